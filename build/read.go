package main

import "io"

func read(args []string, in io.Reader, out, errs io.Writer) int { return 2 }
