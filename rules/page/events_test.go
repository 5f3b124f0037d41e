package page

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/trackwhy/trackwhy/rules"
)

// written gives events as "date clock text (place)".
func written(events []rules.Event) []string {
	var out []string
	for _, e := range events {
		s := strings.Join(slices.DeleteFunc([]string{e.Date.String(), e.Clock, e.Text}, func(s string) bool { return s == "" }), " ")
		if e.Place != "" {
			s += " (" + e.Place + ")"
		}
		out = append(out, s)
	}
	return out
}

func history(kind string, lines ...string) []string {
	list := Read(tree(kind+orderA, lines...), now).Orders
	if len(list) == 0 {
		return nil
	}
	return written(list[0].Order.Events)
}

const (
	onTracking = "tracking/index.html?tradeOrderId="
	onDetail   = "order/detail.html?orderId="
)

func TestEventsWithMarks(t *testing.T) {
	for name, row := range map[string]struct{ lines, want []string }{
		"all parts":                          {[]string{"div a--node", " p a--nodeTitle", "  'Received", " p a--nodeDesc", "  'Left | origin", " p a--nodeTime", "  'Nov 3, 2026 10:00", " p a--nodeLocation", "  'Shenzhen"}, []string{"2026-11-03 10:00 Left / origin (Shenzhen)"}},
		"a headline without time":            {[]string{"div a--node", " p a--nodeTitle", "  'Received", "div a--node", " p a--nodeTitle", "  'Sent"}, []string{"Received", "Sent"}},
		"behind what is no part of the page": {[]string{"nav", " 'Menu", "div a--node", " p a--nodeTitle", "  'Received"}, []string{"Received"}},
		"not in what is no part of the page": {[]string{"nav", " div a--node", "  p a--nodeTitle", "   'Received", "div a--node", " p a--nodeTitle", "  'Sent"}, []string{"Sent"}},
		"texts without marks":                {[]string{"div a--node", " p", "  'Received", " p", "  'Nov 3, 2026 10:00", " p", "  'Left origin", " p", "  'Shenzhen", " p", "  'more"}, []string{"2026-11-03 10:00 Left origin (Shenzhen)"}},
		"day and clock apart":                {[]string{"div a--node", " p", "  'Nov 3, 2026", " p", "  '10:00", " p", "  'GMT+8", " p", "  'x", " p", "  'OK"}, []string{"2026-11-03 10:00 OK"}},
		"a time with its zone":               {[]string{"div a--node", " p", "  'Received", " p", "  '2026-11-03 02:20:11 GMT+08:00"}, []string{"2026-11-03 02:20 Received"}},
		"two times are no clock":             {[]string{"div a--node", " p", "  'Nov 3, 2026", " p", "  '10:00 - 12:00", " p", "  'In transit"}, []string{"2026-11-03 In transit"}},
		"the time in the place of the text":  {[]string{"div a--node", " p a--nodeTitle", "  'Received", " p a--nodeDesc", "  'Nov 3, 2026 10:00"}, []string{"2026-11-03 10:00 Received"}},
		"a short text is no time":            {[]string{"div a--node", " p a--nodeTitle", "  'Received", " p a--nodeDesc", "  'Shenzhen"}, []string{"Shenzhen"}},
		"a text with a date is no time":      {[]string{"div a--node", " p a--nodeTitle", "  'Delayed", " p a--nodeDesc", "  'It will leave on Nov 3, 2026 at the latest"}, []string{"It will leave on Nov 3, 2026 at the latest"}},
		"nothing but a time":                 {[]string{"div a--node", " p a--nodeTime", "  'Nov 3, 2026 10:00"}, nil},
	} {
		assert.Equal(t, row.want, history(onTracking, row.lines...), name)
	}
	assert.Equal(t, []string{"2026-11-03 10:00 Left origin"}, history(onDetail, "div order-detail-item-track-info", " p order-detail-item-track-info-title", "  'Left origin", " p order-detail-item-track-info-desc", "  'Nov 3, 2026 10:00"))
	assert.Nil(t, history(onDetail, "div order-detail-item-track-info", " p order-detail-item-track-info-title", "  'Left origin"), "on the page of details an event has a time")
	assert.Nil(t, history(onDetail, "p order-detail-item-track-info-desc", " 'Left origin"), "and its mark")
}

