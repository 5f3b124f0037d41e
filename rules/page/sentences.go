package page

import "strings"

// statuses are the shop's words for where an order stands, by language, for pages whose
// class names say nothing. en, pt: pages and payloads of 2014 to 2026; es de ko ru: as
// far as public tools quote them; others: the shop's usual wording. What waits for something
// is known by its stems: see waiting.
var statuses = [...]struct{ lang, texts string }{
	{"en", "Refund processing|Refund in progress|Refund successful|To pay|To ship|Processing|Processed|Shipped|Awaiting Receipt|Awaiting confirmation|In transit|On the way|Delivered|Out for delivery|Finished|Completed|Expired|Cancelled|Canceled|Closed|Payment expired|Order cancelled|Order completed|Order closed|Refunded|In dispute|Dispute|Partially shipped|Ready to ship|Package delivered|Awaiting pickup|Ready for pickup|Awaiting cancellation|Frozen|Awaiting review|Order received|Received"},
	{"pt", "Pronto para retirada|Disponível para retirada|A ser pago|Processando|Enviado|Processado|Concluído|Finalizado|Cancelado|Compra cancelada|Pedido cancelado|Expirado|Pagamento expirado|Fechado|A caminho|Em trânsito|Entregue|Reembolsado|Encerrado|Saiu para entrega|Pedido concluído|A enviar|Em disputa"},
	{"es", "Listo para recoger|Listo para recogida|Por pagar|Procesando|En proceso|Procesado|Enviado|En camino|En tránsito|Entregado|Finalizado|Completado|Terminado|Cerrado|Cancelado|Caducado|Expirado|Pago caducado|Reembolsado|En reparto|Pedido cancelado|Pedido completado|En disputa"},
	{"fr", "Prête à être retirée|Prêt à être retiré|À payer|À expédier|En cours de traitement|En traitement|Traité|Traitée|Expédié|Expédiée|En attente de réception|En transit|En cours de livraison|En cours d'acheminement|Livré|Livrée|Terminé|Terminée|Fermé|Fermée|Clôturée|Annulé|Annulée|Expiré|Expirée|Paiement expiré|Remboursé|Remboursée|Commande annulée|Commande terminée|En route|En chemin|Finalisée|Achevée|Complété|Complétée|Litige en cours"},
	{"de", "Wird versandt|Abholbereit|Zur Abholung bereit|Zu bezahlen|In Bearbeitung|Wird bearbeitet|Bearbeitet|Versendet|Versandt|Unterwegs|Zugestellt|Geliefert|Abgeschlossen|Beendet|Geschlossen|Storniert|Abgebrochen|Abgelaufen|Zahlung abgelaufen|Erstattet|In Zustellung|Bestellung storniert|Erwartet Lieferung|Fertiggestellt|Im Versand|Wird zugestellt|Bestellung abgeschlossen"},
	{"it", "Pronto per il ritiro|Da pagare|Da spedire|In elaborazione|In lavorazione|Elaborato|Spedito|In attesa di ricezione|In transito|In arrivo|Consegnato|Completato|Finito|Terminato|Concluso|Chiuso|Annullato|Cancellato|Scaduto|Pagamento scaduto|Rimborsato|In consegna|Ordine annullato|Ordine completato|In viaggio"},
	{"nl", "Klaar om af te halen|Te betalen|Te verzenden|In behandeling|Wordt verwerkt|Verwerkt|Verzonden|Onderweg|Bezorgd|Geleverd|Afgeleverd|Voltooid|Afgerond|Gesloten|Geannuleerd|Verlopen|Betaling verlopen|Terugbetaald|Bestelling geannuleerd|Verwerken|Bezig met verwerken|Klaar"},
	{"pl", "Gotowe do odbioru|Do zapłaty|Do wysłania|Do wysyłki|Przetwarzanie|W trakcie realizacji|W realizacji|Przetworzone|Wysłane|Wysłano|W drodze|W transporcie|Dostarczono|Dostarczone|Zakończone|Zakończono|Ukończone|Zrealizowane|Zamknięte|Anulowane|Anulowano|Wygasło|Wygasłe|Płatność wygasła|Zwrócono|Zamówienie anulowane|Zamówienie zakończone"},
	{"ru", "К оплате|Собираем заказ|В обработке|Обрабатывается|Обработан|Обработано|Отправлен|Отправлено|В пути|Доставлен|Доставлено|Завершен|Завершён|Завершено|Выполнен|С отделкой|Закрыт|Закрыто|Отменен|Отменён|Отменено|Истек|Истёк|Истекло|Срок оплаты истек|Срок оплаты истёк|Возвращен|Получен|Готов к выдаче|Передан в доставку|Заказ отменен|Заказ отменён|Заказ завершен|Заказ завершён|Можно забирать|Передаём в доставку|Едет к вам|Оплачен|Спор"},
	{"uk", "Готово до видачі|До сплати|До відправлення|Обробляється|В обробці|Оброблено|Відправлено|Надіслано|Очікування доставки|В дорозі|У дорозі|Доставлено|Завершено|Виконано|Закрито|Скасовано|Термін дії закінчився|Прострочено|Термін оплати минув|Повернено|Замовлення скасовано|Замовлення завершено|Очікування оплати|Очікування відправлення"},
	{"tr", "Teslim alınmaya hazır|Ödenecek|Gönderilecek|İşleniyor|İşlemde|Hazırlanıyor|İşlendi|Gönderildi|Kargolandı|Kargoya verildi|Yolda|Dağıtımda|Teslim edildi|Tamamlandı|Bitti|Kapatıldı|Kapandı|İptal edildi|Süresi doldu|Ödeme süresi doldu|İade edildi|Sipariş iptal edildi|Sipariş tamamlandı|Taşınıyor|Teslimatta"},
	{"ar", "جاهز للاستلام|للدفع|قيد الدفع|للشحن|قيد المعالجة|جاري المعالجة|قيد التجهيز|تمت المعالجة|تمت معالجته|تم الشحن|في انتظار الاستلام|قيد التوصيل|في الطريق|قيد النقل|تم التسليم|تم التوصيل|مكتمل|مكتملة|اكتمل|تم|منتهي|انتهى|مغلق|مغلقة|ملغي|ملغى|ملغاة|تم الإلغاء|منتهي الصلاحية|منتهية الصلاحية|انتهت صلاحية الدفع|تم الاسترداد|تم إلغاء الطلب|تم رد الأموال"},
	{"he", "מוכן לאיסוף|לתשלום|למשלוח|בעיבוד|בטיפול|מעובד|עובד|נשלח|נשלחה|ממתין לקבלה|בדרך|במעבר|נמסר|נמסרה|הושלם|הושלמה|הסתיים|הסתיימה|סגור|סגורה|בוטל|בוטלה|פג תוקף|פג תוקפו|פג תוקף התשלום|הוחזר|ההזמנה בוטלה|ההזמנה הושלמה|הוחזר כספית|יצא לחלוקה"},
	{"ko", "픽업 대기|결제 전|입금 대기|배송 준비 중|배송 준비중|배송준비중|처리 중|처리중|처리 완료|처리됨|발송됨|발송 완료|배송 중|배송중|수령 대기|수취 대기|배송 완료|배송완료|배달 완료|완료|완료됨|거래 완료|주문 완료|종료|종료됨|취소|취소됨|취소 완료|만료|만료됨|결제 만료|환불 완료|환불완료|주문 취소|결제 만료됨|상품 준비 중|상품 준비중|운송 중|운송중|구매 확정|배달 중|배송 출발"},
	{"ja", "受け取り可能|未払い|処理中|処理済み|発送済み|出荷済み|受取待ち|受け取り待ち|配送中|輸送中|配達中|配達済み|配達完了|お届け済み|完了|完了済み|注文完了|取引完了|終了|クローズ|クローズ済み|キャンセル|キャンセル済み|期限切れ|支払い期限切れ|返金済み|返金完了|注文キャンセル|配送完了|お届け中|準備中|発送準備中|キャンセルされました"},
	{"th", "พร้อมรับสินค้า|ที่ต้องชำระ|ที่ต้องจัดส่ง|กำลังดำเนินการ|อยู่ระหว่างดำเนินการ|ดำเนินการแล้ว|จัดส่งแล้ว|รอรับสินค้า|รอการรับสินค้า|กำลังจัดส่ง|อยู่ระหว่างการขนส่ง|อยู่ระหว่างจัดส่ง|ระหว่างขนส่ง|ส่งมอบแล้ว|จัดส่งสำเร็จ|จัดส่งสำเร็จแล้ว|ส่งถึงแล้ว|เสร็จสิ้น|เสร็จสมบูรณ์|สำเร็จ|เสร็จสิ้นแล้ว|ปิดแล้ว|ปิด|ยกเลิก|ยกเลิกแล้ว|หมดอายุ|การชำระเงินหมดอายุ|คืนเงินแล้ว|ยกเลิกคำสั่งซื้อแล้ว|ได้รับสินค้าแล้ว"},
	{"vi", "Sẵn sàng nhận hàng|Đang xử lý|Đã xử lý|Đã gửi|Đã gửi hàng|Đang vận chuyển|Đang giao|Đang giao hàng|Đã giao|Đã giao hàng|Hoàn thành|Đã hoàn thành|Hoàn tất|Đã hoàn tất|Kết thúc|Đã đóng|Đã hủy|Đã huỷ|Hết hạn|Đã hết hạn|Thanh toán hết hạn|Đã hoàn tiền|Đơn hàng đã hủy|Đang trên đường|Giao hàng thành công|Cần thanh toán"},
	{"id", "Siap diambil|Belum dibayar|Perlu dibayar|Untuk dibayar|Akan dikirim|Perlu dikirim|Sedang diproses|Diproses|Telah diproses|Dikirim|Sudah dikirim|Telah dikirim|Dalam perjalanan|Dalam pengiriman|Menunggu diterima|Menunggu penerimaan|Terkirim|Selesai|Sudah selesai|Ditutup|Dibatalkan|Kedaluwarsa|Kadaluarsa|Pembayaran kedaluwarsa|Dana dikembalikan|Pesanan dibatalkan|Pesanan selesai|Sedang dikirim|Diterima"},
}

