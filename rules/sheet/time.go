package sheet

import (
	"strings"

	"github.com/trackwhy/trackwhy/rules/calendar"
)

// parseTime reads the time of an event: ISO 8601 with or without time of day,
// seconds and zone, or a day without year ("07-28 18:39", "Jul. 28 18:39",
// "28 Jul", "Dec 24, 11:59 EST"), which is resolved to the last such day that is
// not more than two days after now. Without a present such a day cannot be
// resolved: it counts as read, but unknown.
func parseTime(s string, now calendar.Date) (d calendar.Date, clock string, ok bool) {
	if d = calendar.Parse(s); d != 0 {
		return d, clockIn(s[10:]), true
	}
	month, day, year := 0, 0, 0
	for f := range strings.FieldsSeq(strings.NewReplacer(",", " ", "T", "T").Replace(s)) {
		f = strings.Trim(f, ".,")
		switch {
		case f == "" || isWeekday(f):
		case len(f) >= 4 && strings.IndexByte(f, ':') > 0:
			clock = clockIn(f)
		case monthOf(f) > 0:
			month = monthOf(f)
		case strings.HasPrefix(f, "--") && len(f) == 7:
			month, day = number(f[2:4]), number(f[5:])
		case len(f) == 5 && (f[2] == '-' || f[2] == '/'):
			month, day = number(f[:2]), number(f[3:])
		case number(f) >= 1970 && number(f) <= 9999:
			year = number(f)
		case number(f) >= 1 && number(f) <= 31 && day == 0:
			day = number(f)
		case clock != "": // a zone behind the time of day
		default:
			return 0, "", false
		}
	}
	if month < 1 || month > 12 || day < 1 || day > 31 {
		return 0, "", false
	}
	if year != 0 {
		d = calendar.Of(year, month, day)
		return d, clock, d != 0
	}
	if now == 0 {
		return 0, clock, true
	}
	d = calendar.Recent(month, day, now)
	return d, clock, d != 0
}

// clockIn returns the time of day in a text as "18:39", or "".
func clockIn(s string) string {
	for i := 1; i+2 < len(s); i++ {
		if s[i] != ':' {
			continue
		}
		h := number(s[i-1 : i])
		if i >= 2 && number(s[i-2:i]) >= 0 {
			h = number(s[i-2 : i])
		}
		m := number(s[i+1 : i+3])
		if h >= 0 && h < 24 && m >= 0 && m < 60 {
			return string([]byte{byte('0' + h/10), byte('0' + h%10), ':', byte('0' + m/10), byte('0' + m%10)})
		}
		return ""
	}
	return ""
}

// number returns the value of a short run of digits, or -1.
func number(s string) int {
	if s == "" || len(s) > 4 {
		return -1
	}
	n := 0
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return -1
		}
		n = n*10 + int(s[i]-'0')
	}
	return n
}

// monthOf returns 1..12 for an English month name or its abbreviation, else 0.
// Pages in other languages are read by rules/page, which writes ISO dates.
func monthOf(s string) int {
	if len(s) < 3 {
		return 0
	}
	low := strings.ToLower(s)
	for i, name := range [...]string{"january", "february", "march", "april", "may", "june", "july", "august",
		"september", "october", "november", "december"} {
		if strings.HasPrefix(name, low) {
			return i + 1
		}
	}
	return 0
}

func isWeekday(s string) bool {
	s = strings.ToLower(strings.Trim(s, ".,"))
	if len(s) < 3 {
		return false
	}
	for _, name := range [...]string{"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"} {
		if strings.HasPrefix(name, s) {
			return true
		}
	}
	return false
}
