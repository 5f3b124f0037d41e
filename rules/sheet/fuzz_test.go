package sheet_test

import (
	"strings"
	"testing"

	"github.com/trackwhy/trackwhy/rules/sheet"
)

// The seeds of the fuzz targets lie in testdata/fuzz, a few telling ones each.

func FuzzParse(f *testing.F) {
	f.Add(full)
	f.Fuzz(func(t *testing.T, s string) {
		orders, err := sheet.Parse(s, 0)
		if err != nil {
			if !strings.HasPrefix(err.Error(), "sheet: line ") || strings.ContainsAny(err.Error(), "\r\n") {
				t.Fatalf("an error without its place, or of several lines: %q", err)
			}
			return
		}
		for _, o := range orders {
			text := sheet.Format(o)
			again, err := sheet.Parse(text, 0)
			if err != nil {
				t.Fatalf("what Format wrote is not read: %v\n%s", err, text)
			}
			if len(again) > 1 {
				t.Fatalf("one order became %d", len(again))
			}
			if len(again) == 0 {
				if text != "" && strings.Trim(text, " \t\n") != "" {
					t.Fatalf("an order is lost: %q", text)
				}
				continue
			}
			if again[0].Number != strings.ReplaceAll(o.Number, "\r", " ") {
				t.Fatalf("number %q became %q", o.Number, again[0].Number)
			}
			if twice := sheet.Format(again[0]); twice != text {
				t.Fatalf("written, read and written again:\n%q\n%q", text, twice)
			}
		}
	})
}

func FuzzParseCase(f *testing.F) {
	f.Fuzz(func(t *testing.T, s string) {
		c, err := sheet.ParseCase(s)
		if err != nil {
			if !strings.HasPrefix(err.Error(), "sheet: line ") || strings.ContainsAny(err.Error(), "\r\n") {
				t.Fatalf("an error without its place, or of several lines: %q", err)
			}
			return
		}
		if len(c.Expect) == 0 {
			t.Fatal("a case that expects nothing")
		}
		for _, l := range [][]string{c.Expect, c.Top3, c.Never, c.Do} {
			for _, word := range l {
				if word == "" || word != strings.TrimSpace(word) {
					t.Fatalf("%q in a list", word)
				}
			}
		}
	})
}
