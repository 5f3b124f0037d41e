package rules

import (
	"math/bits"
	"strings"
	"sync"
)

// stems finds all stems of some lists that stand in a text in one pass over it. It is
// made when the first text is read.
type stems struct {
	heads [4097]uint16 // refs of three bytes: from their own to the next head
	refs  []stemRef
}

// stemRef is one stem: what follows its first byte, which the hash decides (419 is odd), and the list it stands in.
type stemRef struct {
	rest string
	list uint8
}

// newStems makes the index of lists of stems, 128 lists at the most.
func newStems(lists []string) *stems {
	x := new(stems)
	total := 0
	eachStem(lists, func(stem string, _ stemRef) {
		x.heads[three(stem)+1]++
		total++
	})
	for i := 1; i < len(x.heads); i++ {
		x.heads[i] += x.heads[i-1]
	}
	x.refs = make([]stemRef, total)
	next := x.heads
	eachStem(lists, func(stem string, r stemRef) {
		h := three(stem)
		x.refs[next[h]] = r
		next[h]++
	})
	return x
}

// three hashes the first three bytes.
func three(s string) uint { return (uint(s[0])*419 + uint(s[1])*61 + uint(s[2])*7) & 4095 }

// eachStem visits every stem of the lists, each of three bytes or more and separated from
// the next by '|'.
func eachStem(lists []string, visit func(string, stemRef)) {
	for k, list := range lists {
		for at := 0; at < len(list); {
			end := len(list)
			if i := strings.IndexByte(list[at:], '|'); i >= 0 {
				end = at + i
			}
			if end-at >= 3 {
				visit(list[at:end], stemRef{list[at+1 : end], uint8(k)})
			}
			at = end + 1
		}
	}
}

// in returns the lists of which a stem stands in a folded text, a bit each: the first 64
// lists and those behind them.
func (x *stems) in(text string) (found [2]uint64) {
	for i := 0; i+2 < len(text); i++ {
		h := three(text[i:])
		for _, r := range x.refs[x.heads[h]:x.heads[h+1]] {
			if strings.HasPrefix(text[i+1:], r.rest) {
				found[r.list>>6] |= 1 << (r.list & 63)
			}
		}
	}
	return found
}

// Rows are bits of a word below.
var _ [64 - len(stageWords)]struct{}

// stageLists are what each row looks for, and 64 lists on what excludes it.
func stageLists() []string {
	lists := make([]string, 64+len(stageWords))
	for i := range stageWords {
		lists[i], lists[64+i] = stageWords[i].any, stageWords[i].not
	}
	return lists
}

var stageStems = sync.OnceValue(func() *stems { return newStems(stageLists()) })

// stageOfText returns the stage of the first row of which a stem stands in the folded
// text, and none that excludes it.
func stageOfText(text string) Stage {
	found := stageStems().in(text)
	if hits := found[0] &^ found[1]; hits != 0 {
		return stageWords[bits.TrailingZeros64(hits)].stage
	}
	return StageUnknown
}
