package tracking

import (
	"strings"
	"unicode/utf8"
)

// token is a run of letters and digits in a text, and what it is made of.
type token struct {
	from, to int // in the text, in bytes
	n        int // characters
	digits   int // how many of them are digits
	link     bool
	plus     bool // a plus sign stands in front, as before a phone number
}

// word reports a word of a language rather than a part of a number.
func (t *token) word() bool { return t.digits == 0 && t.n >= 3 }

// maxTokens is how many runs of letters and digits of one text are looked at.
const maxTokens = 200

// tokens cuts a text into runs of letters and digits. What is invisible does not cut.
// A run is linked to the one before it when only blanks and dashes stand between them.
//
//go:noinline
func tokens(text string) []token {
	var l []token
	open, link, plus := false, false, false
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		b, how := foldRune(r)
		switch {
		case b != 0 && open:
			t := &l[len(l)-1]
			t.to = i + size
			t.n++
			if isDigit(b) {
				t.digits++
			}
		case b != 0:
			if len(l) == maxTokens {
				return l
			}
			t := token{from: i, to: i + size, n: 1, link: link, plus: plus}
			if isDigit(b) {
				t.digits = 1
			}
			l = append(l, t)
			open, link, plus = true, true, false
		case how&(RemovedZeroWidth|RemovedDirection) != 0:
		default:
			plus = r == '+' && !open
			link = link || open
			open = false
			link = link && how&(RemovedSpace|RemovedNBSP|RemovedDash) != 0
		}
		i += size
	}
	return l
}

// span is where a number stands in a text.
type span struct{ from, to int }

// scan finds the numbers that stand in a text among words, dates and other numbers, at
// most as many as l has room for: those whose form shows without doubt; where there is
// none, long runs of digits that are no date and no phone number.
func scan(text string, l []span) int {
	all := tokens(text)
	n := 0
	for i := 0; i < len(all) && n < len(l); {
		if j := numberAt(text, all[i:]); j > 0 {
			l[n] = span{all[i].from, all[i+j-1].to}
			n++
			i += j
			continue
		}
		i++
	}
	return n
}

// Numbers returns the different numbers that stand in a text among words, days, phone
// numbers and each other, as they stand there, at most 100: those whose form shows without
// doubt, or long runs of digits. Numbers of the shop are among them.
func Numbers(text string) []string {
	var found [100]span
	var l []string
	for i := range scan(text, found[:]) {
		again := false
		for j := range i {
			again = again || sameNumber(text, found[i], found[j])
		}
		if !again {
			l = append(l, text[found[i].from:found[i].to])
		}
	}
	return l
}

// numberAt returns how many of the first tokens make up a number, or 0.
func numberAt(text string, all []token) int {
	if first := &all[0]; first.digits > 0 && distinct(text[first.from:first.to], first) {
		return 1
	}
	// The longest run of linked tokens: "CNFR 4307 3786 0942 3HD".
	n, count := 0, 0
	for count < len(all) {
		t := &all[count]
		if count > 0 && (!t.link && text[all[count-1].to:t.from] != "." || t.word()) || n+t.n > maxNumber {
			break
		}
		n += t.n
		count++
	}
	for ; count > 1; count-- {
		last := &all[count-1]
		// A part of a longer number is none.
		if count < len(all) && all[count].link && all[count].digits == all[count].n && last.digits > 0 && isDigit(lastOf(text[last.from:last.to])) {
			continue
		}
		if own(text[all[0].from:last.to]) {
			return count
		}
	}
	return 0
}

// lastOf returns the letter or digit that the last character of a token stands for.
func lastOf(s string) byte {
	r, _ := utf8.DecodeLastRuneInString(s)
	b, _ := foldRune(r)
	return b
}

// distinct reports whether one run of letters and digits is a number by itself.
func distinct(s string, t *token) bool {
	if t.n < 8 || t.n > maxNumber || t.digits < 5 {
		return false
	}
	if t.digits < t.n {
		return own(s)
	}
	// Phone numbers and days have fewer digits, or a plus.
	return t.n >= 12 && !t.plus
}

// own reports whether a text, all of it, is a number whose form shows: of S10 shape and
// of a known country, with letters or digits of its own in front, or with a check digit
// that holds among letters.
func own(text string) bool {
	var buf [maxNumber + 1]byte
	n, _ := foldAll(text, &buf)
	if n < 8 || n > maxNumber {
		return false
	}
	s := string(buf[:n])
	digits := digitsIn(s)
	if isS10(s, digits) && s10Issuer(s) != "" {
		return true
	}
	pure := digits == 1<<n-1
	for rows := rowsOf[digits&1][n]; rows != ""; rows = rows[rowSize:] {
		p := rowAt(rows, s, digits)
		if p == nil || rows[0] == 1 {
			continue
		}
		if fixed := rows[3] &^ rowSure; fixed >= 2 && !pure || (fixed > 0 || !pure) && verify(p.check, s) == CheckPassed {
			return true
		}
	}
	return false
}

