package tracking

// sound reports that there is nothing to repair: the best form takes the number as it
// is, or it is one of the shop's own.
func (id *Identification) sound() bool {
	if id.Kind == KindOrder || id.Kind == KindItem {
		return true
	}
	best := id.Best()
	return best != nil && best.Check != CheckFailed && best.rank > 0 && best.Format.ID != "cainiao_lp12"
}

// repair finds what is wrong with a near miss and at most three repairs: first
// look-alikes in places where the form fixes letter or digit, then swapped
// neighbours, then one digit, then a missing or doubled character. A repair must
// make the check digit hold where there is one.
func repair(s string, digits uint64, id *Identification, l *list) Flaw {
	best := id.Best()
	if best != nil && best.Format.ID == "cainiao_lp12" {
		return FlawShort // most LP of 12 or 13 digits are LP of 14 cut off
	}
	if best != nil && best.Format.Shape != "s10" && best.Check == CheckFailed {
		// Pure digits may be anything: the rules of a dozen carriers would explain them.
		if best.Format.Shape == "digits" {
			return FlawNone
		}
		return checked(s, best.Format, l)
	}
	if digits == 1<<len(s)-1 {
		return FlawNone // no letter that could be a digit
	}
	switch {
	case len(s) == 13 && best != nil && best.Format == &s10Strange:
		if c, ok := countryLookAlike(s[11:]); ok && s10Valid(s) {
			l.add(s[:11]+c, ReasonCountry, 11, s[11:], c)
			return FlawCountry
		}
		return FlawNone
	case isS10(s, digits):
		s10Digits(s, l)
		return FlawCheck
	case len(s) == 13:
		if fixed, ok := toS10(s); ok {
			holds := s10Valid(fixed)
			if !holds && reread(s, l) != FlawNone {
				return FlawLetter // another form's check digit holds
			}
			if holds || !indicatorOf(fixed[0], fixed[1]).reliable {
				pos, from, to := diff(s, fixed)
				l.add(fixed, ReasonLookAlike, pos, from, to)
			}
			// Else two errors: the shape was mended, the digits still disagree.
			return FlawLetter
		}
	case len(s) == 12 || len(s) == 14:
		if flaw := s10Length(s, l); flaw != FlawNone {
			return flaw
		}
	}
	if best == nil || best.rank <= 0 {
		if flaw := prefixed(s, l); flaw != FlawNone {
			return flaw
		}
		return reread(s, l)
	}
	return FlawNone
}

// checked repairs a number of a form with a check digit that fails: look-alikes from the
// end, where the digits are, then swapped neighbours, then one digit. UPS prints 1Z
// numbers in small type on every label, so all three are offered; of other forms a
// repair is offered only when it is the only one of its kind.
func checked(s string, f *Format, l *list) Flaw {
	p := rowOf(s, f)
	if p == nil {
		return FlawCheck
	}
	var buf [maxNumber]byte
	b := buf[:copy(buf[:], s)]
	holds := func() bool {
		n := string(b)
		return verify(p.check, n) == CheckPassed && p.match(n, digitsIn(n))
	}
	// Most rules add up weighted digits modulo 10: then the sum says which changes are
	// worth trying.
	sum, linear := 0, true
	for i := range b {
		w := weight(p.check, len(s), i)
		linear = linear && w >= 0
		sum += w * value10(s[i])
	}
	switch p.check {
	case checkGS1With91:
		sum += 3*9 + 1
	case checkGS1With92:
		sum += 3*9 + 2
	}
	if !linear && len(s) > 30 {
		return FlawCheck // a bar code's text: nobody types it, and trying it all is slow
	}
	change := func(i int, d byte) int { return weight(p.check, len(s), i) * (value10(d) - value10(s[i])) }
	// one puts d in place i and offers the number when its check digit holds.
	one := func(l *list, r Reason, i int, d byte) {
		if linear && (sum+change(i, d))%10 != 0 {
			return
		}
		if b[i] = d; holds() {
			l.add(string(b), r, i, s[i:i+1], string(d))
		}
		b[i] = s[i]
	}
	var looks, swaps list
	for i := len(s) - 1; i >= 0; i-- {
		if d := lookDigit(s[i]); d != 0 {
			one(&looks, ReasonLookAlike, i, d)
		}
		if i > 0 && s[i] != s[i-1] && isDigit(s[i]) && isDigit(s[i-1]) &&
			!(linear && (sum+change(i, s[i-1])+change(i-1, s[i]))%10 != 0) {
			if b[i-1], b[i] = s[i], s[i-1]; holds() {
				swaps.add(string(b), ReasonSwap, i-1, s[i-1:i+1], string(b[i-1:i+1]))
			}
			b[i-1], b[i] = s[i-1], s[i]
		}
	}
	switch {
	case f.ID == "us_ups":
		l.take(&looks, 3)
		l.take(&swaps, 2)
		if looks.n > 0 {
			return FlawLetter
		}
		for i := len(s) - 1; i > 1; i-- {
			if isDigit(s[i]) {
				for _, d := range []byte(digitTwins[s[i]-'0']) {
					if l.n < 2 { // leave a place for the check digit
						one(l, ReasonDigit, i, d)
					}
				}
			}
		}
		for d := byte('0'); d <= '9'; d++ {
			one(l, ReasonDigit, len(s)-1, d)
		}
	case looks.n == 1:
		l.take(&looks, 1)
		return FlawLetter
	case looks.n == 0 && swaps.n == 1:
		l.take(&swaps, 1)
	}
	return FlawCheck
}

