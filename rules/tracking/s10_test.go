package tracking

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestServiceIndicatorsOfTwoLettersMeanWhatTheTableSays(t *testing.T) {
	for letters, want := range map[string]string{
		"AU": "unassigned", "AV": "e-commerce item", "AZ": "e-commerce item", "AA": "unassigned",
		"GA": "bilateral", "GD": "bilateral", "GB": "unassigned", "GC": "unassigned", "GE": "unassigned",
	} {
		assert.Equal(t, want, indicatorOf(letters[0], letters[1]).class, letters)
	}
}

// The list of countries is searched by halves: its first and its last, and what stands beside them.
func TestEveryCountryIsFoundAndNothingBesideThem(t *testing.T) {
	for i := 0; i < len(countries); i += 2 {
		code := countries[i : i+2]
		assert.True(t, isCountry(code), code)
		assert.NotNil(t, postOf(code), code)
	}
	for _, code := range []string{"AA", "AC", "ZX", "ZZ", "UK", "EU", "QQ", "A", ""} {
		assert.False(t, isCountry(code), code)
	}
	for i := range posts {
		assert.Same(t, &posts[i], postOf(posts[i].Country), posts[i].Country)
	}
	for _, code := range []string{"AA", "ZZ", "QQ", "", "A", "C", "Z", "CNX", "cn"} {
		assert.Nil(t, postOf(code), code)
	}
}

// Post is asked where to look a number up: a post that we know nothing of has no answer.
func TestOnlyAPostOfOurTableIsAnswered(t *testing.T) {
	for i := range posts {
		assert.Same(t, &posts[i], Post(posts[i].Country), posts[i].Country)
	}
	for _, code := range []string{"AF", "ZW", "QQ", "YP", "", "B", "BRA"} {
		assert.Nil(t, Post(code), code)
	}
}