// among returns the number that stands among words, dates, phone numbers or numbers of
// the shop, and what the rest is. It returns 0 where there is none or more than one:
// which one is meant nobody knows.
func among(text string) (string, Removed) {
	var l [8]span
	n := scan(text, l[:])
	best, kind := -1, Removed(0)
	for i := range n {
		switch {
		case best < 0:
			best = i
		case sameNumber(text, l[best], l[i]):
			kind |= RemovedTwice
		case shopNumber(text, l[i]):
			kind |= RemovedOthers
		case shopNumber(text, l[best]):
			best, kind = i, kind|RemovedOthers
		default:
			return "", 0
		}
	}
	if best < 0 {
		return alone(text)
	}
	at := l[best]
	return text[at.from:at.to], kind | around(text, at, l[:n])
}

// around says what stands before and behind a number, apart from the other numbers.
func around(text string, at span, others []span) Removed {
	var kind Removed
	for _, t := range tokens(text) {
		other := false
		for _, o := range others {
			other = other || t.from >= o.from && t.to <= o.to
		}
		switch {
		case other:
		case t.to <= at.from:
			kind |= RemovedLabel
		case t.from >= at.to:
			kind |= RemovedRest
		}
	}
	return kind
}

// alone returns the one run of letters and digits in a sentence that could be a number,
// though it has no form or is nearly of one.
func alone(text string) (string, Removed) {
	all := tokens(text)
	best, words := -1, 0
	for i := range all {
		t := &all[i]
		if t.word() {
			words++
		}
		if t.digits < 6 || t.n < 8 || t.n > maxNumber || t.plus {
			continue
		}
		if best >= 0 {
			return "", 0
		}
		best = i
	}
	if best < 0 || words < 2 {
		return "", 0
	}
	at := span{all[best].from, all[best].to}
	return text[at.from:at.to], around(text, at, nil)
}

// number returns what stands at a place, clean.
//
//go:noinline
func number(text string, at span) string {
	var buf [maxNumber + 1]byte
	n, _ := foldAll(text[at.from:at.to], &buf)
	return string(buf[:n])
}

func sameNumber(text string, a, b span) bool { return number(text, a) == number(text, b) }

// shopNumber reports an order or item number of the shop.
func shopNumber(text string, at span) bool {
	s := number(text, at)
	k := kindOf(s, digitsIn(s))
	return k == KindOrder || k == KindItem
}

// entities are the names of HTML that stand beside or inside copied numbers; any other
// is read as a blank.
var entities = [...]struct{ name, is string }{{"nbsp", "\u00a0"}, {"quot", "\""}, {"apos", "'"}, {"amp", "&"}, {"lt", "<"}, {"gt", ">"},
	{"shy", "\u00ad"}, {"zwnj", "\u200c"}, {"zwj", "\u200d"}, {"lrm", "\u200e"}, {"rlm", "\u200f"}, {"ndash", "-"}, {"mdash", "-"}}

// unmarked reads HTML as what it shows: "<b>RB&nbsp;123</b>" as " RB 123 ".
func unmarked(text string) string {
	if strings.IndexByte(text, '&') < 0 && strings.IndexByte(text, '<') < 0 {
		return text
	}
	var b []byte
	last := 0
	for i := 0; i < len(text); i++ {
		end := -1
		is := " "
		switch text[i] {
		case '<':
			// A name, then its attributes or the end; "<https://...>" is no tag.
			k := i + 1
			if k < len(text) && text[k] == '/' {
				k++
			}
			name := k
			for k < len(text) && k-name < 12 && (isLetter(text[k]&^0x20) || k > name && isDigit(text[k])) {
				k++
			}
			if k > name && k < len(text) && strings.IndexByte(" \n\t/>", text[k]) >= 0 {
				end = strings.IndexByte(text[i:], '>')
			}
		case '&':
			if end = entityEnd(text[i:]); end > 0 {
				is = entity(text[i+1 : i+end])
			}
		}
		if end <= 0 {
			continue
		}
		b = append(append(b, text[last:i]...), is...)
		i += end
		last = i + 1
	}
	if last == 0 {
		return text
	}
	return string(append(b, text[last:]...))
}

// entityEnd returns where the semicolon of an HTML entity at the start of a text stands,
// or -1.
func entityEnd(s string) int {
	for i := 1; i < len(s) && i < 10; i++ {
		switch c := s[i]; {
		case c == ';' && i > 2:
			return i
		case !isDigit(c) && !isLetter(c&^0x20) && (c != '#' || i > 1):
			return -1
		}
	}
	return -1
}

// entity returns what an entity without its marks stands for.
func entity(name string) string {
	if name[0] == '#' {
		r, base := rune(0), rune(10)
		if name = name[1:]; name != "" && name[0]|0x20 == 'x' {
			name, base = name[1:], 16
		}
		for i := range len(name) {
			d := hex(name[i])
			if d < 0 || rune(d) >= base || r > utf8.MaxRune {
				return " "
			}
			r = r*base + rune(d)
		}
		return string(r) // a number that is no character becomes U+FFFD
	}
	for _, e := range entities {
		if e.name == name {
			return e.is
		}
	}
	return " "
}
