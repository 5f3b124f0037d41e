package calendar

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestADateSurvivesTheWayToTextAndBack(t *testing.T) {
	for d := Of(1970, 1, 1); d <= Of(2100, 12, 31); d += 13 {
		y, m, day := d.Civil()
		require.Equal(t, d, Of(y, m, day))
		require.Equal(t, d, Parse(d.String()))
	}
	assert.Equal(t, Date(1), Of(1970, 1, 1))
	assert.Equal(t, "2024-02-29", Of(2024, 2, 29).String())
}

func TestADayThatDoesNotExistIsNotKnown(t *testing.T) {
	for _, s := range []string{"", "2026-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "26-01-01", "2026-01-01x", "1969-12-31", "2026-1a-01", "2026-01-1a", "202a-01-01", "2026-01-/1", "2026-01-:1", "２０２６-01-01"} {
		assert.Zero(t, Parse(s), s)
	}
	assert.Equal(t, Of(2026, 7, 28), Parse("2026-07-28T18:39"))
	assert.Equal(t, Of(2026, 7, 28), Parse("2026-07-28 18:39:01"))
}

func TestWeekdaysAreThoseOfTheCalendar(t *testing.T) {
	assert.Equal(t, 4, Of(1970, 1, 1).Weekday(), "a Thursday")
	assert.Equal(t, 1, Of(2026, 11, 23).Weekday(), "a Monday")
}

func TestHolidayTableIsInOrderAndWithoutOverlap(t *testing.T) {
	for i, h := range holidays {
		require.LessOrEqual(t, h.From, h.To, h.Key)
		if i > 0 {
			require.Greater(t, h.From, holidays[i-1].To, "%s of %s", h.Key, h.From)
		}
		y, _, _ := h.To.Civil()
		require.Equal(t, y >= 2027, h.Derived, h.From.String())
	}
	assert.Equal(t, "2032", holidays[len(holidays)-1].To.String()[:4])
}

func TestALimitGrowsByTheHolidayDaysInsideItAndTheBacklog(t *testing.T) {
	// National Day 2026 is 1 to 7 October: 7 days and a backlog of 4.
	end, why := Shift(Parse("2026-09-28"), 15)
	assert.Equal(t, "2026-10-24", end.String())
	require.Len(t, why, 1)
	assert.Equal(t, "national_day", why[0].Key)

	// Begun in the middle of it, only the rest counts.
	end, _ = Shift(Parse("2026-10-05"), 15)
	assert.Equal(t, "2026-10-26", end.String())

	// Over before it began, nothing counts.
	end, why = Shift(Parse("2026-10-08"), 15)
	assert.Equal(t, "2026-10-23", end.String())
	assert.Empty(t, why)

	// The last day of the limit is the first of the holiday; the day before is not.
	end, _ = Shift(Parse("2026-09-16"), 8)
	assert.Equal(t, "2026-09-24", end.String())
	end, _ = Shift(Parse("2026-09-16"), 9)
	assert.Equal(t, "2026-09-29", end.String())
	end, why = Shift(Parse("2026-09-16"), 12)
	assert.Equal(t, "2026-10-13", end.String(), "Mid-Autumn pushes it into National Day")
	assert.Len(t, why, 2)
}

func TestSpringFestivalAddsTenDaysOfBacklog(t *testing.T) {
	end, why := Shift(Parse("2026-02-10"), 15)
	assert.Equal(t, "2026-03-16", end.String(), "15 days, 9 of holiday, 10 of backlog")
	require.Len(t, why, 1)
	assert.False(t, why[0].Derived)
	_, why = Shift(Parse("2027-02-01"), 10)
	require.Len(t, why, 1)
	assert.True(t, why[0].Derived)
}

func TestPeakSalesAddFiveDays(t *testing.T) {
	assert.Equal(t, Parse("2026-11-27"), blackFriday(2026))
	assert.Equal(t, Parse("2024-11-29"), blackFriday(2024))
	end, _ := Shift(Parse("2026-11-05"), 10)
	assert.Equal(t, "2026-11-20", end.String())
	end, _ = Shift(Parse("2026-11-12"), 10)
	assert.Equal(t, "2026-11-22", end.String())
}

func TestMakeUpDaysAreWorked(t *testing.T) {
	assert.True(t, Working(Parse("2026-02-14")), "a Saturday worked for Spring Festival")
	assert.False(t, Working(Parse("2026-02-16")))
	assert.False(t, Working(Parse("2026-11-22")), "a Sunday")
	assert.Equal(t, 5, WorkingDays(Parse("2026-11-15"), Parse("2026-11-22")))
	assert.Zero(t, WorkingDays(Parse("2026-11-22"), Parse("2026-11-15")))
}

func TestUnknownDatesStayUnknown(t *testing.T) {
	end, why := Shift(0, 10)
	assert.Zero(t, end)
	assert.Nil(t, why)
	assert.Nil(t, Touching(0, 5))
	assert.Equal(t, "", Date(0).String())
	assert.False(t, PeakIn(0, 10))
}

func TestADayWithoutItsYearIsTheLastOneOrTwoDaysAhead(t *testing.T) {
	now := Of(2026, 8, 10)
	for _, c := range []struct {
		month, day int
		now        Date
		want       string
	}{
		{8, 10, now, "2026-08-10"}, {8, 12, now, "2026-08-12"}, {8, 13, now, "2025-08-13"}, {12, 31, now, "2025-12-31"}, {1, 1, now, "2026-01-01"},
		{1, 1, Of(2026, 12, 31), "2027-01-01"}, {1, 3, Of(2026, 12, 31), "2026-01-03"},
		{2, 29, now, "2024-02-29"}, {2, 29, Of(2027, 12, 31), "2024-02-29"}, {2, 29, Of(2104, 2, 26), "2096-02-29"}, {2, 29, Of(2104, 2, 27), "2104-02-29"},
		{2, 30, now, ""}, {13, 1, now, ""}, {0, 1, now, ""}, {8, 0, now, ""}, {8, 10, 0, ""},
	} {
		assert.Equal(t, c.want, Recent(c.month, c.day, c.now).String(), "%d-%d before %s", c.month, c.day, c.now)
	}
}

func BenchmarkShift(b *testing.B) {
	from := Parse("2026-09-28")
	b.ReportAllocs()
	for b.Loop() {
		Shift(from, 15)
	}
}
