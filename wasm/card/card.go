//go:build js && wasm

package card

import (
	"strconv"
	"strings"
	"syscall/js"

	"github.com/trackwhy/trackwhy/rules"
	"github.com/trackwhy/trackwhy/rules/words"
)

// calmAfter is how long clicks are ignored after the card appears, in milliseconds:
// a page could place something that is clicked anyway under it.
const calmAfter = 300

// saidFor is how long a confirmation stands in the foot, in milliseconds.
const saidFor = 4000

// Card is one drawn diagnosis.
type Card struct {
	kit
	root js.Value
	top  Element
	said Element
	born float64
	do   func(kind, payload string)

	quiet js.Func  // ends what was said
	hush  js.Value // its timer
	did   Element  // the button that says it worked, too

	copying Element // the button whose copy has not been answered yet
}

// Draw draws a diagnosis into a ShadowRoot or a body, whose content stays. do asks
// the host for what only it can do: copy, use, evidence, options, close.
func Draw(root js.Value, v words.View, look Look, do func(kind, payload string)) *Card {
	c := &Card{kit: newKit(root, look), root: root, do: do, born: now()}
	c.top = c.draw(v)
	root.Call("append", c.top.Underlying())
	return c
}

// Focus takes the focus to the card as a whole: a screen reader says its headline.
func (c *Card) Focus() {
	c.top.SetAttribute("tabindex", "-1")
	c.top.Underlying().Call("focus")
}

// Remove takes the card away and lets its listeners go.
func (c *Card) Remove() {
	js.Global().Call("clearTimeout", c.hush)
	c.top.Remove()
	c.release()
}

func now() float64 {
	if p := js.Global().Get("performance"); p.Type() == js.TypeObject {
		return p.Call("now").Float()
	}
	return 0
}

// act runs an action of the shopper: only a real one, and not in the first moment.
func (c *Card) act(f func()) func(Event) {
	return func(e Event) {
		if c.meant(e) {
			f()
		}
	}
}

// meant reports whether a press is the shopper's own and not of the first moment.
func (c *Card) meant(e Event) bool {
	return e.Underlying().Get("isTrusted").Bool() && now()-c.born >= calmAfter
}

// say tells for some seconds that something worked: on the button that was pressed,
// where the eyes are, and in the foot, which is what screen readers listen to.
func (c *Card) say(button Element, key string) {
	js.Global().Call("clearTimeout", c.hush)
	c.still()
	text := c.lang.Text(key)
	c.said.SetTextContent(text)
	if key != "ui_evidence_lead" && key != "ui_copy_failed" { // too long for a button
		c.did = button
		button.SetAttribute("data-said", text)
	}
	if c.quiet.IsUndefined() {
		c.quiet = js.FuncOf(func(js.Value, []js.Value) any {
			c.still()
			c.said.SetTextContent("")
			return nil
		})
		c.funcs = append(c.funcs, c.quiet)
	}
	c.hush = js.Global().Call("setTimeout", c.quiet, saidFor)
}

// copy asks the host to copy; Copied tells how it went.
func (c *Card) copy(button Element, text string) {
	c.copying = button
	c.do("copy", text)
}

// Copied says that the last copy worked, or that the browser refused it. It reports
// false when this card has not asked for one.
func (c *Card) Copied(ok bool) bool {
	button := c.copying
	if button == nil {
		return false
	}
	c.copying = nil
	c.say(button, CopiedKey(ok))
	return true
}

// CopiedKey is the key of the text that says how a copy went.
func CopiedKey(ok bool) string {
	if ok {
		return "ui_copied"
	}
	return "ui_copy_failed"
}

func (c *Card) still() {
	if c.did != nil {
		c.did.RemoveAttribute("data-said")
	}
}

