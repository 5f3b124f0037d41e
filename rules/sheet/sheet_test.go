package sheet_test

import (
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/trackwhy/trackwhy/rules"
	"github.com/trackwhy/trackwhy/rules/calendar"
	"github.com/trackwhy/trackwhy/rules/sheet"
)

const full = `order: 8196000000008719
number: RB123456785CN
total: US $4.20
status: Awaiting delivery
service: AliExpress Standard Shipping
store: Some Store
placed: 2026-10-01
shipped: 2026-10-03
protected: 2026-12-30
expected: 2026-11-20
promised: 2026-10-05
country: ES
city: Madrid
seen: no-updates
tags: Combined delivery
tags: Package 1 of 2
event: 2026-10-20 18:39 | Departed from origin | Shenzhen
event: 2026-10-12 | Collected | 
previous: LP00618685666597
sibling: 8196000000018719 | RB123456785CN | Other Store
now: 2026-11-05
`

func TestAWholeSheetIsReadAndWrittenBackUnchanged(t *testing.T) {
	orders, err := sheet.Parse(full, 0)
	require.NoError(t, err)
	require.Len(t, orders, 1)
	o := orders[0]
	assert.Equal(t, "18:39", o.Events[0].Clock)
	assert.Equal(t, "Shenzhen", o.Events[0].Place)
	assert.Equal(t, rules.SeenNoUpdates, o.Seen)
	assert.Equal(t, rules.Sibling{ID: "8196000000018719", Number: "RB123456785CN", Store: "Other Store"}, o.Siblings[0])
	assert.Equal(t, strings.ReplaceAll(full, "| \n", "| \n"), sheet.Format(o))
}

func TestTheNumberKeepsEveryBlankAroundIt(t *testing.T) {
	orders, err := sheet.Parse("number:  RB123456785CN\u00a0\r\ntotal:  US $4.20 \r\n", 0)
	require.NoError(t, err)
	assert.Equal(t, " RB123456785CN\u00a0", orders[0].Number)
	assert.Equal(t, "US $4.20", orders[0].Total)
}

func TestBlankLinesSeparateOrdersAndHashesComment(t *testing.T) {
	orders, err := sheet.Parse("\ufeff# head\n\nnumber: A1\n# note\ntotal: 1 €\n\n\nnumber: B2\n", 0)
	require.NoError(t, err)
	require.Len(t, orders, 2)
	assert.Equal(t, "B2", orders[1].Number)
	orders, err = sheet.Parse("", 0)
	require.NoError(t, err)
	assert.Empty(t, orders)
}

func TestAMalformedSheetNamesLineAndKey(t *testing.T) {
	for text, want := range map[string]string{
		"number: A\n\ntotl: 3":             `sheet: line 3: unknown key "totl"`,
		"number: A\nnumber: B":             `sheet: line 2: key "number" stands twice`,
		"placed: 2026-02-30":               `sheet: line 1: placed: bad date "2026-02-30", want 2026-12-31`,
		"shipped: yesterday":               `sheet: line 1: shipped: bad date "yesterday", want 2026-12-31`,
		"just words":                       `sheet: line 1: no key: value in "just words"`,
		"seen: everything":                 `sheet: line 1: seen: unknown value "everything"`,
		"country: Spain":                   `sheet: line 1: country: "Spain" is no ISO 3166-1 alpha-2 code`,
		"event: no bar":                    `sheet: line 1: event: no TIME | TEXT | PLACE in "no bar"`,
		"number: A\nevent: soon | Left | ": `sheet: line 2: event: bad time "soon"`,
		"now: 2026-08-10\nnow: 2026-08-11": `sheet: line 2: key "now" stands twice`,
		"country: 12":                      `sheet: line 1: country: "12" is no ISO 3166-1 alpha-2 code`,
		"country: E1":                      `sheet: line 1: country: "E1" is no ISO 3166-1 alpha-2 code`,
		"country: {A":                      `sheet: line 1: country: "{A" is no ISO 3166-1 alpha-2 code`,
		"country: A`":                      "sheet: line 1: country: \"A`\" is no ISO 3166-1 alpha-2 code",
		"country: ıt":                      `sheet: line 1: country: "ıt" is no ISO 3166-1 alpha-2 code`, // its capitals are
		"country: ESP":                     `sheet: line 1: country: "ESP" is no ISO 3166-1 alpha-2 code`,
	} {
		_, err := sheet.Parse(text, 0)
		assert.EqualError(t, err, want)
	}
}

