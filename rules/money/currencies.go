package money

// decimals returns how many decimals amounts in a currency have (ISO 4217).
func decimals(currency string) int {
	switch currency {
	case "JPY", "KRW", "VND", "CLP", "PYG", "ISK", "XOF", "XAF", "UGX":
		return 0
	case "KWD", "BHD", "OMR", "JOD", "TND", "IQD":
		return 3
	}
	return 2
}

// currencyOf reads the letters and signs around a number, upper case and without
// blanks. A sign that several currencies share gives the one that the shop means
// most often, marked as assumed. Words such as "Total:" in front are cut off at the
// last colon.
func currencyOf(sign string) (currency string, assumed bool) {
	for i := len(sign) - 1; i >= 0; i-- {
		if sign[i] == ':' {
			sign = sign[i+1:]
			break
		}
	}
	for len(sign) > 0 && (sign[len(sign)-1] == '.' || sign[len(sign)-1] == ',') && sign != "." {
		if c, a := lookup(sign); c != "" {
			return c, a
		}
		sign = sign[:len(sign)-1]
	}
	return lookup(sign)
}

func lookup(sign string) (currency string, assumed bool) {
	switch sign {
	case "US$", "USD", "USD$", "$US", "$USD", "U$S", "U$", "US":
		return "USD", false
	case "$", "＄":
		return "USD", true
	case "€", "EUR", "EUR€", "€EUR", "EURO", "EUROS":
		return "EUR", false
	case "£", "GBP", "GB£", "UK£", "GBP£", "￡":
		return "GBP", false
	case "R$", "BRL", "BRLR$", "REAIS":
		return "BRL", false
	case "ZŁ", "Zł", "zł", "PLN", "ZL", "PLNZł", "Złpln", "Złotych":
		return "PLN", false
	case "₩", "KRW", "￦", "원", "KRW₩":
		return "KRW", false
	case "₴", "UAH", "ГРН", "грн", "Грн", "UAH₴":
		return "UAH", false
	case "₪", "ILS", "NIS", "ILS₪", "ש״ח", "ש\"ח":
		return "ILS", false
	case "MX$", "MXN", "MXN$", "MEX$", "$MXN", "$MX":
		return "MXN", false
	case "CLP", "CLP$", "CL$", "$CLP":
		return "CLP", false
	case "C$", "CA$", "CAD", "CAD$", "$CA", "$CAD", "CDN$":
		return "CAD", false
	case "A$", "AU$", "AUD", "AUD$", "$AU":
		return "AUD", false
	case "NZ$", "NZD", "NZD$":
		return "NZD", false
	case "JPY", "JP¥", "円", "JPY¥":
		return "JPY", false
	case "¥", "￥":
		return "JPY", true
	case "CN¥", "CNY", "RMB", "元", "CNY¥", "人民币":
		return "CNY", false
	case "₽", "RUB", "РУБ", "руб", "Руб", "Р", "р", "RUB₽", "РУБЛЕЙ":
		return "RUB", false
	case "₺", "TRY", "TL", "TRY₺":
		return "TRY", false
	case "₹", "INR", "RS", "INR₹":
		return "INR", false
	case "CHF", "SFR", "FR", "CHFFR":
		return "CHF", sign == "FR"
	case "KR", "kr":
		return "SEK", true
	case "SEK", "SEKKR", "KRSEK":
		return "SEK", false
	case "NOK", "NOKKR", "KRNOK":
		return "NOK", false
	case "DKK", "DKKKR", "KRDKK":
		return "DKK", false
	case "ISK", "ISKKR":
		return "ISK", false
	case "KČ", "Kč", "kč", "CZK", "CZKKč":
		return "CZK", false
	case "FT", "HUF", "HUFFT":
		return "HUF", false
	case "LEI", "RON", "RONLEI":
		return "RON", false
	case "ЛВ", "лв", "Лв", "BGN", "BGNлв":
		return "BGN", false
	case "COP", "COP$", "COL$", "CO$", "$COP":
		return "COP", false
	case "S/", "PEN", "S/.", "PENS/", "PENS/.":
		return "PEN", false
	case "ARS", "ARS$", "AR$", "$ARS":
		return "ARS", false
	case "$U", "UYU", "UYU$", "UY$":
		return "UYU", false
	case "BS", "BOB", "BOBBS":
		return "BOB", false
	case "₲", "PYG":
		return "PYG", false
	case "₡", "CRC":
		return "CRC", false
	case "RD$", "DOP", "DOP$":
		return "DOP", false
	case "GTQ", "Q":
		return "GTQ", false
	case "SAR", "SR", "﷼", "ر.س", "ر.س.", "SARر.س", "ريال":
		return "SAR", false
	case "AED", "DH", "DHS", "د.إ", "د.إ.", "درهم":
		return "AED", sign == "DH" || sign == "درهم"
	case "KWD", "KD", "د.ك", "د.ك.":
		return "KWD", false
	case "BHD", "BD", "د.ب", "د.ب.":
		return "BHD", false
	case "QAR", "QR", "ر.ق", "ر.ق.":
		return "QAR", false
	case "OMR", "ر.ع", "ر.ع.":
		return "OMR", false
	case "JOD", "JD", "د.أ", "د.أ.":
		return "JOD", false
	case "EGP", "E£", "LE", "ج.م", "ج.م.":
		return "EGP", false
	case "MAD", "د.م", "د.م.":
		return "MAD", false
	case "DZD", "DA", "د.ج", "د.ج.":
		return "DZD", false
	case "TND", "DT", "د.ت", "د.ت.":
		return "TND", false
	case "IQD", "د.ع", "د.ع.":
		return "IQD", false
	case "LBP", "ل.ل", "ل.ل.":
		return "LBP", false
	case "฿", "THB", "บาท", "THB฿":
		return "THB", false
	case "₫", "đ", "Đ", "VND", "VNĐ", "VNđ", "VND₫":
		return "VND", false
	case "RP", "IDR", "IDRRP":
		return "IDR", false
	case "RM", "MYR", "MYRRM":
		return "MYR", false
	case "S$", "SG$", "SGD", "SGD$":
		return "SGD", false
	case "₱", "PHP", "PHP₱":
		return "PHP", false
	case "HK$", "HKD", "HKD$":
		return "HKD", false
	case "NT$", "TWD", "TWD$", "NTD":
		return "TWD", false
	case "ZAR", "R", "ZARR":
		return "ZAR", false
	case "₦", "NGN", "NGN₦":
		return "NGN", false
	case "KES", "KSH", "KESKSH":
		return "KES", false
	case "GHS", "GH₵", "₵":
		return "GHS", false
	case "PKR", "PKRRS":
		return "PKR", false
	case "BDT", "৳":
		return "BDT", false
	case "LKR", "LKRRS":
		return "LKR", false
	case "NPR", "NPRRS":
		return "NPR", false
	case "₸", "KZT", "ТГ", "тг", "тңг":
		return "KZT", false
	case "UZS", "SOʻM", "СУМ", "сум":
		return "UZS", false
	case "₼", "AZN":
		return "AZN", false
	case "₾", "GEL":
		return "GEL", false
	case "֏", "AMD":
		return "AMD", false
	case "BYN", "BR":
		return "BYN", false
	case "MDL", "MDLL":
		return "MDL", false
	case "RSD", "ДИН", "дин", "DIN":
		return "RSD", false
	case "MKD", "ДЕН", "ден":
		return "MKD", false
	case "ALL", "LEK", "LEKË":
		return "ALL", false
	case "BAM", "KM":
		return "BAM", false
	case "KGS":
		return "KGS", false
	case "TJS":
		return "TJS", false
	case "XOF", "FCFA", "CFA":
		return "XOF", false
	case "XAF":
		return "XAF", false
	}
	return "", false
}
