package tracking

import "strings"

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
	safe := make([]byte, 0, len(number))
	for i := 0; i < len(number) && i < maxNumber; i++ {
		if isDigit(number[i]) || isLetter(number[i]) {
			safe = append(safe, number[i])
		}
	}
	return strings.Replace(link, "{n}", string(safe), 1)
}

// shape is one pattern of a format: its row in formats, its length span, how its
// check digit works, and the pattern itself: '#' a digit, '@' a letter, '*' either,
// "[ABC]" one of these, anything else itself; "{n}" or "{n,m}" repeats. At most one
// repetition of a pattern has a span, so lengths decide without backtracking.
type shape struct {
	format   uint8
	min, max uint8
	check    checkKind
	pattern  string
}

// match reports whether s, whose length lies in the shape's span, has the shape.
func (p *shape) match(s string) bool {
	pat := p.pattern
	i := 0
	for len(pat) > 0 {
		// One element.
		var class string
		c := pat[0]
		if c == '[' {
			end := strings.IndexByte(pat, ']')
			class, pat = pat[1:end], pat[end+1:]
		} else {
			pat = pat[1:]
		}
		// How often.
		lo := 1
		if len(pat) > 0 && pat[0] == '{' {
			j := 1
			lo = 0
			for ; isDigit(pat[j]); j++ {
				lo = lo*10 + int(pat[j]-'0')
			}
			if pat[j] == ',' {
				// The only span: what the rest of the pattern leaves.
				lo += len(s) - int(p.min)
				for j++; isDigit(pat[j]); j++ {
				}
			}
			pat = pat[j+1:]
		}
		if i+lo > len(s) {
			return false
		}
		for end := i + lo; i < end; i++ {
			b := s[i]
			switch c {
			case '#':
				if !isDigit(b) {
					return false
				}
			case '@':
				if !isLetter(b) {
					return false
				}
			case '*':
				if !isDigit(b) && !isLetter(b) {
					return false
				}
			case '[':
				if strings.IndexByte(class, b) < 0 {
					return false
				}
			default:
				if b != c {
					return false
				}
			}
		}
	}
	return i == len(s)
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
