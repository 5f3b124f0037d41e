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
	"github.com/trackwhy/trackwhy/build/texts"
)

// own opens one of the extension's pages in a tab and waits until it is drawn.
func (s shopper) own(t *testing.T, file string) browser.Page {
	t.Helper()
	p, err := s.NewPage(s.ctx)
	require.NoError(t, err)
	s.reopen(t, p, file)
	return p
}

func (s shopper) reopen(t *testing.T, p browser.Page, file string) {
	t.Helper()
	require.NoError(t, p.Open(s.ctx, "about:blank"))
	require.NoError(t, p.Open(s.ctx, s.ExtensionURL(file)))
	require.NoError(t, demo.Ready(s.ctx, p))
	require.NoError(t, p.Front(s.ctx))
}

// quiet waits until the popup has said what there is of a page: that pushes the lists
// below it down and draws them anew.
func (s shopper) quiet(t *testing.T, p browser.Page) {
	t.Helper()
	s.until(t, p, "the state of no page", `!document.getElementById("state").hidden`)
	require.NoError(t, demo.Still(s.ctx, p))
}

// until waits for a JavaScript condition on a page, which may be a promise.
func (s shopper) until(t *testing.T, p browser.Page, what, condition string, args ...any) {
	t.Helper()
	s.wait(t, what, condition, func(body string, ok *bool) error { return p.Run(s.ctx, nil, body, ok, args...) })
}

// wait runs a condition, wherever, until it holds.
func (s shopper) wait(t *testing.T, what, condition string, run func(body string, ok *bool) error) {
	t.Helper()
	require.NoError(t, browser.Wait(s.ctx, what, func() (bool, error) {
		var ok bool
		err := run("return Promise.resolve("+condition+").then(Boolean)", &ok)
		return ok, err
	}))
}

// evidence waits for the tab of the evidence, and returns its address; p is a page of the extension.
func (s shopper) evidence(t *testing.T, p browser.Page) (address string) {
	t.Helper()
	require.NoError(t, browser.Wait(s.ctx, "the page of the evidence", func() (bool, error) {
		err := p.Run(s.ctx, nil, `return chrome.tabs.query({}).then((l) => l.map((x) => x.url || x.pendingUrl || "").find((u) => u.includes("evidence.html")) ?? "")`, &address)
		return address != "", err
	}))
	return address
}

func (s shopper) text(t *testing.T, p browser.Page, selector string) string {
	t.Helper()
	var text string
	require.NoError(t, p.Run(s.ctx, nil, `return document.querySelector(args[0])?.textContent ?? ""`, &text, selector))
	return text
}

func TestTheFirstPageOpensByItself(t *testing.T) {
	each(t, func(t *testing.T, s shopper) {
		p := s.own(t, "options.html")
		s.until(t, p, "the first page", `chrome.tabs.query({}).then((l) => l.some((tab) => tab.url === chrome.runtime.getURL("welcome.html")))`)
	})
}

func TestThePopupSpeaksEveryLanguage(t *testing.T) {
	each(t, func(t *testing.T, s shopper) {
		s = s.patient(t)
		p := s.own(t, "options.html")
		for _, language := range texts.Names() {
			require.NoError(t, demo.Speak(s.ctx, s, p, language))
			s.reopen(t, p, "popup.html")
			require.NoError(t, demo.Check(s.ctx, p))
			messages, err := texts.Messages(language)
			require.NoError(t, err)
			s.until(t, p, "the card in "+language, `document.querySelector("#result h2")?.textContent === args[0]`, messages["cause_low_value_title"].Message)
			s.until(t, p, "the total", `document.querySelector("#result .num").textContent.includes("4.20")`)
			assert.Equal(t, messages["ui_number"].Message, s.text(t, p, "label[for=number]"), language)
			var dir, lang string
			require.NoError(t, p.Run(s.ctx, nil, `return document.documentElement.dir`, &dir))
			assert.Equal(t, messages["ui_direction"].Message, dir, language)
			require.NoError(t, p.Run(s.ctx, nil, `return document.documentElement.lang.slice(0, 2)`, &lang))
			assert.Equal(t, language[:2], lang)
			assert.NotRegexp(t, `\$([a-z]+\$|[1-9]([^0-9.,]|$))`, s.text(t, p, "#root"), "a text of %s has an unfilled place", language)
		}
	})
}

