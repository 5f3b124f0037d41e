// Command build assembles the extension, runs the demo, and is the command line
// of the engine without a browser.
package main

import (
	"fmt"
	"io"
	"os"
)

// command is one word of the command line. It returns the exit status: 0, or 2
// after a one-line error on standard error.
type command struct {
	name, usage string
	run         func(args []string, in io.Reader, out, errs io.Writer) int
}

// commands in the order in which the usage text lists them.
var commands = []command{
	{"identify", "identify [-json] NUMBER...", identify},
	{"explain", "explain [-json] [-lang xx] [-now DATE] [FILE]", explain},
	{"read", "read [-json] [-now DATE] -url URL [FILE]", read},
	{"assemble", "assemble", assemble},
	{"demo", "demo", runDemo},
	{"test", "test", test},
	{"lint", "lint", lint},
	{"fuzz", "fuzz [-time DURATION|COUNTx] [-workers N] [-only REGEXP]", fuzz},
	{"mutants", "mutants [-workers N] [-least PERCENT] [-files A.go|B.go] [-again] [-report] [PACKAGE...]", mutants},
	{"bench", "bench", measure},
	{"release", "release", release},
}

func main() {
	if len(os.Args) > 1 {
		for _, c := range commands {
			if c.name == os.Args[1] {
				os.Exit(c.run(os.Args[2:], os.Stdin, os.Stdout, os.Stderr))
			}
		}
	}
	fmt.Fprintln(os.Stderr, "usage: go run ./build COMMAND")
	for _, c := range commands {
		fmt.Fprintln(os.Stderr, "  "+c.usage)
	}
	os.Exit(2)
}
