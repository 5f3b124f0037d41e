package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"time"

	"github.com/trackwhy/trackwhy/build/browser"
	"github.com/trackwhy/trackwhy/build/pack"
)

// staticcheckVersion and webExtVersion are what lint runs, so that its answer
// does not change by itself.
const (
	staticcheckVersion = "v0.8.2"
	webExtVersion      = "10.7.0"
)

// step is one program to run in the module's folder, or in a folder of it.
type step struct {
	why  string
	args []string
	env  []string
	dir  string // relative to the module
}

// inOrder runs the steps, shows what they print, and goes on after a failure, so
// that one run tells everything.
func inOrder(root string, out, errs io.Writer, steps []step) error {
	var failed []error
	for _, s := range steps {
		fmt.Fprintf(out, "== %s\n", s.why)
		start := time.Now()
		cmd := exec.Command(s.args[0], s.args[1:]...)
		cmd.Dir, cmd.Stdout, cmd.Stderr = filepath.Join(root, filepath.FromSlash(s.dir)), out, errs
		cmd.Env = append(os.Environ(), s.env...)
		if err := cmd.Run(); err != nil {
			failed = append(failed, fmt.Errorf("%s: %w", s.why, err))
		}
		fmt.Fprintf(out, "   %.1f s\n", time.Since(start).Seconds())
	}
	return errors.Join(failed...)
}

// inModule is the frame of the commands that work in the module's folder.
func inModule(name string, errs io.Writer, do func(root string) error) int {
	root, err := pack.Root()
	if err == nil {
		err = do(root)
	}
	if err != nil {
		fmt.Fprintf(errs, "%s: %v\n", name, err)
		return 2
	}
	return 0
}

var wasmTarget = []string{"GOOS=js", "GOARCH=wasm"}

// test does all set-up and runs every test.
func test(_ []string, _ io.Reader, out, errs io.Writer) int {
	return inModule("test", errs, func(root string) error {
		absent := browser.Install(func(s string) { fmt.Fprintln(out, "== "+s) })
		if absent != nil && os.Getenv("CI") == "true" {
			return absent
		}
		steps := []step{
			{why: "go vet", args: []string{"go", "vet", "./..."}},
			{why: "go vet of the program", args: []string{"go", "vet", "./wasm/...", "./rules/..."}, env: wasmTarget},
			// Not from the cache: tests that compile the program or run Node do not tell Go what they read.
			{why: "tests without a browser, and in both browsers", args: []string{"go", "test", "-count=1", "-p", "2", "-timeout", "25m", "./..."}},
		}
		if _, err := exec.LookPath("node"); err == nil {
			node, err := nodePath()
			if err != nil {
				return err
			}
			steps = append(steps, step{why: "the rules and the bridge under js/wasm, in Node", args: []string{"go", "test", "-p", "1", "-timeout", "9m", "./rules/...", "./wasm/..."}, env: append(wasmTarget, node)})
		}
		short, err := fuzzSteps(root, shortFuzz, 1, regexp.MustCompile(""))
		if err != nil {
			return err
		}
		steps = append(steps, short...)
		err = inOrder(root, out, errs, steps)
		if absent != nil {
			fmt.Fprintf(out, "== NOT EVERYTHING WAS TESTED: %v\n", absent)
		}
		return err
	})
}

// nodePath is a PATH with the toolchain's runner for js/wasm.
func nodePath() (string, error) {
	goroot, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return "", err
	}
	return "PATH=" + filepath.Join(strings.TrimSpace(string(goroot)), "lib", "wasm") + string(os.PathListSeparator) + os.Getenv("PATH"), nil
}

// lint runs what finds mistakes without running the code.
func lint(_ []string, _ io.Reader, out, errs io.Writer) int {
	return inModule("lint", errs, func(root string) error {
		unformatted, err := exec.Command("gofmt", "-l", root).Output()
		if err != nil {
			return err
		}
		if len(unformatted) > 0 {
			return fmt.Errorf("gofmt would change:\n%s", unformatted)
		}
		if _, err := pack.All(root, filepath.Join(root, "build", "out")); err != nil {
			return err
		}
		check := "honnef.co/go/tools/cmd/staticcheck@" + staticcheckVersion
		// Built for this machine first: run with GOOS=js it could not start.
		bin := filepath.Join(root, "build", "out", "bin")
		staticcheck := filepath.Join(bin, "staticcheck")
		failed := inOrder(root, out, errs, []step{
			{why: "go vet", args: []string{"go", "vet", "./..."}},
			{why: "go vet of the program", args: []string{"go", "vet", "./wasm/...", "./rules/..."}, env: wasmTarget},
			{why: "staticcheck is there", args: []string{"go", "install", check}, env: []string{"GOBIN=" + bin}},
			{why: "staticcheck", args: []string{staticcheck, "./..."}},
			{why: "staticcheck of the program", args: []string{staticcheck, "./wasm/...", "./rules/..."}, env: wasmTarget},
			{why: "web-ext lint", args: []string{"npx", "--yes", "web-ext@" + webExtVersion, "lint", "--warnings-as-errors", "--source-dir", "build/out/firefox"}},
		})
		return errors.Join(failed, vulnerabilities(root, out))
	})
}
