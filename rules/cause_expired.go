package rules

import (
	"github.com/trackwhy/trackwhy/rules/tracking"
)

// expired: The carrier has deleted the old data.
var expired = &Cause{
	ID:    "expired",
	Means: "The carrier has deleted the old data.",
	Basis: "Help pages: data is deleted after about 120 days.",
	Judge: judgeExpired,
}

func judgeExpired(f *Facts) (v Verdict) {
	age := max(f.SincePlaced, f.since(f.Order.Shipped))
	if f.settled() {
		return v
	}
	if age <= expireDays || f.HasNumber() && f.Number.Kind == tracking.KindOrder {
		return v
	}
	v.support(factCount("fact_age_days", age))
	v.Strength, v.Weight = Likely, 78
	if f.Scanned() {
		v.Strength, v.Weight = Possible, 40
		v.oppose(f.lastScan())
		if f.Order.Seen == SeenNotFound && f.SinceLast > expireDays {
			v.Strength, v.Weight = Likely, 83
		}
	}
	f.do(&v, KeepRecord, "action_keep_record")
	v.Tone = Calm
	return v
}
