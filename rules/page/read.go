package page

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/trackwhy/trackwhy/rules"
	"github.com/trackwhy/trackwhy/rules/calendar"
)

// reader reads one page.
type reader struct {
	doc      document
	now      calendar.Date
	kind     string
	urlOrder string // order number in the page's own address
	dayFirst bool

	bits   []fact     // what selectors say of an element
	ids    []int32    // index into orders of the order number in an element's attributes, or -1
	orders []string   // the order numbers that attributes and labels carry
	lone   []findings // pop-overs that belong to no order

	cardsAt []int32    // the elements of a list that hold one order each
	facts   []findings // of those that were read

	buf     []byte          // for look-ups
	guessed map[string]fact // what stems of words said of a label
	weak    bool            // the last label was understood by its stems only
	named   int32           // the last label of a tracking number, or 0
	dull    map[string]bool // texts of words that say nothing, on lists
	told    map[string]told // what labelled said of a text
	stood   map[string]bool // what status said of a text

	hidden []int32 // elements that are not shown, in the order of the page

	// What may still be looked up, so that a hostile page stays cheap.
	countries, sentences, popped int
}

// limits of what is read.
const (
	maxText   = 200 // characters of a text in a sheet
	maxEvents = 200
	maxOrders = 500
)

// trust says how a value was found; less is better.
type trust uint8

const (
	byMark  trust = iota + 1 // attribute or class
	byLabel                  // label in one of the languages
	byStem                   // label that only the stems of its words explain
	byShape                  // shape and neighbourhood
)

// found is a tracking number and its element.
type found struct {
	number string
	at     int32
}

// findings are the facts of one part of a page.
type findings struct {
	order     rules.Order
	trust     [32]trust // by bit number of the fact
	where     [32]int32
	numbers   []found
	local     []string // the last mile's numbers, shown beside those of the whole way
	numbersBy trust
	header    int32
}

// prepare looks at every element once: which marks it carries and which order number.
func (r *reader) prepare() {
	t := markIndex()[r.kind]
	attrs, tokens, stems := t.attrs, t.tokens, t.stems
	nodes := r.doc.nodes
	r.bits = append(r.bits[:0], make([]fact, len(nodes))...)
	r.ids = append(r.ids[:0], make([]int32, len(nodes))...)
	cache := make(map[string]fact, 64)
	known := map[string]int32{}
	r.dull = make(map[string]bool, 64)
	r.hidden = nil
	for i := range nodes {
		n := &nodes[i]
		r.ids[i] = -1
		if n.tag == "" {
			continue
		}
		hidden := false
		if n.class != "" {
			b, ok := cache[n.class]
			if !ok {
				for c := range strings.FieldsSeq(n.class) {
					b |= tokens[c]
				}
				for _, s := range stems {
					if stemIn(n.class, s.text) {
						b |= s.fact
					}
				}
				cache[n.class] = b
			}
			r.bits[i] = b
			hidden = r.kind == List && strings.Contains(n.class, "popover-hidden")
			if r.kind == Detail {
				if n.tag == "td" && n.class == "no" {
					r.bits[i] |= factNumber // the legacy table of parcels
				}
				if strings.Contains(n.class, "order-price-item") && strings.Contains(n.class, "bold-font") {
					r.bits[i] |= factTotal // the one bold row of the prices (2022 to 2026)
				}
			}
		}
		switch n.tag {
		case "nav", "footer":
			r.bits[i] |= roleOutside
		}
		for rest := n.attrs; rest != ""; {
			var a string
			a, rest = cut(rest, attributeSep[0])
			if len(a) < 4 {
				continue
			}
			if a[0] == 'd' || a[0] == 'i' {
				r.bits[i] |= attrs[a]
			}
			name, v := cut(a, '=')
			id := ""
			switch name {
			case "data-orderid", "data-order-id", "orderid":
				id = orderID(v)
			case "href":
				id = orderInHref(v)
				if strings.Contains(v, "/item/") {
					r.bits[i] |= roleProduct
				}
				if strings.Contains(v, "/store/") {
					r.bits[i] |= roleStore
				}
			case "hidden":
				hidden = true
			}
			r.id(int32(i), id, known)
		}
		if hidden {
			r.hide(int32(i))
		}
	}
}

