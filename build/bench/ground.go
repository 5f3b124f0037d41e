package bench

import (
	"context"
	"embed"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/trackwhy/trackwhy/build/browser"
	"github.com/trackwhy/trackwhy/build/pack"
	"github.com/trackwhy/trackwhy/build/shopfront"
)

// inBrowser is a browser that is measured: the name, the folder of its extension, and its start.
type inBrowser struct {
	name, folder string
	start        func(browser.Options) (browser.Browser, error)
}

var inBrowsers = []inBrowser{{"chromium", "chrome", browser.Chromium}, {"firefox", "firefox", browser.Firefox}}

// scanner is the least that an extension with this purpose can do: a regular
// expression over the page's text, and a mark beside each order. It is the floor.
//
//go:embed scanner
var scanner embed.FS

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
		err = os.CopyFS(dir, scanner)
	}
	if err == nil {
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

// A browser rests before it is measured, as a shopper's does, and is asked nothing until
// what is measured should be over: what the driver prepares and asks took half as much
// again of the same processors (2026-11-27).
const (
	rest    = 1500 * time.Millisecond
	unasked = 700 * time.Millisecond
)

// show opens a page in a new tab in front.
func show(ctx context.Context, b browser.Browser, page shopfront.Page) (browser.Page, error) {
	p, err := b.NewPage(ctx)
	if err == nil {
		err = p.Open(ctx, page.Address(false))
	}
	return p, err
}

func (g *ground) close() {
	_ = g.shop.Close()
	_ = os.RemoveAll(g.dir)
}

// each measures in every browser. One that fails stops no other, and its rows are kept.
func (g *ground) each(measure func(inBrowser) ([]Row, error)) (rows []Row, err error) {
	var failed []error
	for _, b := range inBrowsers {
		found, err := measure(b)
		rows = append(rows, found...)
		if err != nil {
			failed = append(failed, fmt.Errorf("%s: %w", b.name, err))
		}
	}
	return rows, errors.Join(failed...)
}

// kind is an extension that is measured, and the selector of what it marks an order with.
type kind struct{ extension, mark string }

// kinds are what stands side by side: no extension, the scanner, Trackwhy.
func (g *ground) kinds(folder string) [3]kind {
	return [3]kind{{}, {filepath.Join(g.dir, "scanner"), "span[data-scanner]"}, {filepath.Join(g.dir, folder), "trackwhy-badge"}}
}
