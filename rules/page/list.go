package page

import "strings"

// list reads so many more orders of a list and reports whether those were the last. To find
// them is a part of its own where they are more.
func (r *reader) list(most int) bool {
	if r.cardsAt == nil {
		r.prepare()
		r.cardsAt = r.cards()
		r.facts = make([]findings, 0, len(r.cardsAt))
		if len(r.cardsAt) > most {
			return false
		}
	}
	nodes := r.doc.nodes
	popover := func(i int32) bool { return r.bits[i]&rolePopover != 0 }
	for _, at := range r.cardsAt[len(r.facts):] {
		if most--; most < 0 {
			return false
		}
		r.facts = append(r.facts, findings{header: -1})
		f := &r.facts[len(r.facts)-1]
		r.gather(f, at, nodes[at].end, popover)
		if id := r.cardOrder(at); id != "" {
			f.order.ID = id
		} else if f.order.ID == "" {
			f.order.ID = r.bareOrder(at)
		}
		if f.header < 0 {
			f.header = at
		}
	}
	return true
}

// found returns the orders of a list that was read.
func (r *reader) found() []Found {
	out := make([]Found, 0, len(r.facts))
	r.popovers(r.cardsAt, r.facts)
	for k := range r.facts {
		f := &r.facts[k]
		if o := &f.order; o.ID == "" && len(f.numbers) == 0 && o.Total == "" {
			continue
		}
		if len(f.numbers) == 0 {
			out = append(out, Found{Order: f.order, At: int(f.header)})
		}
		for _, n := range f.numbers {
			o := f.order
			o.Number = n.number
			out = append(out, Found{Order: o, At: int(n.at)})
		}
		if len(out) >= maxOrders {
			break
		}
	}
	for _, f := range r.lone {
		for _, n := range f.numbers {
			o := f.order
			o.Number = n.number
			out = append(out, Found{Order: o, At: int(n.at)})
		}
	}
	return out
}

// cardOrder returns the first order number in the attributes of a card.
func (r *reader) cardOrder(at int32) string {
	for i := at; i < r.doc.nodes[at].end; i++ {
		if r.bits[i]&rolePopover != 0 {
			i = r.doc.nodes[i].end - 1
			continue
		}
		if r.ids[i] >= 0 {
			return r.orders[r.ids[i]]
		}
	}
	return ""
}

// bareOrder returns the first number of 15 or 16 figures that stands alone or behind a colon
// in a card, for labels that nobody has seen.
func (r *reader) bareOrder(at int32) string {
	nodes := r.doc.nodes
	for i := at; i < nodes[at].end; i++ {
		if r.bits[i]&(roleProduct|rolePopover) != 0 {
			i = nodes[i].end - 1
			continue
		}
		t := trim(nodes[i].text)
		if len(t) < 15 || len(t) > 80 || nodes[i].tag != "" || !hasDigit(t) {
			continue
		}
		if j := strings.LastIndexAny(t, ":："); j >= 0 {
			t = strings.TrimLeft(t[j:], ":：")
		}
		if what, _, _ := r.labelled(t); what != 0 {
			continue
		}
		if id := orderIn(t); len(id) >= 15 && len(id) <= 16 {
			return id
		}
	}
	return ""
}

// cards returns the elements that hold one order each, in the order of the page: those
// that a class names, else for each order number the largest element that holds no other.
func (r *reader) cards() []int32 {
	nodes := r.doc.nodes
	var out []int32
	for i := int32(0); i < int32(len(nodes)) && len(out) < maxOrders; i++ {
		if r.bits[i]&roleOutside != 0 {
			i = nodes[i].end - 1
			continue
		}
		if r.bits[i]&roleCard != 0 {
			out = append(out, i)
			i = nodes[i].end - 1
		}
	}
	if len(out) > 0 {
		return out
	}
	r.textOrders()
	// hold is the order an element holds: -1 none, -2 several.
	hold := make([]int32, len(nodes))
	for i := len(nodes) - 1; i >= 0; i-- {
		hold[i] = -1
	}
	for i := len(nodes) - 1; i >= 0; i-- {
		h := hold[i]
		if id := r.ids[i]; id >= 0 && (h == -1 || h == id) {
			h = id
		} else if id >= 0 {
			h = -2
		}
		hold[i] = h
		if p := nodes[i].parent; p >= 0 && h != -1 {
			if hold[p] == -1 || hold[p] == h {
				hold[p] = h
			} else {
				hold[p] = -2
			}
		}
	}
	taken := make([]int32, len(r.orders)) // index into out, plus one
	for i := int32(0); i < int32(len(nodes)); i++ {
		k := hold[i]
		if k == -2 || nodes[i].tag == "" {
			continue
		}
		if k >= 0 {
			if t := taken[k]; t == 0 {
				taken[k] = int32(len(out)) + 1
				out = append(out, i)
			} else if old := out[t-1]; nodes[i].end-i > nodes[old].end-old {
				out[t-1] = i
			}
		}
		i = nodes[i].end - 1
	}
	if len(r.orders) == 1 && len(out) == 1 {
		out[0] = r.narrow(out[0])
	}
	return out
}

