package page

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/trackwhy/trackwhy/rules/calendar"
)

// read gives the days that a text shows, each with its last day when it is a range and with the
// part of the text that it covers: "2024-9-21~26 <Sep 21 - 26, 2024>". Year 0 is a year left out.
func read(s string, firstDay bool) string {
	var out []string
	days, _ := dates(s, firstDay)
	for _, d := range days {
		last := ""
		if d.last > 0 {
			last = fmt.Sprintf("~%d", d.last)
		}
		out = append(out, fmt.Sprintf("%d-%d-%d%s <%s>", d.year, d.month, d.day, last, s[d.from:d.end]))
	}
	return strings.Join(out, " ")
}

func TestOnlyAmericanEnglishPutsTheMonthFirst(t *testing.T) {
	for lang, want := range map[string]bool{"": false, "en": false, "EN": false, "en-US": false, "en_US": false, "en-us": false, "en-GB": true, "de": true, "es": true} {
		assert.Equal(t, want, dayFirst(lang), lang)
	}
}

func TestFiguresOfEveryScriptAreSeen(t *testing.T) {
	for _, s := range []string{"0", "9", "a5", "٠", "٩", "م٥", "۰", "۹", "๐", "๙", "０", "９", "م 5", "Ж5"} {
		assert.True(t, hasDigit(s), s)
	}
	for _, s := range []string{"", "/", ":", "abc", "Ж", "مرحبا", "ไทย", "（）", "à"} {
		assert.False(t, hasDigit(s), s)
	}
}

