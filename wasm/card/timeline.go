package card

import (
	"github.com/trackwhy/trackwhy/rules/calendar"
	"github.com/trackwhy/trackwhy/rules/words"
)

// The picture is drawn in units of its own view box, of which one is about one CSS
// pixel at the card's full width.
const (
	width    = 344
	margin   = 8
	charWide = 5.7 // mean width of a character of the labels
)

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
	rest   [][2]float64 // holidays, from and to
	today  float64      // -1 when not known
	normal float64      // end of normal waiting, -1 when not known
	rows   [2]int       // rows used below and above
}

// lay puts the days on a line and the labels where they do not collide. Days are
// spread by the calendar, but two neighbours keep a little distance.
func lay(marks []words.Mark, rtl bool) (picture, bool) {
	p := picture{today: -1, normal: -1}
	var first, last calendar.Date
	for _, m := range marks {
		if m.Kind == "holiday" {
			continue
		}
		d := calendar.Parse(m.From)
		if first == 0 || d < first {
			first = d
		}
		last = max(last, d)
	}
	if first == 0 || last <= first {
		return p, false
	}
	at := func(d calendar.Date) float64 {
		d = min(max(d, first), last)
		x := margin + (width-2*margin)*float64(d-first)/float64(last-first)
		if rtl {
			x = width - x
		}
		return x
	}
	ends := [4]float64{-99, -99, -99, -99}
	order := make([]words.Mark, 0, len(marks))
	for _, m := range marks {
		if m.Kind != "holiday" {
			order = append(order, m)
		}
	}
	if rtl { // rows fill from the left
		for i, j := 0, len(order)-1; i < j; i, j = i+1, j-1 {
			order[i], order[j] = order[j], order[i]
		}
	}
	for i, m := range order {
		x := at(calendar.Parse(m.From))
		half := charWide * float64(len([]rune(m.Label))) / 2
		middle := min(max(x, half), width-half)
		row := -1
		for _, r := range [...]int{i % 2, 1 - i%2, 2 + i%2, 3 - i%2} {
			if middle-half > ends[r]+6 {
				row, ends[r] = r, middle+half
				p.rows[r%2] = max(p.rows[r%2], r/2+1)
				break
			}
		}
		p.places = append(p.places, place{m, x, middle, row})
		switch m.Kind {
		case "today":
			p.today = x
		case "normal":
			p.normal = x
		}
	}
	for _, m := range marks {
		if m.Kind == "holiday" {
			a, b := at(calendar.Parse(m.From)), at(calendar.Parse(m.To)+1)
			p.rest = append(p.rest, [2]float64{min(a, b), max(a, b)})
		}
	}
	return p, true
}