func TestAMistypedNumberIsOfferedCorrectedAndTakenByOnePress(t *testing.T) {
	each(t, func(t *testing.T, s shopper) {
		p := s.own(t, "popup.html")
		require.NoError(t, browser.Type(s.ctx, p, nil, "#number", "RB12345678SCN")) // an S for a 5
		s.until(t, p, "the suggestion", `[...document.querySelectorAll("#result .btn")].some((b) => b.textContent.includes("RB123456785CN") || b.textContent.includes("RB 123 456 785 CN"))`)
		require.NoError(t, p.Run(s.ctx, nil, `[...document.querySelectorAll("#result .btn")].find((b) => b.textContent.replaceAll(" ", "").includes("RB123456785CN")).id = "asked"; return null`, nil))
		require.NoError(t, demo.Still(s.ctx, p)) // the card ignores presses of its first moment
		require.NoError(t, browser.Click(s.ctx, p, nil, "#asked"))
		s.until(t, p, "the corrected number in the field", `document.getElementById("number").value === "RB123456785CN"`)
	})
}

func TestOfSeveralNumbersEachIsAnswered(t *testing.T) {
	each(t, func(t *testing.T, s shopper) {
		answered := func(p browser.Page, number string) {
			s.until(t, p, "the answer to "+number, `document.querySelector("#result .num")?.textContent.includes(args[0])`, number)
		}
		const chosen = `[...document.querySelectorAll("#found button")].map((b) => b.ariaCurrent === "true").join()`
		// Two lines, as the context menu hands them on.
		p := s.own(t, "popup.html#check=First%20RB123456785CN%0Athen%20LP00123456789012")
		answered(p, "RB 123 456 785 CN")
		s.until(t, p, "both numbers", `document.getElementById("number").value === "RB123456785CN, LP00123456789012" && `+chosen+` === "true,false"`)
		assert.Contains(t, s.text(t, p, "#found li:last-child"), "LP 0012 3456 7890 12")
		require.NoError(t, browser.Click(s.ctx, p, nil, "#found li:last-child button"))
		answered(p, "LP 0012 3456 7890 12")
		s.until(t, p, "the focus and the mark on it", chosen+` === "false,true" && document.activeElement?.matches("#found li:last-child button")`)
		require.NoError(t, browser.Type(s.ctx, p, nil, "#total", "US $4.20"))
		s.until(t, p, "the total for the chosen one", `document.querySelector("#result .num").textContent.includes("4.20") && `+chosen+` === "false,true"`)
		answered(p, "LP 0012 3456 7890 12")

		require.NoError(t, browser.Type(s.ctx, p, nil, "#number", "Your tracking number is UB123456785CN, thanks"))
		answered(p, "UB 123 456 785 CN")
		s.until(t, p, "no list of one", `document.getElementById("found").childElementCount === 0`)
	})
}

func TestChecksAreKeptListedAndErased(t *testing.T) {
	each(t, func(t *testing.T, s shopper) {
		p := s.own(t, "popup.html")
		require.NoError(t, demo.Check(s.ctx, p))
		s.until(t, p, "the check to be stored", `chrome.storage.local.get("recent").then((r) => r.recent?.length === 1 && r.recent[0].includes("US $4.20"))`)
		s.reopen(t, p, "popup.html")
		s.quiet(t, p)
		s.until(t, p, "the recent check", `!document.getElementById("recent").hidden`)
		assert.Contains(t, s.text(t, p, "#checks"), "RB 123 456 785 CN")
		require.NoError(t, browser.Click(s.ctx, p, nil, "#checks button"))
		s.until(t, p, "the check in the form", `document.getElementById("number").value === "RB123456785CN" && document.getElementById("total").value === "US $4.20"`)

		s.reopen(t, p, "options.html")
		s.until(t, p, "the second button to wait for the first", `document.getElementById("sure").getClientRects().length === 0`)
		require.NoError(t, browser.Click(s.ctx, p, nil, "#erase"))
		s.until(t, p, "the question", `document.activeElement?.id === "sure"`)
		require.NoError(t, browser.Click(s.ctx, p, nil, "#sure"))
		s.until(t, p, "an empty memory", `chrome.storage.local.get(null).then((all) => !Object.keys(all).some((k) => k === "recent" || k.startsWith("m:")))`)
	})
}

