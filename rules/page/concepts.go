package page

import (
	"strings"
	"unicode/utf8"
)

// A label that the tables do not list may still be understood by the stems of its words:
// "Número de seguimiento del paquete" speaks of a number and of tracking. Such a label counts
// less than a listed one, and its value must have the right shape.

// concept is what a word of a label speaks of. Concepts are bits.
type concept uint32

const (
	aboutOrder   concept = 1 << iota
	aboutParcel          // the thing sent
	aboutTrack           // following it
	aboutNumber          // number, code
	aboutDate            // day, time
	aboutPlaced          // placed, created
	aboutSent            // dispatched
	aboutExpect          // estimated
	aboutArrive          // delivery, arrival
	aboutTotal           // the whole amount
	aboutPart            // an amount that is not the whole one, or no amount at all
	aboutProtect         // buyer protection
	aboutPaid            // payment
	aboutDone            // completion, cancellation
	aboutWay             // method, company
	aboutOther           // telephones, returns, invoices: none of ours
	aboutWait            // still to come
	aboutBefore          // former, original
	aboutLocal           // the last mile
	aboutDay             // days, as many
	aboutRefund          // money back
	aboutUnless          // if not, before
	aboutEnd             // until, ends
)

// stems are parts of words by concept, all languages together, in normal form. A blank at
// an end stands for the end of a word. The shop's own wording is only known from some pages
// (see labels); the stems are the ordinary words of each language (en es pt fr de it nl pl ru
// uk tr ar he ko ja th vi id) for the same things, collected 2026-11 against pages whose
// labels were made up by others.
var stems = [...]struct {
	about concept
	texts string
}{
	{aboutOrder, "order|pedido|encomenda|compra|commande|achat|bestel|auftrag| kauf|ordin|acquisto|zamówieni|zakup|заказ|замовл|sipariş|طلب|הזמנ|주문|구매일|注文|オーダー|購入|สั่งซื้อ|đơn hàng|đặt hàng|đơn đặt|pesan|pembelian"},
	{aboutParcel, "parcel|package|shipment|consignment|paquete|envío|pacote|encomenda|objeto|remessa|colis|envoi|sendung|paket|pacco|spedizione|pakket|zending|paczk|przesyłk|посылк|отправлени|посилк|відправлен|gönderi|kargo|شحن|طرد|חביל|משלוח|배송|택배|화물|荷物|配送|พัสดุ|kiện hàng|bưu kiện|bưu gửi|kiriman"},
	{aboutTrack, "tracking|track & trace|track and trace|track-|waybill|seguimiento|rastre|seguimento|suivi|verfolg|tracci|monitoraggio|volgnummer|traceer|śledz|list przewoz|listu przewoz|отслеж|трек|накладн|відстеж|takip|تتبع|تعقب|تتبّع|بوليصة|מעקב|שטר מטען|운송장|송장|추적|조회|追跡|トラッキング|問い合わせ|伝票|送り状|ติดตาม|theo dõi|vận đơn|tra cứu|lacak| resi "},
	{aboutNumber, "number|numero|número|numéro|nummer|numer |номер|numara|رقم|رمز|كود|מספר|קוד|번호|番号|ナンバー|หมายเลข|เลข|รหัส|mã |số |nomor|code|código|codice|kod |kodu|kode|код | no. | nr |nr. |n°|n.°|№| id | num. | ref. |מס'|מס׳"},
	{aboutDate, "date|fecha|data |datum|дата|tarih|تاريخ|موعد|תאריך|מועד|날짜|일자|일시|일 |한 날|日|วันที่|วัน|ngày|tanggal|tgl| day|termin| time | on | am | il | el | le | em | op | vào | pada | в | у "},
	{aboutPlaced, "placed|created|creation| made |ordered|realizad|efectuad|efetuad|creación|criação|criad|cread|passé|effectué|créé|création|aufgegeben|aufgabe|erstellt|bestellt |effettuat|creazione|creato|geplaatst|besteld|złożon|utworz|zamówiono|оформл|создан|размещ|розміщ|створен|oluştur|verildi|verilme|إنشاء|تقديم|إجراء|בוצע|יציר|נוצר|הוזמן|생성|접수|작성|สร้าง|เมื่อ|tạo |dibuat|pembuatan|ditempatkan|dipesan"},
	{aboutSent, " ship|dispatch| sent |despatch|mailed|envío|enviad|envio|envoi|envoyé|salida|despach|expedi|expédi|remessa|postad|versand|versend|verschick|abgeschickt|spedi|invio|inviat|verzend|verzond|verstuur|wysył|wysłan|nadan|отправ|відправ|надісл|gönder|kargoya|sevk|شحن|إرسال|נשלח|שליח|שילוח|משלוח|발송|출고|배송 시작|発送|出荷|จัดส่ง|ส่ง|gửi|vận chuyển|dikirim|kirim"},
	{aboutExpect, "arrives|arriving|llega |chega |arrive |kommt |arriva |komt |прибудет|придёт|придет|прибуде|estimat|expect| est. |scheduled|estima|previst|previsión|previsão|prévu|voraussichtlich|erwartet|geschätz|geplant|stimat|verwacht|geschat|szacowan|przewid|spodziew|planowan|ожидаем|предполаг|примерн|расчетн|расчётн|ориентировоч|очікуван|орієнтовн|приблизн|tahmin|beklenen|öngör|متوقع|مقدر|مقدّر|تقدير|צפוי|משוער|예상|예정|予定|予想|見込|推定|คาดว่า|คาดการณ์|โดยประมาณ|กำหนด|dự kiến|ước tính|perkiraan|estimasi|diperkirakan"},
	{aboutArrive, "deliver|arriv|entrega|llega|chegada|livr|liefer|zustell|ankunft|eintreff|consegna|lever|bezorg|aankomst|dostaw|doręcz|dotrz|достав|прибыт|прибут|получен|отриман|teslim|variş|ulaş|تسليم|توصيل|وصول|מסיר|אספק|הגע|도착|배달|배송|届|配達|到着|配送|ถึง|ได้รับ|ส่งมอบ|giao|nhận|đến|tiba|sampai|antar|pengiriman"},
	{aboutTotal, "total|gesamt|summe|endbetrag|totaal|razem|łącz|ogółem|suma |итог|всего|общая|общий|разом|усього|всього|загальн|toplam|إجمالي|مجموع|סה\"כ|סה״כ|סך ה|הכולל|합계|총|合計|総額|請求額|รวม|ทั้งหมด|tổng|thành tiền|jumlah"},
	{aboutPart, "subtotal|sub-total|sub total|items total|item total|goods|product|discount|saving|saved|coupon|coins|points|shipping|tax|vat |fee|charge|weight|quantity| qty|pieces|zwischen|rabatt|gutschein|steuer|versandkosten|gewicht|menge|ersparnis|descuento|ahorr|cupón|impuesto|envío|cantidad|desconto|economi|cupom|imposto|frete|quantidade|sous-total|remise|réduction|économi|taxe|tva|livraison|quantité|parziale|sconto|risparmi| iva |quantità|tussen|korting|bespaar|btw|aantal|częściow|rabat|zniżk|oszczędz|podat|ilość|промежут|скид|эконом|купон|налог|количеств|доставк|проміж|знижк|зекономл|подат|кількість|ara toplam|indirim|vergi|kupon|adet|فرعي|خصم|كوبون|ضريب|شحن|الكمية|ביניים|הנח|קופון|מס |משלוח|כמות|소계|할인|쿠폰|절약|세금|배송비|수량|小計|割引|クーポン|税|送料|数量|ส่วนลด|คูปอง|ภาษี|ย่อย|ค่าจัดส่ง|giảm giá|phiếu|thuế|tạm tính|tổng phụ|phí|số lượng|diskon|pajak|hemat|ongkos|ongkir|jumlah barang"},
	{aboutProtect, "protect|protección|proteção|schutz|protezione|tutela|bescherming|ochron|защит|захист|korum|حماية|הגנ|보호|保護|คุ้มครอง|bảo vệ|perlindungan"},
	{aboutPaid, "paid|payment|pago|pagad|pagamento|payé|paiement|bezahl|zahlung|pagat|betaal|betaling|płat|zapłac|оплат|сплат|оплач|ödeme|دفع|תשלום|שולם|결제|支払|ชำระ|thanh toán|bayar"},
	{aboutDone, "complet|finish|finaliz|conclu|termin|abgeschlossen|voltooid|zakończ|заверш|tamamla|اكتمال|مكتمل|הושלם|완료|完了|เสร็จ|hoàn t|selesai|receiv|cancel|storn|annul|annull|geannul|anulow|отмен|скасов|iptal|إلغاء|בוטל|취소|キャンセル|ยกเลิก|hủy|batal|closed|cerrad|закры|закрит|deadline|expir"},
	{aboutWay, "method|carrier|courier|company|provider|service|método|transportista|empresa|compañía|servicio|transportadora|serviço|mode |transporteur|société|dienst|unternehmen|versandart|zusteller|metodo|corriere|vettore|servizio|vervoerder|koerier|metod|sposób|przewoźnik|kurier|способ|служба|перевозчик|компания|спосіб|перевізник|yöntem|firma|şirket|taşiyici|طريقة|شركة|خدمة|ناقل|שיטת|חברת|שירות|방법|업체|택배사|운송사|方法|業者|会社|サービス|วิธี|บริษัท|ผู้ให้บริการ|phương thức|đơn vị|hãng|công ty|kurir|jasa|ekspedisi|layanan"},
	{aboutOther, "phone| tel |telef|hotline|help|contact|support|return|invoice|receipt|pickup|pick-up|tax id|insurance| pin |zip |postal|dispute|transaction|voucher|search|enter |example|e.g|ayuda|devoluc|factura|recogida|retirada|devolu|fatura|nota fiscal|aide|retour|facture|retrait|hilfe|rück|rechnung|abhol|kontakt|kunden|aiuto|reso |fattura|ritiro|klant|afhaal|zwrot|faktur|odbior|pomoc|телефон|помощ|возврат|счет|чек |выдач|допомо|повернен|рахун|видач|yardim|iade|هاتف|مساعدة|إرجاع|فاتورة|استلام|טלפון|עזרה|החזר|חשבונית|איסוף|전화|반품|영수증|픽업|문의|電話|返品|領収|請求書|受取|โทร|คืน|ใบเสร็จ|điện thoại|trả hàng|hóa đơn|telepon|retur|struk"},
	{aboutBefore, "previous| old |original|former |anterior|ancien|précéd|d'origine|bisherig|früher|vorherig|ursprüng|precedent|vecchi|vorig|oude |poprzedni|stary |прежн|предыдущ|старый|первонач|попередн|eski|önceki|السابق|الأصلي|קודם|המקורי|이전|기존|원래|旧|以前|元の|เดิม|ก่อนหน้า|cũ |ban đầu|lama |sebelumnya| asli"},
	{aboutLocal, "last mile|última mil|dernier kilom|letzte meile|letzten meile|ultimo miglio|последней мили|라스트마일|ラストマイル"},
	{aboutDay, " day| día| dia| jour| tag| giorn| dag| dni | дн| gün"},
	{aboutRefund, "refund|money back|reembols|devolvemos|devoluc|devolu|rembours|erstatt|geld zurück|rimbors|terugbeta|geld terug|restitut|zwrot|zwróc|возврат|верн|поверн|відшкод|iade|geri ödeme|استرداد|رد ال|החזר|זיכוי|환불|返金|払い戻|คืนเงิน|เงินคืน|hoàn tiền|hoàn lại|pengembalian|dana kembali|dikembalikan|uang kembali"},
	{aboutUnless, " not |n't|no delivery|undeliver|before|fails|antes| si no |sin entrega| no se | no hay | no llega| no recib| não |sem entrega| até | caso | pas | non|avant|d'ici|aucune|absence|sans livr|nicht|ausbleib| keine| vor dem | bis zum |mancata|entro|prima |nessuna| niet| geen |vóór| voor |uiterlijk| nie |niedostar|brak|przed| do | не | до |если|якщо|edilme|mezse|mazsa|kadar|önce|yapil|لم |عدم|قبل|حتى|بحلول| לא | אי | אי-| אין |ללא |לפני| עד |까지|이전|전에|않|미배송|미도착|まで|以前|前に|より前|ない|なかった|未着|未達|ก่อน|ภายใน|ไม่|หาก|không|chưa|trước|nếu|jika|sebelum|belum|tidak"},
	{aboutEnd, "until| till |ends| end |ending|expire|valid|through|deadline|hasta|termina|finaliza|vence|expira|até|encerra|jusqu|prend fin|se termine| fin |bis |endet|ende |läuft|fino|scade|fine |tot |eindigt|verloopt|einde| do |koniec|kończy|wygasa| до |действ|заканч|истек|истеч|оконч|закінч|кінец|діє|спливає|kadar|sona|bitiş|biter|bitecek|حتى|تنتهي|انتهاء|نهاية|ينتهي| עד |מסתיי|סיום|תום|까지|종료|만료|まで|終了|期限|ถึง|สิ้นสุด|หมดอายุ|đến|kết thúc|hết hạn|hingga|sampai|berakhir"},
	{aboutWait, "await|waiting for|pending|esperando|espera de|pendiente|aguard|attente|warte|wartet|ausstehend|in attesa|wacht|afwachting|oczek|ожида|очіку|bekl|انتظار|ממתי|המתנ|대기|待ち|รอ|chờ|menunggu"},
}

