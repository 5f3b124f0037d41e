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
	"github.com/trackwhy/trackwhy/rules/calendar"
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
			l.texts[k] = Positional(v)
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

// Positional returns a message with its named placeholders as $1 to $9.
func Positional(m Message) string {
	s := m.Message
	for name, p := range m.Placeholders {
		s = replaceFold(s, "$"+name+"$", p.Content)
	}
	return s
}

// replaceFold replaces without regard to case: the browsers do so too.
func replaceFold(s, old, new string) string {
	low, o := strings.ToLower(s), strings.ToLower(old)
	var b strings.Builder
	for {
		i := strings.Index(low, o)
		if i < 0 {
			b.WriteString(s)
			return b.String()
		}
		b.WriteString(s[:i])
		b.WriteString(new)
		s, low = s[i+len(old):], low[i+len(o):]
	}
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

// Plural returns the CLDR plural category of a whole number (CLDR 47, cardinal).
func (l *Language) Plural(n int) string {
	base, _, _ := strings.Cut(l.Tag, "_")
	mod10, mod100 := n%10, n%100
	switch base {
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

var months = [...]string{"January", "February", "March", "April", "May", "June", "July", "August", "September",
	"October", "November", "December"}

// Date formats an ISO date: in English with month names ("3 December 2026" long,
// "3 Dec" short), in other languages as ISO, because month names come from the
// browser's Intl and are not kept twice.
func (l *Language) Date(iso, style string) string {
	y, m, d := calendar.Parse(iso).Civil()
	if y == 0 {
		return iso
	}
	if l.Tag != "en" {
		if style == "short" {
			return iso[5:]
		}
		return iso
	}
	if style == "short" {
		return strconv.Itoa(d) + " " + months[m-1][:3]
	}
	return strconv.Itoa(d) + " " + months[m-1] + " " + strconv.Itoa(y)
}

// Count formats a whole number.
func (l *Language) Count(n int) string { return strconv.Itoa(n) }
