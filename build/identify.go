package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"strings"

	"github.com/trackwhy/trackwhy/build/texts"
	"github.com/trackwhy/trackwhy/rules/tracking"
)

// identifyJSON is one result of identify; its names are a contract with those who read them.
type identifyJSON struct {
	Input       string           `json:"input"`
	Clean       string           `json:"clean"`
	Removed     []string         `json:"removed"`
	Kind        string           `json:"kind"`
	Flaw        string           `json:"flaw,omitempty"`
	Candidates  []candidateJSON  `json:"candidates"`
	Suggestions []suggestionJSON `json:"suggestions"`
}

type candidateJSON struct {
	Carrier     string `json:"carrier"`
	Name        string `json:"name"`
	Format      string `json:"format"`
	Check       string `json:"check"`
	Tracking    string `json:"tracking"`
	Class       string `json:"class"`
	Country     string `json:"country,omitempty"`
	Provisional bool   `json:"provisional,omitempty"`
	Needs       string `json:"needs,omitempty"`
	URL         string `json:"url,omitempty"`
}

type suggestionJSON struct {
	Number string `json:"number"`
	Reason string `json:"reason"`
}

// identify answers each number of its arguments, or of standard input, one a line.
func identify(args []string, in io.Reader, out, errs io.Writer) int {
	flags := flag.NewFlagSet("identify", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	asJSON := flags.Bool("json", false, "")
	if err := flags.Parse(args); err != nil {
		fmt.Fprintf(errs, "identify: %v\n", err)
		return 2
	}
	w := bufio.NewWriter(out)
	defer w.Flush()
	lang, err := texts.Load("en")
	if err != nil {
		fmt.Fprintf(errs, "identify: %v\n", err)
		return 2
	}
	answer := func(text string) {
		parts := tracking.Split(text)
		if len(parts) < 2 {
			parts = []string{text}
		}
		for _, part := range parts {
			id := tracking.Identify(part)
			if *asJSON {
				writeIdentifyJSON(w, lang, id)
			} else {
				writeIdentify(w, lang, id)
			}
		}
	}
	if flags.NArg() > 0 {
		for _, a := range flags.Args() {
			answer(a)
		}
		return 0
	}
	sc := bufio.NewScanner(in)
	sc.Buffer(nil, 1<<20)
	for sc.Scan() {
		answer(strings.TrimSuffix(sc.Text(), "\r"))
	}
	if err := sc.Err(); err != nil {
		fmt.Fprintf(errs, "identify: standard input: %v\n", err)
		return 2
	}
	return 0
}

func writeIdentifyJSON(w io.Writer, lang *texts.Language, id tracking.Identification) {
	r := identifyJSON{Input: strings.ToValidUTF8(id.Input, "\ufffd"), Clean: id.Clean, Removed: id.Removed.Names(), Kind: id.Kind.String(), Flaw: id.Flaw.String(),
		Candidates: []candidateJSON{}, Suggestions: []suggestionJSON{}}
	if r.Removed == nil {
		r.Removed = []string{}
	}
	for _, c := range id.Candidates {
		r.Candidates = append(r.Candidates, candidateJSON{c.Format.Carrier, c.Format.Name, c.Format.Shape, c.Check.String(),
			c.Scope.String(), c.Class, c.Country, c.Format.Provisional, c.Format.Needs, c.Format.Link(id.Clean)})
	}
	for _, s := range id.Suggestions {
		r.Suggestions = append(r.Suggestions, suggestionJSON{s.Number, lang.Fill(s.Reason.Key(), s.From, s.To)})
	}
	b, _ := json.Marshal(r)
	w.Write(append(b, '\n'))
}

// The words of a person's answer; the JSON has the names.
var (
	trackedWords = [...]string{"how far it is tracked is not known", "not tracked",
		"tracked until it leaves the country of origin or arrives", "tracked to the door"}
	checkWords = [...]string{"no check digit to go by", "the check digit holds", "the check digit does not fit"}
)

// mostForms is how many forms a person is shown; pure digits have a dozen.
const mostForms = 5

func writeIdentify(w io.Writer, lang *texts.Language, id tracking.Identification) {
	number := tracking.Group(id.Clean)
	switch {
	case number == "":
		number = "No number"
	case id.Kind == tracking.KindLong:
		number = id.Clean[:20] + "..."
	}
	fmt.Fprintf(w, "%s\n", number)
	for _, n := range id.Removed.Names() {
		fmt.Fprintf(w, "  %s.\n", lang.Fill("removed_"+strings.ReplaceAll(n, "-", "_")))
	}
	if id.Flaw != tracking.FlawNone {
		fmt.Fprintf(w, "  %s.\n", lang.Fill("fact_flaw_"+id.Flaw.String(), id.Clean+"__"))
	} else if id.Kind != tracking.KindTracking {
		fmt.Fprintf(w, "  %s\n", lang.Fill("kind_"+strings.ReplaceAll(id.Kind.String(), "-", "_")))
	}
	for _, s := range id.Suggestions {
		fmt.Fprintf(w, "  Perhaps %s: %s.\n", tracking.Group(s.Number), lang.Fill(s.Reason.Key(), s.From, s.To))
	}
	if id.Kind == tracking.KindOrder && len(id.Candidates) > 0 {
		fmt.Fprintln(w, "  Carriers use as many digits, too:")
	} else if len(id.Candidates) > 1 {
		fmt.Fprintln(w, "  Likeliest first:")
	}
	for i, c := range id.Candidates {
		if i == mostForms {
			fmt.Fprintf(w, "  and %d more.\n", len(id.Candidates)-i)
			break
		}
		fmt.Fprintf(w, "  %s", c.Format.Name)
		if c.Country != "" {
			fmt.Fprintf(w, " (%s)", c.Country)
		}
		if c.Class != "" {
			fmt.Fprintf(w, ", %s", c.Class)
		}
		fmt.Fprintf(w, ": %s; %s", trackedWords[c.Scope], checkWords[c.Check])
		if c.Format.Provisional {
			fmt.Fprint(w, "; another number replaces it later")
		}
		if c.Format.Needs != "" {
			fmt.Fprintf(w, "; the tracker asks for the %s", c.Format.Needs)
		}
		fmt.Fprint(w, ".\n")
		if l := c.Format.Link(id.Clean); l != "" {
			fmt.Fprintf(w, "    %s\n", l)
		}
	}
}
