package e2e

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/trackwhy/trackwhy/build/browser"
	"github.com/trackwhy/trackwhy/build/demo"
)

// toolbar opens the popup from the toolbar over a page, and waits until it lists the page's parcels.
func (s shopper) toolbar(t *testing.T, over browser.Page) *browser.Popup {
	t.Helper()
	popup, err := browser.OpenPopup(s.ctx, s.Browser, over, "popup.html")
	require.NoError(t, err)
	t.Cleanup(func() { _ = popup.Close(s.ctx) })
	s.soon(t, popup, "the page's parcels", `root.querySelector("#parcels li")`)
	return popup
}

// soon waits for a JavaScript condition in the popup of the toolbar.
func (s shopper) soon(t *testing.T, popup *browser.Popup, what, condition string) {
	t.Helper()
	require.NoError(t, browser.Wait(s.ctx, what, func() (bool, error) {
		var ok bool
		err := popup.Run(s.ctx, "return Boolean("+condition+")", &ok)
		return ok, err
	}))
}

// The browser makes the popup as wide as what stands in it: a width that asks for the
// window's own comes out as next to nothing. A popup in a tab does not show that.
func TestThePopupOfTheToolbarHasItsWidth(t *testing.T) {
	each(t, func(t *testing.T, s shopper) {
		p := s.open(t, "list", false)
		_, err := demo.Badges(s.ctx, p)
		require.NoError(t, err)
		popup := s.toolbar(t, p)
		var at struct {
			Width, Height, Body, Scrolls int
			Focus                        string
		}
		const measure = `const of = root.defaultView;
			return {width: of.innerWidth, height: of.innerHeight, body: root.body.offsetWidth, focus: root.activeElement?.id,
				scrolls: root.documentElement.scrollWidth - root.documentElement.clientWidth}`
		for _, state := range []string{"a list", "a card"} {
			require.NoError(t, popup.Run(s.ctx, measure, &at))
			assert.InDelta(t, 400, at.Body, 16, "%s: a scroll bar may stand beside it", state)
			assert.LessOrEqual(t, at.Scrolls, 0, state)
			assert.GreaterOrEqual(t, at.Width, 400, state)
			assert.LessOrEqual(t, at.Width, 432, "%s: its width and what the browser keeps free for scroll bars", state)
			assert.GreaterOrEqual(t, at.Height, 300, state)
			assert.Equal(t, "number", at.Focus, "%s: who opens it can type at once", state)
			require.NoError(t, popup.Run(s.ctx, `const number = root.getElementById("number");
				number.value = "RB123456785CN";
				number.dispatchEvent(new Event("input"));
				return null`, nil))
			s.soon(t, popup, "the card", `root.querySelector("#result h2")`)
		}
	})
}

func TestThePopupOfTheToolbarBringsAParcelIntoViewAndKeepsItsPicture(t *testing.T) {
	each(t, func(t *testing.T, s shopper) {
		look := s.own(t, "options.html") // from behind
		p := s.open(t, "list", false)
		_, err := demo.Badges(s.ctx, p)
		require.NoError(t, err)
		popup := s.toolbar(t, p)
		number := s.last(t, popup)
		s.until(t, p, "the parcel in view", `(() => {
			const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			while (walk.nextNode()) if (walk.currentNode.data.includes(args[0])) break;
			const at = walk.currentNode.parentElement.getBoundingClientRect();
			return scrollY > 0 && at.top >= 0 && at.bottom <= innerHeight;
		})()`, number)
		s.soon(t, popup, "the card", `root.querySelector("#result h2")`)
		require.NoError(t, popup.Run(s.ctx, `root.getElementById("keep").click(); return null`, nil))

		var address string
		require.NoError(t, browser.Wait(s.ctx, "the page of the evidence", func() (bool, error) {
			err := look.Run(s.ctx, nil, `return chrome.tabs.query({}).then((l) => l.map((x) => x.url || x.pendingUrl || "").find((u) => u.includes("evidence.html")) ?? "")`, &address)
			return address != "", err
		}))
		require.NoError(t, look.Open(s.ctx, address))
		s.until(t, look, "the record and the picture of the tab", `document.getElementById("text").textContent.includes(args[0]) && document.getElementById("image").naturalWidth > 0`, number)
		var wide struct{ Picture, How int }
		require.NoError(t, look.Run(s.ctx, nil, `return {picture: document.getElementById("image").naturalWidth, how: document.getElementById("how").getClientRects().length}`, &wide))
		var inner int
		require.NoError(t, p.Run(s.ctx, nil, `return innerWidth`, &inner))
		assert.InDelta(t, inner, wide.Picture, 20, "the picture is of the tab")
		assert.Zero(t, wide.How, "nobody is told how to get a picture")
	})
}

// last presses the last parcel of the page that the popup lists, and returns its number or order.
func (s shopper) last(t *testing.T, popup *browser.Popup) string {
	t.Helper()
	var number string
	require.NoError(t, popup.Run(s.ctx, `const row = [...root.querySelectorAll("#parcels button")].sort((a, b) => {
			const order = (e) => /\d{13,}/.exec(e.textContent)?.[0] ?? "";
			return order(a) < order(b) ? 1 : -1;
		})[0];
		row.click();
		return /\d{13,}/.exec(row.textContent)?.[0] ?? ""`, &number))
	require.NotEmpty(t, number)
	return number
}

