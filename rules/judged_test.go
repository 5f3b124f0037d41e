package rules_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/trackwhy/trackwhy/rules"
	"github.com/trackwhy/trackwhy/rules/calendar"
)

// Order sheets begin with one of these.
const (
	cainiaoNumber = "number: LP00618685666597\n"
	mailNumber    = "number: RB123456785CN\n"
	cheapMail     = "number: RB123456785CN\ntotal: US $2\n"
	cheapU        = "number: UB123456785CN\ntotal: US $2\n"
	uspsNumber    = "number: 9400111206206555555550\n"
)

// judged is what must be said of one cause. Words of want, apart by blanks:
//
//	none, ruled-out, possible, likely, certain   its strength
//	first, second                                its place among the findings
//	calm, watch, act                             the tone of the whole diagnosis
//	+KEY, -KEY, !KEY                             a fact for it, against it, neither; or a text of its steps: +action_KEY
//	until=DATE, lead=SUFFIX                      of the finding; without a value: none
//	kind, !kind                                  a step that it offers or does not
type judged struct{ why, id, sheet, now, want string }

func (c judged) check(t *testing.T) {
	t.Helper()
	o := order(t, c.sheet)
	if c.now != "" {
		o.Now = calendar.Parse(c.now)
		require.NotZero(t, o.Now, c.now)
	}
	d := rules.Diagnose(o, rules.Options{})
	f := finding(d, c.id)
	keys := func(l []rules.Evidence) (out []string) {
		for _, e := range l {
			out = append(out, e.Key)
		}
		return out
	}
	var steps, kinds []string
	for _, a := range f.Actions {
		steps, kinds = append(steps, a.Key, a.Letter), append(kinds, a.Kind.String())
	}
	pro, con := append(keys(f.For), steps...), keys(f.Against)
	for word := range strings.FieldsSeq(c.want) {
		if got := strings.Join(ids(d), " "); !func() bool {
			key := word[1:]
			switch {
			case word == "none":
				return f.Strength == 0
			case word == "first":
				return d.Findings[0].Cause.ID == c.id
			case word == "second":
				return d.Findings[1].Cause.ID == c.id
			case word == "calm" || word == "watch" || word == "act":
				return d.Tone.String() == word
			case word[0] == '+':
				return slices.Contains(pro, key)
			case word[0] == '-':
				return slices.Contains(con, key)
			case strings.HasPrefix(word, "until="):
				return f.Until.String() == word[6:]
			case strings.HasPrefix(word, "lead="):
				return f.Lead == word[5:]
			case word[0] == '!':
				return !slices.Contains(pro, key) && !slices.Contains(con, key) && !slices.Contains(kinds, key)
			case word == "ruled-out" || word == "possible" || word == "likely" || word == "certain":
				return f.Strength.String() == word
			}
			return slices.Contains(kinds, word)
		}() {
			t.Errorf("%s: %s: want %s; %s, lead %q, until %s, tone %s, for %v, against %v, steps %v; all: %s",
				c.why, c.id, word, f.Strength, f.Lead, f.Until, d.Tone, keys(f.For), con, kinds, got)
		}
	}
}

func checkAll(t *testing.T, all []judged) {
	t.Helper()
	for _, c := range all {
		c.check(t)
	}
}

func TestCustomsIsJudgedByItsDays(t *testing.T) {
	const at = cainiaoNumber + "event: 2026-08-01 | Import customs clearance started | \n"
	checkAll(t, []judged{
		{"the first day at customs is no hold", "customs", at, "2026-08-01", "possible until=2026-08-15"},
		{"two days are none either", "customs", at, "2026-08-03", "possible !fact_customs_days"},
		{"a hold says how long it lasts and until when a letter may come", "customs", at, "2026-08-05", "first likely watch +fact_customs_days until=2026-08-15 answer-customs"},
		{"a carrier that asks for a payment is not waited out", "customs", cainiaoNumber + "event: 2026-08-01 | Held at customs, payment of duty required | \n", "2026-08-05", "first certain act until= !wait"},
		{"an undated hold names no days", "customs", cainiaoNumber + "event: | Import customs clearance started | \n", "2026-08-05", "likely !fact_customs_days until="},
		{"three days at customs are no plain movement", "working", at, "2026-08-04", "possible"},
		{"two days at customs are", "working", at, "2026-08-03", "likely"},
	})
}

