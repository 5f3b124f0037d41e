package popup

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/trackwhy/trackwhy/rules"
	"github.com/trackwhy/trackwhy/rules/calendar"
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

func TestOnlyWhatWasWrittenIsCalledSaved(t *testing.T) {
	assert.Equal(t, "ui_saved", savedKey("days", true))
	assert.Equal(t, "ui_erased", savedKey("forget", true))
	for _, name := range []string{"days", "forget"} {
		assert.Equal(t, "ui_save_failed", savedKey(name, false))
	}
}
