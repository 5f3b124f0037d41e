package page

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/trackwhy/trackwhy/rules"
	"github.com/trackwhy/trackwhy/rules/calendar"
)

// of reads a page whose address names the order A.
func of(kind string, lines ...string) []string {
	return shown(Read(tree(kind+orderA, lines...), now).Orders)
}

// nameless reads a page whose address names no order.
func nameless(kind string, lines ...string) []Found {
	page, _, _ := strings.Cut(kind, "?")
	return Read(tree(page, lines...), now).Orders
}

func TestAPageWithoutANumberHasItsPlace(t *testing.T) {
	assert.Equal(t, []string{orderA + " - US $4.99 @3"}, of(onDetail, "div", " p", "  p", "   'Total: US $4.99"), "beside what it says")
	assert.Equal(t, []string{orderA + " - US $4.99 @4"}, of(onDetail, "p", " 'Total: US $4.99", "div", " p", "  'Order ID: "+orderA), "best beside its number")
	assert.Equal(t, []string{orderA + " - - @-1"}, of(onDetail, "p", " 'Hello"), "or nowhere")
	assert.Empty(t, Read("trackwhy-page\x1f1\x1fhttps://www.aliexpress.com/p/"+onDetail+orderA+"\x1fen", now).Orders, "a page without nodes")
}

func TestAPageOfWhichNothingIsKnownIsNoOrder(t *testing.T) {
	for text, want := range map[string]int{"Hello": 0, "Total: US $4.99": 1, "Order date: Nov 3, 2026": 1, "Estimated delivery: Dec 4, 2026": 1, "Awaiting delivery": 1, "Order ID: " + orderA: 1, "Tracking number: " + parcel1: 1, "Shipping method: AliExpress Standard Shipping": 0} {
		assert.Len(t, nameless(onDetail, "p", " '"+text), want, text)
	}
	assert.Len(t, nameless(onDetail, "div", " p", "  'Nov 3, 2026 10:00", " p", "  'Left origin", "div", " p", "  'Nov 2, 2026 09:00", " p", "  'Received"), 1, "a history")
	assert.Equal(t, []string{orderB + " - - @-1"}, shown(nameless(onDetail, "p", " "+link(orderB))), "a link names it")
}

func TestAnOrderNumberIsNoTrackingNumber(t *testing.T) {
	assert.Equal(t, []string{orderA + " - - @3"}, shown(nameless(onDetail, "p", " 'Tracking number: "+orderA, "p", " 'Order ID: "+orderA)))
	assert.Equal(t, []string{orderA + " - - @-1"}, of(onDetail, "p", " 'Tracking number: "+orderA))
}

func TestNumbersInLinksAreTheLast(t *testing.T) {
	for name, row := range map[string]struct{ lines, want []string }{
		"one":                             {[]string{"p", " a |href=//global.cainiao.com/detail.htm?mailNoList=" + parcel1}, []string{orderA + " " + parcel1 + " - @2"}},
		"the last of several":             {[]string{"a |href=//x/detail.htm?lang=en&mailNoList=" + parcel1 + "," + parcel2 + "&a=b"}, []string{orderA + " " + parcel2 + " - @1"}},
		"a comma before it":               {[]string{"a |href=//x/detail.htm?mailNoList=," + parcel1}, []string{orderA + " " + parcel1 + " - @1"}},
		"a comma behind it":               {[]string{"a |href=//x/detail.htm?mailNoList=" + parcel1 + ","}, []string{orderA + " - - @-1"}},
		"the first link":                  {[]string{"a |href=//x/?mailNoList=" + parcel1, "a |href=//x/?mailNoList=" + parcel2}, []string{orderA + " " + parcel1 + " - @1"}},
		"an attribute":                    {[]string{"p |logisticsno=" + parcel1}, []string{orderA + " " + parcel1 + " - @1"}},
		"an attribute without a number":   {[]string{"p |logisticsno=none", "p |logisticsno="}, []string{orderA + " - - @-1"}},
		"a link without a number":         {[]string{"a |href=//x/?mailNoList=none", "a |href=//x/?mailNoList="}, []string{orderA + " - - @-1"}},
		"not where the page says another": {[]string{"p", " 'Tracking number: " + parcel2, "p |logisticsno=" + parcel1, "a |href=//x/?mailNoList=" + parcel3}, []string{orderA + " " + parcel2 + " - @1"}},
	} {
		assert.Equal(t, row.want, of(onTracking, row.lines...), name)
	}
	for href, want := range map[string]string{"?mailNoList=a": "a", "/x?mailNoList=a&b=c": "a", "/x?b=c&mailNoList=a#d": "a", "/x?mailNoList=": "", "/x?mailNoList": "", "/x?mailNoLis": "", "mailNoList=a": "", "/x?xmailNoList=a": "", "/x?mailNoListx=a": "", "/x?mailNoList=&b=c": "", "/mailNoList=a?mailNoList=b": "b", "": ""} {
		assert.Equal(t, want, queryValue(href, "mailNoList"), href)
	}
}

