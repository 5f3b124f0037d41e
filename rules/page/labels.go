package page

// fact is what a label or a selector leads to. Facts and roles are bits, so that an
// element carries all of them in one word.
type fact uint32

const (
	factOrder     fact = 1 << iota // the order's number
	factNumber                     // a tracking number
	factTotal                      // what was paid
	factStatus                     // the shop's status
	factService                    // shipping service
	factStore                      // the shop's name
	factPlaced                     // day of the order
	factShipped                    // day of dispatch
	factProtected                  // end of the buyer protection
	factExpected                   // day of delivery, estimated
	factDelivery                   // "Delivery": a day, else a service
	factDelivered                  // "Delivered: Dec. 24"
	factAddress                    // destination
	factTag                        // one tag of the order
	factOther                      // a label of no interest, which ends the value before it
	factSeller                     // "Seller: Some Store"

	roleCard       // one order of a list
	rolePopover    // the shop's pop-over with the number
	roleProduct    // names and properties of goods: nothing there is a number
	rolePrivate    // the receiver: never read
	roleOutside    // recommendations, headers, footers
	roleEvent      // one line of the history
	roleEventTitle // its headline
	roleEventText  // its text
	roleEventTime  // its time
	roleEventPlace // its place
	roleHeader     // the head of a card, where the badge stands
	roleStore      // a link to a shop
	roleOrder      // names an order
	roleError      // the page's word that it has nothing
	roleDays       // days of protection left, as a figure
	factPrevious   // a number that the parcel had before
)

// label is a row of the table of labels.
type label struct {
	lang  string
	fact  fact
	texts string // variants, separated by "|"
}

