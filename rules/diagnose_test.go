package rules_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/trackwhy/trackwhy/rules"
	"github.com/trackwhy/trackwhy/rules/calendar"
	"github.com/trackwhy/trackwhy/rules/sheet"
)

func order(t testing.TB, text string) rules.Order {
	t.Helper()
	l, err := sheet.Parse(text, 0)
	require.NoError(t, err)
	if len(l) == 0 {
		return rules.Order{}
	}
	return l[0]
}

func first(o rules.Order) string { return rules.Diagnose(o, rules.Options{}).Findings[0].Cause.ID }

func TestNothingKnownGetsAnHonestAnswer(t *testing.T) {
	d := rules.Diagnose(rules.Order{}, rules.Options{})
	assert.Equal(t, "unclear", d.Findings[0].Cause.ID)
	assert.Contains(t, d.Missing, "ask_number")
	assert.Contains(t, d.Missing, "ask_shipped")
}

func TestTheLastDayOfProtectionIsNamedWhenItIsKnown(t *testing.T) {
	for protected, want := range map[string]string{"": "action_note_protection", "protected: 2026-07-30\n": "action_note_protection_day", "protected: 2026-05-01\n": ""} {
		d := rules.Diagnose(order(t, "number: UB123456785CN\ntotal: US $2\nshipped: 2026-04-20\nevent: 2026-05-01 | Departed from airport | Shanghai\nnow: 2026-05-10\n"+protected), rules.Options{})
		got := ""
		for _, a := range d.Findings[0].Actions {
			if a.Kind == rules.KeepRecord {
				got = a.Key
			}
		}
		assert.Equal(t, want, got, "%q", protected)
	}
}

// TestBlanksOrderOfEventsAndCurrencyChangeNothing: what a number is copied with
// changes the first cause only where the buyer saw "not found", because then it
// explains that, and where nothing else is known at all.
func TestBlanksOrderOfEventsAndCurrencyChangeNothing(t *testing.T) {
	each(t, func(name string, c sheet.Case) {
		o := c.Order
		want := first(o)
		if o.Seen != rules.SeenNotFound && want != "unclear" && o.Number != "" && !strings.HasPrefix(name, "entry-error") {
			v := o
			v.Number = " " + o.Number + "\u00a0"
			assert.Equal(t, want, first(v), "%s with blanks around its number", name)
		}
		v := o
		v.Events = slices.Clone(o.Events)
		slices.Reverse(v.Events)
		assert.Equal(t, want, first(v), "%s with its events reversed", name)
		if strings.HasPrefix(o.Total, "US $") {
			if total, ok := strings.CutPrefix(o.Total, "US $"); ok {
				v = o
				v.Total = total + " EUR"
				assert.Equal(t, want, first(v), "%s in euros", name)
			}
		}
		assert.Equal(t, rules.Diagnose(o, rules.Options{}), rules.Diagnose(o, rules.Options{}), "%s is judged alike twice", name)
	})
}

