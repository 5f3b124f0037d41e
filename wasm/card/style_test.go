package card

import (
	"math"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// colours are the tokens of style.css, light and dark.
func colours(t *testing.T) map[string][2][3]float64 {
	t.Helper()
	found := map[string][2][3]float64{}
	for _, m := range regexp.MustCompile(`--([a-z-]+): light-dark\((#\w+), (#\w+)\)`).FindAllStringSubmatch(Style, -1) {
		var pair [2][3]float64
		for i, hex := range m[2:] {
			hex = hex[1:]
			if len(hex) == 3 {
				hex = strings.Join([]string{hex[:1], hex[:1], hex[1:2], hex[1:2], hex[2:], hex[2:]}, "")
			}
			for k := range 3 {
				n, err := strconv.ParseUint(hex[2*k:2*k+2], 16, 8)
				require.NoError(t, err)
				pair[i][k] = float64(n) / 255
			}
		}
		found[m[1]] = pair
	}
	require.Greater(t, len(found), 10)
	return found
}

// contrast is that of WCAG 2.2.
func contrast(a, b [3]float64) float64 {
	light := func(c [3]float64) float64 {
		for i, v := range c {
			if v <= 0.04045 {
				c[i] = v / 12.92
			} else {
				c[i] = math.Pow((v+0.055)/1.055, 2.4)
			}
		}
		return 0.2126*c[0] + 0.7152*c[1] + 0.0722*c[2]
	}
	x, y := light(a)+0.05, light(b)+0.05
	return max(x, y) / min(x, y)
}

func TestTextStandsOutFromItsGround(t *testing.T) {
	assert.InDelta(t, 21, contrast([3]float64{1, 1, 1}, [3]float64{}), 0.01)
	c := colours(t)
	for _, pair := range []string{"ink bg", "ink well", "soft bg", "soft well", "link bg", "link well", "on-ink ink", "calm bg", "calm well", "watch bg",
		"act bg", "calm calm-bg", "watch watch-bg", "act act-bg"} {
		text, ground, _ := strings.Cut(pair, " ")
		require.Contains(t, c, text)
		require.Contains(t, c, ground)
		for i, look := range []string{"light", "dark"} {
			assert.GreaterOrEqual(t, contrast(c[text][i], c[ground][i]), 4.5, "%s, %s", pair, look)
			// The small print of the first button is its text at four fifths.
			if ground == "ink" {
				var faint [3]float64
				for k := range faint {
					faint[k] = 0.8*c[text][i][k] + 0.2*c[ground][i][k]
				}
				assert.GreaterOrEqual(t, contrast(faint, c[ground][i]), 4.5, "%s, %s, small print", pair, look)
			}
		}
	}
	for i, look := range []string{"light", "dark"} { // where a field begins and ends
		assert.GreaterOrEqual(t, contrast(c["edge"][i], c["bg"][i]), 3.0, look)
	}
}

func TestNothingMovesForReadersWhoAskForStillness(t *testing.T) {
	pages, err := os.ReadFile("../../extension/pages.css")
	require.NoError(t, err)
	for name, css := range map[string]string{"style.css": Style, "pages.css": string(pages)} {
		calm := regexp.MustCompile(`(?s)@media \(prefers-reduced-motion: no-preference\) \{.*?\n\}`).ReplaceAllString(css, "")
		require.NotEqual(t, css, calm, "%s has the block", name)
		assert.NotRegexp(t, `(animation|transition)(-\w+)?:`, calm, name)
	}
}
