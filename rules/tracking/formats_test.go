package tracking

import (
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
			a, b := 1, 1
			if i < len(pat) && pat[i] == '{' {
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

// sampleOf makes a number of a shape; its check digit is found by trying.
func sampleOf(p shape) string {
	var b strings.Builder
	pat := p.pattern
	k := 0
	for i := 0; i < len(pat); {
		c := pat[i]
		class := ""
		if c == '[' {
			end := i + strings.IndexByte(pat[i:], ']')
			class = pat[i+1 : end]
			i = end + 1
		} else {
			i++
		}
		n := 1
		if i < len(pat) && pat[i] == '{' {
			end := i + strings.IndexByte(pat[i:], '}')
			from, _, _ := strings.Cut(pat[i+1:end], ",")
			n = atoi(from)
			i = end + 1
		}
		for range n {
			k++
			switch c {
			case '#', '*':
				b.WriteByte(byte('0' + k*7%10))
			case '@':
				b.WriteByte(byte('A' + k*5%26))
			case '[':
				b.WriteByte(class[k%len(class)])
			default:
				b.WriteByte(c)
			}
		}
	}
	return b.String()
}

// TestEveryShapeMatchesItsSampleAndRefusesANearMiss makes one valid and one broken
// number of every shape.
func TestEveryShapeMatchesItsSampleAndRefusesANearMiss(t *testing.T) {
	for i := range shapes {
		p := &shapes[i]
		s := sampleOf(*p)
		require.True(t, p.match(s), "%s: %s", p.pattern, s)
		if p.check != checkNone && p.check != checkMixed {
			found := false
			alphabet := "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
			at := len(s) - 1
			switch p.check {
			case checkS10:
				at = 10
			case checkFedEx12At16:
				at = 27
			}
			good := s
			for _, c := range alphabet {
				v := s[:at] + string(c) + s[at+1:]
				if p.match(v) && verify(p.check, v) == CheckPassed {
					found, good = true, v
				}
			}
			if !found {
				// One more try with another digit in front of the check digit.
				for d := '0'; d <= '9' && !found; d++ {
					for _, c := range alphabet {
						v := s[:at-1] + string(d) + string(c) + s[at+1:]
						if p.match(v) && verify(p.check, v) == CheckPassed {
							found, good = true, v
						}
					}
				}
			}
			require.True(t, found, "%s has no valid number", p.pattern)
			bad := 0
			for _, c := range alphabet {
				v := good[:at] + string(c) + good[at+1:]
				if p.match(v) && verify(p.check, v) == CheckFailed {
					bad++
				}
			}
			assert.Positive(t, bad, "%s never fails", p.pattern)
		}
		assert.False(t, len(s)+1 <= int(p.max) && len(s)+1 >= int(p.min) && p.match(s+"-"), p.pattern)
	}
}

// TestOnlyPureDigitsAreShared tries a sample of every shape on all others: forms
// with letters of their own belong to one issuer, but for the overlaps listed here.
func TestOnlyPureDigitsAreShared(t *testing.T) {
	accepted := map[string]string{
		"meest_yq+five_letters_yq": "MGR is one of the five-letter lines",
		"dhl_express+de_dhl":       "JJD is the licence plate of the whole DHL group",
		"gb_yodel+de_dhl":          "JD and JJD are shared licence plates; length tells most",
		"dhl_express+nl_jvgl":      "JVGL numbers of DHL eCommerce also travel by DHL Express",
	}
	for i := range shapes {
		s := sampleOf(shapes[i])
		if strings.Trim(s, "0123456789/") == "" {
			continue
		}
		own := formats[shapes[i].format].ID
		prefix := shapes[i].prefix()
		for j := range shapes {
			q := &shapes[j]
			other := formats[q.format].ID
			if other == own || len(s) < int(q.min) || len(s) > int(q.max) || !q.match(s) {
				continue
			}
			if prefix >= 2 && q.prefix() >= 2 {
				_, ok1 := accepted[own+"+"+other]
				_, ok2 := accepted[other+"+"+own]
				assert.True(t, ok1 || ok2, "%s: both %s and %s claim it by their prefix: accept the overlap with a reason or narrow a shape", s, own, other)
			}
		}
	}
}
