package tracking

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// labels are words that shops, carriers and people write in front of a number, in the
// languages of the extension and of the pages it reads.
var labels = []string{
	"Tracking number", "Tracking no.", "Tracking #", "TN", "AWB", "My number is", "tracking id =",
	"Número de seguimiento", "Nº de seguimiento", "N.º de envío", "Código de rastreio", "Número de rastreamento",
	"Numéro de suivi", "N° de suivi", "Sendungsnummer", "Sendungsnr.", "Paket-Nr.", "Numero di tracking", "Codice di tracciamento",
	"Volgnummer", "Track & trace code", "Numer przesyłki", "Nr śledzenia", "Трек-номер", "Номер отслеживания", "ШПИ", "Номер відстеження", "ТТН",
	"Takip numarası", "Kargo takip no", "رقم التتبع", "رقم الشحنة", "מספר מעקב", "מס' מעקב", "운송장번호", "운송장 번호", "송장번호",
	"追跡番号", "お問い合わせ番号", "หมายเลขติดตามพัสดุ", "เลขพัสดุ", "Mã vận đơn", "Mã theo dõi", "Nomor resi", "No. Resi", "快递单号", "运单号",
}

func TestLabelsOfAllLanguagesAreNoPartOfTheNumber(t *testing.T) {
	for _, number := range []string{"RB123456785CN", "LP00618685666597", "1Z5R89390357567127", "9400111206206406260787", "RB 123 456 785 CN"} {
		for _, label := range labels {
			for _, between := range []string{" ", ": ", ":", "：", " : ", "\n", "\t", " #", " – "} {
				id := Identify(label + between + number)
				assert.Equal(t, strings.ReplaceAll(number, " ", ""), id.Clean, "%q", label+between+number)
			}
		}
	}
}

func TestANumberIsFoundAmongWords(t *testing.T) {
	for text, want := range map[string]struct {
		clean   string
		removed string
	}{
		"RB123456785CN (China Post)":                                        {"RB123456785CN", "space other"},
		"RB123456785CN - AliExpress Standard Shipping":                      {"RB123456785CN", "space other"},
		"RB123456785CN shipped on 2023-11-02":                               {"RB123456785CN", "space other"},
		"RB123456785CN 02.11.2023 +49 170 1234567":                          {"RB123456785CN", "space other"},
		"RB123456785CN tel 0612345678":                                      {"RB123456785CN", "space other"},
		"My number is RB123456785CN please help":                            {"RB123456785CN", "space label other"},
		"My number is RB 123 456 785 CN please help":                        {"RB123456785CN", "space label other"},
		"My number is RB12345678SCN please help":                            {"RB12345678SCN", "space label other"},
		"Hello! Here it is: 449044304137821, thank you":                     {"449044304137821", "space label other"},
		"Your order 8181682166138719 has been sent as RB123456785CN":        {"RB123456785CN", "space label other-number"},
		"1. RB123456785CN":                                                  {"RB123456785CN", "space label"},
		"RB123456785CN 9400 and RB123456785CN":                              {"RB123456785CN", "space repetition other"},
		"9400111206206406260787 9400111206206406260787":                     {"9400111206206406260787", "space repetition"},
		"<b>RB123456785CN</b>":                                              {"RB123456785CN", "space punctuation"},
		"<span class=\"no\">RB123456785CN</span><br/>":                      {"RB123456785CN", "space punctuation"},
		"<a href=\"https://t.17track.net/en#nums=RB123456785CN\">Track</a>": {"RB123456785CN", "url"},
		"RB&nbsp;123&nbsp;456&#160;785&#xA0;CN":                             {"RB123456785CN", "non-breaking-space punctuation"},
		"&quot;RB123456785CN&quot;":                                         {"RB123456785CN", "punctuation"},
		"RB123456785CN&#8203;":                                              {"RB123456785CN", "zero-width punctuation"},
		"&lrm;RB123456785CN&unknown;":                                       {"RB123456785CN", "space direction-mark punctuation"},
		"📦RB123456785CN🚚":                                                   {"RB123456785CN", "other"},
		"„RB123456785CN“":                                                   {"RB123456785CN", "punctuation"},
		"『RB123456785CN』":                                                   {"RB123456785CN", "punctuation"},
		"{\"trackingNumber\":\"RB123456785CN\",\"carrier\":\"China\"}":      {"RB123456785CN", "label other"},
		"RB123456785CN\\n":                                                  {"RB123456785CN", "other"},
		"17track.net RB123456785CN":                                         {"RB123456785CN", "space label"},
		"420 92155 9505 5000 2071 4300 0001 28":                             {"420921559505500020714300000128", "space"},
		"(420) 92155 9505500020714300000128":                                {"420921559505500020714300000128", "space punctuation"},
		"99.34.123456.12345678":                                             {"993412345612345678", "punctuation"},
		"LP 0061 8685 6665 970":                                             {"LP006186856665970", "space"}, // one digit too many is a near miss, not a shorter form
	} {
		id := Identify(text)
		assert.Equal(t, want.clean, id.Clean, "%q", text)
		assert.Equal(t, want.removed, strings.Join(id.Removed.Names(), " "), "%q", text)
	}
}