func TestADayCoversItsPartOfTheText(t *testing.T) {
	for text, want := range map[string]string{
		// names of months
		"on Jul 15, 2024 we": "2024-7-15 <Jul 15, 2024>", "15 غشت، 2024": "2024-8-15 <15 غشت، 2024>", "Jul 15、 2024": "2024-7-15 <Jul 15、 2024>",
		"15 Jul (2024)": "2024-7-15 <15 Jul (2024>", "(15 Jul) 2024": "2024-7-15 <15 Jul) 2024>", "15 'Jul 2024": "2024-7-15 <15 'Jul 2024>", "15 Jul ’2024": "2024-7-15 <15 Jul ’2024>",
		"15׳ Jul 2024": "2024-7-15 <15׳ Jul 2024>", "ב-15 בינו׳ נשלח": "0-1-15 <15 בינו׳>", "15 Jul' sent": "0-7-15 <15 Jul'>", "Jul 15 | 2024": "0-7-15 <Jul 15>", "Jul 15 + 2024": "0-7-15 <Jul 15>",
		"15/Jul/2024": "2024-7-15 <15/Jul/2024>", "3. Aug 2025": "2025-8-3 <3. Aug 2025>", "15-Jul-2024": "2024-7-15 <15-Jul-2024>", "15 Jul -2024": "0-7-15 <15 Jul>", "15 Jul- 2024": "0-7-15 <15 Jul>",
		"2024 Jul 15": "2024-7-15 <2024 Jul 15>", "2024 Feb 30": "", "Feb 30": "", "30 Feb 2026": "", "Feb 29": "0-2-29 <Feb 29>", "29 Feb 2025": "", "Jul 0": "", "Jul 31": "0-7-31 <Jul 31>", "Jul 1": "0-7-1 <Jul 1>", "31 Jul": "0-7-31 <31 Jul>", "1 Jul": "0-7-1 <1 Jul>",
		"3, Jul 15, 2024": "2024-7-15 <Jul 15, 2024>", "3, Jul 15. 2024": "2024-7-15 <Jul 15. 2024>", "Jul 15, 2005": "2005-7-15 <Jul 15, 2005>", "Jul 15, 2004": "0-7-15 <Jul 15>", "Jul 15, 2700": "0-7-15 <Jul 15>",
		"Jul 15, 2025, Aug 20": "2025-7-15 <Jul 15, 2025> 0-8-20 <Aug 20>", "2 Jul 2025 5 Aug 2026": "2025-7-2 <2 Jul 2025> 2026-8-5 <5 Aug 2026>",
		"15 thg 12, 2024": "2024-12-15 <15 thg 12, 2024>", "15 thg 7, 2024": "2024-7-15 <15 thg 7, 2024>", "15 thg": "", "15 thg 123": "", "15 thg 13": "",
		// figures with signs
		"2024年7月15日に": "2024-7-15 <2024年7月15日>", "2024年7月15": "2024-7-15 <2024年7月15>", "2024년 7월 15일 도착": "2024-7-15 <2024년 7월 15일>", "7月15日に": "0-7-15 <7月15日>", "7月15": "0-7-15 <7月15>", "2024年13月15日": "", "24年7月15日": "0-7-15 <7月15日>", "123月15日": "", "2024年7月15号": "2024-7-15 <2024年7月15号>",
		// figures alone
		"2024-07-15": "2024-7-15 <2024-07-15>", "2024/7/5": "2024-7-5 <2024/7/5>", "28 .07.2024": "2024-7-28 <28 .07.2024>", "28.07 .2024": "2024-7-28 <28.07 .2024>", "28 /07/2024": "", "28/07 /2024": "", "28-07-2024": "2024-7-28 <28-07-2024>",
		"28.07.2024.": "2024-7-28 <28.07.2024.>", "28.07.2024 .": "2024-7-28 <28.07.2024>", "2024. 4. 12. 도착": "2024-4-12 <2024. 4. 12.>", "28.07.2024-30.07.2024": "2024-7-28 <28.07.2024> 2024-7-30 <30.07.2024>", "28.07.2024:": "2024-7-28 <28.07.2024>",
		"28.07-2024": "", "2024-007-15": "", "2024-07-015": "", "128.07.2024": "", "28.007.2024": "", "1.2.345": "", "12345-07-15": "",
		// years of two figures
		"15.07.26": "2026-7-15 <15.07.26>", "5.7.26": "2026-7-5 <5.7.26>", "15/07/26": "2026-7-15 <15/07/26>", "03.04.14": "2014-4-3 <03.04.14>", "03.04.13": "", "15-07-26": "", "115.07.26": "", "15.007.26": "", "15.07.6": "",
		// the figures without a year, which only a dot or a time of day makes a day
		"28.07.": "0-7-28 <28.07>", "28.07 18:39": "0-7-28 <28.07>", "28.07. 18:39": "0-7-28 <28.07>", "28.07. - 03.08.": "0-7-28 <28.07> 0-8-3 <03.08>", "28.07": "", "28.07. items": "", "28.07.x": "", "8.07.": "", "28.7.": "", "28 .07.": "", "28. 07.": "", "28/07.": "", "28-07.": "",
		"07-28 18:39": "0-7-28 <07-28>", "7-28 18:39": "", "07-8 18:39": "", "07-28": "", "28-07 18:39": "", "28/07 18:39": "0-7-28 <28/07>", "8/7 18:39": "0-7-8 <8/7>", "128/07 18:39": "", "28/107 18:39": "", "28/07": "", "28/07 items": "",
		// years of the Buddhist era, and the years that pages can speak of
		"15.07.2569": "2026-7-15 <15.07.2569>", "15.07.2548": "2005-7-15 <15.07.2548>", "15.07.2547": "", "15.07.2399": "", "15.07.2005": "2005-7-15 <15.07.2005>", "15.07.2004": "", "15.07.2100": "2100-7-15 <15.07.2100>", "15.07.2101": "", "31.04.2026": "",
		"15 Jul 2569": "2026-7-15 <15 Jul 2569>",
	} {
		assert.Equal(t, want, read(text, true), text)
	}
}

