package tracking

import (
	"strings"
	"unicode/utf8"
)

// maxNumber is the longest number we take, in characters; the longest known form
// has 37 (USPS with a nine-digit postcode has 34).
const maxNumber = 40

// maxInput is how much of a pasted text is looked at, in bytes.
const maxInput = 4096

// Removed is a set of the sorts of characters and texts that cleaning took away or
// replaced.
type Removed uint16

// What cleaning can take away or replace.
const (
	RemovedSpace      Removed = 1 << iota // blanks, tabs, line breaks of ASCII
	RemovedNBSP                           // no-break and other wide or narrow blanks
	RemovedZeroWidth                      // zero-width, joiners, byte order mark, soft hyphen
	RemovedDirection                      // left-to-right and right-to-left marks
	RemovedDash                           // hyphens and dashes
	RemovedPunct                          // quotes, brackets, full stops, commas, # and the like
	RemovedLabel                          // words before the number: "Tracking:"
	RemovedURL                            // an address that carried the number
	RemovedTwice                          // the number stood there twice
	RemovedOthers                         // more numbers stood there
	ReplacedLookAlike                     // letters of other scripts that look Latin
	ReplacedWidth                         // full-width letters and digits
	ReplacedDigits                        // digits of other scripts
	ReplacedCase                          // small letters; not worth telling
	RemovedRest                           // anything else
)

var removedNames = [...]string{"space", "non-breaking-space", "zero-width", "direction-mark", "dash", "punctuation",
	"label", "url", "repetition", "other-number", "look-alike", "full-width", "foreign-digit", "lower-case", "other"}

// Names returns the public names of the set, without "lower-case": every tracker
// folds case.
func (r Removed) Names() []string {
	var names []string
	for i, n := range removedNames {
		if b := Removed(1) << i; r&b != 0 && b != ReplacedCase {
			names = append(names, n)
		}
	}
	return names
}

// Any reports whether something was removed or replaced that a tracker might trip
// over.
func (r Removed) Any() bool { return r&^ReplacedCase != 0 }

type confusable struct {
	r rune
	b byte
}

// clean returns the number in a pasted text and what stood around it. The number holds
// nothing but A-Z and 0-9. Rest is the text when it may hold more than the number: see
// within.
func clean(text string) (s string, removed Removed, rest string) {
	// The common case needs no copy.
	if plain(text) {
		s, removed = once(text, 0)
		return s, removed, ""
	}
	if len(text) > maxInput {
		text = text[:maxInput]
	}
	if !grouped(text) {
		if n, ok := fromURL(text); ok {
			text = n
			removed |= RemovedURL
		} else if t := unmarked(text); t != text {
			text = t
			removed |= RemovedPunct
		}
		if n, ok := afterLabel(text); ok {
			text = n
			removed |= RemovedLabel
		}
	}
	var buf [maxNumber + 1]byte
	n, how := foldAll(text, &buf)
	if n > 13 && how&^ReplacedCase != 0 {
		rest = text
	}
	s, removed = once(string(buf[:n]), removed|how)
	return s, removed, rest
}

// within is clean for a text that as a whole is no number: it looks for one among words,
// dates and other numbers, and returns "" where there is none or more than one.
func within(text string, removed Removed) (string, Removed) {
	t, around := among(text)
	if around == 0 {
		return "", 0
	}
	var buf, all [maxNumber + 1]byte
	n, inside := foldAll(t, &buf)
	k, how := foldAll(text, &all)
	if digitsIn(string(buf[:n])) == 1<<n-1 && starred(text, &all, k) {
		return "", 0
	}
	// What is invisible is told wherever it stood, an address and a label as well.
	return once(string(buf[:n]), around|inside|removed&(RemovedURL|RemovedLabel)|how&(RemovedSpace|RemovedNBSP|RemovedZeroWidth|RemovedDirection))
}

// starred reports whether a text without words is of a form of any letters and digits.
func starred(text string, buf *[maxNumber + 1]byte, n int) bool {
	if n > maxNumber {
		return false
	}
	for _, t := range tokens(text) {
		if t.word() {
			return false
		}
	}
	s := string(buf[:n])
	digits := digitsIn(s)
	for rows := rowsOf[digits&1][n]; rows != ""; rows = rows[rowSize:] {
		if p := rowAt(rows, s, digits); p != nil && p.pattern[0] == '*' {
			return true
		}
	}
	return false
}

