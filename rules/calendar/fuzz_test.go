package calendar

import "testing"

// The seeds of the fuzz targets lie in testdata/fuzz, a few telling ones each.

func FuzzParse(f *testing.F) {
	f.Fuzz(func(t *testing.T, s string) {
		d := Parse(s)
		if d == 0 {
			return
		}
		if d.String() != s[:10] {
			t.Fatalf("%q is read as %s", s, d)
		}
		y, m, day := d.Civil()
		if Of(y, m, day) != d {
			t.Fatalf("%s has the civil date %d-%d-%d, which is another day", d, y, m, day)
		}
		if w := d.Weekday(); w < 0 || w > 6 {
			t.Fatalf("%s falls on weekday %d", d, w)
		}
	})
}

func FuzzLimits(f *testing.F) {
	f.Fuzz(func(t *testing.T, from int32, days int16, month, day int8) {
		start, length := Date(from%3_000_000), int(days)
		end, moved := Shift(start, length)
		switch {
		case start <= 0:
			if end != 0 || moved != nil {
				t.Fatalf("a limit from an unknown day ends on %s", end)
			}
		case end < start+Date(length):
			t.Fatalf("%d days from %s are over on %s: holidays only add", length, start, end)
		case len(moved) == 0 && end > start+Date(length)+peakDays:
			t.Fatalf("%d days from %s are over on %s without a holiday", length, start, end)
		}
		for i, h := range moved {
			if h.To <= start || h.From > end {
				t.Fatalf("%s of %s moved a limit from %s to %s", h.Key, h.From, start, end)
			}
			if i > 0 && h.From <= moved[i-1].To {
				t.Fatalf("%s of %s stands out of order", h.Key, h.From)
			}
		}
		if n := WorkingDays(start, start+Date(length)); n < 0 || n > max(length, 0) {
			t.Fatalf("%d working days in %d days", n, length)
		}
		if r := Recent(int(month), int(day), start); r != 0 {
			if _, m, d := r.Civil(); m != int(month) || d != int(day) || r > start+2 {
				t.Fatalf("the last %d-%d before %s is %s", month, day, start, r)
			}
		}
	})
}