// labels are the words before a value, by language. English ones are those of the
// pages of 2014 to 2026 (knowledge of public tools and payloads); pt es de fr ko ru
// ones as far as such tools quote them; all others are the shop's usual wording and its
// synonyms, for which no public page exists (September 2026). Case, colons, blanks and
// direction marks do not matter. Further wordings of dates and totals that
// the stems of concepts.go explain just as well are not listed.
var labels = [...]label{
	{"en", factOrder, "Order ID|Order No|Order No.|Order number|Ref. Number|Ref Number|Ref. No.|Ref. No|Reference number|Order #|Order ID."},
	{"en", factPlaced, "Order date|Date|Placed on|Date placed|Purchase date"},
	{"en", factShipped, "Shipment completed on|Shipped on"},
	{"en", factTotal, "Total|Order total|Total price|Order amount"},
	{"en", factOther, "Subtotal|Paid on|Payment date|Payment time|Order completed on|Completed on|Payment method|Payment|Shipping|Shipping fee|Shipping cost|Tax|Taxes|VAT|VAT included|Store Coupon|Store discount|Coins|AliExpress Coupons|AliExpress coupon|Multi-store coupon|Additional charges|Discount|Discounts|Contact Name|Zip Code|Phone|Mobile|Tel|Email|Address|Product price|Price|Quantity|Remarks|Details|Color|Size|Length|Ships from|SKU|Item ID|Product ID|Model|Transaction ID|Payment ID|Receipt|Invoice|Contact|Customer service|Received on"},
	{"en", factNumber, "Tracking number|Tracking No|Tracking No.|Tracking #|Tracking code|Tracking ID|Tracking num|Track number|Latest Tracking Number|Logistics number|Logistics No.|Waybill number|Waybill No.|Parcel number|Package number|Shipment number|Carrier tracking number|Local tracking number|New tracking number"},
	{"en", factExpected, "Estimated delivery date|Estimated delivery|Delivery date|Delivery by|Arrives by|Arriving"},
	{"en", factDelivery, "Delivery"},
	{"en", factDelivered, "Delivered|Delivered on"},
	{"en", factService, "Shipping method|Shipping service|Shipping company|Logistics company|Logistics service|International Shipping Company|Delivery method|Delivery service|Carrier|Courier|Shipped via|Delivery by carrier|Shipping carrier|Logistics|Logistics provider"},
	{"en", factSeller, "Seller|Store|Store name|Sold by|Shop|Sold and shipped by|Seller name"},
	{"en", factAddress, "Shipping address|Delivery address|Ship to|Shipping to|Deliver to|Destination"},
	{"en", factProtected, "Refund|Buyer protection until"},

	{"es", factOrder, "N.º de pedido|N° de pedido|Nº de pedido|Número de pedido|Numero de pedido|ID de pedido|ID del pedido|Nº pedido|N.º de referencia|Nº de referencia|N° de referencia|Número de referencia|Núm. de pedido|Núm. de referencia|Pedido n.º|Pedido nº|N.º pedido"},
	{"es", factPlaced, "Pedido efectuado el|Fecha de pedido|Fecha|Realizado el"},
	{"es", factShipped, "Envío completado el|Enviado el|Hora de envío"},
	{"es", factTotal, "Importe total|Importe del pedido|Monto del pedido|Total del pedido|Precio total"},
	{"es", factOther, "Subtotal|Pagado el|Método de pago|Forma de pago|Pedido completado el|Gastos de envío|Envío gratis|Impuestos|IVA|Cupón de la tienda|Cupón de tienda|Cupones de AliExpress|Monedas|Cargos adicionales|Descuento|Teléfono|Dirección|Código postal|Color|Talla|Cantidad|Fecha de pago|Completado el"},
	{"es", factNumber, "Número de seguimiento|N.º de seguimiento|Nº de seguimiento|N° de seguimiento|Núm. de seguimiento|Código de seguimiento|Número de rastreo|Número de guía|Código de rastreo|Núm. de rastreo|Número del envío|Número de envío"},
	{"es", factExpected, "Fecha de entrega estimada|Fecha estimada de entrega|Fecha de entrega|Llega el"},
	{"es", factDelivery, "Entrega|Envío"},
	{"es", factDelivered, "Entregado|Entregado el"},
	{"es", factService, "Método de envío|Forma de envío|Servicio de envío|Empresa de envío|Compañía de envío|Transportista|Empresa de transporte|Método de entrega|Empresa de mensajería|Logística|Operador logístico|Paquetería|Empresa de logística"},
	{"es", factSeller, "Vendedor|Tienda|Vendido por|Nombre de la tienda"},
	{"es", factAddress, "Dirección de envío|Dirección de entrega|Enviar a|Envío a|Entregar en|Destino"},
	{"es", factProtected, "Reembolso|Protección del comprador hasta"},

	{"pt", factOrder, "ID do pedido|Número do pedido|Nº do pedido|N.º do pedido|N° do pedido|Número da encomenda|N.º da encomenda|Número de referência|Nº de referência|N.º de referência|Nº de ref.|Pedido nº|ID da encomenda|Núm. do pedido|Ref. do pedido"},
	{"pt", factPlaced, "Data do pedido|Data|Realizado em"},
	{"pt", factShipped, "Envio concluído em|Enviado em"},
	{"pt", factTotal, "Valor total|Preço total|Total do pedido"},
	{"pt", factOther, "Pago em|Forma de pagamento|Método de pagamento|Pedido concluído em|Concluído em|Frete|Frete grátis|Impostos|Imposto|Cupom da loja|Cupons AliExpress|Moedas|Desconto|Telefone|Endereço|CEP|Cor|Tamanho|Quantidade|Taxas adicionais|Data do pagamento"},
	{"pt", factNumber, "Número de rastreamento|Código de rastreio|Código de rastreamento|Número de rastreio|Nº de rastreamento|N.º de rastreamento|Número de seguimento|Código de seguimento|N.º de seguimento|Nº de rastreio|Número do rastreamento|Rastreamento"},
	{"pt", factExpected, "Data estimada de entrega|Entrega estimada|Data de entrega|Chega em"},
	{"pt", factDelivery, "Envio"},
	{"pt", factDelivered, "Entregue|Entregue em"},
	{"pt", factService, "Método de envio|Forma de envio|Serviço de envio|Transportadora|Empresa de transporte|Método de entrega|Modo de envio|Logística|Empresa de logística"},
	{"pt", factSeller, "Vendedor|Loja|Vendido por|Nome da loja"},
	{"pt", factAddress, "Endereço de entrega|Endereço de envio|Enviar para|Entregar em|Morada de envio|Morada de entrega"},
	{"pt", factProtected, "Proteção ao comprador até|Proteção até"},

	{"fr", factOrder, "N° de commande|Nº de commande|N.° de commande|Numéro de commande|ID de commande|ID de la commande|Numéro de la commande|N° de référence|Numéro de référence|Réf. de commande|Référence|N° de réf.|Commande n°|Commande nº|Identifiant de commande"},
	{"fr", factPlaced, "Date de commande|Date de la commande|Date|Commandé le|Passée le"},
	{"fr", factShipped, "Expédition terminée le|Expédié le"},
	{"fr", factTotal, "Montant total|Total de la commande|Prix total"},
	{"fr", factOther, "Sous-total|Payé le|Payée le|Mode de paiement|Moyen de paiement|Commande terminée le|Terminée le|Frais de livraison|Frais de port|Livraison gratuite|Taxe|Taxes|TVA|Coupon de la boutique|Coupons AliExpress|Pièces|Remise|Réduction|Téléphone|Adresse|Code postal|Couleur|Taille|Quantité|Frais supplémentaires|Date de paiement"},
	{"fr", factNumber, "Numéro de suivi|N° de suivi|Nº de suivi|N.° de suivi|Code de suivi|Numéro de colis|N° de colis|Numéro du suivi|Numéro d'envoi|Suivi n°"},
	{"fr", factExpected, "Date de livraison estimée|Livraison estimée|Livraison estimée le|Date estimée de livraison|Date de livraison|Délai de livraison estimé|Livraison estimée entre|Arrivée estimée"},
	{"fr", factDelivery, "Livraison"},
	{"fr", factDelivered, "Livré|Livrée|Livré le|Livrée le"},
	{"fr", factService, "Mode de livraison|Méthode de livraison|Mode d'expédition|Méthode d'expédition|Transporteur|Service de livraison|Société de transport|Méthode d'envoi|Mode d'envoi|Logistique|Entreprise de transport"},
	{"fr", factSeller, "Vendeur|Boutique|Magasin|Vendu par|Nom de la boutique"},
	{"fr", factAddress, "Adresse de livraison|Adresse d'expédition|Livrer à|Livraison à|Expédier à|Destination|Expédié à|Envoyer à"},
	{"fr", factProtected, "Remboursement|Protection acheteur jusqu'au"},

	{"de", factOrder, "Bestellnummer|Bestell-Nr.|Bestell-Nr|Bestellnr.|Bestell-ID|Auftragsnummer|Bestellung Nr.|Referenznummer|Ref.-Nr.|Ref.-Nummer|Referenz-Nr.|Bestell Nr.|Bestellungsnummer|Bestellnr|Ref. Nr."},
	{"de", factPlaced, "Bestelldatum|Datum|Bestellung vom|Aufgegeben am"},
	{"de", factShipped, "Versand abgeschlossen am|Versendet am|Lieferung abgeschlossen am|Versandzeit"},
	{"de", factTotal, "Gesamt|Gesamtbetrag|Gesamtsumme|Rechnungsbetrag"},
	{"de", factOther, "Zwischensumme|Bezahlt am|Zahlungsmethode|Zahlungsart|Bestellung abgeschlossen am|Abgeschlossen am|Versandkosten|Kostenloser Versand|Steuer|Steuern|MwSt.|MwSt|Shop-Gutschein|AliExpress-Gutschein|Münzen|Rabatt|Telefon|Adresse|Postleitzahl|Farbe|Größe|Menge|Zusätzliche Gebühren|Zahlung am"},
	{"de", factNumber, "Sendungsnummer|Sendungsverfolgungsnummer|Trackingnummer|Tracking-Nummer|Verfolgungsnummer|Paketnummer|Sendungs-Nr.|Tracking-Nr.|Tracking Nummer|Nachverfolgungsnummer|Sendungsverfolgung|Sendungsverfolgungsnr."},
	{"de", factExpected, "Voraussichtliches Lieferdatum|Voraussichtliche Lieferung|Lieferdatum|Zustellung bis|Lieferung bis|Lieferung zwischen|Lieferung am"},
	{"de", factDelivery, "Lieferung|Versand|Zustellung"},
	{"de", factDelivered, "Zugestellt|Geliefert|Zugestellt am|Geliefert am"},
	{"de", factService, "Versandart|Versandmethode|Versanddienst|Versandunternehmen|Lieferdienst|Zusteller|Versanddienstleister|Lieferart|Paketdienst|Transportunternehmen|Spediteur|Logistik|Logistikunternehmen|Kurier"},
	{"de", factSeller, "Verkäufer|Shop|Geschäft|Verkauft von|Shop-Name|Händler"},
	{"de", factAddress, "Lieferadresse|Versandadresse|Versand nach|Lieferung nach|Liefern an|Lieferung an|Versand an|Zieladresse"},
	{"de", factProtected, "Rückerstattung|Erstattung"},

	{"it", factOrder, "ID ordine|Numero ordine|Numero d'ordine|N. ordine|N° ordine|N. di riferimento|Numero di riferimento|Nr. ordine|ID dell'ordine|Numero dell'ordine|Ordine n.|Ordine n°|N. d'ordine|Rif. numero|Nº ordine|Codice ordine"},
	{"it", factPlaced, "Data ordine|Data dell'ordine|Data|Effettuato il|Ordine inviato il"},
	{"it", factShipped, "Spedizione completata il|Spedito il"},
	{"it", factTotal, "Totale|Totale ordine|Importo totale"},
	{"it", factOther, "Subtotale|Totale parziale|Pagato il|Metodo di pagamento|Ordine completato il|Completato il|Spese di spedizione|Spedizione gratuita|Tasse|IVA|Coupon del negozio|Coupon AliExpress|Monete|Sconto|Telefono|Indirizzo|CAP|Colore|Taglia|Quantità|Costi aggiuntivi|Data di pagamento"},
	{"it", factNumber, "Numero di tracciamento|Numero di tracking|Numero di monitoraggio|Codice di tracciamento|Codice di tracking|Numero di spedizione|Numero spedizione|N. di tracciamento|N° di tracciamento|Numero tracking|Codice tracking|Numero di rintracciamento|Numero tracciamento|Codice di monitoraggio"},
	{"it", factExpected, "Data di consegna prevista|Consegna prevista|Data di consegna|Consegna entro"},
	{"it", factDelivery, "Consegna|Spedizione"},
	{"it", factDelivered, "Consegnato|Consegnato il"},
	{"it", factService, "Metodo di spedizione|Metodo di consegna|Servizio di spedizione|Corriere|Vettore|Modalità di spedizione|Compagnia di spedizione|Società di spedizione|Logistica|Spedizioniere|Modalità di consegna"},
	{"it", factSeller, "Venditore|Negozio|Venduto da|Nome negozio|Nome del negozio"},
	{"it", factAddress, "Indirizzo di spedizione|Indirizzo di consegna|Spedire a|Spedizione a|Consegna a|Spedito a|Destinazione"},
	{"it", factProtected, "Rimborso|Protezione acquirente fino al"},

	{"nl", factOrder, "Bestelnummer|Bestel-ID|Ordernummer|Order-ID|Bestelnr.|Referentienummer|Ref. nummer|Ref.nummer|Bestellingsnummer|Bestelling nr.|Bestel-nr.|Refnummer"},
	{"nl", factPlaced, "Besteldatum|Datum|Geplaatst op|Aankoopdatum"},
	{"nl", factShipped, "Verzending voltooid op|Verzonden op|Verzendtijd"},
	{"nl", factTotal, "Totaal|Totaalbedrag|Totale prijs"},
	{"nl", factOther, "Subtotaal|Betaald op|Betaalmethode|Betaalwijze|Bestelling voltooid op|Voltooid op|Verzendkosten|Gratis verzending|Belasting|Btw|Winkelcoupon|AliExpress-coupons|Munten|Korting|Telefoon|Adres|Postcode|Kleur|Maat|Aantal|Extra kosten"},
	{"nl", factNumber, "Trackingnummer|Tracking-nummer|Track & trace-nummer|Track-and-trace-nummer|Track & trace|Volgnummer|Traceernummer|Zendingnummer|Trackingcode|Track & trace code|Track & Trace-code|Pakketnummer|Verzendnummer|Zendingsnummer"},
	{"nl", factExpected, "Geschatte leverdatum|Verwachte leverdatum|Leverdatum|Bezorgdatum"},
	{"nl", factDelivery, "Levering|Bezorging|Verzending"},
	{"nl", factDelivered, "Bezorgd|Geleverd|Afgeleverd|Bezorgd op|Geleverd op|Afgeleverd op"},
	{"nl", factService, "Verzendmethode|Verzendwijze|Bezorgmethode|Vervoerder|Bezorgdienst|Verzendservice|Koerier|Transporteur|Verzendbedrijf|Leveringsmethode|Logistiek|Bezorger"},
	{"nl", factSeller, "Verkoper|Winkel|Verkocht door|Winkelnaam"},
	{"nl", factAddress, "Verzendadres|Bezorgadres|Afleveradres|Leveringsadres|Verzenden naar|Bezorgen bij|Leveradres|Verzending naar"},
	{"nl", factProtected, "Terugbetaling|Restitutie"},

	{"pl", factOrder, "Numer zamówienia|Nr zamówienia|ID zamówienia|Nr. zamówienia|Identyfikator zamówienia|Numer referencyjny|Nr referencyjny|Nr ref.|Nr ref|Zamówienie nr"},
	{"pl", factPlaced, "Data zamówienia|Data|Złożono|Złożone|Zamówiono|Czas zamówienia"},
	{"pl", factShipped, "Wysyłka zakończona|Wysłano|Wysłane|Zrealizowano wysyłkę|Wysyłka zrealizowana|Nadano"},
	{"pl", factTotal, "Suma|Razem|Łącznie|Kwota całkowita|Do zapłaty|Wartość zamówienia|Całkowita kwota|Cena całkowita|Kwota zamówienia"},
	{"pl", factOther, "Suma częściowa|Zapłacono|Opłacono|Metoda płatności|Sposób płatności|Zamówienie zakończone|Zakończono|Koszt wysyłki|Koszt dostawy|Darmowa wysyłka|Darmowa dostawa|Podatek|VAT|Kupon sklepu|Kupony AliExpress|Monety|Rabat|Zniżka|Telefon|Adres|Kod pocztowy|Kolor|Rozmiar|Ilość|Dodatkowe opłaty"},
	{"pl", factNumber, "Numer śledzenia|Nr śledzenia|Numer przesyłki|Nr przesyłki|Numer paczki|Kod śledzenia|Numer listu przewozowego|Numer do śledzenia|Numer śledzenia przesyłki|Nr paczki|Numer nadania"},
	{"pl", factExpected, "Szacowana data dostawy|Przewidywana data dostawy|Data dostawy|Termin dostawy|Orientacyjna data dostawy|Dostawa do|Dostawa między"},
	{"pl", factDelivery, "Dostawa|Wysyłka"},
	{"pl", factDelivered, "Dostarczono|Doręczono|Dostarczona|Dostarczone|Doręczona"},
	{"pl", factService, "Sposób wysyłki|Metoda wysyłki|Sposób dostawy|Metoda dostawy|Przewoźnik|Firma kurierska|Kurier|Usługa wysyłki|Forma dostawy|Firma wysyłkowa|Dostawca|Logistyka|Spedytor"},
	{"pl", factSeller, "Sprzedawca|Sklep|Sprzedawane przez|Nazwa sklepu"},
	{"pl", factAddress, "Adres dostawy|Adres wysyłki|Wyślij do|Dostawa do kraju|Wysyłka do|Adres odbiorcy"},
	{"pl", factProtected, "Zwrot pieniędzy|Zwrot środków|Zwrot"},

	{"ru", factOrder, "Номер заказа|№ заказа|Заказ №|ID заказа|Заказ|Номер для справки|Справочный номер|№|Идентификатор заказа|Номер ссылки|Реф. номер"},
	{"ru", factPlaced, "Дата заказа|Дата|Оформлен|Время заказа|Дата оформления|Заказ сделан|Заказ от|Дата покупки|Sifariş tarixi"},
	{"ru", factShipped, "Отправка завершена|Отправлен|Заказ отправлен|Отправлено|Время отправки|Отгружено|Дата отгрузки|Отгрузка завершена"},
	{"ru", factTotal, "Итого|Всего|Общая сумма|Сумма заказа|К оплате|Сумма|Стоимость заказа"},
	{"ru", factOther, "Промежуточный итог|Подытог|Оплачен|Оплачено|Способ оплаты|Заказ завершен|Заказ завершён|Завершен|Стоимость доставки|Бесплатная доставка|Налог|Налоги|НДС|Купон магазина|Купоны AliExpress|Монеты|Скидка|Телефон|Адрес|Индекс|Цвет|Размер|Количество|Товары|Дополнительные сборы|Дата оплаты"},
	{"ru", factNumber, "Номер отслеживания|Трек-номер|Трек номер|Трекинг-номер|Трек-код|Номер для отслеживания|Номер посылки|Отслеживание|Номер отправления|Почтовый идентификатор|Трек|Идентификатор отправления|Номер трека"},
	{"ru", factExpected, "Предполагаемая дата доставки|Ожидаемая дата доставки|Дата доставки|Расчетная дата доставки|Срок доставки|Доставка ожидается|Планируемая дата доставки|Доставим|Доставим до|Ожидается|Доставка до|Доставка к"},
	{"ru", factDelivery, "Доставка"},
	{"ru", factDelivered, "Доставлен|Доставлено|Доставлена|Вручено|Вручён|Вручен|Получен|Получено|Получена|Забрали"},
	{"ru", factService, "Способ доставки|Метод доставки|Служба доставки|Транспортная компания|Перевозчик|Курьерская служба|Логистическая компания|Логистика|Почтовая служба"},
	{"ru", factSeller, "Продавец|Магазин|Название магазина|Продано"},
	{"ru", factAddress, "Адрес доставки|Доставить в|Доставка в|Доставить по адресу|Куда|Адрес получения"},
	{"ru", factProtected, "Возврат денег|Возврат средств|Возврат"},

	{"uk", factOrder, "Номер замовлення|№ замовлення|ID замовлення|Замовлення №|Замовлення|Номер посилання|Довідковий номер|Реф. номер|Ідентифікатор замовлення"},
	{"uk", factPlaced, "Дата замовлення|Дата|Оформлено|Час замовлення|Замовлено|Дата оформлення|Дата покупки"},
	{"uk", factShipped, "Відправлення завершено|Відправлено|Надіслано|Час відправлення"},
	{"uk", factTotal, "Усього|Всього|Разом|Сума замовлення|Підсумок|До сплати|Сума|Загалом"},
	{"uk", factOther, "Проміжний підсумок|Оплачено|Спосіб оплати|Замовлення завершено|Завершено|Вартість доставки|Безкоштовна доставка|Податок|ПДВ|Купон магазину|Купони AliExpress|Монети|Знижка|Телефон|Адреса|Поштовий індекс|Колір|Розмір|Кількість|Додаткові збори"},
	{"uk", factNumber, "Номер відстеження|Трек-номер|Трек номер|Номер для відстеження|Номер відправлення|Код відстеження|Номер посилки|ТТН|Номер ТТН|Відстеження"},
	{"uk", factExpected, "Орієнтовна дата доставки|Очікувана дата доставки|Дата доставки|Передбачувана дата доставки|Розрахункова дата доставки|Термін доставки"},
	{"uk", factDelivery, "Доставка"},
	{"uk", factDelivered, "Доставлено|Вручено|Отримано"},
	{"uk", factService, "Спосіб доставки|Метод доставки|Служба доставки|Перевізник|Транспортна компанія|Кур'єрська служба|Логістика|Логістична компанія"},
	{"uk", factSeller, "Продавець|Магазин|Назва магазину"},
	{"uk", factAddress, "Адреса доставки|Доставити до|Доставити в"},
	{"uk", factProtected, "Повернення|Повернення коштів|Повернення грошей|Відшкодування"},

	{"tr", factOrder, "Sipariş No|Sipariş numarası|Sipariş Kimliği|Sipariş ID|Sipariş No.|Referans numarası|Ref. numarası|Referans No|Sipariş Nu|Ref. No|Ref. Numara"},
	{"tr", factPlaced, "Sipariş tarihi|Tarih|Sipariş zamanı|Satın alma tarihi"},
	{"tr", factShipped, "Gönderim tamamlandı|Kargo tarihi|Kargoya verildi|Kargoya teslim tarihi"},
	{"tr", factTotal, "Toplam|Toplam tutar|Sipariş toplamı|Sipariş tutarı"},
	{"tr", factOther, "Ara toplam|Ödeme tarihi|Ödendi|Ödeme yöntemi|Sipariş tamamlandı|Tamamlandı|Kargo ücreti|Gönderim ücreti|Ücretsiz kargo|Ücretsiz gönderim|Vergi|KDV|Mağaza kuponu|AliExpress kuponları|Jetonlar|İndirim|Telefon|Adres|Posta kodu|Renk|Beden|Adet|Miktar|Ek ücretler"},
	{"tr", factNumber, "Takip numarası|Takip No|Kargo takip numarası|Takip kodu|Kargo takip no|Gönderi takip numarası|Gönderi numarası|Takip No.|Kargo numarası|Takip nu"},
	{"tr", factExpected, "Tahmini teslimat tarihi|Tahmini teslimat|Teslimat tarihi|Tahmini varış"},
	{"tr", factDelivery, "Teslimat|Kargo"},
	{"tr", factDelivered, "Teslim edildi|Teslim edilme tarihi"},
	{"tr", factService, "Gönderim yöntemi|Kargo yöntemi|Kargo şirketi|Kargo firması|Teslimat yöntemi|Taşıyıcı|Nakliye şirketi|Gönderim şekli|Kargo hizmeti|Gönderi yöntemi|Lojistik|Lojistik firması|Nakliye yöntemi"},
	{"tr", factSeller, "Satıcı|Mağaza|Mağaza adı"},
	{"tr", factAddress, "Teslimat adresi|Gönderim adresi|Kargo adresi|Gönderilecek adres|Gönderim yeri"},
	{"tr", factProtected, "Geri ödeme|Para iadesi|İade"},

	{"ar", factOrder, "رقم الطلب|معرف الطلب|رقم الطلبية|الرقم المرجعي|رقم المرجع|معرّف الطلب|رقم مرجعي|طلب رقم|هوية الطلب"},
	{"ar", factPlaced, "تاريخ الطلب|التاريخ|تم الطلب في|وقت الطلب|تاريخ الشراء"},
	{"ar", factShipped, "تم الشحن في|تاريخ الشحن|اكتمل الشحن في|تم إكمال الشحن في|وقت الشحن|تم إرسال الشحنة في"},
	{"ar", factTotal, "الإجمالي|المجموع|المبلغ الإجمالي|الاجمالي"},
	{"ar", factOther, "المجموع الفرعي|الإجمالي الفرعي|تم الدفع في|طريقة الدفع|اكتمل الطلب في|رسوم الشحن|تكلفة الشحن|شحن مجاني|الضريبة|ضريبة|كوبون المتجر|كوبونات علي إكسبريس|العملات|خصم|الهاتف|العنوان|الرمز البريدي|اللون|المقاس|الكمية|رسوم إضافية"},
	{"ar", factNumber, "رقم التتبع|رقم التعقب|رقم تتبع الشحنة|رمز التتبع|رقم الشحنة|رقم التتبّع|رقم بوليصة الشحن|كود التتبع|رقم الطرد|رقم تتبع الطرد"},
	{"ar", factExpected, "تاريخ التسليم المقدر|تاريخ التسليم المتوقع|تاريخ التسليم المُقدّر|تاريخ التسليم"},
	{"ar", factDelivery, "التوصيل|التسليم|الشحن|توصيل"},
	{"ar", factDelivered, "تم التسليم|تم التوصيل|تم التسليم في|تم التوصيل في"},
	{"ar", factService, "طريقة الشحن|شركة الشحن|خدمة الشحن|طريقة التوصيل|شركة التوصيل|الناقل|طريقة التسليم|شركة النقل|اللوجستيات|خدمة التوصيل|شركة الخدمات اللوجستية"},
	{"ar", factSeller, "البائع|المتجر|اسم المتجر|يباع من قبل"},
	{"ar", factAddress, "عنوان الشحن|عنوان التسليم|عنوان التوصيل|الشحن إلى|التوصيل إلى|التسليم إلى|شحن إلى"},
	{"ar", factProtected, "استرداد|استرداد الأموال|استرداد المبلغ|رد الأموال"},

	{"he", factOrder, "מספר הזמנה|מס' הזמנה|מזהה הזמנה|מס׳ הזמנה|מספר ההזמנה|מספר אסמכתא|מספר סימוכין|מס' אסמכתא|מספר הפניה|הזמנה מס'|מזהה ההזמנה|מספר ייחוס"},
	{"he", factPlaced, "תאריך הזמנה|תאריך|הוזמן ב|זמן ההזמנה|הוזמן בתאריך|תאריך רכישה|תאריך קנייה"},
	{"he", factShipped, "המשלוח הושלם ב|נשלח ב|נשלח ב-"},
	{"he", factTotal, "סה\"כ|סה״כ|סך הכל|סכום כולל|סכום ההזמנה|מחיר כולל|סהכ|סה''כ"},
	{"he", factOther, "סכום ביניים|סיכום ביניים|שולם ב|שולם בתאריך|אמצעי תשלום|שיטת תשלום|ההזמנה הושלמה ב|דמי משלוח|משלוח חינם|מס|מע\"מ|מע״מ|קופון חנות|קופונים של AliExpress|מטבעות|הנחה|טלפון|כתובת|מיקוד|צבע|מידה|כמות|חיובים נוספים"},
	{"he", factNumber, "מספר מעקב|מס' מעקב|מס׳ מעקב|קוד מעקב|מספר המעקב|מספר משלוח|מספר חבילה|מספר מעקב משלוח|מספר המשלוח|מספר שטר מטען"},
	{"he", factExpected, "תאריך משלוח משוער|תאריך אספקה משוער|תאריך אספקה|תאריך מסירה"},
	{"he", factDelivery, "משלוח|אספקה|מסירה"},
	{"he", factDelivered, "נמסר|נמסרה|נמסר ב|נמסר בתאריך|נמסר ב-"},
	{"he", factService, "שיטת משלוח|שיטת המשלוח|חברת משלוחים|חברת שילוח|חברת המשלוחים|שירות משלוח|אופן משלוח|מוביל|שליח|חברת הובלה|שיטת אספקה|לוגיסטיקה|אופן המשלוח|שירות משלוחים"},
	{"he", factSeller, "מוכר|חנות|נמכר על ידי|שם החנות|המוכר"},
	{"he", factAddress, "כתובת למשלוח|כתובת משלוח|משלוח אל|נשלח אל|כתובת המשלוח|יעד|משלוח ל"},
	{"he", factProtected, "החזר|החזר כספי|זיכוי"},

	{"ko", factOrder, "주문 ID|주문번호|주문 번호|주문ID|참조 번호|참조번호|주문 No"},
	{"ko", factPlaced, "주문일|주문일자|날짜|주문 시간|일자|주문 완료일|결제일"},
	{"ko", factShipped, "배송 완료일|발송일|배송일|배송 시작일|출하일"},
	{"ko", factTotal, "합계|총액|총 금액|결제 금액|결제금액|주문 금액|총계|전체 금액|주문금액"},
	{"ko", factOther, "소계|결제 일자|결제 완료일|결제 방법|결제 수단|주문 종료일|배송비|무료 배송|무료배송|세금|부가세|스토어 쿠폰|알리익스프레스 쿠폰|코인|할인|전화번호|주소|우편번호|색상|사이즈|수량|추가 요금|상품 금액"},
	{"ko", factNumber, "운송장 번호|운송장번호|송장번호|송장 번호|배송 추적 번호|추적 번호|배송 조회 번호|추적번호|배송추적번호|택배 번호|배송번호|트래킹 번호|배송 번호"},
	{"ko", factExpected, "예상 배송일|예상배송일"},
	{"ko", factDelivery, "배송|배달"},
	{"ko", factDelivered, "배송 완료|배송완료|배달 완료|배달완료"},
	{"ko", factService, "배송 방법|배송방법|배송사|배송업체|배송 업체|택배사|운송사|배송 서비스|운송 업체|운송업체|물류사|물류 회사|배송 수단"},
	{"ko", factSeller, "판매자|스토어|판매처|상점|스토어명|상점명"},
	{"ko", factAddress, "배송지|배송 주소|배송지 주소|수령지|받는 곳|배송 국가"},
	{"ko", factProtected, "환불|구매자 보호 기한"},

	{"ja", factOrder, "注文番号|注文ID|オーダー番号|ご注文番号|参照番号|注文 ID|オーダーID|リファレンス番号|照会番号|注文No|注文No."},
	{"ja", factPlaced, "注文日|日付|注文時間"},
	{"ja", factShipped, "発送日|発送完了日|配送完了日|発送済み"},
	{"ja", factTotal, "合計|合計金額|総額|お支払い金額|注文金額"},
	{"ja", factOther, "小計|支払日|お支払い日|支払い方法|お支払い方法|注文完了日|送料|送料無料|税金|消費税|ストアクーポン|AliExpressクーポン|コイン|割引|電話番号|住所|郵便番号|カラー|色|サイズ|数量|追加料金"},
	{"ja", factNumber, "追跡番号|お問い合わせ番号|トラッキング番号|追跡ナンバー|荷物番号|送り状番号|伝票番号|配送番号|お荷物番号|問い合わせ番号|配達番号|荷物追跡番号|トラッキングナンバー|配送追跡番号"},
	{"ja", factExpected, "お届け予定日|配達予定日|お届け日"},
	{"ja", factDelivery, "配送|配達|お届け"},
	{"ja", factDelivered, "配達済み|配達完了|お届け済み|配達済|配送完了"},
	{"ja", factService, "配送方法|配送業者|運送会社|配送会社|配送サービス|お届け方法|宅配業者|物流会社|配達業者|運送業者|キャリア|発送方法"},
	{"ja", factSeller, "販売者|ストア|ショップ|販売元|出品者|ストア名|セラー|店舗|店舗名|ショップ名"},
	{"ja", factAddress, "配送先|お届け先|配送先住所|お届け先住所|届け先|送り先"},
	{"ja", factProtected, "返金|購入者保護期限|払い戻し"},

	{"th", factOrder, "หมายเลขคำสั่งซื้อ|เลขที่คำสั่งซื้อ|รหัสคำสั่งซื้อ|หมายเลขอ้างอิง|เลขที่ใบสั่งซื้อ|หมายเลขการสั่งซื้อ|รหัสการสั่งซื้อ|ไอดีคำสั่งซื้อ|เลขคำสั่งซื้อ|เลขอ้างอิง|หมายเลขใบสั่งซื้อ|ID คำสั่งซื้อ"},
	{"th", factPlaced, "วันที่สั่งซื้อ|วันที่|เวลาสั่งซื้อ|วันที่สั่ง"},
	{"th", factShipped, "จัดส่งเมื่อ|วันที่จัดส่ง|ส่งเมื่อ|จัดส่งสินค้าเมื่อ|ส่งสินค้าเมื่อ"},
	{"th", factTotal, "ยอดรวม|รวม|รวมทั้งหมด|ยอดชำระ|ยอดสุทธิ"},
	{"th", factOther, "ยอดรวมย่อย|ยอดย่อย|ชำระเงินเมื่อ|วันที่ชำระเงิน|วิธีการชำระเงิน|ช่องทางการชำระเงิน|คำสั่งซื้อเสร็จสิ้นเมื่อ|ค่าจัดส่ง|จัดส่งฟรี|ส่งฟรี|ภาษี|คูปองร้านค้า|คูปอง AliExpress|เหรียญ|ส่วนลด|โทรศัพท์|ที่อยู่|รหัสไปรษณีย์|สี|ขนาด|จำนวน|ค่าใช้จ่ายเพิ่มเติม|ผลรวมย่อย"},
	{"th", factNumber, "หมายเลขติดตาม|หมายเลขพัสดุ|เลขพัสดุ|หมายเลขติดตามพัสดุ|รหัสติดตาม|เลขติดตามพัสดุ|เลขที่พัสดุ|หมายเลขการติดตาม|เลขติดตาม|หมายเลขการจัดส่ง|หมายเลขติดตามสินค้า|เลขที่ติดตาม"},
	{"th", factExpected, "วันที่คาดว่าจะได้รับ|วันที่จัดส่งโดยประมาณ|กำหนดส่ง|คาดว่าจะจัดส่ง|กำหนดการจัดส่งโดยประมาณ|วันที่จัดส่งที่คาดไว้|การจัดส่งโดยประมาณ|จัดส่งโดยประมาณ|กำหนดส่งโดยประมาณ"},
	{"th", factDelivery, "การจัดส่ง|จัดส่ง|การส่งสินค้า"},
	{"th", factDelivered, "จัดส่งแล้ว|จัดส่งสำเร็จ|ส่งถึงแล้ว|จัดส่งสำเร็จแล้ว|ได้รับสินค้าแล้ว|ส่งมอบแล้ว"},
	{"th", factService, "วิธีการจัดส่ง|บริษัทขนส่ง|ผู้ให้บริการขนส่ง|บริการจัดส่ง|ขนส่ง|ช่องทางการจัดส่ง|ผู้ให้บริการจัดส่ง|วิธีจัดส่ง|ผู้ขนส่ง|บริษัทจัดส่ง|โลจิสติกส์"},
	{"th", factSeller, "ผู้ขาย|ร้านค้า|ร้าน|ชื่อร้าน|ชื่อร้านค้า|จำหน่ายโดย"},
	{"th", factAddress, "ที่อยู่จัดส่ง|ที่อยู่ในการจัดส่ง|จัดส่งไปที่|จัดส่งไปยัง|ที่อยู่สำหรับจัดส่ง|ส่งไปที่|จัดส่งถึง"},
	{"th", factProtected, "คืนเงิน|การคืนเงิน|เงินคืน"},

	{"vi", factOrder, "Mã đơn hàng|Số đơn hàng|ID đơn hàng|Mã số đơn hàng|Mã tham chiếu|Số tham chiếu|Mã đơn|Đơn hàng số|ID đơn đặt hàng|Mã số tham chiếu"},
	{"vi", factPlaced, "Ngày đặt hàng|Ngày|Ngày đặt|Thời gian đặt hàng|Ngày mua|Ngày đặt đơn|Đặt hàng lúc|Ngày tạo đơn|Đã đặt vào"},
	{"vi", factShipped, "Giao cho vận chuyển vào|Giao cho đơn vị vận chuyển|Gửi hàng ngày|Ngày gửi hàng|Giao hàng hoàn tất vào|Ngày giao cho vận chuyển"},
	{"vi", factTotal, "Tổng cộng|Tổng|Tổng tiền|Tổng số tiền"},
	{"vi", factOther, "Tạm tính|Tổng phụ|Đã thanh toán vào|Ngày thanh toán|Phương thức thanh toán|Đơn hàng hoàn tất vào|Phí vận chuyển|Miễn phí vận chuyển|Thuế|Mã giảm giá của cửa hàng|Phiếu giảm giá AliExpress|Xu|Giảm giá|Điện thoại|Địa chỉ|Mã bưu điện|Màu sắc|Màu|Kích thước|Số lượng|Phụ phí"},
	{"vi", factNumber, "Mã vận đơn|Số theo dõi|Mã theo dõi|Số vận đơn|Mã số theo dõi|Mã tra cứu|Mã kiện hàng|Số hiệu theo dõi|Mã bưu gửi|Mã vận chuyển"},
	{"vi", factExpected, "Ngày giao hàng dự kiến|Dự kiến giao hàng|Ngày giao hàng"},
	{"vi", factDelivery, "Giao hàng|Vận chuyển"},
	{"vi", factDelivered, "Đã giao hàng|Đã giao|Giao hàng thành công|Đã giao vào|Giao thành công"},
	{"vi", factService, "Phương thức vận chuyển|Đơn vị vận chuyển|Hãng vận chuyển|Công ty vận chuyển|Dịch vụ vận chuyển|Phương thức giao hàng|Nhà vận chuyển|Hình thức vận chuyển|Dịch vụ giao hàng|Đơn vị giao hàng"},
	{"vi", factSeller, "Người bán|Cửa hàng|Gian hàng|Bán bởi|Tên cửa hàng|Shop bán"},
	{"vi", factAddress, "Địa chỉ giao hàng|Địa chỉ nhận hàng|Giao đến|Giao hàng đến|Giao tới|Vận chuyển đến|Gửi đến"},
	{"vi", factProtected, "Hoàn tiền|Bảo vệ người mua đến"},

	{"id", factOrder, "ID Pesanan|Nomor Pesanan|No. Pesanan|No Pesanan|Nomor Referensi|No. Referensi|No. Ref|Nomor Ref|ID Order|Nomor Order|Nomor Ref.|Kode Pesanan"},
	{"id", factPlaced, "Tanggal Pesanan|Tanggal|Tanggal Pemesanan|Waktu Pesanan|Waktu pemesanan"},
	{"id", factShipped, "Dikirim pada|Tanggal Pengiriman|Pengiriman selesai pada|Waktu pengiriman|Pengiriman selesai"},
	{"id", factTotal, "Total Pesanan|Jumlah Total|Total Harga"},
	{"id", factOther, "Subtotal produk|Dibayar pada|Metode Pembayaran|Pesanan selesai pada|Ongkos Kirim|Biaya Pengiriman|Ongkir|Gratis Ongkir|Pengiriman Gratis|Pajak|PPN|Kupon Toko|Kupon AliExpress|Koin|Diskon|Telepon|Alamat|Kode Pos|Warna|Ukuran|Kuantitas|Biaya tambahan|Tanggal Pembayaran"},
	{"id", factNumber, "Nomor Pelacakan|No. Resi|Nomor Resi|No. Pelacakan|Kode Pelacakan|Nomor Lacak|No Resi|ID Pelacakan|Nomor Paket|Nomor kiriman|Kode resi|Resi"},
	{"id", factExpected, "Perkiraan Tanggal Pengiriman|Estimasi Pengiriman|Estimasi Kedatangan"},
	{"id", factDelivery, "Pengiriman"},
	{"id", factDelivered, "Terkirim|Telah Dikirim|Diterima|Sudah diterima|Terkirim pada"},
	{"id", factService, "Metode Pengiriman|Jasa Pengiriman|Kurir|Layanan Pengiriman|Perusahaan Pengiriman|Ekspedisi|Jasa kirim|Perusahaan logistik|Logistik"},
	{"id", factSeller, "Penjual|Toko|Nama Toko|Dijual oleh"},
	{"id", factAddress, "Alamat Pengiriman|Dikirim ke|Kirim ke|Alamat Tujuan|Pengiriman ke|Tujuan"},
	{"id", factProtected, "Pengembalian Dana|Pengembalian Uang|Refund"},

	// Status as a label: the title of the payload (statusTitle, 2026-09) and the legacy page (until 2021).
	{"en", factStatus, "Status|Order status|Current status"},
	{"es", factStatus, "Estado|Estado del pedido"},
	{"pt", factStatus, "Status do pedido|Situação|Estado da encomenda"},
	{"fr", factStatus, "Statut|État|Statut de la commande|État de la commande"},
	{"de", factStatus, "Bestellstatus"},
	{"it", factStatus, "Stato|Stato dell'ordine|Stato ordine"},
	{"nl", factStatus, "Bestelstatus|Orderstatus"},
	{"pl", factStatus, "Status zamówienia|Stan zamówienia"},
	{"ru", factStatus, "Статус|Статус заказа"},
	{"uk", factStatus, "Статус замовлення"},
	{"tr", factStatus, "Durum|Sipariş durumu"},
	{"ar", factStatus, "الحالة|حالة الطلب"},
	{"he", factStatus, "סטטוס|מצב|מצב ההזמנה|סטטוס הזמנה|סטטוס ההזמנה"},
	{"ko", factStatus, "상태|주문 상태|주문상태"},
	{"ja", factStatus, "ステータス|状態|注文状況|注文ステータス"},
	{"th", factStatus, "สถานะ|สถานะคำสั่งซื้อ"},
	{"vi", factStatus, "Trạng thái|Trạng thái đơn hàng"},
	{"id", factStatus, "Status pesanan"},
}
