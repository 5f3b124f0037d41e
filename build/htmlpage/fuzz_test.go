package htmlpage_test

import (
	"strconv"
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/trackwhy/trackwhy/build/htmlpage"
	"github.com/trackwhy/trackwhy/rules/calendar"
	"github.com/trackwhy/trackwhy/rules/page"
)

// FuzzSnapshot: whatever the document, the snapshot keeps its format and its limits,
// and is read. The seeds lie in testdata/fuzz.
func FuzzSnapshot(f *testing.F) {
	f.Fuzz(func(t *testing.T, document, url string) {
		got, err := htmlpage.Snapshot(strings.NewReader(document), url)
		if err != nil {
			t.Fatal(err)
		}
		if n := len(utf16.Encode([]rune(got))); n > 2_000_000 {
			t.Fatalf("%d units", n)
		}
		records := strings.Split(got, "\x1e")
		if head := strings.Split(records[0], "\x1f"); len(head) != 4 || head[0] != "trackwhy-page" || head[1] != page.Version {
			t.Fatalf("head %q", records[0])
		}
		if len(records) > 50_001 {
			t.Fatalf("%d records", len(records)-1)
		}
		for i, r := range records[1:] {
			fields := strings.Split(r, "\x1f")
			if len(fields) != 4 && len(fields) != 2 {
				t.Fatalf("record %q has %d fields", r, len(fields))
			}
			parent, err := strconv.Atoi(fields[0])
			if i == 0 && fields[0] != "" || i > 0 && (err != nil || parent < 0 || parent >= i) {
				t.Fatalf("record %d has the parent %q", i, fields[0])
			}
			if len(fields) == 2 && (fields[1] == "" || utf8.RuneCountInString(fields[1]) > 2000) {
				t.Fatalf("text %q", fields[1])
			}
			if len(fields) == 4 && fields[1] == "" {
				t.Fatalf("record %q has no tag", r)
			}
		}
		page.Read(got, calendar.Of(2026, 11, 23))
	})
}