func TestEventsWhoseTextsOnlyAreMarked(t *testing.T) {
	for name, row := range map[string]struct{ lines, want []string }{
		"each in the largest element of its own": {[]string{"div", " p a--nodeDesc", "  'Left", " p", "  'Nov 3, 2026", "div", " p a--nodeDesc", "  'Received", " p", "  'Nov 2, 2026"}, []string{"2026-11-03 Left", "2026-11-02 Received"}},
		"side by side":                           {[]string{"p a--nodeDesc", " 'Left", "p a--nodeDesc", " 'Received"}, []string{"Left", "Received"}},
		"a single one in the page":               {[]string{"p a--nodeDesc", " 'Left", "p", " 'Nov 3, 2026"}, []string{"2026-11-03 Left"}},
		"a single one in an element":             {[]string{"div", " p a--nodeDesc", "  'Left", " p", "  'Nov 3, 2026"}, []string{"2026-11-03 Left"}},
		"a single one and its day two up":        {[]string{"div", " div", "  div", "   p a--nodeDesc", "    'Left", "  p", "   'Nov 3, 2026"}, []string{"2026-11-03 Left"}},
		"a single one, a day three up":           {[]string{"div", " div", "  div", "   p a--nodeDesc", "    'Left", " p", "  'Nov 3, 2026"}, []string{"Left"}},
	} {
		assert.Equal(t, row.want, history(onTracking, row.lines...), name)
	}
}

func TestEventsThatOnlyTheirTimesGiveAway(t *testing.T) {
	for name, row := range map[string]struct{ lines, want []string }{
		"in elements":                               {[]string{"div", " p", "  'Nov 3, 2026 10:00", " p", "  'Left origin", "div", " p", "  'Nov 2, 2026 09:00", " p", "  'Received"}, []string{"2026-11-03 10:00 Left origin", "2026-11-02 09:00 Received"}},
		"day and clock apart":                       {[]string{"div", " p", "  'Nov 3, 2026", " p", "  '10:00", " p", "  'Left origin", "div", " p", "  'Nov 2, 2026", " p", "  '09:00", " p", "  'Received"}, []string{"2026-11-03 10:00 Left origin", "2026-11-02 09:00 Received"}},
		"a day without a clock":                     {[]string{"div", " p", "  'Nov 3, 2026", " p", "  'Left origin", "div", " p", "  'Nov 2, 2026", " p", "  'Received"}, nil},
		"a clock five nodes on":                     {[]string{"div", " p", "  'Nov 3, 2026", " i", " i", " i", " b", "  '10:00", " p", "  'Left origin"}, []string{"2026-11-03 10:00 Left origin"}},
		"a clock six nodes on":                      {[]string{"div", " p", "  'Nov 3, 2026", " i", " i", " i", " i", " b", "  '10:00", " p", "  'Left origin"}, nil},
		"flat":                                      {[]string{"div", " 'Nov 3, 2026 10:00", " 'Left origin", " 'Nov 2, 2026 09:00", " 'Received"}, []string{"2026-11-03 10:00 Left origin", "2026-11-02 09:00 Received"}},
		"flat, with headline, text and place":       {[]string{"div", " 'Nov 3, 2026 10:00", " 'In transit", " 'Left origin", " 'Shenzhen", " 'Nov 2, 2026 09:00", " 'GMT+8", " 'Accepted", " 'x", " 'Received"}, []string{"2026-11-03 10:00 Left origin (Shenzhen)", "2026-11-02 09:00 Received"}},
		"flat, with four texts and with five":       {[]string{"div", " 'Nov 3, 2026 10:00", " 'In transit", " 'Left origin", " 'Shenzhen", " 'China", " 'Nov 2, 2026 09:00", " 'Accepted", " 'Received", " 'one", " 'two", " 'three"}, []string{"2026-11-03 10:00 Left origin (Shenzhen)", "2026-11-02 09:00 Received"}},
		"flat, with the clock in a text of its own": {[]string{"div", " 'Nov 3, 2026", " '10:00", " 'In transit", " 'Left origin"}, []string{"2026-11-03 10:00 Left origin"}},
		"a day at the end of the page":              {[]string{"div", " p", "  'Left origin", " p", "  'Nov 3, 2026"}, nil},
		"flat, two with their clocks apart":         {[]string{"div", " 'Nov 3, 2026", " '10:00", " 'In transit", " 'Left origin", " 'Nov 2, 2026", " '09:00", " 'Accepted", " 'Received"}, []string{"2026-11-03 10:00 Left origin", "2026-11-02 09:00 Received"}},
		"flat, with nothing behind a time":          {[]string{"div", " 'Nov 3, 2026 10:00", " 'Nov 2, 2026 09:00", " 'Received"}, []string{"2026-11-02 09:00 Received"}},
		"behind the name of goods":                  {[]string{"div", " div a--productTitle", "  'Cable", " 'Nov 3, 2026 10:00", " 'Left origin"}, []string{"2026-11-03 10:00 Left origin"}},
		"none in the name of goods":                 {[]string{"div", " div a--productTitle", "  'Nov 4, 2026 10:00", "  'Cable"}, nil},
		"a label and its value are none":            {[]string{"div", " p", "  'Payment time: Nov 3, 2026 10:00", " p", "  'Left origin"}, nil},
	} {
		assert.Equal(t, row.want, history(onTracking, row.lines...), name)
	}
	two := []string{"div", " p", "  'Nov 3, 2026 10:00", " p", "  'Left origin", "div", " p", "  'Nov 2, 2026 09:00", " p", "  'Received"}
	assert.Len(t, history(onDetail, two...), 2)
	assert.Empty(t, history(onDetail, two[:5]...), "on the page of details one time alone is no history")
	labels := []string{"div", " p", "  'Payment time", " p", "  'Nov 3, 2026 10:00", "div", " p", "  'Order completed on", " p", "  'Nov 2, 2026 09:00"}
	assert.Empty(t, history(onDetail, labels...), "nor are the values of labels")
	far := func(n int) []string { // each label stands n nodes before its value
		part := append([]string{"p", " 'Payment time"}, times(n-1, "i")...)
		return history(onDetail, append(append(append(part, "'Nov 3, 2026 10:00"), part...), "'Nov 2, 2026 09:00")...)
	}
	assert.Empty(t, far(7))
	assert.NotEmpty(t, far(8), "a label so far away is another's")
}

