package rules

// unclear is the honest answer when the facts decide nothing. It is no cause of the
// registry: it is never ranked, and it asks for what would decide.
var unclear = &Cause{
	ID:    "unclear",
	Means: "The facts do not decide yet.",
	Basis: "causes.md: \"cannot tell\" is an answer too.",
	Judge: judgeUnclear,
}

func judgeUnclear(f *Facts) (v Verdict) {
	v.Strength = Possible
	v.Tone = Calm
	if f.HasNumber() {
		v.Lead = "_number"
		f.track(&v)
	} else {
		f.do(&v, ShowNumber, "action_show_number")
	}
	return v
}
