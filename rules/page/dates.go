package page

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/trackwhy/trackwhy/rules/calendar"
)

// day is a date found in a text. The year is 0 when the text leaves it out.
type day struct {
	year, month, day int
	from, end        int // bytes of the text
	// last is the second day of a range such as "Sep 21 - 26", or 0.
	last int
}

// clock is a time of day found in a text.
type clock struct {
	text      string // "18:39"
	from, end int
}

// dayFirst reports whether 03/04/2026 means 3 April in a language. Only American
// English puts the month first.
func dayFirst(lang string) bool {
	lang = strings.ToLower(lang)
	return lang != "" && lang != "en" && lang != "en-us" && lang != "en_us"
}

// token is a piece of a text that may hold dates.
type token struct {
	from, end int
	kind      byte // 'n' figure, 'm' month, 'y' 'o' 'd' signs of year, month, day, 'c' clock, '-' range, '/' '.' separators, 'x' other
	val       int
	digits    int
}

// words that stand inside dates and mean nothing.
func filler(w string) bool {
	switch w {
	case "de", "del", "of", "di", "d", "den", "der", "le", "the", "ngày", "th", "st", "nd", "rd", "year", "г", "р", "року", "года", "пр", "พศ", "ที่", "วันที่", "tgl", "tanggal", "er", "в", "об", "о", "a", "las", "às", "à", "um", "alle", "om", "o", "saat", "lúc", "pukul", "pada", "เวลา", "הרביעי", "at", "the2":
		return true
	}
	return false
}

// words that join the two ends of a range.
func rangeWord(w string) bool {
	switch w {
	case "to", "bis", "au", "a", "al", "até", "ate", "tot", "do", "по", "до", "עד", "إلى", "الى", "ถึง", "đến", "sampai", "hingga", "至", "から", "and", "y", "e", "et", "und", "en", "i", "и", "et le", "s/d", "sd":
		return true
	}
	return false
}

// tokens cuts a text into what matters for dates.
func tokens(s string) []token {
	out := make([]token, 0, 16)
	for i := 0; i < len(s) && len(out) < 200; {
		r, n := utf8.DecodeRuneInString(s[i:])
		t := token{from: i, kind: 'x'}
		switch {
		case digit(r) >= 0:
			t.kind = 'n'
			for i < len(s) {
				r, n := utf8.DecodeRuneInString(s[i:])
				v := digit(r)
				if v < 0 {
					break
				}
				if t.digits < 9 {
					t.val = t.val*10 + v
				}
				t.digits++
				i += n
			}
			n = 0
		case r == '年' || r == '년':
			t.kind = 'y'
		case r == '月' || r == '월':
			t.kind = 'o'
		case r == '日' || r == '일' || r == '号':
			t.kind = 'd'
		case unicode.IsLetter(r) || unicode.IsMark(r):
			for i < len(s) {
				r, n := utf8.DecodeRuneInString(s[i:])
				if r == '年' || r == '년' || r == '月' || r == '월' || r == '日' || r == '일' {
					break
				}
				if !unicode.IsLetter(r) && !unicode.IsMark(r) {
					// A dot inside a short form ("ก.ค.", "a.m.") belongs to the word.
					next, _ := utf8.DecodeRuneInString(s[min(i+n, len(s)):])
					if r != '.' || !unicode.IsLetter(next) || i-t.from > 12 {
						if r == '׳' || r == '\'' && i-t.from >= 3 {
							i += n
						}
						break
					}
				}
				i += n
			}
			w := dateWord(s[t.from:i])
			switch month := monthOf(w); {
			case month > 0:
				t.kind, t.val = 'm', month
			case w == "thg" || w == "tháng" || w == "th\u00e1ng":
				t.kind = 'v'
			case w == "năm":
				t.kind = '~'
			case w == "pm" || w == "오후" || w == "午後" || w == "下午" || w == "م":
				t.kind = 'p'
			case w == "am" || w == "오전" || w == "午前" || w == "上午" || w == "ص":
				t.kind = 'q'
			case rangeWord(w):
				t.kind = 'r'
			case filler(w):
				t.kind = '~'
			default:
				// Hebrew and Arabic write "in" as part of the word.
				for _, p := range [...]string{"ב", "ל", "ה", "ב-", "و", "في"} {
					if rest := strings.TrimPrefix(w, p); rest != w {
						if month := monthOf(rest); month > 0 {
							t.kind, t.val = 'm', month
						}
					}
				}
			}
			n = 0
		case r == '-' || r == '–' || r == '—' || r == '~' || r == '～' || r == '〜' || r == '‒' || r == '−':
			t.kind = '-'
		case r == '/' || r == '.' || r == ':' || r == '：':
			if t.kind = byte(r); r == '：' {
				t.kind = ':'
			}
		case r == ',' || r == '،' || r == '、' || blank(r) || r == '(' || r == ')' || r == '׳' || r == '\'' || r == '’':
			i += n
			continue
		}
		i += n
		t.end = i
		out = append(out, t)
	}
	return out
}

