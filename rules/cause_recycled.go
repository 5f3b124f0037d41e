package rules

// recycled: The number was used before and still shows the old trip.
var recycled = &Cause{
	ID:    "recycled",
	Means: "The number was used before and still shows the old trip.",
	Basis: "Help pages: USPS, UPS and FedEx use numbers again; events older than the order.",
	Judge: judgeRecycled,
}

func judgeRecycled(f *Facts) (v Verdict) {
	older, all := f.eventsBeforeOrder()
	carrier := f.recycles()
	if older == 0 || carrier == "" {
		return v
	}
	v.support(factCount("fact_events_older", older), factText("fact_carrier_recycles", carrier))
	v.Strength, v.Weight = Likely, 94
	if !all {
		v.Strength, v.Weight = Possible, 45
		v.oppose(f.lastScan())
	}
	f.wait(&v, f.DelayLimit)
	if f.capped(f.DelayLimit) == 0 {
		f.advise(&v, Action{Kind: Wait, Key: "action_wait_fresh"})
	}
	f.ask(&v, "letter_right_number")
	f.track(&v)
	v.Tone = Calm
	return v
}
