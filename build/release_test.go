package main

import (
	"archive/zip"
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"io"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/trackwhy/trackwhy/build/pack"
)

// writeTree puts files under a folder, with their time and the permissions of a umask.
func writeTree(t *testing.T, dir string, files map[string][]byte, umask os.FileMode, when time.Time) {
	t.Helper()
	for name, data := range files {
		at := filepath.Join(dir, filepath.FromSlash(name))
		require.NoError(t, os.MkdirAll(filepath.Dir(at), 0o777&^umask))
		require.NoError(t, os.WriteFile(at, data, 0o666&^umask))
		require.NoError(t, os.Chmod(at, 0o666&^umask))
		require.NoError(t, os.Chtimes(at, when, when))
	}
}

// released makes the release in a folder with a program built there, in an environment.
func released(t *testing.T, dir, umask string, env ...string) map[string][]byte {
	t.Helper()
	program := filepath.Join(t.TempDir(), "build")
	build := exec.Command("go", "build", "-o", program, "./build")
	build.Dir = dir
	text, err := build.CombinedOutput()
	require.NoError(t, err, "%s", text)
	run := exec.Command("sh", "-c", "umask "+umask+` && exec "$0" release`, program)
	run.Dir = dir
	run.Env = append(os.Environ(), env...)
	text, err = run.CombinedOutput()
	require.NoError(t, err, "%s", text)
	products := map[string][]byte{}
	entries, err := os.ReadDir(filepath.Join(dir, "build", "out", "release"))
	require.NoError(t, err)
	for _, e := range entries {
		products[e.Name()], err = os.ReadFile(filepath.Join(dir, "build", "out", "release", e.Name()))
		require.NoError(t, err)
	}
	assert.Equal(t, string(products["SHA256SUMS"]), string(text), "the command shows the sums")
	return products
}

func unzip(t *testing.T, data []byte) map[string][]byte {
	t.Helper()
	r, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	require.NoError(t, err)
	files := map[string][]byte{}
	for _, f := range r.File {
		assert.Equal(t, 1980, f.Modified.Year(), "%s has the time of a build", f.Name)
		assert.Equal(t, os.FileMode(0o644), f.Mode(), f.Name)
		in, err := f.Open()
		require.NoError(t, err)
		files[f.Name], err = io.ReadAll(in)
		require.NoError(t, err)
		require.NoError(t, in.Close())
	}
	return files
}

// What the stores get is the same from any folder, at any time, in any language, under any
// umask, with git or without, compiled anew: from a clone, and from the source archive that
// the clone made, which is the recipe of the README.
func TestAReleaseIsTheSameEverywhere(t *testing.T) {
	if testing.Short() {
		t.Skip("compiles the standard library anew")
	}
	if runtime.GOOS == "windows" {
		t.Skip("the test sets a umask")
	}
	root, err := pack.Root()
	require.NoError(t, err)
	sources, err := pack.Sources(root)
	require.NoError(t, err)
	base, err := filepath.EvalSymlinks(t.TempDir())
	require.NoError(t, err)

	clone := filepath.Join(base, "clone")
	writeTree(t, clone, sources, 0o022, time.Now())
	if _, err := exec.LookPath("git"); err == nil {
		for _, args := range [][]string{{"init", "-q"}, {"add", "-A"}} {
			git := exec.Command("git", args...)
			git.Dir = clone
			text, err := git.CombinedOutput()
			require.NoError(t, err, "%s", text)
		}
		// Only what is under version control is handed in.
		writeTree(t, clone, map[string][]byte{"notes.txt": []byte("mine"), "rules/testdata/scratch.txt": []byte("mine")}, 0o022, time.Now())
	}
	one := released(t, clone, "022", "LC_ALL=C", "TZ=UTC")

	version, err := pack.Version()
	require.NoError(t, err)
	names := []string{"SHA256SUMS", "trackwhy-" + version + "-chrome.zip", "trackwhy-" + version + "-firefox.zip", "trackwhy-" + version + "-source.zip", "trackwhy-" + version + ".cdx.json"}
	var have []string
	for name := range one {
		have = append(have, name)
	}
	slices.Sort(have)
	require.Equal(t, names, have)

	handedIn := unzip(t, one[names[3]])
	assert.Equal(t, len(sources), len(handedIn))
	for name, data := range sources {
		assert.True(t, bytes.Equal(data, handedIn[name]), "%s is not in the source archive as it is", name)
	}

	// A folder whose name is longer and odd, years ago, on the other side of the world.
	unpacked := filepath.Join(base, "a reviewer's ünpacked folder", "deeper", "still")
	writeTree(t, unpacked, handedIn, 0o077, time.Date(2001, 2, 3, 4, 5, 6, 0, time.UTC))
	// The compiler's own store must not answer from the first time.
	two := released(t, unpacked, "077", "LC_ALL=tr_TR.UTF-8", "LANG=tr_TR.UTF-8", "TZ=Pacific/Kiritimati", "SOURCE_DATE_EPOCH=1", "GOFLAGS=-buildvcs=true",
		"GOCACHE="+filepath.Join(base, "empty"), "HOME="+base, "GOMODCACHE="+modules(t), "GIT_DIR=/nonexistent")

	for _, name := range names {
		assert.Equal(t, sum(one[name]), sum(two[name]), "%s differs", name)
	}
	for _, line := range strings.Split(strings.TrimSpace(string(one["SHA256SUMS"])), "\n") {
		want, name, _ := strings.Cut(line, "  ")
		assert.Equal(t, want, sum(one[name]), name)
	}
	holdsTheProgramOnly(t, unzip(t, one[names[1]]), unzip(t, one[names[2]]), one[names[4]])
	for _, name := range names {
		assert.False(t, bytes.Contains(one[name], []byte(base)), "%s names the folder", name)
	}
}

