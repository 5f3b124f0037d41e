package main

import (
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/trackwhy/trackwhy/build/htmlpage"
	"github.com/trackwhy/trackwhy/rules"
	"github.com/trackwhy/trackwhy/rules/calendar"
	"github.com/trackwhy/trackwhy/rules/page"
	"github.com/trackwhy/trackwhy/rules/sheet"
)

// fixture is a saved page and what is to be read from it.
type fixture struct {
	name, html, url, kind string
	sheets, text, marks   string // the file of the sheets, its text, the counts it states
	now                   calendar.Date
	orders                []rules.Order
}

// fixtures reads the saved pages. Each NAME.html has its NAME.sheets: comment lines
// with url, now and page, then the order sheets.
func fixtures(t testing.TB) []fixture {
	dir := filepath.Join("..", "extension", "testdata", "pages")
	files, err := filepath.Glob(filepath.Join(dir, "*.html"))
	require.NoError(t, err)
	sheets, err := filepath.Glob(filepath.Join(dir, "*.sheets"))
	require.NoError(t, err)
	require.Len(t, sheets, len(files), "each page has its sheets and each sheets file its page")
	var out []fixture
	for _, file := range files {
		f := fixture{name: strings.TrimSuffix(filepath.Base(file), ".html")}
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		f.html = string(text)
		f.sheets = strings.TrimSuffix(file, ".html") + ".sheets"
		text, err = os.ReadFile(f.sheets)
		require.NoError(t, err)
		f.text = string(text)
		for line := range strings.Lines(string(text)) {
			key, value, _ := strings.Cut(strings.TrimPrefix(strings.TrimSpace(line), "# "), ":")
			value = strings.TrimSpace(value)
			switch key {
			case "url":
				f.url = value
			case "now":
				f.now = calendar.Parse(value)
			case "page":
				f.kind = value
			case "marks":
				f.marks = value
			}
			if !strings.HasPrefix(line, "#") && strings.TrimSpace(line) != "" {
				break
			}
		}
		require.NotZero(t, f.now, "%s: # now: is missing", f.name)
		f.orders, err = sheet.Parse(string(text), f.now)
		require.NoError(t, err, f.name)
		out = append(out, f)
	}
	return out
}

func (f fixture) read(t testing.TB, html string) page.Result {
	snapshot, err := htmlpage.Snapshot(strings.NewReader(html), f.url)
	require.NoError(t, err)
	return page.Read(snapshot, f.now)
}

// lost names the facts in which two orders differ.
func lost(want, got rules.Order) []string {
	var out []string
	text := func(key, want, got string) {
		if want != got {
			out = append(out, key+": want "+want+" got "+got)
		}
	}
	text("order", want.ID, got.ID)
	text("number", want.Number, got.Number)
	text("total", want.Total, got.Total)
	text("status", want.Status, got.Status)
	text("service", want.Service, got.Service)
	text("store", want.Store, got.Store)
	text("placed", want.Placed.String(), got.Placed.String())
	text("shipped", want.Shipped.String(), got.Shipped.String())
	text("protected", want.Protected.String(), got.Protected.String())
	text("expected", want.Expected.String(), got.Expected.String())
	text("country", want.Country, got.Country)
	text("city", want.City, got.City)
	text("tags", strings.Join(want.Tags, ", "), strings.Join(got.Tags, ", "))
	text("previous", strings.Join(want.Previous, ", "), strings.Join(got.Previous, ", "))
	for i := range max(len(want.Events), len(got.Events)) {
		var w, g rules.Event
		if i < len(want.Events) {
			w = want.Events[i]
		}
		if i < len(got.Events) {
			g = got.Events[i]
		}
		show := func(e rules.Event) string { return e.Date.String() + " " + e.Clock + " | " + e.Text + " | " + e.Place }
		text("event", show(w), show(g))
	}
	return out
}