func TestNewNumbersAreGivenTheirTime(t *testing.T) {
	checkAll(t, []judged{
		{"the fifteen days begin on the day of shipping", "delay", mailNumber + "shipped: 2026-08-01\n", "2026-08-01", "first likely calm until=2026-08-16"},
		{"a number alone that was not found may be new", "delay", mailNumber + "seen: not-found\n", "", "first possible +fact_seen_not_found"},
		{"one without updates may be new", "delay", mailNumber + "seen: no-updates\n", "", "possible +fact_seen_no_updates"},
		{"nobody looked: nothing is late", "delay", mailNumber, "", "none"},
		{"what is wrong with a number goes before the time", "entry-error", "number: RB123456784CN\nseen: not-found\n", "", "first likely"},
		{"a form that is not known is no new number first of all", "unknown-format", "number: QQ77-88-99-X\nseen: not-found\n", "", "first likely"},
		{"the holiday is named where it moves the limit", "delay", mailNumber + "shipped: 2026-02-10\n", "2026-02-12", "lead=_holiday +fact_holiday_spring_festival until=2026-03-16"},
		{"no holiday, no word of one", "delay", mailNumber + "shipped: 2026-08-01\n", "2026-08-05", "lead="},
		{"an old number that is used again is waited for while it may be new", "recycled", uspsNumber + "placed: 2026-08-01\nshipped: 2026-08-02\nevent: 2025-03-06 | Arrived at facility | Denver, CO\n", "2026-08-05", "first until=2026-08-17 !action_wait_fresh"},
		{"afterwards it is waited for its first scan", "recycled", uspsNumber + "placed: 2026-08-01\nshipped: 2026-08-02\nevent: 2025-03-06 | Arrived at facility | Denver, CO\n", "2026-08-19", "first until= +action_wait_fresh"},
		{"price does not explain a parcel that was sent today", "low-value", cheapMail + "shipped: 2026-08-01\n", "2026-08-01", "possible"},
		{"nor does the hand-over of one that was sent today", "number-changes", cainiaoNumber + "shipped: 2026-08-01\n", "2026-08-01", "possible"},
		{"nor of a dear one that was not found on its first day", "number-changes", mailNumber + "total: US $20\nseen: not-found\nshipped: 2026-08-01\n", "2026-08-01", "possible"},
	})
}

func TestSilenceUnderWayIsJudgedByItsDays(t *testing.T) {
	const flown = cainiaoNumber + "event: 2026-07-01 | Airline departed | \n"
	checkAll(t, []judged{
		{"the day of departure", "transit-silence", flown, "2026-07-01", "possible"},
		{"without the present nothing is late", "transit-silence", flown, "", "possible"},
		{"without the day of the scan there is nothing to count", "transit-silence", cainiaoNumber + "event: | Airline departed | \n", "2026-07-05", "none"},
		{"a complaint of three days is too early", "transit-silence", flown + "seen: stopped\n", "2026-07-04", "possible"},
		{"a complaint of four days is answered", "transit-silence", flown + "seen: stopped\n", "2026-07-05", "likely"},
		{"the thirtieth day is still usual, and from it on the sixtieth is waited for", "transit-silence", flown, "2026-07-31", "likely calm !fact_quiet_beyond until=2026-08-30"},
		{"beyond it a loss is possible", "transit-silence", flown, "2026-08-01", "likely -fact_quiet_beyond until=2026-08-30"},
		{"with fifteen days of protection left nothing is hurried", "transit-silence", flown + "protected: 2026-08-25\n", "2026-08-10", "likely !screenshot"},
		{"with fourteen proof is gathered", "transit-silence", flown + "protected: 2026-08-25\n", "2026-08-11", "likely screenshot open-dispute"},
	})
}

func TestALossIsJudgedByItsDays(t *testing.T) {
	const landed = cainiaoNumber + "event: 2026-08-01 | Arrived at destination country | \n"
	const stopped = cainiaoNumber + "seen: stopped\nshipped: 2026-03-01\n"
	checkAll(t, []judged{
		{"a scan of today rules a loss out", "lost", landed, "2026-08-01", "ruled-out -fact_quiet_normal"},
		{"a possible loss is traced and waited for to twice the limit", "lost", landed + "protected: 2026-12-01\n", "2026-08-20", "possible !screenshot until=2026-08-29 ask-seller open-dispute"},
		{"a likely loss is proved", "lost", landed, "2026-08-30", "first likely act screenshot open-dispute until="},
		{"a possible loss has time with fifteen days of protection", "lost", cainiaoNumber + "shipped: 2026-07-28\nprotected: 2026-08-25\nevent: 2026-08-01 | Accepted by carrier | \n", "2026-08-10", "first possible watch !screenshot"},
		{"and none with fourteen", "lost", cainiaoNumber + "shipped: 2026-07-28\nprotected: 2026-08-25\nevent: 2026-08-01 | Accepted by carrier | \n", "2026-08-11", "first possible act screenshot !wait"},
		{"a parcel that stopped somewhere is not lost on the sixtieth day", "lost", stopped, "2026-04-30", "none"},
		{"it is on the sixty-first, which no stage explains", "lost", stopped, "2026-05-01", "likely screenshot open-dispute"},
		{"until the hundred and twentieth", "lost", stopped, "2026-06-29", "likely"},
		{"then its data may be deleted", "lost", stopped, "2026-06-30", "none"},
		{"silence of dear mail is not by design", "lost", mailNumber + "total: US $20\nevent: 2026-08-01 | Arrived at destination country | \n", "2026-08-20", "possible !fact_silent_by_design"},
		{"silence of cheap mail is", "lost", cheapMail + "event: 2026-08-01 | Arrived at destination country | \n", "2026-08-20", "possible -fact_silent_by_design"},
		{"nothing is known of the price", "lost", mailNumber + "event: 2026-08-01 | Arrived at destination country | \n", "2026-08-20", "possible !fact_silent_by_design"},
	})
}

