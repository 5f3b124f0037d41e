package main

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/trackwhy/trackwhy/rules/memory"
)

func source(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(name)
	require.NoError(t, err)
	return string(text)
}

// all returns what a pattern's first group finds in a text, each once.
func all(text, pattern string) []string {
	var found []string
	seen := map[string]bool{}
	for _, m := range regexp.MustCompile(pattern).FindAllStringSubmatch(text, -1) {
		if !seen[m[1]] {
			seen[m[1]] = true
			found = append(found, m[1])
		}
	}
	return found
}

// The two sides state the contract twice; this holds them together.
func TestJavaScriptNamesTheSameVersion(t *testing.T) {
	assert.Contains(t, source(t, "../extension/loader.js"), `const VERSION = "`+Version+`";`)
	assert.Contains(t, source(t, "../extension/memory.js"), "const MAX_TEXT = 1 << 16;")
	assert.Equal(t, 1<<16, memory.MaxEntry)
}

func TestTheContractNamesEveryCall(t *testing.T) {
	program := source(t, "main.go")
	contract, code, found := strings.Cut(program, "\npackage main\n")
	require.True(t, found)
	exports := all(code, `"(\w+)": b\.\w+`)
	require.NotEmpty(t, exports)
	assert.ElementsMatch(t, exports, all(contract, `(?m)(?:^//\t|;   )(\w+)\(`), "the package comment of main.go")
	list := regexp.MustCompile(`CALLS = new Set\(\[([^\]]*)\]\)`).FindStringSubmatch(source(t, "../extension/engine.js"))
	require.NotNil(t, list)
	assert.Subset(t, exports, all(list[1], `"(\w+)"`), "engine.js calls what there is")
}

func TestTheContractNamesEverythingThatIsAskedFor(t *testing.T) {
	contract, _, _ := strings.Cut(source(t, "main.go"), "\npackage main\n")
	_, kinds, found := strings.Cut(contract, "// host.do kinds")
	require.True(t, found)
	kinds, _, _ = strings.Cut(kinds, "//\n")
	var named []string
	for _, k := range []string{"copy", "use", "evidence", "options", "close", "recent", "show", "setting", "save", "forget", "permission", "reload", "resize", "stay", "leave"} {
		if assert.Regexp(t, `\b`+k+`\b`, kinds) {
			named = append(named, k)
		}
	}
	var asked []string
	for _, name := range []string{"card/card.go", "popup/open.go", "popup/options.go"} {
		asked = append(asked, all(source(t, name), `(?:\.do|\.Do)\("(\w+)"`)...)
	}
	asked = append(asked, all(source(t, "../extension/frame.js"), `host\.do\("(\w+)"`)...)
	assert.Subset(t, named, asked, "a kind that the contract leaves out")
	var answered []string
	for _, name := range []string{"content.js", "surface.js"} {
		answered = append(answered, all(source(t, "../extension/"+name), `case "(\w+)":`)...)
	}
	assert.Subset(t, append(answered, "use"), named, "a kind that nobody answers; use is the popup's, in Go")
}
