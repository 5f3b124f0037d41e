// Package htmlpage makes the snapshot of a saved page, the same text that
// extension/collect.js makes in the browser. The format is specified in the package
// comment of rules/page.
package htmlpage

import (
	"bytes"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf16"

	"golang.org/x/net/html"

	"github.com/trackwhy/trackwhy/rules/page"
)

const (
	rs = "\x1e"
	us = "\x1f"
	gs = "\x1d"

	maxNodes = 50_000
	maxText  = 2_000
	maxClass = 200
	maxName  = 60
	maxValue = 500
	maxAll   = 2_000_000
)

var left = map[string]bool{"script": true, "style": true, "svg": true, "noscript": true, "template": true, "iframe": true, "object": true,
	"canvas": true, "video": true, "audio": true, "select": true, "textarea": true, "datalist": true}

var kept = map[string]bool{"href": true, "id": true, "title": true, "aria-label": true, "aria-describedby": true, "aria-expanded": true, "aria-selected": true,
	"alt": true, "orderid": true, "logisticsno": true, "toarea": true, "i18entitle": true}

var unseen = regexp.MustCompile(`(?i)(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)`)

var letterTags = map[string]bool{"span": true, "b": true, "i": true, "em": true, "strong": true, "font": true, "bdi": true, "small": true}

// Snapshot reads an HTML document and returns its snapshot. The error is that of the
// reader. HTML that the parser gives up on (more than 512 open elements) is a page without nodes.
func Snapshot(in io.Reader, url string) (string, error) {
	text, err := io.ReadAll(in)
	if err != nil {
		return "", err
	}
	doc, err := html.Parse(bytes.NewReader(text))
	if err != nil {
		doc = &html.Node{}
	}
	var root, body *html.Node
	for n := doc.FirstChild; n != nil; n = n.NextSibling {
		if n.Type == html.ElementNode && n.Data == "html" {
			root = n
		}
	}
	if root != nil {
		for n := root.FirstChild; n != nil; n = n.NextSibling {
			if n.Type == html.ElementNode && n.Data == "body" {
				body = n
			}
		}
	}
	lang, _ := attribute(root, "lang")
	w := writer{}
	head := "trackwhy-page" + us + page.Version + us + clean(url, maxText) + us + clean(lang, 40)
	w.b.WriteString(head)
	w.all = units(head)
	if body != nil {
		w.walk(body)
	}
	return w.b.String(), nil
}

type writer struct {
	b     strings.Builder
	all   int
	nodes int
}

// add writes a record, or reports that a limit is reached.
func (w *writer) add(record string) bool {
	w.all += units(record) + 1
	if w.all > maxAll || w.nodes >= maxNodes {
		return false
	}
	w.nodes++
	w.b.WriteString(rs)
	w.b.WriteString(record)
	return true
}

// walk goes over the body in document order, without recursion.
func (w *writer) walk(body *html.Node) {
	var open []int
	for n := body; n != nil; {
		enter := false
		switch n.Type {
		case html.ElementNode:
			if _, ours := attribute(n, "data-trackwhy"); left[n.Data] || strings.HasPrefix(n.Data, "trackwhy-") || ours {
				break
			}
			parent := ""
			if len(open) > 0 {
				parent = strconv.Itoa(open[len(open)-1])
			}
			class, _ := attribute(n, "class")
			if !w.add(parent + us + clean(n.Data, maxName) + us + clean(class, maxClass) + us + attributes(n)) {
				return
			}
			at := w.nodes - 1
			if n.FirstChild == nil {
				break
			}
			if whole, ok := letters(n); ok {
				if !w.text(whole, at, false) {
					return
				}
			} else {
				open = append(open, at)
				enter = true
			}
		case html.TextNode:
			if len(open) > 0 && !w.text(n.Data, open[len(open)-1], element(n.PrevSibling) && element(n.NextSibling)) {
				return
			}
		}
		if enter {
			n = n.FirstChild
			continue
		}
		for n != body && n.NextSibling == nil {
			n = n.Parent
			if n != body {
				open = open[:len(open)-1]
			}
		}
		if n == body {
			return
		}
		n = n.NextSibling
	}
}

