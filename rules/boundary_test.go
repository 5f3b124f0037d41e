package rules_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/trackwhy/trackwhy/rules"
	"github.com/trackwhy/trackwhy/rules/calendar"
)

// Each rule that rests on a number of days or an amount is judged here on the last day
// or amount that it holds for, and on the next.

func finding(d rules.Diagnosis, id string) *rules.Finding {
	for i := range d.Findings {
		if d.Findings[i].Cause.ID == id {
			return &d.Findings[i]
		}
	}
	return &rules.Finding{}
}

func does(f *rules.Finding, kind rules.ActionKind) bool {
	return slices.ContainsFunc(f.Actions, func(a rules.Action) bool { return a.Kind == kind })
}

func diagnosed(t *testing.T, sheet, day string) rules.Diagnosis {
	t.Helper()
	o := order(t, sheet)
	o.Now = calendar.Parse(day)
	require.NotZero(t, o.Now)
	return rules.Diagnose(o, rules.Options{})
}

func TestStrengthsChangeOnTheirDay(t *testing.T) {
	const (
		cainiao = "number: LP00618685666597\n"
		mail    = "number: RB123456785CN\n"
		cheap   = "number: UB123456785CN\ntotal: US $2\n"
	)
	for _, c := range []struct {
		name, id, sheet string
		day             string // the last day of before
		before, after   rules.Strength
	}{
		{"origin is quiet for seven days", "lost", cainiao + "event: 2026-08-01 | Accepted by carrier | \n", "2026-08-08", rules.RuledOut, rules.Possible},
		{"twice seven days at the origin are a loss", "lost", cainiao + "event: 2026-08-01 | Accepted by carrier | \n", "2026-08-15", rules.Possible, rules.Likely},
		{"the line-haul is quiet for thirty days", "lost", cainiao + "event: 2026-07-01 | Airline departed | \n", "2026-07-31", rules.RuledOut, rules.Possible},
		{"twice thirty days on the line-haul are a loss", "lost", cainiao + "event: 2026-07-01 | Airline departed | \n", "2026-08-30", rules.Possible, rules.Likely},
		{"sixty days on the line-haul are the most", "transit-silence", cainiao + "event: 2026-07-01 | Airline departed | \n", "2026-08-30", rules.Likely, rules.RuledOut},
		{"arrival is quiet for fourteen days", "lost", cainiao + "event: 2026-08-01 | Arrived at destination country | \n", "2026-08-15", rules.RuledOut, rules.Possible},
		{"twice fourteen days after arrival are a loss", "lost", cainiao + "event: 2026-08-01 | Arrived at destination country | \n", "2026-08-29", rules.Possible, rules.Likely},
		{"customs is quiet for fourteen days", "lost", cainiao + "event: 2026-08-01 | Import customs clearance started | \n", "2026-08-15", rules.RuledOut, rules.Possible},
		{"local delivery is quiet for five days", "lost", cainiao + "event: 2026-08-01 | Arrived at local carrier facility | \n", "2026-08-06", rules.RuledOut, rules.Possible},
		{"twice five days of local delivery are a loss", "lost", cainiao + "event: 2026-08-01 | Arrived at local carrier facility | \n", "2026-08-11", rules.Possible, rules.Likely},
		{"a scan at the origin is movement for seven days", "working", cainiao + "event: 2026-08-01 | Accepted by carrier | \n", "2026-08-08", rules.Likely, rules.RuledOut},
		{"an arrival is movement for fourteen days", "working", cainiao + "event: 2026-08-01 | Arrived at destination country | \n", "2026-08-15", rules.Likely, rules.RuledOut},
		{"a failed attempt is movement for five days", "working", cainiao + "event: 2026-08-01 | Delivery attempt failed | \n", "2026-08-06", rules.Likely, rules.Possible},
		{"a hold at customs begins on the third day", "customs", cainiao + "event: 2026-08-01 | Import customs clearance started | \n", "2026-08-03", rules.Possible, rules.Likely},
		{"the line-haul is silent from the fifth day", "transit-silence", cainiao + "event: 2026-08-01 | Airline departed | \n", "2026-08-05", rules.Possible, rules.Likely},
		{"silence of a week may be a number given too early", "provisional", mail + "shipped: 2026-08-01\n", "2026-08-08", 0, rules.Possible},
		{"a label alone for a week is a number given too early", "provisional", cainiao + "event: 2026-08-01 | Label created | \n", "2026-08-08", 0, rules.Likely},
		{"a label alone is usual for a week", "label-only", cainiao + "event: 2026-08-01 | Label created | \n", "2026-08-08", rules.Likely, rules.Possible},
		{"delay ends after fifteen days", "delay", mail + "shipped: 2026-08-01\n", "2026-08-16", rules.Likely, rules.RuledOut},
		{"silence of fifteen days doubts the number", "fake-or-copied", mail + "shipped: 2026-08-01\n", "2026-08-16", 0, rules.Possible},
		{"a promised day that is over is a promise broken", "provisional", mail + "shipped: 2026-08-01\npromised: 2026-08-10\n", "2026-08-10", rules.Likely, rules.Likely},
		{"data is kept for 120 days", "expired", mail + "placed: 2026-03-01\n", "2026-06-29", 0, rules.Likely},
		{"cheap mail is quiet from the third day after export", "low-value", cheap + "event: 2026-08-01 | Arrived at destination country | \n", "2026-08-03", rules.Possible, rules.Likely},
		{"cheap mail is excused for 120 days", "low-value", cheap + "event: 2026-01-03 | Arrived at destination country | \n", "2026-05-03", rules.Likely, rules.Possible},
		{"an untracked service is quiet from the fifth day", "untracked-service", cheap + "event: 2026-08-01 | Arrived at destination country | \n", "2026-08-05", rules.Possible, rules.Likely},
		{"silence by design is excused for ninety days", "lost", cheap + "event: 2026-01-03 | Arrived at destination country | \n", "2026-04-03", rules.Possible, rules.Likely},
		{"a complaint about four quiet days is heard", "working", cainiao + "seen: no-updates\nevent: 2026-08-01 | Accepted by carrier | \n", "2026-08-04", rules.Likely, rules.Possible},
		{"cheap mail without a scan is read so when the delay is over", "low-value", cheap + "shipped: 2026-08-01\n", "2026-08-16", rules.Possible, rules.Likely},
		{"a scan is deleted after 120 days, too", "expired", mail + "placed: 2026-02-20\nseen: not-found\nevent: 2026-03-01 | Airline departed | \n", "2026-06-29", rules.Possible, rules.Likely},
		{"the local number is missed from the sixth day", "number-changes", cainiao + "total: US $20\nevent: 2026-08-01 | Arrived at destination country | \n", "2026-08-06", rules.Possible, rules.Likely},
	} {
		day := calendar.Parse(c.day)
		assert.Equal(t, c.before, finding(diagnosed(t, c.sheet, day.String()), c.id).Strength, "%s: on the last day", c.name)
		assert.Equal(t, c.after, finding(diagnosed(t, c.sheet, (day+1).String()), c.id).Strength, "%s: a day later", c.name)
	}
}

