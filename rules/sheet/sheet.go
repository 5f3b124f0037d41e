// Package sheet reads and writes order sheets, the one text form in which an
// order travels: case files, the command line, the WebAssembly boundary, "copy as
// text".
//
// Use [Parse] for sheets, [ParseCase] for case files and [Format] to write one
// order. An error names the line first: `sheet: line 3: unknown key "totl"`.
package sheet

import (
	"strconv"
	"strings"

	"github.com/trackwhy/trackwhy/rules"
	"github.com/trackwhy/trackwhy/rules/calendar"
)

// Limits that keep a hostile sheet harmless.
const (
	maxText  = 4 << 20 // bytes of one text
	maxValue = 1 << 16 // bytes of one value
	maxList  = 1000    // values of a key that may repeat
)

// Error is a malformed sheet.
type Error struct {
	Line int    // counted from 1
	Why  string // without the line: `unknown key "totl"`
}

// Error returns the message with the place first.
func (e *Error) Error() string { return "sheet: line " + strconv.Itoa(e.Line) + ": " + e.Why }

// Parse reads the orders of a text in which blank lines separate orders. Values
// keep what they show; only the number keeps every blank around it too, but for
// one space after the colon. Event times without a year are resolved against the
// order's now, or the given present when the order names none (0: not known).
func Parse(text string, now calendar.Date) ([]rules.Order, error) {
	orders, _, err := parse(text, 0, now)
	return orders, err
}

// Case is a case file: an order and what is expected of its diagnosis.
type Case struct {
	Expect []string // cause ids, any of which may be first
	Top3   []string // must be among the first three
	Never  []string // must not be likely or certain
	Do     []string // action kinds that the first finding must offer
	Why    string   // the source of the case
	Order  rules.Order
}

// ParseCase reads a case file: a head of expect, top3, never, do and why, a line
// "---", and one order.
func ParseCase(text string) (Case, error) {
	var c Case
	text = strings.TrimPrefix(text, "\ufeff")
	lineno := 0
	for rest := text; ; {
		line, more, found := strings.Cut(rest, "\n")
		lineno++
		line = strings.TrimRight(line, "\r \t")
		rest = more
		if line == "---" {
			orders, _, err := parse(rest, lineno, 0)
			if err != nil {
				return c, err
			}
			if len(orders) > 1 {
				return c, &Error{lineno, "a case holds one order"}
			}
			if len(orders) == 1 {
				c.Order = orders[0]
			}
			if len(c.Expect) == 0 {
				return c, &Error{lineno, "the head has no expect"}
			}
			return c, nil
		}
		if !found {
			return c, &Error{lineno, `the head does not end with "---"`}
		}
		if line == "" || line[0] == '#' {
			continue
		}
		key, value, ok := strings.Cut(line, ":")
		if !ok {
			return c, &Error{lineno, "no key: value"}
		}
		switch strings.TrimSpace(key) {
		case "expect":
			c.Expect = list(value)
		case "top3":
			c.Top3 = list(value)
		case "never":
			c.Never = list(value)
		case "do":
			c.Do = list(value)
		case "why":
			c.Why = strings.TrimSpace(value)
		default:
			return c, &Error{lineno, "unknown key " + quote(key) + " in the head"}
		}
	}
}

// list splits a comma separated value; empty parts are left out.
func list(value string) []string {
	var l []string
	for part := range strings.SplitSeq(value, ",") {
		if part = strings.TrimSpace(part); part != "" {
			l = append(l, part)
		}
	}
	return l
}

