package e2e

import (
	"bytes"
	"context"
	"embed"
	"image"
	"image/png"
	"io"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/trackwhy/trackwhy/build/browser"
	"github.com/trackwhy/trackwhy/build/demo"
	"github.com/trackwhy/trackwhy/build/shopfront"
)

//go:embed testdata/hostile
var scripts embed.FS

// nonced is the strictest policy under which the page's own script, and nobody
// else's, runs. It forbids WebAssembly.
const nonced = "default-src 'none'; script-src 'nonce-page'; style-src 'none'; img-src 'none'; connect-src 'none'; frame-src 'none'; " +
	"object-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'; report-uri /report.html"

// ground serves hostile pages beside the friendly ones: any page of the shop with
// script=NAME in its address gets testdata/hostile/NAME.js as its first script, and
// with policy=nonce or policy=sandbox that policy.
func ground(pages []shopfront.Page) http.Handler {
	friendly := shopfront.Handler(pages)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/report.html" { // what the page's policy reports to its site
			text, _ := io.ReadAll(io.LimitReader(r.Body, 1<<20))
			reports.Lock()
			reports.texts = append(reports.texts, string(text))
			reports.Unlock()
			return
		}
		q := r.URL.Query()
		name := q.Get("script")
		if name == "" {
			friendly.ServeHTTP(w, r)
			return
		}
		watch, err := scripts.ReadFile("testdata/hostile/watch.js")
		if err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		script, err := scripts.ReadFile("testdata/hostile/" + name + ".js")
		if err != nil {
			http.Error(w, err.Error(), http.StatusNotFound)
			return
		}
		switch q.Get("policy") {
		case "nonce":
			w.Header().Set("Content-Security-Policy", nonced)
		case "sandbox":
			w.Header().Set("Content-Security-Policy", "sandbox allow-scripts")
		}
		var html []byte
		for _, p := range pages {
			if p.Name == q.Get("page") || html == nil && p.Name == "list" {
				html = p.HTML
			}
		}
		first := append([]byte(`<head><script nonce="page">`), watch...)
		first = append(first, `</script><script nonce="page">`...)
		first = append(append(first, script...), "</script>"...)
		w.Header().Set("Cache-Control", "no-store")
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		_, _ = w.Write(bytes.Replace(html, []byte("<head>"), first, 1))
	})
}

// elsewhere is a site that is not the shop's.
const elsewhere = "elsewhere.example"

// reports are the bodies that /report.html was sent.
var reports struct {
	sync.Mutex
	texts []string
}

// patience is the time that one subtest may take, on a machine with other work on it.
const patience = 90 * time.Second

// part runs a named subtest with a time limit of its own.
func (s shopper) part(t *testing.T, name string, do func(t *testing.T, s shopper)) {
	t.Helper()
	t.Run(name, func(t *testing.T) {
		ctx, cancel := context.WithTimeout(context.Background(), patience)
		defer cancel()
		s.ctx = ctx
		do(t, s)
	})
}

// hostile opens a list page with that script; more is the rest of the address.
func (s shopper) hostile(t *testing.T, script, more string) browser.Page {
	t.Helper()
	return s.visit(t, "https://www.aliexpress.com/p/order/index.html?script="+script+more)
}

// visit opens an address in a tab of its own, which is closed when the test ends.
func (s shopper) visit(t *testing.T, url string) browser.Page {
	t.Helper()
	p, err := s.NewPage(s.ctx)
	require.NoError(t, err)
	t.Cleanup(func() {
		ctx, cancel := context.WithTimeout(context.Background(), patience)
		defer cancel()
		_ = p.Close(ctx)
	})
	require.NoError(t, p.Open(s.ctx, url))
	return p
}

// attack calls a function of the page's own.
func (s shopper) attack(t *testing.T, p browser.Page, function string) {
	t.Helper()
	require.NoError(t, p.Run(s.ctx, nil, "window."+function+"(); return null", nil))
}

// seen is what watch.js wrote down.
type seen struct {
	Executed, Errors, Messages, Violations []string
	Nodes                                  int
}

func (s shopper) seen(t *testing.T, p browser.Page) seen {
	t.Helper()
	var w seen
	require.NoError(t, p.Run(s.ctx, nil, "return window.seen", &w))
	return w
}

