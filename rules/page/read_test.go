package page

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/trackwhy/trackwhy/rules"
	"github.com/trackwhy/trackwhy/rules/calendar"
)

// order reads the first order of a page.
func order(kind string, lines ...string) rules.Order {
	if list := Read(tree(kind, lines...), now).Orders; len(list) > 0 {
		return list[0].Order
	}
	return rules.Order{}
}

func numbers(list []Found) []string {
	var out []string
	for _, f := range list {
		out = append(out, f.Order.Number)
	}
	return out
}

func parcel(i int) string { return fmt.Sprintf("LP001234567890%02d", i) }

func TestALabelAtTheHeadOfAColumnReadsItsCells(t *testing.T) {
	read := func(lines ...string) []string {
		return numbers(Read(tree(onDetail+orderA, lines...), now).Orders)
	}
	two := []string{"table", " tr", "  th", "   'Shipping method", "  th", "   'Tracking number"}
	row := func(i int) []string { return []string{" tr", "  td", "   'Cainiao", "  td", "   '" + parcel(i)} }
	assert.Equal(t, []string{parcel(1)}, read(append(two, row(1)...)...))
	assert.Equal(t, "Cainiao", order(onDetail+orderA, append(two, row(1)...)...).Service)
	assert.Equal(t, []string{parcel(1), parcel(2)}, read(append(append(two, row(1)...), row(2)...)...))
	assert.Equal(t, []string{parcel(1)}, read(append([]string{"table", " tr", "  td", "   'Place", "  i", "  i", "  th", "   span", "    'Tracking number"}, " tr", "  b", "  b", "  th", "   'one", "  td", "   '"+parcel(1))...), "other cells count as well, what is no cell does not")
	assert.Equal(t, []string{parcel(1)}, read("table", " tr", "  th", "   'Tracking number", "  td", "   '"+parcel(1), " tr", "  th", "   '"+parcel(2), "  td", "   'x"), "a heading beside its value")
	assert.Equal(t, []string{parcel(1)}, read(append(append(two, row(1)...), "table", " tr", "  td", "   'x", "  td", "   '"+parcel(2))...), "not those of another table")

	assert.Equal(t, []string{""}, read(append(two, " tr", "  td", "   'Cainiao")...), "a row without such a cell")

	many := two
	for i := range 12 {
		many = append(many, row(i+10)...)
	}
	assert.Len(t, read(many...), 10, "ten rows")
	wide := func(n int) []string { // the label heads the column n, counted from 0
		lines := append([]string{"table", " tr"}, times(n, "  th")...)
		lines = append(append(lines, "  th", "   'Tracking number", " tr"), times(n, "  td")...)
		return read(append(lines, "  td", "   '"+parcel(1))...)
	}
	assert.Equal(t, []string{parcel(1)}, wide(30))
	assert.Equal(t, []string{""}, wide(31), "of so many columns none is read")
}

func TestALabelAndItsValueInOneText(t *testing.T) {
	pad := func(n int) string { return strings.Repeat("x", n) }
	for text, want := range map[string]struct {
		what  fact
		value string
		weak  bool
	}{
		"Order ID: " + orderA: {factOrder, orderA, false}, "Order ID " + orderA: {factOrder, orderA, false}, "Order ID\u00a0" + orderA: {factOrder, orderA, false}, "Order ID pending 5": {0, "", false}, "Номер заказа " + orderA: {factOrder, orderA, false}, "注文番号" + orderA: {factOrder, orderA, false},
		"Tracking number " + parcel1: {factNumber, parcel1, false}, "Tracking number 5": {0, "", false}, "Parcel tracking no.: " + parcel1: {factNumber, parcel1, true}, "Tracking number": {factNumber, "", false},
		"Total US $4.99": {factTotal, "US $4.99", false}, "合計0,99 €": {factTotal, "0,99 €", false}, "Total " + pad(18) + " US $4.99": {factTotal, pad(18) + " US $4.99", false}, "Total " + pad(19) + " US $4.99": {0, "", false}, "Total of 500": {0, "", false},
		"Total for 2 items": {factTotal, "", true}, "Total for 12 items": {factTotal, "", true}, "Total for 123 items": {0, "", false}, "Total " + pad(25) + " 12 items": {factTotal, "", true}, "Total " + pad(26) + " 12 items": {0, "", false},
		"Estimated delivery 5 boxes": {0, "", false}, "Estimated delivery Dec 4, 2026": {factExpected, "Dec 4, 2026", false}, "Estimated delivery " + pad(23) + " Dec 4, 2026": {factExpected, pad(23) + " Dec 4, 2026", false},
		"Refund Sep 4, 2026": {factProtected, "Sep 4, 2026", false}, "Refund abc Sep 4, 2026": {factProtected, "abc Sep 4, 2026", false}, "Refund £3.10 completed on Mar 25, 2026": {0, "", false}, "Refund of 5": {0, "", false},
		"Total: " + pad(1993): {factTotal, pad(1993), false}, "Total: " + pad(1994): {0, "", false}, "Total US $4.99 " + pad(185): {factTotal, "US $4.99 " + pad(185), false}, "Total US $4.99 " + pad(186): {0, "", false}, "T": {0, "", false}, "": {0, "", false}, "Hello: 5": {0, "", false},
	} {
		r := reader{}
		what, value, _ := r.labelled(text)
		assert.Equal(t, want.what, what, text)
		assert.Equal(t, want.value, value, text)
		if what != 0 {
			assert.Equal(t, want.weak, r.weak, text)
		}
	}
}

