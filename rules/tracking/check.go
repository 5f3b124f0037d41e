package tracking

// checkKind names a check digit rule.
type checkKind uint8

const (
	checkNone        checkKind = iota
	checkS10                   // UPU S10: weights 8 6 4 2 3 5 9 7, mod 11
	checkGS1                   // GS1 General Specifications 7.9: weights 3 1 from the right, mod 10
	checkGS1Tail11             // GS1 over the last 11 (Colissimo)
	checkGS1Tail15             // GS1 over the last 15 (FedEx Ground 96)
	checkGS1Tail18             // GS1 over the last 18 (FedEx Ground SSCC)
	checkGS1Skip8              // GS1 without 420 and a five-digit postcode, or with them (USPS)
	checkGS1Skip12             // GS1 without 420 and a nine-digit postcode, or with a five-digit one (USPS)
	checkGS1With91             // GS1 with 91 in front, which the short USPS form leaves out (jkeen/tracking_number_data usps, 2026-08)
	checkGS1With92             // GS1 with 92 in front, which FedEx SmartPost leaves out
	checkMod37                 // ISO/IEC 7064 mod 37,36 (DPD, La Poste)
	checkMod11                 // weights 2 to 7 from the right, mod 11 (Ukrposhta, Mondial Relay)
	checkGLS                   // weights 3 1 from the right, one more, mod 10
	checkMixed                 // no check digit, but both a letter and a digit
	checkAmazon                // no check digit, but a country of Europe in front
	checkMod23                 // letter by sum mod 23 (Correos)
	checkUPS                   // UPS 1Z: letters by (code-63) mod 10, weights 1 2
	checkOnTrac                // as UPS, over the whole number
	checkLuhn                  // ISO/IEC 7812-1 (Purolator, Old Dominion)
	checkUPSWaybill            // as UPS, without the letter in front (UPS waybill)
	checkFedEx12               // weights 3 1 7, mod 11, mod 10
	checkFedEx14Tail           // weights 1 7 3, mod 11, mod 10, over the last 14 (FedEx labels; jkeen/tracking_number_data fedex_34, 2026-08)
	checkFedEx12At16           // the same over characters 17 to 28 (FedEx ASTRA)
	checkMod7                  // the number before the last digit, mod 7 (DHL Express)
	checkSF                    // odd weights from the right, digit sums, mod 10, without the area code (SF Express's rule for waybills in a row; github plhery/universal-parcel-scraper, 2026-09)
	checkIdentcode             // weights 4 9, mod 10 (Deutsche Post Identcode)
	checkGS1Loose              // GS1, of one source, on digits that a dozen carriers share
	checkLuhnLoose             // ISO/IEC 7812-1, likewise
)

// loose reports a rule that proves nothing on digits without a beginning of their own:
// it was found in one project only, or a form that one carrier in many uses. That it
// holds ranks a form; it is not said to be passed, for one number in ten passes it and
// most of those are of another carrier.
func (k checkKind) loose() bool {
	switch k {
	case checkGS1Loose, checkLuhnLoose, checkGLS, checkMod11, checkSF, checkIdentcode:
		return true
	}
	return false
}

// sums says how a rule adds up modulo 10: from which place on, with what besides, and
// whether with GS1's weights from the right or with UPS's from the left. Other rules
// have the start -1.
func sums(kind checkKind, n int) (start, besides int, right bool) {
	switch kind {
	case checkGS1, checkGS1Loose:
		return 0, 0, true
	case checkGS1Tail11:
		return n - 11, 0, true
	case checkGS1Tail15:
		return n - 15, 0, true
	case checkGS1Tail18:
		return n - 18, 0, true
	case checkGS1Skip8:
		return 8, 0, true
	case checkGS1Skip12:
		return 12, 0, true
	case checkGS1With91:
		return 0, 3*9 + 1, true // the number has 20 digits
	case checkGS1With92:
		return 0, 3*9 + 2, true
	case checkUPS:
		return 2, 0, false
	case checkUPSWaybill:
		return 1, 0, false
	case checkOnTrac:
		return 0, 0, false
	}
	return -1, 0, false
}

// verify computes the check digit of a number that has the right shape.
func verify(kind checkKind, s string) Check {
	ok := false
	if start, besides, right := sums(kind, len(s)); start >= 0 {
		if right {
			ok = (gs1Sum(s[start:])+besides)%10 == 0
		} else {
			ok = ups(s[start:])
		}
	} else {
		switch kind {
		case checkNone, checkMixed, checkAmazon:
			return CheckNone
		case checkS10:
			ok = s10Valid(s)
		case checkMod37:
			ok = mod37(s)
		case checkMod11:
			ok = mod11(s)
		case checkGLS:
			ok = gls(s)
		case checkMod23:
			ok = mod23(s)
		case checkLuhn, checkLuhnLoose:
			ok = luhn(s)
		case checkFedEx12:
			ok = fedex(s, 3)
		case checkFedEx14Tail:
			ok = fedex(s[len(s)-14:], 1)
		case checkFedEx12At16:
			ok = fedex(s[16:28], 3)
		case checkMod7:
			ok = mod7(s)
		case checkSF:
			ok = sf(s)
		case checkIdentcode:
			ok = identcode(s)
		}
	}
	if ok {
		return CheckPassed
	}
	return CheckFailed
}

