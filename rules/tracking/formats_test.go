package tracking

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestShapesSpellTheirLengthsOut(t *testing.T) {
	for _, p := range shapes {
		lo, hi := 0, 0
		pat := p.pattern
		for i := 0; i < len(pat); {
			if pat[i] == '[' {
				i += strings.IndexByte(pat[i:], ']') + 1
			} else {
				i++
			}
			c := pat[i-1]
			a, b := 1, 1
			if i < len(pat) && pat[i] == '{' {
				assert.Contains(t, "#@*", string(c), "%s: only # @ and * repeat", p.pattern)
				end := i + strings.IndexByte(pat[i:], '}')
				from, to, span := strings.Cut(pat[i+1:end], ",")
				a = atoi(from)
				b = a
				if span {
					b = atoi(to)
				}
				i = end + 1
			}
			lo += a
			hi += b
		}
		assert.Equal(t, [2]int{lo, hi}, [2]int{int(p.min), int(p.max)}, p.pattern)
		require.Less(t, int(p.format), len(formats))
		switch p.check {
		case checkGS1, checkGS1Loose, checkGS1With91, checkGS1With92, checkLuhn, checkLuhnLoose, checkGLS, checkMod11, checkMod7, checkIdentcode, checkFedEx12:
			assert.Empty(t, strings.Trim(p.pattern, "#{}[]0123456789"), "%s: this rule takes digits only: write one of the tail", p.pattern)
		}
		assert.LessOrEqual(t, strings.Count(p.pattern, ","), 1, "%s: two spans: match would guess; write one row a length", p.pattern)
	}
}

func atoi(s string) int {
	n := 0
	for _, c := range s {
		n = n*10 + int(c-'0')
	}
	return n
}

func TestEveryFormatIsNamedOnceAndLeadsSomewhere(t *testing.T) {
	seen := map[string]bool{}
	shaped := map[string]bool{}
	for _, p := range shapes {
		shaped[formats[p.format].ID] = true
	}
	for _, f := range formats {
		assert.False(t, seen[f.ID], f.ID)
		seen[f.ID] = true
		assert.True(t, shaped[f.ID], "%s has no shape: add one to shapes", f.ID)
		if f.ID == "s10" {
			continue
		}
		assert.NotEmpty(t, f.Name, f.ID)
		assert.NotEmpty(t, f.Carrier, f.ID)
		assert.NotEmpty(t, f.Links, f.ID)
		for _, l := range f.Links {
			assert.True(t, strings.HasPrefix(l, "https://") || strings.HasPrefix(l, "http://"), l)
		}
	}
	for i := 1; i < len(posts); i++ {
		assert.Less(t, posts[i-1].Country, posts[i].Country)
	}
	for i := 1; i < len(confusables); i++ {
		assert.Less(t, confusables[i-1].r, confusables[i].r)
	}
	for i := 2; i < len(countries); i += 2 {
		require.Less(t, countries[i-2:i], countries[i:i+2])
	}
}

// sample is one line of testdata/samples.txt.
type sample struct {
	format  string
	valid   bool
	numbers []string
}

// samples reads testdata/samples.txt.
func samples(t testing.TB) []sample {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("testdata", "samples.txt"))
	require.NoError(t, err)
	var l []sample
	for line := range strings.Lines(string(text)) {
		line, _, _ = strings.Cut(line, "#")
		f := strings.Fields(line)
		if len(f) == 0 {
			continue
		}
		require.Greater(t, len(f), 2, "samples.txt: %s", line)
		require.Contains(t, []string{"valid", "invalid"}, f[1], line)
		l = append(l, sample{f[0], f[1] == "valid", f[2:]})
	}
	return l
}

