// Package pack makes the folders and archives that the browsers and the stores
// take: Assemble for one browser's folder, Zip for its archive. What stands in
// extension/ is what ships, but for popup.html, which names one file that holds its
// scripts. The program, Go's loader for it, the style sheet that the program carries
// too, and the browser's own manifest are added.
package pack

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"strings"

	"github.com/trackwhy/trackwhy/extension"
	"github.com/trackwhy/trackwhy/wasm/card"
)

// Browsers are the names of the folders that Assemble makes.
var Browsers = []string{"chrome", "firefox"}

// Program is the name of the compiled program in the package.
const Program = "trackwhy.wasm"

// flags of the compiler: no paths, no version-control stamp, no symbols and no
// build id, so that the same sources give the same bytes anywhere.
//
// What draws is not inlined: it runs once a press, and inlining it costs 26 KB, 7 with
// gzip (2026-11-26). Nor is what words, remembers and writes sheets, four more with gzip:
// it is a small part of a scan; nor what reads amounts and whole numbers, 0.4 (2026-11-27).
// What reads pages and judges is. A reserve, untouched since every scan would pay:
// "strings=-l" takes 12 KB with gzip off, "internal/stringslite=-l" two.
var flags = []string{"build", "-trimpath", "-buildvcs=false", "-ldflags=-s -w -buildid=",
	"-gcflags=github.com/trackwhy/trackwhy/wasm/...=-l", "-gcflags=honnef.co/go/js/dom/v2=-l",
	"-gcflags=github.com/trackwhy/trackwhy/rules/words=-l", "-gcflags=github.com/trackwhy/trackwhy/rules/memory=-l",
	"-gcflags=github.com/trackwhy/trackwhy/rules/sheet=-l", "-gcflags=github.com/trackwhy/trackwhy/rules/money=-l", "-gcflags=strconv=-l"}

// Compile builds the program in the module at root.
func Compile(root string) ([]byte, error) { return CompilePackage(root, "./wasm") }

// CompilePackage builds another program of the module in the same way.
func CompilePackage(root, name string) ([]byte, error) {
	program, err := compile(root, name)
	if err != nil {
		return nil, err
	}
	small, err := Slim(program)
	if errors.Is(err, errLayout) {
		// A newer toolchain: what it made is right, only larger. The tests of sizes tell.
		fmt.Fprintf(os.Stderr, "%v: %s stays as the compiler made it\n", err, name)
		return program, nil
	}
	return small, err
}

// compile is what go build alone makes of a program.
func compile(root, name string) ([]byte, error) {
	dir, err := os.MkdirTemp("", "trackwhy-wasm")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	out := filepath.Join(dir, Program)
	cmd := exec.Command("go", append(flags, "-o", out, name)...)
	cmd.Dir = root
	// Settings of the machine would change the bytes. GOFLAGS is not empty, or those that
	// "go env -w" wrote would count.
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm", "GOFLAGS=-mod=readonly", "GOWASM=", "GOEXPERIMENT=", "GOFIPS140=off", "GOWORK=off", "CGO_ENABLED=0")
	if text, err := cmd.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("compile %s: %w\n%s", name, err, text)
	}
	return os.ReadFile(out)
}

// Loader returns wasm_exec.js of the toolchain that compiled the program: the
// two belong together.
func Loader() ([]byte, error) {
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return nil, fmt.Errorf("go env GOROOT: %w", err)
	}
	return os.ReadFile(filepath.Join(strings.TrimSpace(string(root)), "lib", "wasm", "wasm_exec.js"))
}

// Assemble returns the files of one browser's package by slash-separated name.
func Assemble(browser string, program, loader []byte) (map[string][]byte, error) {
	files := map[string][]byte{Program: program, "wasm_exec.js": loader, "style.css": []byte(card.Style)}
	err := fs.WalkDir(extension.Files, ".", func(name string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case name == "testdata":
			return fs.SkipDir
		case d.IsDir() || path.Ext(name) == ".go":
			return nil
		}
		files[name], err = fs.ReadFile(extension.Files, name)
		return err
	})
	if err != nil {
		return nil, err
	}
	files["manifest.json"], err = manifest(browser, files["manifest.json"])
	if err != nil {
		return nil, fmt.Errorf("manifest.json: %w", err)
	}
	files["popup.html"], files[Joined], err = join(files["popup.html"], func(name string) ([]byte, error) {
		if script, there := files[name]; there {
			return script, nil
		}
		return nil, fmt.Errorf("no %s", name)
	})
	if err != nil {
		return nil, err
	}
	return files, nil
}