// weight returns the weight of place i in a number of n characters under a rule that
// adds up modulo 10, or -1 for another rule.
func weight(kind checkKind, n, i int) int {
	start, right := 0, true // counted from there, weights from the right
	switch kind {
	case checkGS1, checkGS1With91, checkGS1With92:
	case checkGS1Tail11:
		start = n - 11
	case checkGS1Tail15:
		start = n - 15
	case checkGS1Tail18:
		start = n - 18
	case checkGS1Skip8:
		start = 8
	case checkGS1Skip12:
		start = 12
	case checkUPS:
		start, right = 2, false
	case checkUPSWaybill:
		start, right = 1, false
	case checkOnTrac:
		right = false
	default:
		return -1
	}
	switch {
	case i < start:
		return 0
	case right:
		return 1 + 2*((n-1-i)&1)
	case i == n-1:
		return 1
	}
	return 1 + (i-start)&1
}

// value10 is what a character adds to such a sum.
func value10(c byte) int {
	if isDigit(c) {
		return int(c - '0')
	}
	return int(c-63) % 10
}

// rowOf returns the row of a form that a number with a failed check digit matches.
func rowOf(s string, f *Format) *shape {
	digits := digitsIn(s)
	rows := rowsOf[digits&1][len(s)]
	for i := 0; i+2 < len(rows); i += 3 {
		p := &shapes[rows[i+1]]
		if &formats[p.format] == f && p.check != checkNone && p.match(s, digits) {
			return p
		}
	}
	return nil
}

// reread reads a number of no form again with its look-alike letters as digits, up to
// three of them behind the first none to six characters, and offers it when a form with
// letters or a beginning of its own takes it and its check digit holds.
func reread(s string, l *list) Flaw {
	if len(s) < 13 {
		return FlawNone
	}
	if s[0] == 'I' || s[0] == 'L' || s[0] == '7' {
		if n := "1" + s[1:]; s[1] == 'Z' && len(s) == 18 && ups(n[2:]) {
			l.add(n, ReasonLookAlike, 0, s[:1], "1")
			return FlawLetter
		}
	}
	for _, head := range [...]int{0, 2, 6} {
		var at [4]int // the letters to reread, from behind
		letters := 0
		for i := len(s) - 1; i >= head && letters < len(at); i-- {
			// The last may be a check letter.
			if isLetter(s[i]) && (i < len(s)-1 || head < 6) {
				at[letters] = i
				letters++
			}
		}
		if letters == 0 || letters > 3 {
			continue
		}
		var b [maxNumber]byte
		copy(b[:], s)
		digit := true
		for _, i := range at[:letters] {
			b[i] = lookDigit(s[i])
			digit = digit && b[i] != 0
		}
		if !digit {
			continue
		}
		first := at[letters-1]
		n := string(b[:len(s)])
		digits := digitsIn(n)
		rows := rowsOf[digits&1][len(n)]
		for i := 0; i+2 < len(rows); i += 3 {
			p := &shapes[rows[i+1]]
			if formats[p.format].Shape != "digits" && p.match(n, digits) && verify(p.check, n) == CheckPassed {
				l.add(n, ReasonLookAlike, first, s[first:first+1], n[first:first+1])
				return FlawLetter
			}
		}
	}
	return FlawNone
}

// list holds at most three different suggestions.
type list struct {
	n int
	s [3]Suggestion
}

func (l *list) add(number string, r Reason, pos int, from, to string) {
	if l.n == len(l.s) {
		return
	}
	for i := range l.n {
		if l.s[i].Number == number {
			return
		}
	}
	l.s[l.n] = Suggestion{number, r, pos, from, to}
	l.n++
}

