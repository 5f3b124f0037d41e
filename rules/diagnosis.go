package rules

import (
	"github.com/trackwhy/trackwhy/rules/calendar"
	"github.com/trackwhy/trackwhy/rules/tracking"
)

// Strength says how firmly the facts carry a cause. There are no percentages:
// nobody has the data to calibrate them.
type Strength uint8

// Strengths from weakest to strongest. The zero value is not a verdict.
const (
	RuledOut Strength = iota + 1 // impossible, with the reason
	Possible
	Likely
	Certain // the facts prove it
)

// String returns the name used in JSON: "ruled-out", "possible", "likely" or "certain".
func (s Strength) String() string {
	switch s {
	case RuledOut:
		return "ruled-out"
	case Possible:
		return "possible"
	case Likely:
		return "likely"
	case Certain:
		return "certain"
	}
	return ""
}

// Tone is how loudly a diagnosis speaks.
type Tone uint8

// Tones from quiet to loud.
const (
	Calm  Tone = iota // nothing to do but wait, or nothing wrong
	Watch             // something to do, no hurry
	Act               // money or the parcel is at stake now
)

// String returns "calm", "watch" or "act".
func (t Tone) String() string { return [...]string{"calm", "watch", "act"}[min(t, Act)] }

// ArgKind says how an [Arg] is to be shown.
type ArgKind uint8

// Kinds of arguments.
const (
	ArgText   ArgKind = iota // as it stands, from the page or a table
	ArgDate                  // Date, in the reader's calendar style
	ArgCount                 // Count of whatever the text names; selects the plural
	ArgNumber                // a tracking or order number: shown left-to-right, in groups
	ArgMoney                 // an amount as the page showed it
)

// Arg is one value filled into a text.
type Arg struct {
	Kind  ArgKind
	Text  string
	Date  calendar.Date
	Count int
}

// Evidence is one fact for or against a cause, as data: words come later.
type Evidence struct {
	Key  string // text key, "fact_..." in extension/_locales
	Args []Arg  // fills $1, $2, ... of the text
}

// Action is one next step, ready to use.
type Action struct {
	Kind ActionKind
	// Date is the day until which to wait (Wait), by which to open the dispute
	// (OpenDispute), or 0.
	Date calendar.Date
	// URL comes from our own tables only, never from a page. Empty when there is none.
	URL string
	// Number is the number to copy, use or show, or empty.
	Number string
	// Key is the text key of the button ("action_..."), filled with Args.
	Key  string
	Args []Arg
	// Letter is the text key of the message to the seller ("letter_..."), filled
	// with LetterArgs; only AskSeller has one.
	Letter     string
	LetterArgs []Arg
}

// ActionKind is one of the kinds of the contract.
type ActionKind uint8

// Action kinds; String returns the public name.
const (
	CopyNumber ActionKind = iota + 1
	UseSuggestion
	ShowNumber
	Wait
	Track
	AskSeller
	CancelOrder
	Screenshot
	OpenDispute
	ContactBank
	ContactCarrier
	AnswerCustoms
	Collect
	CheckSiblings
	KeepRecord
)

var actionNames = [...]string{"", "copy-number", "use-suggestion", "show-number", "wait", "track", "ask-seller",
	"cancel-order", "screenshot", "open-dispute", "contact-bank", "contact-carrier", "answer-customs",
	"collect", "check-siblings", "keep-record"}

// String returns the public name: "copy-number", "wait" and so on.
func (k ActionKind) String() string {
	if int(k) < len(actionNames) {
		return actionNames[k]
	}
	return ""
}

// Finding is the verdict of one cause on one order.
type Finding struct {
	Cause    *Cause
	Strength Strength
	For      []Evidence
	Against  []Evidence
	Actions  []Action // the first is the best next step
	// Until is the day until which waiting is right, or 0 when this cause names none.
	Until calendar.Date
	// Lead is a suffix of the explanation's text key when it has variants, or empty.
	Lead string

	weight int
	tone   Tone
}

// Diagnosis is what is known about one parcel, the likeliest cause first.
type Diagnosis struct {
	// Findings in order: certain, likely, possible, then ruled out. Never empty:
	// with nothing to go on the first finding is Unclear.
	Findings []Finding
	Tone     Tone
	// Number is how the order's number was read; its Candidates are never asserted.
	Number tracking.Identification
	// Timeline holds what the picture in the card shows.
	Timeline Timeline
	// Missing lists text keys ("ask_...") of the facts that would decide, best first.
	Missing []string
}

// Timeline holds the days that matter for one parcel; 0 means not known.
type Timeline struct {
	Placed, Shipped, LastScan, Now, NormalUntil, Protected calendar.Date
	Holidays                                               []calendar.Holiday // that touch the shown span
}
