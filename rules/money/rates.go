package money

// rateOf returns how much of a currency one US dollar bought on 2026-09-29.
//
// Source: npm @fawazahmed0/currency-api 2026.9.29 (the version is the day), six digits kept.
// The day matters little: only the distance to five dollars is asked, with a band.
func rateOf(currency string) (float64, bool) {
	switch currency {
	case "AED":
		return 3.6725, true
	case "ALL":
		return 81.0166, true
	case "AMD":
		return 363.575, true
	case "ARS":
		return 1525.03, true
	case "AUD":
		return 1.42475, true
	case "AZN":
		return 1.70001, true
	case "BAM":
		return 1.72157, true
	case "BDT":
		return 123.169, true
	case "BGN":
		return 1.72157, true
	case "BHD":
		return 0.376, true
	case "BOB":
		return 12.1629, true
	case "BRL":
		return 5.22424, true
	case "BYN":
		return 3.02923, true
	case "CAD":
		return 1.41884, true
	case "CHF":
		return 0.83337, true
	case "CLP":
		return 967.735, true
	case "CNY":
		return 6.70778, true
	case "COP":
		return 3368.96, true
	case "CRC":
		return 455.21, true
	case "CZK":
		return 21.4727, true
	case "DKK":
		return 6.57978, true
	case "DOP":
		return 57.7238, true
	case "DZD":
		return 133.822, true
	case "EGP":
		return 52.0502, true
	case "EUR":
		return 0.880226, true
	case "GBP":
		return 0.755389, true
	case "GEL":
		return 2.59767, true
	case "GHS":
		return 11.6462, true
	case "GTQ":
		return 7.63579, true
	case "HKD":
		return 7.8448, true
	case "HUF":
		return 323.462, true
	case "IDR":
		return 18016.3, true
	case "ILS":
		return 3.07372, true
	case "INR":
		return 96.0853, true
	case "IQD":
		return 1310.57, true
	case "ISK":
		return 120.564, true
	case "JOD":
		return 0.709, true
	case "JPY":
		return 157.477, true
	case "KES":
		return 129.675, true
	case "KGS":
		return 87.4571, true
	case "KRW":
		return 1358.19, true
	case "KWD":
		return 0.308712, true
	case "KZT":
		return 441.234, true
	case "LBP":
		return 89715.6, true
	case "LKR":
		return 330.905, true
	case "MAD":
		return 9.64797, true
	case "MDL":
		return 17.7145, true
	case "MKD":
		return 54.1531, true
	case "MXN":
		return 18.0054, true
	case "MYR":
		return 4.08324, true
	case "NGN":
		return 1326.16, true
	case "NOK":
		return 9.54687, true
	case "NPR":
		return 153.809, true
	case "NZD":
		return 1.76734, true
	case "OMR":
		return 0.384856, true
	case "PEN":
		return 3.41601, true
	case "PHP":
		return 62.5175, true
	case "PKR":
		return 277.136, true
	case "PLN":
		return 3.84931, true
	case "PYG":
		return 5884.23, true
	case "QAR":
		return 3.64, true
	case "RON":
		return 4.64607, true
	case "RSD":
		return 103.436, true
	case "RUB":
		return 84.5085, true
	case "SAR":
		return 3.75, true
	case "SEK":
		return 9.98049, true
	case "SGD":
		return 1.27866, true
	case "THB":
		return 33.633, true
	case "TJS":
		return 9.23251, true
	case "TND":
		return 2.96929, true
	case "TRY":
		return 48.9955, true
	case "TWD":
		return 31.8526, true
	case "UAH":
		return 44.924, true
	case "USD":
		return 1, true
	case "UYU":
		return 40.0973, true
	case "UZS":
		return 11792.2, true
	case "VND":
		return 25947.8, true
	case "XAF":
		return 577.39, true
	case "XOF":
		return 577.39, true
	case "ZAR":
		return 16.4401, true
	}
	return 0, false
}
