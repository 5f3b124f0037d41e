package page

import (
	"strings"
	"sync"
)

// statuses are the shop's words for where an order stands, by language, for pages whose
// class names say nothing. en, pt: pages and payloads of 2014 to 2026; es de ko ru: as
// far as public tools quote them; others: the shop's usual wording.
var statuses = [...]struct{ lang, texts string }{
	{"en", "To pay|Awaiting payment|To ship|Awaiting shipment|Processing|Processed|Shipped|Awaiting delivery|Awaiting Receipt|Awaiting confirmation|In transit|On the way|Delivered|Out for delivery|Finished|Completed|Expired|Cancelled|Canceled|Closed|Payment expired|Order cancelled|Order completed|Order closed|Refunded|In dispute|Dispute|Partially shipped|Ready to ship|Package delivered|Awaiting pickup|Ready for pickup|Awaiting cancellation|Frozen|Awaiting review|Order received|Received"},
	{"pt", "A ser pago|Aguardando pagamento|Processando|Aguardando a entrega|Aguardando entrega|Aguardando envio|Enviado|Processado|Concluído|Finalizado|Cancelado|Compra cancelada|Pedido cancelado|Expirado|Pagamento expirado|Fechado|A caminho|Em trânsito|Entregue|Reembolsado|Encerrado|Saiu para entrega|Pedido concluído|A enviar|Em disputa"},
	{"es", "Pendiente de pago|Por pagar|Esperando pago|Pago pendiente|Aguardando envío|Esperando envío|Pendiente de envío|Procesando|En proceso|Procesado|Enviado|Esperando entrega|Pendiente de entrega|A la espera de entrega|En camino|En tránsito|Entregado|Finalizado|Completado|Terminado|Cerrado|Cancelado|Caducado|Expirado|Pago caducado|Reembolsado|En reparto|Pedido cancelado|Pedido completado|En disputa"},
	{"fr", "À payer|En attente de paiement|En attente d'expédition|À expédier|En cours de traitement|En traitement|Traité|Traitée|Expédié|Expédiée|En attente de livraison|En attente de réception|En transit|En cours de livraison|En cours d'acheminement|Livré|Livrée|Terminé|Terminée|Fermé|Fermée|Clôturée|Annulé|Annulée|Expiré|Expirée|Paiement expiré|Remboursé|Remboursée|Commande annulée|Commande terminée|En route|En chemin|Finalisée|Achevée|Complété|Complétée|Litige en cours"},
	{"de", "Zu bezahlen|Zahlung ausstehend|Warten auf Zahlung|Wartet auf Zahlung|Warten auf Versand|Versand ausstehend|Wartet auf Versand|In Bearbeitung|Wird bearbeitet|Bearbeitet|Versendet|Versandt|Warten auf Lieferung|Wartet auf Lieferung|Lieferung ausstehend|Auf Lieferung warten|Unterwegs|Zugestellt|Geliefert|Abgeschlossen|Beendet|Geschlossen|Storniert|Abgebrochen|Abgelaufen|Zahlung abgelaufen|Erstattet|In Zustellung|Bestellung storniert|Erwartet Lieferung|Fertiggestellt|Im Versand|Wird zugestellt|Bestellung abgeschlossen"},
	{"it", "Da pagare|In attesa di pagamento|In attesa di spedizione|Da spedire|In elaborazione|In lavorazione|Elaborato|Spedito|In attesa di consegna|In attesa della consegna|In attesa di ricezione|In transito|In arrivo|Consegnato|Completato|Finito|Terminato|Concluso|Chiuso|Annullato|Cancellato|Scaduto|Pagamento scaduto|Rimborsato|In consegna|Ordine annullato|Ordine completato|In viaggio"},
	{"nl", "Te betalen|Wacht op betaling|In afwachting van betaling|Te verzenden|Wacht op verzending|In afwachting van verzending|In behandeling|Wordt verwerkt|Verwerkt|Verzonden|Wacht op levering|Wachten op levering|In afwachting van levering|In afwachting van bezorging|Wacht op bezorging|Onderweg|Bezorgd|Geleverd|Afgeleverd|Voltooid|Afgerond|Gesloten|Geannuleerd|Verlopen|Betaling verlopen|Terugbetaald|Bestelling geannuleerd|Verwerken|Bezig met verwerken|Klaar"},
	{"pl", "Do zapłaty|Oczekuje na płatność|Oczekiwanie na płatność|Do wysłania|Do wysyłki|Oczekuje na wysyłkę|Oczekiwanie na wysyłkę|Przetwarzanie|W trakcie realizacji|W realizacji|Przetworzone|Wysłane|Wysłano|Oczekuje na dostawę|Oczekiwanie na dostawę|W drodze|W transporcie|Dostarczono|Dostarczone|Zakończone|Zakończono|Ukończone|Zrealizowane|Zamknięte|Anulowane|Anulowano|Wygasło|Wygasłe|Płatność wygasła|Zwrócono|Zamówienie anulowane|Oczekujące na dostawę|Oczekujące na płatność|Oczekujące na wysyłkę|Zamówienie zakończone"},
	{"ru", "Ожидает оплаты|Ожидается оплата|К оплате|Ожидает отправки|Ожидается отправка|Собираем заказ|В обработке|Обрабатывается|Обработан|Обработано|Отправлен|Отправлено|Ожидает доставки|Ожидается доставка|Ожидает получения|В пути|Доставлен|Доставлено|Завершен|Завершён|Завершено|Выполнен|С отделкой|Закрыт|Закрыто|Отменен|Отменён|Отменено|Истек|Истёк|Истекло|Срок оплаты истек|Срок оплаты истёк|Возвращен|Получен|Готов к выдаче|Передан в доставку|Заказ отменен|Заказ отменён|Заказ завершен|Заказ завершён|Можно забирать|Передаём в доставку|Едет к вам|Оплачен|Спор"},
	{"uk", "До сплати|Очікує оплати|Очікується оплата|Очікує на оплату|До відправлення|Очікує відправлення|Очікується відправлення|Очікує на відправлення|Обробляється|В обробці|Оброблено|Відправлено|Надіслано|Очікує доставки|Очікується доставка|Очікує на доставку|Очікування доставки|В дорозі|У дорозі|Доставлено|Завершено|Виконано|Закрито|Скасовано|Термін дії закінчився|Прострочено|Термін оплати минув|Повернено|Замовлення скасовано|Замовлення завершено|Очікування оплати|Очікування відправлення"},
	{"tr", "Ödenecek|Ödeme bekleniyor|Ödeme bekliyor|Gönderilecek|Gönderim bekleniyor|Kargo bekleniyor|Gönderim bekliyor|İşleniyor|İşlemde|Hazırlanıyor|İşlendi|Gönderildi|Kargolandı|Kargoya verildi|Teslimat bekleniyor|Teslimat bekliyor|Teslim bekleniyor|Yolda|Dağıtımda|Teslim edildi|Tamamlandı|Bitti|Kapatıldı|Kapandı|İptal edildi|Süresi doldu|Ödeme süresi doldu|İade edildi|Sipariş iptal edildi|Sipariş tamamlandı|Taşınıyor|Teslimatta"},
	{"ar", "للدفع|في انتظار الدفع|بانتظار الدفع|قيد الدفع|في انتظار الشحن|بانتظار الشحن|للشحن|قيد المعالجة|جاري المعالجة|قيد التجهيز|تمت المعالجة|تمت معالجته|تم الشحن|في انتظار التسليم|بانتظار التسليم|في انتظار التوصيل|بانتظار التوصيل|في انتظار الاستلام|قيد التوصيل|في الطريق|قيد النقل|تم التسليم|تم التوصيل|مكتمل|مكتملة|اكتمل|تم|منتهي|انتهى|مغلق|مغلقة|ملغي|ملغى|ملغاة|تم الإلغاء|منتهي الصلاحية|منتهية الصلاحية|انتهت صلاحية الدفع|تم الاسترداد|تم إلغاء الطلب|تم رد الأموال"},
	{"he", "לתשלום|ממתין לתשלום|ממתינה לתשלום|למשלוח|ממתין למשלוח|ממתינה למשלוח|בעיבוד|בטיפול|מעובד|עובד|נשלח|נשלחה|ממתין למסירה|ממתינה למסירה|ממתין לאספקה|בהמתנה למסירה|ממתין לקבלה|בדרך|במעבר|נמסר|נמסרה|הושלם|הושלמה|הסתיים|הסתיימה|סגור|סגורה|בוטל|בוטלה|פג תוקף|פג תוקפו|פג תוקף התשלום|הוחזר|ההזמנה בוטלה|ההזמנה הושלמה|ממתין להגעת המשלוח|בהמתנה למשלוח|בהמתנה לתשלום|הוחזר כספית|יצא לחלוקה|ממתינה לאספקה"},
	{"ko", "결제 대기|결제대기|결제 대기 중|결제 대기중|결제 전|입금 대기|발송 대기|배송 준비 중|배송 준비중|배송준비중|처리 중|처리중|처리 완료|처리됨|발송됨|발송 완료|배송 중|배송중|배송 대기|배송 대기 중|배송 대기중|수령 대기|수취 대기|배송 완료|배송완료|배달 완료|완료|완료됨|거래 완료|주문 완료|종료|종료됨|취소|취소됨|취소 완료|만료|만료됨|결제 만료|환불 완료|환불완료|주문 취소|결제 만료됨|상품 준비 중|상품 준비중|운송 중|운송중|구매 확정|배달 중|배송 출발"},
	{"ja", "支払い待ち|お支払い待ち|未払い|発送待ち|出荷待ち|処理中|処理済み|発送済み|出荷済み|配達待ち|配送待ち|お届け待ち|受取待ち|受け取り待ち|到着待ち|配送中|輸送中|配達中|配達済み|配達完了|お届け済み|完了|完了済み|注文完了|取引完了|終了|クローズ|クローズ済み|キャンセル|キャンセル済み|期限切れ|支払い期限切れ|返金済み|返金完了|注文キャンセル|配送完了|お届け中|準備中|発送準備中|キャンセルされました"},
	{"th", "ที่ต้องชำระ|รอการชำระเงิน|รอชำระเงิน|ที่ต้องจัดส่ง|รอการจัดส่ง|รอจัดส่ง|กำลังดำเนินการ|อยู่ระหว่างดำเนินการ|ดำเนินการแล้ว|จัดส่งแล้ว|รอการส่งมอบ|รอรับสินค้า|รอการรับสินค้า|กำลังจัดส่ง|อยู่ระหว่างการขนส่ง|อยู่ระหว่างจัดส่ง|ระหว่างขนส่ง|ส่งมอบแล้ว|จัดส่งสำเร็จ|จัดส่งสำเร็จแล้ว|ส่งถึงแล้ว|เสร็จสิ้น|เสร็จสมบูรณ์|สำเร็จ|เสร็จสิ้นแล้ว|ปิดแล้ว|ปิด|ยกเลิก|ยกเลิกแล้ว|หมดอายุ|การชำระเงินหมดอายุ|คืนเงินแล้ว|รอการจัดส่งสินค้า|ยกเลิกคำสั่งซื้อแล้ว|ได้รับสินค้าแล้ว"},
	{"vi", "Chờ thanh toán|Chờ giao hàng|Chờ gửi hàng|Chờ vận chuyển|Đang chờ thanh toán|Đang chờ vận chuyển|Đang chờ gửi hàng|Đang chờ giao hàng|Đang xử lý|Đã xử lý|Đã gửi|Đã gửi hàng|Đang vận chuyển|Đang giao|Đang giao hàng|Chờ nhận hàng|Đã giao|Đã giao hàng|Hoàn thành|Đã hoàn thành|Hoàn tất|Đã hoàn tất|Kết thúc|Đã đóng|Đã hủy|Đã huỷ|Hết hạn|Đã hết hạn|Thanh toán hết hạn|Đã hoàn tiền|Đơn hàng đã hủy|Đang trên đường|Giao hàng thành công|Cần thanh toán"},
	{"id", "Belum dibayar|Menunggu pembayaran|Perlu dibayar|Untuk dibayar|Menunggu pengiriman|Akan dikirim|Perlu dikirim|Sedang diproses|Diproses|Telah diproses|Dikirim|Sudah dikirim|Telah dikirim|Dalam perjalanan|Dalam pengiriman|Menunggu diterima|Menunggu penerimaan|Terkirim|Selesai|Sudah selesai|Ditutup|Dibatalkan|Kedaluwarsa|Kadaluarsa|Pembayaran kedaluwarsa|Dana dikembalikan|Pesanan dibatalkan|Pesanan selesai|Sedang dikirim|Menunggu paket|Diterima|Menunggu pengantaran"},
}