// untouched asserts that nothing of ours ran in the page's own world or was told to it.
func (s shopper) untouched(t *testing.T, p browser.Page) {
	t.Helper()
	w := s.seen(t, p)
	assert.Empty(t, w.Executed, "the page's own world ran something")
	assert.Empty(t, w.Messages, "something was posted to the page")
	for _, line := range append(w.Errors, w.Violations...) {
		assert.NotRegexp(t, "extension://|trackwhy", line, "the page saw us")
	}
}

// right waits for the badges of the list page, opens the first card and asserts what it says.
func (s shopper) right(t *testing.T, p browser.Page) {
	t.Helper()
	require.NoError(t, p.Front(s.ctx))
	s.until(t, p, "three badges", `document.getElementsByTagName("trackwhy-badge").length === 3`)
	// What another page showed may be joined a moment later.
	ctx, cancel := context.WithTimeout(s.ctx, 30*time.Second)
	defer cancel()
	var badge, card string
	err := browser.Wait(ctx, "the right card", func() (bool, error) {
		var err error
		badge, card, err = demo.Read(ctx, p, 0)
		return strings.Contains(badge, "Normal until") && strings.Contains(card, "Tracking stops at your border"), err
	})
	require.NoError(t, err, "[%s] %.600s", badge, card)
	s.untouched(t, p)
}

// forget erases what is remembered, as the options do.
func (s shopper) forget(t *testing.T) {
	t.Helper()
	p := s.own(t, "options.html")
	require.NoError(t, p.Run(s.ctx, nil, `return chrome.runtime.sendMessage({type: "memory.erase"}).then(() => true)`, nil))
	require.NoError(t, p.Close(s.ctx))
}

// set changes a setting, as the options do.
func (s shopper) set(t *testing.T, name, value string) {
	t.Helper()
	p, err := s.NewPage(s.ctx)
	require.NoError(t, err)
	require.NoError(t, p.Open(s.ctx, s.ExtensionURL("options.html")))
	require.NoError(t, p.Run(s.ctx, nil, `return trackwhySettings.write(args[0], args[1]).then(() => true)`, nil, name, value))
	require.NoError(t, p.Close(s.ctx))
}

// closed waits until no card stands.
func (s shopper) closed(t *testing.T, p browser.Page) {
	t.Helper()
	s.until(t, p, "the card to close", `!document.querySelector("trackwhy-card:popover-open")`)
}

// after lets a page's own time pass, where time is what is tested.
func (s shopper) after(t *testing.T, p browser.Page, ms int) {
	t.Helper()
	var begun float64
	require.NoError(t, p.Run(s.ctx, nil, "return performance.now()", &begun))
	s.until(t, p, "time to pass", "performance.now() - args[0] > args[1]", begun, ms)
}

// settled waits until no badge has come or gone for a second, and counts them. It knows
// nothing of whether anything has begun: where a badge must come, wait for it first.
func (s shopper) settled(t *testing.T, p browser.Page) int {
	t.Helper()
	last, still := -1, time.Now()
	require.NoError(t, browser.Wait(s.ctx, "the page to settle", func() (bool, error) {
		var n int
		if err := p.Run(s.ctx, nil, `return document.getElementsByTagName("trackwhy-badge").length`, &n); err != nil {
			return false, err
		}
		if n != last {
			last, still = n, time.Now()
		}
		return time.Since(still) > time.Second, nil
	}))
	return last
}

// box is a rectangle of the window.
type box struct{ X, Y, Width, Height float64 }

func (b box) holds(x, y float64) bool {
	return x >= b.X && x < b.X+b.Width && y >= b.Y && y < b.Y+b.Height
}

func (s shopper) card(t *testing.T, p browser.Page) box {
	t.Helper()
	var b box
	require.NoError(t, p.Run(s.ctx, nil, `const r = document.querySelector("trackwhy-card").getBoundingClientRect();
		return {x: r.x, y: r.y, width: r.width, height: r.height}`, &b))
	return b
}