func TestAValueFollowsItsLabelInElementsOfItsOwn(t *testing.T) {
	number := func(lines ...string) string { return order(onTracking+orderA, lines...).Number }
	pieces := func(list ...string) string {
		lines := []string{"div", " p", "  'Tracking number", " p"}
		for _, s := range list {
			lines = append(lines, "  b", "   '"+s)
		}
		return number(lines...)
	}
	assert.Equal(t, "RB 123 456 785 CN", pieces("RB", "123", "456", "785", "CN"))
	assert.Equal(t, "RB12345 6785CN", pieces("RB12345", "6785CN"), "seven characters may be a piece")
	assert.Equal(t, "RB123456", pieces("RB123456", "785CN"), "eight are a number")
	assert.Equal(t, "RBX12 456785", pieces("RBX12", "456785", "123456"), "behind eight characters a long piece is no piece")
	assert.Equal(t, "RBX1 2456", pieces("RBX1", "2456", "785123"))
	assert.Equal(t, "RB12345 6785CN", number("p", " 'Tracking number", "p", " 'RB12345", "p", " '6785CN"))
	assert.Empty(t, number("div", " p", "  'Tracking number", " p", "  'RB12345", "'6785CN"), "a piece stands in what holds the label")
	assert.Equal(t, "RBX12 456785 12345", pieces("RBX12", "456785", "12345"))
	assert.Equal(t, "1234567 890123456789", pieces("1234567", "890123456789"), "a piece has up to twelve bytes")

	far := func(n int) string { // the value is n nodes behind its label
		return number(append(append([]string{"p", " 'Tracking number"}, times(n-1, "i")...), "'"+parcel1)...)
	}
	assert.Equal(t, parcel1, far(59))
	o := order(onDetail+orderA, append(append([]string{"p", " 'Tracking number"}, times(59, "i")...), "'"+parcel1)...)
	assert.Empty(t, o.Number, "sixty nodes on")

	assert.Equal(t, "LP00700000000000", number("p", " 'Tracking number:", " '4006381333931", " 'LP00700000000000"), "side by side, a bar code first")
	behind := func(n int) string {
		return number(append(append([]string{"p", " 'Tracking number:", "p", " '4006381333931"}, times(n-1, "i")...), "'LP00700000000000")...)
	}
	assert.Equal(t, "LP00700000000000", behind(19))
	assert.Equal(t, "4006381333931", behind(20))

	total := func(n int) string {
		lines := []string{"p", " 'Total"}
		for range n {
			lines = append(lines, "b", " 'x")
		}
		return order(onDetail+orderA, append(lines, "b", " 'US $4.99")...).Total
	}
	assert.Equal(t, "US $4.99", total(11), "the twelfth piece of a value")
	assert.Empty(t, total(12))
	assert.Equal(t, "2026-11-03", order(onDetail+orderA, "p", " 'Order date", "p", " 'xxxxxxxxxxx Nov 3, 2026").Placed.String())
	assert.Zero(t, order(onDetail+orderA, "p", " 'Order date", "p", " 'xxxxxxxxxxxx Nov 3, 2026").Placed)
	assert.Equal(t, "Fancy Post", order(onTracking+orderA, "p", " 'Delivery", "p", " 'Fancy Post").Service)
	assert.Equal(t, "2026-12-04", order(onDetail+orderA, "p", " 'Delivery", "p", " 'Dec 4, 2026").Expected.String())
	assert.Equal(t, "Cainiao", order(onTracking+orderA, "p", " 'Shipping method", "p", " 'Cainiao", "p", " 'Hello").Service, "one text is a name")
	assert.Equal(t, parcel1, func() string {
		return order(onTracking+orderA, "p", " 'Previous tracking number", "p", " '"+parcel1, "p", " 'Tracking number: "+parcel2).Previous[0]
	}())
	assert.Equal(t, "2026-11-03", order(onDetail+orderA, "p", " 'Order date", "p", " 'Nov 3, 2026").Placed.String())
	assert.Zero(t, order(onDetail+orderA, "p", " 'Order date", "p", " 'is not the 3rd of Nov 3, 2026").Placed, "a date far from its label")
}