// TestTheAddressesOfTrackersCarryTheirNumber: in a parameter, behind the number sign or in
// the path, with and without the scheme, alone or in a sentence.
// The word behind nine digits is no country: two letters are one only where a post has them.
func TestAWordBehindANumberIsNoCountry(t *testing.T) {
	for _, text := range []string{"please see AE 418 926 142 of mine, ok", "it was AE418926142 OF mine"} {
		assert.NotEqual(t, "AE418926142OF", Identify(text).Clean, "%q", text)
	}
	assert.Equal(t, "AE418926142NL", Identify("please see AE 418 926 142 nl of mine, ok").Clean)
}

func TestTheAddressesOfTrackersCarryTheirNumber(t *testing.T) {
	for address, want := range map[string]string{
		"https://t.17track.net/en#nums={n}":                                                           "",
		"https://t.17track.net/en#nums={n}&fc=3011":                                                   "",
		"t.17track.net/en#nums={n}":                                                                   "",
		"https://parcelsapp.com/en/tracking/{n}":                                                      "",
		"https://track24.net/?code={n}":                                                               "",
		"https://www.aftership.com/track/china-post/{n}":                                              "",
		"https://global.cainiao.com/newDetail.htm?mailNoList={n}&otherMailNoList=":                    "",
		"https://gdeposylka.ru/courier/china-post/tracking/{n}?country=RU":                            "",
		"https://www.pochta.ru/tracking#{n}":                                                          "",
		"https://www.royalmail.com/track-your-item#/tracking-results/{n}":                             "",
		"https://www.ship24.com/tracking?p={n}":                                                       "",
		"https://postnl.post/track?barcodes={n}":                                                      "",
		"https://tools.usps.com/go/TrackConfirmAction_input?origTrackNum={n}":                         "",
		"https://www.ups.com/track?loc=en_US&InquiryNumber1={n}&requester=WT/trackdetails":            "",
		"https://track.4px.com/#/result/0/{n}":                                                        "",
		"https://jouw.postnl.nl/track-and-trace/3SOVAC7567398-NL-1234AB":                              "3SOVAC7567398",
		"https://www.aliexpress.com/item/1005005217723149.html":                                       "1005005217723149",
		"https://www.aliexpress.com/p/order/detail.html?orderId=8181682166138719":                     "8181682166138719",
		"https://www.dhl.de/de/privatkunden/pakete-empfangen/verfolgen.html?idc=00340434161094042557": "00340434161094042557",
	} {
		for _, n := range []string{"RB123456785CN", "rb%20123%20456%20785%20cn"} {
			if want == "" {
				want = "RB123456785CN"
			} else if n != "RB123456785CN" && want != "RB123456785CN" {
				continue
			}
			url := strings.ReplaceAll(address, "{n}", n)
			for _, text := range []string{url, "see " + url + " thanks", "<" + url + ">", "\"" + url + "\""} {
				id := Identify(text)
				assert.Equal(t, want, id.Clean, text)
				assert.Contains(t, id.Removed.Names(), "url", text)
			}
		}
	}
}