// holdsTheProgramOnly looks into both packages and the list of parts.
func holdsTheProgramOnly(t *testing.T, chrome, firefox map[string][]byte, list []byte) {
	for browser, files := range map[string]map[string][]byte{"chrome": chrome, "firefox": firefox} {
		for name := range files {
			assert.NotContains(t, name, "test", "%s: data of tests", browser)
			assert.NotEqual(t, ".go", path.Ext(name), "%s: %s", browser, name)
		}
		assert.Contains(t, files, "manifest.json", browser)
		assert.True(t, bytes.Equal(chrome[pack.Program], files[pack.Program]), "one program for both")
	}
	var parts struct {
		Format     string `json:"bomFormat"`
		Spec       string `json:"specVersion"`
		Components []struct {
			Type, Name, Version, PURL string
			Ref                       string `json:"bom-ref"`
			Licenses                  []any
			Hashes                    []struct{ Alg, Content string }
		}
	}
	require.NoError(t, json.Unmarshal(list, &parts))
	assert.Equal(t, [2]string{"CycloneDX", "1.6"}, [2]string{parts.Format, parts.Spec})
	refs := map[string]bool{}
	for _, c := range parts.Components {
		assert.False(t, refs[c.Ref], "%s stands twice", c.Ref)
		refs[c.Ref] = true
		assert.NotEmpty(t, c.Version, c.Name)
		switch c.Type {
		case "library":
			assert.NotEmpty(t, c.Licenses, "%s has no licence", c.Name)
			assert.NotContains(t, c.Name, "testify", "that is for tests")
		case "file":
			require.Len(t, c.Hashes, 1)
			assert.Equal(t, sum(chrome[c.Name]), c.Hashes[0].Content, c.Name)
		}
	}
	assert.True(t, refs["file:"+pack.Program])
}

func sum(data []byte) string {
	s := sha256.Sum256(data)
	return hex.EncodeToString(s[:])
}

func modules(t *testing.T) string {
	t.Helper()
	dir, err := exec.Command("go", "env", "GOMODCACHE").Output()
	require.NoError(t, err)
	return strings.TrimSpace(string(dir))
}

// The recipe of the README is what the test above does.
func TestTheRecipeForReviewersIsOneCommand(t *testing.T) {
	_, section, found := strings.Cut(text(t, "README.md"), "## For reviewers of the stores")
	require.True(t, found)
	assert.Contains(t, section, "\n    make release\n    cat build/out/release/SHA256SUMS")
	assert.Contains(t, text(t, "Makefile"), "\n\t$(GO) run ./build release\n")
	assert.Contains(t, text(t, "go.mod"), "\ngo 1.26")
	assert.Contains(t, section, "Go 1.26")
}

// The version stands in the manifest only; everything else asks for it.
func TestTheVersionStandsInOnePlace(t *testing.T) {
	version, err := pack.Version()
	require.NoError(t, err)
	root, err := pack.Root()
	require.NoError(t, err)
	sources, err := pack.Sources(root)
	require.NoError(t, err)
	for name, data := range sources {
		switch path.Ext(name) {
		case ".go", ".js", ".mjs", ".html", ".json", ".css", ".md", "":
			if strings.Contains(name, "testdata/") {
				continue
			}
			for _, quoted := range []string{`"` + version + `"`, "`" + version + "`", "trackwhy-" + version, "v" + version} {
				if name != "extension/manifest.json" {
					assert.False(t, bytes.Contains(data, []byte(quoted)), "%s says %s: ask pack.Version or the manifest", name, quoted)
				}
			}
		}
	}
}
