// Package popup runs the extension's own pages: the popup with its check by hand
// and its list of parcels, and the options. Their forms stand in popup.html and
// options.html, so that they show before the program is up; this package brings
// them to life.
package popup

import (
	"slices"
	"strings"

	"github.com/trackwhy/trackwhy/rules"
	"github.com/trackwhy/trackwhy/rules/calendar"
	"github.com/trackwhy/trackwhy/rules/tracking"
	"github.com/trackwhy/trackwhy/rules/words"
)

// Env is what the bridge gives to a page.
type Env struct {
	Lang    words.Language
	Do      func(kind, payload string) // asks JavaScript; kinds in wasm/main.go
	Today   calendar.Date
	Options rules.Options
	Setting func(name string) string     // current value as text
	Compose func(rules.Order) words.View // diagnosed and worded with the reader's options
	Memory  func() []rules.Order         // remembered orders, newest first
	// Record is what the shopper keeps as evidence of an order: its facts and what
	// they meant on that day.
	Record func(rules.Order) string
}

// Parcel is one order of the current page or of the memory.
type Parcel struct {
	Order rules.Order
	View  words.View
	At    int // its place among the page's orders
}

// urgent puts the parcels that need most first: by tone, then by the end of
// protection, then as they stood.
func urgent(list []Parcel) []Parcel {
	out := slices.Clone(list)
	slices.SortStableFunc(out, func(a, b Parcel) int {
		if a.View.Tone != b.View.Tone {
			return int(b.View.Tone) - int(a.View.Tone)
		}
		pa, pb := a.Order.Protected, b.Order.Protected
		switch {
		case pa == pb:
			return 0
		case pa == 0:
			return 1
		case pb == 0:
			return -1
		}
		return int(pa - pb)
	})
	return out
}

// same reports whether two parcels are one, so that a parcel of the page is not
// listed again from the memory.
func same(a, b rules.Order) bool {
	return a.ID != "" && a.ID == b.ID || a.ID == "" && a.Number != "" && a.Number == b.Number
}

// about is the small line of a row: number or order, shop, total, each isolated, so that
// they stand in the reader's direction whatever their own is.
func about(q Parcel) string {
	first := q.View.Number
	if first == "" {
		first = q.View.Order
	}
	line := ""
	for _, s := range [...]string{first, q.Order.Store, strings.ReplaceAll(q.View.Total, " ", "\u00a0")} {
		if s == "" {
			continue
		}
		if line != "" {
			line += "\u00a0· " // a line never begins with the dot
		}
		line += words.Isolate(s)
	}
	return line
}

// savedKey is the key of the text that says how a change of a setting went, or with
// the name "forget" the erasing.
func savedKey(name string, ok bool) string {
	switch {
	case !ok:
		return "ui_save_failed"
	case name == "forget":
		return "ui_erased"
	}
	return "ui_saved"
}

// listed is how many rows a list has at most.
const listed = 20

// several returns the different numbers of a text that holds more than one, in its
// order, without those of the shop. It returns nil for a text of one number, which
// [tracking.Identify] finds by itself.
func several(text string) []string {
	var l []string
	var id tracking.Identification
	for _, number := range tracking.Numbers(text) {
		id.Again(number, tracking.Hints{FormsOnly: true})
		if id.Kind == tracking.KindTracking && len(l) < listed {
			l = append(l, number)
		}
	}
	if len(l) < 2 {
		return nil
	}
	return l
}
