package page

import (
	"strings"
	"sync"
)

// selector is a stable mark on an element and what it leads to.
type selector struct {
	fact fact
	// match is one of
	//	name=value   an attribute with this value
	//	.token       a class, whole
	//	*stem        a part of a class that no letter or figure follows, so that hashes do not matter
	match string
	// on are the kinds of page, as the letters l(ist), d(etail), t(racking).
	on   string
	why  string
	seen string // when the mark was seen on a page, from the public tools that use it
}

// selectors are the marks by trust: attributes made for tests and statistics outlive
// class names, plain class names outlive hashed ones.
var selectors = [...]selector{
	// 2022 to today: attributes.
	{factStatus, "data-pl=order_item_header_status", "l", "status of a card", "2022-01 to 2026-09"},
	{roleHeader, "data-pl=order_item_header_info", "l", "date and order number of a card", "2022-01 to 2026-09"},
	{factTotal, "data-pl=order_item_content_price_total", "l", "total of a card", "2022-01 to 2026-09"},
	{factStore, "data-pl=order_item_store_name", "l", "shop of a card", "2022-01 to 2026-09"},
	{roleProduct, "data-pl=order_item_content_info_name", "l", "name of goods: may hold any number", "2022-01 to 2026-09"},
	{roleProduct, "data-pl=order_item_content_info_sku", "l", "variant of goods", "2022-01 to 2026-09"},
	{factAddress, "data-pl=contact_info_address", "d", "city, region, country, post code", "2022-03 to 2026-06"},
	{factOrder, "data-pl=order_detail_gray_id", "d", "label of the order number", "2024 to 2026-06"},
	{factPlaced, "data-pl=order_detail_gray_date", "d", "label of the day of the order", "2024 to 2026-06"},
	{rolePrivate, "data-pl=contact_info", "d", "name, telephone and street of the receiver", "2022-03 to 2026-06"},
	{factOrder, "data-testid=orderNumber", "d", "aliexpress.ru, order number", "2024-01 to 2026-07"},
	{factSeller, "data-testid=sellerInfoV2Block", "d", "aliexpress.ru, seller", "2024-01 to 2026-07"},
	{roleProduct, "data-testid=productBlock", "d", "aliexpress.ru, goods", "2024-01 to 2026-07"},
	{roleProduct, "data-testid=productText", "d", "aliexpress.ru, name of goods", "2024-01 to 2026-07"},
	{roleDays, "id=remain-day", "d", "days of protection left", "2014 to 2021"},
	{roleDays, "id=countdown", "d", "the same with its words", "2014 to 2021"},

	// Order list since 2022.
	{roleCard, ".order-item", "l", "one order", "2022-01 to 2026-09"},
	{factStatus, ".order-item-header-status-text", "l", "status", "2022-01 to 2026-09"},
	{factStatus, ".order-item-header-status", "l", "status", "2022-01 to 2026-09"},
	{roleHeader, ".order-item-header-right-info", "l", "date and order number", "2022-01 to 2026-09"},
	{factStore, ".order-item-store-name", "l", "shop", "2022-01 to 2026-09"},
	{factTotal, ".order-item-content-opt-price-total", "l", "total", "2022-01 to 2026-09"},
	{roleProduct, ".order-item-content-info-name", "l", "name of goods", "2022-01 to 2026-09"},
	{roleProduct, ".order-item-content-info-sku", "l", "variant", "2022-01 to 2026-09"},
	{factTag, ".order-item-tag", "ld", "tags such as Combined delivery", "2022-01 to 2026-09"},
	{factTag, ".order-item-store-icon", "l", "badge of the shop, a picture: Choice", "2024 to 2026"},
	{factTag, ".expose-info-item-title", "l", "refund or cancellation, which the status does not tell", "2023 to 2026"},
	{rolePopover, ".order-track-popover", "l", "what the shop shows on pointing at Track", "2022 to 2026"},
	{rolePopover, ".order-track-popup", "l", "the same, other name", "2022 to 2026"},
	{factNumber, ".tracking-number-title", "l", "number in the pop-over", "2022 to 2026"},

	// Order detail since 2022.
	{factStatus, ".order-block-title", "d", "status is the first block's title", "2022-03 to 2026-06"},
	{factStore, ".store-name", "d", "shop", "2022-03 to 2026-06"},
	{rolePrivate, ".contact-info", "d", "receiver", "2022-03 to 2026-06"},
	{factExpected, ".order-detail-item-track-eta-text", "d", "estimated delivery", "2024 to 2026-06"},
	{roleEvent, ".order-detail-item-track-info", "d", "last event", "2023 to 2026-06"},
	{roleEventTitle, ".order-detail-item-track-info-title", "d", "last event", "2023 to 2026-06"},
	{roleEventText, ".order-detail-item-track-info-desc", "d", "last event", "2023 to 2026-06"},
	{factNumber, ".copy-track-num", "d", "number with data-clipboard-text", "2022 to 2024"},
	{roleProduct, ".item-title", "d", "name of goods", "2022-03 to 2026-06"},
	{roleProduct, ".item-sku-attr", "d", "variant", "2022-03 to 2026-06"},
	{factProtected, ".service-progress-node-info", "d", "Refund and a date", "2026-06"},

	// Tracking page since 2023: classes with a hash.
	{factNumber, "*mailNoValue", "t", "number, version 2", "2024 to 2026"},
	{factNumber, "*mailNo-pc", "t", "number, version 1", "2023 to 2024"},
	{factNumber, "*--mailNo", "t", "number with label, version 2", "2024 to 2026"},
	{factService, "*carrierValue", "t", "service", "2024 to 2026"},
	{factDelivery, "*arrival-time-v2--title", "t", "Delivered or estimated delivery", "2024 to 2026"},
	{roleEvent, "*--node", "t", "one event", "2024 to 2026"},
	{roleEventTitle, "*nodeTitle", "t", "headline", "2024 to 2026"},
	{roleEventText, "*nodeDesc", "t", "text", "2023 to 2026"},
	{roleEventTime, "*nodeTime", "t", "time, without year", "2024 to 2026"},
	{roleEventPlace, "*nodeLocation", "t", "place; the payload has it, the class name is a guess", "2026-06"},
	{factAddress, "*shippingToInfo", "t", "destination with country", "2024 to 2026"},
	{roleProduct, "*productTitle", "t", "name of goods", "2024 to 2026"},
	{roleProduct, "*skuText", "t", "variant", "2024 to 2026"},
	{roleError, "*error--title", "t", "the error state instead of the rest", "2024 to 2025-12"},
	{roleOutside, "*concat-carrier--text", "t", "telephone of the carrier", "2024 to 2026"},

	// track.aliexpress.com, 2016 to 2024.
	{factNumber, ".tracking-no", "t", "number with label", "2020 to 2024-08"},
	{factNumber, ".tracking-no-de", "t", "number of a further parcel", "2020 to 2024-08"},
	{factService, ".title-eclp", "t", "service", "2020 to 2024-08"},
	{factService, ".tracking-name", "t", "service with a tag", "2020 to 2024-08"},
	{factStatus, ".status-title-text", "t", "status", "2020 to 2024-08"},
	{factAddress, ".address-detail", "t", "destination", "2020 to 2024-08"},

	// trade.aliexpress.com, 2014 to 2022.
	{roleCard, ".order-item-wraper", "l", "one order (the shop's spelling)", "2014 to 2022-01"},
	{factTotal, ".amount-num", "l", "total", "2014 to 2022-01"},
	{factStatus, ".order-status", "ld", "status", "2014 to 2022-01"},
	{roleProduct, ".product-sets", "l", "goods", "2014 to 2022-01"},
	{roleProduct, ".product-title", "ld", "name of goods", "2014 to 2022-01"},
	{roleProduct, ".baobei-name", "ld", "name of goods", "2014 to 2022-01"},
	{factOrder, ".order-no", "d", "order number", "2014 to 2021"},
	{factNumber, ".logistics-num", "d", "number", "2016 to 2021"},
	{factService, ".logistics-name", "d", "service", "2014 to 2021"},
	{factService, ".order-target", "d", "service", "2014 to 2021"},
	{factTotal, ".final-price", "d", "total", "2014 to 2021"},
	{rolePrivate, "id=user-shipping-list", "d", "receiver", "2014 to 2021"},

	// aliexpress.ru since 2024: classes with a hash.
	{roleCard, "*OrderList__item", "l", "one order", "2024-01 to 2026-07"},
	{roleCard, "*OrderItem__link", "l", "one order", "2024-01 to 2026-07"},
	{factOrder, "*OrderItem__number", "l", "number in groups", "2024-01 to 2026-07"},
	{factStatus, "*OrderItem__tag", "l", "status", "2024-01 to 2026-07"},
	{factDelivery, "*OrderItem__title", "l", "Delivery 29 January", "2024-01 to 2026-07"},
	{factTotal, "*OrderItem__totalPrice", "l", "total", "2024-01 to 2026-07"},
	{factNumber, "*trackNumber", "d", "number in groups", "2024-01 to 2026-07"},
}

