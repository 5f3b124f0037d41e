// Package e2e installs the built extension into Chromium and Firefox and uses it
// as a shopper does: with the mouse, the keyboard and the eyes.
package e2e

import (
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/trackwhy/trackwhy/build/browser"
	"github.com/trackwhy/trackwhy/build/demo"
	"github.com/trackwhy/trackwhy/build/pack"
	"github.com/trackwhy/trackwhy/build/shopfront"
)

// built is the folder of the assembled extension, made once a run.
var built string

func TestMain(m *testing.M) {
	os.Exit(func() int {
		dir, err := os.MkdirTemp("", "trackwhy-e2e")
		if err != nil {
			panic(err)
		}
		defer os.RemoveAll(dir)
		root, err := pack.Root()
		if err != nil {
			panic(err)
		}
		if _, err = pack.All(root, dir); err != nil {
			os.Stderr.WriteString("e2e: " + err.Error() + "\n")
			return 1
		}
		built = dir
		return m.Run()
	}())
}

// own are the services of the browsers' makers, which the browser asks by itself
// and no setting silences entirely. Neither page nor extension can ask them unseen:
// the extension's pages may connect to the package only.
var own = []string{"start.duckduckgo.com", // Debian's first page of Chromium
	"clients2.google.com", "update.googleapis.com", "accounts.google.com", "content-autofill.googleapis.com",
	"optimizationguide-pa.googleapis.com", "redirector.gvt1.com", "www.google.com", "android.clients.google.com", "firefox.settings.services.mozilla.com",
	"content-signature-2.cdn.mozilla.net", "firefox-settings-attachments.cdn.mozilla.net", "detectportal.firefox.com",
	"push.services.mozilla.com", "aus5.mozilla.org", "location.services.mozilla.com", "safebrowsing.googleapis.com", "safebrowsingohttpgateway.googleapis.com"}

// shopper is a browser with the extension in front of the bundled shop.
type shopper struct {
	browser.Browser
	shop  *browser.Shop
	ctx   context.Context
	pages map[string]shopfront.Page
}

// each runs a test in both browsers, and afterwards proves that nothing left.
func each(t *testing.T, do func(t *testing.T, s shopper)) {
	t.Helper()
	eachWith(t, nil, do)
}

// eachWith is each with another build of the extension: change gets every file's
// name and content and returns what the browser loads.
func eachWith(t *testing.T, change func(name string, content []byte) []byte, do func(t *testing.T, s shopper)) {
	t.Helper()
	for folder, start := range map[string]func(browser.Options) (browser.Browser, error){"chrome": browser.Chromium, "firefox": browser.Firefox} {
		t.Run(folder, func(t *testing.T) {
			t.Parallel() // the browsers side by side: most of the time one waits for its own clock
			browser.Require(t)
			root, err := pack.Root()
			require.NoError(t, err)
			pages, err := shopfront.Own(time.Now())
			require.NoError(t, err)
			saved, err := shopfront.Saved(root)
			require.NoError(t, err)
			pages = append(pages, saved...)
			shop, err := browser.OpenShop(ground(pages), elsewhere)
			require.NoError(t, err)
			defer shop.Close()
			dir := filepath.Join(built, folder)
			if change != nil {
				dir = variant(t, dir, change)
			}
			b, err := start(browser.Options{Extension: dir, Proxy: shop.Addr()})
			require.NoError(t, err)
			defer b.Close()
			ctx, cancel := context.WithTimeout(context.Background(), 4*time.Minute)
			defer cancel()
			s := shopper{b, shop, ctx, map[string]shopfront.Page{}}
			for _, p := range pages {
				s.pages[p.Name] = p
			}
			do(t, s)
			for _, asked := range shop.Asked() {
				path, _, _ := strings.Cut(asked, "?")
				assert.True(t, strings.Contains(asked, "bundled=") || strings.HasSuffix(path, ".html") || strings.HasSuffix(path, "/favicon.ico"), "the shop was asked for %s", asked)
			}
			for _, refused := range shop.Refused() {
				host, _, _ := strings.Cut(refused, ":")
				// The saved pages name resources of invented hosts themselves.
				if !slices.Contains(own, host) && !strings.HasSuffix(host, ".example") {
					t.Errorf("a request left for %s", refused)
				}
			}
		})
	}
}

// variant copies an unpacked extension with changes; nil leaves a file out. The popup's
// scripts are joined anew.
func variant(t *testing.T, from string, change func(name string, content []byte) []byte) string {
	t.Helper()
	to := t.TempDir()
	require.NoError(t, os.CopyFS(to, os.DirFS(from)))
	require.NoError(t, filepath.WalkDir(to, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		content, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		name, err := filepath.Rel(to, path)
		if err != nil {
			return err
		}
		if content = change(filepath.ToSlash(name), content); content == nil {
			return os.Remove(path)
		}
		return os.WriteFile(path, content, 0o644)
	}))
	scripts, err := pack.Scripts(func(name string) ([]byte, error) { return os.ReadFile(filepath.Join(to, name)) })
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(filepath.Join(to, pack.Joined), scripts, 0o644))
	return to
}

// patient gives a test of very many pages the time that a busy machine takes for them.
func (s shopper) patient(t *testing.T) shopper {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Minute)
	t.Cleanup(cancel)
	s.ctx = ctx
	return s
}

