package page

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// amount returns the first amount of money in a text, as shown ("US $4.99",
// "R$132,74", "129,46zł", "₩11,110"), or "". An amount beside a sign of currency is
// preferred to a bare one, which counts only when bare is true.
func amount(s string, bare bool) string {
	s = clip(s, 200)
	plain := ""
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		if digit(r) < 0 {
			i += n
			continue
		}
		end := amountEnd(s, i)
		from, before := currencyBefore(s[:i])
		to, after := currencyAfter(s, end)
		switch {
		case figures(s[i:end]) > 12, !before && i > 0 && unicode.IsLetter(rune(s[i-1])) && s[i-1] < utf8.RuneSelf:
			// "LP00998877665544", the number of a card: no amount, whatever stands beside it.
			i = end
			continue
		case before && after && !tight(s, i, from, to, end):
			// Two currencies around one figure: the nearer one belongs to it.
			return trim(s[from:end])
		case before || after:
			if !before {
				from = i
			}
			if !after {
				to = end
			}
			return trim(s[from:to])
		}
		if plain == "" && fraction(s[i:end]) {
			plain = s[i:end]
		}
		i = end
	}
	if bare {
		return plain
	}
	return ""
}

// tight reports whether a figure has its currency on both sides as one price shows it
// ("US $4.99 USD", "C$4.99 CAD").
func tight(s string, i, from, to, end int) bool {
	if to-end > 5 || i-from > 5 {
		return false
	}
	// Of "R$132,74 R$150,00", a price and the former one, the second sign is the next figure's.
	next := strings.IndexFunc(s[end:], func(r rune) bool { return digit(r) >= 0 })
	if next < 0 {
		return true
	}
	start, ok := currencyBefore(s[:end+next])
	return !ok || start >= to
}

// amountEnd returns the end of the figure that begins at i: digits with single
// separators between groups.
func amountEnd(s string, i int) int {
	end := i
	for i < len(s) {
		r, n := utf8.DecodeRuneInString(s[i:])
		if digit(r) >= 0 {
			i += n
			end = i
			continue
		}
		switch r {
		case '.', ',', '\'', '’', '٫', '٬', ' ', '\u00a0', '\u202f', '\u2009':
			// A blank only separates groups of three digits.
			next, _ := utf8.DecodeRuneInString(s[i+n:])
			if digit(next) < 0 || (r == ' ' || r == '\u00a0' || r == '\u202f' || r == '\u2009') && digitRun(s[i+n:]) != 3 {
				return end
			}
			i += n
			continue
		}
		if invisible(r) && i > 0 { // marks of direction between the parts of a split price
			i += n
			continue
		}
		return end
	}
	return end
}

func digitRun(s string) int {
	n := 0
	for _, r := range s {
		if digit(r) < 0 {
			break
		}
		n++
	}
	return n
}

// fraction reports a figure that ends in a separator and two digits.
func fraction(s string) bool {
	return len(s) >= 4 && (s[len(s)-3] == '.' || s[len(s)-3] == ',')
}

// words that name a currency beside a figure, in small letters. Codes of three
// capitals are recognized by their case.
var currencyWords = map[string]bool{
	"us": true, "r": true, "kr": true, "kč": true, "zł": true, "zl": true, "руб": true, "р": true, "грн": true, "₴": true,
	"lei": true, "лв": true, "ft": true, "tl": true, "rp": true, "sr": true, "rm": true, "s": true, "clp": true, "cop": true, "mxn": true, "mx": true,
	"au": true, "ca": true, "c": true, "a": true, "nz": true, "hk": true, "sg": true, "nt": true, "jp": true, "cn": true, "rs": true, "km": true, "br": true, "bs": true, "ksh": true, "chf": true, "fr": true, "dh": true, "da": true, "dt": true,
	"円": true, "元": true, "원": true, "บาท": true, "đ": true, "vnđ": true, "ден": true, "din": true, "rsd": true, "usd": true, "eur": true,
	"دولار": true, "درهم": true, "دم": true, "رس": true, "دإ": true, "جم": true, "دك": true, "دا": true, "دأ": true, "دت": true, "دج": true, "رق": true, "رع": true, "دب": true, "لل": true, "ريال": true, "دينار": true, "جنيه": true, "ש״ח": true, "שח": true,
}

// codes are the currencies the shop offers, by code.
const codes = " USD EUR GBP BRL RUB UAH PLN TRY ILS KRW JPY CNY THB VND IDR MXN CLP COP PEN ARS CAD AUD NZD CHF SEK NOK DKK CZK HUF RON BGN RSD SAR AED KWD QAR OMR BHD MAD DZD TND EGP JOD SGD MYR PHP HKD TWD INR PKR LKR BDT ZAR NGN KES KZT BYN GEL AMD AZN MDL UZS ISK "

// currencyWord reports a word of letters that names a currency.
func currencyWord(w string) bool {
	if len(w) == 3 && w[0] >= 'A' && w[0] <= 'Z' && strings.Contains(codes, " "+w+" ") {
		return true
	}
	if len(w) > 12 {
		return false
	}
	return currencyWords[strings.ReplaceAll(norm(w), ".", "")]
}

// currencyBefore returns where the currency that ends s begins.
func currencyBefore(s string) (from int, ok bool) {
	end := len(strings.TrimRightFunc(s, func(r rune) bool { return blank(r) || r == '-' || r == '−' }))
	if strings.HasSuffix(s[:end], "S/") || strings.HasSuffix(s[:end], "B/.") { // soles, balboas
		return strings.LastIndexByte(s[:end], '/') - 1, true
	}
	i := end
	sign := false
	for i > 0 {
		r, n := utf8.DecodeLastRuneInString(s[:i])
		if !unicode.Is(unicode.Sc, r) {
			break
		}
		sign = true
		i -= n
	}
	// Letters before the sign ("US $", "R$", "COP $") or alone ("USD", "Rp").
	j := i
	if sign {
		j = len(strings.TrimRightFunc(s[:i], blank))
	}
	k := j
	for k > 0 {
		r, n := utf8.DecodeLastRuneInString(s[:k])
		if !unicode.IsLetter(r) && !unicode.IsMark(r) && !(r == '.' && k == j || r == '.' && k < j) {
			break
		}
		k -= n
	}
	if k < j && currencyWord(s[k:j]) {
		return k, true
	}
	return i, sign
}

// currencyAfter returns where the currency that follows position at ends.
func currencyAfter(s string, at int) (to int, ok bool) {
	i := at
	for i < len(s) {
		r, n := utf8.DecodeRuneInString(s[i:])
		if !blank(r) {
			break
		}
		i += n
	}
	j := i
	for j < len(s) {
		r, n := utf8.DecodeRuneInString(s[j:])
		if !unicode.IsLetter(r) && !unicode.IsMark(r) && !(r == '.' && j > i) && r != '״' {
			break
		}
		j += n
	}
	word := s[i:j]
	k := j
	for k < len(s) {
		r, n := utf8.DecodeRuneInString(s[k:])
		if !unicode.Is(unicode.Sc, r) {
			break
		}
		k += n
	}
	switch {
	case k > j && word == "":
		// "4,99 $US", "3,10 £GB": French puts the country behind the sign.
		if m := k + 2; m <= len(s) && strings.Contains(" US GB CA AU NZ MX CL CO AR SG HK TW BR JP ", " "+s[k:m]+" ") {
			return m, true
		}
		return k, true
	case k > j && currencyWord(word): // "4.99 US$"
		return k, true
	case word != "" && currencyWord(word) && word != "S" && word != "A" && word != "C" && word != "R":
		return j, true
	}
	return at, false
}