func TestEventTimesWithoutAYearLookBackFromThePresent(t *testing.T) {
	for when, want := range map[string]string{
		"07-28 18:39": "2026-07-28", "Jul. 28 18:39": "2026-07-28", "Tue | Jul. 28 18:39": "2026-07-28",
		"Dec 24, 11:59 EST": "2025-12-24", "28 Jul": "2026-07-28", "2026-07-28T18:39:05+08:00": "2026-07-28",
		"Feb 29": "2024-02-29", "Aug 12": "2026-08-12", "Aug 14": "2025-08-14", "Jul 28, 2024 18:39": "2024-07-28",
	} {
		orders, err := sheet.Parse("now: 2026-08-10\nevent: "+when+" | Left | X", 0)
		require.NoError(t, err, when)
		assert.Equal(t, want, orders[0].Events[0].Date.String(), when)
		assert.Equal(t, "Left", orders[0].Events[0].Text)
	}
	orders, err := sheet.Parse("event: Jul 28 | Left | X", calendar.Of(2026, 8, 1))
	require.NoError(t, err)
	assert.Equal(t, "2026-07-28", orders[0].Events[0].Date.String())
}

func TestACaseFileHasAHead(t *testing.T) {
	c, err := sheet.ParseCase("expect: low-value, working\nnever: lost\ndo: wait\nwhy: the article\n---\nnumber: RB123456785CN\n")
	require.NoError(t, err)
	assert.Equal(t, []string{"low-value", "working"}, c.Expect)
	assert.Equal(t, "RB123456785CN", c.Order.Number)
	_, err = sheet.ParseCase("expect: x\nnumber: A\n---\n")
	assert.EqualError(t, err, `sheet: line 2: unknown key "number" in the head`)
	_, err = sheet.ParseCase("expect: x\n---\nnumbr: A")
	assert.EqualError(t, err, `sheet: line 3: unknown key "numbr"`)
}

func TestTimesThatNoClockShowsAreNamed(t *testing.T) {
	for _, when := range []string{"13-05", "12-32", "00-05", "12-00", "Jul foo", "Jul x8", "Jul", "8", "Jul 28 18:3x yes", "Jul 28 :123", "2026-02-30", "Feb 30, 2026", "Jul 32", "31.5 Jul"} {
		_, err := sheet.Parse("event: "+when+" | Left | X", 0)
		assert.EqualError(t, err, "sheet: line 1: event: bad time "+strconv.Quote(when), "whether the present is known or not")
		_, err = sheet.Parse("now: 2026-08-10\nevent: "+when+" | Left | X", 0)
		assert.EqualError(t, err, "sheet: line 2: event: bad time "+strconv.Quote(when))
	}
}

func TestTheTimeOfDayIsKeptWhenItIsOne(t *testing.T) {
	for when, want := range map[string]string{
		"2026-07-28T18:39:05+08:00": "18:39", "2026-07-28 00:00": "00:00", "2026-07-28 23:59": "23:59", "2026-07-28 9:05": "09:05", "2026-07-28 19:00": "19:00",
		"2026-07-28 24:00": "", "2026-07-28 18:60": "", "2026-07-28 18:3": "", "2026-07-28": "", "2026-07-28 noon": "",
		"Jul 28 18:39": "18:39", "07-28 00:15": "00:15", "Jul 28 18:3": "", "28 Jul 8:05 CET": "08:05", "Jul 28 2026": "",
	} {
		orders, err := sheet.Parse("now: 2026-08-10\nevent: "+when+" | Left | X", 0)
		require.NoError(t, err, when)
		assert.Equal(t, "2026-07-28", orders[0].Events[0].Date.String(), when)
		assert.Equal(t, want, orders[0].Events[0].Clock, when)
	}
}

func TestTheFirstAndTheLastMonthAndDayAreRead(t *testing.T) {
	for when, want := range map[string]string{
		"Jan 1": "2026-01-01", "01-01": "2026-01-01", "12/31": "2025-12-31", "31 Dec": "2025-12-31", "Sept 5": "2025-09-05", "Sep. 5": "2025-09-05", "May 31": "2026-05-31",
		"1 January 1970": "1970-01-01", "Dec 31 9999": "9999-12-31", "Thu Jan 1": "2026-01-01", "--07-28": "2026-07-28",
	} {
		orders, err := sheet.Parse("now: 2026-08-10\nevent: "+when+" | Left | X", 0)
		require.NoError(t, err, when)
		assert.Equal(t, want, orders[0].Events[0].Date.String(), when)
	}
}

