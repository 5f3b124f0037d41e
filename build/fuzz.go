package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"runtime"
	"strconv"
	"strings"
	"time"
)

// fuzzTarget is one fuzz target: its package, relative to the module and with
// slashes, and its name.
type fuzzTarget struct{ dir, name string }

var fuzzName = regexp.MustCompile(`(?m)^func (Fuzz\w+)\(`)

// fuzzTargets returns the fuzz targets of the module, those of a package together.
func fuzzTargets(root string) ([]fuzzTarget, error) {
	var targets []fuzzTarget
	err := filepath.WalkDir(root, func(name string, d os.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && (d.Name() == "testdata" || d.Name() == "node_modules" || name == filepath.Join(root, "build", "out")) {
			return filepath.SkipDir
		}
		if d.IsDir() || !strings.HasSuffix(name, "_test.go") {
			return nil
		}
		text, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		dir, err := filepath.Rel(root, filepath.Dir(name))
		for _, m := range fuzzName.FindAllSubmatch(text, -1) {
			targets = append(targets, fuzzTarget{filepath.ToSlash(dir), string(m[1])})
		}
		return err
	})
	return targets, err
}

// fuzzSteps compiles each package of targets once and runs its targets one after the
// other; each is a duration or a number of executions ("2000x"). What a run finds
// interesting is kept under build/out for the next one, what it finds wrong is written
// to the target's testdata/fuzz.
func fuzzSteps(root, each string, workers int, only *regexp.Regexp) ([]step, error) {
	targets, err := fuzzTargets(root)
	if err != nil {
		return nil, err
	}
	out := filepath.Join(root, "build", "out", "fuzz")
	var steps []step
	compiled := map[string]bool{}
	for _, t := range targets {
		if !only.MatchString(t.dir + " " + t.name) {
			continue
		}
		program := filepath.Join(out, strings.ReplaceAll(t.dir, "/", "-")+".test")
		if !compiled[t.dir] {
			compiled[t.dir] = true
			steps = append(steps, step{why: "compile the targets of " + t.dir, args: []string{"go", "test", "-c", "-fuzz=.", "-o", program, "./" + t.dir}})
		}
		steps = append(steps, step{why: t.dir + " " + t.name, dir: t.dir, args: []string{program, "-test.run=^$", "-test.fuzz=^" + t.name + "$",
			"-test.fuzztime=" + each, "-test.parallel=" + strconv.Itoa(workers), "-test.fuzzcachedir=" + filepath.Join(out, "found", path.Join(t.dir))}})
	}
	return steps, nil
}

// shortFuzz is the number of executions of each target in every run of the tests:
// a count, so that a slow machine does as much as a fast one.
const shortFuzz = "2000x"

// fuzz runs every fuzz target of the module, one after the other.
func fuzz(args []string, _ io.Reader, out, errs io.Writer) int {
	flags := flag.NewFlagSet("fuzz", flag.ContinueOnError)
	flags.SetOutput(errs)
	each := flags.String("time", "1m", "for each target: a duration, or a number of executions as 2000x")
	workers := flags.Int("workers", runtime.NumCPU(), "how many processes work on a target")
	only := flags.String("only", "", "a regular expression; targets are named as \"rules/sheet FuzzParse\"")
	if flags.Parse(args) != nil {
		return 2
	}
	return inModule("fuzz", errs, func(root string) error {
		if n, err := strconv.Atoi(strings.TrimSuffix(*each, "x")); err != nil || n <= 0 || !strings.HasSuffix(*each, "x") {
			if d, err := time.ParseDuration(*each); err != nil || d <= 0 {
				return fmt.Errorf("-time %q is neither a duration nor a number of executions", *each)
			}
		}
		which, err := regexp.Compile(*only)
		if err != nil {
			return err
		}
		steps, err := fuzzSteps(root, *each, *workers, which)
		if err != nil {
			return err
		}
		if len(steps) == 0 {
			return fmt.Errorf("no target is named %q", *only)
		}
		return inOrder(root, out, errs, steps)
	})
}
