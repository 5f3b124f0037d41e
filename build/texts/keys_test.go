package texts_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/trackwhy/trackwhy/build/texts"
	"github.com/trackwhy/trackwhy/rules"
	"github.com/trackwhy/trackwhy/rules/sheet"
	"github.com/trackwhy/trackwhy/rules/tracking"
	"github.com/trackwhy/trackwhy/rules/words"
)

// quotedKey finds text keys, and beginnings of keys, that stand in quotes in a source.
var quotedKey = regexp.MustCompile("[\"'`]((?:cause|fact|action|letter|ask|removed|reason|holiday|becomes|timeline|kind|badge|lead|detail|ui|ext)_[a-z0-9_]*)[\"'`]")

// sources returns what can ask for a text: the Go code beside its tests, the scripts
// and pages, and the manifest.
func sources(t *testing.T) map[string]string {
	t.Helper()
	found := map[string]string{}
	root := filepath.Join("..", "..")
	for _, dir := range []string{"rules", "wasm", "build", "extension"} {
		require.NoError(t, filepath.WalkDir(filepath.Join(root, dir), func(name string, d fs.DirEntry, err error) error {
			if err != nil {
				return err
			}
			if d.IsDir() && (d.Name() == "out" || d.Name() == "testdata" || d.Name() == "_locales") {
				return filepath.SkipDir
			}
			ext := filepath.Ext(name)
			if strings.HasSuffix(name, "_test.go") || !strings.Contains(" .go .js .html .json ", " "+ext+" ") {
				return nil
			}
			text, err := os.ReadFile(name)
			found[filepath.ToSlash(name)] = string(text)
			return err
		}))
	}
	require.NotEmpty(t, found)
	return found
}

// TestEveryKeyInTheCodeHasAnEnglishText: a key in quotes, whole or the beginning of one
// that the code completes, leads to a text.
func TestEveryKeyInTheCodeHasAnEnglishText(t *testing.T) {
	en, err := texts.Messages("en")
	require.NoError(t, err)
	for name, text := range sources(t) {
		for _, m := range quotedKey.FindAllStringSubmatch(text, -1) {
			key := m[1]
			_, whole := en[key]
			_, plural := en[key+"_other"]
			_, holiday := en[key+"_new_year"]
			begins := false
			if strings.HasSuffix(key, "_") {
				for k := range en {
					begins = begins || strings.HasPrefix(k, key)
				}
			}
			assert.True(t, whole || plural || holiday || begins, "%s asks for %q: add it to extension/_locales/en/messages.json", name, key)
		}
	}
}

// TestEveryEnglishTextIsAskedFor names texts that nothing shows any more.
func TestEveryEnglishTextIsAskedFor(t *testing.T) {
	en, err := texts.Messages("en")
	require.NoError(t, err)
	asked := map[string]bool{}
	var begun []string
	var all strings.Builder
	for _, text := range sources(t) {
		all.WriteString(text)
		for _, m := range quotedKey.FindAllStringSubmatch(text, -1) {
			asked[m[1]] = true
			if strings.HasSuffix(m[1], "_") {
				begun = append(begun, m[1])
			}
		}
	}
	for key := range en {
		stem := key
		for _, end := range []string{"_zh", "_bare", "_one", "_other", "_on"} {
			stem = strings.TrimSuffix(stem, end)
		}
		found := asked[key] || asked[stem] || strings.Contains(all.String(), "__MSG_"+key+"__")
		for _, b := range begun {
			found = found || strings.HasPrefix(key, b)
		}
		assert.True(t, found, "%s: nothing asks for it: remove it from every language", key)
	}
}

// TestCausesHaveTheirTexts: title, badge and lead of each, and the names that code puts
// together.
func TestCausesHaveTheirTexts(t *testing.T) {
	en, err := texts.Messages("en")
	require.NoError(t, err)
	has := func(key string) { t.Helper(); assert.NotEmpty(t, en[key].Message, key) }
	known := map[string]bool{"unclear": true}
	for _, c := range rules.Causes() {
		known[strings.ReplaceAll(c.ID, "-", "_")] = true
	}
	for id := range known {
		has("cause_" + id + "_title")
		has("cause_" + id + "_badge")
		has("cause_" + id + "_lead")
	}
	for key := range en {
		if rest, ok := strings.CutPrefix(key, "cause_"); ok {
			id := regexp.MustCompile(`_(title|badge|lead)(_[a-z]+)?$`).ReplaceAllString(rest, "")
			assert.True(t, known[id], "%s belongs to no cause", key)
		}
	}
	for _, n := range (^tracking.Removed(0)).Names() {
		has("removed_" + strings.ReplaceAll(n, "-", "_"))
	}
	for _, h := range []string{"new_year", "spring_festival", "qingming", "labour_day", "dragon_boat", "mid_autumn", "national_day"} {
		has("holiday_" + h)
		has("fact_holiday_" + h)
		has("fact_holiday_probably_" + h)
	}
	leads := regexp.MustCompile(`v\.Lead = "(_[a-z]+)"`)
	for name, text := range sources(t) {
		for _, m := range leads.FindAllStringSubmatch(text, -1) {
			id := strings.TrimSuffix(strings.TrimPrefix(filepath.Base(name), "cause_"), ".go")
			has("cause_" + id + "_lead" + m[1])
		}
	}
	for key := range en {
		if strings.HasPrefix(key, "letter_") && !strings.HasSuffix(key, "_zh") {
			has(key + "_zh")
			assert.Equal(t, places(en[key]), places(en[key+"_zh"]), "%s: both languages tell the same facts", key)
			if !strings.HasSuffix(key, "_bare") {
				has(key + "_bare")
			}
		}
		if !strings.HasPrefix(key, "ext_") && !strings.HasPrefix(key, "ui_") {
			assert.NotEmpty(t, en[key].Description, "%s: tell the translator where it stands", key)
		}
		for _, p := range en[key].Placeholders {
			assert.NotEmpty(t, p.Example, "%s: an example for the translator", key)
		}
	}
}

