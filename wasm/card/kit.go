//go:build js && wasm

package card

import (
	"syscall/js"

	"github.com/trackwhy/trackwhy/rules"
	"github.com/trackwhy/trackwhy/rules/words"
)

// kit makes elements and keeps what has to be let go.
type kit struct {
	doc   js.Value
	lang  words.Language
	theme string
	funcs []js.Func
}

// Look is how the reader wants a card.
type Look struct {
	Lang  words.Language
	Theme string // "light", "dark", or "" for the browser's
}

// newKit prepares a root: its document and its styles.
func newKit(root js.Value, look Look) kit {
	doc := root.Get("ownerDocument")
	adopt(root, doc)
	return kit{doc: doc, lang: look.Lang, theme: look.Theme}
}

// sheet is the one constructed style sheet of this program's document.
var sheet js.Value

// adopt gives a root our styles unless its page links them. A <style> element would
// be dropped under a page's style-src in Firefox; a constructed sheet is not.
func adopt(root, doc js.Value) {
	if root.Get("adoptedStyleSheets").IsUndefined() { // a body
		if !doc.Call("querySelector", "link[href='style.css']").IsNull() {
			return
		}
		root = doc
	}
	if root.Get("adoptedStyleSheets").Length() > 0 {
		return
	}
	if sheet.IsUndefined() {
		sheet = js.Global().Get("CSSStyleSheet").New()
		sheet.Call("replaceSync", Style)
	}
	root.Set("adoptedStyleSheets", []any{sheet})
}

func (k *kit) el(tag, class string) Element {
	e := Create(k.doc, tag)
	if class != "" {
		e.SetAttribute("class", class)
	}
	return e
}

func (k *kit) text(tag, class, s string) Element {
	e := k.el(tag, class)
	e.SetTextContent(s)
	return e
}

func (k *kit) svg(tag string, attributes ...string) Element {
	return svgIn(k.doc, tag, attributes...)
}

// on listens until release.
func (k *kit) on(e Element, event string, f func(Event)) {
	k.funcs = append(k.funcs, Listen(e, event, f))
}

func (k *kit) release() {
	for _, f := range k.funcs {
		f.Release()
	}
	k.funcs = nil
}

// svgIn makes an element of a picture with attributes as name and value.
func svgIn(doc js.Value, tag string, attributes ...string) Element {
	e := Wrap(doc.Call("createElementNS", "http://www.w3.org/2000/svg", tag))
	for i := 0; i+1 < len(attributes); i += 2 {
		e.SetAttribute(attributes[i], attributes[i+1])
	}
	return e
}

// Icon draws the sign of a tone: a clock, a triangle, an octagon with a bang. They
// differ in shape, not only in colour.
func Icon(doc js.Value, t rules.Tone) Element {
	s := svgIn(doc, "svg", "viewBox", "0 0 16 16", "fill", "none", "stroke", "currentColor", "stroke-width", "1.8",
		"stroke-linecap", "round", "stroke-linejoin", "round", "aria-hidden", "true")
	add := func(tag string, attributes ...string) { Append(s, svgIn(doc, tag, attributes...)) }
	switch t {
	case rules.Calm:
		add("circle", "cx", "8", "cy", "8", "r", "6")
		add("path", "d", "M8 4.7V8l2.3 1.5")
	case rules.Watch:
		add("path", "d", "M8 2 14.5 13.5h-13z")
		add("path", "d", "M8 6.4v3M8 11.4v.1")
	default:
		add("path", "d", "M5.5 2h5L14 5.5v5L10.5 14h-5L2 10.5v-5z")
		add("path", "d", "M8 4.9v3.6M8 11v.1")
	}
	return s
}
