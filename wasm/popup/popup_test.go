package popup

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/trackwhy/trackwhy/rules"
	"github.com/trackwhy/trackwhy/rules/calendar"
	"github.com/trackwhy/trackwhy/rules/tracking"
	"github.com/trackwhy/trackwhy/rules/words"
)

func parcel(id string, tone rules.Tone, protected string) Parcel {
	return Parcel{Order: rules.Order{ID: id, Protected: calendar.Parse(protected)}, View: words.View{Tone: tone}}
}

func TestTheMostUrgentParcelStandsFirst(t *testing.T) {
	list := []Parcel{parcel("calm", rules.Calm, "2026-12-01"), parcel("later", rules.Act, "2026-12-20"), parcel("open", rules.Act, ""),
		parcel("soon", rules.Act, "2026-12-01"), parcel("watch", rules.Watch, "")}
	var ids []string
	for _, p := range urgent(list) {
		ids = append(ids, p.Order.ID)
	}
	assert.Equal(t, []string{"soon", "later", "open", "watch", "calm"}, ids)
	assert.Equal(t, "calm", list[0].Order.ID, "the list itself stays as it was")
}

func TestAParcelIsKnownByItsOrder(t *testing.T) {
	assert.True(t, same(rules.Order{ID: "1"}, rules.Order{ID: "1", Number: "A"}))
	assert.False(t, same(rules.Order{ID: "1", Number: "A"}, rules.Order{ID: "2", Number: "A"}))
	assert.True(t, same(rules.Order{Number: "A"}, rules.Order{Number: "A"}))
	assert.False(t, same(rules.Order{}, rules.Order{}))
}

func TestWhatARowSaysStandsInTheReadersDirection(t *testing.T) {
	q := Parcel{Order: rules.Order{Store: "Morning Tide Store"}, View: words.View{Number: "RB 123 456 785 CN", Order: "8200000000000101", Total: "US $4.20"}}
	assert.Equal(t, "\u2068RB 123 456 785 CN\u2069\u00a0· \u2068Morning Tide Store\u2069\u00a0· \u2068US\u00a0$4.20\u2069", about(q))
	q.View.Number = ""
	assert.Equal(t, "\u20688200000000000101\u2069\u00a0· \u2068Morning Tide Store\u2069\u00a0· \u2068US\u00a0$4.20\u2069", about(q))
	assert.Empty(t, about(Parcel{}))
}

func TestOnlyWhatWasWrittenIsCalledSaved(t *testing.T) {
	assert.Equal(t, "ui_saved", savedKey("days", true))
	assert.Equal(t, "ui_erased", savedKey("forget", true))
	for _, name := range []string{"days", "forget"} {
		assert.Equal(t, "ui_save_failed", savedKey(name, false))
	}
}

func TestAPastedTextOfSeveralNumbersIsAList(t *testing.T) {
	two := []string{"RB123456785CN", "LP00123456789012"}
	for text, want := range map[string][]string{
		"RB123456785CN LP00123456789012":                                      two,
		"RB123456785CN, LP00123456789012":                                     two,
		"RB 123 456 785 CN, LP00123456789012":                                 {"RB 123 456 785 CN", "LP00123456789012"},
		"RB123456785CN\r\nLP00123456789012\r\n":                               two,
		"LP00123456789012 (RB123456785CN)":                                    {"LP00123456789012", "RB123456785CN"},
		"First package: RB123456785CN, second: LP00123456789012. Thank you":   two,
		"123456789012; 987654321098":                                          {"123456789012", "987654321098"},
		"RB123456785CN, LP00123456789012, RB123456785CN":                      two,
		"Order 8200000000000101, RB123456785CN, 2026-11-20, LP00123456789012": two,
		// One number, whatever stands beside it: Identify finds it in the whole text.
		"": nil, "RB123456785CN": nil, "RB,123,456,785,CN": nil, "RB123456785CN, x": nil, "RB123456785CN, RB123456785CN": nil,
		"Your tracking number is LP00123456789012, thanks": nil, "Order: 8200000000000101, tracking: RB123456785CN": nil,
		"RB123456785CN, 12.11.2026": nil, "RB123456785CN, 2026-11-20 10:33": nil, "RB123456785CN, +86 755 1234 5678": nil, "US $4.20, RB123456785CN": nil,
		"8200000000000101, 8200000000000102": nil,
	} {
		got := several(text)
		assert.Equal(t, want, got, "%q", text)
		if got != nil {
			assert.Equal(t, got, several(strings.Join(got, ", ")), "the field holds them so")
		}
	}
	assert.Len(t, several(strings.Repeat("RB123456785CN LP00123456789012 ", 100)), 2)
	var many strings.Builder
	for i := range 200 {
		fmt.Fprintf(&many, "LP%014d\n", 123456789012+i)
	}
	assert.Len(t, several(many.String()), listed)
}

func TestTheNumberOfAMessageIsTheNumber(t *testing.T) {
	for _, text := range []string{"Your tracking number is LP00123456789012, thanks", "Order: 8200000000000101, tracking: LP00123456789012",
		"Hello friend, your order 8196000000008719 was shipped on 2026-11-20 10:33:12, tracking number LP00123456789012, it will arrive in 20-40 days, thank you"} {
		assert.Nil(t, several(text), text)
		assert.Equal(t, "LP00123456789012", tracking.Identify(text).Clean, text)
	}
}
