package rules

import (
	"github.com/trackwhy/trackwhy/rules/calendar"
)

// lost: Frozen too long: the parcel is probably lost.
var lost = &Cause{
	ID:    "lost",
	Means: "Frozen too long: the parcel is probably lost.",
	Basis: "Help pages and forum letters: beyond the limit of its stage possible, at twice the limit likely.",
	Judge: judgeLost,
}

func judgeLost(f *Facts) (v Verdict) {
	if f.seenScanned() && f.Order.Seen == SeenStopped && f.SinceStart > lineHaulLongest && f.SinceStart <= expireDays && !f.silentByDesign() {
		// Which stage it stopped at is not known, but it is beyond the longest of all.
		v.Strength, v.Weight, v.Tone = Likely, 70, Act
		v.support(f.seenFact(), factCount("fact_age_days", f.SinceStart))
		f.ask(&v, "letter_trace")
		f.prove(&v)
		return v
	}
	if f.Last == nil || f.SinceLast < 0 && f.LastStage() != StageLost || f.Delivered != nil || f.Status == StatusClosed || f.settled() {
		return v
	}
	if f.LastStage() == StageLost {
		// The carrier says so: no limit has to run out.
		v.Strength, v.Weight, v.Lead, v.Tone = Certain, 87, "_said", Act
		v.support(f.scanFact(f.LastKnown))
		f.prove(&v)
		f.ask(&v, "letter_trace")
		f.do(&v, ContactCarrier, "action_contact_carrier")
		return v
	}
	switch f.LastStage() {
	case StageDelivered, StagePickup, StageNeighbour, StageReturned, StageCancelled:
		return v
	}
	quiet := f.quiet()
	limit, hol := calendar.Shift(f.Last.Date, quiet)
	twice, _ := calendar.Shift(f.Last.Date, 2*quiet)
	if f.Order.Now <= limit {
		v.Strength = RuledOut
		v.Against = []Evidence{factCount("fact_quiet_normal", quiet)}
		return v
	}
	v.support(f.lastScan(), factCount("fact_quiet_beyond", quiet))
	v.oppose(f.holidayFacts(hol)...)
	v.Strength, v.Weight = Possible, 58
	if f.Order.Now > twice {
		v.Strength, v.Weight = Likely, 82
	}
	// A service that ends at the border is silent by design.
	if f.Ends || f.silentByDesign() && f.afterExport() {
		v.oppose(fact("fact_silent_by_design"))
		if v.Strength == Likely && f.SinceLast <= 90 {
			v.Strength, v.Weight = Possible, 60
		}
	}
	f.ask(&v, "letter_trace")
	if v.Strength == Likely || f.HasProtect && f.ProtectLeft <= disputeSoon {
		f.prove(&v)
	} else {
		f.wait(&v, twice)
		f.advise(&v, f.dispute())
	}
	f.do(&v, ContactCarrier, "action_contact_carrier")
	v.Tone = Watch
	if v.Strength == Likely || f.HasProtect && f.ProtectLeft <= disputeSoon {
		v.Tone = Act
	}
	return v
}

// silentByDesign reports mail that is not scanned after export.
func (f *Facts) silentByDesign() bool {
	return f.serviceEnds() || f.untrackedClass() || f.cheap() && f.isChinaMail("RU")
}
