package page

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestSentencesEndAtStopsThatAreNoDates(t *testing.T) {
	for text, want := range map[string][]string{
		"": nil, "Stop!": {"Stop"}, "one": {"one"}, "A · B|C;D；E•F": {"A ", " B", "C", "D", "E", "F"}, "完了。次": {"完了", "次"}, "Why？ So！ Yes": {"Why", " So", " Yes"}, "A?B": {"A", "B"},
		"Refund guaranteed. We help": {"Refund guaranteed", " We help"}, "Done.\u00a0Next": {"Done", "\u00a0Next"}, "Done.Next": {"Done", "Next"}, "Done. next": {"Done. next"}, "Done. 5 more": {"Done. 5 more"}, "Done.": {"Done."},
		"See abc. Next": {"See abc. Next"}, " abc. Next": {" abc. Next"}, "abcd. Next": {"abcd", " Next"}, "Order 1000. We": {"Order 1000", " We"}, "Order 2024. We": {"Order 2024", " We"}, "Order 100. We": {"Order 100. We"},
		"bis 15. Juli. Der": {"bis 15. Juli. Der"}, "Sep. 4": {"Sep. 4"}, "4. September": {"4. September"}, "(done). Next": {"(done). Next"}, "One more. Two more. Three": {"One more", " Two more", " Three"},
		"تم التسليم. سيتم": {"تم التسليم", " سيتم"}, "Готово. Далее": {"Готово", " Далее"}, "Готово. далее": {"Готово. далее"},
	} {
		assert.Equal(t, want, slices.Collect(sentences(text)), text)
	}
	for range sentences("A·B·C") {
		break // a reader may stop at any sentence
	}
}

func TestHebrewSentencesEndAtFullStops(t *testing.T) {
	var parts []string
	for p := range sentences("המשלוח בדרך אליכם. ההחזר יבוצע בקרוב") {
		parts = append(parts, trim(p))
	}
	assert.Len(t, parts, 2)
}
