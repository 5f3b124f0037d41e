package tracking

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestEveryASCIICharacterIsReadOrRemovedAsWhatItIs takes all 128, so that no group has a gap at an end.
func TestEveryASCIICharacterIsReadOrRemovedAsWhatItIs(t *testing.T) {
	const upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
	groups := []struct {
		members, stand string
		removed        Removed
	}{
		{"0123456789", "0123456789", 0},
		{upper, upper, 0},
		{strings.ToLower(upper), upper, ReplacedCase},
		{" \t\n\v\f\r", "", RemovedSpace},
		{"-_", "", RemovedDash},
		{"!\"#$%&'()*+,./:;<=>?@[\\]^`{|}~", "", RemovedPunct},
		{"\x00\x01\x02\x03\x04\x05\x06\x07\x08\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f\x7f", "", RemovedRest},
	}
	seen := 0
	for _, g := range groups {
		for i, r := range g.members {
			seen++
			want := byte(0)
			if g.stand != "" {
				want = g.stand[i]
			}
			b, how := foldRune(r)
			assert.Equal(t, want, b, "%q", r)
			assert.Equal(t, g.removed, how, "%q", r)
		}
	}
	require.Equal(t, 128, seen)
}

// TestDigitsAndLettersOfOtherScriptsStandForTheLatinOnes goes from the first to the last of each script and
// looks at the neighbours outside, which stand for nothing (in Unicode's charts they are signs and letters
// that look like no digit).
func TestDigitsAndLettersOfOtherScriptsStandForTheLatinOnes(t *testing.T) {
	for name, script := range map[string]struct {
		first   rune
		stand   string
		removed Removed
	}{
		"full-width digits":        {0xff10, "0123456789", ReplacedWidth},
		"full-width capitals":      {0xff21, "ABCDEFGHIJKLMNOPQRSTUVWXYZ", ReplacedWidth},
		"full-width small letters": {0xff41, "ABCDEFGHIJKLMNOPQRSTUVWXYZ", ReplacedWidth},
		"Arabic-Indic digits":      {0x0660, "0123456789", ReplacedDigits},
		"Persian digits":           {0x06f0, "0123456789", ReplacedDigits},
		"Devanagari digits":        {0x0966, "0123456789", ReplacedDigits},
		"Thai digits":              {0x0e50, "0123456789", ReplacedDigits},
	} {
		for i := range len(script.stand) {
			b, how := foldRune(script.first + rune(i))
			assert.Equal(t, script.stand[i:i+1], string(b), "%s: %q", name, script.first+rune(i))
			assert.Equal(t, script.removed, how, "%s: %q", name, script.first+rune(i))
		}
		for _, r := range []rune{script.first - 1, script.first + rune(len(script.stand))} {
			b, how := foldRune(r)
			assert.Zero(t, b, "beside the %s: %q", name, r)
			assert.NotEqual(t, script.removed, how, "beside the %s: %q", name, r)
		}
	}
}

// TestWhatIsInvisibleOrMarksAPauseIsNamedByItsSort walks over the first and last character of each block.
func TestWhatIsInvisibleOrMarksAPauseIsNamedByItsSort(t *testing.T) {
	for name, block := range map[string]struct {
		members []rune
		beside  []rune
		removed Removed
	}{
		"zero width":       {[]rune{0x200b, 0x200c, 0x200d, 0x2060, 0xfeff, 0xad, 0x180e}, []rune{0x180d, 0x180f, 0xfefe}, RemovedZeroWidth},
		"variation signs":  {[]rune{0xfe00, 0xfe07, 0xfe0f}, []rune{0xfdff, 0xfe10}, RemovedZeroWidth},
		"single marks":     {[]rune{0x200e, 0x200f, 0x61c}, []rune{0x61b, 0x61d}, RemovedDirection},
		"embeddings":       {[]rune{0x202a, 0x202b, 0x202c, 0x202d, 0x202e}, []rune{0x2029, 0x202f}, RemovedDirection},
		"isolates":         {[]rune{0x2066, 0x2067, 0x2068, 0x2069}, []rune{0x2065, 0x206a}, RemovedDirection},
		"single blanks":    {[]rune{0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000}, []rune{0x84, 0x9f, 0x1681, 0x205e}, RemovedNBSP},
		"typeset blanks":   {[]rune{0x2000, 0x2005, 0x200a}, []rune{0x1fff, 0x200b}, RemovedNBSP},
		"dashes":           {[]rune{0x2010, 0x2012, 0x2015}, []rune{0x200f, 0x2016}, RemovedDash},
		"single dashes":    {[]rune{0x2212, 0xfe58, 0xfe63, 0xff0d, 0x2043}, []rune{0x2211, 0x2213, 0xfe57, 0xfe62, 0xfe64}, RemovedDash},
		"quotes and dots":  {[]rune{'‘', '’', '“', '”', '„', '•', '…', '‹', '›', 0x203e}, []rune{0x2017, 0x203f}, RemovedPunct},
		"angle quotes":     {[]rune{'«', '»'}, []rune{0xaa, 0xac, 0xba, 0xbc}, RemovedPunct},
		"CJK punctuation":  {[]rune{'、', '。', '「', '』', '【', 0x301f}, []rune{0x3000, 0x3020}, RemovedPunct},
		"full-width signs": {[]rune{'！', '＃', '（', '．', '／', '：'}, []rune{0xff00, '；'}, RemovedPunct},
	} {
		for _, r := range block.members {
			b, how := foldRune(r)
			assert.Zero(t, b, "%s: %U", name, r)
			assert.Equal(t, block.removed, how, "%s: %U", name, r)
		}
		for _, r := range block.beside {
			_, how := foldRune(r)
			assert.NotEqual(t, block.removed, how, "beside the %s: %U", name, r)
		}
	}
}

