package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// gremlinsVersion is the tool that changes the program, so that its answer does not
// change by itself.
const gremlinsVersion = "v0.6.0"

// mutatedPackages are those whose tests are held against changed programs, the quickest
// first: all of rules takes hours.
var mutatedPackages = []string{"rules/calendar", "rules/money", "rules/sheet", "rules/memory", "rules/words", "rules/tracking", "rules", "rules/page"}

// alsoTests are those of another package that stand for the package's own: what pages say is
// held by the saved pages, which only build can turn into snapshots.
var alsoTests = map[string][]string{"rules/page": {"-run", "^TestEverySavedPage", "./build"}}

// survivorsFile names the mutants that no test can or need tell from the program.
const survivorsFile = "rules/testdata/mutants.txt"

// mutant is one change of the program and what became of it.
type mutant struct {
	Type   string `json:"type"`
	Status string `json:"status"` // KILLED, LIVED, TIMED OUT, NOT COVERED, NOT VIABLE
	Line   int    `json:"line"`
	Column int    `json:"column"`
}

// mutantReport is what the tool writes about a package.
type mutantReport struct {
	Files []mutatedFile `json:"files"`
}

type mutatedFile struct {
	Name      string   `json:"file_name"`
	Mutations []mutant `json:"mutations"`
}

// path of the file, relative to the module.
func (f mutatedFile) path(dir string) string {
	if strings.HasPrefix(f.Name, dir+"/") {
		return f.Name
	}
	return dir + "/" + f.Name
}

// mutantCount counts a package's mutants.
type mutantCount struct {
	killed, timedOut, lived, named, notRun int
	unnamed                                []string
}

// share is the part of the mutants that ran and were told from the program, in percent.
// One that never ends was told as well.
func (c mutantCount) share() float64 {
	ran := c.killed + c.timedOut + c.lived
	if ran == 0 {
		return 0
	}
	return 100 * float64(c.killed+c.timedOut) / float64(ran)
}

// countMutants counts a report. source gives a line of a file, named are the survivors
// of the file of names; those used are marked.
func countMutants(dir string, report mutantReport, source func(file string, line int) string, named map[survivor]*bool) mutantCount {
	var c mutantCount
	for _, f := range report.Files {
		name := f.path(dir)
		for _, m := range f.Mutations {
			switch m.Status {
			case "KILLED":
				c.killed++
			case "TIMED OUT":
				c.timedOut++
			case "NOT COVERED", "MOVED":
				c.notRun++
			case "LIVED":
				c.lived++
				text := source(name, m.Line)
				if used := named[survivor{name, m.Type, text}]; used != nil {
					*used = true
					c.named++
					continue
				}
				c.unnamed = append(c.unnamed, fmt.Sprintf("%s:%d:%d %s in %s", name, m.Line, m.Column, m.Type, text))
			}
		}
	}
	return c
}

// survivor is a line of the file of names, without its reason. It holds the source's
// line and not its number, which changes with every line above.
type survivor struct{ file, change, line string }

// readSurvivors reads "file | change | source line | reason" a line.
func readSurvivors(text string) (map[survivor]*bool, error) {
	named := map[survivor]*bool{}
	for i, line := range strings.Split(text, "\n") {
		if strings.TrimSpace(line) == "" || line[0] == '#' {
			continue
		}
		file, rest, _ := strings.Cut(line, " | ")
		change, rest, _ := strings.Cut(rest, " | ")
		at := strings.LastIndex(rest, " | ")
		if at < 0 || strings.TrimSpace(rest[at+3:]) == "" {
			return nil, fmt.Errorf("%s: line %d: want FILE | CHANGE | SOURCE LINE | REASON", survivorsFile, i+1)
		}
		named[survivor{file, change, rest[:at]}] = new(bool)
	}
	return named, nil
}

// sourceLines returns lines of the module's files without their indent.
func sourceLines(root string) func(file string, line int) string {
	files := map[string][]string{}
	return func(file string, line int) string {
		if files[file] == nil {
			text, _ := os.ReadFile(filepath.Join(root, filepath.FromSlash(file)))
			files[file] = strings.Split(string(text), "\n")
		}
		if line < 1 || line > len(files[file]) {
			return ""
		}
		return strings.TrimSpace(files[file][line-1])
	}
}

