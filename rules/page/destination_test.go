package page

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestCountryAndCityOfAnAddress(t *testing.T) {
	for text, want := range map[string]string{
		"Campinas, São Paulo, Brazil, 13000-000": "BR Campinas", "Campinas, São Paulo, Brazil": "BR Campinas", "Campinas, Brazil": "BR Campinas", "Brazil": "BR ", "US": "US ", ", Campinas, São Paulo, Brazil": "BR Campinas", "Address: Campinas, São Paulo, Brazil": "BR Campinas", ": Campinas, SP, Brazil": "BR Campinas",
		"Campinas، SP، Brazil": "BR Campinas", "Campinas、SP、Brazil": "BR Campinas", "Campinas，SP，Brazil": "BR Campinas", "Street 5, SP, Brazil": "BR ", "Quận 1, Hồ Chí Minh, Việt Nam": "VN Quận 1", "District 123, x, Vietnam": "VN District 123", "District 1234, x, Vietnam": "VN ", "Campinas, SP, 0 Brazil (10)": "BR Campinas", "Campinas, SP, 10-20 Brazil.": "BR Campinas",
		"Hello": " ", "X": " ", strings.Repeat("a", 80) + ", SP, Brazil": "BR " + strings.Repeat("a", 60), strings.Repeat("a", 81) + ", SP, Brazil": "BR ", strings.Repeat("a,", 23) + "Brazil": "BR a", strings.Repeat("a,", 24) + "Brazil": " ",
		strings.Repeat("a", 388) + ", SP, Brazil": "BR ", strings.Repeat("a", 389) + ", SP, Brazil": " ", "andorra": "AD ", "Zimbabwe": "ZW ", "ซิมบับเว": "ZW ", "Bra": " ", "BR": " ",
	} {
		o := order(onDetail+orderA, "p |data-pl=contact_info_address", " '"+text)
		assert.Equal(t, want, o.Country+" "+o.City, text)
	}
}

func TestAddressesInPlainTextsNeedThreeParts(t *testing.T) {
	for text, want := range map[string]string{"Campinas, SP, Brazil": "BR", "Campinas, Brazil": "", "Brazil": "", "We ship to Brazil, Poland, and many, many more": ""} {
		assert.Equal(t, want, order(onDetail+orderA, "p", " '"+text).Country, text)
	}
	assert.Empty(t, order(onDetail+orderA, "div |data-pl=contact_info_address", " p", "  'Hello", "'Brazil").Country, "what follows an address is none")
	far := func(n int) string {
		return order(onDetail+orderA, append(append([]string{"div |data-pl=contact_info_address"}, times(n, " i")...), " 'Brazil")...).Country
	}
	many := func(n int) string { // each text asks for three names of countries
		var lines []string
		for range n {
			lines = append(lines, "p", " 'one, two, three")
		}
		return order(onDetail+orderA, append(lines, "p", " 'Campinas, SP, Brazil")...).Country
	}
	assert.Equal(t, "BR", many(333), "a page asks for 1,000 names")
	assert.Empty(t, many(334))
	assert.Equal(t, "BR", far(78), "the eightieth node of an address")
	assert.Empty(t, far(79))
}

func TestEveryNameOfACountryIsFound(t *testing.T) {
	for line := range strings.SplitSeq(strings.TrimSpace(countryNames), "\n") {
		for name := range strings.SplitSeq(line[3:], "|") {
			assert.Equal(t, line[:2], country(name), name)
		}
	}
}