func TestAccusationsRestOnTheirDays(t *testing.T) {
	const silent = mailNumber + "shipped: 2026-03-01\n"
	const oldTrip = "placed: 2026-08-10\nevent: 2026-08-05 | Accepted by carrier | \n"
	checkAll(t, []judged{
		{"silence doubts the number for as long as data is kept", "fake-or-copied", silent, "2026-06-29", "possible +fact_silent_days"},
		{"later there may be none left", "fake-or-copied", silent, "2026-06-30", "none"},
		{"ordered, sent and delivered on one day", "fake-or-copied", mailNumber + "placed: 2026-08-10\nshipped: 2026-08-10\nevent: 2026-08-10 | Delivered | \n", "2026-08-20", "none"},
		{"delivered on the day of the order", "fake-or-copied", mailNumber + "placed: 2026-08-10\nevent: 2026-08-10 | Delivered | \n", "2026-08-20", "none"},
		{"which is a delivery like any other", "working", mailNumber + "placed: 2026-08-10\nevent: 2026-08-10 | Delivered | \n", "2026-08-20", "first likely lead=_delivered"},
		{"delivered before the order", "fake-or-copied", mailNumber + "placed: 2026-08-10\nevent: 2026-08-09 | Delivered | \n", "2026-08-20", "first certain +fact_delivered_before_ordered"},
		{"which is no delivery to be content with", "working", mailNumber + "placed: 2026-08-10\nevent: 2026-08-09 | Delivered | \n", "2026-08-20", "none"},
		{"all scans older than the order are not this parcel's", "working", mailNumber + oldTrip, "2026-08-11", "none"},
		{"they are another's", "fake-or-copied", mailNumber + oldTrip, "2026-08-11", "first likely +fact_events_older !fact_carrier_recycles"},
		{"a finished order whose scans are all older", "working", mailNumber + oldTrip + "status: Completed\n", "2026-08-11", "none"},
		{"a finished order with scans of its own", "working", mailNumber + "placed: 2026-08-01\nstatus: Completed\nevent: 2026-08-05 | Accepted by carrier | \n", "2026-08-11", "first likely lead=_done"},
		{"the carrier uses numbers again", "fake-or-copied", uspsNumber + "seen: delivered-elsewhere\n" + oldTrip, "2026-08-11", "possible -fact_carrier_recycles"},
		{"without an older scan that excuses nothing", "fake-or-copied", uspsNumber + "placed: 2026-08-10\nseen: delivered-elsewhere\n", "2026-08-20", "first likely !fact_carrier_recycles"},
		{"nor what is proved", "fake-or-copied", uspsNumber + "country: US\ncity: Boston\nplaced: 2026-08-10\nevent: 2026-08-05 | Accepted by carrier | \nevent: 2026-08-18 | Delivered | Lyon, France\n", "2026-08-20", "first certain !fact_carrier_recycles"},
		{"a shared Cainiao number may be one combined parcel", "fake-or-copied", "order: 8196000000008719\nstore: A\nsibling: 8196000000018719 | LP00618685666597 | B\n" + cainiaoNumber, "2026-08-20", "none"},
		{"not one that was delivered in another city", "fake-or-copied", "order: 8196000000008719\nstore: A\nsibling: 8196000000018719 | LP00618685666597 | B\ncountry: ES\ncity: Sevilla\nevent: 2026-08-18 | Delivered | Barcelona\n" + cainiaoNumber, "2026-08-20", "first certain +fact_shared_other_store"},
		{"the order is not its own sibling", "fake-or-copied", "order: 8196 0000 0000 8719\nstore: A\nsibling: 8196000000008719 | RB123456785CN | B\n" + mailNumber, "2026-08-20", "none"},
		{"an order without an id can be another's", "fake-or-copied", "store: A\nsibling: | RB123456785CN | B\n" + mailNumber, "2026-08-20", "first certain +fact_shared_other_store"},
	})
}

