package rules

// waybillCancelled: The carrier cancelled the waybill.
var waybillCancelled = &Cause{
	ID:    "waybill-cancelled",
	Means: "The carrier cancelled the waybill.",
	Basis: "Tracking pages: \"shipment cancelled\", \"transport canceled\".",
	Judge: judgeWaybillCancelled,
}

func judgeWaybillCancelled(f *Facts) (v Verdict) {
	for i := range f.Scans {
		if f.Scans[i].Stage != StageCancelled {
			continue
		}
		v.support(f.scanFact(&f.Scans[i]))
		if f.LastStage() == StageCancelled {
			v.Strength, v.Weight = Certain, 90
		} else {
			v.Strength, v.Weight = Possible, 40
			v.oppose(f.lastScan())
		}
		break
	}
	if v.Strength == 0 {
		return v
	}
	f.ask(&v, "letter_cancelled")
	f.prove(&v)
	v.Tone = Act
	return v
}
