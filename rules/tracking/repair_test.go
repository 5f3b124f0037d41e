package tracking

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// suggested returns the suggestion of a number and its place, or -1.
func suggested(id Identification, number string) (Suggestion, int) {
	for i, s := range id.Suggestions {
		if s.Number == number {
			return s, i
		}
	}
	return Suggestion{}, -1
}

const goodUPS = "1Z5R89390357567127"

func TestAUPSNumberWithAWrongCheckDigitHasSuggestions(t *testing.T) {
	for number, want := range map[string]struct {
		flaw   Flaw
		reason Reason
		first  bool
	}{
		"1Z5R8939O357567127": {FlawLetter, ReasonLookAlike, true},
		"1Z5R893903575671Z7": {FlawLetter, ReasonLookAlike, true},
		"IZ5R89390357567127": {FlawLetter, ReasonLookAlike, true},
		"1Z5R89390357567217": {FlawCheck, ReasonSwap, false},
		"1Z5R89390357567121": {FlawCheck, ReasonDigit, false},
	} {
		id := Identify(number)
		assert.Equal(t, want.flaw, id.Flaw, number)
		s, at := suggested(id, goodUPS)
		assert.Equal(t, want.reason, s.Reason, "%s: %+v", number, id.Suggestions)
		if want.first {
			assert.Zero(t, at, number)
		}
		assert.LessOrEqual(t, len(id.Suggestions), 3)
		for _, s := range id.Suggestions {
			assert.Equal(t, CheckPassed, first(s.Number).Check, "%s for %s", s.Number, number)
		}
	}
}

// TestALetterInTheTailOfAUPSNumberIsRepairedFirst tries every place behind the shipper's
// letters, where UPS prints digits only.
func TestALetterInTheTailOfAUPSNumberIsRepairedFirst(t *testing.T) {
	tried := 0
	for i := 8; i < len(goodUPS); i++ {
		for _, c := range []byte("OQDUILJZEASGTYBP") {
			bad := goodUPS[:i] + string(c) + goodUPS[i+1:]
			if lookDigit(c) != goodUPS[i] || i < 10 && ups(bad[2:]) {
				continue // S for 5, B for 8 and Z for 2 keep the sum in every other place
			}
			tried++
			id := Identify(bad)
			require.NotEmpty(t, id.Suggestions, bad)
			require.Equal(t, goodUPS, id.Suggestions[0].Number, bad)
		}
	}
	require.Greater(t, tried, 15)
	// Several at once; and letters that no digit looks like are some shipper's own.
	for bad, good := range map[string]string{"1Z5R893903S7S67I27": goodUPS, "1Z5R8939O357S67I27": "", "1ZPV4TD24A3V6YCM69": "", "1ZXX3150YW44070023": "", goodUPS: ""} {
		id := Identify(bad)
		if good == "" {
			assert.NotEqual(t, ReasonLookAlike, append(id.Suggestions, Suggestion{})[0].Reason, bad)
			continue
		}
		assert.Equal(t, FlawLetter, id.Flaw, bad)
		require.NotEmpty(t, id.Suggestions, bad)
		assert.Equal(t, Suggestion{good, ReasonLookAlike, 10, "S", "5"}, id.Suggestions[0], bad)
	}
}

// Of Yanwen's own endings only YP keeps the check digit in real numbers: the
// others are called mistyped by no sum, least of all by one that holds.
func TestAFormOfThirteenWithoutACheckDigitIsNotMistyped(t *testing.T) {
	for number, want := range map[string]Flaw{
		"AA113757715YN": FlawNone, "AA113757716YN": FlawNone, "UF123456785YW": FlawNone, "UF123456784YW": FlawNone,
		"UR848385766YP": FlawNone, "UR848385767YP": FlawCheck,
	} {
		id := Identify(number)
		assert.Equal(t, want, id.Flaw, number)
		assert.Equal(t, want != FlawNone, len(id.Suggestions) > 0, number)
	}
}

