// Package page reads orders from the snapshot of a shop's page.
//
// # The snapshot
//
// A snapshot is one flat text, made by extension/collect.js in the browser and by
// build/htmlpage from a saved file. Both follow these rules, so the same document
// gives the same bytes.
//
// Records are separated by RS (U+001E), the fields of a record by US (U+001F), the
// attributes of an element by GS (U+001D). The first record is the head:
//
//	trackwhy-page US 1 US address of the page US lang attribute of the root element
//
// Each further record is a node, in document order; its index is its place, the
// first being 0. An element has four fields, a text has two:
//
//	parent US tag US class US name=value GS name=value ...
//	parent US text
//
// The parent is the index of the element around it, empty for the body.
//
//   - Elements are those of the body. Not entered and not recorded are script, style,
//     svg, noscript, template, iframe, object, canvas, video, audio, select, textarea
//     and datalist, tags that begin with "trackwhy-" and elements with the attribute
//     data-trackwhy (our own).
//   - Attributes kept: href, id, title, aria-label, aria-describedby, aria-expanded,
//     aria-selected, orderid, logisticsno, toarea, i18entitle, alt of at most 20 characters and data-*, except data-spm*,
//     data-v-* and those of no or more than 500 characters; href is cut to 500.
//     "hidden=1" is added to an element with the attribute hidden or whose own style says
//     display:none or visibility:hidden.
//     In a browser "pointed=1" is added to the element that the caller names as the
//     one the pointer entered last. Attributes are sorted.
//   - White space (tab, line feed, form feed, carriage return, blank) is collapsed to
//     one blank; other control characters are left out; a text of white space only is
//     no node, unless it stands between two elements and holds no line feed. One blank at either end of a text stays.
//   - A price is often split, one span a character: an element with 2 to 60 child
//     elements, all of them span, b, i, em, strong, font, bdi or small, none of them
//     with an id, with attributes that begin with "data-" or with child elements, each with at
//     most two characters and two or more of them with some, is recorded with one text, its text content without those
//     white-space-only parts between the children that hold a line feed.
//   - Limits: 50,000 nodes, 2,000 characters a text, 200 a class, 2,000,000 in all
//     (UTF-16 units, as JavaScript counts). What lies beyond is quietly left.
//
// # The reading
//
// [Read] knows the pages of the shop by their addresses and every generation by
// tables: stable attributes and addresses in links first, then class names without
// their changing parts, then labels in the shop's languages, then the shape of a
// value and its neighbourhood. It runs in time linear in the snapshot. Nothing found
// is a quiet answer, never a guess: an order without number is a fine order.
//
// To add a layout, add rows to selectors.go; to add a language, add rows to labels.go and sentences.go,
// stems of its words to concepts.go, its months to months.go and its countries to countries.go, and run
// go test ./rules/page -run Index -update, which writes index.go; then a saved page with its sheets under
// extension/testdata/pages.
package page

import (
	"github.com/trackwhy/trackwhy/rules"
	"github.com/trackwhy/trackwhy/rules/calendar"
)

// Result is what a page says.
type Result struct {
	// Kind is the public name of the page: "aliexpress-order-list",
	// "aliexpress-order-detail", "aliexpress-tracking", or empty when the page is none of ours.
	Kind   string
	Orders []Found
}

// Found is one order (one parcel) on a page and where it stands.
type Found struct {
	Order rules.Order
	// At is the snapshot index of the element beside which the badge belongs: the
	// number's element, else the order's header; -1 when there is no place.
	At int
}

// Public names of the pages.
const (
	List     = "aliexpress-order-list"
	Detail   = "aliexpress-order-detail"
	Tracking = "aliexpress-tracking"
)

// Read reads a snapshot as collect.js and build read make it. Dates without a
// year are resolved against now. It never fails: a text that is no snapshot, or a page
// that is none of ours, gives a Result without orders.
func Read(snapshot string, now calendar.Date) Result {
	var r Reader
	return r.Read(snapshot, now)
}

// Reader reads one snapshot after the other into the same memory, of which a list of 100
// orders takes half a megabyte. Its zero value is ready; it serves one caller at a time.
type Reader struct {
	nodes []node
	bits  []fact
	ids   []int32
	begun *reader // of the snapshot that is being read, or nil
}

// Read is the function of this name.
func (b *Reader) Read(snapshot string, now calendar.Date) Result {
	b.Begin(snapshot, now)
	for {
		if result, whole := b.Next(maxOrders); whole {
			return result
		}
	}
}

// Begin starts to read a snapshot in parts; what was begun before is dropped.
func (b *Reader) Begin(snapshot string, now calendar.Date) {
	b.begun = nil
	if doc, ok := parse(snapshot, b.nodes); ok {
		b.begun = &reader{doc: doc, now: now, bits: b.bits, ids: b.ids}
	}
	b.nodes = nil // the reader's now
}

// Next goes on with what Begin began: it reads at most so many more orders of a list, of
// which the first part is finding them, or any other page at once. It reports whether that
// was the last part; the result is whole then, and empty before.
func (b *Reader) Next(orders int) (Result, bool) {
	r := b.begun
	if r == nil {
		return Result{}, true
	}
	result, done := r.read(orders)
	if !done {
		return Result{}, false
	}
	if *b = (Reader{}); len(r.doc.nodes) <= maxKept {
		*b = Reader{nodes: r.doc.nodes, bits: r.bits, ids: r.ids}
	}
	return result, true
}

// read reads the page that the address names, of a list so many orders more.
func (r *reader) read(orders int) (Result, bool) {
	if r.kind == "" {
		r.kind, r.urlOrder = address(r.doc.url)
		r.dayFirst = dayFirst(r.doc.lang)
	}
	switch r.kind {
	case List:
		if !r.list(orders) {
			return Result{}, false
		}
		return Result{Kind: r.kind, Orders: r.found()}, true
	case Detail, Tracking:
		return Result{Kind: r.kind, Orders: r.single()}, true
	}
	return Result{}, true
}
