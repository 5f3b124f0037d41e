package rules

import (
	"github.com/trackwhy/trackwhy/rules/tracking"
)

// orderNumber: The order number was used as tracking number.
var orderNumber = &Cause{
	ID:    "order-number",
	Means: "The order number was used as tracking number.",
	Basis: "Help pages (coonwood.ru, graf48.ru): the most common wrong input.",
	Judge: judgeOrderNumber,
}

func judgeOrderNumber(f *Facts) (v Verdict) {
	n := f.Number.Clean
	if n == "" || len(n) < 14 || len(n) > 17 || digitsOf(n) != n {
		return v
	}
	tail := func(id string) bool {
		d := digitsOf(id)
		return len(d) >= 14 && d[len(d)-4:] == n[len(n)-4:]
	}
	switch {
	case f.Number.Kind == tracking.KindItem:
		v.Strength, v.Weight = Likely, 96
		v.support(fact("fact_item_number"))
	case f.Order.ID != "" && digitsOf(f.Order.ID) == n:
		v.Strength, v.Weight = Certain, 99
		v.support(fact("fact_is_order_id"))
	default:
		for _, s := range f.Order.Siblings {
			if digitsOf(s.ID) == n {
				v.Strength, v.Weight = Certain, 98
				v.support(fact("fact_is_sibling_id"))
			} else if v.Strength == 0 && len(n) >= 15 && tail(s.ID) {
				v.Strength, v.Weight = Likely, 97
				v.support(factText("fact_order_tail", n[len(n)-4:]))
			}
		}
		if v.Strength == 0 && len(n) >= 15 && f.Order.ID != "" && tail(f.Order.ID) {
			v.Strength, v.Weight = Likely, 97
			v.support(factText("fact_order_tail", n[len(n)-4:]))
		}
		if v.Strength == 0 && f.Number.Kind == tracking.KindOrder {
			v.Strength, v.Weight = Likely, 95
			v.support(factCount("fact_order_shape", len(n)))
		}
		if v.Strength == 0 && len(n) == 14 && f.Best != nil && f.Best.Check != tracking.CheckPassed && f.Order.Seen == SeenNotFound && f.Country == "" {
			v.Strength, v.Weight = Possible, 40
			v.support(factCount("fact_order_shape", len(n)))
		}
	}
	if v.Strength == 0 {
		return v
	}
	if f.Scanned() {
		v.oppose(fact("fact_carrier_knows_it"))
		if v.Strength == Likely {
			v.Strength, v.Weight = Possible, 35
		}
	}
	f.do(&v, ShowNumber, "action_show_number")
	v.Tone = Watch
	return v
}