// parse reads orders; line is the number of lines before the text.
func parse(text string, line int, now calendar.Date) (orders []rules.Order, last int, err error) {
	if len(text) > maxText {
		return nil, line, &Error{line + 1, "the text is longer than 4 MiB"}
	}
	text = strings.TrimPrefix(text, "\ufeff")
	b := builder{now: now}
	for s := range strings.SplitSeq(text, "\n") {
		line++
		s = strings.TrimSuffix(s, "\r")
		if strings.Trim(s, " \t") == "" {
			if b.any {
				if orders, err = b.finish(orders); err != nil {
					return nil, line, err
				}
				b = builder{now: now}
			}
			continue
		}
		if s[0] == '#' {
			continue
		}
		if err := b.set(s, line); err != nil {
			return nil, line, err
		}
	}
	if b.any {
		orders, err = b.finish(orders)
	}
	return orders, line, err
}

// builder collects one order.
type builder struct {
	o     rules.Order
	any   bool
	seen  [len(keys)]bool
	times []string // event times as written, resolved when the present is known
	lines []int
	now   calendar.Date
}

// keys of the sheet in the order in which Format writes them.
var keys = [...]string{"order", "number", "total", "status", "service", "store",
	"placed", "shipped", "protected", "expected", "promised", "country", "city", "seen",
	"tags", "event", "previous", "sibling", "now"}

const firstList = 14 // keys[firstList:firstList+4] may repeat

// Keys returns the keys of the sheet in the order in which Format writes them.
func Keys() []string { return append([]string(nil), keys[:]...) }

func (b *builder) set(s string, line int) error {
	key, value, ok := strings.Cut(s, ":")
	if !ok {
		return &Error{line, "no key: value in " + quote(s)}
	}
	key = strings.Trim(key, " \t")
	k := -1
	for i := range keys {
		if keys[i] == key {
			k = i
		}
	}
	if k < 0 {
		return &Error{line, "unknown key " + quote(key)}
	}
	if len(value) > maxValue {
		return &Error{line, key + ": longer than 64 KiB"}
	}
	repeats := k >= firstList && k < firstList+4
	if b.seen[k] && !repeats {
		return &Error{line, "key " + quote(key) + " stands twice"}
	}
	b.seen[k] = true
	b.any = true
	if key == "number" {
		b.o.Number = strings.TrimPrefix(value, " ")
		return nil
	}
	value = strings.TrimSpace(value)
	o := &b.o
	switch key {
	case "order":
		o.ID = value
	case "total":
		o.Total = value
	case "status":
		o.Status = value
	case "service":
		o.Service = value
	case "store":
		o.Store = value
	case "placed":
		return date(&o.Placed, key, value, line)
	case "shipped":
		return date(&o.Shipped, key, value, line)
	case "protected":
		return date(&o.Protected, key, value, line)
	case "expected":
		return date(&o.Expected, key, value, line)
	case "promised":
		return date(&o.Promised, key, value, line)
	case "now":
		return date(&o.Now, key, value, line)
	case "country":
		code := strings.ToUpper(value)
		if value != "" && (len(value) != 2 || !rules.IsCountryCode(code)) { // "ıt" has capitals of two bytes
			return &Error{line, "country: " + quote(value) + " is no ISO 3166-1 alpha-2 code"}
		}
		o.Country = code
	case "city":
		o.City = value
	case "seen":
		if value == "" {
			break
		}
		v, ok := rules.ParseSeen(value)
		if !ok {
			return &Error{line, "seen: unknown value " + quote(value)}
		}
		o.Seen = v
	case "tags":
		if len(o.Tags) >= maxList {
			return &Error{line, "tags: more than 1000"}
		}
		if value != "" {
			o.Tags = append(o.Tags, value)
		}
	case "previous":
		if len(o.Previous) >= maxList {
			return &Error{line, "previous: more than 1000"}
		}
		if value != "" {
			o.Previous = append(o.Previous, value)
		}
	case "sibling":
		if len(o.Siblings) >= maxList {
			return &Error{line, "sibling: more than 1000"}
		}
		id, rest, _ := strings.Cut(value, "|")
		number, store, _ := strings.Cut(rest, "|")
		o.Siblings = append(o.Siblings, rules.Sibling{ID: strings.TrimSpace(id), Number: strings.TrimSpace(number), Store: strings.TrimSpace(store)})
	case "event":
		if len(o.Events) >= maxList {
			return &Error{line, "event: more than 1000"}
		}
		when, rest, ok := cutTime(value)
		if !ok {
			return &Error{line, "event: no TIME | TEXT | PLACE in " + quote(value)}
		}
		what, place := rest, ""
		if i := strings.LastIndexByte(rest, '|'); i >= 0 {
			what, place = rest[:i], rest[i+1:]
		}
		b.times = append(b.times, when)
		b.lines = append(b.lines, line)
		o.Events = append(o.Events, rules.Event{Text: strings.TrimSpace(what), Place: strings.TrimSpace(place)})
	}
	return nil
}

