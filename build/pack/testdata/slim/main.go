// Command slim does what a program needs the runtime's tables for, and ends by a panic
// that nobody recovers. slim_test.go runs it.
package main

import (
	"errors"
	"os"
	"runtime"
	"strconv"
)

type box struct {
	next *box
	text string
}

// deep makes the stack grow with pointers on it, collects garbage at the bottom, and
// reads the pointers on the way back.
func deep(n int) int {
	b := &box{&box{nil, strconv.Itoa(n)}, "top"}
	if n == 0 {
		runtime.GC()
		return 0
	}
	sum := deep(n - 1)
	v, _ := strconv.Atoi(b.next.text)
	return sum + v
}

type fence struct{ caught *string }

// catch recovers behind the wrapper of a method value and of an interface.
func (f fence) catch() {
	if p := recover(); p != nil {
		*f.caught += p.(error).Error() + "; "
	}
}

type catcher interface{ catch() }

func guarded(caught *string, do func()) {
	defer fence{caught}.catch()
	do()
}

func guardedByInterface(c catcher, do func()) {
	defer c.catch()
	do()
}

// tooDeep recovers nothing: its call is one too far from the deferred function.
func tooDeep() (escaped bool) {
	defer func() { escaped = recover() != nil }()
	defer func() { inlinedRecover() }()
	panic("x")
}

func inlinedRecover() { func() { _ = recover() }() }

func check(what string, fine bool) {
	if !fine {
		println("failed:", what)
		os.Exit(3)
	}
}

func main() {
	check("deep", deep(20_000) == 20_000*20_001/2)
	var caught string
	var empty []int
	var none *box
	guarded(&caught, func() { println(empty[len(caught)]) })
	guardedByInterface(&fence{&caught}, func() { println(none.text) })
	guarded(&caught, func() {
		defer func() {
			if p := recover(); p != nil {
				panic(errors.New("again"))
			}
		}()
		panic(errors.New("once"))
	})
	check("caught "+caught, caught == "runtime error: index out of range [0] with length 0; runtime error: invalid memory address or nil pointer dereference; again; ")
	check("recover too deep", tooDeep())
	answers := make(chan int)
	for i := range 50 {
		go func() { answers <- deep(i * 20) }()
	}
	sum := 0
	for range 50 {
		sum += <-answers
	}
	check("goroutines "+strconv.Itoa(sum), sum == 8_097_250)
	println("all well")
	nobodyRecovers()
}

//go:noinline
func nobodyRecovers() { panic("the end") }
