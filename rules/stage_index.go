package rules

import (
	"math/bits"
	"strings"
	"sync"
)

// stems finds all stems of stageWords that stand in a text in one pass over it. It
// is made when the first event is read: an order list has none.
type stems struct {
	heads [4097]uint16 // refs of three bytes: from their own to the next head
	refs  []stemRef
}

// stemRef is one stem: what follows its first byte, which the hash decides (419 is odd), its row, and the list it stands in.
type stemRef struct {
	rest string
	row  uint8
	not  bool
}

// Rows are bits of a word below.
var _ [64 - len(stageWords)]struct{}

var stageStems = sync.OnceValue(func() *stems {
	x := new(stems)
	total := 0
	eachStem(func(stem string, _ stemRef) {
		x.heads[three(stem)+1]++
		total++
	})
	for i := 1; i < len(x.heads); i++ {
		x.heads[i] += x.heads[i-1]
	}
	x.refs = make([]stemRef, total)
	next := x.heads
	eachStem(func(stem string, r stemRef) {
		h := three(stem)
		x.refs[next[h]] = r
		next[h]++
	})
	return x
})

// three hashes the first three bytes.
func three(s string) uint { return (uint(s[0])*419 + uint(s[1])*61 + uint(s[2])*7) & 4095 }

// eachStem visits every stem of the table, each of three bytes or more.
func eachStem(visit func(string, stemRef)) {
	for row := range stageWords {
		w := &stageWords[row]
		for _, not := range [...]bool{false, true} {
			list := w.list(not)
			for at := 0; at < len(list); {
				end := len(list)
				if i := strings.IndexByte(list[at:], '|'); i >= 0 {
					end = at + i
				}
				if end-at >= 3 {
					visit(list[at:end], stemRef{list[at+1 : end], uint8(row), not})
				}
				at = end + 1
			}
		}
	}
}

func (w *words) list(not bool) string {
	if not {
		return w.not
	}
	return w.any
}

// stageOfText returns the stage of the first row of which a stem stands in the folded
// text, and none that excludes it.
func stageOfText(text string) Stage {
	x := stageStems()
	var any, not uint64
	for i := 0; i+2 < len(text); i++ {
		h := three(text[i:])
		for _, r := range x.refs[x.heads[h]:x.heads[h+1]] {
			if !strings.HasPrefix(text[i+1:], r.rest) {
				continue
			}
			if r.not {
				not |= 1 << r.row
			} else {
				any |= 1 << r.row
			}
		}
	}
	if hits := any &^ not; hits != 0 {
		return stageWords[bits.TrailingZeros64(hits)].stage
	}
	return StageUnknown
}
