package page

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestANumberEndsWhereOtherWordsBegin(t *testing.T) {
	ones := strings.Repeat("1", 60)
	for text, want := range map[string]string{
		"RB :IMEI 356938035643809": "", "CNBR 001234567890": "CNBR 001234567890", "ab1 23456789": "ab1 23456789", "RB123456785 x1": "RB123456785", "RB123456785 x12": "RB123456785", "1234567 8901ab": "1234567 8901ab",
		"12345678 123456789": "12345678", "12345678 12345678": "12345678 12345678", "1234567 123456789": "1234567 123456789",
		"LP 0012 3456 7890 12": "LP 0012 3456 7890 12", "LP 0012 3456 7890 1234": "LP 0012 3456 7890 1234", "LP 0012 3456 7890 12345": "LP 0012 3456 7890", "LP 0012 3456 7890 A": "LP 0012 3456 7890", "RB123456785CN 12": "RB123456785CN",
		// five figures and eight characters at least, 40 and 64 bytes at most
		"ABC12345": "ABC12345", "ABCD1234": "", "AB12345": "", ones[:40]: ones[:40], ones[:41]: "", strings.Repeat("A", 21) + ones[:20]: "", strings.Repeat("1-", 24) + ones[:16]: strings.Repeat("1-", 24) + ones[:16], strings.Repeat("1-", 25) + ones[:15]: "",
		"- LP00700000000000": "LP00700000000000", "# LP00700000000000": "LP00700000000000", "[LP00700000000000]": "LP00700000000000", "LP00700000000000.": "LP00700000000000", "+4917055501234": "", "1234567890.12": "", "12345-67890-1234": "12345-67890-1234", "28-07-2026": "", "2807-2026": "2807-2026",
	} {
		got, _ := trackingNumber(text)
		assert.Equal(t, want, got, text)
	}
	_, rest := trackingNumber("RB123456785CN Copy")
	assert.Equal(t, " Copy", rest)
}

func TestCharactersOfANumberAreCounted(t *testing.T) {
	type counts struct{ digits, letters, low, other int }
	for word, want := range map[string]counts{
		"09": {2, 0, 0, 0}, "٠٩": {2, 0, 0, 0}, "AZ": {0, 2, 0, 0}, "az": {0, 2, 2, 0}, "ＡＺ": {0, 2, 0, 0}, "АЯ": {0, 2, 0, 0}, "ΑΩ": {0, 2, 0, 0}, "ая": {0, 2, 2, 0}, "αω": {0, 2, 2, 0}, "Aa1*": {1, 2, 1, 1},
		"@": {0, 0, 0, 1}, "`": {0, 0, 0, 1}, "{": {0, 0, 0, 1}, "\uff20": {0, 0, 0, 1}, "\uff3b": {0, 0, 0, 1}, "\u040f": {0, 0, 0, 1}, "\u0450": {0, 0, 0, 1}, "\u0390": {0, 0, 0, 1}, "\u03aa": {0, 0, 0, 1}, "\u03b0": {0, 0, 0, 1}, "\u03ca": {0, 0, 0, 1}, "*•": {0, 0, 0, 2}, "中": {0, 0, 0, 1}, "م": {0, 0, 0, 1},
		"-": {}, ".": {}, "_": {}, ",": {}, "#": {}, "/": {}, "(": {}, ")": {}, "[": {}, "]": {}, ";": {}, "\u2011": {}, "–": {}, "+": {}, ":": {}, "\u200e": {},
	} {
		var got counts
		got.digits, got.letters, got.low, got.other = count(word)
		assert.Equal(t, want, got, word)
	}
}

func TestNumbersAreComparedWithoutTheirSeparators(t *testing.T) {
	for s, want := range map[string]string{
		"": "", "LP00700000000000": "LP00700000000000", "AB CD-EF.G": "ABCDEFG", "12 34": "1234", "12-34": "1234", "12.34": "1234", "abyz": "ABYZ", "٠١": "01", "RB 123\u00a0456\u200e785 cn": "RB123456785CN", "А12 3": "А123", "1#2": "1#2", "a[`{@": "A[`{@", "/:1 ": "/:1",
	} {
		assert.Equal(t, want, compact(s), s)
	}
}

