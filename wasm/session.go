package main

import (
	"math"
	"strconv"
	"strings"

	"github.com/trackwhy/trackwhy/rules"
	"github.com/trackwhy/trackwhy/rules/calendar"
	"github.com/trackwhy/trackwhy/rules/memory"
	"github.com/trackwhy/trackwhy/rules/page"
	"github.com/trackwhy/trackwhy/rules/sheet"
	"github.com/trackwhy/trackwhy/rules/words"
)

// session is one run of the program: what start and remember told it, and what
// the last scan found. It knows no browser, so it is tested natively.
type session struct {
	lang     words.Language
	today    calendar.Date
	settings map[string]string
	options  rules.Options
	book     memory.Book
	pages    page.Reader
	parcels  map[string]*parcel // by key, of the last scan
	scanning *scanning          // nil when the last scan was answered
	warm     bool               // a scan that found orders was answered
}

// parcel is one order of the page as it was last worded.
type parcel struct {
	order rules.Order
	sheet string     // of order: what the view was made from
	view  words.View // brief: the card is worded when it is drawn
}

// config is what start is told.
type config struct {
	tag      string
	today    calendar.Date
	settings map[string]string
	texts    map[string]string
}

// readConfig reads the message of start.
func readConfig(text string) (config, bool) {
	c := config{tag: "en", settings: map[string]string{}, texts: make(map[string]string, 512)}
	rest, ok := head(text)
	for rest != "" {
		var name, a, b string
		name, a, b, rest = next(rest)
		switch name {
		case "language":
			if a != "" {
				c.tag = a
			}
		case "today":
			c.today = calendar.Parse(a)
		case "setting":
			c.settings[a] = b
		case "text":
			c.texts[a] = b
		}
	}
	return c, ok
}

func newSession(c config, lang words.Language) *session {
	s := &session{lang: lang, today: c.today, settings: c.settings}
	s.choose()
	return s
}

// setting changes one setting while the program runs.
func (s *session) setting(name, value string) {
	s.settings[name] = value
	s.choose()
}

// choose takes over what the settings say. Parcels that were worded before are
// worded anew.
func (s *session) choose() {
	s.options = rules.Options{Boundary: s.settings["boundary"], Country: s.settings["country"]}
	s.book.Days = 0 // the memory's own number
	if n, err := strconv.Atoi(s.settings["days"]); err == nil && n > 0 && n <= 3650 {
		s.book.Days = n
	}
	s.parcels = map[string]*parcel{}
}

// remember takes stored entries. A record "all" first forgets what was known; a
// record "entry" is a key and its text, an empty text drops the key. The answer
// names the entries that could not be read.
func (s *session) remember(text string) string {
	rest, fine := head(text)
	if !fine {
		return failure("version")
	}
	r := ok()
	for rest != "" {
		var name, key, entry string
		name, key, entry, rest = next(rest)
		switch {
		case name == "all":
			s.book.Clear()
		case name == "entry" && entry == "":
			s.book.Drop(key)
		case name == "entry" && key != "":
			if err := s.book.Load(key, entry); err != nil {
				r.add("corrupt", key)
			}
		}
	}
	return r.String()
}

// view words one order.
func (s *session) view(o rules.Order) words.View {
	if o.Now == 0 {
		o.Now = s.today
	}
	return words.Compose(rules.Diagnose(o, s.options), o, s.lang)
}

// brief words what the badge of an order needs.
func (s *session) brief(o rules.Order) words.View {
	return words.Brief(rules.Diagnose(o, s.options), o, s.lang)
}

// share is how many parcels are read or worded in one call: the first page's by code
// that the browser has yet to compile, and its thread is the page's.
const share = 25

// scanning is a scan that is not answered yet.
type scanning struct {
	read    bool
	orders  []page.Found
	joined  []rules.Order // the same, with what the memory knows
	changes []memory.Change
	known   map[string]*parcel // of the scan before
	done    int                // orders that stand in answer
	answer  *records
}

// scan reads a snapshot and answers with the page's orders; see the package comment.
func (s *session) scan(snapshot string, today calendar.Date) string {
	if today > 0 {
		s.today = today
	}
	s.pages.Begin(snapshot, s.today)
	s.scanning = &scanning{known: s.parcels, answer: ok()}
	return s.more()
}

