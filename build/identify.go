package main

import "io"

func identify(args []string, in io.Reader, out, errs io.Writer) int { return 2 }
