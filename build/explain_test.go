package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/trackwhy/trackwhy/build/texts"
	"github.com/trackwhy/trackwhy/rules/calendar"
)

func explainedBy(t *testing.T, in string, args ...string) (int, string, string) {
	t.Helper()
	var out, errs bytes.Buffer
	code := explain(args, strings.NewReader(in), &out, &errs)
	return code, out.String(), errs.String()
}

// TestTheArticlesSevenSituations holds what a person reads in each of them. Run with
// -update after a text was changed, and read the difference.
func TestTheArticlesSevenSituations(t *testing.T) {
	dir := filepath.Join("testdata", "explain")
	sheets, err := filepath.Glob(filepath.Join(dir, "*.sheet"))
	require.NoError(t, err)
	require.Len(t, sheets, 7)
	for _, name := range sheets {
		t.Run(filepath.Base(name), func(t *testing.T) {
			code, out, errs := explainedBy(t, "", name)
			require.Zero(t, code, errs)
			golden := strings.TrimSuffix(name, ".sheet") + ".txt"
			if *update {
				require.NoError(t, os.WriteFile(golden, []byte(out), 0o644))
			}
			want, err := os.ReadFile(golden)
			require.NoError(t, err)
			assert.Equal(t, string(want), out)

			_, js, _ := explainedBy(t, "", "-json", name)
			var r explainJSON
			require.NoError(t, json.Unmarshal([]byte(js), &r))
			cause := regexp.MustCompile(`^\d-|\.sheet$`).ReplaceAllString(filepath.Base(name), "")
			assert.Equal(t, cause, r.Findings[0].Cause)
		})
	}
	goldens, _ := filepath.Glob(filepath.Join(dir, "*.txt"))
	assert.Len(t, goldens, len(sheets), "a golden without a sheet: remove it")
}

func TestExplainKeepsItsLinesToEightyCharacters(t *testing.T) {
	sheets, _ := filepath.Glob(filepath.Join("testdata", "explain", "*.sheet"))
	for _, name := range sheets {
		_, out, _ := explainedBy(t, "", name)
		for _, line := range strings.Split(out, "\n") {
			if len(strings.Fields(line)) > 2 {
				assert.LessOrEqual(t, utf8.RuneCountInString(line), wide, line)
			}
			assert.Equal(t, strings.TrimRight(line, " "), line)
		}
		assert.NotRegexp(t, "[\u2066-\u2069]", out)
	}
}

// allCases returns the order of every case file as a sheet.
func allCases(t *testing.T) map[string]string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join("..", "rules", "testdata", "cases", "*", "*.case"))
	require.NoError(t, err)
	require.NotEmpty(t, files)
	all := map[string]string{}
	for _, f := range files {
		text, err := os.ReadFile(f)
		require.NoError(t, err)
		_, sheet, ok := strings.Cut(string(text), "\n---\n")
		require.True(t, ok, f)
		all[f] = sheet
	}
	return all
}

// TestExplainKeepsTheContractOfItsJSON reads every case's answer as a stranger's
// program would, who knows the names and kinds of the contract only.
func TestExplainKeepsTheContractOfItsJSON(t *testing.T) {
	kinds := strings.Fields("copy-number use-suggestion show-number wait track ask-seller cancel-order screenshot open-dispute contact-bank contact-carrier answer-customs collect check-siblings keep-record")
	for name, sheet := range allCases(t) {
		code, line, errs := explainedBy(t, sheet, "-json", "-now", "2026-11-23")
		require.Zero(t, code, "%s: %s", name, errs)
		require.Equal(t, 1, strings.Count(line, "\n"), "%s: one line an order", name)
		var r map[string]any
		require.NoError(t, json.Unmarshal([]byte(line), &r), name)
		assert.IsType(t, "", r["title"])
		assert.NotEmpty(t, r["title"], name)
		assert.Contains(t, []any{"calm", "watch", "act"}, r["tone"], name)
		findings, _ := r["findings"].([]any)
		require.NotEmpty(t, findings, name)
		out := false
		for _, f := range findings {
			f := f.(map[string]any)
			assert.NotEmpty(t, f["cause"], name)
			require.Contains(t, []any{"certain", "likely", "possible", "ruled-out"}, f["strength"], name)
			assert.False(t, out && f["strength"] != "ruled-out", "%s: nothing stands behind what is ruled out", name)
			out = f["strength"] == "ruled-out"
			for _, side := range []string{"for", "against"} {
				list, isList := f[side].([]any)
				require.True(t, isList, "%s: %s is a list, empty or not", name, side)
				for _, s := range list {
					assert.IsType(t, "", s, name)
					assert.NotEmpty(t, s, name)
				}
			}
			actions, isList := f["actions"].([]any)
			require.True(t, isList, name)
			for _, a := range actions {
				a := a.(map[string]any)
				assert.Contains(t, kinds, a["kind"], name)
				assert.NotEmpty(t, a["text"], name)
				if until, dated := a["until"]; dated {
					assert.NotZero(t, calendar.Parse(until.(string)), "%s: %v", name, until)
					assert.Contains(t, []any{"wait", "open-dispute"}, a["kind"], "%s: a date rides on these", name)
				}
				if url, has := a["url"]; has {
					assert.Regexp(t, "^https://", url, name)
				}
				if a["kind"] == "ask-seller" {
					assert.Regexp(t, "^Hello, ", a["text"], "%s: the message itself", name)
				}
			}
		}
		assert.NotRegexp(t, "[\u2066-\u2069]", line, name)
	}
}