func TestSmallLettersAloneAreNothingToTell(t *testing.T) {
	assert.False(t, Removed(0).Any())
	assert.False(t, ReplacedCase.Any())
	for r := RemovedSpace; r <= RemovedRest; r <<= 1 {
		if r != ReplacedCase {
			assert.True(t, r.Any(), r.Names())
			assert.True(t, (r | ReplacedCase).Any(), r.Names())
		}
	}
}

// TestANumberThatIsCleanAlreadyIsNotCopied: nearly all numbers are, and a list has hundreds.
func TestANumberThatIsCleanAlreadyIsNotCopied(t *testing.T) {
	for _, s := range []string{"0", "9", "A", "Z", "0123456789", "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "ASE" + strings.Repeat("7", maxNumber-3)} {
		assert.Zero(t, testing.AllocsPerRun(10, func() { clean(s) }), s)
	}
}

// TestLettersInShortGroupsAreTheHeadOfANumber and no label, whatever digits follow and in which case they stand.
func TestLettersInShortGroupsAreTheHeadOfANumber(t *testing.T) {
	for text, want := range map[string]string{
		"CN-FR 0123456789":  "CNFR0123456789",
		"AZ-AZ 1234567":     "AZAZ1234567",
		"az-az 9999999":     "AZAZ9999999",
		"MGR-AE 00038353":   "MGRAE00038353",
		"A B-C D-E 5000000": "ABCDE5000000",
	} {
		id := Identify(text)
		assert.Equal(t, want, id.Clean, text)
		assert.Equal(t, []string{"space", "dash"}, id.Removed.Names(), text)
	}
}

// TestAFormsOwnLettersAreNoLabel though the number behind them is mistyped.
func TestAFormsOwnLettersAreNoLabel(t *testing.T) {
	for text, want := range map[string]string{
		"CNFR 4307 3786 0942 HD":        "CNFR430737860942HD",
		"Colis: CNFR 4307 3786 0942 HD": "CNFR430737860942HD",
		"Parcel CNFR 4307 3786 0942 HD": "CNFR430737860942HD",
		"JVGL 0123 45":                  "JVGL012345",
		"CNFRX 4307 3786 0942 HD":       "430737860942HD",
		"CNF RHQ 4307 3786 0942 HD":     "CNFRHQ430737860942HD", // no word of four letters
		"JVG 4307 3786 0942 HD":         "JVG430737860942HD",
		"Colissimo 4307 3786 0942 1":    "4307378609421",
	} {
		assert.Equal(t, want, Identify(text).Clean, text)
		assert.Equal(t, want, Identify(strings.ToLower(text)).Clean, text)
	}
}

// TestANearMissOfThirteenCharactersIsAnsweredWhole, though a shorter form stands at its beginning: 6 was read
// for the C of China.
func TestANearMissOfThirteenCharactersIsAnsweredWhole(t *testing.T) {
	id := Identify("AE123456785 6N")
	assert.Equal(t, "AE1234567856N", id.Clean)
	assert.Equal(t, FlawLetter, id.Flaw)
	_, at := suggested(id, "AE123456785CN")
	assert.GreaterOrEqual(t, at, 0, "%+v", id.Suggestions)
	assert.Equal(t, "AE123456785", Identify("AE123456785 is it").Clean, "one more letter, and it stands among words")
}

// TestWhatIsAHostAndWhatIsNone: hostEnd returns where the path begins, or 0.
func TestWhatIsAHostAndWhatIsNone(t *testing.T) {
	for address, want := range map[string]int{
		"a.bc/x":              len("a.bc"),
		"a.bc?x":              len("a.bc"),
		"a.bc#x":              len("a.bc"),
		"a.bc:8080/x":         len("a.bc:8080"),
		"http://a.bc/x":       len("http://a.bc"),
		"whatsapp://a.bc/x":   len("whatsapp://a.bc"), // a scheme has at most eight letters
		"instagram://a.bc/x":  0,
		"://a.bc/x":           len("://a.bc"), // the scheme was cut off
		".net/x":              len(".net"),    // so was most of the host
		":www.a.bc/x":         len(":www.a.bc"),
		"a.bc":                0, // no path, so no number
		"/x":                  0,
		"://":                 0,
		"localhost/x":         0,
		"a./x":                0,
		"a.b/x":               0, // no domain has one letter
		"12.34/56":            0, // digits are a date or a price
		"12.3a/56":            0,
		"12.a3/56":            0,
		"http://127.0.0.1/x":  0,
		"https://a.bc.d1/x.y": 0,
	} {
		assert.Equal(t, want, hostEnd(address), address)
	}
}

