package page

import (
	"reflect"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/trackwhy/trackwhy/rules/calendar"
)

var now = calendar.Of(2026, 11, 23)

func TestDatesAreReadInEveryLanguage(t *testing.T) {
	for text, want := range map[string]string{
		"Jul 15, 2026": "2026-07-15", "15 Jul 2026": "2026-07-15", "July 15, 2026": "2026-07-15",
		"14 ene, 2025": "2025-01-14", "30 abr. 2025": "2025-04-30", "12 de jul. de 2026": "2026-07-12", "12 de julio de 2026": "2026-07-12",
		"12 janv. 2025": "2025-01-12", "1 août 2026": "2026-08-01", "le 12 févr. 2026": "2026-02-12",
		"3. Aug 2025": "2025-08-03", "3. März 2026": "2026-03-03", "28.07.2026": "2026-07-28", "28. Juli 2026": "2026-07-28",
		"12 sty 2025": "2025-01-12", "5 maja 2026": "2026-05-05", "15 gen 2026": "2026-01-15", "15 mrt 2026": "2026-03-15", "15-07-2026": "2026-07-15",
		"29 января 2024": "2024-01-29", "29 янв. 2024 г.": "2024-01-29", "29 yanvar 2024": "2024-01-29", "15 лип. 2026 р.": "2026-07-15", "15 липня 2026": "2026-07-15",
		"15 Tem 2026": "2026-07-15", "15 Ağustos 2026": "2026-08-15", "9 Kasım 2026": "2026-11-09", "1 Mayıs 2026": "2026-05-01", "4 Aralık 2025": "2025-12-04", "15 يوليو 2026": "2026-07-15", "١٥ يوليو ٢٠٢٦": "2026-07-15", "15 غشت، 2026": "2026-08-15",
		"15 ביולי 2026": "2026-07-15", "15 בינו׳ 2026": "2026-01-15", "\u200f15 יולי, 2026": "2026-07-15",
		"2026년 4월 12일": "2026-04-12", "2026. 4. 12.": "2026-04-12", "2026年7月15日": "2026-07-15", "2026/07/15": "2026-07-15",
		"15 ก.ค. 2569": "2026-07-15", "15 กรกฎาคม พ.ศ. 2569": "2026-07-15", "15 thg 7, 2026": "2026-07-15", "ngày 15 tháng 7 năm 2026": "2026-07-15", "15/07/2026": "2026-07-15",
		"15 Agu 2026": "2026-08-15", "15 Desember 2025": "2025-12-15", "2026-07-28 18:39": "2026-07-28", "09:12 Mar. 03 2020": "2020-03-03", "2014.06.03 02:20": "2014-06-03",
		"Tue | Jul. 28 18:39": "2026-07-28", "Dec 24, 11:59 EST": "2025-12-24", "7月28日 18:39": "2026-07-28", "no date": "", "12": "", "RB123456785CN": "", "99.99.2026": "", "Jan 32, 2026": "", "4.99": "", "1-2": "",
	} {
		r := reader{now: now, dayFirst: true}
		assert.Equal(t, want, r.firstDate(text, past).String(), text)
	}
}

func TestARangeOfDeliveryEndsWithItsLaterDay(t *testing.T) {
	for text, want := range map[string]string{
		"Sep 21 - 26": "2026-09-26", "Dec 27 - 28": "2026-12-28", "Apr. 24 - May. 14": "2027-05-14", "Dec 27 - Jan 3": "2027-01-03",
		"21 - 26 Sep": "2026-09-26", "21–26 sept. 2026": "2026-09-26", "Sep 21 - 26, 2026": "2026-09-26", "12月27日 - 1月3日": "2027-01-03", "12월 27일~28일": "2026-12-28",
		"27 дек. - 3 янв.": "2027-01-03", "27 dic. al 3 ene.": "2027-01-03", "Nov 20 - Dec 4, 2026": "2026-12-04", "Dec. 24": "2026-12-24",
		"entre 27 dic y 3 ene": "2027-01-03", "27. Nov. bis 3. Dez.": "2026-12-03",
	} {
		r := reader{now: now, dayFirst: true}
		assert.Equal(t, want, r.lastOfRange(text).String(), text)
	}
}

