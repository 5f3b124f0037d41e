package pack

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// Sources returns the files of the module that are under version control, which
// is all that a reviewer needs to rebuild the package.
func Sources(root string) (map[string][]byte, error) {
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

// Sums lists the SHA-256 of files as sha256sum -c reads it, sorted by name.
func Sums(files map[string][]byte) []byte {
	var out bytes.Buffer
	for _, name := range slices.Sorted(maps.Keys(files)) {
		fmt.Fprintf(&out, "%x  %s\n", sha256.Sum256(files[name]), name)
	}
	return out.Bytes()
}