// What a form takes as it is may be a near miss of S10 too: that counts when a repair holds.
func TestAnotherFormsNumberIsNoMistypedS10(t *testing.T) {
	for _, number := range []string{"20681355831SE", "84971563697SE", "QT395113197N1", "AS617822734US"} {
		id := Identify(number)
		assert.Equal(t, FlawNone, id.Flaw, number)
		assert.Empty(t, id.Suggestions, number)
	}
	id := Identify("AS617822734US")
	assert.Equal(t, "us_asendia", id.Best().Format.ID)
	id = Identify("QT395113198N1")
	assert.Equal(t, FlawLetter, id.Flaw)
	require.Len(t, id.Suggestions, 2)
	assert.Equal(t, "QT395113198NL", id.Suggestions[0].Number, "rather the Netherlands than Nicaragua, whose post has no row")
	assert.Equal(t, "QT395113198NI", id.Suggestions[1].Number)
}

// A number copied without the two letters of its country is cut short: which country
// they name is not guessed.
func TestAnS10NumberWithoutItsCountryIsCutShort(t *testing.T) {
	for number, want := range map[string]Flaw{
		"RB713377042": FlawEnd, "rb 713 377 042": FlawEnd, "LZ123456785": FlawEnd,
		"LZ123456784": FlawNone, // the check digit fails: it may be anything
		"713377042":   FlawNone,
		"RB71337704":  FlawNone,
	} {
		id := Identify(number)
		assert.Equal(t, want, id.Flaw, number)
		assert.Empty(t, id.Suggestions, number)
	}
	for _, l := range samples(t) {
		for _, n := range l.numbers {
			if l.valid {
				assert.NotEqual(t, FlawEnd, Identify(n).Flaw, "%s of %s", n, l.format)
			}
		}
	}
	assert.Equal(t, "end", FlawEnd.String())
}

// TestOtherFormsAreRepairedOnlyWithoutChoice makes every look-alike and swap error of the
// samples with a check digit and letters of their own.
func TestOtherFormsAreRepairedOnlyWithoutChoice(t *testing.T) {
	families := map[string]int{}
	for _, l := range samples(t) {
		i := slices.IndexFunc(formats[:], func(f Format) bool { return f.ID == l.format })
		if !l.valid || i < 0 || formats[i].Shape == "digits" || formats[i].Shape == "s10" || l.format == "us_ups" {
			continue
		}
		for _, n := range l.numbers {
			if best := first(n); best == nil || best.Format.ID != l.format || best.Check != CheckPassed {
				continue
			}
			for i := 2; i < len(n)-1; i++ {
				id := Identify(n[:i] + n[i+1:i+2] + n[i:i+1] + n[i+2:])
				if best := id.Best(); best == nil || best.Format.ID != l.format || best.Check != CheckFailed || id.Kind != KindTracking {
					continue
				}
				if rowOf(id.Clean, id.Best().Format).check.loose() {
					assert.Equal(t, FlawNone, id.Flaw, "%s: a rule of one source calls no number mistyped", id.Clean)
					assert.Empty(t, id.Suggestions, id.Clean)
					continue
				}
				assert.Contains(t, []Flaw{FlawCheck, FlawLetter}, id.Flaw, id.Clean)
				require.LessOrEqual(t, len(id.Suggestions), 1, id.Clean)
				if len(id.Suggestions) == 1 {
					assert.Equal(t, CheckPassed, first(id.Suggestions[0].Number).Check)
					if id.Suggestions[0].Number == n {
						families[l.format]++
					}
				}
			}
		}
	}
	// The letter of es_correos is of a plain sum, which no swap changes.
	for _, id := range []string{"fr_colissimo", "us_usps", "us_ontrac", "de_dhl"} {
		assert.Positive(t, families[id], "%s: no swap was mended: %v", id, families)
	}
}

func TestLettersInAllDigitNumbersWithACheckDigitAreReread(t *testing.T) {
	for number, want := range map[string]string{
		"94OO111206206406260787":   "9400111206206406260787",
		"94001112O62O64O6260787":   "9400111206206406260787",
		"8Z9796401675B":            "8Z97964016758",
		"8Z97964OI6758":            "8Z97964016758",
		"PQ4F6P07O5905960188365S":  "PQ4F6P0705905960188365S",
		"003404353827682735I9":     "", // wrong digits: not guessed
		"94OO111206206406260788":   "",
		"QX77ABC99123ZZ81X9":       "",
		"OOOOOOOOOOOOOOOOOOOOOOOO": "",
	} {
		id := Identify(number)
		if want == "" {
			assert.Empty(t, id.Suggestions, number)
			continue
		}
		assert.Equal(t, FlawLetter, id.Flaw, number)
		if assert.Len(t, id.Suggestions, 1, number) {
			assert.Equal(t, want, id.Suggestions[0].Number)
			assert.Equal(t, ReasonLookAlike, id.Suggestions[0].Reason)
		}
	}
}

