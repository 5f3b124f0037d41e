// Package memory joins what different pages say about the same order.
//
// The order list shows totals but no numbers, the tracking page numbers but no
// totals, and a number may be replaced on the way. A [Book] holds one [Entry] an
// order, joined from whatever page showed it. It knows no store: the caller
// loads texts, asks [Book.Join], and stores the [Change]s that come back.
package memory

import (
	"slices"
	"strings"

	"github.com/trackwhy/trackwhy/rules"
	"github.com/trackwhy/trackwhy/rules/calendar"
)

// Default limits of a Book.
const (
	MaxOrders   = 300
	DefaultDays = 120
)

// How many other orders are told to a diagnosis: MaxSiblings in all, and of those
// that share no number but the buyer the newest maxSameBuyer, which say enough.
const (
	MaxSiblings  = 20
	maxSameBuyer = 8
)

// Book is the memory of one browser. The zero value is an empty book with the
// default limits. It is not safe for concurrent use.
type Book struct {
	// Days after which an order that no page showed is forgotten; 0 means DefaultDays.
	Days int

	entries map[string]*record
	found   []string // keys of numbers that have found their order since
}

type record struct {
	Entry
	text string // as last loaded or answered, to notice what another tab wrote
}

// Change is an entry to store.
type Change struct {
	Key  string
	Base string // the text this change was joined from; "" for a new entry
	Text string
}

// Load takes one stored entry, replacing an earlier one of that key. An entry
// that cannot be read is left out and reported; storing the order again replaces it.
func (b *Book) Load(key, text string) error {
	e, err := Decode(text)
	if err != nil {
		// Known but empty, so that the next change names what it replaces.
		b.put(key, &record{text: text})
		return err
	}
	b.put(key, &record{Entry: e, text: text})
	return nil
}

// Drop forgets one entry.
func (b *Book) Drop(key string) { delete(b.entries, key) }

// Clear forgets everything.
func (b *Book) Clear() { b.entries = nil }

// Len returns the number of orders remembered.
func (b *Book) Len() int {
	n := 0
	for _, r := range b.entries {
		if len(r.Parcels) > 0 {
			n++
		}
	}
	return n
}

func (b *Book) put(key string, r *record) {
	if b.entries == nil {
		b.entries = map[string]*record{}
	}
	b.entries[key] = r
}

// Key returns the key under which an order is stored: "o" and the digits of its
// order number, or "n" and its tracking number when it has none, or "" when it has neither.
func Key(o rules.Order) string {
	if id := Plain(o.ID); id != "" {
		return "o" + id
	}
	if n := Plain(o.Number); n != "" {
		return "n" + n
	}
	return ""
}

// Join adds what one page shows and returns the same orders, each completed
// with what other pages said before: the fields it lacks, the numbers it showed
// before, the buyer's other orders. The changes are to be stored; nothing that is
// known already makes a change. today is the present, 0 when not known.
func (b *Book) Join(found []rules.Order, today calendar.Date) ([]rules.Order, []Change) {
	joined := make([]rules.Order, len(found))
	// Two numbers of one order on one page are two parcels, not a replaced number.
	parcels := map[string]map[string]bool{}
	for _, o := range found {
		if n := Plain(o.Number); n != "" {
			k := b.key(o)
			if parcels[k] == nil {
				parcels[k] = map[string]bool{}
			}
			parcels[k][n] = true
		}
	}
	var touched []string
	for i, o := range found {
		o = trim(o)
		k := b.key(o)
		if k == "" {
			joined[i] = o
			continue
		}
		if !slices.Contains(touched, k) {
			touched = append(touched, k)
		}
		r := b.entries[k]
		if r == nil {
			r = &record{}
			b.put(k, r)
		}
		if x := b.entries["n"+Plain(o.Number)]; x != nil && k[0] == 'o' && len(x.Parcels) > 0 {
			// A pop-over showed the number before any page said whose it is.
			o = merge(x.Parcels[0], o)
			r.First = append(r.First, x.First...)
			b.Drop("n" + Plain(o.Number))
			b.found = append(b.found, "n"+Plain(o.Number))
		}
		joined[i] = r.join(o, parcels[k], today)
	}
	var changes []Change
	for _, k := range touched {
		r := b.entries[k]
		if r.Saved == 0 || today-r.Saved >= 7 || today < r.Saved || Encode(r.Entry) != r.text {
			if today > 0 {
				r.Saved = today
			}
			if text := Encode(r.Entry); text != r.text && len(text) <= MaxEntry {
				changes = append(changes, Change{k, r.text, text})
				r.text = text
			}
		}
	}
	all := b.all()
	for i := range joined {
		joined[i].Siblings = siblings(joined[i], found[i].Siblings, all)
		if joined[i].Now == 0 {
			joined[i].Now = today
		}
	}
	return joined, changes
}

