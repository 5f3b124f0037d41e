package e2e

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/trackwhy/trackwhy/build/htmlpage"
	"github.com/trackwhy/trackwhy/build/pack"
	"github.com/trackwhy/trackwhy/build/shopfront"
)

// collect.js and build/htmlpage are two hands for one format. Here the browsers' own
// parsers and collect.js give the same bytes as Go, quickly and without the extension around
// it, for every saved page and for some that are hard on purpose.
func TestCollectMakesTheSnapshotThatGoMakes(t *testing.T) {
	root, err := pack.Root()
	require.NoError(t, err)
	script, err := os.ReadFile(filepath.Join(root, "extension", "collect.js"))
	require.NoError(t, err)
	saved, err := shopfront.Saved(root)
	require.NoError(t, err)
	require.GreaterOrEqual(t, len(saved), 80)
	odd := map[string]string{
		"icons":      `<div>Order ID: 8196000000008719<i class="copy"></i> <i class="help"></i> Date: Nov 3</div>`,
		"one letter": `<p><span>4</span><span></span> 8196000000008719</p>`,
		"letters":    "<b><i>U</i><i>S</i> <i>$</i>\n <i>4</i><i>.9</i></b> 8196000000008719",
		"marks":      "<p>\u200f8196000000008719\u200e\u00a0 x</p><p>a\u0007b</p>",
		"tabs":       `<ul><li role="tab" aria-selected="true">Package 1</li><li aria-selected="false">8196000000008719</li></ul>`,
		"fields":     `<p>8196000000008719</p><form class="f"><input name="nextSibling"><input name="parentNode"><input name="firstChild"><input name="getAttribute"><input name="localName"><input name="nodeType"><input name="getAttributeNames"><b>x</b></form><p>after</p>`,
		"hidden":     `<p hidden>8196000000008719</p><p style="color:red;DISPLAY : None">a</p><p style="visibility: hidden">b</p><p style="--x-display:none">c</p><img alt="Choice"><img alt="A very long name of some goods">`,
		"wide":       "<p>8196000000008719</p>" + strings.Repeat("<i>a</i>", 60_000),
		"long":       "<p>8196000000008719 " + strings.Repeat("äö 12 ", 200_000) + "</p><p>after</p>",
		"large":      "<p>8196000000008719</p>" + strings.Repeat("<p>"+strings.Repeat("x", 1000)+"</p>", 2_100),
		"deep":       strings.Repeat("<div>", 400) + "8196000000008719" + strings.Repeat("</div>", 400),
	}
	each(t, func(t *testing.T, s shopper) {
		p, err := s.NewPage(s.ctx)
		require.NoError(t, err)
		require.NoError(t, p.Open(s.ctx, "about:blank"))
		same := func(name, html, url string) {
			want, err := htmlpage.Snapshot(bytes.NewReader([]byte(html)), url)
			require.NoError(t, err)
			var got string
			require.NoError(t, p.Run(s.ctx, nil, `
				const collect = new Function(args[0] + "; return trackwhyCollect")();
				const made = collect(new DOMParser().parseFromString(args[1], "text/html"), args[2]);
				return made ? made.text : ""`, &got, string(script), html, url))
			if got == "" {
				// Not worth reading: Go finds no order on it either.
				assert.Contains(t, []string{"list-empty", "other-page"}, name, "the quick look leaves %s", name)
				return
			}
			if want != got {
				i := 0
				for i < len(want) && i < len(got) && want[i] == got[i] {
					i++
				}
				t.Errorf("%s: the snapshots part at byte %d: Go %.80q, %s %.80q", name, i, want[max(i-20, 0):], s.Name(), got[max(i-20, 0):])
			}
		}
		for _, f := range saved {
			same(f.Name, string(f.HTML), f.URL)
		}
		// Goods are named like numbers; a list without orders loads no program for them.
		same("other-page", `<p>No orders yet</p><a href="//www.aliexpress.com/item/1005001112223334.html"><h3><span>Case LP00123456789012</span></h3>RB123456785CN</a><p>US $4.99</p>`, "https://www.aliexpress.com/p/order/index.html")
		same("a number behind goods", `<a href="//www.aliexpress.com/item/1.html"><span>Case</span></a><p>RB123456785CN</p>`, "https://www.aliexpress.com/p/order/index.html")
		for name, html := range odd {
			same(name, html, "https://www.aliexpress.com/p/order/index.html")
		}
	})
}
