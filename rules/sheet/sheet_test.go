package sheet_test

import (
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
