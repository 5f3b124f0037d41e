package rules

import (
	"github.com/trackwhy/trackwhy/rules/tracking"
)

// reshipped: The seller replaced the number.
var reshipped = &Cause{
	ID:    "reshipped",
	Means: "The seller replaced the number.",
	Basis: "Order pages that showed another number of the same form before.",
	Judge: judgeReshipped,
}

func judgeReshipped(f *Facts) (v Verdict) {
	if !f.HasNumber() || len(f.Order.Previous) == 0 || f.Best == nil {
		return v
	}
	for i := len(f.Order.Previous) - 1; i >= 0; i-- {
		p := tracking.Identify(f.Order.Previous[i])
		if p.Clean == f.Number.Clean || p.Clean == "" {
			continue
		}
		b := p.Best()
		same := b != nil && (b.Format.Shape == f.Best.Format.Shape && b.Country == f.Best.Country)
		v.support(factNumber("fact_previous_same_form", p.Clean))
		if same {
			v.Strength, v.Weight = Likely, 82
		} else {
			v.Strength, v.Weight = Possible, 48
		}
		break
	}
	if v.Strength == 0 {
		return v
	}
	f.do(&v, CopyNumber, "action_copy_number", argNumber(f.Number.Clean))
	f.track(&v)
	f.do(&v, KeepRecord, "action_keep_old_number")
	f.ask(&v, "letter_right_number")
	v.Tone = Watch
	return v
}