func TestTheOrderOfDayAndMonthIsTheLanguages(t *testing.T) {
	for text, want := range map[string]struct{ day, month string }{
		"03/04/2026": {"2026-4-3 <03/04/2026>", "2026-3-4 <03/04/2026>"}, "12/04/2026": {"2026-4-12 <12/04/2026>", "2026-12-4 <12/04/2026>"}, "13/04/2026": {"2026-4-13 <13/04/2026>", "2026-4-13 <13/04/2026>"}, "07/15/2026": {"2026-7-15 <07/15/2026>", "2026-7-15 <07/15/2026>"},
		"05/12/2026": {"2026-12-5 <05/12/2026>", "2026-5-12 <05/12/2026>"}, "05.12.2026": {"2026-12-5 <05.12.2026>", "2026-12-5 <05.12.2026>"}, "03-04-2026": {"2026-4-3 <03-04-2026>", "2026-4-3 <03-04-2026>"}, "03.04.2026": {"2026-4-3 <03.04.2026>", "2026-4-3 <03.04.2026>"},
		"03/04/26": {"2026-4-3 <03/04/26>", "2026-3-4 <03/04/26>"}, "12/04/26": {"2026-4-12 <12/04/26>", "2026-12-4 <12/04/26>"}, "13/04/26": {"2026-4-13 <13/04/26>", "2026-4-13 <13/04/26>"}, "07/15/26": {"2026-7-15 <07/15/26>", "2026-7-15 <07/15/26>"}, "05.12.26": {"2026-12-5 <05.12.26>", "2026-12-5 <05.12.26>"}, "03.04.26": {"2026-4-3 <03.04.26>", "2026-4-3 <03.04.26>"},
		"03/04 10:00": {"0-4-3 <03/04>", "0-3-4 <03/04>"}, "12/04 10:00": {"0-4-12 <12/04>", "0-12-4 <12/04>"}, "13/04 10:00": {"0-4-13 <13/04>", "0-4-13 <13/04>"}, "07/28 10:00": {"", "0-7-28 <07/28>"},
		"03-04 10:00": {"0-3-4 <03-04>", "0-3-4 <03-04>"}, "03.04. 10:00": {"0-4-3 <03.04>", "0-4-3 <03.04>"},
	} {
		assert.Equal(t, want.day, read(text, true), "%s, day first", text)
		assert.Equal(t, want.month, read(text, false), "%s, month first", text)
	}
}

func TestARangeCoversBothItsDays(t *testing.T) {
	for text, want := range map[string]string{
		"Sep 21 - 26": "0-9-21~26 <Sep 21 - 26>", "Sep 21 - 26, 2024 by": "2024-9-21~26 <Sep 21 - 26, 2024>", "Sep 21 - 26, 2024 Oct 3": "2024-9-21~26 <Sep 21 - 26, 2024> 0-10-3 <Oct 3>", "Sep 21 to 26": "0-9-21~26 <Sep 21 to 26>", "Sep 21 items 26": "0-9-21 <Sep 21>",
		"21. Sep. - 26": "0-9-21~26 <21. Sep. - 26>", "Sep 21 -": "0-9-21 <Sep 21>", "Sep 21 - 21": "0-9-21~21 <Sep 21 - 21>", "Sep 21 - 20": "0-9-21 <Sep 21>", "Oct 21 - 31": "0-10-21~31 <Oct 21 - 31>", "Oct 21 - 32": "0-10-21 <Oct 21>", "Oct 21 - 226": "0-10-21 <Oct 21>",
		"Sep 21 - 26 Oct": "0-9-21 <Sep 21> 0-10-26 <26 Oct>", "12月27日~28日 に": "0-12-27~28 <12月27日~28日>", "12月27日 - 28 x": "0-12-27~28 <12月27日 - 28>", "9月3日 - 10月5日": "0-9-3 <9月3日> 0-10-5 <10月5日>", "3 thg 7 - 5 thg 8": "0-7-3 <3 thg 7> 0-8-5 <5 thg 8>",
		"Sep 21 - 26/10": "0-9-21 <Sep 21>", "Sep 21 - 26.": "0-9-21~26 <Sep 21 - 26>", "Sep 21 - 26. Okt": "0-9-21 <Sep 21> 0-10-26 <26. Okt>", "21 Sep - 26.10.2024": "0-9-21 <21 Sep> 2024-10-26 <26.10.2024>", "Sep 21 - 26. Then": "0-9-21~26 <Sep 21 - 26>", "Sep 21 - 26 2024": "2024-9-21~26 <Sep 21 - 26 2024>",
		"Sep 21, 2025 - 26, 2024": "2025-9-21~26 <Sep 21, 2025 - 26>", "ספטמבר 21 - 26 בערך": "0-9-21~26 <ספטמבר 21 - 26>", "28.07.2024 - 30": "2024-7-28~30 <28.07.2024 - 30>",
	} {
		assert.Equal(t, want, read(text, true), text)
	}
}

