package page

import "strings"

// The tables of labels, statuses, months and stems are written for people. What the program
// looks words up in is index.go, made of them by a test: building it at the start of a page
// took half of the first scan, in code that the browser has just compiled.

// meanings of a word of the index, in the byte behind it: the row of indexFacts, and whether
// it is a status. All are below the blank, which no word holds.
const (
	meaningFacts  = 0x0f
	meaningStatus = 0x10
)

// meaning returns the byte behind a word of an index in alphabetical order, or 0.
func meaning(index, word string) byte {
	at := lowest(index, word)
	if strings.HasPrefix(index[at:], word) && at+len(word) < len(index) && index[at+len(word)] < ' ' {
		return index[at+len(word)]
	}
	return 0
}

// lowest returns where the first word begins that is not below another, or the end.
func lowest(index, word string) int {
	lo, hi := 0, len(index)
	for lo < hi {
		from := (lo + hi) / 2
		to := from
		for from > lo && index[from-1] >= ' ' {
			from--
		}
		for index[to] >= ' ' {
			to++
		}
		if index[from:to] < word {
			lo = to + 1
		} else {
			hi = from
		}
	}
	return lo
}

// labelOf returns the fact that a label in normal form stands for, or 0.
func labelOf(word string) fact { return indexFacts[meaning(indexWords, word)&meaningFacts] }

// isStatus reports a status in normal form.
func isStatus(word string) bool { return meaning(indexWords, word)&meaningStatus != 0 }

// beginsLabel reports whether a word in normal form is the first of a label or status.
func beginsLabel(word string) bool {
	rest := indexWords[lowest(indexWords, word):]
	return strings.HasPrefix(rest, word) && len(rest) > len(word) && rest[len(word)] <= ' '
}

// monthOf returns the number of the month that a word names, or 0.
func monthOf(word string) int { return int(meaning(indexMonths, word)) }
