package main

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func identified(t *testing.T, in string, args ...string) (int, string, string) {
	t.Helper()
	var out, errs bytes.Buffer
	code := identify(args, strings.NewReader(in), &out, &errs)
	return code, out.String(), errs.String()
}

func TestIdentifyPrintsOneObjectANumber(t *testing.T) {
	code, out, errs := identified(t, "", "-json", " RB 123\u00a0456 785 GB", "LP00000000000000")
	require.Zero(t, code)
	require.Empty(t, errs)
	lines := strings.Split(strings.TrimSpace(out), "\n")
	require.Len(t, lines, 2)
	var r identifyJSON
	require.NoError(t, json.Unmarshal([]byte(lines[0]), &r))
	require.Equal(t, "RB123456785GB", r.Clean)
	require.Equal(t, []string{"space", "non-breaking-space"}, r.Removed)
	require.Equal(t, "royal-mail", r.Candidates[0].Carrier)
	require.Equal(t, "passed", r.Candidates[0].Check)
}

func TestIdentifyAnswersEmptyLongAndBinaryInput(t *testing.T) {
	for _, text := range []string{"", strings.Repeat("7", 10000), "\x00\xff\xfe\x80"} {
		code, out, _ := identified(t, "", "-json", text)
		require.Zero(t, code)
		require.True(t, json.Valid([]byte(strings.TrimSpace(out))), "%q", out)
	}
}

func TestIdentifyRefusesUnknownFlagsInOneLine(t *testing.T) {
	code, out, errs := identified(t, "", "-bad")
	require.Equal(t, 2, code)
	require.Empty(t, out)
	require.Equal(t, 1, strings.Count(errs, "\n"))
}

func TestIdentifySaysWhatIsWrongWithANearMiss(t *testing.T) {
	for number, want := range map[string][2]string{
		"1Z5R89390357567217": {"check", "The check digit does not fit"},
		"RB12345678SCN":      {"letter", "A letter stands where a digit belongs"},
		"RB1123456785CN":     {"long", "a character too many"},
		"RB12345678CN":       {"short", "A character seems to be missing"},
		"RB123456785CN":      {"", ""},
	} {
		code, out, _ := identified(t, "", "-json", number)
		require.Zero(t, code)
		var r identifyJSON
		require.NoError(t, json.Unmarshal([]byte(out), &r))
		if want[0] == "" {
			require.NotContains(t, out, `"flaw"`, "%s: none is not named", number)
			continue
		}
		require.Equal(t, want[0], r.Flaw, number)
		_, out, _ = identified(t, "", number)
		require.Contains(t, out, want[1], number)
		require.NotContains(t, out, "$1", number)
	}
}
