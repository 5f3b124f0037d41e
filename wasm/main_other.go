//go:build !(js && wasm)

package main

// The program runs in a browser only; elsewhere the package is built for its tests.
func main() { panic("trackwhy: build with GOOS=js GOARCH=wasm") }
