package bench

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"

	"github.com/trackwhy/trackwhy/build/htmlpage"
	"github.com/trackwhy/trackwhy/build/pack"
)

// scanMax is what a scan of 100 orders may take when the program is warm, in milliseconds.
const scanMax = 10

// program is the extension's own program in Node: what its side of a scan takes.
var program = Section{"Scans, the program alone in Node", func(root string) ([]Row, error) {
	r, err := runProgram(root, 120)
	if err != nil {
		return nil, err
	}
	var rows []Row
	for _, s := range r.Scans {
		for _, r := range []struct {
			what string
			took float64
		}{{"the page read, nothing else", s.Read}, {"none of them changed: read and joined", s.Same}, {"all of them changed: read, joined, judged, worded", s.Changed}} {
			row := Row{What: fmt.Sprintf("%d orders, %s", s.Orders, r.what), Got: fmt.Sprintf("%.2f ms", r.took)}
			if s.Orders == 100 {
				row.Want, row.Met = fmt.Sprintf("at most %d ms", scanMax), Within(r.took <= scanMax)
			}
			rows = append(rows, row)
		}
	}
	last := r.Scans[len(r.Scans)-1]
	return append(rows, Row{What: "memory of the program, started", Got: mib(r.Started)}, Row{What: "memory of the program after all scans", Got: mib(last.Held)}), nil
}}

func mib(n int) string { return fmt.Sprintf("%.1f MiB", float64(n)/(1<<20)) }

// ran is what program.mjs prints.
type ran struct {
	Started int
	Scans   []struct {
		Orders, Found, Held int
		// milliseconds: the first scan, one of a list that changed, of one that did not, and its reading alone
		First, Changed, Same, Read float64
	}
}

// runProgram scans order lists so many times each.
func runProgram(root string, scans int) (ran, error) {
	var r ran
	loader, err := pack.Loader()
	if err != nil {
		return r, err
	}
	compiled, err := pack.Compile(root)
	if err != nil {
		return r, err
	}
	reading, err := pack.CompilePackage(root, "./build/bench/reading")
	if err != nil {
		return r, err
	}
	dir, err := os.MkdirTemp("", "trackwhy-bench")
	if err != nil {
		return r, err
	}
	defer os.RemoveAll(dir)
	type list struct {
		Orders int       `json:"orders"`
		Texts  [2]string `json:"texts"`
	}
	task := struct {
		Loader    string `json:"loader"`
		Program   string `json:"program"`
		Reading   string `json:"reading"`
		Extension string `json:"extension"`
		Scans     int    `json:"scans"`
		Lists     []list `json:"lists"`
	}{Loader: filepath.Join(dir, "wasm_exec.js"), Program: filepath.Join(dir, pack.Program), Reading: filepath.Join(dir, "reading.wasm"), Extension: filepath.Join(root, "extension"), Scans: scans}
	if err := errors.Join(os.WriteFile(task.Loader, loader, 0o600), os.WriteFile(task.Program, compiled, 0o600), os.WriteFile(task.Reading, reading, 0o600)); err != nil {
		return r, err
	}
	sizes := []int{1, 10, 100}
	served, err := lists(sizes...)
	if err != nil {
		return r, err
	}
	for i, p := range served {
		l := list{Orders: sizes[i]}
		for k, html := range [][]byte{p.HTML, bytes.ReplaceAll(p.HTML, []byte(">4<"), []byte(">5<"))} {
			if l.Texts[k], err = htmlpage.Snapshot(bytes.NewReader(html), p.URL); err != nil {
				return r, err
			}
		}
		if l.Texts[0] == l.Texts[1] {
			return r, fmt.Errorf("the demo's list has another total")
		}
		task.Lists = append(task.Lists, l)
	}
	input, err := json.Marshal(task)
	if err != nil {
		return r, err
	}
	var out, errs bytes.Buffer
	cmd := exec.Command("node", filepath.Join(root, "build", "bench", "program.mjs"))
	cmd.Stdin, cmd.Stdout, cmd.Stderr = bytes.NewReader(input), &out, &errs
	if err := cmd.Run(); err != nil {
		return r, fmt.Errorf("node: %w\n%s", err, errs.String())
	}
	return r, json.Unmarshal(out.Bytes(), &r)
}
