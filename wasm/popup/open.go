//go:build js && wasm

package popup

import (
	"strconv"
	"strings"
	"syscall/js"

	"github.com/trackwhy/trackwhy/rules"
	"github.com/trackwhy/trackwhy/rules/calendar"
	"github.com/trackwhy/trackwhy/rules/sheet"
	"github.com/trackwhy/trackwhy/wasm/card"
)

// Popup is the open popup. It lives as long as its page.
type Popup struct {
	env    Env
	doc    js.Value
	result js.Value
	card   *card.Card
	drawn  string // the sheet that the card shows
	typed  rules.Order
	parts  []string       // the numbers of the form, where it holds several
	found  []card.Element // their buttons
	chosen int            // the one of them that typed is about
	page   []Parcel
	frame  js.Func
	asked  bool // an answer is due in the next frame
	settle js.Func
	timer  js.Value // until the check counts as a recent one; undefined while none is waited for
	rows   map[string][]js.Func
}

// note keeps what is checked as a recent check, once: when it has stood for a while, or
// earlier where the shopper acts on it, which may close the popup.
func (p *Popup) note() {
	if !p.timer.IsUndefined() && p.typed.Number != "" {
		p.env.Do("recent", sheet.Format(p.typed))
	}
	p.drop()
}

// drop lets a check that was waited for not count.
func (p *Popup) drop() {
	js.Global().Call("clearTimeout", p.timer)
	p.timer = js.Undefined()
}

// settled is how long a checked number has to stand before it is kept as a recent
// check, in milliseconds: not every key press is one.
const settled = 1500

// look is how cards are drawn here.
func (e *Env) look() card.Look { return card.Look{Lang: e.Lang, Theme: e.Setting("theme")} }

// Open brings popup.html to life and answers what its form already holds.
func Open(root js.Value, env Env) *Popup {
	p := &Popup{env: env, doc: root.Get("ownerDocument"), rows: map[string][]js.Func{}}
	p.result = p.get("result").Underlying()
	p.frame = js.FuncOf(func(js.Value, []js.Value) any {
		p.asked = false
		p.answer()
		return nil
	})
	p.settle = js.FuncOf(func(js.Value, []js.Value) any {
		p.note()
		return nil
	})
	for _, id := range []string{"number", "total", "shipped", "seen"} {
		card.Listen(p.get(id), "input", func(card.Event) { p.later() })
	}
	card.Listen(p.get("paste"), "click", func(card.Event) { p.paste() })
	card.Listen(p.get("copytext"), "click", func(card.Event) {
		p.env.Do("copy", sheet.Format(p.typed))
	})
	card.Listen(p.get("keep"), "click", func(card.Event) { p.keep(p.subject()) })
	card.Listen(p.get("options"), "click", func(card.Event) {
		p.note()
		p.env.Do("options", "")
	})
	card.Listen(p.get("allow"), "click", func(card.Event) { p.env.Do("permission", "") })
	card.Listen(p.get("again"), "click", func(card.Event) { p.env.Do("reload", "") })
	p.answer()
	return p
}

func (p *Popup) get(id string) card.Element { return card.Find(p.doc, id) }

func (p *Popup) value(id string) string { return p.get(id).Underlying().Get("value").String() }

// later answers in the next frame: one answer for a burst of input events.
func (p *Popup) later() {
	if !p.asked {
		p.asked = true
		js.Global().Call("requestAnimationFrame", p.frame)
	}
}

// Check puts a text from elsewhere into the number field and answers it, the first of
// several numbers.
func (p *Popup) Check(text string) {
	if len(text) > 4096 {
		text = text[:4096]
	}
	p.chosen = 0
	if l := several(text); l != nil {
		text = strings.Join(l, ", ")
	}
	p.put(text)
}

// put writes a text into the number field, which would join what stands on two lines,
// and answers it.
func (p *Popup) put(text string) {
	p.get("number").Underlying().Set("value", strings.ReplaceAll(text, "\n", " "))
	p.answer()
}

// Recent lists the checks of before; a press brings one back into the form.
func (p *Popup) Recent(orders []rules.Order) {
	var list []Parcel
	for _, o := range orders {
		o.Now = p.env.Today
		list = append(list, Parcel{Order: o, View: p.env.Compose(o)})
	}
	p.fill("checks", list, func(q Parcel) {
		p.get("number").Underlying().Set("value", q.Order.Number)
		p.get("total").Underlying().Set("value", q.Order.Total)
		p.get("shipped").Underlying().Set("value", q.Order.Shipped.String())
		p.get("seen").Underlying().Set("value", q.Order.Seen.String())
		p.answer()
		p.get("number").Underlying().Call("focus")
	})
	p.hide("recent", len(list) == 0)
}

