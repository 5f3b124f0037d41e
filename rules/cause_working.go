package rules

import (
	"github.com/trackwhy/trackwhy/rules/calendar"
)

// working: The parcel is moving; nothing is wrong.
var working = &Cause{
	ID:    "working",
	Means: "The parcel is moving; nothing is wrong.",
	Basis: "Help pages and forum letters: a scan within the stage's normal quiet time.",
	Judge: judgeWorking,
}

func judgeWorking(f *Facts) (v Verdict) {
	if f.settled() && f.LastStage() != StageReturned &&
		f.Where != WhereElsewhere && !f.older() {
		// The shop has closed it and nobody complains.
		v.Strength, v.Weight = Likely, 84
		v.support(factText("fact_status", f.Order.Status))
		v.Lead = "_done"
		f.do(&v, KeepRecord, "action_keep_record")
		cancelled := f.cancelled()
		if cancelled {
			v.Strength, v.Weight, v.Lead = Certain, 85, "_cancelled"
		}
		if cancelled || f.says(saysRefund) {
			f.do(&v, ContactBank, "action_contact_bank")
		}
		return v
	}
	if f.Last == nil {
		return v
	}
	if f.older() {
		return v
	}
	last := f.LastStage()
	switch last {
	case StageReturned, StageLost, StageCancelled, StagePickup, StageNeighbour:
		return v
	case StageDelivered:
		if f.Order.Seen == SeenDeliveredElsewhere || f.Order.Seen == SeenDeliveredNotReceived {
			return v
		}
		if f.Where == WhereElsewhere || f.Delivered.Date != 0 && f.Delivered.Date < f.Order.Placed {
			return v
		}
		v.Strength, v.Weight = Likely, 85
		v.support(f.lastScan())
		v.Lead = "_delivered"
		f.do(&v, KeepRecord, "action_keep_record")
		return v
	case StageFailed:
		v.Strength, v.Weight = Possible, 52
		v.support(f.lastScan())
		v.oppose(fact("fact_attempt_failed"))
		f.do(&v, ContactCarrier, "action_contact_carrier")
		f.do(&v, Collect, "action_collect")
		f.track(&v)
		v.Tone = Act
		v.Lead = "_failed"
		if f.SinceLast <= localQuiet {
			v.Strength, v.Weight = Likely, 79
		}
		return v
	}
	quiet := f.quiet()
	limit, _ := calendar.Shift(f.Last.Date, quiet)
	v.support(f.lastScan())
	if f.SinceLast < 0 {
		if f.Order.Now == 0 {
			v.Strength, v.Weight = Possible, 57
			f.track(&v)
			return v
		}
		v.Strength, v.Weight = Likely, 79
		return v
	}
	if f.Order.Now > limit {
		v.Strength = RuledOut
		v.For = nil
		v.Against = []Evidence{factCount("fact_quiet_beyond", quiet)}
		return v
	}
	v.Strength, v.Weight = Likely, 79
	if (last == StageExport || last == StageLineHaul) && f.SinceLast >= transitFrom {
		v.Strength, v.Weight = Possible, 60
	}
	if last == StageCustoms && (held(f.LastKnown.Text) || f.SinceLast >= customsHeld) {
		v.Strength, v.Weight = Possible, 50
	}
	if f.complains() && f.SinceLast > 3 {
		v.Strength, v.Weight = Possible, 59
		v.oppose(f.seenFact())
	} else if f.Order.Seen == SeenNotFound {
		v.Strength, v.Weight = Possible, 59
	}
	f.wait(&v, limit)
	f.track(&v)
	v.Tone = Calm
	return v
}
