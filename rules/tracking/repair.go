package tracking

import (
	"math/bits"
	"strings"
)

// sound reports that there is nothing to repair: the best form takes the number as it
// is, or it is one of the shop's own.
func (id *Identification) sound() bool {
	if id.Kind == KindOrder || id.Kind == KindItem {
		return true
	}
	best := id.Best()
	return best != nil && best.Check != CheckFailed && best.rank > 0 && best.Format != lpShort &&
		!(best.Format.ID == "us_ups" && upsLetters(digitsIn(id.Clean)))
}

// upsLetters reports letters in the last eight places of a UPS 1Z number, where UPS prints
// digits only (the package's own number and the check digit; UPS's samples).
func upsLetters(digits uint64) bool { return digits>>10 != 1<<8-1 }

// upsTail reads those letters as the digits that they look like, all together. Half of
// the letters keep the sum (S for 5, B for 8, Z for 2), so that its check digit alone
// does not tell.
func upsTail(s string, l *list) bool {
	var b [18]byte
	copy(b[:], s)
	first := 0
	for i := len(b) - 1; i >= 10; i-- {
		if isLetter(s[i]) {
			b[i], first = lookDigit(s[i]), i
		}
	}
	// A letter that looks like no digit is some shipper's own.
	if n := string(b[10:]); !allDigits(n) || !ups(string(b[2:])) {
		return false
	}
	l.add(b[:], ReasonLookAlike, first, s[first:first+1], 1)
	return true
}

// lpShort is the row of LP with 12 or 13 digits: a test holds its place.
var lpShort = &formats[1]

// repair finds what is wrong with a near miss and at most three repairs: first
// look-alikes in places where the form fixes letter or digit, then swapped
// neighbours, then one digit, then a missing or doubled character. A repair must
// make the check digit hold where there is one.
func repair(s string, digits uint64, id *Identification, l *list) Flaw {
	best := id.Best()
	if best != nil && best.Format == lpShort {
		return FlawShort // most LP of 12 or 13 digits are LP of 14 cut off
	}
	if best != nil && best.Format.ID == "us_ups" && upsLetters(digits) {
		if upsTail(s, l) {
			return FlawLetter
		}
		if best.Check == CheckPassed {
			return FlawNone
		}
	}
	if best != nil && best.Format.Shape != "s10" && best.Check == CheckFailed {
		// Pure digits without a beginning of their own may be anything: the rules of a
		// dozen carriers would explain them.
		p := rowOf(s, best.Format)
		if best.Format.Shape == "digits" || p != nil && len(id.Candidates) > 1 && digits == 1<<len(s)-1 && p.prefix() == 0 {
			return FlawNone
		}
		if p != nil && p.check.loose() {
			return FlawNone // one project's rule calls no number mistyped
		}
		return checked(s, p, best.Format, l)
	}
	if digits == 1<<len(s)-1 {
		// No letter that could be a digit. But a beginning that is only one form's says
		// whose check digit fails.
		if p := claimant(s, id); p != nil {
			return checked(s, p, &formats[p.format], l)
		}
		return sized(s)
	}
	// Some form takes it as it is.
	fits := best != nil && best.Check != CheckFailed && best.Format != &s10Strange
	switch {
	case len(s) == 13 && best != nil && best.Format == &s10Strange:
		if c, ok := countryLookAlike(s[11:]); ok && s10Valid(s) {
			l.edit(s, ReasonCountry, 11, 13, c)
			return FlawCountry
		}
		return FlawNone
	case isS10(s, digits):
		if fits {
			return FlawNone // as Yanwen's YN and YW: no sum calls them mistyped
		}
		s10Digits(s, l)
		return FlawCheck
	case len(s) == 13:
		if two := bits.OnesCount64(digits ^ 0b00_111111111_00); two > 1 && reread(s, digits, l) != FlawNone {
			return FlawLetter // fewer errors explain it as another form
		}
		if flaw := s10Places(s, digits, l); flaw != FlawNone {
			if l.n == 0 {
				reread(s, digits, l) // another form's check digit may hold
			}
			if l.n == 0 && fits {
				return FlawNone // no repair's check digit holds
			}
			// Without a suggestion there are two errors: the shape can be mended, the
			// digits still disagree.
			return flaw
		}
	case len(s) == 11 && digits == 0b111111111_00 && best == nil && (s10Valid(s) || s[0] == 'R' || s[0] == 'U'):
		// The commonest mail from China, or a check digit that one other form in ten has.
		return FlawEnd
	case len(s) == 12 || len(s) == 14:
		if flaw := s10Length(s, digits, l); flaw != FlawNone {
			return flaw
		}
	}
	if best == nil || best.rank <= 0 {
		if flaw := sized(s); flaw != FlawNone {
			return flaw
		}
		if flaw := prefixed(s, l); flaw != FlawNone {
			return flaw
		}
		if flaw := reread(s, digits, l); flaw != FlawNone {
			return flaw
		}
		return offByOne(s, digits)
	}
	return FlawNone
}