var statusIndex = sync.OnceValue(func() map[string]bool {
	m := make(map[string]bool, 800)
	for _, row := range statuses {
		for n := range normTexts(row.texts) {
			m[n] = true
		}
	}
	return m
})

// protections are words of the sentence that names the end of the protection: "Refund
// if no delivery before Sep 4, 2026". A part of a sentence that holds all words of one
// row (separated by "+") and one date tells it. en: pages of 2026; others: the shop's
// usual wording.
var protections = [...]struct{ lang, texts string }{
	{"en", "refund+no delivery before|refund+no delivery by|refund+not delivered by|refund+not delivered before|refund+not received by|refund+not received before|refund+isn't delivered|refund+doesn't arrive|refund+if not delivered|refund+no delivery after|refund+delivery fails|refund+not arrived|refund+undelivered|protection+until|protection+ends|protection+expires|protected until|protection+valid|protection+through"},
	{"es", "reembolso+no se entrega|reembolso+no hay entrega|reembolso+no recibe|reembolso+no llega|reembolso+no entregado|reembolso+sin entrega|reembolso+no ha llegado|reembolso+no se recibe|reembolso+no se ha entregado|reembols+antes del|protección+hasta|protección+termina|protección+finaliza|protección+vence|reembols+no lo recibe|reembols+no has recibido|reembols+entrega antes"},
	{"pt", "reembolso+não for entregue|reembolso+não entregue|reembolso+não houver entrega|reembolso+não chegar|reembolso+sem entrega|reembolso+não recebido|reembolso+não receber|reembolso+não for recebido|reembolso+não seja entregue|reembols+antes de|reembols+até|proteção+até|proteção+termina|proteção+encerra|proteção+expira|reembolso+entrega até"},
	{"fr", "rembours+pas livré|rembours+non livré|rembours+pas de livraison|rembours+aucune livraison|rembours+absence de livraison|rembours+pas reçu|rembours+non reçu|rembours+n'est pas arriv|rembours+avant le|rembours+d'ici le|protection+jusqu'au|protection+se termine|protection+expire|protection+prend fin|rembours+sans livraison|rembours+non-livraison"},
	{"de", "erstattung+nicht geliefert|erstattung+keine lieferung|erstattung+keine zustellung|erstattung+nicht zugestellt|erstattung+nicht erhalten|erstattung+nicht ankommt|erstattung+bis zum|erstattung+vor dem|käuferschutz+bis|käuferschutz+endet|schutz+bis|erstattung+nicht bis|geld zurück+nicht|erstattung+nicht vor|erstattung+nicht eintrifft|käuferschutz+läuft"},
	{"it", "rimborso+non viene consegnato|rimborso+non consegnato|rimborso+mancata consegna|rimborso+nessuna consegna|rimborso+non consegnat|rimborso+non arriva|rimborso+non ricev|rimborso+entro il|rimborso+prima del|protezione+fino al|protezione+termina|protezione+scade|tutela+fino al|rimborso+non avviene|rimborso+non è consegnato|rimborso+consegna entro"},
	{"nl", "terugbetaling+niet geleverd|terugbetaling+niet bezorgd|terugbetaling+geen levering|terugbetaling+geen bezorging|terugbetaling+niet ontvangen|restitutie+niet geleverd|restitutie+geen levering|terugbetaling+vóór|terugbetaling+voor|terugbetaling+uiterlijk|bescherming+tot|bescherming+eindigt|bescherming+verloopt|geld terug+niet|restitutie+niet bezorgd|restitutie+voor|restitutie+vóór"},
	{"pl", "zwrot+brak dostawy|zwrot+braku dostawy|zwrot+nie zostanie dostarcz|zwrot+nie dostarcz|zwrot+niedostarcz|zwrot+nie dotrze|zwrot+przed|ochrona+do|ochrona+kończy|ochrona+wygasa|ochrony+do|zwrot+nie otrzym|zwrot+do dnia|zwrot+nie nadejdzie|zwrot+dostawa nie nastąpi|zwrot+nie zostanie dor"},
	{"ru", "возврат+не доставлен|возврат+не будет доставлен|возврат+не получ|возврат+не придет|возврат+не придёт|возврат+до|верн+до|защита+до|защита+заканчивается|защита+истекает|защиты+до|возврат+не прибудет|вернём+если"},
	{"uk", "повернення+не доставлен|повернення+не буде доставлен|повернення+не отрим|повернення+не надійде|повернення+до|повернемо+до|захист+до|захист+закінчується|захисту+до|відшкодування+не|відшкодування+до"},
	{"tr", "iade+teslim edilme|iade+teslimat yap|geri ödeme+teslim|geri ödeme+kadar|para iadesi+teslim|para iadesi+kadar|iade+önce|koruma+kadar|koruması+kadar|koruma+sona|koruması+sona|koruması+bitiş|iade+tarihine kadar|iade+gelmezse|iade+ulaşmazsa"},
	{"ar", "استرداد+لم يتم التسليم|استرداد+لم يتم التوصيل|استرداد+قبل|استرداد+عدم التسليم|استرداد+عدم التوصيل|استرداد+لم يصل|استرداد+لم تصل|استرداد+حتى|حماية+حتى|حماية+تنتهي|الحماية+حتى|رد الأموال+قبل|رد المبلغ+قبل|استرداد+بحلول|استرداد+لم يُسلّم|استرداد+لم يتم تسليم"},
	{"he", "החזר+לא נמסר|החזר+לא תימסר|החזר+לא יימסר|החזר+לא סופק|החזר+לפני|החזר+לא יגיע|החזר+לא הגיע|החזר+לא תגיע|החזר+עד|הגנת+עד|הגנה+עד|הגנת+מסתיימת|הגנה+מסתיימת|החזר+אין מסירה|החזר+אי מסירה|החזר+ללא מסירה|זיכוי+לפני|החזר+לא התקבל"},
	{"ko", "환불+까지 배송|환불+이전|환불+전에|환불+미배송|환불+배송되지|환불+까지|환불+도착하지|환불+이전에|환불+미도착|보호+까지|보호+종료|환불+전까지|환불+배달되지"},
	{"ja", "返金+までに|返金+以前|返金+前に|返金+届かない|返金+配達されない|返金+未着|返金+配達されなかった|返金+届かなかった|返金+到着しない|保護+まで|保護+終了|返金+まで|返金+配送されない|払い戻し+まで|返金+より前"},
	{"th", "คืนเงิน+ก่อน|คืนเงิน+ไม่ได้รับ|คืนเงิน+ภายใน|คืนเงิน+ไม่มีการจัดส่ง|คืนเงิน+ไม่ส่งถึง|คืนเงิน+หากไม่|เงินคืน+ก่อน|เงินคืน+ภายใน|คุ้มครอง+ถึง|คุ้มครอง+สิ้นสุด|คุ้มครอง+จนถึง|เงินคืน+หากไม่"},
	{"vi", "hoàn tiền+không giao|hoàn tiền+chưa giao|hoàn tiền+không được giao|hoàn tiền+không nhận|hoàn tiền+trước|hoàn tiền+chưa nhận|hoàn tiền+không có giao|bảo vệ+đến|bảo vệ+kết thúc|bảo vệ+hết hạn|hoàn tiền+chưa được giao|hoàn tiền+nếu"},
	{"id", "pengembalian dana+tidak|pengembalian dana+sebelum|pengembalian dana+belum|dana kembali+sebelum|dana dikembalikan+sebelum|pengembalian uang+sebelum|refund+sebelum|refund+tidak|perlindungan+hingga|perlindungan+sampai|perlindungan+berakhir|uang kembali+sebelum|dana kembali+jika|dana dikembalikan+jika|pengembalian uang+jika"},
}