// dateWord is a word as the table of months has it.
func dateWord(w string) string {
	w = norm(w)
	if strings.Contains(w, ".") {
		w = strings.ReplaceAll(w, ".", "")
	}
	return strings.TrimRight(w, "'׳")
}

// hasDigit is a quick look before a text is taken apart.
func hasDigit(s string) bool {
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c >= '0' && c <= '9' {
			return true
		}
		if c == 0xd9 || c == 0xdb || c == 0xe0 || c == 0xef { // lead bytes of Arabic-Indic, Persian, Thai, fullwidth figures
			for _, r := range s[i:] {
				if digit(r) >= 0 {
					return true
				}
			}
			return false
		}
	}
	return false
}

// dates returns the days and the times of day in a text, in its order.
func dates(s string, firstDay bool) (days []day, times []clock) {
	if !hasDigit(s) {
		return nil, nil
	}
	if len(s) > 1000 {
		s = clip(s, 500)
	}
	t := tokens(s)
	kind := func(i int) byte {
		if i < 0 || i >= len(t) {
			return 0
		}
		return t[i].kind
	}
	// Times of day first, so that their figures are not taken for days.
	for i := range t {
		if kind(i) == 'n' && t[i].digits <= 2 && t[i].val < 25 && kind(i+1) == ':' && kind(i+2) == 'n' && t[i+2].digits == 2 && t[i+2].val < 60 &&
			t[i].end == t[i+1].from && t[i+1].end == t[i+2].from {
			c := clock{from: t[i].from, end: t[i+2].end}
			hour, last := t[i].val, i+2
			if kind(i+3) == ':' && kind(i+4) == 'n' && t[i+3].from == t[i+2].end {
				c.end, last = t[i+4].end, i+4
			}
			half := kind(last + 1)
			if half == 'p' || half == 'q' {
				c.end = t[last+1].end
			} else if i > 0 && (kind(i-1) == 'p' || kind(i-1) == 'q') {
				half, c.from = kind(i-1), t[i-1].from
			}
			switch {
			case half == 'p' && hour < 12:
				hour += 12
			case half == 'q' && hour == 12:
				hour = 0
			}
			if hour == 24 {
				hour = 0
			}
			c.text = string([]byte{byte('0' + hour/10), byte('0' + hour%10), ':', byte('0' + t[i+2].val/10), byte('0' + t[i+2].val%10)})
			if !zoned(s[:c.from]) {
				times = append(times, c)
			}
			for j := i; j <= last; j++ {
				t[j].kind = 'c'
			}
		}
	}
	// Leave out what means nothing inside a date.
	t = slices.DeleteFunc(t, func(x token) bool { return x.kind == '~' })
	used := -1 // tokens up to here belong to an earlier date
	for i := 0; i < len(t); i++ {
		switch kind(i) {
		case 'n':
			d, next := numeric(t, i, firstDay)
			if d.month > 0 {
				d.from, d.end = t[i].from, t[next-1].end
				extend(t, &d, next, &next)
				days = append(days, d)
				used = next - 1
				i = used
			}
		case 'm', 'v':
			d, next, ok := named(t, i, used)
			if ok {
				extend(t, &d, next, &next)
				days = append(days, d)
				used = next - 1
				i = used
			}
		}
		if len(days) == 20 {
			break
		}
	}
	return days, times
}

// zoned reports a text that ends in the sign of a zone, "GMT+": what follows is no time of day.
func zoned(s string) bool {
	n := len(s) - 4
	return n >= 0 && (s[n:n+3] == "GMT" || s[n:n+3] == "UTC") && (s[n+3] == '+' || s[n+3] == '-')
}