func TestOnlyValuesOfTheRightShapeAreTaken(t *testing.T) {
	detail := func(text string) rules.Order { return order(onDetail+orderA, "p", " '"+text) }
	track := func(text string) rules.Order { return order(onTracking+orderA, "p", " '"+text) }
	assert.Equal(t, "ABC12345", track("Tracking number: ABC12345").Number, "its label says what it is")
	assert.Empty(t, track("Parcel tracking no.: ABC12345").Number, "stems only do not")
	assert.Equal(t, parcel1, track("Parcel tracking no.: "+parcel1).Number)
	assert.Equal(t, "4.99", detail("Total: 4.99").Total)
	assert.Empty(t, detail("3 items, Total: 4.99").Total, "stems need a currency")
	assert.Equal(t, "US $4.99", detail("3 items, Total: US $4.99").Total)
	assert.Empty(t, track("Tracking number: 1005006000000000").Number, "a product's number")
	assert.Equal(t, "1005006000000000", order(onTracking+orderA, "p a--mailNoValue", " '1005006000000000").Number, "unless a mark says what it is")
	assert.Equal(t, "AliExpress Standard Shipping", track("Delivery: AliExpress Standard Shipping").Service)
	assert.Empty(t, detail("Delivery: AliExpress Standard Shipping").Service, "on other pages that is a price or a day")
	assert.Equal(t, "2026-12-04", detail("Delivery: Dec 4, 2026").Expected.String())
	assert.Equal(t, "Delivered", track("Delivered: Dec. 24").Status)
	assert.Empty(t, detail("Delivered: Dec. 24").Status)
	assert.Empty(t, track("Delivered: somewhere on Dec. 24").Status)
	assert.Equal(t, "Delivered", track("Delivered: Thursday on Dec. 24").Status)
	assert.Equal(t, "2026-11-03", detail("Order date: "+strings.Repeat("x", 29)+" Nov 3, 2026").Placed.String())
	assert.Zero(t, detail("Order date: "+strings.Repeat("x", 30)+" Nov 3, 2026").Placed)

	status := func(n int) string {
		return order("order/index.html", "div order-item", " "+link(orderA), " p order-item-header-status-text", "  '"+strings.Repeat("y", n)).Status
	}
	assert.Len(t, status(80), 80)
	assert.Empty(t, status(81))
	title := func(n int) string {
		return order(onDetail+orderA, "p order-block-title", " '"+strings.Repeat("ä", n)).Status
	}
	assert.Equal(t, strings.Repeat("ä", 60), title(60), "120 bytes")
	assert.Empty(t, title(61), "the whole block")

	var list, tags, previous []string
	for i := range 22 {
		list = append(list, "p", " 'Tracking number: "+parcel(i+10))
		tags = append(tags, " p order-item-tag", fmt.Sprintf("  'tag %d", i))
		previous = append(previous, "p", " 'Previous tracking number: "+parcel(i+40))
	}
	assert.Len(t, numbers(Read(tree(onTracking+orderA, list...), now).Orders), 20, "numbers of a page")
	assert.Len(t, order("order/index.html", append([]string{"div order-item", " " + link(orderA)}, tags...)...).Tags, 20)
	assert.Len(t, order(onTracking+orderA, append(previous, "p", " 'Tracking number: "+parcel1)...).Previous, 8)
	assert.Equal(t, []string{"one", "two"}, order("order/index.html", "div order-item", " "+link(orderA), " p order-item-tag", "  'one", " p order-item-tag", "  'two", " p order-item-tag", "  'one").Tags, "once each")
}

