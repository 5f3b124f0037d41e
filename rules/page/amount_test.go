package page

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestAnAmountTakesTheCurrencyBesideIt(t *testing.T) {
	for text, want := range map[string]string{
		// up to twelve figures, and none in a word
		"US $123456789012": "US $123456789012", "US $1234567890123": "", "x4": "", "LP4 €": "", "é4 €": "4 €",
		// one price that shows its currency on both sides, and two currencies around one figure
		"US $4.99 USD": "US $4.99 USD", "Price US $4.99 USD": "US $4.99 USD", "C$4.99 CAD": "C$4.99 CAD", "US $ 4.99 USD": "US $ 4.99 USD", "NT$120\u00a0TWD": "NT$120\u00a0TWD", "CLP $ 1.990 USD": "CLP $ 1.990", "$4.99 руб.": "$4.99",
		"R$132,74 R$150,00": "R$132,74", "€48.88 €52.00": "€48.88", "US $4.99 US $6.00": "US $4.99", "US $4.99 €3.10": "US $4.99", "₩11,110 ₩12,000": "₩11,110", "4,99 € 5,99 €": "4,99 €", "US $4.99 USD (3 items)": "US $4.99 USD",
		"Rs.1,200.00": "Rs.1,200.00", "US: 4.99": "4.99", "(US) 4.99": "4.99", "4.99.US": "4.99", "4.99 A": "4.99", "4.99 S": "4.99", "4.99 C": "4.99", "4.99 R": "4.99", "4.99 лв.": "4.99 лв.", "B/. 4.99": "B/. 4.99", "4.99 items": "4.99", "-R$5,66": "R$5,66", "USD -4.99": "USD -4.99",
		"4.99": "4.99", "4,99": "4,99", "4.9": "", "499": "", "99": "", "14.99": "14.99", "4.99 5.00": "4.99", "4 5.00": "5.00", "1.234.567,89": "1.234.567,89", "": "",
		"1\u200e2\u200e.5 €": "1\u200e2\u200e.5 €", "1 234 €": "1 234 €", "12 34 €": "34 €", "1\u202f234,50 €": "1\u202f234,50 €", "1 2345 €": "2345 €",
		"3 items €4.99": "€4.99", "٤٫٩٩ ر.س": "٤٫٩٩ ر.س",
	} {
		assert.Equal(t, want, amount(text, true), text)
	}
	assert.Empty(t, amount("4.99", false), "a bare amount, where one must have a currency")
	assert.Equal(t, "€4.99", amount("4.99 · €4.99", false))
	long := ""
	for range 50 {
		long += "none "
	}
	assert.Empty(t, amount(long+"€4.99", true), "behind 200 characters")
}