// hide leaves out an element that is not shown: a pop-over that was closed, a number that is
// withheld. What holds most of the page is no such element but the page before it is ready.
func (r *reader) hide(at int32) {
	size := r.doc.nodes[at].end - at
	if size > int32(len(r.doc.nodes))/2 || len(r.hidden) > 0 && at < r.doc.nodes[r.hidden[len(r.hidden)-1]].end {
		return
	}
	r.hidden = append(r.hidden, at)
	r.bits[at] |= roleOutside
}

// id notes an order number that an element's attributes carry.
func (r *reader) id(at int32, id string, known map[string]int32) {
	if id == "" || r.ids[at] >= 0 {
		return
	}
	k, ok := known[id]
	if !ok {
		k = int32(len(r.orders))
		if k >= maxOrders {
			return
		}
		r.orders = append(r.orders, id)
		known[id] = k
	}
	r.ids[at] = k
}

// bit returns the number of a fact's bit.
func bit(f fact) int {
	n := 0
	for f > 1 {
		f >>= 1
		n++
	}
	return n
}

// better reports whether a value may be set, and notes that it was: a more trusted way
// wins, then the first, except that an element inside the first one says it more exactly.
func (r *reader) better(f *findings, what fact, by trust, at int32) bool {
	b := bit(what)
	if old := f.trust[b]; old != 0 {
		w := f.where[b]
		inside := by == old && at > w && at < r.doc.nodes[w].end
		if by > old || by == old && !inside {
			return false
		}
	}
	f.trust[b], f.where[b] = by, at
	return true
}

// gather reads the facts of the nodes from (inclusive) to (exclusive). Parts that skip
// reports are left out.
func (r *reader) gather(f *findings, from, to int32, skip func(i int32) bool) {
	nodes := r.doc.nodes
	product, private := int32(0), int32(0)
	for i := from; i < to; i++ {
		r.doc.steps++
		n := &nodes[i]
		if n.tag != "" {
			b := r.bits[i]
			if skip != nil && skip(i) || b&roleOutside != 0 {
				i = n.end - 1
				continue
			}
			if b == 0 {
				continue
			}
			if b&roleEvent != 0 && r.kind == Tracking {
				i = n.end - 1 // headlines of events are no labels
				continue
			}
			if b&roleProduct != 0 {
				product = max(product, n.end)
			}
			if b&rolePrivate != 0 {
				private = max(private, n.end)
			}
			if b&roleHeader != 0 && f.header < 0 {
				f.header = i
			}
			if i < product && b&factTag == 0 {
				continue
			}
			if b&roleStore != 0 {
				r.take(f, factStore, r.doc.textOf(i, 200), "", byShape, i)
			}
			if r.marked(f, i, b) {
				i = n.end - 1
			}
			continue
		}
		if i < product || n.text == "" {
			continue
		}
		text := trim(n.text)
		if i < private {
			// Of a receiver only the line with the country is looked at.
			if strings.ContainsAny(text, ",،、，") {
				r.destination(f, i, i+1, byShape, false)
			}
			continue
		}
		// "Order ID: 8196000000008719 · Order date: Nov 3, 2026" are two texts.
		for len(text) > 20 && len(text) < 300 {
			if strings.IndexByte(text, '|') < 0 && strings.IndexByte(text, "·"[0]) < 0 && strings.IndexByte(text, "•"[0]) < 0 {
				break // nearly always, and cheaply known
			}
			k := strings.IndexAny(text, "·|•")
			if k < 0 {
				break
			}
			r.word(f, i, to, trim(text[:k]))
			text = trim(strings.TrimLeft(text[k:], "·|•"))
		}
		r.word(f, i, to, text)
	}
}

