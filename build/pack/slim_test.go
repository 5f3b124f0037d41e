package pack

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func node(t *testing.T) {
	t.Helper()
	if _, err := exec.LookPath("node"); err != nil {
		t.Skip("Node is not installed: no program can be run here")
	}
}

// linked returns a program as the linker made it, and its place in a file.
func linked(t *testing.T, name string) (program []byte, file string) {
	t.Helper()
	root, err := Root()
	require.NoError(t, err)
	program, err = compile(root, name)
	require.NoError(t, err)
	file = filepath.Join(t.TempDir(), "linked.wasm")
	require.NoError(t, os.WriteFile(file, program, 0o600))
	return program, file
}

func slimmed(t *testing.T, program []byte) string {
	t.Helper()
	small, err := Slim(program)
	require.NoError(t, err)
	file := filepath.Join(t.TempDir(), "slim.wasm")
	require.NoError(t, os.WriteFile(file, small, 0o600))
	return file
}

// The program must start with the memory that the linker meant, the table that the
// loop writes included, but for the tables that only traces read.
func TestASlimProgramStartsWithTheSameMemory(t *testing.T) {
	node(t)
	program, file := linked(t, "./wasm")
	text, err := exec.Command("node", "testdata/slim/memory.mjs", file, slimmed(t, program)).Output()
	require.NoError(t, err)
	var got struct {
		Lengths [2]int
		Spans   [][2]int
	}
	require.NoError(t, json.Unmarshal(text, &got))
	assert.Equal(t, got.Lengths[0], got.Lengths[1])
	require.NotEmpty(t, got.Spans)

	m, err := readModule(program)
	require.NoError(t, err)
	table, err := m.tables()
	require.NoError(t, err)
	count := map[string]int{}
	for _, s := range got.Spans {
		where := ""
		for name, in := range map[string]span{"names": table.names, "units": table.units, "files": table.files,
			"counters": table.counters, "funcs": table.funcs, "data": table.data} {
			if s[0] >= in.from && s[1] <= in.to {
				where = name
			}
		}
		require.NotEmpty(t, where, "%x differs", s)
		count[where] += s[1] - s[0]
	}
	t.Logf("%d bytes of memory, cleared: %v", got.Lengths[0], count)
	assert.Less(t, count["names"], table.names.to-table.names.from, "functions keep their names")
}

// What the runtime needs its tables for still works: collecting garbage under deep
// and growing stacks, recovering behind wrappers, goroutines; and a crash names its
// function.
func TestASlimProgramRuns(t *testing.T) {
	node(t)
	program, file := linked(t, "./build/pack/testdata/slim")
	goroot, err := exec.Command("go", "env", "GOROOT").Output()
	require.NoError(t, err)
	runner := filepath.Join(string(bytes.TrimSpace(goroot)), "lib", "wasm", "wasm_exec_node.js")
	for _, at := range []string{file, slimmed(t, program)} {
		cmd := exec.Command("node", "--stack-size=8192", runner, at)
		text, err := cmd.CombinedOutput()
		var exit *exec.ExitError
		require.ErrorAs(t, err, &exit, "%s", text)
		assert.Equal(t, 2, exit.ExitCode(), "%s", text)
		assert.Contains(t, string(text), "all well\n")
		assert.Contains(t, string(text), "panic: the end")
		assert.Contains(t, string(text), "main.nobodyRecovers(")
	}
}

func TestSlimIsTheSameTwice(t *testing.T) {
	program, _ := linked(t, "./wasm")
	before := bytes.Clone(program)
	one, err := Slim(program)
	require.NoError(t, err)
	two, err := Slim(program)
	require.NoError(t, err)
	assert.True(t, bytes.Equal(one, two))
	assert.True(t, bytes.Equal(before, program), "its input stays as it is")
}

// A toolchain with another layout must not give a program that breaks later.
func TestSlimRefusesWhatItDoesNotKnow(t *testing.T) {
	program, _ := linked(t, "./wasm")
	m, err := readModule(program)
	require.NoError(t, err)
	at := bytes.Index(program, []byte(head))
	require.Positive(t, at)
	table, err := m.tables()
	require.NoError(t, err)
	inFile := -1 // an entry of the list that the linker wrote in one piece
	for i := 0; i < table.count && inFile < 0; i++ {
		entry := m.memory[table.list+8*i : table.list+8*i+24]
		if found := bytes.Index(program, entry); found == bytes.LastIndex(program, entry) {
			inFile = found
		}
	}
	require.Positive(t, inFile)
	change := func(at int, to byte) []byte {
		p := bytes.Clone(program)
		p[at] = to
		return p
	}
	for name, p := range map[string][]byte{
		"no module":              []byte("go"),
		"cut off":                program[:len(program)-100],
		"another magic number":   change(at, 0xf0),
		"another pointer size":   change(at+7, 4),
		"another count":          change(at+8, program[at+8]+1),
		"an entry out of bounds": change(inFile+7, 0x7f),
		"slim already":           must(Slim(program)),
		"a start function":       append(bytes.Clone(program), sectionStart, 1, 0),
	} {
		_, err := Slim(p)
		assert.Error(t, err, name)
	}
}

func must(b []byte, _ error) []byte { return b }

func TestNumbersAreWrittenAsTheyAreRead(t *testing.T) {
	for _, n := range []int{0, 1, 63, 64, 127, 128, 8191, 8192, 1 << 20, 0x1159a0, 1<<28 - 1} {
		assert.Equal(t, n, (&reader{b: sleb(n)}).sint())
		assert.Equal(t, n, (&reader{b: uleb(n)}).uint())
	}
}
