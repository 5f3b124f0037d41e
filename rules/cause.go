// Package rules explains why a tracking number does not work.
//
// [Diagnose] takes one [Order] and ranks every [Cause] by the evidence for and
// against it. The package and everything below it knows no browser, clock,
// network or file: the present is [Order.Now].
//
// # Adding a cause
//
//  1. Write cause_NAME.go with one *Cause value: id, meaning, basis, Judge.
//  2. List it in causes.go.
//  3. Write its words (cause_ID_title, _badge, _lead) and those of its facts in
//     extension/_locales/en/messages.json, and its row in the README.
//  4. Write five cases that it must claim and three near misses that it must not
//     under testdata/cases/ID. A test names what is missing.
package rules

import "github.com/trackwhy/trackwhy/rules/calendar"

// Cause is one reason why a tracking number does not work, as a value: its name,
// its documentation and the predicate that judges an order's facts.
type Cause struct {
	ID    string // public name, the same in text keys (with "_"), case files and JSON
	Means string // one English sentence for developers: what it means
	// Basis is where the rule comes from. "The article" is "Is your tracking number not
	// working? We help you to solve it", from which the first seven causes are.
	Basis string
	// Judge reads the facts and answers with a verdict; a verdict without
	// strength says nothing about this order.
	Judge func(*Facts) Verdict
}

// Options are the reader's own settings. The zero value is the default.
type Options struct {
	// Boundary is the reader's own "cheap order" limit as an amount ("US $5",
	// "20 zł"); empty means 5 USD or 5 EUR in the order's own currency.
	Boundary string
	// Country is the reader's home country (ISO 3166-1 alpha-2), used when the
	// order names no destination.
	Country string
}

// Verdict is what one cause says about the facts of one order.
type Verdict struct {
	Strength Strength
	// Weight orders verdicts of equal strength, 0 to 100, higher first. Decisive
	// facts stand above 90, format and copying errors above 85, time and price
	// between 60 and 85.
	Weight  int
	For     []Evidence
	Against []Evidence
	Actions []Action
	Until   calendar.Date // the day until which waiting is right
	Tone    Tone
	// Lead is a suffix of the text key of the explanation, when it has variants.
	Lead string
}

// support adds facts that speak for the cause. Not inlined: at a hundred call sites
// the growth of a slice costs a tenth of the program's size.
//
//go:noinline
func (v *Verdict) support(e ...Evidence) {
	if v.For == nil {
		v.For = make([]Evidence, 0, 4)
	}
	v.For = append(v.For, e...)
}

// claim adds a fact and raises the verdict to what it carries.
//
//go:noinline
func (v *Verdict) claim(s Strength, weight int, e Evidence) {
	if s > v.Strength || s == v.Strength && weight > v.Weight {
		v.Strength, v.Weight = s, weight
	}
	v.For = append(v.For, e)
}

// oppose adds facts that speak against the cause.
//
//go:noinline
func (v *Verdict) oppose(e ...Evidence) { v.Against = append(v.Against, e...) }