// word reads one text: a label with or without its value, or plain words.
func (r *reader) word(f *findings, i, to int32, text string) {
	// Buttons and the like come again in every card: what once said nothing is not
	// taken apart twice.
	words := len(text) <= 60 && !hasDigit(text)
	if words && r.dull[text] {
		return
	}
	what, value, shown := r.labelled(text)
	if what == 0 && !words && f.header >= 0 && i < r.doc.nodes[f.header].end && r.bits[f.header]&roleHeader != 0 && len(text) < 80 {
		// In the head of a card a date is the day of the order, whatever its label.
		r.take(f, factPlaced, text, "", byShape, i)
	}
	if what == 0 {
		if !r.plain(f, i, text) && words && r.kind == List {
			r.dull[text] = true
		}
		return
	}
	by := byLabel
	if r.weak {
		by = byStem
	}
	if by == byStem && value == "" && (r.plain(f, i, text) || what == factService && !r.heads(i, text)) ||
		what == factStatus && value == "" && !r.heads(i, text) {
		return
	}
	if what == factNumber && by == byLabel {
		r.named = i
	}
	if value == "" && (r.column(f, i, what, by) || what == factAddress && r.destination(f, i+1, min(to, i+24), by, false)) {
		return
	}
	if value == "" {
		follows := what
		if what == factPrevious {
			follows = factNumber
		}
		value = r.after(i, to, follows)
		const day = factPlaced | factShipped | factProtected | factExpected | factDelivery | factDelivered
		if what&day != 0 && !(what == factDelivery && r.kind == Tracking) || what == factOther && words && r.status(text) {
			if days, _ := dates(clip(value, 60), r.dayFirst); len(days) == 0 || days[0].from > 12 {
				r.plain(f, i, text) // a word that happens to be a label
				return
			}
		}
	}
	r.take(f, what, value, shown, by, r.doc.nodes[i].parent)
}

// marked reads an element that carries marks. It reports whether nothing inside is to be read.
func (r *reader) marked(f *findings, i int32, b fact) bool {
	const facts = factOrder | factNumber | factTotal | factStatus | factService | factStore | factPlaced | factProtected |
		factExpected | factDelivery | factAddress | factTag | factSeller | roleDays
	if b&facts == 0 {
		return false
	}
	text := r.doc.textOf(i, 400)
	if b&roleDays != 0 {
		r.countdown(f, i, text)
		return false
	}
	if b&factAddress != 0 {
		r.destination(f, i, r.doc.nodes[i].end, byMark, true)
	}
	if b&factTag != 0 {
		if text == "" {
			text = r.doc.nodes[i].attr("alt")
		}
		r.tag(f, text)
	}
	if b&factNumber != 0 {
		r.named = i
		if v := r.doc.nodes[i].attr("data-clipboard-text"); v != "" {
			text = v
		}
	}
	what, value, shown := r.labelled(text)
	if b&factNumber != 0 && (what == factPrevious || what == factNumber && lastMile(shown)) && value != "" {
		r.take(f, what, value, shown, byMark, i)
		return true
	}
	if b&(factPlaced|factOrder) != 0 && r.kind == Detail && !hasDigit(text) {
		// The mark is on the label, whatever its words: the value follows.
		what, value = 0, r.after(r.doc.nodes[i].end-1, int32(len(r.doc.nodes)), b)
	} else if what == 0 || value == "" {
		value = text
		if b&(factStatus|factSeller) != 0 {
			// "Seller" and "Some Store" in elements of their own, without a colon.
			for j := i + 1; j < r.doc.nodes[i].end && j < i+8; j++ {
				if t := trim(r.doc.nodes[j].text); r.doc.nodes[j].tag == "" && t != "" {
					if w, v, _ := r.labelled(t); w&b&(factStatus|factSeller) != 0 && v == "" && !r.weak {
						value = r.doc.join(j+1, r.doc.nodes[i].end, 400)
					}
					break
				}
			}
		}
	}
	for bits := b & facts &^ (factAddress | factTag); bits != 0; bits &= bits - 1 {
		one := bits & -bits
		if one == factDelivery && what != 0 && what != factDelivery {
			r.take(f, what, value, shown, byMark, i)
			continue
		}
		if one == factNumber && what != 0 && what != factNumber {
			continue // some other line that shares the class
		}
		if one == factProtected && what != factProtected {
			continue // another step of the same progress bar
		}
		if one == factStatus && r.kind == Detail && len(value) > 120 {
			continue // the whole block, not its title
		}
		r.take(f, one, value, shown, byMark, i)
	}
	return false
}