// key is Key, but finds an order that a page shows by its number alone.
func (b *Book) key(o rules.Order) string {
	k := Key(o)
	if !strings.HasPrefix(k, "n") {
		return k
	}
	n := k[1:]
	best := k
	for key, r := range b.entries {
		if !strings.HasPrefix(key, "o") || key >= best && best != k {
			continue // the smallest key, so that the answer does not hang on map order
		}
		for _, p := range r.Parcels {
			if Plain(p.Number) == n {
				best = key
			}
		}
	}
	return best
}

// join puts one order of a page into the entry and returns it completed.
func (r *record) join(o rules.Order, onPage map[string]bool, today calendar.Date) rules.Order {
	i := r.parcel(o, onPage)
	if i < 0 {
		if len(r.Parcels) >= MaxParcels {
			r.Parcels = r.Parcels[1:]
		}
		p := rules.Order{}
		if len(r.Parcels) > 0 {
			p = shared(r.Parcels[0])
		}
		r.Parcels = append(r.Parcels, p)
		i = len(r.Parcels) - 1
	}
	p := merge(r.Parcels[i], o)
	r.Parcels[i] = p
	for j := range r.Parcels { // what belongs to the order belongs to each of its parcels
		if j != i {
			spread(&r.Parcels[j], p)
		}
	}
	if n := Plain(o.Number); n != "" && today > 0 && !slices.ContainsFunc(r.First, func(s Sighting) bool { return s.Number == n }) {
		r.First = append(r.First, Sighting{n, today})
		if most := MaxParcels * MaxPrevious; len(r.First) > most {
			r.First = r.First[len(r.First)-most:]
		}
	}
	return p
}

// parcel returns which remembered parcel the order is, or -1 for a new one.
func (r *record) parcel(o rules.Order, onPage map[string]bool) int {
	if len(r.Parcels) == 0 {
		return -1
	}
	n, of := Plain(o.Number), packageOf(o)
	if n != "" {
		for i, p := range r.Parcels {
			if Plain(p.Number) == n {
				return i
			}
		}
		for i, p := range r.Parcels {
			if slices.ContainsFunc(p.Previous, func(s string) bool { return Plain(s) == n }) && !onPage[Plain(p.Number)] {
				return i
			}
		}
	}
	if of > 0 {
		for i, p := range r.Parcels {
			if packageOf(p) == of {
				return i
			}
		}
	}
	for i, p := range r.Parcels {
		if p.Number == "" && (of == 0 || packageOf(p) == 0) {
			return i
		}
	}
	if n == "" {
		if of > 0 {
			return -1
		}
		return 0 // the list shows one line for an order of several parcels
	}
	if of > 0 || len(r.Parcels) > 1 || slices.ContainsFunc(o.Tags, func(t string) bool { return strings.HasPrefix(t, rules.Packages) }) {
		return -1
	}
	if onPage[Plain(r.Parcels[0].Number)] {
		return -1
	}
	return 0 // the one parcel of the order has a new number
}

// merge returns what is known after a page showed o of a parcel known as p.
func merge(p, o rules.Order) rules.Order {
	m := p
	for _, f := range []struct {
		to   *string
		from string
	}{{&m.ID, o.ID}, {&m.Number, o.Number}, {&m.Total, o.Total}, {&m.Status, o.Status}, {&m.Service, o.Service},
		{&m.Store, o.Store}, {&m.Country, o.Country}, {&m.City, o.City}} {
		if f.from != "" {
			*f.to = f.from
		}
	}
	for _, f := range []struct {
		to   *calendar.Date
		from calendar.Date
	}{{&m.Placed, o.Placed}, {&m.Shipped, o.Shipped}, {&m.Protected, o.Protected}, {&m.Expected, o.Expected},
		{&m.Promised, o.Promised}, {&m.Now, o.Now}} {
		if f.from > 0 {
			*f.to = f.from
		}
	}
	if o.Seen != rules.SeenUnknown {
		m.Seen = o.Seen
	}
	m.Tags = slices.Clone(p.Tags)
	for _, t := range o.Tags {
		if !slices.Contains(m.Tags, t) {
			m.Tags = append(m.Tags, t)
		}
	}
	m.Tags = texts(m.Tags, MaxTags)
	m.Events = history(p.Events, o.Events)
	m.Previous = nil
	current := Plain(m.Number)
	for _, n := range slices.Concat(p.Previous, o.Previous, []string{p.Number}) {
		plain := Plain(n)
		if plain == "" || plain == current ||
			slices.ContainsFunc(m.Previous, func(s string) bool { return Plain(s) == plain }) {
			continue
		}
		m.Previous = append(m.Previous, strings.TrimSpace(n)) // as a sheet reads it back
	}
	m.Previous = texts(m.Previous, MaxPrevious)
	return m
}

