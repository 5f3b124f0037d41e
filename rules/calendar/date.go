// Package calendar counts calendar days and knows the days on which China rests.
//
// A [Date] is a day in the reader's own zone: it is always given, never read from a clock.
package calendar

// Date is a calendar day, counted so that the zero value means "not known" and
// 1 is 1970-01-01. Differences of two known dates are whole days.
type Date int32

// Of returns the day with the given civil date, or 0 when there is no such day.
// The year is limited to 1970..9999.
func Of(year, month, day int) Date {
	if year < 1970 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month) {
		return 0
	}
	// Days from civil, proleptic Gregorian, with years that begin in March.
	y := year
	if month <= 2 {
		y--
	}
	era := y / 400
	yoe := y - era*400
	mp := (month + 9) % 12
	doy := (153*mp+2)/5 + day - 1
	doe := yoe*365 + yoe/4 - yoe/100 + doy
	return Date(era*146097+doe-719468) + 1
}

// Civil returns year, month (1..12) and day (1..31), or zeros when d is not known.
func (d Date) Civil() (year, month, day int) {
	if d <= 0 {
		return 0, 0, 0
	}
	z := int(d) - 1 + 719468
	era := z / 146097
	doe := z - era*146097
	yoe := (doe - doe/1460 + doe/36524 - doe/146096) / 365
	doy := doe - (365*yoe + yoe/4 - yoe/100)
	mp := (5*doy + 2) / 153
	day = doy - (153*mp+2)/5 + 1
	month = mp + 3
	if month > 12 {
		month -= 12
	}
	year = yoe + era*400
	if month <= 2 {
		year++
	}
	return year, month, day
}

// Weekday returns 0 for Sunday to 6 for Saturday. It is 0 when d is not known.
func (d Date) Weekday() int {
	if d <= 0 {
		return 0
	}
	return (int(d) + 3) % 7
}

// Parse reads the first ten bytes of an ISO 8601 date or date and time
// ("2026-07-28", "2026-07-28T18:39"). It returns 0 when they are no date.
func Parse(s string) Date {
	if len(s) < 10 || s[4] != '-' || s[7] != '-' || len(s) > 10 && s[10] != 'T' && s[10] != ' ' {
		return 0
	}
	return Of(digits(s[:4]), digits(s[5:7]), digits(s[8:10]))
}

// String returns the ISO 8601 form, or the empty string when d is not known.
func (d Date) String() string {
	if d <= 0 {
		return ""
	}
	y, m, day := d.Civil()
	return string([]byte{
		byte('0' + y/1000%10), byte('0' + y/100%10), byte('0' + y/10%10), byte('0' + y%10), '-',
		byte('0' + m/10), byte('0' + m%10), '-', byte('0' + day/10), byte('0' + day%10),
	})
}

// digits returns the value of a short run of ASCII digits, or -1.
func digits(s string) int {
	n := 0
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return -1
		}
		n = n*10 + int(s[i]-'0')
	}
	return n
}

func daysIn(year, month int) int {
	switch month {
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	case 4, 6, 9, 11:
		return 30
	}
	return 31
}

// Recent returns the last day with that month and day that is at most two days
// after now: pages leave the year out of their histories, and clocks of carriers
// run ahead of the reader's. It is 0 when there is no such day or now is not known.
func Recent(month, day int, now Date) Date {
	y, _, _ := now.Civil()
	for i := 1; i >= -8; i-- { // eight years back, for 29 February
		if d := Of(y+i, month, day); d != 0 && d <= now+2 {
			return d
		}
	}
	return 0
}
