package main

import "strings"

// Version of the contract with JavaScript; engine.js compares it with its own.
const Version = "1"

// Separators of the flat text that crosses the boundary.
const (
	fieldSep  = '\x1f' // US
	recordSep = '\x1e' // RS
)

// records writes an answer: the head record first, then one record a call of add.
type records struct{ b strings.Builder }

// ok returns an answer that so far says that all went well.
func ok() *records {
	r := &records{}
	r.b.WriteString("trackwhy " + Version + " ok")
	return r
}

// failure returns a whole answer that says what went wrong.
func failure(message string) string {
	r := &records{}
	r.b.WriteString("trackwhy " + Version + " error")
	r.field(message)
	return r.b.String()
}

// add writes one record.
func (r *records) add(name string, fields ...string) {
	r.b.WriteByte(recordSep)
	r.b.WriteString(clean(name))
	for _, f := range fields {
		r.field(f)
	}
}

func (r *records) field(f string) {
	r.b.WriteByte(fieldSep)
	r.b.WriteString(clean(f))
}

func (r *records) String() string { return r.b.String() }

// clean takes our separators out of a value: a page could put them into a text.
func clean(f string) string {
	if strings.IndexByte(f, fieldSep) < 0 && strings.IndexByte(f, recordSep) < 0 {
		return f
	}
	return strings.Map(func(r rune) rune {
		if r == fieldSep || r == recordSep {
			return ' '
		}
		return r
	}, f)
}

// head cuts the first record off a message from JavaScript, or reports that the
// message is not of this version.
func head(text string) (rest string, ok bool) {
	first, rest, _ := strings.Cut(text, string(recordSep))
	return rest, first == "trackwhy "+Version
}

// next cuts one record off and splits it into its name and its first two fields;
// missing fields are empty, further ones are left out.
func next(text string) (name, a, b, rest string) {
	record, rest, _ := strings.Cut(text, string(recordSep))
	name, record, _ = strings.Cut(record, string(fieldSep))
	a, record, _ = strings.Cut(record, string(fieldSep))
	b, _, _ = strings.Cut(record, string(fieldSep))
	return name, a, b, rest
}
