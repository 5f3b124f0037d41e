package texts_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/trackwhy/trackwhy/build/texts"
)

var (
	pluralSuffix = regexp.MustCompile(`_(zero|one|two|few|many|other)$`)
	placed       = regexp.MustCompile(`\$([A-Za-z0-9_@]+)\$`)
)

// categories are the plural forms that whole numbers need, by language (CLDR 47,
// cardinal). "many" of Spanish, French, Italian and Portuguese begins at a million,
// "other" of Polish, Russian and Ukrainian at fractions: no text of ours gets there.
var categories = map[string][]string{
	"ar": {"zero", "one", "two", "few", "many", "other"},
	"de": {"one", "other"}, "en": {"one", "other"}, "es": {"one", "other"}, "fr": {"one", "other"},
	"he": {"one", "two", "other"}, "it": {"one", "other"}, "ja": {"other"}, "ko": {"other"},
	"nl": {"one", "other"}, "pl": {"one", "few", "many"}, "pt": {"one", "other"},
	"ru": {"one", "few", "many"}, "tr": {"one", "other"}, "uk": {"one", "few", "many"},
}

// noBlanks are the languages that do not part words with blanks, or hardly.
var noBlanks = []string{"ja", "ko", "zh"}

// plurals returns the stems of English keys that come in forms.
func plurals(t *testing.T) []string {
	t.Helper()
	en, err := texts.Messages("en")
	require.NoError(t, err)
	var stems []string
	for k := range en {
		if stem, ok := strings.CutSuffix(k, "_other"); ok && en[stem+"_one"].Message != "" {
			stems = append(stems, stem)
		}
	}
	require.NotEmpty(t, stems)
	return stems
}

// places returns the placeholders of a message: their names and what they stand for.
func places(m texts.Message) map[string]string {
	found := map[string]string{}
	for _, name := range placed.FindAllStringSubmatch(m.Message, -1) {
		key := strings.ToLower(name[1])
		found[key] = ""
		for declared, p := range m.Placeholders {
			if strings.EqualFold(declared, key) {
				found[key] = p.Content
			}
		}
	}
	return found
}

// stemOf returns the key without its plural form when English has that key in forms.
func stemOf(key string, stems []string) (string, bool) {
	if m := pluralSuffix.FindString(key); m != "" {
		stem := strings.TrimSuffix(key, m)
		return stem, slices.Contains(stems, stem)
	}
	return key, false
}

// TestEveryLanguageIsComplete names each key that a language lacks, has too much, or
// whose placeholders differ from the English. Letters to the seller are English and
// Chinese in every language: a file may leave them out, or repeat them.
func TestEveryLanguageIsComplete(t *testing.T) {
	en, err := texts.Messages("en")
	require.NoError(t, err)
	stems := plurals(t)
	for _, name := range texts.Names() {
		t.Run(name, func(t *testing.T) {
			own, err := texts.Messages(name)
			require.NoError(t, err)
			base, _, _ := strings.Cut(name, "_")
			needed, known := categories[base]
			require.True(t, known, "add the plural forms of %q to categories, to Language.Plural and its dates to dateStyles", base)
			for key, english := range en {
				m, present := own[key]
				if _, plural := stemOf(key, stems); plural {
					continue
				}
				if strings.HasPrefix(key, "letter_") {
					assert.True(t, !present || m.Message == english.Message, "%s: letters are the same in every language", key)
					continue
				}
				assert.True(t, present, "%s: missing", key)
				if present {
					assert.Equal(t, places(english), places(m), "%s: placeholders", key)
				}
			}
			for _, stem := range stems {
				for _, form := range needed {
					m, present := own[stem+"_"+form]
					assert.True(t, present, "%s_%s: missing plural form", stem, form)
					// "One day", "two days" may be said without a figure; other values may not be lost.
					want, got := places(en[stem+"_other"]), places(m)
					if form == "zero" || form == "one" || form == "two" {
						count := places(en[stem+"_one"])
						for p, content := range count {
							if _, kept := got[p]; !kept && content == "$1" {
								delete(want, p)
							}
						}
					}
					if present {
						assert.Equal(t, want, got, "%s_%s: placeholders", stem, form)
					}
				}
			}
			for key, m := range own {
				stem, plural := stemOf(key, stems)
				_, known := en[key]
				assert.True(t, known || plural, "%s: English has no such key", key)
				if plural {
					form := strings.TrimPrefix(key, stem+"_")
					assert.True(t, slices.Contains(needed, form) || form == "other" || form == "many", "%s: the language has no such plural form", key)
				}
				assert.NotEmpty(t, strings.TrimSpace(m.Message), "%s: empty", key)
				assert.Equal(t, strings.TrimSpace(m.Message), m.Message, "%s: blanks around it", key)
				for place, content := range places(m) {
					assert.Regexp(t, `^\$[1-9]$`, content, "%s: $%s$ is not declared", key, place)
				}
				assert.NotContains(t, strings.ReplaceAll(placed.ReplaceAllString(m.Message, ""), "$$", ""), "$", "%s: write a dollar sign as $$", key)
				assert.False(t, strings.ContainsAny(m.Message, "\u2066\u2067\u2068\u2069\u202a\u202b\u202c\u202d\u202e\ufffd"), "%s: direction controls are added when values are filled in", key)
			}
		})
	}
}