// legible tells from a picture whether dark text stands on a light ground there.
func (s shopper) legible(t *testing.T, p browser.Page, at box) bool {
	t.Helper()
	shot, err := p.Screenshot(s.ctx)
	require.NoError(t, err)
	picture, err := png.Decode(bytes.NewReader(shot))
	require.NoError(t, err)
	var dark, all int
	for y := int(at.Y) + 8; y < int(at.Y+at.Height)-8; y++ {
		for x := int(at.X) + 8; x < int(at.X+at.Width)-8; x++ {
			if !image.Pt(x, y).In(picture.Bounds()) {
				continue
			}
			r, g, b, _ := picture.At(x, y).RGBA()
			all++
			if (r+g+b)/3 < 0x7000 {
				dark++
			}
		}
	}
	share := float64(dark) / float64(max(all, 1))
	return all > 1000 && share > 0.01 && share < 0.5
}

// inside leads to what the card holds on a page that lets the program run in it.
var inside = browser.Path{"trackwhy-card", ".place > div"}

// letter is a page whose card copies with its first button.
const letter = "&page=letter"

// asks opens the card of that page.
func (s shopper) asks(t *testing.T, p browser.Page) {
	t.Helper()
	require.NoError(t, p.Front(s.ctx))
	_, err := demo.Badges(s.ctx, p)
	require.NoError(t, err)
	_, card, err := demo.Read(s.ctx, p, 0)
	require.NoError(t, err)
	require.Contains(t, card, "Copy a message to the seller")
	require.NoError(t, demo.Still(s.ctx, p)) // a card ignores presses of its first moment
}

// copies asserts that the first button of that card copies when it is pressed.
func (s shopper) copies(t *testing.T, p browser.Page) {
	t.Helper()
	s.asks(t, p)
	require.NoError(t, browser.Click(s.ctx, p, inside, ".btn"))
	require.NoError(t, browser.Wait(s.ctx, "the card to say that it copied", func() (bool, error) {
		return s.said(t, p, inside) == "Copied", nil
	}))
	s.untouched(t, p)
}

// uncopied asserts that the card did not copy, once it had the time to say so.
func (s shopper) uncopied(t *testing.T, p browser.Page, path browser.Path) {
	t.Helper()
	s.after(t, p, 300)
	assert.NotEqual(t, "Copied", s.said(t, p, path))
}

// said is what the card announced last: "Copied" after a copy.
func (s shopper) said(t *testing.T, p browser.Page, path browser.Path) string {
	t.Helper()
	var said string
	require.NoError(t, p.Run(s.ctx, path, `return root.querySelector("[role=status]")?.textContent ?? ""`, &said))
	return said
}