// stemPlace is where stems that begin with two bytes stand in indexStems.
func stemPlace(a, b byte) uint { return (uint(a)*37 ^ uint(b)) & 511 }

// about returns what a text speaks of.
func about(text string) concept {
	text = " " + norm(text) + " "
	var out concept
	for i := 0; i+1 < len(text); i++ {
		k := stemPlace(text[i], text[i+1])
		// Each: its length, the number of what it speaks of, itself.
		for list := indexStems[indexPlaces[k]:indexPlaces[k+1]]; list != ""; {
			n, c := int(list[0]), concept(1)<<list[1]
			if out&c == 0 && strings.HasPrefix(text[i:], list[2:2+n]) {
				out |= c
			}
			list = list[2+n:]
		}
	}
	return out
}

// maxGuesses bounds how many labels of a page are taken apart by their stems.
const maxGuesses = 2000

// guess returns the fact that a label speaks of which no table lists, or 0.
func (r *reader) guess(label string) fact {
	if len(label) < 3 || len(label) > 110 {
		return 0
	}
	f, ok := r.guessed[label]
	if ok {
		return f
	}
	if len(r.guessed) >= maxGuesses {
		return 0
	}
	if r.guessed == nil {
		r.guessed = make(map[string]fact, 32)
	}
	short := label
	if i := strings.LastIndexAny(short, ",،、"); i >= 0 {
		short = strings.TrimLeft(short[i:], ",،、") // "3 items, Total"
	}
	if i := strings.IndexAny(short, "(（"); i > 0 {
		short = short[:i] // "Total (2 items)"
	}
	if short = trim(short); phrase(short) {
		f = means(about(short), hasDigit(short))
	}
	r.guessed[label] = f
	return f
}