func TestPriceIsJudgedWithTheForm(t *testing.T) {
	checkAll(t, []judged{
		{"an R number is led to the own post", "low-value", cheapMail, "", "first likely lead=_r +fact_class_r_article -fact_class_r_standard"},
		{"a U number is the stronger sign, and the price goes before the class", "low-value", cheapU, "", "first likely lead= +fact_class_u"},
		{"a U number alone says nothing of a price", "low-value", "number: UB123456785CN\n", "", "possible"},
		{"near the boundary the form decides", "low-value", mailNumber + "total: R$26,00\n", "", "likely +fact_total_near"},
		{"a parcel that is tracked to the door", "low-value", uspsNumber + "total: US $2\n", "", "possible -fact_tracked_to_door"},
		{"a number and a total that was not found", "low-value", cheapMail + "seen: not-found\n", "", "likely"},
		{"it stopped within the time that data is kept", "low-value", cheapMail + "seen: stopped\nshipped: 2026-03-01\n", "2026-06-29", "likely"},
		{"or later", "low-value", cheapMail + "seen: stopped\nshipped: 2026-03-01\n", "2026-06-30", "possible"},
		{"the post has sixty days", "low-value", cheapU + "event: 2026-07-01 | Airline departed | \n", "2026-08-30", "!screenshot"},
		{"what was waited for in vain is disputed", "low-value", cheapU + "event: 2026-07-01 | Airline departed | \n", "2026-08-31", "screenshot open-dispute"},
		{"nothing can be waited for on the last day of protection", "low-value", cheapMail + "shipped: 2026-08-01\nprotected: 2026-08-05\n", "2026-08-05", "!wait"},
		{"when it is over nothing is lost by waiting", "low-value", cheapMail + "shipped: 2026-08-01\nprotected: 2026-08-05\n", "2026-08-06", "wait"},
		{"the last day of protection is still noted", "low-value", cheapMail + "shipped: 2026-08-01\nprotected: 2026-08-05\n", "2026-08-05", "+action_note_protection_day"},
		{"a number of which the price is not known is missed after arrival", "number-changes", mailNumber + "event: 2026-08-01 | Arrived at destination country | \n", "2026-08-07", "likely"},
		{"that of a cheap one is not", "number-changes", cheapMail + "event: 2026-08-01 | Arrived at destination country | \n", "2026-08-07", "possible -fact_total_under"},
		{"without a price nothing is said of it", "number-changes", mailNumber, "", "!fact_total_under !fact_total_over"},
		{"a Cainiao number alone will be replaced", "number-changes", cainiaoNumber, "", "first likely"},
		{"one that was not found was not replaced for that", "number-changes", cainiaoNumber + "seen: not-found\n", "", "possible"},
		{"five quiet days at the local carrier are usual", "number-changes", cainiaoNumber + "seen: stopped\nevent: 2026-08-01 | Received by local delivery company |\n", "2026-08-06", "none"},
		{"six are not", "number-changes", cainiaoNumber + "seen: stopped\nevent: 2026-08-01 | Received by local delivery company |\n", "2026-08-07", "first likely"},
		{"a dear R number that was not found", "number-changes", mailNumber + "total: US $20\nseen: not-found\n", "", "likely"},
		{"is tried at the own post first", "number-changes", mailNumber + "total: US $20\ncountry: ES\n", "", "+action_track_local"},
		{"not when China is the destination", "number-changes", mailNumber + "total: US $20\ncountry: CN\n", "", "!action_track_local"},
		{"nor a post without a page of its own", "number-changes", mailNumber + "total: US $20\ncountry: LV\n", "", "!action_track_local"},
		{"nor when none is known", "number-changes", mailNumber + "total: US $20\n", "", "!action_track_local"},
	})
}

func TestWhatTheCarrierSaysIsStated(t *testing.T) {
	const locker, neighbour = "event: 2026-08-01 | Arrived at pickup point, ready for collection | \n", "event: 2026-08-01 | Delivered to your neighbour | \n"
	const bad = "event: 2026-08-01 | Returned to sender | \n"
	checkAll(t, []judged{
		{"a dated scan that has just come", "working", cainiaoNumber + "event: 2026-08-01 | Accepted by carrier | \n", "2026-08-01", "first likely +fact_last_scan"},
		{"a scan without a date", "working", cainiaoNumber + "event: | Accepted by carrier | \n", "2026-08-05", "likely +fact_scan_undated"},
		{"without the present nothing is recent", "working", cainiaoNumber + "event: 2026-08-01 | Accepted by carrier | \n", "", "possible +fact_scan"},
		{"an undated pick-up", "pickup", cainiaoNumber + "event: | Arrived at pickup point, ready for collection | \n", "2026-08-05", "first certain +fact_scan_undated lead="},
		{"a neighbour has it", "pickup", cainiaoNumber + neighbour, "2026-08-02", "first certain lead=_neighbour +fact_scan collect"},
		{"the locker had it, and the buyer has not", "pickup", cainiaoNumber + locker + "event: 2026-08-03 | Delivered | \nseen: delivered-not-received\n", "2026-08-04", "likely"},
		{"the buyer saw it elsewhere: at the locker", "pickup", cainiaoNumber + locker + "event: 2026-08-03 | Delivered | \nseen: delivered-elsewhere\n", "2026-08-04", "likely"},
		{"collected", "pickup", cainiaoNumber + locker + "event: 2026-08-03 | Delivered | \n", "2026-08-04", "possible"},
		{"delivered, and the buyer has it not", "delivered-not-received", cainiaoNumber + "event: 2026-08-01 | Delivered | \nseen: delivered-not-received\n", "2026-08-02", "first certain act"},
		{"it may lie where it was to be collected", "delivered-not-received", cainiaoNumber + locker + "event: 2026-08-03 | Delivered | \nseen: delivered-not-received\n", "2026-08-04", "likely"},
		{"on its way back", "returned", cainiaoNumber + bad + "event: 2026-08-03 | Export customs clearance started | \n", "2026-08-04", "first certain"},
		{"it turned round", "returned", cainiaoNumber + bad + "event: 2026-08-03 | Out for delivery | \n", "2026-08-04", "possible"},
		{"one of two packages is missing", "split", cainiaoNumber + "tags: Package 1 of 2\nseen: delivered-not-received\n", "2026-08-04", "certain"},
		{"two packages", "split", cainiaoNumber + "tags: Package 1 of 2\n", "2026-08-04", "first likely calm"},
		{"the last of nine", "split", cainiaoNumber + "tags: Package 9 of 9\n", "2026-08-04", "first likely"},
		{"one of one is no split", "split", cainiaoNumber + "tags: Package 1 of 1\n", "2026-08-04", "none"},
		{"the shop has finished an order of which one package came", "split", cainiaoNumber + "tags: Package 1 of 2\nstatus: Completed\nevent: 2026-08-01 | Delivered | \n", "2026-08-04", "first likely"},
	})
}

