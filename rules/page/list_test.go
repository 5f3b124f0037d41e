package page

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// shown writes orders as "order number total @place", "-" for what is not known.
func shown(list []Found) []string {
	or := func(s string) string {
		if s == "" {
			return "-"
		}
		return s
	}
	var out []string
	for _, f := range list {
		out = append(out, fmt.Sprintf("%s %s %s @%d", or(f.Order.ID), or(f.Order.Number), or(f.Order.Total), f.At))
	}
	return out
}

func listed(lines ...string) []string {
	return shown(Read(tree("order/index.html", lines...), now).Orders)
}

// link is a line with a link to an order's details.
func link(id string) string { return "a |href=/p/order/detail.html?orderId=" + id }

func TestACardNamesItsOrder(t *testing.T) {
	for name, row := range map[string]struct{ lines, want []string }{
		"by the label in its head":                           {[]string{"div order-item", " div order-item-header-right-info", "  'Order ID: " + orderA, " p", "  'Total: US $4.99"}, []string{orderA + " - US $4.99 @2"}},
		"by a link":                                          {[]string{"div order-item", " " + link(orderB), " p", "  'Total: US $4.99"}, []string{orderB + " - US $4.99 @1"}},
		"by an attribute":                                    {[]string{"div order-item |data-order-id=" + orderB}, []string{orderB + " - - @1"}},
		"by the link, where a text says another":             {[]string{"div order-item", " p", "  'Order ID: " + orderA, " " + link(orderB)}, []string{orderB + " - - @2"}},
		"not by the link of its pop-over":                    {[]string{"div order-item", " div order-track-popover", "  " + link(orderB), " " + link(orderA)}, []string{orderA + " - - @1"}},
		"a total alone is a card":                            {[]string{"div order-item", " p", "  'Total: US $4.99"}, []string{"- - US $4.99 @1"}},
		"a number alone is a card":                           {[]string{"div order-item", " p", "  'Tracking number: " + parcel1}, []string{"- " + parcel1 + " - @2"}},
		"nothing is none":                                    {[]string{"div order-item", " p", "  'Hello"}, nil},
		"cards count, links outside of them do not":          {[]string{"div order-item", " p", "  'Total: US $4.99", link(orderA)}, []string{"- - US $4.99 @1"}},
		"cards in what is no part of the list are none":      {[]string{"nav", " div order-item", "  " + link(orderA), "div order-item", " " + link(orderB)}, []string{orderB + " - - @4"}},
		"a number of 16 figures behind an unknown label":     {[]string{"div order-item", " p", "  'Folio: " + orderA}, []string{orderA + " - - @1"}},
		"a number of 16 figures alone":                       {[]string{"div order-item", " p", "  '" + orderA}, []string{orderA + " - - @1"}},
		"a number of 15 figures alone":                       {[]string{"div order-item", " p", "  '820111111114417"}, []string{"820111111114417 - - @1"}},
		"none of 14":                                         {[]string{"div order-item", " p", "  'Folio: 82011111114417"}, nil},
		"none of 17":                                         {[]string{"div order-item", " p", "  'Folio: 82011111111114417"}, nil},
		"none in the name of goods, but behind it":           {[]string{"div order-item", " div product-title", "  '8201111111199999", " 'Folio: " + orderA}, []string{orderA + " - - @1"}},
		"none in a pop-over, but behind it":                  {[]string{"div order-item", " div order-track-popover", "  '8201111111199999", " 'Folio: " + orderA}, []string{orderA + " - - @1"}},
		"none in a text of more than 80 characters":          {[]string{"div order-item", " p", "  '" + strings.Repeat("z", 63) + ": " + orderA}, nil},
		"one in a text of 80":                                {[]string{"div order-item", " p", "  '" + strings.Repeat("z", 62) + ": " + orderA}, []string{orderA + " - - @1"}},
		"the last of several colons stands before the value": {[]string{"div order-item", " p", "  'Folio: no: " + orderA}, []string{orderA + " - - @1"}},
	} {
		assert.Equal(t, row.want, listed(row.lines...), name)
	}
}

