package words_test

import (
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/trackwhy/trackwhy/rules"
	"github.com/trackwhy/trackwhy/rules/calendar"
	"github.com/trackwhy/trackwhy/rules/tracking"
	"github.com/trackwhy/trackwhy/rules/words"
)

// spoken is a language that holds just the texts of one test.
type spoken map[string]string

func (s spoken) Text(key string) string        { return s[key] }
func (s spoken) Count(n int) string            { return strconv.Itoa(n) }
func (s spoken) Date(iso, style string) string { return style + " " + iso }
func (s spoken) Plural(n int) string {
	switch n {
	case 1:
		return "one"
	case 3:
		return "few"
	}
	return "other"
}

func day(s string) calendar.Date { return calendar.Parse(s) }

// one is a diagnosis with one finding.
func one(f rules.Finding) rules.Diagnosis {
	f.Cause = &rules.Cause{ID: "low-value"}
	if f.Strength == 0 {
		f.Strength = rules.Likely
	}
	return rules.Diagnosis{Findings: []rules.Finding{f}, Number: tracking.Identify("RB123456785CN")}
}

// said words one piece of evidence.
func said(text string, args ...rules.Arg) string {
	v := words.Compose(one(rules.Finding{For: []rules.Evidence{{Key: "fact_x", Args: args}}}), rules.Order{}, spoken{"fact_x": text})
	return strings.Join(v.For, "\n")
}

func TestValuesFillTheirPlaces(t *testing.T) {
	for _, c := range []struct {
		name, text, want string
		args             []rules.Arg
	}{
		{"a word", "by $1.", "by Cainiao.", []rules.Arg{{Text: "Cainiao"}}},
		{"in any order, and twice", "$2 $1 $2", "b a b", []rules.Arg{{Text: "a"}, {Text: "b"}}},
		{"a long date", "on $1", "on long 2026-12-03", []rules.Arg{{Kind: rules.ArgDate, Date: day("2026-12-03")}}},
		{"a count", "$1 days", "12 days", []rules.Arg{{Kind: rules.ArgCount, Count: 12}}},
		{"a number in groups, left to right", "saw $1", "saw \u2066RB 123 456 785 CN\u2069", []rules.Arg{{Kind: rules.ArgNumber, Text: "RB123456785CN"}}},
		{"money as the page shows it", "$1!", "\u2068US $4.20\u2069!", []rules.Arg{{Kind: rules.ArgMoney, Text: "US $4.20"}}},
		{"a place that looks like a placeholder", "in $1 and $2", "in \u2068$2\u2069 and b", []rules.Arg{{Text: "$2"}, {Text: "b"}}},
		{"more places than values", "a $1 b $7", "a x b ", []rules.Arg{{Text: "x"}}},
		{"a dollar that is no place", "costs $ 5", "costs $ 5", []rules.Arg{{Text: "x"}}},
		{"a dollar at the end", "costs $", "costs $", []rules.Arg{{Text: "x"}}},
		{"nought is no place", "a $0 b", "a $0 b", []rules.Arg{{Text: "x"}}},
		{"the place behind the last value", "a $1 $2", "a x ", []rules.Arg{{Text: "x"}}},
		{"the ninth place", "$9", "i", []rules.Arg{{Text: "a"}, {Text: "b"}, {Text: "c"}, {Text: "d"}, {Text: "e"}, {Text: "f"}, {Text: "g"}, {Text: "h"}, {Text: "i"}}},
		{"letters and digits keep their direction", "$1 $2", "Az09 Za", []rules.Arg{{Text: "Az09"}, {Text: "Za"}}},
		{"a word that begins with a digit does not", "$1", "\u20681a\u2069", []rules.Arg{{Text: "1a"}}},
		{"nor do signs beside the letters", "$1 $2 $3 $4", "\u2068a/\u2069 \u2068a:\u2069 \u2068`\u2069 \u2068{\u2069", []rules.Arg{{Text: "a/"}, {Text: "a:"}, {Text: "`"}, {Text: "{"}}},
	} {
		t.Run(c.name, func(t *testing.T) { assert.Equal(t, c.want, said(c.text, c.args...)) })
	}
}

