package card

import (
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

func TestLabelsOfTheTimelineNeverCollide(t *testing.T) {
	for _, rtl := range []bool{false, true} {
		p, ok := lay(marks(), rtl)
		require.True(t, ok)
		for i, a := range p.places {
			require.GreaterOrEqual(t, a.row, 0, "%s has a place", a.mark.Label)
			half := charWide * float64(len(a.mark.Label)) / 2
			assert.GreaterOrEqual(t, a.middle-half, -0.01)
			assert.LessOrEqual(t, a.middle+half, width+0.01)
			for _, b := range p.places[:i] {
				if a.row != b.row {
					continue
				}
				other := charWide * float64(len(b.mark.Label)) / 2
				assert.True(t, a.middle-half > b.middle+other || b.middle-other > a.middle+half, "%s and %s", a.mark.Label, b.mark.Label)
			}
		}
	}
}

func TestTheTimelineRunsFromRightToLeftWhereTheLanguageDoes(t *testing.T) {
	ltr, _ := lay(marks(), false)
	rtl, _ := lay(marks(), true)
	assert.InDelta(t, width, ltr.today+rtl.today, 0.01)
	assert.Less(t, ltr.today, ltr.normal)
	assert.Greater(t, rtl.today, rtl.normal)
	require.Len(t, rtl.rest, 1)
	assert.Less(t, rtl.rest[0][0], rtl.rest[0][1])
}

func TestOneDayIsNoPicture(t *testing.T) {
	_, ok := lay(marks()[3:4], false)
	assert.False(t, ok)
	_, ok = lay(nil, false)
	assert.False(t, ok)
}