func TestEntryErrorsOfferWhatCanBeMended(t *testing.T) {
	checkAll(t, []judged{
		{"a check digit that is right rules an error out", "entry-error", mailNumber, "", "ruled-out -fact_check_passed"},
		{"a form without one rules out nothing", "entry-error", cainiaoNumber, "", "none"},
		{"a form that is not known is offered without its dashes", "entry-error", "number: QQ77-88-99-X\nseen: not-found\n", "", "possible lead= copy-number"},
	})
}

func TestAWrongTrackerIsToldByTheForm(t *testing.T) {
	checkAll(t, []judged{
		{"a service that wants a postcode, whatever the form", "wrong-tracker", "number: QQ778899X\nservice: GLS\nseen: not-found\n", "", "first likely +fact_needs_postcode copy-number"},
		{"not for an order number", "wrong-tracker", "number: 8196000000008719\nservice: GLS\nseen: not-found\n", "", "none"},
		{"ten digits are of many carriers", "wrong-tracker", "number: 1234567890\nseen: not-found\n", "", "possible !fact_needs_postcode"},
		{"in another country than the carrier's, too", "wrong-tracker", "number: 1234567890\nseen: not-found\ncountry: ES\n", "", "possible !fact_needs_postcode"},
		{"in the carrier's own country they are its", "wrong-tracker", "number: 1234567890\nseen: not-found\ncountry: FR\n", "", "first likely +fact_needs_postcode"},
		{"a number of one carrier was asked of another", "wrong-tracker", "number: YT2612345678901234\nseen: not-found\n", "", "first likely +fact_belongs_to"},
		{"one that was sent today is new", "wrong-tracker", "number: YT2612345678901234\nseen: not-found\nshipped: 2026-08-01\n", "2026-08-01", "possible !fact_belongs_to"},
		{"a post that is not China's", "wrong-tracker", "number: RB123456785EE\nseen: not-found\n", "", "likely +fact_belongs_to"},
		{"China's is looked up everywhere", "wrong-tracker", mailNumber + "seen: not-found\n", "", "possible !fact_belongs_to"},
		{"a post that knows it without news is the right one", "wrong-tracker", "number: RB123456785EE\nseen: no-updates\n", "", "possible !fact_belongs_to"},
		{"only Cainiao knows its numbers", "wrong-tracker", cainiaoNumber + "seen: not-found\n", "", "likely +fact_belongs_to"},
		{"not on the day of shipping", "wrong-tracker", cainiaoNumber + "seen: not-found\nshipped: 2026-08-01\n", "2026-08-01", "possible !fact_belongs_to"},
		{"what is known without news was asked of it", "wrong-tracker", cainiaoNumber + "seen: no-updates\n", "", "possible !fact_belongs_to"},
		{"a post's number of today is new", "wrong-tracker", "number: RB123456785EE\nseen: not-found\nshipped: 2026-08-01\n", "2026-08-01", "possible !fact_belongs_to"},
	})
}

func TestAnOrderThatWasNotSentIsToldByWhatIsMissing(t *testing.T) {
	const placed, label, own = "placed: 2026-03-01\n", "event: 2026-03-03 | Label created | \n", "event: 2026-03-02 | Order has been created | \n"
	checkAll(t, []judged{
		{"the shop says that it is being processed, and there is no number", "not-shipped", placed + "status: Awaiting shipment\n", "2026-03-05", "first certain calm +fact_no_number +fact_placed_days"},
		{"a number speaks against it", "not-shipped", placed + mailNumber + "status: Awaiting shipment\n", "2026-03-05", "likely !fact_no_number -fact_has_number"},
		{"a carrier's scan rules it out", "not-shipped", placed + mailNumber + "status: Awaiting shipment\nevent: 2026-03-03 | Accepted by carrier |\n", "2026-03-05", "ruled-out -fact_carrier_has_it"},
		{"which is no word about a parcel that was sent", "not-shipped", placed + mailNumber + "status: Awaiting delivery\nevent: 2026-03-03 | Accepted by carrier |\n", "2026-03-05", "none"},
		{"neither sent nor numbered", "not-shipped", placed, "2026-06-29", "first likely"},
		{"an order of more than 120 days is another matter", "not-shipped", placed, "2026-06-30", "none"},
		{"ordered today", "not-shipped", placed, "2026-03-01", "first likely calm +fact_placed_days"},
		{"ordered on a day that is not known", "not-shipped", "status: Awaiting shipment\n", "2026-03-05", "first certain !fact_placed_days"},
		{"a label is no parcel", "not-shipped", label, "2026-03-05", "likely +fact_no_shipped"},
		{"a label with a number was sent, or is about to be", "not-shipped", label + mailNumber, "2026-03-05", "none"},
		{"declared sent", "not-shipped", label + "shipped: 2026-03-03\n", "2026-03-05", "none"},
		{"the shop's own lines are no scans", "not-shipped", own, "2026-03-05", "first likely +fact_no_shipped"},
		{"a sale excuses carriers, not the seller", "not-shipped", "status: Awaiting shipment\nplaced: 2026-11-05\n", "2026-11-16", "lead=_over cancel-order !wait"},
		{"until then it is waited for", "not-shipped", "status: Awaiting shipment\nplaced: 2026-11-05\n", "2026-11-14", "lead= until=2026-11-15"},
	})
}