func TestTimesOfDayAreReadInBothCounts(t *testing.T) {
	for text, want := range map[string]string{
		"at 18:39, Jul 15": "18:39 <18:39>", "at 18:39:27, Jul 15": "18:39 <18:39:27>", "18:39:27 pm": "18:39 <18:39:27 pm>", "06:39:27 pm": "18:39 <06:39:27 pm>", "18:39 : 27": "18:39 <18:39>", "18:39 27": "18:39 <18:39>", "18:39:": "18:39 <18:39>", "18:39:pm": "18:39 <18:39>", "18:39.27": "18:39 <18:39>", "18：39": "18:39 <18：39>",
		"0:05": "00:05 <0:05>", "23:59": "23:59 <23:59>", "24:00": "00:00 <24:00>", "25:00": "", "10:60": "", "10:5": "", "10:055": "", "110:05": "", "10 :05": "", "10: 05": "", "10.05": "",
		"6:39 am": "06:39 <6:39 am>", "6:39 PM": "18:39 <6:39 PM>", "6:39 p.m.": "18:39 <6:39 p.m>", "12:05 am": "00:05 <12:05 am>", "12:05 pm": "12:05 <12:05 pm>", "11:59 pm": "23:59 <11:59 pm>", "1:00 pm": "13:00 <1:00 pm>", "11:59 am": "11:59 <11:59 am>", "6:39 pm' then": "18:39 <6:39 pm>",
		"오전 6:39": "06:39 <오전 6:39>", "오후 6:39": "18:39 <오후 6:39>", "上午12:05": "00:05 <上午12:05>", "下午12:05": "12:05 <下午12:05>", "午後 6:39:10 に": "18:39 <午後 6:39:10>", "6:39 م": "18:39 <6:39 م>", "12:05 ص": "00:05 <12:05 ص>",
		"18:39 GMT+08:00": "18:39 <18:39>", "18:39:27 (UTC-03:30)": "18:39 <18:39:27>", "GMT 18:39": "18:39 <18:39>", "UTC+08:00": "", "+08:00": "08:00 <08:00>",
		"x 6:39": "06:39 <6:39>", "10:00 - 18:30": "10:00 <10:00> 18:30 <18:30>",
	} {
		var got []string
		_, times := dates(text, true)
		for _, c := range times {
			got = append(got, c.text+" <"+text[c.from:c.end]+">")
		}
		assert.Equal(t, want, strings.Join(got, " "), text)
	}
}

func TestFiguresOfATimeAreNoDay(t *testing.T) {
	for text, want := range map[string]string{
		"11:20 Jul 15": "0-7-15 <Jul 15>", "11:20:12 Jul 15": "0-7-15 <Jul 15>", "15 Jul 11:20": "0-7-15 <15 Jul>", "Jul 11:20": "", "11:20 Jul": "", "11:20 GMT+05:30 Jul 15": "0-7-15 <Jul 15>", "09:12 Mar. 03 2020": "2020-3-3 <Mar. 03 2020>",
	} {
		assert.Equal(t, want, read(text, true), text)
	}
}

