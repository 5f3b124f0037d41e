package rules

import (
	"strings"

	"github.com/trackwhy/trackwhy/rules/tracking"
)

// wrongTracker: The number is right but was looked up where it is unknown, or the carrier wants a postcode or phone.
var wrongTracker = &Cause{
	ID:    "wrong-tracker",
	Means: "The number is right but was looked up where it is unknown, or the carrier wants a postcode or phone.",
	Basis: "Carriers' own tracking pages: which know a form, and which ask for a postcode.",
	Judge: judgeWrongTracker,
}

func judgeWrongTracker(f *Facts) (v Verdict) {
	if name := f.asksPostcode(); name != "" && f.Number.Flaw == tracking.FlawNone && (f.Best == nil || !f.Best.Format.NamedBy(f.Order.Service)) &&
		(f.Number.Kind == tracking.KindTracking || f.Number.Kind == tracking.KindUnknown) {
		v.Strength, v.Weight = Likely, 79
		v.support(f.seenFact(), factText("fact_needs_postcode", name))
		f.track(&v)
		f.do(&v, CopyNumber, "action_copy_number", argNumber(f.Number.Clean))
		v.Tone = Watch
		return v
	}
	if f.Best == nil || f.Number.Kind != tracking.KindTracking || f.Order.Seen != SeenNotFound && f.Order.Seen != SeenNoUpdates || f.Number.Flaw != tracking.FlawNone || f.Best.Check == tracking.CheckFailed {
		return v
	}
	c := f.Best
	named := c.Format.NamedBy(f.Order.Service)
	own := named || c.Format.Shape != "digits" || c.Check == tracking.CheckPassed || f.lettered() || f.Country != "" && c.Country == f.Country
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

// lettered reports a number with a letter in it: other carriers seldom have the same.
func (f *Facts) lettered() bool {
	return strings.Trim(f.Number.Clean, "0123456789") != ""
}

// asksPostcode returns the carrier that service or newest scan name, if it shows a
// parcel only with the postcode (its own tracking page asks for it), or "". Asked only of a
// number that the buyer did not find.
func (f *Facts) asksPostcode() string {
	if f.Order.Seen != SeenNotFound {
		return ""
	}
	s := foldText(f.Order.Service)
	if f.Last != nil {
		s += foldText(f.Last.Text)
	}
	for _, c := range [...][2]string{{" gls ", "GLS"}, {"postnl", "PostNL"}, {"mondial relay", "Mondial Relay"}, {"colis prive", "Colis Privé"}, {" dpd ", "DPD"}, {" evri ", "Evri"}} {
		if contains(s, c[0]) {
			return c[1]
		}
	}
	return ""
}
