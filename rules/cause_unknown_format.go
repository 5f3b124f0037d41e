package rules

import (
	"github.com/trackwhy/trackwhy/rules/tracking"
)

// unknownFormat: Our tables do not know this form of number.
var unknownFormat = &Cause{
	ID:    "unknown-format",
	Means: "Our tables do not know this form of number.",
	Basis: "Shoppers complain of trackers that call an unscanned number \"invalid\".",
	Judge: judgeUnknownFormat,
}

func judgeUnknownFormat(f *Facts) (v Verdict) {
	if f.Number.Kind != tracking.KindUnknown || f.Best != nil || f.Number.Flaw != tracking.FlawNone || !f.HasNumber() || f.glued() != nil {
		return v
	}
	v.Strength, v.Weight = Likely, 67
	v.support(fact("fact_unknown_form"))
	if f.Scanned() {
		v.Strength, v.Weight = Possible, 20
	}
	f.track(&v)
	f.do(&v, CopyNumber, "action_copy_number", argNumber(f.Number.Clean))
	f.ask(&v, "letter_right_number")
	v.Tone = Watch
	return v
}
