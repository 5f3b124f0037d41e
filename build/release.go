package main

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/trackwhy/trackwhy/build/pack"
)

// release makes what goes to the stores, under build/out/release: both archives,
// the sources, a list of parts and the checksums.
func release(_ []string, _ io.Reader, out, errs io.Writer) int {
	return inModule("release", errs, func(root string) error {
		dir := filepath.Join(root, "build", "out", "release")
		if err := os.RemoveAll(dir); err != nil {
			return err
		}
		if err := os.MkdirAll(dir, 0o755); err != nil {
			return err
		}
		version, err := pack.Version()
		if err != nil {
			return err
		}
		archives, err := pack.All(root, filepath.Join(root, "build", "out"))
		if err != nil {
			return err
		}
		products := map[string][]byte{}
		for _, name := range archives {
			if products[filepath.Base(name)], err = os.ReadFile(name); err != nil {
				return err
			}
		}
		added := map[string][]byte{}
		for _, name := range []string{pack.Program, "wasm_exec.js"} {
			if added[name], err = os.ReadFile(filepath.Join(root, "build", "out", "chrome", name)); err != nil {
				return err
			}
		}
		sources, err := pack.Sources(root)
		if err != nil {
			return err
		}
		if products["trackwhy-"+version+"-source.zip"], err = pack.Zip(sources); err != nil {
			return err
		}
		if products["trackwhy-"+version+".cdx.json"], err = parts(root, version, added); err != nil {
			return err
		}
		products["SHA256SUMS"] = pack.Sums(products)
		for name, data := range products {
			if err := os.WriteFile(filepath.Join(dir, name), data, 0o644); err != nil {
				return err
			}
		}
		fmt.Fprintf(out, "%s", products["SHA256SUMS"])
		return nil
	})
}

// licences of the modules that are compiled in, as SPDX names them; read in their
// LICENSE files on 2026-11-26.
var licences = map[string]string{"std": "BSD-3-Clause", "honnef.co/go/js/dom/v2": "MIT"}

// parts is the list of what the program is made of, as CycloneDX 1.6: the modules
// that are compiled in, not those of tests, and the two files that come out of the toolchain. It
// holds no time and no random number, which would make every list another one.
func parts(root, version string, files map[string][]byte) ([]byte, error) {
	cmd := exec.Command("go", "list", "-deps", "-f", "{{with .Module}}{{if not .Main}}{{.Path}} {{.Version}}{{end}}{{end}}", "./wasm")
	cmd.Dir = root
	cmd.Env = append(os.Environ(), wasmTarget...)
	text, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("go list: %w", err)
	}
	ask := exec.Command("go", "env", "GOVERSION")
	ask.Dir = root
	goVersion, err := ask.Output()
	if err != nil {
		return nil, err
	}
	type licence struct {
		License struct {
			ID string `json:"id"`
		} `json:"license"`
	}
	type hash struct {
		Alg     string `json:"alg"`
		Content string `json:"content"`
	}
	type component struct {
		Type     string    `json:"type"`
		Ref      string    `json:"bom-ref,omitempty"`
		Name     string    `json:"name"`
		Version  string    `json:"version"`
		PURL     string    `json:"purl,omitempty"`
		Licenses []licence `json:"licenses,omitempty"`
		Hashes   []hash    `json:"hashes,omitempty"`
	}
	under := func(id string) []licence {
		l := licence{}
		l.License.ID = id
		return []licence{l}
	}
	components := []component{}
	seen := map[string]bool{}
	add := func(name, version string) error {
		purl := "pkg:golang/" + name + "@" + version
		if seen[purl] {
			return nil
		}
		seen[purl] = true
		if licences[name] == "" {
			return fmt.Errorf("%s is compiled in, and no licence is named for it in release.go", name)
		}
		components = append(components, component{Type: "library", Ref: purl, Name: name, Version: version, PURL: purl, Licenses: under(licences[name])})
		return nil
	}
	for line := range strings.Lines(string(text)) {
		if f := strings.Fields(line); len(f) == 2 {
			if err := add(f[0], f[1]); err != nil {
				return nil, err
			}
		}
	}
	std := strings.TrimPrefix(strings.TrimSpace(string(goVersion)), "go")
	if err := add("std", std); err != nil {
		return nil, err
	}
	// Both come out of the toolchain: one compiled, one copied.
	for _, name := range []string{pack.Program, "wasm_exec.js"} {
		sum := sha256.Sum256(files[name])
		components = append(components, component{Type: "file", Ref: "file:" + name, Name: name, Version: std, Hashes: []hash{{"SHA-256", hex.EncodeToString(sum[:])}}})
	}
	list, err := json.MarshalIndent(map[string]any{
		"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1,
		"metadata":   map[string]any{"component": component{Type: "application", Ref: "pkg:generic/trackwhy@" + version, Name: "trackwhy", Version: version, PURL: "pkg:generic/trackwhy@" + version, Licenses: under("MIT")}},
		"components": components,
	}, "", "  ")
	return append(list, '\n'), err
}
