package rules

import "strings"

// Stage is where on its way a parcel was at a scan.
type Stage uint8

// Stages in the order of the journey, then the ways in which it can end or break.
// StageUnknown is a scan whose text we do not know: it counts as a scan, never as a
// stage. StageNone is a line of the shop that is no scan of a carrier at all.
const (
	StageUnknown Stage = iota
	StageNone
	StagePreAdvice
	StageOrigin
	StageConsolidation
	StageExport
	StageLineHaul
	StageArrival
	StageCustoms // held or in progress, on arrival
	StageReleased
	StageEnds // the tracker says that it will not follow it further
	StageLocal
	StageOutForDelivery
	StagePickup
	StageNeighbour
	StageDelivered
	StageFailed
	StageReturned
	StageLost // or destroyed, says the carrier
	StageCancelled
)

var stageNames = [...]string{"unknown", "none", "pre-advice", "origin", "consolidation", "export", "line-haul",
	"arrival", "customs", "released", "ends", "local", "out-for-delivery", "pickup", "neighbour", "delivered", "failed",
	"returned", "lost", "cancelled"}

// String returns the English name of the stage, for developers.
func (s Stage) String() string { return stageNames[min(int(s), len(stageNames)-1)] }

// StageOf reads the text of an event, a code ("GTMS_SIGNED") or words in one of the
// languages of stage_words.go.
func StageOf(e Event) Stage {
	if s, ok := stageOfCode(e.Text); ok {
		return s
	}
	return stageOfText(foldText(e.Text))
}

// stageOfCode reads Cainiao's action codes, with or without the shop's "AE_" in
// front (captures of the tracking pages of both, 2026; language-free).
func stageOfCode(text string) (Stage, bool) {
	text = strings.TrimSpace(text)
	code := strings.TrimPrefix(text, "AE_")
	if strings.IndexByte(code, '_') < 0 || strings.ToUpper(code) != code || strings.ContainsAny(code, " \t") {
		return 0, false
	}
	has := func(s string) bool { return contains(code, s) }
	switch {
	case has("CANCEL"):
		return StageCancelled, true
	case has("_LOST") || has("DESTROY"):
		return StageLost, true
	case has("RETURN") || has("REJECT"):
		return StageReturned, true
	case has("STA_SIGNED") || has("STA_INBOUND") || has("STATION") || has("LOCKER"):
		return StagePickup, true
	case has("SIGNED") && !has("FAIL"):
		return StageDelivered, true
	case has("FAIL") && has("GTMS"):
		return StageFailed, true
	case strings.HasPrefix(code, "ORDER_") || has("GWMS_ACCEPT") || has("GWMS_PACKAGE"):
		return StageNone, true
	case strings.HasPrefix(code, "PRE_"):
		return StagePreAdvice, true
	case has("GWMS_OUTBOUND") || has("PICK_UP") || has("PICKUP") || has("_GOT") || strings.HasPrefix(code, "SC_"):
		return StageOrigin, true
	case strings.HasPrefix(code, "TD_TRANS"):
		return StageLineHaul, true
	case has("CONSO"):
		return StageConsolidation, true
	case has("CC_HO_OUT") || has("CC_IM_SUCCESS"):
		return StageReleased, true
	case has("CC_IM"):
		return StageCustoms, true
	case has("CC_EX") || has("LH_HO"):
		return StageExport, true
	case has("LH_ARRIVE"):
		return StageArrival, true
	case strings.HasPrefix(code, "LH_"):
		return StageLineHaul, true
	case has("DO_DEPART") || has("DELIVERING"):
		return StageOutForDelivery, true
	case strings.HasPrefix(code, "GTMS_OE"):
		return StageExport, true
	case strings.HasPrefix(code, "GTMS_"):
		return StageLocal, true
	}
	return StageUnknown, true
}

// words is one row of the table: a stem of any must stand in the folded text, none of not.
// Stems are separated by '|'.
type words struct {
	stage Stage
	any   string
	not   string
}

// foldText folds case and the accents of Latin letters, so that one stem finds a
// word however it is typed. Text is limited to 400 bytes.
func foldText(s string) string {
	if len(s) > 400 {
		s = s[:400]
	}
	var b strings.Builder
	b.Grow(len(s) + 2)
	b.WriteByte(' ')
	for _, r := range s {
		if r < 0x80 {
			if r >= 'A' && r <= 'Z' {
				r += 'a' - 'A'
			}
			b.WriteByte(byte(r))
			continue
		}
		switch {
		case r >= 'А' && r <= 'Я':
			r += 'а' - 'А'
		case r == 'ё' || r == 'Ё':
			r = 'е'
		case r == 'І':
			r = 'і'
		case r == 'Ї':
			r = 'ї'
		case r == 'Є':
			r = 'є'
		case r == 0xa0 || r == 0x202f || r == 0x3000:
			r = ' '
		case r == '’' || r == 'ʼ':
			r = '\''
		default:
			r = foldAccent(r)
		}
		b.WriteRune(r)
	}
	b.WriteByte(' ')
	return b.String()
}

// foldAccent returns the plain small letter of an accented Latin one.
func foldAccent(r rune) rune {
	switch r {
	case 'á', 'à', 'â', 'ã', 'ä', 'å', 'ą', 'ă', 'ā', 'Á', 'À', 'Â', 'Ã', 'Ä', 'Å', 'Ą', 'Ă', 'Ā':
		return 'a'
	case 'é', 'è', 'ê', 'ë', 'ę', 'ě', 'ē', 'ė', 'É', 'È', 'Ê', 'Ë', 'Ę', 'Ě', 'Ē', 'Ė':
		return 'e'
	case 'í', 'ì', 'î', 'ï', 'ı', 'ī', 'į', 'Í', 'Ì', 'Î', 'Ï', 'İ', 'Ī', 'Į':
		return 'i'
	case 'ó', 'ò', 'ô', 'õ', 'ö', 'ő', 'ø', 'Ó', 'Ò', 'Ô', 'Õ', 'Ö', 'Ő', 'Ø':
		return 'o'
	case 'ú', 'ù', 'û', 'ü', 'ű', 'ů', 'ū', 'Ú', 'Ù', 'Û', 'Ü', 'Ű', 'Ů', 'Ū':
		return 'u'
	case 'ç', 'ć', 'č', 'Ç', 'Ć', 'Č':
		return 'c'
	case 'ñ', 'ń', 'ň', 'Ñ', 'Ń', 'Ň':
		return 'n'
	case 'ś', 'š', 'ş', 'ș', 'Ś', 'Š', 'Ş', 'Ș':
		return 's'
	case 'ź', 'ż', 'ž', 'Ź', 'Ż', 'Ž':
		return 'z'
	case 'ł', 'ľ', 'Ł', 'Ľ':
		return 'l'
	case 'ř', 'Ř':
		return 'r'
	case 'ť', 'ț', 'ţ', 'Ť', 'Ț', 'Ţ':
		return 't'
	case 'ý', 'ÿ', 'Ý':
		return 'y'
	case 'ď', 'đ', 'Ď', 'Đ':
		return 'd'
	case 'ğ', 'Ğ', 'ģ', 'Ģ':
		return 'g'
	case 'ß':
		return 's'
	}
	return r
}
