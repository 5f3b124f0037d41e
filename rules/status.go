package rules

import (
	"strings"
	"sync"
	"unicode/utf8"
)

// Status is what the shop's status text means.
type Status uint8

// Kinds of status, in the order of an order's life.
const (
	StatusUnknown Status = iota
	StatusUnpaid
	StatusProcessing // paid, not sent
	StatusShipped
	StatusDone
	StatusClosed // cancelled, expired, refunded
)

// What a clause of a status says: a bit for each list of statusStems.
const (
	saysNot   uint64 = 1 << iota // it has not happened, or has failed
	saysPart                     // it has happened in part only
	saysOpen                     // it is still to come or is waited for
	saysPrep                     // the seller or the shop is busy with it
	saysAsked                    // it is only asked for, or refused
	saysRefund
	saysCancelled
	saysClosed
	saysExpired
	saysPay
	saysPaid
	saysReceive
	saysDelivered
	saysShip
	saysSent
	saysMove
	saysEnd
	saysProcessed // what the shop called the shipped from 2023 to 2026
)

// statusStems are stems of folded texts, of three bytes or more. Sources: labels of the
// shop's order pages of 2014 to 2026 and their usual translations.
var statusStems = [...]string{
	" not |n't |never|unpaid|undeliver|unship|unsent|unfinish|incomplet|fail" +
		"| no se | no ha | no fue | no esta | no entreg| no envia| no pag| no complet| no final| no recib| no cancel| no reembols| no refund|sin pagar|sin enviar|sin entreg|impag| nao |falh|fallid" +
		"| pas | non |impay|echou|echec| nicht | kein|unbezahlt|unvollst|fehlgeschl|gescheitert|fallit| geen |onbetaald|onvoltooid|mislukt| nie" +
		"| не|нет |lmedi|nmedi|nmadi|lmadi|lmemis|nmemis|nmamis|lmamis|degil|basarisiz| لم | غير| لن | ليس| لا |فشل| לא | טרם| אינ|נכשל" +
		"|미배송|미결제|미발송|미완료|미수령|미입금|미출고|지 않|못|불가|실패|未|ない|ません|失敗|不",
	"partial|partly|parcial|partiel|teilweise|parzial|deels|gedeeltelijk|czesciow|частич|частков|kismen|جزئي|חלקי|부분|一部",
	" to be |being | will |going to|about to| soon |expires|expiring|await|waiting|pending| to pay| to ship| to send| to deliver|ready|required| due " +
		"| sera | se complet| se final|gara |iara |lara |rara |tara |zara |sara | a ser | vai ser|pendient|pendent|aguard|espera|expira e| a pag| a envi| por pag| por env| por ent" +
		"| va etre|bientot|attente|expire le |expire dans|termine dans| ferme dans| a payer| a exped| a livrer| wird | werden |voraussichtlich| bald |aussteh|offen| warte|erwartet| zu zahl| zu bez| zu vers| zu lief" +
		"|saranno | verra|attesa|scade |da pag|da sped|da cons| wordt | worden | zal |binnenkort|wacht| te bet| te verz| te lever|zostan|bedzie|wkrotce|oczek| do dost| do dor| do zap| do wys|wygasa" +
		"| буде|скоро|ожида|истекает| к оплат| к отправ|готов|незабаром|очіку|до сплат|до відправ|ecek|acak|bekle|bekli|سيتم|سوف|قريب|انتظار|للدفع|للشحن|ממתי|צפוי|בקרוב|לתשלום|למשלוח| יי| יבוטל| יושלם" +
		"|예정|대기| 전 |予定|まもなく|間もなく|待|รอ",
	"processing|being proc|being prep|being pack|being verif|preparing|order received|waiting for seller|procesando|en proceso|en prepara|preparando|processando|em prepara|en cours de traitement|en traitement|en cours de prepara|in bearbeitung|wird bearbeitet" +
		"|in elaborazione|in lavorazione|in preparazione|przetwarzan|w trakcie realizacji|w realizacji|собира|обрабатыва|обработке|обработка|готовит|обробля|обробці|збира|готуєт|처리 중|처리중|준비|in behandeling|verwerken|wordt verwerkt" +
		"|isleni|islemde|hazirlan|処理中|準備|قيد المعالجة|جاري|قيد التجهيز|בעיבוד|בהכנה|בטיפול",
	"request|denied|reject|refus|rechaz|recusad|abgelehnt|rifiut|afgewezen|odrzuc|отклон|відхил|거절|거부|却下|reddedil|مرفوض|נדח|solicit|demand|richies|beantrag|angefragt|aangevraagd|verzoek|запро|запит|wniosek|zadan|talep|taleb|요청|申請|リクエスト|طلب إلغاء|طلب الإلغاء|בקש",
	"refund|reembols|rembours|erstatt|rimbors|zwrot|zwroc|возврат|повернен|환불|返金| iade|استرداد|הוחזר|terugbetaald",
	"cancel|storniert|annul|anulow|отмен|скасован|취소|キャンセル|إلغاء|ملغ|בוטל|iptal|abgebroch",
	"closed|cerrad|fechad|закрыт|закрит|クローズ|مغلق|סגור|kapatil|kapandi|chius|zamkniet| geschlossen|gesloten| ferme|clotur",
	"expired|expirad| expire |expiree|caducad|abgelaufen|scadut|verlopen|wygasl|истек |истекл|минув|прострочен|doldu|만료|期限切れ|منتهي|انتهت|פג תוקף",
	" pay| paid|unpaid| pag|impag|paiement|impay|zahl|zapla|platnos|oplac|oplat|оплат|оплач|сплат|сплач|платеж|платіж|결제|입금|払|betal|betaald|odeme|oden|دفع|مدفوع|תשלום|שולם|付款",
	" paid|received|confirm|success|pagad|pagat|aprov|aprob|paye |recu |bezahlt|eingegang|ricevut|oplacon|оплачен|сплачен|получен|betaald|ontvang|odendi|alindi|تم |שולם|התקבל|완료|完了|済",
	"deliver|receipt|entreg|livr|recept|liefer|zustell|zugestell|consegn|ricezione|dostaw|dostarcz|dorecz|odbior|достав|получ|вручен|отриман|배송|배달|수령|수취|lever|bezorg|teslim|配達|配送|届け|受取|受け取|تسليم|استلام|توصيل|מסירה|מסר|קבלה|אספקה|收货",
	"delivered|entregad|entregue| livre | livree |geliefert|zugestellt|consegnat|dostarczon|doreczon|доставлен|вручен| получен | отриман|배송 완료|배송완료|배달 완료|배달완료|bezorgd|geleverd|teslim edildi|配達完了|配達済|配送完了|お届け済|تم التسليم|تم التوصيل|נמסר",
	"ship|sent |dispatch|despatch|envio|enviad|enviar|envoi|envoy|exped|versand|versend|verschick|spedi|wysyl|wysl|отправ|відправ|발송|출고|배송 준비|배송준비|배송 전|verzend|verzond|gonder|kargo|発送|出荷|配送準備|شحن|משלוח|שלח|发货|จัดส่งจากผู้ขาย",
	"shipped| sent |dispatched|enviad|envoye|expedie |expediee|expedid|expedition en cours|versandt|versendet|verschickt|im versand|spedit|wyslan|отправлен|відправлен|발송 완료|발송완료|출고 완료|발송됨|verzonden|gonderildi|kargoland|kargoda|kargoya verildi|発送済|出荷済|تم الشحن|נשלח",
	" transit|on the way|out for delivery|in delivery|en camino|a caminho|en reparto|saiu para|en cours de livraison|en route|unterwegs|in zustellung|in consegna|onderweg|w drodze|w trakcie dost|nadan|в пути|в дороз|забирать|передан в достав|배송 중|배송중|배달 중|運送中|配送中|配達中|お届け中|輸送中|teslimatta|dagitimda| yolda |في الطريق|قيد التوصيل|בדרך",
	"completed|finished|concluid|conclus|finalizad|completad|completat|termine |terminee|terminad|terminat|abgeschlossen|beendet|zakonczon|завершен|выполнен|виконан|완료됨|거래 완료|주문 완료|구매 완료|voltooid|afgerond|tamamlandi| 完了|注文完了|取引完了|مكتمل|اكتمل|הושלם|הושלמ|구매 확정|to review",
	"processed|processad|procesad",
}