// mutants changes the program, one operator at a time, and tells which changes the tests
// of the same package do not notice.
func mutants(args []string, _ io.Reader, out, errs io.Writer) int {
	flags := flag.NewFlagSet("mutants", flag.ContinueOnError)
	flags.SetOutput(errs)
	workers := flags.Int("workers", 1, "how many mutants are tested at a time")
	least := flags.Float64("least", 85, "the share of mutants that must be killed, in percent")
	files := flags.String("files", "", "the files to change, apart by |; all when empty")
	count := flags.Bool("report", false, "count the last runs again, run nothing")
	again := flags.Bool("again", false, "run what lived or was not run in the last runs, nothing else")
	if flags.Parse(args) != nil {
		return 2
	}
	packages := mutatedPackages
	if flags.NArg() > 0 {
		packages = flags.Args()
	}
	return inModule("mutants", errs, func(root string) error {
		text, err := os.ReadFile(filepath.Join(root, filepath.FromSlash(survivorsFile)))
		if err != nil {
			return err
		}
		named, err := readSurvivors(string(text))
		if err != nil {
			return err
		}
		dir := filepath.Join(root, "build", "out", "mutants")
		if err := os.MkdirAll(dir, 0o755); err != nil {
			return err
		}
		if *again {
			for _, p := range packages {
				if err := retryMutants(root, dir, p, out); err != nil {
					return err
				}
			}
		} else if !*count {
			bin := filepath.Join(root, "build", "out", "bin")
			if err := inOrder(root, out, errs, []step{{why: "gremlins is there",
				args: []string{"go", "install", "github.com/go-gremlins/gremlins/cmd/gremlins@" + gremlinsVersion}, env: []string{"GOBIN=" + bin}}}); err != nil {
				return err
			}
			for _, p := range packages {
				if err := mutate(root, filepath.Join(bin, "gremlins"), p, *files, dir, *workers, out, errs); err != nil {
					return err
				}
				if err := retryMutants(root, dir, p, out); err != nil {
					return err
				}
			}
		}
		return reportMutants(root, dir, packages, *least, named, out)
	})
}

// mutate runs the tool on one package, without those below it.
func mutate(root, tool, p, files, dir string, workers int, out, errs io.Writer) error {
	args := []string{"unleash", "./" + p, "--workers", fmt.Sprint(workers), "--timeout-coefficient", "6", "--output", reportOf(dir, p), "--output-statuses", "lt"}
	entries, err := os.ReadDir(filepath.Join(root, filepath.FromSlash(p)))
	if err != nil {
		return err
	}
	for _, e := range entries {
		if e.IsDir() {
			args = append(args, "--exclude-files", "^"+e.Name()+"/")
		}
	}
	if files != "" {
		// The tool can leave files out, not choose them.
		list := exec.Command("go", "list", "-f", `{{join .GoFiles "\n"}}`, "./"+p)
		list.Dir = root
		names, err := list.Output()
		if err != nil {
			return err
		}
		for s := bufio.NewScanner(strings.NewReader(string(names))); s.Scan(); {
			if !strings.Contains("|"+files+"|", "|"+s.Text()+"|") {
				args = append(args, "--exclude-files", "^"+strings.ReplaceAll(s.Text(), ".", `\.`)+"$")
			}
		}
	}
	// Each mutant is compiled: without vet and symbols that takes half the time.
	return inOrder(root, out, errs, []step{{why: "mutants of " + p, args: append([]string{tool}, args...), env: []string{`GOFLAGS=-vet=off -short=true "-ldflags=-s -w"`}}})
}

// changes are what the tool's mutants do to an operator.
var changes = map[string]map[string]string{
	"CONDITIONALS_BOUNDARY": {"<=": "<", "<": "<=", ">=": ">", ">": ">="},
	"CONDITIONALS_NEGATION": {"==": "!=", "!=": "==", "<=": ">", "<": ">=", ">=": "<", ">": "<="},
	"ARITHMETIC_BASE":       {"+": "-", "-": "+", "*": "/", "/": "*", "%": "*"},
	"INVERT_NEGATIVES":      {"-": "+"},
	"INCREMENT_DECREMENT":   {"++": "--", "--": "++"},
}

// changed returns the source with the mutant's operator changed, or false when no such
// operator stands there: the source is another one by now.
func changed(source []byte, m mutant) ([]byte, bool) {
	at := 0
	for range m.Line - 1 {
		i := bytes.IndexByte(source[at:], '\n')
		if i < 0 {
			return nil, false
		}
		at += i + 1
	}
	if at += m.Column - 1; at >= len(source) {
		return nil, false
	}
	for _, n := range []int{2, 1} { // "<=" before "<"
		if at+n <= len(source) {
			if to, ok := changes[m.Type][string(source[at:at+n])]; ok {
				return slices.Concat(source[:at], []byte(to), source[at+n:]), true
			}
		}
	}
	return nil, false
}

