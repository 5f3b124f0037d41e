package page

import (
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// steps returns how many nodes were looked at while a page was read.
func steps(t *testing.T, snapshot string) int {
	t.Helper()
	doc, ok := parse(snapshot, nil)
	require.True(t, ok)
	r := reader{doc: doc, now: now}
	r.read(maxOrders)
	return r.doc.steps + len(doc.nodes)
}

// shapes are pages that a careless reader would look at again and again. Each writes the
// records of its i-th part; at is the index of the next record.
var shapes = map[string]func(b *strings.Builder, i, at int) int{
	"nested marks": func(b *strings.Builder, i, at int) int {
		rec(b, at-1, "div", "order-track-popover tracking-number-title order-item-tag order-status a--mailNoValue store-name copy-track-num a--node", "")
		return at + 1
	},
	"labels without values": func(b *strings.Builder, i, at int) int {
		rec(b, 0, "p", "", "")
		txt(b, at, "Tracking number")
		return at + 2
	},
	"unlisted labels": func(b *strings.Builder, i, at int) int {
		rec(b, 0, "p", "", "")
		txt(b, at, "Parcel tracking no. for part "+strings.Repeat("x", i%50)+":")
		return at + 2
	},
	"headings": func(b *strings.Builder, i, at int) int {
		rec(b, 0, "th", "", "")
		txt(b, at, "Tracking number")
		return at + 2
	},
	"cards": func(b *strings.Builder, i, at int) int {
		id := "8190" + strconv.Itoa(100_000_000_000+i*20_000)
		rec(b, 0, "div", "order-item", "")
		rec(b, at, "a", "", "href=/p/order/detail.html?orderId="+id)
		rec(b, at, "p", "", "")
		txt(b, at+2, "Order ID: "+id)
		rec(b, at, "div", "order-track-popover", "")
		txt(b, at+4, "Tracking number: LP00123456789012")
		return at + 6
	},
	"links to other orders": func(b *strings.Builder, i, at int) int {
		rec(b, max(at-1, 0), "a", "", "href=/p/order/detail.html?orderId=8190"+strconv.Itoa(100_000_000_000+i*20_000))
		return at + 1
	},
	"statuses": func(b *strings.Builder, i, at int) int {
		rec(b, 0, "span", "", "")
		txt(b, at, []string{"Completed", "To pay", "Awaiting delivery"}[i%3])
		return at + 2
	},
	"events": func(b *strings.Builder, i, at int) int {
		rec(b, at-1, "div", "a--node", "")
		txt(b, at, "Nov 3, 2026 10:00")
		return at + 2
	},
	"sentences": func(b *strings.Builder, i, at int) int {
		rec(b, 0, "p", "", "")
		txt(b, at, "Refund if no delivery before "+strconv.Itoa(i)+" · 1 · 2 · 3")
		return at + 2
	},
	"addresses": func(b *strings.Builder, i, at int) int {
		rec(b, max(at-1, 0), "div", "a--shippingToInfo address-detail", "data-pl=contact_info_address")
		return at + 1
	},
}

func rec(b *strings.Builder, parent int, tag, class, attrs string) {
	b.WriteString("\x1e" + strconv.Itoa(max(parent, 0)) + "\x1f" + tag + "\x1f" + class + "\x1f" + attrs)
}

func txt(b *strings.Builder, parent int, text string) {
	b.WriteString("\x1e" + strconv.Itoa(parent) + "\x1f" + text)
}

func TestReadingTakesTimeInProportionToThePage(t *testing.T) {
	for name, part := range shapes {
		for _, url := range []string{"order/index.html", "order/detail.html?orderId=8190100000000000", "tracking/index.html?tradeOrderId=8190100000000000"} {
			page := func(nodes int) string {
				var b strings.Builder
				b.WriteString("trackwhy-page\x1f1\x1fhttps://www.aliexpress.com/p/" + url + "\x1fen\x1e\x1fbody\x1f\x1f")
				for i, at := 0, 1; at < nodes; i++ {
					at = part(&b, i, at)
				}
				return b.String()
			}
			few, many := steps(t, page(1_500)), steps(t, page(12_000))
			assert.LessOrEqual(t, float64(many)/float64(few), 12.0, // eight times the nodes; the square would be 64
				"%s, %s: %d steps for 1,500 nodes, %d for 12,000", name, url, few, many)
			assert.LessOrEqual(t, many, 12_000*900, "%s, %s", name, url)
		}
	}
}

func TestTheOddestPagesAreReadOrQuietlyLeft(t *testing.T) {
	head := "trackwhy-page\x1f1\x1fhttps://www.aliexpress.com/p/tracking/index.html?tradeOrderId=8190100000000000\x1fen\x1e\x1fbody\x1f\x1f"
	var deep strings.Builder
	deep.WriteString(head)
	for i := range 10_000 {
		rec(&deep, i, "div", "a", "")
	}
	txt(&deep, 10_000, "Tracking number: LP00123456789012")
	o := Read(deep.String(), now).Orders
	require.Len(t, o, 1)
	assert.Equal(t, "LP00123456789012", o[0].Order.Number)

	var wide strings.Builder
	wide.WriteString(head)
	txt(&wide, 0, "Tracking number: LP00123456789012")
	for range 60_000 {
		rec(&wide, 0, "i", "", "")
	}
	o = Read(wide.String(), now).Orders
	require.Len(t, o, 1)
	assert.Equal(t, "LP00123456789012", o[0].Order.Number)

	o = Read(head+"\x1e0\x1f"+strings.Repeat("Refund 1 LP00123456789012 ", 40_000)+"\x1e0\x1fTracking number: LP00123456789012", now).Orders
	require.Len(t, o, 1)
	assert.Equal(t, "LP00123456789012", o[0].Order.Number)
}