// numeric reads a date of figures that begins at token i; next is the token after it.
func numeric(t []token, i int, firstDay bool) (d day, next int) {
	var at [6]token
	copy(at[:], t[i:])
	a := at[0]
	// 2026年7月15日, 2026년 7월 15일, 7月15日
	if at[1].kind == 'y' && a.digits == 4 && at[2].kind == 'n' && at[3].kind == 'o' && at[4].kind == 'n' {
		next = i + 5
		if at[5].kind == 'd' {
			next++
		}
		return valid(a.val, at[2].val, at[4].val), next
	}
	if at[1].kind == 'o' && at[2].kind == 'n' && a.digits <= 2 {
		next = i + 3
		if at[3].kind == 'd' {
			next++
		}
		return valid(0, a.val, at[2].val), next
	}
	sep := at[1].kind
	if sep != '-' && sep != '/' && sep != '.' || at[2].kind != 'n' || at[1].from != a.end && sep != '.' {
		return day{}, i + 1
	}
	b := at[2]
	if at[3].kind == sep && at[4].kind == 'n' && (at[3].from == b.end || sep == '.') {
		c := at[4]
		next = i + 5
		switch {
		case a.digits == 4 && b.digits <= 2 && c.digits <= 2:
			d = valid(a.val, b.val, c.val)
		case c.digits == 4 && a.digits <= 2 && b.digits <= 2:
			m, dd := b.val, a.val
			if m > 12 || sep == '/' && !firstDay && dd <= 12 {
				m, dd = dd, m
			}
			d = valid(c.val, m, dd)
		case sep != '-' && c.digits == 2 && a.digits <= 2 && b.digits <= 2 && c.val >= 14:
			m, dd := b.val, a.val
			if m > 12 || sep == '/' && !firstDay && dd <= 12 {
				m, dd = dd, m
			}
			d = valid(2000+c.val, m, dd)
		}
		if d.month > 0 {
			if n := i + 5; n < len(t) && t[n].kind == '.' && t[n].from == c.end {
				next++
			}
			return d, next
		}
		return day{}, i + 1
	}
	// 28.07. or 28.07 without a year, only where a dot follows or a time of day.
	if sep == '.' && a.digits == 2 && b.digits == 2 && a.end == at[1].from && b.from == at[1].end && (at[3].kind == 'c' || at[3].kind == '.' && (at[4].kind == 'c' || at[4].kind == 0 || at[4].kind == '-')) {
		return valid(0, b.val, a.val), i + 3
	}
	if sep == '-' && a.digits == 2 && b.digits == 2 && at[3].kind == 'c' {
		return valid(0, a.val, b.val), i + 3
	}
	if sep == '/' && a.digits <= 2 && b.digits <= 2 && at[3].kind == 'c' {
		if firstDay || a.val > 12 {
			return valid(0, b.val, a.val), i + 3
		}
		return valid(0, a.val, b.val), i + 3
	}
	return day{}, i + 1
}

// valid returns the date when there is such a day. Thai pages count years from 543 BC.
func valid(year, month, d int) day {
	if year >= 2400 && year < 2700 {
		year -= 543
	}
	y := year
	if y == 0 {
		y = 2024 // a leap year: 29 February may be meant
	}
	if year != 0 && (year < 2005 || year > 2100) || calendar.Of(y, month, d) == 0 {
		return day{}
	}
	return day{year: year, month: month, day: d}
}

// named reads a date around the name of a month at token i.
func named(t []token, i, used int) (d day, next int, ok bool) {
	month := t[i].val
	next = i + 1
	if t[i].kind == 'v' { // "thg 7", "tháng 7"
		if next >= len(t) || t[next].kind != 'n' || t[next].digits > 2 {
			return day{}, next, false
		}
		month = t[next].val
		next++
	}
	number := func(j int) (int, bool) {
		if j < len(t) && t[j].kind == 'n' && t[j].digits <= 2 && t[j].val >= 1 && t[j].val <= 31 {
			return t[j].val, true
		}
		return 0, false
	}
	back := i - 1
	for back > used && (t[back].kind == '.' || t[back].kind == '/' || t[back].kind == '-') {
		back--
	}
	from := t[i].from
	dd := 0
	if back > used {
		if v, is := number(back); is && (i-back <= 2) {
			dd = v
			from = t[back].from
			// "21 - 26 Sep": the day nearer to the month is the later one.
		} else if fourth(t, back) {
			// "2026 Jul 15"
			j := skip(t, next)
			if v, is := number(j); is {
				d = valid(t[back].val, month, v)
				d.from, d.end = t[back].from, t[j].end
				return d, j + 1, d.month > 0
			}
		}
	}
	j := skip(t, next)
	if v, is := number(j); is && (dd == 0 || fourth(t, skip(t, j+1))) {
		// "Jul 15, 2026": the figure after the month is the day.
		dd = v
		from = t[i].from
		next = j + 1
		j = skip(t, next)
	}
	if dd == 0 {
		return day{}, next, false
	}
	year := 0
	if j < len(t) && t[j].kind == '-' && fourth(t, j+1) && j+1 < len(t) && t[j+1].from == t[j].end && t[j].from == t[j-1].end {
		j++ // "15-Jul-2026"
	}
	end := t[next-1].end
	if fourth(t, j) {
		year = t[j].val
		next = j + 1
		end = t[j].end
	}
	d = valid(year, month, dd)
	d.from, d.end = from, end
	return d, next, d.month > 0
}