// narrow makes the card of a page's only order as small as the text allows: the whole page
// holds no other order either. It climbs from the order's number while the texts are few.
func (r *reader) narrow(whole int32) int32 {
	nodes := r.doc.nodes
	at := int32(-1)
	for i := whole; i < nodes[whole].end; i++ {
		if r.ids[i] >= 0 {
			at = i
			break
		}
	}
	for at > whole && nodes[at].tag == "" {
		at = nodes[at].parent
	}
	for at > whole {
		p := nodes[at].parent
		if p < 0 || nodes[p].end-p > 150 {
			break
		}
		at = p
	}
	return max(at, whole)
}

// textOrders adds order numbers that only texts show: behind a label, or a number of 15 or
// 16 figures alone.
func (r *reader) textOrders() {
	known := map[string]int32{}
	for k, id := range r.orders {
		known[id] = int32(k)
	}
	linked := len(r.orders)
	product := int32(0)
	for i := range r.doc.nodes {
		n := &r.doc.nodes[i]
		if n.tag != "" {
			if r.bits[i]&(roleProduct|rolePopover|roleOutside) != 0 {
				product = max(product, n.end)
			}
			continue
		}
		if int32(i) < product || !hasDigit(n.text) {
			continue
		}
		what, value, _ := r.labelled(trim(n.text))
		if what == factOrder && value != "" {
			r.id(int32(i), orderIn(value), known)
		} else if what == 0 {
			id := orderIn(n.text)
			// Gift cards have 16 figures too; the orders of one buyer end alike.
			if len(id) >= 15 && len(n.text) <= 40 && (linked == 0 || strings.HasSuffix(r.orders[0], id[len(id)-4:])) {
				r.id(int32(i), id, known)
			}
		}
	}
}

// popovers reads what the shop shows on pointing at Track, and gives it to its order: the
// one it links to, the one whose button is pointed at or names it, or the only one that it can be.
// Else it stands for itself: a number without an order is better than a wrong pair.
func (r *reader) popovers(cards []int32, facts []findings) {
	nodes := r.doc.nodes
	next := 0
	for i := int32(0); i < int32(len(nodes)); i++ {
		for next < len(cards) && cards[next] < i {
			next++
		}
		if r.bits[i]&roleOutside != 0 {
			i = nodes[i].end - 1
			continue
		}
		pop := r.bits[i]&rolePopover != 0
		if !pop && next < len(cards) && cards[next] == i && r.bits[i]&roleCard != 0 {
			// A pop-over inside a card belongs to it.
			for j := i; j < nodes[i].end; j++ {
				if r.bits[j]&roleOutside != 0 {
					j = nodes[j].end - 1
				} else if r.bits[j]&rolePopover != 0 {
					r.join(&facts[next], r.popover(j))
					j = nodes[j].end - 1
				}
			}
			i = nodes[i].end - 1
			continue
		}
		if !pop {
			if what, _, _ := r.labelledNumber(i); what && !inside(nodes, cards, i) {
				// Without class names: the label outside every card.
				at := i
				for range 10 {
					p := nodes[at].parent
					if p < 0 || nodes[p].end-p >= 60 || holds(cards, p, nodes[p].end) {
						break
					}
					at = p
				}
				r.give(at, cards, facts)
				i = max(i, nodes[at].end-1)
			}
			continue
		}
		r.give(i, cards, facts)
		i = nodes[i].end - 1
	}
}

// labelledNumber reports whether a text is a label of a tracking number.
func (r *reader) labelledNumber(i int32) (bool, string, string) {
	n := &r.doc.nodes[i]
	if n.tag != "" || len(n.text) > 200 {
		return false, "", ""
	}
	what, value, shown := r.labelled(trim(n.text))
	return what == factNumber && !r.weak, value, shown
}

