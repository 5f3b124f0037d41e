package memory

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/trackwhy/trackwhy/rules"
	"github.com/trackwhy/trackwhy/rules/calendar"
)

const (
	buyer  = "8196000000008719"
	other  = "8196000000028719" // the same buyer
	nobody = "8196000000041234" // another buyer
)

var today = calendar.Of(2026, 11, 23)

// show lets a page show orders and stores what it changed, as the browser would.
func show(t *testing.T, b *Book, store map[string]string, day calendar.Date, orders ...rules.Order) []rules.Order {
	t.Helper()
	joined, changes := b.Join(orders, day)
	for _, c := range changes {
		require.Equal(t, store[c.Key], c.Base, "a change names what it replaces")
		store[c.Key] = c.Text
	}
	return joined
}

// reopened returns a book loaded from the store, as the next page has it.
func reopened(t *testing.T, store map[string]string) *Book {
	t.Helper()
	b := &Book{}
	for k, text := range store {
		require.NoError(t, b.Load(k, text))
	}
	return b
}

func TestTheTotalOfTheListIsKnownOnTheTrackingPage(t *testing.T) {
	store := map[string]string{}
	show(t, &Book{}, store, today, rules.Order{ID: buyer, Total: "US $4.20", Store: "Tea"})
	got := show(t, reopened(t, store), store, today, rules.Order{ID: buyer, Number: "RB123456785CN"})
	assert.Equal(t, "US $4.20", got[0].Total)
	assert.Equal(t, "RB123456785CN", got[0].Number)
	assert.Equal(t, today, got[0].Now)
	got = show(t, reopened(t, store), store, today, rules.Order{ID: buyer, Total: "US $4.20", Store: "Tea"})
	assert.Equal(t, "RB123456785CN", got[0].Number, "and the number on the list")
}

func TestAReplacedNumberIsKeptWithTheDayItWasFirstSeen(t *testing.T) {
	store := map[string]string{}
	show(t, &Book{}, store, today-9, rules.Order{ID: buyer, Number: "LP00700000000000"})
	got := show(t, reopened(t, store), store, today, rules.Order{ID: buyer, Number: "501234567890"})
	assert.Equal(t, []string{"LP00700000000000"}, got[0].Previous)
	b := reopened(t, store)
	assert.Equal(t, today-9, b.FirstSeen(got[0], "LP 0070 0000 000000"))
	assert.Equal(t, today, b.FirstSeen(got[0], "501234567890"))
	got = show(t, b, store, today, rules.Order{ID: buyer, Number: "LP00700000000000"})
	assert.Equal(t, []string{"501234567890"}, got[0].Previous, "an old number shown again is the current one")
	assert.Equal(t, "LP00700000000000", got[0].Number)
}

func TestANumberCopiedWithASpaceIsNoNewNumber(t *testing.T) {
	store := map[string]string{}
	show(t, &Book{}, store, today, rules.Order{ID: buyer, Number: "RB123456785CN"})
	got := show(t, reopened(t, store), store, today, rules.Order{ID: buyer, Number: " rb 123456785 CN\u00a0"})
	assert.Empty(t, got[0].Previous)
	assert.Equal(t, " rb 123456785 CN\u00a0", got[0].Number, "the number stays as shown")
}

func TestTwoNumbersOnOnePageAreTwoParcels(t *testing.T) {
	store := map[string]string{}
	show(t, &Book{}, store, today, rules.Order{ID: buyer, Total: "US $9.00"})
	got := show(t, reopened(t, store), store, today,
		rules.Order{ID: buyer, Number: "LP00700000000001"}, rules.Order{ID: buyer, Number: "LP00700000000002"})
	for _, o := range got {
		assert.Empty(t, o.Previous)
		assert.Equal(t, "US $9.00", o.Total)
	}
	assert.Len(t, reopened(t, store).Orders(), 2)
}

func TestPackagesBehindUnmarkedTabsDoNotReplaceEachOther(t *testing.T) {
	store := map[string]string{}
	show(t, &Book{}, store, today, rules.Order{ID: buyer, Number: "LP00700000000001", Tags: []string{rules.Packages + "2"}})
	got := show(t, reopened(t, store), store, today, rules.Order{ID: buyer, Number: "LP00700000000002", Tags: []string{rules.Packages + "2"}})
	assert.Empty(t, got[0].Previous)
	assert.Len(t, reopened(t, store).Orders(), 2)
	got = show(t, reopened(t, store), store, today, rules.Order{ID: buyer, Number: "LP00700000000001", Tags: []string{rules.Packages + "2"}})
	assert.Empty(t, got[0].Previous, "the first one again")
	assert.Len(t, reopened(t, store).Orders(), 2)
}

func TestPackagesBehindTabsAreTwoParcels(t *testing.T) {
	store := map[string]string{}
	show(t, &Book{}, store, today, rules.Order{ID: buyer, Number: "LP00700000000001", Tags: []string{"Package 1 of 2"}})
	got := show(t, reopened(t, store), store, today, rules.Order{ID: buyer, Number: "LP00700000000002", Tags: []string{"Paket 2 / 2"}})
	assert.Empty(t, got[0].Previous)
	assert.Len(t, reopened(t, store).Orders(), 2)
	got = show(t, reopened(t, store), store, today, rules.Order{ID: buyer, Number: "501234567890", Tags: []string{"Package 2 of 2"}})
	assert.Equal(t, []string{"LP00700000000002"}, got[0].Previous, "each package has its own past")
}

