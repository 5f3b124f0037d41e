package bench

import (
	"fmt"
	"os/exec"
	"strconv"
	"strings"
)

// budget is what a Go benchmark may cost, per operation.
type budget struct {
	ns     float64
	allocs int // negative: not limited
}

// budgets by the name of the benchmark.
var budgets = map[string]budget{
	"Identify": {ns: 1000, allocs: 2},
}

var native = Section{"The rules, natively", func(root string) ([]Row, error) {
	cmd := exec.Command("go", "test", "-run", "^$", "-bench", ".", "-benchmem", "-benchtime", "200ms", "./rules/...")
	cmd.Dir = root
	text, err := cmd.CombinedOutput()
	rows := goRows(string(text))
	if err != nil {
		return rows, fmt.Errorf("go test -bench: %w\n%s", err, text)
	}
	if len(rows) == 0 {
		return nil, fmt.Errorf("./rules/... has no benchmark")
	}
	return rows, nil
}}

// goRows reads what go test -bench -benchmem prints.
func goRows(text string) []Row {
	var rows []Row
	for line := range strings.Lines(text) {
		f := strings.Fields(line)
		if len(f) < 4 || !strings.HasPrefix(f[0], "Benchmark") {
			continue
		}
		name := strings.TrimPrefix(f[0], "Benchmark")
		if i := strings.LastIndexByte(name, '-'); i > 0 {
			if _, err := strconv.Atoi(name[i+1:]); err == nil {
				name = name[:i] // the number of processors
			}
		}
		var ns float64
		allocs := -1
		for i := 2; i+1 < len(f); i += 2 {
			switch f[i+1] {
			case "ns/op":
				ns, _ = strconv.ParseFloat(f[i], 64)
			case "allocs/op":
				allocs, _ = strconv.Atoi(f[i])
			}
		}
		r := Row{What: name, Got: duration(ns)}
		if allocs >= 0 {
			r.Got += fmt.Sprintf(", %3d allocations", allocs)
		}
		if b, ok := budgets[name]; ok {
			r.Want = "at most " + duration(b.ns)
			r.Met = Within(ns <= b.ns && (b.allocs < 0 || allocs >= 0 && allocs <= b.allocs))
			if b.allocs >= 0 {
				r.Want += fmt.Sprintf(", %d allocations", b.allocs)
			}
		}
		rows = append(rows, r)
	}
	return rows
}

// duration writes nanoseconds in the unit that reads best.
func duration(ns float64) string {
	switch {
	case ns < 10_000:
		return fmt.Sprintf("%.0f ns", ns)
	case ns < 10_000_000:
		return fmt.Sprintf("%.1f µs", ns/1000)
	}
	return fmt.Sprintf("%.1f ms", ns/1e6)
}