func TestDaysAreJudgedOnBothSidesOfTheirBoundary(t *testing.T) {
	for _, c := range []struct{ name, sheet, before, after, day string }{
		{"delay ends after fifteen days", "number: RB123456785CN\nshipped: 2026-08-01\n", "delay", "provisional", "2026-08-16"},
		{"a label alone is usual for a week", "number: LP00618685666597\nshipped: 2026-08-01\nevent: 2026-08-01 | Label created | \n", "label-only", "provisional", "2026-08-08"},
		{"silence after export is explained up to sixty days", "number: LP00618685666597\ntotal: US $20\nevent: 2026-07-10 | Airline departed | \n", "transit-silence", "lost", "2026-09-08"},
		{"customs may take two days", "number: LP00618685666597\nevent: 2026-08-01 | Import customs clearance started | \n", "working", "customs", "2026-08-03"},
		{"line-haul is plain movement for four days", "number: LP00618685666597\nevent: 2026-08-01 | Airline departed | \n", "working", "transit-silence", "2026-08-05"},
		{"silence at the origin is normal for seven days", "number: LP00618685666597\nshipped: 2026-07-28\nevent: 2026-08-01 | Accepted by carrier | \n", "working", "lost", "2026-08-08"},
		{"silence on the ground is normal for five days", "number: LP00618685666597\nshipped: 2026-07-10\nevent: 2026-08-01 | Arrived at local carrier facility | \n", "working", "lost", "2026-08-06"},
		{"after arrival the local number is missed from the sixth day", "number: LP00618685666597\ntotal: US $20\nevent: 2026-08-01 | Arrived at destination country | \n", "working", "number-changes", "2026-08-06"},
		{"after arrival twice fourteen days are a loss", "number: LP00618685666597\ntotal: US $20\nevent: 2026-08-01 | Arrived at destination country | \n", "number-changes", "lost", "2026-08-29"},
		{"the National Day moves the end of waiting", "number: RB123456785CN\nshipped: 2026-09-25\n", "delay", "provisional", "2026-10-24"},
		{"the sale of November moves the end of waiting", "number: RB123456785CN\nshipped: 2026-11-10\n", "delay", "provisional", "2026-11-30"},
		{"data is kept for 120 days", "number: LP00618685666597\nplaced: 2026-03-01\nshipped: 2026-03-01\n", "provisional", "expired", "2026-06-29"},
	} {
		o := order(t, c.sheet)
		o.Now = calendar.Parse(c.day)
		assert.Equal(t, c.before, first(o), "%s: on the last day", c.name)
		o.Now++
		assert.Equal(t, c.after, first(o), "%s: a day later", c.name)
	}
}

func TestSilenceIsLostForSureAtTwiceItsLimit(t *testing.T) {
	for event, day := range map[string]string{"Accepted by carrier": "2026-08-15", "Arrived at local carrier facility": "2026-08-11"} {
		o := order(t, "number: LP00618685666597\nshipped: 2026-07-28\nevent: 2026-08-01 | "+event+" | \n")
		o.Now = calendar.Parse(day)
		assert.Equal(t, rules.Possible, rules.Diagnose(o, rules.Options{}).Findings[0].Strength, event)
		o.Now++
		assert.Equal(t, rules.Likely, rules.Diagnose(o, rules.Options{}).Findings[0].Strength, event)
	}
}

func TestASellerHasTenDaysToShip(t *testing.T) {
	o := order(t, "status: Awaiting shipment\nplaced: 2026-08-01\n")
	for day, want := range map[string]rules.Tone{"2026-08-11": rules.Calm, "2026-08-12": rules.Watch} {
		o.Now = calendar.Parse(day)
		d := rules.Diagnose(o, rules.Options{})
		assert.Equal(t, "not-shipped", d.Findings[0].Cause.ID)
		assert.Equal(t, want, d.Tone, day)
	}
}

func TestFiveDollarsAreNotUnderFive(t *testing.T) {
	for total, want := range map[string]string{"US $4.99": "low-value", "US $5.00": "number-changes", "4,99 €": "low-value", "5,00 €": "number-changes",
		"R$20,00": "low-value", "R$40,00": "number-changes"} {
		assert.Equal(t, want, first(order(t, "number: RB123456785CN\ntotal: "+total)), total)
	}
}

func TestASharedSignIsJudgedAsInTheBuyersCountry(t *testing.T) {
	for _, c := range []struct{ total, country, want string }{
		{"35,00 kr", "SE", "low-value"}, {"44,00 kr", "DK", "number-changes"}, // 35 SEK are 3.7 USD, 44 DKK are 6.8
		{"$3.00", "MX", "low-value"}, {"$900.00", "MX", "number-changes"}, // under or over in either
		{"$4.20", "US", "low-value"}, {"$6.00", "US", "number-changes"}, {"$6.00", "", "number-changes"},
	} {
		assert.Equal(t, c.want, first(order(t, "number: RB123456785CN\ntotal: "+c.total+"\ncountry: "+c.country+"\n")), c.total+" "+c.country)
	}
	// 60 dollars, or 60 pesos, which are 3.4 dollars: not told apart, so not said.
	for total, want := range map[string]rules.Strength{"$60.00": rules.Possible, "MX$60.00": rules.Likely, "US $60.00": rules.Likely} {
		d := rules.Diagnose(order(t, "number: RB123456785CN\ncountry: MX\ntotal: "+total+"\n"), rules.Options{})
		assert.Equal(t, want, d.Findings[0].Strength, total)
	}
}

