package rules

import (
	"github.com/trackwhy/trackwhy/rules/money"
)

// numberChanges: From 5 USD or EUR the number is continued or replaced by the local carrier's once the parcel is in the buyer's country.
var numberChanges = &Cause{
	ID:    "number-changes",
	Means: "From 5 USD or EUR the number is continued or replaced by the local carrier's once the parcel is in the buyer's country.",
	Basis: "The article, cause 2; UPU S10 numbers usually stay valid, Cainiao's are replaced as a rule (ali-shop.net; tests of github hdnpt/geartrack).",
	Judge: judgeNumberChanges,
}

func judgeNumberChanges(f *Facts) (v Verdict) {
	if f.Best == nil {
		return v
	}
	// The local carrier has it, and the buyer finds nothing under this number there.
	handed := f.LastStage() == StageLocal && (f.complains() && f.SinceLast > localQuiet || f.Order.Seen == SeenNotFound)
	if f.onGround() && !handed {
		return v
	}
	provisional := f.Best.Format.Becomes != "" && f.Best.Format.Provisional || f.Best.Format.Shape == "cng"
	mail := f.isChinaMail("R")
	if !provisional && !mail {
		if n := f.Replaced; n == "" {
			return v
		}
	}
	v.Strength, v.Weight = Possible, 48
	if mail {
		v.support(fact("fact_form_r_cn"))
		if f.dear() {
			v.support(factMoney("fact_total_over", f.Order.Total))
		} else if f.cheap() {
			v.oppose(factMoney("fact_total_under", f.Order.Total))
			v.Weight = 35
		}
	}
	if provisional {
		v.support(factText("fact_form_replaced", f.Best.Format.Name))
	}
	if n := f.Replaced; n != "" {
		v.Strength, v.Weight = Likely, 82
		v.support(factNumber("fact_previous_other_form", n))
	}
	arrived := f.LastStage() == StageArrival || f.LastStage() == StageReleased
	switch {
	case arrived:
		v.support(f.lastScan())
		if (f.complains() || f.SinceLast > localQuiet) && (provisional || f.dear() || f.Side == money.SideUnknown) {
			v.Strength, v.Weight = Likely, max(v.Weight, 80)
		}
		if f.Order.Seen == SeenNotFound && provisional {
			v.Strength, v.Weight = Likely, max(v.Weight, 81) // it is the local tracker that does not know it
		}
	case handed && provisional:
		v.support(f.lastScan())
		v.Strength, v.Weight = Likely, max(v.Weight, 78)
	case len(f.Scans) == 0 && (f.SinceStart < 0 || f.Order.Seen == SeenStopped) && f.Order.Seen != SeenNotFound && (provisional || f.dear()):
		v.Strength, v.Weight = Likely, max(v.Weight, 72)
	case len(f.Scans) == 0 && f.SinceStart < 0 && f.dear() && mail:
		v.Strength, v.Weight = Likely, max(v.Weight, 61)
	case len(f.Scans) > 0 && !f.afterExport():
		v.Weight -= 10
	}
	f.trackLocal(&v)
	f.track(&v)
	f.do(&v, ShowNumber, "action_show_new_number")
	f.ask(&v, "letter_local_number")
	v.Tone = Watch
	return v
}