// TestTheParameterThatCarriesTheNumberIsTaken, and not what else the address has, before or behind it.
func TestTheParameterThatCarriesTheNumberIsTaken(t *testing.T) {
	for _, address := range []string{
		"https://a.bc/x?nums=RB123456785CN&order=8181682166138719",
		"https://a.bc/x?lang=en&nums=RB123456785CN&order=8181682166138719",
		"https://a.bc/x?lang=en&amp;nums=RB123456785CN&amp;order=8181682166138719",
		"https://a.bc/x#nums=RB123456785CN&order=8181682166138719",
		"https://a.bc/x;nums=RB123456785CN;order=8181682166138719",
		"https://a.bc/x?orderId=8181682166138719&mailNo=RB123456785CN", // the id of the order is no id of ours
		"https://a.bc/x?n=&nums=RB123456785CN",
		"https://a.bc/x?n=12345&nums=RB123456785CN", // five digits are no number
		"https://a.bc/x?nums=RB123456785CN,LP00618685666597",
		"https://a.bc/RB123456785CN",
		"https://a.bc/RB123456785CN.html",
		"https://a.bc/RB123456785CN/12345",
		"https://a.bc/x?nums=%52B123456785CN",
		"https://a.bc/x?NUMS=RB123456785C%4e",
		":www.a.bc/RB123456785CN",
		"://a.bc/RB123456785CN",
	} {
		id := Identify(address)
		assert.Equal(t, "RB123456785CN", id.Clean, address)
		assert.Equal(t, []string{"url"}, id.Removed.Names(), address)
	}
	id := Identify("/ https://a.bc/x?nums=RB123456785CN")
	assert.Equal(t, "RB123456785CN", id.Clean, "a slash in front is no address, and the next word is")
	assert.Equal(t, []string{"url"}, id.Removed.Names())
	id = Identify("https://a.bc/.RB123456785CN")
	assert.Equal(t, "RB123456785CN", id.Clean, "a full stop in front ends no part of a path")
	assert.Equal(t, []string{"punctuation", "url"}, id.Removed.Names())
	assert.Equal(t, "123456", Identify("https://a.bc/x?n=123456&l=en").Clean, "six digits may be a number")
}

func TestOnlyWholeEscapesAreUndone(t *testing.T) {
	for text, want := range map[string]string{
		"":               "",
		"RB":             "RB",
		"%20RB":          " RB",
		"RB%20123%20CN":  "RB 123 CN",
		"%0A%0d":         "\n\r",
		"%2F%2f%aF%Fa":   "//\xaf\xfa",
		"%99%00":         "\x99\x00",
		"%":              "%",
		"5%":             "5%",
		"5%4":            "5%4",
		"5%41":           "5A",
		"%4g%g4%/1%:1":   "%4g%g4%/1%:1",
		"%4`%4@%`4%@4":   "%4`%4@%`4%@4",
		"100%%32":        "100%2",
		"%zz%e2%80%8bRB": "%zz\u200bRB",
	} {
		assert.Equal(t, want, unescape(text), text)
	}
}

func TestWordsThatAreLabelsAndWordsThatAreNone(t *testing.T) {
	for text, want := range map[string]struct{ clean, removed string }{
		"Tracking: AB1234":    {"AB1234", "space label"},
		"Tracking: AB123":     {"TRACKINGAB123", "space punctuation"}, // three digits are no number
		"1234: AB5678":        {"1234AB5678", "space punctuation"},    // four are, so they are no label
		"123: AB5678":         {"AB5678", "space label"},
		" : AB5678":           {"AB5678", "space punctuation"},
		":AB5678":             {"AB5678", "punctuation"},
		"code 12345678":       {"12345678", "space label"},
		"cod 12345678":        {"COD12345678", "space"},   // three letters may be the head of a number
		"code0 12345678":      {"CODE012345678", "space"}, // so may what has a digit
		"code9 12345678":      {"CODE912345678", "space"},
		"code no 12345678":    {"12345678", "space label"}, // but for what follows a label
		"code nr. 12345678":   {"12345678", "space label"},
		"code n 12345678":     {"12345678", "space label"},
		"code AB 12345678":    {"AB12345678", "space label"}, // capitals are of the number
		"code Ab 12345678":    {"AB12345678", "space label"},
		"code n1 12345678":    {"N112345678", "space label"},
		"code number nr 1234": {"1234", "space label"},
		"code number nr 123":  {"CODENUMBERNR123", "space"},
	} {
		id := Identify(text)
		assert.Equal(t, want.clean, id.Clean, text)
		assert.Equal(t, want.removed, strings.Join(id.Removed.Names(), " "), text)
	}
}