// TestAFourteenDigitOrderNumberIsRecognised: order numbers had 14 digits until about 2018;
// the list of forms stays, because carriers use the length too.
func TestAFourteenDigitOrderNumberIsRecognised(t *testing.T) {
	for number, want := range map[string]Kind{
		"65519797821543": KindOrder,    // an old order number on eng.allexprs.info
		"80123456789012": KindOrder,    // made up
		"76404675646612": KindTracking, // ZTO by its first digits
		"20632587022608": KindTracking, // Nova Poshta likewise
		"59077930955675": KindTracking,
		"87088428952218": KindTracking, // La Poste 870
		"01234567890128": KindTracking, // DPD depots and post codes begin lower
		"30719582878440": KindTracking, // its check digit holds
		"81045678901254": KindTracking, // its check digit holds
	} {
		id := Identify(number)
		assert.Equal(t, want, id.Kind, "%s: %s", number, show(id))
		assert.NotEmpty(t, id.Candidates, number)
	}
	assert.Equal(t, KindTracking, IdentifyFor("65519797821543", Hints{Country: "IT"}).Kind, "a carrier of the destination has the form")
	assert.Equal(t, KindOrder, IdentifyFor("65519797821543", Hints{Country: "JP"}).Kind, "none of Japan has")
}

// TestAnOrderNumberIsNoneWhenACarriersCheckDigitSpeaks: of a beginning of its own, or of a
// rule that one number in 37 keeps by chance. Sixteen digits with GS1's are left to what
// the shop's beginnings say.
func TestAnOrderNumberIsNoneWhenACarriersCheckDigitSpeaks(t *testing.T) {
	for number, want := range map[string]Kind{
		"880916939686891":  KindTracking, // La Poste
		"880916939686890":  KindOrder,
		"801234567890123":  KindOrder,
		"1005123456789012": KindItem,
		"1005009999999999": KindItem,
		"8181682166138719": KindOrder,
		"3058123456785504": KindOrder,
	} {
		id := Identify(number)
		assert.Equal(t, want, id.Kind, "%s: %s", number, show(id))
	}
	dpd := 0
	for i := range 2000 {
		s := fmt.Sprintf("8%013d", i*7_919_919)
		for d := byte('0'); d <= '9'; d++ {
			if mod37(s + string(d)) {
				dpd++
				id := Identify(s + string(d))
				require.Equal(t, KindTracking, id.Kind, id.Clean)
			}
		}
	}
	require.Greater(t, dpd, 300)
}

// first returns the best candidate of a number.
func first(number string) *Candidate {
	id := Identify(number)
	return id.Best()
}

// TestTheSumsOfRepairsAreThoseOfTheCheckDigits holds weight against verify, over every
// sample and every digit in every place.
func TestTheSumsOfRepairsAreThoseOfTheCheckDigits(t *testing.T) {
	rules := map[checkKind]bool{}
	for _, l := range samples(t) {
		for _, n := range l.numbers {
			for i := range shapes {
				p := &shapes[i]
				if len(n) < int(p.min) || len(n) > int(p.max) || !p.match(n, digitsIn(n)) || weight(p.check, len(n), 0) < 0 {
					continue
				}
				rules[p.check] = true
				for at := range n {
					for d := byte('0'); d <= '9'; d++ {
						v := n[:at] + string(d) + n[at+1:]
						if !p.match(v, digitsIn(v)) || !isDigit(v[len(v)-1]) {
							continue
						}
						sum := map[checkKind]int{checkGS1With91: 28, checkGS1With92: 29}[p.check]
						for j := range v {
							sum += weight(p.check, len(v), j) * value10(v[j])
						}
						require.Equal(t, verify(p.check, v) == CheckPassed, sum%10 == 0, "%s as %s", v, p.pattern)
					}
				}
			}
		}
	}
	require.Len(t, rules, 12, "a rule has no sample")
}