func TestTheReadersBoundaryMovesTheLine(t *testing.T) {
	o := order(t, "number: RB123456785CN\ntotal: US $8.00\n")
	assert.Equal(t, "low-value", rules.Diagnose(o, rules.Options{Boundary: "US $10"}).Findings[0].Cause.ID)
}

func TestProtectionThatEndsInThreeDaysDecides(t *testing.T) {
	o := order(t, "number: RB123456785CN\nshipped: 2026-08-01\nprotected: 2026-08-13\n")
	for left, act := range map[int]bool{4: false, 3: true, 0: true} {
		o.Now = o.Protected - calendar.Date(left)
		d := rules.Diagnose(o, rules.Options{})
		assert.Equal(t, act, d.Findings[0].Actions[0].Kind == rules.OpenDispute, "%d days left", left)
	}
}

func TestLittleKnownAndSoonUnprotectedAsksForALook(t *testing.T) {
	sheet := "status: Awaiting delivery\ntotal: US $12.00\nplaced: 2026-09-14\nshipped: 2026-09-18\nnow: 2026-11-23\nprotected: "
	for protected, want := range map[string]rules.Tone{"2026-12-03": rules.Watch, "2026-12-04": rules.Calm} {
		d := rules.Diagnose(order(t, sheet+protected), rules.Options{})
		assert.Equal(t, "unclear", d.Findings[0].Cause.ID)
		assert.Equal(t, want, d.Tone, protected)
		assert.Equal(t, want == rules.Watch, slices.ContainsFunc(d.Findings[0].Actions, func(a rules.Action) bool { return a.Kind == rules.OpenDispute }), protected)
	}
}

func TestNoAdviceRunsPastProtectionMinusThreeDays(t *testing.T) {
	each(t, func(name string, c sheet.Case) {
		for left := -5; left < 40; left += 3 {
			o := c.Order
			if o.Now == 0 {
				return
			}
			o.Protected = o.Now + calendar.Date(left)
			for _, f := range rules.Diagnose(o, rules.Options{}).Findings {
				for _, a := range f.Actions {
					if a.Kind == rules.Wait && a.Date != 0 {
						assert.LessOrEqual(t, a.Date, o.Protected-3, "%s: %s waits until %s, protected to %s", name, f.Cause.ID, a.Date, o.Protected)
						assert.Greater(t, a.Date, o.Now)
					}
				}
			}
		}
	})
}

func TestTimeAloneAccusesNobody(t *testing.T) {
	o := order(t, "number: RB123456785CN\nshipped: 2026-01-01\nseen: not-found\n")
	for d := calendar.Parse("2026-01-02"); d < calendar.Parse("2027-01-01"); d += 3 {
		o.Now = d
		for _, f := range rules.Diagnose(o, rules.Options{}).Findings {
			if f.Cause.ID == "fake-or-copied" {
				assert.LessOrEqual(t, f.Strength, rules.Possible)
			}
		}
	}
}

func TestLinksComeFromOurTablesOnly(t *testing.T) {
	o := order(t, "order: javascript:alert(1)\nnumber: https://evil.example/?nums=RB123456785CN\nstore: https://evil.example\nseen: not-found\n")
	for _, f := range rules.Diagnose(o, rules.Options{}).Findings {
		for _, a := range f.Actions {
			assert.NotContains(t, a.URL, "evil")
			assert.NotContains(t, a.URL, "javascript")
		}
	}
}

func FuzzDiagnose(f *testing.F) {
	each(f, func(name string, c sheet.Case) { f.Add(sheet.Format(c.Order), "", "BR") })
	f.Fuzz(func(t *testing.T, text, boundary, country string) {
		orders, err := sheet.Parse(text, calendar.Parse("2026-08-10"))
		if err != nil {
			return
		}
		for _, o := range orders {
			d := rules.Diagnose(o, rules.Options{Boundary: boundary, Country: country})
			if len(d.Findings) == 0 || d.Findings[0].Cause == nil {
				t.Fatal("no finding")
			}
			for _, x := range d.Findings {
				for _, a := range x.Actions {
					if a.Kind == rules.Wait && a.Date != 0 && o.Protected != 0 && a.Date > o.Protected-3 {
						t.Fatalf("%s waits past protection", x.Cause.ID)
					}
				}
			}
		}
	})
}

