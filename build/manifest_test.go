package main

import (
	"encoding/json"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/trackwhy/trackwhy/rules/calendar"
	"github.com/trackwhy/trackwhy/rules/page"
)

// The manifest says where the content script runs, rules/page what it can read there: both
// must mean the same addresses.
func TestTheContentScriptRunsOnTheOrderPagesAndNowhereElse(t *testing.T) {
	text, err := os.ReadFile("../extension/manifest.json")
	require.NoError(t, err)
	var manifest struct {
		Scripts []struct{ Matches []string } `json:"content_scripts"`
	}
	require.NoError(t, json.Unmarshal(text, &manifest))
	require.Len(t, manifest.Scripts, 1)
	var patterns []*regexp.Regexp
	for _, m := range manifest.Scripts[0].Matches {
		scheme, rest, _ := strings.Cut(m, "://")
		host, path, _ := strings.Cut(rest, "/")
		host, any := strings.CutPrefix(host, "*.")
		expr := "^" + regexp.QuoteMeta(scheme) + "://"
		if any {
			expr += `(?:[^/]+\.)?`
		}
		expr += regexp.QuoteMeta(host) + "/" + strings.ReplaceAll(regexp.QuoteMeta(path), `\*`, ".*") + "$"
		patterns = append(patterns, regexp.MustCompile(expr))
	}
	runs := func(url string) bool {
		for _, p := range patterns {
			if p.MatchString(url) {
				return true
			}
		}
		return false
	}
	kind := func(url string) string {
		return page.Read("trackwhy-page\x1f"+page.Version+"\x1f"+url+"\x1fen", calendar.Of(2026, 11, 23)).Kind
	}
	const id = "8196000000008719"
	for url, want := range map[string]string{
		"https://www.aliexpress.com/p/order/index.html":                                           page.List,
		"https://www.aliexpress.com/p/order/index.html?spm=a2g0o.home.0.0&isGrayMatch=true":       page.List,
		"https://aliexpress.com/p/order/index.html":                                               page.List,
		"https://m.aliexpress.com/p/order/index.html":                                             page.List,
		"https://es.aliexpress.com/p/order/index.html":                                            page.List,
		"https://m.fr.aliexpress.com/p/order/index.html":                                          page.List,
		"https://vi.aliexpress.com/p/order/index.html":                                            page.List,
		"https://www.aliexpress.us/p/order/index.html":                                            page.List,
		"https://m.aliexpress.us/p/order/index.html":                                              page.List,
		"https://trade.aliexpress.com/orderList.htm":                                              page.List,
		"https://trade.aliexpress.com/order_list.htm?page=2":                                      page.List,
		"https://aliexpress.ru/order-list?filterName=active":                                      page.List,
		"https://m.aliexpress.ru/order-list":                                                      page.List,
		"https://trade.aliexpress.ru/orderList.htm":                                               page.List,
		"https://www.aliexpress.com/p/order/detail.html?orderId=" + id:                            page.Detail,
		"https://m.aliexpress.com/p/order/detail.html?orderId=" + id:                              page.Detail,
		"https://ko.aliexpress.com/p/order/detail.html?orderId=" + id:                             page.Detail,
		"https://www.aliexpress.us/p/order/detail.html?orderId=" + id:                             page.Detail,
		"https://trade.aliexpress.com/order_detail.htm?orderId=" + id:                             page.Detail,
		"https://aliexpress.ru/order-list/" + id + "?filterName=archive":                          page.Detail,
		"https://m.aliexpress.ru/order-list/" + id:                                                page.Detail,
		"https://www.aliexpress.com/p/tracking/index.html?_addShare=no&tradeOrderId=" + id:        page.Tracking,
		"https://ar.aliexpress.com/p/tracking/index.html?tradeOrderId=" + id + "&trackingNumber=": page.Tracking,
		"https://www.aliexpress.us/p/tracking/index.html?tradeOrderId=" + id:                      page.Tracking,
		"https://track.aliexpress.com/logisticsdetail.htm?tradeId=" + id:                          page.Tracking,
	} {
		assert.True(t, runs(url), "the content script does not run on %s", url)
		assert.Equal(t, want, kind(url), url)
	}
	for _, url := range []string{
		"https://www.aliexpress.com/", "https://www.aliexpress.com/item/1005006000000000.html", "https://www.aliexpress.com/p/shoppingcart/index.html", "https://www.aliexpress.com/p/trade/confirm.html",
		"https://www.aliexpress.com/p/message/index.html", "https://www.aliexpress.com/p/tracking/pop-text.html?tradeOrderId=" + id, "https://www.aliexpress.com/p/tax-ui/index.html?orderId=" + id,
		"https://www.aliexpress.com/p/order/snapshot.html", "https://www.aliexpress.com/snapshot/0.html?orderId=" + id, "https://www.aliexpress.com/p/reverse-pages/start.html", "https://msg.aliexpress.com/msgDetail.htm",
		"https://login.aliexpress.com/?return_url=https://www.aliexpress.com/p/order/index.html", "https://feedback.aliexpress.com/management/leaveFeedback.htm?parentOrderId=" + id,
		"https://trade.aliexpress.com/issue/issueList.htm", "https://trade.aliexpress.com/ordertrash/orderTrash.htm", "https://trade.aliexpress.com/ajax/invoice/invoiceExportAjax.htm?orderId=" + id,
		"https://aliexpress.ru/", "https://aliexpress.ru/item/1005006000000000.html", "https://www.alibaba.com/p/order/index.html", "https://aliexpress.com.example.org/p/order/index.html",
		"https://notaliexpress.com/p/order/index.html", "https://global.cainiao.com/detail.htm?mailNoList=LP00123456789012", "http://www.aliexpress.com/p/order/index.html",
	} {
		assert.False(t, runs(url), "the content script runs on %s", url)
		if !strings.HasPrefix(url, "http:") {
			assert.Empty(t, kind(url), url)
		}
	}
}
