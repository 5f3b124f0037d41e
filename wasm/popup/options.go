//go:build js && wasm

package popup

import (
	"syscall/js"

	"github.com/trackwhy/trackwhy/rules/money"
	"github.com/trackwhy/trackwhy/rules/sheet"
	"github.com/trackwhy/trackwhy/wasm/card"
)

// Options is the open options page. It lives as long as its page.
type Options struct {
	env Env
	doc js.Value
}

// OpenOptions brings options.html to life: each control carries the name of its
// setting in data-setting.
func OpenOptions(root js.Value, env Env) *Options {
	o := &Options{env, root.Get("ownerDocument")}
	doc := o.doc
	controls := doc.Call("querySelectorAll", "[data-setting]")
	for i := range controls.Length() {
		el := controls.Index(i)
		e := card.Wrap(el)
		name := e.GetAttribute("data-setting")
		check := el.Get("type").String() == "checkbox"
		o.show(el, name)
		card.Listen(e, "input", func(card.Event) { el.Call("setCustomValidity", "") })
		card.Listen(e, "change", func(card.Event) {
			value := el.Get("value").String()
			if check {
				value = "0"
				if el.Get("checked").Bool() {
					value = "1"
				}
			}
			if !el.Call("reportValidity").Bool() { // days out of their range
				return
			}
			if name == "boundary" && value != "" {
				if _, ok := money.Parse(value); !ok {
					el.Call("setCustomValidity", env.Lang.Text("ui_boundary_wrong"))
					el.Call("reportValidity")
					return
				}
			}
			env.Do("setting", name+"\x1f"+value)
		})
	}
	sure := card.Find(doc, "sure").Underlying()
	card.Listen(card.Find(doc, "erase"), "click", func(card.Event) {
		sure.Set("hidden", false)
		sure.Call("focus")
	})
	card.Listen(card.Find(doc, "sure"), "click", func(card.Event) {
		sure.Set("hidden", true)
		card.Find(doc, "erase").Underlying().Call("focus")
		env.Do("forget", "")
	})
	card.Listen(card.Find(doc, "export"), "click", func(card.Event) {
		text := ""
		for _, order := range env.Memory() {
			text += sheet.Format(order) + "\n"
		}
		env.Do("save", text)
		o.say("ui_exported")
	})
	return o
}

// Saved says how a write that was asked for went, of a setting or with the name
// "forget" the erasing. A setting's control shows what is stored now.
func (o *Options) Saved(name string, ok bool) {
	o.say(savedKey(name, ok))
	if el := o.doc.Call("querySelector", "[data-setting="+name+"]"); !el.IsNull() {
		o.show(el, name)
	}
}

// show puts the current value of a setting into its control.
func (o *Options) show(el js.Value, name string) {
	value := o.env.Setting(name)
	el.Set("checked", value == "1") // of a checkbox; other controls have no use for it
	if el.Get("type").String() != "checkbox" {
		el.Set("value", value)
	}
}

func (o *Options) say(key string) { card.Find(o.doc, "said").SetTextContent(o.env.Lang.Text(key)) }
