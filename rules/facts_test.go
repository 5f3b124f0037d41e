package rules

import (
	"slices"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/trackwhy/trackwhy/rules/calendar"
	"github.com/trackwhy/trackwhy/rules/money"
)

func on(day, clock, text string) Event {
	return Event{Date: calendar.Parse(day), Clock: clock, Text: text}
}

// texts are those of the scans of an order, newest first.
func texts(ev ...Event) (l []string) {
	for _, s := range newFacts(Order{Number: "LP00618685666597", Events: ev}, Options{}).Scans {
		l = append(l, s.Text)
	}
	return l
}

// The newest scan is the same however the page orders its lines.
func TestScansStandNewestFirst(t *testing.T) {
	const accepted, departed, delivered = "Accepted by carrier", "Airline departed", "Delivered"
	for _, c := range []struct {
		why  string
		ev   []Event // as on the page
		want []string
		once bool // the page's own order counts, reversed it is another history
	}{
		{"by day", []Event{on("2026-08-02", "", accepted), on("2026-08-05", "", departed)}, []string{departed, accepted}, false},
		{"by time of day, whatever the stages", []Event{on("2026-08-02", "09:00", delivered), on("2026-08-02", "18:39", accepted)}, []string{accepted, delivered}, false},
		{"by stage where one has no time of day", []Event{on("2026-08-02", "18:39", accepted), on("2026-08-02", "", delivered)}, []string{delivered, accepted}, false},
		{"and where the later stage has one", []Event{on("2026-08-02", "", accepted), on("2026-08-02", "09:00", delivered)}, []string{delivered, accepted}, false},
		{"by stage at one time of day", []Event{on("2026-08-02", "09:00", accepted), on("2026-08-02", "09:00", delivered)}, []string{delivered, accepted}, false},
		{"a line without a date after the oldest ones is the newest", []Event{on("2026-08-02", "", accepted), on("2026-08-05", "", departed), on("", "", delivered)}, []string{delivered, departed, accepted}, true},
		{"two lines of the first day tell nothing of the order", []Event{on("2026-08-02", "", accepted), on("2026-08-02", "", accepted), on("2026-08-05", "", departed), on("", "", delivered)}, []string{delivered, departed, accepted, accepted}, true},
		{"a line without a date before the newest ones is the newest", []Event{on("", "", delivered), on("2026-08-05", "", departed), on("2026-08-02", "", accepted)}, []string{delivered, departed, accepted}, true},
		{"without any date the page's order counts", []Event{on("", "", delivered), on("", "", accepted)}, []string{delivered, accepted}, true},
	} {
		assert.Equal(t, c.want, texts(c.ev...), c.why)
		if !c.once {
			slices.Reverse(c.ev)
			assert.Equal(t, c.want, texts(c.ev...), "%s: reversed", c.why)
		}
	}
}

// A line that says neither when nor what is none; one that says when is a scan.
func TestEmptyLinesAreNoScans(t *testing.T) {
	assert.Empty(t, texts(Event{Place: "Madrid"}))
	assert.Equal(t, []string{""}, texts(on("2026-08-02", "", "")))
	assert.Equal(t, []string{"Package 12"}, texts(on("", "", "Package 12")))
}

// A number moves anew when its delivery lies before the order, with a day for the zones of
// the world, and a carrier has scanned it since.
func TestADeliveryBeforeTheOrderEndedAnOlderTrip(t *testing.T) {
	for _, c := range []struct {
		why, delivered, last string
		anew                 bool
	}{
		{"two days before the order", "2026-08-08", "2026-08-12", true},
		{"the day before may be the same day", "2026-08-09", "2026-08-12", false},
		{"the day of the order", "2026-08-10", "2026-08-12", false},
		{"scanned on the day of the order", "2026-08-01", "2026-08-10", true},
		{"scanned before the order only", "2026-08-01", "2026-08-09", false},
	} {
		f := newFacts(Order{Number: "9400111206206555555550", Placed: calendar.Parse("2026-08-10"),
			Events: []Event{on(c.last, "", "Accepted by carrier"), on(c.delivered, "", "Delivered")}}, Options{})
		assert.Equal(t, c.anew, f.Delivered == nil, c.why)
		assert.Equal(t, map[bool]int{true: 1}[c.anew], f.trip, c.why)
	}
}

func TestNothingKnownIsMinusOneDayAgo(t *testing.T) {
	f := newFacts(Order{Now: calendar.Parse("2026-08-10")}, Options{})
	assert.Equal(t, [3]int{-1, -1, -1}, [3]int{f.SinceStart, f.SincePlaced, f.SinceLast})
}

