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
