package bench

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/trackwhy/trackwhy/build/browser"
	"github.com/trackwhy/trackwhy/build/shopfront"
)

// warmTries is how often a page is opened again; the median counts.
const warmTries = 5

// Budgets of a page, in milliseconds.
const (
	longTask  = 50
	warmBadge = 30
)

var coldBadge = map[string]float64{"chromium": 150, "firefox": 250}

// watcher stands first in a page and notes when badges came, and how long the page's
// thread was taken. It is the page's own script: what a visitor feels is measured, not
// what the extension says of itself.
const watcher = `<script>
window.seen = {first: 0, last: 0, count: 0, longest: 0, blocked: 0};
new MutationObserver(() => {
  const n = document.querySelectorAll("trackwhy-badge").length;
  if (n === seen.count) return;
  seen.count = n;
  seen.last = performance.now();
  seen.first ||= seen.last;
}).observe(document, {childList: true, subtree: true});
try {
  new PerformanceObserver((l) => { for (const e of l.getEntries()) { seen.longest = Math.max(seen.longest, e.duration); seen.blocked += Math.max(0, e.duration - 50); } }).observe({type: "longtask"});
} catch { /* Firefox does not tell */ }
</script>`

// visit is what watcher noted, in milliseconds after the page was parsed.
type visit struct{ First, Last, Count, Longest float64 }

var pages = Section{"Order lists in the browsers, milliseconds after the page is parsed", func(root string) ([]Row, error) {
	g, err := newGround(root, 1, 10, 100)
	if err != nil {
		return nil, err
	}
	defer g.close()
	return g.each(func(b inBrowser) (rows []Row, err error) {
		for _, extension := range []string{filepath.Join(g.dir, b.folder), ""} {
			found, failed := measure(b.start, browser.Options{Extension: extension, Proxy: g.shop.Addr()}, g.served)
			rows, err = append(rows, found...), errors.Join(err, failed)
		}
		return rows, err
	})
}}

// lists makes order lists of so many orders out of the first order of the demo's. Each has
// its own number, store, product and total: what is alike on a real list is alike here.
func lists(sizes ...int) ([]shopfront.Page, error) {
	own, err := shopfront.Own(time.Now())
	if err != nil {
		return nil, err
	}
	list := own[0]
	const mark = "8200000000000101"
	begin := []byte(`<div class="order-item">`)
	from := bytes.Index(list.HTML, begin)
	to := from + len(begin) + bytes.Index(list.HTML[from+len(begin):], begin)
	end := bytes.LastIndex(list.HTML, []byte("</body>"))
	if from < 0 || to <= from || end < to {
		return nil, errors.New("the demo's list has another form")
	}
	item := string(list.HTML[from:to])
	var out []shopfront.Page
	for _, n := range sizes {
		p := shopfront.Page{Name: "bench-" + strconv.Itoa(n), URL: list.URL}
		p.HTML = bytes.Replace(list.HTML[:from:from], []byte("<head>"), []byte("<head>"+watcher), 1)
		for i := range n {
			own := strings.NewReplacer(mark, fmt.Sprintf("82000000%08d", 10_000_000+i*7919), "Morning Tide", fmt.Sprint("Morning Tide ", i), "Wool socks", fmt.Sprint(i, " wool socks"),
				">2<", fmt.Sprint(">", i/10%10, "<"), ">0<", fmt.Sprint(">", i%10, "<"))
			p.HTML = append(p.HTML, own.Replace(item)...)
		}
		p.HTML = append(p.HTML, list.HTML[end:]...)
		out = append(out, p)
	}
	return out, nil
}

