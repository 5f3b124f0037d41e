package page

import "strings"

// countryNames are the names of countries in the shop's languages, in normal form: a
// code, a blank, the names with "|" between them, one country a line. From CLDR 48.2
// (territories of en es pt fr de it nl pl ru uk tr ar he ko ja th vi id; Unicode-3.0),
// with further names as addresses have them; without the six territories where nobody lives
// who could order.
const countryNames = `
AD andorra|andorre|andora|андорра|أندورا|אנדורה|안도라|アンドラ|อันดอร์รา
AE united arab emirates|emiratos árabes unidos|emirados árabes unidos|émirats arabes unis|vereinigte arabische emirate|emirati arabi uniti|verenigde arabische emiraten|zjednoczone emiraty arabskie|оаэ|обʼєднані арабські емірати|birleşik arap emirlikleri|الإمارات العربية المتحدة|איחוד האמירויות הערביות|아랍에미리트|アラブ首長国連邦|สหรัฐอาหรับเอมิเรตส์|các tiểu vương quốc ả rập thống nhất|uni emirat arab|uae
AF afghanistan|afganistán|afeganistão|afganistan|афганистан|афганістан|أفغانستان|אפגניסטן|아프가니스탄|アフガニスタン|อัฟกานิสถาน
AG antigua & barbuda|antigua y barbuda|antígua e barbuda|antigua-et-barbuda|antigua und barbuda|antigua e barbuda|antigua en barbuda|antigua i barbuda|антигуа и барбуда|антигуа і барбуда|antigua ve barbuda|أنتيغوا وبربودا|אנטיגואה וברבודה|앤티가 바부다|アンティグア・バーブーダ|แอนติกาและบาร์บูดา|antigua và barbuda|antigua dan barbuda
AI anguilla|anguila|ангилья|ангілья|أنغويلا|אנגווילה|앵귈라|アンギラ|แองกวิลลา
AL albania|albânia|albanie|albanien|albanië|албания|албанія|arnavutluk|ألبانيا|אלבניה|알바니아|アルバニア|แอลเบเนีย
AM armenia|armênia|arménie|armenien|armenië|армения|вірменія|ermenistan|أرمينيا|ארמניה|아르메니아|アルメニア|อาร์เมเนีย
AO angola|ангола|أنغولا|אנגולה|앙골라|アンゴラ|แองโกลา
AR argentina|argentine|argentinien|argentinië|argentyna|аргентина|arjantin|الأرجنتين|ארגנטינה|아르헨티나|アルゼンチン|อาร์เจนตินา
AS american samoa|samoa americana|samoa américaines|amerikanisch-samoa|samoa americane|amerikaans-samoa|samoa amerykańskie|американское самоа|американське самоа|amerikan samoasi|ساموا الأمريكية|סמואה האמריקנית|아메리칸 사모아|米領サモア|อเมริกันซามัว|samoa thuộc mỹ|samoa amerika
AT austria|áustria|autriche|österreich|oostenrijk|австрия|австрія|avusturya|النمسا|אוסטריה|오스트리아|オーストリア|ออสเตรีย|áo
AU australia|austrália|australie|australien|australië|австралия|австралія|avustralya|أستراليا|אוסטרליה|오스트레일리아|オーストラリア|ออสเตรเลีย|úc
AW aruba|аруба|أروبا|ארובה|아루바|アルバ|อารูบา
AX åland islands|islas aland|ilhas aland|îles åland|ålandinseln|isole åland|åland|wyspy alandzkie|аландские о-ва|аландські острови|åland adalari|جزر آلاند|איי אולנד|올란드 제도|オーランド諸島|หมู่เกาะโอลันด์|quần đảo åland|kepulauan aland
AZ azerbaijan|azerbaiyán|azerbaijão|azerbaïdjan|aserbaidschan|azerbaigian|azerbeidzjan|azerbejdżan|азербайджан|azerbaycan|أذربيجان|אזרבייג׳ן|아제르바이잔|アゼルバイジャン|อาเซอร์ไบจาน
BA bosnia & herzegovina|bosnia|bosnia y herzegovina|bósnia e herzegovina|bosnie-herzégovine|bosnien und herzegowina|bosnia ed erzegovina|bosnië en herzegovina|bośnia i hercegowina|босния и герцеговина|боснія і герцеговина|bosna-hersek|البوسنة والهرسك|בוסניה והרצגובינה|보스니아 헤르체고비나|ボスニア・ヘルツェゴビナ|บอสเนียและเฮอร์เซโกวีนา|bosnia và herzegovina|bosnia dan herzegovina
BB barbados|barbade|барбадос|بربادوس|ברבדוס|바베이도스|バルバドス|บาร์เบโดส
BD bangladesh|bangladés|bangladesch|bangladesz|бангладеш|bangladeş|بنغلاديش|בנגלדש|방글라데시|バングラデシュ|บังกลาเทศ
BE belgium|bélgica|belgique|belgien|belgio|belgië|belgia|бельгия|бельгія|belçika|بلجيكا|בלגיה|벨기에|ベルギー|เบลเยียม|bỉ
BF burkina faso|burquina faso|буркина-фасо|буркіна-фасо|بوركينا فاسو|בורקינה פאסו|부르키나파소|ブルキナファソ|บูร์กินาฟาโซ
BG bulgaria|bulgária|bulgarie|bulgarien|bulgarije|bułgaria|болгария|болгарія|bulgaristan|بلغاريا|בולגריה|불가리아|ブルガリア|บัลแกเรีย
BH bahrain|baréin|barein|bahreïn|bahrein|bahrajn|бахрейн|bahreyn|البحرين|בחריין|바레인|バーレーン|บาห์เรน
BI burundi|бурунди|бурунді|بوروندي|בורונדי|부룬디|ブルンジ|บุรุนดี
BJ benin|benín|bénin|бенин|бенін|بنين|בנין|베냉|ベナン|เบนิน
BL st. barthélemy|san bartolomé|são bartolomeu|saint-barthélemy|сен-бартелеми|сен-бартелемі|saint barthelemy|سان بارتليمي|סנט ברתולומיאו|생바르텔레미|サン・バルテルミー|เซนต์บาร์เธเลมี|saint barthélemy
BM bermuda|bermudas|bermudes|bermudy|бермудские о-ва|бермудські острови|برمودا|ברמודה|버뮤다|バミューダ|เบอร์มิวดา
BN brunei|brunéi|brunei darussalam|бруней|بروناي|ברוניי|브루나이|ブルネイ|บรูไน
BO bolivia|bolívia|bolivie|bolivien|boliwia|боливия|болівія|bolivya|بوليفيا|בוליביה|볼리비아|ボリビア|โบลิเวีย
BQ caribbean netherlands|caribe neerlandés|países baixos caribenhos|pays-bas caribéens|karibische niederlande|caraibi olandesi|caribisch nederland|niderlandy karaibskie|бонэйр, синт-эстатиус и саба|карибські нідерланди|karayip hollandasi|هولندا الكاريبية|האיים הקריביים ההולנדיים|네덜란드령 카리브|オランダ領カリブ|เนเธอร์แลนด์แคริบเบียน|ca-ri-bê hà lan|belanda karibia
BR brazil|brasil|brésil|brasilien|brasile|brazilië|brazylia|бразилия|бразилія|brezilya|البرازيل|ברזיל|브라질|ブラジル|บราซิล
BS bahamas|bahama's|bahamy|багамы|багамські острови|bahamalar|جزر البهاما|איי בהאמה|바하마|バハマ|บาฮามาส|bahama
BT bhutan|bután|butão|bhoutan|бутан|butan|بوتان|בהוטן|부탄|ブータン|ภูฏาน
BW botswana|botsuana|ботсвана|botsvana|بوتسوانا|בוטסואנה|보츠와나|ボツワナ|บอตสวานา
BY belarus|bielorrusia|bielorrússia|biélorussie|bielorussia|białoruś|беларусь|білорусь|بيلاروس|בלארוס|벨라루스|ベラルーシ|เบลารุส|белоруссия
BZ belize|belice|белиз|беліз|بليز|בליז|벨리즈|ベリーズ|เบลีซ
CA canada|canadá|kanada|канада|كندا|קנדה|캐나다|カナダ|แคนาดา
CC cocos (keeling) islands|cocos islands|islas cocos|ilhas cocos (keeling)|îles cocos|kokosinseln|isole cocos (keeling)|cocoseilanden|wyspy kokosowe|кокосовые о-ва|кокосові (кілінг) острови|cocos (keeling) adalari|جزر كوكوس (كيلينغ)|איי קוקוס (קילינג)|코코스 제도|ココス(キーリング)諸島|หมู่เกาะโคโคส (คีลิง)|quần đảo cocos (keeling)|kepulauan cocos (keeling)
CD congo - kinshasa|congo (drc)|república democrática del congo|congo (rdc)|república democrática do congo|congo-kinshasa|kongo-kinshasa|kongo (demokratische republik)|demokratyczna republika konga|kongo (drk)|конго - киншаса|конго (дрк)|конго – кіншаса|kongo - kinşasa|kongo demokratik cumhuriyeti|الكونغو - كينشاسا|جمهورية الكونغو الديمقراطية|קונגו - קינשאסה|קונגו (הרפובליקה הדמוקרטית של קונגו)|콩고-킨샤사|콩고민주공화국|コンゴ民主共和国(キンシャサ)|コンゴ民主共和国|คองโก - กินชาซา|คองโก (สาธารณรัฐประชาธิปไตย)|cộng hòa dân chủ congo|kongo - kinshasa|kongo (rdk)
CF central african republic|república centroafricana|república centro-africana|république centrafricaine|zentralafrikanische republik|repubblica centrafricana|centraal-afrikaanse republiek|republika środkowoafrykańska|центрально-африканская республика|центральноафриканська республіка|orta afrika cumhuriyeti|جمهورية أفريقيا الوسطى|הרפובליקה המרכז-אפריקאית|중앙 아프리카 공화국|中央アフリカ共和国|สาธารณรัฐแอฟริกากลาง|cộng hòa trung phi|republik afrika tengah
CG congo - brazzaville|congo (republic)|congo|congo (república)|república do congo|congo-brazzaville|république du congo|kongo-brazzaville|kongo (republik)|congo (repubblica)|congo (republiek)|kongo|republika konga|конго - браззавиль|республика конго|конго – браззавіль|конго (республіка)|kongo - brazavil|kongo cumhuriyeti|الكونغو - برازافيل|جمهورية الكونغو|קונגו - ברזאויל|קונגו (רפובליקה)|콩고-브라자빌|콩고 공화국|コンゴ共和国(ブラザビル)|コンゴ共和国|คองโก - บราซซาวิล|คองโก (สาธารณรัฐ)|cộng hòa congo|kongo - brazzaville
CH switzerland|suiza|suíça|suisse|schweiz|svizzera|zwitserland|szwajcaria|швейцария|швейцарія|i̇sviçre|سويسرا|שווייץ|스위스|スイス|สวิตเซอร์แลนด์|thụy sĩ|swiss
CI côte d'ivoire|ivory coast|costa de marfil|costa do marfim|république de côte d'ivoire|elfenbeinküste|costa d'avorio|ivoorkust|wybrzeże kości słoniowej|кот-д'ивуар|кот-дʼівуар|берег слонової кістки|fildişi sahili|ساحل العاج|كوت ديفوار|חוף השנהב|קוט דיוואר|코트디부아르|아이보리 코스트|コートジボワール|象牙海岸|โกตดิวัวร์|ไอวอรี่โคสต์|bờ biển ngà|pantai gading
CK cook islands|islas cook|ilhas cook|îles cook|cookinseln|isole cook|cookeilanden|wyspy cooka|о-ва кука|острови кука|cook adalari|جزر كوك|איי קוק|쿡 제도|クック諸島|หมู่เกาะคุก|quần đảo cook|kepulauan cook
CL chile|chili|cile|чили|чилі|şili|تشيلي|צ׳ילה|칠레|チリ|ชิลี
CM cameroon|camerún|camarões|cameroun|kamerun|camerun|kameroen|камерун|الكاميرون|קמרון|카메룬|カメルーン|แคเมอรูน
CN china|chine|cina|chiny|китай|çin|الصين|סין|중국|中国|จีน|trung quốc|tiongkok|mainland china
CO colombia|colômbia|colombie|kolumbien|kolumbia|колумбия|колумбія|kolombiya|كولومبيا|קולומביה|콜롬비아|コロンビア|โคลอมเบีย|kolombia
CR costa rica|kostaryka|коста-рика|kosta rika|كوستاريكا|קוסטה ריקה|코스타리카|コスタリカ|คอสตาริกา
CU cuba|kuba|куба|küba|كوبا|קובה|쿠바|キューバ|คิวบา
CV cape verde|cabo verde|cap-vert|capo verde|kaapverdië|republika zielonego przylądka|кабо-верде|الرأس الأخضر|כף ורדה|카보베르데|カーボベルデ|เคปเวิร์ด|tanjung verde
CW curaçao|curazao|кюрасао|كوراساو|קוראסאו|퀴라소|キュラソー|คูราเซา
CX christmas island|isla de navidad|ilha christmas|île christmas|weihnachtsinsel|isola christmas|christmaseiland|wyspa bożego narodzenia|о-в рождества|острів різдва|christmas adasi|جزيرة كريسماس|אי חג המולד|크리스마스섬|クリスマス島|เกาะคริสต์มาส|đảo giáng sinh|pulau natal
CY cyprus|chipre|chypre|zypern|cipro|cypr|кипр|кіпр|kibris|قبرص|קפריסין|키프로스|キプロス|ไซปรัส|síp|siprus
CZ czechia|czech republic|chequia|república checa|tchéquia|república tcheca|tchéquie|république tchèque|tschechien|tschechische republik|cechia|repubblica ceca|tsjechië|tsjechische republiek|czechy|republika czeska|чехия|чешская республика|чехія|чеська республіка|çekya|çek cumhuriyeti|التشيك|جمهورية التشيك|צ׳כיה|הרפובליקה הצ׳כית|체코|체코 공화국|チェコ|チェコ共和国|เช็ก|สาธารณรัฐเช็ก|séc|cộng hòa séc|ceko|republik ceko
DE germany|alemania|alemanha|allemagne|deutschland|germania|duitsland|niemcy|германия|німеччина|almanya|ألمانيا|גרמניה|독일|ドイツ|เยอรมนี|đức|jerman
DJ djibouti|yibuti|djibuti|dschibuti|gibuti|dżibuti|джибути|джибуті|cibuti|جيبوتي|ג׳יבוטי|지부티|ジブチ|จิบูตี|jibuti
DK denmark|dinamarca|danemark|dänemark|danimarca|denemarken|dania|дания|данія|danimarka|الدانمرك|דנמרק|덴마크|デンマーク|เดนมาร์ก|đan mạch
DM dominica|dominique|dominika|доминика|домініка|دومينيكا|דומיניקה|도미니카|ドミニカ国|โดมินิกา
DO dominican republic|república dominicana|république dominicaine|dominikanische republik|repubblica dominicana|dominicaanse republiek|dominikana|доминиканская республика|домініканська республіка|dominik cumhuriyeti|جمهورية الدومينيكان|הרפובליקה הדומיניקנית|도미니카 공화국|ドミニカ共和国|สาธารณรัฐโดมินิกัน|cộng hòa dominica|republik dominika
DZ algeria|argelia|argélia|algérie|algerien|algerije|algieria|алжир|cezayir|الجزائر|אלג׳יריה|알제리|アルジェリア|แอลจีเรีย|aljazair
EA ceuta & melilla|ceuta y melilla|ceuta e melilla|ceuta et melilla|ceuta und melilla|ceuta en melilla|ceuta i melilla|сеута и мелилья|сеута і мелілья|ceuta ve melilla|سيوتا وميليلا|סאוטה ומלייה|세우타 및 멜리야|セウタ・メリリャ|เซวตาและเมลียา|ceuta và melilla|ceuta dan melilla
EC ecuador|equador|équateur|ekwador|эквадор|еквадор|ekvador|الإكوادور|אקוודור|에콰도르|エクアドル|เอกวาดอร์|ekuador
EE estonia|estônia|estonie|estland|эстония|естонія|estonya|إستونيا|אסטוניה|에스토니아|エストニア|เอสโตเนีย
EG egypt|egipto|egito|égypte|ägypten|egitto|egypte|egipt|египет|єгипет|misir|مصر|מצרים|이집트|エジプト|อียิปต์|ai cập|mesir
EH western sahara|sáhara occidental|saara ocidental|sahara occidental|westsahara|sahara occidentale|westelijke sahara|sahara zachodnia|западная сахара|західна сахара|bati sahra|الصحراء الغربية|סהרה המערבית|서사하라|西サハラ|ซาฮาราตะวันตก|tây sahara|sahara barat
ER eritrea|eritreia|érythrée|erytrea|эритрея|еритрея|eritre|إريتريا|אריתריאה|에리트리아|エリトリア|เอริเทรีย
ES spain|españa|espanha|espagne|spanien|spagna|spanje|hiszpania|испания|іспанія|i̇spanya|إسبانيا|ספרד|스페인|スペイン|สเปน|tây ban nha|spanyol
ET ethiopia|etiopía|etiópia|éthiopie|äthiopien|etiopia|ethiopië|эфиопия|ефіопія|etiyopya|إثيوبيا|אתיופיה|에티오피아|エチオピア|เอธิโอเปีย
FI finland|finlandia|finlândia|finlande|finnland|финляндия|фінляндія|finlandiya|فنلندا|פינלנד|핀란드|フィンランド|ฟินแลนด์|phần lan
FJ fiji|fiyi|fidji|fidschi|figi|fidżi|фиджи|фіджі|فيجي|פיג׳י|피지|フィジー|ฟิจิ
FK falkland islands|falkland islands (islas malvinas)|islas malvinas|islas malvinas (islas falkland)|ilhas malvinas|ilhas malvinas (ilhas falkland)|îles malouines|îles malouines (îles falkland)|falklandinseln|falklandinseln (malwinen)|isole falkland|isole falkland (isole malvine)|falklandeilanden|falklandeilanden (islas malvinas)|falklandy|falklandy (malwiny)|фолклендские о-ва|фолклендские (мальвинские) о-ва|фолклендські острови|фолклендські (мальвінські) острови|falkland adalari|falkland adalari (malvinas adalari)|جزر فوكلاند|جزر فوكلاند - جزر مالفيناس|איי פוקלנד|איי פוקלנד (איי מלווינס)|포클랜드 제도|포클랜드 제도(말비나스 군도)|フォークランド諸島|フォークランド諸島 (マルビーナス諸島)|หมู่เกาะฟอล์กแลนด์|หมู่เกาะฟอล์กแลนด์ (อิสลาส มาลวินาส)|quần đảo falkland|quần đảo falkland (islas malvinas)|kepulauan falkland|kepulauan falkland (malvinas)
FM micronesia|micronésia|micronésie|mikronesien|mikronezja|федеративные штаты микронезии|мікронезія|федеративні штати мікронезії|mikronezya|ميكرونيزيا|מיקרונזיה|미크로네시아|ミクロネシア連邦|ไมโครนีเซีย|mikronesia
FO faroe islands|islas feroe|ilhas faroé|îles féroé|färöer|isole fær øer|faeröer|wyspy owcze|фарерские о-ва|фарерські острови|faroe adalari|جزر فارو|איי פארו|페로 제도|フェロー諸島|หมู่เกาะแฟโร|quần đảo faroe|kepulauan faroe
FR france|francia|frança|frankreich|frankrijk|francja|франция|франція|fransa|فرنسا|צרפת|프랑스|フランス|ฝรั่งเศส|pháp|prancis
GA gabon|gabón|gabão|gabun|габон|الغابون|גבון|가봉|ガボン|กาบอง
GB united kingdom|uk|reino unido|royaume-uni|r.-u.|vereinigtes königreich|regno unito|verenigd koninkrijk|wielka brytania|wlk. bryt.|великобритания|британия|велика британія|birleşik krallik|المملكة المتحدة|בריטניה|영국|イギリス|สหราชอาณาจักร|vương quốc anh|inggris raya|great britain|england|u.k.
GD grenada|granada|grenade|гренада|غرينادا|גרנדה|그레나다|グレナダ|เกรเนดา
GE georgia|geórgia|géorgie|georgien|georgië|gruzja|грузия|грузія|gürcistan|جورجيا|גאורגיה|조지아|ジョージア|จอร์เจีย
GF french guiana|guayana francesa|guiana francesa|guyane française|französisch-guayana|guyana francese|frans-guyana|gujana francuska|французская гвиана|французька гвіана|fransiz guyanasi|غويانا الفرنسية|גיאנה הצרפתית|프랑스령 기아나|仏領ギアナ|เฟรนช์เกียนา|guiana thuộc pháp|guyana prancis
GG guernsey|guernesey|гернси|гернсі|غيرنزي|גרנזי|건지|ガーンジー|เกิร์นซีย์
GH ghana|gana|гана|غانا|גאנה|가나|ガーナ|กานา
GI gibraltar|gibilterra|гибралтар|гібралтар|cebelitarik|جبل طارق|גיברלטר|지브롤터|ジブラルタル|ยิบรอลตาร์
GL greenland|groenlandia|groenlândia|groenland|grönland|grenlandia|гренландия|гренландія|غرينلاند|גרינלנד|그린란드|グリーンランド|กรีนแลนด์
GM gambia|gâmbia|gambie|гамбия|гамбія|gambiya|غامبيا|גמביה|감비아|ガンビア|แกมเบีย
GN guinea|guiné|guinée|guinee|gwinea|гвинея|гвінея|gine|غينيا|גינאה|기니|ギニア|กินี
GP guadeloupe|guadalupe|guadalupa|gwadelupa|гваделупа|غوادلوب|גוואדלופ|과들루프|グアドループ|กวาเดอลูป
GQ equatorial guinea|guinea ecuatorial|guiné equatorial|guinée équatoriale|äquatorialguinea|guinea equatoriale|equatoriaal-guinea|gwinea równikowa|экваториальная гвинея|екваторіальна гвінея|ekvator ginesi|غينيا الاستوائية|גינאה המשוונית|적도 기니|赤道ギニア|อิเควทอเรียลกินี|guinea xích đạo|guinea ekuatorial
GR greece|grecia|grécia|grèce|griechenland|griekenland|grecja|греция|греція|yunanistan|اليونان|יוון|그리스|ギリシャ|กรีซ|hy lạp|yunani
GT guatemala|gwatemala|гватемала|غواتيمالا|גואטמלה|과테말라|グアテマラ|กัวเตมาลา
GU guam|гуам|غوام|גואם|괌|グアム|กวม
GW guinea-bissau|guinea-bisáu|guiné-bissau|guinée-bissau|guinee-bissau|gwinea bissau|гвинея-бисау|гвінея-бісау|gine-bissau|غينيا بيساو|גינאה-ביסאו|기니비사우|ギニアビサウ|กินี-บิสเซา
GY guyana|guiana|gujana|гайана|гаяна|غيانا|גיאנה|가이아나|ガイアナ|กายอานา
HK hong kong sar china|hong kong|rae de hong kong (china)|hong kong, rae da china|r.a.s. chinoise de hong kong|sonderverwaltungsregion hongkong|hongkong|ras di hong kong|hongkong sar van china|sra hongkong (chiny)|гонконг (сар)|гонконг|гонконг, оар китаю|çin hong kong öi̇b|هونغ كونغ الصينية (منطقة إدارية خاصة)|هونغ كونغ|הונג קונג (אזור מנהלי מיוחד של סין)|הונג קונג|홍콩(중국 특별행정구)|中華人民共和国香港特別行政区|เขตปกครองพิเศษฮ่องกงแห่งสาธารณรัฐประชาชนจีน|ฮ่องกง|đặc khu hành chính hồng kông, trung quốc|hồng kông|hong kong dak tiongkok
HN honduras|гондурас|هندوراس|הונדורס|온두라스|ホンジュラス|ฮอนดูรัส
HR croatia|croacia|croácia|croatie|kroatien|croazia|kroatië|chorwacja|хорватия|хорватія|hirvatistan|كرواتيا|קרואטיה|크로아티아|クロアチア|โครเอเชีย|kroasia
HT haiti|haití|haïti|гаити|гаїті|هايتي|האיטי|아이티|ハイチ|เฮติ
HU hungary|hungría|hungria|hongrie|ungarn|ungheria|hongarije|węgry|венгрия|угорщина|macaristan|هنغاريا|הונגריה|헝가리|ハンガリー|ฮังการี|hungaria
IC canary islands|canarias|ilhas canárias|îles canaries|kanarische inseln|isole canarie|canarische eilanden|wyspy kanaryjskie|канарские о-ва|канарські острови|kanarya adalari|جزر الكناري|האיים הקנריים|카나리아 제도|カナリア諸島|หมู่เกาะคานารี|quần đảo canary|kepulauan canaria
ID indonesia|indonésia|indonésie|indonesien|indonesië|indonezja|индонезия|індонезія|endonezya|إندونيسيا|אינדונזיה|인도네시아|インドネシア|อินโดนีเซีย
IE ireland|irlanda|irlande|irland|ierland|irlandia|ирландия|ірландія|i̇rlanda|أيرلندا|אירלנד|아일랜드|アイルランド|ไอร์แลนด์
IL israel|israël|israele|izrael|израиль|ізраїль|i̇srail|إسرائيل|ישראל|이스라엘|イスラエル|อิสราเอล
IM isle of man|isla de man|ilha de man|île de man|isola di man|wyspa man|о-в мэн|острів мен|man adasi|جزيرة مان|האי מאן|맨섬|マン島|เกาะแมน|đảo man|pulau man
IN india|índia|inde|indien|indie|индия|індія|hindistan|الهند|הודו|인도|インド|อินเดีย|ấn độ
IQ iraq|irak|iraque|ирак|ірак|العراق|עיראק|이라크|イラク|อิรัก
IR iran|irán|irã|иран|іран|i̇ran|إيران|איראן|이란|イラン|อิหร่าน
IS iceland|islandia|islândia|islande|island|islanda|ijsland|исландия|ісландія|i̇zlanda|آيسلندا|איסלנד|아이슬란드|アイスランド|ไอซ์แลนด์
IT italy|italia|itália|italie|italien|italië|włochy|италия|італія|i̇talya|إيطاليا|איטליה|이탈리아|イタリア|อิตาลี
JE jersey|джерси|джерсі|جيرسي|ג׳רזי|저지|ジャージー|เจอร์ซีย์
JM jamaica|jamaïque|jamaika|giamaica|jamajka|ямайка|جامايكا|ג׳מייקה|자메이카|ジャマイカ|จาเมกา
JO jordan|jordania|jordânia|jordanie|jordanien|giordania|jordanië|иордания|йорданія|ürdün|الأردن|ירדן|요르단|ヨルダン|จอร์แดน|yordania
JP japan|japón|japão|japon|giappone|japonia|япония|японія|japonya|اليابان|יפן|일본|日本|ญี่ปุ่น|nhật bản|jepang
KE kenya|kenia|quênia|кения|кенія|كينيا|קניה|케냐|ケニア|เคนยา
KG kyrgyzstan|kirguistán|quirguistão|kirghizstan|kirgisistan|kirghizistan|kirgizië|kirgistan|киргизия|киргизстан|kirgizistan|قيرغيزستان|קירגיזסטן|키르기스스탄|キルギス|คีร์กีซสถาน|kirgizstan
KH cambodia|camboya|camboja|cambodge|kambodscha|cambogia|cambodja|kambodża|камбоджа|kamboçya|كمبوديا|קמבודיה|캄보디아|カンボジア|กัมพูชา|campuchia|kamboja
KI kiribati|quiribati|кирибати|кірибаті|كيريباتي|קיריבאטי|키리바시|キリバス|คิริบาส
KM comoros|comoras|comores|komoren|comore|comoren|komory|коморы|комори|komorlar|جزر القمر|קומורו|코모로|コモロ|คอโมโรส|komoro
KN st. kitts & nevis|san cristóbal y nieves|são cristóvão e névis|saint-christophe-et-niévès|st. kitts und nevis|saint kitts e nevis|saint kitts en nevis|saint kitts i nevis|сент-китс и невис|сент-кітс і невіс|saint kitts ve nevis|سانت كيتس ونيفيس|סנט קיטס ונוויס|세인트키츠 네비스|セントクリストファー・ネーヴィス|เซนต์คิตส์และเนวิส|st. kitts và nevis|saint kitts dan nevis
KP north korea|corea del norte|coreia do norte|corée du nord|nordkorea|corea del nord|noord-korea|korea północna|кндр|північна корея|kuzey kore|كوريا الشمالية|קוריאה הצפונית|북한|北朝鮮|เกาหลีเหนือ|triều tiên|korea utara
KR south korea|corea del sur|coreia do sul|corée du sud|südkorea|corea del sud|zuid-korea|korea południowa|республика корея|південна корея|güney kore|كوريا الجنوبية|קוריאה הדרומית|대한민국|韓国|เกาหลีใต้|hàn quốc|korea selatan|korea|republic of korea
KW kuwait|koweït|koeweit|kuwejt|кувейт|kuveyt|الكويت|כווית|쿠웨이트|クウェート|คูเวต
KY cayman islands|islas caimán|ilhas cayman|îles caïmans|kaimaninseln|isole cayman|kaaimaneilanden|kajmany|о-ва кайман|кайманові острови|cayman adalari|جزر كايمان|איי קיימן|케이맨 제도|ケイマン諸島|หมู่เกาะเคย์แมน|quần đảo cayman|kepulauan cayman
KZ kazakhstan|kazajistán|cazaquistão|kasachstan|kazakistan|kazachstan|казахстан|كازاخستان|קזחסטן|카자흐스탄|カザフスタン|คาซัคสถาน
LA laos|лаос|لاوس|לאוס|라오스|ラオス|ลาว|lào
LB lebanon|líbano|liban|libanon|libano|ливан|ліван|lübnan|لبنان|לבנון|레바논|レバノン|เลบานอน|li-băng
LC st. lucia|santa lucía|santa lúcia|sainte-lucie|saint lucia|сент-люсия|сент-люсія|سانت لوسيا|סנט לוסיה|세인트루시아|セントルシア|เซนต์ลูเซีย
LI liechtenstein|лихтенштейн|ліхтенштейн|ليختنشتاين|ליכטנשטיין|리히텐슈타인|リヒテンシュタイン|ลิกเตนสไตน์
LK sri lanka|шри-ланка|шрі-ланка|سريلانكا|סרי לנקה|스리랑카|スリランカ|ศรีลังกา
LR liberia|libéria|либерия|ліберія|liberya|ليبيريا|ליבריה|라이베리아|リベリア|ไลบีเรีย
LS lesotho|lesoto|лесото|ليسوتو|לסוטו|레소토|レソト|เลโซโท
LT lithuania|lituania|lituânia|lituanie|litauen|litouwen|litwa|литва|litvanya|ليتوانيا|ליטא|리투아니아|リトアニア|ลิทัวเนีย|litva
LU luxembourg|luxemburgo|luxemburg|lussemburgo|luksemburg|люксембург|lüksemburg|لوكسمبورغ|לוקסמבורג|룩셈부르크|ルクセンブルク|ลักเซมเบิร์ก
LV latvia|letonia|letônia|lettonie|lettland|lettonia|letland|łotwa|латвия|латвія|letonya|لاتفيا|לטביה|라트비아|ラトビア|ลัตเวีย
LY libya|libia|líbia|libye|libyen|libië|ливия|лівія|ليبيا|לוב|리비아|リビア|ลิเบีย
MA morocco|marruecos|marrocos|maroc|marokko|marocco|maroko|марокко|fas|المغرب|מרוקו|모로코|モロッコ|โมร็อกโก|ma-rốc
MC monaco|mónaco|mônaco|monako|монако|موناكو|מונקו|모나코|モナコ|โมนาโก
MD moldova|moldavia|moldávia|moldavie|republik moldau|moldavië|mołdawia|молдова|مولدوفا|מולדובה|몰도바|モルドバ|มอลโดวา|moldova, republic of
ME montenegro|monténégro|czarnogóra|черногория|чорногорія|karadağ|الجبل الأسود|מונטנגרו|몬테네그로|モンテネグロ|มอนเตเนโกร
MF st. martin|san martín|são martinho|saint-martin|saint martin|сен-мартен|سان مارتن|סן מרטן|생마르탱|サン・マルタン|เซนต์มาร์ติน
MG madagascar|madagaskar|мадагаскар|مدغشقر|מדגסקר|마다가스카르|マダガスカル|มาดากัสการ์
MH marshall islands|islas marshall|ilhas marshall|îles marshall|marshallinseln|isole marshall|marshalleilanden|wyspy marshalla|маршалловы о-ва|маршаллові острови|marshall adalari|جزر مارشال|איי מרשל|마셜 제도|マーシャル諸島|หมู่เกาะมาร์แชลล์|quần đảo marshall|kepulauan marshall
MK north macedonia|macedonia del norte|macedônia do norte|macédoine du nord|nordmazedonien|macedonia del nord|noord-macedonië|macedonia północna|северная македония|північна македонія|kuzey makedonya|مقدونيا الشمالية|מקדוניה הצפונית|북마케도니아|北マケドニア|มาซิโดเนียเหนือ|bắc macedonia|makedonia utara|macedonia
ML mali|мали|малі|مالي|מאלי|말리|マリ|มาลี
MM myanmar (burma)|myanmar|myanmar (birmania)|mianmar (birmânia)|myanmar (birmanie)|myanmar (birma)|mjanma (birma)|мьянма (бирма)|мʼянма (бірма)|ميانمار (بورما)|מיאנמר (בורמה)|미얀마|ミャンマー (ビルマ)|เมียนมา (พม่า)|myanmar (miến điện)
MN mongolia|mongólia|mongolie|mongolei|mongolië|монголия|монголія|moğolistan|منغوليا|מונגוליה|몽골|モンゴル|มองโกเลีย|mông cổ
MO macao sar china|macao|rae de macao (china)|macau, rae da china|macau|r.a.s. chinoise de macao|sonderverwaltungsregion macau|ras di macao|macau sar van china|sra makau (chiny)|makau|макао (сар)|макао|макао, оар китаю|çin makao öi̇b|makao|منطقة ماكاو الإدارية الخاصة|مكاو|מקאו (אזור מנהלי מיוחד של סין)|מקאו|마카오(중국 특별행정구)|中華人民共和国マカオ特別行政区|เขตปกครองพิเศษมาเก๊าแห่งสาธารณรัฐประชาชนจีน|มาเก๊า|đặc khu hành chính macao, trung quốc|makau dak tiongkok
MP northern mariana islands|islas marianas del norte|ilhas marianas do norte|îles mariannes du nord|nördliche marianen|isole marianne settentrionali|noordelijke marianen|mariany północne|северные марианские о-ва|північні маріанські острови|kuzey mariana adalari|جزر ماريانا الشمالية|איי מריאנה הצפוניים|북마리아나제도|北マリアナ諸島|หมู่เกาะนอร์เทิร์นมาเรียนา|quần đảo bắc mariana|kepulauan mariana utara
MQ martinique|martinica|martynika|мартиника|мартиніка|martinik|جزر المارتينيك|מרטיניק|마르티니크|マルティニーク|มาร์ตินีก
MR mauritania|mauritânia|mauritanie|mauretanien|mauritanië|mauretania|мавритания|мавританія|moritanya|موريتانيا|מאוריטניה|모리타니|モーリタニア|มอริเตเนีย
MS montserrat|монтсеррат|مونتسرات|מונסראט|몬트세라트|モントセラト|มอนต์เซอร์รัต
MT malta|malte|мальта|مالطا|מלטה|몰타|マルタ|มอลตา
MU mauritius|mauricio|maurício|maurice|маврикий|маврикій|موريشيوس|מאוריציוס|모리셔스|モーリシャス|มอริเชียส
MV maldives|maldivas|malediven|maldive|maldiven|malediwy|мальдивы|мальдіви|maldivler|جزر المالديف|האיים המלדיביים|몰디브|モルディブ|มัลดีฟส์|maladewa
MW malawi|malaui|малави|малаві|malavi|ملاوي|מלאווי|말라위|マラウイ|มาลาวี
MX mexico|méxico|mexique|mexiko|messico|meksyk|мексика|meksika|المكسيك|מקסיקו|멕시코|メキシコ|เม็กซิโก|meksiko
MY malaysia|malasia|malásia|malaisie|maleisië|malezja|малайзия|малайзія|malezya|ماليزيا|מלזיה|말레이시아|マレーシア|มาเลเซีย
MZ mozambique|moçambique|mosambik|mozambico|mozambik|мозамбик|мозамбік|موزمبيق|מוזמביק|모잠비크|モザンビーク|โมซัมบิก
NA namibia|namíbia|namibie|namibië|намибия|намібія|namibya|ناميبيا|נמיביה|나미비아|ナミビア|นามิเบีย
NC new caledonia|nueva caledonia|nova caledônia|nouvelle-calédonie|neukaledonien|nuova caledonia|nieuw-caledonië|nowa kaledonia|новая каледония|нова каледонія|yeni kaledonya|كاليدونيا الجديدة|קלדוניה החדשה|뉴칼레도니아|ニューカレドニア|นิวแคลิโดเนีย|kaledonia baru
NE niger|níger|нигер|нігер|nijer|النيجر|ניז׳ר|니제르|ニジェール|ไนเจอร์
NF norfolk island|isla norfolk|ilha norfolk|île norfolk|norfolkinsel|isola norfolk|norfolk|о-в норфолк|острів норфолк|norfolk adasi|جزيرة نورفولك|האי נורפוק|노퍽섬|ノーフォーク島|เกาะนอร์ฟอล์ก|đảo norfolk|kepulauan norfolk
NG nigeria|nigéria|нигерия|нігерія|nijerya|نيجيريا|ניגריה|나이지리아|ナイジェリア|ไนจีเรีย
NI nicaragua|nicarágua|nikaragua|никарагуа|нікарагуа|نيكاراغوا|ניקרגואה|니카라과|ニカラグア|นิการากัว
NL netherlands|países bajos|países baixos|pays-bas|niederlande|paesi bassi|nederland|holandia|нидерланды|нідерланди|hollanda|هولندا|הולנד|네덜란드|オランダ|เนเธอร์แลนด์|hà lan|belanda|the netherlands|holland
NO norway|noruega|norvège|norwegen|norvegia|noorwegen|norwegia|норвегия|норвегія|norveç|النرويج|נורווגיה|노르웨이|ノルウェー|นอร์เวย์|na uy
NP nepal|népal|непал|نيبال|נפאל|네팔|ネパール|เนปาล
NR nauru|науру|ناورو|נאורו|나우루|ナウル|นาอูรู
NU niue|ниуэ|ніуе|نيوي|ניווה|니우에|ニウエ|นีอูเอ
NZ new zealand|aotearoa new zealand|nueva zelanda|aotearoa (nueva zelanda)|nova zelândia|aotearoa da nova zelândia|nouvelle-zélande|aotearoa (nouvelle-zélande)|neuseeland|aotearoa (neuseeland)|nuova zelanda|nuova zelanda (aotearoa)|nieuw-zeeland|aotearoa nieuw-zeeland|nowa zelandia|новая зеландия|аотеароа (новая зеландия)|нова зеландія|аотеароа (нова зеландія)|yeni zelanda|aotearoa yeni zelanda|نيوزيلندا|ניו זילנד|אאוטארואה|뉴질랜드|ニュージーランド|アオテアロア・ニュージーランド|นิวซีแลนด์|เอาเตอารัว นิวซีแลนด์|selandia baru|aotearoa (selandia baru)
OM oman|omán|omã|оман|umman|عُمان|עומאן|오만|オマーン|โอมาน
PA panama|panamá|панама|بنما|פנמה|파나마|パナマ|ปานามา
PE peru|perú|pérou|perù|перу|بيرو|פרו|페루|ペルー|เปรู
PF french polynesia|polinesia francesa|polinésia francesa|polynésie française|französisch-polynesien|polinesia francese|frans-polynesië|polinezja francuska|французская полинезия|французька полінезія|fransiz polinezyasi|بولينيزيا الفرنسية|פולינזיה הצרפתית|프랑스령 폴리네시아|仏領ポリネシア|เฟรนช์โปลินีเซีย|polynesia thuộc pháp|polinesia prancis
PG papua new guinea|papúa nueva guinea|papua-nova guiné|papouasie-nouvelle-guinée|papua-neuguinea|papua nuova guinea|papoea-nieuw-guinea|papua-nowa gwinea|папуа — новая гвинея|папуа-нова гвінея|papua yeni gine|بابوا غينيا الجديدة|פפואה גינאה החדשה|파푸아뉴기니|パプアニューギニア|ปาปัวนิวกินี|papua nugini
PH philippines|filipinas|philippinen|filippine|filipijnen|filipiny|филиппины|філіппіни|filipinler|الفلبين|הפיליפינים|필리핀|フィリピン|ฟิลิปปินส์|filipina
PK pakistan|pakistán|paquistão|пакистан|باكستان|פקיסטן|파키스탄|パキスタン|ปากีสถาน
PL poland|polonia|polônia|pologne|polen|polska|польша|польща|polonya|بولندا|פולין|폴란드|ポーランド|โปแลนด์|ba lan|polandia
PM st. pierre & miquelon|san pedro y miquelón|são pedro e miquelão|saint-pierre-et-miquelon|st. pierre und miquelon|saint-pierre e miquelon|saint-pierre en miquelon|saint-pierre i miquelon|сен-пьер и микелон|сен-пʼєр і мікелон|saint pierre ve miquelon|سان بيير ومكويلون|סנט פייר ומיקלון|생피에르 미클롱|サンピエール島・ミクロン島|แซงปีแยร์และมีเกอลง|saint pierre và miquelon|saint pierre dan miquelon
PR puerto rico|porto rico|portorico|portoryko|пуэрто-рико|пуерто-рико|porto riko|بورتوريكو|פוארטו ריקו|푸에르토리코|プエルトリコ|เปอร์โตริโก|puerto riko
PS palestinian territories|palestine|territorios palestinos|palestina|territórios palestinos|territoires palestiniens|palästinensische autonomiegebiete|palästina|territori palestinesi|palestijnse gebieden|terytoria palestyńskie|palestyna|палестинские территории|палестина|палестинські території|filistin bölgeleri|filistin|الأراضي الفلسطينية|فلسطين|השטחים הפלסטיניים|פלסטין|팔레스타인 지구|팔레스타인|パレスチナ自治区|パレスチナ|ดินแดนปาเลสไตน์|ปาเลสไตน์|lãnh thổ palestine|wilayah palestina
PT portugal|portogallo|portugalia|португалия|португалія|portekiz|البرتغال|פורטוגל|포르투갈|ポルトガル|โปรตุเกส|bồ đào nha
PW palau|palaos|палау|بالاو|פלאו|팔라우|パラオ|ปาเลา
PY paraguay|paraguai|paragwaj|парагвай|باراغواي|פרגוואי|파라과이|パラグアイ|ปารากวัย
QA qatar|catar|katar|катар|قطر|קטאר|카타르|カタール|กาตาร์
RE réunion|reunión|reunião|la réunion|riunione|reunion|реюньон|реюньйон|روينيون|ראוניון|레위니옹|レユニオン|เรอูนียง
RO romania|rumanía|romênia|roumanie|rumänien|roemenië|rumunia|румыния|румунія|romanya|رومانيا|רומניה|루마니아|ルーマニア|โรมาเนีย|rumania
RS serbia|sérvia|serbie|serbien|servië|сербия|сербія|sirbistan|صربيا|סרביה|세르비아|セルビア|เซอร์เบีย
RU russia|rusia|rússia|russie|russland|rusland|rosja|россия|росія|rusya|روسيا|רוסיה|러시아|ロシア|รัสเซีย|nga|russian federation|российская федерация
RW rwanda|ruanda|руанда|رواندا|רואנדה|르완다|ルワンダ|รวันดา
SA saudi arabia|arabia saudí|arábia saudita|arabie saoudite|saudi-arabien|arabia saudita|saoedi-arabië|arabia saudyjska|саудовская аравия|саудівська аравія|suudi arabistan|المملكة العربية السعودية|ערב הסעודית|사우디아라비아|サウジアラビア|ซาอุดีอาระเบีย|ả rập xê-út|arab saudi|kingdom of saudi arabia|ksa
SB solomon islands|islas salomón|ilhas salomão|îles salomon|salomonen|isole salomone|salomonseilanden|wyspy salomona|соломоновы о-ва|соломонові острови|solomon adalari|جزر سليمان|איי שלמה|솔로몬 제도|ソロモン諸島|หมู่เกาะโซโลมอน|quần đảo solomon|kepulauan solomon
SC seychelles|seicheles|seychellen|seszele|сейшельские о-ва|сейшельські острови|seyşeller|سيشل|איי סיישל|세이셸|セーシェル|เซเชลส์
SD sudan|sudán|sudão|soudan|soedan|судан|السودان|סודן|수단|スーダン|ซูดาน
SE sweden|suecia|suécia|suède|schweden|svezia|zweden|szwecja|швеция|швеція|i̇sveç|السويد|שוודיה|스웨덴|スウェーデン|สวีเดน|thụy điển|swedia
SG singapore|singapur|singapura|singapour|сингапур|сінгапур|سنغافورة|סינגפור|싱가포르|シンガポール|สิงคโปร์
SH st. helena|santa elena|santa helena|sainte-hélène|sant'elena|sint-helena|wyspa świętej heleny|о-в св. елены|острів святої єлени|saint helena|سانت هيلينا|סנט הלנה|세인트헬레나|セントヘレナ|เซนต์เฮเลนา
SI slovenia|eslovenia|eslovênia|slovénie|slowenien|slovenië|słowenia|словения|словенія|slovenya|سلوفينيا|סלובניה|슬로베니아|スロベニア|สโลวีเนีย
SJ svalbard & jan mayen|svalbard y jan mayen|svalbard e jan mayen|svalbard et jan mayen|spitzbergen und jan mayen|spitsbergen en jan mayen|svalbard i jan mayen|шпицберген и ян-майен|шпіцберген та ян-маєн|svalbard ve jan mayen|سفالبارد وجان ماين|סבאלברד ויאן מאיין|스발바르제도-얀마웬섬|スバールバル諸島・ヤンマイエン島|สฟาลบาร์และยานไมเอน|svalbard và jan mayen|kepulauan svalbard dan jan mayen
SK slovakia|eslovaquia|eslováquia|slovaquie|slowakei|slovacchia|slowakije|słowacja|словакия|словаччина|slovakya|سلوفاكيا|סלובקיה|슬로바키아|スロバキア|สโลวะเกีย|slovak republic
SL sierra leone|sierra leona|serra leoa|сьерра-леоне|сьєрра-леоне|سيراليون|סיירה לאון|시에라리온|シエラレオネ|เซียร์ราลีโอน
SM san marino|saint-marin|сан-марино|سان مارينو|סן מרינו|산마리노|サンマリノ|ซานมาริโน
SN senegal|sénégal|сенегал|السنغال|סנגל|세네갈|セネガル|เซเนกัล
SO somalia|somália|somalie|somalië|сомали|сомалі|somali|الصومال|סומליה|소말리아|ソマリア|โซมาเลีย
SR suriname|surinam|суринам|سورينام|סורינאם|수리남|スリナム|ซูรินาเม
SS south sudan|sudán del sur|sudão do sul|soudan du sud|südsudan|sud sudan|zuid-soedan|sudan południowy|южный судан|південний судан|güney sudan|جنوب السودان|דרום סודן|남수단|南スーダン|ซูดานใต้|nam sudan|sudan selatan
ST são tomé & príncipe|santo tomé y príncipe|são tomé e príncipe|sao tomé-et-principe|são tomé und príncipe|sao tomé en principe|wyspy świętego tomasza i książęca|сан-томе и принсипи|сан-томе і принсіпі|sao tome ve principe|ساو تومي وبرينسيبي|סאו טומה ופרינסיפה|상투메 프린시페|サントメ・プリンシペ|เซาตูเมและปรินซิปี|são tomé và príncipe|sao tome dan principe
SV el salvador|salvador|salwador|сальвадор|السلفادور|אל סלבדור|엘살바도르|エルサルバドル|เอลซัลวาดอร์
SX sint maarten|saint-martin (partie néerlandaise)|sint-maarten|синт-мартен|сінт-мартен|سانت مارتن|סנט מארטן|신트마르턴|シント・マールテン|ซินต์มาร์เทน
SY syria|siria|síria|syrie|syrien|syrië|сирия|сирія|suriye|سوريا|סוריה|시리아|シリア|ซีเรีย|suriah
SZ eswatini|swaziland|esuatini|suazilandia|essuatíni|suazilândia|swasiland|regno di eswatini|suazi|эсватини|свазиленд|есватіні|свазіленд|esvatini|svaziland|إسواتيني|سوازيلاند|אסוואטיני|סווזילנד|에스와티니|스와질란드|エスワティニ|スワジランド|เอสวาตีนี|สวาซิแลนด์
TC turks & caicos islands|islas turcas y caicos|ilhas turcas e caicos|îles turques-et-caïques|turks- und caicosinseln|isole turks e caicos|turks- en caicoseilanden|turks i caicos|тёркс и кайкос|острови теркс і кайкос|turks ve caicos adalari|جزر توركس وكايكوس|איי טרקס וקייקוס|터크스 케이커스 제도|タークス・カイコス諸島|หมู่เกาะเติกส์และหมู่เกาะเคคอส|quần đảo turks và caicos|kepulauan turks dan caicos
TD chad|chade|tchad|tschad|ciad|tsjaad|czad|чад|çad|تشاد|צ׳אד|차드|チャド|ชาด
TG togo|того|توغو|טוגו|토고|トーゴ|โตโก
TH thailand|tailandia|tailândia|thaïlande|thailandia|tajlandia|таиланд|таїланд|tayland|تايلاند|תאילנד|태국|タイ|ไทย|ประเทศไทย|thái lan
TJ tajikistan|tayikistán|tadjiquistão|tadjikistan|tadschikistan|tagikistan|tadzjikistan|tadżykistan|таджикистан|tacikistan|طاجيكستان|טג׳יקיסטן|타지키스탄|タジキスタン|ทาจิกิสถาน
TK tokelau|токелау|توكيلاو|טוקלאו|토켈라우|トケラウ|โตเกเลา
TL timor-leste|east timor|timor oriental|república democrática de timor-leste|timor-oriental|osttimor|timor est|timor leste|oost-timor|democratische republiek oost-timor|timor wschodni|восточный тимор|тимор-лесте|тимор-лешті|східний тимор|doğu timor|تيمور - ليشتي|تيمور الشرقية|טימור-לסטה|מזרח טימור|동티모르|티모르레스테|東ティモール|東チモール|ติมอร์-เลสเต|ติมอร์ตะวันออก|đông timor|timor timur
TM turkmenistan|turkmenistán|turcomenistão|turkménistan|туркменистан|туркменістан|türkmenistan|تركمانستان|טורקמניסטן|투르크메니스탄|トルクメニスタン|เติร์กเมนิสถาน
TN tunisia|túnez|tunísia|tunisie|tunesien|tunesië|tunezja|тунис|туніс|tunus|تونس|תוניסיה|튀니지|チュニジア|ตูนิเซีย
TO tonga|тонга|تونغا|טונגה|통가|トンガ|ตองกา
TR türkiye|turkey|turquía|turquia|turquie|türkei|turchia|turkije|turcja|турция|туреччина|تركيا|טורקיה|튀르키예|トルコ|テュルキエ|ตุรกี|ทูร์เคีย|thổ nhĩ kỳ|turki|turkiye
TT trinidad & tobago|trinidad y tobago|trinidad e tobago|trinité-et-tobago|trinidad und tobago|trinidad en tobago|trynidad i tobago|тринидад и тобаго|тринідад і тобаго|trinidad ve tobago|ترينيداد وتوباغو|טרינידד וטובגו|트리니다드 토바고|トリニダード・トバゴ|ตรินิแดดและโตเบโก|trinidad và tobago|trinidad dan tobago
TV tuvalu|тувалу|توفالو|טובאלו|투발루|ツバル|ตูวาลู
TW taiwan|taiwán|taïwan|tajwan|тайвань|tayvan|تايوان|טייוואן|대만|台湾|ไต้หวัน|đài loan
TZ tanzania|tanzânia|tanzanie|tansania|танзания|танзанія|tanzanya|تنزانيا|טנזניה|탄자니아|タンザニア|แทนซาเนีย
UA ukraine|ucrania|ucrânia|ucraina|oekraïne|ukraina|украина|україна|ukrayna|أوكرانيا|אוקראינה|우크라이나|ウクライナ|ยูเครน
UG uganda|ouganda|oeganda|уганда|أوغندا|אוגנדה|우간다|ウガンダ|ยูกันดา
US united states|us|estados unidos|ee. uu.|états-unis|é.-u.|vereinigte staaten|stati uniti|verenigde staten|stany zjednoczone|соединенные штаты|сполучені штати|amerika birleşik devletleri|الولايات المتحدة|ארצות הברית|ארה״ב|미국|アメリカ合衆国|アメリカ|สหรัฐอเมริกา|สหรัฐฯ|hoa kỳ|amerika serikat|usa|u.s.a.|united states of america|estados unidos da américa|сша|états-unis d'amérique|vereinigte staaten von amerika
UY uruguay|uruguai|urugwaj|уругвай|أورغواي|אורוגוואי|우루과이|ウルグアイ|อุรุกวัย
UZ uzbekistan|uzbekistán|uzbequistão|ouzbékistan|usbekistan|oezbekistan|узбекистан|özbekistan|أوزبكستان|אוזבקיסטן|우즈베키스탄|ウズベキスタン|อุซเบกิสถาน
VA vatican city|ciudad del vaticano|cidade do vaticano|état de la cité du vatican|vatikanstadt|città del vaticano|vaticaanstad|watykan|ватикан|vatikan|الفاتيكان|הוותיקן|바티칸 시국|バチカン市国|นครวาติกัน|thành vatican
VC st. vincent & grenadines|san vicente y las granadinas|são vicente e granadinas|saint-vincent-et-les grenadines|st. vincent und die grenadinen|saint vincent e grenadine|saint vincent en de grenadines|saint vincent i grenadyny|сент-винсент и гренадины|сент-вінсент і гренадіни|saint vincent ve grenadinler|سانت فنسنت وجزر غرينادين|סנט וינסנט והגרנדינים|세인트빈센트그레나딘|セントビンセント及びグレナディーン諸島|เซนต์วินเซนต์และเกรนาดีนส์|st. vincent và grenadines|saint vincent dan grenadine
VE venezuela|wenezuela|венесуэла|венесуела|فنزويلا|ונצואלה|베네수엘라|ベネズエラ|เวเนซุเอลา
VG british virgin islands|islas vírgenes británicas|ilhas virgens britânicas|îles vierges britanniques|britische jungferninseln|isole vergini britanniche|britse maagdeneilanden|brytyjskie wyspy dziewicze|виргинские о-ва (великобритания)|британські віргінські острови|britanya virjin adalari|جزر فيرجن البريطانية|איי הבתולה הבריטיים|영국령 버진아일랜드|英領ヴァージン諸島|หมู่เกาะบริติชเวอร์จิน|quần đảo virgin thuộc anh|kepulauan virgin britania raya
VI u.s. virgin islands|islas vírgenes de ee. uu.|ilhas virgens americanas|îles vierges des états-unis|amerikanische jungferninseln|isole vergini americane|amerikaanse maagdeneilanden|wyspy dziewicze stanów zjednoczonych|виргинские о-ва (сша)|віргінські острови (сша)|abd virjin adalari|جزر فيرجن الأمريكية|איי הבתולה של ארצות הברית|미국령 버진아일랜드|米領ヴァージン諸島|หมู่เกาะเวอร์จินของสหรัฐอเมริกา|quần đảo virgin thuộc hoa kỳ|kepulauan virgin amerika serikat
VN vietnam|vietnã|viêt nam|wietnam|вьетнам|вʼєтнам|فيتنام|וייטנאם|베트남|ベトナム|เวียดนาม|việt nam|viet nam
VU vanuatu|вануату|فانواتو|ונואטו|바누아투|バヌアツ|วานูอาตู
WF wallis & futuna|wallis y futuna|wallis e futuna|wallis-et-futuna|wallis und futuna|wallis en futuna|wallis i futuna|уоллис и футуна|уолліс і футуна|wallis ve futuna|جزر والس وفوتونا|איי ווליס ופוטונה|왈리스-푸투나 제도|ウォリス・フツナ|วาลลิสและฟุตูนา|wallis và futuna|kepulauan wallis dan futuna
WS samoa|самоа|ساموا|סמואה|사모아|サモア|ซามัว
XK kosovo|kosowo|косово|kosova|كوسوفو|קוסובו|코소보|コソボ|โคโซโว
YE yemen|iêmen|yémen|jemen|йемен|ємен|اليمن|תימן|예멘|イエメン|เยเมน|yaman
YT mayotte|majotta|майотта|مايوت|מאיוט|마요트|マヨット|มายอต
ZA south africa|sudáfrica|áfrica do sul|afrique du sud|südafrika|sudafrica|zuid-afrika|republika południowej afryki|южно-африканская республика|південно-африканська республіка|güney afrika|جنوب أفريقيا|דרום אפריקה|남아프리카|南アフリカ|แอฟริกาใต้|nam phi|afrika selatan
ZM zambia|zâmbia|zambie|sambia|замбия|замбія|zambiya|زامبيا|זמביה|잠비아|ザンビア|แซมเบีย
ZW zimbabwe|zimbabue|zimbábue|simbabwe|зимбабве|зімбабве|zimbabve|زيمبابوي|זימבבואה|짐바브웨|ジンバブエ|ซิมบับเว
`

// country returns the code of a country by its name in any of the languages, or "".
func country(name string) string {
	name = norm(name)
	if len(name) < 2 || len(name) > 130 || strings.ContainsAny(name, "|\n") {
		return ""
	}
	for i, from := -1, 0; ; from = i + 1 {
		i = strings.Index(countryNames[from:], name)
		if i < 0 {
			return ""
		}
		i += from
		end := i + len(name)
		before := countryNames[i-1]
		if (before == '|' || before == ' ' && i >= 4 && countryNames[i-4] == '\n') && (countryNames[end] == '|' || countryNames[end] == '\n') {
			line := strings.LastIndexByte(countryNames[:i], '\n')
			return countryNames[line+1 : line+3]
		}
	}
}