func TestSiblingsShareTheNumberOrTheBuyer(t *testing.T) {
	store := map[string]string{}
	b := &Book{}
	got := show(t, b, store, today,
		rules.Order{ID: buyer, Number: "RB123456785CN", Store: "Tea"},
		rules.Order{ID: other, Store: "Cups"},
		rules.Order{ID: nobody, Number: "RB 123 456 785 CN", Store: "Pots"},
		rules.Order{ID: "8196000000055555", Store: "Else"})
	assert.Equal(t, []rules.Sibling{
		{ID: nobody, Number: "RB 123 456 785 CN", Store: "Pots"},
		{ID: other, Store: "Cups"},
	}, got[0].Siblings)
	for _, text := range store {
		assert.NotContains(t, text, "sibling:", "they are worked out at each reading")
	}
}

func TestWhatIsKnownAlreadyMakesNoChange(t *testing.T) {
	store := map[string]string{}
	o := rules.Order{ID: buyer, Number: "RB123456785CN", Total: "US $4.20", Placed: today - 20}
	show(t, &Book{}, store, today, o)
	_, changes := reopened(t, store).Join([]rules.Order{o}, today)
	assert.Empty(t, changes)
	_, changes = reopened(t, store).Join([]rules.Order{o}, today+6)
	assert.Empty(t, changes, "the day alone is written once a week")
	_, changes = reopened(t, store).Join([]rules.Order{o}, today+7)
	assert.Len(t, changes, 1)
}

func TestAPageThatShowsTheLastEventTakesNoHistoryAway(t *testing.T) {
	e := func(day calendar.Date, text string) rules.Event { return rules.Event{Date: day, Text: text} }
	old := []rules.Event{e(today-3, "Left China"), e(today-5, "Accepted")}
	tests := []struct {
		name      string
		old, now  []rules.Event
		wantTexts string
	}{
		{"nothing new", old, old[:1], "Left China, Accepted"},
		{"one new, newest first", old, []rules.Event{e(today, "Arrived")}, "Arrived, Left China, Accepted"},
		{"one new, oldest first", []rules.Event{old[1], old[0]}, []rules.Event{e(today, "Arrived")}, "Accepted, Left China, Arrived"},
		{"a longer list replaces", old, append([]rules.Event{e(today, "Arrived")}, old...), "Arrived, Left China, Accepted"},
		{"none", old, nil, "Left China, Accepted"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var texts []string
			for _, e := range history(tt.old, tt.now) {
				texts = append(texts, e.Text)
			}
			assert.Equal(t, tt.wantTexts, strings.Join(texts, ", "))
		})
	}
}

func TestOldOrdersAreForgotten(t *testing.T) {
	store := map[string]string{}
	b := &Book{}
	show(t, b, store, today-121, rules.Order{ID: buyer})
	show(t, b, store, today-120, rules.Order{ID: other})
	show(t, b, store, today, rules.Order{ID: nobody})
	assert.Equal(t, []string{"o" + buyer}, b.Prune(today))
	assert.Equal(t, 2, b.Len())
	assert.Empty(t, b.Prune(today+4000), "a clock that runs years ahead empties nothing")
}

func TestAtMostThreeHundredOrdersAreKept(t *testing.T) {
	b := &Book{}
	for i := range MaxOrders + 5 {
		b.Join([]rules.Order{{ID: strconv.Itoa(8196000000000000 + i)}}, today-calendar.Date(i%50))
	}
	gone := b.Prune(today)
	assert.Len(t, gone, 5)
	assert.Equal(t, MaxOrders, b.Len())
	for _, k := range gone {
		assert.NotContains(t, b.entries, k)
	}
}

func TestDecodeKeepsWhatItCanRead(t *testing.T) {
	tests := []struct{ name, text, number string }{
		{"whole", "trackwhy 1\nsaved: 2026-11-02\nfirst: RB123456785CN | 2026-11-02\n\norder: 8196000000008719\nnumber: RB123456785CN\n", "RB123456785CN"},
		{"a newer version with lines we do not know", "trackwhy 7\nmood: fine\n\norder: 8196000000008719\nnumber: RB123456785CN\nweather: rain\n", "RB123456785CN"},
		{"a damaged date", "trackwhy 1\nsaved: yesterday\n\norder: 8196000000008719\nnumber: RB123456785CN\nplaced: 2026-99-99\n", "RB123456785CN"},
		{"a repeated line", "trackwhy 1\n\norder: 8196000000008719\nnumber: RB123456785CN\nnumber: X\n", "RB123456785CN"},
		{"no head", "order: 8196000000008719\nnumber: RB123456785CN\n", "RB123456785CN"},
		{"cut off", "trackwhy 1\n\norder: 8196000000008719\nnumber: RB123456785CN\ntot", "RB123456785CN"},
		{"windows lines", "trackwhy 1\r\n\r\norder: 8196000000008719\r\nnumber: RB123456785CN\r\n", "RB123456785CN"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			e, err := Decode(tt.text)
			require.NoError(t, err)
			require.Len(t, e.Parcels, 1)
			assert.Equal(t, tt.number, e.Parcels[0].Number)
		})
	}
	for name, text := range map[string]string{"empty": "", "rubbish": "\x00\xff\x1e", "head only": "trackwhy 1\n\n",
		"no identity": "trackwhy 1\n\ntotal: US $3\n", "huge": strings.Repeat("order: 1\n", MaxEntry)} {
		t.Run(name, func(t *testing.T) {
			_, err := Decode(text)
			assert.EqualError(t, err, "memory: entry holds no order")
		})
	}
}