func (s shopper) open(t *testing.T, name string, strict bool) browser.Page {
	t.Helper()
	require.Contains(t, s.pages, name)
	p, err := s.NewPage(s.ctx)
	require.NoError(t, err)
	require.NoError(t, p.Open(s.ctx, s.pages[name].Address(strict)))
	return p
}

func TestHoveringABadgeOfTheListExplainsTheOrder(t *testing.T) {
	each(t, func(t *testing.T, s shopper) {
		for _, strict := range []bool{false, true} {
			p := s.open(t, "list", strict)
			n, err := demo.Badges(s.ctx, p)
			require.NoError(t, err, "strict: %v", strict)
			assert.Positive(t, n)
			badge, card, err := demo.Read(s.ctx, p, 0)
			require.NoError(t, err, "strict: %v", strict)
			assert.NotEmpty(t, badge)
			assert.LessOrEqual(t, len(strings.Fields(badge)), 6, "a badge has at most six words: %q", badge)
			assert.Greater(t, len(card), len(badge), "the card says more: %q", card)
			require.NoError(t, p.Close(s.ctx))
		}
	})
}

func TestDetailAndTrackingPagesAreExplainedOnPlainAndStrictPages(t *testing.T) {
	each(t, func(t *testing.T, s shopper) {
		for _, name := range []string{"detail", "tracking"} {
			for _, strict := range []bool{false, true} {
				p := s.open(t, name, strict)
				_, err := demo.Badges(s.ctx, p)
				require.NoError(t, err, "%s, strict: %v", name, strict)
				_, card, err := demo.Read(s.ctx, p, 0)
				require.NoError(t, err, "%s, strict: %v", name, strict)
				assert.NotEmpty(t, card)
				require.NoError(t, p.Close(s.ctx))
			}
		}
	})
}

func TestTheTotalSeenOnTheListIsUsedOnTheTrackingPage(t *testing.T) {
	each(t, func(t *testing.T, s shopper) {
		p := s.open(t, "list", false)
		_, err := demo.Badges(s.ctx, p)
		require.NoError(t, err)
		s.kept(t, 1) // all of them at once, some time after the badges
		tracking := s.open(t, "tracking", false)
		_, err = demo.Badges(s.ctx, tracking)
		require.NoError(t, err)
		_, card, err := demo.Read(s.ctx, tracking, 0)
		require.NoError(t, err)
		assert.Contains(t, card, "4.20")
	})
}

func TestTheCardOpensAndClosesByKeyboard(t *testing.T) {
	each(t, func(t *testing.T, s shopper) {
		p := s.open(t, "list", false)
		_, err := demo.Badges(s.ctx, p)
		require.NoError(t, err)
		var found bool
		for range 40 { // from the top of the page to the first badge
			require.NoError(t, p.Keys(s.ctx, "Tab"))
			require.NoError(t, p.Run(s.ctx, nil, `return document.activeElement?.localName === "trackwhy-badge"`, &found))
			if found {
				break
			}
		}
		require.True(t, found, "Tab reaches a badge")
		_, err = demo.Card(s.ctx, p)
		require.NoError(t, err, "focus opens the card")
		require.NoError(t, p.Keys(s.ctx, "Escape"))
		require.NoError(t, browser.Wait(s.ctx, "Esc to close the card", func() (bool, error) {
			open, err := demo.Open(s.ctx, p)
			return !open, err
		}))
		require.NoError(t, p.Run(s.ctx, nil, `return document.activeElement?.localName === "trackwhy-badge"`, &found))
		assert.True(t, found, "the focus stays on the badge")
	})
}

func TestAnEmptyListShowsNothingAndLoadsNoProgram(t *testing.T) {
	each(t, func(t *testing.T, s shopper) {
		p := s.open(t, "none", false)
		s.settled(t, p)
		var state struct{ Badges, Programs int }
		require.NoError(t, p.Run(s.ctx, nil, `return {badges: document.querySelectorAll("trackwhy-badge").length,
			programs: performance.getEntriesByType("resource").filter((e) => e.name.includes(".wasm")).length}`, &state))
		assert.Zero(t, state.Badges)
		assert.Zero(t, state.Programs)
	})
}

func TestThePopupExplainsATypedNumberAndListsThePagesParcels(t *testing.T) {
	each(t, func(t *testing.T, s shopper) {
		p := s.open(t, "list", false)
		_, err := demo.Badges(s.ctx, p)
		require.NoError(t, err)
		// The popup in a tab speaks of the tab that was looked at before it.
		require.NoError(t, p.Front(s.ctx))
		popup, err := s.NewPage(s.ctx)
		require.NoError(t, err)
		require.NoError(t, popup.Open(s.ctx, s.ExtensionURL("popup.html")))
		require.NoError(t, demo.Ready(s.ctx, popup))
		require.NoError(t, browser.Wait(s.ctx, "the parcels of the page", func() (bool, error) {
			text, err := browser.Text(s.ctx, popup)
			return strings.Contains(text, "8200000000000101") || strings.Contains(text, "Morning Tide Store"), err
		}))
		before, err := browser.Text(s.ctx, popup)
		require.NoError(t, err)
		require.NoError(t, browser.Type(s.ctx, popup, nil, "input", "RB123456785CN"))
		require.NoError(t, browser.Wait(s.ctx, "the card of the typed number", func() (bool, error) {
			text, err := browser.Text(s.ctx, popup)
			return text != before && strings.Contains(text, "China Post"), err
		}))
	})
}
