// Package tracking says what a pasted tracking number is worth: whether it is one
// at all, copied right, who issues it, how far it is tracked and where to look.
//
// [Identify] answers one number; [Split] cuts a list of numbers, and [Numbers] finds
// those of a text. Candidates are never verdicts: a form may be shared by a dozen
// carriers, and a check digit that holds proves only that no digit was mistyped (one
// random number in ten passes).
//
// # Add a format in five minutes
//
//  1. formats.go: append a row to formats with id, name, carrier, shape (the format's
//     public name), issuing country, class, scope and links, best first, "{n}" for the
//     number; a comment above names source, date, confidence, and whether the scope is
//     sourced.
//  2. The same file: add its patterns to shapes, each with the number of the row in
//     formats, the shortest and longest number, and the check digit rule: '#' a digit,
//     '@' a letter, '*' either, [ABC] one of these, anything else itself, {n} or {n,m} how
//     often, one {n,m} a pattern. Where letters tell more than the pattern, fix more of
//     them: candidates rank by how much a pattern fixes at its start. A rule takes the
//     whole number: behind letters, use one of a tail. On digits without a beginning of
//     their own a rule of one source is a loose one: it ranks and proves nothing.
//  3. check.go: only for a new check digit rule, a constant with its source, a case in
//     verify, and one in weight (repair.go) when it adds up modulo 10.
//  4. testdata/samples.txt: a line of valid numbers (made up, one for each pattern) and
//     one of near misses (for each check digit rule one that ends in a wrong digit).
//  5. go test ./rules/tracking -run Index -update writes index.go; go test
//     ./rules/tracking says what is missing: a sample, a link, a wrong length, a pattern
//     with two spans, or a collision to accept with a reason.
//
// A national post is a row of posts (posts.go) and needs no pattern: S10 numbers are read
// by their letters.
package tracking

import "strings"

// Identification is what is known about one pasted text.
type Identification struct {
	Input string
	// Clean is the number without what people paste around and inside it.
	Clean string
	// Removed is what cleaning took away or replaced.
	Removed Removed
	// Kind says what the text is when it is no tracking number.
	Kind Kind
	// Candidates are all forms that the clean number matches, best first.
	Candidates []Candidate
	// Suggestions are at most three likely repairs, most plausible first. They
	// are never applied silently.
	Suggestions []Suggestion
	// Flaw says what is wrong with a number that is nearly one of ours.
	Flaw Flaw
}

// Best returns the first candidate, or nil.
func (id *Identification) Best() *Candidate {
	if len(id.Candidates) == 0 {
		return nil
	}
	return &id.Candidates[0]
}

// Kind says what a pasted text is.
type Kind uint8

// Kinds of input.
const (
	KindUnknown  Kind = iota // no form of ours; never call it invalid
	KindTracking             // at least one candidate
	KindOrder                // an order number of the shop
	KindItem                 // an item number of the shop
	KindPhone                // too short for a number, or a phone number
	KindEmpty                // nothing left after cleaning
	KindLong                 // too long for a number
)

// String returns "unknown", "tracking", "order-number", "item-number", "too-short",
// "empty" or "too-long".
func (k Kind) String() string {
	return [...]string{"unknown", "tracking", "order-number", "item-number", "too-short", "empty", "too-long"}[min(k, KindLong)]
}

// Flaw says what is wrong with a near miss.
type Flaw uint8

// Flaws. FlawNone also stands for a number of no known form.
const (
	FlawNone    Flaw = iota
	FlawCheck        // right shape, wrong check digit
	FlawShort        // a character is missing
	FlawLong         // a character too many
	FlawLetter       // a letter where a digit belongs, or the other way round
	FlawCountry      // the last two letters name no country
	FlawEnd          // the last two letters, which name the country, are missing
)

// String returns "", "check", "short", "long", "letter", "country" or "end".
func (f Flaw) String() string {
	return [...]string{"", "check", "short", "long", "letter", "country", "end"}[min(f, FlawEnd)]
}

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
	rank    int32
}

// Suggestion is one repaired number and how it was found.
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

// Key returns the text key of the reason: "reason_look_alike" with From and To as
// values, and so on.
func (r Reason) Key() string {
	switch r {
	case ReasonLookAlike:
		return "reason_look_alike"
	case ReasonSwap:
		return "reason_swap"
	case ReasonDigit:
		return "reason_digit"
	case ReasonMissing:
		return "reason_missing"
	case ReasonExtra:
		return "reason_extra"
	case ReasonCountry:
		return "reason_country"
	}
	return ""
}