// foldAll writes what letters and digits of a text stand for, as many as have room, and
// returns how many those are and what was taken away or replaced on the way.
func foldAll(text string, buf *[maxNumber + 1]byte) (n int, removed Removed) {
	for i := 0; i < len(text) && n <= maxNumber; {
		c := text[i]
		if isDigit(c) || isLetter(c) {
			buf[n] = c
			n++
			i++
			continue
		}
		r, size := rune(c), 1
		if c >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(text[i:])
		}
		i += size
		b, how := foldRune(r)
		removed |= how
		if b != 0 {
			buf[n] = b
			n++
		}
	}
	return n, removed
}

// isForm reports whether a text is, all of it, a number of a form that begins with
// letters.
func isForm(text string) bool {
	var buf [maxNumber + 1]byte
	n, _ := foldAll(text, &buf)
	if n == 0 || n > maxNumber || !isLetter(buf[0]) {
		return false
	}
	s := string(buf[:n])
	return formOf(s, digitsIn(s))
}

// formOf reports whether a clean number has a form. A form of any letters and digits
// does not count: it takes words too.
func formOf(s string, digits uint64) bool {
	if isS10(s, digits) {
		return true
	}
	for rows := rowsOf[digits&1][len(s)]; rows != ""; rows = rows[rowSize:] {
		if p := rowAt(rows, s, digits); p != nil && p.pattern[0] != '*' {
			return true
		}
	}
	return false
}

// grouped reports a text of Latin letters, digits, blanks and dashes only, without four
// letters in a row: neither an address nor a label is in it.
func grouped(text string) bool {
	letters := 0
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case c-'0' <= 9, c == ' ', c == '-':
			letters = 0
		case c|0x20-'a' <= 'z'-'a':
			if letters++; letters == 4 {
				return false
			}
		default:
			return false
		}
	}
	return true
}

// plain reports whether a text is a number already.
func plain(text string) bool {
	for i := 0; i < len(text); i++ {
		if c := text[i]; c-'0' > 9 && c-'A' > 25 {
			return false
		}
	}
	return len(text) > 0 && len(text) <= maxNumber
}

// once folds a number that was pasted twice, or four times.
//
//go:noinline
func once(s string, removed Removed) (string, Removed) {
	for h := len(s) / 2; len(s)%2 == 0 && h >= 10 && s[:h] == s[h:] && !sameDigits(s); h = len(s) / 2 {
		s, removed = s[:h], removed|RemovedTwice
	}
	return s, removed
}

// sameDigits reports a text of one character only.
func sameDigits(s string) bool {
	for i := 1; i < len(s); i++ {
		if s[i] != s[0] {
			return false
		}
	}
	return true
}

// foldRune is fold for all characters.
//
//go:noinline
func foldRune(r rune) (byte, Removed) {
	switch {
	case r >= utf8.RuneSelf:
		return fold(r)
	case r >= '0' && r <= '9' || r >= 'A' && r <= 'Z':
		return byte(r), 0
	case r >= 'a' && r <= 'z':
		return byte(r) - 'a' + 'A', ReplacedCase
	case r == ' ' || r >= '\t' && r <= '\r':
		return 0, RemovedSpace
	case r == '-' || r == '_':
		return 0, RemovedDash
	case r > ' ' && r < 0x7f:
		return 0, RemovedPunct
	}
	return 0, RemovedRest
}

