package page

import "unicode"

// The package unicode finds a character by halving tables. A page of 100 orders asks for
// tens of thousands of characters, the first time in code that a browser has just compiled:
// so the scripts that labels are written in are answered here.

// small is unicode.ToLower.
func small(r rune) rune {
	switch {
	case r < 0xc0:
		if r >= 'A' && r <= 'Z' {
			return r + 'a' - 'A'
		}
		return r
	case r < 0x100: // Latin
		if r <= 0xde && r != 0xd7 {
			return r + 0x20
		}
		return r
	case r < 0x130, r >= 0x14a && r < 0x178, r >= 0x1ea0 && r < 0x1f00: // a capital, its small letter, and so on
		return r | 1
	case r >= 0x400 && r < 0x460: // Cyrillic
		switch {
		case r < 0x410:
			return r + 0x50
		case r < 0x430:
			return r + 0x20
		}
		return r
	case r >= 0x590 && r < 0x10a0, r >= 0x2e80 && r < 0xa640, r >= 0xac00 && r < 0xff21: // Hebrew to Thai, Chinese and Japanese, Korean
		return r
	}
	return unicode.ToLower(r)
}

// space is unicode.IsSpace.
func space(r rune) bool {
	switch {
	case r <= ' ':
		return r == ' ' || r >= '\t' && r <= '\r'
	case r < 0x2000:
		return r == 0x85 || r == 0xa0 || r == 0x1680
	case r < 0x3000:
		return r <= 0x200a || r == 0x2028 || r == 0x2029 || r == 0x202f || r == 0x205f
	}
	return r == 0x3000
}