// plain reads a text that begins with no label: sentences on the protection, statuses,
// tags, services and addresses known by their words. It reports whether it knew a word.
func (r *reader) plain(f *findings, i int32, text string) bool {
	if len(text) < 3 {
		return false
	}
	at := r.doc.nodes[i].parent
	if len(text) <= 80 && !hasDigit(text) {
		n := norm(text)
		if r.kind != Tracking && at >= 0 && r.status(text) {
			if r.doc.nodes[at].tag == "button" || r.tab(i, text) {
				return true
			}
			if r.better(f, factStatus, byShape, at) {
				f.order.Status = oneLine(text, maxText)
			}
			return true
		}
		for _, t := range tags {
			if n == t {
				r.tag(f, text)
				return true
			}
		}
		if r.kind != List {
			if isService(n) && r.doc.nodes[max(at, 0)].tag != "a" { // "More at Cainiao"
				if r.better(f, factService, byShape, at) {
					f.order.Service = oneLine(text, maxText)
				}
				return true
			}
		}
	}
	if r.kind != Tracking && len(text) <= 60 && strings.HasSuffix(text, " Store") && shop(text) {
		if r.better(f, factStore, byShape, at) {
			f.order.Store = oneLine(text, maxText)
		}
		return true
	}
	if len(text) >= 8 && (r.kind != List || len(text) <= 400 && len(text) >= 16 && hasDigit(text)) {
		r.protectedIn(f, i, text)
	}
	if r.kind != List && len(text) < 300 && strings.ContainsAny(text, ",،、，") {
		r.destination(f, i, i+1, byShape, false)
	}
	return false
}

// shop reports whether a text that ends in "Store", as nearly all names of shops there do, is
// no button and no badge of another company.
func shop(text string) bool {
	first, _, _ := strings.Cut(text, " ")
	return !strings.HasSuffix(text, "App Store") && !strings.Contains(" View Visit Contact Follow Enter Go More All Message Chat The Your This Back From ", " "+first+" ")
}

// status reports whether a text says where an order stands.
func (r *reader) status(text string) bool {
	is, ok := r.stood[text]
	if ok {
		return is
	}
	is = isStatus(norm(text)) || waiting(text)
	if len(r.stood) < maxTold {
		if r.stood == nil {
			r.stood = make(map[string]bool, 32)
		}
		r.stood[text] = is
	}
	return is
}

// tab reports whether a status is one of a row of them, such as the tabs above a list:
// the text before or after it, in an element beside its own, is another one.
func (r *reader) tab(i int32, text string) bool {
	nodes := r.doc.nodes
	for j := max(i-8, 0); j < min(i+9, int32(len(nodes))); j++ {
		r.doc.steps++
		if t := nodes[j].text; t != "" && trim(t) != text && r.beside(i, j) && r.status(t) {
			return true
		}
	}
	return false
}

// beside reports whether two texts lie in elements of one row: the same tag, equally deep.
func (r *reader) beside(a, b int32) bool {
	nodes := r.doc.nodes
	for range 4 {
		a, b = nodes[a].parent, nodes[b].parent
		if a < 0 || b < 0 || nodes[a].tag != nodes[b].tag {
			return false
		}
		if a == b || nodes[a].parent == nodes[b].parent {
			return true
		}
	}
	return false
}

// heads reports whether a text is marked as the head of a value: by a colon or its element.
func (r *reader) heads(i int32, text string) bool {
	if last, _ := utf8.DecodeLastRuneInString(text); colon(last) {
		return true
	}
	nodes := r.doc.nodes
	for p, n := nodes[i].parent, 0; p >= 0 && n < 3; p, n = nodes[p].parent, n+1 {
		switch nodes[p].tag {
		case "dt", "th", "td", "label":
			return true
		}
	}
	return false
}

