package e2e

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/trackwhy/trackwhy/build/browser"
	"github.com/trackwhy/trackwhy/build/demo"
)

// badges counts what stands on a page.
const badges = `document.querySelectorAll("trackwhy-badge").length`

// do runs what a page's own scripts would do.
func (s shopper) do(t *testing.T, p browser.Page, script string, args ...any) {
	t.Helper()
	require.NoError(t, p.Run(s.ctx, nil, script+"; return null", nil, args...))
}

// list opens the list of orders in front: pages that nobody sees rest.
func (s shopper) list(t *testing.T) browser.Page {
	t.Helper()
	p := s.open(t, "list", false)
	require.NoError(t, p.Front(s.ctx))
	s.until(t, p, "the badges", badges+" === 3")
	return p
}

func TestOrdersThatComeLaterGetTheirBadges(t *testing.T) {
	each(t, func(t *testing.T, s shopper) {
		p := s.list(t)
		// "View orders": copies of an order under new numbers, one after the other.
		for i := range 3 {
			s.do(t, p, `const one = document.querySelector(".order-item").cloneNode(true);
				one.querySelectorAll("trackwhy-badge").forEach((b) => b.remove());
				one.innerHTML = one.innerHTML.replaceAll("8200000000000101", "82000000000009" + args[0]);
				document.querySelector(".order-content").append(one)`, 10+i)
			s.until(t, p, "the badge of the new order", badges+" === args[0]", 4+i)
		}
		// The shop takes the list away and brings it back, as its framework does.
		s.do(t, p, `window.kept = document.querySelector(".order-content"); window.at = kept.parentNode; kept.remove()`)
		s.until(t, p, "no badge without orders", badges+" === 0")
		s.do(t, p, `window.at.append(window.kept)`)
		s.until(t, p, "the badges again", badges+" === 6")
	})
}

func TestAnOrderDrawnAnewKeepsOneBadge(t *testing.T) {
	each(t, func(t *testing.T, s shopper) {
		p := s.list(t)
		for range 5 {
			s.do(t, p, `document.querySelectorAll(".order-item").forEach((old) => {
				const drawn = old.cloneNode(true);
				drawn.querySelectorAll("trackwhy-badge").forEach((b) => b.remove());
				old.replaceWith(drawn);
			})`)
			s.until(t, p, "a badge for each order", `[...document.querySelectorAll(".order-item")].slice(0, 3).every((o) => o.querySelectorAll("trackwhy-badge").length === 1)`)
		}
		// What is no order changes nothing: the very elements stay.
		s.do(t, p, `document.querySelectorAll("trackwhy-badge").forEach((b) => b.setAttribute("data-stays", ""))`)
		s.do(t, p, `const box = document.createElement("div"); document.body.append(box);
			for (let i = 0; i < 200; i++) { const e = document.createElement("p"); e.textContent = "advert " + i; box.append(e); if (i % 3) e.remove(); }`)
		require.NoError(t, demo.Still(s.ctx, p))
		var same int
		require.NoError(t, p.Run(s.ctx, nil, `return document.querySelectorAll("trackwhy-badge[data-stays]").length`, &same))
		assert.Equal(t, 3, same)
	})
}

func TestOrdersDrawnAnewWhileTheProgramStartsGetTheirBadges(t *testing.T) {
	each(t, func(t *testing.T, s shopper) {
		p := s.hostile(t, "redraw", "")
		require.NoError(t, p.Front(s.ctx))
		s.until(t, p, "the shop to be done", "window.seen.redrawn")
		s.until(t, p, "the badges", badges+" === 3")
	})
}

func TestAnotherPageWithoutLoadingLeavesNothingBehind(t *testing.T) {
	each(t, func(t *testing.T, s shopper) {
		p := s.list(t)
		s.do(t, p, `window.orders = document.querySelector(".order-wrap");
			history.pushState({}, "", "/p/message/index.html");
			orders.replaceWith(Object.assign(document.createElement("main"), {textContent: "Messages"}))`)
		s.until(t, p, "no badge on another page", badges+" === 0")
		s.do(t, p, `history.back(); document.querySelector("main").replaceWith(window.orders)`)
		s.until(t, p, "the badges of the list", badges+" === 3")
		// And truly away and back again, from the browser's memory of pages where it keeps one.
		address := s.pages["list"].Address(false)
		require.NoError(t, p.Open(s.ctx, s.pages["none"].Address(false)))
		s.do(t, p, `history.back()`)
		require.NoError(t, browser.Wait(s.ctx, "the list again", func() (bool, error) {
			var at string
			var n int
			err := p.Run(s.ctx, nil, `return location.href`, &at)
			if err == nil {
				err = p.Run(s.ctx, nil, `return `+badges, &n)
			}
			return at == address && n == 3, err
		}))
	})
}

func TestSwitchedOffInTheOptionsNothingStaysOnAnOpenPage(t *testing.T) {
	each(t, func(t *testing.T, s shopper) {
		p := s.list(t)
		_, _, err := demo.Read(s.ctx, p, 0) // the card has stood, too
		require.NoError(t, err)
		options := s.own(t, "options.html")
		require.NoError(t, browser.Click(s.ctx, options, nil, `[data-setting="badges"]`))
		s.until(t, p, "nothing of ours", `!document.querySelector("trackwhy-badge, trackwhy-card")`)
		require.NoError(t, browser.Click(s.ctx, options, nil, `[data-setting="badges"]`))
		s.until(t, p, "the badges again", badges+" === 3")
		require.NoError(t, browser.Click(s.ctx, options, nil, `[data-setting="calm"]`))
		s.until(t, p, "the badge of the parcel that is well", badges+" === 4")
	})
}