// markTable is the table of marks of one kind of page, ready for use.
type markTable struct {
	attrs, tokens map[string]fact
	stems         []stem
}

type stem struct {
	text string
	fact fact
}

var markIndex = sync.OnceValue(func() map[string]*markTable {
	out := map[string]*markTable{}
	for _, kind := range [...]string{List, Detail, Tracking} {
		t := &markTable{attrs: map[string]fact{}, tokens: map[string]fact{}}
		for i := range selectors {
			s := &selectors[i]
			if !strings.Contains(s.on, kindLetter(kind)) {
				continue
			}
			switch s.match[0] {
			case '.':
				t.tokens[s.match[1:]] |= s.fact
			case '*':
				t.stems = append(t.stems, stem{s.match[1:], s.fact})
			default:
				t.attrs[s.match] |= s.fact
			}
		}
		out[kind] = t
	}
	return out
})

// stemIn reports whether a class attribute holds the stem and no letter, figure or
// single hyphen goes on with it.
func stemIn(class, stem string) bool {
	for from := 0; ; {
		i := strings.Index(class[from:], stem)
		if i < 0 {
			return false
		}
		end := from + i + len(stem)
		if end == len(class) || class[end] == ' ' || class[end] == '_' ||
			class[end] == '-' && (end+1 == len(class) || class[end+1] == '-') {
			return true
		}
		from = end
	}
}

