package pack

import (
	"bytes"
	"fmt"
	"io/fs"
	"regexp"

	"github.com/trackwhy/trackwhy/extension"
)

// Joined is the file that holds the popup's scripts in the package.
const Joined = "popup.js"

var deferred = regexp.MustCompile(`<script defer src="([^"]+)"></script>\n`)

// Scripts returns what Joined holds: the scripts that popup.html names in extension/, each
// as read returns it, in that order, behind its name.
func Scripts(read func(name string) ([]byte, error)) ([]byte, error) {
	page, err := fs.ReadFile(extension.Files, "popup.html")
	if err != nil {
		return nil, err
	}
	_, all, err := join(page, read)
	return all, err
}

// join puts the popup's scripts into one file, and returns the page that names it, and the
// file. Other pages keep theirs: nobody waits for them to open. Chromium takes some 3 ms for
// each file that a page names before it runs the first of them, and with one instead of six
// the popup's first answer came in 139 instead of 161 ms (2026-11-27, two processors).
//
// One fault at the top level of a script would now stop those behind it. Tests open the
// popup of the package that ships.
func join(page []byte, read func(name string) ([]byte, error)) (joined, scripts []byte, err error) {
	found := deferred.FindAllSubmatch(page, -1)
	if all := bytes.Count(page, []byte("<script")); all != len(found) || all == 0 {
		return nil, nil, fmt.Errorf("popup.html: of %d scripts %d are deferred ones on a line of their own", all, len(found))
	}
	for _, m := range found {
		script, err := read(string(m[1]))
		if err != nil {
			return nil, nil, fmt.Errorf("popup.html: %w", err)
		}
		scripts = fmt.Appendf(scripts, "// %s\n%s\n", m[1], script)
	}
	first := deferred.FindIndex(page)
	rest := deferred.ReplaceAll(page[first[0]:], nil)
	return fmt.Appendf(nil, "%s<script defer src=%q></script>\n%s", page[:first[0]], Joined, rest), scripts, nil
}