func TestANumberAloneOnTheTrackingPage(t *testing.T) {
	number := func(text string) []string { return of(onTracking, "div", " p", "  '"+text) }
	with, none := []string{orderA + " " + parcel1 + " - @2"}, []string{orderA + " - - @-1"}
	service := "AliExpress standard shipping "
	pad := func(n int) string {
		return service + strings.Repeat("x", n-len(service)-len(parcel1)-1) + " " + parcel1
	}
	for text, want := range map[string][]string{parcel1: with, " " + parcel1 + " ": with, service + parcel1: with, pad(60): with, pad(61): none, "Remarks " + parcel1: none, "RB123456784CN": none, "Hello": none} {
		assert.Equal(t, want, number(text), text)
	}
	assert.Equal(t, with, of(onTracking, "div", " p", "  '"+parcel1, " p", "  '"+parcel1), "shown twice")
	assert.Equal(t, none, of(onTracking, "div", " p", "  '"+parcel1, " p", "  '"+parcel2), "one of two")
	assert.Equal(t, []string{orderA + " " + parcel1 + " - @1"}, of(onTracking, "div", " p a--productTitle", "  '"+parcel2, " '"+parcel1), "not in the name of goods, but behind it")
	assert.Equal(t, none, of(onTracking, "div", " p a--error--title", "  'Nothing yet", " p", "  '"+parcel1), "not on a page that says that it has nothing")
	assert.Equal(t, none, of(onTracking, "div", " p", "  'Tracking number", " p", "  '-", " p", "  '"+parcel1), "not where the place for it is left empty")
	assert.Equal(t, none, of(onDetail, "div", " p", "  '"+parcel1), "not on the page of details")
}

func TestEachParcelHasItsPartOfThePage(t *testing.T) {
	read := func(lines ...string) []rules.Order {
		var out []rules.Order
		for _, f := range Read(tree(onTracking+orderA, lines...), now).Orders {
			out = append(out, f.Order)
		}
		return out
	}
	number := func(n string) string { return " p a--mailNoValue" + "\n  '" + n }
	lines := func(list ...string) []string { return strings.Split(strings.Join(list, "\n"), "\n") }

	two := read(lines("div", number(parcel1), " p", "  'Shipping method: AliExpress Standard Shipping", "div", number(parcel2), " p", "  'Shipping method: Cainiao Super Economy", "p", " 'Estimated delivery: Dec 4, 2026")...)
	require.Len(t, two, 2)
	assert.Equal(t, []string{parcel1, parcel2}, []string{two[0].Number, two[1].Number})
	assert.Equal(t, []string{"AliExpress Standard Shipping", "Cainiao Super Economy"}, []string{two[0].Service, two[1].Service})
	for _, o := range two {
		assert.Equal(t, orderA, o.ID)
		assert.Equal(t, "2026-12-04", o.Expected.String(), "what stands outside of all is the order's")
	}

	two = read(lines("div", number(parcel1), " p", "  'Shipping method: AliExpress Standard Shipping", "p a--mailNoValue", " '"+parcel2)...)
	require.Len(t, two, 2)
	assert.Equal(t, []string{"AliExpress Standard Shipping", ""}, []string{two[0].Service, two[1].Service}, "up to the next number's element")

	history := []string{" div a--node", "  p a--nodeTitle", "   'Received"}
	two = read(append(append(lines("div", number(parcel1)), "div"), append(lines(number(parcel2)), history...)...)...)
	require.Len(t, two, 2)
	assert.Empty(t, two[0].Events)
	assert.Equal(t, []string{"Received"}, written(two[1].Events), "a part has its own history")
	two = read(append(lines("div", number(parcel1), "div", number(parcel2), "div"), history...)...)
	require.Len(t, two, 2)
	assert.Equal(t, []string{"Received"}, written(two[0].Events), "one history for all is that of the parcel in front")
	assert.Empty(t, two[1].Events)

	same := shown(nameless(onTracking, lines("div", number(parcel1), " p", "  'Order ID: "+orderA, "div", number(parcel2))...))
	assert.Equal(t, []string{orderA + " " + parcel1 + " - @2", orderA + " " + parcel2 + " - @7"}, same, "all are parcels of one order")
	same = of(onTracking, lines("div", number(parcel1), "div", number(parcel2), "p", " 'Order ID: "+orderB)...)
	assert.Equal(t, []string{orderA + " " + parcel1 + " - @2", orderA + " " + parcel2 + " - @5"}, same, "which the address names")
}

