package e2e

import (
	"bytes"
	"encoding/json"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/trackwhy/trackwhy/build/browser"
	"github.com/trackwhy/trackwhy/build/demo"
	"github.com/trackwhy/trackwhy/build/pack"
)

// stored is what storage.local holds, by key.
type stored map[string]json.RawMessage

// store reads storage.local.
func (s shopper) store(t *testing.T) stored {
	t.Helper()
	p := s.page(t, "welcome.html")
	var all stored
	require.NoError(t, p.Run(s.ctx, nil, `return chrome.storage.local.get(null)`, &all))
	require.NoError(t, p.Close(s.ctx))
	return all
}

// put writes into storage.local past all checks: values is a JavaScript object.
func (s shopper) put(t *testing.T, values string) {
	t.Helper()
	p := s.page(t, "welcome.html")
	require.NoError(t, p.Run(s.ctx, nil, `return chrome.storage.local.set(`+values+`).then(() => true)`, nil))
	require.NoError(t, p.Close(s.ctx))
}

// page opens one of the extension's pages, drawn or not.
func (s shopper) page(t *testing.T, file string) browser.Page {
	t.Helper()
	p, err := s.NewPage(s.ctx)
	require.NoError(t, err)
	require.NoError(t, p.Open(s.ctx, s.ExtensionURL(file)))
	return p
}

// remembered are the orders in it.
func (all stored) remembered() map[string]string {
	orders := map[string]string{}
	for key, value := range all {
		if strings.HasPrefix(key, "m:") {
			orders[key] = string(value)
		}
	}
	return orders
}

// one is an entry as an earlier visit left it.
const one = `{"m:o8200000000009901": "kept, whatever it says"}`

// alone asserts that a page stays as the shop made it, while it changes.
func (s shopper) alone(t *testing.T, policy string) {
	t.Helper()
	p := s.hostile(t, "change", policy)
	for range 3 {
		s.attack(t, p, "attack")
		s.after(t, p, 700) // a scan comes half a second after a change at the latest
	}
	s.until(t, p, "nothing of ours", `!document.querySelector("trackwhy-badge,trackwhy-card")`)
	s.untouched(t, p)
}

// popup opens the popup in a tab, where it speaks of the tab that was looked at before.
func (s shopper) popup(t *testing.T) browser.Page {
	t.Helper()
	p := s.visit(t, s.ExtensionURL("popup.html"))
	require.NoError(t, p.Front(s.ctx))
	return p
}

var panics = sync.OnceValues(func() ([]byte, error) {
	root, err := pack.Root()
	if err != nil {
		return nil, err
	}
	return pack.CompilePackage(root, "./build/e2e/testdata/panics")
})

// Builds with a program that cannot run: the page stays as it was, the popup says
// so in a sentence, and what is remembered stays.
func TestAProgramThatCannotRunLeavesThePageAlone(t *testing.T) {
	program, err := panics()
	require.NoError(t, err)
	for _, c := range []struct {
		name, code string
		change     func(name string, content []byte) []byte
	}{
		{"missing", "wasm-missing", func(name string, content []byte) []byte {
			if name == pack.Program {
				return nil
			}
			return content
		}},
		{"truncated", "wasm-damaged", func(name string, content []byte) []byte {
			if name == pack.Program {
				return content[:len(content)/2]
			}
			return content
		}},
		{"of another version", "version", func(name string, content []byte) []byte {
			if name == "loader.js" {
				return bytes.Replace(content, []byte(`const VERSION = "1"`), []byte(`const VERSION = "2"`), 1)
			}
			return content
		}},
		{"ending in the middle of a call", "", func(name string, content []byte) []byte {
			if name == pack.Program {
				return program
			}
			return content
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			eachWith(t, c.change, func(t *testing.T, s shopper) {
				s.put(t, one)
				s.alone(t, "")
				s.alone(t, "&policy=nonce") // where the program runs in a frame
				p := s.popup(t)
				s.until(t, p, "the sentence", `document.querySelector("[role=alert]")?.textContent.startsWith("Trackwhy could not start.")`)
				said := s.text(t, p, "[role=alert]")
				t.Log(said)
				assert.Contains(t, said, c.code)
				assert.Equal(t, map[string]string{"m:o8200000000009901": `"kept, whatever it says"`}, s.store(t).remembered())
			})
		})
	}
}

// A page whose program fails, seen from a popup that is well.
func TestThePopupTellsThatAPageCouldNotBeServed(t *testing.T) {
	broken := func(name string, content []byte) []byte {
		if name == "content.js" { // the content script alone asks for another file
			return append([]byte(`chrome.runtime.getURL = ((real) => (file) => real.call(chrome.runtime, file === "trackwhy.wasm" ? "no.wasm" : file))(chrome.runtime.getURL);`), content...)
		}
		return content
	}
	eachWith(t, broken, func(t *testing.T, s shopper) {
		page := s.hostile(t, "quiet", "")
		assert.Zero(t, s.settled(t, page))
		require.NoError(t, page.Front(s.ctx))
		p := s.popup(t)
		s.until(t, p, "the sentence", `document.getElementById("state").textContent.includes("could not start on this page. Reload it")`)
		t.Log(s.text(t, p, "#state"))
		s.untouched(t, page)
	})
}