func TestStepsAreOfferedFromTheirDay(t *testing.T) {
	mail := "number: RB123456785CN\nshipped: 2026-08-01\n"
	for _, c := range []struct {
		name, id, sheet string
		kind            rules.ActionKind
		day             string // the last day without the step
	}{
		{"the seller is asked from the eighth day", "delay", mail, rules.AskSeller, "2026-08-08"},
		{"proof is kept from the eleventh day", "delay", mail, rules.Screenshot, "2026-08-11"},
		{"a dispute is opened when the fifteen days are over", "provisional", mail, rules.OpenDispute, "2026-08-16"},
		{"proof is gathered fourteen days before protection ends", "lost", "number: LP00618685666597\nprotected: 2026-08-30\nevent: 2026-08-01 | Arrived at destination country | \n", rules.Screenshot, "2026-08-15"},
		{"a parcel of which little is known is looked at ten days before", "unclear", "status: Awaiting delivery\ntotal: US $12.00\nplaced: 2026-06-01\nshipped: 2026-06-03\nprotected: 2026-08-30\n", rules.OpenDispute, "2026-08-19"},
		{"the dispute comes three days before protection ends", "delay", mail + "protected: 2026-08-14\n", rules.OpenDispute, "2026-08-10"},
	} {
		day := calendar.Parse(c.day)
		assert.False(t, does(finding(diagnosed(t, c.sheet, day.String()), c.id), c.kind), "%s: the day before", c.name)
		assert.True(t, does(finding(diagnosed(t, c.sheet, (day+1).String()), c.id), c.kind), "%s: from that day", c.name)
	}
	for day, want := range map[string]string{"2026-08-11": "", "2026-08-12": "_over"} {
		f := finding(diagnosed(t, "status: Awaiting shipment\nplaced: 2026-08-01\n", day), "not-shipped")
		assert.Equal(t, want, f.Lead, "a seller has ten days to ship: %s", day)
	}
	for day, want := range map[string]string{"2026-03-11": "", "2026-03-12": "_over"} {
		f := finding(diagnosed(t, "status: Awaiting shipment\nplaced: 2026-02-10\n", day), "not-shipped")
		assert.Equal(t, want, f.Lead, "the Spring Festival and its backlog give a seller 19 days more: %s", day)
	}
	for day, want := range map[string]string{"2026-08-20": "", "2026-08-21": "_over"} {
		f := finding(diagnosed(t, "status: Awaiting shipment\nplaced: 2026-08-01\npromised: 2026-08-20\n", day), "not-shipped")
		assert.Equal(t, want, f.Lead, "a named day counts in place of the usual ten: %s", day)
	}
	for day, want := range map[string]string{"2026-08-10": "", "2026-08-11": "_over"} {
		f := finding(diagnosed(t, mail+"promised: 2026-08-10\n", day), "provisional")
		assert.Equal(t, want, f.Lead, "a promise is broken the day after: %s", day)
	}
}

