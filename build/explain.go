package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"github.com/trackwhy/trackwhy/build/texts"
	"github.com/trackwhy/trackwhy/rules"
	"github.com/trackwhy/trackwhy/rules/calendar"
	"github.com/trackwhy/trackwhy/rules/sheet"
	"github.com/trackwhy/trackwhy/rules/words"
)

// explainJSON is one diagnosis as formats.md names it.
type explainJSON struct {
	Findings []findingJSON `json:"findings"`
	Title    string        `json:"title"`
	Tone     string        `json:"tone"`
	Badge    string        `json:"badge"`
	Lead     string        `json:"lead"`
	Asks     []string      `json:"asks,omitempty"`
	Cleaned  []string      `json:"cleaned,omitempty"`
}

type findingJSON struct {
	Cause    string       `json:"cause"`
	Strength string       `json:"strength"`
	For      []string     `json:"for"`
	Against  []string     `json:"against"`
	Actions  []actionJSON `json:"actions"`
}

type actionJSON struct {
	Kind   string `json:"kind"`
	Until  string `json:"until,omitempty"`
	Text   string `json:"text"`
	URL    string `json:"url,omitempty"`
	Number string `json:"number,omitempty"`
}

// explain prints the ranked findings of order sheets.
func explain(args []string, in io.Reader, out, errs io.Writer) int {
	flags := flag.NewFlagSet("explain", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	asJSON := flags.Bool("json", false, "")
	tag := flags.String("lang", "en", "")
	present := flags.String("now", "", "")
	fail := func(err error) int {
		fmt.Fprintf(errs, "explain: %v\n", err)
		return 2
	}
	if err := flags.Parse(args); err != nil {
		return fail(err)
	}
	if flags.NArg() > 1 {
		return fail(fmt.Errorf("more than one file: %q", flags.Arg(1)))
	}
	now, err := presentDay(*present)
	if err != nil {
		return fail(err)
	}
	lang, err := texts.Load(*tag)
	if err != nil {
		return fail(err)
	}
	if flags.NArg() == 1 {
		f, err := os.Open(flags.Arg(0))
		if err != nil {
			return fail(err)
		}
		defer f.Close()
		in = f
	}
	text, err := io.ReadAll(io.LimitReader(in, 8<<20))
	if err != nil {
		return fail(err)
	}
	orders, err := sheet.Parse(string(text), now)
	if err != nil {
		return fail(err)
	}
	if len(orders) == 0 {
		orders = []rules.Order{{}}
	}
	w := bufio.NewWriter(out)
	defer w.Flush()
	for i, o := range orders {
		if o.Now == 0 {
			o.Now = now
		}
		d := rules.Diagnose(o, rules.Options{})
		v := words.Compose(d, o, lang)
		if *asJSON {
			b, _ := json.Marshal(explained(d, v))
			w.Write(append(b, '\n'))
			continue
		}
		if i > 0 {
			fmt.Fprintln(w)
		}
		writeView(w, v)
	}
	return 0
}

// presentDay returns the day named by -now, else the clock's.
func presentDay(s string) (calendar.Date, error) {
	if s == "" {
		y, m, d := time.Now().Date()
		return calendar.Of(y, int(m), d), nil
	}
	if d := calendar.Parse(s); d != 0 {
		return d, nil
	}
	return 0, fmt.Errorf("-now: bad date %q, want 2026-12-31", s)
}

func explained(d rules.Diagnosis, v words.View) explainJSON {
	r := explainJSON{Title: words.Bare(v.Title), Tone: v.Tone.String(), Badge: words.Bare(v.Badge), Lead: words.Bare(v.Lead), Asks: bare(v.Asks), Cleaned: v.Cleaned}
	add := func(cause, strength string, pro, con []string, acts []words.Action) {
		f := findingJSON{cause, strength, append([]string{}, bare(pro)...), append([]string{}, bare(con)...), []actionJSON{}}
		for _, a := range acts {
			j := actionJSON{Kind: a.Kind.String(), Until: a.Date, Text: words.Bare(a.Text), URL: a.URL, Number: a.Number}
			if a.Letter != "" {
				j.Text = a.Letter
			}
			f.Actions = append(f.Actions, j)
		}
		r.Findings = append(r.Findings, f)
	}
	add(v.Cause, d.Findings[0].Strength.String(), v.For, v.Against, v.Actions)
	for _, o := range append(append([]words.Other{}, v.Others...), v.RuledOut...) {
		add(o.Cause, o.Strength.String(), o.For, o.Against, o.Actions)
	}
	return r
}

func bare(l []string) []string {
	var out []string
	for _, s := range l {
		out = append(out, words.Bare(s))
	}
	return out
}

// writeView prints a diagnosis for a person.
func writeView(w io.Writer, v words.View) {
	fmt.Fprintf(w, "%s   [%s]\n", words.Bare(v.Title), v.Tone)
	var head []string
	for _, s := range []string{v.Number, v.Carrier, v.Total} {
		if s != "" {
			head = append(head, s)
		}
	}
	if len(head) > 0 {
		fmt.Fprintf(w, "  %s\n", strings.Join(head, " · "))
	}
	for _, s := range v.Cleaned {
		fmt.Fprintf(w, "  (%s)\n", s)
	}
	fmt.Fprintf(w, "\n  %s\n", words.Bare(v.Lead))
	for _, s := range v.For {
		fmt.Fprintf(w, "  + %s\n", words.Bare(s))
	}
	for _, s := range v.Against {
		fmt.Fprintf(w, "  - %s\n", words.Bare(s))
	}
	for _, a := range v.Actions {
		fmt.Fprintf(w, "  > %s", words.Bare(a.Text))
		if a.URL != "" {
			fmt.Fprintf(w, "  %s", a.URL)
		}
		fmt.Fprintln(w)
		if a.Letter != "" {
			fmt.Fprintf(w, "      “%s”\n", a.Letter)
		}
	}
	for _, s := range v.Asks {
		fmt.Fprintf(w, "  ? %s\n", s)
	}
	if len(v.Others) > 0 {
		fmt.Fprintln(w, "\n  Also possible:")
		for _, o := range v.Others {
			fmt.Fprintf(w, "    %s (%s, %s)\n", words.Bare(o.Title), o.Cause, o.Strength)
		}
	}
	if len(v.RuledOut) > 0 {
		fmt.Fprintln(w, "  Ruled out:")
		for _, o := range v.RuledOut {
			fmt.Fprintf(w, "    %s: %s\n", words.Bare(o.Title), strings.Join(bare(o.Against), "; "))
		}
	}
}