// Firefox leaves the popup standing in front of the tab that it led to.
func TestThePopupOfTheToolbarGoesForWhatItLedTo(t *testing.T) {
	each(t, func(t *testing.T, s shopper) {
		look := s.page(t, "welcome.html")
		p := s.open(t, "list", false)
		_, err := demo.Badges(s.ctx, p)
		require.NoError(t, err)
		popup := s.toolbar(t, p)
		require.NoError(t, popup.Run(s.ctx, `root.getElementById("options").click(); return null`, nil))
		const view = `chrome.extension.getViews().find((view) => view.location.pathname === "/options.html")`
		s.until(t, look, "the options in place of the popup", view+`?.document.documentElement.dataset.ready === "1" && !chrome.extension.getViews({type: "popup"}).length`)
		s.until(t, look, "no tab of theirs", `chrome.tabs.query({}).then((l) => l.every((tab) => !tab.url?.startsWith(chrome.runtime.getURL("options.html"))))`)
		fits := func() {
			var at struct {
				Scrolls int
				Cut     []string
			}
			require.NoError(t, look.Run(s.ctx, nil, `const of = `+view+`, page = of.document.documentElement;
				const cut = [...of.document.querySelectorAll("select, input, button")].filter((e) => e.getClientRects().length && e.getBoundingClientRect().right > page.clientWidth);
				return {scrolls: page.scrollWidth - page.clientWidth, cut: cut.map((e) => e.id)}`, &at))
			assert.LessOrEqual(t, at.Scrolls, 0, "in the frame that the browser gives them")
			assert.Empty(t, at.Cut)
		}
		fits()
		require.NoError(t, look.Run(s.ctx, nil, `const language = `+view+`.document.getElementById("language");
			language.value = "de";
			language.dispatchEvent(new Event("change", {bubbles: true}));
			return null`, nil))
		s.until(t, look, "the options in German", view+`?.document.documentElement.lang === "de" && `+view+`.document.documentElement.dataset.ready === "1"`)
		fits()
	})
}

func TestASelectedTextIsCheckedFromTheContextMenu(t *testing.T) {
	each(t, func(t *testing.T, s shopper) {
		look := s.own(t, "options.html")
		p := s.open(t, "none", false)
		var at []float64
		require.NoError(t, p.Run(s.ctx, nil, `const e = document.createElement("p");
			e.textContent = "Tracking: RB 123 456 785 CN (China)";
			document.body.prepend(e);
			getSelection().selectAllChildren(e);
			const r = document.createRange();
			r.selectNodeContents(e);
			const {x, y, width, height} = r.getBoundingClientRect();
			return [x + width / 2, y + height / 2]`, &at))
		require.Len(t, at, 2)
		const answer = `.querySelector("#result .num")?.textContent.includes("RB 123 456 785 CN")`
		switch err := browser.ChooseInMenu(s.ctx, p, at[0], at[1]); {
		case errors.Is(err, browser.ErrOutOfReach):
			// What the background opens for the chosen item.
			check := s.own(t, "popup.html#check=Tracking%3A%20RB%20123%20456%20785%20CN%20(China)")
			s.until(t, check, "the answer", "document"+answer)
		default:
			require.NoError(t, err)
			s.until(t, look, "the answer in a window of its own", `chrome.extension.getViews().find((view) => view.location.hash.startsWith("#check=Tracking"))?.document`+answer)
			s.until(t, look, "a small window", `chrome.windows.getAll().then((l) => l.some((w) => w.type === "popup" && w.width === 440))`)
		}
	})
}

// What is called saved lies in the folder of the downloads: the link, not the permission.
func TestWhatIsSavedIsAFile(t *testing.T) {
	each(t, func(t *testing.T, s shopper) {
		folder := t.TempDir()
		require.NoError(t, browser.SaveInto(s.ctx, s.Browser, folder))
		// saved waits for the one file whose name ends so, and returns what it holds.
		saved := func(end string) (content string) {
			require.NoError(t, browser.Wait(s.ctx, "a file "+end, func() (bool, error) {
				found, err := filepath.Glob(filepath.Join(folder, "*"+end))
				if err != nil || len(found) == 0 {
					return false, err
				}
				data, err := os.ReadFile(found[0])
				content = string(data)
				return len(found) == 1 && content != "", err
			}))
			return content
		}
		p := s.own(t, "options.html")
		require.NoError(t, p.Run(s.ctx, nil, kept, nil, "file", true))
		require.NoError(t, p.Open(s.ctx, "about:blank"))
		require.NoError(t, p.Open(s.ctx, s.ExtensionURL("evidence.html#file")))
		s.until(t, p, "the page", `document.querySelector("#kept:not([hidden])")`)
		require.NoError(t, browser.Click(s.ctx, p, nil, "#sheet"))
		s.until(t, p, "the word that it is saved", `document.getElementById("said").textContent === "Saved"`)
		assert.Contains(t, saved("-8200000000000101.txt"), "# Tracking stops at your border\norder: 8200000000000101\n")
		require.NoError(t, browser.Click(s.ctx, p, nil, "#picture"))
		assert.True(t, strings.HasPrefix(saved("-8200000000000101.png"), "\x89PNG"), "a picture")

		list := s.open(t, "list", false)
		_, err := demo.Badges(s.ctx, list)
		require.NoError(t, err)
		s.kept(t, 1)
		p = s.own(t, "options.html")
		require.NoError(t, browser.Click(s.ctx, p, nil, "#export"))
		assert.Contains(t, saved("trackwhy-orders.txt"), "order: 8200000000000101\n")
	})
}
