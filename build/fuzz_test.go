package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestEveryFuzzTargetHasItsSeeds(t *testing.T) {
	root := ".."
	targets, err := fuzzTargets(root)
	require.NoError(t, err)
	require.NotEmpty(t, targets)
	known := map[string]bool{}
	for _, target := range targets {
		seeds := filepath.Join(root, filepath.FromSlash(target.dir), "testdata", "fuzz", target.name)
		known[filepath.Clean(seeds)] = true
		files, err := os.ReadDir(seeds)
		assert.NoError(t, err, "%s %s has no seeds", target.dir, target.name)
		assert.GreaterOrEqual(t, len(files), 3, "%s holds too few seeds", seeds)
		for _, f := range files {
			text, err := os.ReadFile(filepath.Join(seeds, f.Name()))
			require.NoError(t, err)
			assert.True(t, bytes.HasPrefix(text, []byte("go test fuzz v1\n")), "%s/%s", seeds, f.Name())
			assert.Less(t, len(text), 20_000, "%s/%s is no small seed", seeds, f.Name())
		}
	}
	corpora, err := filepath.Glob(filepath.Join(root, "*", "testdata", "fuzz", "*"))
	require.NoError(t, err)
	deeper, err := filepath.Glob(filepath.Join(root, "*", "*", "testdata", "fuzz", "*"))
	require.NoError(t, err)
	for _, folder := range append(corpora, deeper...) {
		assert.True(t, known[filepath.Clean(folder)], "%s holds seeds of no target", folder)
	}
}

// Each decoder of the design is a place where texts of strangers come in.
func TestEveryDecoderIsFuzzed(t *testing.T) {
	targets, err := fuzzTargets("..")
	require.NoError(t, err)
	have := map[fuzzTarget]bool{}
	for _, target := range targets {
		have[target] = true
	}
	for decoder, target := range map[string]fuzzTarget{
		"order sheets": {"rules/sheet", "FuzzParse"}, "case files": {"rules/sheet", "FuzzParseCase"},
		"amounts": {"rules/money", "FuzzParse"}, "dates": {"rules/calendar", "FuzzParse"}, "limits of days": {"rules/calendar", "FuzzLimits"},
		"numbers": {"rules/tracking", "FuzzIdentify"}, "blanks in numbers": {"rules/tracking", "FuzzBlanksAndCase"}, "several numbers": {"rules/tracking", "FuzzSplit"},
		"entries of the memory": {"rules/memory", "FuzzDecode"}, "the memory as a whole": {"rules/memory", "FuzzBook"},
		"snapshots of pages": {"rules/page", "FuzzRead"}, "documents": {"build/htmlpage", "FuzzSnapshot"},
		"events and places": {"rules", "FuzzWhatIsWrittenNeverPanics"}, "diagnoses": {"rules", "FuzzDiagnose"}, "their words": {"rules/words", "FuzzCompose"},
		"the message of start": {"wasm", "FuzzStart"}, "the message of remember": {"wasm", "FuzzRemember"}, "the message of scan": {"wasm", "FuzzScan"}, "the message of draw": {"wasm", "FuzzDrawable"},
	} {
		assert.True(t, have[target], "%s: %s of %s is gone", decoder, target.name, target.dir)
	}
}

func TestAFuzzRunIsATimeOrACount(t *testing.T) {
	for _, bad := range []string{"", "x", "-5x", "0x", "soon", "-1s", "12"} {
		var errs strings.Builder
		assert.Equal(t, 2, fuzz([]string{"-time", bad}, nil, &strings.Builder{}, &errs), bad)
		assert.Contains(t, errs.String(), "-time", bad)
	}
	var errs strings.Builder
	assert.Equal(t, 2, fuzz([]string{"-only", "FuzzNothing"}, nil, &strings.Builder{}, &errs))
	assert.Contains(t, errs.String(), "FuzzNothing")
}
