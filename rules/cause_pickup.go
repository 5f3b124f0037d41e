package rules

// pickup: "Delivered" or "arrived" means a pick-up point, a locker or a neighbour.
var pickup = &Cause{
	ID:    "pickup",
	Means: "\"Delivered\" or \"arrived\" means a pick-up point, a locker or a neighbour.",
	Basis: "Station, locker and collection events of tracking pages.",
	Judge: judgePickup,
}

func judgePickup(f *Facts) (v Verdict) {
	var at *Scan
	for i := range f.Scans {
		if s := f.Scans[i].Stage; s == StagePickup || s == StageNeighbour {
			at = &f.Scans[i]
			break
		}
	}
	if at == nil {
		return v
	}
	v.support(f.scanFact(at))
	last := f.LastStage()
	switch {
	case last == StagePickup || last == StageNeighbour:
		v.Strength, v.Weight = Certain, 88
	case last == StageFailed:
		v.Strength, v.Weight = Likely, 86
	case last == StageDelivered && (f.Order.Seen == SeenDeliveredNotReceived || f.Order.Seen == SeenDeliveredElsewhere):
		v.Strength, v.Weight = Likely, 88
	default:
		v.Strength, v.Weight = Possible, 30
		v.oppose(f.lastScan())
	}
	if at.Stage == StageNeighbour {
		v.Lead = "_neighbour"
	}
	f.do(&v, Collect, "action_collect")
	f.do(&v, ContactCarrier, "action_contact_carrier")
	f.track(&v)
	v.Tone = Act
	return v
}
