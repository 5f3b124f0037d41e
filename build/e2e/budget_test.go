package e2e

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/trackwhy/trackwhy/build/browser"
	"github.com/trackwhy/trackwhy/build/demo"
)

// counted is a build whose content script leaves a mark in the page's timeline for the
// start of the program and for each call, which the shipped one does not.
func counted(t *testing.T) func(name string, content []byte) []byte {
	return func(name string, content []byte) []byte {
		if name != "engine.js" {
			return content
		}
		for _, at := range []string{"const fetched = ", "if (engine.ended || !CALLS.has(name)) return"} {
			require.Equal(t, 1, bytes.Count(content, []byte(at)), at)
		}
		content = bytes.Replace(content, []byte("const fetched = "), []byte("performance.mark('trackwhy program'); const fetched = "), 1)
		return bytes.Replace(content, []byte("if (engine.ended || !CALLS.has(name)) return"), []byte("performance.mark('trackwhy ' + name); if (engine.ended || !CALLS.has(name)) return"), 1)
	}
}

// marks are the marks of counted in their order.
func (s shopper) marks(t *testing.T, p browser.Page) []string {
	t.Helper()
	var names []string
	require.NoError(t, p.Run(s.ctx, nil, `return performance.getEntriesByType("mark").map((m) => m.name).filter((n) => n.startsWith("trackwhy "))`, &names))
	for i := range names {
		names[i] = strings.TrimPrefix(names[i], "trackwhy ")
	}
	return names
}

// The budgets of a page that do not depend on the machine.
func TestAPageCostsOneStartOneCallAScanAndFewNodes(t *testing.T) {
	eachWith(t, counted(t), func(t *testing.T, s shopper) {
		none := s.open(t, "none", false)
		p := s.open(t, "list", false)
		badges, err := demo.Badges(s.ctx, p)
		require.NoError(t, err)
		require.NotZero(t, badges)
		// The page without orders was there before.
		assert.Empty(t, s.marks(t, none), "a page without orders starts no program")

		require.NoError(t, p.Front(s.ctx)) // a hidden page is not scanned again

		first := s.marks(t, p)
		assert.Equal(t, []string{"program", "start", "remember", "scan"}, first[:min(4, len(first))])
		assert.Equal(t, 1, count(first, "program"))

		// Many changes at once are one scan, and a scan is one call.
		s.until(t, p, "rest", `performance.now() - performance.getEntriesByType("mark").at(-1).startTime > 1500`)
		before := count(s.marks(t, p), "scan")
		require.NoError(t, p.Run(s.ctx, nil, `const list = document.querySelector(".order-item").parentElement;
			for (let i = 0; i < 200; i++) list.append(Object.assign(document.createElement("p"), {textContent: "Recommended " + i}));
			return null`, nil))
		s.until(t, p, "a scan", `performance.getEntriesByType("mark").filter((m) => m.name === "trackwhy scan").length > args[0]`, before)
		s.until(t, p, "rest", `performance.now() - performance.getEntriesByType("mark").at(-1).startTime > 1000`)
		all := s.marks(t, p)
		assert.Equal(t, before+1, count(all, "scan"))
		assert.Equal(t, 1, count(all, "program"))
		assert.Equal(t, []string{"start"}, slices.DeleteFunc(slices.Clone(all), func(n string) bool { return n != "start" }))

		var outside, inside int
		require.NoError(t, p.Run(s.ctx, nil, `return document.querySelectorAll("trackwhy-badge, trackwhy-badge *, trackwhy-card, trackwhy-card *").length`, &outside))
		assert.Equal(t, badges, outside, "one element a badge in the page, and no card that nobody asked for")
		require.NoError(t, p.Run(s.ctx, browser.Path{"trackwhy-badge"}, `return root.querySelectorAll("*").length`, &inside))
		assert.LessOrEqual(t, inside, 5, "button, icon of two strokes, text")
	})
}

func count(list []string, what string) (n int) {
	for _, s := range list {
		if s == what {
			n++
		}
	}
	return n
}

func TestAStormOfChangesIsFewScans(t *testing.T) {
	eachWith(t, counted(t), func(t *testing.T, s shopper) {
		p := s.hostile(t, "storm", "")
		require.NoError(t, p.Front(s.ctx))
		s.until(t, p, "the end of the storm", "window.storm.done")
		s.until(t, p, "the badges", badges+" === 3")
		// Three seconds without a quiet moment: one each half second at most, and those at both ends.
		assert.LessOrEqual(t, count(s.marks(t, p), "scan"), 12)
	})
}

