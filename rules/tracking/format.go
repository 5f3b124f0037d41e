package tracking

import (
	"iter"
	"strings"
)

// Format is one shape of tracking number and what it is worth.
type Format struct {
	ID          string   // stable row id, "cainiao_lp"
	Name        string   // issuer in words: "China Post"
	Carrier     string   // stable id: "china-post"
	Shape       string   // public format name in JSON: "s10", "lp", "impb", "digits"
	Country     string   // issuing country (ISO 3166-1 alpha-2), or empty
	Class       string   // what kind of item, or empty
	Scope       Scope    // how far it is tracked
	Provisional bool     // replaced later as a rule
	Becomes     string   // text key of what it turns into, or empty
	Needs       string   // "postcode" or "phone" when the tracker asks for it, or empty
	Links       []string // look-up addresses, best first, "{n}" for the number
}

// Formats yields every form that a number can come out as.
func Formats() iter.Seq[*Format] {
	return func(yield func(*Format) bool) {
		for i := range formats {
			// The row s10 is a shape only: its numbers are of a post.
			if formats[i].ID != "s10" && !yield(&formats[i]) {
				return
			}
		}
		for i := range posts {
			if !yield(&posts[i]) {
				return
			}
		}
		if yield(&s10Other) {
			yield(&s10Strange)
		}
	}
}

// Link returns the best look-up address with the number filled in, or "" when the
// format has none. The number is cleaned first: only letters and digits reach the
// address.
func (f *Format) Link(number string) string {
	if f == nil || len(f.Links) == 0 {
		return ""
	}
	return FillLink(f.Links[0], number)
}

// FillLink puts a cleaned number into an address of our tables.
func FillLink(link, number string) string {
	at := strings.Index(link, "{n}")
	if at < 0 {
		return link
	}
	b := make([]byte, 0, 192) // holds the longest: what grows is the result alone
	b = append(b, link[:at]...)
	for i := 0; i < len(number) && i < maxNumber; i++ {
		if isDigit(number[i]) || isLetter(number[i]) {
			b = append(b, number[i])
		}
	}
	return string(append(b, link[at+len("{n}"):]...))
}

// shape is one pattern of a format: its row in formats, its length span, how its
// check digit works, and the pattern itself: '#' a digit, '@' a letter, '*' either,
// "[ABC]" one of these, anything else itself; "{n}" or "{n,m}" after #, @ or * repeats.
// At most one repetition of a pattern has a span, so lengths decide without
// backtracking.
type shape struct {
	format   uint8
	min, max uint8
	check    checkKind
	pattern  string
}

// match reports whether s, whose length lies in the shape's span, has the shape. s is
// clean, and digits are its digitsIn: what is no digit is a letter.
func (p *shape) match(s string, digits uint64) bool {
	pat := p.pattern
	i := 0
	for k := 0; k < len(pat); {
		// One element.
		c := pat[k]
		k++
		if isDigit(c) || isLetter(c) {
			if i >= len(s) || s[i] != c {
				return false
			}
			i++
			continue
		}
		if c == '[' {
			if i >= len(s) {
				return false
			}
			in := false
			for ; pat[k] != ']'; k++ {
				in = in || pat[k] == s[i]
			}
			if !in {
				return false
			}
			k++
			i++
			continue
		}
		// How often.
		n := 1
		if k < len(pat) && pat[k] == '{' {
			n = 0
			for k++; isDigit(pat[k]); k++ {
				n = n*10 + int(pat[k]-'0')
			}
			if pat[k] == ',' {
				// The only span: what the rest of the pattern leaves.
				n += len(s) - int(p.min)
				for k++; isDigit(pat[k]); k++ {
				}
			}
			k++
		}
		all := uint64(1)<<n - 1
		switch got := digits >> i & all; {
		case n > len(s)-i, c == '#' && got != all, c == '@' && got != 0:
			return false
		}
		i += n
	}
	return i == len(s)
}

// Some small functions of this package are marked go:noinline: copies of them in every
// caller would cost the extension 12 kB, which is more than the calls are worth.

// rowSize is how many bytes of rowsOf a row has.
const rowSize = 4

// rowSure is a bit of the last: what the row and its masks ask for is the whole shape.
const rowSure = 0x80

// rowAt returns the shape of a row when a clean number has it, or nil.
//
//go:noinline
func rowAt(row string, s string, digits uint64) *shape {
	_ = row[rowSize-1]
	mask := &masks[row[2]]
	if c := row[0]; c > 1 && c != s[0] || uint32(digits)&mask.digits != mask.digits || uint32(digits)&mask.letters != 0 {
		return nil
	}
	p := &shapes[row[2]]
	if row[0] == 1 {
		if digits != 1<<len(s)-1 {
			return nil
		}
	} else if row[1] != 0 && row[1] != s[1] || row[3]&rowSure == 0 && !p.match(s, digits) {
		return nil
	}
	return p
}

// digitsIn has a bit for each digit of s, which is clean and has at most 64 characters.
//
//go:noinline
func digitsIn(s string) uint64 {
	digits := uint64(0)
	for i := len(s) - 1; i >= 0; i-- {
		digits = digits<<1 | (uint64(s[i])-('9'+1))>>63 // a letter is above the digits
	}
	return digits
}

// prefix returns how many characters at the start the pattern fixes exactly.
func (p *shape) prefix() int {
	n := 0
	for n < len(p.pattern) {
		switch p.pattern[n] {
		case '#', '@', '*', '[', '{':
			return n
		}
		n++
	}
	return n
}

func isDigit(b byte) bool  { return b >= '0' && b <= '9' }
func isLetter(b byte) bool { return b >= 'A' && b <= 'Z' }