func TestOrderNumbersAreToldFromTrackingNumbers(t *testing.T) {
	const scan = "event: 2026-03-03 | Accepted by carrier |\n"
	checkAll(t, []judged{
		{"the order's own number", "order-number", "order: 8196000000008719\nnumber: 8196000000008719\n", "", "first certain +fact_is_order_id show-number"},
		{"of seventeen digits", "order-number", "order: 81960000000008719\nnumber: 81960000000008719\n", "", "first certain +fact_is_order_id"},
		{"eighteen are no order number", "order-number", "order: 819600000000008719\nnumber: 819600000000008719\n", "", "none"},
		{"another order's number", "order-number", "sibling: 8196000000008719 | | A\nnumber: 8196000000008719\n", "", "first certain +fact_is_sibling_id"},
		{"the buyer's last four digits", "order-number", "order: 8196000000008719\nnumber: 816199999998719\n", "", "first likely +fact_order_tail"},
		{"on an order of fourteen digits", "order-number", "order: 81960000008719\nnumber: 816199999998719\n", "", "first likely +fact_order_tail"},
		{"not of thirteen", "order-number", "order: 8196000008719\nnumber: 816199999998719\n", "", "none"},
		{"on another order", "order-number", "sibling: 8196000000008719 | | A\nnumber: 816199999998719\n", "", "first likely +fact_order_tail"},
		{"other digits at the end", "order-number", "order: 8196000000008719\nsibling: 8196000000008719 | | A\nnumber: 816199999998710\n", "", "!fact_order_tail"},
		{"fourteen digits have any end", "order-number", "order: 8196000000008719\nsibling: 8196000000018719 | | A\nnumber: 12345678908719\n", "", "none"},
		{"fourteen digits that are not found may be an old order number", "order-number", "number: 12345678901234\nseen: not-found\n", "", "possible +fact_order_shape"},
		{"with a country they are a carrier's", "order-number", "number: 12345678901234\nseen: not-found\ncountry: DE\n", "", "none"},
		{"found they are none", "order-number", "number: 12345678901234\nseen: no-updates\n", "", "none"},
		{"fifteen with a check digit are a carrier's", "order-number", "number: 816199999998719\nseen: not-found\n", "", "none"},
		{"a carrier knows the number: not the order's, as it looks", "order-number", scan + "number: 8196000000008719\n", "2026-03-04", "possible -fact_carrier_knows_it"},
		{"a carrier knows it, but it is the order's", "order-number", scan + "order: 8196000000008719\nnumber: 8196000000008719\n", "2026-03-04", "first certain -fact_carrier_knows_it"},
	})
}

func TestAPromiseIsWaitedForOnce(t *testing.T) {
	const sent = mailNumber + "shipped: 2026-08-01\n"
	checkAll(t, []judged{
		{"the last day of the fifteen", "provisional", sent, "2026-08-16", "possible"},
		{"the first after them", "provisional", sent, "2026-08-17", "first likely act open-dispute"},
		{"a promised day is waited for, without a dispute", "provisional", sent + "promised: 2026-08-12\n", "2026-08-10", "first likely watch until=2026-08-12 !screenshot !open-dispute cancel-order"},
		{"a promised day beyond the fifteen is, with proof at hand", "provisional", sent + "promised: 2026-08-25\n", "2026-08-20", "first likely watch until=2026-08-25 screenshot open-dispute"},
		{"no promise, nothing to wait for", "provisional", sent, "2026-08-17", "until="},
	})
}

func TestServicesAndFormsThatEndAreToldFromNewOnes(t *testing.T) {
	const u = "number: UB123456785CN\nshipped: 2026-08-01\n"
	checkAll(t, []judged{
		{"an untracked number of today is new", "untracked-service", u, "2026-08-01", "possible"},
		{"until the delay is over", "untracked-service", u, "2026-08-16", "possible"},
		{"then it is untracked", "untracked-service", u, "2026-08-17", "likely"},
		{"a line that puts parcels together, and the buyer sees nothing", "combined", "number: WNBAA1234567890YQ\nseen: not-found\n", "", "possible +fact_form_combined"},
		{"nobody looked", "combined", "number: WNBAA1234567890YQ\n", "", "none"},
	})
}

