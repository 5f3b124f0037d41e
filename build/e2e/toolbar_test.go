package e2e

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/trackwhy/trackwhy/build/browser"
	"github.com/trackwhy/trackwhy/build/demo"
)

// toolbar opens the popup from the toolbar over a page, and waits until it lists the page's parcels.
func (s shopper) toolbar(t *testing.T, over browser.Page) *browser.Popup {
	t.Helper()
	popup, err := browser.OpenPopup(s.ctx, s.Browser, over, "")
	require.NoError(t, err)
	s.soon(t, popup, "the page's parcels", `root.querySelector("#parcels li")`)
	return popup
}

// soon waits for a JavaScript condition in the popup of the toolbar.
func (s shopper) soon(t *testing.T, popup *browser.Popup, what, condition string, args ...any) {
	t.Helper()
	s.wait(t, what, condition, func(body string, ok *bool) error { return popup.Run(s.ctx, body, ok, args...) })
}

// typed puts a number into the popup's form.
func (s shopper) typed(t *testing.T, popup *browser.Popup, number string) {
	t.Helper()
	require.NoError(t, popup.Run(s.ctx, `const number = root.getElementById("number");
		number.value = args[0];
		number.dispatchEvent(new Event("input"));
		return null`, nil, number))
	s.soon(t, popup, "the card", `root.querySelector("#result h2")`)
}

// noPopup holds where the popup of the toolbar is closed; for a page of the extension.
const noPopup = `!chrome.extension.getViews({type: "popup"}).length`

// The browser makes the popup as wide as what stands in it: a width that asks for the
// window's own comes out as next to nothing. A popup in a tab does not show that.
func TestThePopupOfTheToolbarHasItsWidth(t *testing.T) {
	each(t, func(t *testing.T, s shopper) {
		p := s.open(t, "list", false)
		_, err := demo.Badges(s.ctx, p)
		require.NoError(t, err)
		popup := s.toolbar(t, p)
		fits := func(what string) {
			// It is resized some frames after what stands in it has changed.
			s.soon(t, popup, what+" at its width, with what the browser keeps free for scroll bars", `(() => {
				const {innerWidth, innerHeight} = root.defaultView, page = root.documentElement;
				return innerWidth >= 400 && innerWidth <= 432 && innerHeight >= 300 && page.scrollWidth <= page.clientWidth && Math.abs(root.body.offsetWidth - 400) <= 16;
			})()`)
		}
		fits("the list")
		s.soon(t, popup, "the field: who opens the popup can type at once", `root.activeElement?.id === "number"`)
		s.typed(t, popup, "RB123456785CN")
		fits("the card")
		require.NoError(t, popup.Close(s.ctx))
	})
}

func TestThePopupOfTheToolbarBringsAParcelIntoViewAndKeepsItsPicture(t *testing.T) {
	each(t, func(t *testing.T, s shopper) {
		const last = "8200000000000401"  // of the list, below what is in view
		look := s.own(t, "options.html") // from behind
		p := s.open(t, "list", false)
		_, err := demo.Badges(s.ctx, p)
		require.NoError(t, err)
		popup := s.toolbar(t, p)
		const row = `[...root.querySelectorAll("#parcels button")].find((e) => e.textContent.includes(args[0]))`
		s.soon(t, popup, "its row", row, last)
		require.NoError(t, popup.Run(s.ctx, row+`.click(); return null`, nil, last))
		s.until(t, p, "the parcel in view", `(() => {
			const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			while (walk.nextNode()) if (walk.currentNode.data.includes(args[0])) break;
			const at = walk.currentNode.parentElement.getBoundingClientRect();
			return scrollY > 0 && at.top >= 0 && at.bottom <= innerHeight;
		})()`, last)
		s.soon(t, popup, "the card", `root.querySelector("#result h2")`)
		require.NoError(t, popup.Run(s.ctx, `root.getElementById("keep").click(); return null`, nil))

		address := s.evidence(t, look)
		s.until(t, look, "the popup to go", noPopup)
		require.NoError(t, look.Open(s.ctx, address))
		s.until(t, look, "the record and the picture of the tab", `document.getElementById("text").textContent.includes(args[0]) && document.getElementById("image").naturalWidth > 0`, last)
		var wide struct{ Picture, How int }
		require.NoError(t, look.Run(s.ctx, nil, `return {picture: document.getElementById("image").naturalWidth, how: document.getElementById("how").getClientRects().length}`, &wide))
		var inner int
		require.NoError(t, p.Run(s.ctx, nil, `return innerWidth`, &inner))
		assert.InDelta(t, inner, wide.Picture, 20, "the picture is of the tab")
		assert.Zero(t, wide.How, "nobody is told how to get a picture")
	})
}

// By itself Firefox would leave the popup standing in front of the tab that it led to.
func TestThePopupOfTheToolbarGoesForWhatItLedTo(t *testing.T) {
	each(t, func(t *testing.T, s shopper) {
		look := s.page(t, "welcome.html")
		p := s.open(t, "list", false)
		_, err := demo.Badges(s.ctx, p)
		require.NoError(t, err)
		popup := s.toolbar(t, p)
		s.typed(t, popup, "RB123456785CN")
		require.NoError(t, popup.Run(s.ctx, `root.getElementById("options").click(); return null`, nil))
		const view = `chrome.extension.getViews().find((view) => view.location.pathname === "/options.html")`
		s.until(t, look, "the options in place of the popup", view+`?.document.documentElement.dataset.ready === "1" && `+noPopup)
		s.until(t, look, "the check to be kept, however soon the popup went", `chrome.storage.local.get("recent").then((r) => r.recent?.[0]?.includes("RB123456785CN"))`)
		s.until(t, look, "no tab of theirs", `chrome.tabs.query({}).then((l) => l.every((tab) => !tab.url?.startsWith(chrome.runtime.getURL("options.html"))))`)
		for _, language := range []string{"de", "ar"} {
			require.NoError(t, look.Run(s.ctx, nil, `const language = `+view+`.document.getElementById("language");
				language.value = args[0];
				language.dispatchEvent(new Event("change", {bubbles: true}));
				return null`, nil, language))
			s.until(t, look, language+" in the frame that the browser gives the options, nothing cut off", `(() => {
				const {document} = `+view+`, page = document.documentElement;
				const cut = (e) => e.getClientRects().length && (e.getBoundingClientRect().right > page.clientWidth || e.getBoundingClientRect().left < 0);
				return page.lang === args[0] && page.dataset.ready === "1" && page.scrollWidth <= page.clientWidth && ![...document.querySelectorAll("select, input, button")].some(cut);
			})()`, language)
		}
	})
}