// repaired is a repair that was found by trying.
type repaired struct {
	number string
	reason Reason
	pos    int
	from   string
}

// offered returns the suggestions of a number in the same form.
func offered(id Identification) []repaired {
	var l []repaired
	for _, s := range id.Suggestions {
		l = append(l, repaired{s.Number, s.Reason, s.Pos, s.From})
	}
	return l
}

// TestADigitErrorInAnS10NumberHasAllItsRepairs tries every repair there is, one by one, and keeps those
// whose check digit holds: a digit that is mistaken for another (until there are two), a swap of neighbours,
// and the check digit itself, three at most.
func TestADigitErrorInAnS10NumberHasAllItsRepairs(t *testing.T) {
	kinds := map[Reason]int{}
	for _, good := range serials(110) {
		for d := byte('0'); d <= '9'; d++ {
			bad := good[:10] + string(d) + good[11:]
			if s10Valid(bad) {
				continue
			}
			var want []repaired
			add := func(r Reason, pos int, from, number string) {
				known := slices.ContainsFunc(want, func(w repaired) bool { return w.number == number })
				if len(want) < 3 && !known && s10Valid(number) {
					want = append(want, repaired{number, r, pos, from})
				}
			}
			for i := 2; i < 11; i++ {
				if len(want) >= 2 {
					break // a place is left for a swap
				}
				for _, twin := range digitTwins[bad[i]-'0'] {
					add(ReasonDigit, i, bad[i:i+1], bad[:i]+string(twin)+bad[i+1:])
				}
			}
			for i := 2; i < 10; i++ {
				add(ReasonSwap, i, bad[i:i+2], bad[:i]+bad[i+1:i+2]+bad[i:i+1]+bad[i+2:])
			}
			add(ReasonDigit, 10, bad[10:11], good)
			id := Identify(bad)
			require.Equal(t, FlawCheck, id.Flaw, bad)
			require.ElementsMatch(t, want, offered(id), bad)
			for _, w := range want {
				kinds[w.reason]++
			}
		}
	}
	require.Greater(t, kinds[ReasonDigit], 1000)
	require.Greater(t, kinds[ReasonSwap], 100)
}

// TestADigitErrorInAUPSNumberLeavesAPlaceForTheCheckDigit: what explains the error is found by trying, two
// at most, and the last digit itself may be the wrong one.
func TestADigitErrorInAUPSNumberLeavesAPlaceForTheCheckDigit(t *testing.T) {
	swaps, twins := 0, 0
	for i := range 400 {
		body := fmt.Sprintf("1Z%015d", 104_729_104_729*i)
		good := ""
		for d := byte('0'); d <= '9'; d++ {
			if n := body + string(d); verify(checkUPS, n) == CheckPassed {
				good = n
			}
		}
		bad := body + string('0'+(good[17]-'0'+1+byte(i%9))%10)
		var want []repaired
		for i := len(bad) - 1; i > 2; i-- {
			if n := bad[:i-1] + bad[i:i+1] + bad[i-1:i] + bad[i+1:]; len(want) < 2 && verify(checkUPS, n) == CheckPassed {
				want = append(want, repaired{n, ReasonSwap, i - 1, bad[i-1 : i+1]})
				swaps++
			}
		}
		for i := len(bad) - 1; i > 1; i-- {
			for _, twin := range digitTwins[bad[i]-'0'] {
				n := bad[:i] + string(twin) + bad[i+1:]
				if len(want) < 2 && verify(checkUPS, n) == CheckPassed {
					want = append(want, repaired{n, ReasonDigit, i, bad[i : i+1]})
					twins++
				}
			}
		}
		if last := (repaired{good, ReasonDigit, 17, bad[17:]}); !slices.Contains(want, last) {
			want = append(want, last)
		}
		id := Identify(bad)
		require.Equal(t, FlawCheck, id.Flaw, bad)
		require.Equal(t, want, offered(id), bad)
	}
	require.Greater(t, swaps, 100)
	require.Greater(t, twins, 100)
}

