package rules

import (
	"strings"

	"github.com/trackwhy/trackwhy/rules/calendar"
	"github.com/trackwhy/trackwhy/rules/money"
	"github.com/trackwhy/trackwhy/rules/tracking"
)

// Limits in days, as help pages of trackers and forum letters give them.
const (
	delayDays       = 15  // a new number can stay silent that long
	labelDays       = 7   // pre-advice only: still usual
	labelWait       = 5   // after that the seller is asked for the hand-over date
	originQuiet     = 7   // silence after a scan at origin or consolidation
	lineHaulQuiet   = 30  // silence after export
	lineHaulLongest = 60  // at the very most
	arrivalQuiet    = 14  // silence after arrival or customs
	localQuiet      = 5   // silence on the ground
	transitFrom     = 5   // line-haul silence worth explaining
	processingDays  = 10  // a seller's usual time to ship
	expireDays      = 120 // carriers delete data after about that time
	disputeSoon     = 14  // with so little protection left proof is gathered
	closingDays     = 3   // protection that ends so soon decides everything
	customsHeld     = 3   // days at customs without release
)

// Scan is an event with its stage, newest first in [Facts.Scans].
type Scan struct {
	Event
	Stage Stage
}

// Facts is everything that causes ask about, computed once an order.
type Facts struct {
	Order   Order
	Options Options
	Number  tracking.Identification
	Best    *tracking.Candidate // likeliest form, or nil

	Amount money.Amount
	Side   money.Side

	Scans     []Scan      // carrier scans and pre-advice, newest first; the shop's own lines are left out
	Last      *Scan       // newest carrier scan that is more than pre-advice, or nil
	LastKnown *Scan       // newest scan of known stage among them, or nil
	First     *Scan       // oldest carrier scan, or nil
	PreAdvice bool        // there is a pre-advice line
	Delivered *Scan       // the delivery scan, or nil
	trip      int         // scans of an older trip of the number, which are left out
	Where     Whereabouts // where it was delivered, against the buyer's place
	Abroad    bool        // delivered in another country

	Start        calendar.Date // shipped, else the first pre-advice, else ordered
	SinceStart   int           // days, -1 when not known
	SincePlaced  int
	SinceLast    int
	ProtectLeft  int // days of protection left; -1 over; only with HasProtect
	HasProtect   bool
	Closing      bool // protection ends within three days and is not over
	Service      Service
	Status       Status
	Country      string // destination, two capital letters or empty
	Ends         bool   // the newest scan says itself that tracking ends with it
	DelayLimit   calendar.Date
	DelayHoliday []calendar.Holiday

	Replaced   string // an earlier number of another form, or ""
	Shared     int    // orders that show the same number
	OtherStore bool   // one of them is of another store

	actions  []Action // of all verdicts so far, see [Facts.advise]
	trackers []Action // for the order's own number, once a cause has asked
}

// newFacts reads an order once.
func newFacts(o Order, opt Options) *Facts {
	f := &Facts{Order: o, Options: opt, Country: o.Country}
	if f.Country == "" {
		f.Country = opt.Country
	}
	if !IsCountryCode(f.Country) {
		f.Country = "" // a setting comes from the browser's store, which may hold anything
	}
	if o.Number != "" {
		f.Number = tracking.IdentifyFor(o.Number, tracking.Hints{Country: f.Country, Service: o.Service})
		f.Best = f.Number.Best()
	} else {
		f.Number.Kind = tracking.KindEmpty
	}
	f.Amount, _ = money.Parse(o.Total)
	own, _ := money.Parse(opt.Boundary)
	f.Side = money.Compare(f.Amount, money.Limit{Own: own})
	if local, ok := f.Amount.Local(f.Country); ok {
		// A bare "$" may mean both, and then says only what is true of both; "kr" is
		// the reader's own.
		side := money.Compare(local, money.Limit{Own: own})
		if f.Amount.Currency == "USD" && (side < money.NearOver) != (f.Side < money.NearOver) {
			side = money.SideUnknown
		}
		f.Amount, f.Side = local, side
	}
	f.Service = ServiceOf(o.Service)
	f.Status = statusOf(o.Status)
	f.scans()
	f.times()
	f.compareDelivery()
	f.Ends = f.Last != nil && f.Last.Stage == StageEnds
	f.Replaced = f.replaced()
	f.Shared, f.OtherStore = f.sharing()
	return f
}

