package main

import (
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The two sides state the contract twice; this holds them together.
func TestJavaScriptNamesTheSameVersion(t *testing.T) {
	loader, err := os.ReadFile("../extension/loader.js")
	require.NoError(t, err)
	assert.Contains(t, string(loader), `const VERSION = "`+Version+`";`)
	memory, err := os.ReadFile("../extension/memory.js")
	require.NoError(t, err)
	assert.Contains(t, string(memory), "const MAX_TEXT = 1 << 16;", "memory.MaxEntry")
}
