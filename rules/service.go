package rules

import (
	"math/bits"
	"sync"
)

// Promise is how far a shipping service says it can be followed.
type Promise uint8

// Promises. The zero value is a service we do not know, or none named.
const (
	PromiseUnknown Promise = iota
	PromiseNone            // no tracking to speak of
	PromiseOrigin          // only in China, ends at arrival
	PromiseDoor            // to the door
)

// Service is what a shipping method promises.
type Service struct {
	Promise Promise
	// MinDays and MaxDays are the usual calendar days on the way; 0 when not known.
	MinDays, MaxDays int
	// Combined: orders of some days may travel together under one new number.
	Combined bool
}

// services are stems in the folded name of a method, separated by '|'; the first row that
// fits wins, so the narrower names stand first. Sources: guides to the shop's methods of
// 2017-2026 (alix.lv, track.global, oferal.com, gathered 2026-11); method names in other
// languages are the usual translations and are not taken from an order page.
var services = [...]struct {
	stems string
	Service
}{
	{"supereconom|super econom|super-econom|суперэконом|супер эконом|супереконом|economic air|economic mail", Service{PromiseOrigin, 30, 90, false}},
	{"ordinary small|om pro|small packet plus|unregistered|sin seguimiento|sem rastreamento|sans suivi|ohne sendungsverfolgung", Service{Promise: PromiseNone}},
	{"registered", Service{Promise: PromiseDoor}},
	{"selection premium|aliexpress premium|premium shipping|envio premium|frete premium|livraison premium|премиум", Service{PromiseDoor, 7, 15, false}},
	{"epacket|e-packet|eub", Service{PromiseDoor, 17, 36, false}},
	{"combined|consolidat|combinad|consolidad|regroupe|zusammengefasst|объедин|консолид|об'єднан|합배송", Service{Promise: PromiseDoor, Combined: true}},
	{"saver|selection economy|ahorro|эконом доставка", Service{PromiseDoor, 10, 45, false}},
	{"aliexpress standard|standard aliexpress|selection standard|cainiao standard|standard shipping|special goods standard|aliexpress стандарт|envio estandar|envio padrao|livraison standard|standardversand|spedizione standard|стандартная доставка|стандартна доставка|표준 배송", Service{PromiseDoor, 15, 45, false}},
	{"choice", Service{Promise: PromiseDoor}},
	{"heavy parcel", Service{Promise: PromiseDoor}},
	{"economy|economic|economiq|эконом|ekonom|이코노미|エコノミー", Service{PromiseOrigin, 30, 90, false}},
	{"dhl|fedex|ups express|ups expedited| ems ", Service{Promise: PromiseDoor}},
}

// ServiceOf says what the shipping method of that name promises; the zero Service
// for a name we do not know. "China Post Air Mail" alone is not known: it exists
// with and without registration.
func ServiceOf(name string) Service {
	found := serviceIndex().in(foldText(name))[0]
	if found == 0 {
		return Service{}
	}
	return services[bits.TrailingZeros64(found)].Service
}

var serviceIndex = sync.OnceValue(func() *stems {
	var lists [len(services)]string
	for i := range services {
		lists[i] = services[i].stems
	}
	return newStems(lists[:])
})
