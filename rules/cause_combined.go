package rules

// combined: The parcel travels inside another under a second number.
var combined = &Cause{
	ID:    "combined",
	Means: "The parcel travels inside another under a second number.",
	Basis: "Order pages of combined deliveries; alitopshop.com: orders of about five days to one address are packed together.",
	Judge: judgeCombined,
}

func judgeCombined(f *Facts) (v Verdict) {
	if t := f.tag(combinedWords); t != "" {
		v.Strength, v.Weight = Likely, 82
		v.support(factText("fact_tag", t))
	}
	if n, other := f.Shared, f.OtherStore; n > 0 && (!other || f.consolidated() || f.cainiao()) {
		v.Strength, v.Weight = Likely, 84
		v.support(factCount("fact_shared_number", n))
	}
	for i := range f.Scans {
		if f.Scans[i].Stage == StageConsolidation {
			v.support(f.scanFact(&f.Scans[i]))
			if f.LastStage() == StageConsolidation {
				v.Strength, v.Weight = Likely, max(v.Weight, 81)
			} else {
				v.Strength, v.Weight = max(v.Strength, Possible), max(v.Weight, 40)
			}
			break
		}
	}
	if v.Strength == 0 && (contains(foldText(f.Order.Service), "consolid") || contains(foldText(f.Order.Service), "combin")) {
		v.Strength, v.Weight = Likely, 72
		v.support(factText("fact_service_combined", f.Order.Service))
	}
	if v.Strength == 0 && f.Best != nil && f.Best.Format.Shape == "yq" && f.Order.Seen != SeenUnknown {
		v.Strength, v.Weight = Possible, 45
		v.support(fact("fact_form_combined"))
	}
	if v.Strength == 0 {
		return v
	}
	if f.Delivered != nil || f.LastStage() == StageLocal || f.LastStage() == StageOutForDelivery {
		v.Strength, v.Weight = Possible, 40
	}
	f.do(&v, CheckSiblings, "action_check_siblings")
	f.do(&v, ShowNumber, "action_show_new_number")
	f.track(&v)
	v.Tone = Calm
	return v
}
