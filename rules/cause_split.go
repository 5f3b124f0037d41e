package rules

// split: The order travels in several parcels and one number is shown.
var split = &Cause{
	ID:    "split",
	Means: "The order travels in several parcels and one number is shown.",
	Basis: "Order pages: \"Package 1 of 2\", several tabs.",
	Judge: judgeSplit,
}

func judgeSplit(f *Facts) (v Verdict) {
	t := f.splitTag()
	if t == "" {
		return v
	}
	v.Strength, v.Weight = Likely, 83
	v.support(factText("fact_tag", t))
	if f.Order.Seen == SeenDeliveredNotReceived || f.Delivered != nil && f.Order.Seen != SeenUnknown {
		v.Weight = 91
		v.Strength = Certain
	} else if f.Delivered != nil {
		v.Weight = 84
	}
	f.do(&v, CheckSiblings, "action_check_packages")
	f.track(&v)
	v.Tone = Calm
	return v
}

// splitTag returns the tag that counts the packages of the order, or "".
func (f *Facts) splitTag() string {
	for _, tag := range f.Order.Tags {
		if ofMany(foldText(tag)) {
			return tag
		}
	}
	return ""
}