// What is stored as the reader's country may be anything; what is none is as good as not said.
func TestACountryThatIsNoneIsNotSaid(t *testing.T) {
	o := order(t, "number: RB123456785CN\ntotal: US $90\nplaced: 2026-10-01\nshipped: 2026-10-03\nevent: 2026-10-20 | Arrived at destination country |\nnow: 2026-11-05\n")
	unsaid := rules.Diagnose(o, rules.Options{})
	for _, country := range []string{"B", "br", "BRA", "1", "B1", "\x00\x00", "é"} {
		assert.Equal(t, unsaid.Findings, rules.Diagnose(o, rules.Options{Country: country}).Findings, country)
	}
	assert.NotEqual(t, unsaid.Findings, rules.Diagnose(o, rules.Options{Country: "BR"}).Findings)
}

func BenchmarkDiagnose(b *testing.B) {
	o := order(b, "order: 8196000000008719\nnumber: RB123456785CN\ntotal: R$32,74\nstatus: Awaiting delivery\nservice: AliExpress Standard Shipping\nstore: A\nplaced: 2026-10-01\nshipped: 2026-10-03\nprotected: 2026-12-30\ncountry: BR\ncity: Curitiba\nseen: no-updates\ntags: Fast delivery\nevent: 2026-10-20 18:39 | Departed from country of origin | Shenzhen\nevent: 2026-10-12 10:00 | Package received by sorting center of origin. | Dongguan\nprevious: LP00618685666597\nsibling: 8196000000018719 | RB123456785CN | A\nnow: 2026-11-05\n")
	b.ReportAllocs()
	for b.Loop() {
		rules.Diagnose(o, rules.Options{})
	}
}

func BenchmarkDiagnoseALongHistory(b *testing.B) {
	o := order(b, "number: LP00618685666597\ntotal: 14,20 €\nstatus: Esperando entrega\nservice: AliExpress Standard Shipping\nshipped: 2026-10-03\nprotected: 2026-12-30\ncountry: ES\ncity: Madrid\ntags: Choice\nnow: 2026-11-05\n"+
		"event: 2026-11-05 09:10 | Entregado | Barcelona, España\nevent: 2026-11-04 09:10 | En reparto | Madrid\nevent: 2026-11-03 07:00 | En la Unidad de reparto | Madrid\nevent: 2026-11-02 18:39 | Ha salido de la aduana | Madrid\nevent: 2026-10-30 10:00 | Pendiente de despacho aduanero | Madrid\n"+
		"event: 2026-10-29 10:00 | Llegada al país/región de destino | Madrid\nevent: 2026-10-20 18:39 | Salida del país/región de origen | Shenzhen\nevent: 2026-10-19 10:00 | Despacho de aduana de exportación completado | Shenzhen\n"+
		"event: 2026-10-12 10:00 | Admitido en el centro logístico de origen | Dongguan\nevent: 2026-10-11 10:00 | Recogido por el transportista | Dongguan\nevent: 2026-10-04 10:00 | El vendedor está preparando tu paquete | \n")
	b.ReportAllocs()
	for b.Loop() {
		rules.Diagnose(o, rules.Options{})
	}
}

