package rules

// unclear is the honest answer when the facts decide nothing. It is no cause of the
// registry: it is never ranked, and it asks for what would decide.
var unclear = &Cause{
	ID:    "unclear",
	Means: "The facts do not decide yet.",
	Basis: "Shoppers: a false alarm costs a dispute, so \"cannot tell\" is an answer too.",
	Judge: judgeUnclear,
}

// unclearClosing is how many days before the end of protection a parcel of which
// little is known asks for a look.
const unclearClosing = 10

func judgeUnclear(f *Facts) (v Verdict) {
	v.Strength = Possible
	v.Tone = Calm
	if f.HasProtect && f.ProtectLeft >= 0 && f.ProtectLeft <= unclearClosing && f.SinceStart > lineHaulQuiet && f.Status != StatusDone && f.Status != StatusClosed {
		// Long under way, and soon nobody pays: what the number says can still be
		// looked up, but the dispute may not be missed.
		f.do(&v, ShowNumber, "action_show_number")
		f.advise(&v, f.dispute())
		v.Tone = Watch
		return v
	}
	if f.HasNumber() {
		v.Lead = "_number"
		f.track(&v)
	} else {
		f.do(&v, ShowNumber, "action_show_number")
	}
	return v
}
