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

// wait asks to wait until a day that leaves three days of protection. Nothing left
// to wait for gives no action.
func (f *Facts) wait(v *Verdict, until calendar.Date) {
	if until = f.capped(until); until == 0 {
		return
	}
	v.Until = until
	v.advise(Action{Kind: Wait, Date: until, Key: "action_wait", Args: []Arg{argDate(until)}})
}

// ask adds a message to the seller. Its facts are the order number and the
// tracking number.
func (f *Facts) ask(v *Verdict, letter string) {
	if f.Order.ID == "" {
		letter += "_bare"
	}
	a := Action{Kind: AskSeller, Key: "action_ask_seller", Letter: letter}
	a.LetterArgs = []Arg{argText(f.Order.ID), argText(f.Number.Clean)} // empty: the letter closes up over it
	v.advise(a)
}

// track offers the best tracker and a second one.
func (f *Facts) track(v *Verdict) { f.trackAs(v, f.Number.Clean) }

// trackAs offers the trackers of the order's form for another number.
func (f *Facts) trackAs(v *Verdict, n string) {
	if n == "" || f.Number.Kind == tracking.KindOrder || f.Number.Kind == tracking.KindItem {
		return
	}
	if f.Best == nil {
		v.advise(Action{Kind: Track, URL: tracking.FillLink("https://global.cainiao.com/detail.htm?mailNoList={n}", n), Key: "action_track", Args: []Arg{argText("Cainiao")}},
			Action{Kind: Track, URL: tracking.FillLink("https://t.17track.net/en#nums={n}", n), Key: "action_track", Args: []Arg{argText("17TRACK")}})
		return
	}
	for i, l := range f.Best.Format.Links {
		if i == 2 {
			break
		}
		v.advise(Action{Kind: Track, URL: tracking.FillLink(l, n), Key: "action_track", Args: []Arg{argText(trackerName(l, f.Best.Format.Name))}})
	}
}

// trackLocal offers the post of the buyer's country for an S10 number.
func (f *Facts) trackLocal(v *Verdict) {
	if f.Best != nil && f.Best.Format.Shape == "s10" && f.Country != "" && f.Country != f.Best.Country {
		if p := tracking.Post(f.Country); p != nil && len(p.Links) > 1 {
			v.advise(Action{Kind: Track, URL: p.Link(f.Number.Clean), Key: "action_track_local", Args: []Arg{argText(p.Name)}})
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
		if kind != CancelOrder && f.Order.ID == "" {
			a.URL = "https://www.aliexpress.com/p/order/index.html"
		}
	case CopyNumber:
		a.Number = f.Number.Clean
	}
	v.advise(a)
}

// prove adds the evidence steps that precede a dispute.
func (f *Facts) prove(v *Verdict) {
	v.advise(Action{Kind: Screenshot, Key: "action_screenshot"}, f.dispute())
}
