package calendar

// Holiday is one stretch of days on which Chinese offices and carriers rest.
type Holiday struct {
	Key      string // text key without prefix: "spring_festival"
	From, To Date   // both included
	Backlog  int    // days of delay after it
	Derived  bool   // computed, not yet published: say "probably"
}
