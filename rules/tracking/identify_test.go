package tracking

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestWhatPeoplePasteAroundANumberIsRemovedAndNamed(t *testing.T) {
	for text, want := range map[string][]string{
		"RB123456785CN":                     nil,
		"rb123456785cn":                     nil,
		" RB123456785CN ":                   {"space"},
		"RB123456785CN\u00a0":               {"non-breaking-space"},
		"RB 123 456 785 CN":                 {"space"},
		"RB\u200b123456785CN\ufeff":         {"zero-width"},
		"\u200eRB123456785CN\u202c":         {"direction-mark"},
		"RB-123456785‑CN":                   {"dash"},
		"«RB123456785CN»":                   {"punctuation"},
		"\"RB123456785CN\".":                {"punctuation"},
		"Tracking:RB123456785CN":            {"label"},
		"Tracking number: RB123456785CN":    {"space", "label"},
		"Sendungsnummer RB123456785CN":      {"space", "label"},
		"Номер отслеживания: RB123456785CN": {"space", "label"},
		"运单号：RB123456785CN":                 {"label"},
		"RВ123456785СN":                     {"look-alike"},
		"ＲＢ１２３４５６７８５ＣＮ":                     {"full-width"},
		"RB١٢٣٤٥٦٧٨٥CN":                     {"foreign-digit"},
		"RB123456785CNRB123456785CN":        {"repetition"},
		"RB123456785CN RB123456785CN":       {"space", "repetition"},
		"https://global.cainiao.com/detail.htm?mailNoList=RB123456785CN": {"url"},
		"https://t.17track.net/en#nums=RB123456785CN&fc=3011":            {"url"},
		"https://www.royalmail.com/track/RB123456785CN":                  {"url"},
		"RB123456785\u00adCN": {"zero-width"},
	} {
		id := Identify(text)
		assert.Equal(t, "RB123456785CN", id.Clean, text)
		assert.Equal(t, want, id.Removed.Names(), text)
		if assert.NotEmpty(t, id.Candidates, text) {
			assert.Equal(t, "china-post", id.Candidates[0].Format.Carrier, text)
		}
	}
}

func TestSeveralNumbersAreSplit(t *testing.T) {
	assert.Equal(t, []string{"RB123456785CN", " LP00618685666597", "x"}, Split("RB123456785CN, LP00618685666597\n\n;x"))
	assert.Empty(t, Split(" \n "))
}

func TestTheFirstCandidateIsTheOneTheShapeNames(t *testing.T) {
	for number, want := range map[string]struct {
		carrier, shape, check, scope, class string
	}{
		"RB123456785CN":           {"china-post", "s10", "passed", "door", "registered"},
		"UA123456785CN":           {"china-post", "s10", "passed", "origin", "untracked"},
		"LK123456785CN":           {"china-post", "s10", "passed", "origin", "express letter"},
		"BZ012761245CN":           {"china-post", "s10", "none", "origin", "bilateral"},
		"SK464765965LV":           {"latvijas-pasts", "s10", "passed", "origin", "reserved"},
		"UG336196744YP":           {"yanwen", "s10", "passed", "origin", "economy"},
		"RR123456785TY":           {"unknown-post", "s10", "none", "unknown", "registered"},
		"LP00618685666597":        {"cainiao", "lp", "none", "origin", "logistics order"},
		"AP00755876218511":        {"cainiao", "ap", "none", "origin", "logistics order"},
		"CNG00798678939847":       {"cainiao", "cng", "none", "origin", "logistics order"},
		"MGRAE0003835397YQ":       {"meest", "yq", "none", "door", "parcel"},
		"YT2033912102000480":      {"yunexpress", "yt16", "none", "origin", "parcel"},
		"YT8962646785389":         {"yto", "yt13", "none", "origin", "first leg"},
		"1Z5R89390357567127":      {"ups", "ups", "passed", "door", "parcel"},
		"9400111206206406260787":  {"usps", "impb", "passed", "door", "parcel"},
		"CNFR9010481599571HD":     {"cainiao", "cainiao", "none", "door", "parcel"},
		"3SOVAC7567398":           {"postnl", "3s", "none", "door", "parcel"},
		"PQ4F6P0705905960188365S": {"correos", "correos", "passed", "door", "parcel"},
		"TBA502887274000":         {"amazon", "amazon", "none", "door", "parcel"},
	} {
		id := Identify(number)
		if assert.NotEmpty(t, id.Candidates, number) {
			c := id.Candidates[0]
			assert.Equal(t, want, struct{ carrier, shape, check, scope, class string }{c.Format.Carrier, c.Format.Shape, c.Check.String(), c.Scope.String(), c.Class}, number)
			assert.Contains(t, c.Format.Link(id.Clean), "https://", number)
		}
	}
}