// after returns the text that follows a label in nodes of its own: up to the next label.
func (r *reader) after(i, to int32, what fact) string {
	nodes := r.doc.nodes
	to = min(to, int32(len(nodes)))
	parts, begin, bytes := 0, int32(-1), 0
	group, solid, first := int32(0), 0, 0
	j := i + 1
	for ; j < to && j < i+60; j++ {
		r.doc.steps++
		n := &nodes[j]
		if n.tag != "" {
			if r.bits[j]&roleOutside != 0 {
				break
			}
			continue
		}
		t := trim(n.text)
		if strings.TrimFunc(t, colon) == "" {
			continue
		}
		if l, _, _ := r.labelled(t); l != 0 {
			break
		}
		if what == factNumber && begin < 0 && barCode(t) {
			if k := r.numberBehind(j, to); k > 0 {
				j = k - 1
				continue
			}
		}
		if what == factNumber && begin >= 0 && (j >= group || len(t) > 12 || first >= 8 || solid >= 8 && len(t) > 5) {
			break // the first text is the number, unless it is one of many short pieces
		}
		if begin < 0 {
			begin = j
			if what == factNumber {
				// Pieces of one number stand side by side, below what does not hold the label.
				for group = j; nodes[group].parent > i; group = nodes[group].parent {
				}
				if group = nodes[group].parent; group >= 0 {
					group = nodes[group].end
				}
				if strings.TrimFunc(t, dash) == "" {
					return "" // a dash: there is no number
				}
			}
		}
		if d, l, _, _ := count(t); true {
			solid += d + l
			if parts == 0 {
				first = d + l
			}
		}
		parts++
		bytes += len(t)
		one := what == factService || what == factStore || what == factSeller || what == factDelivery && !hasDigit(t)
		if one || parts >= 12 || bytes > 200 {
			j++
			break
		}
	}
	if begin < 0 {
		return ""
	}
	return behind(r.doc.join(begin, j, 300))
}

// numberBehind returns the text that is a number of a well-known shape behind another, up to
// the next label, or 0.
func (r *reader) numberBehind(i, to int32) int32 {
	for j := i + 1; j < to && j < i+20 && r.bits[j]&roleOutside == 0; j++ {
		t := trim(r.doc.nodes[j].text)
		if r.doc.nodes[j].tag != "" || t == "" {
			continue
		}
		if l, _, _ := r.labelled(t); l != 0 {
			break
		}
		if n, _ := trackingNumber(t); n != "" && complete(n) {
			return j
		}
	}
	return 0
}

// dash reports what stands in place of a number that is not there.
func dash(c rune) bool {
	return blank(c) || strings.ContainsRune("-–—−*•.…/_|", c)
}

// column reads the cells below a label that heads a column of a table. It reports whether
// the label does.
func (r *reader) column(f *findings, i int32, what fact, by trust) bool {
	nodes := r.doc.nodes
	cell := nodes[i].parent
	for range 3 {
		if cell < 0 || nodes[cell].tag == "th" {
			break
		}
		cell = nodes[cell].parent
	}
	if cell < 0 || nodes[cell].tag != "th" || nodes[cell].parent < 0 {
		return false
	}
	row := nodes[cell].parent
	if next := nodes[cell].end; next < nodes[row].end && nodes[next].tag == "td" {
		return false // a heading beside its value
	}
	col := 0
	for j := row + 1; j < cell; j = nodes[j].end {
		if nodes[j].tag == "th" || nodes[j].tag == "td" {
			col++
		}
		if col > 30 {
			return true
		}
	}
	rows := 0
	for j := nodes[row].end; j < int32(len(nodes)) && j < nodes[row].end+600 && rows < 10; j++ {
		r.doc.steps++
		switch nodes[j].tag {
		case "table":
			return true // another one
		case "tr":
			c := 0
			for k := j + 1; k < nodes[j].end && c <= col; k = nodes[k].end {
				if nodes[k].tag != "td" && nodes[k].tag != "th" {
					continue
				}
				if c == col {
					r.take(f, what, r.doc.textOf(k, 300), "", by, k)
				}
				c++
			}
			rows++
		}
	}
	return true
}

// told is what labelled said of a text.
type told struct {
	what         fact
	weak         bool
	value, shown string
}

// maxTold bounds how many texts of a page are known again.
const maxTold = 1000

