package rules

import (
	"strings"

	"github.com/trackwhy/trackwhy/rules/calendar"
	"github.com/trackwhy/trackwhy/rules/tracking"
)

// flawKeys are the text keys of what is wrong with a near miss.
var flawKeys = [...]string{tracking.FlawNone: "", tracking.FlawCheck: "fact_flaw_check", tracking.FlawShort: "fact_flaw_short",
	tracking.FlawLong: "fact_flaw_long", tracking.FlawLetter: "fact_flaw_letter", tracking.FlawCountry: "fact_flaw_country", tracking.FlawEnd: "fact_flaw_end"}

// scanFact states one scan.
func (f *Facts) scanFact(s *Scan) Evidence {
	if s.Date == 0 {
		return factText("fact_scan_undated", short(s.Text))
	}
	return fact("fact_scan", argText(short(s.Text)), argDate(s.Date))
}

// lastScan states the newest scan and how long ago it was.
func (f *Facts) lastScan() Evidence {
	if f.Last == nil {
		return fact("fact_no_scan")
	}
	if f.Last.Date == 0 || f.SinceLast < 0 {
		return f.scanFact(f.Last)
	}
	return fact("fact_last_scan", argText(short(f.Last.Text)), argDate(f.Last.Date))
}

// short cuts a text of the page to what a line can hold.
//
//go:noinline
func short(s string) string {
	if len(s) <= 90 {
		return s
	}
	cut := 0
	for i := range s {
		if i > 87 {
			break
		}
		cut = i
	}
	return s[:cut] + "…"
}

// seenFact states what the buyer saw.
func (f *Facts) seenFact() Evidence {
	switch f.Order.Seen {
	case SeenNotFound:
		return fact("fact_seen_not_found")
	case SeenNoUpdates:
		return fact("fact_seen_no_updates")
	case SeenStopped:
		return fact("fact_seen_stopped")
	case SeenDeliveredElsewhere:
		return fact("fact_seen_elsewhere")
	}
	return fact("fact_seen_not_received")
}

// holidayFacts states the holidays that moved a limit.
func (f *Facts) holidayFacts(l []calendar.Holiday) []Evidence {
	var out []Evidence
	for i, h := range l {
		if i == 2 {
			break
		}
		key := "fact_holiday_"
		if h.Derived {
			key = "fact_holiday_probably_"
		}
		out = append(out, fact(key+h.Key, argDate(h.From), argDate(h.To)))
	}
	return out
}

// complains reports that the buyer saw tracking stand still.
//
//go:noinline
func (f *Facts) complains() bool {
	return f.Order.Seen == SeenNoUpdates || f.Order.Seen == SeenStopped
}

// blank reports that the buyer looked and there was no scan at all, which neither price
// nor service explains: both are scanned in China.
func (f *Facts) blank() bool {
	return len(f.Scans) == 0 && (f.Order.Seen == SeenNotFound || f.Order.Seen == SeenNoUpdates)
}

// seenScanned reports that the buyer saw scans of which none is at hand: tracking that
// stopped or says "delivered" had begun, so that nothing is late or was never sent.
//
//go:noinline
func (f *Facts) seenScanned() bool {
	return len(f.Scans) == 0 && (f.Order.Seen == SeenStopped || f.Order.Seen == SeenDeliveredElsewhere || f.Order.Seen == SeenDeliveredNotReceived)
}

// settled reports that the shop has finished or closed the order and nobody complains, or
// that there is nothing to complain of.
//
//go:noinline
func (f *Facts) settled() bool {
	return (f.Status == StatusDone || f.Status == StatusClosed) && f.Order.Seen == SeenUnknown || f.cancelled()
}

// cancelled reports an order that was cancelled before a carrier had the parcel. One that
// is only closed, or whose payment expired, may have been sent when it shows signs of that.
//
//go:noinline
func (f *Facts) cancelled() bool {
	return f.Status == StatusClosed && !f.Scanned() && !f.seenScanned() &&
		(f.says(saysCancelled) || f.Order.Number == "" && f.Order.Shipped == 0 && f.says(saysClosed|saysPay) && !f.says(saysRefund))
}

// lastDay is the day from which silence is counted: the last scan, else the start.
func (f *Facts) lastDay() calendar.Date {
	if f.Last != nil && f.Last.Date != 0 {
		return f.Last.Date
	}
	return f.Start
}

// replaced returns an earlier number of another form, or "".
func (f *Facts) replaced() string {
	if f.Best == nil {
		return ""
	}
	for i := len(f.Order.Previous) - 1; i >= 0; i-- {
		p := tracking.Identify(f.Order.Previous[i])
		if p.Clean == "" || p.Clean == f.Number.Clean {
			continue
		}
		if b := p.Best(); b != nil && (b.Format.Shape != f.Best.Format.Shape || b.Country != f.Best.Country) {
			return p.Clean
		}
	}
	return ""
}

// onlyShopLines reports a history that holds nothing but the shop's own lines.
func (f *Facts) onlyShopLines() bool { return len(f.Order.Events) > 0 && len(f.Scans) == 0 }

func (f *Facts) hasPickup() bool {
	for i := range f.Scans {
		if s := f.Scans[i].Stage; s == StagePickup || s == StageNeighbour {
			return true
		}
	}
	return false
}

// held reports a customs text that says more than "in progress": a hold, a
// payment, a document.
func held(text string) bool {
	s := foldText(text)
	for _, w := range [...]string{"held", "hold", "document", "payment", "duty", "duties", "tax", "missing information", "invoice", "retenid",
		"pago", "pagamento", "documenta", "tribut", "retenu", "paiement", "taxe", "zuruckgehalten", "zollamt", "zahlung", "unterlagen", "trattenut", "pagament", "zatrzyman",
		"oplat", "dokument", "задерж", "оплат", "пошлин", "документ", "затрим", "мито", "관세", "보류", "exception", "abnormal", "fail", "seiz", "confisc", "prohibit", "이상", "실패", "걸림", "incidenc", "aufgehalten", "beschlagnahm", " ferm", "blocc", "bloqu", "изъят", "вилуч"} {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}

// ofMany reports "1 of 2", "1/2", "package 2" in a folded tag.
func ofMany(s string) bool {
	for i := 0; i < len(s); {
		n, rest := count(s[i:])
		if rest == s[i:] {
			i++
			continue
		}
		i = len(s) - len(rest)
		rest = strings.TrimLeft(rest, " ")
		for _, of := range [...]string{"of ", "/", "de ", "von ", "di ", "z ", "из ", "з ", "van ", "sur ", "out of "} {
			if t, ok := strings.CutPrefix(rest, of); ok {
				// "11/24" and "1/2/2026" are days.
				if m, more := count(strings.TrimLeft(t, " ")); n > 0 && m >= max(n, 2) && m < 100 && (of != "/" || m < 10 && !strings.HasPrefix(more, "/")) {
					return true
				}
			}
		}
	}
	return contains(s, "multiple packages") || contains(s, "split") || contains(s, "several packages") || contains(s, "packages:")
}

// count returns the number that a text begins with, at most 999, and the rest behind its digits.
func count(s string) (n int, rest string) {
	for ; s != "" && s[0] >= '0' && s[0] <= '9'; s = s[1:] {
		n = min(n*10+int(s[0]-'0'), 999)
	}
	return n, s
}

// contains is strings.Contains, not inlined, for size: it is called a hundred times.
//
//go:noinline
func contains(s, sub string) bool { return strings.Contains(s, sub) }

// underscored turns a public name into a part of a text key.
func underscored(s string) string { return strings.ReplaceAll(s, "-", "_") }
