package rules_test

import (
	"math/rand/v2"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/trackwhy/trackwhy/rules"
	"github.com/trackwhy/trackwhy/rules/calendar"
	"github.com/trackwhy/trackwhy/rules/money"
	"github.com/trackwhy/trackwhy/rules/sheet"
)

// dealer deals orders whose facts are drawn one by one from all case files, so that
// every fact meets every other: the number of one, the history of another, the
// protection of a third.
type dealer struct {
	*rand.Rand
	all []rules.Order
}

func newDealer(t testing.TB, seed uint64) *dealer {
	d := &dealer{Rand: rand.New(rand.NewPCG(seed, 4))}
	each(t, func(_ string, c sheet.Case) { d.all = append(d.all, c.Order) })
	require.Greater(t, len(d.all), 500)
	return d
}

func (d *dealer) any() *rules.Order { return &d.all[d.IntN(len(d.all))] }

// often is true three times of four.
func (d *dealer) often() bool { return d.IntN(4) > 0 }

func (d *dealer) order() rules.Order {
	var o rules.Order
	o.Now = calendar.Parse("2026-06-01") + calendar.Date(d.IntN(400))
	ago := func(most int) calendar.Date { return o.Now - calendar.Date(d.IntN(most)) }
	if d.often() {
		o.Number = d.any().Number
	}
	if d.often() {
		o.Total = d.any().Total
	}
	if d.often() {
		o.Shipped = ago(140)
		o.Placed = o.Shipped - calendar.Date(d.IntN(12))
	}
	if d.often() {
		o.Protected = o.Now - 5 + calendar.Date(d.IntN(90))
	}
	if d.often() {
		from := d.any().Events
		day := ago(70)
		for _, e := range from {
			if e.Date != 0 {
				e.Date = day
				day -= calendar.Date(d.IntN(9))
			}
			o.Events = append(o.Events, e)
		}
	}
	if d.IntN(6) == 0 {
		o.Events = append(o.Events, d.any().Events...)
	}
	o.Status, o.Service, o.Country, o.City = d.any().Status, d.any().Service, d.any().Country, d.any().City
	o.Seen, o.ID, o.Store = d.any().Seen, d.any().ID, d.any().Store
	o.Tags, o.Previous, o.Siblings = d.any().Tags, d.any().Previous, d.any().Siblings
	if d.IntN(8) == 0 {
		o.Promised = o.Now - 10 + calendar.Date(d.IntN(30))
	}
	return o
}

// dealt is how many orders a test deals; ten times as many take a minute.
var dealt = map[bool]int{false: 4000, true: 400}[runtime.GOOS == "js"]

func TestOfAnyFactsNoAdviceRunsPastTheProtection(t *testing.T) {
	d := newDealer(t, 1)
	for range dealt {
		o := d.order()
		g := rules.Diagnose(o, rules.Options{})
		for _, f := range g.Findings {
			if f.Until != 0 && o.Protected != 0 && f.Until > o.Protected-3 {
				t.Fatalf("%s is normal until %s:\n%s", f.Cause.ID, f.Until, sheet.Format(o))
			}
			for _, a := range f.Actions {
				if a.Kind == rules.Wait && a.Date != 0 && (a.Date <= o.Now || o.Protected != 0 && a.Date > o.Protected-3) {
					t.Fatalf("%s waits until %s:\n%s", f.Cause.ID, a.Date, sheet.Format(o))
				}
				if a.Kind == rules.OpenDispute && a.Date != 0 && a.Date != o.Protected {
					t.Fatalf("%s disputes by %s:\n%s", f.Cause.ID, a.Date, sheet.Format(o))
				}
			}
		}
		first := g.Findings[0]
		left := o.Protected - o.Now
		if o.Protected != 0 && left >= 0 && left <= 3 && !(first.Cause.ID == "working" && (first.Lead == "_done" || first.Lead == "_cancelled" || first.Lead == "_delivered")) {
			if len(first.Actions) == 0 || first.Actions[0].Kind != rules.OpenDispute || g.Tone != rules.Act {
				t.Fatalf("%s does not put the dispute first:\n%s", first.Cause.ID, sheet.Format(o))
			}
		}
	}
}

// TestOfAnyFactsCertainBlameHasItsProof: delivery elsewhere, delivery before shipping or
// ordering, the same number on another shop's order; nothing else.
func TestOfAnyFactsCertainBlameHasItsProof(t *testing.T) {
	proofs := []string{"fact_delivered_country", "fact_delivered_city", "fact_delivered_before_shipped", "fact_delivered_before_ordered", "fact_shared_other_store"}
	likely := append([]string{"fact_seen_elsewhere", "fact_events_older"}, proofs...)
	d := newDealer(t, 2)
	blamed := 0
	for range dealt {
		o := d.order()
		f := finding(rules.Diagnose(o, rules.Options{}), "fake-or-copied")
		has := func(keys []string) bool {
			return slices.ContainsFunc(f.For, func(e rules.Evidence) bool { return slices.Contains(keys, e.Key) })
		}
		if f.Strength >= rules.Likely {
			blamed++
		}
		if f.Strength == rules.Certain && !has(proofs) || f.Strength == rules.Likely && !has(likely) {
			t.Fatalf("%s on %v:\n%s", f.Strength, f.For, sheet.Format(o))
		}
	}
	assert.Greater(t, blamed, dealt/40, "the orders hold accusations at all")
}

