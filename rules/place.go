package rules

import (
	"strings"
	"sync"
)

// Whereabouts says how the place of an event compares with the destination.
type Whereabouts uint8

// Answers of [SamePlace]. Unknown is not elsewhere: nobody is accused on it.
const (
	WhereUnknown Whereabouts = iota
	WhereSame
	WhereElsewhere
)

// countryPlaces: a code, then folded names of the country, then after ";" its great
// cities, spellings of one city joined by "=". Only countries the shop delivers much
// to. General knowledge of names, written 2026-11; not copied from a gazetteer.
const countryPlaces = `
AR argentina|argentine|argentinien|argentyna|아르헨티나;buenos aires=buenos ayres|cordoba|rosario
AU australia|australie|australien|avstraliya;sydney|melbourne|brisbane|perth|adelaide
BE belgium|belgica|belgique|belgien|belgio|belgia|belgiya|벨기에;brussels=bruxelles=brussel|antwerp=antwerpen=anvers|ghent=gent|liege
BR brazil|brasil|bresil|brasilien|brasile|brazylia|braziliya|브라질;sao paulo|rio de janeiro|brasilia|curitiba|belo horizonte|porto alegre|salvador|fortaleza|recife|manaus|goiania
BY belarus|bielorrusia|weissrussland|bialorus|bilorus|벨라루스;minsk|gomel=homel|brest
CA canada|kanada|캐나다;toronto|montreal|vancouver|calgary|ottawa
CL chile|chili|칠레;santiago|valparaiso|concepcion
CN china|chine|cina|chiny|kitay|kitai|mainland china|중국;beijing|shanghai|guangzhou|shenzhen|yiwu|hangzhou|dongguan
CO colombia|colombie|kolumbien|kolumbia;bogota|medellin|cali|barranquilla
CZ czechia|czech republic|chequia|tchequie|tschechien|cechia|czechy|chekhiya|cesko|체코;prague=praha=prag=praga|brno|ostrava
DE germany|alemania|alemanha|allemagne|deutschland|germania|niemcy|germaniya|nimechchina|독일;berlin|hamburg|munich=munchen=monaco di baviera|cologne=koln|frankfurt|stuttgart|leipzig|dresden
ES spain|espana|espanha|espagne|spanien|spagna|hiszpania|ispaniya|스페인;madrid|barcelona|valencia|sevilla=seville|zaragoza|malaga|bilbao
FR france|francia|franca|frankreich|francja|frantsiya|프랑스;paris|marseille|lyon|toulouse|nantes|lille|bordeaux|strasbourg
GB united kingdom|great britain|england|scotland|wales|reino unido|royaume-uni|grossbritannien|vereinigtes konigreich|regno unito|wielka brytania|velikobritaniya|영국;london=londres=londra|birmingham|manchester|glasgow|edinburgh|liverpool|leeds
GR greece|grecia|grece|griechenland|grecja|gretsiya|ellada;athens=athina|thessaloniki
IL israel|izrael|izrail|이스라엘;jerusalem|tel aviv|haifa
IT italy|italia|italie|italien|wlochy|italiya|이탈리아;rome=roma|milan=milano|turin=torino|naples=napoli|florence=firenze|bologna|palermo
KR korea|south korea|republic of korea|corea|coree|sudkorea|한국|대한민국;seoul=서울|busan=부산|incheon=인천|daegu=대구|daejeon=대전
KZ kazakhstan|kazajistan|kasachstan|kazachstan;almaty|astana
LT lithuania|lituania|litauen|litwa|litva;vilnius|kaunas
LV latvia|letonia|lettland|lotwa|latviya;riga
MX mexico|mexique|mexiko|messico|meksyk|meksika|멕시코;mexico city=ciudad de mexico=cdmx|guadalajara|monterrey|puebla|tijuana
NL netherlands|the netherlands|paises bajos|pays-bas|niederlande|paesi bassi|holandia|niderlandy|niderlandi|nederland|네덜란드;amsterdam|rotterdam|the hague=den haag|utrecht|eindhoven
PL poland|polonia|pologne|polen|polska|polsha|polshcha|폴란드;warsaw=warszawa=varsovia=varsovie=warschau|krakow=cracow|lodz|wroclaw|poznan|gdansk
PT portugal|portogallo|portugalia|portugaliya;lisbon=lisboa=lisbonne|porto|coimbra|braga
RU russia|russian federation|rusia|russie|russland|rosja|rossiya|rosiya|러시아;moscow=moskva=moscou=moscu=moskau|saint petersburg=st petersburg=sankt-peterburg=sankt peterburg|novosibirsk|ekaterinburg=yekaterinburg|kazan|samara|omsk|vladivostok
TR turkey|turkiye|turquia|turquie|turkei|turchia|turcja|turtsiya;istanbul|ankara|izmir
UA ukraine|ucrania|ucraina|ukraina|ukrayina|우크라이나;kyiv=kiev=kiyiv=kyyiv|kharkiv=kharkov=harkiv|odesa=odessa|dnipro|lviv=lvov
US united states|united states of america|usa|estados unidos|etats-unis|vereinigte staaten|stati uniti|stany zjednoczone|ssha|미국;new york|los angeles|chicago|houston|miami|philadelphia|dallas|seattle
AE united arab emirates|emiratos arabes unidos;dubai|abu dhabi
AT austria|osterreich|autriche|avstriya;vienna=wien=vienne=viena|graz|linz|salzburg
BG bulgaria|bulgarie|bulgarien|bolgariya;sofia|plovdiv|varna
CH switzerland|schweiz|suisse|suiza|svizzera|szwajcaria|shveytsariya;zurich=zuerich|geneva=geneve=genf|basel
DK denmark|danmark|dinamarca|danemark|danimarca|dania|daniya;copenhagen=kobenhavn|aarhus|odense
EE estonia|eesti|estonie|estland|estoniya;tallinn|tartu
EG egypt|egipto|egypte;cairo|alexandria
FI finland|suomi|finlandia|finlande|finnland|finlyandiya;helsinki|tampere|turku
GE georgia|gruzja|gruziya;tbilisi
HR croatia|hrvatska|croacia|croatie|kroatien|croazia|chorwacja|khorvatiya;zagreb|split
HU hungary|magyarorszag|hungria|hongrie|ungarn|ungheria|wegry|vengriya;budapest|debrecen
IE ireland|irlanda|irlande|irland|irlandia|irlandiya;dublin|cork
IN india|inde|indien|indie;mumbai|delhi|bangalore
JP japan|japon|giappone|japao|japonia|yaponiya;tokyo=tokio|osaka|kyoto
MA morocco|marruecos|maroc|marokko;casablanca|rabat
MD moldova|moldavia|moldavie;chisinau=kishinev
MY malaysia|malasia|malaisie;kuala lumpur
NO norway|norge|noruega|norvege|norwegen|norvegia|norwegia|norvegiya;oslo|bergen
NZ new zealand|nueva zelanda|nova zelandia|nouvelle-zelande;auckland|wellington
PE peru|perou;lima|arequipa
RO romania|rumania|roumanie|rumanien|rumunia|rumyniya;bucharest=bucuresti=bukarest|cluj-napoca|timisoara
RS serbia|srbija|serbie|serbien|serbiya;belgrade=beograd|novi sad
SA saudi arabia|arabia saudita|arabie saoudite;riyadh|jeddah
SE sweden|sverige|suecia|suede|schweden|svezia|szwecja|shvetsiya;stockholm|gothenburg=goteborg|malmo
SG singapore|singapur|singapour;
SI slovenia|slovenija|eslovenia|slovenie|slowenien|slowenia;ljubljana|maribor
SK slovakia|eslovaquia|slovaquie|slowakei|slovacchia|slowacja|slovensko|slovachchyna|slovakiya;bratislava|kosice
TH thailand|tailandia|thailande;bangkok
UY uruguay|urugwaj;montevideo
ZA south africa|sudafrica|afrique du sud|sudafrika;cape town|johannesburg|durban`

