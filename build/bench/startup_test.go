package bench

import (
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/trackwhy/trackwhy/build/pack"
)

// TestTheTablesOfNumbersAreNotBuiltAtStartUp looks for the function that would build
// them: then the start would grow with every format.
func TestTheTablesOfNumbersAreNotBuiltAtStartUp(t *testing.T) {
	root, err := pack.Root()
	require.NoError(t, err)
	program := filepath.Join(t.TempDir(), "program")
	build := exec.Command("go", "build", "-o", program, "./build")
	build.Dir = root
	text, err := build.CombinedOutput()
	require.NoError(t, err, "%s", text)
	symbols, err := exec.Command("go", "tool", "nm", program).Output()
	require.NoError(t, err)
	const tables = "rules/tracking."
	require.Contains(t, string(symbols), tables+"formats")
	for line := range strings.Lines(string(symbols)) {
		f := strings.Fields(line)
		_, name, ours := strings.Cut(f[len(f)-1], tables)
		assert.False(t, ours && (name == "init" || strings.HasPrefix(name, "init.") || strings.HasPrefix(name, "map.init")), "%s: built when the program starts", line)
	}
}
