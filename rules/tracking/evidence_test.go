package tracking

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// checks returns how the check digit of each form came out, by row.
func checks(number string) map[string]string {
	m := map[string]string{}
	id := Identify(number)
	for _, c := range id.Candidates {
		m[c.Format.ID] = c.Check.String()
	}
	return m
}

// TestACheckDigitThatHoldsByChanceIsNotCalledPassed: pure digits are shared by a dozen
// carriers, and one number in ten holds to each of their rules.
func TestACheckDigitThatHoldsByChanceIsNotCalledPassed(t *testing.T) {
	for _, c := range []struct{ number, form, check, why string }{
		{"240517437121", "gls", "none", "GLS's rule is of one source: it ranks"},
		{"240517437120", "gls", "failed", "that it does not hold is told"},
		{"771613423732", "us_fedex", "passed", "FedEx's own rule is well known"},
		{"000000000000", "us_fedex", "none", "nobody gives out twelve zeros"},
		{"0000000000000", "ua_ukrposhta", "none", ""},
		{"9696331190068578579077", "us_fedex", "failed", "96 is FedEx's beginning"},
		{"80327780772", "old_dominion", "failed", "80 is Old Dominion's beginning"},
		{"80327780772", "dhl_express", "none", "so DHL's holds by chance, as one in seven does"},
		{"2522622410", "dhl_express", "passed", "nobody else's beginning"},
		{"SF6042542297687", "sf", "passed", "letters of its own"},
		{"SF6042542297686", "sf", "failed", ""},
	} {
		assert.Equal(t, c.check, checks(c.number)[c.form], "%s as %s: %s", c.number, c.form, c.why)
	}
	// It still ranks first of the forms without a beginning.
	id := Identify("240517437121")
	assert.Equal(t, "gls", id.Candidates[0].Format.ID)
}

// TestAWrongDigitBehindABeginningOfItsOwnIsAFlaw, but not behind none: fifteen digits may
// be of a carrier without a check digit.
func TestAWrongDigitBehindABeginningOfItsOwnIsAFlaw(t *testing.T) {
	for number, want := range map[string]Flaw{
		"9400111206206406260788":             FlawCheck,
		"9400111206206406260787":             FlawNone,
		"00340435382768273598":               FlawCheck,
		"9611020987654312345673":             FlawCheck,
		"9622001560001234567100794808390595": FlawCheck,
		"201452885645034":                    FlawNone,
		"123456789012":                       FlawNone,
		"1Z5R8939035756712":                  FlawShort,
		"1Z5R893903575671277":                FlawLong,
		"0034043538276827359":                FlawShort,
		"003404353827682735999":              FlawLong,
		"B123456785CN":                       FlawShort,
		"RB123456785N":                       FlawShort,
		"R1B23456785CN":                      FlawLetter,
		"RRB123456785CN":                     FlawLong,
		"UG33619674YP":                       FlawShort,
	} {
		id := Identify(number)
		assert.Equal(t, want, id.Flaw, "%s: %s", number, show(id))
	}
}

// TestAServiceMakesNoFlawOfDigitsOfManyForms: it changes the order of the forms only.
func TestAServiceMakesNoFlawOfDigitsOfManyForms(t *testing.T) {
	id := IdentifyFor("201452885645034", Hints{Service: "FedEx International"})
	require.Equal(t, "us_fedex", id.Candidates[0].Format.ID)
	assert.Equal(t, CheckFailed, id.Candidates[0].Check)
	assert.Equal(t, FlawNone, id.Flaw)
	assert.Empty(t, id.Suggestions)
}

// TestLabelsOfFedExAreReadWithThirteenDigits: the two digits in front of an Express
// number are zeros there, and count elsewhere.
func TestLabelsOfFedExAreReadWithThirteenDigits(t *testing.T) {
	for number, want := range map[string]string{
		"9622001560001234567100794808390594": "passed",
		"9632001960000000000400152152152158": "passed",
		"9668426846563212233079244026859951": "passed",
		"9668426846563212233079244026859952": "failed",
		"41999998135520738841":               "passed", // SmartPost
		"02931503799192766595":               "",       // the post's part of it
	} {
		assert.Equal(t, want, checks(number)["us_fedex"], number)
	}
	assert.Equal(t, "passed", checks("02931503799192766595")["us_usps"])
}

func TestALookAlikeWithoutACheckDigitIsOfferedEachWay(t *testing.T) {
	id := Identify("LP0061868566659T")
	assert.Equal(t, FlawLetter, id.Flaw)
	require.Len(t, id.Suggestions, 2)
	assert.Equal(t, "LP00618685666597", id.Suggestions[0].Number)
	assert.Equal(t, "LP00618685666591", id.Suggestions[1].Number)
}

// TestOnlyChinasDomesticRangeIsExempt: both real numbers on record that fail are BZ..CN.
func TestOnlyChinasDomesticRangeIsExempt(t *testing.T) {
	assert.Equal(t, CheckNone, first("BZ012761245CN").Check)
	assert.Equal(t, CheckFailed, first("BZ012761245GB").Check)
}
