package page

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/trackwhy/trackwhy/rules/calendar"
)

func TestUnlistedLabelsAreUnderstoodByTheirStems(t *testing.T) {
	for label, want := range map[string]fact{
		"Parcel tracking no.": factNumber, "Sendungsnr.": factNumber, "Llega entre el 3 y el": factExpected, "Número de seguimiento del paquete": factNumber, "Numéro de suivi du colis": factNumber, "Nummer der Sendungsverfolgung": factNumber, "Numero di tracciamento del pacco": factNumber,
		"Track & trace-code van pakket": factNumber, "Numer śledzenia paczki": factNumber, "Номер для отслеживания посылки": factNumber, "Номер для відстеження посилки": factNumber, "Kargo takip kodunuz": factNumber,
		"رقم تتبع الشحنة الخاص بك": factNumber, "מספר המעקב של החבילה": factNumber, "배송 추적용 운송장번호": factNumber, "お荷物の追跡番号": factNumber, "หมายเลขสำหรับติดตามพัสดุ": factNumber, "Mã số theo dõi kiện hàng": factNumber, "Nomor untuk melacak paket": factNumber,
		"Nº commande": factOrder, "Numer Twojego zamówienia": factOrder, "Order was placed on": factPlaced, "Fecha de creación del pedido": factPlaced, "Datum van je bestelling": factPlaced, "Siparişin oluşturulma tarihi": factPlaced,
		"Datum des Versands": factShipped, "Date d'expédition du colis": factShipped, "Дата отправки посылки": factShipped, "商品の発送日": factShipped,
		"Voraussichtlicher Liefertermin": factExpected, "Date d’arrivée prévue": factExpected, "Öngörülen teslimat tarihi": factExpected, "배송 도착 예정일": factExpected,
		"Ende des Käuferschutzes": factProtected, "ประกันและการคุ้มครองผู้ซื้อ": factProtected,
		"3 items, Total": factTotal, "Total (2 items)": factTotal, "Łączna wartość zamówienia": factTotal, "总合計": factTotal,
		"Previous tracking number": factPrevious, "Original tracking number": factPrevious, "Número de seguimiento anterior": factPrevious, "Ursprüngliche Sendungsnummer": factPrevious, "Ancien numéro de suivi": factPrevious,
		"Первоначальный трек-номер": factPrevious, "기존 운송장 번호": factPrevious, "元の追跡番号": factPrevious, "رقم التتبع السابق": factPrevious,
		// None of ours, however near.
		"Original order number": 0, "Original price": 0, "Previous return tracking number": 0,
		"Return tracking number": 0, "Package pickup code": 0, "Shipment insurance no.": 0, "No tracking information": 0, "Logistics hotline": 0,
		"Items total": 0, "Total discount": 0, "Shipping total": 0, "Total savings": 0, "Subtotal": 0, "Order completed on": 0, "Order cancelled on": 0, "Paid on": 0, "Add to cart": 0, "Some Store": 0,
		"Where is the number of my parcel?": 0,
	} {
		r := reader{}
		assert.Equal(t, want, r.guess(label), label)
	}
}

func TestSentencesOnTheEndOfTheProtection(t *testing.T) {
	for _, s := range []string{
		"Refund if no delivery before Sep 4, 2026", "You can request a refund if the order has not arrived by Dec 4, 2026", "Your order is protected until Dec 4, 2026",
		"Rückerstattung bei ausbleibender Lieferung bis 4. Dez. 2026", "Der Käuferschutz endet am 4. Dez. 2026", "Remboursé si non reçu avant le 4 déc. 2026", "Te devolvemos el dinero si no llega antes del 4 dic 2026",
		"Reembolso se a entrega não ocorrer até 4 de dez. de 2026", "Rimborsato se non ricevuto entro il 4 dic 2026", "Geld terug als er vóór 4 dec 2026 niets is geleverd", "Zwrot środków, jeżeli zamówienie nie zostanie doręczone do 4 gru 2026",
		"Вернём деньги, если посылка не придёт до 4 дек. 2026 г.", "Повернення грошей, якщо товар не прийде до 4 груд. 2026 р.", "4 Ara 2026 tarihine kadar gelmezse para iadesi", "استرداد كامل إذا لم يصل الطلب قبل 4 ديسمبر 2026", "החזר כספי מלא אם ההזמנה לא תגיע עד 4 בדצמ׳ 2026",
		"2026년 12월 4일까지 도착하지 않을 경우 전액 환불", "2026年12月4日までにお届けできない場合は全額返金", "คืนเงินเต็มจำนวนหากพัสดุไม่ถึงก่อนวันที่ 4 ธ.ค. 2569", "Hoàn tiền đầy đủ nếu không nhận được hàng trước 4 thg 12, 2026", "Uang kembali jika pesanan tidak sampai sebelum 4 Des 2026",
	} {
		assert.True(t, protection(s), s)
	}
	for _, s := range []string{
		"Refund completed on Nov 3, 2026", "Apply for a coupon with no delivery before Nov 3, 2026: refund", "Order placed on Nov 3, 2026", "Estimated delivery by Dec 4, 2026", "Buyer protection", "Rückerstattung am 3. Nov. 2026 veranlasst",
		"Возврат оформлен 3 ноября 2026", "Free returns", strings.Repeat("refund before ", 100),
	} {
		assert.False(t, protection(s), s)
	}
}

