package rules

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestTextsOfCarriersSayWhereTheParcelIs(t *testing.T) {
	for _, c := range []struct {
		text string
		want Stage
	}{
		{"Your order's been created", StageNone}, {"Order paid", StageNone},
		{"Shipment information received", StagePreAdvice}, {"Package in preparation", StagePreAdvice}, {"Электронное уведомление", StagePreAdvice},
		{"Your package is being prepared", StagePreAdvice}, {"Etiqueta criada", StagePreAdvice},
		{"Package collected by carrier.", StageOrigin}, {"Accepted by carrier", StageOrigin}, {"Shipment picked up", StageOrigin},
		{"Outbound in sorting center", StageOrigin}, {"Package received by sorting center of origin.", StageOrigin}, {"Package left sorting center of origin.", StageOrigin},
		{"Objeto postado", StageOrigin}, {"Przesyłka nadana", StageOrigin},
		{"Export customs clearance started", StageExport}, {"Export customs clearance complete.", StageExport}, {"Awaiting flight", StageExport},
		{"Your package arrived at the origin airport. Awaiting transit.", StageExport},
		{"Package leaving origin country/region.", StageLineHaul}, {"Delivered to airline", StageLineHaul}, {"Handed over to airline", StageLineHaul},
		{"Your package arrived at local airport", StageArrival}, {"Arrived at destination country", StageArrival}, {"Llegada al país de destino", StageArrival},
		{"Import customs clearance started", StageCustoms}, {"wait for customs clearance", StageCustoms}, {"Processing in customs", StageCustoms}, {"En aduanas", StageCustoms},
		{"Import customs clearance completed", StageReleased}, {"Custom clearance completed", StageReleased}, {"Leaving customs", StageReleased},
		{"Fiscalização aduaneira finalizada", StageReleased}, {"Ha pasado la aduana", StageReleased},
		{"Package arrived at local carrier facility", StageLocal}, {"Collected by destination carrier", StageLocal}, {"Con transportista local", StageLocal},
		{"Package out for delivery", StageOutForDelivery}, {"Objeto saiu para entrega ao destinatário", StageOutForDelivery}, {"En reparto", StageOutForDelivery}, {"Wydana do doręczenia", StageOutForDelivery}, {"배달 출발", StageOutForDelivery},
		{"Delivered to parcel locker", StagePickup}, {"Ready for collection", StagePickup}, {"Ожидает адресата в месте вручения", StagePickup}, {"Zur Abholung bereit", StagePickup},
		{"Delivered to neighbour", StageNeighbour},
		{"Package delivered.", StageDelivered}, {"Entregado", StageDelivered}, {"Objeto entregue ao destinatário", StageDelivered}, {"Colis livré", StageDelivered}, {"Zugestellt", StageDelivered},
		{"Consegnato", StageDelivered}, {"Doręczono", StageDelivered}, {"Вручено адресату", StageDelivered}, {"배달완료", StageDelivered},
		{"Not delivered", StageFailed}, {"Delivery failed", StageFailed}, {"Could not be delivered", StageFailed}, {"No entregado", StageFailed}, {"Неудачная попытка вручения", StageFailed},
		{"Returned to sender", StageReturned}, {"Devuelto al remitente", StageReturned}, {"Возврат отправителю", StageReturned},
		{"Shipment cancelled", StageCancelled},
		{"AE_GTMS_SIGNED", StageDelivered}, {"GTMS_STA_SIGNED", StagePickup}, {"AE_CC_IM_START", StageCustoms}, {"AE_CC_IM_SUCCESS", StageReleased},
		{"LH_DEPART", StageLineHaul}, {"LH_ARRIVE", StageArrival}, {"AE_CC_EX_START_SUCCESS", StageExport}, {"AE_ORDER_PAID", StageNone}, {"AE_GTMS_DO_DEPART", StageOutForDelivery},
		{"Carrier update", StageUnknown}, {"", StageUnknown}, {"qwerty", StageUnknown},
		{"Package has not been delivered", StageFailed}, {"No se ha entregado", StageFailed}, {"Não foi entregue", StageFailed}, {"N'a pas été livré", StageFailed}, {"Nie doręczono", StageFailed}, {"Не було доставлено", StageFailed},
		{"Non è stato consegnato", StageFailed}, {"O objeto ainda não foi entregue", StageUnknown}, {"Package has not been delivered yet", StageUnknown}, {"Ожидает вручения", StageUnknown}, {"Livreur en route", StageUnknown},
		{"Package collected from pick-up point", StageDelivered}, {"Pagamento confirmado", StageNone}, {"Departed from origin airport", StageLineHaul},
		{"Handed over to local carrier", StageReleased}, {"Transferred to local carrier", StageReleased}, {"Entregado al transportista local", StageReleased},
		{"Передано местному перевозчику", StageReleased}, {"Received by local delivery company", StageLocal}, {"Arrived at local carrier facility", StageLocal},
		{"Despatched to overseas (Country code: DE)", StageExport}, {"Left from country of origin", StageLineHaul}, {"Прибув у відділення", StagePickup},
		{"Awaiting delivery", StageUnknown}, {"Will be delivered tomorrow", StageUnknown},
	} {
		assert.Equal(t, c.want.String(), StageOf(Event{Text: c.text}).String(), c.text)
	}
}