func TestTheDaysOfProtectionLeft(t *testing.T) {
	left := func(day calendar.Date, lines ...string) string {
		return Read(tree(onDetail+orderA, lines...), day).Orders[0].Order.Protected.String()
	}
	text := func(s string) string { return left(now, "p", " 'Buyer protection until: "+s) }
	assert.Equal(t, "2026-12-05", text("12 days 3 hours remaining"))
	assert.Equal(t, "2026-11-24", text("1 day 3 hours"))
	assert.Empty(t, text("0 days 3 hours"))
	assert.Equal(t, "2026-12-05", text("12 days 3 hours "+strings.Repeat("x", 63)))
	assert.Empty(t, text("12 days 3 hours "+strings.Repeat("x", 64)), "a text of 80 characters is a sentence")
	assert.Empty(t, text("12 days"), "a promise of so many days has no hours")
	assert.Empty(t, left(0, "p", " 'Buyer protection until: 12 days 3 hours"), "today is not known")
	assert.Equal(t, "2026-12-05", left(now, "p |id=remain-day", " '12"))
	assert.Equal(t, "2026-12-05", left(now, "p |id=countdown", " '12 days"))
	assert.Empty(t, left(now, "p |id=remain-day", " '0"))
	assert.Empty(t, left(now, "p |id=remain-day", " '12 items"))
	assert.Empty(t, left(0, "p |id=remain-day", " '12"))

	assert.Equal(t, "2026-12-04", left(now, "p", " 'Refund if no delivery before Dec 4, 2026"))
	assert.Equal(t, "2026-12-04", left(now, "p", " 'Refund if no delivery before", " b", "  'Dec 4, 2026"), "the date in its own element")
	assert.Equal(t, "2026-12-04", left(now, "p", " 'Refund if no delivery before", " b", "  'xxx Dec 4, 2026"))
	assert.Empty(t, left(now, "p", " 'Refund if no delivery before", " b", "  'xxxx Dec 4, 2026"))
	assert.Equal(t, "2026-12-04", left(now, "'Refund if no delivery before Dec 4, 2026"), "in the body")
	assert.Equal(t, "2026-12-04", left(now, "p", " 'We ship today. Refund if no delivery before Dec 4, 2026. Enjoy the 5 coupons"))
	assert.Equal(t, "2027-01-18", left(now, "p", " 'バイヤー保護は", " b", "  '1月18日", " 'に終了します"), "around its date")

	for s, want := range map[string]struct {
		n    int
		rest string
	}{"9 x": {9, " x"}, "09": {9, ""}, "90": {90, ""}, "123": {123, ""}, "1234": {123, "4"}, "1005": {100, "5"}, "995": {995, ""}, "x9": {0, "x9"}, "/": {0, "/"}, ":": {0, ":"}, "": {0, ""}} {
		n, rest := leading(s)
		assert.Equal(t, want.n, n, s)
		assert.Equal(t, want.rest, rest, s)
	}
}

func TestNamesOfServices(t *testing.T) {
	for s, want := range map[string]bool{"DHL": true, "AB": true, "A": false, "": false, "A1": false, "0x": false, "1 x": false, "1 xy": true, "12": false, "邮政": true, strings.Repeat("a", 120): true, strings.Repeat("a", 121): false, parcel1: false, "US $4.99": false, "4.99": false, "Free for US $4.99": false} {
		assert.Equal(t, want, serviceLike(s), s)
	}
}

func TestOrderNumbersInValues(t *testing.T) {
	for s, want := range map[string]string{orderA: orderA, "# " + orderA: orderA, "№" + orderA: orderA, "8201 1111 1111 4417": orderA, "8201-1111-1111-4417": orderA, "8201\u00a01111\u200e11114417": orderA, orderA + " Copy": orderA, orderA + "x5": orderA, "82011111111144170": "82011111111144170", "820111111111441700": "", "8201/111111114417": "", "٨٢٠١١١١١١١١١٤٤١٧": orderA, "x" + orderA: "", "1005006000000000": "", "": ""} {
		assert.Equal(t, want, orderIn(s), s)
	}
}