// checked repairs a number of a form with a check digit that fails: look-alikes from the
// end, where the digits are, then swapped neighbours, then one digit. UPS prints 1Z
// numbers in small type on every label, so all three are offered; of other forms a
// repair is offered only when it is the only one of its kind.
func checked(s string, p *shape, f *Format, l *list) Flaw {
	if p == nil {
		return FlawCheck
	}
	var buf [maxNumber]byte
	b := buf[:copy(buf[:], s)]
	// Most rules add up weighted digits modulo 10: then the sum says which changes are
	// worth trying.
	var weights [maxNumber]int8
	sum, linear := 0, weight(p.check, len(s), 0) >= 0
	if linear {
		for i := range b {
			w := weight(p.check, len(s), i)
			weights[i] = int8(w)
			sum += w * value10(s[i])
		}
	} else if len(s) > 30 {
		return FlawCheck // a bar code's text: nobody types it, and trying it all is slow
	}
	_, besides, _ := sums(p.check, len(s))
	sum += besides
	holds := func() bool {
		n := string(b) // not kept
		return verify(p.check, n) == CheckPassed && p.match(n, digitsIn(n))
	}
	// one puts d in place i and offers the number when its check digit holds.
	one := func(r Reason, i int, d byte) {
		if linear && (sum+int(weights[i])*(value10(d)-value10(s[i])))%10 != 0 {
			return
		}
		if b[i] = d; holds() {
			l.add(b, r, i, s[i:i+1], 1)
		}
		b[i] = s[i]
	}
	// UPS numbers are typed from labels: all that explains the error is offered; of
	// other forms only what is the one repair of its kind.
	most := 1
	if f.ID == "us_ups" {
		most = 3
	}
	for i := len(s) - 1; i >= 0; i-- {
		if isLetter(s[i]) {
			looks := lookDigits[s[i]-'A']
			for k := range len(looks) {
				one(ReasonLookAlike, i, looks[k])
			}
		}
	}
	if l.n > 0 {
		if l.n > most {
			l.n = 0
			return FlawCheck
		}
		if most == 1 {
			return FlawLetter
		}
	}
	looks := l.n
	for i := len(s) - 1; i > 0 && l.n < len(l.s); i-- {
		if s[i] == s[i-1] || !isDigit(s[i]) || !isDigit(s[i-1]) ||
			linear && (sum+int(weights[i]-weights[i-1])*(int(s[i-1])-int(s[i])))%10 != 0 {
			continue
		}
		if b[i-1], b[i] = s[i], s[i-1]; holds() && (most == 1 || l.n < max(looks, 2)) {
			l.add(b, ReasonSwap, i-1, s[i-1:i+1], 2)
		}
		b[i-1], b[i] = s[i-1], s[i]
	}
	if most == 1 {
		if l.n > 1 {
			l.n = 0
		}
		return FlawCheck
	}
	if looks > 0 {
		return FlawLetter
	}
	for i := len(s) - 1; i > 1; i-- {
		if isDigit(s[i]) {
			twins := digitTwins[s[i]-'0']
			for k := range len(twins) {
				if l.n < 2 { // leave a place for the check digit
					one(ReasonDigit, i, twins[k])
				}
			}
		}
	}
	for d := byte('0'); d <= '9'; d++ {
		one(ReasonDigit, len(s)-1, d)
	}
	return FlawCheck
}