func TestWithoutClassesACardIsTheLargestElementOfOneOrder(t *testing.T) {
	for name, row := range map[string]struct{ lines, want []string }{
		"no order at all": {[]string{"div", " p", "  'Hello"}, nil},
		"two orders":      {[]string{"div", " " + link(orderA), " p", "  'Total: US $1.00", "div", " " + link(orderB), " p", "  'Total: US $2.00"}, []string{orderA + " - US $1.00 @1", orderB + " - US $2.00 @5"}},
		"the later element, if it is larger": {[]string{"div", " " + link(orderA), "div", " " + link(orderB), "div", " " + link(orderA), " p", "  'Total: US $4.99", "div", " " + link(orderB)},
			[]string{orderA + " - US $4.99 @5", orderB + " - - @3"}},
		"the earlier one, if it is larger": {[]string{"div", " " + link(orderA), " p", "  'Total: US $4.99", "div", " " + link(orderB), "div", " " + link(orderA)},
			[]string{orderA + " - US $4.99 @1", orderB + " - - @5"}},
		"an element and what is inside may name the same": {[]string{"div |data-order-id=" + orderA, " " + link(orderA), " p", "  'Total: US $1.00", "div", " " + link(orderB)}, []string{orderA + " - US $1.00 @1", orderB + " - - @5"}},
		"an element that holds another's is none":         {[]string{"div |data-order-id=" + orderA, " p", "  " + link(orderB)}, []string{orderB + " - - @2"}},
		"labels in texts":                     {[]string{"div", " p", "  'Order ID: " + orderA, " p", "  'Total: US $1.00", "div", " p", "  'Order ID: " + orderB}, []string{orderA + " - US $1.00 @2", orderB + " - - @7"}},
		"numbers alone":                       {[]string{"div", " p", "  '" + orderA, " p", "  'Total: US $1.00", "div", " p", "  '820111111134417"}, []string{orderA + " - US $1.00 @1", "820111111134417 - - @6"}},
		"none of 14 figures alone":            {[]string{"div", " p", "  '82011111114417", " p", "  'Total: US $1.00"}, nil},
		"a text behind the name of goods":     {[]string{"div", " p product-title", "  '" + orderC, " 'Order ID: " + orderA, "div", " p", "  'Order ID: " + orderB}, []string{orderA + " - - @1", orderB + " - - @6"}},
		"a number in a text of 40 characters": {[]string{"div", " p", "  '" + orderA + " " + strings.Repeat("z", 23), "div", " p", "  '" + orderB + " " + strings.Repeat("z", 24), "p", " " + link(orderC)}, []string{orderC + " - - @7", orderA + " - - @1"}},
		"a gift card is no order":             {[]string{"div", " " + link(orderA), "div", " p", "  '6034111111119999", " p", "  'Total: US $1.00"}, []string{orderA + " - US $1.00 @0"}},
	} {
		got := listed(row.lines...)
		assert.ElementsMatch(t, row.want, got, name)
	}
}

func TestTheCardOfAPagesOnlyOrderIsSmall(t *testing.T) {
	box := []string{"div", " div", "  " + link(orderA), "  p", "   'Total: US $4.99"}
	assert.Equal(t, []string{orderA + " - US $4.99 @0"}, listed(append(box, "p", " 'Hello")...), "a small page is the card")
	assert.Equal(t, []string{orderA + " - US $4.99 @2"}, listed(append(box, times(200, " p")...)...))
	assert.Equal(t, []string{orderA + " - US $4.99 @1"}, listed(append(append(box, times(145, " p")...), times(100, "p")...)...), "an element of 150 nodes")
	assert.Equal(t, []string{orderA + " - US $4.99 @2"}, listed(append(append(box, times(146, " p")...), times(100, "p")...)...), "one of 151")
	flat := []string{"div", " 'Order ID: " + orderA, " p", "  'Total: US $4.99"}
	assert.Equal(t, []string{orderA + " - US $4.99 @1"}, listed(append(flat, times(200, " p")...)...), "a text's element is never left")
}