func TestAHostilePageCannotHideOrMisuseTheCard(t *testing.T) {
	each(t, func(t *testing.T, s shopper) {
		s.part(t, "rules on every element do not hide an open card", func(t *testing.T, s shopper) {
			p := s.hostile(t, "hide", "")
			s.right(t, p)
			require.NoError(t, demo.Still(s.ctx, p))
			before := s.card(t, p)
			require.True(t, s.legible(t, p, before))
			s.attack(t, p, "attack")
			assert.Equal(t, before, s.card(t, p), "the card was moved")
			assert.True(t, s.legible(t, p, before), "the card was hidden")
			s.attack(t, p, "away") // with the whole page the card goes, too
			require.NoError(t, p.Keys(s.ctx, "Escape"))
			s.closed(t, p)
			s.attack(t, p, "back")
			s.right(t, p)
		})
		s.part(t, "rules on our tags hide neither badge nor card", func(t *testing.T, s shopper) {
			p := s.hostile(t, "unseen", "")
			s.right(t, p)
			require.NoError(t, demo.Still(s.ctx, p))
			assert.True(t, s.legible(t, p, s.card(t, p)))
		})
		s.part(t, "styles, attributes and animations on the card itself change nothing", func(t *testing.T, s shopper) {
			p := s.hostile(t, "tinker", "")
			s.right(t, p)
			require.NoError(t, demo.Still(s.ctx, p))
			before := s.card(t, p)
			s.attack(t, p, "attack")
			assert.Equal(t, before, s.card(t, p))
			assert.True(t, s.legible(t, p, before))
			text, err := browser.Text(s.ctx, p, inside...)
			require.NoError(t, err)
			assert.NotContains(t, text, "Pay here")
			s.attack(t, p, "away")
			require.NoError(t, p.Keys(s.ctx, "Escape"))
			s.closed(t, p)
			s.right(t, p)
		})
		s.part(t, "a modal dialog above the card takes the presses", func(t *testing.T, s shopper) {
			p := s.hostile(t, "cover", letter)
			s.asks(t, p)
			x, y, err := browser.Centre(s.ctx, p, inside, ".btn")
			require.NoError(t, err)
			s.attack(t, p, "attack")
			require.NoError(t, p.Press(s.ctx, x, y))
			s.until(t, p, "the page to get the press", "window.pressed === 1")
			s.uncopied(t, p, inside)
			s.attack(t, p, "uncover")
			s.copies(t, p)
		})
		s.part(t, "an inert page gets no press through and can be left by Esc", func(t *testing.T, s shopper) {
			p := s.hostile(t, "inert", letter)
			s.asks(t, p)
			x, y, err := browser.Centre(s.ctx, p, inside, ".btn")
			require.NoError(t, err)
			s.attack(t, p, "attack")
			require.NoError(t, p.Keys(s.ctx, "Escape")) // before the press, which closes the card as well
			s.closed(t, p)
			s.attack(t, p, "release")
			s.asks(t, p)
			s.attack(t, p, "attack")
			require.NoError(t, p.Press(s.ctx, x, y))
			s.uncopied(t, p, inside)
			s.attack(t, p, "release")
			s.copies(t, p)
		})
		for _, script := range []string{"remove", "renew"} {
			s.part(t, "a page that will "+script+" our nodes is not fought for ever", func(t *testing.T, s shopper) {
				p := s.hostile(t, script, "")
				last, begun, still := -1, time.Now(), time.Now()
				require.NoError(t, browser.Wait(s.ctx, "the end of the fight", func() (bool, error) {
					if n := s.seen(t, p).Nodes; n != last {
						last, still = n, time.Now()
					}
					return last > 0 && time.Since(still) > 2*time.Second, nil // longer than two scans are apart
				}))
				t.Logf("%d nodes", last)
				refilled := int(time.Since(begun) / (10 * time.Second))
				assert.LessOrEqual(t, last, 3*(25+refilled)+20, "nodes put in: 25 times a badge and once more every ten seconds, 20 times the card")
				s.untouched(t, p)
			})
		}
		s.part(t, "a page that removes the card each time gets it twenty times", func(t *testing.T, s shopper) {
			p := s.hostile(t, "uncard", "")
			require.NoError(t, p.Front(s.ctx))
			s.until(t, p, "three badges", badges+" === 3")
			press := func() { require.NoError(t, browser.Click(s.ctx, p, browser.Path{"trackwhy-badge"}, "button")) }
			for i := range 20 {
				press()
				s.until(t, p, "the card to be put in", "window.seen.nodes === args[0]", 3+i+1)
			}
			for range 5 {
				press()
				s.after(t, p, 200)
			}
			assert.Equal(t, 3+20, s.seen(t, p).Nodes)
			s.untouched(t, p)
		})
		s.part(t, "presses, hovers and keys that no hand has made open nothing", func(t *testing.T, s shopper) {
			p := s.hostile(t, "synthetic", letter)
			_, err := demo.Badges(s.ctx, p)
			require.NoError(t, err)
			s.attack(t, p, "attack")
			s.after(t, p, 400) // a hover opens after 120 ms
			open, err := demo.Open(s.ctx, p)
			require.NoError(t, err)
			assert.False(t, open)
			s.asks(t, p)
			s.attack(t, p, "attack")
			open, err = demo.Open(s.ctx, p)
			require.NoError(t, err)
			assert.True(t, open, "a forged Esc closes nothing")
			s.uncopied(t, p, inside)
			s.untouched(t, p)
		})
	})
}