func TestACorruptEntryIsReplacedByTheNextPage(t *testing.T) {
	b := &Book{}
	require.Error(t, b.Load("o"+buyer, "rubbish"))
	_, changes := b.Join([]rules.Order{{ID: buyer, Total: "US $4.20"}}, today)
	require.Len(t, changes, 1)
	assert.Equal(t, "rubbish", changes[0].Base, "so that the background does not take it for another tab's")
}

func TestAnEntryIsNeverLargerThanWhatIsReadBack(t *testing.T) {
	o := rules.Order{ID: buyer, Number: strings.Repeat("9", 10000), Total: strings.Repeat("é\x1e", 1000)}
	for i := range 500 {
		o.Events = append(o.Events, rules.Event{Date: today - calendar.Date(i), Text: strings.Repeat("wörter ", 100)})
		o.Tags = append(o.Tags, strconv.Itoa(i))
		o.Previous = append(o.Previous, "LP"+strconv.Itoa(i))
	}
	b := &Book{}
	_, changes := b.Join([]rules.Order{o}, today)
	require.Len(t, changes, 1)
	assert.LessOrEqual(t, len(changes[0].Text), MaxEntry)
	e, err := Decode(changes[0].Text)
	require.NoError(t, err)
	assert.True(t, changes[0].Text == Encode(e), "reading and writing again changes nothing")
	assert.NotContains(t, changes[0].Text, "\x1e")
	assert.Equal(t, today, e.Parcels[0].Events[0].Date, "the newest events are kept")
}

func TestAnOrderWithNeitherNumberIsNotRemembered(t *testing.T) {
	b := &Book{}
	joined, changes := b.Join([]rules.Order{{Total: "US $4.20"}}, today)
	assert.Empty(t, changes)
	assert.Equal(t, "US $4.20", joined[0].Total)
}

func TestAPageWithTheNumberAloneFindsItsOrder(t *testing.T) {
	store := map[string]string{}
	show(t, &Book{}, store, today, rules.Order{ID: buyer, Number: "RB123456785CN", Total: "US $4.20"})
	got := show(t, reopened(t, store), store, today, rules.Order{Number: "RB123456785CN"})
	assert.Equal(t, "US $4.20", got[0].Total)
	assert.Equal(t, buyer, got[0].ID)
	assert.Equal(t, []string{"o" + buyer}, slices.Collect(func(yield func(string) bool) {
		for k := range store {
			if !yield(k) {
				return
			}
		}
	}))
}

func FuzzDecode(f *testing.F) {
	f.Add("trackwhy 1\nsaved: 2026-11-02\nfirst: RB123456785CN | 2026-11-02\n\norder: 8196000000008719\nnumber: RB123456785CN\nevent: 2026-11-02 | Accepted | \n")
	f.Add("trackwhy 2\n\norder: 1\nfoo: bar\n\nnumber: x")
	f.Add("")
	f.Add("order:0\x19")            // a control character that a sheet keeps
	f.Add("trackwhy 1\n\norder:  ") // an order number of blanks
	f.Fuzz(func(t *testing.T, text string) {
		e, err := Decode(text)
		if err != nil {
			return
		}
		again, err := Decode(Encode(e))
		if len(Encode(e)) > MaxEntry {
			return // cannot be stored, and Join does not
		}
		if err != nil {
			t.Fatalf("cannot read back %q: %v", Encode(e), err)
		}
		if Encode(again) != Encode(e) {
			t.Fatalf("changes when read back:\n%q\n%q", Encode(e), Encode(again))
		}
		b := &Book{}
		_ = b.Load("o1", text)
		b.Join(e.Parcels, 20000)
		b.Prune(20000)
	})
}

func BenchmarkJoinHundredOrders(b *testing.B) {
	var orders []rules.Order
	for i := range 100 {
		orders = append(orders, rules.Order{ID: strconv.Itoa(8196000000008719 + i*20000), Number: "LP0070000000" + strconv.Itoa(1000+i), Total: "US $4.20"})
	}
	book := &Book{}
	book.Join(orders, today)
	b.ReportAllocs()
	for b.Loop() {
		book.Join(orders, today)
	}
}

