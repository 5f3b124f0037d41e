package rules

// causes lists every cause in the order in which equal verdicts stand: what proves
// itself first, what time and price explain after it, what is left at the end.
var causes = [...]*Cause{
	orderNumber,
	waybillCancelled,
	returned,
	pickup,
	deliveredNotReceived,
	fakeOrCopied,
	recycled,
	entryError,
	customs,
	split,
	combined,
	reshipped,
	lowValue,
	numberChanges,
	untrackedService,
	transitSilence,
	labelOnly,
	provisional,
	notShipped,
	delay,
	wrongTracker,
	working,
	lost,
	expired,
	unknownFormat,
}

// Causes returns all causes in the order of the registry.
func Causes() []*Cause { return append([]*Cause(nil), causes[:]...) }
