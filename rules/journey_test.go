package rules_test

import (
	"math/rand/v2"
	"os"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/trackwhy/trackwhy/rules"
	"github.com/trackwhy/trackwhy/rules/calendar"
	"github.com/trackwhy/trackwhy/rules/sheet"
)

// linesByStage reads testdata/stages.txt.
func linesByStage(t *testing.T) map[string][]string {
	t.Helper()
	text, err := os.ReadFile("testdata/stages.txt")
	require.NoError(t, err)
	by := map[string][]string{}
	for line := range strings.Lines(string(text)) {
		if stage, event, ok := strings.Cut(strings.TrimSpace(line), " | "); ok && !strings.HasPrefix(line, "#") {
			by[stage] = append(by[stage], event)
		}
	}
	require.Greater(t, len(by), 15, "a line is \"STAGE | TEXT\"")
	return by
}

// buyers are a country, a city as the buyer writes it, and how the scans of an honest
// delivery there may name the place.
var buyers = []struct {
	country, city string
	places        []string
}{
	{"ES", "Sevilla", []string{"Sevilla", "SEVILLA, España", "Seville", "41001 Sevilla", "Dos Hermanas", "España", "CTA 41", ""}},
	{"RU", "Екатеринбург", []string{"Екатеринбург", "Yekaterinburg, Russia", "Ekaterinburg", "620000", "Верхняя Пышма", ""}},
	{"BR", "Recife", []string{"RECIFE - PE", "Recife / PE", "Olinda - PE", "Brasil", ""}},
	{"KR", "서울", []string{"서울", "서울강남", "Seoul", "성동구", ""}},
	{"DE", "München", []string{"München", "Munich, Germany", "MUENCHEN", "Deutschland", "Aschheim", "80331 München", ""}},
	{"UA", "Kyiv", []string{"Київ", "Киев", "Kiev", "Бровари", ""}},
	{"US", "Boston", []string{"BOSTON, MA 02108", "Boston", "CAMBRIDGE, MA", "QUINCY, MA", "USA", ""}},
	{"FR", "", []string{"Lyon", "Paris", "France", "75001 Paris", ""}},
	{"IL", "Haifa", []string{"חיפה", "Haifa", "Israel", ""}},
	{"", "", []string{"Lyon", "", "Sorting centre 12"}},
}

