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

// joinedPage is the page that names it.
const joinedPage = "popup.html"

var deferred = regexp.MustCompile(`<script defer src="([^"]+)"></script>\n`)

// JoinedFrom returns the names of the scripts in Joined, in their order: those that
// popup.html names in extension/.
func JoinedFrom() ([]string, error) {
	page, err := fs.ReadFile(extension.Files, joinedPage)
	if err != nil {
		return nil, err
	}
	return deferredIn(page)
}

func deferredIn(page []byte) (names []string, err error) {
	for _, m := range deferred.FindAllSubmatch(page, -1) {
		names = append(names, string(m[1]))
	}
	if all := bytes.Count(page, []byte("<script")); all != len(names) || all == 0 {
		return nil, fmt.Errorf("%s: %d of %d scripts are deferred ones on a line of their own", joinedPage, len(names), all)
	}
	return names, nil
}

// join puts the popup's scripts into one file, unchanged and one after the other. Other
// pages keep theirs: nobody waits for them to open. Chromium takes some 3 ms for each file
// that a page names before it runs the first of them, and with one instead of six the
// popup's first answer comes some 15 of 160 ms earlier (2026-11-27, two processors).
func join(files map[string][]byte) error {
	page := files[joinedPage]
	names, err := deferredIn(page)
	if err != nil {
		return err
	}
	var all bytes.Buffer
	for _, name := range names {
		script, there := files[name]
		if !there {
			return fmt.Errorf("%s: no %s", joinedPage, name)
		}
		fmt.Fprintf(&all, "// %s\n%s\n", name, script)
	}
	first := deferred.FindIndex(page)
	rest := deferred.ReplaceAll(page[first[0]:], nil)
	files[joinedPage] = fmt.Appendf(nil, "%s<script defer src=%q></script>\n%s", page[:first[0]], Joined, rest)
	files[Joined] = all.Bytes()
	return nil
}