func TestWhatIsNotDecidedSaysWhatToDo(t *testing.T) {
	const sparse = "status: Awaiting delivery\ntotal: US $12.00\nplaced: 2026-07-01\nshipped: 2026-07-01\nprotected: 2026-08-05\n"
	checkAll(t, []judged{
		{"thirty days under way are no reason", "unclear", sparse, "2026-07-31", "first calm !open-dispute show-number"},
		{"more are, with little protection left", "unclear", sparse, "2026-08-01", "first watch open-dispute show-number"},
		{"a number is looked up", "unclear", "number: 816199999998719\n", "2026-08-01", "first calm track !show-number lead=_number"},
		{"a price explains nothing of a parcel that is followed to the door", "unclear", uspsNumber + "total: US $2\nservice: AliExpress Standard Shipping\nstatus: Closed\nseen: stopped\nevent: 2026-07-01 | Accepted at USPS facility |\n", "2026-08-01", "first possible"},
		{"on the last day of protection the order is opened, whatever the number says", "unclear", "number: 816199999998719\nseen: stopped\nshipped: 2026-06-20\nprotected: 2026-08-01\n", "2026-08-01", "first act open-dispute show-number !track lead="},
		{"without one the order is", "unclear", "total: US $12.00\n", "2026-08-01", "first calm show-number !track lead="},
	})
}

// A line holds some ninety bytes of a carrier's text.
func TestLongTextsOfCarriersAreCut(t *testing.T) {
	for _, n := range []int{89, 90, 91, 200} {
		text := "Accepted by carrier " + strings.Repeat("x", n-20)
		f := finding(diagnosed(t, cainiaoNumber+"event: 2026-08-01 | "+text+" | \n", "2026-08-02"), "working")
		require.NotEmpty(t, f.For)
		got := f.For[0].Args[0].Text
		if n <= 90 {
			assert.Equal(t, text, got)
			continue
		}
		assert.Equal(t, 90, len(got), "as much as fits: %q", got)
		assert.True(t, strings.HasSuffix(got, "x…") && strings.HasPrefix(text, strings.TrimSuffix(got, "…")), got)
	}
}

// Two holidays at the most are named, in time order.
func TestHolidaysThatMoveALimitAreNamed(t *testing.T) {
	f := finding(diagnosed(t, mailNumber+"shipped: 2026-09-20\n", "2026-09-22"), "delay")
	var got []string
	for _, e := range f.For {
		if strings.HasPrefix(e.Key, "fact_holiday_") {
			got = append(got, e.Key+" "+e.Args[0].Date.String()+" "+e.Args[1].Date.String())
		}
	}
	assert.Equal(t, []string{"fact_holiday_mid_autumn 2026-09-25 2026-09-27", "fact_holiday_national_day 2026-10-01 2026-10-07"}, got)
}

func TestTheTimelineShowsTheHolidaysOfItsSpan(t *testing.T) {
	keys := func(sheet, day string) (l []string) {
		for _, h := range diagnosed(t, sheet, day).Timeline.Holidays {
			l = append(l, h.Key)
		}
		return l
	}
	assert.Equal(t, []string{"national_day"}, keys(cainiaoNumber+"placed: 2026-09-29\nshipped: 2026-10-02\nprotected: 2026-12-10\nevent: 2026-11-01 | Airline departed |\n", "2026-11-10"))
	assert.Empty(t, keys(cainiaoNumber+"placed: 2026-10-08\nshipped: 2026-10-09\nprotected: 2026-12-10\nevent: 2026-11-01 | Airline departed |\n", "2026-11-10"))
	assert.Equal(t, []string{"national_day"}, keys(cainiaoNumber+"placed: 2026-10-08\nprotected: 2026-12-10\nevent: 2026-10-07 | Airline departed |\n", "2026-11-10"), "a scan before the order begins it")
}

func TestWhatWouldDecideIsAskedFor(t *testing.T) {
	const known = mailNumber + "total: US $20\nshipped: 2026-08-01\n"
	for _, c := range []struct {
		sheet string
		want  []string
	}{
		{"", []string{"ask_number", "ask_shipped", "ask_total"}},
		{mailNumber, []string{"ask_shipped", "ask_total", "ask_seen"}},
		{mailNumber + "shipped: 2026-08-01\n", []string{"ask_total", "ask_seen"}},
		{known, []string{"ask_seen"}},
		{known + "seen: no-updates\n", nil},
		{known + "event: 2026-08-03 | Accepted by carrier |\n", nil},
		{"status: Awaiting shipment\n", nil}, // certain, and a number comes later
	} {
		assert.Equal(t, c.want, diagnosed(t, c.sheet, "2026-08-05").Missing, c.sheet)
	}
}

// Whatever the cause, protection that ends soon goes first, but not where all is well.
func TestProtectionThatEndsSoonGoesFirst(t *testing.T) {
	const ends = cainiaoNumber + "country: ES\nprotected: 2026-08-12\n"
	for sheet, want := range map[string]bool{
		"event: 2026-08-09 | Accepted by carrier |\n":                     true,
		"event: 2026-08-09 | Accepted by carrier |\nstatus: Completed\n":  false,
		"event: 2026-08-09 | Delivered |\n":                               false,
		"event: 2026-08-09 | Delivered | Lyon, France\n":                  true,
		"event: 2026-08-09 | Returned to sender |\n":                      true,
		"event: 2026-08-09 | Returned to sender |\nstatus: Completed\n":   true,
		"event: 2026-08-09 | Delivered |\nseen: delivered-not-received\n": true,
	} {
		d := diagnosed(t, ends+sheet, "2026-08-10")
		assert.Equal(t, want, d.Findings[0].Actions[0].Kind == rules.OpenDispute, sheet)
		assert.Equal(t, want, d.Tone == rules.Act, sheet)
	}
}