func TestOptionsChangeWhatIsShown(t *testing.T) {
	each(t, func(t *testing.T, s shopper) {
		p := s.own(t, "options.html")
		choose := func(id, value string) {
			require.NoError(t, p.Run(s.ctx, nil, `const e = document.getElementById(args[0]); e.value = args[1];
				e.dispatchEvent(new Event("input", {bubbles: true})); e.dispatchEvent(new Event("change", {bubbles: true})); return null`, nil, id, value))
		}
		stored := func(name, value string) {
			s.until(t, p, name+" to be stored", `chrome.storage.local.get("settings").then((r) => r.settings?.[args[0]] === args[1])`, name, value)
		}
		choose("boundary", "five")
		s.until(t, p, "the complaint", `document.getElementById("boundary").validationMessage !== ""`)
		choose("boundary", "US $20")
		stored("boundary", "US $20")
		s.until(t, p, "no complaint", `document.getElementById("boundary").validationMessage === ""`)
		choose("country", "BR")
		stored("country", "BR")
		choose("theme", "dark")
		stored("theme", "dark")
		s.until(t, p, "the dark page", `document.body.dataset.theme === "dark" && getComputedStyle(document.body).backgroundColor === "rgb(27, 29, 34)"`)

		s.reopen(t, p, "popup.html")
		require.NoError(t, browser.Type(s.ctx, p, nil, "#number", "RB123456785CN"))
		require.NoError(t, browser.Type(s.ctx, p, nil, "#total", "US $12.00"))
		s.until(t, p, "the reader's own line between cheap and dear", `document.querySelector("#result h2")?.textContent.includes("border")`)
		s.until(t, p, "a dark card", `document.querySelector("#result .card").dataset.theme === "dark"`)
		s.until(t, p, "the dark scheme of the window", `getComputedStyle(document.documentElement).colorScheme === "dark"`)
	})
}

func TestEvidenceHoldsFactsAndDiagnosis(t *testing.T) {
	each(t, func(t *testing.T, s shopper) {
		p := s.own(t, "popup.html")
		require.NoError(t, demo.Check(s.ctx, p))
		require.NoError(t, demo.Still(s.ctx, p)) // the answer pushes the button down
		require.NoError(t, browser.Click(s.ctx, p, nil, "#keep"))
		require.NoError(t, p.Open(s.ctx, s.evidence(t, p)))
		s.until(t, p, "the record", `document.getElementById("text").textContent.includes("number: RB123456785CN")`)
		record := s.text(t, p, "#text")
		assert.Contains(t, record, "# Tracking stops at your border")
		assert.Contains(t, record, "total: US $4.20")
		var name string
		require.NoError(t, p.Run(s.ctx, nil, `return document.getElementById("sheet").download`, &name))
		assert.True(t, strings.HasSuffix(name, ".txt"), name)
	})
}

// What is called saved lies in the folder of the downloads: the link, not the permission.
func TestWhatIsSavedIsAFile(t *testing.T) {
	each(t, func(t *testing.T, s shopper) {
		folder := t.TempDir()
		require.NoError(t, browser.SaveInto(s.ctx, s.Browser, folder))
		// saved waits for the file whose name ends so to hold a text.
		saved := func(end, text string) {
			t.Helper()
			require.NoError(t, browser.Wait(s.ctx, text+" in a file "+end, func() (bool, error) {
				found, err := filepath.Glob(filepath.Join(folder, "*"+end))
				if err != nil || len(found) != 1 {
					return false, err
				}
				content, err := os.ReadFile(found[0])
				return strings.Contains(string(content), text), err
			}))
		}
		p := s.own(t, "options.html")
		require.NoError(t, p.Run(s.ctx, nil, kept, nil, "file", true))
		require.NoError(t, p.Open(s.ctx, "about:blank"))
		require.NoError(t, p.Open(s.ctx, s.ExtensionURL("evidence.html#file")))
		s.until(t, p, "the page", `document.querySelector("#kept:not([hidden])")`)
		require.NoError(t, browser.Click(s.ctx, p, nil, "#sheet"))
		s.until(t, p, "the word that it is saved", `document.getElementById("said").textContent === "Saved"`)
		saved("-8200000000000101.txt", "# Tracking stops at your border\norder: 8200000000000101\n")
		require.NoError(t, browser.Click(s.ctx, p, nil, "#picture"))
		saved("-8200000000000101.png", "PNG\r\n")

		list := s.open(t, "list", false)
		_, err := demo.Badges(s.ctx, list)
		require.NoError(t, err)
		s.kept(t, 1)
		p = s.own(t, "options.html")
		require.NoError(t, browser.Click(s.ctx, p, nil, "#export"))
		saved("trackwhy-orders.txt", "order: 8200000000000101\n")
	})
}

