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

// No sample has the rest nought, for which the digit is nought as well.
func TestTheRestByElevenOfNoughtAndOfTenIsTheDigitNought(t *testing.T) {
	for number, sum := range map[string]int{"1234567": 2*6 + 3*5 + 4*4 + 5*3 + 6*2 + 7*1, "5000000": 7 * 5, "1111119": 2 + 3 + 4 + 5 + 6 + 7*1, "0000009": 0, "0000069": 2 * 6, "0000059": 2 * 5, "0000649": 2*4 + 3*6} {
		want := (11 - sum%11) % 11 % 10
		for d := range 10 {
			s := number[:6] + strconv.Itoa(d)
			assert.Equal(t, d == want, mod11(s), s)
		}
	}
}

// The first four are the usual examples of EAN-13, EAN-8 and UPC-A.
func TestTheSumOfGS1IsAMultipleOfTenWithTheRightLastDigitOnly(t *testing.T) {
	for _, number := range []string{"4006381333931", "5901234123457", "73513537", "036000291452", "00", "31", "130", "9400111206206406260787"} {
		body, last := number[:len(number)-1], number[len(number)-1]
		for d := byte('0'); d <= '9'; d++ {
			assert.Equal(t, d == last, gs1(body+string(d)), body+string(d))
		}
	}
}