// sharing has a scan paid for by another multiple of its time.
func sharing(t *testing.T, share, name string, content []byte) []byte {
	if name != "content.js" {
		return content
	}
	require.Equal(t, 1, bytes.Count(content, []byte("const SHARE = 40;")))
	return bytes.Replace(content, []byte("const SHARE = 40;"), []byte("const SHARE = "+share+";"), 1)
}

// A counter that never rests is looked at less and less often, and what comes beside it
// is still found.
func TestAStormThatBringsNothingIsLookedAtSeldom(t *testing.T) {
	mark := counted(t)
	free := func(name string, content []byte) []byte { // of rests that depend on the machine
		return mark(name, sharing(t, "0", name, content))
	}
	eachWith(t, free, func(t *testing.T, s shopper) {
		p := s.list(t)
		before := count(s.marks(t, p), "scan")
		s.do(t, p, `const line = document.body.appendChild(document.createElement("p"));
			window.counter = 0;
			window.storm = setInterval(() => { line.textContent = "Watched by " + ++counter + " people"; }, 5)`)
		s.after(t, p, 10_000)
		// After 0.5, 1, 2, 4, 6, 8 and 10 seconds, and a few where a busy machine left a gap.
		assert.LessOrEqual(t, count(s.marks(t, p), "scan")-before, 12)

		s.do(t, p, `const one = document.querySelector(".order-item").cloneNode(true);
			one.querySelectorAll("trackwhy-badge").forEach((b) => b.remove());
			one.innerHTML = one.innerHTML.replaceAll("8200000000000101", "8200000000000919");
			document.querySelector(".order-content").append(one)`)
		s.until(t, p, "the new order's badge", badges+" === 4")
		s.do(t, p, "clearInterval(storm)")
		assert.Equal(t, 4, s.settled(t, p))
	})
}

// How long a scan takes depends on the machine; that a rest follows it does not.
func TestAScanIsPaidForByARest(t *testing.T) {
	mark := counted(t)
	dear := func(name string, content []byte) []byte {
		return mark(name, sharing(t, "1e6", name, content))
	}
	eachWith(t, dear, func(t *testing.T, s shopper) {
		p := s.list(t)
		before := count(s.marks(t, p), "scan")
		s.do(t, p, `document.querySelector(".order-content").append(document.querySelector(".order-item").cloneNode(true))`)
		s.after(t, p, 1500) // a scan comes half a second after a change at the latest
		assert.Equal(t, before, count(s.marks(t, p), "scan"))
	})
}

// What the first card of a page costs is spent while the mouse makes up its mind.
func TestTheFirstCardIsRehearsedUnseen(t *testing.T) {
	slow := func(name string, content []byte) []byte {
		for file, change := range map[string][2]string{
			"content.js": {"const INTENT = 120;", "const INTENT = 1e6;"},
			"engine.js":  {"async draw(root, key, sheet) {", "async draw(root, key, sheet) { performance.mark('trackwhy draw ' + root.isConnected);"},
		} {
			if name == file {
				require.Equal(t, 1, bytes.Count(content, []byte(change[0])), change[0])
				return bytes.Replace(content, []byte(change[0]), []byte(change[1]), 1)
			}
		}
		return content
	}
	eachWith(t, slow, func(t *testing.T, s shopper) {
		p := s.list(t)
		s.do(t, p, `window.entered = 0; document.querySelector("trackwhy-badge").addEventListener("pointerenter", () => window.entered++)`)
		for i := range 2 {
			require.NoError(t, browser.Hover(s.ctx, p, browser.Path{"trackwhy-badge"}, "button"))
			s.until(t, p, "the mouse on the badge", "window.entered > args[0]", i)
			s.until(t, p, "the drawing", `performance.getEntriesByType("mark").some((m) => m.name.startsWith("trackwhy draw"))`)
			require.NoError(t, p.Move(s.ctx, 1, 1))
		}
		assert.Equal(t, []string{"draw false"}, s.marks(t, p))
		s.do(t, p, `if (document.querySelector("trackwhy-card")) throw new Error("a card is there")`)
		require.NoError(t, browser.Click(s.ctx, p, browser.Path{"trackwhy-badge"}, "button"))
		s.until(t, p, "the card", `document.querySelector("trackwhy-card")?.matches(":popover-open")`)
	})
}
