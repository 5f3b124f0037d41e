package rules

import (
	"github.com/trackwhy/trackwhy/rules/calendar"
)

// labelOnly: The label was created but the parcel not yet handed over.
var labelOnly = &Cause{
	ID:    "label-only",
	Means: "The label was created but the parcel not yet handed over.",
	Basis: "help-en.megabonus.com: an electronic notice is no dispatch yet; usual for under a week.",
	Judge: judgeLabelOnly,
}

func judgeLabelOnly(f *Facts) (v Verdict) {
	if f.Scanned() || !f.PreAdvice {
		return v
	}
	v.Strength, v.Weight = Likely, 83
	v.support(fact("fact_label_only"))
	if f.SinceStart > labelDays {
		v.Strength, v.Weight = Possible, 55
		v.oppose(factCount("fact_label_only_days", f.SinceStart))
	}
	v.Tone = Calm
	if f.Start != 0 {
		// Wait to the fifth day; from then on the seller is asked first.
		limit, _ := calendar.Shift(f.Start, labelWait)
		if f.capped(limit) == 0 {
			f.ask(&v, "letter_handover")
			limit, _ = calendar.Shift(f.Start, labelDays)
			f.wait(&v, limit)
			v.Tone = Watch
		} else {
			f.wait(&v, limit)
			f.ask(&v, "letter_handover")
		}
	} else {
		f.advise(&v, Action{Kind: Wait, Key: "action_wait_five_days"})
		f.ask(&v, "letter_handover")
	}
	f.track(&v)
	return v
}