// TestAnHonestParcelThatMovesIsLeftInPeace plays journeys in which every scan comes
// within the quiet time of its stage, in whatever language each post writes.
func TestAnHonestParcelThatMovesIsLeftInPeace(t *testing.T) {
	by := linesByStage(t)
	r := rand.New(rand.NewPCG(8, 15))
	any := func(l []string) string { return l[r.IntN(len(l))] }
	way := []struct {
		stage string
		most  int // days to the next scan
	}{{"pre-advice", 4}, {"origin", 6}, {"origin", 6}, {"export", 20}, {"line-haul", 28}, {"arrival", 12}, {"customs", 2}, {"released", 10}, {"local", 4}, {"local", 4}, {"out-for-delivery", 3}, {"delivered", 30}}
	numbers := []string{"RB123456785CN", "LP00618685666597", "CNG00618685666597", "UB123456785CN", "YT2612345678901234", "LV123456785LV", "9400111206206555555550", "1Z999AA10123456784", ""}
	n := map[bool]int{false: 2000, true: 200}[runtime.GOOS == "js"]
	for range n {
		b := buyers[r.IntN(len(buyers))]
		o := rules.Order{Number: any(numbers), Country: b.country, City: b.city, Store: "A", ID: "8196000000008719"}
		o.Placed = calendar.Parse("2025-06-01") + calendar.Date(r.IntN(700))
		o.Shipped = o.Placed + calendar.Date(r.IntN(8))
		if r.IntN(3) == 0 {
			o.Placed = 0
		}
		if r.IntN(3) == 0 {
			o.Total = any([]string{"US $1.20", "4,10 €", "R$89,90", "US $31.00"})
		}
		day := max(o.Shipped-calendar.Date(r.IntN(2)), o.Placed)
		for i, step := range way {
			if i < 8 && i > 0 && r.IntN(4) == 0 {
				continue // posts leave scans out
			}
			e := rules.Event{Date: day, Text: any(by[step.stage])}
			if step.stage == "delivered" || step.stage == "out-for-delivery" || step.stage == "local" {
				e.Place = any(b.places)
			} else if i < 4 && r.IntN(2) == 0 {
				e.Place = any([]string{"Shenzhen", "Guangzhou, China", "义乌", "CN", "Mainland China"})
			}
			o.Events = append([]rules.Event{e}, o.Events...)
			o.Now = day + calendar.Date(r.IntN(step.most+1))
			d := rules.Diagnose(o, rules.Options{})
			first := d.Findings[0]
			if f := finding(d, "fake-or-copied"); f.Strength >= rules.Likely {
				t.Fatalf("%s accusation: %v\n%s", f.Strength, f.For, sheet.Format(o))
			}
			if f := finding(d, "lost"); f.Strength >= rules.Possible {
				t.Fatalf("lost is %s\n%s", f.Strength, sheet.Format(o))
			}
			calm := []string{"working", "transit-silence", "label-only", "delay", "low-value", "number-changes", "untracked-service", "unclear", "not-shipped"}
			if step.stage == "customs" {
				calm = append(calm, "customs") // some lines ask for a payment
			} else if o.Now-day <= 2 && step.stage != "pre-advice" && first.Cause.ID != "working" {
				t.Fatalf("%s at once after %s\n%s", first.Cause.ID, step.stage, sheet.Format(o))
			}
			if !slices.Contains(calm, first.Cause.ID) {
				t.Fatalf("%s after %s\n%s", first.Cause.ID, step.stage, sheet.Format(o))
			}
			// Whatever the buyer sees of it, and however long it is silent then: the seller
			// is honest all the same.
			v := o
			v.Seen = []rules.Seen{rules.SeenNotFound, rules.SeenNoUpdates, rules.SeenStopped, rules.SeenDeliveredNotReceived}[r.IntN(4)]
			v.Now = day + calendar.Date(r.IntN(250))
			v.Protected = calendar.Date(r.IntN(2)) * (o.Shipped + 75)
			v.Siblings = []rules.Sibling{{ID: "8196000000018719", Number: o.Number, Store: "A"}, {ID: "8196000000028719", Number: "RB123456808CN", Store: "B"}}
			v.Previous = [][]string{nil, {"LP00618685666500"}, {"RB987654325CN", "YT2612345678901111"}}[r.IntN(3)]
			if f := finding(rules.Diagnose(v, rules.Options{}), "fake-or-copied"); f.Strength >= rules.Likely {
				t.Fatalf("%s accusation: %v\n%s", f.Strength, f.For, sheet.Format(v))
			}
			day = o.Now
		}
	}
}

// TestEveryLineLeadsToItsCause puts each known line at the end of a short history.
func TestEveryLineLeadsToItsCause(t *testing.T) {
	want := map[string]string{"cancelled": "waybill-cancelled", "returned": "returned", "lost": "lost", "pickup": "pickup", "neighbour": "pickup",
		"customs": "customs", "consolidation": "combined", "delivered": "working", "ends": "untracked-service", "local": "working",
		"out-for-delivery": "working", "released": "working", "arrival": "working", "failed": "working", "export": "working", "line-haul": "working", "origin": "working", "unknown": "working"}
	for stage, lines := range linesByStage(t) {
		for _, line := range lines {
			o := rules.Order{Number: "LV123456785CN", Shipped: calendar.Parse("2026-08-01"), Now: calendar.Parse("2026-08-14")}
			o.Events = []rules.Event{{Date: o.Now - 3, Text: line}, {Date: o.Shipped + 1, Text: "Accepted by carrier"}}
			expect := want[stage]
			if stage == "pre-advice" || stage == "none" { // no scan: the one before counts
				o.Events, expect = o.Events[:1], "delay"
				o.Shipped = o.Now - 3
				if stage == "pre-advice" {
					expect = "label-only"
				}
			}
			if got := first(o); got != expect {
				t.Errorf("%s: %s after %q", got, stage, line)
			}
		}
	}
}
