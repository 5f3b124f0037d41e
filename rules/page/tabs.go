package page

import "strings"

// tabs returns "Package 2 / 3" when the page shows one of several parcels behind tabs
// ("Package 1", "Package 2", "Package 3" in a row) and tells which one is chosen.
func (r *reader) tabs() string {
	nodes := r.doc.nodes
	for i := range nodes {
		if first, ok := counted(nodes[i].text, '1'); ok {
			row := []int32{int32(i)}
			for j := i + 1; j < len(nodes) && j < i+60 && len(row) < 9; j++ {
				if t, ok := counted(nodes[j].text, byte('1'+len(row))); ok && t == first && r.beside(int32(i), int32(j)) {
					row = append(row, int32(j))
				}
			}
			if k := r.chosen(row); len(row) > 1 && k >= 0 {
				return oneLine(nodes[row[k]].text, 40) + " / " + string(rune('0'+len(row)))
			}
		}
	}
	return ""
}

// counted takes the figure off a text such as "Package 1", when it is the only one.
func counted(s string, figure byte) (rest string, ok bool) {
	if len(s) < 3 || len(s) > 40 || figures(s) != 1 {
		return "", false
	}
	i := strings.IndexByte(s, figure)
	if i < 0 {
		return "", false
	}
	return trim(s[:i]) + "\x00" + trim(s[i+1:]), true
}

// chosen returns which of the tabs is marked: by its attribute, by a word in a class, or by
// the only class that differs.
func (r *reader) chosen(row []int32) int {
	nodes := r.doc.nodes
	found, odd := -1, -1
	for k, at := range row {
		for p, n := nodes[at].parent, 0; p >= 0 && n < 3; p, n = nodes[p].parent, n+1 {
			c := strings.ToLower(nodes[p].class)
			if strings.Contains(nodes[p].attrs, "aria-selected=true") || strings.Contains(c, "active") || strings.Contains(c, "select") || strings.Contains(c, "current") || strings.Contains(c, "checked") {
				if r.holdsOther(row, at, p) {
					break // the row's own class
				}
				if found >= 0 && found != k {
					return -1
				}
				found = k
			}
		}
		if len(row) > 2 && nodes[nodes[at].parent].class != nodes[nodes[row[(k+1)%len(row)]].parent].class && nodes[nodes[at].parent].class != nodes[nodes[row[(k+2)%len(row)]].parent].class {
			odd = k
		}
	}
	if found < 0 {
		return odd
	}
	return found
}

// holdsOther reports whether an element holds another of the tabs.
func (r *reader) holdsOther(row []int32, at, p int32) bool {
	for _, o := range row {
		if o != at && o >= p && o < r.doc.nodes[p].end {
			return true
		}
	}
	return false
}
