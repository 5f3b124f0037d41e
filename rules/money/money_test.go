package money

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestAmountsAreReadAsTheShopWritesThem(t *testing.T) {
	for text, want := range map[string]Amount{
		"US $4.20":             {4200000, "USD", false},
		"US $1,234.56":         {1234560000, "USD", false},
		"US $ 13.77":           {13770000, "USD", false},
		"$ 10.00":              {10000000, "USD", true},
		"$25.66":               {25660000, "USD", true},
		"USD 4.20":             {4200000, "USD", false},
		"4.20 USD":             {4200000, "USD", false},
		"4,20 €":               {4200000, "EUR", false},
		"5,59€":                {5590000, "EUR", false},
		"€48.88":               {48880000, "EUR", false},
		"€ 1.234,56":           {1234560000, "EUR", false},
		"1\u202f234,56 €":      {1234560000, "EUR", false},
		"1\u00a0234,56\u00a0€": {1234560000, "EUR", false},
		"R$132,74":             {132740000, "BRL", false},
		"R$ 1.132,74":          {1132740000, "BRL", false},
		"129,46zł":             {129460000, "PLN", false},
		"1 129,46 zł":          {1129460000, "PLN", false},
		"₩11,110":              {11110000000, "KRW", false},
		"11,110원":              {11110000000, "KRW", false},
		"CLP$4.500":            {4500000000, "CLP", false},
		"CLP$ 14.500":          {14500000000, "CLP", false},
		"COP $12.500,00":       {12500000000, "COP", false},
		"MX$85.10":             {85100000, "MXN", false},
		"C$6.40":               {6400000, "CAD", false},
		"AU $7.10":             {7100000, "AUD", false},
		"£3.99":                {3990000, "GBP", false},
		"₪18.90":               {18900000, "ILS", false},
		"249,50 ₴":             {249500000, "UAH", false},
		"249,50 грн.":          {249500000, "UAH", false},
		"1 249,50 ₽":           {1249500000, "RUB", false},
		"1 249,50 руб.":        {1249500000, "RUB", false},
		"₺189,90":              {189900000, "TRY", false},
		"189,90 TL":            {189900000, "TRY", false},
		"¥1,280":               {1280000000, "JPY", true},
		"CN¥12.80":             {12800000, "CNY", false},
		"฿180.00":              {180000000, "THB", false},
		"₫125.000":             {125000000000, "VND", false},
		"125.000 đ":            {125000000000, "VND", false},
		"Rp75.000":             {75000000000, "IDR", false},
		"Rp 75.000,00":         {75000000000, "IDR", false},
		"Kč 99,90":             {99900000, "CZK", false},
		"99,90 Kč":             {99900000, "CZK", false},
		"2 499 Ft":             {2499000000, "HUF", false},
		"12,99 lei":            {12990000, "RON", false},
		"9,99 лв.":             {9990000, "BGN", false},
		"CHF 4.95":             {4950000, "CHF", false},
		"CHF 1’234.50":         {1234500000, "CHF", false},
		"49,90 kr.":            {49900000, "SEK", true},
		"SEK 49.90":            {49900000, "SEK", false},
		"S/ 18.50":             {18500000, "PEN", false},
		"د.إ.\u200f ١٨٫٥٠":     {18500000, "AED", false},
		"١٨٫٥٠ ر.س":            {18500000, "SAR", false},
		"SAR 18.50":            {18500000, "SAR", false},
		"KWD 1.250":            {1250000, "KWD", false},
		"HK$38.00":             {38000000, "HKD", false},
		"NT$120":               {120000000, "TWD", false},
		"S$5.10":               {5100000, "SGD", false},
		"RM12.40":              {12400000, "MYR", false},
		"₱250.00":              {250000000, "PHP", false},
		"₹399.00":              {399000000, "INR", false},
		"Total: US $4.99":      {4990000, "USD", false},
		"0,99 €":               {990000, "EUR", false},
		"US $0.999":            {999000, "USD", false},
	} {
		got, ok := Parse(text)
		if assert.True(t, ok, text) {
			assert.Equal(t, want, got, text)
		}
	}
}