func TestOldTripsOfNumbersThatAreUsedAgainAccuseNobody(t *testing.T) {
	for name, sheet := range map[string]string{
		"delivered in another country before the order": "number: 9400111206206555555550\nplaced: 2026-10-01\nshipped: 2026-10-03\ncountry: ES\ncity: Madrid\nevent: 2025-02-11 | Delivered, In/At Mailbox | CHICAGO, IL, United States\nnow: 2026-10-20\n",
		"the buyer saw it elsewhere":                    "number: 1Z999AA10123456784\nplaced: 2026-10-01\nshipped: 2026-10-03\ncountry: US\ncity: Boston\nseen: delivered-elsewhere\nevent: 2025-02-11 | Delivered | CHICAGO, IL\nnow: 2026-10-20\n",
		"not the first reading of the number":           "number: 123456789012\nplaced: 2026-10-01\nshipped: 2026-10-03\ncountry: US\nevent: 2025-02-11 | Delivered | Memphis\nnow: 2026-10-20\n",
		"its check digit is wrong":                      "number: 9400111206206555555551\nplaced: 2026-10-01\nshipped: 2026-10-03\ncountry: US\nevent: 2025-02-11 | Delivered | Memphis\nnow: 2026-10-20\n",
		"fetched at a locker, says the carrier":         "number: LP00618685666597\ncountry: ES\ncity: Getafe\nseen: delivered-elsewhere\nevent: 2026-10-11 | Delivered to parcel locker | Leganes\nnow: 2026-10-12\n",
	} {
		d := rules.Diagnose(order(t, sheet), rules.Options{})
		for _, f := range d.Findings {
			if f.Cause.ID == "fake-or-copied" {
				assert.LessOrEqual(t, f.Strength, rules.Possible, name)
			}
		}
		assert.NotEqual(t, "fake-or-copied", d.Findings[0].Cause.ID, name)
	}
}

func TestChoiceOrdersOfSeveralShopsShareANumber(t *testing.T) {
	sheet := "order: 8196000000008719\nnumber: RB123456785CN\nstore: A\nsibling: 8196000000018719 | RB123456785CN | B\nservice: "
	assert.Equal(t, "combined", first(order(t, sheet+"AliExpress Choice\n")))
	assert.Equal(t, "fake-or-copied", first(order(t, sheet+"\n")))
}

func TestTheServiceNamesTheCarrier(t *testing.T) {
	for _, c := range []struct{ number, service, host string }{
		{"00340112345", "GLS", "gls"}, {"12345678", "Mondial Relay", "mondialrelay"}, {"520000012345678901234567", "InPost", "inpost"},
		{"01234567890123", "DPD", "dpd"}, {"6330002312345671", "Correos Express", "correos"}, {"20400012345678", "Nova Poshta", "novaposhta"},
	} {
		d := rules.Diagnose(order(t, "number: "+c.number+"\nservice: "+c.service+"\nseen: not-found\n"), rules.Options{})
		assert.Equal(t, "wrong-tracker", d.Findings[0].Cause.ID, c.service)
		i := slices.IndexFunc(d.Findings[0].Actions, func(a rules.Action) bool { return a.Kind == rules.Track })
		if assert.GreaterOrEqual(t, i, 0, c.service) {
			assert.Contains(t, d.Findings[0].Actions[i].URL, c.host, c.service)
		}
	}
}

func TestWhatWentBackWasDeliveredToItsSender(t *testing.T) {
	sheet := "number: LP00618685666597\ncountry: ES\ncity: Madrid\nshipped: 2026-08-01\nevent: 2026-09-20 | Delivered | Shenzhen, China\n"
	returned := "event: 2026-09-01 | Returned to sender | Madrid\nnow: 2026-09-22\n"
	assert.Equal(t, "fake-or-copied", first(order(t, sheet+"now: 2026-09-22\n")))
	d := rules.Diagnose(order(t, sheet+returned), rules.Options{})
	assert.Equal(t, "returned", d.Findings[0].Cause.ID)
	assert.Less(t, finding(d, "fake-or-copied").Strength, rules.Possible)
	// A return that turned round on the way came to the buyer.
	assert.NotEqual(t, "returned", first(order(t, strings.Replace(sheet, "Shenzhen, China", "Madrid", 1)+returned)))
}

func TestThePlaceOfADeliveryMayStandInItsText(t *testing.T) {
	const sheet = "number: LP00618685666597\ncountry: FR\ncity: Lyon\nshipped: 2026-08-01\nnow: 2026-09-22\nevent: 2026-09-20 | "
	for text, want := range map[string]string{"Delivered, Marseille, France": "fake-or-copied", "[Marseille] Package delivered": "fake-or-copied", "【Lyon】 Delivered": "working", "Delivered, Lyon": "working", "Delivered, front door": "working"} {
		assert.Equal(t, want, first(order(t, sheet+text+" |\n")), text)
	}
}

