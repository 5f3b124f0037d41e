package rules

import (
	"github.com/trackwhy/trackwhy/rules/money"
	"github.com/trackwhy/trackwhy/rules/tracking"
)

// delay: A new number can stay silent for up to 15 days; Chinese holidays add theirs.
var delay = &Cause{
	ID:    "delay",
	Means: "A new number can stay silent for up to 15 days; Chinese holidays add theirs.",
	Basis: "The article, cause 4: up to 15 days, and longer at Chinese holidays.",
	Judge: judgeDelay,
}

func judgeDelay(f *Facts) (v Verdict) {
	if !f.HasNumber() || f.Number.Kind != tracking.KindTracking && f.Number.Kind != tracking.KindUnknown || f.Scanned() || f.seenScanned() || f.settled() {
		return v
	}
	if f.SinceStart < 0 {
		if f.Order.Seen == SeenNotFound || f.Order.Seen == SeenNoUpdates {
			v.Strength, v.Weight = Possible, 46
			if f.Number.Kind == tracking.KindTracking && f.Number.Flaw == tracking.FlawNone && f.Order.Shipped == 0 && f.Side == money.SideUnknown {
				v.Weight = 56
			}
			v.support(f.seenFact())
			f.noteProtection(&v)
			f.track(&v)
		}
		return v
	}
	if f.Order.Now > f.DelayLimit {
		v.Strength = RuledOut
		v.Against = []Evidence{factCount("fact_silent_days", f.SinceStart), factDate("fact_delay_over", f.DelayLimit)}
		return v
	}
	v.Strength, v.Weight = Likely, 77
	v.support(factCount("fact_silent_days", f.SinceStart))
	v.support(f.holidayFacts(f.DelayHoliday)...)
	if f.PreAdvice {
		v.Weight = 70
	}
	if f.Order.Shipped == 0 && f.Status == StatusProcessing {
		v.Strength, v.Weight = Possible, 30
	}
	v.Tone = Calm
	if f.SinceStart >= 8 { // the stages of silence: from the eighth day the seller is asked first
		f.ask(&v, "letter_handover")
		v.Tone, v.Lead = Watch, "_ask"
	}
	if f.SinceStart >= 11 {
		f.do(&v, Screenshot, "action_screenshot")
	}
	f.wait(&v, f.DelayLimit)
	f.track(&v)
	f.noteProtection(&v)
	if len(f.DelayHoliday) > 0 {
		v.Lead = "_holiday"
	}
	return v
}
