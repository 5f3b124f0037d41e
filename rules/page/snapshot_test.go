package page

import (
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The orders and parcels of the pages in these tests: all orders of one buyer.
const (
	orderA  = "8201111111114417"
	orderB  = "8201111111134417"
	orderC  = "8201111111154417"
	parcel1 = "LP00123456789011"
	parcel2 = "LP00123456789022"
	parcel3 = "LP00123456789033"
)

// tree is the snapshot of a page made from lines, indented by one blank a level: "'text", or
// "tag class class |name=value |name=value". The node of the first line has the index 1.
func tree(url string, lines ...string) string {
	var b strings.Builder
	b.WriteString("trackwhy-page\x1f1\x1fhttps://www.aliexpress.com/p/" + url + "\x1fen\x1e\x1fbody\x1f\x1f")
	open := []int{0}
	for i, line := range lines {
		plain := strings.TrimLeft(line, " ")
		depth := len(line) - len(plain)
		open = open[:depth+1]
		if text, ok := strings.CutPrefix(plain, "'"); ok {
			txt(&b, open[depth], text)
			open = append(open, open[depth])
			continue
		}
		parts := strings.Split(plain, " |")
		tag, class, _ := strings.Cut(parts[0], " ")
		rec(&b, open[depth], tag, class, strings.Join(parts[1:], "\x1d"))
		open = append(open, i+1)
	}
	return b.String()
}

// times is a list of n equal lines.
func times(n int, line string) []string {
	out := make([]string, n)
	for i := range out {
		out[i] = line
	}
	return out
}

// records reads a snapshot's records, given without its head.
func records(t *testing.T, list ...string) document {
	t.Helper()
	doc, ok := parseAll("trackwhy-page\x1f1\x1fhttps://x/\x1fen\x1e" + strings.Join(list, "\x1e"))
	require.True(t, ok)
	return doc
}

// parseAll is the one place of these tests that knows how a snapshot is parsed.
func parseAll(snapshot string) (document, bool) { return parse(snapshot, nil) }

func TestOnlyASnapshotOfThisVersionIsRead(t *testing.T) {
	for s, want := range map[string]bool{"trackwhy-page\x1f1\x1fhttps://x/\x1fen": true, "trackwhy-page\x1f1": true, "trackwhy-page\x1f2\x1fhttps://x/\x1fen": false, "trackwhy-page": false, "other\x1f1": false, "": false} {
		doc, ok := parseAll(s)
		assert.Equal(t, want, ok, "%q", s)
		assert.Empty(t, doc.nodes, "a head alone is an empty page")
	}
	doc, _ := parseAll("trackwhy-page\x1f1\x1fhttps://x/\x1fen\x1e\x1fbody\x1f\x1f")
	assert.Equal(t, "https://x/", doc.url)
	assert.Equal(t, "en", doc.lang)
	assert.Equal(t, []node{{parent: -1, end: 1, tag: "body"}}, doc.nodes)
}

func TestRecordsBecomeATree(t *testing.T) {
	doc := records(t, "\x1fbody\x1f\x1f", "0\x1fdiv\x1fa b\x1fid=x\x1dtitle=y", "1\x1fone", "1\x1fp\x1f\x1f", "3\x1ftwo", "0\x1fthree")
	assert.Equal(t, []node{
		{parent: -1, end: 6, tag: "body"}, {parent: 0, end: 5, tag: "div", class: "a b", attrs: "id=x\x1dtitle=y"}, {parent: 1, end: 3, text: "one"}, {parent: 1, end: 5, tag: "p"}, {parent: 3, end: 5, text: "two"}, {parent: 0, end: 6, text: "three"},
	}, doc.nodes)
}

func TestDamagedRecordsAreReadAsFarAsTheyMakeSense(t *testing.T) {
	parents := func(list ...string) []int32 {
		var out []int32
		for _, n := range records(t, list...).nodes {
			out = append(out, n.parent)
		}
		return out
	}
	assert.Equal(t, []int32{-1, 0, 1, 1}, parents("\x1fbody\x1f\x1f", "0\x1fp\x1f\x1f", "7\x1fa", "x\x1fb"), "a parent that is not open is the last open one")
	assert.Equal(t, []int32{-1, 0, 1, 1}, parents("\x1fbody\x1f\x1f", "0\x1fp\x1f\x1f", "1234567\x1fa", "-1\x1fb"))
	assert.Equal(t, []int32{-1, -1, 1}, parents("0\x1fa", "0\x1fp\x1f\x1f", "0\x1fb"), "the first element stays open")
	assert.Equal(t, []int32{-1, 0, 1}, parents("\x1fbody\x1f\x1f", "0\x1fp\x1f\x1f", "1\x1fa"))
	for s, want := range map[string]int32{"": -1, "0": 0, "9": 9, "12": 12, "999999": 999999, "1000000": -1, "1a": -1, "a": -1, "/": -1, ":": -1, "-1": -1} {
		assert.Equal(t, want, index(s), s)
	}
}

func TestNodesBeyondTheLimitAreLeft(t *testing.T) {
	var b strings.Builder
	b.WriteString("\x1fbody\x1f\x1f")
	for i := range maxNodes {
		b.WriteString("\x1e0\x1f" + strconv.Itoa(i))
	}
	doc := records(t, b.String())
	require.Len(t, doc.nodes, maxNodes)
	assert.Equal(t, strconv.Itoa(maxNodes-2), doc.nodes[maxNodes-1].text)
	assert.Equal(t, int32(maxNodes), doc.nodes[0].end)
}

func TestAttributesAreFoundByTheirWholeName(t *testing.T) {
	n := node{attrs: "hidden\x1did=x\x1didx=y\x1dhref=/a?b=c\x1dtitle="}
	for name, want := range map[string]string{"id": "x", "idx": "y", "href": "/a?b=c", "title": "", "hidden": "", "i": "", "none": ""} {
		assert.Equal(t, want, n.attr(name), name)
	}
}

func TestTheTextOfAnElementIsWhatAPersonReads(t *testing.T) {
	doc := records(t, "\x1fbody\x1f\x1f", "0\x1fp\x1f\x1f", "1\x1f US $", "1\x1f4", "1\x1f.", "1\x1f99", "0\x1fp\x1f\x1f", "6\x1f1", "6\x1f23", "0\x1fp\x1f\x1f", "9\x1fOne ", "9\x1fb\x1f\x1f", "11\x1ftwo", "9\x1fthree", "0\x1f  alone ")
	for at, want := range map[int32]string{1: "US $4.99", 2: "US $", 6: "123", 9: "One two three", 14: "alone"} {
		assert.Equal(t, want, doc.textOf(at, 400), at)
	}
	doc.steps = 0
	doc.textOf(1, 400)
	assert.Equal(t, 5, doc.steps, "each node that is looked at counts")
	long := records(t, append([]string{"\x1fbody\x1f\x1f"}, times(30, "0\x1fword")...)...)
	assert.Len(t, long.textOf(0, 14), 19, "cut behind the text that passes the limit")
	assert.Len(t, long.textOf(0, 13), 14)
	many := records(t, append([]string{"\x1fbody\x1f\x1f"}, times(900, "0\x1fw")...)...)
	assert.Len(t, many.textOf(0, 5000), 2*799-1, "of 800 nodes at most")
}