// manifest turns the one source into the manifest of one browser. Each browser
// warns about the keys that only the other knows.
func manifest(browser string, source []byte) ([]byte, error) {
	m, err := decode(source)
	if err != nil {
		return nil, err
	}
	background, _ := m["background"].(map[string]any)
	switch browser {
	case "chrome":
		delete(m, "browser_specific_settings")
		delete(background, "scripts")
	case "firefox":
		delete(m, "minimum_chrome_version")
		delete(background, "service_worker")
	default:
		return nil, fmt.Errorf("no browser %q", browser)
	}
	text, err := json.MarshalIndent(m, "", "  ")
	return append(text, '\n'), err
}

func decode(source []byte) (map[string]any, error) {
	var m map[string]any
	if err := json.Unmarshal(source, &m); err != nil {
		return nil, err
	}
	return m, nil
}

// Version returns the version of the extension. It stands in manifest.json only.
func Version() (string, error) {
	source, err := fs.ReadFile(extension.Files, "manifest.json")
	if err != nil {
		return "", err
	}
	m, err := decode(source)
	if err != nil {
		return "", fmt.Errorf("manifest.json: %w", err)
	}
	version, _ := m["version"].(string)
	if version == "" {
		return "", fmt.Errorf("manifest.json: no version")
	}
	return version, nil
}

// Write puts the files into folder and removes from it what is not among them.
func Write(folder string, files map[string][]byte) error {
	if err := os.RemoveAll(folder); err != nil {
		return err
	}
	for name, data := range files {
		at := filepath.Join(folder, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(at), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(at, data, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// All makes the folders and archives of every browser under out, and returns
// the names of the archives. A file that the package names and does not hold is
// an error, told after everything is written.
func All(root, out string) ([]string, error) {
	program, err := Compile(root)
	if err != nil {
		return nil, err
	}
	loader, err := Loader()
	if err != nil {
		return nil, err
	}
	version, err := Version()
	if err != nil {
		return nil, err
	}
	var archives []string
	var missing error
	for _, browser := range Browsers {
		files, err := Assemble(browser, program, loader)
		if err != nil {
			return nil, err
		}
		if lost := Missing(files); len(lost) > 0 {
			missing = fmt.Errorf("%s: named and not there: %s", browser, strings.Join(lost, ", "))
		}
		if err := Write(filepath.Join(out, browser), files); err != nil {
			return nil, err
		}
		data, err := Zip(files)
		if err != nil {
			return nil, err
		}
		name := filepath.Join(out, "trackwhy-"+version+"-"+browser+".zip")
		if err := os.WriteFile(name, data, 0o644); err != nil {
			return nil, err
		}
		archives = append(archives, name)
	}
	return archives, missing
}

// Root returns the folder of the module that holds the working directory.
func Root() (string, error) {
	mod, err := exec.Command("go", "env", "GOMOD").Output()
	if err != nil {
		return "", fmt.Errorf("go env GOMOD: %w", err)
	}
	name := strings.TrimSpace(string(mod))
	if filepath.Base(name) != "go.mod" {
		return "", fmt.Errorf("the working directory is outside the module")
	}
	return filepath.Dir(name), nil
}

// GeckoID returns the id under which Firefox knows the extension.
func GeckoID() (string, error) {
	source, err := fs.ReadFile(extension.Files, "manifest.json")
	if err != nil {
		return "", err
	}
	var m struct {
		Settings struct {
			Gecko struct{ ID string } `json:"gecko"`
		} `json:"browser_specific_settings"`
	}
	if err := json.Unmarshal(source, &m); err != nil {
		return "", fmt.Errorf("manifest.json: %w", err)
	}
	return m.Settings.Gecko.ID, nil
}
