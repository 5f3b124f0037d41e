package rules

// untrackedService: This service is not tracked after export, whatever the price.
var untrackedService = &Cause{
	ID:    "untracked-service",
	Means: "This service is not tracked after export, whatever the price.",
	Basis: "Economy lines as alix.lv and track.global describe them; UPU S10: class U.",
	Judge: judgeUntrackedService,
}

func judgeUntrackedService(f *Facts) (v Verdict) {
	u := f.untrackedClass()
	eco := f.Best != nil && f.Best.Class == "economy"
	if !f.serviceEnds() && !u && !eco && !f.Ends || f.onGround() && !f.Ends {
		return v
	}
	v.Strength, v.Weight = Possible, 43
	if f.serviceEnds() {
		v.Weight = 53 // the service says more than the number
		v.support(factText("fact_service_ends", f.Order.Service))
	}
	if u {
		v.support(fact("fact_class_u"))
	}
	if eco && !u {
		v.support(factText("fact_form_economy", f.Best.Format.Name))
	}
	if f.Service.Promise == PromiseDoor {
		v.oppose(factText("fact_service_tracked", f.Order.Service))
		v.Weight = 30
	} else {
		switch {
		case f.Ends:
			v.support(f.lastScan())
			v.Strength, v.Weight = Likely, 83
		case f.Scanned() && f.afterExport() && (f.SinceLast < 0 || f.SinceLast >= transitFrom || f.complains()):
			v.support(f.lastScan())
			v.Strength, v.Weight = Likely, 75
			if u {
				v.Weight = 79 // before the silence of any other parcel under way
			}
			if f.serviceEnds() {
				v.Weight = 80
			}
			if f.cheap() && f.isChinaMail("U") && !f.serviceEnds() {
				v.Weight = 74
			}
		case f.Scanned():
		case f.SinceStart < 0 || f.Order.Seen == SeenStopped || f.Order.Now > f.DelayLimit && !f.blank():
			v.Strength, v.Weight = Likely, 68
			if f.serviceEnds() {
				v.Weight = 76
			}
		}
	}
	f.waitForThePost(&v)
	f.noteProtection(&v)
	f.trackLocal(&v)
	v.Tone = Calm
	return v
}
