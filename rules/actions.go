package rules

import (
	"strings"

	"github.com/trackwhy/trackwhy/rules/calendar"
	"github.com/trackwhy/trackwhy/rules/tracking"
)

// Arguments of texts.
func argText(s string) Arg        { return Arg{Kind: ArgText, Text: s} }
func argDate(d calendar.Date) Arg { return Arg{Kind: ArgDate, Date: d} }
func argCount(n int) Arg          { return Arg{Kind: ArgCount, Count: n} }
func argNumber(s string) Arg      { return Arg{Kind: ArgNumber, Text: s} }
func argMoney(s string) Arg       { return Arg{Kind: ArgMoney, Text: s} }

// fact words one fact. Not inlined, for size: it is called a hundred times.
//
//go:noinline
func fact(key string, args ...Arg) Evidence { return Evidence{Key: key, Args: args} }

// The same with one value: most facts have one, and a list made here saves a hundred
// call sites the making of theirs.
//
//go:noinline
func factText(key, s string) Evidence { return fact(key, argText(s)) }

//go:noinline
func factNumber(key, s string) Evidence { return fact(key, argNumber(s)) }

//go:noinline
func factMoney(key, s string) Evidence { return fact(key, argMoney(s)) }

//go:noinline
func factDate(key string, d calendar.Date) Evidence { return fact(key, argDate(d)) }

//go:noinline
func factCount(key string, n int) Evidence { return fact(key, argCount(n)) }

// advise adds next steps to a verdict, best first. The steps of all verdicts of one
// order lie behind one another in a single list: one allocation, and none too long.
//
//go:noinline
func (f *Facts) advise(v *Verdict, a ...Action) {
	room := cap(f.actions) - len(f.actions)
	switch {
	case v.Actions == nil:
		if room < 8 { // what a verdict may have
			f.actions, room = make([]Action, 0, 16), 16
		}
		v.Actions = f.actions[len(f.actions):]
	case cap(v.Actions)-len(v.Actions) != room: // another verdict's steps follow
		v.Actions = v.Actions[:len(v.Actions):len(v.Actions)]
	}
	v.Actions = append(v.Actions, a...)
	if left := cap(v.Actions) - len(v.Actions); left == room-len(a) {
		f.actions = f.actions[:cap(f.actions)-left]
	}
}

// wait asks to wait until a day that leaves three days of protection. Nothing left
// to wait for gives no action.
func (f *Facts) wait(v *Verdict, until calendar.Date) {
	if until = f.capped(until); until == 0 {
		return
	}
	v.Until = until
	f.advise(v, Action{Kind: Wait, Date: until, Key: "action_wait", Args: []Arg{argDate(until)}})
}

// ask adds a message to the seller. Its facts are the order number and the
// tracking number.
func (f *Facts) ask(v *Verdict, letter string) {
	if f.Order.ID == "" {
		letter += "_bare"
	}
	a := Action{Kind: AskSeller, Key: "action_ask_seller", Letter: letter}
	a.LetterArgs = []Arg{argText(f.Order.ID), argText(f.Number.Clean)} // empty: the letter closes up over it
	f.advise(v, a)
}

// track offers the best tracker and a second one. Most causes do.
func (f *Facts) track(v *Verdict) {
	if f.trackers == nil {
		f.trackers = f.trackersOf(f.Number.Clean)
	}
	f.advise(v, f.trackers...)
}

// trackersOf returns the trackers of the order's form for a number.
func (f *Facts) trackersOf(n string) []Action {
	if n == "" || f.Number.Kind == tracking.KindOrder || f.Number.Kind == tracking.KindItem {
		return nil
	}
	if f.Best == nil {
		return []Action{
			{Kind: Track, URL: tracking.FillLink("https://global.cainiao.com/detail.htm?mailNoList={n}", n), Key: "action_track", Args: []Arg{argText("Cainiao")}},
			{Kind: Track, URL: tracking.FillLink("https://t.17track.net/en#nums={n}", n), Key: "action_track", Args: []Arg{argText("17TRACK")}},
		}
	}
	links := f.Best.Format.Links
	l := make([]Action, min(len(links), 2))
	for i := range l {
		l[i] = Action{Kind: Track, URL: tracking.FillLink(links[i], n), Key: "action_track", Args: []Arg{argText(trackerName(links[i], f.Best.Format.Name))}}
	}
	return l
}

// trackLocal offers the post of the buyer's country for an S10 number.
func (f *Facts) trackLocal(v *Verdict) {
	if f.Best != nil && f.Best.Format.Shape == "s10" && f.Country != "" && f.Country != f.Best.Country {
		if p := tracking.Post(f.Country); p != nil && len(p.Links) > 1 {
			f.advise(v, Action{Kind: Track, URL: p.Link(f.Number.Clean), Key: "action_track_local", Args: []Arg{argText(p.Name)}})
		}
	}
}

func trackerName(link, issuer string) string {
	switch {
	case hasHost(link, "17track.net"):
		return "17TRACK"
	case hasHost(link, "cainiao.com"):
		return "Cainiao"
	}
	return issuer
}

func hasHost(link, host string) bool { return strings.Contains(link[:min(len(link), 48)], host) }

// dispute opens the shop's dispute before the protection ends.
func (f *Facts) dispute() Action {
	a := Action{Kind: OpenDispute, Key: "action_open_dispute", URL: f.orderURL()}
	if f.Order.Protected != 0 && f.Order.Protected >= f.Order.Now {
		a.Key, a.Date, a.Args = "action_open_dispute_by", f.Order.Protected, []Arg{argDate(f.Order.Protected)}
	}
	return a
}

// noteProtection asks to keep the last day of protection in mind, and names it when it is
// known. One that is over is nothing to keep.
func (f *Facts) noteProtection(v *Verdict) {
	switch {
	case !f.HasProtect:
		f.do(v, KeepRecord, "action_note_protection")
	case f.ProtectLeft >= 0:
		f.do(v, KeepRecord, "action_note_protection_day", argDate(f.Order.Protected))
	}
}

// orderURL is the shop's page of the order, from which a dispute is opened.
func (f *Facts) orderURL() string {
	id := digitsOf(f.Order.ID)
	if len(id) < 14 || len(id) > 17 {
		return "https://www.aliexpress.com/p/order/index.html"
	}
	return "https://www.aliexpress.com/p/order/detail.html?orderId=" + id
}

func (f *Facts) do(v *Verdict, kind ActionKind, key string, args ...Arg) {
	a := Action{Kind: kind, Key: key, Args: args}
	switch kind {
	case CancelOrder, ShowNumber, CheckSiblings:
		a.URL = f.orderURL()
	case CopyNumber:
		a.Number = f.Number.Clean
	}
	f.advise(v, a)
}

// prove adds the evidence steps that precede a dispute.
func (f *Facts) prove(v *Verdict) {
	f.advise(v, Action{Kind: Screenshot, Key: "action_screenshot"}, f.dispute())
}
