package browser

import (
	"os"
	"sync"
	"testing"
)

var installed = sync.OnceValue(func() error { return Install(func(s string) { os.Stderr.WriteString(s + "\n") }) })

// Require makes sure that the browsers and Node are there. What cannot be had
// fails the test where CI=true, and skips it, saying why, on a person's machine.
func Require(t testing.TB) {
	t.Helper()
	if err := installed(); err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatal(err)
		}
		t.Skipf("SKIPPED, NOT TESTED: %v", err)
	}
}