// retryMutants runs those of a package's last report that lived, since there may be new
// tests and tests elsewhere, those that took longer than the tool waits, which on a busy machine says nothing,
// and those that the tool did not run: it takes the conditions of a case for code that no
// test reaches.
func retryMutants(root, dir, p string, out io.Writer) error {
	text, err := os.ReadFile(reportOf(dir, p))
	if err != nil {
		return err
	}
	var report mutantReport
	if err := json.Unmarshal(text, &report); err != nil {
		return fmt.Errorf("%s: %w", p, err)
	}
	work, err := os.MkdirTemp("", "trackwhy-mutants")
	if err != nil {
		return err
	}
	defer os.RemoveAll(work)
	fmt.Fprintf(out, "== what lived or was not run in %s\n", p)
	for _, f := range report.Files {
		name := filepath.Join(root, filepath.FromSlash(f.path(p)))
		source, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		for i := range f.Mutations {
			m := &f.Mutations[i]
			if m.Status != "LIVED" && m.Status != "NOT COVERED" && m.Status != "TIMED OUT" {
				continue
			}
			other, ok := changed(source, *m)
			if !ok {
				m.Status = "MOVED"
				continue
			}
			if m.Status, err = retry(root, work, p, name, other); err != nil {
				return err
			}
		}
		// Each file, so that an interrupted run loses little.
		if text, err = json.Marshal(report); err != nil {
			return err
		}
		if err := os.WriteFile(reportOf(dir, p), text, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// retry tests a package with another source of one file, which stays as it is.
func retry(root, work, p, name string, source []byte) (status string, err error) {
	other, overlay := filepath.Join(work, "other.go"), filepath.Join(work, "overlay.json")
	list, err := json.Marshal(map[string]map[string]string{"Replace": {name: other}})
	if err != nil {
		return "", err
	}
	if err := errors.Join(os.WriteFile(other, source, 0o644), os.WriteFile(overlay, list, 0o644)); err != nil {
		return "", err
	}
	for _, tests := range [][]string{alsoTests[p], {"./" + p}} {
		if tests == nil {
			continue
		}
		cmd := exec.Command("go", append([]string{"test", "-overlay", overlay, "-vet=off", "-short", "-failfast", "-ldflags=-s -w", "-timeout", "30s"}, tests...)...)
		cmd.Dir = root
		text, err := cmd.CombinedOutput()
		switch {
		case err == nil:
		case bytes.Contains(text, []byte("panic: test timed out")):
			return "TIMED OUT", nil
		case bytes.Contains(text, []byte("[build failed]")):
			return "NOT VIABLE", nil
		case bytes.Contains(text, []byte("FAIL\t")):
			return "KILLED", nil
		default:
			return "", fmt.Errorf("go test: %w\n%s", err, text)
		}
	}
	return "LIVED", nil
}

// reportOf is the file of a package's last run.
func reportOf(dir, p string) string {
	return filepath.Join(dir, strings.ReplaceAll(p, "/", "-")+".json")
}

// reportMutants prints one line a package, and the survivors that nobody named.
func reportMutants(root, dir string, packages []string, least float64, named map[survivor]*bool, out io.Writer) error {
	var all mutantCount
	fmt.Fprintf(out, "%-15s %7s %7s %9s %6s %6s %8s\n", "package", "killed", "endless", "survived", "named", "share", "not run")
	line := func(name string, c mutantCount) {
		fmt.Fprintf(out, "%-15s %7d %7d %9d %6d %5.1f%% %8d\n", name, c.killed, c.timedOut, c.lived, c.named, c.share(), c.notRun)
	}
	source := sourceLines(root)
	for _, p := range packages {
		text, err := os.ReadFile(reportOf(dir, p))
		if err != nil {
			fmt.Fprintf(out, "%-15s not run\n", p)
			continue
		}
		var report mutantReport
		if err := json.Unmarshal(text, &report); err != nil {
			return fmt.Errorf("%s: %w", p, err)
		}
		c := countMutants(p, report, source, named)
		line(p, c)
		all = mutantCount{all.killed + c.killed, all.timedOut + c.timedOut, all.lived + c.lived, all.named + c.named, all.notRun + c.notRun, append(all.unnamed, c.unnamed...)}
	}
	line("all", all)
	slices.Sort(all.unnamed)
	for _, m := range all.unnamed {
		fmt.Fprintln(out, "survived:", m)
	}
	if share := all.share(); share < least {
		return fmt.Errorf("%.1f %% of the mutants are killed, want %.0f", share, least)
	}
	return nil
}
