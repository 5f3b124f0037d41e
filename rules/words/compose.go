package words

import (
	"slices"
	"strings"

	"github.com/trackwhy/trackwhy/rules"
	"github.com/trackwhy/trackwhy/rules/calendar"
	"github.com/trackwhy/trackwhy/rules/tracking"
)

// Limits of what a person reads, in characters.
const (
	maxTitle = 70
	maxShown = 120 // of a text from the page inside a sentence
)

// Compose words a diagnosis in one language.
func Compose(d rules.Diagnosis, o rules.Order, lang Language) View {
	v, w := Brief(d, o, lang), newWriter(o, lang)
	for _, name := range d.Number.Removed.Names() {
		v.Cleaned = append(v.Cleaned, w.text("removed_"+under(name)))
	}
	for i := range d.Findings {
		f := &d.Findings[i]
		key := "cause_" + under(f.Cause.ID)
		if i == 0 {
			v.Lead = w.lead(key, f)
			v.For, v.Against = w.evidence(f.For), w.evidence(f.Against)
			v.Actions = w.actions(f.Actions, &d)
			continue
		}
		other := Other{Cause: f.Cause.ID, Strength: f.Strength, Title: w.title(key, f),
			For: w.evidence(f.For), Against: w.evidence(f.Against), Actions: w.actions(f.Actions, &d)}
		if f.Strength == rules.RuledOut {
			v.RuledOut = append(v.RuledOut, other)
		} else {
			v.Others = append(v.Others, other)
		}
	}
	for _, key := range d.Missing {
		if s := w.text(key); s != "" {
			v.Asks = append(v.Asks, s)
		}
	}
	v.Timeline = w.timeline(d.Timeline)
	v.TimelineText = w.timelineText(v.Timeline)
	return v
}

// Brief words what a badge needs: tone, cause, headline, badge, and the order's line.
// A list of a hundred orders asks for a hundred of them and for one card.
func Brief(d rules.Diagnosis, o rules.Order, lang Language) View {
	w := newWriter(o, lang)
	v := View{Tone: d.Tone, Total: plain(cut(o.Total, 40)), Order: plain(cut(o.ID, 40)), Raw: d.Number.Clean}
	if d.Number.Clean != "" && d.Number.Kind != tracking.KindLong {
		v.Number = tracking.Group(d.Number.Clean)
	} else if d.Number.Kind == tracking.KindLong {
		v.Raw, v.Number = "", cut(d.Number.Clean, 24)+"…"
	}
	if b := d.Number.Best(); b != nil && d.Number.Kind == tracking.KindTracking && (b.Format.Shape != "digits" || b.Check == tracking.CheckPassed) {
		v.Carrier = b.Format.Name
	}
	if len(d.Findings) > 0 {
		f := &d.Findings[0]
		key := "cause_" + under(f.Cause.ID)
		v.Cause, v.Title, v.Badge = f.Cause.ID, w.title(key, f), w.badge(key, f, d.Tone)
	}
	return v
}

func newWriter(o rules.Order, lang Language) writer {
	w := writer{lang: lang}
	if o.Protected != 0 && o.Protected < o.Now {
		w.over = o.Protected
	}
	return w
}

type writer struct {
	lang Language
	over calendar.Date // when the protection ended, if it did
}

// text returns a message with its values. A key without a message is an error of
// ours that a test finds; the reader sees nothing rather than a key.
func (w writer) text(key string, args ...rules.Arg) string {
	// A count that comes with plural forms chooses the form.
	for _, a := range args {
		if a.Kind == rules.ArgCount {
			if s := w.lang.Text(key + "_" + w.lang.Plural(a.Count)); s != "" {
				return w.fill(s, args)
			}
			if s := w.lang.Text(key + "_other"); s != "" {
				return w.fill(s, args)
			}
		}
	}
	return w.fill(w.lang.Text(key), args)
}

func (w writer) fill(s string, args []rules.Arg) string {
	if len(args) == 0 || strings.IndexByte(s, '$') < 0 {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] == '$' && i+1 < len(s) && s[i+1] >= '1' && s[i+1] <= '9' {
			if k := int(s[i+1] - '1'); k < len(args) {
				b.WriteString(w.arg(args[k]))
			}
			i++
			continue
		}
		b.WriteByte(s[i])
	}
	return b.String()
}

