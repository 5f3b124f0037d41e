//go:build js && wasm

// Command reading is rules/page alone, compiled as the extension compiles it: what reading
// a page takes without what comes before and after it in a scan.
package main

import (
	"syscall/js"

	"github.com/trackwhy/trackwhy/rules/calendar"
	"github.com/trackwhy/trackwhy/rules/page"
)

func main() {
	var pages page.Reader
	api := js.Global().Get("reading")
	// read reads a snapshot several times and returns how many orders it has.
	api.Set("read", js.FuncOf(func(_ js.Value, args []js.Value) any {
		text, today := args[0].String(), calendar.Parse(args[1].String())
		orders := 0
		for range args[2].Int() {
			orders = len(pages.Read(text, today).Orders)
		}
		return orders
	}))
	api.Get("ready").Invoke()
	select {}
}