func TestExplainSaysWhatCleaningTookAway(t *testing.T) {
	code, out, _ := explainedBy(t, "number: RB123456785CN\u00a0\ntotal: US $9.00\nnow: 2026-11-23\n", "-json")
	require.Zero(t, code)
	var r explainJSON
	require.NoError(t, json.Unmarshal([]byte(out), &r))
	assert.Equal(t, []string{"An invisible no-break space was removed"}, r.Cleaned)
	found := false
	for _, f := range r.Findings {
		if f.Cause == "entry-error" {
			found = true
			assert.Contains(t, f.For, "An invisible no-break space was removed")
			assert.NotEqual(t, "ruled-out", f.Strength)
		}
	}
	assert.True(t, found, "entry-error is among the findings")
	_, plain, _ := explainedBy(t, "number: RB123456785CN\u00a0\ntotal: US $9.00\nnow: 2026-11-23\n")
	assert.Contains(t, plain, "An invisible no-break space was removed")
}

func TestThePresentIsTheSheetsThenTheFlags(t *testing.T) {
	const order = "number: LP00123456789012\nshipped: 2026-11-20\n"
	_, flag, _ := explainedBy(t, order, "-now", "2026-11-23")
	_, sheet, _ := explainedBy(t, order+"now: 2026-11-23\n", "-now", "2029-01-01")
	assert.Equal(t, flag, sheet)
	assert.Contains(t, flag, "No scan for 3 days")
	code, clock, _ := explainedBy(t, order)
	assert.Zero(t, code)
	assert.NotEmpty(t, clock)
}

func TestExplainAnswersEachOrderAndNone(t *testing.T) {
	code, out, _ := explainedBy(t, "number: RB123456785CN\n\nnumber: LP00123456789012\n\n# a remark\n\nstatus: Awaiting shipment\n", "-json", "-now", "2026-11-23")
	require.Zero(t, code)
	assert.Equal(t, 3, strings.Count(out, "\n"))
	code, out, _ = explainedBy(t, "", "-json")
	require.Zero(t, code)
	assert.Contains(t, out, `"cause":"unclear"`)
	assert.Contains(t, out, `"asks":["What is the tracking number?"`)
}

func TestExplainRefusesInOneLine(t *testing.T) {
	missing := filepath.Join(t.TempDir(), "none.sheet")
	for _, c := range []struct {
		name, in, want string
		args           []string
	}{
		{"an unknown key", "number: RB123456785CN\ntotl: 3\n", `sheet: line 2: unknown key "totl"`, nil},
		{"a repeated key", "total: 1\ntotal: 2\n", "line 2", nil},
		{"a bad date in the sheet", "\n\nshipped: 2026-02-30\n", "line 3", nil},
		{"a line without a colon", "number RB123456785CN\n", "line 1", nil},
		{"an unknown language", "", `unknown language "xx"`, []string{"-lang", "xx"}},
		{"a bad present", "", `bad date "tomorrow"`, []string{"-now", "tomorrow"}},
		{"a day that is not in the calendar", "", `bad date "2026-02-30"`, []string{"-now", "2026-02-30"}},
		{"a missing file", "", "none.sheet", []string{missing}},
		{"a folder", "", "directory", []string{t.TempDir()}},
		{"two files", "", "more than one file", []string{missing, "b"}},
		{"an unknown flag", "", "-jsn", []string{"-jsn"}},
		{"a flag without its value", "", "-lang", []string{"-lang"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			code, out, errs := explainedBy(t, c.in, c.args...)
			assert.Equal(t, 2, code)
			assert.Empty(t, out)
			assert.Contains(t, errs, c.want)
			assert.Equal(t, 1, strings.Count(errs, "\n"), errs)
		})
	}
}

func TestExplainSpeaksEveryLanguage(t *testing.T) {
	for _, name := range texts.Names() {
		for _, tag := range []string{name, strings.ReplaceAll(name, "_", "-")} {
			code, out, errs := explainedBy(t, "number: RB123456785CN\nshipped: 2026-11-20\n", "-lang", tag, "-now", "2026-11-23")
			assert.Zero(t, code, errs)
			assert.NotEmpty(t, out)
		}
	}
}

func TestAPageCannotWriteToTheTerminal(t *testing.T) {
	_, out, _ := explainedBy(t, "status: Awaiting \x1b[2J shipment\ntotal: US \x1b]0;x\x07 $4\nevent: 2026-11-01 | \x1b[31mred | \u202ecity\nnumber: RB123456785CN\n", "-now", "2026-11-23")
	assert.NotContains(t, out, "\x1b")
	assert.NotContains(t, out, "\u202e")
}