// pageOf is the snapshot of a page of one order made from lines "depth tag class=text".
func pageOf(url string, lines ...string) string {
	var b strings.Builder
	b.WriteString("trackwhy-page\x1f1\x1fhttps://www.aliexpress.com/p/" + url + "\x1fen\x1e\x1fbody\x1f\x1f")
	at := 0
	var open []int
	add := func(parent int, rest string) {
		at++
		b.WriteString("\x1e" + itoa(parent) + "\x1f" + rest)
	}
	open = append(open, 0)
	for _, line := range lines {
		depth := len(line) - len(strings.TrimLeft(line, " "))
		line = strings.TrimLeft(line, " ")
		tag, text := line, ""
		if i := strings.LastIndexByte(line, '='); i >= 0 {
			tag, text = line[:i], line[i+1:]
		}
		tag, attrs, _ := strings.Cut(tag, "@")
		open = open[:depth+1]
		add(open[depth], tag+"\x1f\x1f"+strings.Replace(attrs, "~", "=", 1))
		open = append(open, at)
		if text != "" {
			add(at, text)
		}
	}
	return b.String()
}

func itoa(n int) string {
	if n < 10 {
		return string(rune('0' + n))
	}
	return itoa(n/10) + string(rune('0'+n%10))
}

func TestANumberStandsRightBehindItsLabelOrNotAtAll(t *testing.T) {
	const detail = "order/detail.html?orderId=8201111111114417"
	const tracking = "tracking/index.html?tradeOrderId=8201111111114417"
	for name, c := range map[string]struct {
		url   string
		lines []string
		want  string
	}{
		"a dash in its place":            {detail, []string{"div=Tracking number:", "div=-", "div=4006381333931"}, ""},
		"an empty cell":                  {detail, []string{"table", " tr", "  th=Tracking number", "  td=", " tr", "  th=Transaction ID", "  td=20261101123456789012"}, ""},
		"words in its place":             {detail, []string{"div=Tracking number", "div=Not available yet", "div=4006381333931"}, ""},
		"an example":                     {detail, []string{"div=Tracking number", "div=e.g. LP00123456789012"}, ""},
		"only after the first text":      {detail, []string{"div=Tracking number", "div=8201111111114417", "div=RB123456785CN"}, ""},
		"pieces in groups":               {tracking, []string{"p=Tracking number:", " b=9400", " b=1000", " b=0000", " b=0000", " b=0000", " b=00", "p=Call 0800 1234567"}, "9400 1000 0000 0000 0000 00"},
		"pieces of letters and figures":  {tracking, []string{"p=Tracking number:", " b=RB", " b=1234", " b=5678", " b=5CN", " b=Copy"}, "RB 1234 5678 5CN"},
		"groups that end in two figures": {tracking, []string{"p=Tracking number: LP 0012 3456 7890 12"}, "LP 0012 3456 7890 12"},
		"a telephone number behind it":   {tracking, []string{"p=Tracking number: LP00123456789012 4006381333931"}, "LP00123456789012"},
		"hidden, and another one near":   {tracking, []string{"p=Tracking number: ****", "p=LP00123456789012"}, ""},
		"alone, without any label":       {tracking, []string{"p=LP00123456789012"}, "LP00123456789012"},
		"of another order":               {detail, []string{"p=Order ID: 8201111111114417", "div", " a@href~/p/order/detail.html?orderId=8201111111194417=Order", " p=Tracking number: LP00123456789012"}, ""},
		"shared with another order":      {detail, []string{"p=Order ID: 8201111111114417", "div", " p=Tracking number: LP00123456789012", " a@href~/p/order/detail.html?orderId=8201111111194417=Same parcel"}, "LP00123456789012"},
	} {
		t.Run(name, func(t *testing.T) {
			got := ""
			for _, o := range Read(pageOf(c.url, c.lines...), now).Orders {
				got += o.Order.Number
			}
			assert.Equal(t, c.want, got)
		})
	}
}

