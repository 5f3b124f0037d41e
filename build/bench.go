package main

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io"

	"github.com/trackwhy/trackwhy/build/pack"
)

// bench prints one page of measurements. They depend on the machine: the ratios
// are what to read.
func bench(_ []string, _ io.Reader, out, errs io.Writer) int {
	return inModule("bench", errs, func(root string) error {
		program, err := pack.Compile(root)
		if err != nil {
			return err
		}
		raw, packed := sizes(program)
		fmt.Fprintf(out, "%s: %d bytes, %d bytes with gzip\n", pack.Program, raw, packed)
		return inOrder(root, out, errs, []step{
			{why: "Go, natively", args: []string{"go", "test", "-run", "^$", "-bench", ".", "-benchmem", "-benchtime", "200ms", "./rules/..."}},
		})
	})
}

// sizes returns the bytes of a file, plain and with gzip at its best.
func sizes(data []byte) (raw, packed int) {
	var out bytes.Buffer
	w, _ := gzip.NewWriterLevel(&out, gzip.BestCompression)
	_, _ = w.Write(data)
	_ = w.Close()
	return len(data), out.Len()
}