func TestNumbersOfTheShopAreNoTrackingNumbers(t *testing.T) {
	for number, want := range map[string]Kind{
		"8181682166138719": KindOrder, "8196 0000 0000 8719": KindOrder, "3058123456785504": KindOrder, "5550677229097566": KindOrder,
		"1005005217723149": KindItem, "+34 612": KindPhone, "": KindEmpty, " \u200b ": KindEmpty,
		"0073938000549297": KindTracking, strings.Repeat("9", 10000): KindLong, "\x00\x01\xff\xfe": KindEmpty,
		"QX77ABC99123ZZ81X9": KindUnknown,
	} {
		assert.Equal(t, want, Identify(number).Kind, "%.40q", number)
	}
}

func TestANearMissIsExplained(t *testing.T) {
	for number, want := range map[string]struct {
		flaw   Flaw
		first  string
		reason Reason
	}{
		"RB12345678SCN":     {FlawLetter, "RB123456785CN", ReasonLookAlike},
		"RBI23456785CN":     {FlawLetter, "RB123456785CN", ReasonLookAlike},
		"R8123456785CN":     {FlawLetter, "RB123456785CN", ReasonLookAlike},
		"RB123456758CN":     {FlawCheck, "", 0},
		"RB1123456785CN":    {FlawLong, "RB123456785CN", ReasonExtra},
		"RB12345678CN":      {FlawShort, "", 0},
		"RB123456785CM":     {FlawCheck, "", 0}, // CM is Cameroon: a valid number
		"RB123456785C":      {FlawShort, "RB123456785CN", ReasonMissing},
		"LPOO618685666597":  {FlawLetter, "LP00618685666597", ReasonLookAlike},
		"LP0061868566659":   {FlawShort, "", 0},
		"LP006186856665970": {FlawLong, "", 0},
	} {
		id := Identify(number)
		if number == "RB123456785CM" {
			assert.Equal(t, FlawNone, id.Flaw, number)
			continue
		}
		assert.Equal(t, want.flaw, id.Flaw, number)
		if want.first != "" && assert.NotEmpty(t, id.Suggestions, number) {
			assert.Equal(t, want.first, id.Suggestions[0].Number, number)
			assert.Equal(t, want.reason, id.Suggestions[0].Reason, number)
		}
		assert.LessOrEqual(t, len(id.Suggestions), 3)
	}
	swapped := Identify("RB213456785CN")
	assert.Condition(t, func() bool {
		for _, s := range swapped.Suggestions {
			if s.Number == "RB123456785CN" && s.Reason == ReasonSwap {
				return true
			}
		}
		return false
	}, "a swap of neighbours is among the suggestions: %+v", swapped.Suggestions)
}

// serials returns n S10 numbers that spread over the whole range, of the posts and
// services that parcels of the shop come with. B of China is not among them: its check
// digit proves nothing.
func serials(n int) []string {
	var l []string
	ends := [...][2]string{{"RB", "CN"}, {"UA", "CN"}, {"LK", "HK"}, {"CP", "DE"}, {"SK", "LV"}, {"ZA", "EE"}, {"EV", "NL"}, {"UG", "YP"}, {"BX", "GB"}, {"AV", "CH"}, {"GA", "US"}}
	x := uint64(88172645463325252)
	for i := range n {
		x ^= x << 13
		x ^= x >> 7
		x ^= x << 17
		d := make([]byte, 8)
		y := x
		for i := range d {
			d[i] = byte('0' + y%10)
			y /= 10
		}
		e := ends[i%len(ends)]
		l = append(l, e[0]+string(d)+string(s10Digit(string(d)))+e[1])
	}
	return l
}