// twinNames are names of two cities far apart; alone they prove no country.
const twinNames = "|cordoba|santiago|valencia|concepcion|birmingham|salvador|barcelona|guadalajara|athens|rome|paris|odesa|moscow|brest|london|perth|vancouver|melbourne|manchester|glasgow|rosario|porto|"

// SamePlace compares the place of an event with a destination (country as ISO 3166-1
// alpha-2, city as written; either may be empty).
//
// Same: the destination's city stands in the place, or no city is known and the
// country agrees. Elsewhere: another country is named, the place is a great city of
// another country whose name is no one else's, or place and destination are both great cities
// of the table and differ. Everything else is Unknown: suburbs, regions,
// facilities and small towns prove nothing, and two letters ("PR") may be a state.
func SamePlace(e Event, country, city string) Whereabouts {
	w, _ := whereabouts(e.Place, country, city)
	return w
}

// whereabouts also returns the country that the place names or lies in, or "".
func whereabouts(at, country, city string) (w Whereabouts, in string) {
	country = strings.ToUpper(strings.TrimSpace(country))
	place, want := placeText(at), placeText(city)
	if place == "" {
		return WhereUnknown, ""
	}
	named := countryNamed(place)
	if want != "" && holdsName(place, want) {
		// The same name in a country that is named and another is not the same place.
		if named == "" || country == "" || named == country {
			return WhereSame, named
		}
		return WhereElsewhere, named
	}
	if named != "" && country != "" && named != country {
		return WhereElsewhere, named
	}
	hereIn, here := greatCity(place)
	if in = named; in == "" {
		in = hereIn
	}
	if here == "" {
		if want == "" && named != "" && named == country {
			return WhereSame, in
		}
		return WhereUnknown, in
	}
	thereIn, there := greatCity(want)
	switch {
	case want == "" && named != "" && named == country:
		return WhereSame, in
	case here == there && hereIn == thereIn:
		return WhereSame, in
	case country == "US" || country == "CA" || country == "AU":
		// Settlers took their cities' names along: Berlin, Moscow, Naples stand there too.
		if there != "" && hereIn == country && thereIn == country {
			return WhereElsewhere, in
		}
	case country != "" && hereIn != country && named == "" && !strings.Contains(twinNames, "|"+here+"|"):
		return WhereElsewhere, in
	case there != "" && country != "" && hereIn == country && thereIn == country:
		return WhereElsewhere, in
	}
	return WhereUnknown, in
}