// TestBadgesAndTitlesAreShortInEveryLanguage: at most six words, or 28 characters
// where blanks do not part words, and 36 elsewhere: more is cut beside a number on a
// narrow screen; a title at most 60 characters in English and 70
// elsewhere. The longest date of the year is filled in.
func TestBadgesAndTitlesAreShortInEveryLanguage(t *testing.T) {
	for _, name := range texts.Names() {
		t.Run(name, func(t *testing.T) {
			own, err := texts.Messages(name)
			require.NoError(t, err)
			lang, err := texts.Load(name)
			require.NoError(t, err)
			longest := ""
			for _, iso := range []string{"2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31", "2026-06-30", "2026-07-31", "2026-08-31", "2026-09-30", "2026-10-31", "2026-11-30", "2026-12-31"} {
				if d := lang.Date(iso, "short"); utf8.RuneCountInString(d) > utf8.RuneCountInString(longest) {
					longest = d
				}
			}
			limit := 70
			if name == "en" {
				limit = 60
			}
			for key := range own {
				text := strings.ReplaceAll(lang.Text(key), "$1", longest)
				isBadge := strings.HasPrefix(key, "badge_") || strings.HasPrefix(key, "cause_") && strings.Contains(key, "_badge")
				switch {
				case isBadge && slices.Contains(noBlanks, name):
					assert.LessOrEqual(t, utf8.RuneCountInString(text), 28, "%s: %s", key, text)
				case isBadge:
					assert.LessOrEqual(t, len(strings.Fields(text)), 6, "%s: %s", key, text)
					assert.LessOrEqual(t, utf8.RuneCountInString(text), 36, "%s: %s", key, text)
				case strings.HasPrefix(key, "cause_") && strings.Contains(key, "_title"):
					assert.LessOrEqual(t, utf8.RuneCountInString(text), limit, "%s: %s", key, text)
				}
			}
		})
	}
}

// TestTextsAreSetAsInPrint: curly quotes and apostrophes, one ellipsis, and in French
// a space that does not break before the high marks and inside the quotes.
func TestTextsAreSetAsInPrint(t *testing.T) {
	french := regexp.MustCompile(`(^|[^\x{a0}\x{202f}])[:;?!»]|«([^\x{a0}\x{202f}]|$)`)
	for _, name := range texts.Names() {
		own, err := texts.Messages(name)
		require.NoError(t, err)
		for key, m := range own {
			assert.NotRegexp(t, `['"]|\.\.\.|  `, m.Message, "%s %s", name, key)
			if name == "fr" && !strings.HasPrefix(key, "letter_") {
				assert.NotRegexp(t, french, m.Message, key)
			}
		}
	}
}

// TestPluralNamesAFormThatTheLanguageHas holds Plural and the table together.
func TestPluralNamesAFormThatTheLanguageHas(t *testing.T) {
	for base, needed := range categories {
		l := &texts.Language{Tag: base}
		seen := map[string]bool{}
		for n := range 1000 {
			seen[l.Plural(n)] = true
			assert.Contains(t, needed, l.Plural(n), "%s: %d", base, n)
		}
		assert.Len(t, seen, len(needed), "%s: forms that whole numbers reach", base)
	}
}