func TestPartsOfThePageThatAreNotRead(t *testing.T) {
	total := func(lines ...string) string { return order(onDetail+orderA, lines...).Total }
	assert.Empty(t, total("div item-title", " 'Total: US $4.99"), "names of goods")
	assert.Equal(t, "US $4.99", total("div", " p item-title", "  'x", " 'Total: US $4.99"), "but what follows them")
	assert.Empty(t, total("div contact-info", " 'Total: US $4.99"), "the receiver")
	assert.Equal(t, "US $4.99", total("div", " p contact-info", "  'x", " 'Total: US $4.99"))
	assert.Empty(t, total("footer", " 'Total: US $4.99"))
	assert.Equal(t, "US $4.99", total("footer", " 'x", "'Total: US $4.99"))
	assert.Equal(t, "US $4.99", total("p", " 'Order ID: "+orderA+" · Total: US $4.99"), "two facts in one text")
	assert.Equal(t, "US $4.99", total("p", " 'Order ID: "+orderA+" | Total: US $4.99"))
	assert.Equal(t, "US $4.99", total("p", " 'Order ID: "+orderA+" • Total: US $4.99"))

	number := func(lines ...string) string { return order(onTracking+orderA, lines...).Number }
	assert.Empty(t, number("div a--node", " p", "  'Tracking number: "+parcel1), "headlines of events are no labels")
	assert.Equal(t, parcel1, number("div a--node", " 'Sent", "'Tracking number: "+parcel1))

	placed := func(lines ...string) string {
		return order("order/index.html", append([]string{"div order-item", " " + link(orderA)}, lines...)...).Placed.String()
	}
	assert.Equal(t, "2026-11-03", placed(" p order-item-header-right-info", "  'Zzz Nov 3, 2026"), "in the head of a card a date is the day of the order")
	assert.Empty(t, placed(" p order-item-header-right-info", "  'x", " 'Zzz Nov 3, 2026"), "behind it, it is not")
	assert.Empty(t, placed(" p order-item-header-right-info", "  'Zzz Nov 3, 2026 "+strings.Repeat("x", 64)), "nor in a text of 80 characters")
}

func TestTheMostExactPlaceAndValueCount(t *testing.T) {
	assert.Equal(t, []string{orderA + " " + parcel1 + " - @3"}, of(onTracking, "div a--mailNo", " 'Tracking number:", " b a--mailNoValue", "  '"+parcel1), "the element inside says it more exactly")
	assert.Equal(t, []string{orderA + " " + parcel1 + " - @1"}, of(onTracking, "b a--mailNoValue", " '"+parcel1, "b a--mailNoValue", " '"+parcel1), "a later one does not")
	assert.Equal(t, []string{orderA + " " + parcel1 + " - @1"}, of(onTracking, "p a--mailNoValue", " '"+parcel1, "p", " 'Tracking number: "+parcel2), "a mark before a label")
	assert.Equal(t, []string{orderA + " " + parcel2 + " - @3"}, of(onTracking, "p", " 'Tracking number: "+parcel1, "p a--mailNoValue", " '"+parcel2))
	seller := func(lines ...string) string { return order(onDetail+orderA, lines...).Store }
	assert.Equal(t, "Some Store", seller("div |data-testid=sellerInfoV2Block", " p", "  'Seller", " p", "  'Some Store"))
	assert.Equal(t, "Some Store", seller("div |data-testid=sellerInfoV2Block", " p", "  'Some Store"))
	assert.Equal(t, "First Shop", seller("p store-name", " 'First Shop", "p store-name", " 'Second Shop"), "the first of two")

	assert.Equal(t, "2026-11-03", order(onDetail+orderA, "p |data-pl=order_detail_gray_date", " 'Zzz", "p", " 'Nov 3, 2026").Placed.String(), "a mark on the label")
	o := order(onTracking+orderA, "p a--mailNoValue", " 'Previous tracking number: "+parcel1, "p a--mailNoValue", " '"+parcel2)
	assert.Equal(t, parcel2, o.Number)
	assert.Equal(t, []string{parcel1}, o.Previous, "a mark on a former number")
	assert.Empty(t, order("order/index.html", "div order-item", " "+link(orderA), " div order-track-popover", "  p tracking-number-title", "   'Estimated delivery: Dec 4, 2026").Number, "some other line that shares the class")
}

func TestWhatIsNotShownIsNotRead(t *testing.T) {
	total := func(lines ...string) string { return order(onDetail+orderA, lines...).Total }
	assert.Empty(t, total("div |hidden=1", " 'x", "div |hidden=1", " 'Total: US $4.99", "p", "p", "p"), "one hidden part behind another")
	assert.Empty(t, total("div |hidden=1", " 'Total: US $4.99", "p"), "half of the page")
	assert.Equal(t, "US $4.99", total("div |hidden=1", " 'Total: US $4.99"), "what holds most of the page is the page before it is ready")
	assert.Empty(t, total("div |hidden=1", " div |hidden=1", "  'x", " 'Total: US $4.99", "p", "p", "p", "p"))
}

