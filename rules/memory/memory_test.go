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