func TestPluralFollowsCLDR(t *testing.T) {
	for _, c := range []struct {
		tag  string
		want map[string][]int
	}{
		{"en", map[string][]int{"one": {1}, "other": {0, 2, 11, 21, 101}}},
		{"fr", map[string][]int{"one": {0, 1}, "other": {2, 21}, "many": {1000000}}},
		{"pt_BR", map[string][]int{"one": {0, 1}, "other": {2, 21}}},
		{"pl", map[string][]int{"one": {1}, "few": {2, 4, 22, 104}, "many": {0, 5, 11, 12, 14, 21, 112}}},
		{"ru", map[string][]int{"one": {1, 21, 101}, "few": {2, 4, 22}, "many": {0, 5, 11, 12, 14, 111}}},
		{"uk", map[string][]int{"one": {1, 21}, "few": {3, 33}, "many": {0, 11, 13, 25}}},
		{"ar", map[string][]int{"zero": {0}, "one": {1}, "two": {2}, "few": {3, 10, 103}, "many": {11, 99, 111}, "other": {100, 102}}},
		{"he", map[string][]int{"one": {1}, "two": {2}, "other": {0, 3, 20}}},
		{"ja", map[string][]int{"other": {0, 1, 2}}},
	} {
		l := &texts.Language{Tag: c.tag}
		for form, counts := range c.want {
			for _, n := range counts {
				assert.Equal(t, form, l.Plural(n), "%s: %d", c.tag, n)
			}
		}
	}
}

func TestDatesReadAsInEachLanguage(t *testing.T) {
	for tag, want := range map[string][2]string{
		"en": {"3 December 2026", "3 Dec"}, "es": {"3 de diciembre de 2026", "3 dic"}, "pt_BR": {"3 de dezembro de 2026", "3 de dez."},
		"fr": {"3 décembre 2026", "3 déc."}, "de": {"3. Dezember 2026", "3. Dez."}, "it": {"3 dicembre 2026", "3 dic"},
		"nl": {"3 december 2026", "3 dec"}, "pl": {"3 grudnia 2026", "3 gru"}, "ru": {"3 декабря 2026\u202fг.", "3 дек."},
		"uk": {"3 грудня 2026\u202fр.", "3 груд."}, "tr": {"3 Aralık 2026", "3 Ara"}, "ar": {"3 ديسمبر 2026", "3 ديسمبر"},
		"he": {"3 בדצמבר 2026", "3 בדצמ׳"}, "ko": {"2026년 12월 3일", "12월 3일"}, "ja": {"2026年12月3日", "12月3日"},
	} {
		l := &texts.Language{Tag: tag}
		assert.Equal(t, want[0], l.Date("2026-12-03", "long"), tag)
		assert.Equal(t, want[1], l.Date("2026-12-03", "short"), tag)
		assert.Equal(t, "2026-02-30", l.Date("2026-02-30", "long"), "no day of the calendar")
		assert.Empty(t, l.Date("", "short"))
	}
}

func TestAMessageTakesItsPlacesAsTheBrowserDoes(t *testing.T) {
	named := map[string]texts.Placeholder{"date": {Content: "$1"}, "n": {Content: "$2"}}
	for in, want := range map[string]string{
		"until $date$":  "until $1",
		"$DATE$ $n$":    "$1 $2",
		"$date$$n$":     "$1$2",
		"$$5":           "$5",
		"5 $":           "5 $",
		"US $4, US $5":  "US $4, US $5",
		"a $unknown$ b": "a  b",
	} {
		assert.Equal(t, want, texts.Positional(texts.Message{Message: in, Placeholders: named}), in)
	}
}

func TestALanguageIsFoundByAnySpelling(t *testing.T) {
	for _, tag := range []string{"en", "EN", "en-GB", "en_US"} {
		assert.Equal(t, "en", texts.Folder(tag))
	}
	_, err := texts.Load("xx")
	assert.EqualError(t, err, `unknown language "xx"`)
	for _, bad := range []string{"", "..", "../en", "e", "eng"} {
		_, err := texts.Load(bad)
		assert.Error(t, err, bad)
	}
}
