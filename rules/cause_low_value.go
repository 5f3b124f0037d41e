package rules

import (
	"github.com/trackwhy/trackwhy/rules/calendar"
	"github.com/trackwhy/trackwhy/rules/money"
	"github.com/trackwhy/trackwhy/rules/tracking"
)

// lowValue: An order under 5 USD or EUR travels as ordinary mail: its number works in China and stops in the buyer's country.
var lowValue = &Cause{
	ID:    "low-value",
	Means: "An order under 5 USD or EUR travels as ordinary mail: its number works in China and stops in the buyer's country.",
	Basis: "The article, cause 1; UPU S10: U is the untracked class, R is registered and may be scanned.",
	Judge: judgeLowValue,
}

func judgeLowValue(f *Facts) (v Verdict) {
	chinaMail := f.isChinaMail("RU")
	switch {
	case f.dear():
		if chinaMail {
			v.Strength = RuledOut
			v.Against = []Evidence{factMoney("fact_total_over", f.Order.Total)}
		}
		return v
	case f.Side == money.SideUnknown && !f.isChinaMail("U"):
		return v
	case !f.HasNumber() && f.Side == money.Under && f.Status == StatusShipped && len(f.Scans) == 0:
		return f.forecast()
	case !f.HasNumber() || f.Best == nil || f.onGround() || f.settled():
		return v
	}
	v.Strength, v.Weight = Possible, 45
	switch f.Side {
	case money.Under:
		v.support(factMoney("fact_total_under", f.Order.Total))
	case money.NearUnder:
		v.support(factMoney("fact_total_near", f.Order.Total))
	}
	if chinaMail {
		if f.isChinaMail("U") {
			v.support(fact("fact_class_u"))
			v.Weight = 52
		} else {
			v.support(fact("fact_class_r_article"))
			v.oppose(fact("fact_class_r_standard"))
		}
	} else if f.Best.Scope == tracking.ScopeDoor {
		v.oppose(factText("fact_tracked_to_door", f.Best.Format.Name))
		v.Weight = 30
	}
	if f.Service.Promise == PromiseDoor {
		v.oppose(factText("fact_service_tracked", f.Order.Service))
		v.Weight -= 15
	} else if f.serviceEnds() {
		v.support(factText("fact_service_ends", f.Order.Service))
	}
	sure := f.Side == money.Under || f.Side == money.NearUnder && chinaMail
	switch {
	case f.Scanned() && f.afterExport():
		v.support(f.lastScan())
		if sure && f.LastStage() != StageCustoms && (f.SinceLast < 0 || f.SinceLast >= 3 || f.complains()) && f.SinceLast <= 2*lineHaulLongest {
			v.Strength = Likely
			v.Weight = 76
			if chinaMail || f.untrackedClass() {
				v.Weight = 81
			} else if f.Best.Scope == tracking.ScopeDoor || f.Service.Promise == PromiseDoor {
				v.Strength, v.Weight = Possible, 50
			}
		}
	case f.Scanned():
		v.Weight -= 10
	case len(f.Scans) == 0 && (f.SinceStart < 0 && f.Order.Seen != SeenNotFound || f.Order.Seen == SeenStopped && f.SinceStart <= expireDays) && sure && chinaMail:
		// Nothing but a number and a total, or that it stopped: the article's reading stands.
		v.Strength, v.Weight = Likely, 74
	case len(f.Scans) == 0 && f.SinceStart >= 0 && f.Order.Now > f.DelayLimit && sure && f.isChinaMail("U") && !f.blank():
		v.Strength, v.Weight = Likely, 60
	case len(f.Scans) == 0 && f.SinceStart < 0 && sure && chinaMail:
		v.Strength, v.Weight = Likely, 62
	}
	f.waitForThePost(&v)
	if chinaMail && f.Number.Clean[0] == 'R' {
		v.Lead = "_r"
		f.trackLocal(&v)
	}
	f.noteProtection(&v)
	f.track(&v)
	v.Tone = Calm
	return v
}

// forecast is what the order list shows of a cheap parcel: its total, that it was
// sent, and no number yet. Enough to say what to expect, no more.
func (f *Facts) forecast() (v Verdict) {
	v.Strength, v.Weight, v.Tone = Possible, 20, Calm
	v.support(factMoney("fact_total_under", f.Order.Total))
	f.waitForThePost(&v)
	f.do(&v, ShowNumber, "action_show_number")
	f.noteProtection(&v)
	return v
}

// waitForThePost asks to wait for ordinary mail: until a day where one is known to count
// from, without a day where protection is over and nothing is lost by waiting. What has
// been waited for in vain is disputed.
func (f *Facts) waitForThePost(v *Verdict) {
	limit, _ := calendar.Shift(f.lastDay(), lineHaulLongest)
	switch {
	case limit != 0 && f.Order.Now > limit:
		f.prove(v)
	case limit == 0 || f.HasProtect && f.ProtectLeft < 0:
		f.advise(v, Action{Kind: Wait, Key: "action_wait_post"})
	default:
		f.wait(v, limit)
	}
}