// take adds the first suggestions of another list, until l has n.
func (l *list) take(from *list, n int) {
	for i := 0; i < from.n && l.n < n; i++ {
		f := &from.s[i]
		l.add(f.Number, f.Reason, f.Pos, f.From, f.To)
	}
}

// lookDigit returns the digit that a letter is mistaken for, or 0 (Crockford base
// 32 decoding and the common list O/0 I/1 S/5 Z/2 B/8 G/6 q/9).
func lookDigit(b byte) byte {
	switch b {
	case 'O', 'Q', 'D', 'U':
		return '0'
	case 'I', 'L', 'J':
		return '1'
	case 'Z':
		return '2'
	case 'E':
		return '3'
	case 'A', 'H':
		return '4'
	case 'S':
		return '5'
	case 'G', 'C':
		return '6'
	case 'T', 'Y':
		return '7'
	case 'B':
		return '8'
	case 'P':
		return '9'
	}
	return 0
}

// lookLetter returns the letter that a digit is mistaken for, or 0.
func lookLetter(b byte) byte {
	switch b {
	case '0':
		return 'O'
	case '1':
		return 'I'
	case '2':
		return 'Z'
	case '5':
		return 'S'
	case '6':
		return 'G'
	case '8':
		return 'B'
	}
	return 0
}

// digitTwins are the digits that each digit is mistaken for.
var digitTwins = [10]string{"689", "47", "7", "58", "19", "36", "058", "12", "036", "04"}

// toS10 turns look-alikes into what their places in an S10 number ask for. It
// fails when a place cannot be turned or when nothing needed turning.
func toS10(s string) (string, bool) {
	var b [13]byte
	changed := 0
	for i := range 13 {
		c := s[i]
		if i >= 2 && i < 11 {
			if !isDigit(c) {
				if c = lookDigit(c); c == 0 {
					return "", false
				}
				changed++
			}
		} else if !isLetter(c) {
			if c = lookLetter(c); c == 0 {
				return "", false
			}
			changed++
		}
		b[i] = c
	}
	if changed == 0 || changed > 3 {
		return "", false
	}
	fixed := string(b[:])
	if postOf(fixed[11:]) == nil && fixed[11:] != "YP" {
		if c, ok := countryLookAlike(fixed[11:]); ok {
			return fixed[:11] + c, true
		}
		return "", false
	}
	return fixed, true
}

// countryLookAlike returns the commonest issuing country that two letters are
// mistaken for.
func countryLookAlike(c string) (string, bool) {
	for _, to := range [...]string{"CN", "SG", "HK", "NL", "MY", "LV", "EE", "SE", "US", "GB", "DE"} {
		if c[0] == to[0] && near(c[1], to[1]) || c[1] == to[1] && near(c[0], to[0]) {
			return to, true
		}
	}
	return "", false
}

// near lists letters that look or lie alike.
func near(a, b byte) bool {
	if a > b {
		a, b = b, a
	}
	switch [2]byte{a, b} {
	case [2]byte{'M', 'N'}, [2]byte{'C', 'G'}, [2]byte{'H', 'N'}, [2]byte{'C', 'O'}, [2]byte{'U', 'V'},
		[2]byte{'X', 'Y'}, [2]byte{'E', 'F'}, [2]byte{'I', 'L'}, [2]byte{'K', 'X'}, [2]byte{'B', 'N'}:
		return true
	}
	return false
}

// diff returns the first difference of two strings of equal length.
func diff(a, b string) (int, string, string) {
	for i := range a {
		if a[i] != b[i] {
			return i, a[i : i+1], b[i : i+1]
		}
	}
	return 0, "", ""
}

