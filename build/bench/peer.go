package bench

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/trackwhy/trackwhy/build/pack"
)

// The package that identify is compared with, and the library it loads, both pinned.
const (
	peerName    = "ts-tracking-number"
	peerVersion = "1.0.17"
	peerLibrary = "ramda@0.27.2"
)

// minRatio is how many times faster than the peer a number of a batch must be answered.
const minRatio = 20

var peer = Section{"Identifying a number: npm " + peerName + " " + peerVersion + " and rules/tracking as WebAssembly, in one Node process", func(root string) ([]Row, error) {
	c, err := newComparison(root)
	if err != nil {
		return nil, err
	}
	defer c.close()
	if c.Peer, err = installPeer(root); err != nil {
		return nil, err
	}
	var results []compared
	if err := c.run(&results); err != nil {
		return nil, err
	}
	var rows []Row
	for _, r := range results {
		rows = append(rows, r.rows()...)
	}
	return rows, nil
}}

// comparison is what compare.mjs reads.
type comparison struct {
	Loader  string   `json:"loader"`
	Program string   `json:"program"`
	Peer    string   `json:"peer,omitempty"`
	Corpora []corpus `json:"corpora"`

	root, dir string
}

type corpus struct {
	Name    string   `json:"name"`
	Numbers []string `json:"numbers"`
}

// compared is what compare.mjs measured for one corpus: nanoseconds a number.
type compared struct {
	Name      string  `json:"name"`
	Numbers   int     `json:"numbers"`
	PeerFinds int     `json:"peerFinds"`
	OursFinds int     `json:"oursFinds"`
	Peer      float64 `json:"peer"`
	Single    float64 `json:"single"`
	Batch     float64 `json:"batch"`

	// How many times as long the peer took, median of rounds; Repaired is in batches, with
	// what may have been meant.
	Ratios ratios `json:"ratios"`
}

type ratios struct{ Single, Batch, Repaired float64 }

func (r compared) rows() []Row {
	return []Row{
		{What: fmt.Sprintf("%s: %s, a number (finds %d)", r.Name, peerName, r.PeerFinds), Got: duration(r.Peer)},
		{What: fmt.Sprintf("%s: ours, one call a number (finds %d)", r.Name, r.OursFinds), Got: duration(r.Single)},
		{What: r.Name + ": ours, in batches of 100", Got: duration(r.Batch)},
		{What: r.Name + ": ratio, one call a number", Got: fmt.Sprintf("%.1f times faster", r.Ratios.Single)},
		{r.Name + ": ratio, in batches of 100", fmt.Sprintf("%.1f times faster", r.Ratios.Batch), fmt.Sprintf("at least %d", minRatio), Within(r.Ratios.Batch >= minRatio)},
		{What: r.Name + ": ratio with repairs, which the peer has not, in batches", Got: fmt.Sprintf("%.1f times faster", r.Ratios.Repaired)},
	}
}

// newComparison compiles the program and gathers the numbers.
func newComparison(root string) (*comparison, error) {
	if _, err := exec.LookPath("node"); err != nil {
		return nil, errors.New("no node on the path")
	}
	dir, err := os.MkdirTemp("", "trackwhy-bench")
	if err != nil {
		return nil, err
	}
	c := &comparison{root: root, dir: dir, Program: filepath.Join(dir, "identify.wasm"), Loader: filepath.Join(dir, "wasm_exec.js")}
	program, err := pack.CompilePackage(root, "./build/bench/identify")
	if err != nil {
		return nil, errors.Join(err, c.close())
	}
	loader, err := pack.Loader()
	if err != nil {
		return nil, errors.Join(err, c.close())
	}
	err = errors.Join(os.WriteFile(c.Program, program, 0o644), os.WriteFile(c.Loader, loader, 0o644))
	if err == nil {
		c.Corpora, err = corpora(root)
	}
	if err != nil {
		return nil, errors.Join(err, c.close())
	}
	return c, nil
}

func (c *comparison) close() error { return os.RemoveAll(c.dir) }

// run runs compare.mjs and reads what it prints.
func (c *comparison) run(into any) error {
	task, err := json.Marshal(c)
	if err != nil {
		return err
	}
	var out, errs bytes.Buffer
	cmd := exec.Command("node", filepath.Join(c.root, "build", "bench", "identify", "compare.mjs"))
	cmd.Dir, cmd.Stdin, cmd.Stdout, cmd.Stderr = c.dir, bytes.NewReader(task), &out, &errs
	if err := cmd.Run(); err != nil {
		return fmt.Errorf("node: %w\n%s", err, errs.String())
	}
	return json.Unmarshal(out.Bytes(), into)
}

// corpora returns our own samples, and the numbers of other projects where their list
// lies beside this repository; they are not copied into it.
func corpora(root string) ([]corpus, error) {
	text, err := os.ReadFile(filepath.Join(root, "rules", "tracking", "testdata", "samples.txt"))
	if err != nil {
		return nil, err
	}
	all := []corpus{{Name: "our valid samples"}, {Name: "our near misses"}}
	for line := range strings.Lines(string(text)) {
		line, _, _ = strings.Cut(line, "#")
		if f := strings.Fields(line); len(f) > 2 {
			kind := 0
			if f[1] == "invalid" {
				kind = 1
			}
			all[kind].Numbers = append(all[kind].Numbers, f[2:]...)
		}
	}
	for _, c := range all {
		if len(c.Numbers) < 200 {
			return nil, fmt.Errorf("samples.txt: %d %s are too few to measure with", len(c.Numbers), c.Name)
		}
	}
	f, err := os.Open(filepath.Join(root, "..", "shared", "knowledge", "corpus.csv"))
	if err != nil {
		return all, nil
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		return nil, fmt.Errorf("corpus.csv: %w", err)
	}
	others := corpus{Name: "other projects' numbers"}
	for _, r := range rows[1:] {
		if r[0] != "" && !strings.ContainsAny(r[0], "\r\n") {
			others.Numbers = append(others.Numbers, r[0])
		}
	}
	return append(all, others), nil
}

// installPeer puts the peer under build/out, unless it is there, and returns its folder.
func installPeer(root string) (string, error) {
	dir := filepath.Join(root, "build", "out", "bench")
	at := filepath.Join(dir, "node_modules", peerName)
	if installed(at) == peerVersion {
		return at, nil
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return "", err
	}
	cmd := exec.Command("npm", "install", "--prefix", dir, "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel", "error", peerName+"@"+peerVersion, peerLibrary)
	if text, err := cmd.CombinedOutput(); err != nil {
		return "", fmt.Errorf("npm install %s: %w\n%s", peerName, err, text)
	}
	if v := installed(at); v != peerVersion {
		return "", fmt.Errorf("npm installed %s %q, not %s", peerName, v, peerVersion)
	}
	return at, nil
}

// installed returns the version of the npm package in a folder, or "".
func installed(at string) string {
	var p struct{ Version string }
	text, err := os.ReadFile(filepath.Join(at, "package.json"))
	if err != nil || json.Unmarshal(text, &p) != nil {
		return ""
	}
	return p.Version
}
