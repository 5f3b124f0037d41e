package bench

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/trackwhy/trackwhy/build/pack"
)

func TestTheMarksOfPopupAndCardFindTheirPlaces(t *testing.T) {
	files, err := pack.Assemble("chrome", nil, nil)
	require.NoError(t, err)
	dir := t.TempDir()
	for _, name := range []string{pack.Joined, "content.js"} {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), files[name], 0o600))
	}
	require.NoError(t, withMarks(dir))
	for name, marks := range map[string]int{pack.Joined: 2, "content.js": 2} {
		content, err := os.ReadFile(filepath.Join(dir, name))
		require.NoError(t, err)
		assert.Equal(t, marks, strings.Count(string(content), `performance.mark("trackwhy `), name)
	}
	assert.ErrorContains(t, withMarks(t.TempDir()), pack.Joined)
	require.NoError(t, os.WriteFile(filepath.Join(dir, pack.Joined), nil, 0o600))
	assert.ErrorContains(t, withMarks(dir), `popup.js: "// Our own pages:" stands there 0 times`)
}

func TestASpreadKeepsItsBudgetByItsMedian(t *testing.T) {
	assert.Equal(t, Row{"card", "4 / 6 / 90 ms", "at most 50", Met}, spread("card", "ms", []float64{90, 4.2, 6}, 50))
	assert.Equal(t, Missed, spread("card", "ms", []float64{90, 4, 51}, 50).Met)
}
