//go:build js && wasm

package main

import (
	"strings"
	"syscall/js"

	"github.com/trackwhy/trackwhy/rules/calendar"
)

// language is words.Language by the browser's own Intl. Its formatters are made
// when first needed and kept: making one costs far more than using it.
type language struct {
	tag     string
	texts   map[string]string
	plurals js.Value
	counts  js.Value
	dates   map[string]js.Value
	plural  map[int]string
	dated   map[string]string
}

func newLanguage(tag string, texts map[string]string) *language {
	tag = strings.ReplaceAll(tag, "_", "-")
	if !known(tag) {
		tag = "en"
	}
	return &language{tag: tag, texts: texts, dates: map[string]js.Value{}, plural: map[int]string{}, dated: map[string]string{}}
}

// known reports whether Intl takes the tag; a damaged setting must not stop us.
func known(tag string) (fine bool) {
	defer func() {
		if recover() != nil {
			fine = false
		}
	}()
	js.Global().Get("Intl").Get("PluralRules").New(tag)
	return true
}

// Tag returns the BCP 47 tag, for lang attributes.
func (l *language) Tag() string { return l.tag }

// Text returns the message with that key, placeholders as $1..$9, or "".
func (l *language) Text(key string) string { return l.texts[key] }

// Plural returns the CLDR category of n.
func (l *language) Plural(n int) string {
	if p, known := l.plural[n]; known {
		return p
	}
	if l.plurals.IsUndefined() {
		l.plurals = js.Global().Get("Intl").Get("PluralRules").New(l.tag)
	}
	p := l.plurals.Call("select", n).String()
	if len(l.plural) < 1000 {
		l.plural[n] = p
	}
	return p
}

// Count formats a whole number.
func (l *language) Count(n int) string {
	if l.counts.IsUndefined() {
		l.counts = js.Global().Get("Intl").Get("NumberFormat").New(l.tag)
	}
	return l.counts.Call("format", n).String()
}

// Date formats an ISO date: style "long" (3 December 2026) or "short" (3 Dec).
// Another style is as long; a text that is no date comes back as it is.
func (l *language) Date(iso, style string) string {
	d := calendar.Parse(iso)
	if d == 0 {
		return iso
	}
	if s, known := l.dated[style+iso]; known {
		return s
	}
	f, known := l.dates[style]
	if !known {
		o := js.Global().Get("Object").New()
		// A calendar day has no zone: it is formatted as the UTC day that it names.
		o.Set("timeZone", "UTC")
		o.Set("calendar", "gregory")
		o.Set("day", "numeric")
		o.Set("month", "long")
		if style == "short" {
			o.Set("month", "short")
		} else {
			o.Set("year", "numeric")
		}
		f = js.Global().Get("Intl").Get("DateTimeFormat").New(l.tag, o)
		l.dates[style] = f
	}
	s := f.Call("format", float64(d-1)*86_400_000).String()
	if len(l.dated) < 2000 {
		l.dated[style+iso] = s
	}
	return s
}
