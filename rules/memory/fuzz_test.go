package memory

import (
	"slices"
	"strings"
	"testing"

	"github.com/trackwhy/trackwhy/rules"
	"github.com/trackwhy/trackwhy/rules/calendar"
	"github.com/trackwhy/trackwhy/rules/sheet"
)

// FuzzBook fills a book from any store and shows it any page. Entries of the store
// stand apart by "\x1e", each is a key, "\x1f" and a text. The seeds lie in testdata/fuzz.
func FuzzBook(f *testing.F) {
	f.Fuzz(func(t *testing.T, stored, shown string, day uint16) {
		today := calendar.Date(day)
		found, err := sheet.Parse(shown, today)
		if err != nil || len(found) > 50 {
			return
		}
		open := func() *Book {
			b := &Book{}
			for e := range strings.SplitSeq(stored, "\x1e") {
				key, text, _ := strings.Cut(e, "\x1f")
				_ = b.Load(key, text)
			}
			return b
		}
		b := open()
		joined, changes := b.Join(found, today)
		if len(joined) != len(found) {
			t.Fatalf("%d orders became %d", len(found), len(joined))
		}
		for i, o := range joined {
			if shows := Plain(trim(found[i]).Number); shows != "" && Plain(o.Number) != shows {
				t.Fatalf("the page shows %q, the answer %q", found[i].Number, o.Number)
			}
			if len(o.Siblings) > max(MaxSiblings, len(found[i].Siblings)) || len(o.Previous) > MaxPrevious || len(o.Tags) > MaxTags {
				t.Fatalf("a list is too long: %+v", o)
			}
			if slices.ContainsFunc(o.Previous, func(p string) bool { return Plain(p) == Plain(o.Number) }) {
				t.Fatalf("%q is also a number of before: %q", o.Number, o.Previous)
			}
		}
		for _, c := range changes {
			e, err := Decode(c.Text)
			if err != nil || Encode(e) != c.Text {
				t.Fatalf("what is to be stored is not read back (%v): %q", err, c.Text)
			}
			if len(e.Parcels) > MaxParcels {
				t.Fatalf("%d parcels", len(e.Parcels))
			}
			r := &Book{}
			if err := r.Load(c.Key, c.Text); err != nil {
				t.Fatal(err)
			}
		}
		// A map has no order, the answer has one.
		joined2, changes2 := open().Join(found, today)
		if !slices.Equal(changes, changes2) {
			t.Fatalf("two answers:\n%q\n%q", changes, changes2)
		}
		for i := range joined {
			if !slices.Equal(joined[i].Siblings, joined2[i].Siblings) || sheet.Format(joined[i]) != sheet.Format(joined2[i]) {
				t.Fatalf("two answers:\n%s\n%s", sheet.Format(joined[i]), sheet.Format(joined2[i]))
			}
		}
		b.FirstSeen(rules.Order{ID: shown}, stored)
		for _, k := range b.Prune(today) {
			if _, there := b.entries[k]; there {
				t.Fatalf("%q was pruned and is there", k)
			}
		}
	})
}