// subject is the order that evidence is about: what is checked, else the most urgent
// one of the page.
func (p *Popup) subject() rules.Order {
	if p.typed.Number == "" && p.typed.ID == "" && len(p.page) > 0 {
		return urgent(p.page)[0].Order
	}
	return p.typed
}

// keep asks for the evidence of an order, with the parcel in view where the page
// beside us shows it.
func (p *Popup) keep(o rules.Order) {
	p.note()
	for _, q := range p.page {
		if same(o, q.Order) {
			p.env.Do("show", strconv.Itoa(q.At))
			break
		}
	}
	p.env.Do("evidence", p.env.Record(o))
}

// paste reads the clipboard, which the browser allows after a press.
func (p *Popup) paste() {
	clipboard := js.Global().Get("navigator").Get("clipboard")
	if clipboard.IsUndefined() || clipboard.Get("readText").Type() != js.TypeFunction {
		p.get("number").Underlying().Call("focus")
		return
	}
	var done, failed js.Func
	release := func() { done.Release(); failed.Release() }
	done = js.FuncOf(func(_ js.Value, args []js.Value) any {
		defer release()
		if len(args) > 0 && args[0].Type() == js.TypeString {
			p.Check(args[0].String())
		}
		return nil
	})
	failed = js.FuncOf(func(js.Value, []js.Value) any {
		defer release()
		p.get("number").Underlying().Call("focus")
		p.say("ui_paste_by_hand")
		return nil
	})
	clipboard.Call("readText").Call("then", done, failed)
}

// say speaks through the page's live region.
func (p *Popup) say(key string) { p.get("said").SetTextContent(p.env.Lang.Text(key)) }

// Copied says how the last copy went: on the card that asked for it, else in the
// popup's own line.
func (p *Popup) Copied(ok bool) {
	if p.card == nil || !p.card.Copied(ok) {
		p.say(card.CopiedKey(ok))
	}
}

// read takes what the form holds, and reports whether it holds no number.
func (p *Popup) read() (empty bool) {
	o := rules.Order{Number: p.value("number"), Total: p.value("total"), Now: p.env.Today,
		Shipped: calendar.Parse(p.value("shipped")), Country: p.env.Options.Country}
	o.Seen, _ = rules.ParseSeen(p.value("seen"))
	if len(o.Number) > 4096 {
		o.Number = o.Number[:4096]
	}
	p.number(&o)
	p.typed = o
	empty = strings.TrimSpace(o.Number) == ""
	p.hide("copytext", empty)
	p.hide("keep", empty && len(p.page) == 0)
	return empty
}

// number lists the numbers of a text that holds several, and puts the chosen one into
// the order.
func (p *Popup) number(o *rules.Order) {
	p.parts = several(o.Number)
	var list []Parcel
	for i, part := range p.parts {
		o.Number = part
		list = append(list, Parcel{Order: *o, View: p.env.Compose(*o), At: i})
	}
	p.found = p.fill("found", list, func(q Parcel) {
		p.chosen = q.At
		p.answer()
		p.found[q.At].Underlying().Call("focus") // another element by now
	})
	p.chosen = max(0, min(p.chosen, len(list)-1))
	if list != nil {
		o.Number = p.parts[p.chosen]
		p.found[p.chosen].SetAttribute("aria-current", "true")
	}
}

// answer draws the card for what the form holds, and nothing for an empty form.
func (p *Popup) answer() {
	empty := p.read()
	text := ""
	if !empty {
		text = sheet.Format(p.typed)
	}
	if text == p.drawn {
		return
	}
	p.drawn = text
	p.drop()
	if p.card != nil {
		p.card.Remove()
		p.card = nil
	}
	if empty {
		return
	}
	p.timer = js.Global().Call("setTimeout", p.settle, settled)
	p.card = card.Draw(p.result, p.env.Compose(p.typed), p.env.look(), func(kind, payload string) {
		switch kind {
		case "use":
			if p.parts != nil {
				p.parts[p.chosen] = payload
				payload = strings.Join(p.parts, ", ")
			}
			p.put(payload)
			p.get("number").Underlying().Call("focus")
		case "evidence":
			p.keep(p.typed)
		case "close":
			p.Check("")
			p.get("number").Underlying().Call("focus")
		default:
			p.note()
			p.env.Do(kind, payload)
		}
	})
}

