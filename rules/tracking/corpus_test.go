package tracking

import (
	"encoding/csv"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// carriers maps the corpus' courier names to our ids where they differ.
var carriers = map[string]string{
	"dhl": "dhl-express", "canada_post": "canada-post", "old_dominion": "old-dominion", "correos-spain": "correos",
	"hermes-de": "hermes", "sf-express": "sf", "canada-post/correos-express": "canada-post",
	"any (SSCC)": "sscc",
}

// excused lists rows that we judge otherwise, with the reason. An entry that no row
// needs fails the test.
var excused = map[string]string{}

// TestTheCorpusIsJudgedAsLabelled reads 740 test numbers of other projects where
// they lie beside this repository; they are not copied into it.
func TestTheCorpusIsJudgedAsLabelled(t *testing.T) {
	name := filepath.Join("..", "..", "..", "shared", "knowledge", "corpus.csv")
	f, err := os.Open(name)
	if err != nil {
		t.Skip("corpus.csv is not beside this checkout: 740 numbers of other projects not tried")
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	require.NoError(t, err)
	total, right, chance := 0, 0, 0
	needed := map[string]bool{}
	for _, r := range rows[1:] {
		number, valid, courier, basis := r[0], r[1] == "true", r[2], r[6]
		if basis != "checkdigit" && basis != "checkdigit+shape" {
			continue
		}
		if c, ok := carriers[courier]; ok {
			courier = c
		}
		id := Identify(number)
		passed, fits := false, false
		any := false
		for _, c := range id.Candidates {
			any = any || c.Check == CheckPassed
			mine := courier == "s10" && c.Format.Shape == "s10" || c.Format.Carrier == courier
			passed = passed || mine && c.Check == CheckPassed
			fits = fits || mine && c.Check != CheckFailed
		}
		total++
		if !valid && any && !passed {
			chance++
			t.Logf("%q is wrong as a number of %s, but another form's check digit holds: %s", number, courier, show(id))
		}
		ok := valid && fits || !valid && !passed
		if ok {
			right++
			continue
		}
		if why, known := excused[strings.ReplaceAll(number, " ", "")]; known {
			needed[strings.ReplaceAll(number, " ", "")] = true
			t.Logf("%q is judged otherwise: %s", number, why)
			continue
		}
		t.Errorf("%q valid=%v courier=%s: %s", number, valid, courier, show(id))
	}
	for number, why := range excused {
		assert.True(t, needed[number], "%s needs no excuse any more (%s): take it out", number, why)
	}
	// A row with a stated reason is still a row judged otherwise: it does not count.
	t.Logf("%d of %d as labelled, %d otherwise with a reason", right, total, len(needed))
	require.Greater(t, total, 500, "the corpus lost rows")
	require.GreaterOrEqual(t, right*100, total*99)
	require.GreaterOrEqual(t, (right-chance)*100, total*99, "wrong numbers pass as another carrier's")
}

func show(id Identification) string {
	var b strings.Builder
	b.WriteString(id.Clean)
	for _, c := range id.Candidates {
		b.WriteString(" " + c.Format.ID + ":" + c.Check.String())
	}
	return b.String()
}