func TestTabsAreNoStatus(t *testing.T) {
	read := func(lines ...string) string {
		return Read(pageOf("order/detail.html?orderId=8201111111114417", lines...), now).Orders[0].Order.Status
	}
	assert.Equal(t, "Awaiting delivery", read("ul", " li=To pay", " li=Processed", " li=Completed", "h2=Awaiting delivery"))
	assert.Equal(t, "Ожидание доставки", read("h2=Ожидание доставки"))
	assert.Equal(t, "Tamamlandı", read("h2=Tamamlandı", "p=Sipariş No: 8201111111114417"))
	assert.Equal(t, "Awaiting Receipt", read("p=Status: Awaiting Receipt"))
	assert.Empty(t, read("span=Status", "div=All orders"))
	assert.Empty(t, read("span=Verwachte levering", "i=:", "b=10 dec 2026"))
}

func TestDeliveryBeforeAServiceIsNoDate(t *testing.T) {
	o := Read(pageOf("tracking/index.html?tradeOrderId=8201111111114417",
		"div=Delivery:", " span=Cainiao Express", "div", " div=Jan 31, 2026 08:15", " div=Left the departure country", "div", " div=Jan 28, 2026 23:02", " div=Accepted"), now).Orders[0].Order
	assert.Equal(t, "Cainiao Express", o.Service)
	assert.Zero(t, o.Expected)
	assert.Len(t, o.Events, 2)
}

func TestAnUnlistedLabelAndADateInOneText(t *testing.T) {
	o := Read(pageOf("order/detail.html?orderId=8201111111114417", "p=Order was placed on Nov 1, 2026", "p=Arrival estimated Dec 3 - Dec 9", "p=Order was placed on Nov 5, 2026 and sent soon after"), now).Orders[0].Order
	assert.Equal(t, "2026-11-01", o.Placed.String())
	assert.Equal(t, "2026-12-09", o.Expected.String())
	o = Read(pageOf("order/detail.html?orderId=8201111111114417", "p=Вернём деньги, если посылка не придёт до 17 янв. 2027 г.", "p=Llega entre el 3 y el 9 de diciembre"), now).Orders[0].Order
	assert.Equal(t, "2027-01-17", o.Protected.String(), "a promise is no estimate")
	assert.Equal(t, "2026-12-09", o.Expected.String())
}

func TestTheChosenTabSaysWhichParcelIsShown(t *testing.T) {
	tags := func(lines ...string) []string {
		lines = append(lines, "p=Tracking number: LP00123456789012")
		return Read(pageOf("tracking/index.html?tradeOrderId=8201111111114417", lines...), now).Orders[0].Order.Tags
	}
	assert.Equal(t, []string{"Package 2 of 2"}, tags("ul", " li=Package 1", " li@aria-selected~true=Package 2"))
	assert.Equal(t, []string{"Paket 1 / 3"}, tags("ul", " li", "  b@aria-selected~true=Paket 1", " li", "  b=Paket 2", " li", "  b=Paket 3"))
	assert.Equal(t, []string{"Packages: 2"}, tags("ul", " li=Package 1", " li=Package 2"), "nothing tells which")
	assert.Equal(t, []string{"Packages: 3"}, tags("ul", " li=Paket 1", " li=Paket 2", " li=Paket 3"))
	assert.Empty(t, tags("ul", " li=Page 1", " li=Page 2"), "no parcels")
	assert.Empty(t, tags("ul", " li@aria-selected~true=Package 1"), "one is no row")
	assert.Equal(t, []string{"Packages: 2"}, tags("ul@aria-selected~true", " li=Package 1", " li=Package 2"), "the row is no tab")
	assert.Empty(t, tags("p@aria-selected~true=Step 1", "p=Package 2"))
}