// A tab reads one page after the other into the same memory.
func TestAPageLeavesNothingBehindForTheNext(t *testing.T) {
	all := fixtures(t)
	var pages page.Reader
	for round := range 2 {
		for i := range all {
			f := all[i]
			if round == 1 {
				f = all[len(all)-1-i]
			}
			snapshot, err := htmlpage.Snapshot(strings.NewReader(f.html), f.url)
			require.NoError(t, err)
			require.Equal(t, page.Read(snapshot, f.now), pages.Read(snapshot, f.now), f.name)
		}
	}
}

func TestEverySavedPageReadsAsItsSheetsSay(t *testing.T) {
	all := fixtures(t)
	require.GreaterOrEqual(t, len(all), 30)
	for _, f := range all {
		t.Run(f.name, func(t *testing.T) {
			got := f.read(t, f.html)
			assert.Equal(t, f.kind, got.Kind, "page")
			require.Len(t, got.Orders, len(f.orders), "orders")
			for i, want := range f.orders {
				for _, fact := range lost(want, got.Orders[i].Order) {
					t.Errorf("order %d lost %s", i+1, fact)
				}
				if want.Number != "" || want.Total != "" {
					assert.GreaterOrEqual(t, got.Orders[i].At, 0, "order %d has no place for its badge", i+1)
				}
			}
		})
	}
}

func TestWithAllClassesChangedNumberAndTotalAreStillRead(t *testing.T) {
	for _, f := range fixtures(t) {
		t.Run(f.name, func(t *testing.T) {
			html := marks.ReplaceAllString(f.html, ` class="c${1}x"`)
			html = attributes.ReplaceAllString(html, "")
			got := f.read(t, html)
			numbers, totals := map[string]string{}, map[string]string{}
			for _, o := range got.Orders {
				numbers[o.Order.Number] = o.Order.ID
				totals[o.Order.ID] = o.Order.Total
			}
			delete(numbers, "")
			for _, want := range f.orders {
				if want.Number != "" && !unlabelled[f.name] {
					assert.Contains(t, numbers, want.Number, "number")
				}
				delete(numbers, want.Number)
				if want.Total != "" && !unlabelled[f.name] {
					assert.Equal(t, want.Total, totals[want.ID], "total of %s", want.ID)
				}
			}
			assert.Empty(t, numbers, "wrong numbers")
		})
	}
}

// unlabelled are pages whose number or total stands without a label, so that only
// class names tell.
var unlabelled = map[string]bool{"legacy-list": true, "legacy-detail": true, "ru-list": true, "ru-detail": true,
	"ru-detail-groups": true, "detail-district-vi": true, "detail-hu": true, "legacy-countdown": true, "legacy-countdown-hours": true, "third-tracking-ru": true}

var (
	marks      = regexp.MustCompile(` class="([a-z]?)[^"]*"`)
	attributes = regexp.MustCompile(` data-(?:pl|testid|orderid|clipboard-text)="[^"]*"`)
)

var update = flag.Bool("update", false, "rewrite the counts of marks in the sheets of saved pages, and what explain prints")

func TestSelectorsMatchAsOftenAsTheSheetsSay(t *testing.T) {
	used := map[string]bool{}
	for _, f := range fixtures(t) {
		snapshot, err := htmlpage.Snapshot(strings.NewReader(f.html), f.url)
		require.NoError(t, err)
		counts := page.Matches(snapshot)
		var parts []string
		for _, mark := range slices.Sorted(maps.Keys(counts)) {
			used[mark] = true
			parts = append(parts, fmt.Sprintf("%s %d", mark, counts[mark]))
		}
		got := strings.Join(parts, ", ")
		if *update {
			text := f.text
			if i := strings.Index(text, "# marks:"); i >= 0 {
				end := i + strings.IndexByte(text[i:], '\n') + 1
				text = text[:i] + text[end:]
			}
			i := strings.Index(text, "# page:")
			i += strings.IndexByte(text[i:], '\n') + 1
			require.NoError(t, os.WriteFile(f.sheets, []byte(text[:i]+"# marks: "+got+"\n"+text[i:]), 0o644))
			continue
		}
		assert.Equal(t, f.marks, got, "%s: marks", f.name)
	}
	for _, mark := range page.Marks() {
		assert.True(t, used[mark], "no saved page has %s: add one, or take the row out of selectors.go", mark)
	}
}