func TestASignThatIsSharedIsReadAsInTheBuyersCountry(t *testing.T) {
	for _, c := range []struct{ text, country, want string }{
		{"49,90 kr", "NO", "NOK"}, {"kr 35,00", "DK", "DKK"}, {"49,90 kr.", "SE", "SEK"}, {"¥32.50", "CN", "CNY"}, {"¥680", "JP", "JPY"},
		{"Rs.1,000.00", "PK", "PKR"}, {"Rs 399", "IN", "INR"}, {"₨1,000", "LK", "LKR"}, {"Rs. 500", "NP", "NPR"}, {"PKR Rs 500", "IN", ""}, {"₹399", "PK", ""},
		{"$4.500", "CL", "CLP"}, {"$60.00", "MX", "MXN"}, {"$6.50", "AU", "AUD"}, {"45,00 DH", "MA", "MAD"},
		{"$6.50", "US", ""}, {"$6.50", "", ""}, {"US $6.50", "AU", ""}, {"49,90 kr", "PL", ""}, {"4,20 €", "FR", ""}, {"", "AU", ""},
	} {
		a, _ := Parse(c.text)
		got, ok := a.Local(c.country)
		assert.Equal(t, c.want != "", ok, c.text+" in "+c.country)
		if ok {
			assert.Equal(t, Amount{a.Micros, c.want, false}, got, c.text+" in "+c.country)
		}
	}
}

func TestWhatIsNoAmountIsNotRead(t *testing.T) {
	for _, text := range []string{"", "Free shipping", "12", "-R$5,66", "US $", "4.20", "$1 $2", "3 items",
		"999999999999999999 €", "Бесплатно", "RB123456785CN", "\xff\xfe€", string(make([]byte, 500))} {
		_, ok := Parse(text)
		assert.False(t, ok, "%q", text)
	}
}

func TestTheBoundaryIsFiveInDollarsAndEuros(t *testing.T) {
	for text, want := range map[string]Side{
		"US $4.99": Under, "US $5.00": Over, "US $5.01": Over, "4,99 €": Under, "5,00 €": Over, "$4.99": Under,
		// 5 USD = 26.12 BRL, 5 EUR = 29.68 BRL on the day of the table.
		"R$20,00": Under, "R$24,03": Under, "R$25,00": NearUnder, "R$28,50": NearOver, "R$32,06": Over, "R$132,74": Over,
		"₩5,000": Under, "₩11,110": Over, "12,40 zł": Under, "₪13.00": Under, "₪40.00": Over, "CLP$3.000": Under, "CLP$14.500": Over,
	} {
		a, ok := Parse(text)
		require.True(t, ok, text)
		assert.Equal(t, want, Compare(a, Limit{}), text)
	}
	assert.Equal(t, SideUnknown, Compare(Amount{}, Limit{}))
	assert.Equal(t, SideUnknown, Compare(Amount{1, "XXX", false}, Limit{}))
}

func TestTheReadersOwnBoundaryWins(t *testing.T) {
	own, _ := Parse("20 zł")
	a, _ := Parse("19,99 zł")
	assert.Equal(t, Under, Compare(a, Limit{Own: own}))
	a, _ = Parse("20,00 zł")
	assert.Equal(t, Over, Compare(a, Limit{Own: own}))
	a, _ = Parse("US $12.00")
	assert.Equal(t, Over, Compare(a, Limit{Own: own}))
	a, _ = Parse("US $5.10")
	assert.Equal(t, NearUnder, Compare(a, Limit{Own: own}))
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"US $4.20", "1.234,56 €", "₩11,110", "١٨٫٥٠ ر.س", ",,..", "$$$1", "1 2 3 €"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		a, ok := Parse(s)
		if ok && (a.Micros < 0 || a.Currency == "") {
			t.Fatalf("%q gives %+v", s, a)
		}
		if b, ok2 := Parse(s); ok != ok2 || a != b {
			t.Fatalf("%q is read differently the second time", s)
		}
	})
}

func BenchmarkParse(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		Parse("1 129,46 zł")
	}
}

func TestTablesAreSorted(t *testing.T) {
	lines := strings.Split(strings.TrimSuffix(signs, "\n"), "\n")
	require.Greater(t, len(lines), 300)
	before := ""
	assert.True(t, slices.IsSortedFunc(rates[:], func(a, b rate) int { return strings.Compare(a.currency, b.currency) }))
	for _, line := range lines {
		sign, currency, ok := strings.Cut(line, " ")
		assert.True(t, ok && sign > before, line)
		before = sign
		_, known := rateOf(currency[:3])
		assert.True(t, known, "%s has no rate", currency)
		found, assumed := lookup(sign)
		assert.Equal(t, currency[:3], found, line)
		assert.Equal(t, len(currency) == 4, assumed, line)
		none, _ := lookup(sign + "x")
		assert.True(t, none == "" || strings.Contains(signs, "\n"+sign+"x "), line)
	}
	for _, text := range []string{"", " ", "zzz", "\n", "$ USD"} {
		none, _ := lookup(text)
		assert.Empty(t, none, "%q", text)
	}
}

