package main

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestALackOfNetworkIsNoKnownFault(t *testing.T) {
	for _, c := range []struct {
		name    string
		status  int
		text    string
		skipped bool
		failed  bool
	}{
		{"nothing is known", 0, "No vulnerabilities found.", false, false},
		{"something is known", 3, "Vulnerability #1: GO-2026-0001", false, true},
		{"something is known, and a module is called so", 3, "fetching vulnerabilities", false, true},
		{"no network", 1, "govulncheck: fetching vulnerabilities: Get \"https://example.org/index\": dial tcp: no such host\n", true, false},
		{"it does not compile", 1, "govulncheck: loading packages: there are errors", false, true},
		{"it could not be started", -1, "", false, true},
	} {
		skipped, err := judgeVulnerabilities(c.status, []byte(c.text))
		assert.Equal(t, c.skipped, skipped != "", c.name)
		assert.Equal(t, c.failed, err != nil, c.name)
	}
}
