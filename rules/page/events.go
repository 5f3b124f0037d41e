package page

import (
	"strings"
	"unicode"

	"github.com/trackwhy/trackwhy/rules"
)

// events reads the history of a parcel in the nodes from to.
func (r *reader) events(from, to int32) []rules.Event {
	out := r.eventsByMark(from, to)
	if len(out) == 0 {
		out = r.eventsByTime(from, to)
	}
	return out
}

// eventsByMark reads events whose elements or texts carry marks.
func (r *reader) eventsByMark(from, to int32) []rules.Event {
	nodes := r.doc.nodes
	var out []rules.Event
	for i := from; i < to && len(out) < maxEvents; i++ {
		if r.bits[i]&roleEvent == 0 {
			if r.bits[i]&roleOutside != 0 {
				i = nodes[i].end - 1
			}
			continue
		}
		if e, ok := r.eventIn(i); ok {
			out = append(out, e)
		}
		i = nodes[i].end - 1
	}
	if len(out) > 0 || r.kind != Tracking {
		return out
	}
	// Version 1 of the tracking page marks the texts only.
	var texts []int32
	for i := from; i < to && len(texts) < maxEvents; i++ {
		if r.bits[i]&roleEventText != 0 {
			texts = append(texts, i)
			i = nodes[i].end - 1
		}
	}
	boxes := r.boxes(texts, from, to)
	for _, b := range boxes {
		if e, ok := r.eventIn(b); ok {
			out = append(out, e)
		}
	}
	return out
}

// boxes returns for each of the nodes the element around it that holds no other of them, all
// taken equally far up.
func (r *reader) boxes(at []int32, from, to int32) []int32 {
	nodes := r.doc.nodes
	climb := 6
	if len(at) == 1 {
		climb = 2
	}
	for k, i := range at {
		before, after := from-1, to
		if k > 0 {
			before = at[k-1]
		}
		if k+1 < len(at) {
			after = at[k+1]
		}
		c := 0
		for p := nodes[i].parent; p > before && p >= from && nodes[p].end <= after && c < climb; p = nodes[p].parent {
			c++
		}
		climb = min(climb, c)
	}
	out := make([]int32, 0, len(at))
	for _, i := range at {
		for range climb {
			i = nodes[i].parent
		}
		out = append(out, i)
	}
	return out
}

// eventIn reads the event in one element.
func (r *reader) eventIn(at int32) (rules.Event, bool) {
	nodes := r.doc.nodes
	var e rules.Event
	var title, text, place, when string
	var others []string
	for i := at; i < nodes[at].end; i++ {
		r.doc.steps++
		b := r.bits[i]
		switch {
		case b&roleEventTime != 0:
			when = r.doc.textOf(i, 200)
		case b&roleEventText != 0:
			text = r.doc.textOf(i, 600)
		case b&roleEventTitle != 0:
			title = r.doc.textOf(i, 300)
		case b&roleEventPlace != 0:
			place = r.doc.textOf(i, 300)
		case nodes[i].tag == "":
			others = append(others, trim(nodes[i].text))
			continue
		default:
			continue
		}
		i = nodes[i].end - 1
	}
	for _, o := range others {
		days, times := dates(o, r.dayFirst)
		switch {
		case when == "" && len(days) > 0 && onlyTime(o, days, times):
			when = o
		case when != "" && len(days) == 0 && len(times) == 1 && onlyTime(o, nil, times):
			when += " " + o
		case zone(o) || len(o) < 2:
		case title == "" && text == "":
			title = o
		case text == "":
			text = o
		case place == "":
			place = o
		}
	}
	if when == "" && text != "" && title != "" {
		// The text is the time: the headline says what happened.
		if days, times := dates(text, r.dayFirst); len(days) > 0 && onlyTime(text, days, times) {
			when, text = text, ""
		}
	}
	if text == "" {
		text = title
	}
	e.Text, e.Place = eventText(text), eventText(place)
	days, times := dates(when, r.dayFirst)
	if len(days) > 0 {
		e.Date = resolve(days[0], r.now, past)
	}
	if len(times) > 0 {
		e.Clock = times[0].text
	}
	return e, e.Text != "" && (e.Clock != "" || r.kind == Tracking)
}

// eventText is a text for the history, in which a bar separates the fields.
func eventText(s string) string { return oneLine(strings.ReplaceAll(s, "|", "/"), maxText) }

// onlyTime reports whether a text holds a date or time and nothing else of weight: a
// weekday or a zone may stay.
func onlyTime(s string, days []day, times []clock) bool {
	if len(days) > 1 || len(times) > 1 {
		return false
	}
	letters, figures := 0, 0
	for i, c := range s {
		covered := false
		for _, d := range days {
			covered = covered || i >= d.from && i < d.end
		}
		for _, t := range times {
			covered = covered || i >= t.from && i < t.end
		}
		switch {
		case covered:
		case digit(c) >= 0:
			figures++
		case unicode.IsLetter(c):
			letters++
		}
	}
	return letters <= 14 && figures <= 4
}

