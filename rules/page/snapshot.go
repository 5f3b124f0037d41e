package page

import "strings"

// Version is the version of the snapshot's format, the second field of its first record.
const Version = "1"

// Separators of a snapshot.
const (
	recordSep    = "\x1e"
	fieldSep     = "\x1f"
	attributeSep = "\x1d"
	maxNodes     = 50_000
	maxKept      = 15_000 // nodes whose memory is used again
	maxDepth     = 250    // how far an ancestor is looked for
)

// node is one element, or one text when tag is empty.
type node struct {
	parent int32  // index of the element around it, or -1
	end    int32  // one past the last node inside
	tag    string // lower case; empty for a text
	class  string
	attrs  string // name=value, separated by attributeSep
	text   string
}

// document is a parsed snapshot.
type document struct {
	url, lang string
	nodes     []node
	steps     int // nodes looked at, for the test that holds the reading to linear time
}

// expected is about how many records a text has, from those of its beginning: counting
// all of them took a tenth of a scan in WebAssembly, which counts byte by byte.
func expected(text string) int {
	const beginning = 4096
	if len(text) <= beginning {
		return strings.Count(text, recordSep) + 1
	}
	return (strings.Count(text[:beginning], recordSep) + 1) * (len(text)/beginning + 1) * 9 / 8
}

// parse reads the records. Damaged records are read as far as they make sense: a
// parent that is not one of the elements still open becomes the last open one. The nodes
// of an earlier document are written over.
func parse(snapshot string, old []node) (document, bool) {
	head, rest, _ := strings.Cut(snapshot, recordSep)
	name, head, _ := strings.Cut(head, fieldSep)
	version, head, _ := strings.Cut(head, fieldSep)
	if name != "trackwhy-page" || version != Version {
		return document{}, false
	}
	var d document
	d.url, d.lang, _ = strings.Cut(head, fieldSep)
	if d.nodes = old[:0]; old == nil {
		d.nodes = make([]node, 0, min(expected(rest), maxNodes))
	}
	var open []int32
	for rest != "" && len(d.nodes) < maxNodes {
		var record string
		record, rest = cut(rest, recordSep[0])
		at := int32(len(d.nodes))
		parent, record := cut(record, fieldSep[0])
		n := node{parent: -1}
		if p := index(parent); p >= 0 {
			for len(open) > 1 && open[len(open)-1] > p {
				d.nodes[open[len(open)-1]].end = at
				open = open[:len(open)-1]
			}
		}
		if len(open) > 0 {
			n.parent = open[len(open)-1]
		}
		if i := strings.IndexByte(record, fieldSep[0]); i >= 0 {
			n.tag = record[:i]
			n.class, n.attrs = cut(record[i+1:], fieldSep[0])
			open = append(open, at)
		} else {
			n.text = record
		}
		n.end = at + 1
		d.nodes = append(d.nodes, n)
	}
	for _, i := range open {
		d.nodes[i].end = int32(len(d.nodes))
	}
	return d, true
}

// cut is strings.Cut at a byte: a snapshot has ten thousand, and WebAssembly inlines no call.
func cut(s string, sep byte) (head, rest string) {
	if i := strings.IndexByte(s, sep); i >= 0 {
		return s[:i], s[i+1:]
	}
	return s, ""
}

// index reads a short decimal number, or returns -1.
func index(s string) int32 {
	if s == "" || len(s) > 6 {
		return -1
	}
	n := int32(0)
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return -1
		}
		n = n*10 + int32(s[i]-'0')
	}
	return n
}

// attr returns the value of an attribute, or "".
func (n *node) attr(name string) string {
	rest := n.attrs
	for rest != "" {
		var a string
		a, rest = cut(rest, attributeSep[0])
		if len(a) > len(name) && a[len(name)] == '=' && a[:len(name)] == name {
			return a[len(name)+1:]
		}
	}
	return ""
}

// textOf returns the text of a node as a person reads it, at most limit bytes and a
// little: the parts of a split amount are joined, everything else is set apart by a blank.
func (d *document) textOf(at int32, limit int) string {
	n := &d.nodes[at]
	if n.tag == "" {
		return trim(n.text)
	}
	return d.join(at, n.end, limit)
}

// join returns the text of the nodes from (inclusive) to (exclusive).
func (d *document) join(from, to int32, limit int) string {
	var first string
	var b strings.Builder
	// The bound keeps nested elements that are all looked at from costing their square.
	for i := from; i < min(to, from+800); i++ {
		d.steps++
		t := d.nodes[i].text
		if d.nodes[i].tag != "" || t == "" {
			continue
		}
		if first == "" && b.Len() == 0 {
			first = t
			continue
		}
		if b.Len() == 0 {
			b.WriteString(first)
		}
		if !glued(b.String(), t) {
			b.WriteByte(' ')
		}
		b.WriteString(t)
		if b.Len() > limit {
			break
		}
	}
	if b.Len() == 0 {
		return trim(first)
	}
	return trim(b.String())
}