func TestWaitingEndsOnTheDayThatIsNamed(t *testing.T) {
	const mail = "number: RB123456785CN\n"
	for _, c := range []struct{ name, id, sheet, now, until string }{
		{"fifteen days for a new number", "delay", mail + "shipped: 2026-08-01\n", "2026-08-05", "2026-08-16"},
		{"the rest of the Spring Festival and ten days of backlog", "delay", mail + "shipped: 2026-02-10\n", "2026-02-12", "2026-03-16"},
		{"a holiday that ended the day before counts no more", "delay", mail + "shipped: 2026-02-23\n", "2026-02-25", "2026-03-10"},
		{"the National Day and four days of backlog", "delay", mail + "shipped: 2026-09-20\n", "2026-09-22", "2026-10-20"},
		{"the sale of 11 November adds five days", "delay", mail + "shipped: 2026-10-27\n", "2026-10-30", "2026-11-16"},
		{"a day earlier the sale is not yet met", "delay", mail + "shipped: 2026-10-26\n", "2026-10-30", "2026-11-10"},
		{"Black Friday adds five days", "delay", mail + "shipped: 2026-11-12\n", "2026-11-14", "2026-12-02"},
		{"the day before the last it does not", "delay", mail + "shipped: 2026-11-28\n", "2026-11-29", "2026-12-13"},
		{"protection minus three days ends every waiting", "delay", mail + "shipped: 2026-08-01\nprotected: 2026-08-18\n", "2026-08-05", "2026-08-15"},
		{"protection far away ends none", "delay", mail + "shipped: 2026-08-01\nprotected: 2026-08-19\n", "2026-08-05", "2026-08-16"},
		{"five days for a label before the seller is asked", "label-only", "number: LP00618685666597\nevent: 2026-08-01 | Label created | \n", "2026-08-05", "2026-08-06"},
		{"then the rest of the week that he has to answer", "label-only", "number: LP00618685666597\nevent: 2026-08-01 | Label created | \n", "2026-08-06", "2026-08-08"},
		{"ten days for the seller to ship", "not-shipped", "status: Awaiting shipment\nplaced: 2026-08-01\n", "2026-08-05", "2026-08-11"},
		{"two days for a neighbour to ring", "delivered-not-received", "number: LP00618685666597\nseen: delivered-not-received\nevent: 2026-08-05 | Delivered | \n", "2026-08-05", "2026-08-07"},
		{"sixty days for ordinary mail", "low-value", "number: UB123456785CN\ntotal: US $2\nevent: 2026-07-01 | Airline departed | \n", "2026-08-05", "2026-08-30"},
	} {
		assert.Equal(t, c.until, finding(diagnosed(t, c.sheet, c.now), c.id).Until.String(), c.name)
	}
}

