package rules_test

import (
	"io/fs"
	"os"
	"path"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/trackwhy/trackwhy/rules"
	"github.com/trackwhy/trackwhy/rules/sheet"
)

// each calls f with every case file.
func each(t testing.TB, f func(name string, c sheet.Case)) {
	t.Helper()
	root := os.DirFS("testdata/cases")
	require.NoError(t, fs.WalkDir(root, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || path.Ext(name) != ".case" {
			return err
		}
		text, err := fs.ReadFile(root, name)
		if err != nil {
			return err
		}
		c, err := sheet.ParseCase(string(text))
		require.NoError(t, err, name)
		f(name, c)
		return nil
	}))
}

func ids(d rules.Diagnosis) []string {
	var l []string
	for _, f := range d.Findings {
		if f.Strength != rules.RuledOut {
			l = append(l, f.Cause.ID)
		}
	}
	return l
}

func TestEveryCaseGetsItsCause(t *testing.T) {
	each(t, func(name string, c sheet.Case) {
		t.Run(name, func(t *testing.T) {
			d := rules.Diagnose(c.Order, rules.Options{})
			got := ids(d)
			require.NotEmpty(t, got)
			assert.NotEmpty(t, c.Why, "say why the case is judged so (why: ...)")
			assert.Contains(t, c.Expect, got[0], "first; all: %v; %s", got, c.Why)
			for _, id := range c.Top3 {
				assert.Contains(t, got[:min(3, len(got))], id)
			}
			for _, f := range d.Findings {
				if f.Strength >= rules.Likely {
					assert.NotContains(t, c.Never, f.Cause.ID, c.Why)
				}
			}
			for _, kind := range c.Do {
				offered := false
				for _, a := range d.Findings[0].Actions {
					offered = offered || a.Kind.String() == kind
				}
				assert.True(t, offered, "%s offers %s", got[0], kind)
			}
		})
	})
}

// TestEveryCauseHasCasesWordsAndARow names what a new cause still lacks.
func TestEveryCauseHasCasesWordsAndARow(t *testing.T) {
	claims, misses := map[string]int{}, map[string]int{}
	each(t, func(name string, c sheet.Case) {
		for _, id := range c.Expect {
			claims[id]++
		}
		for _, id := range c.Never {
			misses[id]++
		}
	})
	texts, err := os.ReadFile("../extension/_locales/en/messages.json")
	if err != nil {
		t.Skip("texts are not beside the tests here")
	}
	readme, err := os.ReadFile("../README.md")
	require.NoError(t, err)
	known := map[string]bool{"unclear": true}
	for _, c := range rules.Causes() {
		known[c.ID] = true
		key := "\"cause_" + strings.ReplaceAll(c.ID, "-", "_")
		assert.GreaterOrEqual(t, claims[c.ID], 5, "%s: write cases that it must claim (expect: %s) under rules/testdata/cases/%s", c.ID, c.ID, c.ID)
		assert.GreaterOrEqual(t, misses[c.ID], 3, "%s: write near misses (never: %s)", c.ID, c.ID)
		for _, part := range []string{"_title\"", "_badge\"", "_lead\""} {
			assert.True(t, strings.Contains(string(texts), key+part), "%s: add the text to extension/_locales/en/messages.json", c.ID)
		}
		assert.True(t, strings.Contains(string(readme), "`"+c.ID+"`"), "%s: add its row to the table of causes in README.md", c.ID)
		assert.NotEmpty(t, c.Means)
		assert.NotEmpty(t, c.Basis)
	}
	for id := range claims {
		assert.True(t, known[id], "cases expect %q, which is no cause", id)
	}
	for id := range misses {
		assert.True(t, known[id], "cases exclude %q, which is no cause", id)
	}
}