// caseOrders returns the orders of all case files by name.
func caseOrders(t *testing.T) map[string]rules.Order {
	t.Helper()
	found := map[string]rules.Order{}
	files, err := filepath.Glob(filepath.Join("..", "..", "rules", "testdata", "cases", "*", "*.case"))
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, f := range files {
		text, err := os.ReadFile(f)
		require.NoError(t, err)
		c, err := sheet.ParseCase(string(text))
		require.NoError(t, err, f)
		found[filepath.Base(filepath.Dir(f))+"/"+filepath.Base(f)] = c.Order
	}
	return found
}

var (
	rawKey     = regexp.MustCompile(`\b(cause|fact|action|letter|ask|removed|reason|holiday|timeline|badge|lead|detail|ui)_[a-z]`)
	unfilled   = regexp.MustCompile(`\$[1-9](?:[^0-9.,]|$)|\$[a-z]+\$`)
	ofThePage  = regexp.MustCompile("\u2068[^\u2069]*\u2069") // a price may read "US $5"
	isoDate    = regexp.MustCompile(`\d{4}-\d{2}-\d{2}`)
	doubled    = regexp.MustCompile(`  |\.\.|, ,| [.,;:!?]( |$)`)
	chineseRow = regexp.MustCompile(`\p{Han}`)
)

// TestEveryCaseReadsWell words every case file in every language: nothing is empty, no
// key or placeholder shows, titles and badges keep their length with the values in.
func TestEveryCaseReadsWell(t *testing.T) {
	cases := caseOrders(t)
	for _, name := range texts.Names() {
		lang, err := texts.Load(name)
		require.NoError(t, err)
		t.Run(name, func(t *testing.T) {
			for file, o := range cases {
				d := rules.Diagnose(o, rules.Options{})
				v := words.Compose(d, o, lang)
				check := func(what, s string) {
					t.Helper()
					assert.NotEmpty(t, s, "%s: %s", file, what)
					assert.NotRegexp(t, rawKey, s, "%s: %s", file, what)
					assert.NotRegexp(t, unfilled, ofThePage.ReplaceAllString(s, ""), "%s: %s", file, what)
					assert.True(t, utf8.ValidString(s), "%s: %s", file, what)
					if name == "en" && !strings.Contains(s, "\u2068") { // a text of the page may have its own manners
						assert.NotRegexp(t, isoDate, s, "%s: %s", file, what)
						assert.NotRegexp(t, doubled, s, "%s: %s", file, what)
					}
				}
				check("title", v.Title)
				check("badge", v.Badge)
				check("lead", v.Lead)
				if name == "en" {
					assert.LessOrEqual(t, utf8.RuneCountInString(v.Title), 60, file)
					assert.LessOrEqual(t, len(strings.Fields(v.Badge)), 6, "%s: %s", file, v.Badge)
					assert.LessOrEqual(t, strings.Count(v.Lead, ". ")+strings.Count(v.Lead, "? "), 3, "%s: a lead is one to three sentences, and one on the end of protection: %s", file, v.Lead)
				}
				first := d.Findings[0]
				assert.Len(t, v.For, len(first.For), file)
				assert.Len(t, v.Against, len(first.Against), file)
				assert.Len(t, v.Asks, len(d.Missing), file)
				facts := append(append(append([]string{}, v.For...), v.Against...), v.Asks...)
				actions := v.Actions
				for _, other := range append(append([]words.Other{}, v.Others...), v.RuledOut...) {
					check("title of "+other.Cause, other.Title)
					facts = append(append(facts, other.For...), other.Against...)
					actions = append(actions, other.Actions...)
				}
				for _, s := range append(facts, v.Cleaned...) {
					check("fact", s)
				}
				for _, m := range v.Timeline {
					check("timeline", m.Label)
				}
				for _, a := range actions {
					check("action "+a.Kind.String(), a.Text)
					assert.Equal(t, a.Kind == rules.AskSeller, a.Letter != "", "%s: only a question to the seller has a letter", file)
					if a.Letter != "" {
						checkLetter(t, file, o, a)
					}
				}
			}
		})
	}
}

// checkLetter holds a message to the seller to its manners: filled in, short, polite,
// the order's number in it, no threat.
func checkLetter(t *testing.T, file string, o rules.Order, a words.Action) {
	t.Helper()
	for _, s := range []string{a.Letter, a.LetterZH} {
		assert.NotContains(t, s, "$", file)
		assert.NotContains(t, s, " - ", "%s: a letter without its number", file)
		assert.False(t, strings.ContainsAny(s, "\u2066\u2067\u2068\u2069_"), "%s: %q", file, s)
		assert.Contains(t, s, o.ID, file)
		assert.LessOrEqual(t, utf8.RuneCountInString(s), 260, file)
	}
	assert.Contains(t, a.Letter, "Thank you", file)
	assert.Contains(t, a.LetterZH, "谢谢", file)
	assert.Equal(t, 1, strings.Count(a.Letter, "?"), "%s: one request", file)
	assert.False(t, chineseRow.MatchString(strings.ReplaceAll(a.Letter, o.ID, "")), file)
	for _, threat := range []string{"dispute", "fake", "fraud", "report", "immediately", "纠纷", "投诉", "假"} {
		assert.NotContains(t, strings.ToLower(a.Letter+a.LetterZH), threat, file)
	}
}