// Hints are what else is known when a number is identified. They change only the
// order of the candidates.
type Hints struct {
	Country string // destination, ISO 3166-1 alpha-2
	Service string // as shown on the page
	// FormsOnly leaves out what is wrong and what may have been meant, Flaw and
	// Suggestions: for long lists that show neither.
	FormsOnly bool
}

// Identify cleans and identifies one pasted text.
func Identify(text string) (id Identification) {
	id.Again(text, Hints{})
	return id
}

// IdentifyFor is [Identify] with what else is known.
func IdentifyFor(text string, h Hints) (id Identification) {
	id.Again(text, h)
	return id
}

// Again identifies another text into id, whose lists it uses again: for many numbers
// in a row, of which only one answer is needed at a time.
func (id *Identification) Again(text string, h Hints) {
	id.Input, id.Kind, id.Flaw = text, KindUnknown, FlawNone
	id.Candidates, id.Suggestions = id.Candidates[:0], id.Suggestions[:0]
	var rest string
	id.Clean, id.Removed, rest = clean(text)
	if !id.match(h, rest != "") {
		if s, removed := within(rest, id.Removed); s != "" {
			id.Clean, id.Removed = s, removed
		}
		id.match(h, false)
	}
}

// match fills in what the clean number is. With try it returns false, and nothing is
// filled in, when the number as a whole is of no form.
func (id *Identification) match(h Hints, try bool) bool {
	s := id.Clean
	switch {
	case s == "":
		id.Kind = KindEmpty
		return true
	case len(s) > maxNumber:
		id.Kind = KindLong
		return !try
	}
	digits := digitsIn(s)
	id.Kind = kindOf(s, digits)
	// Twelve forms is the most that one number of the samples matches.
	var found [16]match
	n := 0
	if isS10(s, digits) {
		n = s10Candidates(s, &found)
	}
	claimed, bare := false, false // of a form by its beginning, in vain; of one without, with success
	pure := digits == 1<<len(s)-1
	known := n > 0 || pure
	first := s[0]
	for rows := rowsOf[digits&1][len(s)]; len(rows) >= rowSize; rows = rows[rowSize:] {
		// Most rows begin with a letter or digit of their own.
		c := rows[0]
		if c != first && c > 1 {
			if c > first {
				break
			}
			continue
		}
		// As rowAt, in place: this is where the time goes.
		row := rows[2]
		if mask := &masks[row]; uint32(digits)&mask.digits != mask.digits || uint32(digits)&mask.letters != 0 || rows[1] != 0 && rows[1] != s[1] {
			continue
		}
		p := &shapes[row]
		if c == 1 {
			if !pure {
				continue
			}
		} else if rows[3]&rowSure == 0 && !p.match(s, digits) {
			continue
		}
		fixed := rows[3] &^ rowSure
		switch p.check {
		case checkMixed:
			if digits == 0 || pure {
				continue
			}
		case checkAmazon:
			if !amazonCountry(s[:2]) {
				continue
			}
		}
		known = known || p.pattern[0] != '*' // which takes words too
		m := match{format: &formats[p.format], rank: int32(fixed) * 20}
		if p.check != checkNone {
			m.check = verify(p.check, s)
		}
		m.rank = rank(&m, &h)
		if pure {
			if id.Kind == KindOrder && m.check == CheckPassed && (fixed > 0 || p.check == checkMod37) {
				// Its own beginning, or a check digit that one number in 37 has by chance.
				id.Kind = KindUnknown
			}
			if fixed > 0 {
				claimed = claimed || m.check == CheckFailed
			} else if m.check == CheckPassed {
				m.bare, bare = true, true
				if p.check.loose() {
					m.check = CheckNone
				}
			}
		}
		// Another shape of the same format: the better one counts.
		k := 0
		for k < n && found[k].format != m.format {
			k++
		}
		switch {
		case k == n && n < len(found):
			found[n] = m
			n++
		case k < n && m.rank > found[k].rank:
			found[k] = m
		}
	}
	if try && !known {
		return false
	}
	if id.Kind == KindItem || id.Kind == KindPhone {
		n = 0
	}
	if bare && (claimed || sameDigits(s)) {
		// A form whose beginning the number has says that a digit is wrong: another's
		// check digit holds by chance. Nobody gives out twelve zeros.
		for i := range n {
			if found[i].bare {
				found[i].check = CheckNone
			}
		}
	}
	if n > 0 {
		// Insertion sort: few, and it keeps equal ones in the order of the table.
		for i := 1; i < n; i++ {
			for j := i; j > 0 && found[j].rank > found[j-1].rank; j-- {
				found[j], found[j-1] = found[j-1], found[j]
			}
		}
		if n <= cap(id.Candidates) {
			id.Candidates = id.Candidates[:n]
		} else {
			id.Candidates = make([]Candidate, n)
		}
		for i := range id.Candidates {
			found[i].fill(&id.Candidates[i], s)
		}
		if id.Kind == KindUnknown {
			id.Kind = KindTracking
			if len(s) == 14 && first >= '6' && digits == 1<<14-1 && id.oldOrder(h) {
				id.Kind = KindOrder
			}
		}
	}
	if !h.FormsOnly && !id.sound() {
		var l list
		id.Flaw = repair(s, digits, id, &l)
		id.Suggestions = l.suggestions(id.Suggestions)
	}
	return true
}