// scans sorts the events newest first and picks out those that causes ask for.
func (f *Facts) scans() {
	ev := f.Order.Events
	f.Scans = make([]Scan, 0, len(ev))
	for _, e := range ev {
		if e.Text == "" && e.Date == 0 {
			continue
		}
		if s := StageOf(e); s != StageNone {
			f.Scans = append(f.Scans, Scan{e, s})
		}
	}
	if oldestFirst(ev) {
		for i, j := 0, len(f.Scans)-1; i < j; i, j = i+1, j-1 {
			f.Scans[i], f.Scans[j] = f.Scans[j], f.Scans[i]
		}
	}
	// Insertion sort by day and time of day: stable, and histories are short and
	// mostly in order. Equal times go by the stage of the journey, so that the order
	// of the lines does not matter.
	for i := 1; i < len(f.Scans) && len(f.Scans) <= 500; i++ {
		for j := i; j > 0 && newer(&f.Scans[j], &f.Scans[j-1]); j-- {
			f.Scans[j], f.Scans[j-1] = f.Scans[j-1], f.Scans[j]
		}
	}
	f.pick()
	if f.Delivered != nil && f.Delivered != f.Last && f.anew() {
		for i := range f.Scans {
			if &f.Scans[i] == f.Delivered {
				f.trip = len(f.Scans) - i
				f.Scans = f.Scans[:i]
				break
			}
		}
		f.PreAdvice, f.Last, f.LastKnown, f.First, f.Delivered = false, nil, nil, nil, nil
		f.pick()
	}
}

// anew reports that the delivery ended an older trip of a number that moves again now:
// it lies before the order, and a carrier has scanned the number since.
func (f *Facts) anew() bool {
	from := f.ordered()
	return f.Delivered.Date != 0 && f.Delivered.Date < from-1 && f.Last.Date >= from
}

// ordered is the day before which no scan can be the order's: the day it was placed,
// else the day it was shipped less twice a seller's time to ship: some hand parcels in
// long before they declare it. 0 when neither is known.
func (f *Facts) ordered() calendar.Date {
	if f.Order.Placed != 0 || f.Order.Shipped == 0 {
		return f.Order.Placed
	}
	return f.Order.Shipped - 2*processingDays
}

// pick picks out the scans that causes ask for.
func (f *Facts) pick() {
	for i := range f.Scans {
		s := &f.Scans[i]
		switch s.Stage {
		case StagePreAdvice:
			f.PreAdvice = true
			continue
		}
		if f.Last == nil {
			f.Last = s
		}
		if f.LastKnown == nil && s.Stage != StageUnknown {
			f.LastKnown = s
		}
		f.First = s
		if s.Stage == StageDelivered && f.Delivered == nil {
			f.Delivered = s
		}
	}
}

// oldestFirst tells how undated events are ordered: by the dates of the others.
func oldestFirst(ev []Event) bool {
	var first calendar.Date
	for _, e := range ev {
		if e.Date == 0 {
			continue
		}
		if first == 0 {
			first = e.Date
		} else if e.Date != first {
			return e.Date > first
		}
	}
	return false
}

func newer(a, b *Scan) bool {
	if a.Date != b.Date {
		// A line without a date keeps its place.
		return a.Date != 0 && b.Date != 0 && a.Date > b.Date
	}
	if a.Date == 0 {
		return false
	}
	if a.Clock != b.Clock && a.Clock != "" && b.Clock != "" {
		return a.Clock > b.Clock
	}
	if a.Clock == b.Clock || a.Clock == "" || b.Clock == "" {
		if a.Stage == b.Stage {
			return a.Text > b.Text // anything that the order of the lines does not decide
		}
		return a.Stage > b.Stage
	}
	return false
}

func (f *Facts) times() {
	o := &f.Order
	f.Start = o.Shipped
	if f.Start == 0 && f.PreAdvice {
		for i := range f.Scans {
			if f.Scans[i].Stage == StagePreAdvice && f.Scans[i].Date != 0 {
				f.Start = f.Scans[i].Date
			}
		}
	}
	if f.Start == 0 {
		f.Start = o.Placed
	}
	f.SinceStart, f.SincePlaced, f.SinceLast = f.since(f.Start), f.since(o.Placed), -1
	if f.Last != nil {
		f.SinceLast = f.since(f.Last.Date)
	}
	if o.Protected != 0 && o.Now != 0 {
		f.HasProtect = true
		f.ProtectLeft = int(o.Protected - o.Now)
		f.Closing = f.ProtectLeft >= 0 && f.ProtectLeft <= closingDays
	}
	f.DelayLimit, f.DelayHoliday = calendar.Shift(f.Start, delayDays)
}