func TestOddSequencesOfPages(t *testing.T) {
	const lp, rb, kr = "LP00700000000001", "RB123456785CN", "501234567890"
	type step struct {
		day    calendar.Date
		orders []rules.Order
	}
	at := func(day calendar.Date, orders ...rules.Order) step { return step{day, orders} }
	for name, c := range map[string]struct {
		steps    []step
		parcels  []string // numbers remembered at the end
		previous []string // of the last order shown first
	}{
		"the number disappears from the page": {[]step{
			at(today-5, rules.Order{ID: buyer, Number: lp}),
			at(today, rules.Order{ID: buyer, Status: "Awaiting delivery"})}, []string{lp}, nil},
		"the number disappears and another comes": {[]step{
			at(today-9, rules.Order{ID: buyer, Number: lp}),
			at(today-5, rules.Order{ID: buyer}),
			at(today, rules.Order{ID: buyer, Number: kr})}, []string{kr}, []string{lp}},
		"three numbers, one after the other": {[]step{
			at(today-9, rules.Order{ID: buyer, Number: lp}),
			at(today-5, rules.Order{ID: buyer, Number: rb}),
			at(today, rules.Order{ID: buyer, Number: kr})}, []string{kr}, []string{lp, rb}},
		"a second parcel is announced on the list": {[]step{
			at(today-9, rules.Order{ID: buyer, Number: lp, Tags: []string{"Package 1 / 2"}}),
			at(today-5, rules.Order{ID: buyer, Number: rb, Tags: []string{"Package 2 / 2"}}),
			at(today, rules.Order{ID: buyer, Total: "US $4.20"})}, []string{lp, rb}, nil},
		"tabs clicked to and fro": {[]step{
			at(today, rules.Order{ID: buyer, Number: lp, Tags: []string{"Package 1 / 2"}}),
			at(today, rules.Order{ID: buyer, Number: rb, Tags: []string{"Package 2 / 2"}}),
			at(today, rules.Order{ID: buyer, Number: lp, Tags: []string{"Package 1 / 2"}})}, []string{lp, rb}, nil},
		"two parcels, then a page with one of them": {[]step{
			at(today-1, rules.Order{ID: buyer, Number: lp}, rules.Order{ID: buyer, Number: rb}),
			at(today, rules.Order{ID: buyer, Number: rb})}, []string{lp, rb}, nil},
		"two parcels, then a third number": {[]step{
			at(today-1, rules.Order{ID: buyer, Number: lp}, rules.Order{ID: buyer, Number: rb}),
			at(today, rules.Order{ID: buyer, Number: kr})}, []string{lp, rb, kr}, nil},
		"one parcel, then both on one page": {[]step{
			at(today-1, rules.Order{ID: buyer, Number: lp}),
			at(today, rules.Order{ID: buyer, Number: rb}, rules.Order{ID: buyer, Number: lp})}, []string{lp, rb}, nil},
		"a pop-over without its order, then the order": {[]step{
			at(today-1, rules.Order{Number: lp}),
			at(today, rules.Order{ID: buyer, Number: lp, Total: "US $4.20"})}, []string{lp}, nil},
		"the order, then a pop-over without it": {[]step{
			at(today-1, rules.Order{ID: buyer, Number: lp, Total: "US $4.20"}),
			at(today, rules.Order{Number: lp})}, []string{lp}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			store := map[string]string{}
			var last []rules.Order
			for _, s := range c.steps {
				b := reopened(t, store)
				last = show(t, b, store, s.day, s.orders...)
				for _, k := range b.Prune(s.day) {
					delete(store, k)
				}
			}
			var numbers []string
			for _, o := range reopened(t, store).Orders() {
				numbers = append(numbers, o.Number)
			}
			assert.ElementsMatch(t, c.parcels, numbers)
			assert.Equal(t, c.previous, last[0].Previous)
			assert.NotEmpty(t, last[0].Number, "what was known is told")
		})
	}
}

func TestANumberThatFindsItsOrderBringsItsPastAlong(t *testing.T) {
	store := map[string]string{}
	show(t, &Book{}, store, today-4, rules.Order{Number: "LP00700000000001", Expected: today + 9})
	b := reopened(t, store)
	got := show(t, b, store, today, rules.Order{ID: buyer, Number: "LP00700000000001"})
	assert.Equal(t, today+9, got[0].Expected)
	assert.Equal(t, today-4, b.FirstSeen(got[0], "LP00700000000001"))
	assert.Empty(t, got[0].Previous)
	assert.Equal(t, []string{"nLP00700000000001"}, b.Prune(today), "one entry is enough")
	assert.Equal(t, 1, b.Len())
}

func TestAnOrderThatWasForgottenComesBackNew(t *testing.T) {
	store := map[string]string{}
	show(t, &Book{}, store, today-200, rules.Order{ID: buyer, Number: "LP00700000000001", Total: "US $4.20"})
	b := reopened(t, store)
	for _, k := range b.Prune(today) {
		delete(store, k)
	}
	require.Empty(t, store)
	got := show(t, b, store, today, rules.Order{ID: buyer, Number: "RB123456785CN"})
	assert.Empty(t, got[0].Previous, "what is forgotten is not told")
	assert.Empty(t, got[0].Total)
	assert.Equal(t, today, reopened(t, store).FirstSeen(got[0], "RB123456785CN"))
}

func TestListDetailAndTrackingAreOneOrder(t *testing.T) {
	store := map[string]string{}
	show(t, &Book{}, store, today-2, rules.Order{ID: buyer, Total: "US $4.20", Status: "Awaiting delivery", Store: "Tea", Placed: today - 20})
	show(t, reopened(t, store), store, today-1, rules.Order{ID: buyer, Protected: today + 40, Shipped: today - 18, Country: "DE", City: "Bonn"})
	got := show(t, reopened(t, store), store, today, rules.Order{ID: buyer, Number: "RB123456785CN", Service: "Cainiao", Events: []rules.Event{{Date: today - 3, Clock: "10:00", Text: "Left China"}}})
	got[0].Now, got[0].Siblings = 0, nil
	assert.Equal(t, rules.Order{ID: buyer, Number: "RB123456785CN", Total: "US $4.20", Status: "Awaiting delivery", Store: "Tea", Service: "Cainiao", Placed: today - 20, Shipped: today - 18,
		Protected: today + 40, Country: "DE", City: "Bonn", Events: []rules.Event{{Date: today - 3, Clock: "10:00", Text: "Left China"}}}, got[0])
	assert.Len(t, store, 1)
}

// shownAfter shows a page after those of the days before, each to a book opened anew.
func shownAfter(t *testing.T, before [][]rules.Order, now ...rules.Order) ([]rules.Order, *Book) {
	t.Helper()
	store := map[string]string{}
	for i, page := range before {
		show(t, reopened(t, store), store, today-calendar.Date(len(before)-i), page...)
	}
	b := reopened(t, store)
	return show(t, b, store, today, now...), reopened(t, store)
}

