//go:build !js

package rules

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const module = "github.com/trackwhy/trackwhy/"

// floors are the packages from the ground up; a package may import only lower ones.
var floors = map[string]int{"rules/tracking": 0, "rules/money": 0, "rules/calendar": 0, "rules": 1, "rules/sheet": 2, "rules/words": 2,
	"rules/page": 3, "rules/memory": 3, "wasm/card": 4, "wasm/popup": 5, "wasm": 6, "extension": 0, "build": 7}

func TestImportsPointOnlyDownwards(t *testing.T) {
	light := []string{"strings", "strconv", "slices", "unicode", "unicode/utf8", "unicode/utf16", "cmp", "iter", "maps", "math", "math/bits", "errors", "bytes", "embed", "sync"}
	root := ".."
	require.NoError(t, filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		rel, _ := filepath.Rel(root, path)
		pkg := filepath.ToSlash(filepath.Dir(rel))
		key := pkg
		if strings.HasPrefix(pkg, "build/") {
			key = "build"
		}
		floor, known := floors[key]
		if !assert.True(t, known, "%s is in no floor of the house: add it to floors", pkg) {
			return nil
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ImportsOnly)
		require.NoError(t, err)
		for _, spec := range file.Imports {
			name := strings.Trim(spec.Path.Value, `"`)
			if in, ours := strings.CutPrefix(name, module); ours {
				if key != "build" {
					assert.NotEqual(t, "extension", in, "%s: only build may import extension", rel)
				}
				if in != "extension" && !strings.HasPrefix(in, "build/") {
					assert.Less(t, floors[in], floor, "%s imports %s upwards", rel, in)
				}
				assert.False(t, strings.HasPrefix(in, "build") && key != "build", "%s imports build", rel)
			} else if strings.HasPrefix(pkg, "rules") {
				assert.True(t, slices.Contains(light, name), "%s imports %s: rules know no clock, file, browser or heavy package", rel, name)
			}
		}
		return nil
	}))
}

func TestTheProgramOfTheBrowserCarriesNoHeavyPackage(t *testing.T) {
	cmd := exec.Command("go", "list", "-e", "-deps", "./wasm") // -e: a package that does not build is another test's failure
	cmd.Dir = ".."
	cmd.Env = append(cmd.Environ(), "GOOS=js", "GOARCH=wasm")
	out, err := cmd.Output()
	require.NoError(t, err)
	for _, heavy := range []string{"fmt", "regexp", "encoding/json", "net/url", "reflect", "log", "net/http", "text/template"} {
		assert.NotContains(t, strings.Fields(string(out)), heavy)
	}
}

// A source that only its writer has is none for those who read this.
func TestSourcesAreOpenToEveryReader(t *testing.T) {
	private := regexp.MustCompile(`\b[a-z0-9-]+\.md\b|knowledge base`)
	n := 0
	require.NoError(t, filepath.WalkDir(".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || name == "house_test.go" || strings.Contains(filepath.ToSlash(name), "testdata/fuzz/") {
			return err
		}
		text, err := os.ReadFile(name)
		assert.Empty(t, private.FindString(string(text)), name)
		n++
		return err
	}))
	assert.Greater(t, n, 300)
}