func (c *Card) draw(v words.View) Element {
	top := c.el("section", "tw card enter tone-"+v.Tone.String())
	dir := c.lang.Text("ui_direction")
	top.SetAttribute("dir", dir)
	if c.theme != "" {
		top.SetAttribute("data-theme", c.theme)
	}
	top.SetAttribute("aria-label", v.Title)

	head := c.el("div", "head")
	icon := c.el("div", "icon "+v.Tone.String())
	icon.SetAttribute("aria-hidden", "true")
	Append(icon, Icon(c.doc, v.Tone))
	titles := c.el("div", "")
	Append(titles, c.text("h2", "", v.Title))
	Append(titles, c.number(v))
	Append(head, icon)
	Append(head, titles)
	shut := c.text("button", "close", "×")
	shut.SetAttribute("type", "button")
	shut.SetAttribute("aria-label", c.lang.Text("ui_close"))
	c.on(shut, "click", c.act(func() { c.do("close", "") }))
	Append(head, shut)
	Append(top, head)

	body := c.el("div", "body")
	for _, s := range v.Cleaned {
		Append(body, c.text("p", "cleaned", s))
	}
	Append(body, c.text("p", "", v.Lead))
	if svg := c.timeline(v, dir == "rtl"); svg != nil {
		Append(body, svg)
	}
	list := c.el("ul", "do")
	for i, a := range v.Actions {
		if i == 6 {
			break
		}
		item := c.el("li", "")
		Append(item, c.action(a, i == 0))
		Append(list, item)
	}
	Append(body, list)
	Append(top, body)

	if len(v.For)+len(v.Against) > 0 {
		d, _ := c.fold("ui_why", true)
		Append(d, c.facts(v.For, v.Against))
		Append(top, d)
	}
	if len(v.Asks) > 0 {
		d, _ := c.fold("ui_would_help", false)
		ul := c.el("ul", "facts")
		for _, s := range v.Asks {
			Append(ul, c.text("li", "", s))
		}
		Append(d, ul)
		Append(top, d)
	}
	if len(v.Others) > 0 {
		Append(top, c.others("ui_also", v.Others))
	}
	if len(v.RuledOut) > 0 {
		Append(top, c.others("ui_ruled_out", v.RuledOut))
	}

	foot := c.el("div", "foot")
	c.said = c.el("span", "said") // while it says something, it stands for the next one
	c.said.SetAttribute("role", "status")
	Append(foot, c.said)
	Append(foot, c.text("span", "", c.lang.Text("ui_on_device")))
	options := c.text("button", "plain", c.lang.Text("ui_options"))
	options.SetAttribute("type", "button")
	c.on(options, "click", c.act(func() { c.do("options", "") }))
	Append(foot, options)
	Append(top, foot)
	return top
}

// number is the line under the headline: number, carrier, total.
func (c *Card) number(v words.View) Element {
	line := c.el("div", "num")
	parts := 0
	add := func(tag, dir, s string) {
		if s == "" {
			return
		}
		if parts++; parts > 1 {
			line.Underlying().Call("append", "\u00a0· ") // a line never begins with the dot
		}
		e := c.text(tag, "", s)
		if dir != "" {
			e.SetAttribute("dir", dir)
		}
		Append(line, e)
	}
	add("bdi", "ltr", v.Number)
	add("span", "", v.Carrier)
	add("span", "auto", v.Total)
	if parts == 0 {
		add("bdi", "ltr", v.Order)
	}
	return line
}

// action is one step: a link, a button that does it, or a line that says it.
func (c *Card) action(a words.Action, first bool) Element {
	class := "btn"
	if first {
		class += " first"
	}
	button := func(label, detail string, f func(Element)) Element {
		b := c.el("button", class)
		b.SetAttribute("type", "button")
		Append(b, c.text("span", "", label))
		if detail != "" {
			Append(b, c.text("small", "", detail))
		}
		c.on(b, "click", c.act(func() { f(b) }))
		return b
	}
	switch {
	case a.Letter != "":
		return c.letter(a, button)
	case a.Kind == rules.UseSuggestion:
		return button(a.Text, a.Detail, func(b Element) { c.copy(b, a.Number); c.do("use", a.Number) })
	case a.Number != "":
		return button(a.Text, a.Detail, func(b Element) { c.copy(b, a.Number) })
	case a.URL != "" && strings.HasPrefix(a.URL, "https://"):
		return c.link(a, class)
	case a.Kind == rules.Screenshot:
		return button(a.Text, "", func(b Element) { c.do("evidence", ""); c.say(b, "ui_evidence_lead") })
	}
	e := c.el("div", class+" step") // nothing to press
	Append(e, c.text("span", "", a.Text))
	if a.Detail != "" {
		Append(e, c.text("small", "", a.Detail))
	}
	return e
}

// link leads to an address of our own tables. A real link: its address shows before
// the press, and it opens as the reader's browser opens links.
func (c *Card) link(a words.Action, class string) Element {
	e := c.el("a", class)
	e.SetAttribute("href", a.URL)
	e.SetAttribute("target", "_blank")
	e.SetAttribute("rel", "noopener noreferrer")
	Append(e, c.text("span", "", a.Text))
	host := c.text("small", "", a.Detail+" ↗")
	host.SetAttribute("dir", "ltr")
	Append(e, host)
	c.on(e, "click", func(press Event) {
		if !c.meant(press) {
			press.PreventDefault()
			return
		}
		c.say(e, "ui_opened")
	})
	return e
}

