package bench

import (
	"bytes"
	"encoding/json"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/trackwhy/trackwhy/build/pack"
	"github.com/trackwhy/trackwhy/rules/tracking"
)

// TestTheComparedProgramAnswersAsTheRulesDo runs the program of the comparison in Node
// without the peer: what is measured must be the whole answer, in both ways of calling.
func TestTheComparedProgramAnswersAsTheRulesDo(t *testing.T) {
	if _, err := exec.LookPath("node"); err != nil {
		t.Skip("Node is not installed: the program of the comparison is not tried")
	}
	root, err := pack.Root()
	require.NoError(t, err)
	c, err := newComparison(root)
	require.NoError(t, err)
	defer c.close()
	var got struct {
		One, Many []string
		Forms     [][]string
	}
	require.NoError(t, c.run(&got))
	var numbers []string
	for _, list := range c.Corpora {
		numbers = append(numbers, list.Numbers...)
	}
	require.Len(t, got.One, len(numbers))
	require.Equal(t, got.One, got.Many)
	for i, n := range numbers {
		id := tracking.Identify(n)
		head, tail, _ := strings.Cut(got.One[i], "\t")
		best := id.Best()
		if best == nil {
			require.Empty(t, head, n)
			require.Nil(t, got.Forms[i], n)
		} else {
			require.Equal(t, best.Check.String()[:1]+best.Scope.String()[:1]+best.Format.ID, head, n)
			require.Equal(t, []string{best.Format.Carrier, best.Format.Name, best.Format.Links[0]}, got.Forms[i], n)
		}
		var want []string
		if id.Clean != n || len(id.Suggestions) > 0 {
			want = append(want, id.Clean)
		}
		for _, s := range id.Suggestions {
			want = append(want, s.Number)
		}
		require.Equal(t, strings.Join(want, "\t"), tail, n)
	}
}

func TestTheRatioIsOfThePeersTimeToOurs(t *testing.T) {
	rows := compared{Name: "x", Peer: 60_000, Single: 3000, Batch: 1500, Ratios: ratios{20, 40, 25}}.rows()
	require.Len(t, rows, 6)
	assert.Equal(t, Row{What: "x: ratio with repairs, which the peer has not, in batches", Got: "25.0 times faster"}, rows[5])
	assert.Equal(t, "20.0 times faster", rows[3].Got)
	assert.Equal(t, Row{"x: ratio, in batches of 100", "40.0 times faster", "at least 20", Met}, rows[4])
	assert.Equal(t, Missed, compared{Ratios: ratios{Batch: 19.9}}.rows()[4].Met)
}

// TestThePeersVersionIsRead guards against measuring what lies there from before.
func TestThePeersVersionIsRead(t *testing.T) {
	assert.Empty(t, installed(filepath.Join(t.TempDir(), peerName)))
	var task map[string]any
	text, err := json.Marshal(comparison{Corpora: []corpus{{Name: "x", Numbers: []string{"1"}}}})
	require.NoError(t, err)
	require.NoError(t, json.NewDecoder(bytes.NewReader(text)).Decode(&task))
	assert.NotContains(t, task, "peer", "compare.mjs only answers when no peer is named")
}
