package page

import (
	"strings"
	"unicode"
)

// trackingNumber returns the tracking number at the head of a text that follows its
// label, as shown, and what comes after it. Numbers of unknown shape count, because the
// page says what they are; what is a masked number, a telephone number, a date or plain
// words does not.
func trackingNumber(s string) (number, rest string) {
	s = strings.TrimLeft(behind(s), "-. ")
	end, digits, letters := 0, 0, 0
	for from := 0; from < len(s); {
		// One word: up to white space. Several make a number as long as none is plain words.
		i := strings.IndexFunc(s[from:], unicode.IsSpace)
		word := s[from:]
		if i >= 0 {
			word = s[from : from+i]
		}
		if k := strings.IndexAny(word, ",;/|、，"); k > 0 && whole(word[:k]) && whole(word[k:]) {
			word, i = word[:k], -1 // the first of a list without blanks
		}
		d, l, low, other := count(word)
		switch {
		case other > 0 || d+l == 0,
			d == 0 && low > 0, // "Copy", "Copiar"
			d == 0 && strings.IndexFunc(word, colon) >= 0, // "IMEI:" is another label
			d == 0 && l > 4,                   // "COPY", "DELIVERED"
			low > 0 && d < 4 && end > 0,       // "x1"
			from > 0 && d >= 9 && digits >= 8, // a second number begins
			from > 0 && complete(s[:end]) && !(l == 0 && d <= 4 && open(s[:end])):
			goto done
		}
		digits += d
		letters += l
		from += len(word)
		end = from
		if digits+letters > 40 || i < 0 {
			break
		}
		from += len(s[from:]) - len(strings.TrimLeftFunc(s[from:], unicode.IsSpace))
	}
done:
	number = strings.TrimFunc(s[:end], func(r rune) bool { return blank(r) || strings.ContainsRune(".,;:()[]{}\"'|/", r) })
	if digits < 5 || digits+letters < 8 || digits+letters > 40 || len(number) > 64 {
		return "", s
	}
	// A telephone number, a date or an amount is none.
	if strings.HasPrefix(number, "+") || letters == 0 && strings.ContainsAny(number, ".,/:") {
		return "", s
	}
	if letters == 0 && digits == 8 && strings.Count(number, "-") == 2 {
		return "", s
	}
	return number, s[strings.Index(s, number)+len(number):]
}

// whole reports figures and letters enough for a number of its own.
func whole(s string) bool {
	d, l, _, _ := count(s)
	return d >= 8 && d+l >= 10
}

// count counts figures, letters, small letters among them, and characters that no
// number holds. Letters of other scripts that look like ours (Cyrillic А) count as letters, since
// numbers are shown untouched; letters of scripts without capitals do not.
func count(word string) (digits, letters, low, other int) {
	for _, r := range word {
		switch {
		case digit(r) >= 0:
			digits++
		case r >= 'A' && r <= 'Z', r >= 0xff21 && r <= 0xff3a, r >= 0x410 && r <= 0x42f, r >= 0x391 && r <= 0x3a9:
			letters++
		case r >= 'a' && r <= 'z', r >= 0x430 && r <= 0x44f, r >= 0x3b1 && r <= 0x3c9:
			letters++
			low++
		case r == '-' || r == '.' || r == '_' || r == ',' || r == '#' || r == '/' || r == '(' || r == ')' || r == '[' || r == ']' || r == ';' || r == '‑' || r == '–' || r == '+' || r == ':' || invisible(r):
		default:
			other++
		}
	}
	return
}

// complete reports a number that cannot go on: S10 and the long Cainiao shapes, so that a
// word in capitals behind it is not taken in.
func complete(s string) bool { return shaped(compact(s)) }

// open reports a number that ends in figures, of which a page may show more in a further
// group: "LP 0012 3456 7890 12" (aliexpress.ru, 2026).
func open(s string) bool {
	return strings.IndexFunc(s, unicode.IsSpace) > 0 && digit(rune(s[len(s)-1])) >= 0
}

// compact is a number without blanks, hyphens and invisible characters, in capitals.
func compact(s string) string {
	ok := true
	for i := 0; i < len(s); i++ {
		if c := s[i]; !(c >= '0' && c <= '9' || c >= 'A' && c <= 'Z') {
			ok = false
			break
		}
	}
	if ok {
		return s
	}
	var b strings.Builder
	for _, r := range s {
		switch {
		case digit(r) >= 0:
			b.WriteByte(byte('0' + digit(r)))
		case r >= 'a' && r <= 'z':
			b.WriteByte(byte(r - 'a' + 'A'))
		case r >= 'A' && r <= 'Z':
			b.WriteByte(byte(r))
		case r == '-' || blank(r) || r == '.':
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// shaped reports the shapes of numbers that stand for themselves on a tracking page
// without a label: two letters, nine figures and two letters with the right check
// digit; Cainiao's letters and 11 to 16 figures; five letters, ten figures, YQ.
func shaped(s string) bool {
	letters := 0
	for letters < len(s) && s[letters] >= 'A' && s[letters] <= 'Z' {
		letters++
	}
	figures := letters
	for figures < len(s) && s[figures] >= '0' && s[figures] <= '9' {
		figures++
	}
	tail := s[figures:]
	for i := 0; i < len(tail); i++ {
		if tail[i] < 'A' || tail[i] > 'Z' {
			return false
		}
	}
	n := figures - letters
	switch {
	case letters == 2 && n == 9 && len(tail) == 2:
		return s10Check(s[2:11])
	case letters >= 2 && letters <= 6 && n >= 11 && n <= 18 && tail == "":
		switch s[:letters] {
		case "LP", "AP", "CNG", "CNBR", "CN", "YT", "SWX", "UJ", "PDN", "GFNL", "CINL", "CNUSUP", "SF", "CNESP", "CNPRT", "AEFP", "HM", "SY", "UPAAB":
			return true
		}
	case (letters == 5 && n == 10 && tail == "YQ"), letters == 4 && n == 13 && tail == "HD" && s[2:4] == "FR":
		return true
	}
	return false
}

// barCode reports the number of a product, EAN-13 with its check digit (GS1 General Specifications).
func barCode(s string) bool {
	sum := 0
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
		sum += int(s[i]-'0') * (1 + 2*(i&1))
	}
	return len(s) == 13 && sum%10 == 0
}

// s10Check tests the check digit of UPU S10 (weights 8 6 4 2 3 5 9 7).
func s10Check(digits string) bool {
	sum := 0
	for i, w := range [...]int{8, 6, 4, 2, 3, 5, 9, 7} {
		sum += w * int(digits[i]-'0')
	}
	c := 11 - sum%11
	switch c {
	case 10:
		c = 0
	case 11:
		c = 5
	}
	return int(digits[8]-'0') == c
}

// likely reports whether a number behind a label that only its stems explain may be one: a
// known shape, or ten to 24 figures with at most few letters around them.
func likely(number string) bool {
	c := compact(number)
	if shaped(c) {
		return true
	}
	digits, letters, _, other := count(c)
	return other == 0 && digits >= 9 && letters <= 8 && digits+letters >= 10 && digits+letters <= 26 && c[0] != '0'
}