func TestTheLegacyTableOfParcels(t *testing.T) {
	assert.Equal(t, parcel1, order(onDetail+orderA, "td no", " '"+parcel1).Number)
	assert.Empty(t, order(onDetail+orderA, "p no", " '"+parcel1).Number)
	assert.Empty(t, order(onDetail+orderA, "td yes", " '"+parcel1).Number)
	assert.Empty(t, order(onTracking+orderA, "td no", " 'A512345678901").Number)
}

func TestTheFirstOfTwoEqualsCounts(t *testing.T) {
	assert.Equal(t, []string{orderA + " - - @1"}, listed("div order-item |data-order-id="+orderA+" |href=/p/order/detail.html?orderId="+orderB), "attributes of one element")
	assert.Equal(t, "US $1.00", order(onDetail+orderA, "p", " 'Total: US $1.00", " 'Total: US $2.00").Total, "texts of one element")
	assert.Equal(t, "US $2.00", order(onDetail+orderA, "p final-price", " 'US $1.00", " b final-price", "  'US $2.00").Total, "an element inside says it more exactly")
	assert.Equal(t, []string{parcel1}, numbers(Read(tree(onTracking+orderA, "p a--mailNo", " 'Tracking number: "+parcel1, "p", " 'Tracking number: "+parcel2), now).Orders), "a mark with its label")
	assert.Empty(t, order(onTracking+orderA, "p a--mailNo", " 'Payment: 512345678901").Number, "some other line that shares the class")
}

func TestStatusesInWords(t *testing.T) {
	status := func(lines ...string) string { return order(onDetail+orderA, lines...).Status }
	assert.Equal(t, "Completed", status("p", " 'Completed"))
	assert.Empty(t, status("button", " 'Completed"), "a button")
	assert.Empty(t, status("div", " a", "  'To pay", " a", "  'Completed"), "a row of tabs")
	assert.Empty(t, status("p", " 'To pay", " 'Completed"), "in one element")
	assert.Equal(t, "Completed", status("div", " p", "  'Completed", " a", "  'To pay"), "elements of two kinds are no row")
	assert.Equal(t, "On its way", status("dl", " dt", "  'Status", " dd", "  'On its way"))
	assert.Equal(t, "On its way", status("p", " 'Status:", "p", " 'On its way"))
	assert.Equal(t, "On its way", status("table", " th", "  b", "   i", "    'Status", " td", "  'On its way"))
	assert.Empty(t, status("table", " th", "  b", "   i", "    u", "     'Status", " td", "  'On its way"), "three elements up is too far")
	assert.Empty(t, status("p", " 'Status", "p", " 'On its way"), "a word that happens to be a label")

	card := func(lines ...string) rules.Order {
		return order("order/index.html", append([]string{"div order-item", " " + link(orderA)}, lines...)...)
	}
	assert.Equal(t, "Somewhere", card(" p product-title", "  'x", " p order-status", "  'Somewhere").Status, "behind the name of goods")
	assert.Equal(t, []string{"Choice"}, card(" div product-sets", "  p order-item-tag", "   'Choice").Tags, "tags stand among the goods")
	assert.Empty(t, card(" div product-sets", "  p order-status", "   'Awaiting delivery").Status)
	assert.Empty(t, card(" p", "  'AliExpress Standard Shipping").Service, "a list names no service in passing")
	assert.Equal(t, "AliExpress Standard Shipping", order(onDetail+orderA, "p", " 'AliExpress Standard Shipping").Service)
	assert.Equal(t, "2026-12-04", card(" p", "  'Refund if no delivery before Dec 4, 2026").Protected.String())
	for _, text := range []string{"| Store: Some Shop here", "· Store: Some Shop here", "• Store: Some Shop here"} {
		assert.Equal(t, "Some Shop here", order(onDetail+orderA, "p", " '"+text).Store, text)
	}
	assert.Equal(t, "Completed", status("section", " p", "  'Completed", "div", " p", "  'To pay"), "parts of two kinds are no row")
	assert.Empty(t, status("'To pay", "'Completed"), "in the body")
	assert.Equal(t, "Completed", status("'Completed"))
	both := order(onDetail+orderA, "p order-block-title store-name", " 'Some words")
	assert.Equal(t, []string{"Some words", "Some words"}, []string{both.Status, both.Store}, "an element with two marks")
	name := strings.Repeat("X", 54) + " Store"
	assert.Equal(t, name, order(onDetail+orderA, "p", " '"+name).Store)
	assert.Empty(t, order(onDetail+orderA, "p", " 'X"+name).Store, "a name of more than 60 characters")
}