func TestOnlyReadableEntriesAreCounted(t *testing.T) {
	b := &Book{}
	require.Error(t, b.Load("o1", "rubbish"))
	assert.Zero(t, b.Len())
	require.NoError(t, b.Load("o2", "order: 2\n"))
	assert.Equal(t, 1, b.Len())
	b.Drop("o2")
	assert.Zero(t, b.Len())
	require.NoError(t, b.Load("o2", "order: 2\n"))
	b.Clear()
	assert.Zero(t, b.Len())
}

func TestAnUnknownDayNeitherAgesNorDatesAnything(t *testing.T) {
	store := map[string]string{}
	show(t, &Book{}, store, today-9, rules.Order{ID: buyer})
	got := show(t, reopened(t, store), store, 0, rules.Order{ID: buyer, Number: "LP00700000000001"})
	b := reopened(t, store)
	assert.Zero(t, got[0].Now)
	assert.Zero(t, b.FirstSeen(got[0], "LP00700000000001"), "seen, nobody knows when")
	assert.Contains(t, store["o"+buyer], "saved: "+(today-9).String())
	assert.Empty(t, b.Prune(0))
	show(t, b, store, today, rules.Order{ID: buyer, Number: "LP00700000000001"})
	assert.Equal(t, today, reopened(t, store).FirstSeen(got[0], "LP00700000000001"))
}

func TestOfTwoOrdersWithTheNumberTheFirstKeyIsTaken(t *testing.T) {
	for range 20 { // maps answer in any order
		b := &Book{}
		for _, k := range []string{"3", "1", "2"} {
			require.NoError(t, b.Load("o"+k, "order: "+k+"\nnumber: LP00700000000001\n"))
		}
		require.NoError(t, b.Load("nLP00700000000001", "number: LP00700000000001\n"))
		got, _ := b.Join([]rules.Order{{Number: "LP00700000000001"}}, today)
		require.Equal(t, "1", got[0].ID)
	}
}

func TestOfMoreParcelsThanFitTheOldestIsLeftOut(t *testing.T) {
	var before [][]rules.Order
	for i := 1; i <= MaxParcels; i++ {
		before = append(before, []rules.Order{{ID: buyer, Number: "LP0070000000000" + strconv.Itoa(i), Tags: []string{"Package " + strconv.Itoa(i) + " of 9"}}})
	}
	_, b := shownAfter(t, before[:MaxParcels-1], before[MaxParcels-1]...)
	require.Len(t, b.Orders(), MaxParcels)
	assert.Equal(t, "LP00700000000001", b.Orders()[0].Number)
	_, b = shownAfter(t, before, rules.Order{ID: buyer, Number: "LP00700000000009", Tags: []string{"Package 9 of 9"}})
	require.Len(t, b.Orders(), MaxParcels)
	assert.Equal(t, "LP00700000000002", b.Orders()[0].Number)
	assert.Equal(t, "LP00700000000009", b.Orders()[MaxParcels-1].Number)
}

func TestWhatBelongsToTheOrderReachesEachParcelThatLacksIt(t *testing.T) {
	_, b := shownAfter(t, [][]rules.Order{
		{{ID: buyer, Number: "LP1", City: "Lyon", Placed: today - 9}, {ID: buyer, Number: "LP2"}}},
		rules.Order{ID: buyer, Number: "LP2", Total: "US $9.00", Store: "Tea", City: "Nice", Country: "FR", Placed: today - 8, Protected: today + 9, Promised: today + 1, Shipped: today - 3, Status: "On its way"})
	p := b.Orders()
	require.Len(t, p, 2)
	assert.Equal(t, rules.Order{ID: buyer, Number: "LP1", Total: "US $9.00", Store: "Tea", City: "Lyon", Country: "FR", Placed: today - 9, Protected: today + 9, Promised: today + 1}, p[0],
		"what it has stays, and what is the parcel's alone does not come over")
	assert.Equal(t, "Nice", p[1].City)
	assert.Equal(t, today-8, p[1].Placed)
	got, _ := shownAfter(t, [][]rules.Order{{{ID: buyer, Number: "LP1", Total: "US $9.00", Placed: today - 9, Status: "x"}, {ID: buyer, Number: "LP2"}}}, rules.Order{ID: buyer, Number: "LP3"})
	assert.Equal(t, "US $9.00", got[0].Total, "a new parcel begins with it")
	assert.Equal(t, today-9, got[0].Placed)
	assert.Empty(t, got[0].Status)
}

func TestAnOldNumberFindsTheParcelThatShowedIt(t *testing.T) {
	one, two := rules.Order{ID: buyer, Number: "B1", Previous: []string{"A1"}, Tags: []string{"Package 1 of 2"}}, rules.Order{ID: buyer, Number: "B2", Previous: []string{"A2"}, Tags: []string{"Package 2 of 2"}}
	_, b := shownAfter(t, [][]rules.Order{{one, two}}, rules.Order{ID: buyer, Number: "A2"})
	p := b.Orders()
	require.Len(t, p, 2)
	assert.Equal(t, []string{"B1", "A2"}, []string{p[0].Number, p[1].Number})
	assert.Equal(t, []string{"B2"}, p[1].Previous)
	_, b = shownAfter(t, [][]rules.Order{{one, two}}, rules.Order{ID: buyer, Number: "A2"}, rules.Order{ID: buyer, Number: "B2"})
	assert.Len(t, b.Orders(), 3, "when the page shows both, they are two parcels")
}

