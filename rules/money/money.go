// Package money reads amounts as shops show them and compares them with a
// boundary in the order's own currency.
//
// Use [Parse] for one amount and [Compare] for the question that matters here:
// is this order under five dollars or euros?
package money

import (
	"strings"
	"unicode/utf8"
)

// Amount is a sum of money. The zero value means "not known".
type Amount struct {
	Micros   int64  // millionths of the currency unit
	Currency string // ISO 4217, upper case
	// Assumed is true when the text showed a sign that several currencies share
	// ("$", "kr", "¥", "Rs") and the commonest one was taken.
	Assumed bool
}

// Known reports whether a holds an amount.
func (a Amount) Known() bool { return a.Currency != "" }

// maxText is the longest text that can be an amount, in bytes.
const maxText = 64

// Parse reads one amount with its currency: "US $4.20", "4,20 €", "R$132,74",
// "₩11,110", "CLP$4.500", "USD 4.20". The sign may stand before, after or attached;
// digits may be those of any script; the decimal sign is told from the grouping by
// the currency and by position. It returns false when there is no number, no
// currency, more than one number, or a negative amount.
func Parse(text string) (Amount, bool) {
	if len(text) > maxText {
		return Amount{}, false
	}
	// One pass splits the text into the sign letters and the number.
	var sign, number [maxText * 2]byte
	ns, nn := 0, 0
	state := 0 // 0 before, 1 inside, 2 after the number
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		i += size
		switch {
		case digitOf(r) >= 0:
			if state == 2 {
				return Amount{}, false // two numbers are no amount
			}
			state = 1
			number[nn] = byte('0' + digitOf(r))
			nn++
		case isBlank(r):
			// A blank before three digits groups them; elsewhere it separates, so that a
			// quantity before an amount ("2 4,99 €") does not become a part of it.
			if state == 1 && group(text[i:]) {
				continue
			}
			if state == 1 {
				state = 2
			}
		case isMark(r):
		case state == 1 && (r == '.' || r == ',' || r == '\'' || r == '’' || r == '٫' || r == '٬'):
			next, _ := utf8.DecodeRuneInString(text[i:])
			if digitOf(next) < 0 { // a full stop of the sentence or of "4,20 kr."
				state = 2
				continue
			}
			switch r {
			case '٫':
				r = ','
			case '٬', '’':
				r = '\''
			}
			number[nn] = byte(r)
			nn++
		case r == '-' || r == '−':
			if state == 0 {
				return Amount{}, false // a discount, not what was paid
			}
			state = 2
		default:
			if state == 1 {
				state = 2
			}
			if r >= 'a' && r <= 'z' {
				r -= 'a' - 'A'
			}
			if ns+utf8.RuneLen(r) > maxText {
				return Amount{}, false
			}
			ns += utf8.EncodeRune(sign[ns:], r)
		}
	}
	if nn == 0 {
		return Amount{}, false
	}
	cur, assumed := currencyOf(string(sign[:ns]))
	if cur == "" {
		return Amount{}, false
	}
	micros, ok := value(string(number[:nn]), decimals(cur))
	if !ok {
		return Amount{}, false
	}
	return Amount{Micros: micros, Currency: cur, Assumed: assumed}, true
}

// Local returns an amount whose sign several currencies share ("$", "kr", "¥", "Rs", "DH") as
// one in the currency of a country (ISO 3166-1 alpha-2) that writes it so, and false
// when the sign was plain or the country has no such currency.
func (a Amount) Local(country string) (Amount, bool) {
	if !a.Assumed || len(country) != 2 {
		return a, false
	}
	list := ""
	switch a.Currency {
	case "USD":
		list = "AR ARS AU AUD CA CAD CL CLP CO COP HK HKD MX MXN NZ NZD SG SGD TW TWD UY UYU"
	case "SEK":
		list = "DK DKK IS ISK NO NOK SE SEK"
	case "JPY":
		list = "CN CNY JP JPY"
	case "INR":
		list = "IN INR LK LKR NP NPR PK PKR"
	case "AED":
		list = "AE AED MA MAD"
	}
	for ; len(list) >= 6; list = strings.TrimPrefix(list[6:], " ") {
		if list[:2] == country {
			a.Currency, a.Assumed = list[3:6], false
			return a, true
		}
	}
	return a, false
}

// group reports whether a text begins with three digits and not with four.
func group(s string) bool {
	n := 0
	for _, r := range s {
		if digitOf(r) < 0 {
			break
		}
		n++
	}
	return n == 3
}