// history joins two lists of events. A page that shows fewer (the order detail
// shows the last event only) takes nothing away.
func history(old, now []rules.Event) []rules.Event {
	if len(now) >= len(old) {
		return slices.Clone(now)
	}
	var fresh []rules.Event
	for _, e := range now {
		if !slices.ContainsFunc(old, func(x rules.Event) bool { return x.Text == e.Text && (x.Date == e.Date || e.Date == 0) }) {
			fresh = append(fresh, e)
		}
	}
	if len(fresh) > 1 && rising(fresh) != rising(old) {
		slices.Reverse(fresh)
	}
	if rising(old) {
		return slices.Concat(old, fresh)
	}
	return slices.Concat(fresh, old)
}

// rising reports whether events stand oldest first. Pages show the newest first.
func rising(events []rules.Event) bool {
	var first, last calendar.Date
	for _, e := range events {
		if e.Date > 0 {
			if first == 0 {
				first = e.Date
			}
			last = e.Date
		}
	}
	return first < last
}

// shared returns what is true of every parcel of an order.
func shared(p rules.Order) rules.Order {
	return rules.Order{ID: p.ID, Total: p.Total, Store: p.Store, Placed: p.Placed, Protected: p.Protected,
		Promised: p.Promised, Country: p.Country, City: p.City}
}

// spread fills what to lacks with what is true of the whole order.
func spread(to *rules.Order, from rules.Order) {
	for _, f := range []struct {
		to   *string
		from string
	}{{&to.ID, from.ID}, {&to.Total, from.Total}, {&to.Store, from.Store}, {&to.Country, from.Country}, {&to.City, from.City}} {
		if *f.to == "" {
			*f.to = f.from
		}
	}
	for _, f := range []struct {
		to   *calendar.Date
		from calendar.Date
	}{{&to.Placed, from.Placed}, {&to.Protected, from.Protected}, {&to.Promised, from.Promised}} {
		if *f.to == 0 {
			*f.to = f.from
		}
	}
}

// packageOf returns n for an order tagged "Package n of m" in whatever language
// (two small numbers, the first not above the second, or "Package n"), else 0.
func packageOf(o rules.Order) int {
	for _, t := range o.Tags {
		var nums []int
		n, in, long := 0, false, false
		for i := 0; i <= len(t); i++ {
			if i < len(t) && t[i] >= '0' && t[i] <= '9' {
				n, in = n*10+int(t[i]-'0'), true
				long = long || n > 20
				n = min(n, 100)
				continue
			}
			if in {
				nums = append(nums, n)
			}
			n, in = 0, false
		}
		if long || len(nums) == 0 || nums[0] == 0 {
			continue
		}
		if len(nums) == 2 && nums[1] >= 2 && nums[0] <= nums[1] || len(nums) == 1 && strings.HasPrefix(t, "Package ") {
			return nums[0]
		}
	}
	return 0
}

// siblings returns the other orders that a diagnosis may ask about: those that
// share a number first, then those of the same buyer, newest orders first. The
// shop's order numbers of one buyer end in the same four digits.
func siblings(o rules.Order, own []rules.Sibling, all []ranked) []rules.Sibling {
	id, number := Plain(o.ID), Plain(o.Number)
	out := slices.Clone(own)
	most := MaxSiblings
	for _, share := range [2]bool{true, false} {
		if !share {
			most = min(MaxSiblings, len(out)+maxSameBuyer)
		} else if number == "" {
			continue
		}
		for i := range all {
			if len(out) >= most {
				break
			}
			x := &all[i]
			if x.text == id || share != (number != "" && x.number == number) || !share && !sameBuyer(id, x.text) {
				continue
			}
			if !slices.ContainsFunc(out, func(s rules.Sibling) bool { return s.ID == x.order.ID && s.Number == x.order.Number }) {
				out = append(out, rules.Sibling{ID: x.order.ID, Number: x.order.Number, Store: x.order.Store})
			}
		}
	}
	return out
}

