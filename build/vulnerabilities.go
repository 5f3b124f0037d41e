package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// govulncheckVersion is what lint runs. Its data are those of the day.
const govulncheckVersion = "v1.9.0"

// vulnerabilities asks Go's list of known faults about everything here, and about the
// program as it ships. Where the tool or the list cannot be reached it says so and is no
// failure: a machine without a network builds and tests all the same.
func vulnerabilities(root string, out io.Writer) error {
	bin := filepath.Join(root, "build", "out", "bin")
	install := exec.Command("go", "install", "golang.org/x/vuln/cmd/govulncheck@"+govulncheckVersion)
	install.Dir, install.Env = root, append(os.Environ(), "GOBIN="+bin)
	if text, err := install.CombinedOutput(); err != nil {
		fmt.Fprintf(out, "== SKIPPED: govulncheck: it cannot be installed here: %s\n", lastLine(text))
		return nil
	}
	var failed []error
	for _, run := range []struct {
		why, what string
		env       []string
	}{{"govulncheck", "./...", nil}, {"govulncheck of the program", "./wasm", wasmTarget}} {
		fmt.Fprintf(out, "== %s\n", run.why)
		cmd := exec.Command(filepath.Join(bin, "govulncheck"), run.what)
		cmd.Dir, cmd.Env = root, append(os.Environ(), run.env...)
		text, err := cmd.CombinedOutput()
		status := 0
		if exit := (*exec.ExitError)(nil); errors.As(err, &exit) {
			status = exit.ExitCode()
		} else if err != nil {
			status = -1
		}
		skipped, err := judgeVulnerabilities(status, text)
		if skipped != "" {
			fmt.Fprintf(out, "== SKIPPED: %s: %s\n", run.why, skipped)
			continue
		}
		if err != nil {
			fmt.Fprintf(out, "%s\n", text)
			failed = append(failed, fmt.Errorf("%s: %w", run.why, err))
		}
	}
	return errors.Join(failed...)
}

// judgeVulnerabilities tells a list that cannot be reached from what the list says: the
// tool ends with 0 when it knows nothing, with 3 when it knows something, and with
// another status when it could not work.
func judgeVulnerabilities(status int, text []byte) (skipped string, err error) {
	switch {
	case status == 0:
		return "", nil
	case status == 3:
		return "", errors.New("something that is used has a known fault")
	case strings.Contains(string(text), "fetching vulnerabilities"):
		return "the list of known faults cannot be reached: " + lastLine(text), nil
	}
	return "", fmt.Errorf("it ended with %d", status)
}

func lastLine(text []byte) string {
	lines := strings.Split(strings.TrimSpace(string(text)), "\n")
	return lines[len(lines)-1]
}