// TestOneCharacterErrorsInS10NumbersAreNoticed makes every wrong digit, every look-alike
// in a digit place and in a letter place, every swap of neighbours, every character left
// out or doubled.
func TestOneCharacterErrorsInS10NumbersAreNoticed(t *testing.T) {
	kinds := map[string][2]int{}
	try := func(kind, s string) {
		id := Identify(s)
		n := kinds[kind]
		n[1]++
		if c := id.Best(); (c == nil || c.Check != CheckPassed) && id.Flaw != FlawNone {
			n[0]++
		}
		kinds[kind] = n
	}
	for _, s := range serials(140) {
		for i := range s {
			if i >= 2 && i < 11 {
				for d := byte('0'); d <= '9'; d++ {
					if d != s[i] {
						try("digit", s[:i]+string(d)+s[i+1:])
					}
				}
				for l := byte('A'); l <= 'Z'; l++ {
					if strings.IndexByte(lookDigits[l-'A'], s[i]) >= 0 {
						try("look-alike letter", s[:i]+string(l)+s[i+1:])
					}
				}
				if i < 10 && s[i] != s[i+1] {
					try("swap", s[:i]+s[i+1:i+2]+s[i:i+1]+s[i+2:])
				}
				try("left out", s[:i]+s[i+1:])
				try("doubled", s[:i]+s[i:i+1]+s[i:])
				for d := byte('0'); d <= '9'; d++ {
					try("added", s[:i]+string(d)+s[i:])
				}
			} else {
				for d := byte('0'); d <= '9'; d++ {
					if strings.IndexByte(lookLetters[d-'0'], s[i]) >= 0 {
						try("look-alike digit", s[:i]+string(d)+s[i+1:])
					}
				}
				try("letter left out", s[:i]+s[i+1:])
			}
			if i == 1 || i == 10 {
				try("letter and digit swapped", s[:i]+s[i+1:i+2]+s[i:i+1]+s[i+2:])
			}
		}
	}
	noticed, total := 0, 0
	for kind, n := range kinds {
		t.Logf("%s: %d of %d noticed", kind, n[0], n[1])
		assert.Positive(t, n[1], kind)
		noticed, total = noticed+n[0], total+n[1]
	}
	require.Len(t, kinds, 9)
	t.Logf("%d of %d noticed", noticed, total)
	require.GreaterOrEqual(t, noticed*100, total*98)
	// What a check digit cannot see are two residues (0 and 6 have the same check digit): anything below is ours.
	for _, kind := range []string{"look-alike letter", "look-alike digit", "left out", "doubled", "added", "letter left out", "letter and digit swapped"} {
		assert.Equal(t, kinds[kind][1], kinds[kind][0], kind)
	}
}

// alike are what people take for each digit (Crockford's base 32 and common lists), and letters of other
// scripts.
var alike = [10]string{"OQDoqdОоΟο", "IlLiJjT", "Zz", "З", "", "Ss", "GCgc", "TJLIl", "Bb", "qgQG"}

// TestALookAlikeInADigitPlaceIsRepairedFirst tries them all in every place. The true number
// comes first wherever that is possible at all: it is not where another number holds too that
// the same letter makes into the same text. Whoever reads that text cannot tell which of the
// two was meant, and the likelier digit comes first; the other is offered behind it.
func TestALookAlikeInADigitPlaceIsRepairedFirst(t *testing.T) {
	tried, second := 0, 0
	for _, s := range serials(220) {
		for i := 2; i < 11; i++ {
			for _, l := range alike[s[i]-'0'] {
				tried++
				bad := s[:i] + string(l) + s[i+1:]
				id := Identify(bad)
				if l == 'З' {
					require.Equal(t, s, id.Clean, bad) // a digit in print already
					continue
				}
				require.Equal(t, FlawLetter, id.Flaw, bad)
				got, at := suggested(id, s)
				require.GreaterOrEqual(t, at, 0, "%s: %+v", bad, id.Suggestions)
				require.Equal(t, ReasonLookAlike, got.Reason, bad)
				require.Equal(t, i, got.Pos)
				require.Equal(t, s[i:i+1], got.To)
				for _, other := range id.Suggestions[:at] {
					second++
					require.Equal(t, CheckPassed, first(other.Number).Check, bad)
					require.Contains(t, alike[other.Number[i]-'0'], string(l), "%s is no error in %s", bad, other.Number)
					require.Equal(t, bad, other.Number[:i]+string(l)+other.Number[i+1:], "the same error in the other number is the same text")
				}
			}
		}
	}
	require.Greater(t, tried, 7000)
	t.Logf("%d of %d not first, since another number makes the same text", second, tried)
	require.Less(t, second*500, tried)
}

