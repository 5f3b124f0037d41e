package rules

import (
	"github.com/trackwhy/trackwhy/rules/tracking"
)

// provisional: The seller gave a provisional number to gain time until the stock arrives.
var provisional = &Cause{
	ID:    "provisional",
	Means: "The seller gave a provisional number to gain time until the stock arrives.",
	Basis: "The article, cause 5.",
	Judge: judgeProvisional,
}

func judgeProvisional(f *Facts) (v Verdict) {
	if f.Scanned() || f.seenScanned() || f.settled() || !f.HasNumber() || f.Number.Kind == tracking.KindOrder || f.Number.Kind == tracking.KindItem {
		return v
	}
	over := f.Order.Promised != 0 && f.Order.Now > f.Order.Promised
	switch {
	case over:
		v.Strength, v.Weight = Likely, 86
		v.support(factDate("fact_promise_passed", f.Order.Promised))
	case f.Order.Promised != 0:
		v.Strength, v.Weight = Likely, 85
		v.support(factDate("fact_promised", f.Order.Promised))
	case f.PreAdvice && f.SinceStart > labelDays:
		v.Strength, v.Weight = Likely, 80
		v.support(factCount("fact_label_only_days", f.SinceStart))
	case f.Start != 0 && f.SinceStart >= 0 && f.Order.Now > f.DelayLimit && f.SinceStart <= expireDays:
		v.Strength, v.Weight = Likely, 66
		v.support(factCount("fact_silent_days", f.SinceStart))
	case f.SinceStart > labelDays && f.SinceStart <= expireDays:
		v.Strength, v.Weight = Possible, 50
		v.support(factCount("fact_silent_days", f.SinceStart))
	case f.Status == StatusProcessing && f.HasNumber():
		v.Strength, v.Weight = Likely, 68
		v.support(factText("fact_status_processing", f.Order.Status))
	default:
		return v
	}
	if f.Best != nil && f.Best.Format.Provisional {
		v.support(factText("fact_form_provisional", f.Best.Format.Name))
	}
	v.Tone = Watch
	if over {
		f.do(&v, CancelOrder, "action_cancel_order")
		f.ask(&v, "letter_stock")
		f.prove(&v)
		v.Tone = Act
		v.Lead = "_over"
		return v
	}
	late := f.Start != 0 && f.Order.Now > f.DelayLimit
	if late && f.Order.Promised == 0 {
		// Sixteen days and more: the dispute stands first.
		f.advise(&v, f.dispute())
		f.do(&v, Screenshot, "action_screenshot")
		v.Tone = Act
	}
	f.ask(&v, "letter_stock")
	if f.Order.Promised != 0 {
		f.wait(&v, f.Order.Promised)
	}
	f.do(&v, CancelOrder, "action_cancel_order")
	if late && f.Order.Promised != 0 {
		f.prove(&v)
	}
	return v
}