// letter is a message to the seller: copied in English or in Chinese, and to be read
// before it is sent.
func (c *Card) letter(a words.Action, button func(label, detail string, f func(Element)) Element) Element {
	pair := c.el("div", "pair")
	read, _ := c.fold("ui_letter_read", false)
	read.SetAttribute("class", "letter")
	show := func(lang, text string) {
		p := c.text("p", "", text)
		p.SetAttribute("lang", lang)
		p.SetAttribute("dir", "ltr")
		Append(read, p)
	}
	Append(pair, button(a.Text, "English", func(b Element) { c.copy(b, a.Letter) }))
	show("en", a.Letter)
	if a.LetterZH != "" {
		zh := c.text("button", "btn zh", "中文")
		zh.SetAttribute("type", "button")
		zh.SetAttribute("lang", "zh")
		zh.SetAttribute("aria-label", a.Text+" 中文")
		c.on(zh, "click", c.act(func() { c.copy(zh, a.LetterZH) }))
		Append(pair, zh)
		show("zh", a.LetterZH)
	}
	Append(pair, read)
	return pair
}

func (c *Card) fold(key string, open bool) (d, summary Element) {
	d = c.el("details", "")
	if open {
		d.SetAttribute("open", "")
	}
	summary = c.text("summary", "", c.lang.Text(key))
	Append(d, summary)
	return d, summary
}

func (c *Card) facts(pro, con []string) Element {
	ul := c.el("ul", "facts")
	add := func(l []string, class string) {
		for i, s := range l {
			if i < 6 {
				Append(ul, c.text("li", class, s))
			}
		}
	}
	add(pro, "for")
	add(con, "against")
	return ul
}

func (c *Card) others(key string, l []words.Other) Element {
	d, summary := c.fold(key, false)
	// Closed, it says on one line what is inside.
	names := ":"
	for i, o := range l {
		if i == 5 {
			break
		}
		if i > 0 {
			names += " ·"
		}
		names += " " + o.Title
		h := c.text("h3", "", o.Title)
		if o.Strength != rules.RuledOut {
			h.Underlying().Call("append", " ")
			Append(h, c.text("small", "", c.lang.Text("ui_strength_"+o.Strength.String())))
		}
		Append(d, h)
		if len(o.For)+len(o.Against) > 0 {
			Append(d, c.facts(o.For, o.Against))
		}
	}
	Append(summary, c.text("small", "", names))
	return d
}

// timeline draws the picture, or nothing when there are no two days.
func (c *Card) timeline(v words.View, rtl bool) Element {
	// One unit is one pixel: the labels keep their size in a narrow window.
	width := min(384, c.doc.Get("documentElement").Get("clientWidth").Float()-16) - 40
	p, ok := lay(v.Timeline, width, rtl)
	if !ok {
		return nil
	}
	above, below := float64(p.rows[1]), float64(p.rows[0])
	rail := 8 + 15*above
	height := rail + 10 + 15*below
	svg := c.svg("svg", "class", "line", "viewBox", "0 0 "+unit(width)+" "+unit(height), "role", "img", "aria-label", v.TimelineText)
	bar := func(class string, from, to, y, high float64) Element {
		if to < from {
			from, to = to, from
		}
		r := c.svg("rect", "class", class, "x", unit(from), "y", unit(y), "width", unit(max(to-from, 2)), "height", unit(high), "rx", "3")
		Append(svg, r)
		return r
	}
	start, end := float64(margin), width-margin
	if rtl {
		start, end = end, start
	}
	// Holidays stand taller than the rail: seen without colour, too.
	for _, r := range p.rest {
		title := c.svg("title")
		title.SetTextContent(r.label)
		Append(bar("rest", r.from, r.to, rail-4, 14), title)
	}
	bar("rail", start, end, rail, 6)
	if p.today >= 0 {
		bar("past", start, p.today, rail, 6)
		switch {
		case p.normal >= 0:
			bar("wait", p.today, p.normal, rail, 6)
			bar("late", p.normal, end, rail, 6)
		case v.Tone == rules.Act:
			bar("late", p.today, end, rail, 6)
		}
	}
	for _, l := range p.places {
		switch l.mark.Kind {
		case "today":
			Append(svg, c.svg("circle", "class", "today", "cx", unit(l.x), "cy", unit(rail+3), "r", "7.5"))
		case "normal", "protected":
			Append(svg, c.svg("path", "class", "tick", "d", "M"+unit(l.x)+" "+unit(rail-5)+"v16"))
		default:
			Append(svg, c.svg("circle", "class", "dot", "cx", unit(l.x), "cy", unit(rail+3), "r", "4.5"))
		}
		if l.row < 0 {
			continue
		}
		y := rail + 24 + 15*float64(l.row/2)
		if l.row%2 == 1 {
			y = rail - 10 - 15*float64(l.row/2)
		}
		t := c.svg("text", "x", unit(l.middle), "y", unit(y), "text-anchor", "middle")
		if l.mark.Kind == "today" {
			t.SetAttribute("class", "now")
		}
		t.SetTextContent(l.mark.Label)
		Append(svg, t)
	}
	return svg
}

// unit writes a coordinate.
func unit(f float64) string { return strconv.FormatFloat(f, 'f', 1, 64) }
