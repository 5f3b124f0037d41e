package page

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestOrderNumbersInAddresses(t *testing.T) {
	const id = "8201111111114417"
	for href, want := range map[string]string{
		"?orderId=" + id: id, "/p/order/detail.html?orderId=" + id: id, "/p/tracking/index.html?_login=yes&tradeOrderId=" + id + "&x=1": id, "/x?a=1&amp;orderId=" + id: id, "/x?&&ORDERID=" + id: id, "/x?orderId=" + id + "#top": id, "/x?orderId=&tradeId=" + id: id, "/x?parentOrderId=" + id: id, "/x?a=?orderId=" + id: id,
		"/order-list/5550677229097566": "5550677229097566", "/order-list/5550677229097566?x=1": "5550677229097566", "/order-list/5550677229097566/x": "5550677229097566", "https://aliexpress.ru/order-list/5550677229097566#a": "5550677229097566", "/order-list/?x": "", "/order-list/": "", "/order-list/abc": "",
		"/x?orderId=12345678901234": "12345678901234", "/x?orderId=1234567890123": "", "/x?orderId=12345678901234567": "12345678901234567", "/x?orderId=123456789012345678": "", "/x?orderId=82011111111144a7": "", "/x?orderId=1005006000000000": "", "/x?orderId=100500600000000": "100500600000000", "/x?xorderId=" + id: "", "/x?orderId": "", "/orderId=" + id: "", "": "",
	} {
		assert.Equal(t, want, orderInHref(href), href)
	}
}

func TestPagesNameTheirOrder(t *testing.T) {
	for url, want := range map[string][2]string{
		"https://www.aliexpress.com/p/order/detail.html?orderId=8201111111114417":           {Detail, "8201111111114417"},
		"HTTPS://WWW.ALIEXPRESS.COM:443/P/Order/Detail.html/?orderId=8201111111114417#x?y=": {Detail, "8201111111114417"},
		"https://aliexpress.ru/order-list/5550677229097566?filterName=active":               {Detail, "5550677229097566"},
		"https://aliexpress.ru/order-list/help":                                             {"", ""},
		"https://www.aliexpress.com/p/order/index.html?orderId=8201111111114417":            {List, ""},
		"https://www.aliexpress.com/p/tracking?tradeOrderId=8201111111114417":               {Tracking, "8201111111114417"},
		"www.aliexpress.com/p/order/index.html":                                             {"", ""},
	} {
		kind, order := address(url)
		assert.Equal(t, want, [2]string{kind, order}, url)
	}
}
