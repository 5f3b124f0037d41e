package card

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/trackwhy/trackwhy/rules/words"
)

func marks() []words.Mark {
	return []words.Mark{
		{Kind: "placed", From: "2026-10-01", Label: "Ordered 1 Oct"}, {Kind: "shipped", From: "2026-10-02", Label: "Shipped 2 Oct"},
		{Kind: "scan", From: "2026-10-20", Label: "Last scan 20 Oct"}, {Kind: "today", From: "2026-11-23", Label: "Today"},
		{Kind: "normal", From: "2026-12-03", Label: "Normal until 3 Dec"}, {Kind: "protected", From: "2026-12-20", Label: "Protected to 20 Dec"},
		{Kind: "holiday", From: "2026-10-01", To: "2026-10-07", Label: "National Day"},
	}
}

// japanese are the same days in a script of square characters.
func japanese() []words.Mark {
	l := marks()
	for i, label := range []string{"注文 10月1日", "発送 10月2日", "最後の記録 10月20日", "今日", "正常 12月3日まで", "保護 12月20日まで", "国慶節"} {
		l[i].Label = label
	}
	return l
}

func TestLabelsOfTheTimelineNeverCollide(t *testing.T) {
	for _, width := range []float64{264, 344} { // a window of 320 pixels, and a wide one
		for _, labels := range [][]words.Mark{marks(), japanese()} {
			for _, rtl := range []bool{false, true} {
				p, ok := lay(labels, width, rtl)
				require.True(t, ok)
				for i, a := range p.places {
					require.GreaterOrEqual(t, a.row, 0, "%s has a place", a.mark.Label)
					half := wide(a.mark.Label) / 2
					assert.GreaterOrEqual(t, a.middle-half, -0.01)
					assert.LessOrEqual(t, a.middle+half, width+0.01)
					for _, b := range p.places[:i] {
						if a.row != b.row {
							continue
						}
						other := wide(b.mark.Label) / 2
						assert.True(t, a.middle-half > b.middle+other || b.middle-other > a.middle+half, "%s and %s", a.mark.Label, b.mark.Label)
					}
				}
			}
		}
	}
}

func TestNeighboursOfTheTimelineKeepApart(t *testing.T) {
	// Ordered and shipped are a day apart, beside two months of waiting.
	for _, rtl := range []bool{false, true} {
		p, _ := lay(marks(), 344, rtl)
		for i := range p.places[1:] {
			assert.GreaterOrEqual(t, math.Abs(p.places[i+1].x-p.places[i].x), 40.0)
		}
	}
}

func TestAHolidayOfTheTimelineStandsOnItsDays(t *testing.T) {
	p, _ := lay(marks(), 344, false)
	require.Len(t, p.rest, 1)
	at := map[string]float64{}
	for _, l := range p.places {
		at[l.mark.Kind] = l.x
	}
	assert.Equal(t, "National Day", p.rest[0].label)
	assert.InDelta(t, at["placed"], p.rest[0].from, 0.01, "it begins on the day of the order")
	assert.Greater(t, p.rest[0].to, at["shipped"])
	assert.Less(t, p.rest[0].to, at["scan"])
}

func TestTheTimelineRunsFromRightToLeftWhereTheLanguageDoes(t *testing.T) {
	ltr, _ := lay(marks(), 344, false)
	rtl, _ := lay(marks(), 344, true)
	assert.InDelta(t, 344, ltr.today+rtl.today, 0.01)
	assert.Less(t, ltr.today, ltr.normal)
	assert.Greater(t, rtl.today, rtl.normal)
	require.Len(t, rtl.rest, 1)
	assert.Less(t, rtl.rest[0].from, rtl.rest[0].to)
}

func TestOneDayIsNoPicture(t *testing.T) {
	_, ok := lay(marks()[3:4], 344, false)
	assert.False(t, ok)
	_, ok = lay(nil, 344, false)
	assert.False(t, ok)
}
