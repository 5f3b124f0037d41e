package rules

import (
	"github.com/trackwhy/trackwhy/rules/calendar"
)

// Diagnose ranks every cause for one order. It is deterministic and never panics.
func Diagnose(o Order, opt Options) Diagnosis {
	f := newFacts(o, opt)
	d := Diagnosis{Number: f.Number, Findings: make([]Finding, 0, 10)}
	for _, c := range causes {
		v := c.Judge(f)
		if v.Strength == 0 {
			continue
		}
		d.Findings = append(d.Findings, Finding{Cause: c, Strength: v.Strength, For: v.For, Against: v.Against,
			Actions: v.Actions[:len(v.Actions):len(v.Actions)], Until: v.Until, Lead: v.Lead, weight: v.Weight, tone: v.Tone})
	}
	// Insertion sort: stable, so equal verdicts keep the order of causes.go.
	l := d.Findings
	for i := 1; i < len(l); i++ {
		for j := i; j > 0 && before(&l[j], &l[j-1]); j-- {
			l[j], l[j-1] = l[j-1], l[j]
		}
	}
	if len(l) == 0 || l[0].Strength < Possible || l[0].Strength == Possible && l[0].weight < 10 {
		v := judgeUnclear(f)
		d.Findings = append([]Finding{{Cause: unclear, Strength: v.Strength, For: v.For, Actions: v.Actions, Lead: v.Lead, tone: v.Tone}}, l...)
	}
	first := &d.Findings[0]
	d.Tone = first.tone
	f.close(first, &d)
	d.Missing = f.missing(first)
	d.Timeline = f.timeline(first)
	return d
}

func before(a, b *Finding) bool {
	if a.Strength != b.Strength {
		return a.Strength > b.Strength
	}
	return a.weight > b.weight
}

// close puts the dispute first when protection ends within three days, whatever
// the cause, unless nothing is wrong because the parcel is in the buyer's hands.
func (f *Facts) close(first *Finding, d *Diagnosis) {
	if !f.Closing || f.settled() && first.Cause == working || first.Cause == working && f.LastStage() == StageDelivered {
		return
	}
	first.Actions = append([]Action{f.dispute(), {Kind: Screenshot, Key: "action_screenshot"}}, without(first.Actions, OpenDispute, Screenshot, Wait)...)
	first.Until = 0
	d.Tone = Act
}

func without(l []Action, kinds ...ActionKind) []Action {
	var out []Action
	for _, a := range l {
		keep := true
		for _, k := range kinds {
			keep = keep && a.Kind != k
		}
		if keep {
			out = append(out, a)
		}
	}
	return out
}

// missing lists what would decide, best first.
func (f *Facts) missing(first *Finding) []string {
	if first.Strength == Certain {
		return nil
	}
	var l []string
	if f.Order.Number == "" && f.Status != StatusProcessing {
		l = append(l, "ask_number")
	}
	if f.Order.Shipped == 0 {
		l = append(l, "ask_shipped")
	}
	if f.Order.Total == "" {
		l = append(l, "ask_total")
	}
	if f.Order.Seen == SeenUnknown && len(f.Scans) == 0 {
		l = append(l, "ask_seen")
	}
	if len(l) > 3 {
		l = l[:3]
	}
	return l
}

// timeline gathers the days of the picture.
func (f *Facts) timeline(first *Finding) Timeline {
	o := &f.Order
	t := Timeline{Placed: o.Placed, Shipped: o.Shipped, Now: o.Now, Protected: o.Protected, NormalUntil: first.Until}
	if f.Last != nil {
		t.LastScan = f.Last.Date
	}
	from, to := calendar.Date(0), calendar.Date(0)
	for _, d := range [...]calendar.Date{t.Placed, t.Shipped, t.LastScan, t.Now, t.NormalUntil, t.Protected} {
		if d == 0 {
			continue
		}
		if from == 0 || d < from {
			from = d
		}
		to = max(to, d)
	}
	t.Holidays = calendar.Touching(from, to)
	return t
}
