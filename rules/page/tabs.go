package page

import (
	"strings"

	"github.com/trackwhy/trackwhy/rules"
)

// chosen returns "Package 2 of 3", in other languages "Paket 2 / 3", when the page shows one of
// several parcels behind tabs and marks which one is chosen; "Packages: 3" when it marks none.
func (r *reader) chosen() string {
	first, name, count := r.tabs()
	switch {
	case count == 0, name == "" && about(first)&aboutParcel == 0: // "Page 1", "Page 2"
		return ""
	case name == "":
		return rules.Packages + string(rune(count))
	}
	of := " / "
	if strings.HasPrefix(name, "Package ") || strings.HasPrefix(name, "Parcel ") {
		of = " of "
	}
	return name + of + string(rune(count))
}

// tabs looks for a row of tabs, "Package 1", "Package 2", "Package 3", and returns the first, the
// chosen one, if any is, and the figure of the last.
func (r *reader) tabs() (first, chosen string, count byte) {
	nodes := r.doc.nodes
	for i := range nodes {
		first = nodes[i].text
		if !strings.Contains(first, "1") || len(first) < 3 || len(first) > 40 || figures(first) != 1 {
			continue
		}
		count, chosen = '1', ""
		for j := i; j < len(nodes) && j < i+60 && count <= '9'; j++ {
			if nodes[j].text != strings.Replace(first, "1", string(rune(count)), 1) || !r.beside(int32(i), int32(j)) {
				continue
			}
			if count++; r.marks(nodes[j].parent) {
				chosen += trim(nodes[j].text)
			}
		}
		if len(chosen) > len(first) {
			chosen = "" // all are marked: the row is, and no tab
		}
		if count > '2' {
			return first, chosen, count - 1
		}
	}
	return "", "", 0
}

// marks reports whether a tab is the chosen one: by its attribute or a word in a class.
func (r *reader) marks(at int32) bool {
	for n := 0; at >= 0 && n < 3 && r.doc.nodes[at].end-at < 8; n++ {
		c := r.doc.nodes[at].class + r.doc.nodes[at].attrs
		if strings.Contains(c, "aria-selected=true") || strings.Contains(c, "active") || strings.Contains(c, "Active") || strings.Contains(c, "elected-") || strings.Contains(c, "current") {
			return true
		}
		at = r.doc.nodes[at].parent
	}
	return false
}