func TestANumberComesToTheParcelThatWaitsForIt(t *testing.T) {
	for _, c := range []struct {
		name   string
		tag    string // of what waits
		shown  string // of what comes
		number []string
	}{
		{"neither is a package", "", "", []string{"LP1"}},
		{"what comes is one", "", "Package 2 of 2", []string{"LP1"}},
		{"what waits is one", "Package 1 of 2", "", []string{"LP1"}},
		{"the same package", "Package 2 of 2", "Package 2 of 2", []string{"LP1"}},
		{"two packages", "Package 1 of 2", "Package 2 of 2", []string{"", "LP1"}},
	} {
		_, b := shownAfter(t, [][]rules.Order{{{ID: buyer, Total: "1 €", Tags: []string{c.tag}}}}, rules.Order{ID: buyer, Number: "LP1", Tags: []string{c.shown}})
		var numbers []string
		for _, p := range b.Orders() {
			numbers = append(numbers, p.Number)
		}
		assert.Equal(t, c.number, numbers, c.name)
	}
}

func TestANewerPageWinsWhereItSaysSomething(t *testing.T) {
	before := rules.Order{ID: buyer, Total: "US $4.20", Status: "Paid", Placed: 20000, Shipped: 20001, Protected: 20060, Expected: 20040, Promised: 20005, Seen: rules.SeenNoUpdates, Tags: []string{"Choice"}}
	got, _ := shownAfter(t, [][]rules.Order{{before}}, rules.Order{ID: buyer})
	before.Now = today
	assert.Equal(t, before, got[0], "a page that says nothing takes nothing away")
	newer := rules.Order{ID: buyer, Total: "US $5.20", Status: "Shipped", Placed: 20010, Shipped: 20011, Protected: 20070, Expected: 20050, Promised: 20015, Seen: rules.SeenNotFound, Tags: []string{"Choice", "Fast"}, Now: 20020}
	got, _ = shownAfter(t, [][]rules.Order{{before}}, newer)
	assert.Equal(t, newer, got[0])
}

func TestANumberOfBeforeStandsOnce(t *testing.T) {
	got, _ := shownAfter(t, [][]rules.Order{{{ID: buyer, Number: "LP2", Previous: []string{"LP1"}}}}, rules.Order{ID: buyer, Number: "LP3", Previous: []string{"lp 1", "LP3", "", "LP0"}})
	assert.Equal(t, []string{"LP1", "LP0", "LP2"}, got[0].Previous)
}

func TestHistoriesAreJoinedInTheOrderOfThePage(t *testing.T) {
	e := func(days calendar.Date, text string) rules.Event { return rules.Event{Date: today - days, Text: text} }
	none := func(text string) rules.Event { return rules.Event{Text: text} }
	for _, c := range []struct {
		name     string
		old, now []rules.Event
		want     string
	}{
		{"as many replace", []rules.Event{e(3, "b"), e(5, "a")}, []rules.Event{e(3, "b!"), e(5, "a")}, "b! a"},
		{"known by its text when it has no day", []rules.Event{e(3, "b"), e(5, "a")}, []rules.Event{none("a")}, "b a"},
		{"another day is another event", []rules.Event{e(3, "b"), e(5, "a")}, []rules.Event{e(1, "a")}, "a b a"},
		{"another text too", []rules.Event{e(3, "b"), e(5, "a")}, []rules.Event{e(3, "c")}, "c b a"},
		{"two new, both newest first", []rules.Event{e(3, "c"), e(4, "b"), e(5, "a")}, []rules.Event{e(1, "e"), e(2, "d")}, "e d c b a"},
		{"two new, oldest first", []rules.Event{e(3, "c"), e(4, "b"), e(5, "a")}, []rules.Event{e(2, "d"), e(1, "e")}, "e d c b a"},
		{"two new, newest first, behind the oldest first", []rules.Event{e(5, "a"), e(4, "b"), e(3, "c")}, []rules.Event{e(1, "e"), e(2, "d")}, "a b c d e"},
		{"two new, both oldest first", []rules.Event{e(5, "a"), e(4, "b"), e(3, "c")}, []rules.Event{e(2, "d"), e(1, "e")}, "a b c d e"},
		{"an event without a day does not turn the order", []rules.Event{e(5, "a"), e(4, "b"), none("c")}, []rules.Event{e(1, "d")}, "a b c d"},
		{"all of one day: newest first, as pages have it", []rules.Event{e(5, "b"), e(5, "a")}, []rules.Event{e(1, "c")}, "c b a"},
	} {
		var texts []string
		for _, x := range history(c.old, c.now) {
			texts = append(texts, x.Text)
		}
		assert.Equal(t, c.want, strings.Join(texts, " "), c.name)
	}
}

func TestPackagesAreToldByTwoSmallNumbers(t *testing.T) {
	for tag, want := range map[string]int{
		"Package 1 of 2": 1, "Paket 2 / 2": 2, "Колет 3 из 10": 3, "12 of 19": 12, "Package 9 of 9": 9, "Package 10 of 20": 10, "2/2": 2, "Package 3": 3,
		"Package 2 of 21": 0, "Package 3 of 2": 0, "Package 0 of 2": 0, "Package 1 of 1": 0, "Package 1 of 2 of 3": 0, "Paket 3": 0, "3": 0, "Choice": 0, "": 0, "Package 2100 of 2200": 0, "Delivery by 24 Dec 2026": 0,
	} {
		assert.Equal(t, want, packageOf(rules.Order{Tags: []string{tag}}), tag)
	}
	assert.Equal(t, 2, packageOf(rules.Order{Tags: []string{"Choice", "24 h", "Package 2 of 3", "Package 1 of 3"}}), "the first that says so")
}