// ranked is an entry or a parcel with what it is ordered by: first, then text, both descending.
type ranked struct {
	first  int
	text   string // order numbers grow with time and are compared as numbers
	place  int
	number string // of a parcel, plain
	order  *rules.Order
	key    string // of an entry
}

// all returns every parcel that has an order number, the newest order first.
func (b *Book) all() []ranked {
	list := make([]ranked, 0, len(b.entries))
	for k, r := range b.entries {
		for i := range r.Parcels {
			p := &r.Parcels[i]
			if id := Plain(p.ID); id != "" {
				list = append(list, ranked{text: id, place: i, number: Plain(p.Number), order: p, key: k})
			}
		}
	}
	rank(list)
	return list
}

// rank sorts by insertion. Lists hold some hundreds at most; the standard
// library's sort would cost 10 KB of the program for each type.
func rank(list []ranked) {
	for i := 1; i < len(list); i++ {
		x := list[i]
		low, high := 0, i
		for low < high {
			if m := (low + high) / 2; x.before(&list[m]) {
				high = m
			} else {
				low = m + 1
			}
		}
		copy(list[low+1:i+1], list[low:i])
		list[low] = x
	}
}

func (x *ranked) before(y *ranked) bool {
	switch {
	case x.first != y.first:
		return x.first > y.first
	case len(x.text) != len(y.text):
		return len(x.text) > len(y.text)
	case x.text != y.text:
		return x.text > y.text
	case x.key != y.key: // two entries may hold the same order in a store that was tampered with
		return x.key < y.key
	}
	return x.place < y.place
}

// sameBuyer reports whether two order numbers (15 digits or more) end alike.
func sameBuyer(a, b string) bool {
	return len(a) >= 15 && len(b) >= 15 && a[len(a)-4:] == b[len(b)-4:]
}

// Orders returns every parcel remembered, the one seen last first.
func (b *Book) Orders() []rules.Order {
	var out []rules.Order
	for _, k := range b.byAge() {
		out = append(out, b.entries[k].Parcels...)
	}
	return out
}

// FirstSeen returns the day on which a page first showed the number, or 0.
func (b *Book) FirstSeen(o rules.Order, number string) calendar.Date {
	if r := b.entries[b.key(o)]; r != nil {
		n := Plain(number)
		for _, s := range r.First {
			if s.Number == n {
				return s.On
			}
		}
	}
	return 0
}

// byAge returns the keys of readable entries, the one seen last first.
func (b *Book) byAge() []string {
	list := make([]ranked, 0, len(b.entries))
	for k, r := range b.entries {
		if len(r.Parcels) > 0 {
			list = append(list, ranked{first: int(r.Saved), text: k, key: k})
		}
	}
	rank(list)
	keys := make([]string, len(list))
	for i, r := range list {
		keys[i] = r.key
	}
	return keys
}

// trustDays is how far ahead of the newest entry the clock may be before its
// word is doubted: a machine that wakes up years ahead must not empty the memory.
const trustDays = 400

// Prune forgets what is too old or too much and returns the keys to erase from the store.
func (b *Book) Prune(today calendar.Date) []string {
	days := b.Days
	if days <= 0 {
		days = DefaultDays
	}
	newest, many := calendar.Date(0), 0
	for _, r := range b.entries {
		if len(r.Parcels) > 0 {
			newest, many = max(newest, r.Saved), many+1
		}
	}
	gone := b.found
	b.found = nil
	for k, r := range b.entries {
		if len(r.Parcels) > 0 && today > 0 && r.Saved > 0 && int(today-r.Saved) > days && int(today-newest) <= trustDays {
			gone = append(gone, k)
			delete(b.entries, k)
			many--
		}
	}
	if many > MaxOrders {
		for _, k := range b.byAge()[MaxOrders:] {
			gone = append(gone, k)
			delete(b.entries, k)
		}
	}
	slices.Sort(gone)
	return gone
}
