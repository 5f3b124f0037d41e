package bench

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/trackwhy/trackwhy/build/browser"
	"github.com/trackwhy/trackwhy/build/pack"
	"github.com/trackwhy/trackwhy/build/shopfront"
)

// Budgets of what a shopper waits for, in milliseconds.
var firstAnswer = map[string]float64{"chromium": 150, "firefox": 250}

const cardDrawn = 50

// coldTries is how often each browser is started: each start gives one cold figure.
const coldTries = 3

// timed are the places where the measured build differs from the shipped one: what
// stands there, and what is put in its place. The page's own clock is read, so that
// the driver's way to the page does not count.
var timed = []struct{ file, from, to string }{
	// The number stands in the form before the program is up, as if typed at once.
	{pack.Joined, "// Our own pages:", `{
  const number = document.getElementById("number"), result = document.getElementById("result");
  number.value = "RB123456785CN";
  new MutationObserver((_, observer) => {
    observer.disconnect();
    performance.mark("trackwhy answer");
    requestAnimationFrame(() => requestAnimationFrame(() => performance.mark("trackwhy shown")));
  }).observe(result, { childList: true });
}
// Our own pages:`},
	// Intent is the moment at which the hover's timer fires, or the press.
	{"content.js", `async function open(of, by) {`, `async function open(of, by) { performance.mark("trackwhy intent");`},
	{"content.js", `program.shown();`, `program.shown(); requestAnimationFrame(() => requestAnimationFrame(() => performance.mark("trackwhy card")));`},
}

// bare is a popup that does nothing but read and compile the program: what ours cannot be
// quicker than.
var bare = map[string]string{
	"bare.html": `<!doctype html><title>bare</title><script defer src="bare.js"></script>`,
	"bare.js":   `WebAssembly.compileStreaming(fetch("trackwhy.wasm")).then(() => performance.mark("trackwhy compiled"));`,
}

// face measures popup and card. The popup is the one of the toolbar; what the browser
// takes from the press to the beginning of its page is not in the figures.
var face = Section{"What a shopper waits for: minimum / median / maximum", func(root string) ([]Row, error) {
	g, err := newGround(root, 10)
	if err != nil {
		return nil, err
	}
	defer g.close()
	return g.each(func(b inBrowser) ([]Row, error) {
		extension := filepath.Join(g.dir, b.folder)
		err := withMarks(extension)
		var all waited
		for i := 0; i < coldTries && err == nil; i++ {
			err = wait(b.start, browser.Options{Extension: extension, Proxy: g.shop.Addr()}, g.served[0], &all)
		}
		if err != nil {
			return nil, err
		}
		return []Row{spread(b.name+", popup opened: first answer, first after the start", "ms", all.popup[0], firstAnswer[b.name]),
			spread(b.name+", popup opened: first answer, later", "ms", all.popup[1], firstAnswer[b.name]),
			spread(b.name+", popup opened: that answer is on the screen, later", "ms", all.shown, 0),
			spread(b.name+", a popup that only reads and compiles the program, later", "ms", all.bare, 0),
			spread(b.name+", intent: the card is drawn, first of a page", "ms", all.card[0], cardDrawn),
			spread(b.name+", intent: the card is drawn, later", "ms", all.card[1], cardDrawn)}, nil
	})
}}

// withMarks changes an unpacked extension as timed says, and adds the bare page.
func withMarks(dir string) error {
	for name, content := range bare {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o644); err != nil {
			return err
		}
	}
	for _, m := range timed {
		name := filepath.Join(dir, m.file)
		content, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		if n := bytes.Count(content, []byte(m.from)); n != 1 {
			return fmt.Errorf("%s: %q stands there %d times", m.file, m.from, n)
		}
		if err := os.WriteFile(name, bytes.Replace(content, []byte(m.from), []byte(m.to), 1), 0o644); err != nil {
			return err
		}
	}
	return nil
}

// waited are times in milliseconds: of the first try after a start, and of the others.
type waited struct {
	popup, card [2][]float64
	shown, bare []float64 // of the others only
}