// Isolates keep numbers and foreign words in their own direction inside a sentence
// of another (Unicode Bidirectional Algorithm, FSI, LRI and PDI).
const (
	isolateFirst = "\u2068"
	isolateLTR   = "\u2066"
	isolateEnd   = "\u2069"
)

func (w writer) arg(a rules.Arg) string {
	switch a.Kind {
	case rules.ArgDate:
		return w.lang.Date(a.Date.String(), "long")
	case rules.ArgCount:
		return w.lang.Count(a.Count)
	case rules.ArgNumber:
		return isolateLTR + tracking.Group(plain(cut(a.Text, 60))) + isolateEnd
	case rules.ArgMoney:
		return Isolate(cut(a.Text, 40))
	}
	if oneWord(a.Text) {
		return a.Text
	}
	return Isolate(cut(a.Text, maxShown))
}

// Isolate returns a text of the page so that it keeps its own direction, and turns nothing
// beside it around.
func Isolate(s string) string { return isolateFirst + plain(s) + isolateEnd }

// plain takes direction controls and line breaks out of a text of the page, so that
// it cannot turn a sentence of ours around.
func plain(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r >= 0x202a && r <= 0x202e, r >= 0x2066 && r <= 0x2069, r == 0x200e, r == 0x200f, r == 0x61c:
			return -1
		case r < ' ' || r == 0x7f || r == 0x85 || r == 0x2028 || r == 0x2029:
			return ' '
		}
		return r
	}, s)
}

// oneWord reports whether s is empty or letters and digits of ASCII that begin with a
// letter: such a word keeps its own direction in any sentence.
func oneWord(s string) bool {
	for i := 0; i < len(s); i++ {
		letter := s[i]|0x20 >= 'a' && s[i]|0x20 <= 'z'
		if !letter && (i == 0 || s[i] < '0' || s[i] > '9') {
			return false
		}
	}
	return true
}

// cut shortens a text to n characters.
func cut(s string, n int) string {
	k := 0
	for i := range s {
		if k++; k > n {
			return s[:i] + "…"
		}
	}
	return s
}

func under(s string) string { return strings.ReplaceAll(s, "-", "_") }

func (w writer) evidence(l []rules.Evidence) []string {
	var out []string
	for _, e := range l {
		if s := w.text(e.Key, e.Args...); s != "" {
			out = append(out, s)
		}
	}
	return out
}

// variant returns a text of a cause in the finding's variant ("_title_delivered"), or
// the general one ("_title") when it has none.
func (w writer) variant(key string, f *rules.Finding) string {
	if f.Lead != "" {
		if s := w.text(key + f.Lead); s != "" {
			return s
		}
	}
	return w.text(key)
}

func (w writer) title(key string, f *rules.Finding) string {
	return cut(w.variant(key+"_title", f), maxTitle)
}

// lead is the explanation, and behind it what changes when protection is about to end.
func (w writer) lead(key string, f *rules.Finding) string {
	s := w.variant(key+"_lead", f)
	if closing(f) != nil && f.Actions[0].Date != 0 {
		s += " " + w.text("lead_closing", rules.Arg{Kind: rules.ArgDate, Date: f.Actions[0].Date})
	}
	if w.over != 0 && slices.ContainsFunc(f.Actions, func(a rules.Action) bool { return a.Kind == rules.OpenDispute }) {
		s += " " + w.text("lead_over", rules.Arg{Kind: rules.ArgDate, Date: w.over})
	}
	return s
}

// closing returns the dispute when it is the first thing to do.
func closing(f *rules.Finding) *rules.Action {
	if len(f.Actions) > 0 && f.Actions[0].Kind == rules.OpenDispute {
		return &f.Actions[0]
	}
	return nil
}

// badge is the short form: the dispute's day when that decides, the day of waiting
// when waiting is right, else the cause's own.
func (w writer) badge(key string, f *rules.Finding, tone rules.Tone) string {
	if a := closing(f); a != nil && a.Date != 0 {
		return w.short("badge_dispute_by", a.Date)
	}
	if f.Until != 0 && tone == rules.Calm {
		return w.short("badge_normal_until", f.Until)
	}
	return w.variant(key+"_badge", f)
}

