package page

import (
	"strings"

	"github.com/trackwhy/trackwhy/rules"
)

// single reads a page of one order: details or tracking. Several parcels are several
// orders with the same number.
func (r *reader) single() []Found {
	r.prepare()
	nodes := r.doc.nodes
	size := int32(len(nodes))
	if size == 0 {
		return nil
	}
	r.others()
	if len(r.hidden) > 0 && r.kind == Tracking {
		if _, _, parcels := r.tabs(); parcels > 0 {
			// What is not shown is behind a tab: another parcel of this order.
			for _, at := range r.hidden {
				r.bits[at] &^= roleOutside
			}
		}
	}
	f := findings{header: -1}
	r.gather(&f, 0, size, nil)
	for k := 0; k < len(r.hidden) && f.order.Country == "" && r.kind == Detail; k++ {
		// The address is folded up until asked for.
		folded := findings{header: -1}
		r.bits[r.hidden[k]] &^= roleOutside
		r.gather(&folded, r.hidden[k], nodes[r.hidden[k]].end, nil)
		f.order.Country, f.order.City = folded.order.Country, folded.order.City
	}
	switch {
	case r.urlOrder != "":
		f.order.ID = r.urlOrder
	case f.order.ID == "" && len(r.orders) > 0:
		f.order.ID = r.orders[0]
	}
	if len(f.numbers) > 0 {
		f.numbers = without(f.numbers, f.order.ID)
	}
	f.former()
	if len(f.numbers) == 0 {
		r.linked(&f)
	}
	if len(f.numbers) == 0 && r.kind == Tracking {
		r.alone(&f)
	}
	switch len(f.numbers) {
	case 0:
		f.order.Events = r.events(0, size)
		if bare(&f.order) {
			return nil
		}
		at := f.header
		if at < 0 {
			at = r.place(&f)
		}
		return []Found{{f.order, int(at)}}
	case 1:
		f.order.Number = f.numbers[0].number
		if t := r.chosen(); t != "" {
			r.tag(&f, t)
		}
		f.order.Events = r.events(0, size)
		return []Found{{f.order, int(f.numbers[0].at)}}
	}
	// Each parcel's facts stand in the largest element that holds only its number; what
	// stands outside of all is the order's own.
	parts := make([]int32, len(f.numbers))
	for k := range f.numbers {
		before, after := int32(-1), size
		if k > 0 {
			before = f.numbers[k-1].at
		}
		if k+1 < len(f.numbers) {
			after = f.numbers[k+1].at
		}
		at := f.numbers[k].at
		for range maxDepth {
			p := nodes[at].parent
			if p < 0 || p <= before || nodes[p].end > after {
				break
			}
			at = p
		}
		parts[k] = at
	}
	shared := findings{header: -1}
	r.gather(&shared, 0, size, func(i int32) bool {
		for _, p := range parts {
			if p == i {
				return true
			}
		}
		return false
	})
	out := make([]Found, 0, len(parts))
	any := false
	for k, p := range parts {
		own := findings{header: -1}
		r.gather(&own, p, nodes[p].end, nil)
		o := merge(shared.order, own.order)
		if o.ID == "" || r.urlOrder != "" {
			o.ID = f.order.ID
		}
		o.Number = f.numbers[k].number
		o.Previous = own.order.Previous
		o.Events = r.events(p, nodes[p].end)
		any = any || len(o.Events) > 0
		out = append(out, Found{o, int(f.numbers[k].at)})
	}
	if !any {
		// One history for all: it is that of the parcel in front.
		out[0].Order.Events = r.events(0, size)
	}
	return out
}

// others leaves out what the details of one order tell of another: what follows the number of
// that order ("Your other orders") within a small part of the page that does not name its own.
func (r *reader) others() {
	nodes := r.doc.nodes
	if r.urlOrder == "" || r.kind != Detail {
		return
	}
	any := false
	for i := range nodes {
		switch r.orderAt(i) {
		case r.urlOrder:
			any = true // without, nothing tells where this order's own part ends
		case "":
			continue
		}
		r.bits[i] |= roleOrder
	}
	for i := 0; any && i < len(nodes); i++ {
		if r.bits[i]&(roleOrder|roleOutside) != roleOrder || r.orderAt(i) == r.urlOrder {
			continue
		}
		at := int32(i)
		for range 3 {
			p := nodes[at].parent
			if p < 0 || nodes[p].end-p > 60 || r.own(p) {
				break
			}
			for j := nodes[at].end; j < nodes[p].end; j++ {
				r.doc.steps++
				r.bits[j] |= roleOutside
				nodes[j].text = ""
			}
			at = p
		}
	}
}

// orderAt returns the order number that a node carries, or "".
func (r *reader) orderAt(i int) string {
	if k := r.ids[i]; k >= 0 {
		return r.orders[k]
	}
	if t := r.doc.nodes[i].text; len(t) >= 14 && len(t) < 200 {
		return buyersOrder(t, r.urlOrder)
	}
	return ""
}

// own reports whether a small element names the page's own order.
func (r *reader) own(at int32) bool {
	for i := at; i < r.doc.nodes[at].end; i++ {
		r.doc.steps++
		if r.bits[i]&roleOrder != 0 && r.orderAt(int(i)) == r.urlOrder {
			return true
		}
	}
	return false
}

