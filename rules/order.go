package rules

import "github.com/trackwhy/trackwhy/rules/calendar"

// Order is one parcel of one order: what a page, a person or a case file says
// about it. Texts are kept as shown; the zero value of a field means "not known".
type Order struct {
	ID      string // the shop's order number as shown
	Number  string // the tracking number as shown or typed, untouched
	Total   string // what the buyer paid, as shown: "US $4.20"
	Status  string // the shop's status text
	Service string // shipping service as shown
	Store   string // the shop's name

	Placed    calendar.Date // ordered
	Shipped   calendar.Date // declared shipped by the seller
	Protected calendar.Date // buyer protection ends
	Expected  calendar.Date // delivery expected
	Promised  calendar.Date // the date by which the seller promised stock

	Country string // destination, ISO 3166-1 alpha-2, upper case
	City    string // destination

	Seen     Seen
	Tags     []string  // order tags as shown
	Events   []Event   // newest or oldest first
	Previous []string  // numbers this order showed before, oldest first
	Siblings []Sibling // other orders of the same buyer

	Now calendar.Date // the present; a diagnosis without it cannot speak about time
}

// Packages begins the tag of an order of several parcels, behind it how many, where the
// page does not mark which of them it shows: "Packages: 2".
const Packages = "Packages: "

// Event is one line of the tracking history.
type Event struct {
	Date  calendar.Date // 0 when the line has none
	Clock string        // time of day as "18:39", or empty
	Text  string        // as shown, or a code such as "GTMS_SIGNED"
	Place string        // as shown, may be empty
}

// Sibling is another order of the same buyer.
type Sibling struct {
	ID, Number, Store string
}

// Seen is what the buyer saw when tracking.
type Seen uint8

// What a buyer can see. The zero value means that nobody asked.
const (
	SeenUnknown Seen = iota
	SeenNotFound
	SeenNoUpdates
	SeenStopped
	SeenDeliveredElsewhere
	SeenDeliveredNotReceived
)

var seenNames = [...]string{"", "not-found", "no-updates", "stopped", "delivered-elsewhere", "delivered-not-received"}

// String returns the name used in order sheets, or "" for SeenUnknown.
func (s Seen) String() string {
	if int(s) < len(seenNames) {
		return seenNames[s]
	}
	return ""
}

// ParseSeen returns the value named in an order sheet.
func ParseSeen(name string) (Seen, bool) {
	for i, n := range seenNames {
		if i > 0 && n == name {
			return Seen(i), true
		}
	}
	return SeenUnknown, false
}

// IsCountryCode reports whether a text has the form of an ISO 3166-1 alpha-2 code: two capital
// letters. Whether a country has it is not asked.
func IsCountryCode(s string) bool {
	return len(s) == 2 && s[0] >= 'A' && s[0] <= 'Z' && s[1] >= 'A' && s[1] <= 'Z'
}