// labelled takes a text apart into label and value. The value is empty when the text is
// the label alone. shown is the label as the page has it. Each card has the same labels,
// and many texts are asked for more than once.
func (r *reader) labelled(text string) (what fact, value, shown string) {
	r.weak = false
	if len(text) < 2 || len(text) > 2000 {
		return 0, "", ""
	}
	if t, ok := r.told[text]; ok {
		r.weak = t.weak
		return t.what, t.value, t.shown
	}
	what, value, shown = r.apart(text)
	if len(r.told) < maxTold && len(text) <= 100 {
		if r.told == nil {
			r.told = make(map[string]told, 128)
		}
		r.told[text] = told{what, r.weak, value, shown}
	}
	return what, value, shown
}

// apart is labelled for a text that is not known yet.
func (r *reader) apart(text string) (what fact, value, shown string) {
	known := func(s string) fact {
		r.buf = appendNorm(r.buf[:0], s)
		return labelOf(string(r.buf))
	}
	// "Label: value", "Label：", "Label::"
	for i, c := range text {
		if i > longestLabel+20 {
			break
		}
		if !colon(c) {
			continue
		}
		if what = known(text[:i]); what == 0 {
			what = r.guess(text[:i])
			r.weak = what != 0
		}
		if what != 0 {
			return what, behind(text[i:]), trim(text[:i])
		}
		break
	}
	if len(text) <= longestLabel+16 {
		if what = known(text); what != 0 {
			return what, "", text
		}
	}
	some := hasDigit(text)
	if !some || len(text) <= 40 && figures(text) <= 2 { // "Total for 2 items"
		if what = r.guess(text); what == factTotal || what != 0 && !some {
			r.weak = true
			return what, "", text
		}
	}
	if len(text) > 200 || !some {
		return 0, "", ""
	}
	// "Label value": the label ends at a blank or at the first figure, and the rest
	// must be what the label promises.
	if space := strings.IndexFunc(text, unicode.IsSpace); space > 0 && text[0] < 0x80 && !beginsLabel(norm(text[:space])) {
		return r.dated(text)
	}
	best := 0
	cut := func(i int) {
		if i <= 0 || i > longestLabel+4 {
			return
		}
		w := known(text[:i])
		if w == 0 {
			return
		}
		rest := trim(text[i:])
		ok := false
		switch w {
		case factOrder:
			ok = orderIn(rest) != ""
		case factNumber:
			number, _ := trackingNumber(rest)
			ok = number != ""
		case factTotal:
			a := amount(rest, false)
			ok = a != "" && strings.Index(rest, a) < 20
		case factPlaced, factShipped, factExpected, factDelivery, factDelivered:
			days, _ := dates(rest, r.dayFirst)
			ok = len(days) > 0 && days[0].from <= 24
		case factProtected:
			// "Refund Sep 4, 2026", not "Refund £3.10 completed on Mar 25, 2026"
			days, _ := dates(rest, r.dayFirst)
			ok = len(days) > 0 && days[0].from <= 4
		case factOther:
			ok = true
		}
		if ok {
			best, what = i, w
		}
	}
	words := 0
	figure := false
	for i, c := range text {
		if c == ' ' || c == '\u00a0' {
			cut(i)
			if words++; words > 8 {
				break
			}
		} else if !figure && digit(c) >= 0 {
			figure = true
			cut(i)
		}
	}
	if best == 0 {
		return r.dated(text)
	}
	return what, trim(text[best:]), trim(text[:best])
}

// dated takes apart a text that is an unlisted label and a date, and nothing behind it.
func (r *reader) dated(text string) (what fact, value, shown string) {
	if len(text) > 120 {
		return 0, "", ""
	}
	// The words before the first figure tell most texts apart without looking for dates.
	const day = factPlaced | factShipped | factExpected | factProtected
	first := strings.IndexFunc(text, func(c rune) bool { return digit(c) >= 0 })
	if first < 4 || r.guess(trim(text[:first]))&day == 0 {
		return 0, "", ""
	}
	days, _ := dates(text, r.dayFirst)
	if len(days) == 0 || days[0].from < 4 || len(text)-days[len(days)-1].end > 8 {
		return 0, "", ""
	}
	at := days[0].from
	if what = r.guess(trim(text[:at])); what&day == 0 || protection(text) {
		return 0, "", ""
	}
	r.weak = true
	return what, text[at:], trim(text[:at])
}