// measure opens the lists in one browser.
func measure(start func(browser.Options) (browser.Browser, error), o browser.Options, served []shopfront.Page) ([]Row, error) {
	b, err := start(o)
	if err != nil {
		return nil, err
	}
	defer b.Close()
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	defer cancel()
	if o.Extension == "" {
		return floor(ctx, b, served)
	}
	time.Sleep(rest) // the start itself takes both processors; who opens a page has waited for it
	var rows []Row
	for k, p := range []shopfront.Page{served[1], served[0], served[1], served[2]} {
		tries := warmTries
		if k == 0 {
			tries = 1
		}
		var firsts, lasts, longest []float64
		orders, _ := strconv.Atoi(p.Name[len("bench-"):])
		for range tries {
			v, err := look(ctx, b, p, float64(orders))
			if err != nil {
				return rows, fmt.Errorf("%s: %w", p.Name, err)
			}
			firsts, lasts, longest = append(firsts, v.First), append(lasts, v.Last), append(longest, v.Longest)
		}
		what := fmt.Sprintf("%s, %d orders", b.Name(), orders)
		if k == 0 {
			rows = append(rows, Row{what + ", first page after the start: first badge", ms(median(firsts)), fmt.Sprintf("at most %.0f", coldBadge[b.Name()]), Within(median(firsts) <= coldBadge[b.Name()])})
			continue
		}
		rows = append(rows, Row{what + ", later: first badge", ms(median(firsts)), "", NoBudget}, Row{what + ", later: last badge", ms(median(lasts)), "", NoBudget})
		if b.Name() == "chromium" {
			rows = append(rows, Row{what + ", later: longest task on the page's thread", ms(median(longest)), fmt.Sprintf("at most %d", longTask), Within(median(longest) <= longTask)})
		}
	}
	warm, err := appear(ctx, b, served[1])
	if err != nil {
		return rows, err
	}
	return append(rows, Row{b.Name() + ", an order more on an open page: its badge", ms(warm), fmt.Sprintf("at most %d", warmBadge), Within(warm <= warmBadge)}), nil
}

// appear adds orders to a page on which the program runs, and times their badges.
func appear(ctx context.Context, b browser.Browser, page shopfront.Page) (float64, error) {
	p, err := show(ctx, b, page)
	if err != nil {
		return 0, err
	}
	defer p.Close(ctx)
	var took []float64
	for n := 10; n < 10+warmTries; n++ {
		if err := browser.Wait(ctx, "the badges", func() (bool, error) {
			var ready bool
			// A second of rest: the last scan may still hold the next one back.
			err := p.Run(ctx, nil, `return seen.count === args[0] && performance.now() - seen.last > 1000`, &ready, n)
			return ready, err
		}); err != nil {
			return 0, err
		}
		if err := p.Run(ctx, nil, `const one = document.querySelector(".order-item").cloneNode(true);
			one.querySelectorAll("trackwhy-badge").forEach((e) => e.remove());
			const walk = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
			while (walk.nextNode()) walk.currentNode.data = walk.currentNode.data.replace(/82000000\d{8}/, "820000009999000" + args[0] % 10);
			one.querySelectorAll("a").forEach((a) => a.href = a.href.replace(/82000000\d{8}/, "820000009999000" + args[0] % 10));
			document.querySelector(".order-item").before(one);
			seen.asked = performance.now();
			return null`, nil, n); err != nil {
			return 0, err
		}
		time.Sleep(unasked)
		var t float64
		if err := browser.Wait(ctx, "the new badge", func() (bool, error) {
			err := p.Run(ctx, nil, `return seen.count > args[0] ? seen.last - seen.asked : 0`, &t, n)
			return t > 0, err
		}); err != nil {
			return 0, err
		}
		took = append(took, t)
	}
	return median(took), nil
}

// floor is the same page in a browser without the extension.
func floor(ctx context.Context, b browser.Browser, served []shopfront.Page) ([]Row, error) {
	if b.Name() != "chromium" {
		return nil, nil
	}
	var longest []float64
	for range warmTries {
		v, err := look(ctx, b, served[2], 0)
		if err != nil {
			return nil, err
		}
		longest = append(longest, v.Longest)
	}
	return []Row{{b.Name() + ", 100 orders, without the extension: longest task", ms(median(longest)), "", NoBudget}}, nil
}

// look opens a page in a new tab in front and waits for so many badges.
func look(ctx context.Context, b browser.Browser, page shopfront.Page, badges float64) (visit, error) {
	var v visit
	p, err := show(ctx, b, page)
	if err != nil {
		return v, err
	}
	defer p.Close(ctx)
	begun := time.Now()
	time.Sleep(unasked)
	err = browser.Wait(ctx, "the badges", func() (bool, error) {
		err := p.Run(ctx, nil, `const t = performance.getEntriesByType("navigation")[0].domInteractive;
			return {first: seen.first - t, last: seen.last - t, count: seen.count, longest: seen.longest}`, &v)
		return v.Count >= badges && (badges > 0 || time.Since(begun) > time.Second), err
	})
	return v, err
}

func ms(v float64) string { return fmt.Sprintf("%.0f ms", v) }

func median(l []float64) float64 {
	slices.Sort(l)
	return l[len(l)/2]
}