// placeText folds a place to small Latin letters and single blanks.
func placeText(s string) string {
	var b strings.Builder
	for _, r := range foldText(s) {
		if l, ok := latin(r); ok {
			b.WriteString(l)
		} else if strings.ContainsRune(",.;:/()[]|_", r) {
			b.WriteByte(' ')
		} else {
			b.WriteRune(r)
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

// latin writes a small Cyrillic or Greek letter in Latin ones.
func latin(r rune) (string, bool) {
	const from = "абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґαβγδεζηθικλμνξοπρστυφχψω"
	to := [...]string{"a", "b", "v", "g", "d", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya", "i", "yi", "ye", "g",
		"a", "v", "g", "d", "e", "z", "i", "th", "i", "k", "l", "m", "n", "x", "o", "p", "r", "s", "t", "y", "f", "ch", "ps", "o"}
	if r < 'α' || r > 'ґ' {
		return "", false
	}
	i := 0
	for _, c := range from {
		if c == r {
			return to[i], true
		}
		i++
	}
	return "", false
}

// holdsName reports whether name stands in text between word ends.
func holdsName(text, name string) bool {
	for at := 0; name != ""; at++ {
		i := strings.Index(text[at:], name)
		if i < 0 {
			return false
		}
		at += i
		end := at + len(name)
		if (at == 0 || text[at-1] == ' ') && (end == len(text) || text[end] == ' ') {
			return true
		}
	}
	return false
}

// gazetteer finds the names of countryPlaces that stand in a place. It is made when
// the first delivery is compared.
type gazetteer struct {
	heads [256]uint16 // by their first three bytes, one more than the first of names
	names []placeName
}

// placeName is one spelling: of the country of a line, or of one of its cities.
type placeName struct {
	text string
	city string // its first spelling; empty for a country
	line string
	next uint16 // one more than the next of the same three bytes
}

var placeNames = sync.OnceValue(func() *gazetteer {
	g := &gazetteer{names: make([]placeName, 0, 640)}
	for rest := countryPlaces[1:]; rest != ""; {
		line := cutFirst(&rest, '\n')
		cities := line[3:]
		for countries := cutFirst(&cities, ';'); countries != ""; {
			g.add(cutFirst(&countries, '|'), "", line)
		}
		for cities != "" {
			spellings := cutFirst(&cities, '|')
			city := ""
			for spellings != "" {
				s := cutFirst(&spellings, '=')
				if city == "" {
					city = s
				}
				g.add(s, city, line)
			}
		}
	}
	return g
})

func (g *gazetteer) add(text, city, line string) {
	h := three(text) & 255
	g.names = append(g.names, placeName{text, city, line, g.heads[h]})
	g.heads[h] = uint16(len(g.names))
}

// cutFirst takes the first part off a list.
func cutFirst(list *string, sep byte) string {
	s := *list
	i := strings.IndexByte(s, sep)
	if i < 0 {
		*list = ""
		return s
	}
	*list = s[i+1:]
	return s[:i]
}

// each visits the names that stand in a place between word ends.
func (g *gazetteer) each(place string, visit func(n *placeName, before, after string)) {
	for i := 0; i+2 < len(place); i++ {
		if i > 0 && place[i-1] != ' ' {
			continue
		}
		for j := g.heads[three(place[i:])&255]; j != 0; {
			n := &g.names[j-1]
			if after, ok := strings.CutPrefix(place[i:], n.text); ok && (after == "" || after[0] == ' ') {
				visit(n, strings.TrimSpace(place[:i]), strings.TrimSpace(after))
			}
			j = n.next
		}
	}
}

// countryNamed returns the code of the only country named in a place; "" when there
// is none, or more than one.
func countryNamed(place string) string {
	if len(place) == 2 {
		if i := strings.Index(countryPlaces, "\n"+strings.ToUpper(place)+" "); i >= 0 {
			return countryPlaces[i+1 : i+3]
		}
	}
	found, several := "", false
	placeNames().each(place, func(n *placeName, _, _ string) {
		// Mexico alone may be the city, and New Mexico is neither.
		if n.city != "" || strings.HasPrefix("mexico city", place) || holdsName(place, "new mexico") {
			return
		}
		code := n.line[:2]
		several = several || found != "" && found != code
		found = code
	})
	if several {
		return ""
	}
	return found
}

// greatCity returns country and first spelling of the city of the table that the
// whole place is, its country's name or code after it, or its name before it, aside.
func greatCity(place string) (country, city string) {
	placeNames().each(place, func(n *placeName, before, after string) {
		if n.city != "" && (before == "" || names(n.line, before)) &&
			(after == "" || len(after) == 2 && strings.EqualFold(after, n.line[:2]) || names(n.line, after)) {
			country, city = n.line[:2], n.city
		}
	})
	return country, city
}

// names reports whether a name is one of the country of a line.
func names(line, name string) bool {
	list := line[3:]
	for list = cutFirst(&list, ';'); list != ""; {
		if cutFirst(&list, '|') == name {
			return true
		}
	}
	return false
}