// behind is the value behind a label and its colons.
func behind(s string) string {
	return strings.TrimLeftFunc(s, func(c rune) bool { return blank(c) || colon(c) || c == '#' || c == '№' })
}

// take sets one fact from the text of its value, if the text is such a value.
func (r *reader) take(f *findings, what fact, value, shown string, by trust, at int32) {
	if value == "" || at < 0 {
		return
	}
	o := &f.order
	switch what {
	case factOrder:
		if id := orderIn(value); id != "" && r.better(f, what, by, at) {
			o.ID = id
			if f.header < 0 {
				f.header = at
			}
		}
	case factPrevious:
		if number, _ := trackingNumber(value); number != "" && likely(number) && len(o.Previous) < 8 {
			o.Previous = append(o.Previous, number)
		}
	case factNumber:
		for range 10 {
			number, rest := trackingNumber(value)
			if number == "" || by > byLabel && !likely(number) {
				break
			}
			if lastMile(shown) {
				f.local = append(f.local, number)
				break
			}
			r.number(f, number, by, at)
			value = strings.TrimLeft(behind(rest), " ,;/|&،、，")
			if by != byMark && !strings.ContainsAny(clip(behind(rest), 1), ",;/|+&،、，") {
				break // what follows is no list of numbers
			}
		}
	case factTotal:
		a := amount(value, by <= byLabel)
		if norm(shown) == "підсумок" {
			by = max(by, byStem) // the subtotal, beside a total
		}
		if a != "" && r.better(f, what, by, at) {
			o.Total = oneLine(strings.Map(visible, a), 64)
		}
	case factStatus:
		if s := oneLine(value, maxText); s != "" && utf8.RuneCountInString(s) <= 80 && r.better(f, what, by, at) {
			o.Status = s
		}
	case factService:
		if s := oneLine(value, maxText); serviceLike(s) && r.better(f, what, by, at) {
			o.Service = s
		}
	case factStore, factSeller:
		if what == factSeller && r.kind == Tracking && by > byMark {
			break // no tracking page names the shop, but a chat beside it has "Seller: Dear friend"
		}
		if s := oneLine(value, maxText); s != "" && r.better(f, factStore, by, at) {
			o.Store = s
		}
	case factPlaced:
		r.date(f, what, by, at, value, past, &o.Placed)
	case factShipped:
		r.date(f, what, by, at, value, past, &o.Shipped)
	case factProtected:
		// "12 days 3 hours remaining"; a promise of so many days has no hours.
		if n, rest := leading(value); n > 0 && dayWord(rest) && hasDigit(rest) && r.now > 0 && len(value) < 80 {
			if r.better(f, what, by, at) {
				o.Protected = r.now + calendar.Date(n)
			}
			break
		}
		r.date(f, what, by, at, value, nearby, &o.Protected)
	case factExpected:
		if d := r.lastOfRange(clip(value, 120)); d != 0 && r.better(f, what, by, at) {
			o.Expected = d
		}
	case factDelivery:
		if d := r.lastOfRange(clip(value, 120)); d != 0 {
			if r.better(f, factExpected, by, at) {
				o.Expected = d
			}
		} else if r.kind == Tracking && by == byLabel && serviceLike(value) && r.better(f, factService, by, at) {
			o.Service = oneLine(value, maxText)
		}
	case factDelivered:
		days, _ := dates(clip(value, 60), r.dayFirst)
		if len(days) > 0 && days[0].from <= 12 && r.kind == Tracking && r.better(f, factStatus, by, at) {
			o.Status = oneLine(shown, maxText)
		}
	case factAddress:
		r.addressText(f, value, by, at, true)
	}
}

// date sets a date that stands near the head of a value.
func (r *reader) date(f *findings, what fact, by trust, at int32, value string, how sense, to *calendar.Date) {
	value = clip(value, 100)
	days, _ := dates(value, r.dayFirst)
	if len(days) == 0 || days[0].from > 30 {
		return
	}
	if d := resolve(days[0], r.now, how); d != 0 && r.better(f, what, by, at) {
		*to = d
	}
}