func TestAnEventMayLackItsTextOrItsPlace(t *testing.T) {
	for value, want := range map[string]rules.Event{
		"2026-07-28|Left|Shenzhen": {Date: calendar.Of(2026, 7, 28), Text: "Left", Place: "Shenzhen"},
		"2026-07-28||Shenzhen":     {Date: calendar.Of(2026, 7, 28), Place: "Shenzhen"},
		"2026-07-28|Left":          {Date: calendar.Of(2026, 7, 28), Text: "Left"},
		"|Left|Shenzhen":           {Text: "Left", Place: "Shenzhen"},
		"2026-07-28|a|b|c":         {Date: calendar.Of(2026, 7, 28), Text: "a|b", Place: "c"},
	} {
		orders, err := sheet.Parse("event: "+value, 0)
		require.NoError(t, err, value)
		assert.Equal(t, want, orders[0].Events[0], value)
	}
}

func TestASheetIsReadUpToItsLimits(t *testing.T) {
	for name, c := range map[string]struct{ at, over, want string }{
		"the text":    {"number: A" + strings.Repeat("\n", 4<<20-9), "number: A" + strings.Repeat("\n", 4<<20-8), "sheet: line 1: the text is longer than 4 MiB"},
		"a value":     {"a\nnumber:" + strings.Repeat("9", 1<<16), "a\nnumber:" + strings.Repeat("9", 1<<16+1), "sheet: line 2: number: longer than 64 KiB"},
		"its tags":    {strings.Repeat("tags: a\n", 1000), strings.Repeat("tags: a\n", 1001), "sheet: line 1001: tags: more than 1000"},
		"its past":    {strings.Repeat("previous: a\n", 1000), strings.Repeat("previous: a\n", 1001), "sheet: line 1001: previous: more than 1000"},
		"its parcels": {strings.Repeat("sibling: a\n", 1000), strings.Repeat("sibling: a\n", 1001), "sheet: line 1001: sibling: more than 1000"},
		"its events":  {strings.Repeat("event: |a|\n", 1000), strings.Repeat("event: |a|\n", 1001), "sheet: line 1001: event: more than 1000"},
	} {
		at, over := strings.TrimPrefix(c.at, "a\n"), c.over
		if at != c.at {
			over = "# a comment\n" + strings.TrimPrefix(c.over, "a\n")
		}
		orders, err := sheet.Parse(at, 0)
		if assert.NoError(t, err, name) {
			assert.Len(t, orders, 1, name)
		}
		_, err = sheet.Parse(over, 0)
		assert.EqualError(t, err, c.want)
	}
}

func TestAnErrorQuotesAtMostSixtyBytes(t *testing.T) {
	_, err := sheet.Parse(strings.Repeat("w", 60), 0)
	assert.EqualError(t, err, `sheet: line 1: no key: value in "`+strings.Repeat("w", 60)+`"`)
	_, err = sheet.Parse(strings.Repeat("w", 61), 0)
	assert.EqualError(t, err, `sheet: line 1: no key: value in "`+strings.Repeat("w", 60)+`..."`)
}

func TestCountriesAreTwoLetters(t *testing.T) {
	for _, code := range []string{"AZ", "ZA", "az", "za"} {
		orders, err := sheet.Parse("country: "+code, 0)
		if assert.NoError(t, err, code) {
			assert.Equal(t, strings.ToUpper(code), orders[0].Country)
		}
	}
}

func TestACaseFileNamesWhatItsHeadLacks(t *testing.T) {
	for text, want := range map[string]string{
		"":                                       `sheet: line 1: the head does not end with "---"`,
		"expect: x\nwhy: y":                      `sheet: line 2: the head does not end with "---"`,
		"# a\n\nexpect x\n---\n":                 "sheet: line 3: no key: value",
		"why: y\n---\nnumber: A":                 "sheet: line 2: the head has no expect",
		"expect: x\n---\nnumber: A\n\nnumber: B": "sheet: line 2: a case holds one order",
	} {
		_, err := sheet.ParseCase(text)
		assert.EqualError(t, err, want)
	}
	c, err := sheet.ParseCase("# a remark\n\nexpect: x,\ntop3: a, b\n---\n")
	require.NoError(t, err)
	assert.Equal(t, []string{"x"}, c.Expect)
	assert.Equal(t, []string{"a", "b"}, c.Top3)
	assert.Equal(t, rules.Order{}, c.Order)
}
