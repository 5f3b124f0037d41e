package rules

import (
	"github.com/trackwhy/trackwhy/rules/calendar"
)

// notShipped: The seller has not sent the parcel yet.
var notShipped = &Cause{
	ID:    "not-shipped",
	Means: "The seller has not sent the parcel yet.",
	Basis: "The article, cause 6; guide-aliexpress.com, chinaparcel.net: sellers ship within 3 to 10 days as a rule.",
	Judge: judgeNotShipped,
}

func judgeNotShipped(f *Facts) (v Verdict) {
	if f.Scanned() || f.Status == StatusDone || f.Status == StatusClosed {
		if f.Scanned() && f.Status == StatusProcessing {
			v.Strength = RuledOut
			v.Against = []Evidence{fact("fact_carrier_has_it")}
		}
		return v
	}
	switch {
	case f.Status == StatusUnpaid && f.Order.Number == "" && f.Order.Shipped == 0:
		v.Strength, v.Weight, v.Tone, v.Lead = Certain, 80, Watch, "_unpaid"
		v.support(factText("fact_status", f.Order.Status))
		f.do(&v, CancelOrder, "action_pay_order")
		return v
	case f.Status == StatusProcessing && f.Order.Number == "":
		v.Strength, v.Weight = Certain, 80
		v.support(factText("fact_status_processing", f.Order.Status), fact("fact_no_number"))
	case f.Status == StatusProcessing:
		v.Strength, v.Weight = Likely, 69
		v.support(factText("fact_status_processing", f.Order.Status))
		v.oppose(fact("fact_has_number"))
	case f.Order.Number == "" && f.Order.Shipped == 0 && f.Order.Placed != 0 && f.Status == StatusUnknown && len(f.Order.Events) == 0 && f.SincePlaced <= expireDays:
		v.Strength, v.Weight = Likely, 66
		v.support(fact("fact_no_number"), fact("fact_no_shipped"))
	case f.Order.Number == "" && f.Order.Shipped == 0 && len(f.Order.Events) > 0 && f.PreAdvice || f.Order.Number == "" && f.Order.Shipped == 0 && f.onlyShopLines():
		v.Strength, v.Weight = Likely, 66
		v.support(fact("fact_no_number"), fact("fact_no_shipped"))
	default:
		return v
	}
	v.Tone = Watch
	if f.SincePlaced >= 0 {
		v.support(factCount("fact_placed_days", f.SincePlaced))
	}
	// A day that the seller has named stands in place of the usual time.
	named := f.Order.Promised
	limit, holidays := calendar.Shift(f.Order.Placed, processingDays)
	if len(holidays) == 0 && limit != 0 {
		limit = f.Order.Placed + processingDays // a sale excuses carriers, not the seller
	}
	over := limit != 0 && f.Order.Now > limit
	if named == 0 {
		v.support(f.holidayFacts(holidays)...)
	} else {
		if over = f.Order.Now > named; over {
			v.support(factDate("fact_promise_passed", named))
		} else {
			v.support(factDate("fact_promised", named))
		}
	}
	f.ask(&v, "letter_ship")
	if over {
		v.Lead = "_over"
		f.do(&v, CancelOrder, "action_cancel_order")
	} else {
		if named != 0 {
			f.wait(&v, named)
		} else {
			f.wait(&v, limit)
		}
		f.do(&v, CancelOrder, "action_cancel_order_later")
		v.Tone = Calm
	}
	return v
}
