package words_test

import (
	"strings"
	"testing"

	"github.com/trackwhy/trackwhy/rules"
	"github.com/trackwhy/trackwhy/rules/calendar"
	"github.com/trackwhy/trackwhy/rules/sheet"
	"github.com/trackwhy/trackwhy/rules/words"
)

// parrot is a language in which every message shows all its values.
type parrot struct{ spoken }

func (parrot) Text(key string) string {
	switch {
	case strings.HasPrefix(key, "fact_"), strings.HasPrefix(key, "action_"), strings.HasPrefix(key, "letter_"), strings.HasPrefix(key, "reason_"):
		return "say $1 $2 $3 $4 $5 $6 $7 $8 $9 $"
	}
	return "say $1"
}

// shown lists every sentence of a view that may hold a text of the page.
func shown(v words.View) []string {
	l := append([]string{v.Title, v.Badge, v.Lead, v.Number, v.Carrier, v.Total, v.Order, v.TimelineText}, v.For...)
	l = append(append(append(l, v.Against...), v.Asks...), v.Cleaned...)
	acts := func(actions []words.Action) {
		for _, a := range actions {
			l = append(l, a.Text, a.Detail, a.Letter, a.LetterZH)
		}
	}
	acts(v.Actions)
	for _, o := range append(v.Others, v.RuledOut...) {
		l = append(append(append(l, o.Title), o.For...), o.Against...)
		acts(o.Actions)
	}
	return l
}

// FuzzCompose words the diagnosis of any sheet. The seeds lie in testdata/fuzz.
func FuzzCompose(f *testing.F) {
	f.Fuzz(func(t *testing.T, text string) {
		orders, err := sheet.Parse(text, calendar.Parse("2026-08-10"))
		if err != nil {
			return
		}
		for _, o := range orders {
			v := words.Compose(rules.Diagnose(o, rules.Options{}), o, parrot{})
			if v.Title == "" || v.Cause == "" {
				t.Fatal("nothing is said")
			}
			for _, s := range shown(v) {
				open := 0
				for _, r := range s {
					switch {
					case r < ' ' || r == 0x7f || r == 0x85 || r == 0x2028 || r == 0x2029:
						t.Fatalf("a control character in %q", s)
					case r >= 0x202a && r <= 0x202e:
						t.Fatalf("a text of the page turns %q around", s)
					case r >= 0x2066 && r <= 0x2068:
						open++
					case r == 0x2069:
						open--
					}
					if open < 0 || open > 1 {
						t.Fatalf("a text of the page gets out of its place in %q", s)
					}
				}
				if open != 0 {
					t.Fatalf("a place stays open in %q", s)
				}
			}
			for _, a := range v.Actions {
				if a.URL != "" && (!strings.HasPrefix(a.URL, "https://") && !strings.HasPrefix(a.URL, "http://") || strings.ContainsAny(a.URL, " <>\"'\n")) {
					t.Fatalf("an action leads to %q", a.URL)
				}
			}
			for i, m := range v.Timeline {
				if m.Kind != "holiday" && i > 0 && m.From < v.Timeline[i-1].From {
					t.Fatalf("%s of %s stands before %s", m.Kind, m.From, v.Timeline[i-1].From)
				}
			}
		}
	})
}