// cutTime splits an event at the bar behind its time. Shops write times such as
// "Tue | Jul. 28 18:39", so a bar behind a bare weekday belongs to the time.
func cutTime(value string) (when, rest string, ok bool) {
	when, rest, ok = strings.Cut(value, "|")
	if !ok {
		return "", "", false
	}
	when = strings.TrimSpace(when)
	if isWeekday(when) {
		if more, tail, ok := strings.Cut(rest, "|"); ok {
			return strings.TrimSpace(more), tail, true
		}
	}
	return when, rest, true
}

func (b *builder) finish(orders []rules.Order) ([]rules.Order, error) {
	now := b.o.Now
	if now == 0 {
		now = b.now
	}
	for i, when := range b.times {
		if when == "" {
			continue
		}
		d, clock, ok := parseTime(when, now)
		if !ok {
			return nil, &Error{b.lines[i], "event: bad time " + quote(when)}
		}
		b.o.Events[i].Date, b.o.Events[i].Clock = d, clock
	}
	return append(orders, b.o), nil
}

func date(d *calendar.Date, key, value string, line int) error {
	if value == "" {
		return nil
	}
	if *d = calendar.Parse(value); *d == 0 {
		return &Error{line, key + ": bad date " + quote(value) + ", want 2026-12-31"}
	}
	return nil
}

// quote shows a value in an error: on one line and not endlessly.
func quote(s string) string {
	if len(s) > 60 {
		s = s[:60] + "..."
	}
	return strconv.Quote(s)
}

// Format writes one order; Parse reads it back unchanged. Line breaks inside
// values become spaces.
func Format(o rules.Order) string {
	var b strings.Builder
	b.Grow(256 + 128*len(o.Events)) // most have no more
	line := func(key, value string) {
		if value != "" {
			b.WriteString(key)
			b.WriteString(": ")
			b.WriteString(flat(value))
			b.WriteByte('\n')
		}
	}
	line("order", o.ID)
	line("number", o.Number)
	line("total", o.Total)
	line("status", o.Status)
	line("service", o.Service)
	line("store", o.Store)
	line("placed", o.Placed.String())
	line("shipped", o.Shipped.String())
	line("protected", o.Protected.String())
	line("expected", o.Expected.String())
	line("promised", o.Promised.String())
	line("country", o.Country)
	line("city", o.City)
	line("seen", o.Seen.String())
	for _, t := range o.Tags {
		line("tags", t)
	}
	for _, e := range o.Events {
		when := e.Date.String()
		if e.Clock != "" && when != "" {
			when += " " + e.Clock
		}
		line("event", when+" | "+e.Text+" | "+strings.ReplaceAll(e.Place, "|", "/"))
	}
	for _, p := range o.Previous {
		line("previous", p)
	}
	for _, s := range o.Siblings {
		line("sibling", s.ID+" | "+s.Number+" | "+s.Store)
	}
	line("now", o.Now.String())
	return b.String()
}

// flat keeps a value on its line.
func flat(s string) string {
	if strings.IndexByte(s, '\n') < 0 && strings.IndexByte(s, '\r') < 0 {
		return s
	}
	return strings.NewReplacer("\r\n", " ", "\r", " ", "\n", " ").Replace(s)
}