// zone reports a text such as "GMT+8" or "(UTC+08:00)".
func zone(s string) bool {
	s = strings.TrimLeft(s, "( ")
	return len(s) <= 14 && (strings.HasPrefix(s, "GMT") || strings.HasPrefix(s, "UTC"))
}

// eventsByTime reads a history that only its times give away.
func (r *reader) eventsByTime(from, to int32) []rules.Event {
	nodes := r.doc.nodes
	var at []int32
	var inlined []rules.Event
	outside := int32(0)
	for i := from; i < to && len(at) < maxEvents && len(inlined) < maxEvents; i++ {
		n := &nodes[i]
		if n.tag != "" {
			if r.bits[i]&(roleProduct|rolePrivate|roleOutside) != 0 {
				outside = max(outside, n.end)
			}
			continue
		}
		if i < outside || len(n.text) > 400 || !hasDigit(n.text) {
			continue
		}
		text := trim(n.text)
		days, times := dates(text, r.dayFirst)
		if len(days) != 1 {
			continue
		}
		if what, _, _ := r.labelled(text); what != 0 {
			continue
		}
		if onlyTime(text, days, times) {
			if r.kind == Detail && r.labelBefore(i) {
				continue
			}
			if len(times) == 1 || r.clockFollows(i, to) {
				at = append(at, i)
			}
			continue
		}
		// "2014-06-03 02:20 Package received"
		if len(times) == 1 && days[0].from <= 2 && times[0].from-days[0].end <= 4 && times[0].from >= days[0].end {
			rest := text[times[0].end:]
			for range 2 { // a zone may stand between
				rest = strings.TrimLeftFunc(rest, func(c rune) bool { return !unicode.IsLetter(c) && c != '[' })
				rest = strings.TrimPrefix(strings.TrimPrefix(rest, "GMT"), "UTC")
			}
			if len(rest) >= 4 {
				inlined = append(inlined, rules.Event{Date: resolve(days[0], r.now, past), Clock: times[0].text, Text: eventText(rest)})
			}
		}
	}
	if len(inlined) > len(at) {
		return inlined
	}
	if len(at) == 0 || len(at) == 1 && r.kind != Tracking {
		return nil
	}
	boxes := r.boxes(at, from, to)
	var out []rules.Event
	for k, b := range boxes {
		var e rules.Event
		var ok bool
		if nodes[b].tag != "" {
			e, ok = r.eventIn(b)
		}
		if !ok {
			e, ok = r.eventBeside(at, k, from, to)
		}
		if ok && e.Date != 0 {
			out = append(out, e)
		}
	}
	return out
}

// labelBefore reports whether the text before a node is a label.
func (r *reader) labelBefore(i int32) bool {
	for j := i - 1; j >= 0 && j > i-8; j-- {
		if n := &r.doc.nodes[j]; n.tag == "" {
			if t := strings.TrimFunc(trim(n.text), colon); t != "" {
				what, _, _ := r.labelled(t)
				return what != 0
			}
		}
	}
	return false
}

// clockFollows reports whether the next text is a time of day alone.
func (r *reader) clockFollows(i, to int32) bool {
	for j := i + 1; j < to && j < i+6; j++ {
		if n := &r.doc.nodes[j]; n.tag == "" {
			days, times := dates(trim(n.text), r.dayFirst)
			return len(days) == 0 && len(times) == 1 && onlyTime(trim(n.text), nil, times)
		}
	}
	return false
}

// eventBeside reads an event of a flat list: the texts between its time and the next.
func (r *reader) eventBeside(at []int32, k int, from, to int32) (rules.Event, bool) {
	nodes := r.doc.nodes
	// The time comes first when its parent begins with it.
	when := trim(nodes[at[k]].text)
	begin, end := at[k]+1, to
	if k+1 < len(at) {
		end = at[k+1]
	}
	end = min(end, begin+20)
	var parts []string
	for j := begin; j < end; j++ {
		if n := &nodes[j]; n.tag == "" && !zone(trim(n.text)) {
			days, times := dates(n.text, r.dayFirst)
			if len(days) == 0 && len(times) == 1 && onlyTime(n.text, nil, times) {
				when += " " + n.text // the clock in a text of its own
				continue
			}
			if t := trim(n.text); len(t) > 1 {
				parts = append(parts, t)
			}
		}
	}
	if len(parts) == 0 {
		return rules.Event{}, false
	}
	days, times := dates(when, r.dayFirst)
	e := rules.Event{Text: eventText(parts[min(1, len(parts)-1)])}
	if len(days) > 0 {
		e.Date = resolve(days[0], r.now, past)
	}
	if len(times) > 0 {
		e.Clock = times[0].text
	}
	if len(parts) > 2 && len(parts) <= 4 {
		e.Place = eventText(parts[2])
	}
	return e, true
}
