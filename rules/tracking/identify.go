// Package tracking cleans and identifies tracking numbers.
package tracking

// Identification is what is known about one pasted text.
type Identification struct {
	Input string
	// Clean is the number without what people paste around and inside it.
	Clean string
	// Removed names what cleaning took away or replaced, in order of first
	// appearance, each once.
	Removed []Removed
	// Kind says what the text is when it is no tracking number.
	Kind Kind
	// Candidates are all forms that the clean number matches, best first.
	Candidates []Candidate
	// Suggestions are at most three likely repairs, most plausible first. They
	// are never applied silently.
	Suggestions []Suggestion
}

// Kind says what a pasted text is.
type Kind uint8

// Kinds of input.
const (
	KindUnknown  Kind = iota // no form of ours; never call it invalid
	KindTracking             // at least one candidate
	KindOrder                // an order number of the shop
	KindItem                 // an item number of the shop
	KindPhone                // too short, or a phone number
	KindEmpty                // nothing left after cleaning
)

// Removed names one sort of character or text that cleaning took away or replaced;
// the names are public (JSON "removed", text keys "removed_...").
type Removed string

// Check says how a number's check digit came out.
type Check uint8

// Check digit results.
const (
	CheckNone Check = iota // the form has none, or real numbers do not keep to it
	CheckPassed
	CheckFailed
)

// String returns "none", "passed" or "failed".
func (c Check) String() string { return [...]string{"none", "passed", "failed"}[min(c, CheckFailed)] }

// Scope says how far a form is tracked.
type Scope uint8

// Scopes; Origin means until the parcel leaves the country of origin or arrives.
const (
	ScopeUnknown Scope = iota
	ScopeNone
	ScopeOrigin
	ScopeDoor
)

// String returns "unknown", "none", "origin" or "door".
func (s Scope) String() string {
	return [...]string{"unknown", "none", "origin", "door"}[min(s, ScopeDoor)]
}

// Candidate is one form that a number matches.
type Candidate struct {
	Format *Format
	Check  Check
	Scope  Scope  // of this number, which may depend on its letters
	Class  string // "registered", "untracked", "express letter", "parcel", "ems", ...
	// Country is the issuing country (ISO 3166-1 alpha-2) of this number, or empty.
	Country string
}

// Suggestion is one repaired number with its reason as text key and values.
type Suggestion struct {
	Number string
	Reason Reason
	Pos    int    // byte position in Clean where the repair stands
	From   string // what stands there now
	To     string // what the suggestion has there
}

// Reason says how a suggestion was found.
type Reason uint8

// Reasons for a suggestion.
const (
	ReasonLookAlike Reason = iota + 1
	ReasonSwap
	ReasonDigit
	ReasonMissing
	ReasonExtra
	ReasonCountry
)

// Format is one shape of tracking number.
type Format struct {
	ID          string // row of formats.csv, "s10_cn_r"
	Name        string // issuer in words: "China Post"
	Carrier     string // stable id: "china-post"
	Shape       string // public format name in JSON: "s10", "lp", "imb"
	Country     string // issuing country or empty
	Scope       Scope
	Provisional bool     // replaced later as a rule
	Becomes     string   // text key of what it turns into, or empty
	Needs       string   // "postcode", "phone" or empty: what the tracker also wants
	Links       []string // look-up addresses, best first, "{n}" for the number
}

// Hints are what else is known when a number is identified.
type Hints struct {
	Country string // destination, ISO 3166-1 alpha-2
	Service string // as shown on the page
}

// Identify cleans and identifies one pasted text.
func Identify(text string) Identification { return IdentifyFor(text, Hints{}) }

// IdentifyFor is [Identify] with what else is known, which only changes the order
// of the candidates.
func IdentifyFor(text string, h Hints) Identification { return Identification{Input: text} }