func TestALetterWithoutAnOrderNumberNamesNone(t *testing.T) {
	for sheet, want := range map[string]string{"": "letter_handover_bare", "order: 8196000000008719\n": "letter_handover"} {
		f := finding(diagnosed(t, sheet+mailNumber+"shipped: 2026-08-01\n", "2026-08-10"), "delay")
		i := slices.IndexFunc(f.Actions, func(a rules.Action) bool { return a.Kind == rules.AskSeller })
		require.GreaterOrEqual(t, i, 0)
		assert.Equal(t, want, f.Actions[i].Letter)
	}
}

func TestTheDisputeNamesItsLastDay(t *testing.T) {
	for protected, want := range map[string]string{"": "action_open_dispute ", "2026-08-29": "action_open_dispute ", "2026-08-30": "action_open_dispute_by 2026-08-30", "2026-12-01": "action_open_dispute_by 2026-12-01"} {
		f := diagnosed(t, "protected: "+protected+"\n"+cainiaoNumber+"event: 2026-08-01 | Arrived at destination country | \n", "2026-08-30").Findings[0]
		i := slices.IndexFunc(f.Actions, func(a rules.Action) bool { return a.Kind == rules.OpenDispute })
		require.GreaterOrEqual(t, i, 0, protected)
		assert.Equal(t, want, f.Actions[i].Key+" "+f.Actions[i].Date.String(), protected)
	}
}

// The shop's order numbers have 14 to 17 digits; others lead to the list of orders.
func TestStepsLeadToThePageOfTheOrder(t *testing.T) {
	for id, want := range map[string]string{
		"": "index.html", "1234567890123": "index.html", "12345678901234": "detail.html?orderId=12345678901234",
		"8196 0000 0000 8719": "detail.html?orderId=8196000000008719", "12345678901234567": "detail.html?orderId=12345678901234567", "123456789012345678": "index.html",
	} {
		f := finding(rules.Diagnose(order(t, "order: "+id+"\n"+cainiaoNumber), rules.Options{}), "number-changes")
		i := slices.IndexFunc(f.Actions, func(a rules.Action) bool { return a.Kind == rules.ShowNumber })
		require.GreaterOrEqual(t, i, 0, id)
		assert.Equal(t, "https://www.aliexpress.com/p/order/"+want, f.Actions[i].URL, id)
	}
}

// suggested are the numbers that an entry error offers to use.
func suggested(t *testing.T, number string) (l []string) {
	for _, a := range finding(rules.Diagnose(order(t, "number: "+number+"\n"), rules.Options{}), "entry-error").Actions {
		if a.Kind == rules.UseSuggestion {
			l = append(l, a.Number)
		}
	}
	return l
}

func TestNumbersPastedTogetherAreOfferedApart(t *testing.T) {
	const a, b, c, d = "RB123456785CN", "UB123456785CN", "LP00618685666597", "LP00618685666598"
	for number, want := range map[string][]string{
		a + " " + b:                                {a, b},
		a + ", " + b + "; " + c:                    {a, b, c},
		a + " " + b + " " + c + " " + d:            nil,                            // a whole list is no slip
		"AE123456789 AE123456780":                  {"AE123456789", "AE123456780"}, // short ones
		"SB1234567890SB1234567891":                 {"SB1234567890", "SB1234567891"},
		"9312345678901234567895123456789012345678": nil, // digits may be one long number
		"1234567890 1234567891 1234567892":         {"1234567890", "1234567891", "1234567892"},
		"12345678, " + a:                           nil, // what is shorter is seldom one
	} {
		assert.Equal(t, want, suggested(t, number), number)
	}
}

func TestNamesOfKindsAreThoseOfTheContract(t *testing.T) {
	assert.Equal(t, "keep-record", rules.KeepRecord.String())
	assert.Empty(t, (rules.KeepRecord + 1).String())
	assert.Equal(t, "delivered-not-received", rules.SeenDeliveredNotReceived.String())
	assert.Empty(t, (rules.SeenDeliveredNotReceived + 1).String())
	_, ok := rules.ParseSeen("")
	assert.False(t, ok, "nobody writes that nobody asked")
}

// An old trip that another follows is counted with the scans older than the order.
func TestTheScansOfAnOldTripAreCounted(t *testing.T) {
	f := finding(diagnosed(t, uspsNumber+"placed: 2026-05-01\nevent: 2026-05-07 | Accepted at USPS facility |\nevent: 2025-03-06 | Delivered | Denver, CO\nevent: 2025-03-05 | Out for delivery |\n", "2026-05-08"), "recycled")
	assert.Equal(t, rules.Possible, f.Strength)
	require.NotEmpty(t, f.For)
	assert.Equal(t, "fact_events_older", f.For[0].Key)
	assert.Equal(t, 2, f.For[0].Args[0].Count)
}
