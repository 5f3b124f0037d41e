package memory

import (
	"errors"
	"strings"

	"github.com/trackwhy/trackwhy/rules"
	"github.com/trackwhy/trackwhy/rules/calendar"
	"github.com/trackwhy/trackwhy/rules/sheet"
)

// Limits of one entry. They hold for what is read as well: the store is a file
// on someone's machine and may hold anything.
const (
	MaxParcels  = 8       // parcels of one order
	MaxEvents   = 40      // tracking events of one parcel, the newest are kept
	MaxPrevious = 8       // numbers that one parcel showed before
	MaxTags     = 12      // tags of one parcel
	MaxField    = 300     // bytes of any one text
	MaxEntry    = 1 << 16 // bytes of a stored entry; a longer one is not read
)

// head is the first line of a stored entry: the name of the format and its version.
const head = "trackwhy 1"

// errCorrupt is what Decode answers to a text that holds no order at all.
var errCorrupt = errors.New("memory: entry holds no order")

// Entry is what is remembered of one order.
type Entry struct {
	// Saved is the day on which a page last showed the order, 0 when not known.
	Saved calendar.Date
	// Parcels of the order, each as an order of its own. Never empty.
	Parcels []rules.Order
	// First says when a number was first seen, oldest first.
	First []Sighting
}

// Sighting is a number and the day on which a page first showed it.
type Sighting struct {
	Number string // in the form of [Plain]
	On     calendar.Date
}

// Encode writes an entry: a head of lines, a blank line, and the order sheets.
// Decode reads it back.
func Encode(e Entry) string {
	var b strings.Builder
	size := 64 + 48*len(e.First)
	for i := range e.Parcels {
		size += 256 + 128*len(e.Parcels[i].Events)
	}
	b.Grow(size) // as sheet.Format
	b.WriteString(head)
	if e.Saved > 0 {
		b.WriteString("\nsaved: ")
		b.WriteString(e.Saved.String())
	}
	for _, f := range e.First {
		b.WriteString("\nfirst: ")
		b.WriteString(f.Number)
		b.WriteString(" | ")
		b.WriteString(f.On.String())
	}
	b.WriteString("\n")
	for _, o := range e.Parcels {
		b.WriteString("\n")
		b.WriteString(strings.TrimRight(sheet.Format(stored(o)), "\n"))
		b.WriteString("\n")
	}
	return b.String()
}

// Decode reads a stored entry. It is forgiving, because losing what a shopper's
// pages once showed is worse than keeping a part of it: lines that it cannot
// read (damaged, or written by another version) are left out. It fails only when
// no order is left.
func Decode(text string) (Entry, error) {
	var e Entry
	if len(text) > MaxEntry {
		return e, errCorrupt
	}
	text = strings.ReplaceAll(text, "\r\n", "\n")
	body := text
	if strings.HasPrefix(text, "trackwhy ") {
		top, rest, _ := strings.Cut(text, "\n\n")
		body = rest
		for line := range strings.SplitSeq(top, "\n") {
			key, value, _ := strings.Cut(line, ":")
			value = strings.TrimSpace(value)
			switch key {
			case "saved":
				e.Saved = calendar.Parse(value)
			case "first":
				number, on, _ := strings.Cut(value, " | ")
				if n := Plain(number); n != "" && len(e.First) < MaxParcels*MaxPrevious {
					e.First = append(e.First, Sighting{n, calendar.Parse(on)})
				}
			}
		}
	}
	for _, o := range parse(body, e.Saved) {
		o = trim(stored(o))
		if Key(o) == "" {
			continue
		}
		if e.Parcels = append(e.Parcels, o); len(e.Parcels) == MaxParcels {
			break
		}
	}
	if len(e.Parcels) == 0 {
		return Entry{}, errCorrupt
	}
	return e, nil
}

// parse reads the sheets of a body, and of a damaged one the lines that are whole.
func parse(body string, now calendar.Date) []rules.Order {
	if orders, err := sheet.Parse(body, now); err == nil {
		return orders
	}
	var orders []rules.Order
	for block := range strings.SplitSeq(body, "\n\n") {
		if o, err := sheet.Parse(block, now); err == nil {
			orders = append(orders, o...)
			continue
		}
		var keep strings.Builder
		seen := map[string]bool{}
		for line := range strings.SplitSeq(block, "\n") {
			if _, err := sheet.Parse(line, now); err != nil {
				continue
			}
			key, _, _ := strings.Cut(line, ":")
			if many := key == "tags" || key == "event" || key == "previous"; !many && seen[key] {
				continue // a repeated single key would spoil the rest
			}
			seen[key] = true
			keep.WriteString(line)
			keep.WriteString("\n")
		}
		if o, err := sheet.Parse(keep.String(), now); err == nil {
			orders = append(orders, o...)
		}
	}
	return orders
}

// stored returns the order without what is worked out anew at each reading.
func stored(o rules.Order) rules.Order {
	o.Siblings, o.Now = nil, 0
	return o
}

// trim returns the order within the limits of an entry and without control
// characters, which would break the records that carry it to JavaScript.
func trim(o rules.Order) rules.Order {
	for _, s := range []*string{&o.ID, &o.Number, &o.Total, &o.Status, &o.Service, &o.Store, &o.Country, &o.City} {
		*s = short(*s)
	}
	o.Tags = texts(o.Tags, MaxTags)
	o.Previous = texts(o.Previous, MaxPrevious)
	if len(o.Events) > 0 {
		events := o.Events
		if n := len(events) - MaxEvents; n > 0 {
			if rising(events) {
				events = events[n:]
			} else {
				events = events[:MaxEvents]
			}
		}
		o.Events = make([]rules.Event, len(events))
		for i, e := range events {
			o.Events[i] = rules.Event{Date: e.Date, Clock: short(e.Clock), Text: short(e.Text), Place: short(e.Place)}
		}
	}
	return o
}

func texts(list []string, most int) []string {
	if len(list) > most {
		list = list[len(list)-most:]
	}
	var out []string
	for _, s := range list {
		if s = short(s); s != "" {
			out = append(out, s)
		}
	}
	return out
}

// short returns at most MaxField bytes of s, cut between runes. What had to be
// changed ends without a blank, as a sheet reads it back.
func short(s string) string {
	was := s
	if strings.ContainsFunc(s, control) {
		s = strings.Map(func(r rune) rune {
			if control(r) {
				return ' '
			}
			return r
		}, s)
	}
	if len(s) > MaxField {
		s = s[:MaxField]
		for len(s) > 0 && s[len(s)-1]&0xC0 == 0x80 {
			s = s[:len(s)-1]
		}
		if len(s) > 0 && s[len(s)-1] >= 0xC0 {
			s = s[:len(s)-1]
		}
	}
	if s != was {
		s = strings.TrimSpace(s)
	}
	return s
}

func control(r rune) bool { return r < ' ' || r == 0x7F }

// Plain returns a number as it is compared: ASCII letters and digits only, in
// upper case. Two numbers of the same plain form are the same number.
func Plain(number string) string {
	plain := len(number) <= 64
	for i := 0; i < len(number) && plain; i++ {
		c := number[i]
		plain = c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
	}
	if plain {
		return number // as most are
	}
	var b strings.Builder
	for i := 0; i < len(number) && b.Len() < 64; i++ {
		switch c := number[i]; {
		case c >= 'a' && c <= 'z':
			b.WriteByte(c - 'a' + 'A')
		case c >= 'A' && c <= 'Z', c >= '0' && c <= '9':
			b.WriteByte(c)
		}
	}
	return b.String()
}