func TestRealLinesOfManyCarriersSayWhereTheParcelIs(t *testing.T) {
	text, err := os.ReadFile("testdata/stages.txt")
	require.NoError(t, err)
	n := 0
	for line := range strings.Lines(string(text)) {
		stage, event, ok := strings.Cut(strings.TrimSpace(line), " | ")
		if strings.HasPrefix(line, "#") {
			continue
		}
		require.True(t, ok, line)
		assert.Equal(t, stage, StageOf(Event{Text: event}).String(), event)
		n++
	}
	assert.Greater(t, n, 500)
}

func TestStagesHaveNames(t *testing.T) {
	assert.Equal(t, "unknown", StageUnknown.String())
	assert.Equal(t, "cancelled", StageCancelled.String())
	assert.NotPanics(t, func() { _ = (StageCancelled + 1).String() })
}

// A stem that holds another of its list only makes the program larger.
func TestNoStemIsHeldByAnotherOfItsList(t *testing.T) {
	lists := append(stageLists(), statusStems[:]...)
	for i := range services {
		lists = append(lists, services[i].stems)
	}
	for i, list := range lists {
		if list == "" {
			continue
		}
		stems := strings.Split(list, "|")
		for a, long := range stems {
			assert.GreaterOrEqual(t, len(long), 3, "list %d: %q is too short for the index", i, long)
			for b, stem := range stems {
				assert.False(t, a != b && strings.Contains(long, stem), "list %d: %q is found by %q", i, long, stem)
			}
		}
	}
}

// The index must find what a plain search finds.
func TestStagesAreFoundAsByAPlainSearch(t *testing.T) {
	holds := func(text, list string) bool {
		return list != "" && slices.ContainsFunc(strings.Split(list, "|"), func(stem string) bool { return strings.Contains(text, stem) })
	}
	plain := func(text string) Stage {
		for _, w := range stageWords {
			if holds(text, w.any) && !holds(text, w.not) {
				return w.stage
			}
		}
		return StageUnknown
	}
	n := 0
	eachStem(stageLists(), func(stem string, _ stemRef) {
		for _, text := range []string{stem, "x " + stem + " not delivered", "Package " + stem + "| customs"} {
			assert.Equal(t, plain(text), stageOfText(text), text)
		}
		assert.NotContains(t, stem, "+")
		n++
	})
	assert.Greater(t, n, 1000)
}

func TestTheShopsStatusIsReadInItsLanguages(t *testing.T) {
	text, err := os.ReadFile("testdata/statuses.txt")
	require.NoError(t, err)
	names := [...]string{"unknown", "unpaid", "processing", "shipped", "done", "closed"}
	n := 0
	for line := range strings.Lines(string(text)) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		want, status, ok := strings.Cut(strings.TrimSpace(line), " | ")
		require.True(t, ok, line)
		assert.Equal(t, want, names[statusOf(status)], status)
		n++
	}
	assert.Greater(t, n, 180)
}

func TestServiceNamesSayWhatTheyPromise(t *testing.T) {
	for name, want := range map[string]Promise{
		"Cainiao Super Economy": PromiseOrigin, "Yanwen Economic Air Mail": PromiseOrigin, "China Post Ordinary Small Packet Plus": PromiseNone,
		"AliExpress Saver Shipping": PromiseDoor, "Aliexpress Selection Standard": PromiseDoor, "AliExpress standard shipping": PromiseDoor,
		"Cainiao Super Economy for Special Goods": PromiseOrigin, "ePacket": PromiseDoor, "China Post Air Mail": PromiseUnknown, "": PromiseUnknown,
		"Cainiao Expedited Economy": PromiseOrigin, "Envío económico": PromiseOrigin, "Livraison économique": PromiseOrigin, "Экономичная доставка": PromiseOrigin, "4PX Singapore Post OM Pro": PromiseNone,
		"Cainiao Heavy Parcel Line": PromiseDoor, "Special Line-YW": PromiseUnknown, "Seller's Shipping Method": PromiseUnknown,
	} {
		assert.Equal(t, want, ServiceOf(name).Promise, name)
	}
	assert.True(t, ServiceOf("Combined delivery").Combined)
}