func TestAmountsAreReadAtTheirLimits(t *testing.T) {
	for text, want := range map[string]Amount{
		"1 029,46 zł":                          {1029460000, "PLN", false}, // a nought behind the blank
		"4,20 € -":                             {4200000, "EUR", false},
		"99 czk":                               {99000000, "CZK", false},
		"4 aud":                                {4000000, "AUD", false},
		"123456789012 ₫":                       {123456789012000000, "VND", false},
		"2\u2000499 Ft":                        {2499000000, "HUF", false},
		"2\u200a499 Ft":                        {2499000000, "HUF", false},
		"US $4.20" + strings.Repeat(" ", 64-8): {4200000, "USD", false},
		"Amount of the whole order with all of its parts: $4": {4000000, "USD", true},
		"4.20 US $.":  {4200000, "USD", false},
		"1.234,567 ₫": {1234567000000, "VND", false}, // both signs group where there are no cents
		"12.345,50 ₫": {12345500000, "VND", false},
		": US $4.20":  {4200000, "USD", false},
	} {
		got, ok := Parse(text)
		assert.True(t, ok, text)
		assert.Equal(t, want, got, text)
	}
	for _, text := range []string{"1234567890123 ₫", "US $4.20" + strings.Repeat(" ", 65-8), "4 ,", "4 ,.", ". 4", strings.Repeat("1", 40) + " €", strings.Repeat("\xff", 60) + " $4",
		"1\u1fff000 Ft", "1 00 Ft", "2 4,99 €", "1 2345 €", "1 23 456 €"} {
		_, ok := Parse(text)
		assert.False(t, ok, "%q", text)
	}
}

func TestMarksThatShowNothingAreNoPartOfAnAmount(t *testing.T) {
	for _, mark := range []rune{0x200b, 0x200f, 0x202a, 0x202e, 0x2060, 0x206f, 0xfeff, 0x61c, 0xad} {
		got, ok := Parse("US" + string(mark) + " $4" + string(mark) + ".20")
		assert.True(t, ok, "%U", mark)
		assert.Equal(t, Amount{4200000, "USD", false}, got, "%U", mark)
	}
	for _, sign := range []rune{0x2010, 0x2029, 0x202f + 1, 0x205e, 0x2070} {
		got, _ := Parse("US" + string(sign) + "$4.20")
		assert.NotEqual(t, "USD", got.Currency, "%U shows something", sign)
	}
}

func TestDigitsOfAllScriptsThatShopsUse(t *testing.T) {
	for _, digits := range []string{"0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "０１２３４５６７８９", "०१२३४५६७८९", "๐๑๒๓๔๕๖๗๘๙"} {
		got, ok := Parse(digits + " €")
		assert.True(t, ok, digits)
		assert.Equal(t, Amount{123456789000000, "EUR", false}, got, digits)
		d := []rune(digits)
		for _, beside := range []rune{d[0] - 1, d[9] + 1} {
			_, ok := Parse(string(beside) + " €")
			assert.False(t, ok, "%U is no digit", beside)
		}
	}
}

func TestTheBandAroundTheBoundaryIsEightPercent(t *testing.T) {
	for _, currency := range []string{"BRL", "KRW", "KWD"} {
		dollars, ok := Convert(Amount{5000000, "USD", false}, currency)
		require.True(t, ok)
		euros, ok := Convert(Amount{5000000, "EUR", false}, currency)
		require.True(t, ok)
		lo, hi := min(dollars, euros), max(dollars, euros)
		for micros, want := range map[int64]Side{
			lo - lo*8/100 - 1: Under, lo - lo*8/100: NearUnder, (lo+hi)/2 - 1: NearUnder, (lo + hi) / 2: NearOver, hi + hi*8/100 - 1: NearOver, hi + hi*8/100: Over,
		} {
			assert.Equal(t, want, Compare(Amount{micros, currency, false}, Limit{}), "%d %s", micros, currency)
		}
	}
}

func TestAnAmountOfAnUnknownCurrencyCannotBeConverted(t *testing.T) {
	for _, c := range []struct {
		a    Amount
		to   string
		want int64
		ok   bool
	}{
		{Amount{7, "XXX", false}, "EUR", 0, false}, {Amount{7, "EUR", false}, "XXX", 0, false}, {Amount{7, "XXX", false}, "XXX", 7, true}, {Amount{}, "", 0, false},
		{Amount{5000000, "USD", false}, "PLN", 19246550, true},
	} {
		got, ok := Convert(c.a, c.to)
		assert.Equal(t, c.ok, ok, "%v", c)
		assert.Equal(t, c.want, got, "%v", c)
	}
}