func TestBlanksAndCaseNeverChangeTheAnswer(t *testing.T) {
	for _, s := range []string{"RB123456785CN", "LP00618685666597", "1Z5R89390357567127", "8181682166138719", "QX77ABC99123ZZ81X9"} {
		want := Identify(s)
		for _, v := range []string{strings.ToLower(s), " " + s, s[:4] + "\u00a0" + s[4:], s + "\n"} {
			got := Identify(v)
			assert.Equal(t, want.Clean, got.Clean)
			assert.Equal(t, want.Candidates, got.Candidates)
			assert.Equal(t, want.Kind, got.Kind)
		}
	}
}

// TestALetterBehindTenDigitsIsNoDigit: a form of ten to thirteen digits has digits only.
func TestALetterBehindTenDigitsIsNoDigit(t *testing.T) {
	for _, n := range []string{"1234567890ABC", "12345678901A", "1234567890A"} {
		for _, id := range names(Identify(n)) {
			assert.NotEqual(t, "china_digits", id, n)
		}
	}
}

func TestHintsOnlyReorder(t *testing.T) {
	plain := Identify("12345678901234")
	es := IdentifyFor("12345678901234", Hints{Country: "IT"})
	assert.ElementsMatch(t, names(plain), names(es))
	assert.Equal(t, "brt", es.Candidates[0].Format.Carrier)
}

func names(id Identification) []string {
	var l []string
	for _, c := range id.Candidates {
		l = append(l, c.Format.ID)
	}
	return l
}

func TestGroupsReadEasily(t *testing.T) {
	assert.Equal(t, "RB 123 456 785 CN", Group("RB123456785CN"))
	assert.Equal(t, "LP 0061 8685 6665 97", Group("LP00618685666597"))
	assert.Equal(t, "8181 6821 6613 8719", Group("8181682166138719"))
	assert.Equal(t, "", Group(""))
}

func TestLinksCarryOnlyLettersAndDigits(t *testing.T) {
	assert.Equal(t, "https://x/?n=A1scriptZ2", strings.Replace(FillLink("https://x/?n={n}", "A1\"><Z2&"), "Z2", "scriptZ2", 1))
	var none *Format
	assert.Equal(t, "", none.Link("A"))
	assert.Equal(t, "AB/x", FillLink("{n}/x", "AB"), "the number may stand in front")
	assert.Equal(t, "https://x/", FillLink("https://x/", "AB"), "or nowhere")
	assert.Equal(t, "https://x/"+strings.Repeat("7", 40), FillLink("https://x/{n}", strings.Repeat("7", 40)))
	assert.Equal(t, "https://x/"+strings.Repeat("7", 40), FillLink("https://x/{n}", strings.Repeat("7", 41)), "no number is longer")
}

func TestIdentifyAllocatesAtMostTwice(t *testing.T) {
	for _, s := range []string{"RB123456785CN", "rb 123 456 785 cn", "LP00618685666597", "12345678901234"} {
		assert.LessOrEqual(t, testing.AllocsPerRun(100, func() { Identify(s) }), 2.0, s)
	}
}

func BenchmarkIdentify(b *testing.B) {
	numbers := []string{"RB123456785CN", "LP00618685666597", "1Z5R89390357567127", "9400111206206406260787", "12345678901234",
		"8181682166138719", "MGRAE0003835397YQ", "RB 123 456 785 CN", "SK464765965LV", "3SOVAC7567398"}
	b.ReportAllocs()
	i := 0
	for b.Loop() {
		Identify(numbers[i%len(numbers)])
		i++
	}
}

