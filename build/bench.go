package main

import (
	"io"

	"github.com/trackwhy/trackwhy/build/bench"
)

// measure prints one page of measurements, section after section.
func measure(_ []string, _ io.Reader, out, errs io.Writer) int {
	return inModule("bench", errs, func(root string) error {
		return bench.Print(out, root, bench.Sections())
	})
}
