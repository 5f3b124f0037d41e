// Command panics speaks the contract of package wasm as far as start, and then
// ends in the middle of a call, as a program would that did not recover.
package main

import "syscall/js"

func main() {
	api := js.Global().Get("trackwhy")
	fine := js.FuncOf(func(js.Value, []js.Value) any { return "trackwhy 1 ok" })
	for _, name := range []string{"start", "remember", "erase", "recent", "parcels", "check", "setting"} {
		api.Set(name, fine)
	}
	for _, name := range []string{"scan", "draw", "popup", "options"} {
		api.Set(name, js.FuncOf(func(js.Value, []js.Value) any { panic("in the middle of " + name) }))
	}
	api.Set("version", "1")
	api.Get("ready").Invoke()
	select {}
}