func TestAGiftCardIsNoSecondOrder(t *testing.T) {
	got := Read(pageOf("order/index.html",
		"section", " a@href~/p/order/detail.html?orderId=8201111111114417=Details", " p=Awaiting delivery", " p=4532 0151 1283 0366", " p=Total: US $4.99",
		"section", " a@href~/p/order/detail.html?orderId=8201111111134417=Details", " p=Completed", " p=Total: US $5.99"), now).Orders
	if assert.Len(t, got, 2) {
		assert.Equal(t, "Awaiting delivery", got[0].Order.Status)
		assert.Equal(t, "US $4.99", got[0].Order.Total)
	}
}

func TestFactsInOneLineAreReadApart(t *testing.T) {
	o := Read(pageOf("order/detail.html?orderId=8201111111114417", "p=Date: Nov 3, 2026 | Ref. Number: 8201111111114417 | Total: US $4.20", "p=2 items · Tracking number: LP00123456789012"), now).Orders[0].Order
	assert.Equal(t, "2026-11-03", o.Placed.String())
	assert.Equal(t, "US $4.20", o.Total)
	assert.Equal(t, "LP00123456789012", o.Number)
}

func TestAShopIsKnownByItsNameWhereNothingElseTells(t *testing.T) {
	read := func(text string) string {
		return Read(pageOf("order/detail.html?orderId=8201111111114417", "p=Order ID: 8201111111114417", "p="+text), now).Orders[0].Order.Store
	}
	assert.Equal(t, "Shop1102 Official Store", read("Shop1102 Official Store"))
	for _, s := range []string{"Visit Store", "Download on the App Store", "Follow Store", "Store", "Store Coupon"} {
		assert.Empty(t, read(s), s)
	}
}

func TestDaysOfProtectionLeft(t *testing.T) {
	read := func(lines ...string) string {
		return Read(pageOf("order/detail.html?orderId=8201111111114417", lines...), now).Orders[0].Order.Protected.String()
	}
	in := func(days int) string { return (now + calendar.Date(days)).String() }
	assert.Equal(t, in(12), read("div@id~countdown", " span@id~remain-day=12", " span=days", " span@id~remain-hour=3"))
	assert.Equal(t, in(12), read("div@id~countdown=12 days 3 hours", "p=Status: Shipped"))
	assert.Equal(t, in(9), read("p=Buyer protection: 9 days 20 hours remaining", "p=Status: Shipped"))
	assert.Empty(t, read("div@id~countdown=11 hours 22 minutes", "p=Status: Shipped"), "hours are no days")
	assert.Empty(t, read("p=Buyer protection: 75 days", "p=Status: Shipped"), "a promise has no end by itself")
}

func TestWhatIsNotShownIsNotTheParcels(t *testing.T) {
	url := "tracking/index.html?tradeOrderId=8201111111114417"
	o := Read(pageOf(url, "p@hidden~1=Tracking number: LP00999999999999", "p=Tracking number: LP00123456789012", "p=Status: x"), now).Orders
	assert.Len(t, o, 1)
	assert.Equal(t, "LP00123456789012", o[0].Order.Number)
	o = Read(pageOf(url, "div@hidden~1", " p=Tracking number: LP00123456789012", " p=Carrier: Cainiao", "p=Loading"), now).Orders
	assert.Equal(t, "LP00123456789012", o[0].Order.Number, "a page that is not shown yet")
}

func TestLabelsAreShortPhrases(t *testing.T) {
	for s, want := range map[string]bool{"abc": true, "ab": false, strings.Repeat("ä", 60): true, strings.Repeat("ä", 61): false, "a b c d e f g h": true, "a b c d e f g h i": false, "Where?": false, "Stop!": false, "完了。": false, "Tracking no.": true, "Track No.": true, "Tracking nr.": true, "Tracking Nr.": true, "Tracking now.": false, "": false} {
		assert.Equal(t, want, phrase(s), s)
	}
	r := reader{}
	label := "Parcel tracking number"
	assert.Equal(t, factNumber, r.guess(strings.Repeat(" ", 110-len(label))+label), "110 bytes")
	assert.Zero(t, r.guess(strings.Repeat(" ", 111-len(label))+label))
	assert.Equal(t, factTotal, r.guess(", Total sum"), "a comma at the head")
	assert.Equal(t, factTotal, r.guess("(Total sum)"), "a bracket at the head cuts nothing off")
	for s, want := range map[string]bool{"Waiting for delivery": true, "Waiting for delivery.": false, "Waiting for our big new delivery": true, "Waiting for our big new white delivery": false, "Waiting for delivery" + strings.Repeat("y", 50): true, "Waiting for delivery" + strings.Repeat("y", 51): false} {
		assert.Equal(t, want, waiting(s), s)
	}
}