func TestShapesThatStandForThemselves(t *testing.T) {
	for s, want := range map[string]bool{
		"RB123456785CN": true, "RB123456784CN": false, "ZZ123456785AZ": true, "AA123456785ZA": true, "RB12345678CN": false, "R123456785CN": false, "RB123456785C": false, "RB123456785C1": false, "RB123456785C[": false, "RB123456785C@": false,
		"AP00700000000000": true, "LP12345678901": true, "LP1234567890": false, "SWX123456789012345678": true, "SWX1234567890123456789": false, "CNUSUP12345678901": true, "CNUSUPX12345678901": false, "ZZ00700000000000": false, "L00700000000000": false, "LP00700000000000A": false, "00700000000000": false,
		"MGRAE0003835397YQ": true, "MGRA0003835397YQ": false, "MGRAE003835397YQ": false, "MGRAE0003835397YX": false,
		"CNFR1234567890123HD": true, "CNFR123456789012HD": false, "NFR1234567890123HD": false, "ACNFR1234567890123HD": false, "CNGB1234567890123HD": false, "CNFR1234567890123HX": false, "": false, "LP": false,
	} {
		assert.Equal(t, want, shaped(s), s)
	}
}

func TestTheCheckDigitOfS10(t *testing.T) {
	// Weights 8 6 4 2 3 5 9 7; 11 less the rest by 11, where 10 is 0 and 11 is 5 (UPU S10).
	for digits, want := range map[string]bool{"123456785": true, "123456784": false, "473124829": true, "000000005": true, "000000000": false, "000000011": false, "000000014": true, "100000003": true, "000010008": true, "001000007": true, "100000200": false} {
		assert.Equal(t, want, s10Check(digits), digits)
	}
}

func TestBarCodesOfProducts(t *testing.T) {
	for s, want := range map[string]bool{"4006381333931": true, "4006381333930": false, "400638133393": false, "40063813339310": false, "0000000000000": true, "400638133393A": false, "": false} {
		assert.Equal(t, want, barCode(s), s)
	}
}

func TestWhatOnlyLooksLikeANumberMustLookLikeOne(t *testing.T) {
	ones := strings.Repeat("1", 30)
	for s, want := range map[string]bool{
		"RB123456785CN": true, "A123456789": true, "AB12345678": false, "ABCDEFGH1234567890": true, "ABCDEFGHI1234567890": false, "123456789": false, "1234567890": true, ones[:26]: true, ones[:27]: false, "ABCDEFGH" + ones[:22]: false, "0123456789012": false, "123456789012*": false, "中1234567890": false, "12 345-678.901": true,
	} {
		assert.Equal(t, want, likely(s), s)
	}
}

// Several numbers behind one label are several, with blanks between them or without.
func TestAListOfNumbersBehindALabelIsRead(t *testing.T) {
	for _, list := range []string{"RB123456785CN, LP00123456789011", "RB123456785CN,LP00123456789011", "RB123456785CN / LP00123456789011", "RB123456785CN/LP00123456789011",
		"RB123456785CN; LP00123456789011.", "RB123456785CN、LP00123456789011", "RB 123 456 785 CN, LP00123456789011"} {
		var b strings.Builder
		b.WriteString("trackwhy-page\x1f1\x1fhttps://www.aliexpress.com/p/tracking/index.html?tradeOrderId=8196000000008719\x1fen\x1e\x1fbody\x1f\x1f")
		b.WriteString("\x1e0\x1fTracking number: " + list)
		var got []string
		for _, o := range Read(b.String(), now).Orders {
			got = append(got, compact(o.Order.Number))
		}
		assert.Equal(t, []string{"RB123456785CN", "LP00123456789011"}, got, list)
	}
	for _, one := range []string{"AB-123456/789012", "RB123456785CN, China Post", "12345678901234,", "RB123456785CN/2"} {
		number, _ := trackingNumber(one)
		assert.NotEmpty(t, number, one)
		n, _ := trackingNumber(strings.TrimLeft(one[len(number):], ", /"))
		assert.Empty(t, n, one)
	}
}
