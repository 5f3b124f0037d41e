package bench

import (
	"errors"
	"os"

	"github.com/trackwhy/trackwhy/build/browser"
	"github.com/trackwhy/trackwhy/build/pack"
	"github.com/trackwhy/trackwhy/build/shopfront"
)

// inBrowsers are the browsers that are measured: the name, the folder of its extension, and its start.
var inBrowsers = []struct {
	name, folder string
	start        func(browser.Options) (browser.Browser, error)
}{{"chromium", "chrome", browser.Chromium}, {"firefox", "firefox", browser.Firefox}}

// ground is what a measurement in browsers stands on.
type ground struct {
	dir    string // holds the unpacked extensions
	served []shopfront.Page
	shop   *browser.Shop
}

// newGround assembles the extensions and serves order lists of so many orders.
func newGround(root string, sizes ...int) (*ground, error) {
	dir, err := os.MkdirTemp("", "trackwhy-bench")
	if err != nil {
		return nil, err
	}
	g := &ground{dir: dir}
	if _, err = pack.All(root, dir); err == nil {
		g.served, err = lists(sizes...)
	}
	if err == nil {
		g.shop, err = browser.OpenShop(shopfront.Handler(g.served))
	}
	if err != nil {
		return nil, errors.Join(err, os.RemoveAll(dir))
	}
	return g, nil
}

func (g *ground) close() {
	_ = g.shop.Close()
	_ = os.RemoveAll(g.dir)
}