func TestAPopoverIsGivenToItsOrder(t *testing.T) {
	cards := func(more ...string) []string {
		return append([]string{"div order-item", " " + link(orderA), " p", "  'Total: US $1.00", "div order-item", " " + link(orderB), " button Track", "div order-item", " " + link(orderC)}, more...)
	}
	a, b, c := orderA+" - US $1.00 @1", orderB+" - - @5", orderC+" - - @8"
	for name, row := range map[string]struct{ lines, want []string }{
		"by a link to the first":             {cards("div order-track-popover", " 'Tracking number: "+parcel1, " "+link(orderA)), []string{orderA + " " + parcel1 + " US $1.00 @1", b, c}},
		"by a link":                          {cards("div order-track-popover", " 'Tracking number: "+parcel1, " "+link(orderB)), []string{a, orderB + " " + parcel1 + " - @5", c}},
		"by a label":                         {cards("div order-track-popover", " p", "  'Order ID: "+orderC, " p", "  'Tracking number: "+parcel1), []string{a, b, orderC + " " + parcel1 + " - @8"}},
		"an order of another page":           {cards("div order-track-popover", " 'Tracking number: "+parcel1, " "+link("8201111111174417")), []string{a, b, c, "- " + parcel1 + " - @10"}},
		"nobody's":                           {cards("div order-track-popover", " 'Tracking number: "+parcel1), []string{a, b, c, "- " + parcel1 + " - @10"}},
		"nothing in it":                      {cards("div order-track-popover", " 'Loading", " "+link(orderB)), []string{a, b, c}},
		"behind what is no part of the list": {cards("nav", " 'Menu", "div order-track-popover", " 'Tracking number: "+parcel1, " "+link(orderB)), []string{a, orderB + " " + parcel1 + " - @5", c}},
		"two, one behind the other":          {cards("div order-track-popover", " 'Tracking number: "+parcel1, " "+link(orderB), "div order-track-popover", " 'Tracking number: "+parcel2, " "+link(orderC)), []string{a, orderB + " " + parcel1 + " - @5", orderC + " " + parcel2 + " - @8"}},
	} {
		assert.Equal(t, row.want, listed(row.lines...), name)
	}
}

func TestAPopoverIsGivenToTheButtonThatShowsIt(t *testing.T) {
	// Three cards with a button each; the attributes and classes of the buttons and of the pop-over differ.
	page := func(first, second, pop string) []string {
		return listed("div order-item", " "+link(orderA), " button"+first, "div order-item"+second, " "+link(orderB), "div order-item", " "+link(orderC), "div |id=layer", " div order-track-popover"+pop, "  p |id=inner", "   'Tracking number: "+parcel1)
	}
	a, b, c, lone := orderA+" - - @1", orderB+" - - @4", orderC+" - - @6", "- "+parcel1+" - @10"
	first, second := []string{orderA + " " + parcel1 + " - @1", b, c}, []string{a, orderB + " " + parcel1 + " - @4", c}
	for name, row := range map[string]struct {
		first, second, pop string
		want               []string
	}{
		"none":                       {"", "", "", []string{a, b, c, lone}},
		"pointed at, the first":      {" |pointed=1", "", "", first},
		"pointed at":                 {"", " |pointed=1", "", second},
		"open":                       {" |aria-expanded=true", "", "", first},
		"closed":                     {" |aria-expanded=false", "", "", []string{a, b, c, lone}},
		"open by its class, first":   {" popover-open", "", "", first},
		"open by its class":          {"", " is-hover", "", second},
		"open by another class":      {" x trigger-open", "", "", first},
		"described by the pop-over":  {" |aria-describedby=pop", "", " |id=pop", first},
		"described by what holds it": {" |aria-describedby=layer", "", "", first},
		"described by what is in it": {"", " |aria-describedby=inner", "", second},
		"described by another":       {" |aria-describedby=tip", "", " |id=pop", []string{a, b, c, lone}},
		"pointed at before open":     {" |aria-expanded=true", " |pointed=1", "", second},
		"the only one with tracking": {"", " |href=/p/tracking/index.html", "", second},
		"both with tracking":         {" |href=/p/tracking/index.html", " |href=/p/tracking/index.html", "", []string{a, b, c, lone}},
		"tracking in another word":   {"", " |title=tracking", "", []string{a, b, c, lone}},
	} {
		assert.Equal(t, row.want, page(row.first, row.second, row.pop), name)
	}
	assert.Equal(t, []string{orderA + " " + parcel1 + " - @1"}, listed("div order-item", " "+link(orderA), "div order-track-popover", " 'Tracking number: "+parcel1), "of a page's only card")
	assert.Equal(t, []string{orderA + " " + parcel1 + " - @0"}, listed(link(orderA), "div order-track-popover", " 'Tracking number: "+parcel1), "the badge stays where the order is")
}