func TestAHostilePageCannotReachTheProgram(t *testing.T) {
	each(t, func(t *testing.T, s shopper) {
		for _, policy := range []string{"", "&policy=nonce"} {
			s.part(t, "changed prototypes and globals are not used"+policy, func(t *testing.T, s shopper) {
				s.right(t, s.hostile(t, "tamper", policy))
			})
			s.part(t, "elements named like globals are not used"+policy, func(t *testing.T, s shopper) {
				s.right(t, s.hostile(t, "named", policy))
			})
			s.part(t, "a page that only watches sees nothing"+policy, func(t *testing.T, s shopper) {
				s.right(t, s.hostile(t, "quiet", policy))
			})
			s.part(t, "our tags defined by the page show it nothing"+policy, func(t *testing.T, s shopper) {
				p := s.hostile(t, "define", policy)
				t.Logf("%d badges", s.settled(t, p))
				var read string
				require.NoError(t, p.Run(s.ctx, nil, "return window.read()", &read))
				assert.Empty(t, read, "the page read a closed root")
				s.untouched(t, p)
			})
			s.part(t, "our tags defined later show nothing either"+policy, func(t *testing.T, s shopper) {
				p := s.hostile(t, "later", policy)
				s.right(t, p)
				s.attack(t, p, "attack")
				var read string
				require.NoError(t, p.Run(s.ctx, nil, "return window.read()", &read))
				assert.Empty(t, read, "the page read a closed root")
				s.untouched(t, p)
			})
			s.part(t, "forged messages find nobody"+policy, func(t *testing.T, s shopper) {
				p := s.hostile(t, "messages", policy)
				s.right(t, p)
				s.attack(t, p, "attack")
				s.until(t, p, "the page's own messages", "window.seen.messages.length >= 11")
				var state struct {
					Found   int
					Replies []string
				}
				require.NoError(t, p.Run(s.ctx, nil, `seen.messages = seen.messages.filter((m) => !m.includes("fromPage"));
					return {found: window.found(), replies: window.replies}`, &state))
				assert.Zero(t, state.Found, "a frame or open root that the page can reach")
				assert.Empty(t, state.Replies)
				require.NoError(t, p.Keys(s.ctx, "Escape"))
				s.closed(t, p)
				s.right(t, p)
			})
		}
		s.part(t, "a sandboxed page is served or left alone", func(t *testing.T, s shopper) {
			p := s.hostile(t, "quiet", "&policy=sandbox")
			if n := s.settled(t, p); n > 0 {
				s.right(t, p)
			}
			s.untouched(t, p)
		})
		for _, which := range []string{"document", "input", "textarea"} {
			s.part(t, "names that hide the functions of a "+which+" stop nothing", func(t *testing.T, s shopper) {
				p := s.hostile(t, "clobber", "&case="+which)
				assert.Equal(t, 3, s.settled(t, p))
				s.untouched(t, p)
			})
		}
		s.part(t, "an order page inside another page gets nothing", func(t *testing.T, s shopper) {
			p := s.hostile(t, "embed", "")
			s.until(t, p, "the inner page", `document.querySelector("iframe").contentDocument?.querySelectorAll(".order-item").length === 4`)
			s.settled(t, p)
			s.until(t, p, "no badge", `document.querySelector("iframe").contentDocument.querySelectorAll("trackwhy-badge").length === 0`)
			s.untouched(t, p)
		})
	})
}

