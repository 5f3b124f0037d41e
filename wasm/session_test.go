package main

import (
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/trackwhy/trackwhy/rules"
	"github.com/trackwhy/trackwhy/rules/calendar"
	"github.com/trackwhy/trackwhy/rules/sheet"
	"github.com/trackwhy/trackwhy/rules/words"
)

// plain is a language that answers with the keys it is asked for.
type plain struct{}

func (plain) Text(key string) string        { return key }
func (plain) Plural(int) string             { return "other" }
func (plain) Date(iso, style string) string { return iso }
func (plain) Count(int) string              { return "n" }

func tell(records ...string) string {
	return "trackwhy 1" + "\x1e" + strings.Join(records, "\x1e")
}

func TestAnAnswerIsRecordsOfFields(t *testing.T) {
	r := ok()
	r.add("order", "1", "a\x1eb", "")
	r.add("page")
	assert.Equal(t, "trackwhy 1 ok\x1eorder\x1f1\x1fa b\x1f\x1epage", r.String(), "values cannot make records")
	assert.Equal(t, "trackwhy 1 error\x1fno way", failure("no\x1fway"))
}

func TestStartIsToldLanguageTodaySettingsAndTexts(t *testing.T) {
	c, fine := readConfig(tell("language\x1fpt-BR", "today\x1f2026-11-23", "setting\x1fcalm\x1f1", "text\x1fui_a\x1fUm $1", "later\x1fx"))
	require.True(t, fine)
	assert.Equal(t, "pt-BR", c.tag)
	assert.Equal(t, calendar.Of(2026, 11, 23), c.today)
	assert.Equal(t, map[string]string{"calm": "1"}, c.settings)
	assert.Equal(t, map[string]string{"ui_a": "Um $1"}, c.texts)
}

func TestAMessageOfAnotherVersionIsRefused(t *testing.T) {
	for _, text := range []string{"", "trackwhy 2\x1elanguage\x1fen", "trackwhy 10", "<script>"} {
		_, fine := readConfig(text)
		assert.False(t, fine, "%q", text)
		assert.Equal(t, failure("version"), newSession(config{}, plain{}).remember(text))
	}
}

func TestRememberNamesWhatItCannotRead(t *testing.T) {
	s := newSession(config{settings: map[string]string{}}, plain{})
	got := s.remember(tell("all", "entry\x1fo1\x1ftrackwhy 1\n\norder: 1\nnumber: RB123456785CN\n", "entry\x1fo2\x1frubbish", "entry\x1fo3\x1f", "entry"))
	assert.Equal(t, "trackwhy 1 ok\x1ecorrupt\x1fo2", got)
	assert.Equal(t, 1, s.book.Len())
	s.remember(tell("entry\x1fo1\x1f"))
	assert.Zero(t, s.book.Len(), "an empty text drops the entry")
}

func TestAPageThatIsNoneOfOursHasNoOrders(t *testing.T) {
	s := newSession(config{settings: map[string]string{}}, plain{})
	for _, snapshot := range []string{"", "\x00\xff", strings.Repeat("\x1e", 10_000), "trackwhy-page\x1f1\x1fhttps://www.aliexpress.com/\x1fen"} {
		got, _ := answered(t, s, s.scan(snapshot, 0))
		assert.Equal(t, "trackwhy 1 ok\x1epage\x1f", got)
	}
}

func TestABadgeIsShownUnlessTheParcelMoves(t *testing.T) {
	moving := words.View{Cause: "working", Badge: "On its way"}
	quiet := newSession(config{settings: map[string]string{}}, plain{})
	asked := newSession(config{settings: map[string]string{"calm": "1"}}, plain{})
	assert.False(t, quiet.shown(moving))
	assert.True(t, asked.shown(moving))
	moving.Tone = rules.Act
	assert.True(t, quiet.shown(moving), "protection may run out while a parcel moves")
	assert.True(t, quiet.shown(words.View{Cause: "low-value", Badge: "Normal until 3 Dec"}))
	assert.False(t, asked.shown(words.View{Cause: "low-value"}), "nothing to say")
}

func TestASheetCanBeDrawnAndAnUnknownKeyCannot(t *testing.T) {
	s := newSession(config{settings: map[string]string{}, today: calendar.Of(2026, 11, 23)}, plain{})
	_, text, fine := s.drawable("", "number: RB123456785CN\ntotal: US $4.20\n")
	assert.True(t, fine)
	assert.Contains(t, text, "RB123456785CN")
	for _, bad := range [][2]string{{"o1", ""}, {"", "nonsense"}, {"", "\n"}} {
		_, _, fine = s.drawable(bad[0], bad[1])
		assert.False(t, fine, "%q", bad)
	}
}