// TestEverySampleIsJudgedAsLabelled holds the samples against Identify.
func TestEverySampleIsJudgedAsLabelled(t *testing.T) {
	for _, l := range samples(t) {
		for _, n := range l.numbers {
			id := Identify(n)
			fits := false
			for _, c := range id.Candidates {
				fits = fits || c.Format.ID == l.format && c.Check != CheckFailed
			}
			assert.Equal(t, l.valid, fits, "%s as %s: %s", n, l.format, show(id))
			if l.valid && l.format != "cainiao_lp12" { // most of these are LP of 14 cut off
				assert.Equal(t, FlawNone, id.Flaw, "a real number of %s is called mistyped: %s", l.format, show(id))
				assert.Empty(t, id.Suggestions, n)
			}
		}
	}
}

// TestEveryFormatHasSamples says what a new row still lacks.
func TestEveryFormatHasSamples(t *testing.T) {
	known := map[string]bool{}
	for f := range Formats() {
		known[f.ID] = true
	}
	valid, invalid := map[string]string{}, map[string]string{}
	for _, l := range samples(t) {
		assert.True(t, known[l.format], "samples.txt: no format %q", l.format)
		if l.valid {
			valid[l.format] += " " + strings.Join(l.numbers, " ")
		} else {
			invalid[l.format] += " " + strings.Join(l.numbers, " ")
		}
	}
	for id := range known {
		assert.NotEmpty(t, valid[id], "testdata/samples.txt: add a line %q and a number", id+" valid")
		assert.NotEmpty(t, invalid[id], "testdata/samples.txt: add a line %q and a near miss", id+" invalid")
	}
	for i := range shapes {
		p := &shapes[i]
		id := formats[p.format].ID
		if id == "s10" {
			continue
		}
		fits := func(n string, check Check) bool {
			return len(n) >= int(p.min) && len(n) <= int(p.max) && p.match(n, digitsIn(n)) && verify(p.check, n) == check
		}
		if p.check == checkNone || p.check == checkMixed || p.check == checkAmazon {
			assert.True(t, slices.ContainsFunc(strings.Fields(valid[id]), func(n string) bool { return fits(n, CheckNone) }),
				"testdata/samples.txt: no valid number of %s has the shape %s", id, p.pattern)
			continue
		}
		assert.True(t, slices.ContainsFunc(strings.Fields(valid[id]), func(n string) bool { return fits(n, CheckPassed) }),
			"testdata/samples.txt: no valid number of %s has the shape %s", id, p.pattern)
		assert.True(t, slices.ContainsFunc(strings.Fields(invalid[id]), func(n string) bool { return fits(n, CheckFailed) }),
			"testdata/samples.txt: no invalid number of %s has the shape %s and a wrong check digit", id, p.pattern)
	}
}

// TestOnlyPureDigitsAreShared tries every valid sample on all other forms: forms with
// letters of their own belong to one issuer, but for the overlaps listed here.
func TestOnlyPureDigitsAreShared(t *testing.T) {
	accepted := map[string]string{
		"dhl_express+de_dhl":  "JJD is the licence plate of the whole DHL group",
		"gb_yodel+de_dhl":     "JD and JJD are shared licence plates; length tells most",
		"dhl_express+nl_jvgl": "JVGL numbers of DHL eCommerce also travel by DHL Express",
	}
	used := map[string]bool{}
	for _, l := range samples(t) {
		if !l.valid {
			continue
		}
		for _, n := range l.numbers {
			if strings.Trim(n, "0123456789/") == "" {
				continue
			}
			// The forms that fix two characters or more at the start.
			var own []string
			for i := range shapes {
				p := &shapes[i]
				if id := formats[p.format].ID; p.prefix() >= 2 && len(n) >= int(p.min) && len(n) <= int(p.max) && p.match(n, digitsIn(n)) && !slices.Contains(own, id) {
					own = append(own, id)
				}
			}
			for i, a := range own {
				for _, b := range own[i+1:] {
					_, ok := accepted[a+"+"+b]
					used[a+"+"+b] = true
					if !ok {
						_, ok = accepted[b+"+"+a]
						used[b+"+"+a] = true
					}
					assert.True(t, ok, "%s: both %s and %s claim it by their prefix: accept the overlap with a reason or narrow a shape", n, a, b)
				}
			}
		}
	}
	for pair := range accepted {
		assert.True(t, used[pair], "no sample shows the overlap %s any more: take it out", pair)
	}
}
