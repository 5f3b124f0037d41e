// Package rules explains why a tracking number does not work.
//
// [Diagnose] takes one [Order] and ranks every [Cause] by the evidence for and
// against it. The package and everything below it knows no browser, clock,
// network or file: the present is [Order.Now].
package rules

// Cause is one reason why a tracking number does not work, as a value: its name,
// its documentation and the predicate that judges an order's facts.
type Cause struct {
	ID    string // public name, the same in text keys (with "_"), case files and JSON
	Means string // one English sentence for developers: what it means
	Basis string // where the rule comes from
	// Judge reads the facts and answers with a verdict; a verdict without
	// strength says nothing about this order.
	Judge func(*Facts) Verdict
}

// Verdict is what one cause says about the facts.
type Verdict = Finding

// Options are the reader's own settings. The zero value is the default.
type Options struct {
	// Boundary is the reader's own "cheap order" limit as an amount ("US $5",
	// "20 zł"); empty means 5 USD or 5 EUR in the order's own currency.
	Boundary string
	// Country is the reader's home country (ISO 3166-1 alpha-2), used when the
	// order names no destination.
	Country string
}