func TestTheCardFitsANarrowWindowAndLeavesTheNumberFree(t *testing.T) {
	each(t, func(t *testing.T, s shopper) {
		p := s.open(t, "tracking", false)
		_, err := demo.Badges(s.ctx, p)
		require.NoError(t, err)
		for _, width := range []int{320, 480, 1280} {
			require.NoError(t, p.Resize(s.ctx, width, 700))
			_, _, err = demo.Read(s.ctx, p, 0)
			require.NoError(t, err)
			require.NoError(t, demo.Still(s.ctx, p))
			var at struct{ Left, Right, Top, Bottom, Wide, BadgeTop, BadgeBottom, BadgeLeft, BadgeRight float64 }
			require.NoError(t, p.Run(s.ctx, nil, `const c = document.querySelector("trackwhy-card").getBoundingClientRect();
				const b = document.querySelector("trackwhy-badge").getBoundingClientRect();
				return {left: c.left, right: c.right, top: c.top, bottom: c.bottom, wide: innerWidth,
					badgeTop: b.top, badgeBottom: b.bottom, badgeLeft: b.left, badgeRight: b.right}`, &at))
			assert.GreaterOrEqual(t, at.Left, 0.0, "%d px", width)
			assert.LessOrEqual(t, at.Right, at.Wide, "%d px", width)
			assert.True(t, at.Top >= at.BadgeBottom || at.Bottom <= at.BadgeTop || at.Left >= at.BadgeRight || at.Right <= at.BadgeLeft, "%d px: the card covers its badge: %+v", width, at)
			require.NoError(t, p.Keys(s.ctx, "Escape"))
		}
	})
}

func TestTheCardIsUsedByKeyboardAlone(t *testing.T) {
	each(t, func(t *testing.T, s shopper) {
		p := s.open(t, "letter", false)
		_, err := demo.Badges(s.ctx, p)
		require.NoError(t, err)
		for range 60 {
			var found bool
			require.NoError(t, p.Keys(s.ctx, "Tab"))
			require.NoError(t, p.Run(s.ctx, nil, `return document.activeElement?.localName === "trackwhy-badge"`, &found))
			if found {
				break
			}
		}
		_, err = demo.Card(s.ctx, p)
		require.NoError(t, err)
		require.NoError(t, demo.Still(s.ctx, p))
		require.NoError(t, p.Keys(s.ctx, "Enter")) // into the card
		s.until(t, p, "the focus in the card", `document.activeElement?.localName === "trackwhy-card"`)
		// From the close button on to the first step that is a button, and press it.
		for range 12 {
			var copies bool
			require.NoError(t, p.Keys(s.ctx, "Tab"))
			require.NoError(t, p.Run(s.ctx, inside, `return root.activeElement?.matches(".pair > .btn") ?? false`, &copies))
			if copies {
				require.NoError(t, p.Keys(s.ctx, "Enter"))
				break
			}
		}
		require.NoError(t, browser.Wait(s.ctx, "the card to say that it copied", func() (bool, error) {
			var said string
			err := p.Run(s.ctx, inside, `return root.querySelector("[role=status]").textContent`, &said)
			return said == "Copied", err
		}))
		require.NoError(t, p.Keys(s.ctx, "Escape"))
		s.until(t, p, "the focus back on the badge", `document.activeElement?.localName === "trackwhy-badge" && !document.querySelector("trackwhy-card:popover-open")`)
	})
}

func TestTheFrameServesStrictPagesInChromiumOnly(t *testing.T) {
	each(t, func(t *testing.T, s shopper) {
		for _, strict := range []bool{false, true} {
			p := s.open(t, "tracking", strict)
			_, err := demo.Badges(s.ctx, p)
			require.NoError(t, err)
			_, card, err := demo.Read(s.ctx, p, 0)
			require.NoError(t, err)
			assert.Contains(t, card, "UB 123 456 785 CN")
			framed, err := browser.Text(s.ctx, p, "trackwhy-card", "iframe")
			if strict && s.Name() == "chromium" {
				require.NoError(t, err, "the page forbids WebAssembly, so the frame draws")
				assert.Contains(t, framed, "UB 123 456 785 CN")
			} else {
				assert.Error(t, err, "no frame where none is needed")
			}
			require.NoError(t, p.Close(s.ctx))
		}
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
			// Only the address that the background opens; that it does is seen in Firefox.
			check := s.own(t, "popup.html#check=Tracking%3A%20RB%20123%20456%20785%20CN%20(China)")
			s.until(t, check, "the answer", "document"+answer)
		default:
			require.NoError(t, err)
			s.until(t, look, "the answer in a window of its own", `chrome.extension.getViews().find((view) => view.location.hash.startsWith("#check=Tracking"))?.document`+answer)
			s.until(t, look, "a small window", `chrome.windows.getAll().then((l) => l.some((w) => w.type === "popup" && w.width <= 520))`)
		}
	})
}

