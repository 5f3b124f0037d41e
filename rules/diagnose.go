package rules

// Facts is everything that causes ask about, computed once an order.
type Facts struct {
	Order   Order
	Options Options
}

// Diagnose ranks every cause for one order. It is deterministic and never panics.
func Diagnose(o Order, opt Options) Diagnosis { return Diagnosis{} }