func TestBlanksSeparateOnlyWholeNumbers(t *testing.T) {
	assert.Equal(t, []string{"RB123456785GB", "RB123456785CN"}, Split("RB123456785GB RB123456785CN"))
	assert.Len(t, Split("RB 123 456 785 GB"), 1)
	assert.Len(t, Split("RB123456785GB RB123456785GB"), 1)
}

// TestWhichDigitsAreAnOrderNumberOfTheShop: sixteen begin with 8, 3, 5 or 1, fifteen with 8, 5, 3, 7 or 1, and
// they do not keep the check digit of carriers' numbers.
func TestWhichDigitsAreAnOrderNumberOfTheShop(t *testing.T) {
	for n, begins := range map[int]string{15: "85371", 16: "8351"} {
		for first := byte('0'); first <= '9'; first++ {
			body := string(first) + strings.Repeat("4", n-2)
			for d := byte('0'); d <= '9'; d++ {
				s := body + string(d)
				want := KindUnknown
				if !gs1(s) && strings.IndexByte(begins, first) >= 0 {
					want = KindOrder
				}
				assert.Equal(t, want, kindOf(s, digitsIn(s)), s)
			}
		}
	}
	for _, begin := range []string{"81", "82", "83", "30"} {
		for d := byte('0'); d <= '9'; d++ {
			s := begin + "4444444444444" + string(d)
			assert.Equal(t, KindOrder, kindOf(s, digitsIn(s)), "%s: so many begin that one in ten keeps it by chance", s)
		}
	}
	assert.Equal(t, KindOrder, Identify("8181682166138713").Kind, "GS1's check digit holds of it, and of no beginning of a carrier")
}

// TestTheServiceOnThePageNamesTheCarrier and outweighs what the number itself says, check digit included.
func TestTheServiceOnThePageNamesTheCarrier(t *testing.T) {
	const number = "123456789012"
	require.Equal(t, "us_fedex", Identify(number).Candidates[0].Format.ID)
	for service, want := range map[string]string{"BRT Corriere": "it_brt", "by brt": "it_brt", "FedEx": "us_fedex", "": "us_fedex", "AliExpress Standard Shipping": "us_fedex"} {
		id := IdentifyFor(number, Hints{Service: service})
		assert.Equal(t, want, id.Candidates[0].Format.ID, service)
		assert.ElementsMatch(t, names(Identify(number)), names(id), service)
	}
	for _, c := range []struct {
		carrier, service string
		named            bool
	}{
		{"Nova Poshta", "Nova Post", true}, // the first word of its name
		{"La Poste", "La Poste Colissimo", true},
		{"La Poste", "Landmark Global", false}, // two letters name nobody
		{"GLS (Italy)", "gls parcel", true},
		{"Meest", "MEEST", true},
		{"Meest", "", false},
		{"SF", "bank transfer", false},
		{"4PX", "4px express", true},
		{"", "any", false},
	} {
		f := Format{Name: c.carrier}
		assert.Equal(t, c.named, f.NamedBy(c.service), "%s by %q", c.carrier, c.service)
	}
}

// TestWhatEndsWhereTheParcelIsHandedOverRanksBehindWhatArrives when nothing else tells them apart.
func TestWhatEndsWhereTheParcelIsHandedOverRanksBehindWhatArrives(t *testing.T) {
	assert.Equal(t, []string{"fr_mondialrelay", "china_digits", "dhl_express"}, names(Identify("1234567890")))
}

// TestTheCountryAtTheEndSaysMoreThanTheServiceInFront, whether the check digit holds or fails.
func TestTheCountryAtTheEndSaysMoreThanTheServiceInFront(t *testing.T) {
	for _, number := range []string{"XR123456785FR", "XR123456784FR"} {
		assert.Equal(t, []string{"s10_fr", "fr_chronopost"}, names(Identify(number)), number)
	}
	for _, number := range []string{"XR123456785QQ", "XR123456784QQ"} {
		assert.Equal(t, []string{"fr_chronopost", "s10_unknown_suffix"}, names(Identify(number)), "%s: but QQ is none", number)
	}
}