func TestUnknownPlacesAreNotElsewhere(t *testing.T) {
	for _, c := range []struct {
		place, country, city string
		want                 Whereabouts
	}{
		{"Москва", "RU", "Moscow", WhereSame}, {"MOSKVA", "RU", "Москва", WhereSame}, {"São Paulo", "BR", "Sao Paulo", WhereSame}, {"서울", "KR", "Seoul", WhereSame},
		{"Казань", "RU", "Moscow", WhereElsewhere}, {"Berlin, Germany", "FR", "Lyon", WhereElsewhere}, {"España", "PL", "", WhereElsewhere},
		{"Barcelona, España", "ES", "Madrid", WhereElsewhere}, {"Berlin DE", "FR", "", WhereElsewhere}, {"Germany, Berlin", "DE", "Hamburg", WhereElsewhere}, {"Eindhoven, The Netherlands", "NL", "Utrecht", WhereElsewhere},
		{"Hub Berlin", "DE", "Hamburg", WhereUnknown}, {"Santa Fe, New Mexico", "MX", "", WhereUnknown}, {"Mexico City", "MX", "Puebla", WhereElsewhere}, {"Brasil", "BR", "", WhereSame}, {"Curitiba, PR", "BR", "Niterói", WhereUnknown}, {"", "BR", "Recife", WhereUnknown},
		{"Brooklyn", "US", "New York", WhereUnknown}, {"New York", "US", "Brooklyn", WhereUnknown}, {"Sorting centre 12", "DE", "Berlin", WhereUnknown},
		{"Valencia", "CO", "Bogota", WhereUnknown}, {"Mexico City", "MX", "Mexico City", WhereSame}, {"Paris", "US", "Dallas", WhereUnknown}, {"Berlin", "US", "Dallas", WhereUnknown},
		{"Albuquerque, New Mexico", "US", "Dallas", WhereUnknown}, {"Brest", "FR", "Lyon", WhereUnknown}, {"Houston", "US", "Dallas", WhereElsewhere},
		{"AUSTIN, TX 78701", "US", "Boston", WhereElsewhere}, {"75001 Paris", "FR", "Lyon", WhereElsewhere}, {"28001 Madrid", "ES", "Madrid", WhereSame}, {"69003 Lyon", "FR", "Lyon", WhereSame},
		{"AUSTIN, TX", "US", "Boston", WhereElsewhere}, {"SALVADOR - BA", "BR", "Recife", WhereElsewhere}, {"Salvador / BA", "BR", "Salvador", WhereSame},
		{"Краснодар", "RU", "Екатеринбург", WhereElsewhere}, {"Нижний Новгород", "RU", "Nizhny Novgorod", WhereSame}, {"Запоріжжя", "UA", "Zaporozhye", WhereUnknown}, {"Львов", "UA", "Вінниця", WhereElsewhere},
		{"Leganés", "ES", "Getafe", WhereUnknown}, {"광주", "KR", "부산", WhereElsewhere}, {"León", "MX", "Puebla", WhereUnknown}, {"Kraków", "PL", "Rzeszów", WhereElsewhere}, {"Cambridge", "US", "Boston", WhereUnknown}, {"Paris IL", "US", "Chicago", WhereUnknown},
		{"Dallas, GB", "GB", "Elgin", WhereUnknown}, {"Houston GB", "GB", "", WhereUnknown}, {"BELÉM, PT 1300-004", "PT", "Lisboa", WhereUnknown}, {"Memphis - EG", "EG", "Cairo", WhereUnknown},
		{"Dallas, TX", "GB", "Elgin", WhereElsewhere}, {"Dallas", "GB", "Elgin", WhereElsewhere}, {"Belém - PA", "PT", "Lisboa", WhereUnknown}, {"Austin, US", "GB", "", WhereElsewhere}, {"España ES", "ES", "", WhereSame},
		{"Atlanta, Georgia", "US", "Smyrna", WhereUnknown}, {"Macon, Georgia", "US", "Macon", WhereSame}, {"MACON, GEORGIA 31201", "US", "", WhereUnknown}, {"Tbilisi, Georgia", "US", "Boston", WhereElsewhere}, {"Georgia", "DE", "Berlin", WhereElsewhere},
		{"PERU, IN 46970", "US", "Gary", WhereUnknown}, {"Mexico, MO 65265", "US", "Joplin", WhereUnknown}, {"Norway, ME", "US", "", WhereUnknown}, {"Peru, Indiana", "US", "", WhereUnknown}, {"12 Germany St, Chatswood", "AU", "Sydney", WhereUnknown},
		{"Lima, Peru", "US", "Gary", WhereElsewhere}, {"Oslo, Norway 0150", "US", "Boston", WhereElsewhere}, {"Germany", "US", "Boston", WhereElsewhere}, {"Germany, Berlin", "US", "Boston", WhereElsewhere}, {"Peru, Bergen", "DE", "Berlin", WhereElsewhere},
		{"Calle Perú 5, Getafe", "ES", "Madrid", WhereUnknown}, {"Via Germania, Fiumicino", "IT", "Roma", WhereUnknown}, {"Colombia - SP", "BR", "Santos", WhereUnknown}, {"ul. Francja", "PL", "Płock", WhereUnknown},
		{"вул. Польща, Ніжин", "UA", "Kyiv", WhereUnknown}, {"Piazza Portogallo", "IT", "Napoli", WhereUnknown}, {"Köln, Germany, DE 50667", "FR", "Lyon", WhereElsewhere}, {"Poland, Nowa Wieś", "DE", "Bonn", WhereElsewhere},
		// A country's name that is a state, a town, a region, a street or a square here.
		{"Atlanta, Georgia", "US", "Atlanta", WhereSame}, {"Georgia", "US", "Savannah", WhereUnknown}, {"PERU, IN 46970", "US", "Peru", WhereSame}, {"Poland, OH", "US", "Youngstown", WhereUnknown},
		{"China Grove, NC", "US", "Salisbury", WhereUnknown}, {"Sydney, New South Wales", "AU", "Sydney", WhereSame}, {"Belfast, Northern Ireland", "GB", "Bangor", WhereUnknown}, {"Armenia", "CO", "Pereira", WhereUnknown},
		{"Arlon, Luxembourg", "BE", "Arlon", WhereSame}, {"Rua Argentina 22, Recife", "BR", "Recife", WhereSame}, {"Avenida Brasil, Lisboa", "PT", "Lisboa", WhereSame}, {"Plaza Italia", "CL", "Santiago", WhereUnknown},
		{"Praça da Espanha", "PT", "Lisboa", WhereUnknown}, {"Vienne", "FR", "Lyon", WhereUnknown}, {"Belém", "PT", "Lisboa", WhereUnknown}, {"Bergen", "DE", "Celle", WhereUnknown},
		{"Tbilisi, Georgia", "DE", "Celle", WhereElsewhere}, {"Santiago Chile", "ES", "Vigo", WhereElsewhere}, {"Lagos, Nigeria", "ES", "Vigo", WhereElsewhere}, {"Ohio, United States", "FR", "", WhereElsewhere}, {"Cape Town, South Africa", "FR", "", WhereElsewhere},
		// Two letters are a state where addresses are written so, a country elsewhere.
		{"CA", "US", "San Diego", WhereUnknown}, {"RS", "BR", "Pelotas", WhereUnknown}, {"CN", "IT", "Alba", WhereUnknown}, {"SA", "AU", "Whyalla", WhereUnknown}, {"NL", "CA", "Gander", WhereUnknown},
		{"DE", "FR", "Lyon", WhereElsewhere}, {"AR", "FR", "Lyon", WhereElsewhere}, {"US", "US", "", WhereSame}, {"FR", "FR", "", WhereSame},
		{"[Depot North, Germany]", "FR", "Lyon", WhereElsewhere}, {"Birmingham, United Kingdom", "US", "Birmingham", WhereElsewhere}, {"Lyon, France", "", "Lyon", WhereSame}, {"Madrid, España", "ES", "", WhereSame},
	} {
		assert.Equal(t, c.want, SamePlace(Event{Place: c.place}, c.country, c.city), c.place+" > "+c.city)
	}
}

func FuzzWhatIsWrittenNeverPanics(f *testing.F) {
	f.Add("Package delivered.", "Москва", "RU", "Moscow")
	f.Add("\xff|+", "mx", "", " ")
	f.Fuzz(func(t *testing.T, text, place, country, city string) {
		_ = StageOf(Event{Text: text}).String()
		_ = ServiceOf(text)
		assert.LessOrEqual(t, SamePlace(Event{Place: place}, country, city), WhereElsewhere)
	})
}

func BenchmarkStageOf(b *testing.B) {
	for _, text := range []string{"Package delivered.", "Package left sorting center of origin.", "nothing that we know"} {
		b.Run(text, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				StageOf(Event{Text: text})
			}
		})
	}
}

func BenchmarkSamePlace(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		SamePlace(Event{Place: "Казань"}, "RU", "Moscow")
	}
}
