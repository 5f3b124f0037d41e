package main

import (
	"strings"
	"testing"

	"github.com/trackwhy/trackwhy/rules/calendar"
	"github.com/trackwhy/trackwhy/rules/sheet"
)

// The seeds of the fuzz targets lie in testdata/fuzz, a few telling ones each.

// FuzzStart: what start is told comes from the browser's store, which may hold anything.
func FuzzStart(f *testing.F) {
	f.Fuzz(func(t *testing.T, message, snapshot string) {
		c, fine := readConfig(message)
		if c.tag == "" || c.settings == nil || c.texts == nil {
			t.Fatalf("%q gives an unusable config: %+v", message, c)
		}
		if fine != (message == "trackwhy "+Version || strings.HasPrefix(message, "trackwhy "+Version+string(recordSep))) {
			t.Fatalf("the version of %q", message)
		}
		s := newSession(c, plain{})
		if s.book.Days < 0 || s.book.Days > 3650 {
			t.Fatalf("%d days", s.book.Days)
		}
		if got, _ := answered(t, s, s.scan(snapshot, 20000)); !strings.HasPrefix(got, "trackwhy 1 ok\x1epage\x1f") {
			t.Fatalf("%q", got)
		}
	})
}

// FuzzRemember: every entry is either known or named as corrupt, and nothing makes a record.
func FuzzRemember(f *testing.F) {
	f.Fuzz(func(t *testing.T, message string) {
		s := newSession(config{settings: map[string]string{}}, plain{})
		got := s.remember(message)
		if _, fine := head(message); !fine {
			if got != failure("version") {
				t.Fatalf("%q is answered with %q", message, got)
			}
			return
		}
		for i, record := range strings.Split(got, string(recordSep)) {
			name, key, found := strings.Cut(record, string(fieldSep))
			if i == 0 && record != "trackwhy 1 ok" || i > 0 && (name != "corrupt" || !found || key == "") {
				t.Fatalf("record %d of the answer is %q", i, record)
			}
		}
		if again := s.remember(message); again != got {
			t.Fatalf("the second time %q, not %q", again, got)
		}
	})
}

// FuzzDrawable: a card is drawn from a sheet that another copy of the program wrote.
func FuzzDrawable(f *testing.F) {
	f.Fuzz(func(t *testing.T, key, text string) {
		s := newSession(config{settings: map[string]string{}, today: calendar.Of(2026, 11, 23)}, plain{})
		v, text, fine := s.drawable(key, text)
		if !fine {
			return
		}
		if v.Title == "" {
			t.Fatalf("a card without a headline for %q", text)
		}
		kept := s.record(v, text)
		if _, err := sheet.Parse(kept, s.today); err != nil {
			t.Fatalf("the evidence is no sheet: %v\n%s", err, kept)
		}
	})
}
