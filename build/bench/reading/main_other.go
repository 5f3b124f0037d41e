//go:build !(js && wasm)

// Command reading runs in Node only; elsewhere the package is built for its checks.
package main

func main() { panic("reading: build with GOOS=js GOARCH=wasm") }