func TestEventsAreOlderThanTheOrderFromTheSecondDay(t *testing.T) {
	sheet := "number: RB123456785CN\nplaced: 2026-08-10\nnow: 2026-08-20\nevent: "
	assert.NotEqual(t, "fake-or-copied", first(order(t, sheet+"2026-08-09 | Accepted by carrier | \n")))
	assert.Equal(t, "fake-or-copied", first(order(t, sheet+"2026-08-08 | Accepted by carrier | \n")))
	// Without the day of the order, three weeks before the seller declared it sent.
	sheet = "number: RB123456785CN\nshipped: 2026-08-10\nnow: 2026-08-20\nevent: "
	assert.NotEqual(t, "fake-or-copied", first(order(t, sheet+"2026-07-20 | Accepted by carrier | \n")))
	assert.Equal(t, "fake-or-copied", first(order(t, sheet+"2026-07-19 | Accepted by carrier | \n")))
}

func TestDeliveryBeforeTheOrderProvesACopy(t *testing.T) {
	sheet := "number: RB123456785CN\nplaced: 2026-08-10\nshipped: 2026-08-12\nnow: 2026-08-20\nevent: "
	for day, want := range map[string]rules.Strength{"2026-08-12": 0, "2026-08-11": 0, "2026-08-10": rules.Certain, "2026-08-09": rules.Certain} {
		assert.Equal(t, want, finding(rules.Diagnose(order(t, sheet+day+" | Delivered | \n"), rules.Options{}), "fake-or-copied").Strength, day)
	}
}

func TestDeliveryBeforeShippingProvesACopyFromTheSecondDay(t *testing.T) {
	sheet := "number: RB123456785CN\nshipped: 2026-08-12\nnow: 2026-08-20\nevent: "
	for day, want := range map[string]rules.Strength{"2026-08-12": 0, "2026-08-11": 0, "2026-08-10": rules.Certain} {
		assert.Equal(t, want, finding(rules.Diagnose(order(t, sheet+day+" | Delivered | \n"), rules.Options{}), "fake-or-copied").Strength, day)
	}
}

func TestAmountsAreJudgedOnBothSidesOfFive(t *testing.T) {
	for total, want := range map[string]rules.Strength{
		"US $4.99": rules.Likely, "US $5.00": rules.RuledOut, "4,99 €": rules.Likely, "5,00 €": rules.RuledOut,
		// A band of uncertainty lies around the boundary in every other currency.
		"R$20,00": rules.Likely, "R$40,00": rules.RuledOut, "15,00 zł": rules.Likely, "25,00 zł": rules.RuledOut,
		"₩5,000": rules.Likely, "₩10,000": rules.RuledOut,
	} {
		d := rules.Diagnose(order(t, "number: RB123456785CN\ntotal: "+total), rules.Options{})
		assert.Equal(t, want, finding(d, "low-value").Strength, total)
	}
	near := rules.Diagnose(order(t, "number: RB123456785CN\ntotal: R$27,00"), rules.Options{})
	says := false
	for _, id := range []string{"low-value", "number-changes"} {
		for _, e := range finding(near, id).For {
			says = says || e.Key == "fact_total_near"
		}
	}
	assert.True(t, says || finding(near, "low-value").Strength == rules.RuledOut, "an amount in the band says so, or is over")
}

func TestTheReadersOwnBoundaryIsJudgedOnBothSides(t *testing.T) {
	for total, want := range map[string]string{"US $9.99": "low-value", "US $10.00": "number-changes", "US $4.00": "low-value"} {
		assert.Equal(t, want, rules.Diagnose(order(t, "number: RB123456785CN\ntotal: "+total), rules.Options{Boundary: "US $10"}).Findings[0].Cause.ID, total)
	}
	for total, want := range map[string]string{"19,99 zł": "low-value", "20,00 zł": "number-changes"} {
		assert.Equal(t, want, rules.Diagnose(order(t, "number: RB123456785CN\ntotal: "+total), rules.Options{Boundary: "20 zł"}).Findings[0].Cause.ID, total)
	}
}

// "Rs" is written in four countries, and a thousand of it is under five in one of them only.
func TestRupeesAreThoseOfTheBuyersCountry(t *testing.T) {
	for country, want := range map[string]string{"PK": "low-value", "IN": "number-changes", "": "number-changes"} {
		assert.Equal(t, want, first(order(t, "number: RB123456785CN\ntotal: Rs.1,000.00\ncountry: "+country+"\n")), country)
	}
}
