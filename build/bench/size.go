package bench

import (
	"bytes"
	"compress/gzip"
	"fmt"

	"github.com/trackwhy/trackwhy/build/pack"
)

// Budgets of the program; build/pack asserts the first.
const (
	maxRaw  = 4_000_000
	maxGzip = 950_000
)

var size = Section{"The program that a page loads", func(root string) ([]Row, error) {
	program, err := pack.Compile(root)
	if err != nil {
		return nil, err
	}
	raw, packed := len(program), gzipped(program)
	return []Row{
		{pack.Program, fmt.Sprintf("%d bytes", raw), fmt.Sprintf("at most %d", maxRaw), Within(raw <= maxRaw)},
		{"the same with gzip", fmt.Sprintf("%d bytes", packed), fmt.Sprintf("at most %d", maxGzip), Within(packed <= maxGzip)},
	}, nil
}}

// gzipped returns the length of data with gzip at its best.
func gzipped(data []byte) int {
	var out bytes.Buffer
	w, _ := gzip.NewWriterLevel(&out, gzip.BestCompression)
	_, _ = w.Write(data)
	_ = w.Close()
	return out.Len()
}
