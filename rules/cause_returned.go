package rules

// returned: Refused, unclaimed or wrongly addressed: the parcel is going back.
var returned = &Cause{
	ID:    "returned",
	Means: "Refused, unclaimed or wrongly addressed: the parcel is going back.",
	Basis: "Return events of tracking pages.",
	Judge: judgeReturned,
}

func judgeReturned(f *Facts) (v Verdict) {
	for i := range f.Scans {
		if f.Scans[i].Stage != StageReturned {
			continue
		}
		v.support(f.scanFact(&f.Scans[i]))
		later := f.LastKnown
		if later.Stage == StageReturned || f.LastStage() < StageDelivered && f.LastStage() != StageOutForDelivery {
			v.Strength, v.Weight = Certain, 89
		} else {
			v.Strength, v.Weight = Possible, 40
			v.oppose(f.lastScan())
		}
		break
	}
	if v.Strength == 0 {
		return v
	}
	f.do(&v, ContactCarrier, "action_contact_carrier")
	f.ask(&v, "letter_returned")
	f.prove(&v)
	v.Tone = Act
	return v
}
