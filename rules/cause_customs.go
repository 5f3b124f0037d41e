package rules

import (
	"github.com/trackwhy/trackwhy/rules/calendar"
)

// customs: Held at customs, or waiting for duty or a document.
var customs = &Cause{
	ID:    "customs",
	Means: "Held at customs, or waiting for duty or a document.",
	Basis: "Help pages: a customs event without release for days.",
	Judge: judgeCustoms,
}

func judgeCustoms(f *Facts) (v Verdict) {
	if f.LastStage() != StageCustoms {
		return v
	}
	v.support(f.lastScan())
	days := f.since(f.LastKnown.Date)
	switch {
	case held(f.LastKnown.Text):
		v.Strength, v.Weight = Certain, 86
		v.Tone = Act
	case days < 0 || days >= customsHeld:
		v.Strength, v.Weight = Likely, 85
		v.Tone = Watch
		if days > 0 {
			v.support(factCount("fact_customs_days", days))
		}
	default:
		v.Strength, v.Weight = Possible, 60
		v.Tone = Calm
	}
	f.do(&v, AnswerCustoms, "action_answer_customs")
	f.do(&v, ContactCarrier, "action_contact_carrier")
	if v.Tone != Act && f.LastKnown.Date != 0 {
		limit, _ := calendar.Shift(f.LastKnown.Date, arrivalQuiet)
		f.wait(&v, limit)
	}
	f.track(&v)
	return v
}