func TestSiblingsAreFewAndNewestFirst(t *testing.T) {
	b := &Book{}
	for i := range 30 {
		n := strconv.Itoa(i + 100)
		require.NoError(t, b.Load("o8196000000"+n+"8719", "order: 8196000000"+n+"8719\n"))
		require.NoError(t, b.Load("o9"+n, "order: 9"+n+"\nnumber: RB123456785CN\n"))
	}
	require.NoError(t, b.Load("o10000", "order: 10000\nnumber: RB123456785CN\n"))
	joined, _ := b.Join([]rules.Order{{ID: "81960000009998719"}, {ID: "77", Number: "RB123456785CN"}}, today)
	require.Len(t, joined[0].Siblings, maxSameBuyer)
	assert.Equal(t, "81960000001298719", joined[0].Siblings[0].ID)
	assert.Equal(t, "81960000001228719", joined[0].Siblings[7].ID)
	require.Len(t, joined[1].Siblings, MaxSiblings)
	assert.Equal(t, "10000", joined[1].Siblings[0].ID, "a longer number is a newer one")
	assert.Equal(t, "9129", joined[1].Siblings[1].ID)
	own := []rules.Sibling{{ID: "9129", Number: "RB123456785CN", Store: "as the page says"}, {ID: "9128", Number: "LP1"}}
	joined, _ = b.Join([]rules.Order{{ID: "77", Number: "RB123456785CN", Siblings: own}}, today)
	require.Len(t, joined[0].Siblings, MaxSiblings)
	assert.Equal(t, own, joined[0].Siblings[:2])
	assert.Equal(t, []string{"10000", "9128"}, []string{joined[0].Siblings[2].ID, joined[0].Siblings[3].ID}, "the page's own is not told twice, but with another number it is another")
}

func TestABuyerIsKnownByTheEndOfALongOrderNumber(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"819600000008719", "819600000018719", true}, {"81960000008719", "819600000018719", false}, {"819600000018719", "81960000008719", false}, {"819600000008719", "819600000018718", false},
	} {
		assert.Equal(t, c.want, sameBuyer(c.a, c.b), "%s %s", c.a, c.b)
	}
}

func TestOrdersComeLastSeenFirstThenHighestKey(t *testing.T) {
	b := &Book{}
	for key, saved := range map[string]string{"o1": "2026-11-02", "o2": "2026-11-03", "o12": "2026-11-02", "o13": "2026-11-02", "o5": ""} {
		require.NoError(t, b.Load(key, "trackwhy 1\nsaved: "+saved+"\n\norder: "+key[1:]+"\n\norder: "+key[1:]+"\nnumber: LP"+key[1:]+"\n"))
	}
	var ids []string
	for _, o := range b.Orders() {
		ids = append(ids, o.ID+o.Number)
	}
	assert.Equal(t, "2 2LP2 13 13LP13 12 12LP12 1 1LP1 5 5LP5", strings.Join(ids, " "))
}

func TestTheMemoryForgetsByItsOwnDays(t *testing.T) {
	entry := func(day calendar.Date) string { return "trackwhy 1\nsaved: " + day.String() + "\n\norder: 1\n" }
	for _, c := range []struct {
		name         string
		days         int
		saved, today calendar.Date
		gone         bool
	}{
		{"on the last day", 0, today - DefaultDays, today, false},
		{"the day after", 0, today - DefaultDays - 1, today, true},
		{"days of the reader", 10, today - 10, today, false},
		{"and the day after", 10, today - 11, today, true},
		{"no sensible number of days", -3, today - 119, today, false},
		{"a day that nobody knows", 10, 0, today, false},
		{"a present that nobody knows", 10, today - 11, 0, false},
		{"a clock that is ahead, but not by years", 10, today - trustDays, today, true},
		{"a clock that is ahead by more", 10, today - trustDays - 1, today, false},
	} {
		b := &Book{Days: c.days}
		require.NoError(t, b.Load("o1", entry(c.saved)))
		require.Error(t, b.Load("o2", "rubbish"))
		assert.Equal(t, c.gone, len(b.Prune(c.today)) > 0, c.name)
	}
	b := &Book{}
	for i := range MaxOrders {
		require.NoError(t, b.Load("o"+strconv.Itoa(i), entry(today)))
	}
	require.Error(t, b.Load("oX", "rubbish"))
	assert.Empty(t, b.Prune(today), "as many as fit")
	require.NoError(t, b.Load("o9", entry(today-1)))
	require.NoError(t, b.Load("oY", entry(today)))
	assert.Equal(t, []string{"o9"}, b.Prune(today), "the one seen longest ago")
}

func TestTextsAreShortenedBetweenCharacters(t *testing.T) {
	for in, want := range map[string]string{
		strings.Repeat("a", MaxField):             strings.Repeat("a", MaxField),
		strings.Repeat("a", MaxField+1):           strings.Repeat("a", MaxField),
		strings.Repeat("a", MaxField-1) + "é":     strings.Repeat("a", MaxField-1),
		strings.Repeat("a", MaxField-2) + "é":     strings.Repeat("a", MaxField-2) + "é",
		strings.Repeat("a", MaxField-2) + "éx":    strings.Repeat("a", MaxField-2),
		"a\x1fb\x7fc\x00":                         "a b c",
		strings.Repeat("\x80", MaxField+1):        "",
		strings.Repeat("a", MaxField-1) + "\xc0x": strings.Repeat("a", MaxField-1),
		" as it is ": " as it is ",
		strings.Repeat("a", MaxField-1) + " " + "b": strings.Repeat("a", MaxField-1),
	} {
		assert.Equal(t, want, short(in), "%q", in)
	}
}

