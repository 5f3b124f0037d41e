package e2e

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/trackwhy/trackwhy/build/browser"
	"github.com/trackwhy/trackwhy/build/demo"
)

// outward tries every way in which a script can ask a server, and returns those
// that were not refused.
const outward = `const to = "https://www.aliexpress.com/leak.txt";
	const opened = [];
	const tries = {
		fetch: () => fetch(to, {mode: "no-cors"}),
		request: () => new Promise((yes, no) => { const r = new XMLHttpRequest(); r.onload = yes; r.onerror = no; r.open("GET", to); r.send(); }),
		socket: () => new Promise((yes, no) => { const s = new WebSocket("wss://www.aliexpress.com/leak.txt"); s.onopen = yes; s.onerror = no; }),
		events: () => new Promise((yes, no) => { const s = new EventSource(to); s.onopen = yes; s.onerror = no; }),
		image: () => new Promise((yes, no) => { const i = new Image(); i.onload = yes; i.onerror = no; i.src = to; }),
		style: () => new Promise((yes, no) => { const l = document.createElement("link"); l.rel = "stylesheet"; l.onload = yes; l.onerror = no; l.href = to; document.head.append(l); }),
		script: () => new Promise((yes, no) => { const l = document.createElement("script"); l.onload = yes; l.onerror = no; l.src = to; document.head.append(l); }),
		audio: () => new Promise((yes, no) => { const a = new Audio(); a.oncanplay = yes; a.onerror = no; a.src = to; }),
		font: () => new FontFace("leak", "url(" + to + ")").load(),
		worker: () => new Promise((yes, no) => { const w = new Worker(to); w.onmessage = yes; w.onerror = no; }),
	};
	for (const name in tries) {
		try { await Promise.race([tries[name](), new Promise((_, no) => setTimeout(no, 3000))]); opened.push(name); } catch {}
	}
	navigator.sendBeacon(to, "leak");
	return opened;`

func TestNoRequestLeavesOurPages(t *testing.T) {
	each(t, func(t *testing.T, s shopper) { // each watches at the proxy
		for _, file := range []string{"popup.html", "options.html", "welcome.html", "popup.html#check=RB123456785CN", "evidence.html"} {
			s.part(t, file, func(t *testing.T, s shopper) {
				p := s.visit(t, s.ExtensionURL(file))
				if strings.HasPrefix(file, "popup") || strings.HasPrefix(file, "options") {
					require.NoError(t, demo.Ready(s.ctx, p))
					require.NoError(t, p.Front(s.ctx))
				}
				switch file {
				case "popup.html":
					require.NoError(t, demo.Check(s.ctx, p))
					require.NoError(t, demo.Still(s.ctx, p))                  // the answer pushes the button down
					require.NoError(t, browser.Click(s.ctx, p, nil, "#keep")) // opens the evidence
				case "popup.html#check=RB123456785CN":
					s.until(t, p, "the check", `document.getElementById("number").value === "RB123456785CN"`)
				}
				var opened []string
				require.NoError(t, p.Run(s.ctx, nil, "return (async () => {"+outward+"})()", &opened))
				assert.Empty(t, opened, "ways out of %s", file)
			})
		}
		s.part(t, "cards on plain and strict pages", func(t *testing.T, s shopper) {
			s.right(t, s.hostile(t, "quiet", ""))
			s.right(t, s.hostile(t, "quiet", "&policy=nonce"))
		})
		assert.NotContains(t, strings.Join(s.shop.Asked(), " "), "leak")
	})
}

// traces is what a script of the page can find out about us: the names of its own
// world, and every text that the browser hands it about the document.
const traces = `const texts = [document.documentElement.outerHTML, JSON.stringify(performance.getEntries()), JSON.stringify(window.observed ?? []),
		document.title, document.cookie, JSON.stringify({...localStorage}), JSON.stringify(seen.violations), JSON.stringify(seen.errors)];
	for (const a of document.getAnimations()) texts.push(String(a.effect?.target?.outerHTML));
	for (const s of [...document.styleSheets, ...document.adoptedStyleSheets]) texts.push(String(s.href), [...s.cssRules].map((r) => r.cssText).join());
	return {
		text: texts.join("\n"),
		globals: Object.getOwnPropertyNames(window).filter((n) => /trackwhy|^Go$|^fs$|^process$|^path$/i.test(n)),
		roots: [...document.querySelectorAll("*")].filter((e) => e.shadowRoot).length,
		attributes: [...document.querySelectorAll("trackwhy-badge:not([data-asked]),trackwhy-card")].flatMap((e) => e.getAttributeNames()),
		labels: [...document.querySelectorAll("trackwhy-badge,trackwhy-card")].map((e) => e.textContent + e.innerText + (e.ariaLabel ?? "")).join(""),
		frames: window.length,
	};`

