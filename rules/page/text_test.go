package page

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestBlanksAreTakenOffBothEnds(t *testing.T) {
	for s, want := range map[string]string{"": "", " ": "", "a": "a", " a": "a", "a ": "a", "\u00a0a": "a", "a\u00a0": "a", "\u200ea b\u200f": "a b", "~": "~", "ä": "ä", "\ta\n": "a", "\u00ada": "a"} {
		assert.Equal(t, want, trim(s), "%q", s)
	}
}

func TestCharactersThatCannotBeSeen(t *testing.T) {
	for _, r := range []rune{0xad, 0x61c, 0x200b, 0x200c, 0x200f, 0x202a, 0x202e, 0x2060, 0x2064, 0x2066, 0x2069, 0xfeff} {
		assert.True(t, invisible(r), "%U", r)
	}
	for _, r := range []rune{' ', 'a', 0xac, 0xae, 0x61b, 0x61d, 0x200a, 0x2010, 0x2029, 0x202f, 0x205f, 0x2065, 0x206a, 0xfefe} {
		assert.False(t, invisible(r), "%U", r)
	}
	assert.Equal(t, rune(-1), visible(0x200e))
	assert.Equal(t, 'a', visible('a'))
}

func TestLabelsAreComparedInOneForm(t *testing.T) {
	for s, want := range map[string]string{
		"": "", "total": "total", " Total: ": "total", "Total：": "total", "Total::": "total", "a  b": "a b", "A  B": "a b", "a b  c": "a b c", "a\u00a0\u00a0b": "a b", "A\tB": "a b", "d`Or": "d'or", "d’or": "d'or", "d‘or": "d'or", "D´OR": "d'or", "Nº": "n°", "N°": "n°", "İŞ": "iş", "ışık": "işik", "A\u200bB": "ab", "A\u200b B": "a b", "Ä\u0080B": "ä\u0080b", "AZ": "az", "ÀÞ": "àþ", "ЖЯ": "жя", "@[Z": "@[z",
	} {
		assert.Equal(t, want, norm(s), "%q", s)
	}
}

func TestDigitsOfFiveScripts(t *testing.T) {
	for _, zero := range []rune{'0', 0x660, 0x6f0, 0xe50, 0xff10} {
		assert.Equal(t, -1, digit(zero-1), "%U", zero-1)
		for v := range 10 {
			assert.Equal(t, v, digit(zero+rune(v)), "%U", zero+rune(v))
		}
		assert.Equal(t, -1, digit(zero+10), "%U", zero+10)
	}
	assert.Equal(t, -1, digit('a'))
	assert.Equal(t, 4, figures("a1٢۳ b４ c"))
}

func TestPartsOfAnAmountAreJoined(t *testing.T) {
	for _, row := range []struct {
		a, b string
		want bool
	}{
		{"1", "23", true}, {"12", "3", true}, {"12", "34", false}, {"US $", "4", true}, {"4", ".", true}, {".", "99", true}, {"4,", "99", true}, {"٤", "٫", true}, {"4", "€", true}, {"a", "4", false}, {"4", "a", false}, {"a", "b", false}, {"a ", "b", true}, {"a", " b", true}, {"4\u200e", "\u200e.", true}, {"", "4", false},
	} {
		assert.Equal(t, row.want, glued(row.a, row.b), "%q %q", row.a, row.b)
	}
}

func TestTextsAreCutAtACharacter(t *testing.T) {
	for _, row := range []struct {
		s    string
		n    int
		want string
	}{{"abc", 5, "abc"}, {"abc", 3, "abc"}, {"abcd", 3, "abc"}, {"äöüß", 3, "äöü"}, {"äöü", 3, "äöü"}, {"ab cd", 3, "ab"}, {"abc", 0, ""}, {"", 0, ""}} {
		assert.Equal(t, row.want, clip(row.s, row.n), row.s)
	}
	for s, want := range map[string]string{"\na\nb": "a b", "a\r\nb": "a  b", "a\u0085b\u2028c\u2029d\u00a0e": "a b c d e", " a ": "a", "plain": "plain"} {
		assert.Equal(t, want, oneLine(s, 60), "%q", s)
	}
	assert.Equal(t, "a b", oneLine("a\nbcd", 3))
}