func TestFormerNumbers(t *testing.T) {
	read := func(lines ...string) (string, []string) {
		o := Read(tree(onTracking+orderA, lines...), now).Orders[0].Order
		return o.Number, o.Previous
	}
	number, previous := read("p", " 'Previous tracking number: "+parcel1, "p", " 'Tracking number: "+parcel2)
	assert.Equal(t, parcel2, number)
	assert.Equal(t, []string{parcel1}, previous)
	number, previous = read("p", " 'Previous tracking number: "+parcel1, "p", " 'Tracking number: "+parcel1)
	assert.Equal(t, parcel1, number)
	assert.Empty(t, previous, "the number itself is not its former one")
	number, previous = read("p", " 'Previous tracking number: "+parcel1)
	assert.Equal(t, parcel1, number, "the only one there is")
	assert.Empty(t, previous)
}

func TestOtherOrdersOnThePageOfOneAreLeftOut(t *testing.T) {
	page := func(nodes int) []string { // the part about the other order has so many nodes
		lines := append([]string{"div", " p", "  'Order ID: " + orderA, "div", " p", "  'No. " + orderB, " p", "  'Total: US $9.99"}, times(nodes-5, " i")...)
		return of(onDetail, lines...)
	}
	assert.Equal(t, []string{orderA + " - - @2"}, page(10))
	assert.Equal(t, []string{orderA + " - - @2"}, page(60))
	assert.Equal(t, []string{orderA + " - US $9.99 @2"}, page(61), "a large part of the page is more than that")
	assert.Equal(t, []string{orderA + " - - @2"}, of(onDetail, "div", " p", "  'Order ID: "+orderA, "div", " p", "  '82011111134417", " p", "  'Total: US $9.99"), "a number of 14 figures")
	assert.Equal(t, []string{orderA + " - US $9.99 @4"}, of(onDetail, "div", " p", "  'No. "+orderB, " p", "  'Order ID: "+orderA, " p", "  'Total: US $9.99"), "nor a part that names this order")

	for text, want := range map[string]string{"8209090909094417": "8209090909094417", "No. 8209090909094417.": "8209090909094417", "82090909094417": "82090909094417", "8209090904417": "", "82090909090904417": "82090909090904417", "820909090909094417": "", "8209090909094418": "", "1 8209090909094418 " + orderB: orderB, "": ""} {
		assert.Equal(t, want, buyersOrder(text, orderA), text)
	}
}

func TestAnAddressThatIsFoldedUpIsRead(t *testing.T) {
	read := Read(tree(onDetail+orderA, "p", " 'Order ID: "+orderA, "div |hidden=1", " 'Help", "div |hidden=1", " p |data-pl=contact_info_address", "  'Campinas, São Paulo, Brazil, 13000-000", "p", " 'Hello", "p", " 'Hello", "p", " 'Hello"), now).Orders
	require.Len(t, read, 1)
	assert.Equal(t, "BR", read[0].Order.Country)
	assert.Equal(t, "Campinas", read[0].Order.City)
}

func TestTheMoreExactFactsOfAParcelCount(t *testing.T) {
	shared := rules.Order{ID: orderA, Total: "1", Status: "a", Service: "b", Store: "c", Country: "BR", City: "d", Placed: calendar.Of(2026, 1, 1), Shipped: calendar.Of(2026, 1, 2), Protected: calendar.Of(2026, 1, 3), Expected: calendar.Of(2026, 1, 4), Tags: []string{"e"}}
	assert.Equal(t, shared, merge(shared, rules.Order{}), "nothing takes nothing away")
	own := rules.Order{Total: "2", Status: "A", Service: "B", Store: "C", Country: "PL", City: "", Placed: calendar.Of(2026, 2, 1), Shipped: calendar.Of(2026, 2, 2), Protected: calendar.Of(2026, 2, 3), Expected: calendar.Of(2026, 2, 4), Tags: []string{"E"}}
	want := own
	want.ID, want.Tags = orderA, []string{"e", "E"}
	assert.Equal(t, want, merge(shared, own))
}
