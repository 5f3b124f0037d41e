package main

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestMutantsAreCountedAndSurvivorsNamed(t *testing.T) {
	var report mutantReport
	require.NoError(t, json.Unmarshal([]byte(`{"files":[{"file_name":"a.go","mutations":[
		{"type":"X","status":"KILLED","line":1,"column":2},{"type":"X","status":"TIMED OUT","line":1,"column":3},
		{"type":"X","status":"LIVED","line":2,"column":4},{"type":"Y","status":"LIVED","line":3,"column":5},
		{"type":"X","status":"NOT COVERED","line":3,"column":6},{"type":"X","status":"NOT VIABLE","line":3,"column":7}]}]}`), &report))
	named, err := readSurvivors("# why\n\nrules/a.go | X | if a | b { | both are right\n")
	require.NoError(t, err)
	lines := []string{"", "if a {", "if a | b {", "return"}
	c := countMutants("rules", report, func(file string, line int) string {
		assert.Equal(t, "rules/a.go", file)
		return lines[line]
	}, named)
	assert.Equal(t, mutantCount{killed: 1, timedOut: 1, lived: 2, named: 1, notRun: 1, unnamed: []string{"rules/a.go:3:5 Y in return"}}, c)
	assert.Equal(t, 50.0, c.share(), "a named survivor is a survivor still")
	assert.Zero(t, mutantCount{notRun: 3}.share())
	assert.True(t, *named[survivor{"rules/a.go", "X", "if a | b {"}])
}

func TestASurvivorWithoutAReasonIsRefused(t *testing.T) {
	for _, bad := range []string{"rules/a.go", "rules/a.go | X | line", "rules/a.go | X | line | "} {
		_, err := readSurvivors("# head\n" + bad)
		assert.ErrorContains(t, err, "line 2", bad)
	}
}

// A name is of a line of the source: with the line it goes.
func TestNamedSurvivorsStandInTheSource(t *testing.T) {
	text, err := os.ReadFile(filepath.Join("..", filepath.FromSlash(survivorsFile)))
	require.NoError(t, err)
	named, err := readSurvivors(string(text))
	require.NoError(t, err)
	for s := range named {
		source, err := os.ReadFile(filepath.Join("..", filepath.FromSlash(s.file)))
		if !assert.NoError(t, err) {
			continue
		}
		found := false
		for line := range strings.SplitSeq(string(source), "\n") {
			found = found || strings.TrimSpace(line) == s.line
		}
		assert.True(t, found, "%s: %s has no line %q any more", survivorsFile, s.file, s.line)
	}
}

func TestAMutantChangesOneOperator(t *testing.T) {
	source := "package a\n\tif a <= b && c != -1 {\n\t\ti++\n"
	for _, c := range []struct {
		m    mutant
		want string
	}{
		{mutant{"CONDITIONALS_BOUNDARY", "", 2, 7}, "package a\n\tif a < b && c != -1 {\n\t\ti++\n"},
		{mutant{"CONDITIONALS_NEGATION", "", 2, 7}, "package a\n\tif a > b && c != -1 {\n\t\ti++\n"},
		{mutant{"CONDITIONALS_NEGATION", "", 2, 17}, "package a\n\tif a <= b && c == -1 {\n\t\ti++\n"},
		{mutant{"INVERT_NEGATIVES", "", 2, 20}, "package a\n\tif a <= b && c != +1 {\n\t\ti++\n"},
		{mutant{"INCREMENT_DECREMENT", "", 3, 4}, "package a\n\tif a <= b && c != -1 {\n\t\ti--\n"},
	} {
		got, ok := changed([]byte(source), c.m)
		assert.True(t, ok, c.m.Type)
		assert.Equal(t, c.want, string(got))
	}
	for _, gone := range []mutant{{"CONDITIONALS_BOUNDARY", "", 2, 6}, {"CONDITIONALS_BOUNDARY", "", 9, 1}, {"CONDITIONALS_BOUNDARY", "", 4, 1}, {"ARITHMETIC_BASE", "", 1, 1}} {
		_, ok := changed([]byte(source), gone)
		assert.False(t, ok, "%+v", gone)
	}
}

func TestTestsOfAnotherPackageAreThere(t *testing.T) {
	for p, args := range alsoTests {
		require.Contains(t, mutatedPackages, p)
		text, err := exec.Command("go", "test", "-C", "..", "-list", args[1], args[2]).CombinedOutput()
		require.NoError(t, err, "%s", text)
		assert.Contains(t, string(text), "Test", "%s: no test matches %s", p, args[1])
	}
}