func TestTextsOfThePageCannotTurnOrBreakASentence(t *testing.T) {
	for _, hostile := range []string{"\u202eevil", "a\u2069b", "line\nbreak", "a\u2028b", "\x1b[2J", "x\x00y"} {
		for _, r := range said("«$1»", rules.Arg{Kind: rules.ArgNumber, Text: "RB12" + hostile + "3456"}) {
			assert.False(t, r < ' ' || r == 0x7f || r == 0x202e || r == 0x2028, "a number is a text of the page, too: %U", r)
		}
		got := said("«$1»", rules.Arg{Text: hostile})
		inner := strings.TrimSuffix(strings.TrimPrefix(got, "«\u2068"), "\u2069»")
		assert.NotEqual(t, got, inner, "isolated: %q", got)
		assert.NotContains(t, inner, "\u2069")
		assert.False(t, strings.ContainsFunc(inner, func(r rune) bool { return r < ' ' || r == 0x202e || r == 0x2028 }), "%q", inner)
	}
	assert.Less(t, len([]rune(said("$1", rules.Arg{Text: strings.Repeat("ж", 5000)}))), 130, "a long text is cut")
	v := words.Compose(one(rules.Finding{}), rules.Order{ID: "1\u202e2", Total: "US\x1b $4"}, spoken{})
	assert.Equal(t, "12", v.Order)
	assert.Equal(t, "US  $4", v.Total)
}

func TestACountChoosesThePluralForm(t *testing.T) {
	lang := spoken{"fact_x_one": "$1 day", "fact_x_few": "$1 dny", "fact_x_other": "$1 days"}
	for n, want := range map[int]string{1: "1 day", 3: "3 dny", 9: "9 days"} {
		e := rules.Evidence{Key: "fact_x", Args: []rules.Arg{{Kind: rules.ArgCount, Count: n}}}
		assert.Equal(t, []string{want}, words.Compose(one(rules.Finding{For: []rules.Evidence{e}}), rules.Order{}, lang).For)
	}
	delete(lang, "fact_x_few")
	e := rules.Evidence{Key: "fact_x", Args: []rules.Arg{{Kind: rules.ArgCount, Count: 3}}}
	assert.Equal(t, []string{"3 days"}, words.Compose(one(rules.Finding{For: []rules.Evidence{e}}), rules.Order{}, lang).For, "a missing form falls to the general one")
}

func TestAKeyNeverShows(t *testing.T) {
	f := rules.Finding{
		For:     []rules.Evidence{{Key: "fact_none"}, {Key: "fact_x"}},
		Against: []rules.Evidence{{Key: "fact_none", Args: []rules.Arg{{Kind: rules.ArgCount, Count: 2}}}},
	}
	d := one(f)
	d.Missing = []string{"ask_none"}
	v := words.Compose(d, rules.Order{}, spoken{"fact_x": "said"})
	assert.Equal(t, []string{"said"}, v.For)
	assert.Empty(t, v.Against)
	assert.Empty(t, v.Asks)
	for _, s := range []string{v.Title, v.Badge, v.Lead} {
		assert.NotContains(t, s, "_")
	}
}

func TestTheBadgeSaysTheDayThatMatters(t *testing.T) {
	lang := spoken{"badge_normal_until": "Normal until $1", "badge_dispute_by": "Dispute by $1", "cause_low_value_badge": "Own",
		"cause_low_value_lead": "Lead.", "lead_closing": "Ends on $1."}
	wait := rules.Action{Kind: rules.Wait, Date: day("2026-12-03")}
	dispute := rules.Action{Kind: rules.OpenDispute, Date: day("2026-12-20")}
	for _, c := range []struct {
		name, badge, lead string
		tone              rules.Tone
		f                 rules.Finding
	}{
		{"waiting is right", "Normal until short 2026-12-03", "Lead.", rules.Calm, rules.Finding{Until: wait.Date, Actions: []rules.Action{wait}}},
		{"protection ends", "Dispute by short 2026-12-20", "Lead. Ends on long 2026-12-20.", rules.Act, rules.Finding{Until: wait.Date, Actions: []rules.Action{dispute, wait}}},
		{"a dispute in second place does not shout", "Own", "Lead.", rules.Watch, rules.Finding{Actions: []rules.Action{wait, dispute}}},
		{"something to do before the day", "Own", "Lead.", rules.Watch, rules.Finding{Until: wait.Date, Actions: []rules.Action{wait}}},
		{"no day is known", "Own", "Lead.", rules.Calm, rules.Finding{}},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := one(c.f)
			d.Tone = c.tone
			v := words.Compose(d, rules.Order{}, lang)
			assert.Equal(t, c.badge, v.Badge)
			assert.Equal(t, c.lead, v.Lead)
		})
	}
}

