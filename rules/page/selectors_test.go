package page

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestPartsOfClassesEndBeforeTheirHash(t *testing.T) {
	for class, want := range map[string]bool{"mailNoValue": true, "a--mailNoValue": true, "a--mailNoValue--X0fP": true, "a--mailNoValue_x b": true, "mailNoValue b": true, "mailNoValue-": true, "mailNoValue-x": false, "mailNoValues": false, "mailNoValue2 a": false, "mailNoValues mailNoValue": true, "mailNo": false, "": false} {
		assert.Equal(t, want, stemIn(class, "mailNoValue"), class)
	}
}

func TestMatchesCountsTheElementsOfEachMark(t *testing.T) {
	got := Matches(tree("order/index.html", "div order-item", " p order-item-header-status |data-pl=order_item_header_status", "  'order-item", "div order-item x", "div a--OrderItem__number--b", "p order-items"))
	assert.Equal(t, map[string]int{".order-item": 2, ".order-item-header-status": 1, "data-pl=order_item_header_status": 1, "*OrderItem__number": 1}, got)
	assert.Equal(t, map[string]int{"*mailNoValue": 1}, Matches(tree("tracking/index.html", "div a--mailNoValue", "div order-item")), "of this kind of page only")
	assert.Nil(t, Matches(tree("item/1.html", "div order-item")))
	assert.Nil(t, Matches("no snapshot"))
}