// TestEachNearMissIsExplainedByItsOwnForm: what is wrong with a number and what it was, or nothing.
func TestEachNearMissIsExplainedByItsOwnForm(t *testing.T) {
	for _, c := range []struct {
		number string
		flaw   Flaw
		repair string
		why    string
	}{
		{"RBI2345678SCN", FlawLetter, "RB123456785CN", "two look-alikes"},
		{"ABCDEFGHIJKLM", FlawNone, "", "thirteen letters are nearly nothing"},
		{"8Z979640167SB", FlawLetter, "8Z97964016758", "of the Solomon Islands its check digit fails, of Colissimo it holds"},
		{"8Z900000022SB", FlawLetter, "BZ900000022SB", "of both it holds, and this is one error instead of two"},
		{"8Z9000000225B", FlawLetter, "8Z90000002258", "here Colissimo's is the one error"},
		{"BZO12761245CN", FlawLetter, "BZ012761245CN", "of China's domestic range no check digit is asked"},
		{"PQ4FGP0705905960188365S", FlawLetter, "PQ4F6P0705905960188365S", "a letter where the form has either"},
		{"9622O01560001234567100794808390594", FlawLetter, "9622001560001234567100794808390594", "a label of FedEx"},

		{"LZ5R89390357567127", FlawLetter, goodUPS, "L is read for 1"},
		{"7Z5R89390357567127", FlawLetter, goodUPS, "so is 7"},
		{"AZ5R89390357567127", FlawNone, "", "A is not"},

		{"1Z5R893903V7567127", FlawCheck, "1Z5R893903V7567129", "V may be the shipper's own, and the check digit fails all the same"},

		{"RB123456785N", FlawShort, "RB123456785CN", "the C of CN"},
		{"RB123456785X", FlawShort, "", "X ends no code that we know best"},
		{"RB12S45678CN", FlawShort, "", "a digit is missing, and another was misread"},
		{"RB12V45678CN", FlawNone, "", "V looks like no digit"},
		{"RB1234567890CN", FlawLong, "", "without any of its digits it still fails"},
		{"RB1234567890QQ", FlawNone, "", "QQ is no country"},
		{"RB1239456785CN", FlawLong, "RB123456785CN", "the 9 is too much"},

		{"34821905637421960853", FlawNone, "", "of twenty digits without a beginning any carrier may be the issuer"},
		{"14821905637421960853", FlawNone, "", "1 is one beginning of four that the post of the USA uses"},

		{"LPOO6I8685666597", FlawLetter, "LP00618685666597", "three look-alikes"},
		{"LPOO6I868S666597", FlawNone, "", "four are too many"},
		{"LP1234567890", FlawShort, "", ""},
		{"LP123456", FlawShort, "", "the shortest that is called cut off"},
		{"LP12345", FlawNone, "", ""},
		{"LP123456789012345678", FlawLong, "", "the longest that is called too long"},
		{"LP1234567890123456789", FlawNone, "", ""},
		{"4PX3000123456789", FlawEnd, "4PX3000123456789CN", "as many digits as it must have; what lacks are the letters CN"},
		{"4PX300012345678", FlawShort, "", ""},
		{"4PX30001234567890", FlawLong, "", ""},
		{"CNFR430737860942HD", FlawShort, "", "a form's own beginning of three characters or more, and one digit too few"},
		{"CNFR43073786094233HD", FlawLong, "", "one too many"},
		{"CNFR43073786094HD", FlawNone, "", "two too few"},
		{"CNFR430737860942HO", FlawNone, "", "another end besides"},
		{"CNFRX4307378609423HD", FlawNone, "", "what is too much is no digit"},
		{"AHOYSAILORS", FlawNone, "", "a form of any letters and digits takes words"},
		{"CNXR430737860942HD", FlawNone, "", "another beginning"},
		{"1P00618685666597", FlawLetter, "LP00618685666597", ""},
		{"IP00618685666597", FlawLetter, "LP00618685666597", ""},
		{"XP00618685666597", FlawNone, "", "X is not read for L"},
		{"IP0061868566659", FlawNone, "", "too short for LP besides"},
		{"IPABCDEFGHIJKLMN", FlawNone, "", "LP has digits only"},
	} {
		id := Identify(c.number)
		assert.Equal(t, c.flaw, id.Flaw, "%s: %s", c.number, c.why)
		if c.repair == "" {
			assert.Empty(t, id.Suggestions, "%s: %s", c.number, c.why)
			continue
		}
		_, at := suggested(id, c.repair)
		assert.GreaterOrEqual(t, at, 0, "%s: %s: %+v", c.number, c.why, id.Suggestions)
	}
}

