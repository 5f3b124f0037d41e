package bench

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/trackwhy/trackwhy/build/browser"
	"github.com/trackwhy/trackwhy/build/shopfront"
)

// Budgets of what a page pays.
const (
	memoryTab  = 25 // MiB a tab
	collectMax = 15 // milliseconds for 100 orders
)

const (
	manyTabs  = 20
	loadTries = 5
)

// load compares a page without an extension, with the scanner and with Trackwhy, in
// one run.
var load = Section{"What a page pays: without an extension | with a plain JavaScript scanner | with Trackwhy", func(root string) ([]Row, error) {
	g, err := newGround(root, 10, 100)
	if err != nil {
		return nil, err
	}
	defer g.close()
	rows, failed := g.each(func(b inBrowser) ([]Row, error) {
		var all [3]paid
		var err error
		for i, k := range g.kinds(b.folder) {
			if all[i], err = pay(b.start, browser.Options{Extension: k.extension, Proxy: g.shop.Addr()}, g.served, k.mark); err != nil {
				return nil, err
			}
		}
		return paidRows(b.name, all), nil
	})
	took, err := collecting(root, g.served[1])
	if err != nil {
		failed = errors.Join(failed, err)
	} else {
		rows = append(rows, Row{"chromium, the collector on 100 orders", fmt.Sprintf("%.1f ms", took), fmt.Sprintf("at most %d ms", collectMax), Within(took <= collectMax)})
	}
	return rows, failed
}}

// paid is what one browser pays with one extension.
type paid struct {
	Load, Blocked, Longest float64 // milliseconds, 100 orders
	One, Many              float64 // MiB with one tab of ten orders, and with manyTabs
}

// paidRows sets the three side by side.
func paidRows(name string, all [3]paid) []Row {
	row := func(what, format string, of func(paid) float64) Row {
		var got []string
		for _, p := range all {
			got = append(got, fmt.Sprintf(format, of(p)))
		}
		return Row{What: name + ", " + what, Got: strings.Join(got, " | ")}
	}
	without, with := all[0], all[2]
	rows := []Row{row("100 orders: the page is loaded after, ms", "%.0f", func(p paid) float64 { return p.Load })}
	if name == "chromium" { // Firefox does not tell
		rows = append(rows, row("100 orders: total blocking time, ms", "%.0f", func(p paid) float64 { return p.Blocked }),
			row("100 orders: longest task, ms", "%.0f", func(p paid) float64 { return p.Longest }))
	}
	if with.Many > 0 {
		tab := func(p paid) float64 { return (p.Many - p.One) / (manyTabs - 1) }
		more := tab(with) - tab(without)
		rows = append(rows, row("the browser with one tab, MiB", "%.0f", func(p paid) float64 { return p.One }),
			row(fmt.Sprintf("the browser with %d tabs, MiB", manyTabs), "%.0f", func(p paid) float64 { return p.Many }),
			Row{name + ", Trackwhy's share of a tab", fmt.Sprintf("%.1f MiB", more), fmt.Sprintf("at most %d", memoryTab), Within(more <= memoryTab)})
	}
	return rows
}

// loading stands in the page for watcher: what the page's thread was taken for.
const loading = `const e = performance.getEntriesByType("navigation")[0];
	return {load: e.loadEventEnd, blocked: seen.blocked, longest: seen.longest, marks: args[0] ? root.querySelectorAll(args[0]).length : 0}`

func pay(start func(browser.Options) (browser.Browser, error), o browser.Options, served []shopfront.Page, mark string) (paid, error) {
	var out paid
	b, err := start(o)
	if err != nil {
		return out, err
	}
	defer b.Close()
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Minute)
	defer cancel()
	// open shows a page and waits until its orders are marked.
	open := func(page shopfront.Page) (browser.Page, error) {
		p, err := show(ctx, b, page)
		if err != nil {
			return nil, err
		}
		orders, _ := strconv.Atoi(page.Name[len("bench-"):])
		begun := time.Now()
		return p, browser.Wait(ctx, "the marks", func() (bool, error) {
			var v struct{ Load, Marks float64 }
			err := p.Run(ctx, nil, loading, &v, mark)
			return v.Load > 0 && (int(v.Marks) >= orders || mark == "" && time.Since(begun) > time.Second), err
		})
	}
	var loads, blocked, longest []float64
	for range loadTries {
		p, err := open(served[1])
		if err != nil {
			return out, err
		}
		var v paid
		if err := p.Run(ctx, nil, loading, &v, mark); err != nil {
			return out, err
		}
		loads, blocked, longest = append(loads, v.Load), append(blocked, v.Blocked), append(longest, v.Longest)
		if err := p.Close(ctx); err != nil {
			return out, err
		}
	}
	out.Load, out.Blocked, out.Longest = median(loads), median(blocked), median(longest)

	for n := 1; n <= manyTabs; n++ {
		if _, err := open(served[0]); err != nil {
			return out, err
		}
		switch n {
		case 1:
			time.Sleep(2 * time.Second) // what is only needed to load is let go
			out.One = memory()
		case manyTabs:
			time.Sleep(2 * time.Second)
			out.Many = memory()
		}
	}
	return out, nil
}

// collecting times the collector on a page, in the page's own world.
func collecting(root string, page shopfront.Page) (float64, error) {
	source, err := os.ReadFile(filepath.Join(root, "extension", "collect.js"))
	if err != nil {
		return 0, err
	}
	shop, err := browser.OpenShop(shopfront.Handler([]shopfront.Page{page}))
	if err != nil {
		return 0, err
	}
	defer shop.Close()
	b, err := browser.Chromium(browser.Options{Proxy: shop.Addr()})
	if err != nil {
		return 0, err
	}
	defer b.Close()
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	p, err := show(ctx, b, page)
	if err != nil {
		return 0, err
	}
	time.Sleep(2 * time.Second) // a browser that starts takes both processors
	var took []float64
	if err := p.Run(ctx, nil, string(source)+`
		const took = [];
		for (let i = 0; i < 15; i++) {
			const begun = performance.now();
			if (!trackwhyCollect(document)?.text) throw new Error("nothing was collected");
			took.push(performance.now() - begun);
		}
		return took`, &took); err != nil {
		return 0, err
	}
	return median(took), nil
}