// tokenIn reports whether a class attribute holds the whole class.
func tokenIn(class, token string) bool {
	for c := range strings.FieldsSeq(class) {
		if c == token {
			return true
		}
	}
	return false
}

// Matches counts, for a snapshot of one of the shop's pages, how many elements each mark of
// the tables matches; marks that match nothing are left out. Saved pages state these counts,
// so a table row that stops matching is named. The key is the mark as the table writes it.
func Matches(snapshot string) map[string]int {
	doc, ok := parse(snapshot, nil)
	kind, _ := address(doc.url)
	if !ok || kind == "" {
		return nil
	}
	letter := kindLetter(kind)
	out := map[string]int{}
	for i := range selectors {
		s := &selectors[i]
		if !strings.Contains(s.on, letter) {
			continue
		}
		for j := range doc.nodes {
			n := &doc.nodes[j]
			hit := false
			switch name, value, _ := strings.Cut(s.match, "="); {
			case n.tag == "":
			case s.match[0] == '.':
				hit = tokenIn(n.class, s.match[1:])
			case s.match[0] == '*':
				hit = stemIn(n.class, s.match[1:])
			default:
				hit = n.attr(name) == value
			}
			if hit {
				out[s.match]++
			}
		}
	}
	return out
}

// Marks returns the marks of all tables, in their order.
func Marks() []string {
	out := make([]string, len(selectors))
	for i := range selectors {
		out[i] = selectors[i].match
	}
	return out
}

// kindLetter is the letter of a page in the column on.
func kindLetter(kind string) string {
	switch kind {
	case Detail:
		return "d"
	case Tracking:
		return "t"
	}
	return "l"
}
