package main

import (
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
		sources, err := pack.Sources(root)
		if err != nil {
			return err
		}
		if products["trackwhy-"+version+"-source.zip"], err = pack.Zip(sources); err != nil {
			return err
		}
		if products["trackwhy-"+version+".cdx.json"], err = parts(root, version); err != nil {
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

// parts is the list of what the program is made of, as CycloneDX 1.6: the modules
// that are compiled in, not those of tests.
func parts(root, version string) ([]byte, error) {
	cmd := exec.Command("go", "list", "-deps", "-f", "{{with .Module}}{{if not .Main}}{{.Path}} {{.Version}}{{end}}{{end}}", "./wasm")
	cmd.Dir = root
	cmd.Env = append(os.Environ(), wasmTarget...)
	text, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("go list: %w", err)
	}
	goVersion, err := exec.Command("go", "env", "GOVERSION").Output()
	if err != nil {
		return nil, err
	}
	type component struct {
		Type    string `json:"type"`
		Ref     string `json:"bom-ref,omitempty"`
		Name    string `json:"name"`
		Version string `json:"version"`
		PURL    string `json:"purl,omitempty"`
	}
	components := []component{}
	seen := map[string]bool{}
	add := func(name, version string) {
		purl := "pkg:golang/" + name + "@" + version
		if !seen[purl] {
			seen[purl] = true
			components = append(components, component{"library", purl, name, version, purl})
		}
	}
	for line := range strings.Lines(string(text)) {
		if f := strings.Fields(line); len(f) == 2 {
			add(f[0], f[1])
		}
	}
	add("std", strings.TrimPrefix(strings.TrimSpace(string(goVersion)), "go"))
	list, err := json.MarshalIndent(map[string]any{
		"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1,
		"metadata":   map[string]any{"component": component{Type: "application", Name: "trackwhy", Version: version}},
		"components": components,
	}, "", "  ")
	return append(list, '\n'), err
}
