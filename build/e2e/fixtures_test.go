package e2e

import (
	"bytes"
	"context"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/trackwhy/trackwhy/build/browser"
	"github.com/trackwhy/trackwhy/build/demo"
	"github.com/trackwhy/trackwhy/build/htmlpage"
	"github.com/trackwhy/trackwhy/build/shopfront"
	"github.com/trackwhy/trackwhy/rules/calendar"
	"github.com/trackwhy/trackwhy/rules/page"
	"github.com/trackwhy/trackwhy/rules/sheet"
)

// The tests of build hold what Go reads from the saved pages against their sheets. Here
// the browsers' own trees and collect.js must give the same as Go's: together every
// saved page reads exactly in both browsers. Both read with today's date, which the
// extension takes from the clock.
func TestBrowsersReadTheSavedPagesAsGoDoes(t *testing.T) {
	each(t, func(t *testing.T, s shopper) {
		s = s.patient(t)
		asker := s.own(t, "options.html")
		// One page must not complete another.
		require.NoError(t, asker.Run(s.ctx, nil, `return trackwhySettings.write("memory", "0").then(() => true)`, nil))
		p, err := s.NewPage(s.ctx)
		require.NoError(t, err)
		read := 0
		for _, f := range s.pages {
			// The pages of our own are looked at by other tests.
			if f.Now == "" {
				continue
			}
			today := time.Now().Format(time.DateOnly)
			want := expected(t, f, today)
			require.NoError(t, p.Open(s.ctx, "about:blank"))
			require.NoError(t, p.Open(s.ctx, f.Address(false)))
			if want == "" {
				require.NoError(t, demo.Still(s.ctx, p))
				assert.Empty(t, s.parcels(t, asker), "%s: nothing is to be read", f.Name)
				continue
			}
			var got string
			ctx, cancel := context.WithTimeout(s.ctx, 20*time.Second)
			_ = browser.Wait(ctx, "the sheets", func() (bool, error) {
				got = s.parcels(t, asker)
				return got == want, nil
			})
			cancel()
			assert.Equal(t, want, got, f.Name)
			read++
		}
		assert.GreaterOrEqual(t, read, 50)
	})
}

// expected is what Go reads from a saved page, as the popup would be handed it.
func expected(t *testing.T, f shopfront.Page, today string) string {
	t.Helper()
	snapshot, err := htmlpage.Snapshot(bytes.NewReader(f.HTML), f.Address(false))
	require.NoError(t, err)
	var sheets []string
	for _, found := range page.Read(snapshot, calendar.Parse(today)).Orders {
		o := found.Order
		o.Now = calendar.Parse(today)
		sheets = append(sheets, sheet.Format(o))
	}
	return strings.Join(sheets, "\n")
}

// parcels asks the content script what it read, as the popup does.
func (s shopper) parcels(t *testing.T, asker browser.Page) string {
	t.Helper()
	var sheets string
	require.NoError(t, asker.Run(s.ctx, nil, `return chrome.tabs.query({}).then((tabs) => Promise.all(tabs.map((tab) =>
		chrome.tabs.sendMessage(tab.id, {type: "page.parcels"}).catch(() => null)))).then((l) => l.find((a) => a && a.sheets)?.sheets ?? "")`, &sheets))
	return sheets
}
