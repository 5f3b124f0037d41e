//go:build js && wasm

// Command wasm is the bridge between the browser and the rules. One program runs
// on three surfaces: the content script of a shop's page, a frame of the
// extension where the page forbids WebAssembly, and the extension's own pages.
//
// # The contract with JavaScript
//
// The program sets one global object, trackwhy, and calls its property ready (a
// function that JavaScript put there before) when it is up. Everything that
// crosses is a string: records separated by RS (\x1e), fields by US (\x1f). The
// first record of every answer is "trackwhy 1 ok" or "trackwhy 1 error" with a
// message; the first record of every message to the program is "trackwhy 1". A
// different number means that the files are of two versions, and neither side
// goes on. Fields that are added later come last.
//
//	start(config, host)      language TAG; today ISO-DATE; setting NAME VALUE; text KEY MESSAGE
//	                         (placeholders as $1..$9). host.do(kind, payload) is called for
//	                         what only JavaScript can do; see below. Answers ok.
//	remember(entries)        all (forget first); entry KEY TEXT (empty text: drop). Answers corrupt KEY.
//	                         A popup that runs lists what it now remembers.
//	scan(snapshot, today)    reads the snapshot of collect.js. Answers
//	                           page KIND                        empty: none of our pages
//	                           order INDEX KEY TONE BADGE LABEL SHOWN CHANGED TITLE SHEET
//	                           store KEY BASE TEXT              to store if BASE is still what is stored
//	                           forget KEY                       too old
//	                         or, the first time and when there is much to do, nothing but
//	                           more                             ask again with more()
//	more()                   goes on with such a scan, so that the page gets its turn in between; answers like scan
//	draw(root, key, sheet)   draws the card of a scanned order, else of the sheet, into a
//	                         ShadowRoot or body, instead of what was drawn there
//	erase()                  takes the card away
//	popup(root)              runs the popup;   parcels(state, reason, sheets) gives it the page's orders
//	check(text)              puts a text from elsewhere into the popup's number field
//	recent(sheets)           gives the popup the checks of before
//	options(root)            runs the options page
//	setting(name, value)     changes a setting while the program runs
//	copied(ok)               how the copy went that host.do was asked for: "1", else it failed
//	saved(name, ok)          how the change of a setting went, or with the name "forget" the erasing
//
// host.do kinds, each with one string: copy, use, evidence, options and close from a card;
// recent, show, setting, save, forget, permission and reload from the extension's own pages.
// use (a number to go on with) is for the popup; a shop's page has nothing to do with it.
// frame.js adds resize, stay and leave on the way from the frame to the page.
//
// A panic in any of them answers an error record; the program lives on. When the
// program itself ends, JavaScript takes that as a failure.
package main

import (
	"strings"
	"syscall/js"

	"github.com/trackwhy/trackwhy/rules"
	"github.com/trackwhy/trackwhy/rules/calendar"
	"github.com/trackwhy/trackwhy/rules/sheet"
	"github.com/trackwhy/trackwhy/rules/words"
	"github.com/trackwhy/trackwhy/wasm/card"
	"github.com/trackwhy/trackwhy/wasm/popup"
)

// bridge is the state of the one program.
type bridge struct {
	session *session
	host    js.Value
	card    *card.Card // at most one card stands
	root    js.Value   // where it stands
	popup   *popup.Popup
	choices *popup.Options
}

func main() {
	b := &bridge{}
	api := js.Global().Get("trackwhy")
	if api.Type() != js.TypeObject {
		api = js.Global().Get("Object").New()
		js.Global().Set("trackwhy", api)
	}
	for name, f := range map[string]func(args []js.Value) string{
		"start": b.start, "remember": b.remember, "scan": b.scan, "more": b.more, "draw": b.draw, "erase": b.erase,
		"popup": b.openPopup, "parcels": b.parcels, "check": b.check, "recent": b.recent, "options": b.openOptions, "setting": b.setting, "copied": b.copied,
		"saved": b.saved,
	} {
		api.Set(name, export(f))
	}
	api.Set("version", Version)
	if ready := api.Get("ready"); ready.Type() == js.TypeFunction {
		ready.Invoke()
	}
	select {} // the end of the program would be a failure
}

// export makes a Go function callable. Whatever happens inside, the caller gets a
// record and the program lives on: an unrecovered panic would end it for the
// life of the page.
func export(f func([]js.Value) string) js.Func {
	return js.FuncOf(func(_ js.Value, args []js.Value) (answer any) {
		defer func() {
			if p := recover(); p != nil {
				answer = failure("panic: " + message(p))
			}
		}()
		return f(args)
	})
}

// message words what a panic was about.
func message(p any) string {
	switch p := p.(type) {
	case error:
		return p.Error()
	case string:
		return p
	}
	return "unknown"
}

