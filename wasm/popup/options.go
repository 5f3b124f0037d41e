//go:build js && wasm

package popup

import (
	"syscall/js"

	"github.com/trackwhy/trackwhy/rules/money"
	"github.com/trackwhy/trackwhy/rules/sheet"
	"github.com/trackwhy/trackwhy/wasm/card"
)

// OpenOptions brings options.html to life: each control carries the name of its
// setting in data-setting.
func OpenOptions(root js.Value, env Env) {
	doc := root.Get("ownerDocument")
	say := func(key string) { card.Find(doc, "said").SetTextContent(env.Lang.Text(key)) }
	controls := doc.Call("querySelectorAll", "[data-setting]")
	for i := range controls.Length() {
		el := controls.Index(i)
		e := card.Wrap(el)
		name := e.GetAttribute("data-setting")
		check := el.Get("type").String() == "checkbox"
		if check {
			el.Set("checked", env.Setting(name) == "1")
		} else {
			el.Set("value", env.Setting(name))
		}
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
			say("ui_saved")
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
		say("ui_erased")
	})
	card.Listen(card.Find(doc, "export"), "click", func(card.Event) {
		text := ""
		for _, o := range env.Memory() {
			text += sheet.Format(o) + "\n"
		}
		env.Do("save", text)
		say("ui_exported")
	})
}