func element(n *html.Node) bool { return n != nil && n.Type == html.ElementNode }

// text adds a text; between says that it stands between two elements.
func (w *writer) text(raw string, at int, between bool) bool {
	s := clean(raw, maxText)
	if s == "" || s == " " && (!between || strings.Contains(raw, "\n")) {
		return true
	}
	return w.add(strconv.Itoa(at) + us + s)
}

func attribute(n *html.Node, name string) (string, bool) {
	if n != nil {
		for _, a := range n.Attr {
			if a.Namespace == "" && a.Key == name {
				return a.Val, true
			}
		}
	}
	return "", false
}

func attributes(n *html.Node) string {
	var out []string
	hidden := false
	for _, a := range n.Attr {
		hidden = hidden || a.Key == "hidden" || a.Key == "style" && unseen.MatchString(a.Val)
		if a.Key == "alt" && units(a.Val) > 20 {
			continue
		}
		if !kept[a.Key] && (!strings.HasPrefix(a.Key, "data-") || strings.HasPrefix(a.Key, "data-spm") || strings.HasPrefix(a.Key, "data-v-") || units(a.Key) > maxName) {
			continue
		}
		if clean(a.Key, maxName) != a.Key {
			continue // a name that holds what keeps records apart
		}
		if a.Val == "" || a.Key != "href" && units(a.Val) > maxValue {
			continue
		}
		out = append(out, a.Key+"="+clean(a.Val, maxValue))
	}
	if hidden {
		out = append(out, "hidden=1")
	}
	slices.Sort(out)
	return strings.Join(out, gs)
}

// letters returns the text of an element whose children are single characters.
func letters(n *html.Node) (string, bool) {
	var b strings.Builder
	count, full := 0, 0
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		switch c.Type {
		case html.TextNode:
			if strings.Contains(c.Data, "\n") && strings.TrimSpace(c.Data) == "" {
				continue
			}
			b.WriteString(c.Data)
		case html.ElementNode:
			count++
			if count > 60 || !letterTags[c.Data] {
				return "", false
			}
			for _, a := range c.Attr {
				if a.Key == "id" || strings.HasPrefix(a.Key, "data-") {
					return "", false
				}
			}
			var text strings.Builder
			for g := c.FirstChild; g != nil; g = g.NextSibling {
				if g.Type == html.ElementNode {
					return "", false
				}
				if g.Type == html.TextNode {
					text.WriteString(g.Data)
				}
			}
			if units(text.String()) > 2 {
				return "", false
			}
			if text.Len() > 0 {
				full++ // icons are empty
			}
			b.WriteString(text.String())
		}
	}
	return b.String(), full >= 2
}

// clean is a text as the snapshot has it: blanks collapsed, control characters gone, at
// most n units.
func clean(s string, n int) string {
	s = cut(s, n*4)
	var b strings.Builder
	b.Grow(len(s))
	space := false
	for _, r := range s {
		switch {
		case r == '\t' || r == '\n' || r == '\f' || r == '\r' || r == ' ':
			if !space {
				b.WriteByte(' ')
			}
			space = true
			continue
		case r < ' ' || r >= 0x7f && r <= 0x9f:
			continue
		}
		space = false
		b.WriteRune(r)
	}
	return cut(b.String(), n)
}

// units counts as JavaScript does.
func units(s string) int {
	n := 0
	for _, r := range s {
		n += max(utf16.RuneLen(r), 1)
	}
	return n
}

// cut takes at most n units, never half a character.
func cut(s string, n int) string {
	if len(s) <= n {
		return s
	}
	used := 0
	for i, r := range s {
		if used += max(utf16.RuneLen(r), 1); used > n {
			return s[:i]
		}
	}
	return s
}
