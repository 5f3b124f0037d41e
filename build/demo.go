package main

import (
	"io"

	"github.com/trackwhy/trackwhy/build/demo"
)

// runDemo shows the extension on bundled pages.
func runDemo(_ []string, _ io.Reader, out, errs io.Writer) int {
	return inModule("demo", errs, func(root string) error { return demo.Run(root, out) })
}