// skip passes dots and strokes between the parts: "3. Aug", "15/Jul/2026". It and fourth are
// called so often that the compiler's copies of them would make the program larger.
//
//go:noinline
func skip(t []token, j int) int {
	for j < len(t) && (t[j].kind == '.' || t[j].kind == '/') {
		j++
	}
	return j
}

// fourth reports whether a token is a year.
//
//go:noinline
func fourth(t []token, j int) bool {
	return j < len(t) && t[j].kind == 'n' && t[j].digits == 4 && t[j].val >= 2005 && t[j].val < 2700
}

// extend looks for the second day of a range right after a date.
func extend(t []token, d *day, at int, next *int) {
	j := at
	for j < len(t) && t[j].kind == '.' {
		j++
	}
	if j >= len(t) || t[j].kind != '-' && t[j].kind != 'r' {
		return
	}
	j++
	if j >= len(t) || t[j].kind != 'n' || t[j].digits > 2 || t[j].val < d.day || t[j].val > 31 {
		return
	}
	// "Sep 21 - 26 Oct" and "Dec 27 - 3/1" begin another date.
	k := j + 1
	if k < len(t) && t[k].kind == 'd' {
		k++
	}
	if k < len(t) && (t[k].kind == 'm' || t[k].kind == 'v' || t[k].kind == 'o' || t[k].kind == '/' || t[k].kind == '.' && k+1 < len(t) && (t[k+1].kind == 'n' || t[k+1].kind == 'm')) {
		return
	}
	d.last = t[j].val
	d.end = t[k-1].end
	// "Sep 21 - 26, 2026"
	if d.year == 0 && fourth(t, k) {
		d.year = valid(t[k].val, d.month, d.day).year
		d.end = t[k].end
		k++
	}
	*next = k
}

// sense says how a missing year is found.
type sense int8

const (
	past   sense = iota // the last such day that is not after tomorrow
	nearby              // the such day nearest to now
)

// resolve turns a day into a date. Without year and without now it is not known.
func resolve(d day, now calendar.Date, s sense) calendar.Date {
	if d.year > 0 {
		return calendar.Of(d.year, d.month, d.day)
	}
	y, _, _ := now.Civil()
	if y == 0 {
		return 0
	}
	if s == past {
		for _, year := range [...]int{y + 1, y, y - 1, y - 2, y - 3, y - 4} { // four for 29 February
			if c := calendar.Of(year, d.month, d.day); c != 0 && c <= now+1 {
				return c
			}
		}
		return 0
	}
	best := calendar.Date(0)
	for _, year := range [...]int{y - 1, y, y + 1} {
		c := calendar.Of(year, d.month, d.day)
		if c != 0 && (best == 0 || distance(c, now) < distance(best, now)) {
			best = c
		}
	}
	return best
}

func distance(a, b calendar.Date) calendar.Date {
	if a > b {
		return a - b
	}
	return b - a
}

// firstDate returns the first date of a text.
func (r *reader) firstDate(s string, how sense) calendar.Date {
	days, _ := dates(s, r.dayFirst)
	if len(days) == 0 {
		return 0
	}
	return resolve(days[0], r.now, how)
}

// lastOfRange returns the later end of the first date or range in a text.
func (r *reader) lastOfRange(s string) calendar.Date {
	days, _ := dates(s, r.dayFirst)
	if len(days) == 0 {
		return 0
	}
	d := days[0]
	if d.last > 0 {
		d.day = d.last
		return resolve(d, r.now, nearby)
	}
	if len(days) > 1 && len(strings.TrimFunc(s[d.end:days[1].from], func(c rune) bool { return blank(c) || c == '.' || c == ',' })) <= 9 && connects(s[d.end:days[1].from]) {
		second := days[1]
		first := resolve(d, r.now, nearby)
		last := resolve(second, r.now, nearby)
		if last < first && second.year == 0 { // over the turn of a year
			if y, m, dd := last.Civil(); y > 0 {
				if c := calendar.Of(y+1, m, dd); c != 0 {
					last = c
				}
			}
		}
		return max(first, last)
	}
	return resolve(d, r.now, nearby)
}

// connects reports whether the text between two dates makes them one range.
func connects(s string) bool {
	for _, x := range tokens(s) {
		if x.kind == '-' || x.kind == 'r' {
			return true
		}
	}
	return false
}
