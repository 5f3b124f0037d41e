package extension

import (
	"os/exec"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// No browser can be told in which order a start, an end and the program's answers meet,
// when a store is full, or who speaks as a page of the shop. Node can.
func TestScriptsDoRightWhatNoBrowserCanBeAskedFor(t *testing.T) {
	node, err := exec.LookPath("node")
	if err != nil {
		t.Skip("node is not there")
	}
	for _, name := range []string{"background", "frame", "life", "memory", "surface"} {
		t.Run(name, func(t *testing.T) {
			script := "testdata/" + name + ".mjs"
			require.FileExists(t, script) // looked at here, or a kept result would outlive a change of it
			text, err := exec.Command(node, script).CombinedOutput()
			require.NoError(t, err, string(text))
			assert.Empty(t, strings.TrimSpace(string(text)))
		})
	}
}
