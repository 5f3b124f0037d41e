package bench

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/trackwhy/trackwhy/build/browser"
)

const (
	stormShare = 5 // per cent of a processor under 1,000 changes a second
	stormTurns = 6
	stormFor   = 4 * time.Second // a turn: twice what a page that brings nothing new is left alone for
)

// storm compares pages that change 1,000 times a second. The three browsers are open at
// once and take turns: a machine whose speed moves from one minute to the next moves all
// of them.
var storm = Section{"1,000 changes a second, per cent of a processor: minimum / median / maximum of turns", func(root string) ([]Row, error) {
	g, err := newGround(root, 10)
	if err != nil {
		return nil, err
	}
	defer g.close()
	return g.each(func(b inBrowser) ([]Row, error) {
		took, err := storms(b.start, g.kinds(b.folder), g)
		if err != nil {
			return nil, err
		}
		return stormRows(b.name, took), nil
	})
}}

// stormRows sets the turns of the three side by side; none where the system does not tell.
func stormRows(name string, took [3][]float64) []Row {
	if slices.Max(took[0]) == 0 {
		return nil
	}
	var rows []Row
	for i, who := range []string{"without an extension", "with a plain JavaScript scanner", "with Trackwhy"} {
		rows = append(rows, spread(name+", "+who, "%", took[i], 0))
	}
	var more []float64
	for turn, with := range took[2] {
		more = append(more, with-took[0][turn])
	}
	return append(rows, spread(name+", Trackwhy's share in the same turns", "%", more, stormShare))
}

// storms starts a browser for each kind and lets them storm in turn.
func storms(start func(browser.Options) (browser.Browser, error), kinds [3]kind, g *ground) (took [3][]float64, err error) {
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Minute)
	defer cancel()
	var shown [3]browser.Page
	for i, k := range kinds {
		b, err := start(browser.Options{Extension: k.extension, Proxy: g.shop.Addr()})
		if err != nil {
			return took, err
		}
		defer b.Close()
		if shown[i], err = show(ctx, b, g.served[0]); err != nil {
			return took, err
		}
		if k.mark == "" {
			continue
		}
		if err := browser.Wait(ctx, "the marks", func() (bool, error) {
			var there bool
			err := shown[i].Run(ctx, nil, "return !!document.querySelector(args[0])", &there, k.mark)
			return there, err
		}); err != nil {
			return took, err
		}
	}
	time.Sleep(2 * time.Second) // what is only needed to load is let go
	var slow error
	for range stormTurns {
		var shares [3]float64
		var late error
		for i, p := range shown {
			if shares[i], err = stormed(ctx, p); errors.Is(err, errSlow) {
				late, err = err, nil
			}
			if err != nil {
				return took, err
			}
			time.Sleep(time.Second) // the look that follows a storm is not the next one's
		}
		if late != nil {
			slow = late
			continue
		}
		for i, share := range shares {
			took[i] = append(took[i], share)
		}
	}
	if len(took[0]) < stormTurns/2 {
		return took, slow
	}
	return took, nil
}

var errSlow = errors.New("this machine is too busy for 1,000 changes a second")

// stormed changes a page 1,000 times a second for a turn and returns the share of a
// processor that all browsers take, in per cent: those that have no turn take none.
func stormed(ctx context.Context, p browser.Page) (float64, error) {
	if err := p.Run(ctx, nil, `window.lines ??= Array.from({length: 10}, () => document.body.appendChild(document.createElement("p")));
		window.changes ??= 0;
		window.storm = setInterval(() => { for (const l of lines) l.textContent = "Watched by " + ++window.changes + " people"; }, 10);
		return null`, nil); err != nil {
		return 0, err
	}
	time.Sleep(time.Second)
	var from, to float64
	if err := p.Run(ctx, nil, `return window.changes`, &from); err != nil {
		return 0, err
	}
	before, begun := processors(), time.Now()
	time.Sleep(stormFor)
	took, passed := processors()-before, time.Since(begun).Seconds()
	if err := p.Run(ctx, nil, `clearInterval(window.storm); return window.changes`, &to); err != nil {
		return 0, err
	}
	if (to-from)/passed < 900 {
		return 0, fmt.Errorf("%w: %.0f", errSlow, (to-from)/passed)
	}
	return 100 * took.Seconds() / passed, nil
}
