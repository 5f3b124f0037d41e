// Package words turns a diagnosis into texts in the reader's language.
//
// It holds no sentence of its own: texts come from extension/_locales through a
// [Language], which also formats dates and picks plurals (in the browser by Intl).
package words

import "github.com/trackwhy/trackwhy/rules"

// View is one diagnosis as the shopper reads it: every string is final.
type View struct {
	Tone  rules.Tone
	Cause string // id of the first cause
	Title string // headline, at most 60 characters
	Badge string // at most six words
	Lead  string // one to three plain sentences under the headline

	Number  string   // cleaned, in groups ("RB 123 456 785 CN"), or empty
	Raw     string   // cleaned, as it is copied
	Carrier string   // likeliest issuer, or empty
	Total   string   // as shown on the page
	Order   string   // order number
	Cleaned []string // what cleaning removed, a sentence each

	For, Against []string
	Actions      []Action // best first
	Others       []Other  // the other causes that are not ruled out
	RuledOut     []Other
	Asks         []string // questions whose answers would decide
	Timeline     []Mark   // in time order
	TimelineText string   // the picture in one sentence
}

// Action is one button or step.
type Action struct {
	Kind   rules.ActionKind
	Text   string // what the button says
	Detail string // small print: a host name, a number of days
	Date   string // ISO date that rides on it, or empty
	URL    string
	Number string // what a copy button copies
	Letter string // message to the seller in English, or empty
	// LetterZH is the same message in Chinese, or empty.
	LetterZH string
}

// Other is a cause behind the first.
type Other struct {
	Cause        string
	Strength     rules.Strength
	Title        string
	For, Against []string
	Actions      []Action
}

// Mark is one point or span of the timeline picture.
type Mark struct {
	Kind  string // "placed", "shipped", "scan", "today", "normal", "protected", "holiday"
	From  string // ISO date
	To    string // ISO date, for spans (holidays); otherwise empty
	Label string // short, in the reader's language
}

// Language gives texts, dates and plurals in one language.
type Language interface {
	// Text returns the message with that key, placeholders as $1..$9, or "".
	Text(key string) string
	// Plural returns the CLDR category of n: "one", "few", "many", "other", ...
	Plural(n int) string
	// Date formats an ISO date: style "long" (3 December 2026), "short" (3 Dec).
	Date(iso, style string) string
	// Count formats a whole number.
	Count(n int) string
}