func TestLongTextsAreReadToALimit(t *testing.T) {
	date := "Jul 15, 2024"
	assert.Equal(t, "2024-7-15 <"+date+">", read(strings.Repeat("a", 600)+" "+date, true), "600 characters before it")
	assert.Equal(t, "2024-7-15 <"+date+">", read(strings.Repeat("a", 999-len(date))+" "+date, true), "1,000 in all")
	assert.Empty(t, read(strings.Repeat("a", 1000-len(date))+" "+date, true), "more than 1,000: the first 500 count")
	assert.Equal(t, "2024-7-15 <"+date+">", read(date+strings.Repeat("a", 2000), true))
	days, _ := dates(strings.Repeat("1.1.26 ", 25), true)
	assert.Len(t, days, 20, "days of one text")
	assert.Empty(t, read("Jul "+strings.Repeat("0", 30)+"15", true), "a figure of any length")
	assert.NotPanics(t, func() { dates(strings.Repeat("9", 900)+":00", true) })
}

func TestAMissingYearIsTheNearestThatMakesSense(t *testing.T) {
	for _, row := range []struct {
		now  calendar.Date
		text string
		how  sense
		want string
	}{
		{now, "Nov 23", past, "2026-11-23"}, {now, "Nov 24", past, "2026-11-24"}, {now, "Nov 25", past, "2025-11-25"}, // the shop's day may be tomorrow's
		{calendar.Of(2026, 12, 31), "Jan 1", past, "2027-01-01"}, {calendar.Of(2026, 12, 31), "Jan 2", past, "2026-01-02"},
		{calendar.Of(2024, 3, 1), "Feb 29", past, "2024-02-29"}, {calendar.Of(2025, 3, 1), "Feb 29", past, "2024-02-29"}, {now, "Feb 29", past, "2024-02-29"}, {calendar.Of(2027, 3, 1), "Feb 29", past, "2024-02-29"}, {calendar.Of(2028, 2, 1), "Feb 29", past, "2024-02-29"},
		{calendar.Of(2026, 1, 5), "Dec 30", nearby, "2025-12-30"}, {calendar.Of(2026, 12, 30), "Jan 5", nearby, "2027-01-05"}, {calendar.Of(2026, 6, 1), "Jun 20", nearby, "2026-06-20"}, {calendar.Of(2026, 6, 20), "Jun 1", nearby, "2026-06-01"}, {calendar.Of(2025, 2, 1), "Feb 29", nearby, "2024-02-29"},
		{0, "Nov 23", past, ""}, {0, "Nov 23", nearby, ""}, {0, "Nov 23, 2026", past, "2026-11-23"}, {0, "", past, ""},
	} {
		r := reader{now: row.now}
		assert.Equal(t, row.want, r.firstDate(row.text, row.how).String(), "%s on %s", row.text, row.now)
	}
}

func TestTheLaterDayOfARangeMayLieInAnotherYear(t *testing.T) {
	summer := calendar.Of(2026, 7, 1)
	for _, row := range []struct {
		now        calendar.Date
		text, want string
	}{
		{summer, "Dec 27 - Jan 3", "2027-01-03"}, {summer, "Nov 20 - Nov 20", "2026-11-20"}, {summer, "Dec 27, 2025 - Jan 3, 2026", "2026-01-03"}, {now, "27 ธ.ค. ถึง 3 ม.ค.", "2027-01-03"}, {now, "27/12/2026 đến 03/01/2027", "2027-01-03"}, {now, "27 Des sampai 3 Jan", "2027-01-03"},
		{now, "Nov 20 shipped, and Dec 4", "2026-11-20"}, {now, "Nov 20. Dec 4", "2026-11-20"}, {now, "Nov 20., - ,. Dec 4", "2026-12-04"}, {0, "Dec 27 - Jan 3", ""}, {now, "soon", ""}, {now, "Sep 21 - 26", "2026-09-26"},
	} {
		r := reader{now: row.now, dayFirst: true}
		assert.Equal(t, row.want, r.lastOfRange(row.text).String(), row.text)
	}
}