func TestTheMemorySurvives(t *testing.T) {
	later := func(name string, content []byte) []byte {
		if name == "loader.js" {
			return bytes.Replace(content, []byte("const d = new Date();"), []byte("const d = new Date(document.documentElement.dataset.clock || Date.now());"), 1)
		}
		return content
	}
	eachWith(t, later, func(t *testing.T, s shopper) {
		s.part(t, "a background that ends between two messages", func(t *testing.T, s shopper) {
			s.right(t, s.hostile(t, "quiet", ""))
			before := s.kept(t, 3)
			p := s.page(t, "welcome.html")
			require.NoError(t, browser.StopBackground(s.ctx, p))
			s.until(t, p, "the end of the background", `chrome.runtime.getContexts({contextTypes: ["BACKGROUND"]}).then((l) => l.length === 0)`)
			tracking := s.visit(t, "https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=8200000000000101&page=tracking&script=quiet")
			_, err := demo.Badges(s.ctx, tracking)
			require.NoError(t, err)
			s.until(t, p, "the number of the tracking page to be stored", `chrome.storage.local.get("m:o8200000000000101").then((r) => r["m:o8200000000000101"].includes("UB123456785CN"))`)
			after := s.store(t).remembered()
			for key := range before {
				assert.Contains(t, after, key)
			}
		})
		for _, day := range []string{"1999-01-01", "2060-06-01"} {
			s.part(t, "a clock that says "+day, func(t *testing.T, s shopper) {
				before := s.store(t).remembered()
				p := s.hostile(t, "clock", "&day="+day)
				s.until(t, p, "the badges", badges+" === 3")
				s.settled(t, p)
				s.untouched(t, p)
				after := s.store(t).remembered()
				for key := range before {
					assert.Contains(t, after, key, "forgotten because of the clock")
				}
			})
		}
		s.part(t, "the right clock again", func(t *testing.T, s shopper) {
			before := s.store(t).remembered()
			s.right(t, s.hostile(t, "quiet", ""))
			after := s.store(t).remembered()
			for key := range before {
				assert.Contains(t, after, key)
			}
		})
		s.part(t, "entries that are corrupt, forged or of another version", func(t *testing.T, s shopper) {
			s.put(t, `{"m:o8200000000000101": "trackwhy-memory 99\nfuture: yes", "m:o8200000000000201": "\u0000\u001e\u001f<img src=x onerror=alert(1)>",
				"m:o8200000000000301": {not: "a text"}, "m:o8200000000000401": "x".repeat(1 << 20), "m:__proto__": "order: 1", "m:constructor": "order: 1", "m:o": 5, "m:n1": null,
				"m:n2": ["a"], "m:oX\u001e\u001f": "order: 1", recent: {length: 1e9, 0: "<img>"},
				settings: {language: "../../x", boundary: "\u0000", country: "<img>", calm: true, memory: "maybe", days: "-1", badges: {}, theme: "x;}body{display:none", __proto__: "x"}}`)
			p := s.hostile(t, "quiet", "")
			s.right(t, p)
			s.right(t, s.hostile(t, "quiet", "&policy=nonce"))
			require.NoError(t, p.Front(s.ctx))
			for _, file := range []string{"popup.html", "options.html"} {
				own := s.visit(t, s.ExtensionURL(file))
				require.NoError(t, demo.Ready(s.ctx, own))
				var bad int
				require.NoError(t, own.Run(s.ctx, nil, `return document.querySelectorAll("#root img:not([src='icons/icon.svg']), #root script, [role=alert]").length`, &bad))
				assert.Zero(t, bad)
				if file == "popup.html" { // what comes last
					s.until(t, own, "the parcels of the page", `document.querySelectorAll("#parcels li").length >= 3`)
				}
			}
			for _, key := range []string{"m:__proto__", "m:constructor", "m:oX\x1e\x1f"} {
				assert.Contains(t, s.store(t), key, "what is not ours is not touched")
			}
		})
		s.part(t, "a store that is full", func(t *testing.T, s shopper) {
			if s.Name() != "chromium" {
				t.Skip("Firefox has no limit that a test could reach")
			}
			p := s.page(t, "welcome.html")
			require.NoError(t, p.Run(s.ctx, nil, `return chrome.storage.local.clear().then(() => chrome.storage.local.set({"m:o8200000000009901": "kept"}))
				.then(() => chrome.storage.local.getBytesInUse(null)).then((used) => chrome.storage.local.set({full: "x".repeat(chrome.storage.local.QUOTA_BYTES - used - 20)})).then(() => true)`, nil))
			s.right(t, s.hostile(t, "quiet", ""))
			tracking := s.visit(t, "https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=8200000000000101&page=tracking&script=quiet")
			_, err := demo.Badges(s.ctx, tracking)
			require.NoError(t, err)
			var answer struct{ Error string }
			require.NoError(t, p.Run(s.ctx, nil, `return chrome.runtime.sendMessage({type: "memory.put", changes: [{key: "o8200000000000101", base: "", text: "more than fits in here"}], forget: []})`, &answer))
			assert.Equal(t, "quota", answer.Error)
			assert.Equal(t, map[string]string{"m:o8200000000009901": `"kept"`}, s.store(t).remembered(), "neither lost nor half written")
		})
	})
}

