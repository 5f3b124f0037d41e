package bench

import (
	"bytes"
	"os/exec"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/trackwhy/trackwhy/build/htmlpage"
	"github.com/trackwhy/trackwhy/build/pack"
)

// A tab that is left open scans for hours: what the program holds must not grow with
// the scans. WebAssembly gives no memory back, so its size is the most that was ever held.
func TestTheProgramsMemoryDoesNotGrowWithScans(t *testing.T) {
	if _, err := exec.LookPath("node"); err != nil {
		t.Skip("Node is not installed: the program is not run")
	}
	root, err := pack.Root()
	require.NoError(t, err)
	few, err := runProgram(root, 10)
	require.NoError(t, err)
	many, err := runProgram(root, 100)
	require.NoError(t, err)
	for _, r := range []ran{few, many} {
		for _, s := range r.Scans {
			require.Equal(t, s.Orders, s.Found)
		}
	}
	last := func(r ran) int { return r.Scans[len(r.Scans)-1].Held }
	t.Logf("started %s, after 3*10 scans %s, after 3*100 %s", mib(many.Started), mib(last(few)), mib(last(many)))
	assert.LessOrEqual(t, many.Started, 6<<20)
	assert.LessOrEqual(t, last(many), 12<<20)
	assert.LessOrEqual(t, last(many), last(few)+2<<20)
}

func TestASnapshotIsSmallerThanItsPage(t *testing.T) {
	served, err := lists(1, 101)
	require.NoError(t, err)
	var size, page [2]int
	for i, p := range served {
		text, err := htmlpage.Snapshot(bytes.NewReader(p.HTML), p.URL)
		require.NoError(t, err)
		size[i], page[i] = len(text), len(p.HTML)
	}
	order, html := (size[1]-size[0])/100, (page[1]-page[0])/100
	t.Logf("%d bytes an order, %d in HTML", order, html)
	assert.LessOrEqual(t, order, 1700, "bytes that cross the boundary for one order")
	assert.Less(t, order, html)
}

func TestWhatIsPaidStandsSideBySide(t *testing.T) {
	rows := paidRows("chromium", [3]paid{{Load: 10, One: 100, Many: 290}, {Load: 11, One: 101, Many: 300}, {Load: 12, Blocked: 3, Longest: 53, One: 120, Many: 785}})
	require.Len(t, rows, 6)
	assert.Equal(t, Row{What: "chromium, 100 orders: the page is loaded after, ms", Got: "10 | 11 | 12"}, rows[0])
	assert.Equal(t, Row{"chromium, Trackwhy's share of a tab", "25.0 MiB", "at most 25", Met}, rows[5])
	assert.Len(t, paidRows("firefox", [3]paid{}), 1, "what was not measured has no row")
}

// A turn is set against the same turn of the browser without an extension, never against
// another minute of the machine.
func TestStormsAreComparedTurnByTurn(t *testing.T) {
	rows := stormRows("chromium", [3][]float64{{20, 30, 40}, {21, 31, 41}, {24, 36, 41}})
	require.Len(t, rows, 4)
	assert.Equal(t, Row{What: "chromium, with Trackwhy", Got: "24.0 / 36.0 / 41.0 %"}, rows[2])
	assert.Equal(t, Row{"chromium, Trackwhy's share in the same turns", "1.0 / 4.0 / 6.0 %", "at most 5", Met}, rows[3])
	assert.Empty(t, stormRows("chromium", [3][]float64{{0}, {0}, {0}}), "what was not measured has no row")
	assert.Equal(t, Missed, stormRows("chromium", [3][]float64{{20}, {20}, {26}})[3].Met)
}