func TestAPopoverInsideACardIsTheCards(t *testing.T) {
	assert.Equal(t, []string{orderA + " - - @1", orderB + " " + parcel1 + " - @3"}, listed("div order-item", " "+link(orderA), "div order-item", " "+link(orderB), " div order-track-popover", "  'Tracking number: "+parcel1))
	assert.Equal(t, []string{orderA + " - - @1", orderB + " " + parcel1 + " - @3"}, listed("div order-item", " "+link(orderA), "div order-item", " "+link(orderB), " nav", "  'Menu", " div order-track-popover", "  'Tracking number: "+parcel1), "behind what is no part of it")
	assert.Equal(t, []string{orderA + " - - @1", orderB + " - - @3"}, listed("div order-item", " "+link(orderA), "div order-item", " "+link(orderB), " div popover-hidden", "  div order-track-popover", "   'Tracking number: "+parcel1), "not what was closed")

	read := Read(tree("order/index.html", "div order-item", " "+link(orderA), " p", "  'Tracking number: "+parcel1, " div order-track-popover", "  'Shipping method: AliExpress Standard Shipping", " div order-track-popover", "  'Estimated delivery: Dec 4, 2026"), now).Orders
	if assert.Len(t, read, 1) {
		o := read[0].Order
		assert.Equal(t, parcel1, o.Number, "a pop-over without a number takes none away")
		assert.Equal(t, "2026-12-04", o.Expected.String(), "a pop-over tells more than the number")
	}
	read = Read(tree("order/index.html", "div order-item", " "+link(orderA), "div order-item", " "+link(orderB), "div order-track-popover", " p", "  'Estimated delivery: Dec 4, 2026", " p", "  'Shipping method: AliExpress Standard Shipping", " "+link(orderB)), now).Orders
	if assert.Len(t, read, 2) {
		assert.Equal(t, "2026-12-04", read[1].Order.Expected.String())
		assert.Equal(t, "AliExpress Standard Shipping", read[1].Order.Service)
		assert.Zero(t, read[0].Order.Expected)
	}
}

func TestALabelOutsideTheCardsIsAPopover(t *testing.T) {
	cards := []string{"div order-item", " " + link(orderA), "div order-item", " " + link(orderB)}
	box := []string{"div", " p", "  'Tracking number", " p", "  '" + parcel1, " " + link(orderB)}
	first := []string{orderA + " - - @7", orderB + " " + parcel1 + " - @9"}
	assert.Equal(t, []string{orderA + " - - @1", orderB + " " + parcel1 + " - @3"}, listed(append(cards, box...)...), "behind the cards")
	assert.Equal(t, first, listed(append(box, cards...)...), "before them")
	assert.Equal(t, []string{orderA + " " + parcel2 + " - @1", orderB + " " + parcel1 + " - @3"}, listed(append(cards, "div", " 'Tracking number: "+parcel1, " "+link(orderB), "div", " 'Tracking number: "+parcel2, " "+link(orderA))...), "two boxes")

	assert.Equal(t, []string{orderA + " - - @1", orderB + " - - @3", "- " + parcel1 + " - @0"}, listed(append(cards, "'Tracking number: "+parcel1)...), "a text right behind a card")

	large := func(n int) []string { // the box has n nodes, the link is its last
		return listed(append(append(append(cards, "div", " p", "  'Tracking number: "+parcel1), times(n-4, " i")...), " "+link(orderB))...)
	}
	assert.Equal(t, []string{orderA + " - - @1", orderB + " " + parcel1 + " - @3"}, large(59), "a box of 59 nodes")
	assert.Equal(t, []string{orderA + " - - @1", orderB + " - - @3", "- " + parcel1 + " - @6"}, large(60), "a part of the page with 60")

	assert.ElementsMatch(t, []string{orderA + " " + parcel1 + " - @4", orderB + " " + parcel2 + " - @9"}, listed("div", " "+link(orderA), " p", "  p", "   'Tracking number: "+parcel1, "div", " "+link(orderB), " p", "  p", "   'Tracking number: "+parcel2), "a label inside a card is the card's")
}

func TestAListIsReadToItsLimits(t *testing.T) {
	var lines []string
	for i := range maxOrders + 1 {
		lines = append(lines, "div order-item", " "+link(fmt.Sprintf("8201%08d4417", i)))
		if i == 0 {
			lines = append(lines, " 'Tracking number: "+parcel1, " 'Tracking number: "+parcel2)
		}
	}
	assert.Len(t, listed(lines...), maxOrders, "orders")

	lines = nil
	for i := range 7 {
		lines = append(lines, "div order-item", " "+link(fmt.Sprintf("8201%08d4417", i)))
	}
	for i := range 7 {
		lines = append(lines, "div order-track-popover", " "+link(fmt.Sprintf("8201%08d4417", i)), " 'Tracking number: LP0012345678901"+fmt.Sprint(i))
	}
	got := listed(lines...)
	for i, line := range got {
		assert.Equal(t, i < 5, strings.Contains(line, "LP00"), "pop-over %d: at most one is open at a time, and five are read", i)
	}
	assert.Len(t, got, 7)
}
