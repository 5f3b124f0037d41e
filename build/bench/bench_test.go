package bench

import (
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestAFailedSectionIsALineAndHidesNothing(t *testing.T) {
	var page strings.Builder
	err := Print(&page, "", []Section{
		{"First", func(string) ([]Row, error) { return []Row{{What: "a", Got: "1 ns"}}, errors.New("the rest broke") }},
		{"Second", func(string) ([]Row, error) {
			return []Row{{"half", "3 ns", "at most 2 ns", Missed}, {"whole", "2 ns", "at most 2 ns", Met}}, nil
		}},
	})
	require.EqualError(t, err, "First: the rest broke")
	_, lines, _ := strings.Cut(page.String(), "\n")
	require.Equal(t, `
First
  a  1 ns
  not measured: the rest broke

Second
  half   3 ns  MISSED: at most 2 ns
  whole  2 ns  (at most 2 ns)
`, lines)
}

func TestGoBenchmarksAreReadWithTheirBudgets(t *testing.T) {
	rows := goRows(`goos: linux
BenchmarkIdentify-2   	 3230896	       368.8 ns/op	     117 B/op	       1 allocs/op
BenchmarkOther-16     	     120	   2000000 ns/op	     117 B/op	      30 allocs/op
BenchmarkIdentify     	     120	      1100 ns/op	     117 B/op	       1 allocs/op
BenchmarkIdentify     	     120	       900 ns/op	     117 B/op	       3 allocs/op
PASS`)
	require.Len(t, rows, 4)
	assert.Equal(t, Row{"Identify", "369 ns,   1 allocations", "at most 1000 ns, 2 allocations", Met}, rows[0])
	assert.Equal(t, Row{What: "Other", Got: "2000.0 µs,  30 allocations"}, rows[1])
	assert.Equal(t, Missed, rows[2].Met, "too slow")
	assert.Equal(t, Missed, rows[3].Met, "too many allocations")
}

func TestEverySectionHasATitleOfItsOwn(t *testing.T) {
	seen := map[string]bool{}
	for _, s := range Sections() {
		assert.NotEmpty(t, s.Title)
		assert.False(t, seen[s.Title], s.Title)
		seen[s.Title] = true
	}
}
