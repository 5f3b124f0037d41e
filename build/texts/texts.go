// Package texts reads the messages of extension/_locales without a browser: for
// the command line and for tests. In the browser the loader hands the same texts
// to Go, and Intl formats dates and picks plurals.
package texts

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"path"
	"sort"
	"strconv"
	"strings"
	"sync"

	"github.com/trackwhy/trackwhy/extension"
)

// Message is one entry of messages.json in the browsers' own format.
type Message struct {
	Message      string                 `json:"message"`
	Description  string                 `json:"description,omitempty"`
	Placeholders map[string]Placeholder `json:"placeholders,omitempty"`
}

// Placeholder is one named place of a message; Content is "$1" to "$9".
type Placeholder struct {
	Content string `json:"content"`
	Example string `json:"example,omitempty"`
}

// Language holds the texts of one language, with English for what is missing. It
// is a words.Language.
type Language struct {
	Tag   string // folder name: "pt_BR"
	texts map[string]string
}

// Names returns the languages there are, by folder name, sorted.
func Names() []string {
	var names []string
	entries, _ := fs.ReadDir(extension.Files, "_locales")
	for _, e := range entries {
		if e.IsDir() {
			names = append(names, e.Name())
		}
	}
	sort.Strings(names)
	return names
}

// Messages returns the entries of one language as they stand in its file.
func Messages(name string) (map[string]Message, error) {
	b, err := fs.ReadFile(extension.Files, path.Join("_locales", name, "messages.json"))
	if err != nil {
		return nil, fmt.Errorf("unknown language %q", name)
	}
	var m map[string]Message
	if err := json.Unmarshal(b, &m); err != nil {
		return nil, fmt.Errorf("_locales/%s/messages.json: %w", name, err)
	}
	return m, nil
}

var (
	mu     sync.Mutex
	loaded = map[string]*Language{}
)

// Load returns one language; "pt-BR", "pt_BR" and "pt" are the same one.
func Load(name string) (*Language, error) {
	folder := Folder(name)
	if folder == "" {
		return nil, fmt.Errorf("unknown language %q", name)
	}
	mu.Lock()
	defer mu.Unlock()
	if l := loaded[folder]; l != nil {
		return l, nil
	}
	l := &Language{Tag: folder, texts: map[string]string{}}
	for _, n := range []string{"en", folder} {
		m, err := Messages(n)
		if err != nil {
			return nil, err
		}
		for k, v := range m {
			if v.Message != "" { // an empty text is a missing one: English stands in
				l.texts[k] = Positional(v)
			}
		}
	}
	loaded[folder] = l
	return l, nil
}

// Folder returns the folder of a language tag, or "".
func Folder(tag string) string {
	tag = strings.ReplaceAll(tag, "-", "_")
	base, _, _ := strings.Cut(tag, "_")
	for _, n := range Names() {
		if strings.EqualFold(n, tag) {
			return n
		}
	}
	for _, n := range Names() {
		b, _, _ := strings.Cut(n, "_")
		if strings.EqualFold(b, base) {
			return n
		}
	}
	return ""
}

// Positional returns a message with its named placeholders as $1 to $9. As in the
// browsers, names are found without regard to case, "$$" is a dollar sign, and a
// name that is not declared is left out.
func Positional(m Message) string {
	contents := make(map[string]string, len(m.Placeholders))
	for name, p := range m.Placeholders {
		contents[strings.ToLower(name)] = p.Content
	}
	var b strings.Builder
	for s := m.Message; ; {
		before, rest, found := strings.Cut(s, "$")
		b.WriteString(before)
		if !found {
			return b.String()
		}
		if name, after, closed := strings.Cut(rest, "$"); closed && isName(name) {
			b.WriteString(contents[strings.ToLower(name)])
			s = after
			continue
		}
		b.WriteByte('$')
		s = strings.TrimPrefix(rest, "$")
	}
}

// isName reports whether s can name a placeholder.
func isName(s string) bool {
	for _, r := range s {
		if r != '_' && r != '@' && (r < '0' || r > '9') && (r|0x20 < 'a' || r|0x20 > 'z') {
			return false
		}
	}
	return s != ""
}

// Text returns the message with that key, placeholders as $1..$9, or "".
func (l *Language) Text(key string) string { return l.texts[key] }

// Fill returns a message with values filled in.
func (l *Language) Fill(key string, values ...string) string {
	s := l.texts[key]
	for i, v := range values {
		s = strings.ReplaceAll(s, "$"+strconv.Itoa(i+1), v)
	}
	return s
}

// base is the language without its region.
func (l *Language) base() string {
	base, _, _ := strings.Cut(l.Tag, "_")
	return base
}

// Plural returns the CLDR plural category of a whole number (CLDR 47, cardinal).
func (l *Language) Plural(n int) string {
	n = max(n, -n)
	mod10, mod100 := n%10, n%100
	switch l.base() {
	case "ja", "ko":
		return "other"
	case "fr", "pt":
		if n == 0 || n == 1 {
			return "one"
		}
		if n != 0 && n%1000000 == 0 {
			return "many"
		}
	case "ru", "uk":
		switch {
		case mod10 == 1 && mod100 != 11:
			return "one"
		case mod10 >= 2 && mod10 <= 4 && (mod100 < 12 || mod100 > 14):
			return "few"
		}
		return "many"
	case "pl":
		switch {
		case n == 1:
			return "one"
		case mod10 >= 2 && mod10 <= 4 && (mod100 < 12 || mod100 > 14):
			return "few"
		}
		return "many"
	case "ar":
		switch {
		case n == 0:
			return "zero"
		case n == 1:
			return "one"
		case n == 2:
			return "two"
		case mod100 >= 3 && mod100 <= 10:
			return "few"
		case mod100 >= 11:
			return "many"
		}
		return "other"
	case "he":
		if n == 1 {
			return "one"
		}
		if n == 2 {
			return "two"
		}
		return "other"
	case "es", "it":
		if n == 1 {
			return "one"
		}
		if n != 0 && n%1000000 == 0 {
			return "many"
		}
		return "other"
	}
	if n == 1 {
		return "one"
	}
	return "other"
}

// Count formats a whole number.
func (l *Language) Count(n int) string { return strconv.Itoa(n) }