// list is the snapshot of an order list.
func list(orders int) string {
	var b strings.Builder
	b.WriteString("trackwhy-page\x1f1\x1fhttps://www.aliexpress.com/p/order/index.html\x1fen\x1e\x1fbody\x1f\x1f")
	at := 0
	record := func(parent int, rest string) int {
		b.WriteString("\x1e" + strconv.Itoa(parent) + "\x1f" + rest)
		at++
		return at
	}
	for i := range orders {
		item := record(0, "div\x1forder-item\x1f")
		head := record(item, "div\x1forder-item-header\x1fdata-pl=order_item_header_info")
		record(head, "Order ID: "+strconv.Itoa(8200000000000101+i*7919))
		record(record(item, "span\x1forder-item-content-opt-price-total\x1f"), "Total: US $4.20")
		record(record(item, "span\x1forder-item-header-status-text\x1f"), "Awaiting delivery")
	}
	return b.String()
}

// answered goes on with a scan until it is answered, and counts the calls.
func answered(t testing.TB, s *session, got string) (string, int) {
	t.Helper()
	calls := 1
	for ; got == unfinished(); calls++ {
		require.Less(t, calls, 100)
		got = s.more()
	}
	return got, calls
}

func TestALongListIsAnsweredInParts(t *testing.T) {
	fresh := func() *session {
		return newSession(config{settings: map[string]string{}, today: calendar.Of(2026, 11, 23)}, plain{})
	}
	s := fresh()
	got, calls := answered(t, s, s.scan(list(2*share+10), 0))
	assert.Equal(t, 2*share+10, strings.Count(got, "\x1eorder\x1f"))
	assert.Equal(t, 2*share+10, strings.Count(got, "\x1estore\x1f"))
	assert.Equal(t, 1+3+3, calls, "the orders are found, read in three parts and worded in three")
	assert.Equal(t, failure("nothing to go on with"), s.more())

	again, calls := answered(t, s, s.scan(list(2*share+10), 0))
	assert.Equal(t, 1, calls, "what was worded stays worded")
	assert.Equal(t, 2*share+10, strings.Count(again, "\x1eorder\x1f"))

	s = fresh()
	first, calls := answered(t, s, s.scan(list(share), 0))
	assert.Equal(t, 2, calls, "the first of all is read and worded apart, however short")
	assert.True(t, strings.HasPrefix(got, first[:strings.Index(first, "\x1estore\x1f")]), "the parts make the same answer as a whole")
	_, calls = answered(t, s, s.scan(list(1), 0))
	assert.Equal(t, 1, calls)

	s = fresh()
	require.Equal(t, "trackwhy 1 ok\x1emore", s.scan(list(4*share), 0))
	other, _ := answered(t, s, s.scan(list(1), 0))
	assert.Equal(t, 1, strings.Count(other, "\x1eorder\x1f"), "a new scan takes the place of one that was not finished")
	assert.Equal(t, failure("nothing to go on with"), s.more())
}

func FuzzScan(f *testing.F) {
	f.Add("trackwhy-page\x1f1\x1fhttps://www.aliexpress.com/p/tracking/index.html?tradeOrderId=8196000000008719\x1fen\x1e\x1fbody\x1f\x1f\x1e0\x1fspan\x1flogistic-info-v2--mailNoValue--X\x1f\x1e1\x1fRB123456785CN")
	f.Add("trackwhy-page\x1f1\x1f\x1f")
	f.Fuzz(func(t *testing.T, snapshot string) {
		s := newSession(config{settings: map[string]string{}}, plain{})
		got, _ := answered(t, s, s.scan(snapshot, 20000))
		if !strings.HasPrefix(got, "trackwhy 1 ok\x1epage\x1f") {
			t.Fatalf("%q", got)
		}
	})
}

func TestARecordOfEvidenceSaysWhatTheFactsMeantAndIsStillASheet(t *testing.T) {
	s := newSession(config{today: calendar.Of(2026, 11, 23)}, plain{})
	o := rules.Order{Number: "RB123456785CN", Total: "US $4.20", Now: s.today}
	text := s.record(s.view(o), sheet.Format(o))
	assert.Contains(t, text, "# cause_low_value_title")
	orders, err := sheet.Parse(text, s.today)
	require.NoError(t, err)
	require.Len(t, orders, 1)
	assert.Equal(t, o.Number, orders[0].Number)
}

func TestASettingCountsForWhatIsWordedNext(t *testing.T) {
	s := newSession(config{settings: map[string]string{"days": "30"}}, plain{})
	s.parcels["o1"] = &parcel{}
	s.setting("boundary", "US $20")
	s.setting("country", "BR")
	assert.Equal(t, rules.Options{Boundary: "US $20", Country: "BR"}, s.options)
	assert.Empty(t, s.parcels, "what was worded before is worded anew")
	assert.Equal(t, 30, s.book.Days)
	for value, days := range map[string]int{"7": 7, "0": 0, "3651": 0, "many": 0} {
		s.setting("days", value)
		assert.Equal(t, days, s.book.Days, value)
	}
}