// tellsItsOrder reports a history that can be read in either order: a line without a
// date stands where it stands, so the others must say which end is the newer.
func tellsItsOrder(l []rules.Event) bool {
	days, undated := map[calendar.Date]bool{}, false
	for _, e := range l {
		days[e.Date] = e.Date != 0
		undated = undated || e.Date == 0
	}
	sorted := slices.IsSortedFunc(l, func(a, b rules.Event) int { return int(b.Date - a.Date) }) ||
		slices.IsSortedFunc(l, func(a, b rules.Event) int { return int(a.Date - b.Date) })
	return !undated || len(days) > 2 && sorted
}

func TestOfAnyFactsTheOrderOfTheLinesChangesNothing(t *testing.T) {
	d := newDealer(t, 3)
	for range dealt {
		o := d.order()
		want := first(o)
		v := o
		v.Events = slices.Clone(o.Events)
		if !tellsItsOrder(o.Events) {
			continue
		}
		slices.Reverse(v.Events)
		if got := first(v); got != want {
			t.Fatalf("%s, reversed %s:\n%s", want, got, sheet.Format(o))
		}
		if !slices.ContainsFunc(o.Events, func(e rules.Event) bool { return e.Date == 0 }) {
			d.Shuffle(len(v.Events), func(i, j int) { v.Events[i], v.Events[j] = v.Events[j], v.Events[i] })
			if got := first(v); got != want {
				t.Fatalf("%s, shuffled %s:\n%s\n%s", want, got, sheet.Format(o), sheet.Format(v))
			}
		}
		v.Siblings, v.Tags = slices.Clone(o.Siblings), slices.Clone(o.Tags)
		slices.Reverse(v.Siblings)
		slices.Reverse(v.Tags)
		if got := first(v); got != want {
			t.Fatalf("%s, with siblings and tags turned %s:\n%s", want, got, sheet.Format(o))
		}
	}
}

func TestOfAnyFactsBlanksAroundTheNumberChangeNothing(t *testing.T) {
	d := newDealer(t, 5)
	for range dealt {
		o := d.order()
		want := first(o)
		if o.Number == "" || o.Seen == rules.SeenNotFound || want == "unclear" || want == "entry-error" {
			continue
		}
		v := o
		v.Number = []string{" ", "\t", "\u00a0", "  ", "\u202f"}[d.IntN(5)] + o.Number + []string{"", " ", "\u00a0"}[d.IntN(3)]
		if got := first(v); got != want {
			t.Fatalf("%s, with blanks %s:\n%s", want, got, sheet.Format(v))
		}
	}
}

// TestOfAnyFactsTheCurrencyChangesNothing turns amounts away from the boundary into
// every other currency of the table.
func TestOfAnyFactsTheCurrencyChangesNothing(t *testing.T) {
	d := newDealer(t, 6)
	currencies := strings.Fields("AED AUD BGN BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP GEL HKD HUF IDR ILS INR JPY KRW KWD KZT MAD MXN MYR NGN NOK NZD PEN PHP PKR PLN RON RSD RUB SAR SEK SGD THB TRY TWD UAH USD UYU VND ZAR")
	for range dealt {
		o := d.order()
		o.Total = []string{"US $0.80", "US $3.20", "US $8.00", "US $64.00"}[d.IntN(4)]
		want := first(o)
		a, _ := money.Parse(o.Total)
		in := currencies[d.IntN(len(currencies))]
		micros, ok := money.Convert(a, in)
		require.True(t, ok, in)
		v := o
		v.Total = in + " " + plain(micros)
		if got := first(v); got != want {
			t.Fatalf("%s, as %s %s:\n%s", want, v.Total, got, sheet.Format(o))
		}
	}
}

// plain writes millionths with two decimals, which every currency's reader takes.
func plain(micros int64) string {
	cents := (micros + 5000) / 10000
	whole, rest := cents/100, cents%100
	digits := []byte{}
	for n := whole; n > 0 || len(digits) == 0; n /= 10 {
		digits = append(digits, byte('0'+n%10))
	}
	slices.Reverse(digits)
	return string(digits) + "." + string([]byte{byte('0' + rest/10), byte('0' + rest%10)})
}

// TestOfAnyFactsTheSheetSaysThemAll: an order written down and read again is judged alike.
func TestOfAnyFactsTheSheetSaysThemAll(t *testing.T) {
	d := newDealer(t, 7)
	for range dealt / 10 {
		o := d.order()
		if strings.ContainsAny(o.Number, "\n\r") {
			continue
		}
		l, err := sheet.Parse(sheet.Format(o), 0)
		require.NoError(t, err)
		require.Len(t, l, 1)
		assert.Equal(t, ids(rules.Diagnose(o, rules.Options{})), ids(rules.Diagnose(l[0], rules.Options{})), sheet.Format(o))
	}
}