func TestATapOpensTheCardAndAnotherClosesIt(t *testing.T) {
	each(t, func(t *testing.T, s shopper) {
		p := s.open(t, "tracking", false)
		_, err := demo.Badges(s.ctx, p)
		require.NoError(t, err)
		badge := browser.Path{"trackwhy-badge"}
		for _, open := range []bool{true, false} {
			require.NoError(t, browser.Click(s.ctx, p, badge, "button"))
			require.NoError(t, browser.Wait(s.ctx, "the press to be answered", func() (bool, error) {
				stands, err := demo.Open(s.ctx, p)
				return stands == open, err
			}))
			require.NoError(t, demo.Still(s.ctx, p))
		}
	})
}

func TestTheBadgeStandsBehindTheNumberNotBehindItsLabel(t *testing.T) {
	each(t, func(t *testing.T, s shopper) {
		p := s.open(t, "detail", false)
		_, err := demo.Badges(s.ctx, p)
		require.NoError(t, err)
		var before string
		require.NoError(t, p.Run(s.ctx, nil, `return document.querySelector("trackwhy-badge").previousSibling.textContent`, &before))
		assert.Contains(t, before, "8200000000000301")
	})
}

// popover is what the shop opens when the mouse enters "Track".
const popover = `const wrap = document.createElement("div");
	wrap.className = "comet-popover-wrap";
	wrap.style.position = "absolute";
	const title = document.createElement("p");
	title.className = "tracking-number-title";
	const value = document.createElement("span");
	value.textContent = "UB123456785CN";
	title.append("Tracking number:\u00a0", value);
	const box = document.createElement("div");
	box.className = "order-track-popover";
	const head = document.createElement("div");
	head.className = "order-track-popover-title";
	head.append(title);
	box.append(head);
	wrap.append(box);
	document.body.append(wrap)`

func TestPointingAtTrackTeachesTheNumber(t *testing.T) {
	each(t, func(t *testing.T, s shopper) {
		p := s.list(t)
		require.NoError(t, browser.Hover(s.ctx, p, nil, `a.order-item-btn[href*="8200000000000101"]`))
		s.do(t, p, popover)
		require.NoError(t, browser.Wait(s.ctx, "the number on the card of its order", func() (bool, error) {
			_, card, err := demo.Read(s.ctx, p, 0)
			return strings.Contains(card, "UB 123 456 785 CN") && strings.Contains(card, "US $4.20"), err
		}))
		require.NoError(t, p.Keys(s.ctx, "Escape"))
		// The pop-over is gone, the number stays known; the other orders have none.
		require.NoError(t, p.Run(s.ctx, nil, `document.querySelector(".comet-popover-wrap").remove(); return null`, nil))
		require.NoError(t, demo.Still(s.ctx, p))
		_, card, err := demo.Read(s.ctx, p, 0)
		require.NoError(t, err)
		assert.Contains(t, card, "UB 123 456 785 CN")
		n, err := demo.Badges(s.ctx, p)
		require.NoError(t, err)
		for i := 1; i < n; i++ {
			require.NoError(t, p.Keys(s.ctx, "Escape"))
			_, card, err := demo.Read(s.ctx, p, i)
			require.NoError(t, err)
			assert.NotContains(t, card, "UB 123 456 785 CN")
		}
	})
}

func TestAPointerThatNoHandMovesTeachesNothing(t *testing.T) {
	eachWith(t, counted(t), func(t *testing.T, s shopper) {
		p := s.list(t)
		s.do(t, p, `for (const type of ["pointerover", "focusin"])
			document.querySelector("a.order-item-btn[href*='8200000000000101']").dispatchEvent(new PointerEvent(type, {bubbles: true, composed: true}))`)
		before := count(s.marks(t, p), "scan")
		s.do(t, p, popover)
		s.until(t, p, "the pop-over to be read", `performance.getEntriesByType("mark").filter((m) => m.name === "trackwhy scan").length > args[0]`, before)
		s.settled(t, p)
		for i := range 3 {
			_, card, err := demo.Read(s.ctx, p, i)
			require.NoError(t, err)
			assert.NotContains(t, card, "UB 123 456 785 CN")
			require.NoError(t, p.Keys(s.ctx, "Escape"))
		}
	})
}