// TestLastLettersThatNameNoCountryAreReadAsTheOneTheyLookLike when the check digit holds: then nothing else
// is wrong with the number. What looks like no country stays an unknown post's.
func TestLastLettersThatNameNoCountryAreReadAsTheOneTheyLookLike(t *testing.T) {
	for number, to := range map[string]string{
		"RB123456785ON": "CN", "RB123456785CB": "CN", "RR123456785MX": "", "RR123456785OG": "", "LK123456785HX": "HK", "UA123456785FE": "EE",
		"RB123456784ON": "", // two errors, or no post's number
		"RB123456785QN": "",
		"RR123456785TY": "",
	} {
		id := Identify(number)
		assert.Equal(t, KindTracking, id.Kind, number)
		require.NotEmpty(t, id.Candidates, number)
		if to == "" {
			assert.Equal(t, FlawNone, id.Flaw, number)
			assert.Empty(t, id.Suggestions, number)
			continue
		}
		assert.Equal(t, "s10_unknown_suffix", id.Candidates[0].Format.ID, number)
		assert.Equal(t, FlawCountry, id.Flaw, number)
		assert.Equal(t, []Suggestion{{number[:11] + to, ReasonCountry, 11, number[11:], to}}, id.Suggestions, number)
	}
}

// TestADigitTypedOnceThatStandsThereTwiceIsAdded: of all digits that could be missing, the one that repeats
// its neighbour.
func TestADigitTypedOnceThatStandsThereTwiceIsAdded(t *testing.T) {
	tried := 0
	for _, good := range serials(110) {
		for i := 2; i < 10; i++ {
			if good[i] != good[i+1] {
				continue
			}
			tried++
			bad := good[:i] + good[i+1:]
			id := Identify(bad)
			require.Equal(t, FlawShort, id.Flaw, bad)
			s, at := suggested(id, good)
			require.GreaterOrEqual(t, at, 0, "%s: %+v", bad, id.Suggestions)
			require.Equal(t, ReasonMissing, s.Reason, bad)
		}
	}
	require.Greater(t, tried, 50)
}

func TestLettersLieAlikeInEitherOrder(t *testing.T) {
	for _, pair := range []string{"MN", "CG", "HN", "CO", "UV", "XY", "EF", "IL", "KX", "BN"} {
		assert.True(t, near(pair[0], pair[1]), pair)
		assert.True(t, near(pair[1], pair[0]), pair)
	}
	for _, pair := range []string{"MM", "AZ", "CN", "NC", "MH"} {
		assert.False(t, near(pair[0], pair[1]), pair)
	}
}

// TestTwoLettersAreACountryMisreadWhenOneIsRight and the other looks like the one it should be.
func TestTwoLettersAreACountryMisreadWhenOneIsRight(t *testing.T) {
	for letters, want := range map[string]string{"CB": "CN", "CM": "CN", "GN": "CN", "ON": "CN", "HX": "HK", "NI": "NL", "MX": "MY", "LU": "LV", "VS": "US", "FE": "EE"} {
		country, ok := countryLookAlike(letters)
		assert.True(t, ok, letters)
		assert.Equal(t, want, country, letters)
	}
	for _, letters := range []string{"QM", "OQ", "CQ", "QN", "QQ", "NC", "GM"} {
		country, ok := countryLookAlike(letters)
		assert.False(t, ok, "%s is no %s", letters, country)
	}
}

// Most parcels come from China: a 6 in front of N is rather its C than Guinea's G.
func TestACountryIsRatherTheCommonOne(t *testing.T) {
	id := Identify("RB1234567856N")
	require.NotEmpty(t, id.Suggestions)
	assert.Equal(t, "RB123456785CN", id.Suggestions[0].Number)
	assert.Equal(t, FlawLetter, id.Flaw)
}
