package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/trackwhy/trackwhy/build/htmlpage"
	"github.com/trackwhy/trackwhy/rules/calendar"
	"github.com/trackwhy/trackwhy/rules/page"
)

func runRead(in string, args ...string) (status int, out, errs string) {
	var o, e bytes.Buffer
	status = read(args, strings.NewReader(in), &o, &e)
	return status, o.String(), e.String()
}

const listURL = "https://www.aliexpress.com/p/order/index.html"

func TestReadPrintsOneObjectAPageWithTheKeysOfTheSheet(t *testing.T) {
	status, out, errs := runRead("", "-json", "-now", "2025-12-26", "-url", "https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=8206000000008719",
		"../extension/testdata/pages/tracking-en.html")
	require.Zero(t, status, errs)
	var got map[string]any
	require.NoError(t, json.Unmarshal([]byte(out), &got))
	assert.Equal(t, "aliexpress-tracking", got["page"])
	order := got["orders"].([]any)[0].(map[string]any)
	assert.Equal(t, "8206000000008719", order["order"])
	assert.Equal(t, "CNG00712345678901", order["number"])
	assert.Equal(t, map[string]any{"time": "2025-12-24 11:59", "text": "Departed from transit country or district", "place": ""}, order["events"].([]any)[0])
	assert.NotContains(t, order, "total", "what is not known is left out")
	assert.Equal(t, 1, strings.Count(out, "\n"))
}

func TestReadPrintsTheNumberBefore(t *testing.T) {
	status, out, errs := runRead("", "-json", "-now", "2026-04-15", "-url", "https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=8250518518601559",
		"../extension/testdata/pages/tracking-previous-first.html")
	require.Zero(t, status, errs)
	assert.Contains(t, out, `"number":"504112345678"`)
	assert.Contains(t, out, `"previous":["LP00712345678901"]`)
}

func TestReadPrintsOrderSheets(t *testing.T) {
	status, out, _ := runRead("", "-now", "2026-11-23", "-url", listURL, "../extension/testdata/pages/list-de.html")
	require.Zero(t, status)
	assert.Contains(t, out, "placed: ")
	assert.Equal(t, 3, strings.Count(out, "order: "))
}

func TestAPageThatCannotBeReadIsAQuietAnswer(t *testing.T) {
	for _, in := range []string{"", "no page at all", "<html><body><p>Order ID</p>", strings.Repeat("<div>", 3000)} {
		status, out, errs := runRead(in, "-json", "-url", listURL)
		assert.Zero(t, status)
		assert.Equal(t, `{"page":"aliexpress-order-list","orders":[]}`+"\n", out)
		assert.Empty(t, errs)
	}
	status, out, _ := runRead("<p>Order ID: 8206000000008719", "-json", "-url", "https://example.com/p/order/index.html")
	assert.Zero(t, status)
	assert.Equal(t, `{"page":"","orders":[]}`+"\n", out)
}

func TestReadAnswersBadUsageWithOneLine(t *testing.T) {
	for _, args := range [][]string{
		{}, {"-url", ""}, {"-json"}, {"-wrong"}, {"-url", listURL, "-now", "tomorrow"}, {"-url", listURL, "a", "b"}, {"-url", listURL, "no such file"},
	} {
		status, out, errs := runRead("", args...)
		assert.Equal(t, 2, status, args)
		assert.Empty(t, out, args)
		assert.Equal(t, 1, strings.Count(errs, "\n"), args)
	}
}

// hundred is the snapshot of a list of 100 orders.
func hundred(t testing.TB) string {
	for _, f := range fixtures(t) {
		if f.name != "list-en" {
			continue
		}
		begin := strings.Index(f.html, `  <div class="order-item">`)
		end := strings.Index(f.html, ` <div class="order-more"`)
		cards := f.html[begin : end-len(" </div></div></div>\n")]
		var b strings.Builder
		for i := range 34 {
			b.WriteString(strings.ReplaceAll(cards, "819000", fmt.Sprintf("8190%02d", i)))
		}
		snapshot, err := htmlpage.Snapshot(strings.NewReader(f.html[:begin]+b.String()+f.html[end-len(" </div></div></div>\n"):]), f.url)
		require.NoError(t, err)
		return snapshot
	}
	t.Fatal("no list-en")
	return ""
}

func BenchmarkRead100Orders(b *testing.B) {
	snapshot := hundred(b)
	now := calendar.Of(2026, 11, 23)
	require.GreaterOrEqual(b, len(page.Read(snapshot, now).Orders), 102)
	b.SetBytes(int64(len(snapshot)))
	b.ReportAllocs()
	for b.Loop() {
		page.Read(snapshot, now)
	}
}
