//go:build js && wasm

package card

import (
	"syscall/js"

	"honnef.co/go/js/dom/v2"
)

// Element is dom/v2's typed handle of one element, and Event that of one event. They
// are made here rather than by dom.WrapElement, which tries up to 72 constructors for
// each node (0.1 ms) and by that keeps all of them in the program (1.9 MB).
type (
	Element = *dom.BasicHTMLElement
	Event   = *dom.BasicEvent
)

// Wrap gives the handle of an element that stands in a document.
func Wrap(v js.Value) Element {
	return &dom.BasicHTMLElement{BasicElement: &dom.BasicElement{BasicNode: &dom.BasicNode{Value: v}}}
}

// Create makes an element of a document.
func Create(doc js.Value, tag string) Element { return Wrap(doc.Call("createElement", tag)) }

// Append puts elements at the end of another. Not dom/v2's AppendChild: its parameter
// is an interface, and by that the program would keep every method of an element,
// package time's formatting included (140 KB).
func Append(parent Element, children ...Element) {
	for _, c := range children {
		parent.Underlying().Call("append", c.Underlying())
	}
}

// Find gives the element of a document that has an id. It panics where there is none:
// the ids stand in our own pages.
func Find(doc js.Value, id string) Element {
	v := doc.Call("getElementById", id)
	if v.IsNull() {
		panic("no element with the id " + id)
	}
	return Wrap(v)
}

// Listen calls f for each event of a kind until the returned function is released
// or, where it never is, for the life of the page.
func Listen(e Element, event string, f func(Event)) js.Func {
	listener := js.FuncOf(func(_ js.Value, args []js.Value) any {
		if len(args) > 0 {
			f(&dom.BasicEvent{Value: args[0]})
		}
		return nil
	})
	e.Underlying().Call("addEventListener", event, listener)
	return listener
}
