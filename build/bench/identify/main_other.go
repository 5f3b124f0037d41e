//go:build !(js && wasm)

package main

// The program runs in Node only; elsewhere the package is built for its tests.
func main() { panic("identify: build with GOOS=js GOARCH=wasm") }