// TestEachOfSeveralNumbersIsAnswered: whatever stands between two numbers.
func TestEachOfSeveralNumbersIsAnswered(t *testing.T) {
	numbers := []string{"RB123456785CN", "LP00618685666597", "449044304137821", "1Z5R89390357567127", "9400 1112 0620 6406 2607 87"}
	for i, a := range numbers {
		for j, b := range numbers {
			if i == j {
				continue
			}
			seps := []string{"\n", "\r\n", ",", ", ", ";", "；", "、", "،", " | ", "|", "\n\n", " / ", " + ", " → ", " and ", " und ", "\t& "}
			if !strings.Contains(a+b, " ") {
				seps = append(seps, " ", "\t", "/", "+", "→", " – ")
			}
			for _, sep := range seps {
				var got []string
				for _, part := range Split(a + sep + b) {
					id := Identify(part)
					got = append(got, id.Clean)
				}
				require.Equal(t, []string{strings.ReplaceAll(a, " ", ""), strings.ReplaceAll(b, " ", "")}, got, "%q", a+sep+b)
			}
		}
	}
	for text, want := range map[string][]string{
		"1) RB123456785CN 2) LP00618685666597":                                              {"RB123456785CN", "LP00618685666597"},
		"RB 123 456 785 CN LP 0061 8685 6665 97":                                            {"RB123456785CN", "LP00618685666597"},
		"Package 1: RB123456785CN Package 2: LP00618685666597":                              {"RB123456785CN", "LP00618685666597"},
		"Carrier: China Post, Tracking number: RB123456785CN, shipped: 12/11/2023":          {"RB123456785CN"},
		"Your order 8181682166138719 was sent, tracking RB123456785CN":                      {"8181682166138719", "RB123456785CN"},
		"RB&nbsp;123&nbsp;456&nbsp;785&nbsp;CN":                                             {"RB123456785CN"},
		"https://global.cainiao.com/detail.htm?mailNoList=RB123456785CN%2CLP00618685666597": {"RB123456785CN", "LP00618685666597"},
		"https://t.17track.net/en#nums=RB123456785CN,LP00618685666597":                      {"RB123456785CN", "LP00618685666597"},
		"RB123456\n785CN":                                               {"RB123456785CN"}, // one number, broken over two lines
		"RB123456785CN\nRB12345678SCN":                                  {"RB123456785CN", "RB12345678SCN"},
		"1234567890\n1234567891":                                        {"1234567890", "1234567891"},
		"GM12345678901234\nGM12345678901235":                            {"GM12345678901234", "GM12345678901235"},
		"RB123456785CN RB123456785CN":                                   {"RB123456785CN"},
		"Number: RB123456785CN Date: 2023-11-02 Phone: +34 612 345 678": {"RB123456785CN"},
		"only, words; here":                                             {"ONLYWORDSHERE"},
	} {
		var got []string
		for _, part := range Split(text) {
			id := Identify(part)
			got = append(got, id.Clean)
		}
		assert.Equal(t, want, got, "%q", text)
	}
}

// TestWhichOfTwoNumbersIsMeantNobodyKnows: Identify answers one, so it does not choose.
func TestWhichOfTwoNumbersIsMeantNobodyKnows(t *testing.T) {
	id := Identify("RB123456785CN and LP00618685666597")
	assert.Equal(t, KindUnknown, id.Kind)
	assert.Empty(t, id.Candidates)
}

// TestLongPastesAreAnsweredAtOnce: what grows with the square of a text would show.
func TestLongPastesAreAnsweredAtOnce(t *testing.T) {
	for _, piece := range []string{"a ", "<a", "&a;", "/a.bc/ ", "12 ", "RB1 ", "http://a.bc/?", "12345678901234 ", ":1234", "%2C", "é", "?n="} {
		start := time.Now()
		Identify(strings.Repeat(piece, 4096/len(piece)))
		Split(strings.Repeat(piece, 400_000/len(piece)))
		assert.Less(t, time.Since(start), 3*time.Second, piece)
	}
}

func TestOneOfManyCopiesIsOne(t *testing.T) {
	once := Identify("RB12345678RB12345678RB12345678RB12345678")
	again := Identify(once.Clean)
	assert.Equal(t, "RB12345678", once.Clean)
	assert.Equal(t, once.Clean, again.Clean)
}

func TestTheNumbersOfATextAreFoundOnceEach(t *testing.T) {
	assert.Equal(t, []string{"8200000000000101", "RB 123 456 785 CN", "LP00123456789012"},
		Numbers("Order 8200000000000101? No: first RB 123 456 785 CN (12.11.2026), then LP00123456789012; RB123456785CN again. Call +86 755 1234 5678"))
	assert.Equal(t, []string{"LP00123456789012"}, Numbers("Your tracking number is LP00123456789012, thanks"))
	assert.Empty(t, Numbers("Hello, where is my parcel?"))
	assert.Empty(t, Numbers(""))
}

// TestWhatStandsAmongWordsIsANumberWhenItsFormShows: at least five digits, and letters of its own or a check
// digit among letters; or digits alone, twelve at least.
func TestWhatStandsAmongWordsIsANumberWhenItsFormShows(t *testing.T) {
	longest := "ASE" + strings.Repeat("7", 37)
	for text, want := range map[string][]string{
		"see AEFP12345X, ok":              {"AEFP12345X"},
		"see AEFP1234XY, ok":              nil, // four digits: rather a word
		"was aseptically packed":          nil, // no digit, though a form of any letters begins as this does
		"call 123456789012, ok":           {"123456789012"},
		"call 12345678901, ok":            nil, // a phone number
		"call +123456789012, ok":          nil,
		"see " + longest + ", ok":         {longest},
		"see " + longest + "7, ok":        nil,
		"see ASE " + longest[3:] + ", ok": {"ASE " + longest[3:]},
		"it is RB.123.456.785.CN, ok":     {"RB.123.456.785.CN"},
		"it is RB-123 456-785 CN, ok":     {"RB-123 456-785 CN"},
		"it is RB/123/456/785/CN, ok":     nil, // other signs part it
		"it is RB 123 456 785 the CN, ok": nil, // so does a word
		"it is RB 123 456 785 CN 1, ok":   {"RB 123 456 785 CN"},
		"it is AE 418 926 142 1, ok":      nil, // the beginning of a longer number is none
		"it is AE 418 926 142 the 1, ok":  {"AE 418 926 142"},
	} {
		assert.Equal(t, want, Numbers(text), text)
	}
}

