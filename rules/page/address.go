package page

import "strings"

// address returns the kind of a page, or "", and the order number in its address.
//
// The addresses are those of 2014 to 2026: trade.aliexpress.com and track.aliexpress.com
// until 2022 and 2024, /p/... on www, m, language sub-domains and aliexpress.us since,
// /order-list on aliexpress.ru.
func address(url string) (kind, order string) {
	_, rest, ok := strings.Cut(url, "://")
	if !ok {
		return "", ""
	}
	rest, _, _ = strings.Cut(rest, "#")
	hostPath, query, _ := strings.Cut(rest, "?")
	host, path, _ := strings.Cut(hostPath, "/")
	host, _, _ = strings.Cut(strings.ToLower(host), ":")
	path = strings.TrimSuffix(strings.ToLower(path), "/")
	shop := false
	for _, h := range [...]string{"aliexpress.com", "aliexpress.us", "aliexpress.ru"} {
		if host == h || strings.HasSuffix(host, "."+h) {
			shop = true
		}
	}
	if !shop {
		return "", ""
	}
	order = orderInQuery(query)
	switch {
	case strings.HasSuffix(path, "p/order/index.html"), path == "orderlist.htm", path == "order_list.htm",
		path == "order-list", path == "p/order/index", path == "p/order":
		return List, ""
	case strings.HasSuffix(path, "p/order/detail.html"), path == "order_detail.htm", path == "p/order/detail":
		return Detail, order
	case strings.HasPrefix(path, "order-list/"):
		if id := orderID(path[len("order-list/"):]); id != "" {
			return Detail, id
		}
	case strings.HasSuffix(path, "p/tracking/index.html"), path == "logisticsdetail.htm", path == "p/tracking/index", path == "p/tracking":
		return Tracking, order
	}
	return "", ""
}

// orderParams are the names under which addresses carry an order number.
var orderParams = [...]string{"tradeorderid=", "orderid=", "tradeid=", "parentorderid="}

// orderInQuery returns the order number in the query of an address, or "".
func orderInQuery(query string) string {
	for query != "" {
		i := strings.IndexAny(query, "&;?#")
		part := query
		if i >= 0 {
			part, query = query[:i], query[i+1:]
		} else {
			query = ""
		}
		part = strings.TrimPrefix(part, "amp;")
		for _, name := range orderParams {
			if len(part) > len(name) && strings.EqualFold(part[:len(name)], name) {
				if id := orderID(part[len(name):]); id != "" {
					return id
				}
			}
		}
	}
	return ""
}

// orderInHref returns the order number in the address of a link, or "". Links to
// messages and disputes count as well: they carry the order's own number.
func orderInHref(href string) string {
	if i := strings.IndexByte(href, '?'); i >= 0 {
		if id := orderInQuery(href[i+1:]); id != "" {
			return id
		}
	}
	if i := strings.Index(href, "/order-list/"); i >= 0 {
		id := href[i+len("/order-list/"):]
		if j := strings.IndexAny(id, "/?#"); j >= 0 {
			id = id[:j]
		}
		return orderID(id)
	}
	return ""
}

// orderID returns s when it is an order number: 14 digits in 2014, 15 in 2019, 16
// today, 17 allowed. Item numbers (1005… with 16 digits, of product pages) are none.
func orderID(s string) string {
	if len(s) < 14 || len(s) > 17 {
		return ""
	}
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return ""
		}
	}
	if itemID(s) {
		return ""
	}
	return s
}

// itemID reports the shape of product numbers: 1005 and twelve more digits (2020 to 2026).
func itemID(s string) bool { return len(s) == 16 && strings.HasPrefix(s, "1005") }