func TestALetterClosesUpOverANumberThatIsNotKnown(t *testing.T) {
	lang := spoken{"letter_returned": "Hello, the parcel $2 of my order $1 is on its way back.", "letter_returned_zh": "订单$1的包裹$2"}
	ask := func(number string) words.Action {
		a := rules.Action{Kind: rules.AskSeller, Letter: "letter_returned", LetterArgs: []rules.Arg{{Text: "82"}, {Text: number}}}
		return words.Compose(one(rules.Finding{Actions: []rules.Action{a}}), rules.Order{}, lang).Actions[0]
	}
	assert.Equal(t, "Hello, the parcel of my order 82 is on its way back.", ask("").Letter)
	assert.Equal(t, "Hello, the parcel RB1 of my order 82 is on its way back.", ask("RB1").Letter)
}

func TestProtectionThatEndedIsSaidWhereADisputeIsAdvised(t *testing.T) {
	lang := spoken{"cause_low_value_lead": "Lead.", "lead_over": "Ended on $1."}
	o := rules.Order{Protected: day("2026-12-01"), Now: day("2026-12-02")}
	dispute := rules.Finding{Actions: []rules.Action{{Kind: rules.Wait}, {Kind: rules.OpenDispute}}}
	assert.Equal(t, "Lead. Ended on long 2026-12-01.", words.Compose(one(dispute), o, lang).Lead)
	assert.Equal(t, "Lead.", words.Compose(one(rules.Finding{}), o, lang).Lead, "no dispute, nothing to say")
	wait := rules.Finding{Actions: []rules.Action{{Kind: rules.Wait}}}
	assert.Equal(t, "Lead.", words.Compose(one(wait), o, lang).Lead, "other steps do not hang on it")
	o.Now = o.Protected
	assert.Equal(t, "Lead.", words.Compose(one(dispute), o, lang).Lead, "on its last day it holds")
}

func TestTextsOfACauseHaveVariants(t *testing.T) {
	lang := spoken{"cause_low_value_lead": "General.", "cause_low_value_lead_r": "For R.", "cause_low_value_title": "Title",
		"cause_low_value_title_r": "Title of R", "cause_low_value_badge": "Badge"}
	v := words.Compose(one(rules.Finding{Lead: "_r"}), rules.Order{}, lang)
	assert.Equal(t, []string{"Title of R", "Badge", "For R."}, []string{v.Title, v.Badge, v.Lead})
	v = words.Compose(one(rules.Finding{Lead: "_none"}), rules.Order{}, lang)
	assert.Equal(t, []string{"Title", "Badge", "General."}, []string{v.Title, v.Badge, v.Lead})
}

func TestALetterIsBareTextInBothLanguages(t *testing.T) {
	a := rules.Action{Kind: rules.AskSeller, Key: "action_ask_seller", Letter: "letter_trace",
		LetterArgs: []rules.Arg{{Text: "8196000000008719"}, {Text: "RB123456785CN"}}}
	v := words.Compose(one(rules.Finding{Actions: []rules.Action{a}}), rules.Order{},
		spoken{"action_ask_seller": "Ask", "letter_trace": "Order $1, number $2.", "letter_trace_zh": "订单$1，运单$2。"})
	require.Len(t, v.Actions, 1)
	assert.Equal(t, "Order 8196000000008719, number RB123456785CN.", v.Actions[0].Letter, "one piece, so that the seller can copy it")
	assert.Equal(t, "订单8196000000008719，运单RB123456785CN。", v.Actions[0].LetterZH)
}

func TestAnActionHasItsSmallPrint(t *testing.T) {
	lang := spoken{"detail_days_other": "$1 more", "reason_look_alike": "“$1” looks like “$2”"}
	d := one(rules.Finding{Actions: []rules.Action{
		{Kind: rules.Wait, Date: day("2026-12-03")},
		{Kind: rules.Track, URL: "https://www.example.org/track?n=1"},
		{Kind: rules.UseSuggestion, Number: "RB123456785CN"},
		{Kind: rules.Screenshot},
	}})
	d.Timeline.Now = day("2026-11-23")
	d.Number.Suggestions = []tracking.Suggestion{{Number: "RB123456785CN", From: "I", To: "1"}}
	d.Number.Suggestions[0].Reason = tracking.Identify("RBI23456785CN").Suggestions[0].Reason
	v := words.Compose(d, rules.Order{}, lang)
	var got []string
	for _, a := range v.Actions {
		got = append(got, words.Bare(a.Detail))
	}
	assert.Equal(t, []string{"10 more", "example.org", "“I” looks like “1”", ""}, got)
	d.Timeline.Now = day("2026-12-03")
	assert.Empty(t, words.Compose(d, rules.Order{}, lang).Actions[0].Detail, "no day is left")
}