// s10Weights are those of the eight serial digits of an S10 number (UPU S10-12, section 5).
var s10Weights = [8]int{8, 6, 4, 2, 3, 5, 9, 7}

// s10Sum returns the weighted sum of the eight serial digits.
//
//go:noinline
func s10Sum(serial string) int {
	sum := 0
	for i, w := range s10Weights {
		sum += int(serial[i]-'0') * w
	}
	return sum
}

// s10Of returns the check digit to a weighted sum: 11 minus the sum mod 11, where 10
// becomes 0 and 11 becomes 5. A repair may make the sum negative, down to -81.
func s10Of(sum int) byte { return "50987654321"[(sum+99)%11] }

// s10Digit returns the check digit of the eight serial digits of an S10 number.
func s10Digit(serial string) byte { return s10Of(s10Sum(serial)) }

//go:noinline
func s10Valid(s string) bool { return s10Digit(s[2:10]) == s[10] }

func gs1(s string) bool { return gs1Sum(s)%10 == 0 }

//go:noinline
func gs1Sum(s string) int {
	ones, threes := 0, 0
	i := len(s) - 1
	for ; i > 0; i -= 2 {
		ones += int(s[i])
		threes += int(s[i-1])
	}
	n := len(s) >> 1
	if i == 0 {
		ones += int(s[0]) - '0'
	}
	return ones + 3*threes - 4*n*'0'
}

func gls(s string) bool {
	sum, w := 1, 3
	for i := len(s) - 2; i >= 0; i-- {
		sum += int(s[i]-'0') * w
		w = 4 - w
	}
	return (10-sum%10)%10 == int(s[len(s)-1]-'0')
}

func luhn(s string) bool {
	sum := 0
	for i := range len(s) {
		d := int(s[len(s)-1-i] - '0')
		if i%2 == 1 {
			if d *= 2; d > 9 {
				d -= 9
			}
		}
		sum += d
	}
	return sum%10 == 0
}

// fedex adds with the weights 1 7 3 in turn, from w on.
func fedex(s string, w int) bool {
	sum := 0
	for i := range len(s) - 1 {
		sum += int(s[i]-'0') * w
		switch w {
		case 1:
			w = 7
		case 7:
			w = 3
		default:
			w = 1
		}
	}
	return sum%11%10 == int(s[len(s)-1]-'0')
}

// sf takes 12 digits, or SF and 13 digits. The first three digits, an area code, do not
// count.
func sf(s string) bool {
	start := 3
	if s[0] == 'S' {
		start = 5
	}
	sum, w := 0, 1
	for i := len(s) - 2; i >= start; i-- {
		p := int(s[i]-'0') * w
		sum += p/10 + p%10 // at most 9 times 17
		w += 2
	}
	return (10-sum%10)%10 == int(s[len(s)-1]-'0')
}

func identcode(s string) bool {
	sum := 0
	for i := range len(s) - 1 {
		sum += int(s[i]-'0') * (4 + i%2*5)
	}
	return (10-sum%10)%10 == int(s[len(s)-1]-'0')
}

func mod7(s string) bool {
	r := 0
	for i := range len(s) - 1 {
		r = (r*10 + int(s[i]-'0')) % 7
	}
	return r == int(s[len(s)-1]-'0')
}

func mod11(s string) bool {
	sum := 0
	for i := len(s) - 2; i >= 0; i-- {
		sum += int(s[i]-'0') * (2 + (len(s)-2-i)%6)
	}
	return (11-sum%11)%11%10 == int(s[len(s)-1]-'0')
}

// value36 gives 0..35 for a digit or letter.
func value36(b byte) int {
	if isDigit(b) {
		return int(b - '0')
	}
	return int(b-'A') + 10
}

func mod37(s string) bool {
	p := 36
	for i := range len(s) - 1 {
		p += value36(s[i])
		if p > 36 {
			p -= 36
		}
		if p *= 2; p >= 37 {
			p -= 37
		}
	}
	return (37-p)%36 == value36(s[len(s)-1])
}

//go:noinline
func ups(s string) bool {
	sum := 0
	for i := range len(s) - 1 {
		v := value10(s[i])
		if i%2 == 1 {
			v *= 2
		}
		sum += v
	}
	return isDigit(s[len(s)-1]) && (10-sum%10)%10 == int(s[len(s)-1]-'0')
}

// mod23 is the letter of Spanish identity cards, over the codes of the characters
// before it.
func mod23(s string) bool {
	sum := 0
	for i := range len(s) - 1 {
		sum += int(s[i])
	}
	return "TRWAGMYFPDXBNJZSQVHLCKE"[sum%23] == s[len(s)-1]
}
