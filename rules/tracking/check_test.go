package tracking

import (
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
)

// The numbers of DHL Express in the samples come out the same under other sums, so this
// one is held against plain division.
func TestTheLastDigitIsTheRestBySeven(t *testing.T) {
	for _, n := range []int{123456789, 987654321, 100000000, 999999999, 700000000, 123456790, 1234567890} {
		for d := range 10 {
			number := strconv.Itoa(n) + strconv.Itoa(d)
			assert.Equal(t, n%7 == d, mod7(number), number)
		}
	}
}