func TestEventsInOneText(t *testing.T) {
	for text, want := range map[string][]string{
		"2026-11-03 02:20 Package received": {"2026-11-03 02:20 Package received"}, "2026-11-03 at 02:20 Package received": {"2026-11-03 02:20 Package received"}, "2026-11-03  at 02:20 Package received": nil,
		"2026年11月3日02:20 Package received": {"2026-11-03 02:20 Package received"}, "[ 2026-11-03 02:20 Package received": {"2026-11-03 02:20 Package received"}, "[[ 2026-11-03 02:20 Package received": nil,
		"2026-11-03 02:20 [Moscow] Package received": {"2026-11-03 02:20 [Moscow] Package received"}, "2026-11-03 02:20 GMT+8 Package received": {"2026-11-03 02:20 Package received"}, "2026-11-03 02:20:11 GMT+08:00 Package received": {"2026-11-03 02:20 Package received"}, "2026-11-03 02:20 (UTC+8) Package received": {"2026-11-03 02:20 Package received"},
		"2026-11-03 02:20 Package was received in Shenzhen: sent": {"2026-11-03 02:20 Package was received in Shenzhen: sent"}, "02:20 2026-11-03 Package received today": nil, "2026-11-03 Package received at 02:20": nil,
		"2026-11-03 02:20 12345 Sent": {"2026-11-03 02:20 Sent"}, "2026-11-03 02:20 12345 abc": nil,
		"2026-11-03 02:20 2026-11-04 Package received": nil, "2026-11-03 02:20 " + strings.Repeat("a", 383): {"2026-11-03 02:20 " + strings.Repeat("a", maxText)}, "2026-11-03 02:20 " + strings.Repeat("a", 384): nil,
	} {
		assert.Equal(t, want, history(onTracking, "div", " p", "  '"+text), text)
	}
}

func TestAHistoryIsReadToItsLimit(t *testing.T) {
	for name, part := range map[string][]string{
		"marked":        {"div a--node", " p a--nodeTitle", "  'Received"},
		"marked texts":  {"p a--nodeDesc", " 'Received"},
		"told by times": {"div", " p", "  'Nov 3, 2026 10:00", " p", "  'Received"},
		"in one text":   {"p", " 'Nov 3, 2026 10:00 The package was received"},
	} {
		var lines []string
		for range maxEvents + 1 {
			lines = append(lines, part...)
		}
		assert.Len(t, history(onTracking, lines...), maxEvents, name)
	}
}

func TestATextThatIsOnlyATime(t *testing.T) {
	letters := "abcdefghijklmn"
	for text, want := range map[string]bool{
		"Tue Jul 28 18:39": true, "18:39": true, "28.07.2026 18:39 (GMT+8)": true, "Jul 28 " + letters: true, letters + " Jul 28": true, "Jul 28 " + letters + "o": false, letters + "x28.07.2026": false, letters + " 18:39": true, letters + "x 18:39": false, letters + " 18:39x": false, "28.07.2026x " + letters: false, letters + " 28.07.2026": true,
		"#1234 18:39": true, "#12345 18:39": false, "18:39 1234": true, "00000 18:39": false, "18:39 00000": false, "Jul 28, Jul 29": false, "18:39 - 19:39": false, "": true,
	} {
		days, clocks := dates(text, true)
		assert.Equal(t, want, onlyTime(text, days, clocks), text)
	}
}

func TestZonesAreNoTexts(t *testing.T) {
	for text, want := range map[string]bool{"GMT+8": true, "(UTC+08:00)": true, "( GMT": true, "GMT+08:00 abcd": true, "GMT+08:00 abcde": false, "PST": false, "": false, "Shenzhen": false} {
		assert.Equal(t, want, zone(text), text)
	}
}

func TestAnEventIsCutToOneLine(t *testing.T) {
	assert.Equal(t, "a/b c", eventText("a|b\nc"))
	assert.Len(t, eventText(strings.Repeat("a", 300)), maxText)
}