func TestATrackerThatSaysItEndsIsNoLoss(t *testing.T) {
	const sheet = "number: LP00618685666597\ntotal: US $11\nshipped: 2026-04-01\nnow: 2026-06-10\nevent: 2026-04-22 | "
	assert.Equal(t, "lost", first(order(t, sheet+"Handed over to local carrier |\n")))
	for _, text := range []string{"No further tracking updates after hand-over", "El seguimiento finaliza aquí", "Дальше не отслеживается", "Die Sendung kann nicht weiter verfolgt werden", "Ta przesyłka nie jest śledzona dalej"} {
		d := rules.Diagnose(order(t, sheet+text+" |\n"), rules.Options{})
		assert.Equal(t, "untracked-service", d.Findings[0].Cause.ID, text)
		assert.LessOrEqual(t, finding(d, "lost").Strength, rules.Possible, text)
	}
}

func TestTwoNumbersWithNothingBetweenAreSeen(t *testing.T) {
	for number, want := range map[string][]string{
		"LP00618685666597LP00618685666598": {"LP00618685666597", "LP00618685666598"},
		"RB123456785CNUB123456785CN":       {"RB123456785CN", "UB123456785CN"},
	} {
		d := rules.Diagnose(order(t, "number: "+number+"\n"), rules.Options{})
		assert.Equal(t, "entry-error", d.Findings[0].Cause.ID, number)
		var got []string
		for _, a := range d.Findings[0].Actions {
			if a.Kind == rules.UseSuggestion {
				got = append(got, a.Number)
			}
		}
		assert.Equal(t, want, got, number)
	}
}

// The stages of silence name who acts first on which day.
func TestTheFirstStepFollowsTheDaysOfSilence(t *testing.T) {
	o := order(t, "number: RB123456785CN\nseen: not-found\nshipped: 2026-08-01\nprotected: 2026-12-01\n")
	for day, want := range map[string]rules.ActionKind{"2026-08-02": rules.Wait, "2026-08-08": rules.Wait, "2026-08-09": rules.AskSeller, "2026-08-11": rules.AskSeller,
		"2026-08-12": rules.AskSeller, "2026-08-16": rules.AskSeller, "2026-08-17": rules.OpenDispute} {
		o.Now = calendar.Parse(day)
		f := rules.Diagnose(o, rules.Options{}).Findings[0]
		assert.Equal(t, want.String(), f.Actions[0].Kind.String(), day)
		assert.Equal(t, day >= "2026-08-12", does(&f, rules.Screenshot), day)
		assert.Equal(t, day >= "2026-08-17", does(&f, rules.OpenDispute), day)
	}
}

func TestTheLocalCarrierDoesNotKnowTheFirstNumber(t *testing.T) {
	const sheet = "number: CNG00618685666597\ncountry: AU\nshipped: 2026-06-01\nevent: 2026-06-20 | Received by local delivery company |\nnow: "
	assert.Equal(t, "number-changes", first(order(t, sheet+"2026-06-26\nseen: stopped\n")))
	assert.Equal(t, "working", first(order(t, sheet+"2026-06-25\n")))
	assert.Equal(t, "number-changes", first(order(t, "number: AP00618685666597\nseen: not-found\nevent: 2026-06-20 | Import customs clearance completed |\nnow: 2026-06-25\n")))
}

func TestWaitingWithoutDatesNamesNoDate(t *testing.T) {
	for _, sheet := range []string{"number: RB123456785CN\ntotal: US $2\n", "status: Awaiting delivery\ntotal: US $2\n"} {
		d := rules.Diagnose(order(t, sheet), rules.Options{})
		i := slices.IndexFunc(d.Findings, func(f rules.Finding) bool { return f.Cause.ID == "low-value" })
		assert.True(t, slices.ContainsFunc(d.Findings[i].Actions, func(a rules.Action) bool { return a.Kind == rules.Wait && a.Date == 0 }), sheet)
	}
}

func TestASuggestedNumberCanBeTracked(t *testing.T) {
	d := rules.Diagnose(order(t, "number: LP0061868566659O\nseen: not-found\n"), rules.Options{})
	assert.Equal(t, "entry-error", d.Findings[0].Cause.ID)
	assert.True(t, slices.ContainsFunc(d.Findings[0].Actions, func(a rules.Action) bool {
		return a.Kind == rules.Track && strings.Contains(a.URL, "LP00618685666590")
	}))
}

