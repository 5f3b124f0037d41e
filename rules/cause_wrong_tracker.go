package rules

import (
	"github.com/trackwhy/trackwhy/rules/tracking"
)

// wrongTracker: The number is right but was looked up where it is unknown, or the carrier wants a postcode or phone.
var wrongTracker = &Cause{
	ID:    "wrong-tracker",
	Means: "The number is right but was looked up where it is unknown, or the carrier wants a postcode or phone.",
	Basis: "causes.md; format facts: which trackers ask for a postcode.",
	Judge: judgeWrongTracker,
}

func judgeWrongTracker(f *Facts) (v Verdict) {
	if f.Best == nil || f.Number.Kind != tracking.KindTracking || f.Order.Seen != SeenNotFound && f.Order.Seen != SeenNoUpdates || f.Number.Flaw != tracking.FlawNone || f.Best.Check == tracking.CheckFailed {
		return v
	}
	c := f.Best
	named := c.Format.NamedBy(f.Order.Service)
	own := named || c.Format.Shape != "digits" || c.Check == tracking.CheckPassed || f.Country != "" && c.Country == f.Country
	v.Strength, v.Weight = Possible, 44
	v.support(f.seenFact())
	if named {
		v.support(factText("fact_belongs_to", c.Format.Name))
	}
	if c.Format.Needs != "" && own {
		v.Strength, v.Weight = Likely, 79
		v.support(factText("fact_needs_"+c.Format.Needs, c.Format.Name))
	}
	if f.Scanned() && f.Order.Seen == SeenNotFound {
		v.Strength, v.Weight = Likely, max(v.Weight, 80)
		v.support(fact("fact_carrier_knows_it"))
	}
	if own && c.Format.Shape != "s10" && !c.Format.Provisional && c.Format.Shape != "cng" && f.SinceStart < 0 && f.Order.Seen == SeenNotFound {
		v.Strength, v.Weight = Likely, max(v.Weight, 70)
		if !named {
			v.support(factText("fact_belongs_to", c.Format.Name))
		}
	}
	if c.Format.Shape == "s10" && c.Country != "CN" && c.Country != "" && f.SinceStart < 0 && f.Order.Seen == SeenNotFound {
		v.Strength, v.Weight = Likely, max(v.Weight, 64)
		v.support(factText("fact_belongs_to", c.Format.Name))
	}
	if (c.Format.Shape == "lp" || c.Format.Shape == "ap" || c.Format.Shape == "cng") && f.SinceStart < 0 && f.Order.Seen == SeenNotFound {
		v.Strength, v.Weight = Likely, max(v.Weight, 63)
		v.support(factText("fact_belongs_to", c.Format.Name))
	}
	f.track(&v)
	f.trackLocal(&v)
	f.do(&v, CopyNumber, "action_copy_number", argNumber(f.Number.Clean))
	v.Tone = Watch
	return v
}