// since returns the days from d to now, or -1 when one is not known or now is
// earlier.
//
//go:noinline
func (f *Facts) since(d calendar.Date) int {
	if d == 0 || f.Order.Now == 0 || f.Order.Now < d {
		return -1
	}
	return int(f.Order.Now - d)
}

// capped returns a day of waiting that leaves three days of protection, or 0 when
// there is nothing left to wait for.
func (f *Facts) capped(d calendar.Date) calendar.Date {
	if d == 0 {
		return 0
	}
	if f.Order.Protected != 0 && d > f.Order.Protected-closingDays {
		d = f.Order.Protected - closingDays
	}
	if d <= f.Order.Now {
		return 0
	}
	return d
}

// HasNumber reports whether there is anything like a number.
func (f *Facts) HasNumber() bool { return f.Number.Clean != "" }

// Scanned reports whether a carrier has seen the parcel.
func (f *Facts) Scanned() bool { return f.Last != nil }

// LastStage returns the newest known stage, or StageUnknown.
// It, like all that causes ask often, is not inlined: the program is a kilobyte smaller.
//
//go:noinline
func (f *Facts) LastStage() Stage {
	if f.LastKnown == nil {
		return StageUnknown
	}
	return f.LastKnown.Stage
}

// After reports whether the last known stage is one from export to local.
//
//go:noinline
func (f *Facts) afterExport() bool {
	switch f.LastStage() {
	case StageExport, StageLineHaul, StageArrival, StageReleased, StageCustoms:
		return true
	}
	return false
}

// onGround reports a stage in the buyer's country.
//
//go:noinline
func (f *Facts) onGround() bool {
	switch f.LastStage() {
	case StageLocal, StageOutForDelivery, StagePickup, StageNeighbour, StageDelivered, StageFailed:
		return true
	}
	return false
}

// quiet returns how many days of silence are normal after the last scan.
func (f *Facts) quiet() int {
	switch f.LastStage() {
	case StageExport, StageLineHaul:
		return lineHaulQuiet
	case StageEnds:
		return lineHaulLongest // the ordinary post takes over
	case StageArrival, StageCustoms, StageReleased:
		return arrivalQuiet
	case StageLocal, StageOutForDelivery, StageFailed:
		return localQuiet
	}
	return originQuiet
}

// cheap reports an amount under the boundary; near counts with uncertainty.
//
//go:noinline
func (f *Facts) cheap() bool { return f.Side == money.Under || f.Side == money.NearUnder }

// dear reports an amount at or over the boundary.
//
//go:noinline
func (f *Facts) dear() bool { return f.Side == money.Over || f.Side == money.NearOver }

// isChinaMail reports an S10 number of China Post beginning with one of letters.
func (f *Facts) isChinaMail(letters string) bool {
	n := f.Number.Clean
	return f.Best != nil && f.Best.Format.Shape == "s10" && len(n) == 13 && n[11:] == "CN" && strings.IndexByte(letters, n[0]) >= 0
}

// untracked reports a number of the S10 class U.
//
//go:noinline
func (f *Facts) untrackedClass() bool {
	return f.Best != nil && f.Best.Format.Shape == "s10" && f.Number.Clean[0] == 'U'
}

// cainiao reports a number of Cainiao or of its consolidation lines.
func (f *Facts) cainiao() bool {
	if f.Best == nil {
		return false
	}
	switch f.Best.Format.Carrier {
	case "cainiao", "meest", "line-yq":
		return true
	}
	return false
}

// recycles returns the carrier that the number may belong to and that is known to use
// numbers again, or "". Any candidate counts, mistyped or not: a doubt is enough not to
// accuse anybody.
//
//go:noinline
func (f *Facts) recycles() string {
	for i := range f.Number.Candidates {
		switch c := &f.Number.Candidates[i]; c.Format.Carrier {
		case "usps", "ups", "fedex":
			return c.Format.Name
		}
	}
	return ""
}

