package texts

import (
	"strconv"
	"strings"

	"github.com/trackwhy/trackwhy/rules/calendar"
)

// dateStyle is how one language writes a day. In a pattern D, M and Y stand for the
// day, the month's name and the year, and N for the month's number.
type dateStyle struct {
	long, short             string // patterns
	longMonths, shortMonths string // twelve names each, blanks between
}

// dateStyles by language. Source: CLDR 44, as Intl.DateTimeFormat of Node 20 writes
// {day: "numeric", month: "long", year: "numeric"} and {day: "numeric", month: "short"},
// which is what the browser shows; read on 2026-11-23. English is written day first,
// because most of its readers at this shop live outside the United States.
var dateStyles = map[string]dateStyle{
	"en": {"D M Y", "D M",
		"January February March April May June July August September October November December",
		"Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"},
	"es": {"D de M de Y", "D M",
		"enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
		"ene feb mar abr may jun jul ago sept oct nov dic"},
	"pt": {"D de M de Y", "D de M",
		"janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
		"jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez."},
	"fr": {"D M Y", "D M",
		"janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
		"janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc."},
	"de": {"D. M Y", "D. M",
		"Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
		"Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez."},
	"it": {"D M Y", "D M",
		"gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
		"gen feb mar apr mag giu lug ago set ott nov dic"},
	"nl": {"D M Y", "D M",
		"januari februari maart april mei juni juli augustus september oktober november december",
		"jan feb mrt apr mei jun jul aug sep okt nov dec"},
	"pl": {"D M Y", "D M",
		"stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
		"sty lut mar kwi maj cze lip sie wrz paź lis gru"},
	"ru": {"D M Y\u202fг.", "D M",
		"января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
		"янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек."},
	"uk": {"D M Y\u202fр.", "D M",
		"січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
		"січ. лют. бер. квіт. трав. черв. лип. серп. вер. жовт. лист. груд."},
	"tr": {"D M Y", "D M",
		"Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
		"Oca Şub Mar Nis May Haz Tem Ağu Eyl Eki Kas Ara"},
	"ar": {"D M Y", "D M",
		"يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
		"يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"},
	"he": {"D בM Y", "D בM",
		"ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר",
		"ינו׳ פבר׳ מרץ אפר׳ מאי יוני יולי אוג׳ ספט׳ אוק׳ נוב׳ דצמ׳"},
	"ko": {long: "Y년 N월 D일", short: "N월 D일"},
	"ja": {long: "Y年N月D日", short: "N月D日"},
}

// Date formats an ISO date: style "long" (3 December 2026) or "short" (3 Dec).
// Another style is as long. What is no date comes back as it is, and a language
// without a style of its own gets the ISO date.
func (l *Language) Date(iso, style string) string {
	y, m, d := calendar.Parse(iso).Civil()
	if y == 0 {
		return iso
	}
	s, known := dateStyles[l.base()]
	if !known {
		return iso
	}
	pattern, names := s.long, s.longMonths
	if style == "short" {
		pattern, names = s.short, s.shortMonths
	}
	name := ""
	if months := strings.Fields(names); len(months) == 12 {
		name = months[m-1]
	}
	var b strings.Builder
	for _, r := range pattern {
		switch r {
		case 'D':
			b.WriteString(strconv.Itoa(d))
		case 'N':
			b.WriteString(strconv.Itoa(m))
		case 'M':
			b.WriteString(name)
		case 'Y':
			b.WriteString(strconv.Itoa(y))
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}
