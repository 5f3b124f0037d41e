package tracking

import (
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestABlankAnywhereInANumberChangesNothing: people copy numbers in groups, and so do we
// show them.
func TestABlankAnywhereInANumberChangesNothing(t *testing.T) {
	for _, l := range samples(t) {
		for _, n := range l.numbers {
			want := Identify(n)
			if !l.valid {
				continue
			}
			forms := []string{Group(n), strings.ToLower(n), " " + n + "\n", "\u200e" + n + "\ufeff"}
			for i := 1; i < len(n); i++ {
				forms = append(forms, n[:i]+" "+n[i:], n[:i]+"\u00a0"+n[i:], n[:i]+"-"+n[i:], n[:i]+"\u200b"+n[i:])
			}
			for _, v := range forms {
				got := Identify(v)
				require.Equal(t, want.Clean, got.Clean, "%q", v)
				require.Equal(t, want.Kind, got.Kind, "%q", v)
				require.Equal(t, want.Candidates, got.Candidates, "%q", v)
				require.Equal(t, want.Suggestions, got.Suggestions, "%q", v)
			}
		}
	}
}

// TestWordsBeforeANumberAreStillLabels: what looks like the head of a form is one only
// when the form takes the whole.
func TestWordsBeforeANumberAreStillLabels(t *testing.T) {
	for text, want := range map[string]string{
		"CNFR 4307378609423HD":                 "CNFR4307378609423HD",
		"Paket CNFR 4307378609423HD":           "CNFR4307378609423HD",
		"Track 12345678901234":                 "12345678901234",
		"Number 12345678901":                   "12345678901",
		"Order 8181 6821 6613 8719":            "8181682166138719",
		"Parcel no RB 123 456 785 CN":          "RB123456785CN",
		"Tracking: lp 0061868566":              "LP0061868566",
		"MGRAE 0003 8353 97 YQ":                "MGRAE0003835397YQ",
		"tracking code: sypost SYAE 006809461": "SYAE006809461",
	} {
		assert.Equal(t, want, Identify(text).Clean, text)
	}
}

// TestAgainAnswersAsIdentify uses one Identification for all samples, in both orders.
func TestAgainAnswersAsIdentify(t *testing.T) {
	var numbers []string
	for _, l := range samples(t) {
		numbers = append(numbers, l.numbers...)
	}
	var id Identification
	for range 2 {
		for _, n := range numbers {
			id.Again(n, Hints{})
			want := Identify(n)
			require.Equal(t, len(want.Candidates), len(id.Candidates), n)
			for i := range want.Candidates {
				require.Equal(t, want.Candidates[i], id.Candidates[i], n)
			}
			require.Equal(t, len(want.Suggestions), len(id.Suggestions), n)
			for i := range want.Suggestions {
				require.Equal(t, want.Suggestions[i], id.Suggestions[i], n)
			}
			require.Equal(t, [4]any{want.Clean, want.Kind, want.Flaw, want.Removed}, [4]any{id.Clean, id.Kind, id.Flaw, id.Removed}, n)
		}
		for i, j := 0, len(numbers)-1; i < j; i, j = i+1, j-1 {
			numbers[i], numbers[j] = numbers[j], numbers[i]
		}
	}
}

// TestFormsOnlyChangesNoCandidate: what is left out is the flaw and what may have been
// meant.
func TestFormsOnlyChangesNoCandidate(t *testing.T) {
	for _, l := range samples(t) {
		for _, n := range l.numbers {
			want, got := Identify(n), IdentifyFor(n, Hints{FormsOnly: true})
			require.Equal(t, FlawNone, got.Flaw, n)
			require.Empty(t, got.Suggestions, n)
			want.Flaw, want.Suggestions = FlawNone, nil
			got.Suggestions = nil
			require.Equal(t, want, got, n)
		}
	}
}

// The seeds of the fuzz targets lie in testdata/fuzz, a dozen telling ones each.

func FuzzIdentify(f *testing.F) {
	f.Fuzz(func(t *testing.T, s string) {
		id := Identify(s)
		again := Identify(id.Clean)
		if again.Clean != id.Clean || again.Kind != id.Kind || again.Flaw != id.Flaw ||
			!reflect.DeepEqual(again.Candidates, id.Candidates) || !reflect.DeepEqual(again.Suggestions, id.Suggestions) {
			t.Fatalf("%q, then its clean form: %+v, then %+v", s, id, again)
		}
		if !reflect.DeepEqual(id, Identify(s)) {
			t.Fatalf("%q has two answers", s)
		}
		if strings.Trim(id.Clean, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") != "" {
			t.Fatalf("%q is not clean: %q", s, id.Clean)
		}
		if len(id.Suggestions) > 3 {
			t.Fatalf("%q has %d suggestions", s, len(id.Suggestions))
		}
		for _, sug := range id.Suggestions {
			better := Identify(sug.Number)
			if best := better.Best(); sug.Number == id.Clean || best == nil || best.Check == CheckFailed {
				t.Fatalf("%q suggests %q, which is no better", s, sug.Number)
			}
		}
		for i, c := range id.Candidates {
			if link := c.Format.Link(id.Clean); !strings.HasPrefix(link, "http") || strings.ContainsAny(link, " <>\"'\n") {
				t.Fatalf("%q leads to %q", s, link)
			}
			if i > 0 && c.rank > id.Candidates[i-1].rank {
				t.Fatalf("%q: %q is ranked too low", s, c.Format.ID)
			}
		}
	})
}

func FuzzBlanksAndCase(f *testing.F) {
	f.Fuzz(func(t *testing.T, s string, at int) {
		id := Identify(s)
		n := id.Clean
		if len(n) < 2 || len(n) > maxNumber || id.Best() == nil || id.Best().rank <= 0 {
			return // a word before something unknown may be a label
		}
		at = 1 + int(uint(at)%uint(len(n)-1))
		for _, blank := range []string{" ", "\u00a0", "\t", "\u200b", "-"} {
			v := strings.ToLower(n[:at]) + blank + n[at:]
			got := Identify(v)
			if got.Clean != n || got.Kind != id.Kind || !reflect.DeepEqual(got.Candidates, id.Candidates) {
				t.Fatalf("%q is %q, %q is %q", n, show(id), v, show(got))
			}
		}
		if got := Identify(Group(n)); got.Clean != n {
			t.Fatalf("%q in groups is %q", n, got.Clean)
		}
	})
}

func FuzzSplit(f *testing.F) {
	f.Fuzz(func(t *testing.T, s string) {
		l := Split(s)
		if len(l) > 100 {
			t.Fatalf("%d parts", len(l))
		}
		rest := s
		for _, part := range l {
			i := strings.Index(rest, part)
			if i < 0 || strings.TrimSpace(part) == "" && strings.Trim(part, " \t\r") == "" {
				t.Fatalf("%q: part %q is made up or empty", s, part)
			}
			rest = rest[i+len(part):]
			if len(Split(part)) != 1 {
				t.Fatalf("%q: part %q holds several", s, part)
			}
		}
	})
}
