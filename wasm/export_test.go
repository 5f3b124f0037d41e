//go:build js && wasm

package main

import (
	"errors"
	"syscall/js"
	"testing"

	"github.com/stretchr/testify/assert"
)

// A page's program that panicked for good would be gone for the life of the page.
func TestAPanicInACallIsAnsweredAndTheNextCallIsServed(t *testing.T) {
	var what any
	call := export(func(args []js.Value) string {
		if what != nil {
			panic(what)
		}
		return ok().String()
	})
	defer call.Release()
	for said, p := range map[string]any{"panic: in the middle": "in the middle", "panic: of an error": errors.New("of an error"), "panic: unknown": 1} {
		what = p
		assert.Equal(t, failure(said), call.Invoke().String())
		what = nil
		assert.Equal(t, "trackwhy 1 ok", call.Invoke().String())
	}
}

// What JavaScript is asked for may fail there: no call of the shopper's ends with it.
func TestAFailureOfTheHostEndsNothing(t *testing.T) {
	host := js.Global().Get("Object").New()
	host.Set("do", js.Global().Get("Function").New(`throw new Error("refused")`))
	assert.NotPanics(t, func() { (&bridge{host: host}).do("copy", "x") })
	assert.NotPanics(t, func() { (&bridge{}).do("copy", "x") }, "nobody is there")
}