// eventsBeforeOrder returns how many carrier scans are older than the order by more
// than a day, and whether all are.
func (f *Facts) eventsBeforeOrder() (n int, all bool) {
	from := f.ordered()
	if from == 0 {
		return 0, false
	}
	n = f.trip
	dated := n
	for i := range f.Scans {
		s := &f.Scans[i]
		if s.Date == 0 || s.Stage == StagePreAdvice {
			continue // a label may lie ready before it is sold
		}
		dated++
		if s.Date < from-1 {
			n++
		}
	}
	return n, dated > 0 && n == dated
}

// older reports that all dated scans are older than the order.
func (f *Facts) older() bool {
	_, all := f.eventsBeforeOrder()
	return all
}

// compareDelivery compares the place of the delivery with the buyer's.
func (f *Facts) compareDelivery() {
	if f.Delivered == nil {
		return
	}
	e := f.Delivered.Event
	if e.Place == "" {
		// Some carriers write the place into the text: "Delivered, Lyon, France".
		// "[Lyon] Delivered".
		if i := strings.IndexAny(e.Text, "]】"); i > 0 && (e.Text[0] == '[' || strings.HasPrefix(e.Text, "【")) {
			e.Place = strings.TrimLeft(e.Text[:i], "[【")
		} else if _, tail, ok := strings.Cut(e.Text, ","); ok {
			e.Place = tail
		}
	}
	w, in := whereabouts(e.Place, f.Country, f.Order.City)
	if w != WhereSame && f.goesBack() {
		// What went back was handed to its sender.
		f.Delivered.Stage, f.Delivered = StageReturned, nil
		return
	}
	f.Where = w
	f.Abroad = w == WhereElsewhere && in != "" && f.Country != "" && in != f.Country
}

// goesBack reports a return before the delivery.
func (f *Facts) goesBack() bool {
	for i := range f.Scans {
		if f.Scans[i].Stage == StageReturned {
			return f.Scans[i].Date <= f.Delivered.Date
		}
	}
	return false
}

// serviceEnds reports a service whose tracking ends before the door.
//
//go:noinline
func (f *Facts) serviceEnds() bool {
	return f.Service.Promise == PromiseNone || f.Service.Promise == PromiseOrigin
}

// sharing returns the siblings that show the same number, and whether one of them
// is of another shop.
func (f *Facts) sharing() (n int, otherStore bool) {
	if !f.HasNumber() {
		return 0, false
	}
	for _, s := range f.Order.Siblings {
		if s.Number == "" || s.ID != "" && digitsOf(s.ID) == digitsOf(f.Order.ID) {
			continue
		}
		if s.Number != f.Number.Input && tracking.Identify(s.Number).Clean != f.Number.Clean {
			continue
		}
		n++
		if s.Store != "" && f.Order.Store != "" && !strings.EqualFold(s.Store, f.Order.Store) {
			otherStore = true
		}
	}
	return n, otherStore
}

// digitsOf returns the digits of an order number as shown.
//
//go:noinline
func digitsOf(s string) string {
	b := make([]byte, 0, 32) // order numbers have sixteen
	for i := 0; i < len(s); i++ {
		if s[i] >= '0' && s[i] <= '9' {
			b = append(b, s[i])
		}
	}
	return string(b)
}

// tag reports whether one of the order's tags holds one of the folded words.
//
//go:noinline
func (f *Facts) tag(words string) string {
	for _, t := range f.Order.Tags {
		s := foldText(t)
		for w := range strings.SplitSeq(words, "|") {
			if strings.Contains(s, w) {
				return t
			}
		}
	}
	return ""
}

// consolidated reports signs that the parcel travels inside another: the shop's own
// warehouse (Choice) packs the orders of several sellers together.
func (f *Facts) consolidated() bool {
	service := foldText(f.Order.Service)
	if f.tag(combinedWords+"|choice") != "" || contains(service, "combin") || contains(service, "consolid") || contains(service, "choice") {
		return true
	}
	for i := range f.Scans {
		if f.Scans[i].Stage == StageConsolidation {
			return true
		}
	}
	return false
}

const combinedWords = "combine|kombin|комбин|комбін|groupee|gebundelt|raggrupp|samengevoegd|consolid|combinad|agrupad|regroup|zusammen|combinat|laczon|объедин|об'єдн|합배송|묶음|まとめ|birlestiril|مجمع|משולב"