func (p *Popup) hide(id string, hidden bool) { p.get(id).Underlying().Set("hidden", hidden) }

// Parcels shows what the current page said.
func (p *Popup) Parcels(state, reason string, list []Parcel) {
	shared := len(list) > 0 || len(p.page) > 0
	p.page = list
	p.fill("parcels", urgent(list), func(q Parcel) {
		p.env.Do("show", strconv.Itoa(q.At)) // the page scrolls to it
		p.show(q)
	})
	p.hide("page", len(list) == 0)
	p.hide("keep", len(list) == 0 && p.typed.Number == "")
	key := "ui_state_" + strings.ReplaceAll(state, "-", "_")
	text := p.env.Lang.Text(key)
	if state == "ok" {
		text = ""
	}
	p.get("state").SetTextContent(text)
	p.hide("state", text == "")
	p.hide("allow", state != "no-permission")
	p.hide("again", state != "engine-failed" && state != "unreadable")
	if shared { // else the memory's list stands already, and would be drawn anew under the finger
		p.Remembered()
	}
}

// Remembered lists the parcels of the memory that need attention or still travel, and
// are not on the page.
func (p *Popup) Remembered() {
	var list []Parcel
	for _, o := range p.env.Memory() {
		known := false
		for _, q := range p.page {
			known = known || same(o, q.Order)
		}
		if known {
			continue
		}
		v := p.env.Compose(o)
		if v.Cause == "working" && v.Tone == rules.Calm || v.Cause == "unclear" {
			continue
		}
		if list = append(list, Parcel{Order: o, View: v}); len(list) == 40 {
			break
		}
	}
	p.fill("memory", urgent(list), p.show)
	p.hide("remembered", len(list) == 0)
}

// fill puts buttons into a list in place of those that it held, and returns them.
func (p *Popup) fill(id string, parcels []Parcel, press func(Parcel)) (buttons []card.Element) {
	ul := p.get(id)
	ul.SetTextContent("")
	for _, f := range p.rows[id] {
		f.Release()
	}
	p.rows[id] = p.rows[id][:0]
	for i, q := range parcels {
		if i == listed {
			break
		}
		row, button := p.row(q)
		p.rows[id] = append(p.rows[id], card.Listen(button, "click", func(card.Event) { press(q) }))
		card.Append(ul, row)
		buttons = append(buttons, button)
	}
	return buttons
}

// row is one line of a list, and the button in it.
func (p *Popup) row(q Parcel) (row, button card.Element) {
	li := card.Create(p.doc, "li")
	b := card.Create(p.doc, "button")
	b.SetAttribute("type", "button")
	b.SetAttribute("class", "parcel")
	icon := card.Create(p.doc, "span")
	icon.SetAttribute("class", "icon "+q.View.Tone.String())
	card.Append(icon, card.Icon(p.doc, q.View.Tone))
	text := card.Create(p.doc, "span")
	name := card.Create(p.doc, "b")
	name.SetTextContent(q.View.Badge)
	small := card.Create(p.doc, "small")
	small.SetTextContent(about(q))
	card.Append(text, name)
	card.Append(text, small)
	card.Append(b, icon)
	card.Append(b, text)
	card.Append(li, b)
	return li, b
}

// show draws the card of a listed parcel in place of the checked number's, and takes
// the focus there.
func (p *Popup) show(q Parcel) {
	p.drop() // what was typed a moment ago was not looked at
	if p.card != nil {
		p.card.Remove()
	}
	from := p.doc.Get("activeElement")
	p.typed, p.drawn = q.Order, sheet.Format(q.Order)
	p.card = card.Draw(p.result, q.View, p.env.look(), func(kind, payload string) {
		switch kind {
		case "evidence":
			p.keep(q.Order)
		case "close":
			p.card.Remove()
			p.card, p.drawn = nil, ""
			p.read() // from now on "Save evidence" is about what the form holds
			if from.Get("isConnected").Bool() {
				from.Call("focus")
			} else {
				p.get("number").Underlying().Call("focus")
			}
		default:
			p.env.Do(kind, payload)
		}
	})
	p.hide("copytext", false)
	p.hide("keep", false)
	p.card.Focus()
}