func TestHostileTextsAndStormsLeaveThePageAtWork(t *testing.T) {
	each(t, func(t *testing.T, s shopper) {
		s.part(t, "the reader wants a badge on every number", func(t *testing.T, s shopper) { s.set(t, "calm", "1") })
		for _, which := range []string{"markup", "attribute", "records", "override", "huge", "digits"} {
			s.part(t, "a number that is "+which, func(t *testing.T, s shopper) {
				p := s.visit(t, "https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=8200000000000101&page=tracking&script=texts&case="+which)
				plain := which == "markup" || which == "attribute" || which == "records"
				if plain { // the number can be read, whatever stands beside it
					s.until(t, p, "the badge", badges)
				}
				n := s.settled(t, p)
				assert.LessOrEqual(t, n, 2)
				if plain {
					assert.Equal(t, 1, n)
				}
				if n > 0 {
					badge, card, err := demo.Read(s.ctx, p, 0)
					require.NoError(t, err)
					t.Logf("[%s] %.600s", badge, card)
					assert.NotContains(t, badge, "Pay now", "the page worded a badge")
					assert.NotRegexp(t, `[\x{202a}-\x{202e}\x{1c}-\x{1f}]`, badge+card)
					assert.Less(t, len(card), 5_000)
					var extra int
					require.NoError(t, p.Run(s.ctx, inside, `return root.querySelectorAll("script,img,iframe,[onerror],[onload]").length`, &extra))
					assert.Zero(t, extra, "markup of the page in the card")
				}
				s.untouched(t, p)
			})
		}
		s.part(t, "the reader wants quiet", func(t *testing.T, s shopper) { s.set(t, "calm", "") })
		s.part(t, "five thousand orders get three hundred badges at most", func(t *testing.T, s shopper) {
			p := s.hostile(t, "many", "")
			s.until(t, p, "the first badge", badges)
			n := s.settled(t, p)
			t.Logf("%d badges", n)
			assert.LessOrEqual(t, n, 300)
			s.untouched(t, p)
		})
		// What the pages above said of orders that the next ones show.
		s.forget(t)
		for _, how := range []string{"attack", "replace"} {
			s.part(t, "a document thrown away and made again is served again: "+how, func(t *testing.T, s shopper) {
				p := s.hostile(t, "rewrite", "")
				s.right(t, p)
				require.NoError(t, p.Keys(s.ctx, "Escape"))
				s.attack(t, p, how)
				s.right(t, p)
			})
		}
		s.part(t, "a document thrown away for ever is left alone in the end", func(t *testing.T, s shopper) {
			p := s.hostile(t, "rewrite", "")
			require.NoError(t, p.Front(s.ctx))
			for range 10 {
				s.until(t, p, "three badges", badges+" === 3")
				s.attack(t, p, "replace")
			}
			s.until(t, p, "three badges", badges+" === 3")
			s.attack(t, p, "replace")
			assert.Zero(t, s.settled(t, p))
			s.untouched(t, p)
		})
		s.part(t, "a storm of changes leaves the page its turns", func(t *testing.T, s shopper) {
			type turns struct {
				Turns, Frames, Changes int
				Longest                float64
			}
			var of [2]turns
			for i, path := range []string{"other", "index"} { // the first is none of our pages
				p := s.visit(t, "https://www.aliexpress.com/p/order/"+path+".html?script=storm")
				s.until(t, p, "the end of the storm", "window.storm.done")
				require.NoError(t, p.Run(s.ctx, nil, "return window.storm", &of[i]))
				if path == "other" {
					assert.Zero(t, s.settled(t, p))
					continue
				}
				s.right(t, p) // a scan rests longest after a storm
				assert.Equal(t, 3, s.settled(t, p))
				assert.LessOrEqual(t, s.seen(t, p).Nodes, 3+1, "badges and card were put in once")
			}
			t.Logf("without us %+v, with us %+v: the page got %.0f %% of its turns", of[0], of[1], 100*float64(of[1].Turns)/float64(of[0].Turns))
		})
	})
}

func TestAPressOfTheCardsFirstMomentDoesNothing(t *testing.T) {
	long := func(name string, content []byte) []byte { // a moment of a minute
		for file, at := range map[string]string{"content.js": "const DEAF = 300", "frame.js": "shownAt >= 300"} {
			if name == file {
				require.Equal(t, 1, bytes.Count(content, []byte(at)), at)
				return bytes.Replace(content, []byte(at), []byte(strings.Replace(at, "300", "60_000", 1)), 1)
			}
		}
		return content
	}
	eachWith(t, long, func(t *testing.T, s shopper) {
		for _, policy := range []string{"", "&policy=nonce"} {
			s.part(t, "a page"+policy, func(t *testing.T, s shopper) {
				p := s.hostile(t, "quiet", letter+policy)
				s.asks(t, p)
				path := inside
				if policy != "" && s.Name() == "chromium" {
					path = browser.Path{"trackwhy-card", "iframe"}
				}
				require.NoError(t, browser.Click(s.ctx, p, path, ".btn"))
				s.uncopied(t, p, path)
			})
		}
	})
}

// A badge that was thrown away as often as it may be put back, by a page that then rests.
func TestABadgeComesBackToAPageThatHasComeToRest(t *testing.T) {
	each(t, func(t *testing.T, s shopper) {
		p := s.hostile(t, "redrawn", "")
		s.right(t, p)
		require.NoError(t, p.Keys(s.ctx, "Escape"))
		s.attack(t, p, "attack")
		s.until(t, p, "the end of the drawing", "window.rested")
		s.right(t, p)
	})
}