// TestDigitsInGroupsAreNoNumberByTheirCheckDigitAlone: groups are how phone numbers are written, and a rule
// without a beginning of its own holds by chance.
func TestDigitsInGroupsAreNoNumberByTheirCheckDigitAlone(t *testing.T) {
	tried := 0
	for i := range 400 {
		body := fmt.Sprintf("%014d", i*104_729)
		for d := byte('0'); d <= '9'; d++ {
			if s := body + string(d); mod37(s) {
				tried++
				assert.Empty(t, Numbers("ring "+s[:5]+" "+s[5:10]+" "+s[10:]+", ok"), s)
			}
		}
	}
	require.Greater(t, tried, 50)
}

// TestTheOneRunOfASentenceThatCouldBeANumberIsTaken, though no form has it: eight to forty characters, six
// of them digits, among two words or more.
func TestTheOneRunOfASentenceThatCouldBeANumberIsTaken(t *testing.T) {
	longest := "QX" + strings.Repeat("7", 38)
	for text, want := range map[string]string{
		"the pkg RB12345678SCN":           "RB12345678SCN",
		"my no RB12345678SCN":             "MYNORB12345678SCN", // words of two letters may be the head of a number
		"QX123456 from the shop":          "QX123456",
		"the box QX123456":                "QX123456",
		"the Q123456":                     "THEQ123456", // thirteen characters and less are one number
		"the big box Q123456":             "THEBIGBOXQ123456",
		"the big box QXY12345":            "THEBIGBOXQXY12345",
		"the box " + longest:              longest,
		"QX123456 or the box QY654321":    "QX123456ORTHEBOXQY654321", // which one nobody knows
		"the box QX123456 ring +49123456": "QX123456",
	} {
		assert.Equal(t, want, Identify(text).Clean, text)
	}
	assert.Equal(t, KindLong, Identify("the box "+longest+"7").Kind)
}

// TestTagsAndEntitiesAreReadAsWhatTheyShow, and what only looks like one stays.
func TestTagsAndEntitiesAreReadAsWhatTheyShow(t *testing.T) {
	for text, want := range map[string]string{
		"<b>RB</b>":            " RB ",
		"<h1>RB</h1>":          " RB ",
		"<br/>RB<br />":        " RB ",
		"<td\tid=x>RB</td\n>":  " RB ",
		"<abcdefghijkl>RB":     " RB", // no tag of HTML has a longer name than this
		"<abcdefghijklm>RB":    "<abcdefghijklm>RB",
		"<1>RB":                "<1>RB",  // a name begins with a letter
		"< RB >":               "< RB >", // so no blank
		"<>RB</>":              "<>RB</>",
		"<https://a.bc/RB>":    "<https://a.bc/RB>", // an address between brackets
		"RB<":                  "RB<",               // cut off
		"RB</":                 "RB</",
		"RB<b":                 "RB<b",
		"RB<b ":                "RB<b ",
		"RB&nbsp;1":            "RB\u00a01",
		"RB&lt;1&gt;":          "RB<1>",
		"RB&unknown;1":         "RB 1",
		"RB&abcdefgh;1":        "RB 1", // an entity has eight characters at most
		"RB&abcdefghi;1":       "RB&abcdefghi;1",
		"RB&a;1":               "RB&a;1", // and two at least
		"RB&;1":                "RB&;1",
		"RB&amp":               "RB&amp", // cut off
		"RB&":                  "RB&",
		"RB& 1;":               "RB& 1;",
		"A&B, C&D; RB":         "A&B, C&D; RB",
		"RB&abcdefghijklmnop1": "RB&abcdefghijklmnop1",
		"RB&#49;&#x32;&#X33;":  "RB123",
		"RB&#4a;":              "RB ", // a is no decimal digit
		"RB&#x4g;":             "RB ",
		"RB&#x4A;":             "RBJ",
		"RB&#x110000;":         "RB\ufffd", // beyond the last character
	} {
		assert.Equal(t, want, unmarked(text), text)
	}
}