// weight returns the weight of place i in a number of n characters under a rule that
// adds up modulo 10, or -1 for another rule.
func weight(kind checkKind, n, i int) int {
	start, _, right := sums(kind, n)
	switch {
	case start < 0:
		return -1
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
//
//go:noinline
func value10(c byte) int {
	if isDigit(c) {
		return int(c - '0')
	}
	return int(c-63) % 10
}

// rowOf returns the row of a form that a number with a failed check digit matches.
func rowOf(s string, f *Format) *shape {
	digits := digitsIn(s)
	for rows := rowsOf[digits&1][len(s)]; len(rows) >= rowSize; rows = rows[rowSize:] {
		if p := &shapes[rows[2]]; &formats[p.format] == f && p.check != checkNone && rowAt(rows, s, digits) != nil {
			return p
		}
	}
	return nil
}

// reread reads a number of no form again with its look-alike letters as digits, up to
// three of them behind the first none to six characters, and offers it when a form with
// letters or a beginning of its own takes it and its check digit holds.
func reread(s string, digits uint64, l *list) Flaw {
	if len(s) < 13 {
		return FlawNone
	}
	if s[0] == 'I' || s[0] == 'L' || s[0] == '7' {
		if s[1] == 'Z' && len(s) == 18 && ups(s[2:]) {
			l.edit(s, ReasonLookAlike, 0, 1, "1")
			return FlawLetter
		}
	}
	letters := ^digits & (1<<len(s) - 1)
	tried := uint64(0)
	for _, head := range [...]int{1, 2, 6, 0} {
		m := letters >> head << head
		if head == 6 {
			m &^= 1 << (len(s) - 1) // may be a check letter
		}
		if m == tried || m == 0 || bits.OnesCount64(m) > 3 {
			continue
		}
		tried = m
		b, ok := [maxNumber]byte{}, true
		copy(b[:], s)
		for k := m; k != 0 && ok; k &= k - 1 {
			i := bits.TrailingZeros64(k)
			b[i] = lookDigit(s[i])
			ok = b[i] != 0
		}
		if !ok {
			continue
		}
		first := bits.TrailingZeros64(m)
		looks := lookDigits[s[first]-'A']
		for k := 0; k < len(looks); k++ {
			b[first] = looks[k]
			if checkHolds(string(b[:len(s)]), digits|m) {
				l.add(b[:len(s)], ReasonLookAlike, first, s[first:first+1], 1)
				return FlawLetter
			}
		}
	}
	return FlawNone
}

// checkHolds reports that a form with letters or a beginning of its own takes a number
// and that its check digit holds.
func checkHolds(n string, digits uint64) bool {
	for rows := rowsOf[digits&1][len(n)]; len(rows) >= rowSize; rows = rows[rowSize:] {
		if c := rows[0]; c > 1 && c != n[0] {
			continue
		}
		// Few forms have a check digit: that is asked before the shape.
		p, mask := &shapes[rows[2]], &masks[rows[2]]
		if p.check != checkNone && uint32(digits)&mask.digits == mask.digits && uint32(digits)&mask.letters == 0 && (rows[3]&^rowSure > 0 || digits != 1<<len(n)-1) && p.match(n, digits) &&
			formats[p.format].Shape != "digits" && verify(p.check, n) == CheckPassed {
			return true
		}
	}
	return false
}

// list gathers at most three different suggestions. Their numbers lie in one buffer, so
// that all of them need memory once.
type list struct {
	n   int
	s   [3]Suggestion
	to  [3]int // length of what the suggestion has at its place
	end [3]int // of its number in buf
	buf [3 * (maxNumber + 1)]byte
}

// edit suggests s with mid instead of what stands from i to j.
//
//go:noinline
func (l *list) edit(s string, r Reason, i, j int, mid string) {
	var b [maxNumber + 1]byte
	n := copy(b[:], s[:i])
	n += copy(b[n:], mid)
	n += copy(b[n:], s[j:])
	l.add(b[:n], r, i, s[i:j], len(mid))
}

// add suggests a number; from stands at pos now, and the number has to characters there.
//
//go:noinline
func (l *list) add(number []byte, r Reason, pos int, from string, to int) {
	if l.n == len(l.s) {
		return
	}
	start := 0
	for _, end := range l.end[:l.n] {
		if string(l.buf[start:end]) == string(number) {
			return
		}
		start = end
	}
	l.s[l.n] = Suggestion{Reason: r, Pos: pos, From: from}
	l.to[l.n] = to
	l.end[l.n] = start + copy(l.buf[start:], number)
	l.n++
}

// suggestions adds what was gathered to others.
func (l *list) suggestions(others []Suggestion) []Suggestion {
	if l.n == 0 {
		return others
	}
	text, start := string(l.buf[:l.end[l.n-1]]), 0
	for i := range l.n {
		f := &l.s[i]
		f.Number = text[start:l.end[i]]
		f.To = f.Number[f.Pos : f.Pos+l.to[i]]
		start = l.end[i]
	}
	return append(others, l.s[:l.n]...)
}

// lookDigits are the digits that each letter from A on is mistaken for, likeliest first
// (Crockford base 32 decoding and the common lists: O/0/Q/D, I/l/1/7/J/T/L, 5/S, 2/Z,
// 8/B, 6/G/C, 9/q/g). V and the like look like no digit.
var lookDigits = [26]string{"4", "83", "60", "0", "3", "", "69", "4", "17", "17", "", "17", "", "", "0", "9", "09", "", "58", "71",
	"0", "", "", "", "74", "27"}

// lookDigit returns the likeliest digit that a letter is mistaken for, or 0.
//
//go:noinline
func lookDigit(b byte) byte {
	if !isLetter(b) || lookDigits[b-'A'] == "" {
		return 0
	}
	return lookDigits[b-'A'][0]
}

// lookLetters are the letters that each digit is mistaken for, likeliest first.
var lookLetters = [10]string{"OQDCU", "ILJT", "Z", "EB", "A", "S", "GC", "TLJ", "B", "PQG"}

// digitTwins are the digits that each digit is mistaken for.
var digitTwins = [10]string{"689", "47", "7", "58", "19", "36", "058", "12", "036", "04"}

// s10Places reads a number of 13 characters that is not of S10 shape as one: with letters
// in digit places and digits in letter places turned into what they look like, at most
// three, or with the neighbours at an edge of the digits swapped.
func s10Places(s string, digits uint64, l *list) Flaw {
	// Where a letter or digit is out of place.
	wrong := digits ^ 0b00_111111111_00
	var at [3]int
	n := 0
	for i := range 13 {
		if wrong>>i&1 == 0 {
			continue
		}
		if n == len(at) || isLetter(s[i]) && lookDigits[s[i]-'A'] == "" && wrong != 0b110 && wrong != 0b110<<9 {
			return FlawNone
		}
		at[n] = i
		n++
	}
	var b [13]byte
	copy(b[:], s)
	flaw := s10Turn(s, &b, at[:n], l, false)
	if flaw != FlawNone && l.n == 0 {
		s10Turn(s, &b, at[:n], l, true)
	}
	if wrong == 0b110 || wrong == 0b110<<9 {
		i := at[0]
		b[i], b[i+1] = s[i+1], s[i]
		if s10Sound(string(b[:])) {
			l.add(b[:], ReasonSwap, i, s[i:i+2], 2)
			flaw = FlawLetter
		}
	}
	return flaw
}

// s10Turn tries what the characters at these places look like, all together, and offers
// what is a number of a known country whose check digit holds; loose, what is exempt.
func s10Turn(s string, b *[13]byte, at []int, l *list, loose bool) Flaw {
	if len(at) == 0 {
		n := *b
		if s10Issuer(string(n[11:])) == "" {
			c, ok := countryLookAlike(string(n[11:]))
			if !ok {
				return FlawNone
			}
			copy(n[11:], c)
		}
		if china := exempt(string(n[:])); s10Valid(string(n[:])) && !loose || china && loose {
			i := 0
			for s[i] == n[i] {
				i++
			}
			l.add(n[:], ReasonLookAlike, i, s[i:i+1], 1)
		}
		return FlawLetter
	}
	i := at[0]
	looks := ""
	if isLetter(s[i]) {
		looks = lookDigits[s[i]-'A']
	} else {
		looks = lookLetters[s[i]-'0']
	}
	flaw := FlawNone
	// Of countries those first whose posts have a row: China before Guinea and the like.
	for round := range 2 {
		for k := 0; k < len(looks); k++ {
			b[i] = looks[k]
			if first := i < 11 || Post(string(b[11:])) != nil; first != (round == 0) {
				continue
			}
			if f := s10Turn(s, b, at[1:], l, loose); f != FlawNone {
				flaw = f
			}
		}
	}
	b[i] = s[i]
	return flaw
}

// s10Issuer returns the last two letters of an S10 number that name its issuer, or "".
//
//go:noinline
func s10Issuer(s string) string {
	if c := s[len(s)-2:]; c == "YP" || postOf(c) != nil {
		return c
	}
	return ""
}

// s10Sound reports an S10 number of a known issuer whose check digit holds or need not.
//
//go:noinline
func s10Sound(s string) bool {
	return isS10Shape(s) && s10Issuer(s) != "" && (s10Valid(s) || exempt(s))
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
//
//go:noinline
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

// s10Inverse are the inverses of s10Weights modulo 11.
var s10Inverse = [8]int{7, 2, 3, 6, 4, 9, 5, 8}

// s10Digits finds repairs of the digits of an S10 number with a wrong check digit:
// digit twins first, then swapped neighbours, then the check digit itself.
func s10Digits(s string, l *list) {
	sum := s10Sum(s[2:10])
	// The remainders of the sum that the check digit stands for: one, or two for 5.
	want := [2]int{5, 5}
	switch c := int(s[10] - '0'); c {
	case 0:
		want = [2]int{1, 1}
	case 5:
		want = [2]int{0, 6}
	default:
		want = [2]int{11 - c, 11 - c}
	}
	for i := 2; i < 10 && l.n < 2; i++ { // leave a place for a swap
		twins := digitTwins[s[i]-'0']
		for _, r := range want {
			// What to add to this digit, modulo 11.
			x := (r - sum%11 + 11) * s10Inverse[i-2] % 11
			for k := range len(twins) {
				if d := int(twins[k]) - int(s[i]); d == x || d == x-11 {
					l.edit(s, ReasonDigit, i, i+1, twins[k:k+1])
				}
			}
			if want[0] == want[1] {
				break
			}
		}
	}
	if c := s10Of(sum); l.n < 2 && strings.IndexByte(digitTwins[s[10]-'0'], c) >= 0 {
		l.edit(s, ReasonDigit, 10, 11, string(rune(c)))
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
			var b [13]byte
			copy(b[:], s)
			b[i], b[i+1] = s[i+1], s[i]
			l.add(b[:], ReasonSwap, i, s[i:i+2], 2)
		}
	}
	if l.n < len(l.s) {
		l.edit(s, ReasonDigit, 10, 11, string(rune(s10Of(sum))))
	}
}

// s10Length reads numbers that are an S10 number with one character too few or too many.
func s10Length(s string, digits uint64, l *list) Flaw {
	n := len(s)
	if n == 14 {
		return s10Extra(s, digits, l)
	}
	switch digits {
	case 0b0_111111111_00: // "RB123456785C", "RB123456785N"
		if c := s[11]; c == 'C' || c == 'N' {
			if s10Sound(s[:11] + "CN") {
				if c == 'C' {
					l.edit(s, ReasonMissing, 12, 12, "N")
				} else {
					l.edit(s, ReasonMissing, 11, 11, "C")
				}
			}
		}
		return FlawShort
	case 0b00_111111111_0: // "B123456785CN"
		if s10Issuer(s) != "" {
			return FlawShort
		}
		return FlawNone
	}
	if digits&0b11 != 0 || digits>>10 != 0 || s10Issuer(s) == "" || !turnable(s) {
		return FlawNone
	}
	// A missing digit has ten repairs that hold: offer only a doubled digit that was
	// typed once.
	for i := 2; i < 10; i++ {
		if fixed := s[:i] + s[i:i+1] + s[i:]; isS10Shape(fixed) && s10Valid(fixed) {
			l.edit(s, ReasonMissing, i, i, s[i:i+1])
		}
	}
	return FlawShort
}

// s10Extra reads an S10 number with a character too many: the doubled one first.
func s10Extra(s string, digits uint64, l *list) Flaw {
	if digits&1 != 0 || digits>>13 != 0 {
		return FlawNone
	}
	flaw := FlawNone
	if digits&0b11 == 0 && digits>>12 == 0 && s10Issuer(s) != "" && turnable(s) {
		flaw = FlawLong
	}
	for doubled := 1; doubled >= 0; doubled-- {
		for i := range 14 {
			if i > 0 && s[i] == s[i-1] || (i < 13 && s[i] == s[i+1]) != (doubled == 1) {
				continue // the same repair, or another round's
			}
			if fixed := s[:i] + s[i+1:]; s10Sound(fixed) && s10Valid(fixed) {
				l.edit(s, ReasonExtra, i, i+1, "")
				flaw = FlawLong
			}
		}
	}
	return flaw
}

// turnable reports that all between the letters at the ends are digits or look like them.
//
//go:noinline
func turnable(s string) bool {
	for i := 2; i < len(s)-2; i++ {
		if isLetter(s[i]) && lookDigits[s[i]-'A'] == "" {
			return false
		}
	}
	return true
}

func allDigits(s string) bool {
	for i := 0; i < len(s); i++ {
		if !isDigit(s[i]) {
			return false
		}
	}
	return len(s) > 0
}

// claimant returns the row whose beginning a number of digits has and whose check digit
// fails, where no other form's holds.
func claimant(s string, id *Identification) *shape {
	for i := range id.Candidates {
		c := &id.Candidates[i]
		if c.Check != CheckFailed || c.Format.Shape == "digits" {
			continue
		}
		if p := rowOf(s, c.Format); p != nil && p.prefix() > 0 {
			return p
		}
	}
	return nil
}

// sized says that a number which begins as one form only is too short or too long for it
// by one character.
func sized(s string) Flaw {
	for _, f := range [...]struct {
		prefix string
		n      int
	}{{"1Z", 18}, {"0034043", 20}} {
		if len(s) > len(f.prefix) && s[:len(f.prefix)] == f.prefix {
			switch len(s) - f.n {
			case -1:
				return FlawShort
			case 1:
				return FlawLong
			}
		}
	}
	return FlawNone
}

// offByOne says that a number with letters has one digit too few or too many for a form of
// one length only whose beginning, of three characters or more, it has.
func offByOne(s string, digits uint64) Flaw {
	for _, flaw := range [...]Flaw{FlawShort, FlawLong} {
		n := len(s) + 1
		if flaw == FlawLong {
			n = len(s) - 1
		}
		if n > maxNumber {
			continue
		}
		for rows := rowsOf[digits&1][n]; len(rows) >= rowSize; rows = rows[rowSize:] {
			p, fixed := &shapes[rows[2]], int(rows[3]&^rowSure)
			if fixed < 3 || p.min != p.max || !strings.HasPrefix(s, p.pattern[:fixed]) || fixed == len(s) ||
				!isDigit(s[fixed]) || strings.Contains(p.pattern, "*") {
				continue
			}
			whole := s[:fixed] + "0" + s[fixed:]
			if flaw == FlawLong {
				whole = s[:fixed] + s[fixed+1:]
			}
			if p.match(whole, digitsIn(whole)) {
				return flaw
			}
		}
	}
	return FlawNone
}

// fixedForms are forms of a prefix and a fixed number of digits in which a letter
// or a wrong length is an error one can name.
var fixedForms = [...]struct {
	prefix string
	digits int
	end    string // letters behind the digits
}{{"LP", 14, ""}, {"AP", 14, ""}, {"CNG", 14, ""}, {"YT", 16, ""}, {"4PX", 13, "CN"}}

// prefixed repairs numbers of the fixed forms: look-alikes among the digits, a
// digit too few or too many (which no check digit can repair).
func prefixed(s string, l *list) Flaw {
	for _, f := range fixedForms {
		if len(s) < len(f.prefix) || s[:len(f.prefix)] != f.prefix {
			continue
		}
		tail := s[len(f.prefix):]
		var buf [maxNumber]byte
		b := buf[:copy(buf[:], s)]
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
			// No check digit says which of two digits a letter stands for.
			looks := lookDigits[s[pos]-'A']
			for k := 0; k < len(looks); k++ {
				b[pos] = looks[k]
				l.add(b, ReasonLookAlike, pos, s[pos:pos+1], 1)
			}
			return FlawLetter
		case letters == 0 && len(tail) == f.digits && f.end != "":
			l.edit(s, ReasonMissing, len(s), len(s), f.end)
			return FlawEnd
		case letters == 0 && len(tail) < f.digits && len(tail) >= 6:
			return FlawShort
		case letters == 0 && len(tail) > f.digits && len(tail) <= f.digits+4:
			return FlawLong
		}
	}
	// A prefix that was misread: "1P" or "L9" is no start; "IP00..." is LP.
	if len(s) == 16 && (s[:2] == "1P" || s[:2] == "IP") && allDigits(s[2:]) {
		l.edit(s, ReasonLookAlike, 0, 1, "L")
		return FlawLetter
	}
	return FlawNone
}