// match is a candidate while it is ranked: small, because sixteen of them are cleared
// for every number.
type match struct {
	format *Format
	rank   int32
	check  Check
	s10    bool // of S10 shape: the letters say the rest
	bare   bool // digits without a beginning of their own, whose check digit holds
}

// fill makes the candidate of a match.
func (m *match) fill(c *Candidate, s string) {
	f := m.format
	c.Format, c.Check, c.rank = f, m.check, m.rank
	c.Scope, c.Class, c.Country = f.Scope, f.Class, f.Country
	if m.s10 {
		ind := indicatorOf(s[0], s[1])
		c.Class = ind.class
		if f != &s10Strange {
			c.Scope, c.Country = ind.scope, s[11:]
		}
	}
}

// rank orders candidates: what the form fixes at its start, then the check digit,
// then the buyer's country and the service.
func rank(m *match, h *Hints) int32 {
	r := m.rank
	switch m.check {
	case CheckPassed:
		r += 40
	case CheckFailed:
		r -= 60
	}
	if h.Country != "" && m.format.Country == h.Country {
		r += 30
	}
	if m.format.Class == "first leg" {
		r -= 10
	}
	if h.Service != "" && m.format.NamedBy(h.Service) {
		r += 100 // more than a check digit, which one number in ten passes by chance
	}
	return r
}

// NamedBy reports whether the name of a shipping service names the issuer.
func (f *Format) NamedBy(service string) bool {
	if service == "" {
		return false
	}
	name := f.Name
	if i := strings.IndexAny(name, " ("); i > 2 {
		name = name[:i]
	}
	return len(name) > 2 && strings.Contains(strings.ToLower(service), strings.ToLower(name))
}

// s10Own reports a number of S10 shape that has rows of its own and is no post's: Yanwen's,
// and Asendia's AS..US (plhery/universal-parcel-scraper, 2026-09).
func s10Own(s string) bool {
	country := s[11:]
	return country == "YP" || country == "YN" || country == "YW" || country == "US" && s[:2] == "AS"
}

// s10Candidates fills in the forms of a number of S10 shape.
func s10Candidates(s string, found *[16]match) int {
	if s10Own(s) {
		return 0
	}
	check := CheckFailed
	if s10Valid(s) {
		check = CheckPassed
	} else if exempt(s) {
		check = CheckNone
	}
	m := match{format: postOf(s[11:]), check: check, rank: 100, s10: true}
	if m.format == nil {
		m.format, m.check, m.rank = &s10Strange, CheckNone, 0
	}
	if check == CheckFailed {
		m.rank -= 60
	}
	found[0] = m
	return 1
}

// kindOf recognises numbers of the shop that are no tracking numbers: item numbers
// begin with 1005 and have 16 digits; order numbers have 16 digits (15 until
// about 2020, 14 before: see oldOrder), begin with 8, 5 or 3 in every list seen, and fail the
// GS1 check digit that carriers' 16-digit numbers keep (nine in ten do).
func kindOf(s string, digits uint64) Kind {
	switch {
	case digits != 1<<len(s)-1 && len(s) < 6:
		return KindPhone
	case digits != 1<<len(s)-1:
		return KindUnknown
	case len(s) < 8:
		return KindPhone
	case len(s) == 16 && s[:4] == "1005":
		return KindItem
	case len(s) == 16 && (s[0] == '8' || s[0] == '3' || s[0] == '5' || s[0] == '1') && !gs1(s):
		return KindOrder
	case len(s) == 16 && (s[:2] == "81" || s[:2] == "82" || s[:2] == "30" || s[:2] == "83"):
		return KindOrder
	case len(s) == 15 && (s[0] == '8' || s[0] == '5' || s[0] == '3' || s[0] == '7' || s[0] == '1') && !gs1(s):
		return KindOrder
	}
	return KindUnknown
}

