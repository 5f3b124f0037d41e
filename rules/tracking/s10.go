package tracking

// indicator is what the first letter of an S10 number says (UPU S10-12 and S10
// service indicator table, read from copies; see the package's sources). How far
// it is tracked is what shoppers see for parcels from China.
type indicator struct {
	class string
	scope Scope
}

// indicatorOf returns the meaning of a service indicator.
func indicatorOf(a, b byte) indicator {
	switch a {
	case 'R':
		return indicator{"registered", ScopeDoor}
	case 'V':
		return indicator{"insured", ScopeDoor}
	case 'E':
		return indicator{"ems", ScopeDoor}
	case 'C':
		return indicator{"parcel", ScopeDoor}
	case 'H':
		return indicator{"e-commerce parcel", ScopeDoor}
	case 'L':
		return indicator{"express letter", ScopeOrigin}
	case 'U':
		return indicator{"untracked", ScopeOrigin}
	case 'A':
		if b >= 'V' {
			return indicator{"e-commerce item", ScopeOrigin}
		}
		return indicator{"unassigned", ScopeUnknown}
	case 'Z':
		return indicator{"simplified registered", ScopeOrigin}
	case 'B':
		return indicator{"bilateral", ScopeOrigin}
	case 'D', 'N', 'P':
		return indicator{"bilateral", ScopeDoor}
	case 'G':
		if b == 'A' || b == 'D' {
			return indicator{"bilateral", ScopeUnknown}
		}
	case 'S':
		// Reserved in the table, yet four real SK..LV of 2023 were tracked.
		return indicator{"reserved", ScopeOrigin}
	case 'J', 'K', 'T', 'W':
		return indicator{"reserved", ScopeUnknown}
	case 'Q':
		return indicator{"business reply", ScopeNone}
	case 'M':
		return indicator{"m-bag", ScopeUnknown}
	case 'X':
		return indicator{"unassigned", ScopeDoor}
	}
	return indicator{"unassigned", ScopeUnknown}
}

// exempt reports an S10 number whose check digit proves nothing: both real BZ..CN numbers
// on record fail it (China EMS; geartrack issue 50 and test/track24.test.js, 2017).
func exempt(s string) bool { return s[0] == 'B' && s[11:] == "CN" }

// s10Other is an S10 number of a country whose post has no row of its own.
var s10Other = Format{ID: "s10_other", Name: "National post", Carrier: "national-post", Shape: "s10",
	Links: []string{"https://t.17track.net/en#nums={n}"}}

// s10Strange is an S10 shape whose last letters name no country. "Reserved" or
// "unknown" never means false, but the check digit proves nothing either.
var s10Strange = Format{ID: "s10_unknown_suffix", Name: "Unknown post", Carrier: "unknown-post", Shape: "s10",
	Links: []string{"https://t.17track.net/en#nums={n}"}}

// postOf returns the issuer of S10 numbers of a country, nil for what is no code of one.
func postOf(country string) *Format {
	lo, hi := 0, len(posts)
	for lo < hi {
		mid := (lo + hi) / 2
		if posts[mid].Country < country {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo < len(posts) && posts[lo].Country == country {
		return &posts[lo]
	}
	if isCountry(country) {
		return &s10Other
	}
	return nil
}

// isS10 reports two letters, nine digits, two letters.
func isS10(s string, digits uint64) bool { return len(s) == 13 && digits == 0b00_111111111_00 }

// isS10Shape is isS10 of a number whose digits are not at hand.
func isS10Shape(s string) bool { return len(s) == 13 && isS10(s, digitsIn(s)) }

// countries holds the ISO 3166-1 alpha-2 codes, sorted (ISO online browsing
// platform, 2026), and AN, which old numbers still carry.
const countries = "ADAEAFAGAIALAMANAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCYCZDEDJDKDMDODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUIDIEILIMINIOIQIRISITJEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONPNRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZTCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZUAUGUMUSUYUZVAVCVEVGVIVNVUWFWSYEYTZAZMZW"

// isCountry reports whether a code is an ISO 3166-1 alpha-2 country.
func isCountry(code string) bool {
	lo, hi := 0, len(countries)/2
	for lo < hi {
		mid := (lo + hi) / 2
		if countries[2*mid:2*mid+2] < code {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return 2*lo < len(countries) && countries[2*lo:2*lo+2] == code
}

// amazonCountry reports whether Amazon's own numbers begin with these two letters
// (github plhery/universal-parcel-scraper, 2026-09): a country of Europe, or UK.
func amazonCountry(code string) bool {
	const list = "ATBEBGCHCYCZDEDKEEESFIFRGBGRHRHUIEISITLILTLULVMTNLNOPLPTROSESISKTRUK"
	for i := 0; i < len(list); i += 2 {
		if list[i:i+2] == code {
			return true
		}
	}
	return false
}

// Post returns the post of a country with its look-up links, or nil when we have no
// row for it.
func Post(country string) *Format {
	if p := postOf(country); p != &s10Other {
		return p
	}
	return nil
}
