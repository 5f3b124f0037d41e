package page

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestTheChosenTabOfSeveralParcels(t *testing.T) {
	tags := func(lines ...string) string {
		return strings.Join(order(onTracking+orderA, append(lines, "p", " 'Tracking number: "+parcel1)...).Tags, "|")
	}
	var nine []string
	for i := range 9 {
		mark := ""
		if i == 1 {
			mark = " active"
		}
		nine = append(nine, "p"+mark, fmt.Sprintf(" 'Package %d", i+1))
	}
	assert.Equal(t, "Package 2 of 9", tags(nine...))
	assert.Equal(t, "Package 2 of 3", tags(nine[:6]...))
	assert.Empty(t, tags(nine[:2]...), "one is no row")
	assert.Equal(t, "Paket 1 / 2", tags("p |aria-selected=true", " 'Paket 1", "p", " 'Paket 2"))
	assert.Equal(t, "P 2 / 2", tags("p", " 'P 1", "p active", " 'P 2"), "three characters")
	name := "Package " + strings.Repeat("x", 30) + " "
	assert.Equal(t, name+"2 of 2", tags("p", " '"+name+"1", "p active", " '"+name+"2"), "forty")
	assert.Empty(t, tags("p", " 'x"+name+"1", "p active", " 'x"+name+"2"), "more")
	assert.Equal(t, "Packages: 2", tags("p", " 'Package 1", "p", " 'Package 2"), "none is chosen")
	assert.Equal(t, "Packages: 2", tags("p active", " 'Package 1", "p active", " 'Package 2"), "all are marked")
	assert.Empty(t, tags("p", " 'Page 1", "p", " 'Page 2"), "pages are no parcels")
	assert.Equal(t, "Package 2 of 2", tags("div", " div", "  p", "   'Package 1", "div active", " div", "  p", "   'Package 2"), "marked two elements further out")
	assert.Equal(t, "Packages: 2", tags("div", " div", "  div", "   p", "    'Package 1", "div active", " div", "  div", "   p", "    'Package 2"), "three are too far")
	large := func(n int) string { // the marked element has n nodes
		return tags(append(append([]string{"div", " p", "  'Package 1"}, times(n-3, " i")...), append([]string{"div active", " p", "  'Package 2"}, times(n-3, " i")...)...)...)
	}
	assert.Equal(t, "Package 2 of 2", large(7))
	assert.Equal(t, "Packages: 2", large(8), "a tab is small")
	far := func(n int) string { // the second tab is n nodes behind the first
		return tags(append(append([]string{"p", " 'Package 1"}, times(n-2, "i")...), "p active", " 'Package 2")...)
	}
	assert.Equal(t, "Package 2 of 2", far(59))
	assert.Empty(t, far(60))
}