// kept waits until so many orders are stored.
func (s shopper) kept(t *testing.T, n int) map[string]string {
	t.Helper()
	p := s.page(t, "welcome.html")
	s.until(t, p, "orders to be stored", `chrome.storage.local.get(null).then((all) => Object.keys(all).filter((k) => k.startsWith("m:")).length >= args[0])`, n)
	require.NoError(t, p.Close(s.ctx))
	return s.store(t).remembered()
}

func TestWhatIsTakenAwayComesBackOrGoesQuietly(t *testing.T) {
	each(t, func(t *testing.T, s shopper) {
		s.part(t, "the card removed again and again on a strict page", func(t *testing.T, s shopper) {
			p := s.hostile(t, "change", "&policy=nonce")
			s.right(t, p)
			for range 3 {
				s.attack(t, p, "drop")
				s.right(t, p)
			}
			s.attack(t, p, "drop")
			require.NoError(t, browser.Hover(s.ctx, p, browser.Path{"trackwhy-badge"}, "button"))
			s.attack(t, p, "attack")
			s.after(t, p, 1000)
			s.untouched(t, p)
			popup := s.popup(t)
			require.NoError(t, demo.Ready(s.ctx, popup))
			if s.Name() == "chromium" { // the program went with the card
				s.until(t, popup, "the sentence", `document.getElementById("state").textContent.includes("Reload it")`)
			}
		})
		s.part(t, "switched off and on while a page is open, as by an update", func(t *testing.T, s shopper) {
			p := s.hostile(t, "change", "")
			s.right(t, p)
			require.NoError(t, browser.Enable(s.ctx, s.Browser, false))
			require.NoError(t, p.Front(s.ctx))
			s.attack(t, p, "attack")
			if s.Name() == "chromium" {
				s.until(t, p, "nodes of ours to go", badges+" === 0")
			} else {
				// Firefox ends our script without a word: what stands, stands until the page is
				// loaded again or the extension is back.
				assert.Equal(t, 3, s.settled(t, p))
			}
			s.untouched(t, p)
			require.NoError(t, browser.Enable(s.ctx, s.Browser, true))
			s.right(t, s.hostile(t, "quiet", ""))
			require.NoError(t, p.Front(s.ctx))
			s.attack(t, p, "attack")
			if s.Name() == "chromium" {
				assert.Zero(t, s.settled(t, p), "the page is served again when it is loaded again")
			} else { // Firefox sends the new script into open pages: it clears up and starts
				s.right(t, p)
			}
		})
	})
}

func TestAPermissionTakenAwayIsSaidAndGivenBack(t *testing.T) {
	each(t, func(t *testing.T, s shopper) {
		open := s.hostile(t, "change", "")
		s.right(t, open)
		require.NoError(t, browser.Permit(s.ctx, s.Browser, false))
		require.NoError(t, open.Front(s.ctx))
		s.attack(t, open, "attack") // a page that was open goes on or is left alone
		s.settled(t, open)
		s.untouched(t, open)

		closed := s.hostile(t, "quiet", "")
		assert.Zero(t, s.settled(t, closed), "nodes on a page that we may not read")
		s.untouched(t, closed)
		require.NoError(t, closed.Front(s.ctx))
		p := s.popup(t)
		require.NoError(t, demo.Ready(s.ctx, p))
		s.until(t, p, "the sentence", `document.getElementById("state").textContent.startsWith("Trackwhy may not read")`)
		s.until(t, p, "the button that asks", `(() => { const b = document.getElementById("allow"); return b && !b.hidden && b.getBoundingClientRect().width > 0; })()`)

		require.NoError(t, browser.Permit(s.ctx, s.Browser, true))
		s.right(t, s.hostile(t, "quiet", ""))
	})
}

func TestAFrameThatIsTakenAwayWhileItStartsIsMadeAgain(t *testing.T) {
	each(t, func(t *testing.T, s shopper) {
		s.right(t, s.hostile(t, "unframe", "&policy=nonce"))
	})
}