func (w writer) short(key string, d calendar.Date) string {
	return strings.ReplaceAll(w.lang.Text(key), "$1", w.lang.Date(d.String(), "short"))
}

func (w writer) actions(l []rules.Action, d *rules.Diagnosis) []Action {
	var out []Action
	for i := range l {
		a := &l[i]
		x := Action{Kind: a.Kind, Text: w.text(a.Key, a.Args...), Detail: w.detail(a, d), Date: a.Date.String(), URL: a.URL, Number: a.Number}
		if a.Letter != "" {
			// A number that is not known leaves two blanks behind.
			x.Letter = strings.ReplaceAll(bare(w.text(a.Letter, a.LetterArgs...)), "  ", " ")
			x.LetterZH = bare(w.text(a.Letter+"_zh", a.LetterArgs...))
		}
		out = append(out, x)
	}
	return out
}

// detail is the small print of an action: where it leads, why a number is suggested,
// or how many days of waiting are left.
func (w writer) detail(a *rules.Action, d *rules.Diagnosis) string {
	switch {
	case a.URL != "":
		return host(a.URL)
	case a.Kind == rules.UseSuggestion:
		for _, s := range d.Number.Suggestions {
			if s.Number == a.Number {
				return w.text(s.Reason.Key(), rules.Arg{Text: s.From}, rules.Arg{Text: s.To})
			}
		}
	case a.Kind == rules.Wait && a.Date != 0 && d.Timeline.Now != 0 && a.Date > d.Timeline.Now:
		return w.text("detail_days", rules.Arg{Kind: rules.ArgCount, Count: int(a.Date - d.Timeline.Now)})
	}
	return ""
}

// bare takes the isolates out of a text that is copied elsewhere.
func bare(s string) string {
	return strings.NewReplacer(isolateFirst, "", isolateLTR, "", isolateEnd, "").Replace(s)
}

// Bare returns a text without the marks that keep directions apart, for terminals
// and files.
func Bare(s string) string { return bare(s) }

// host returns the host of an address of our tables.
func host(url string) string {
	_, rest, ok := strings.Cut(url, "://")
	if !ok {
		return ""
	}
	if i := strings.IndexAny(rest, "/?#"); i >= 0 {
		rest = rest[:i]
	}
	return strings.TrimPrefix(rest, "www.")
}

// timeline lists the days of the picture in time order.
func (w writer) timeline(t rules.Timeline) []Mark {
	var l []Mark
	add := func(kind string, d calendar.Date) {
		if d == 0 {
			return
		}
		iso := d.String()
		l = append(l, Mark{Kind: kind, From: iso, Label: strings.ReplaceAll(w.lang.Text("timeline_"+kind), "$1", w.lang.Date(iso, "short"))})
	}
	add("placed", t.Placed)
	add("shipped", t.Shipped)
	add("scan", t.LastScan)
	add("today", t.Now)
	add("normal", t.NormalUntil)
	add("protected", t.Protected)
	for i := 1; i < len(l); i++ {
		for j := i; j > 0 && l[j].From < l[j-1].From; j-- {
			l[j], l[j-1] = l[j-1], l[j]
		}
	}
	if len(l) == 1 && l[0].Kind == "today" {
		return nil
	}
	for _, h := range t.Holidays {
		label := w.lang.Text("holiday_" + h.Key)
		if h.Derived {
			label = strings.ReplaceAll(w.lang.Text("holiday_probably"), "$1", label)
		}
		l = append(l, Mark{Kind: "holiday", From: h.From.String(), To: h.To.String(), Label: label})
	}
	return l
}

// timelineText says the picture in one line.
func (w writer) timelineText(l []Mark) string {
	var parts []string
	for _, m := range l {
		s := strings.ReplaceAll(w.lang.Text("timeline_"+m.Kind+"_on"), "$1", w.lang.Date(m.From, "long"))
		if m.Kind == "holiday" {
			s = m.Label + " " + w.lang.Date(m.From, "short") + "–" + w.lang.Date(m.To, "short")
		}
		if s != "" {
			parts = append(parts, s)
		}
	}
	return strings.Join(parts, "; ")
}