// A bare "$" says what is true of the US dollar and of the buyer's own.
func TestABareDollarIsBoth(t *testing.T) {
	for _, c := range []struct {
		total, boundary string
		want            money.Side
	}{
		{"$99", "", money.NearOver},           // of pesos: a little over; 99 US dollars: over
		{"$2", "", money.Under},               // under in either
		{"$60", "", money.SideUnknown},        // pesos: under, US dollars: over
		{"$5.50", "20 zł", money.SideUnknown}, // near, but over the reader's limit in US dollars; far under in pesos
		{"$900", "20 zł", money.Over},         // over in either
		{"MX$60", "20 zł", money.Under},       // of pesos only
		{"US $5.50", "20 zł", money.NearOver}, // of US dollars only
		{"US $4.90", "20 zł", money.NearUnder},
	} {
		f := newFacts(Order{Total: c.total, Country: "MX"}, Options{Boundary: c.boundary})
		assert.Equal(t, c.want, f.Side, c.total)
	}
}

// What went back is handed to its sender on the day it comes there, too.
func TestAReturnOnTheDayOfItsDeliveryWentBack(t *testing.T) {
	f := newFacts(Order{Number: "LP00618685666597", Country: "ES", City: "Madrid", Events: []Event{
		{Date: calendar.Parse("2026-08-10"), Clock: "18:00", Text: "Delivered", Place: "Shenzhen, China"}, on("2026-08-10", "09:00", "Returned to sender")}}, Options{})
	assert.Nil(t, f.Delivered)
	assert.Equal(t, StageReturned, f.LastStage())
}

// The country of a place tells a copy from abroad from one of another city.
func TestThePlaceTellsItsCountry(t *testing.T) {
	for _, c := range [][4]string{
		{"Madrid", "FR", "Lyon", "ES"}, {"Madrid, España", "FR", "Lyon", "ES"}, {"Ohio, United States", "FR", "Lyon", "US"},
		{"Hamburg", "DE", "Berlin", "DE"}, {"Sorting centre 12", "DE", "Berlin", ""},
	} {
		_, in := whereabouts(c[0], c[1], c[2])
		assert.Equal(t, c[3], in, c[0])
	}
}

func TestPlacesAreFoldedToSmallLatinLetters(t *testing.T) {
	for place, want := range map[string]string{
		"\u2003Madrid\u2003\u2003Sol\u2003": "madrid sol", // blanks of any width
		"АБВЯ, ҐҐ":                          "abvya ҐҐ", "ґанок": "ganok", "αβγω": "avgo", "Łódź": "lodz", "東京": "東京",
	} {
		assert.Equal(t, want, placeText(place), place)
	}
	assert.Equal(t, " абвюя ", foldText("АБВЮЯ"), "from the first capital to the last")
	all := []rune{}
	for r := rune(1); r < 0x180; r++ {
		all = append(all[:0], r)
		assert.True(t, utf8.ValidString(foldText(string(all))) && utf8.ValidString(placeText(string(all))), "%U stays one letter", r)
	}
}

// Parts may be empty, and a stem has three bytes or more.
func TestListsOfTheTablesAreReadPartByPart(t *testing.T) {
	list := "|b"
	assert.Empty(t, cutFirst(&list, '|'))
	assert.Equal(t, "b", cutFirst(&list, '|'))
	assert.Empty(t, list)
	var got []string
	eachStem([]string{"|abc||de|fgh|ij"}, func(stem string, _ stemRef) { got = append(got, stem) })
	assert.Equal(t, []string{"abc", "fgh"}, got)
}

// The strongest claim counts, and of equal ones the weightiest.
func TestAClaimRaisesAVerdictOnly(t *testing.T) {
	var v Verdict
	for _, c := range []struct {
		s      Strength
		weight int
		want   [2]int
	}{
		{Likely, 60, [2]int{int(Likely), 60}}, {Likely, 50, [2]int{int(Likely), 60}}, {Likely, 70, [2]int{int(Likely), 70}},
		{Possible, 90, [2]int{int(Likely), 70}}, {Certain, 10, [2]int{int(Certain), 10}},
	} {
		v.claim(c.s, c.weight, Evidence{})
		assert.Equal(t, c.want, [2]int{int(v.Strength), v.Weight})
	}
	assert.Len(t, v.For, 5, "every fact is shown")
}

// The steps of all verdicts share a list: none may write over another's.
func TestStepsOfVerdictsStayApart(t *testing.T) {
	f, want := &Facts{}, [3][]Action{}
	var v [3]Verdict
	for n := range 60 {
		i := n % len(v)
		a := Action{Kind: Wait, Date: calendar.Date(n + 1)}
		f.advise(&v[i], a)
		want[i] = append(want[i], a)
	}
	for i := range v {
		assert.Equal(t, want[i], v[i].Actions)
	}
}

func TestPackagesAreCountedAndDatesAreNot(t *testing.T) {
	for _, tag := range []string{"package 1 of 2", "1/2", "parcel 2 / 3", "9 of 12", "package 1 of 10", "10 of 10", "paquete 1 de 2", "paket 1 von 3", "paczka 1 z 2", "посылка 1 из 4", "packages: 2", "multiple packages"} {
		assert.True(t, ofMany(tag), "%q", tag)
	}
	for _, tag := range []string{"delivery by 11/24", "11/24/2026", "1/2/2026", "1 of 1", "3 of 2", "0 of 2", "choice", "1 of 123", "12/3", "21/2", "1 / 2026", "5% off"} {
		assert.False(t, ofMany(tag), "%q", tag)
	}
}
