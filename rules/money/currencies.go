package money

import "strings"

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

// lookup finds a sign. A text, not a table of strings: those were a hundredth of the
// program.
func lookup(text string) (currency string, assumed bool) {
	if text == "" || strings.IndexByte(text, ' ') >= 0 {
		return "", false
	}
	lo, hi := 0, len(signs)
	for lo < hi {
		at := strings.LastIndexByte(signs[:(lo+hi)/2], '\n') + 1
		line := signs[at:]
		line = line[:strings.IndexByte(line, '\n')]
		sign, currency, _ := strings.Cut(line, " ")
		switch c := strings.Compare(sign, text); {
		case c == 0:
			return currency[:3], len(currency) > 3
		case c < 0:
			lo = at + len(line) + 1
		default:
			hi = at
		}
	}
	return "", false
}

// signs are the ways to write a currency, sorted by their bytes, each with its code and
// a "?" when several currencies share it.
const signs = `$ USD?
$ARS ARS
$AU AUD
$CA CAD
$CAD CAD
$CLP CLP
$COP COP
$MX MXN
$MXN MXN
$U UYU
$US USD
$USD USD
A$ AUD
AED AED
ALL ALL
AMD AMD
AR$ ARS
ARS ARS
ARS$ ARS
AU$ AUD
AUD AUD
AUD$ AUD
AZN AZN
BAM BAM
BD BHD
BDT BDT
BGN BGN
BGNлв BGN
BHD BHD
BOB BOB
BOBBS BOB
BR BYN
BRL BRL
BRLR$ BRL
BS BOB
BYN BYN
C$ CAD
CA$ CAD
CAD CAD
CAD$ CAD
CDN$ CAD
CFA XOF
CHF CHF
CHFFR CHF
CL$ CLP
CLP CLP
CLP$ CLP
CNY CNY
CNY¥ CNY
CN¥ CNY
CO$ COP
COL$ COP
COP COP
COP$ COP
CRC CRC
CZK CZK
CZKKč CZK
DA DZD
DH AED?
DHS AED
DIN RSD
DKK DKK
DKKKR DKK
DOP DOP
DOP$ DOP
DT TND
DZD DZD
EGP EGP
EUR EUR
EURO EUR
EUROS EUR
EUR€ EUR
E£ EGP
FCFA XOF
FR CHF?
FT HUF
GBP GBP
GBP£ GBP
GB£ GBP
GEL GEL
GHS GHS
GH₵ GHS
GTQ GTQ
HK$ HKD
HKD HKD
HKD$ HKD
HUF HUF
HUFFT HUF
IDR IDR
IDRRP IDR
ILS ILS
ILS₪ ILS
INR INR
INR₹ INR
IQD IQD
ISK ISK
ISKKR ISK
JD JOD
JOD JOD
JPY JPY
JPY¥ JPY
JP¥ JPY
KD KWD
KES KES
KESKSH KES
KGS KGS
KM BAM
KR SEK?
KRDKK DKK
KRNOK NOK
KRSEK SEK
KRW KRW
KRW₩ KRW
KSH KES
KWD KWD
KZT KZT
KČ CZK
Kč CZK
LBP LBP
LE EGP
LEI RON
LEK ALL
LEKË ALL
LKR LKR
LKRRS LKR
MAD MAD
MDL MDL
MDLL MDL
MEX$ MXN
MKD MKD
MX$ MXN
MXN MXN
MXN$ MXN
MYR MYR
MYRRM MYR
NGN NGN
NGN₦ NGN
NIS ILS
NOK NOK
NOKKR NOK
NPR NPR
NPRRS NPR
NT$ TWD
NTD TWD
NZ$ NZD
NZD NZD
NZD$ NZD
OMR OMR
PEN PEN
PENS/ PEN
PENS/. PEN
PHP PHP
PHP₱ PHP
PKR PKR
PKRRS PKR
PLN PLN
PLNZł PLN
PYG PYG
Q GTQ
QAR QAR
QR QAR
R ZAR
R$ BRL
RD$ DOP
REAIS BRL
RM MYR
RMB CNY
RON RON
RONLEI RON
RP IDR
RS INR?
RSD RSD
RUB RUB
RUB₽ RUB
S$ SGD
S/ PEN
S/. PEN
SAR SAR
SARر.س SAR
SEK SEK
SEKKR SEK
SFR CHF
SG$ SGD
SGD SGD
SGD$ SGD
SOʻM UZS
SR SAR
THB THB
THB฿ THB
TJS TJS
TL TRY
TND TND
TRY TRY
TRY₺ TRY
TWD TWD
TWD$ TWD
U$ USD
U$S USD
UAH UAH
UAH₴ UAH
UK£ GBP
US USD
US$ USD
USD USD
USD$ USD
UY$ UYU
UYU UYU
UYU$ UYU
UZS UZS
VND VND
VND₫ VND
VNĐ VND
VNđ VND
XAF XAF
XOF XOF
ZAR ZAR
ZARR ZAR
ZL PLN
ZŁ PLN
Zł PLN
Złotych PLN
Złpln PLN
kr SEK?
kč CZK
zł PLN
£ GBP
¥ JPY?
Đ VND
đ VND
ГРН UAH
Грн UAH
ДЕН MKD
ДИН RSD
ЛВ BGN
Лв BGN
Р RUB
РУБ RUB
РУБЛЕЙ RUB
Руб RUB
СУМ UZS
ТГ KZT
грн UAH
ден MKD
дин RSD
лв BGN
р RUB
руб RUB
сум UZS
тг KZT
тңг KZT
֏ AMD
ש"ח ILS
ש״ח ILS
ج.م EGP
ج.م. EGP
د.أ JOD
د.أ. JOD
د.إ AED
د.إ. AED
د.ب BHD
د.ب. BHD
د.ت TND
د.ت. TND
د.ج DZD
د.ج. DZD
د.ع IQD
د.ع. IQD
د.ك KWD
د.ك. KWD
د.م MAD
د.م. MAD
درهم AED?
ر.س SAR
ر.س. SAR
ر.ع OMR
ر.ع. OMR
ر.ق QAR
ر.ق. QAR
ريال SAR
ل.ل LBP
ل.ل. LBP
৳ BDT
บาท THB
฿ THB
₡ CRC
₦ NGN
₨ INR?
₩ KRW
₪ ILS
₫ VND
€ EUR
€EUR EUR
₱ PHP
₲ PYG
₴ UAH
₵ GHS
₸ KZT
₹ INR
₺ TRY
₼ AZN
₽ RUB
₾ GEL
人民币 CNY
元 CNY
円 JPY
원 KRW
﷼ SAR
＄ USD?
￡ GBP
￥ JPY?
￦ KRW
`
