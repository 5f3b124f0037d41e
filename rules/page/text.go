package page

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"
)

// trim takes white space, no-break blanks, direction marks and invisible characters
// off both ends. Inside, the text stays as shown.
func trim(s string) string {
	// The common case costs two comparisons.
	if s == "" || s[0] > ' ' && s[0] < 0x7f && s[len(s)-1] > ' ' && s[len(s)-1] < 0x7f {
		return s
	}
	return strings.TrimFunc(s, blank)
}

// blank reports white space and what cannot be seen.
func blank(r rune) bool { return space(r) || invisible(r) }

// invisible reports characters without width and marks of direction.
func invisible(r rune) bool {
	switch {
	case r >= 0x200b && r <= 0x200f, r >= 0x202a && r <= 0x202e, r >= 0x2060 && r <= 0x2064,
		r >= 0x2066 && r <= 0x2069, r == 0x061c, r == 0xfeff, r == 0xad:
		return true
	}
	return false
}

// visible leaves out what cannot be seen, for strings.Map: marks of direction stand inside
// a price that is split, and no two pages put them alike.
func visible(r rune) rune {
	if invisible(r) {
		return -1
	}
	return r
}

// colon reports the marks that end a label.
func colon(r rune) bool { return r == ':' || r == '：' || r == '﹕' || r == '∶' }

// norm is the form in which labels are compared: small letters, one blank between
// words, nothing invisible, no colon at the end.
func norm(s string) string {
	s = strings.TrimFunc(s, func(r rune) bool { return blank(r) || colon(r) })
	plain := true
	for i := 0; i < len(s); i++ {
		if c := s[i]; c >= 0x80 || c >= 'A' && c <= 'Z' || c == ' ' && i+1 < len(s) && s[i+1] == ' ' {
			plain = false
			break
		}
	}
	if plain {
		return s
	}
	return string(appendNorm(make([]byte, 0, len(s)), s))
}

// normTexts gives the normal forms of a table's row of texts separated by "|", in one
// piece of memory.
func normTexts(row string) iter.Seq[string] { return strings.SplitSeq(norm(row), "|") }

// appendNorm appends the normal form of a text to a buffer, for look-ups without garbage.
func appendNorm(b []byte, s string) []byte {
	s = strings.TrimFunc(s, func(r rune) bool { return blank(r) || colon(r) })
	apart := false
	for _, r := range s {
		if r < 0x80 && r > ' ' && r != '`' {
			if apart {
				b = append(b, ' ')
				apart = false
			}
			if r >= 'A' && r <= 'Z' {
				r += 'a' - 'A'
			}
			b = append(b, byte(r))
			continue
		}
		switch {
		case space(r):
			apart = true
			continue
		case invisible(r):
			continue
		case r == '’' || r == '‘' || r == '`' || r == '´':
			r = '\''
		case r == '°' || r == 'º':
			r = '°'
		case r == 'İ' || r == 'ı':
			r = 'i'
		default:
			r = small(r)
		}
		if apart {
			b = append(b, ' ')
			apart = false
		}
		b = utf8.AppendRune(b, r)
	}
	return b
}

// digit returns the value of a decimal digit of the scripts that AliExpress serves
// (Western, Arabic-Indic, Persian, Thai, fullwidth), or -1. Thai and Arabic letters
// lie elsewhere, so there is no doubt.
func digit(r rune) int {
	switch {
	case r >= '0' && r <= '9':
		return int(r - '0')
	case r < 0x660:
		return -1
	case r <= 0x669:
		return int(r - 0x660)
	case r >= 0x6f0 && r <= 0x6f9:
		return int(r - 0x6f0)
	case r >= 0xe50 && r <= 0xe59:
		return int(r - 0xe50)
	case r >= 0xff10 && r <= 0xff19:
		return int(r - 0xff10)
	}
	return -1
}

// glued reports whether two neighbouring texts are parts of one amount or word: both
// one character, or figures, separators and signs of currency meeting.
func glued(a, b string) bool {
	a, b = strings.TrimRightFunc(a, invisible), strings.TrimLeftFunc(b, invisible)
	x, n := utf8.DecodeLastRuneInString(a)
	y, m := utf8.DecodeRuneInString(b)
	if unicode.IsSpace(x) || unicode.IsSpace(y) {
		return true // the blank is already there
	}
	if !amountRune(x) || !amountRune(y) {
		return false
	}
	if digit(x) >= 0 && digit(y) >= 0 {
		return n == len(a) || m == len(b)
	}
	return true
}

func amountRune(r rune) bool {
	return digit(r) >= 0 || r == '.' || r == ',' || r == '٫' || r == '٬' || unicode.Is(unicode.Sc, r)
}

// clip cuts a text to at most n characters, at a character.
func clip(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for i := range s {
		if n == 0 {
			return trim(s[:i])
		}
		n--
	}
	return s
}

// oneLine is a text for a sheet: trimmed, at most n characters, no line break or bar.
func oneLine(s string, n int) string {
	s = strings.Map(func(r rune) rune {
		switch r {
		case '\n', '\r', '\u0085', '\u2028', '\u2029', '\u00a0':
			return ' '
		}
		return r
	}, s)
	return clip(trim(s), n)
}

// figures counts the decimal digits of a text.
func figures(s string) int {
	n := 0
	for _, r := range s {
		if digit(r) >= 0 {
			n++
		}
	}
	return n
}
