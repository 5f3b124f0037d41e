package e2e

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/trackwhy/trackwhy/build/browser"
	"github.com/trackwhy/trackwhy/build/demo"
)

// flat is by how much a tab's memory may differ between two measurements.
const flat = 5 << 20

// holds measures a tab and shows what it found.
func (s shopper) holds(t *testing.T, p browser.Page, when string) browser.Held {
	t.Helper()
	held, err := browser.Holds(s.ctx, p)
	require.NoError(t, err)
	require.Positive(t, held.Bytes)
	t.Logf("%s: %.1f MiB, %+v", when, float64(held.Bytes)/(1<<20), held)
	return held
}

func TestAPageThatChangesForHoursHoldsNoMore(t *testing.T) {
	each(t, func(t *testing.T, s shopper) {
		p := s.hostile(t, "long", "")
		s.right(t, p)
		live := func(n int) {
			require.NoError(t, p.Run(s.ctx, nil, "return window.live(args[0])", nil, n))
			s.settled(t, p)
		}
		live(2000)
		before := s.holds(t, p, "after 2,000 changes")
		live(10_000)
		after := s.holds(t, p, "after 12,000 changes")
		assert.LessOrEqual(t, after.Bytes-before.Bytes, flat)
		assert.LessOrEqual(t, after.Nodes-before.Nodes, 200, "nodes left behind")
		assert.LessOrEqual(t, after.Listeners-before.Listeners, 20, "listeners left behind")
		require.NoError(t, p.Front(s.ctx))
		s.until(t, p, "the badges", badges+" === 3")
	})
}

func TestATabThatIsNavigatedForHoursHoldsNoMore(t *testing.T) {
	each(t, func(t *testing.T, s shopper) {
		s = s.patient(t)
		p := s.open(t, "list", false)
		visit := func(times int) {
			for i := range times {
				name := [...]string{"list", "detail", "tracking", "tracking-moving"}[i%4]
				page, ok := s.pages[name]
				if !ok {
					page = s.pages["list"]
				}
				require.NoError(t, p.Open(s.ctx, page.Address(i%8 > 5)))
				if i%4 == 0 {
					_, err := demo.Badges(s.ctx, p)
					require.NoError(t, err)
				}
			}
			require.NoError(t, p.Open(s.ctx, s.pages["list"].Address(false)))
			_, err := demo.Badges(s.ctx, p)
			require.NoError(t, err)
		}
		visit(40)
		before := s.holds(t, p, "after 40 pages")
		visit(200)
		after := s.holds(t, p, "after 240 pages")
		assert.LessOrEqual(t, after.Bytes-before.Bytes, flat)
		// One listener left by each page would be 200; the last pages, which the browser
		// has not thrown away yet, hold some forty each.
		assert.LessOrEqual(t, after.Listeners-before.Listeners, 100, "listeners left behind")
	})
}

// What stop() leaves: measured against a page on which nothing was ever started.
func TestStopLeavesNoListenerAndNoNodeBehind(t *testing.T) {
	each(t, func(t *testing.T, s shopper) {
		if s.Name() != "chromium" {
			t.Skip("Firefox counts no listeners")
		}
		s.set(t, "badges", "0")
		p := s.hostile(t, "quiet", "")
		require.NoError(t, p.Front(s.ctx))
		assert.Zero(t, s.settled(t, p))
		never := s.holds(t, p, "never started")
		for range 3 {
			s.set(t, "badges", "1")
			s.right(t, p)
			require.NoError(t, p.Keys(s.ctx, "Escape"))
			s.set(t, "badges", "0")
			require.NoError(t, p.Front(s.ctx))
			s.until(t, p, "no badge", badges+" === 0")
			var left int
			require.NoError(t, p.Run(s.ctx, nil, `return document.querySelectorAll("trackwhy-badge,trackwhy-card").length`, &left))
			assert.Zero(t, left)
			stopped := s.holds(t, p, "stopped")
			assert.LessOrEqual(t, stopped.Listeners, never.Listeners, "listeners left behind")
			// The element that the mouse was over last, with the card around it, is the browser's.
			assert.LessOrEqual(t, stopped.Nodes, never.Nodes+200, "nodes left behind")
			assert.LessOrEqual(t, stopped.Bytes-never.Bytes, flat, "memory left behind")
		}
	})
}

func TestATabThatNobodyLooksAtLetsItsProgramGo(t *testing.T) {
	soon := func(name string, content []byte) []byte {
		if name == "content.js" {
			return bytes.Replace(content, []byte("const IDLE = 60_000"), []byte("const IDLE = 1_000"), 1)
		}
		return content
	}
	eachWith(t, soon, func(t *testing.T, s shopper) {
		for _, policy := range []string{"", "&policy=nonce"} {
			s.part(t, "policy "+policy, func(t *testing.T, s shopper) {
				p := s.hostile(t, "quiet", policy)
				require.NoError(t, p.Front(s.ctx))
				_, err := demo.Badges(s.ctx, p)
				require.NoError(t, err)
				// What drew a card is let go as well.
				require.NoError(t, browser.Hover(s.ctx, p, browser.Path{"trackwhy-badge"}, "button"))
				require.NoError(t, p.Move(s.ctx, 1, 1))
				awake := s.holds(t, p, "looked at")
				other := s.visit(t, s.ExtensionURL("options.html"))
				require.NoError(t, other.Run(s.ctx, nil, `return chrome.windows.getAll().then((all) => Promise.all(all.map((w) => chrome.tabs.create({windowId: w.id, url: "about:blank"})))).then(() => true)`, nil))
				s.until(t, p, "the tab to be hidden", "document.hidden")
				s.after(t, other, 3000)
				// Measuring in Firefox means looking; in the frame the program is in another process.
				if s.Name() == "chromium" && policy == "" {
					require.NoError(t, browser.Wait(s.ctx, "the program to be let go", func() (bool, error) {
						return s.holds(t, p, "after a while").Bytes < awake.Bytes-(3<<20), nil
					}))
				}
				var there int
				require.NoError(t, p.Run(s.ctx, nil, `return document.querySelectorAll("trackwhy-badge").length`, &there))
				assert.Equal(t, 3, there, "the badges stay")
				s.right(t, p)
			})
		}
	})
}

func TestAPageKeptForBackHoldsNoProgramAndComesBack(t *testing.T) {
	each(t, func(t *testing.T, s shopper) {
		p := s.hostile(t, "quiet", "")
		s.right(t, p)
		require.NoError(t, p.Open(s.ctx, s.pages["detail"].Address(false)))
		_, err := demo.Badges(s.ctx, p)
		require.NoError(t, err)
		require.NoError(t, p.Run(s.ctx, nil, `history.back(); return null`, nil))
		s.until(t, p, "the list", `location.search.includes("script=quiet")`)
		s.right(t, p)
	})
}