// phrase reports a text of few words that is no sentence.
func phrase(s string) bool {
	n := utf8.RuneCountInString(s)
	last, _ := utf8.DecodeLastRuneInString(s)
	return n >= 3 && n <= 60 && strings.Count(s, " ") <= 7 && !strings.ContainsRune("!?。！？", last) &&
		(last != '.' || n < 3 || strings.HasSuffix(s, "no.") || strings.HasSuffix(s, "No.") || strings.HasSuffix(s, "nr.") || strings.HasSuffix(s, "Nr."))
}

// means returns the fact for what a label speaks of.
func means(a concept, figures bool) fact {
	has := func(c concept) bool { return a&c != 0 }
	switch {
	case has(aboutBefore) && has(aboutNumber) && has(aboutTrack|aboutParcel) && !has(aboutOrder|aboutOther) && !figures:
		return factPrevious
	case has(aboutOther | aboutBefore):
	case has(aboutTotal) && !has(aboutPart|aboutTrack|aboutNumber):
		return factTotal
	case has(aboutExpect) && has(aboutArrive|aboutDate|aboutParcel) && !has(aboutNumber):
		return factExpected
	case figures:
	case has(aboutNumber) && has(aboutTrack):
		return factNumber
	case has(aboutNumber) && has(aboutParcel) && !has(aboutOrder|aboutDate|aboutTotal|aboutPart):
		return factNumber
	case has(aboutNumber) && has(aboutOrder) && !has(aboutDate|aboutParcel|aboutTotal|aboutPaid):
		return factOrder
	case has(aboutWay) && has(aboutSent|aboutArrive|aboutParcel) && !has(aboutPaid|aboutProtect|aboutNumber):
		return factService
	case has(aboutProtect):
		return factProtected
	case has(aboutPaid):
	case has(aboutSent) && has(aboutDate|aboutDone) && !has(aboutArrive&^aboutSent):
		return factShipped
	case has(aboutOrder) && has(aboutPlaced|aboutDate) && !has(aboutDone|aboutArrive|aboutSent|aboutNumber):
		return factPlaced
	}
	return 0
}

// waiting reports a status that speaks of what is still to come, in words that the table
// of statuses does not list.
func waiting(text string) bool {
	if len(text) > 70 || strings.Count(text, " ") > 5 || strings.ContainsAny(text, ".,:!?。！？") {
		return false
	}
	a := about(text)
	return a&aboutWait != 0 && a&(aboutArrive|aboutSent|aboutPaid|aboutParcel) != 0 && a&(aboutOther|aboutBefore|aboutExpect) == 0
}