// buyersOrder returns the first order number of the same buyer in a text: they end in
// the same four figures (every data set seen, 2014 to 2026).
func buyersOrder(s, own string) string {
	from := 0
	for i := 0; i <= len(s); i++ {
		if i < len(s) && s[i] >= '0' && s[i] <= '9' {
			continue
		}
		if n := i - from; n >= 14 && n <= 17 && s[i-4:i] == own[len(own)-4:] {
			return s[from:i]
		}
		from = i + 1
	}
	return ""
}

// refused reports a page that says that it has nothing to show.
func (r *reader) refused() bool {
	for _, b := range r.bits {
		if b&roleError != 0 {
			return true
		}
	}
	return false
}

// without leaves out numbers that are the order's own.
func without(numbers []found, id string) []found {
	out := numbers[:0]
	for _, n := range numbers {
		if compact(n.number) != id {
			out = append(out, n)
		}
	}
	return out
}

// former takes from the numbers those that the page calls former, or the last mile's beside
// another. Where a page shows no other, they are the number.
func (f *findings) former() {
	for _, n := range append(f.local, f.order.Previous...) {
		if len(f.numbers) > 1 {
			f.numbers = without(f.numbers, compact(n))
		} else if f.numbersBy == 0 {
			f.numbersBy = byLabel
			f.numbers = append(f.numbers, found{n, max(f.header, 0)})
		}
	}
	if p := f.order.Previous; len(p) == 1 && len(f.numbers) == 1 && p[0] == f.numbers[0].number {
		f.order.Previous = nil
	}
}

// bare reports an order of which nothing but perhaps its number is known, which is no finding
// unless the page says the number itself.
func bare(o *rules.Order) bool {
	return o.ID == "" && o.Total == "" && o.Status == "" && o.Placed == 0 && len(o.Events) == 0 && o.Expected == 0
}

// place returns where a badge may stand on a page without number.
func (r *reader) place(f *findings) int32 {
	for _, what := range [...]fact{factOrder, factStatus, factExpected, factPlaced, factTotal} {
		if b := bit(what); f.trust[b] != 0 {
			return f.where[b]
		}
	}
	return -1
}

// merge returns the order with the more exact facts in place of the shared ones.
func merge(shared, own rules.Order) rules.Order {
	pick := func(to *string, s string) {
		if s != "" {
			*to = s
		}
	}
	pick(&shared.Total, own.Total)
	pick(&shared.Status, own.Status)
	pick(&shared.Service, own.Service)
	pick(&shared.Store, own.Store)
	if own.Country != "" {
		shared.Country, shared.City = own.Country, own.City
	}
	if own.Placed != 0 {
		shared.Placed = own.Placed
	}
	if own.Shipped != 0 {
		shared.Shipped = own.Shipped
	}
	if own.Protected != 0 {
		shared.Protected = own.Protected
	}
	if own.Expected != 0 {
		shared.Expected = own.Expected
	}
	if len(own.Tags) > 0 {
		shared.Tags = append(append([]string(nil), shared.Tags...), own.Tags...)
	}
	return shared
}

// linked takes the number from a link to a tracker when the page shows it nowhere else: the
// last of several is the newest (track.aliexpress.com until 2024).
func (r *reader) linked(f *findings) {
	for i := range r.doc.nodes {
		n := &r.doc.nodes[i]
		if n.attrs == "" {
			continue
		}
		if v := n.attr("logisticsno"); v != "" {
			if number, _ := trackingNumber(v); number != "" {
				r.number(f, number, byMark, int32(i))
			}
		}
		if v := queryValue(n.attr("href"), "mailNoList"); v != "" {
			for j := len(v) - 1; j >= 0; j-- {
				if v[j] == ',' {
					v = v[j+1:]
					break
				}
			}
			if number, _ := trackingNumber(v); number != "" && len(f.numbers) == 0 {
				r.number(f, number, byMark, int32(i))
			}
		}
	}
}

// queryValue returns a parameter of an address.
func queryValue(href, name string) string {
	for i := 0; i+len(name) < len(href); i++ {
		if (href[i] == '?' || href[i] == '&') && i+1+len(name) < len(href) && href[i+1:i+1+len(name)] == name && href[i+1+len(name)] == '=' {
			v := href[i+2+len(name):]
			for j := 0; j < len(v); j++ {
				if v[j] == '&' || v[j] == '#' {
					return v[:j]
				}
			}
			return v
		}
	}
	return ""
}

// alone takes a text that is nothing but a number of a well-known shape, on a page about
// tracking where no label is known, when there is exactly one such number.
func (r *reader) alone(f *findings) {
	product := int32(0)
	if r.refused() || r.named > 0 {
		return // it says that it has none, or has a place for it and left that empty
	}
	number, at := "", int32(-1)
	for i := range r.doc.nodes {
		n := &r.doc.nodes[i]
		if n.tag != "" {
			if r.bits[i]&(roleProduct|roleOutside|rolePrivate) != 0 || n.attr("title") != "" {
				product = max(product, n.end)
			}
			continue
		}
		if int32(i) < product || len(n.text) > 60 || len(n.text) < 10 {
			continue
		}
		shown := trim(n.text)
		if j := strings.LastIndexByte(shown, ' '); j > 0 && isService(norm(shown)) {
			shown = shown[j+1:] // "AliExpress standard shipping LP00123456789012"
		}
		c := compact(shown)
		if !shaped(c) {
			continue
		}
		if number != "" && compact(number) != c {
			return
		}
		if number == "" {
			number, at = shown, n.parent
		}
	}
	if number != "" {
		r.number(f, number, byShape, at)
	}
}