// fold returns the Latin letter or digit that a character beyond ASCII stands for, or 0,
// and what that means.
func fold(r rune) (byte, Removed) {
	switch {
	case r >= '０' && r <= '９':
		return byte('0' + r - '０'), ReplacedWidth
	case r >= 'Ａ' && r <= 'Ｚ':
		return byte('A' + r - 'Ａ'), ReplacedWidth
	case r >= 'ａ' && r <= 'ｚ':
		return byte('A' + r - 'ａ'), ReplacedWidth
	case r >= '٠' && r <= '٩':
		return byte('0' + r - '٠'), ReplacedDigits
	case r >= '۰' && r <= '۹':
		return byte('0' + r - '۰'), ReplacedDigits
	case r >= '०' && r <= '९':
		return byte('0' + r - '०'), ReplacedDigits
	case r >= '๐' && r <= '๙':
		return byte('0' + r - '๐'), ReplacedDigits
	case r == 0x200b || r == 0x200c || r == 0x200d || r == 0x2060 || r == 0xfeff || r == 0xad || r == 0x180e || r >= 0xfe00 && r <= 0xfe0f:
		return 0, RemovedZeroWidth
	case r == 0x200e || r == 0x200f || r == 0x61c || r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069:
		return 0, RemovedDirection
	case r == 0x85 || r == 0xa0 || r == 0x1680 || r >= 0x2000 && r <= 0x200a || r == 0x2028 || r == 0x2029 || r == 0x202f || r == 0x205f || r == 0x3000:
		return 0, RemovedNBSP
	case r >= 0x2010 && r <= 0x2015 || r == 0x2212 || r == 0xfe58 || r == 0xfe63 || r == 0xff0d || r == 0x2043:
		return 0, RemovedDash
	case r >= 0x2018 && r <= 0x203e || r == 0xab || r == 0xbb || r >= 0x3001 && r <= 0x301f || r >= 0xff01 && r <= 0xff0f || r == 0xff1a || r == 0xff03:
		return 0, RemovedPunct
	}
	lo, hi := 0, len(confusables)
	for lo < hi {
		mid := (lo + hi) / 2
		if confusables[mid].r < r {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo < len(confusables) && confusables[lo].r == r {
		return confusables[lo].b, ReplacedLookAlike
	}
	return 0, RemovedRest
}

// numberKeys are the parameters of trackers' addresses that carry a number, lower
// case. The shop's own orderId is not among them.
var numberKeys = [...]string{"mailnolist=", "mailnos=", "mailno=", "nums=", "trackingnumber=", "tracking_number=",
	"trackingnumbers=", "tracknumber=", "tracknum=", "tracknumbers=", "trackingno=", "tracking-number=", "tracking-id=",
	"tracking_id=", "tlabels=", "qtc_tlabels1=", "trknbr=", "barcodes=", "barcode=", "itemcode=", "code=", "postal_reference=",
	"objects=", "objetos=", "origtracknum=", "inquirynumber1=", "cargo_number=", "match=", "numcolis=", "listenumeroslt=", "piececode=", "idc=", "billno=", "wen=", "no=", "num=",
	"number=", "numero=", "numer=", "n=", "id=", "p=", "awb=", "shipmentid=", "reqcodeno1=", "searchid=", "orderno=", "tradeid="}

// fromURL returns the number that an address carries, where the text is one or holds
// one: in a parameter, else in its last part that holds digits.
func fromURL(text string) (string, bool) {
	// An address has a slash.
	for rest := text; strings.IndexByte(rest, '/') >= 0; {
		rest = strings.TrimLeft(rest, " \n\t\r\"'<>()[]")
		end := strings.IndexAny(rest, " \n\t\r\"'<>()[]")
		if end < 0 {
			end = len(rest)
		}
		if n, ok := inAddress(rest[:end]); ok {
			return n, true
		}
		rest = rest[end:]
	}
	return "", false
}

// hostEnd returns where the path of an address begins, or 0 for what is none: a host has
// a point and no digit behind the last one.
func hostEnd(t string) int {
	start := 0
	if i := strings.Index(t, "://"); i >= 0 && i <= 8 {
		start = i + 3
	}
	n := strings.IndexAny(t[start:], "/?#")
	if n < 0 {
		return 0
	}
	host := t[start : start+n]
	if i := strings.IndexByte(host, ':'); i > 0 {
		host = host[:i]
	}
	dot := strings.LastIndexByte(host, '.')
	if dot < 0 || dot+3 > len(host) {
		return 0
	}
	for i := dot + 1; i < len(host); i++ {
		if !isLetter(host[i] &^ 0x20) {
			return 0
		}
	}
	return start + n
}

// inAddress is fromURL of one word.
func inAddress(t string) (string, bool) {
	path := hostEnd(t)
	if path == 0 {
		return "", false
	}
	lower := strings.ToLower(t)
	if len(lower) != len(t) {
		return "", false
	}
	for i, c := range []byte(lower) {
		if c != '?' && c != '&' && c != '#' && c != ';' {
			continue
		}
		for _, k := range numberKeys {
			if strings.HasPrefix(lower[i+1:], k) {
				v := t[i+1+len(k):]
				if end := strings.IndexAny(v, "&#;,"); end >= 0 {
					v = v[:end]
				}
				if v = unescape(v); hasDigits(v, 6) {
					return v, true
				}
			}
		}
	}
	// A path such as /tracking/RB123456785CN, last part first.
	t = t[path:]
	for t != "" {
		i := strings.LastIndexAny(t, "/?#&=!")
		if i < 0 {
			break
		}
		part := unescape(t[i+1:])
		if dot := strings.IndexByte(part, '.'); dot > 0 {
			part = part[:dot] // "1005005217723149.html"
		}
		if hasDigits(part, 6) {
			return part, true
		}
		t = t[:i]
	}
	return "", false
}

// unescape undoes %20 and the like; a broken escape stays as it is.
func unescape(s string) string {
	if strings.IndexByte(s, '%') < 0 {
		return s
	}
	b := make([]byte, 0, len(s))
	for i := 0; i < len(s); i++ {
		if s[i] == '%' && i+2 < len(s) {
			hi, lo := hex(s[i+1]), hex(s[i+2])
			if hi >= 0 && lo >= 0 {
				b = append(b, byte(hi<<4|lo))
				i += 2
				continue
			}
		}
		b = append(b, s[i])
	}
	return string(b)
}

func hex(c byte) int {
	switch {
	case isDigit(c):
		return int(c - '0')
	case c|0x20 >= 'a' && c|0x20 <= 'f':
		return int(c|0x20-'a') + 10
	}
	return -1
}

//go:noinline
func hasDigits(s string, n int) bool {
	for i := 0; i < len(s); i++ {
		if isDigit(s[i]) {
			n--
		}
	}
	return n <= 0
}

// isHead reports whether a word is all the letters that a form begins with, as its
// numbers print them: "CNFR 4307..." is no label though the number may be mistyped further on.
func isHead(word string) bool {
	for i := range shapes {
		p := shapes[i].pattern
		if n := len(word); n >= 4 && len(p) > n && strings.EqualFold(p[:n], word) && !isLetter(p[n]) {
			return true
		}
	}
	return false
}

// afterLabel cuts words in front of a number: all up to the last colon when digits
// follow it, then leading words without digits that a blank ends. The head of a number
// that is shown in groups ("CNFR 4307 3786...") is no word.
func afterLabel(text string) (string, bool) {
	rest, cut := text, false
	if i := strings.LastIndexAny(text, ":："); i >= 0 {
		_, size := utf8.DecodeRuneInString(text[i:])
		head, tail := text[:i], text[i+size:]
		if hasDigits(tail, 4) && strings.TrimFunc(head, func(r rune) bool { return r <= ' ' }) != "" && !hasDigits(head, 4) {
			rest, cut = tail, true
		}
	}
	// "Tracking number RB123456785CN", "Sendungsnummer 003404341...": a word of
	// four letters or more without a digit is no part of a number, nor a short one
	// behind it ("parcel no ...").
	words := false
	for {
		t := strings.TrimLeft(rest, " \t\r\n#№\u00a0")
		end := strings.IndexAny(t, " \t\r\n\u00a0")
		if end < 0 {
			break
		}
		word := t[:end]
		letters := 0
		for _, r := range word {
			if r >= '0' && r <= '9' {
				letters = -1000
			}
			letters++
		}
		label := letters >= 4 || words && letters > 0 && letters <= 3 && strings.ToLower(word) == word
		if !label || !hasDigits(t[end:], 4) || isForm(t) || isHead(word) {
			break
		}
		rest, cut, words = t[end:], true, true
	}
	return rest, cut
}
