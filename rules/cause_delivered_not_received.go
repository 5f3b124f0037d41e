package rules

// deliveredNotReceived: Delivered, in the right city as far as is known, but not in the buyer's hands.
var deliveredNotReceived = &Cause{
	ID:    "delivered-not-received",
	Means: "Delivered, in the right city as far as is known, but not in the buyer's hands.",
	Basis: "Help pages: neighbours, a day or two, then the proof of delivery.",
	Judge: judgeDeliveredNotReceived,
}

func judgeDeliveredNotReceived(f *Facts) (v Verdict) {
	if f.Order.Seen != SeenDeliveredNotReceived && !(f.Order.Seen == SeenDeliveredElsewhere && f.Where == WhereSame) {
		return v
	}
	v.Strength, v.Weight = Likely, 87
	v.support(f.seenFact())
	if f.Order.Seen == SeenDeliveredElsewhere {
		// The buyer saw another place than the one that the carrier names: his own.
		v.support(factText("fact_delivered_here", f.Delivered.Place))
		f.do(&v, ContactCarrier, "action_ask_proof")
		f.do(&v, Collect, "action_ask_neighbours")
		f.prove(&v)
		v.Tone = Act
		return v
	}
	if f.Delivered != nil {
		v.support(f.scanFact(f.Delivered))
		v.Strength, v.Weight = Certain, 60
		switch f.Where {
		case WhereElsewhere:
			v.Strength, v.Weight = Possible, 60
		case WhereSame:
			v.support(factText("fact_delivered_here", f.Delivered.Place))
		}
		if t := f.splitTag(); t != "" {
			// One of several packages came: the buyer may mean another.
			v.oppose(factText("fact_tag", t))
			v.Strength, v.Weight = Possible, 60
		} else if f.Delivered == f.LastKnown && f.hasPickup() {
			v.Strength, v.Weight = Likely, 70
		}
	}
	f.do(&v, ContactCarrier, "action_ask_proof")
	f.do(&v, Collect, "action_ask_neighbours")
	if f.Delivered != nil && f.Delivered.Date != 0 {
		f.wait(&v, f.Delivered.Date+2)
	}
	f.ask(&v, "letter_not_received")
	f.prove(&v)
	v.Tone = Act
	return v
}