var statusIndex = sync.OnceValue(func() *stems { return newStems(statusStems[:]) })

// statusOf reads the shop's status text in the languages of its order pages. A text of
// several clauses says how far the order has come in the furthest of them: "Completed,
// pending review", "Payment failed: order closed". What it does not understand is
// unknown, and so is what it denies.
func statusOf(text string) Status {
	status := StatusUnknown
	for text = text[:min(len(text), 400)]; text != ""; {
		end := strings.IndexAny(text, ".,:;!?()|/–—،؛、。：；（）\n")
		if end < 0 {
			end = len(text)
		}
		status = max(status, statusOfClause(foldText(text[:end])))
		_, size := utf8.DecodeRuneInString(text[end:])
		text = text[end+size:]
	}
	return status
}

func statusOfClause(s string) Status {
	found := statusIndex().in(s)[0]
	has := func(any uint64) bool { return found&any != 0 }
	not, open, ship := has(saysNot), has(saysOpen), has(saysShip)
	switch {
	case has(saysPart) && !has(saysSent):
	case has(saysCancelled | saysClosed | saysExpired | saysRefund):
		if !not && !open && !has(saysAsked) {
			return StatusClosed
		}
	case contains(s, " fund processing"): // the seller is paid
		return StatusDone
	case has(saysPay):
		switch {
		case !not && (has(saysPrep) || !open && has(saysPaid|saysEnd)):
			return StatusProcessing
		case not || open:
			return StatusUnpaid
		}
	case !ship && has(saysReceive):
		switch {
		case not:
		case open || has(saysMove):
			return StatusShipped
		case has(saysDelivered | saysEnd):
			return StatusDone
		}
	case ship && (not || open || has(saysPrep)):
		return StatusProcessing
	case not:
	case has(saysSent|saysMove) || ship && has(saysEnd):
		return StatusShipped
	case has(saysPrep) || contains(s, " pending "):
		return StatusProcessing
	case open:
	case has(saysDelivered|saysEnd) || s == " 완료 ":
		return StatusDone
	case has(saysProcessed):
		return StatusShipped
	}
	return StatusUnknown
}

// says reports whether the shop's status speaks of one of the given things.
func (f *Facts) says(any uint64) bool { return statusIndex().in(foldText(f.Order.Status))[0]&any != 0 }