// more goes on with a scan that was not finished.
func (s *session) more() string {
	w := s.scanning
	if w == nil {
		return failure("nothing to go on with")
	}
	if !w.read && (!s.read(w) || !s.warm) {
		return unfinished() // wording runs through other code than reading
	}
	for worded := 0; w.done < len(w.joined); w.done++ {
		o := w.joined[w.done]
		if o.Now == 0 {
			o.Now = s.today
		}
		key := s.key(o)
		text := sheet.Format(o)
		p, changed := w.known[key], false
		if p == nil || p.sheet != text {
			if worded++; worded > share {
				return unfinished()
			}
			p = &parcel{order: o, sheet: text, view: s.brief(o)}
			changed = true
		}
		s.parcels[key] = p
		w.answer.add("order", strconv.Itoa(w.orders[w.done].At), key, p.view.Tone.String(), p.view.Badge, label(p.view),
			flag(s.shown(p.view)), flag(changed), p.view.Title, p.sheet)
	}
	s.scanning, s.warm = nil, s.warm || len(w.joined) > 0
	for _, c := range w.changes {
		w.answer.add("store", c.Key, c.Base, c.Text)
	}
	if s.settings["memory"] != "0" {
		for _, k := range s.book.Prune(s.today) {
			w.answer.add("forget", k)
		}
	}
	return w.answer.String()
}

// read goes on reading the page, the first of all in parts, and reports whether it is read
// and joined with the memory.
func (s *session) read(w *scanning) bool {
	orders := share
	if s.warm {
		orders = math.MaxInt
	}
	result, whole := s.pages.Next(orders)
	if !whole {
		return false
	}
	w.read = true
	w.orders, w.joined = result.Orders, make([]rules.Order, len(result.Orders))
	w.answer.b.Grow(400 * len(result.Orders))
	w.answer.add("page", result.Kind)
	for i, f := range result.Orders {
		w.joined[i] = f.Order
	}
	if s.settings["memory"] != "0" {
		w.joined, w.changes = s.book.Join(w.joined, s.today)
	}
	s.parcels = make(map[string]*parcel, len(w.joined))
	return true
}

// unfinished answers a scan that more goes on with.
func unfinished() string {
	r := ok()
	r.add("more")
	return r.String()
}

// key names an order on its page. It stays the same when a number appears or
// changes, so that a badge stays where it is.
func (s *session) key(o rules.Order) string {
	base := memory.Key(o)
	if base == "" {
		base = "x"
	}
	key := base
	for n := 2; s.parcels[key] != nil; n++ {
		key = base + "/" + strconv.Itoa(n)
	}
	return key
}

// shown reports whether the parcel gets a badge: one that moves normally stays
// without, unless the reader asked for it.
func (s *session) shown(v words.View) bool {
	if v.Badge == "" {
		return false
	}
	return v.Cause != "working" || v.Tone > rules.Calm || s.settings["calm"] == "1"
}

// label is what a screen reader says for the badge.
func label(v words.View) string {
	parts := make([]string, 0, 3)
	for _, p := range []string{v.Badge, v.Title, v.Number} {
		if p != "" && (len(parts) == 0 || parts[len(parts)-1] != p) {
			parts = append(parts, p)
		}
	}
	return strings.Join(parts, ". ")
}

// record is what a shopper keeps as evidence of an order: its sheet, and above it,
// as remarks, what the facts meant on that day.
func (s *session) record(v words.View, sheet string) string {
	var b strings.Builder
	say := func(mark string, lines ...string) {
		for _, l := range lines {
			if l != "" {
				b.WriteString("# " + mark + l + "\n")
			}
		}
	}
	say("", v.Title, v.Lead)
	say("+ ", v.For...)
	say("- ", v.Against...)
	for _, a := range v.Actions {
		say("> ", a.Text)
	}
	return b.String() + sheet
}

// drawable returns the view of a key of the last scan, or of a sheet when the key
// is not known (a program that was started anew has scanned nothing yet).
func (s *session) drawable(key, text string) (words.View, string, bool) {
	if p := s.parcels[key]; p != nil {
		return s.view(p.order), p.sheet, true
	}
	orders, err := sheet.Parse(text, s.today)
	if err != nil || len(orders) == 0 {
		return words.View{}, "", false
	}
	return s.view(orders[0]), text, true
}

func flag(b bool) string {
	if b {
		return "1"
	}
	return "0"
}