// compensations are words that mark a promise about coupons for a late parcel, whose date is another.
var compensations = [...]string{"coupon", "cupón", "cupom", "cupon", "bon de réduction", "gutschein", "buono", "kupon", "купон", "كوبون", "קופון", "쿠폰", "クーポン", "คูปอง", "phiếu", "mã giảm giá"}

// protectionFirst are the first words of the rows above, for a quick look.
var protectionIndex = sync.OnceValue(func() []struct {
	first string
	rest  []string
} {
	var out []struct {
		first string
		rest  []string
	}
	at := map[string]int{}
	for _, row := range protections {
		for n := range normTexts(row.texts) {
			first, second, _ := strings.Cut(n, "+")
			i, ok := at[first]
			if !ok {
				i = len(out)
				at[first] = i
				out = append(out, struct {
					first string
					rest  []string
				}{first: first})
			}
			out[i].rest = append(out[i].rest, second)
		}
	}
	return out
})

// protection reports whether a part of a sentence, in normal form, speaks of the end of
// the protection.
func protection(part string) bool {
	for _, row := range protectionIndex() {
		if !strings.Contains(part, row.first) {
			continue
		}
		for _, second := range row.rest {
			if second == "" || strings.Contains(part, second) {
				for _, c := range compensations {
					if strings.Contains(part, c) {
						return false
					}
				}
				return true
			}
		}
	}
	return false
}

// services are words in the names of shipping services; for pages whose class names
// say nothing. Names as met on order pages, 2017 to 2026.
var services = [...]string{"aliexpress standard", "aliexpress saver", "aliexpress selection", "aliexpress premium", "aliexpress direct",
	"cainiao", "china post", "epacket", "e-packet", "special line", "economic air mail", "aliexpress shipping", "yanwen", "sunyou", "4px", "singapore post",
	"standard shipping", "saver shipping", "super economy", "selection standard", "premium shipping", "registered air mail"}

// tags are texts that mark an order, for pages whose class names say nothing.
var tags = [...]string{"combined delivery", "entrega combinada", "envío combinado", "envio combinado", "livraison groupée", "livraison combinée", "kombinierte lieferung",
	"consegna combinata", "gecombineerde levering", "łączona dostawa", "dostawa łączona", "совмещенная доставка", "объединенная доставка", "объединённая доставка", "об'єднана доставка", "birleşik teslimat", "التوصيل المجمع", "توصيل مجمع", "משלוח משולב", "합배송", "묶음 배송", "묶음배송", "まとめて配送", "同梱配送", "การจัดส่งแบบรวม", "giao hàng kết hợp", "pengiriman gabungan", "gabungan pengiriman"}
