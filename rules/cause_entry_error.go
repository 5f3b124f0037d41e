package rules

import (
	"strings"

	"github.com/trackwhy/trackwhy/rules/tracking"
)

// entryError: The number was copied or typed wrong: characters that do not belong, look-alikes, a wrong length.
var entryError = &Cause{
	ID:    "entry-error",
	Means: "The number was copied or typed wrong: characters that do not belong, look-alikes, a wrong length.",
	Basis: "The article, cause 3; UPU S10 check digit.",
	Judge: judgeEntryError,
}

func judgeEntryError(f *Facts) (v Verdict) {
	n := &f.Number
	if n.Kind == tracking.KindOrder || n.Kind == tracking.KindItem || f.Order.Number == "" {
		return v
	}
	blanks := tracking.RemovedSpace | tracking.RemovedNBSP | tracking.ReplacedCase | tracking.RemovedDash
	if n.Removed.Any() {
		v.Strength, v.Weight = Possible, 40
		if n.Removed&^blanks == 0 {
			v.Weight = 12 // blanks explain nothing by themselves, but more than nothing
		}
		for _, name := range n.Removed.Names() {
			v.support(fact("removed_" + underscored(name)))
		}
		if f.Order.Seen == SeenNotFound && !f.Scanned() {
			v.Strength, v.Weight = Likely, 87
			if n.Kind == tracking.KindUnknown && n.Removed&^blanks == 0 {
				v.Strength, v.Weight = Possible, 58 // an unknown form may be written with dashes
			}
		} else if n.Removed&^blanks != 0 && !f.Scanned() {
			v.Strength, v.Weight = Likely, 86
		}
	}
	if n.Flaw != tracking.FlawNone {
		v.Strength, v.Weight = Likely, 90
		v.support(factText(flawKeys[n.Flaw], n.Clean+"__")) // as a whole number would look where its end is missing
		if f.Scanned() || f.PreAdvice {
			v.Strength, v.Weight = Possible, 30
			v.oppose(fact("fact_carrier_knows_it"))
		}
	}
	switch n.Kind {
	case tracking.KindLong:
		v.Strength, v.Weight = Likely, 88
		v.support(fact("fact_too_long"))
	case tracking.KindPhone:
		v.Strength, v.Weight = Likely, 88
		v.support(fact("fact_too_short"))
	case tracking.KindEmpty:
		v.Strength, v.Weight = Likely, 88
		v.support(fact("fact_nothing_left"))
	}
	v.Lead = "_again"
	for _, one := range f.glued() {
		v.Lead = ""
		v.Strength, v.Weight = Likely, 89
		f.advise(&v, Action{Kind: UseSuggestion, Number: one, Key: "action_use_suggestion", Args: []Arg{argNumber(one)}})
	}
	if v.Strength == 0 {
		if f.Best != nil && f.Best.Check == tracking.CheckPassed {
			v.Strength = RuledOut
			v.Against = []Evidence{fact("fact_check_passed")}
		}
		return v
	}
	for _, s := range n.Suggestions {
		f.advise(&v, Action{Kind: UseSuggestion, Number: s.Number, Key: "action_use_suggestion",
			Args: []Arg{argNumber(s.Number)}})
		v.support(fact(s.Reason.Key(), argText(s.From), argText(s.To)))
	}
	// A check digit may be wrong in a number that works; a length or a letter is not mended.
	if n.Removed.Any() && n.Flaw <= tracking.FlawCheck && (n.Kind == tracking.KindTracking || n.Kind == tracking.KindUnknown) {
		v.Lead = ""
		f.do(&v, CopyNumber, "action_copy_number", argNumber(n.Clean))
	}
	look := n.Clean // a form that is odd to us may be known to its carrier
	if len(n.Suggestions) > 0 {
		look = n.Suggestions[0].Number
	}
	f.advise(&v, f.trackersOf(look)...)
	f.do(&v, ShowNumber, "action_show_number")
	v.Tone = Watch
	return v
}

// glued returns the numbers that were pasted into one field together, or nil.
func (f *Facts) glued() []string {
	if f.Best != nil || f.Number.Kind != tracking.KindUnknown && f.Number.Kind != tracking.KindLong {
		return nil
	}
	parts := strings.FieldsFunc(f.Order.Number, func(r rune) bool { return r <= ' ' || r == ',' || r == ';' })
	if n := f.Number.Clean; len(parts) == 1 && len(n) >= 24 && len(n)%2 == 0 && n[0] > '9' {
		parts = []string{n[:len(n)/2], n[len(n)/2:]} // pasted twice, or two of one form, with nothing between
		if parts[0] == parts[1] {
			parts = parts[:1]
		}
	}
	if len(parts) > 3 {
		return nil
	}
	var id tracking.Identification
	for _, one := range parts {
		if id.Again(one, tracking.Hints{}); len(one) < 10 || id.Best() == nil {
			return nil
		}
	}
	return parts
}