// oldOrder reports whether 14 digits from 6 on are rather an order number, as the shop
// gave them until about 2018: no form of its own beginning has them, no check digit
// holds, and no carrier of the destination takes them.
func (id *Identification) oldOrder(h Hints) bool {
	for i := range id.Candidates {
		c := &id.Candidates[i]
		if c.Check == CheckPassed || c.rank > 0 || h.Country != "" && c.Country == h.Country {
			return false
		}
	}
	return true
}

// Group returns a cleaned number in groups that the eye can hold:
// "RB 123 456 785 CN", "LP 0061 8685 6665 97".
func Group(s string) string {
	if len(s) > maxNumber {
		return s
	}
	i := 0
	for i < len(s) && !isDigit(s[i]) {
		i++
	}
	j := i
	for j < len(s) && isDigit(s[j]) {
		j++
	}
	digits := j - i
	if digits < 6 {
		return s
	}
	size := 4
	if digits%3 == 0 && digits%4 != 0 {
		size = 3
	}
	var b strings.Builder
	b.WriteString(s[:i])
	for k := i; k < j; k += size {
		if k > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(s[k:min(k+size, j)])
	}
	if j < len(s) {
		b.WriteByte(' ')
		b.WriteString(s[j:])
	}
	return b.String()
}

// Split returns the numbers of a text that may hold several: separated by line breaks,
// commas, semicolons or bars, or standing among words, dates and each other, at most 100.
// Blanks stay inside a number. Each is a part of the text as it stands there; what holds
// no number is left out only when it is words.
func Split(text string) []string {
	if len(text) > 100*maxInput {
		text = text[:100*maxInput]
	}
	if wrapped(text) {
		return []string{text}
	}
	var l []string
	words := false // a part of words was found
	rest := text
	for rest != "" && len(l) < 100 {
		part, size := nextPart(rest)
		rest = rest[len(part)+size:]
		if strings.Trim(part, " \t\r") == "" {
			continue
		}
		before := len(l)
		l = appendNumbers(l, part)
		words = words || len(l) == before+1 && wordy(l[before])
	}
	if !words || len(l) < 2 {
		return l
	}
	kept := l[:0]
	for _, part := range l {
		if !wordy(part) {
			kept = append(kept, part)
		}
	}
	if len(kept) == 0 {
		return []string{text}
	}
	return kept
}

// wrapped reports one number that is broken over lines.
func wrapped(text string) bool {
	if len(text) > 10*maxNumber || strings.IndexByte(text, '\n') < 0 || !isForm(text) {
		return false
	}
	for rest := text; rest != ""; {
		line, tail, _ := strings.Cut(rest, "\n")
		if isForm(line) || hasDigits(line, 14) {
			return false // a number by itself
		}
		rest = tail
	}
	return true
}

// nextPart returns what stands in front of the next separator, and its length.
func nextPart(s string) (part string, size int) {
	entity := 0 // up to here an entity of HTML, whose semicolon ends it
	for i, r := range s {
		switch r {
		case '&':
			if end := entityEnd(s[i:]); end > 0 {
				entity = i + end
			}
		case ';':
			if i > entity || i == 0 {
				return s[:i], 1
			}
		case '\n', ',', '|':
			return s[:i], 1
		case '、', '，', '；', '،', '؛', '｜':
			return s[:i], len(string(r))
		case '%': // the same in an address
			if len(s) > i+2 {
				switch s[i+1 : i+3] {
				case "2C", "2c", "3B", "3b", "7C", "7c", "0A", "0a":
					return s[:i], 3
				}
			}
		}
	}
	return s, 0
}

// wordy reports a part of words that holds no number.
func wordy(part string) bool {
	words := false
	for _, t := range tokens(part) {
		words = words || t.word()
		if t.n >= 8 && t.digits >= 6 {
			return false
		}
	}
	var one [1]span
	return words && scan(part, one[:]) == 0
}

// appendNumbers adds the numbers of one part: itself, or the several different ones that
// stand in it.
func appendNumbers(l []string, part string) []string {
	several := Numbers(part)
	if len(several) < 2 {
		return append(l, part)
	}
	return append(l, several[:min(len(several), 100-len(l))]...)
}
