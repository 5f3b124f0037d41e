// Package page reads orders from the snapshot of a page.
package page

import (
	"github.com/trackwhy/trackwhy/rules"
	"github.com/trackwhy/trackwhy/rules/calendar"
)

// Result is what a page says.
type Result struct {
	// Kind is the public name of the page: "aliexpress-order-list",
	// "aliexpress-order-detail", "aliexpress-tracking", ... or empty when the page is none of ours.
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

// Read reads a snapshot as collect.js and build read make it. Dates without a
// year are resolved against now.
func Read(snapshot string, now calendar.Date) Result { return Result{} }