func TestTheListsOfAnAnswerAreUsedAgain(t *testing.T) {
	for _, number := range []string{"RB123456785CN", "12345678901234"} {
		id := Identify(number)
		assert.Zero(t, testing.AllocsPerRun(10, func() { id.Again(number, Hints{}) }), number)
	}
}

// TestGroupsAreOfFourDigitsOrOfThree where only three divide them; less than six digits need none.
func TestGroupsAreOfFourDigitsOrOfThree(t *testing.T) {
	for number, want := range map[string]string{
		"AB12345": "AB12345", "AB123456": "AB 123 456", "AB1234567": "AB 1234 567", "12345678": "1234 5678", "123456789": "123 456 789",
		"123456789012": "1234 5678 9012", "123456789012345": "123 456 789 012 345",
		strings.Repeat("1", 40): strings.TrimSpace(strings.Repeat("1111 ", 10)),
		strings.Repeat("1", 41): strings.Repeat("1", 41),
	} {
		assert.Equal(t, want, Group(number), number)
	}
}

// TestWordsBesideANumberAreNoNumbers, but what may be one of an unknown form is: eight characters, six of them
// digits.
func TestWordsBesideANumberAreNoNumbers(t *testing.T) {
	for text, want := range map[string][]string{
		"China Post, RB123456785CN":           {" RB123456785CN"},
		"our tracking, RB123456785CN":         {" RB123456785CN"},
		"the parcel A123456, RB123456785CN":   {" RB123456785CN"},
		"the parcel ABC12345, RB123456785CN":  {" RB123456785CN"},
		"the parcel AB123456, RB123456785CN":  {"the parcel AB123456", " RB123456785CN"},
		"the parcel ABC123456, RB123456785CN": {"the parcel ABC123456", " RB123456785CN"},
		"only words":                          {"only words"},
		"only, words":                         {"only, words"},
	} {
		assert.Equal(t, want, Split(text), text)
	}
}

func TestAPercentSignSeparatesOnlyAsAnEscapedSeparator(t *testing.T) {
	for text, want := range map[string][]string{
		"RB123456785CN%2CLP00618685666597": {"RB123456785CN", "LP00618685666597"},
		"RB123456785CN%0aLP00618685666597": {"RB123456785CN", "LP00618685666597"},
		"RB123456785CN%20":                 {"RB123456785CN%20"},
		"RB123456785CN%2C":                 {"RB123456785CN"},
		"RB123456785CN%2":                  {"RB123456785CN%2"},
		"RB123456785CN%":                   {"RB123456785CN%"},
	} {
		assert.Equal(t, want, Split(text), text)
	}
}

// TestANumberBrokenOverLinesIsOne up to 400 bytes, blanks included: what is longer is a list.
func TestANumberBrokenOverLinesIsOne(t *testing.T) {
	padded := func(n int) string { return "RB123456" + strings.Repeat(" ", n-len("RB123456\n785CN")) + "\n785CN" }
	for _, text := range []string{"RB123456\n785CN", "\nRB123456\n785CN", "RB123\n456785\nCN\n", padded(400)} {
		assert.Equal(t, []string{text}, Split(text), "%q", text)
	}
	assert.Len(t, Split(padded(401)), 2)
	assert.Len(t, Split("RB123456\n785QQQ"), 2, "no form has them together")
}

// TestAListEndsAtAHundredNumbers, though the last part holds several.
func TestAListEndsAtAHundredNumbers(t *testing.T) {
	var b strings.Builder
	for i := range 98 {
		b.WriteString("LP006186856665" + string(rune('0'+i/10)) + string(rune('0'+i%10)) + "\n")
	}
	b.WriteString("RB123456785CN RB123456785GB RB123456785DE RB123456785FR")
	l := Split(b.String())
	require.Len(t, l, 100)
	assert.Equal(t, []string{"RB123456785CN", "RB123456785GB"}, l[98:])
}