// compensations are words that mark a promise about coupons for a late parcel, whose date is another.
var compensations = [...]string{"coupon", "cupón", "cupom", "cupon", "bon de réduction", "gutschein", "buono", "kupon", "купон", "كوبون", "קופון", "쿠폰", "クーポン", "คูปอง", "phiếu", "mã giảm giá"}

// protection reports whether a part of a sentence speaks of the end of the protection:
// "Refund if no delivery before Sep 4, 2026" (pages of 2026), "Buyer protection ends on ...".
// It takes a refund and a condition, or the protection and its end; see stems.
func protection(part string) bool {
	if len(part) > 600 {
		return false
	}
	a := about(part)
	if (a&aboutRefund == 0 || a&aboutUnless == 0) && (a&aboutProtect == 0 || a&aboutEnd == 0) {
		return false
	}
	part = norm(part)
	for _, c := range compensations {
		if strings.Contains(part, c) {
			return false
		}
	}
	return true
}

// services are words in the names of shipping services; for pages whose class names
// say nothing. Names as met on order pages, 2017 to 2026.
var services = [...]string{"aliexpress standard", "aliexpress saver", "aliexpress selection", "aliexpress premium", "aliexpress direct",
	"cainiao", "china post", "epacket", "e-packet", "special line", "economic air mail", "aliexpress shipping", "yanwen", "sunyou", "4px", "singapore post",
	"standard shipping", "saver shipping", "super economy", "selection standard", "premium shipping", "registered air mail"}

// isService reports whether a text in normal form names a shipping service.
func isService(n string) bool {
	for _, s := range services {
		if strings.Contains(n, s) {
			return true
		}
	}
	return false
}

// tags are texts that mark an order, for pages whose class names say nothing.
var tags = [...]string{"combined delivery", "entrega combinada", "envío combinado", "envio combinado", "livraison groupée", "livraison combinée", "kombinierte lieferung",
	"consegna combinata", "gecombineerde levering", "łączona dostawa", "dostawa łączona", "совмещенная доставка", "объединенная доставка", "объединённая доставка", "об'єднана доставка", "birleşik teslimat", "التوصيل المجمع", "توصيل مجمع", "משלוח משולב", "합배송", "묶음 배송", "묶음배송", "まとめて配送", "同梱配送", "การจัดส่งแบบรวม", "giao hàng kết hợp", "pengiriman gabungan", "gabungan pengiriman"}
