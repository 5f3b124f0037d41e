//go:build js && wasm

package popup

import (
	"syscall/js"

	"honnef.co/go/js/dom/v2"

	"github.com/trackwhy/trackwhy/rules/money"
	"github.com/trackwhy/trackwhy/rules/sheet"
)

// OpenOptions brings options.html to life: each control carries the name of its
// setting in data-setting.
func OpenOptions(root js.Value, env Env) {
	doc := dom.WrapDocument(root.Get("ownerDocument"))
	say := func(key string) { doc.GetElementByID("said").SetTextContent(env.Lang.Text(key)) }
	for _, e := range doc.QuerySelectorAll("[data-setting]") {
		el := e.Underlying()
		name := e.GetAttribute("data-setting")
		check := el.Get("type").String() == "checkbox"
		if check {
			el.Set("checked", env.Setting(name) == "1")
		} else {
			el.Set("value", env.Setting(name))
		}
		e.AddEventListener("change", false, func(dom.Event) {
			value := el.Get("value").String()
			if check {
				value = "0"
				if el.Get("checked").Bool() {
					value = "1"
				}
			}
			if name == "boundary" && value != "" {
				if _, ok := money.Parse(value); !ok {
					el.Call("setCustomValidity", env.Lang.Text("ui_boundary_wrong"))
					el.Call("reportValidity")
					return
				}
				el.Call("setCustomValidity", "")
			}
			env.Do("setting", name+"\x1f"+value)
			say("ui_saved")
		})
	}
	sure := doc.GetElementByID("sure").Underlying()
	doc.GetElementByID("erase").AddEventListener("click", false, func(dom.Event) {
		sure.Set("hidden", false)
		sure.Call("focus")
	})
	doc.GetElementByID("sure").AddEventListener("click", false, func(dom.Event) {
		sure.Set("hidden", true)
		env.Do("forget", "")
		say("ui_erased")
	})
	doc.GetElementByID("export").AddEventListener("click", false, func(dom.Event) {
		text := ""
		for _, o := range env.Memory() {
			text += sheet.Format(o) + "\n"
		}
		env.Do("save", text)
		say("ui_exported")
	})
}