func TestNumbersAreComparedByLettersAndFigures(t *testing.T) {
	for in, want := range map[string]string{"rb 123-456": "RB123456", "azAZ09": "AZAZ09", "`{@[/:": "", "é1": "1", strings.Repeat("7", 65): strings.Repeat("7", 64)} {
		assert.Equal(t, want, Plain(in), in)
	}
	for _, c := range []struct {
		o    rules.Order
		want string
	}{{rules.Order{ID: "81 96", Number: "A1"}, "o8196"}, {rules.Order{Number: "a-1"}, "nA1"}, {rules.Order{ID: "–", Number: "?"}, ""}} {
		assert.Equal(t, c.want, Key(c.o))
	}
}

func TestAtMostSixtyFourNumbersKeepTheirFirstDay(t *testing.T) {
	b := &Book{}
	require.NoError(t, b.Load("o1", "order: 1\n"))
	for i := range MaxParcels*MaxPrevious + 1 {
		b.Join([]rules.Order{{ID: "1", Number: "LP" + strconv.Itoa(i+100)}}, today)
	}
	o := rules.Order{ID: "1"}
	assert.Zero(t, b.FirstSeen(o, "LP100"))
	assert.Equal(t, today, b.FirstSeen(o, "LP101"))
	assert.Equal(t, today, b.FirstSeen(o, "lp 164"))
	assert.Zero(t, b.FirstSeen(rules.Order{ID: "2"}, "LP101"))
	text := "trackwhy 1\nsaved: 2026-11-02\n" + strings.Repeat("first: LP1 | 2026-11-02\n", MaxParcels*MaxPrevious+1) + "\norder: 1\n"
	e, err := Decode(text)
	require.NoError(t, err)
	assert.Len(t, e.First, MaxParcels*MaxPrevious)
}

func TestForgettingCountsWhatIsLeft(t *testing.T) {
	entry := func(day calendar.Date) string { return "trackwhy 1\nsaved: " + day.String() + "\n\norder: 1\n" }
	b := &Book{}
	for i := range MaxOrders {
		require.NoError(t, b.Load("o"+strconv.Itoa(i), entry(today)))
	}
	require.NoError(t, b.Load("o7", entry(today-DefaultDays-1)))
	assert.Equal(t, []string{"o7"}, b.Prune(today))
	require.Error(t, b.Load("oX", "rubbish"))
	require.Error(t, b.Load("oY", "rubbish"))
	assert.Empty(t, b.Prune(today), "what cannot be read is none of them")
	require.NoError(t, b.Load("o8", entry(0)))
	assert.Empty(t, b.Prune(today), "nor is one old of which nobody knows the day")
	assert.Equal(t, MaxOrders-1, b.Len())
}

func TestAnEntryWithoutADaySaysNone(t *testing.T) {
	assert.Equal(t, "trackwhy 1\n\norder: 1\n", Encode(Entry{Parcels: []rules.Order{{ID: "1"}}}))
	assert.Equal(t, "trackwhy 1\nsaved: 1970-01-01\n\norder: 1\n", Encode(Entry{Saved: 1, Parcels: []rules.Order{{ID: "1"}}}))
}

func TestAnEntryIsReadUpToItsLimit(t *testing.T) {
	text := "order: 1\n" + strings.Repeat("\n", MaxEntry-9)
	_, err := Decode(text)
	assert.NoError(t, err)
	_, err = Decode(text + "\n")
	assert.Error(t, err)
}

func TestSiblingsOfOneOrderStandAsItsParcelsDo(t *testing.T) {
	for range 20 { // maps answer in any order
		b := &Book{}
		require.NoError(t, b.Load("o9", "order: 9\nnumber: LP1\nstore: a\n\norder: 9\nnumber: LP 1\nstore: b\n\norder: 9\nnumber: LP-1\nstore: c\n"))
		require.NoError(t, b.Load("o8", "order: 9\nnumber: LP/1\nstore: under another key\n"))
		joined, _ := b.Join([]rules.Order{{ID: "5", Number: "LP1"}}, today)
		var stores []string
		for _, s := range joined[0].Siblings {
			stores = append(stores, s.Store)
		}
		require.Equal(t, []string{"under another key", "a", "b", "c"}, stores)
	}
}

func TestAPackageThatNobodyKnowsIsAParcelOfItsOwn(t *testing.T) {
	_, b := shownAfter(t, [][]rules.Order{{{ID: buyer, Number: "LP1", Tags: []string{"Package 1 of 3"}}, {ID: buyer, Number: "LP3", Tags: []string{"Package 3 of 3"}}}},
		rules.Order{ID: buyer, Status: "Packed", Tags: []string{"Package 2 of 3"}})
	require.Len(t, b.Orders(), 3)
	assert.Equal(t, "Packed", b.Orders()[2].Status)
	assert.Empty(t, b.Orders()[1].Status)
}

func TestANumberOfBeforeLosesItsBlanks(t *testing.T) {
	store := map[string]string{}
	show(t, &Book{}, store, today, rules.Order{ID: buyer, Number: "LP00700000000000\u00a0 "})
	show(t, reopened(t, store), store, today, rules.Order{ID: buyer, Number: "501234567890"})
	_, changes := reopened(t, store).Join([]rules.Order{{ID: buyer, Number: "501234567890"}}, today)
	assert.Empty(t, changes, "what is stored is read back as it was")
}
