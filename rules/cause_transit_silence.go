package rules

import (
	"github.com/trackwhy/trackwhy/rules/calendar"
)

// transitSilence: Between export and arrival there are no scans; 5 to 30 days are normal, 60 at the most.
var transitSilence = &Cause{
	ID:    "transit-silence",
	Means: "Between export and arrival there are no scans; 5 to 30 days are normal, 60 at the most.",
	Basis: "Help pages and forum letters: 5 to 30 days without scans, 60 at the most.",
	Judge: judgeTransitSilence,
}

func judgeTransitSilence(f *Facts) (v Verdict) {
	if !f.Scanned() || f.SinceLast < 0 && f.Order.Now != 0 {
		return v
	}
	switch f.LastStage() {
	case StageExport, StageLineHaul:
	default:
		return v
	}
	limit, hol := calendar.Shift(f.Last.Date, lineHaulQuiet)
	longest, _ := calendar.Shift(f.Last.Date, lineHaulLongest)
	v.support(f.lastScan())
	v.support(f.holidayFacts(hol)...)
	v.Tone = Calm
	switch {
	case f.Order.Now == 0:
		v.Strength, v.Weight = Possible, 55
	case f.SinceLast < transitFrom && !(f.complains() && f.SinceLast > 3):
		v.Strength, v.Weight = Possible, 50
	case f.Order.Now <= limit:
		v.Strength, v.Weight = Likely, 78
		f.wait(&v, limit)
		if f.Order.Now == limit {
			f.wait(&v, longest) // the usual time is over today, the longest is not
		}
	case f.Order.Now <= longest:
		v.Strength, v.Weight = Likely, 70
		v.oppose(factCount("fact_quiet_beyond", lineHaulQuiet))
		f.wait(&v, longest)
		if f.HasProtect && f.ProtectLeft <= disputeSoon {
			f.prove(&v) // a loss is possible, and soon nobody pays for it
		}
		v.Tone = Watch
	default:
		v.Strength = RuledOut
		v.oppose(factCount("fact_quiet_beyond", lineHaulLongest))
		v.For = nil
		return v
	}
	f.noteProtection(&v)
	f.track(&v)
	return v
}