// text returns argument i as a string, or "" when it is none.
func text(args []js.Value, i int) string {
	if i < len(args) && args[i].Type() == js.TypeString {
		return args[i].String()
	}
	return ""
}

func object(args []js.Value, i int) (js.Value, bool) {
	if i < len(args) && args[i].Type() == js.TypeObject {
		return args[i], true
	}
	return js.Undefined(), false
}

func (b *bridge) start(args []js.Value) string {
	c, fine := readConfig(text(args, 0))
	if !fine {
		return failure("version")
	}
	b.host, _ = object(args, 1)
	b.session = newSession(c, newLanguage(c.tag, c.texts))
	return ok().String()
}

func (b *bridge) remember(args []js.Value) string {
	if b.session == nil {
		return failure("not started")
	}
	answer := b.session.remember(text(args, 0))
	if b.popup != nil {
		b.popup.Remembered()
	}
	return answer
}

func (b *bridge) scan(args []js.Value) string {
	if b.session == nil {
		return failure("not started")
	}
	return b.session.scan(text(args, 0), calendar.Parse(text(args, 1)))
}

func (b *bridge) more([]js.Value) string {
	if b.session == nil {
		return failure("not started")
	}
	return b.session.more()
}

func (b *bridge) draw(args []js.Value) string {
	root, fine := object(args, 0)
	if !fine || b.session == nil {
		return failure("not started")
	}
	v, sheetText, fine := b.session.drawable(text(args, 1), text(args, 2))
	if !fine {
		return failure("unknown order")
	}
	b.remove()
	b.root = root
	b.card = card.Draw(root, v, card.Look{Lang: b.session.lang, Theme: b.session.settings["theme"]}, func(kind, payload string) {
		if kind == "evidence" {
			payload = b.session.record(v, sheetText)
		}
		b.do(kind, payload)
	})
	return ok().String()
}

func (b *bridge) erase([]js.Value) string {
	b.remove()
	return ok().String()
}

func (b *bridge) remove() {
	if b.card != nil {
		c := b.card
		b.card, b.root = nil, js.Undefined()
		c.Remove()
	}
}

func (b *bridge) openPopup(args []js.Value) string {
	root, fine := object(args, 0)
	if !fine || b.session == nil {
		return failure("not started")
	}
	b.popup = popup.Open(root, b.env())
	return ok().String()
}

// parcels hands the orders of the current page to the popup: a state, a reason
// and the order sheets as one text.
func (b *bridge) parcels(args []js.Value) string {
	if b.popup == nil {
		return failure("not started")
	}
	var list []popup.Parcel
	if orders, err := sheet.Parse(text(args, 2), b.session.today); err == nil {
		for _, o := range orders {
			list = append(list, popup.Parcel{Order: o, View: b.session.view(o), At: len(list)})
		}
	}
	b.popup.Parcels(text(args, 0), text(args, 1), list)
	return ok().String()
}

func (b *bridge) check(args []js.Value) string {
	if b.popup == nil {
		return failure("not started")
	}
	b.popup.Check(strings.TrimSpace(text(args, 0)))
	return ok().String()
}

func (b *bridge) recent(args []js.Value) string {
	if b.popup == nil {
		return failure("not started")
	}
	orders, err := sheet.Parse(text(args, 0), b.session.today)
	if err != nil {
		return failure("unreadable")
	}
	b.popup.Recent(orders)
	return ok().String()
}

func (b *bridge) openOptions(args []js.Value) string {
	root, fine := object(args, 0)
	if !fine || b.session == nil {
		return failure("not started")
	}
	b.choices = popup.OpenOptions(root, b.env())
	return ok().String()
}

func (b *bridge) saved(args []js.Value) string {
	if b.choices == nil {
		return failure("not started")
	}
	b.choices.Saved(text(args, 0), text(args, 1) == "1")
	return ok().String()
}

func (b *bridge) setting(args []js.Value) string {
	if b.session == nil {
		return failure("not started")
	}
	b.session.setting(text(args, 0), text(args, 1))
	return ok().String()
}

func (b *bridge) copied(args []js.Value) string {
	worked := text(args, 0) == "1"
	switch {
	case b.popup != nil:
		b.popup.Copied(worked)
	case b.card != nil:
		b.card.Copied(worked)
	}
	return ok().String()
}

func (b *bridge) env() popup.Env {
	s := b.session
	return popup.Env{
		Lang: s.lang, Do: b.do, Today: s.today, Options: s.options,
		Setting: func(name string) string { return s.settings[name] },
		Compose: func(o rules.Order) words.View { return s.view(o) },
		Memory:  s.book.Orders,
		Record:  func(o rules.Order) string { return s.record(s.view(o), sheet.Format(o)) },
	}
}

// do asks JavaScript for something. It never lets a failure there reach the caller.
func (b *bridge) do(kind, payload string) {
	defer func() { _ = recover() }()
	if b.host.Type() == js.TypeObject {
		b.host.Call("do", kind, payload)
	}
}