// number notes a tracking number; a more trusted way replaces the less trusted ones.
func (r *reader) number(f *findings, number string, by trust, at int32) {
	key := compact(number)
	if key == compact(r.urlOrder) || key == f.order.ID || itemID(key) && by > byMark {
		return
	}
	for i := range r.orders {
		if r.orders[i] == key {
			return
		}
	}
	if f.numbersBy != 0 && by > f.numbersBy {
		// A label may name the same number once more; anything else is less certain.
		return
	}
	if f.numbersBy > by {
		f.numbers = f.numbers[:0]
	}
	f.numbersBy = by
	for i := range f.numbers {
		if compact(f.numbers[i].number) == key {
			if w := f.numbers[i].at; at > w && at < r.doc.nodes[w].end {
				f.numbers[i].at = at
			}
			return
		}
	}
	if len(f.numbers) < 20 {
		f.numbers = append(f.numbers, found{number, at})
	}
}

// orderIn returns the order number at the head of a value, also in groups of four.
func orderIn(s string) string {
	s = behind(s)
	var b strings.Builder
	for _, c := range s {
		if v := digit(c); v >= 0 {
			b.WriteByte(byte('0' + v))
		} else if !blank(c) && c != '-' {
			break
		}
		if b.Len() > 17 {
			return ""
		}
	}
	return orderID(b.String())
}

// lastMile reports a label of the number that the carrier at the destination gave.
func lastMile(label string) bool { return about(label)&aboutLocal != 0 }

// tag adds a tag of the order, once.
func (r *reader) tag(f *findings, text string) {
	text = oneLine(text, maxText)
	if text == "" || len(f.order.Tags) >= 20 {
		return
	}
	for _, t := range f.order.Tags {
		if t == text {
			return
		}
	}
	f.order.Tags = append(f.order.Tags, text)
}

// serviceLike reports whether a text can name a shipping service: words, no figure alone.
func serviceLike(s string) bool {
	if len(s) < 2 || len(s) > 120 {
		return false
	}
	if number, _ := trackingNumber(s); number != "" {
		return false
	}
	if amount(s, true) != "" {
		return false
	}
	letters := 0
	for _, c := range s {
		if digit(c) < 0 && c > ' ' {
			letters++
		}
	}
	return letters >= 2
}

// countdown reads the legacy page's days of protection left: the figure alone, or with its words.
func (r *reader) countdown(f *findings, at int32, text string) {
	n, rest := leading(text)
	if n > 0 && (rest == "" || dayWord(rest)) && r.now > 0 && r.better(f, factProtected, byMark, at) {
		f.order.Protected = r.now + calendar.Date(n)
	}
}

// dayWord reports whether a text begins with the word for days.
func dayWord(s string) bool { return about(clip(trim(s), 8))&aboutDay != 0 }

// leading returns the number below 1000 that a text begins with, and the rest.
func leading(s string) (n int, rest string) {
	for s != "" && s[0] >= '0' && s[0] <= '9' && n < 100 {
		n, s = n*10+int(s[0]-'0'), s[1:]
	}
	return n, s
}

// protectedIn looks for the sentence on the end of the protection.
func (r *reader) protectedIn(f *findings, i int32, text string) {
	at := r.doc.nodes[i].parent
	if at < 0 {
		return
	}
	if r.sentences++; r.sentences > 5000 {
		return
	}
	for part := range sentences(text) {
		if len(part) < 8 {
			continue
		}
		if !protection(part) {
			// The sentence goes on behind its date: "バイヤー保護は" "1月18日" "に終了します".
			if whole := r.doc.textOf(at, 300); hasDigit(part) || len(part) < len(text) || !hasDigit(whole) || len(whole) > 300 || !protection(whole) {
				continue
			}
		}
		days, _ := dates(part, r.dayFirst)
		if len(days) == 0 {
			// The date stands in an element of its own.
			rest := clip(r.after(i, r.doc.nodes[at].end+4, factProtected), 60)
			if days, _ = dates(rest, r.dayFirst); len(days) == 0 || days[0].from > 4 {
				continue
			}
		}
		if d := resolve(days[0], r.now, nearby); d != 0 && r.better(f, factProtected, byLabel, at) {
			f.order.Protected = d
		}
		return
	}
}
