package e2e

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/trackwhy/trackwhy/build/browser"
	"github.com/trackwhy/trackwhy/build/demo"
	"github.com/trackwhy/trackwhy/build/pack"
)

// axeVersion is pinned, so that a test does not change by itself.
const axeVersion = "4.14.1"

// axe returns the source of axe-core, fetched once into the folder of built things.
func axe(t *testing.T) string {
	t.Helper()
	root, err := pack.Root()
	require.NoError(t, err)
	dir := filepath.Join(root, "build", "out", "axe-"+axeVersion)
	file := filepath.Join(dir, "node_modules", "axe-core", "axe.min.js")
	source, err := os.ReadFile(file)
	if err == nil {
		return string(source)
	}
	require.NoError(t, os.MkdirAll(dir, 0o755))
	cmd := exec.Command("npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", dir, "axe-core@"+axeVersion)
	if text, err := cmd.CombinedOutput(); err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatalf("axe-core: %v\n%s", err, text)
		}
		t.Skipf("SKIPPED, NOT TESTED: axe-core cannot be had: %v", err)
	}
	source, err = os.ReadFile(file)
	require.NoError(t, err)
	return string(source)
}

// openRoots is a build for axe-core, which sees open shadow roots only.
func openRoots(name string, content []byte) []byte {
	if name == "content.js" {
		return bytes.ReplaceAll(content, []byte(`mode: "closed"`), []byte(`mode: "open"`))
	}
	return content
}

// violations runs axe-core over the document and returns what it complains of below
// the elements that selector names, a line each.
func violations(t *testing.T, s shopper, p browser.Page, source, selector string) []string {
	t.Helper()
	var found struct {
		Passed     int
		Violations []string
	}
	require.NoError(t, p.Run(s.ctx, nil, `const module = undefined, exports = undefined, define = undefined;`+source+`
		const axe = window.axe ?? globalThis.axe;
		return axe.run({include: [args[0]]}, {runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
			rules: {region: {enabled: false}}})
			.then((r) => ({passed: r.passes.length, violations: r.violations.flatMap((v) =>
				v.nodes.map((n) => v.id + ": " + n.target.flat().join(" ") + ": " + n.failureSummary.replace(/\s+/g, " ")))}));`, &found, selector))
	require.Greater(t, found.Passed, 5, "axe-core looked at something")
	return found.Violations
}

// The rule "region" wants all of a page inside landmarks: the page is the shop's.
func TestNothingIsInTheWayOfAnyone(t *testing.T) {
	source := axe(t)
	eachWith(t, openRoots, func(t *testing.T, s shopper) {
		s = s.patient(t)
		p, err := s.NewPage(s.ctx)
		require.NoError(t, err)
		for _, language := range []string{"en", "ar"} {
			require.NoError(t, demo.Speak(s.ctx, s, p, language))
			for _, surface := range []string{"welcome", "options", "popup", "popup with a card", "popup with a list", "evidence", "card"} {
				selector := "body"
				switch surface {
				case "card":
					require.NoError(t, p.Open(s.ctx, s.pages["tracking"].Address(false)))
					_, err := demo.Badges(s.ctx, p)
					require.NoError(t, err)
					_, _, err = demo.Read(s.ctx, p, 0)
					require.NoError(t, err)
					selector = "trackwhy-card"
				case "evidence":
					require.NoError(t, p.Run(s.ctx, nil, kept, nil, "axe", true)) // the popup stands here
					require.NoError(t, p.Open(s.ctx, s.ExtensionURL("evidence.html#axe")))
					s.until(t, p, "the record", `document.querySelector("#kept:not([hidden]) #text")?.textContent`)
				default:
					file, _, card := strings.Cut(surface, " ")
					require.NoError(t, p.Open(s.ctx, s.ExtensionURL(file+".html")))
					if file != "welcome" {
						require.NoError(t, demo.Ready(s.ctx, p))
					}
					if card {
						require.NoError(t, demo.Check(s.ctx, p))
					}
					if strings.HasSuffix(surface, "list") {
						require.NoError(t, browser.Type(s.ctx, p, nil, "#number", "RB123456785CN, LP00123456789012"))
						s.until(t, p, "both numbers", `document.querySelectorAll("#found button").length === 2`)
					}
				}
				for _, dark := range []bool{false, true} {
					require.NoError(t, p.Dark(s.ctx, dark))
					require.NoError(t, demo.Still(s.ctx, p))
					for _, v := range violations(t, s, p, source, selector) {
						assert.Fail(t, fmt.Sprintf("%s, %s, dark %v: %s", surface, language, dark, v))
					}
					if surface == "card" {
						for _, v := range violations(t, s, p, source, "trackwhy-badge") {
							assert.Fail(t, fmt.Sprintf("badge, %s, dark %v: %s", language, dark, v))
						}
					}
				}
				require.NoError(t, p.Dark(s.ctx, false))
			}
		}
	})
}
