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
		"RB713377042":        {"end", "looks like RB713377042__."},
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

// TestIdentifySpeaksToAPerson: no names of our own, and nothing of what a machine reads.
func TestIdentifySpeaksToAPerson(t *testing.T) {
	for text, want := range map[string]string{
		" RB\u200b123456785CN (China Post)": "RB 123 456 785 CN\n  Spaces were removed.\n  An invisible character was removed.\n" +
			"  Characters that do not belong were removed.\n  China Post (CN), registered: tracked to the door; the check digit holds.\n" +
			"    https://global.cainiao.com/detail.htm?mailNoList=RB123456785CN\n",
		"LP00618685666597": "LP 0061 8685 6665 97\n  Cainiao (CN), logistics order: tracked until it leaves the country of origin or arrives; " +
			"no check digit to go by; another number replaces it later.\n    https://global.cainiao.com/detail.htm?mailNoList=LP00618685666597\n",
		"RB12345678SCN":         "RB 1234 5678 SCN\n  A letter stands where a digit belongs, or the other way round.\n  Perhaps RB 123 456 785 CN: “S” looks like “5”.\n",
		"1005005217723149":      "1005 0052 1772 3149\n  This is the number of an article, not a tracking number.\n",
		"\u200b":                "No number\n  An invisible character was removed.\n  There is no letter or digit in this.\n",
		strings.Repeat("7", 99): strings.Repeat("7", 20) + "...\n  This is too long for a tracking number.\n",
	} {
		code, out, errs := identified(t, "", text)
		require.Zero(t, code)
		require.Empty(t, errs)
		require.Equal(t, want, out)
	}
	// Pure digits have a dozen forms: a person sees five.
	_, out, _ := identified(t, "", "123456789012")
	require.Contains(t, out, "Likeliest first:")
	require.Equal(t, 5, strings.Count(out, "https://"))
	require.Contains(t, out, "more.")
	_, out, _ = identified(t, "", "RB123456785CN / LP00618685666597")
	require.Equal(t, 1, strings.Count(out, "China Post (CN)"))
	require.Contains(t, out, "LP 0061 8685 6665 97")
}

// TestIdentifyAnswersEachOfSeveralNumbers on one line of standard input.
func TestIdentifyAnswersEachOfSeveralNumbers(t *testing.T) {
	_, out, _ := identified(t, "RB123456785CN, LP00618685666597 and 449044304137821\n1Z5R89390357567127\n", "-json")
	require.Equal(t, 4, strings.Count(out, "\n"))
}
