//go:build js && wasm

package popup

import (
	"strings"
	"syscall/js"

	"github.com/trackwhy/trackwhy/rules"
	"github.com/trackwhy/trackwhy/rules/calendar"
	"github.com/trackwhy/trackwhy/rules/sheet"
	"github.com/trackwhy/trackwhy/rules/words"
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
	page   []Parcel
	frame  js.Func
	asked  bool // an answer is due in the next frame
}

// Open brings popup.html to life and answers what its form already holds.
func Open(root js.Value, env Env) *Popup {
	p := &Popup{env: env, doc: root.Get("ownerDocument")}
	p.result = p.get("result").Underlying()
	p.frame = js.FuncOf(func(js.Value, []js.Value) any {
		p.asked = false
		p.answer()
		return nil
	})
	for _, id := range []string{"number", "total", "shipped", "seen"} {
		card.Listen(p.get(id), "input", func(card.Event) { p.later() })
	}
	card.Listen(p.get("paste"), "click", func(card.Event) { p.paste() })
	card.Listen(p.get("copytext"), "click", func(card.Event) {
		p.env.Do("copy", sheet.Format(p.typed))
		p.say("ui_copied")
	})
	card.Listen(p.get("options"), "click", func(card.Event) { p.env.Do("options", "") })
	card.Listen(p.get("allow"), "click", func(card.Event) { p.env.Do("permission", "") })
	card.Listen(p.get("again"), "click", func(card.Event) { p.env.Do("reload", "") })
	p.answer()
	p.remembered()
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

// Check puts a text from elsewhere into the number field and answers it.
func (p *Popup) Check(text string) {
	if len(text) > 4096 {
		text = text[:4096]
	}
	p.get("number").Underlying().Set("value", text)
	p.answer()
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

// answer draws the card for what the form holds, and nothing for an empty form.
func (p *Popup) answer() {
	o := rules.Order{Number: p.value("number"), Total: p.value("total"), Now: p.env.Today,
		Shipped: calendar.Parse(p.value("shipped")), Country: p.env.Options.Country}
	o.Seen, _ = rules.ParseSeen(p.value("seen"))
	if len(o.Number) > 4096 {
		o.Number = o.Number[:4096]
	}
	p.typed = o
	empty := strings.TrimSpace(o.Number) == ""
	p.hide("copytext", empty)
	text := ""
	if !empty {
		text = sheet.Format(o)
	}
	if text == p.drawn {
		return
	}
	p.drawn = text
	if p.card != nil {
		p.card.Remove()
		p.card = nil
	}
	if empty {
		return
	}
	p.card = card.Draw(p.result, p.env.Compose(o), p.env.Lang, func(kind, payload string) {
		switch kind {
		case "use":
			p.Check(payload)
		case "evidence":
			p.env.Do(kind, sheet.Format(p.typed))
		case "close":
			p.Check("")
			p.get("number").Underlying().Call("focus")
		default:
			p.env.Do(kind, payload)
		}
	})
}

func (p *Popup) hide(id string, hidden bool) { p.get(id).Underlying().Set("hidden", hidden) }

// Parcels shows what the current page said.
func (p *Popup) Parcels(state, reason string, list []Parcel) {
	p.page = list
	p.list("parcels", list)
	p.hide("page", len(list) == 0)
	key := "ui_state_" + strings.ReplaceAll(state, "-", "_")
	text := p.env.Lang.Text(key)
	if state == "ok" {
		text = ""
	}
	p.get("state").SetTextContent(text)
	p.hide("state", text == "")
	p.hide("allow", state != "no-permission")
	p.hide("again", state != "engine-failed" && state != "unreadable")
	p.remembered()
}

// remembered lists the parcels of the memory that need attention or still travel.
func (p *Popup) remembered() {
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
		if list = append(list, Parcel{o, v}); len(list) == 40 {
			break
		}
	}
	p.list("memory", list)
	p.hide("remembered", len(list) == 0)
}

// list fills one list with buttons, most urgent first. A press shows the card.
func (p *Popup) list(id string, parcels []Parcel) {
	ul := p.get(id)
	ul.SetTextContent("")
	for i, q := range urgent(parcels) {
		if i == 20 {
			break
		}
		ul.AppendChild(p.row(q))
	}
}

func (p *Popup) row(q Parcel) card.Element {
	li := card.Create(p.doc, "li")
	b := card.Create(p.doc, "button")
	b.SetAttribute("type", "button")
	b.SetAttribute("class", "parcel")
	icon := card.Create(p.doc, "span")
	icon.SetAttribute("class", "icon "+q.View.Tone.String())
	icon.AppendChild(card.Icon(p.doc, q.View.Tone))
	text := card.Create(p.doc, "span")
	name := card.Create(p.doc, "b")
	name.SetTextContent(q.View.Badge)
	small := card.Create(p.doc, "small")
	small.SetTextContent(about(q))
	text.AppendChild(name)
	text.AppendChild(small)
	b.AppendChild(icon)
	b.AppendChild(text)
	card.Listen(b, "click", func(card.Event) {
		p.show(q.View, q.Order)
	})
	li.AppendChild(b)
	return li
}

// show draws the card of a listed parcel in place of the checked number's.
func (p *Popup) show(v words.View, o rules.Order) {
	if p.card != nil {
		p.card.Remove()
	}
	p.typed, p.drawn = o, sheet.Format(o)
	p.card = card.Draw(p.result, v, p.env.Lang, func(kind, payload string) {
		switch kind {
		case "evidence":
			p.env.Do(kind, sheet.Format(o))
		case "close":
			p.card.Remove()
			p.card, p.drawn = nil, ""
		default:
			p.env.Do(kind, payload)
		}
	})
	p.hide("copytext", false)
	p.result.Call("scrollIntoView", map[string]any{"block": "nearest"})
}

// about is the small line of a row: number or order, shop, total.
func about(q Parcel) string {
	var parts []string
	for _, s := range []string{q.View.Number, q.Order.Store, q.View.Total} {
		if s != "" {
			parts = append(parts, s)
		}
	}
	if q.View.Number == "" && q.View.Order != "" {
		parts = append([]string{q.View.Order}, parts...)
	}
	return strings.Join(parts, " · ")
}