// s10Digits finds repairs of the digits of an S10 number with a wrong check digit:
// digit twins first, then swapped neighbours, then the check digit itself.
func s10Digits(s string, l *list) {
	sum := s10Sum(s[2:10])
	var b [13]byte
	copy(b[:], s)
	for i := 2; i < 11; i++ {
		for _, d := range []byte(digitTwins[s[i]-'0']) {
			ok := false
			if i == 10 {
				ok = s10Of(sum) == d
			} else {
				ok = s10Of(sum+(int(d)-int(s[i]))*s10Weights[i-2]) == s[10]
			}
			if ok {
				b[i] = d
				n := string(b[:])
				l.add(n, ReasonDigit, i, s[i:i+1], n[i:i+1])
				b[i] = s[i]
			}
		}
		if l.n == 2 {
			break // leave a place for a swap
		}
	}
	for i := 2; i < 10 && l.n < len(l.s); i++ {
		if s[i] == s[i+1] {
			continue
		}
		ok := false
		if i == 9 {
			ok = s10Of(sum+(int(s[10])-int(s[9]))*s10Weights[7]) == s[9]
		} else {
			ok = s10Of(sum+(int(s[i+1])-int(s[i]))*(s10Weights[i-2]-s10Weights[i-1])) == s[10]
		}
		if ok {
			b[i], b[i+1] = s[i+1], s[i]
			n := string(b[:])
			l.add(n, ReasonSwap, i, s[i:i+2], n[i:i+2])
			b[i], b[i+1] = s[i], s[i+1]
		}
	}
	if l.n < len(l.s) {
		b[10] = s10Of(sum)
		n := string(b[:])
		l.add(n, ReasonDigit, 10, s[10:11], n[10:11])
	}
}

// s10Length reads numbers that are an S10 number with one character too few or
// too many: two letters in front, two of a known country at the end.
func s10Length(s string, l *list) Flaw {
	n := len(s)
	if !isLetter(s[0]) || !isLetter(s[1]) || !isLetter(s[n-1]) || !isLetter(s[n-2]) || postOf(s[n-2:]) == nil {
		// "RB123456785C": the last letter is missing.
		if n == 12 && isLetter(s[0]) && isLetter(s[1]) && isLetter(s[11]) && allDigits(s[2:11]) {
			if s[11] == 'C' && s10Digit(s[2:10]) == s[10] {
				l.add(s+"N", ReasonMissing, 12, "", "N")
			}
			return FlawShort
		}
		return FlawNone
	}
	for i := 2; i < n-2; i++ {
		if !isDigit(s[i]) && lookDigit(s[i]) == 0 {
			return FlawNone
		}
	}
	if n == 14 {
		for i := 2; i < 12; i++ {
			if i > 2 && s[i] == s[i-1] {
				continue // the same repair
			}
			fixed := s[:i] + s[i+1:]
			if isS10Shape(fixed) && s10Valid(fixed) {
				l.add(fixed, ReasonExtra, i, s[i:i+1], "")
			}
		}
		return FlawLong
	}
	// A missing digit has ten repairs that hold: offer only a doubled digit that was
	// typed once.
	for i := 2; i < 10; i++ {
		fixed := s[:i] + s[i:i+1] + s[i:]
		if isS10Shape(fixed) && s10Valid(fixed) {
			l.add(fixed, ReasonMissing, i, "", s[i:i+1])
		}
	}
	return FlawShort
}

func allDigits(s string) bool {
	for i := 0; i < len(s); i++ {
		if !isDigit(s[i]) {
			return false
		}
	}
	return len(s) > 0
}

// fixedForms are forms of a prefix and a fixed number of digits in which a letter
// or a wrong length is an error one can name.
var fixedForms = [...]struct {
	prefix string
	digits int
}{{"LP", 14}, {"AP", 14}, {"CNG", 14}, {"YT", 16}, {"4PX", 13}}

// prefixed repairs numbers of the fixed forms: look-alikes among the digits, a
// digit too few or too many (which no check digit can repair).
func prefixed(s string, l *list) Flaw {
	for _, f := range fixedForms {
		if len(s) < len(f.prefix) || s[:len(f.prefix)] != f.prefix {
			continue
		}
		tail := s[len(f.prefix):]
		b := []byte(s)
		letters, pos := 0, -1
		for i := range tail {
			if !isDigit(tail[i]) {
				d := lookDigit(tail[i])
				if d == 0 {
					return FlawNone
				}
				b[len(f.prefix)+i] = d
				letters++
				if pos < 0 {
					pos = len(f.prefix) + i
				}
			}
		}
		switch {
		case letters > 3:
			return FlawNone
		case letters > 0 && len(tail) == f.digits:
			l.add(string(b), ReasonLookAlike, pos, s[pos:pos+1], string(b[pos]))
			return FlawLetter
		case letters == 0 && len(tail) < f.digits && len(tail) >= 6:
			return FlawShort
		case letters == 0 && len(tail) > f.digits && len(tail) <= f.digits+4:
			return FlawLong
		}
	}
	// A prefix that was misread: "1P" or "L9" is no start; "IP00..." is LP.
	if len(s) == 16 && (s[:2] == "1P" || s[:2] == "IP") && allDigits(s[2:]) {
		l.add("LP"+s[2:], ReasonLookAlike, 0, s[:1], "L")
		return FlawLetter
	}
	return FlawNone
}