func TestCleaningIsReported(t *testing.T) {
	d := one(rules.Finding{})
	d.Number = tracking.Identify("RB123456785CN\u00a0")
	v := words.Compose(d, rules.Order{}, spoken{"removed_non_breaking_space": "An invisible blank"})
	assert.Equal(t, []string{"An invisible blank"}, v.Cleaned)
	assert.Equal(t, "RB 123 456 785 CN", v.Number)
	assert.Equal(t, "RB123456785CN", v.Raw)
}

func TestTheTimelineStandsInOrderOfTime(t *testing.T) {
	d := one(rules.Finding{})
	d.Timeline = rules.Timeline{Placed: day("2026-10-01"), Shipped: day("2026-10-03"), LastScan: day("2026-11-02"),
		Now: day("2026-11-23"), NormalUntil: day("2026-12-03"), Protected: day("2026-11-30")}
	v := words.Compose(d, rules.Order{}, spoken{"timeline_shipped": "Shipped $1", "timeline_placed_on": "ordered $1", "timeline_today_on": "today $1"})
	var kinds []string
	for _, m := range v.Timeline {
		kinds = append(kinds, m.Kind)
	}
	assert.Equal(t, []string{"placed", "shipped", "scan", "today", "protected", "normal"}, kinds)
	assert.Equal(t, "Shipped short 2026-10-03", v.Timeline[1].Label)
	assert.Contains(t, v.TimelineText, "ordered long 2026-10-01")
	d.Timeline = rules.Timeline{Now: day("2026-11-23")}
	assert.Empty(t, words.Compose(d, rules.Order{}, spoken{}).Timeline, "today alone is no picture")
}

func TestAnOverlongNumberIsCut(t *testing.T) {
	d := one(rules.Finding{})
	d.Number = tracking.Identify(strings.Repeat("7A", 4000))
	v := words.Compose(d, rules.Order{}, spoken{})
	assert.Empty(t, v.Raw)
	assert.Less(t, len(v.Number), 40)
}

func TestControlsOfDirectionAreTakenOutAndBreaksBecomeBlanks(t *testing.T) {
	for r, want := range map[rune]string{
		0x202a: "ab", 0x202e: "ab", 0x2066: "ab", 0x2069: "ab", 0x200e: "ab", 0x200f: "ab", 0x61c: "ab",
		0x1f: "a b", 0x7f: "a b", 0x85: "a b", 0x2028: "a b", 0x2029: "a b",
		' ': "a b", 0x2010: "a\u2010b", 0x202f: "a\u202fb", 0x2065: "a\u2065b", 0x206a: "a\u206ab",
	} {
		assert.Equal(t, want, words.Compose(one(rules.Finding{}), rules.Order{Total: "a" + string(r) + "b"}, spoken{}).Total, "%U", r)
	}
}

func TestATextOfThePageIsCutBehindItsLastCharacter(t *testing.T) {
	exact := strings.Repeat("ж", 40)
	v := words.Compose(one(rules.Finding{}), rules.Order{ID: exact, Total: exact + "x"}, spoken{})
	assert.Equal(t, exact, v.Order)
	assert.Equal(t, exact+"…", v.Total)
}

func TestADiagnosisWithoutFindingsIsWordless(t *testing.T) {
	v := words.Compose(rules.Diagnosis{}, rules.Order{}, spoken{})
	assert.Empty(t, v.Cause)
	assert.Empty(t, v.Title)
}

func TestTheCarrierIsNamedWhenTheNumberSaysIt(t *testing.T) {
	for number, want := range map[string]bool{
		"RB123456785CN":          true,  // its letters say it
		"9282681740397977491779": true,  // its check digit does
		"75012345678901":         false, // fourteen digits may be anyone's
		"8196000000008719":       false, // an order's number, whoever has such numbers too
		"":                       false,
	} {
		d := one(rules.Finding{})
		d.Number = tracking.Identify(number)
		assert.Equal(t, want, words.Compose(d, rules.Order{}, spoken{}).Carrier != "", number)
	}
}