// value reads digits with grouping and decimal signs. The last '.' or ',' is the
// decimal sign unless three digits follow it in a currency without three decimals,
// or the same sign stands there twice.
func value(s string, dec int) (int64, bool) {
	cut := -1
	for i := len(s) - 1; i >= 0; i-- {
		if s[i] == '.' || s[i] == ',' {
			tail := len(s) - i - 1
			other := strings.IndexByte(s[:i], s[i]) >= 0
			switch {
			case other: // "1.234.567": only grouping repeats
			case tail == 3 && dec != 3 && !strings.ContainsAny(s[:i], ".,"):
				// "1.234" is a thousand unless it begins with a lone zero.
				if s[:i] == "0" {
					cut = i
				}
			case dec == 0 && tail == 3:
			default:
				cut = i
			}
			break
		}
	}
	var micros int64
	scale := int64(1000000)
	digits := 0
	for i := 0; i < len(s); i++ {
		c := s[i]
		if i == cut {
			scale = 100000
			continue
		}
		if c < '0' || c > '9' {
			continue
		}
		if digits++; digits > 12 {
			return 0, false
		}
		if cut >= 0 && i > cut {
			micros += int64(c-'0') * scale
			scale /= 10
		} else {
			micros = micros*10 + int64(c-'0')*1000000
		}
	}
	return micros, true
}

// digitOf returns the value of a decimal digit of the scripts that shops use, or -1.
func digitOf(r rune) int {
	switch {
	case r >= '0' && r <= '9':
		return int(r - '0')
	case r >= '٠' && r <= '٩':
		return int(r - '٠')
	case r >= '۰' && r <= '۹':
		return int(r - '۰')
	case r >= '０' && r <= '９':
		return int(r - '０')
	case r >= '०' && r <= '९':
		return int(r - '०')
	case r >= '๐' && r <= '๙':
		return int(r - '๐')
	}
	return -1
}

func isBlank(r rune) bool {
	switch r {
	case ' ', '\t', '\n', '\r', 0x85, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000:
		return true
	}
	return r >= 0x2000 && r <= 0x200a
}

// isMark reports marks that show nothing: direction, joiners, byte order.
func isMark(r rune) bool {
	return r >= 0x200b && r <= 0x200f || r >= 0x202a && r <= 0x202e || r >= 0x2060 && r <= 0x206f || r == 0xfeff || r == 0x61c || r == 0xad
}

// Side says where an amount stands against a boundary.
type Side uint8

// Sides. Near means within the band of uncertainty, on either side.
const (
	SideUnknown Side = iota
	Under
	NearUnder // under the boundary, but within the band
	NearOver  // at or over the boundary, but within the band
	Over      // exactly the boundary counts as over it
)

// Band is the uncertainty around a converted boundary in percent: rates move
// between the day of the table and the day of the order. Dollar and euro amounts
// have none.
const Band = 8

// Limit is a boundary. The zero value is the article's: 5 USD or 5 EUR, whichever
// the order's currency is nearer to; other currencies are compared with both.
type Limit struct {
	Own Amount // the reader's own, or unknown
}

// Compare says on which side of the limit an amount stands. In a currency other
// than dollar and euro the five dollars and the five euros are both converted:
// under both is under, over both is over, between them or within [Band] percent of
// either is near.
func Compare(a Amount, l Limit) Side {
	if !a.Known() {
		return SideUnknown
	}
	if l.Own.Known() {
		return against(a, l.Own, l.Own)
	}
	five := func(c string) Amount { return Amount{Micros: 5000000, Currency: c} }
	switch a.Currency {
	case "USD", "EUR":
		return against(a, five(a.Currency), five(a.Currency))
	}
	return against(a, five("USD"), five("EUR"))
}

func against(a, low, high Amount) Side {
	lo, ok1 := Convert(low, a.Currency)
	hi, ok2 := Convert(high, a.Currency)
	if !ok1 || !ok2 {
		return SideUnknown
	}
	if lo > hi {
		lo, hi = hi, lo
	}
	if low.Currency == a.Currency && high.Currency == a.Currency {
		if a.Micros < lo {
			return Under
		}
		return Over
	}
	mid := (lo + hi) / 2
	switch {
	case a.Micros < lo-lo*Band/100:
		return Under
	case a.Micros >= hi+hi*Band/100:
		return Over
	case a.Micros < mid:
		return NearUnder
	}
	return NearOver
}

// Convert returns the amount in millionths of another currency by the dated table
// of rates, or false when a currency is not in it.
func Convert(a Amount, currency string) (int64, bool) {
	if a.Currency == currency {
		return a.Micros, a.Known()
	}
	from, ok1 := rateOf(a.Currency)
	to, ok2 := rateOf(currency)
	if !ok1 || !ok2 {
		return 0, false
	}
	return int64(float64(a.Micros) / from * to), true
}
