package calendar

// Holiday is one stretch of days on which Chinese offices and carriers rest.
type Holiday struct {
	Key      string // text key without prefix: "spring_festival"
	From, To Date   // both included
	// Backlog is the number of days that parcels still wait after it: 10 after
	// Spring Festival, 4 after National Day, 1 after the others.
	Backlog int
	Derived bool // computed, not yet published: say "probably"
}

// Touching returns the holidays of which at least one day lies in from..to, in
// time order. The result shares the table: do not change it. It is empty when a
// day is not known.
func Touching(from, to Date) []Holiday {
	if from <= 0 || to < from {
		return nil
	}
	lo := 0
	for lo < len(holidays) && holidays[lo].To < from {
		lo++
	}
	hi := lo
	for hi < len(holidays) && holidays[hi].From <= to {
		hi++
	}
	return holidays[lo:hi:hi]
}

// Shift returns the day on which a limit of the given number of days, counted from
// a day, is over when holidays and peak sales lie inside it: it grows by the days of
// each holiday that falls in the span, by the backlog after it, and by five days
// for a peak sale. It also returns the holidays that moved it. A limit that
// already runs when a holiday begins can be pushed into the next one; that one
// counts too. The zero Date stays zero.
func Shift(from Date, days int) (Date, []Holiday) {
	if from <= 0 {
		return 0, nil
	}
	end := from + Date(days)
	base := end
	first, count := -1, 0
	for i := range holidays {
		h := &holidays[i]
		if h.To <= from {
			continue // over before the span began
		}
		if h.From > end {
			break
		}
		if first < 0 {
			first = i
		}
		count++
		end += h.To - max(h.From, from+1) + 1 + Date(h.Backlog)
	}
	if PeakIn(from, base) {
		end += peakDays
	}
	if count == 0 {
		return end, nil
	}
	return end, holidays[first : first+count : first+count]
}

// peakDays is what a peak sale adds to a limit.
const peakDays = 5

// PeakIn reports whether one of the big sales (18 June, 11 November, Black
// Friday) falls on a day in from..to.
func PeakIn(from, to Date) bool {
	if from <= 0 || to < from {
		return false
	}
	y1, _, _ := from.Civil()
	y2, _, _ := to.Civil()
	for y := y1; y <= y2; y++ {
		for _, d := range [...]Date{Of(y, 6, 18), Of(y, 11, 11), blackFriday(y)} {
			if from <= d && d <= to {
				return true
			}
		}
	}
	return false
}

// blackFriday is the day after the fourth Thursday of November.
func blackFriday(year int) Date {
	first := Of(year, 11, 1)
	thursday := first + Date((4-first.Weekday()+7)%7)
	return thursday + 22
}

// Working reports whether Chinese offices work on that day.
func Working(d Date) bool {
	for _, m := range makeup {
		if m == d {
			return true
		}
	}
	if len(Touching(d, d)) > 0 {
		return false
	}
	w := d.Weekday()
	return w != 0 && w != 6
}

// WorkingDays counts the Chinese working days after from up to and including to.
func WorkingDays(from, to Date) int {
	if from <= 0 || to <= from || to-from > 3660 {
		return 0
	}
	n := 0
	for d := from + 1; d <= to; d++ {
		if Working(d) {
			n++
		}
	}
	return n
}