func TestThePageSeesNoIdentifierOfOurs(t *testing.T) {
	each(t, func(t *testing.T, s shopper) {
		id := strings.Trim(strings.TrimPrefix(strings.TrimPrefix(s.ExtensionURL(""), "chrome-extension://"), "moz-extension://"), "/")
		for _, policy := range []string{"", "&policy=nonce"} {
			s.part(t, "open card"+policy, func(t *testing.T, s shopper) {
				p := s.hostile(t, "quiet", policy)
				s.right(t, p)
				var found struct {
					Text, Labels  string
					Globals       []string
					Attributes    []string
					Roots, Frames int
				}
				require.NoError(t, p.Run(s.ctx, nil, traces, &found))
				assert.NotContains(t, found.Text, "extension://")
				assert.NotContains(t, found.Text, id)
				assert.NotContains(t, found.Text, ".wasm")
				assert.NotContains(t, found.Text, "Tracking stops at your border", "the diagnosis stands where the page reads")
				assert.Empty(t, found.Globals)
				assert.Zero(t, found.Roots, "open shadow roots")
				assert.Zero(t, found.Frames)
				assert.Empty(t, found.Labels)
				for _, a := range found.Attributes {
					assert.Equal(t, "popover", a, "an attribute of our elements")
				}
				w := s.seen(t, p)
				t.Logf("violations: %q", w.Violations)
				reports.Lock()
				defer reports.Unlock()
				for _, text := range reports.texts {
					assert.NotContains(t, text, "extension://")
					assert.NotContains(t, text, id)
				}
			})
		}
	})
}

func TestOurFilesCannotBeUsedByPages(t *testing.T) {
	each(t, func(t *testing.T, s shopper) {
		var all, private []string
		for _, file := range []string{"trackwhy.wasm", "frame.html", "_locales/en/messages.json"} {
			all = append(all, s.ExtensionURL(file))
		}
		for _, file := range []string{"manifest.json", "content.js", "popup.html", "popup.js", "options.html", "evidence.html", "icons/icon-16.png", "style.css", "background.js", "memory.js"} {
			private = append(private, s.ExtensionURL(file))
		}
		all = append(all, private...)
		for _, site := range []string{"https://" + elsewhere + "/p/order/index.html", "https://www.aliexpress.com/other.html"} {
			s.part(t, site, func(t *testing.T, s shopper) {
				addresses := all
				if s.Name() == "firefox" && strings.Contains(site, "aliexpress") {
					// Where somebody told the page the address, which is drawn at random for every
					// profile, the shop's own site could load what is listed for it.
					addresses = private
				}
				p := s.visit(t, site+"?script=quiet")
				assert.Zero(t, s.settled(t, p))
				var opened []string
				require.NoError(t, p.Run(s.ctx, nil, `return (async () => {
					const opened = [];
					const load = (tag, name, to) => new Promise((yes, no) => { const e = document.createElement(tag); e.onload = yes; e.onerror = no; e[name] = to; if (tag === "link") e.rel = "stylesheet"; document.body.append(e); setTimeout(no, 2000); });
					await Promise.all(args[0].flatMap((to) => [
						fetch(to).then(() => opened.push("fetch " + to), () => {}),
						fetch(to, {mode: "no-cors"}).then(() => opened.push("opaque fetch " + to), () => {}),
						load("img", "src", to).then(() => opened.push("img " + to), () => {}),
						load("script", "src", to).then(() => opened.push("script " + to), () => {}),
						load("link", "href", to).then(() => opened.push("link " + to), () => {}),
					]));
					return opened;
				})()`, &opened, addresses))
				assert.Empty(t, opened, "files of the package that a page could use")
				for _, to := range addresses {
					if !strings.HasSuffix(to, ".html") {
						continue
					}
					require.NoError(t, p.Run(s.ctx, nil, `document.querySelector("iframe")?.remove(); const f = document.createElement("iframe"); f.src = args[0];
						return new Promise((done) => { f.onload = f.onerror = () => done(null); setTimeout(() => done(null), 2000); document.body.append(f); })`, nil, to))
					var at string
					if err := p.Run(s.ctx, browser.Path{"iframe"}, "return document.documentElement.outerHTML.includes('Trackwhy') ? location.href : ''", &at); err == nil {
						assert.Empty(t, at, "the page framed ours")
					}
				}
			})
		}
	})
}
