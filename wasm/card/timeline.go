package card

import (
	"github.com/trackwhy/trackwhy/rules/calendar"
	"github.com/trackwhy/trackwhy/rules/words"
)

const (
	margin = 8  // of the rail's ends to the picture's
	apart  = 44 // px between two neighbouring days, where there is room
)

// wide is about how many pixels a label takes at the size of style.css (11 px).
func wide(label string) float64 {
	w := 0.0
	for _, r := range label {
		switch {
		case r >= 0x1100: // Hangul, kana, ideographs: square
			w += 11
		case r >= 0x370: // Greek, Cyrillic, Hebrew, Arabic
			w += 6.2
		default:
			w += 5.4
		}
	}
	return w
}

// place is one label of the picture: the middle of its text and its row.
type place struct {
	mark   words.Mark
	x      float64 // of the day
	middle float64 // of the label
	row    int     // 0 and 2 below the rail, 1 and 3 above; -1: no room
}

// picture is the timeline laid out, without a browser.
type picture struct {
	places []place
	rest   []span  // holidays
	today  float64 // -1 when not known
	normal float64 // end of normal waiting, -1 when not known
	rows   [2]int  // rows used below and above
}

type span struct {
	from, to float64
	label    string
}

// lay puts the days on a line of that width in pixels, and the labels where they do
// not collide. Days are spread by the calendar, but two neighbours keep a distance:
// "shipped" and "last scan" would otherwise lie on each other beside two months of
// waiting.
func lay(marks []words.Mark, width float64, rtl bool) (picture, bool) {
	p := picture{today: -1, normal: -1}
	var order []words.Mark
	var days []calendar.Date
	for _, m := range marks {
		if m.Kind != "holiday" {
			order = append(order, m)
			days = append(days, calendar.Parse(m.From))
		}
	}
	n := len(days) - 1
	if n < 1 || days[0] == 0 || days[n] <= days[0] {
		return p, false
	}
	room := width - 2*margin
	gap := min(apart, 0.7*room/float64(n))
	share := (room - gap*float64(n)) / float64(days[n]-days[0])
	at := func(d calendar.Date) float64 {
		x := float64(margin)
		for i := 1; i <= n && d > days[i-1]; i++ {
			part := 1.0
			if d < days[i] {
				part = float64(d-days[i-1]) / float64(days[i]-days[i-1])
			}
			x += part * (gap + share*float64(days[i]-days[i-1]))
		}
		if rtl {
			x = width - x
		}
		return x
	}
	// Two marks of one day keep the distance, too: their places are those of the order.
	x := make([]float64, n+1)
	x[0] = margin
	for i := 1; i <= n; i++ {
		x[i] = x[i-1] + gap + share*float64(days[i]-days[i-1])
	}
	ends := [4]float64{-99, -99, -99, -99}
	for k := range order {
		i := k
		if rtl { // rows fill from the left
			i = n - k
			x[i] = width - x[i]
		}
		m := order[i]
		half := wide(m.Label) / 2
		middle := min(max(x[i], half), width-half)
		row := -1
		for _, r := range [...]int{i % 2, 1 - i%2, 2 + i%2, 3 - i%2} {
			if middle-half > ends[r]+6 {
				row, ends[r] = r, middle+half
				p.rows[r%2] = max(p.rows[r%2], r/2+1)
				break
			}
		}
		p.places = append(p.places, place{m, x[i], middle, row})
		switch m.Kind {
		case "today":
			p.today = x[i]
		case "normal":
			p.normal = x[i]
		}
	}
	for _, m := range marks {
		if m.Kind == "holiday" {
			a, b := at(calendar.Parse(m.From)), at(calendar.Parse(m.To)+1)
			p.rest = append(p.rest, span{min(a, b), max(a, b), m.Label})
		}
	}
	return p, true
}