// wait starts a browser and adds its times.
func wait(start func(browser.Options) (browser.Browser, error), o browser.Options, list shopfront.Page, all *waited) error {
	b, err := start(o)
	if err != nil {
		return err
	}
	defer b.Close()
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	defer cancel()
	p, err := show(ctx, b, list)
	if err != nil {
		return err
	}
	if err := opened(ctx, b, p, all); err != nil {
		return err
	}
	// Another one: the first card is that of a page that was opened a moment ago.
	if err := p.Close(ctx); err != nil {
		return err
	}
	if p, err = show(ctx, b, list); err != nil {
		return err
	}
	for i := range 1 + warmTries {
		took, err := drawn(ctx, p, i)
		if err != nil {
			return err
		}
		all.card[min(i, 1)] = append(all.card[min(i, 1)], took)
	}
	return nil
}

// opened measures the extension's own popup and the bare one in turn.
func opened(ctx context.Context, b browser.Browser, over browser.Page, all *waited) (err error) {
	popup, err := browser.NewPopup(ctx, b, "")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, popup.Close(ctx)) }()
	if err := over.Front(ctx); err != nil {
		return err
	}
	for i := range 1 + warmTries {
		own, err := pressed(ctx, popup, over, "", "answer", "shown")
		if err != nil {
			return err
		}
		other, err := pressed(ctx, popup, over, "bare.html", "compiled")
		if err != nil {
			return err
		}
		all.popup[min(i, 1)] = append(all.popup[min(i, 1)], own[0])
		if i > 0 {
			all.shown, all.bare = append(all.shown, own[1]), append(all.bare, other[0])
		}
	}
	return nil
}

// pressed presses the extension's button over a tab, for the extension's own popup or
// another file of it, and returns when that set its marks, the last of which comes last.
func pressed(ctx context.Context, popup *browser.Popup, over browser.Page, file string, marks ...string) (at []float64, err error) {
	if err := popup.Choose(ctx, file); err != nil {
		return nil, err
	}
	time.Sleep(rest)
	if err := browser.Press(ctx, over); err != nil {
		return nil, err
	}
	time.Sleep(unasked)
	if err := browser.Wait(ctx, "the mark "+marks[len(marks)-1], func() (bool, error) {
		err := popup.Run(ctx, `return args[0].map((name) => root.defaultView.performance.getEntriesByName("trackwhy " + name)[0]?.startTime ?? 0)`, &at, marks)
		return len(at) > 0 && at[len(at)-1] > 0, err
	}); err != nil {
		return nil, err
	}
	return at, popup.Shut(ctx)
}

// drawn puts the mouse on badge i of a page and returns how long after the intent its
// card was on the screen.
func drawn(ctx context.Context, p browser.Page, i int) (took float64, err error) {
	if err := browser.Wait(ctx, "the badge", func() (bool, error) {
		var there bool
		err := p.Run(ctx, nil, `const all = document.querySelectorAll("trackwhy-badge");
			all.forEach((e, i) => e.toggleAttribute("data-asked", i === args[0]));
			performance.clearMarks();
			return all.length > args[0] && performance.now() - seen.last > 1000`, &there, i)
		return there, err
	}); err != nil {
		return 0, err
	}
	if err := browser.Hover(ctx, p, browser.Path{"trackwhy-badge[data-asked]"}, "button"); err != nil {
		return 0, err
	}
	time.Sleep(unasked)
	if err := browser.Wait(ctx, "the card", func() (bool, error) {
		err := p.Run(ctx, nil, `const [intent, card] = ["intent", "card"].map((n) => performance.getEntriesByName("trackwhy " + n).at(-1)?.startTime);
			return card ? card - intent : 0`, &took)
		return took > 0, err
	}); err != nil {
		return 0, err
	}
	return took, p.Keys(ctx, "Escape")
}

// spread is the row of some figures, whose median has to keep a budget; 0 is none.
func spread(what, unit string, got []float64, budget float64) Row {
	middle := median(got)
	digits := 0
	if unit == "%" {
		digits = 1
	}
	r := Row{What: what, Got: fmt.Sprintf("%.*f / %.*f / %.*f %s", digits, slices.Min(got), digits, middle, digits, slices.Max(got), unit)}
	if budget > 0 {
		r.Want, r.Met = fmt.Sprintf("at most %.0f", budget), Within(middle <= budget)
	}
	return r
}
