package pack

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// Sources returns the files of the module that are under version control, which
// is all that a reviewer needs to rebuild the package. In an unpacked source archive
// they are all files but those that were built.
func Sources(root string) (map[string][]byte, error) {
	if _, err := os.Stat(filepath.Join(root, ".git")); err != nil {
		return unpacked(root)
	}
	cmd := exec.Command("git", "ls-files", "-z")
	cmd.Dir = root
	list, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("git ls-files: %w", err)
	}
	if len(list) == 0 {
		return nil, fmt.Errorf("git ls-files: nothing is under version control in %s", root)
	}
	files := map[string][]byte{}
	for name := range strings.SplitSeq(strings.Trim(string(list), "\x00"), "\x00") {
		if files[name], err = os.ReadFile(filepath.Join(root, filepath.FromSlash(name))); err != nil {
			return nil, err
		}
	}
	return files, nil
}

func unpacked(root string) (map[string][]byte, error) {
	files := map[string][]byte{}
	built := filepath.Join(root, "build", "out")
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case path == built || d.IsDir() && d.Name() == "node_modules": // as .gitignore says
			return fs.SkipDir
		case d.IsDir():
			return nil
		}
		name, err := filepath.Rel(root, path)
		if err != nil {
			return err
		}
		files[filepath.ToSlash(name)], err = os.ReadFile(path)
		return err
	})
	return files, err
}

// Sums lists the SHA-256 of files as sha256sum -c reads it, sorted by name.
func Sums(files map[string][]byte) []byte {
	var out bytes.Buffer
	for _, name := range slices.Sorted(maps.Keys(files)) {
		fmt.Fprintf(&out, "%x  %s\n", sha256.Sum256(files[name]), name)
	}
	return out.Bytes()
}
