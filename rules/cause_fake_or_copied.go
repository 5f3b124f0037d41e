package rules

import (
	"github.com/trackwhy/trackwhy/rules/tracking"
)

// fakeOrCopied: The number is invented or belongs to another buyer's parcel, typically delivered in another city.
var fakeOrCopied = &Cause{
	ID:    "fake-or-copied",
	Means: "The number is invented or belongs to another buyer's parcel, typically delivered in another city.",
	Basis: "The article, cause 7; sellers' rule on false numbers (ssopdot.com/blog/34226): certain needs delivery elsewhere, delivery before shipping, or another shop's order with the same number; time alone is possible at most.",
	Judge: judgeFakeOrCopied,
}

func judgeFakeOrCopied(f *Facts) (v Verdict) {
	if !f.HasNumber() && f.Order.Seen != SeenDeliveredElsewhere || f.Number.Kind == tracking.KindOrder || f.Number.Kind == tracking.KindItem {
		return v
	}
	where := f.Where
	older, all := f.eventsBeforeOrder()
	shared, otherStore := f.Shared, f.OtherStore
	seen := f.Order.Seen == SeenDeliveredElsewhere
	// An old trip of a number that is used again went to whomever it went to.
	excused := f.recycles() != "" && all
	if where == WhereElsewhere && f.Abroad && !excused {
		proof := Certain
		if f.Order.Country == "" {
			proof = Likely // the reader's home; the parcel may be a gift
		}
		v.claim(proof, 95, factText("fact_delivered_country", f.Delivered.Place))
	}
	if where == WhereElsewhere && !f.Abroad && !excused {
		if seen {
			v.claim(Certain, 94, fact("fact_delivered_city", argText(f.Delivered.Place), argText(f.Order.City)))
		} else {
			v.claim(Likely, 92, fact("fact_delivered_city", argText(f.Delivered.Place), argText(f.Order.City)))
		}
	}
	if seen {
		switch {
		case where == WhereSame:
			v.claim(Possible, 40, fact("fact_seen_elsewhere"))
			v.oppose(factText("fact_delivered_here", f.Delivered.Place))
		case excused || f.hasPickup() && where != WhereElsewhere:
			v.claim(Possible, 40, fact("fact_seen_elsewhere"))
		default:
			v.claim(Likely, 93, fact("fact_seen_elsewhere"))
		}
	}
	if f.Delivered != nil && f.Delivered.Date != 0 && f.recycles() == "" {
		switch {
		case f.Order.Shipped != 0 && f.Delivered.Date < f.Order.Shipped-1 && f.Order.Placed == 0,
			f.Order.Placed != 0 && f.Delivered.Date < f.Order.Shipped && f.Delivered.Date <= f.Order.Placed:
			v.claim(Certain, 93, fact("fact_delivered_before_shipped", argDate(f.Delivered.Date), argDate(f.Order.Shipped)))
		case f.Order.Placed != 0 && f.Delivered.Date < f.Order.Placed:
			v.claim(Certain, 93, fact("fact_delivered_before_ordered", argDate(f.Delivered.Date), argDate(f.Order.Placed)))
		case f.Order.Shipped != 0 && f.Delivered.Date < f.Order.Shipped-1:
			v.claim(Likely, 86, fact("fact_delivered_before_shipped", argDate(f.Delivered.Date), argDate(f.Order.Shipped)))
		}
	}
	if older > 0 && f.recycles() == "" {
		if all {
			v.claim(Likely, 88, factCount("fact_events_older", older))
		} else {
			v.claim(Possible, 45, factCount("fact_events_older", older))
		}
	}
	if shared > 0 && otherStore {
		switch {
		case f.consolidated() || f.cainiao() && v.Strength < Likely:
			v.oppose(fact("fact_combined_explains"))
		default:
			v.claim(Certain, 92, fact("fact_shared_other_store"))
		}
	}
	if v.Strength == 0 && !f.Scanned() && !f.seenScanned() && !f.settled() && f.SinceStart >= 0 && f.Order.Now > f.DelayLimit && f.SinceStart <= expireDays {
		v.claim(Possible, 52, factCount("fact_silent_days", f.SinceStart))
	}
	if v.Strength == 0 {
		return v
	}
	if f.recycles() != "" && older > 0 && v.Strength < Certain {
		v.oppose(factText("fact_carrier_recycles", f.recycles()))
	}
	f.prove(&v)
	f.ask(&v, "letter_right_number")
	f.do(&v, ContactBank, "action_contact_bank")
	v.Tone = Act
	return v
}