// inside reports whether a node lies in one of the cards.
func inside(nodes []node, cards []int32, i int32) bool {
	lo, hi := 0, len(cards)
	for lo < hi {
		m := (lo + hi) / 2
		if cards[m] <= i {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo > 0 && i < nodes[cards[lo-1]].end
}

// holds reports whether one of the cards begins between from and to.
func holds(cards []int32, from, to int32) bool {
	for _, c := range cards {
		if c >= from && c < to {
			return true
		}
	}
	return false
}

// popover reads the facts of a pop-over.
func (r *reader) popover(at int32) findings {
	f := findings{header: at}
	saved := r.bits[at]
	r.bits[at] &^= rolePopover
	r.gather(&f, at, r.doc.nodes[at].end, nil)
	r.bits[at] = saved
	return f
}

// give finds the order of a pop-over.
func (r *reader) give(at int32, cards []int32, facts []findings) {
	if r.popped++; r.popped > 5 {
		return // at most one is open at a time
	}
	f := r.popover(at)
	if len(f.numbers) == 0 && f.order.Expected == 0 {
		return
	}
	if k := r.owner(at, cards, facts, &f); k >= 0 {
		r.join(&facts[k], f)
		return
	}
	if len(f.numbers) == 0 {
		return
	}
	// Nobody's: a card of its own, kept with the last one's facts untouched.
	r.lone = append(r.lone, f)
}

// join adds a pop-over's facts to a card's. The order keeps its place: a badge that
// went into the pop-over would be gone with it, and the card would shift twice.
func (r *reader) join(to *findings, f findings) {
	if len(f.numbers) > 0 {
		to.numbers = append(to.numbers[:0:0], f.numbers...)
		for i := range to.numbers {
			if to.header >= 0 {
				to.numbers[i].at = to.header
			}
		}
	}
	if f.order.Expected != 0 {
		to.order.Expected = f.order.Expected
	}
	if to.order.Service == "" {
		to.order.Service = f.order.Service
	}
}

// owner returns the index of the card that a pop-over belongs to, or -1.
func (r *reader) owner(at int32, cards []int32, facts []findings, f *findings) int {
	nodes := r.doc.nodes
	// A link or a label inside names the order.
	id := f.order.ID
	for i := at; i < nodes[at].end && id == ""; i++ {
		if r.ids[i] >= 0 {
			id = r.orders[r.ids[i]]
		}
	}
	if id != "" {
		for k := range facts {
			if facts[k].order.ID == id {
				return k
			}
		}
		return -1
	}
	// The button says so: it is pointed at, open, or described by the pop-over's id.
	ids := map[string]bool{}
	for i := at; i >= 0; i = nodes[i].parent {
		if v := nodes[i].attr("id"); v != "" {
			ids[v] = true
		}
	}
	for i := at; i < nodes[at].end; i++ {
		if v := nodes[i].attr("id"); v != "" {
			ids[v] = true
		}
	}
	opens := map[string]bool{}
	pointed, open, only, tracked := -1, -1, -1, 0
	for k, card := range cards {
		track := false
		for i := card; i < nodes[card].end; i++ {
			r.doc.steps++
			n := &nodes[i]
			if n.tag == "" {
				continue
			}
			isOpen := false
			if n.class != "" {
				known := false
				if isOpen, known = opens[n.class]; !known {
					isOpen = openClass(n.class)
					opens[n.class] = isOpen
				}
			}
			if n.attrs != "" {
				if !track && strings.Contains(n.attrs, "tracking") {
					track = strings.Contains(n.attr("href"), "tracking")
				}
				if strings.Contains(n.attrs, "aria-") {
					if d := n.attr("aria-describedby"); d != "" && ids[d] {
						pointed = k
					}
					isOpen = isOpen || n.attr("aria-expanded") == "true"
				}
				if strings.HasSuffix(n.attrs, "pointed=1") {
					pointed = k
				}
			}
			if isOpen && open < 0 {
				open = k
			}
		}
		if track {
			tracked++
			only = k
		}
	}
	switch {
	case pointed >= 0:
		return pointed
	case open >= 0:
		return open
	case tracked == 1:
		return only
	case len(cards) == 1:
		return 0
	}
	return -1
}

// openClass reports a class that marks the button of an open pop-over.
func openClass(class string) bool {
	return strings.Contains(class, "popover-open") || strings.Contains(class, "trigger-open") || strings.Contains(class, "popup-open") ||
		strings.Contains(class, "popover-trigger-active") || strings.Contains(class, "is-hover") || tokenIn(class, "hover")
}
