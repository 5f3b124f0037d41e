package page

import "strings"

// destination reads country and city from the texts of the nodes from to: "City,
// Region, Country, post code". Nothing else of an address is looked at. It reports whether
// there is one.
func (r *reader) destination(f *findings, from, to int32, by trust, alone bool) bool {
	for j := from; j < to && j < from+80; j++ {
		if n := &r.doc.nodes[j]; n.tag == "" && r.addressText(f, trim(n.text), by, max(n.parent, 0), alone) {
			return true
		}
	}
	return false
}

// addressText reads one text of an address. alone accepts a text that is a country's
// name and nothing else.
func (r *reader) addressText(f *findings, text string, by trust, at int32, alone bool) bool {
	if len(text) < 2 || len(text) > 400 {
		return false
	}
	var parts [24]string
	n := 0
	for rest := text; rest != "" && n < len(parts); n++ {
		i := strings.IndexAny(rest, ",،、，")
		if i < 0 {
			parts[n], rest = trim(rest), ""
			continue
		}
		parts[n] = trim(rest[:i])
		rest = rest[i:]
		for _, comma := range [...]string{",", "،", "、", "，"} {
			rest = strings.TrimPrefix(rest, comma)
		}
	}
	if n < 3 && !alone {
		return false
	}
	for i := n - 1; i >= 0; i-- {
		if r.countries++; r.countries > 1000 {
			return false
		}
		code := country(noPostcode(parts[i]))
		if code == "" {
			continue
		}
		if !alone && i < n-2 {
			return false // a country's name in the middle of a sentence
		}
		if !r.better(f, factAddress, by, at) {
			return true
		}
		f.order.Country = code
		f.order.City = ""
		city := ""
		switch {
		case i >= 2:
			city = parts[i-2]
		case i == 1:
			city = parts[0]
		}
		if i := strings.LastIndexAny(city, ":："); i >= 0 {
			city = trim(strings.TrimLeft(city[i:], ":："))
		}
		if city != "" && len(city) <= 80 && (!hasDigit(city) || numbered(city)) {
			f.order.City = oneLine(city, 60)
		}
		return true
	}
	return false
}

// numbered reports the names of districts that are figures: "Quận 1" in Vietnam. A
// street with its house number is none.
func numbered(city string) bool {
	n := norm(city)
	return len(n) <= 12 && (strings.HasPrefix(n, "quận ") || strings.HasPrefix(n, "district "))
}

// noPostcode takes figures at either end off a part of an address.
func noPostcode(s string) string {
	return strings.TrimFunc(s, func(c rune) bool { return blank(c) || digit(c) >= 0 || c == '-' || c == '.' || c == '(' || c == ')' })
}