func TestAHomeCountryFromTheOptionsProvesNothing(t *testing.T) {
	o := order(t, "number: RB123456785CN\nevent: 2026-08-01 | Delivered | Lyon, France\n")
	assert.Equal(t, rules.Likely, finding(rules.Diagnose(o, rules.Options{Country: "ES"}), "fake-or-copied").Strength, "the parcel may be a gift")
	o.Country = "ES"
	assert.Equal(t, rules.Certain, finding(rules.Diagnose(o, rules.Options{}), "fake-or-copied").Strength)
}

// Without a delivery, an old trip, another shop or the buyer's own word nobody is accused.
func TestNobodyIsAccusedWithoutProof(t *testing.T) {
	each(t, func(name string, c sheet.Case) {
		o := c.Order
		o.Siblings = nil
		if o.Seen == rules.SeenDeliveredElsewhere {
			o.Seen = rules.SeenNotFound
		}
		o.Events = slices.DeleteFunc(slices.Clone(o.Events), func(e rules.Event) bool {
			return rules.StageOf(e) == rules.StageDelivered || e.Date != 0 && e.Date < max(o.Placed, o.Shipped)-7
		})
		for day := calendar.Date(0); day < 400; day += 7 {
			if o.Now != 0 {
				o.Now = c.Order.Now + day
			}
			f := finding(rules.Diagnose(o, rules.Options{}), "fake-or-copied")
			assert.LessOrEqual(t, f.Strength, rules.Possible, "%s, %d days later", name, day)
		}
	})
}

// An order that is not paid or was cancelled has no parcel, and the first finding says so.
func TestOrdersWithoutAParcelSayWhy(t *testing.T) {
	for sheet, want := range map[string]string{
		"status: To pay\n":          "not-shipped_unpaid",
		"status: Pago pendiente\n":  "not-shipped_unpaid",
		"status: Canceled\n":        "working_cancelled",
		"status: Order closed\n":    "working_cancelled",
		"status: Payment expired\n": "working_cancelled",
		"status: Canceled\nnumber: RB123456785CN\nseen: not-found\n": "working_cancelled",
		"status: Completed\n":                     "working_done",
		"status: Expired\n":                       "working_done", // the shop's word for old orders too
		"status: Refunded\n":                      "working_done",
		"status: Closed\nnumber: RB123456785CN\n": "working_done", // it was sent
		"status: Closed\nshipped: 2026-05-03\n":   "working_done",
		"status: Canceled\nnumber: RB123456785CN\nevent: 2026-05-09 | Package delivered\n": "working_done",
	} {
		d := rules.Diagnose(order(t, sheet+"placed: 2026-05-01\nnow: 2026-05-20\n"), rules.Options{})
		f := &d.Findings[0]
		assert.Equal(t, want, f.Cause.ID+f.Lead, sheet)
		if f.Lead == "_cancelled" || f.Lead == "_unpaid" {
			assert.Empty(t, d.Missing, "nothing else would decide: %s", sheet)
			assert.Equal(t, f.Lead == "_cancelled", does(f, rules.ContactBank), sheet)
			assert.False(t, does(f, rules.AskSeller), sheet)
		}
	}
}

// A number that cannot be mended from here is not offered as a cleaned one.
func TestOnlyAMendedNumberIsOffered(t *testing.T) {
	for number, want := range map[string]string{
		"RB 123456785CN":               "",       // blanks
		"RA71300013CN":                 "_again", // a digit is missing
		"RA 71300013 CN":               "_again", // and blanks do not mend it
		"RB123456784CN":                "_again", // a suggestion is no cleaned number
		"RB12":                         "_again",
		"RB123456785CN, UB123456785CN": "",
	} {
		d := rules.Diagnose(order(t, "number: "+number+"\nseen: not-found\n"), rules.Options{})
		f := finding(d, "entry-error")
		require.NotZero(t, f.Strength, number)
		assert.Equal(t, want, f.Lead, number)
		if want != "" {
			assert.False(t, does(f, rules.CopyNumber), number)
		} else {
			assert.True(t, does(f, rules.CopyNumber) || does(f, rules.UseSuggestion), number)
		}
		assert.True(t, does(f, rules.ShowNumber), number)
	}
}
