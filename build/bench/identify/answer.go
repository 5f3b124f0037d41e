//go:build js && wasm

// Command identify is rules/tracking alone, compiled as the extension compiles it,
// for the comparison of make bench: one call answers one number or many.
//
// An answer names the best form by its row; JavaScript holds the rows - issuer, name,
// look-up address - in a map that it reads once. The peer's answers refer to its own
// tables in the same way.
package main

import (
	"strings"

	"github.com/trackwhy/trackwhy/rules/tracking"
)

// appendAnswer writes how the check digit came out (passed, failed, none) and how far
// the number is tracked (door, origin, none, unknown), a letter each, and the row of the
// best form; nothing when there is none. What is rarely there comes after tabs: the
// clean number where it differs from the text, then what may have been meant.
func appendAnswer(b []byte, id *tracking.Identification, text string, formsOnly bool) []byte {
	id.Again(text, tracking.Hints{FormsOnly: formsOnly})
	if c := id.Best(); c != nil {
		b = append(b, "npf"[c.Check], "unod"[c.Scope])
		b = append(b, c.Format.ID...)
	}
	if id.Clean == text && len(id.Suggestions) == 0 {
		return b
	}
	b = append(append(b, '\t'), id.Clean...)
	for i := range id.Suggestions {
		b = append(append(b, '\t'), id.Suggestions[i].Number...)
	}
	return b
}

// appendAnswers answers one number a line, one line each. With formsOnly it answers what
// the peer answers: the forms, not what is wrong or what may have been meant.
func appendAnswers(b []byte, lines string, formsOnly bool) []byte {
	var id tracking.Identification
	for {
		end := strings.IndexByte(lines, '\n')
		if end < 0 {
			return appendAnswer(b, &id, lines, formsOnly)
		}
		b = append(appendAnswer(b, &id, lines[:end], formsOnly), '\n')
		lines = lines[end+1:]
	}
}

// rows returns what JavaScript must know of the forms: row, issuer, name and best
// look-up address, one form a line.
func rows() string {
	var b strings.Builder
	for f := range tracking.Formats() {
		b.WriteString(strings.Join([]string{f.ID, f.Carrier, f.Name, f.Links[0]}, "\t") + "\n")
	}
	return b.String()
}
