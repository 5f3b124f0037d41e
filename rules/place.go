package rules

import (
	"strings"
	"sync"
	"unicode"
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
AR argentina|argentine|argentinien|argentyna|아르헨티나;buenos aires=buenos ayres|cordoba|rosario|mendoza|tucuman|la plata|mar del plata|salta
AU australia|australie|australien|avstraliya;sydney|melbourne|brisbane|perth|adelaide|darwin|hobart|canberra|cairns
BE belgium|belgica|belgique|belgien|belgio|belgia|belgiya|벨기에;brussels=bruxelles=brussel|antwerp=antwerpen=anvers|ghent=gent|liege|bruges=brugge|namur=namen|charleroi|leuven=louvain
BR brazil|brasil|bresil|brasilien|brasile|brazylia|braziliya|브라질;sao paulo|rio de janeiro|brasilia|curitiba|belo horizonte|porto alegre|salvador|fortaleza|recife|manaus|goiania|belem|florianopolis|vitoria|natal|maceio|joao pessoa|teresina|cuiaba|campo grande|aracaju|campinas|londrina|joinville|uberlandia|ribeirao preto|sao luis|porto velho
BY belarus|bielorrusia|weissrussland|bialorus|bilorus|벨라루스;minsk|gomel=homel|brest|vitebsk=vitsebsk|grodno=hrodna|mogilev=mahilyow
CA canada|kanada|캐나다;toronto|montreal|vancouver|calgary|ottawa|edmonton|winnipeg|halifax|quebec|saskatoon
CL chile|chili|칠레;santiago|valparaiso|concepcion|antofagasta|temuco|iquique|la serena
CN china|chine|cina|chiny|kitay|kitai|mainland china|중국;beijing|shanghai|guangzhou|shenzhen|yiwu|hangzhou|dongguan
CO colombia|colombie|kolumbien|kolumbia;bogota|medellin|cali|barranquilla|cartagena|bucaramanga|pereira|cucuta
CZ czechia|czech republic|chequia|tchequie|tschechien|cechia|czechy|chekhiya|cesko|체코;prague=praha=prag=praga|brno|ostrava|plzen=pilsen|liberec|olomouc
DE germany|alemania|alemanha|allemagne|deutschland|germania|niemcy|germaniya|nimechchina|독일;berlin|hamburg|munich=munchen=monaco di baviera|cologne=koln|frankfurt|stuttgart|leipzig|dresden|bremen|hannover=hanover|nurnberg=nuremberg|dusseldorf|dortmund|kiel|rostock|freiburg|karlsruhe|kassel|erfurt|magdeburg|saarbrucken|augsburg
ES spain|espana|espanha|espagne|spanien|spagna|hiszpania|ispaniya|스페인;madrid|barcelona|valencia|sevilla=seville|zaragoza|malaga|bilbao|murcia|palma|las palmas|alicante|valladolid|vigo|gijon|granada|a coruna=la coruna|oviedo|santander|almeria|cadiz|huelva|badajoz|salamanca|burgos|pamplona|logrono|albacete|leon|cordoba|san sebastian=donostia|tarragona|girona|lleida=lerida
FR france|francia|franca|frankreich|francja|frantsiya|프랑스;paris|marseille|lyon|toulouse|nantes|lille|bordeaux|strasbourg|nice|montpellier|rennes|reims|le havre|grenoble|dijon|angers|nimes|brest|clermont-ferrand|tours|limoges|metz|besancon|perpignan|orleans|rouen|caen|nancy|poitiers|toulon|amiens
GB united kingdom|great britain|england|scotland|wales|reino unido|royaume-uni|grossbritannien|vereinigtes konigreich|regno unito|wielka brytania|velikobritaniya|영국;london=londres=londra|birmingham|manchester|glasgow|edinburgh|liverpool|leeds|bristol|sheffield|cardiff|belfast|newcastle|nottingham|leicester|southampton|plymouth|norwich|aberdeen|exeter|york|oxford|cambridge|hull
GR greece|grecia|grece|griechenland|grecja|gretsiya|ellada;athens=athina|thessaloniki|patras=patra|heraklion=iraklio
IL israel|izrael|izrail|이스라엘;jerusalem|tel aviv|haifa|beer sheva=beersheba|eilat
IT italy|italia|italie|italien|wlochy|italiya|이탈리아;rome=roma|milan=milano|turin=torino|naples=napoli|florence=firenze|bologna|palermo|genoa=genova|bari|catania|venice=venezia|verona|trieste|padova=padua|cagliari|messina|perugia|ancona|pescara|reggio calabria|lecce|bolzano|parma|modena
KR korea|south korea|republic of korea|corea|coree|sudkorea|한국|대한민국;seoul=서울|busan=부산|incheon=인천|daegu=대구|daejeon=대전|gwangju=광주|ulsan=울산|suwon=수원|changwon=창원|jeju=제주|cheongju=청주|jeonju=전주
KZ kazakhstan|kazajistan|kasachstan|kazachstan;almaty|astana|shymkent|karaganda=qaraghandy
LT lithuania|lituania|litauen|litwa|litva;vilnius|kaunas|klaipeda
LV latvia|letonia|lettland|lotwa|latviya;riga|daugavpils
MX mexico|mexique|mexiko|messico|meksyk|meksika|멕시코;mexico city=ciudad de mexico=cdmx|guadalajara|monterrey|puebla|tijuana|leon|merida|queretaro|cancun|chihuahua|hermosillo|veracruz|oaxaca|toluca|culiacan|acapulco
NL netherlands|the netherlands|paises bajos|pays-bas|niederlande|paesi bassi|holandia|niderlandy|niderlandi|nederland|네덜란드;amsterdam|rotterdam|the hague=den haag|utrecht|eindhoven|groningen|tilburg|breda|nijmegen|maastricht|zwolle|arnhem|leeuwarden
PL poland|polonia|pologne|polen|polska|polsha|polshcha|폴란드;warsaw=warszawa=varsovia=varsovie=warschau|krakow=cracow|lodz|wroclaw|poznan|gdansk|szczecin|bydgoszcz|lublin|katowice|bialystok|rzeszow|kielce|olsztyn|opole|torun|radom|czestochowa|zielona gora
PT portugal|portogallo|portugalia|portugaliya;lisbon=lisboa=lisbonne|porto|coimbra|braga|faro|aveiro|evora|viseu|leiria|funchal
RU russia|russian federation|rusia|russie|russland|rosja|rossiya|rosiya|러시아;moscow=moskva=moscou=moscu=moskau|saint petersburg=st petersburg=sankt-peterburg=sankt peterburg|novosibirsk|ekaterinburg=yekaterinburg|kazan|samara|omsk|vladivostok|krasnodar|nizhny novgorod=nizhniy novgorod|chelyabinsk|rostov-on-don=rostov-na-donu|ufa|krasnoyarsk|voronezh|perm|volgograd|saratov|tyumen|tolyatti=togliatti|izhevsk|barnaul|irkutsk|khabarovsk|yaroslavl|makhachkala|tomsk|orenburg|kemerovo|novokuznetsk|ryazan|astrakhan|penza|lipetsk|tula|kirov|kaliningrad|kursk|stavropol|tver|bryansk|ivanovo|belgorod|surgut|vladimir|arkhangelsk|murmansk|sochi|smolensk|kaluga|orel|vologda|pskov
TR turkey|turkiye|turquia|turquie|turkei|turchia|turcja|turtsiya;istanbul|ankara|izmir|antalya|bursa|adana|gaziantep|konya|kayseri|trabzon|samsun|diyarbakir|mersin
UA ukraine|ucrania|ucraina|ukraina|ukrayina|우크라이나;kyiv=kiev=kiyiv=kyyiv|kharkiv=kharkov=harkiv|odesa=odessa|dnipro|lviv=lvov|zaporizhzhia=zaporizhzhya=zaporozhe=zaporizhia|mykolaiv=nikolaev=mikolayiv|vinnytsia=vinnitsa=vinnitsya|poltava|chernihiv=chernigiv=chernigov|cherkasy=cherkassy=cherkasi|sumy=sumi|zhytomyr=zhitomir|khmelnytskyi=khmelnitskiy=khmelnitskiy|rivne=rovno|ternopil=ternopol|ivano-frankivsk=ivano-frankovsk|lutsk|uzhhorod=uzhgorod|chernivtsi=chernovtsi|kryvyi rih=krivoy rog=kriviy rig|kherson
US united states|united states of america|usa|estados unidos|etats-unis|vereinigte staaten|stati uniti|stany zjednoczone|ssha|미국;new york|los angeles|chicago|houston|miami|philadelphia|dallas|seattle|phoenix|san antonio|san diego|san jose|austin|jacksonville|columbus|charlotte|indianapolis|denver|boston|nashville|detroit|portland|las vegas|memphis|louisville|baltimore|milwaukee|albuquerque|tucson|atlanta|omaha|minneapolis|tulsa|tampa|new orleans|cleveland|honolulu|anchorage|orlando|pittsburgh|cincinnati|salt lake city|boise|spokane|reno|buffalo|el paso|kansas city|sacramento|raleigh|oklahoma city|st louis=saint louis|san francisco
AE united arab emirates|emiratos arabes unidos;dubai|abu dhabi
AT austria|osterreich|autriche|avstriya;vienna=wien=vienne=viena|graz|linz|salzburg|innsbruck|klagenfurt
BG bulgaria|bulgarie|bulgarien|bolgariya;sofia|plovdiv|varna|burgas|ruse
CH switzerland|schweiz|suisse|suiza|svizzera|szwajcaria|shveytsariya;zurich=zuerich|geneva=geneve=genf|basel|bern=berne|lausanne|lucerne=luzern
DK denmark|danmark|dinamarca|danemark|danimarca|dania|daniya;copenhagen=kobenhavn|aarhus|odense|aalborg|esbjerg
EE estonia|eesti|estonie|estland|estoniya;tallinn|tartu|narva
EG egypt|egipto|egypte;cairo|alexandria
FI finland|suomi|finlandia|finlande|finnland|finlyandiya;helsinki|tampere|turku|oulu|jyvaskyla
GE georgia|gruzja|gruziya;tbilisi
HR croatia|hrvatska|croacia|croatie|kroatien|croazia|chorwacja|khorvatiya;zagreb|split|rijeka|osijek
HU hungary|magyarorszag|hungria|hongrie|ungarn|ungheria|wegry|vengriya;budapest|debrecen|szeged|pecs|miskolc
IE ireland|irlanda|irlande|irland|irlandia|irlandiya;dublin|cork|galway|limerick
IN india|inde|indien|indie;mumbai|delhi|bangalore|chennai|kolkata|hyderabad|pune|jaipur
JP japan|japon|giappone|japao|japonia|yaponiya;tokyo=tokio|osaka|kyoto|nagoya|sapporo|fukuoka|hiroshima|sendai
MA morocco|marruecos|maroc|marokko;casablanca|rabat|marrakech|fes=fez|tangier=tanger
MD moldova|moldavia|moldavie;chisinau=kishinev
MY malaysia|malasia|malaisie;kuala lumpur
NO norway|norge|noruega|norvege|norwegen|norvegia|norwegia|norvegiya;oslo|bergen|trondheim|stavanger|tromso
NZ new zealand|nueva zelanda|nova zelandia|nouvelle-zelande;auckland|wellington|christchurch|dunedin
PE peru|perou;lima|arequipa|trujillo|cusco|piura
RO romania|rumania|roumanie|rumanien|rumunia|rumyniya;bucharest=bucuresti=bukarest|cluj-napoca|timisoara|iasi|constanta|brasov|craiova
RS serbia|srbija|serbie|serbien|serbiya;belgrade=beograd|novi sad|nis
SA saudi arabia|arabia saudita|arabie saoudite;riyadh|jeddah|dammam|medina
SE sweden|sverige|suecia|suede|schweden|svezia|szwecja|shvetsiya;stockholm|gothenburg=goteborg|malmo|uppsala|orebro|umea
SG singapore|singapur|singapour;
SI slovenia|slovenija|eslovenia|slovenie|slowenien|slowenia;ljubljana|maribor
SK slovakia|eslovaquia|slovaquie|slowakei|slovacchia|slowacja|slovensko|slovachchyna|slovakiya;bratislava|kosice|zilina|nitra
TH thailand|tailandia|thailande;bangkok
UY uruguay|urugwaj;montevideo
AL albania;tirana
AM armenia;yerevan
AZ azerbaijan;baku
BA bosnia and herzegovina|bosnia;sarajevo
BD bangladesh;dhaka
BO bolivia;
CY cyprus|chipre|zypern;limassol
DO dominican republic|republica dominicana;
DZ algeria|argelia|algerie|algerien;algiers=alger
EC ecuador;quito|guayaquil
GH ghana;accra
GT guatemala;
HK hong kong|hongkong;
ID indonesia;jakarta|surabaya
IQ iraq|irak;baghdad
IS iceland|islandia|islande;reykjavik
JO jordan|jordania;amman
KE kenya;nairobi
KG kyrgyzstan;bishkek
KW kuwait;
LB lebanon|liban;beirut
LK sri lanka;
LU luxembourg|luxemburg|luxemburgo;
MK north macedonia|macedonia;skopje
MT malta;valletta
NG nigeria;abuja
OM oman;muscat
PH philippines|filipinas|philippinen;manila|cebu
PK pakistan;karachi|lahore|islamabad
PY paraguay;
QA qatar|katar;doha
TN tunisia|tunez|tunisie|tunesien;tunis
TW taiwan;taipei
UZ uzbekistan;tashkent
VE venezuela;caracas
VN vietnam|viet nam;hanoi|ho chi minh city
ZA south africa|sudafrica|afrique du sud|sudafrika;cape town|johannesburg|durban|port elizabeth|bloemfontein`

// twinNames are names of two cities far apart; alone they prove no country.
const twinNames = "|cordoba|santiago|valencia|concepcion|birmingham|salvador|barcelona|guadalajara|athens|rome|paris|odesa|moscow|brest|london|perth|vancouver|melbourne|manchester|glasgow|rosario|porto|leon|cartagena|merida|cambridge|oxford|york|portland|san jose|boston|miami|tours|nice|natal|vitoria|granada|santander|trujillo|medina|newcastle|halifax|plymouth|exeter|venice|venezia|parma|verona|nancy|vladimir|hull|bristol|toledo|victoria|cleveland|kingston|florence|bergen|linz|lima|belem|tula|wellington|christchurch|alexandria|cairo|vienna|casablanca|joinville|braga|viseu|"

// regionTwins are countries and a destination of which a region or town has their name:
// Georgia in the US, Armenia in Colombia, Luxembourg in Belgium, Macedonia in Greece.
const regionTwins = "GEUS AMCO LUBE MKGR MDRO"

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
	named := countryNamed(at, country)
	if strings.Contains(regionTwins, named+country) {
		if in, _ := greatCity(place); in != named {
			named = ""
		}
	}
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
	if here != "" && hereIn != country && endsIn(place, country) {
		// A namesake in the buyer's own country, says the place itself: "Belém, PT".
		return WhereUnknown, ""
	}
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
	case settled(country):
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
	s = foldText(s)
	var b strings.Builder
	b.Grow(len(s))
	blank := false // owed before the next letter
	for _, r := range s {
		if r < 0x80 {
			if strings.IndexByte(" \t\n\v\f\r,.;:/()[]|_", byte(r)) >= 0 {
				blank = b.Len() > 0
				continue
			}
		} else if unicode.IsSpace(r) {
			blank = b.Len() > 0
			continue
		}
		if blank {
			b.WriteByte(' ')
			blank = false
		}
		if l, ok := latin(r); ok {
			b.WriteString(l)
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// latinOf are the letters that stand for latinFrom's, one each.
var latinOf = [...]string{"a", "b", "v", "g", "d", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya", "i", "yi", "ye", "g",
	"a", "v", "g", "d", "e", "z", "i", "th", "i", "k", "l", "m", "n", "x", "o", "p", "r", "s", "t", "y", "f", "ch", "ps", "o"}

const latinFrom = "абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґαβγδεζηθικλμνξοπρστυφχψω"

// latin writes a small Cyrillic or Greek letter in Latin ones.
func latin(r rune) (string, bool) {
	if r < 'α' || r > 'ґ' {
		return "", false
	}
	if r >= 'а' && r <= 'я' { // without a search: a name has many
		return latinOf[r-'а'], true
	}
	if i := strings.IndexRune(latinFrom, r); i >= 0 {
		return latinOf[i/2], true // each takes two bytes
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
	g := &gazetteer{names: make([]placeName, 0, 1280)}
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
// is none, or more than one. A name counts where countries are written: as a part of its
// own, at the end, or in front of a city; not in the name of a street or a square, nor
// before a state ("Poland, OH"). Where settlers named towns and streets after countries
// ("Peru, Indiana", "Germany St") another country's counts at the end of the place only,
// or with a great city of its own.
func countryNamed(at, home string) string {
	place := placeText(at)
	if len(place) == 2 && (!isRegion(home, place) || strings.EqualFold(place, home)) {
		if i := strings.Index(countryPlaces, "\n"+strings.ToUpper(place)+" "); i >= 0 {
			return countryPlaces[i+1 : i+3]
		}
	}
	words := strings.TrimRight(place, " 0123456789-")
	state := len(words) > 3 && words[len(words)-3] == ' '
	found, several := "", false
	for at != "" {
		part := at
		if i := strings.IndexAny(at, ",;:/()[]|"); i >= 0 {
			part, at = at[:i], at[i+1:]
		} else {
			at = ""
		}
		part = strings.Trim(placeText(part), " 0123456789-")
		placeNames().each(part, func(n *placeName, before, after string) {
			code := n.line[:2]
			// Mexico alone may be the city, and New Mexico is neither.
			if n.city != "" || strings.HasPrefix("mexico city", place) || found == code ||
				before != "" && (after != "" || holdsName(streetWords, before[strings.LastIndexByte(before, ' ')+1:])) ||
				state && !strings.HasSuffix(words, n.text) && !strings.EqualFold(words[len(words)-2:], code) {
				return
			}
			if settled(home) && code != home && !strings.HasSuffix(words, n.text) {
				if in, _ := greatCity(place); in != code {
					return
				}
			}
			several = several || found != ""
			found = code
		})
	}
	if several {
		return ""
	}
	return found
}

// streetWords stand before a country's name that names a street, a square or a town.
const streetWords = "rua rue via viale avenida av avenue ave plaza praca piazza place plac calle ul vul ulica ulitsa aleja new nova novo nueva nuevo nouvelle little strasse south north west east northern lower upper la le les el los las il lo da de do di del della d' street road boulevard bulevar villa estacion metro hotel"

// settled reports a country whose towns and streets bear the names of others.
func settled(country string) bool { return country == "US" || country == "CA" || country == "AU" }

// greatCity returns country and first spelling of the city of the table that the
// whole place is, its country's name or code after it, or its name before it, aside.
func greatCity(place string) (country, city string) {
	placeNames().each(place, func(n *placeName, before, after string) {
		before, after = strings.TrimRight(before, "0123456789-"), strings.TrimRight(after, " 0123456789-") // postcodes
		if n.city != "" && (before == "" || names(n.line, before)) &&
			(after == "" || isRegion(n.line[:2], after) || names(n.line, after)) {
			country, city = n.line[:2], n.city
		}
	})
	return country, city
}

// endsIn reports whether a place ends with the code of a country; a postcode may follow.
func endsIn(place, country string) bool {
	place = strings.TrimRight(place, " 0123456789-")
	return len(country) == 2 && len(place) > 3 && place[len(place)-3] == ' ' && strings.EqualFold(place[len(place)-2:], country)
}

// isRegion reports the code of a country behind a city of it, or two letters that may
// be a state or province where places are written so: "Austin, TX", "SALVADOR - BA".
func isRegion(country, after string) bool {
	after = strings.TrimPrefix(after, "- ")
	return len(after) == 2 && (strings.EqualFold(after, country) || strings.Contains("US CA BR AU IT", country))
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