func TestOtherCausesAndThoseRuledOutStandApart(t *testing.T) {
	d := one(rules.Finding{})
	d.Findings = append(d.Findings, rules.Finding{Cause: &rules.Cause{ID: "customs"}, Strength: rules.Possible}, rules.Finding{Cause: &rules.Cause{ID: "lost"}, Strength: rules.RuledOut})
	v := words.Compose(d, rules.Order{}, spoken{})
	require.Len(t, v.Others, 1)
	require.Len(t, v.RuledOut, 1)
	assert.Equal(t, "customs", v.Others[0].Cause)
	assert.Equal(t, "lost", v.RuledOut[0].Cause)
}

func TestDaysOfWaitingAreCountedWhenTheyAreKnown(t *testing.T) {
	lang := spoken{"detail_days_other": "$1 more", "detail_days_one": "$1 more"}
	for _, c := range []struct{ name, until, now, want string }{
		{"ten", "2026-12-03", "2026-11-23", "10 more"}, {"one", "2026-12-03", "2026-12-02", "1 more"}, {"none", "2026-12-03", "2026-12-03", ""},
		{"over", "2026-12-03", "2026-12-04", ""}, {"no day", "", "2026-12-03", ""}, {"no present", "2026-12-03", "", ""},
	} {
		d := one(rules.Finding{Actions: []rules.Action{{Kind: rules.Wait, Date: day(c.until)}, {Kind: rules.OpenDispute, Date: day(c.until)}}})
		d.Timeline.Now = day(c.now)
		v := words.Compose(d, rules.Order{}, lang)
		assert.Equal(t, c.want, v.Actions[0].Detail, c.name)
		assert.Empty(t, v.Actions[1].Detail, "%s: only waiting counts days", c.name)
	}
}

func TestDaysOfTheTimelineComeInTheOrderOfTimeWhateverTheyAre(t *testing.T) {
	kinds := func(tl rules.Timeline) string {
		d := one(rules.Finding{})
		d.Timeline = tl
		var l []string
		for _, m := range words.Compose(d, rules.Order{}, spoken{}).Timeline {
			l = append(l, m.Kind)
		}
		return strings.Join(l, " ")
	}
	assert.Equal(t, "shipped placed", kinds(rules.Timeline{Placed: day("2026-10-03"), Shipped: day("2026-10-01")}), "a page may say so")
	assert.Equal(t, "placed shipped today", kinds(rules.Timeline{Placed: day("2026-10-03"), Shipped: day("2026-10-03"), Now: day("2026-10-03")}), "the same day: as they happen")
	assert.Equal(t, "placed", kinds(rules.Timeline{Placed: day("2026-10-03")}))
}

func TestHolidaysStandBehindTheDaysOfTheTimeline(t *testing.T) {
	d := one(rules.Finding{})
	d.Timeline = rules.Timeline{Placed: day("2026-09-20"), Now: day("2026-10-09"), Holidays: []calendar.Holiday{
		{Key: "national_day", From: day("2026-10-01"), To: day("2026-10-07")},
		{Key: "spring_festival", From: day("2027-02-05"), To: day("2027-02-12"), Derived: true},
	}}
	v := words.Compose(d, rules.Order{}, spoken{"holiday_national_day": "National Day", "holiday_spring_festival": "Spring Festival", "holiday_probably": "probably $1", "timeline_placed_on": "ordered $1"})
	require.Len(t, v.Timeline, 4)
	assert.Equal(t, words.Mark{Kind: "holiday", From: "2026-10-01", To: "2026-10-07", Label: "National Day"}, v.Timeline[2])
	assert.Equal(t, "probably Spring Festival", v.Timeline[3].Label)
	assert.Equal(t, "ordered long 2026-09-20; National Day short 2026-10-01–short 2026-10-07; probably Spring Festival short 2027-02-05–short 2027-02-12", v.TimelineText)
}

func BenchmarkCompose(b *testing.B) {
	o := rules.Order{Number: "RB123456785CN", Total: "US $4.20", Shipped: day("2026-11-01"), Now: day("2026-11-23"), Protected: day("2026-12-31")}
	d := rules.Diagnose(o, rules.Options{})
	lang := spoken{}
	b.ReportAllocs()
	for b.Loop() {
		words.Compose(d, o, lang)
	}
}