func TestAmountsAreReadAsShown(t *testing.T) {
	for text, want := range map[string]string{
		"US $18.04": "US $18.04", "$25.66": "$25.66", "US $ 13.77": "US $ 13.77", "€48.88": "€48.88", "9,61 €": "9,61 €", "9,61\u00a0€": "9,61\u00a0€", "5,59€": "5,59€", "R$132,74": "R$132,74",
		"129,46zł": "129,46zł", "129,46 zł": "129,46 zł", "₩11,110": "₩11,110", "CLP$1.990": "CLP$1.990", "COP $0.00": "COP $0.00", "1 204,50 ₽": "1 204,50 ₽", "1.204,50 руб.": "1.204,50 руб.",
		"99 Kč": "99 Kč", "SAR 12.00": "SAR 12.00", "12.00 SAR": "12.00 SAR", "Rp160.000": "Rp160.000", "25.000₫": "25.000₫", "(2 items): US $4.99": "US $4.99", "¥1,500": "¥1,500", "4,50 US$": "4,50 US$",
		"SR 12.30": "SR 12.30", "C$4.99": "C$4.99", "AU $12.00": "AU $12.00", "MX$120.00": "MX$120.00", "Free shipping": "", "3": "", "₪12.90": "₪12.90", "120,00 TL": "120,00 TL", "12.50 лв.": "12.50 лв.", "د.إ 12.00": "د.إ 12.00",
		"LP00998877665544 ₺25,75": "₺25,75", "89370400440532013000 R$132,74": "R$132,74", "x4 € 3,10": "€ 3,10", "63,12 $US": "63,12 $US", "35,43 £GB": "35,43 £GB", "47,05 $CA": "47,05 $CA", "JP¥ 84.710": "JP¥ 84.710", "S/ 12.50": "S/ 12.50", "12,00 KM": "12,00 KM", "NT$120": "NT$120",
	} {
		assert.Equal(t, want, amount(text, true), text)
	}
}

func TestOnlyNumbersFollowALabel(t *testing.T) {
	for text, want := range map[string]string{
		"LP00700000000000": "LP00700000000000", "CNG00798678939847 Copy": "CNG00798678939847", "RB123456785CN Copiar": "RB123456785CN", "RB 123 456 785 CN": "RB 123 456 785 CN",
		"RB123456785CN COPY": "RB123456785CN", "512345678901": "512345678901", "36YPH337263201000935107 复制": "36YPH337263201000935107", "lp00700000000000": "lp00700000000000",
		"315193141453520012": "315193141453520012", "1Z6382YF6849074557": "1Z6382YF6849074557", "JY26CAA0D000551012": "JY26CAA0D000551012", "\u200eRB123456785CN\u200f": "RB123456785CN", "AB 1234 5678 90": "AB 1234 5678 90",
		"Copy": "", "": "", "LP00********12": "", "+49 170 5550123": "", "Jul 15, 2026": "", "US $4.99": "", "2026-07-28": "", "not available yet": "", "Remarks": "", "12345": "", "Package 1 of 2": "", "IMEI: 356938035643809": "", "SN: LP00123456789012": "", "28.07.2026": "", "AliExpress Standard Shipping": "",
	} {
		got, _ := trackingNumber(text)
		assert.Equal(t, want, got, text)
	}
}

func TestAWordForTotalAndSubtotalGivesWayToATotal(t *testing.T) {
	total := func(lines ...string) string {
		return Read(pageOf("order/detail.html?orderId=8201111111114417", lines...), now).Orders[0].Order.Total
	}
	assert.Equal(t, "120,00 ₴", total("p=Підсумок", "p=100,00 ₴", "p=Доставка", "p=20,00 ₴", "p=Разом", "p=120,00 ₴"))
	assert.Equal(t, "120,00 ₴", total("p=Разом", "p=120,00 ₴", "p=Підсумок", "p=100,00 ₴"))
	assert.Equal(t, "120,00 ₴", total("p=Підсумок: 100,00 ₴", "p=Усього: 120,00 ₴"))
	assert.Equal(t, "100,00 ₴", total("p=Підсумок", "p=100,00 ₴"))
}

func TestABarCodeBesideATrackingNumberIsNone(t *testing.T) {
	number := func(lines ...string) string {
		return Read(pageOf("tracking/index.html?tradeOrderId=8201111111114417", lines...), now).Orders[0].Order.Number
	}
	assert.Equal(t, "LP00700000000000", number("p=Tracking number:", "p=4006381333931", "p=LP00700000000000"))
	assert.Equal(t, "RB123456785CN", number("p=Tracking number:", "p=4006381333931", "p=Blue, 2 pcs", "p=RB123456785CN"))
	assert.Equal(t, "4006381333931", number("p=Tracking number:", "p=4006381333931"), "carriers use thirteen figures, too")
	assert.Equal(t, "4006381333930", number("p=Tracking number:", "p=4006381333930", "p=LP00700000000000"), "no bar code")
	assert.Equal(t, "4006381333931", number("p=Tracking number:", "p=4006381333931", "p=Order ID", "p=LP00700000000000"))
}

