package page

// months are the names of the months, by language: full and short, as they stand in
// dates and alone, in small letters without dots, separated by "|" from January on. A
// name that an earlier language has is not repeated; no name means two months.
//
// Names from CLDR 48.2 (Unicode-3.0); Morocco's Arabic names because the shop's Arabic
// site is ar_MA; az and shorter forms as seen on the shop's pages, 2025 to 2026.
// Korean and Japanese months are figures with a sign, Vietnamese ones are "thg" or
// "tháng" and a figure: see dates.go.
var months = [...]struct{ lang, names string }{
	{"en", "jan january|feb february|mar march|apr april|may|jun june|jul july|aug august|sep september sept|oct october|nov november|dec december"},
	{"es", "ene enero ener|febrero|marzo|abr abril|mayo|junio|julio|ago agosto|septiembre set|octubre|noviembre|dic diciembre"},
	{"pt", "janeiro|fev fevereiro|março||mai maio|junho|julho||setembro|out outubro|novembro|dez dezembro"},
	{"fr", "janv janvier|févr février fév fevrier|mars|avr avril||juin|juil juillet|août aout aoû|septembre|octobre|novembre|déc décembre"},
	{"de", "januar|februar|märz mär mrz|||juni|juli|||okt oktober||dezember"},
	{"it", "gen gennaio|febbraio||aprile|mag maggio|giu giugno|lug luglio||settembre|ott ottobre||dicembre"},
	{"nl", "januari|februari|mrt maart maa||mei|||augustus||||"},
	{"pl", "sty stycznia styczeń|lut lutego luty|marca marzec|kwi kwietnia kwiecień kwiet|maj maja|cze czerwca czerwiec|lip lipca lipiec|sie sierpnia sierpień|wrz września wrzesień wrzes|paź października październik paz paźdz pazdziernika|lis listopada listopad|gru grudnia grudzień"},
	{"ru", "янв января январь|февр февраля февраль фев|мар марта март|апр апреля апрель|мая май|июн июня июнь|июл июля июль|авг августа август|сент сентября сентябрь сен|окт октября октябрь|нояб ноября ноябрь ноя|дек декабря декабрь"},
	{"uk", "січ січня січень|лют лютого лютий|бер березня березень|квіт квітня квітень кві|трав травня травень тра|черв червня червень чер|лип липня липень|серп серпня серпень сер|вер вересня вересень|жовт жовтня жовтень жов|лист листопада листопад лис|груд грудня грудень гру"},
	{"tr", "oca ocak|şub şubat sub|mart|nis nisan|mayıs|haz haziran|tem temmuz|ağu ağustos agu agustos|eyl eylül|eki ekim|kas kasım|ara aralık"},
	{"ar", "يناير|فبراير|مارس|أبريل ابريل إبريل|مايو|يونيو|يوليو|أغسطس اغسطس|سبتمبر|أكتوبر اكتوبر|نوفمبر|ديسمبر"},
	{"ar-MA", "||||ماي||يوليوز|غشت|شتنبر||نونبر|دجنبر"},
	{"he", "ינו ינואר|פבר פברואר|מרץ מרס|אפר אפריל|מאי|יוני|יולי|אוג אוגוסט|ספט ספטמבר|אוק אוקטובר|נוב נובמבר|דצמ דצמבר"},
	{"th", "มค มกราคม|กพ กุมภาพันธ์|มีค มีนาคม|เมย เมษายน|พค พฤษภาคม|มิย มิถุนายน|กค กรกฎาคม|สค สิงหาคม|กย กันยายน|ตค ตุลาคม|พย พฤศจิกายน|ธค ธันวาคม"},
	{"id", "||maret|||||agustus agt ags||||des desember"},
	{"az", "yanvar|fevral||aprel|||||sentyabr|oktyabr|noyabr|dekabr"},
	{"ar-SY", "|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|||"},
}
