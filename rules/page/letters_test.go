package page

import (
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/require"
)

func TestLettersAreThoseOfUnicode(t *testing.T) {
	for r := rune(0); r <= unicode.MaxRune+1; r++ {
		require.Equal(t, unicode.ToLower(r), small(r), "%U", r)
		require.Equal(t, unicode.IsSpace(r), space(r), "%U", r)
	}
}

// A row is put into normal form as a whole: no text of it may begin or end with what
// the normal form takes away.
func TestRowsHaveTheNormalFormsOfTheirTexts(t *testing.T) {
	var rows []string
	for _, row := range labels {
		rows = append(rows, row.texts)
	}
	for _, row := range statuses {
		rows = append(rows, row.texts)
	}
	for _, row := range rows {
		var want []string
		for text := range strings.SplitSeq(row, "|") {
			want = append(want, norm(text))
		}
		require.Equal(t, want, slices.Collect(normTexts(row)))
	}
}

// A quick look at all scripts that labels are written in and at the borders of the ranges.
func TestTheBordersOfScriptsAreThoseOfUnicode(t *testing.T) {
	for _, part := range [...]struct{ from, to rune }{{0, 0x600}, {0x1090, 0x10d0}, {0x1e80, 0x2070}, {0x2e70, 0x2e90}, {0x2ff0, 0x3010}, {0xa630, 0xa670}, {0xabf0, 0xac10}, {0xff10, 0xff60}, {0x10400, 0x10428}} {
		for r := part.from; r < part.to; r++ {
			require.Equal(t, unicode.ToLower(r), small(r), "%U", r)
			require.Equal(t, unicode.IsSpace(r), space(r), "%U", r)
		}
	}
}