func TestPagesAreKnownByTheirAddress(t *testing.T) {
	for url, want := range map[string]string{
		"https://www.aliexpress.com/p/order/index.html?spm=1": List, "https://m.aliexpress.com/p/order/index.html": List, "https://pt.aliexpress.com/p/order/index.html": List, "https://www.aliexpress.us/p/order/index.html": List,
		"https://trade.aliexpress.com/orderList.htm": List, "https://trade.aliexpress.com/order_list.htm": List, "https://aliexpress.ru/order-list?filterName=active": List, "https://trade.aliexpress.ru/orderList.htm": List,
		"https://www.aliexpress.com/p/order/detail.html?orderId=8196000000008719": Detail, "https://aliexpress.ru/order-list/5550677229097566": Detail, "https://trade.aliexpress.com/order_detail.htm?orderId=1": Detail,
		"https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=8196000000008719": Tracking, "https://track.aliexpress.com/logisticsdetail.htm?tradeId=1": Tracking,
		"https://www.aliexpress.com/item/1005006000000000.html": "", "https://example.com/p/order/index.html": "", "https://aliexpress.com.example.org/p/order/index.html": "", "https://notaliexpress.com/p/order/index.html": "", "": "",
	} {
		got, _ := address(url)
		assert.Equal(t, want, got, url)
	}
}

func TestEveryLabelHasOneMeaning(t *testing.T) {
	seen := map[string]label{}
	for _, row := range labels {
		for text := range strings.SplitSeq(row.texts, "|") {
			n := norm(text)
			assert.NotEmpty(t, n)
			if old, ok := seen[n]; ok && old.fact != row.fact {
				t.Errorf("%q means one thing in %s and another in %s", text, old.lang, row.lang)
			}
			seen[n] = row
		}
	}
}

func TestLargePagesStayWithinLimits(t *testing.T) {
	var b strings.Builder
	b.WriteString("trackwhy-page\x1f1\x1fhttps://www.aliexpress.com/p/order/index.html\x1fen\x1e\x1fbody\x1f\x1f")
	for i := range 60_000 {
		if i%2 == 0 {
			b.WriteString("\x1e" + strconv.Itoa(i%900) + "\x1fdiv\x1fx\x1fhref=/p/order/detail.html?orderId=81960" + strconv.Itoa(10_000_000_000+i))
		} else {
			b.WriteString("\x1e" + strconv.Itoa(i) + "\x1fTracking number: RB12345678" + strconv.Itoa(i) + "CN")
		}
	}
	require.NotPanics(t, func() { Read(b.String(), now) })
	text := "trackwhy-page\x1f1\x1fhttps://www.aliexpress.com/p/tracking/index.html\x1fen\x1e\x1fbody\x1f\x1f\x1e0\x1f" + strings.Repeat("Total: ١ Refund 2026 ", 60_000)
	got := Read(text, now)
	for _, o := range got.Orders {
		assert.Less(t, len(o.Order.Total)+len(o.Order.Status)+len(o.Order.Number), 1000)
	}
}

func TestNestedMarksDoNotCostTheirSquare(t *testing.T) {
	for _, url := range []string{"order/index.html", "order/detail.html", "tracking/index.html"} {
		for _, row := range []string{"\x1fdiv\x1forder-track-popover tracking-number-title order-item-tag order-status a--mailNoValue store-name copy-track-num\x1f", "\x1fth\x1f\x1f"} {
			var b strings.Builder
			b.WriteString("trackwhy-page\x1f1\x1fhttps://www.aliexpress.com/p/" + url + "\x1fen\x1e\x1fbody\x1f\x1f")
			for i := range 24_000 {
				b.WriteString("\x1e" + strconv.Itoa(2*i) + row + "\x1e" + strconv.Itoa(2*i+1) + "\x1fTracking number")
			}
			// Minutes if it did; the harness's own limit tells.
			Read(b.String(), now)
		}
	}
}

func FuzzRead(f *testing.F) {
	head := "trackwhy-page\x1f1\x1fhttps://www.aliexpress.com/p/"
	f.Add(head + "order/index.html\x1fen\x1e\x1fbody\x1f\x1f\x1e0\x1fdiv\x1forder-item\x1f\x1e1\x1fOrder ID: 8196000000008719\x1e1\x1fTotal: US $4.99")
	f.Add(head + "tracking/index.html?tradeOrderId=8196000000008719\x1fth\x1e\x1fbody\x1f\x1f\x1e0\x1fdiv\x1fa--mailNoValue--b\x1f\x1e1\x1fLP00700000000000\x1e0\x1f24 ธ.ค. 2568 11:59\x1e0\x1fText")
	f.Add(head + "order/detail.html\x1far\x1e\x1fbody\x1f\x1f\x1e0\x1fاسترداد الأموال إذا لم يتم التسليم قبل ١٥ يوليو ٢٠٢٦\x1e0\x1fA, B, Brazil, 1")
	f.Add("trackwhy-page\x1f1\x1e9\x1f\x1e\x1e-1\x1f\x1f\x1f")
	var pages Reader // has read others before
	f.Fuzz(func(t *testing.T, s string) {
		result := Read(s, now)
		if again := pages.Read(s, now); !reflect.DeepEqual(result, again) {
			t.Fatalf("%+v, and behind another page %+v", result, again)
		}
		for _, o := range result.Orders {
			if len([]rune(o.Order.Number)) > 64 || len([]rune(o.Order.Status)) > maxText || len(o.Order.Events) > maxEvents {
				t.Fatalf("a field is too long: %+v", o)
			}
		}
	})
}
