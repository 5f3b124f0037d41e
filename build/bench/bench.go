// Package bench measures, and sets the figures on one page.
//
// A section is one file: it declares a [Section] and stands in sections below. Its
// Run returns rows; an error of one section becomes a line of the page and stops
// nothing. Times depend on the machine: the ratios and the counts are what to read,
// and no test asserts a time.
package bench

import (
	"errors"
	"fmt"
	"io"
	"runtime"
	"unicode/utf8"
)

// Section is one part of the page.
type Section struct {
	Title string
	// Run measures in the module at root. Rows that come with an error are shown too.
	Run func(root string) ([]Row, error)
}

// sections in the order of the page.
var sections = []Section{size, native, program, peer, pages, face, load, storm}

// Sections returns the sections in the order of the page.
func Sections() []Section { return append([]Section(nil), sections...) }

// Row is one figure.
type Row struct {
	What string // what was measured, in words
	Got  string // the figure with its unit
	Want string // the budget in words, or empty
	Met  Verdict
}

// Verdict says whether a row keeps its budget.
type Verdict uint8

// Verdicts. The zero value is a row without a budget.
const (
	NoBudget Verdict = iota
	Met
	Missed
)

// Within returns Met when ok and Missed when not.
func Within(ok bool) Verdict {
	if ok {
		return Met
	}
	return Missed
}

// Print runs the sections and writes the page. Its error joins those of the
// sections; a missed budget is on the page and no error.
func Print(w io.Writer, root string, list []Section) error {
	fmt.Fprintf(w, "Measured on %s/%s, %d processors, %s.\n", runtime.GOOS, runtime.GOARCH, runtime.NumCPU(), runtime.Version())
	var failed []error
	for _, s := range list {
		fmt.Fprintf(w, "\n%s\n", s.Title)
		rows, err := s.Run(root)
		what, got := 0, 0
		for _, r := range rows {
			what, got = max(what, utf8.RuneCountInString(r.What)), max(got, utf8.RuneCountInString(r.Got))
		}
		for _, r := range rows {
			fmt.Fprintf(w, "  %-*s  %*s", what, r.What, got, r.Got)
			switch {
			case r.Met == Missed:
				fmt.Fprintf(w, "  MISSED: %s", r.Want)
			case r.Want != "":
				fmt.Fprintf(w, "  (%s)", r.Want)
			}
			fmt.Fprintln(w)
		}
		if err != nil {
			fmt.Fprintf(w, "  not measured: %v\n", err)
			failed = append(failed, fmt.Errorf("%s: %w", s.Title, err))
		}
	}
	return errors.Join(failed...)
}
