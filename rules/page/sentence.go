package page

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"
)

// sentences cuts a text at middle dots, full stops of East Asia and at full stops
// behind a word that a capital follows; not at those in dates ("Sep. 4", "4. Sep").
func sentences(text string) iter.Seq[string] {
	return func(yield func(string) bool) {
		from := 0
		for i := 0; i < len(text); {
			c, n := utf8.DecodeRuneInString(text[i:])
			end := false
			switch c {
			case '·', '•', '。', ';', '；', '|', '!', '！', '?', '？':
				end = true
			case '.':
				next := strings.TrimLeft(text[i+n:], " \u00a0")
				r, _ := utf8.DecodeRuneInString(next)
				p, _ := utf8.DecodeLastRuneInString(text[from:i])
				word := text[from:i]
				if j := strings.LastIndexFunc(word, func(r rune) bool { return !unicode.IsLetter(r) && digit(r) < 0 }); j >= 0 {
					_, w := utf8.DecodeRuneInString(word[j:])
					word = word[j+w:]
				}
				end = (unicode.IsUpper(r) || r >= 0x590) && unicode.IsLetter(r) && utf8.RuneCountInString(word) >= 4 && (unicode.IsLetter(p) || digit(p) >= 0) &&
					monthOf(dateWord(word)) == 0
			}
			i += n
			if end {
				if !yield(text[from : i-n]) {
					return
				}
				from = i
			}
		}
		if from < len(text) {
			yield(text[from:])
		}
	}
}
