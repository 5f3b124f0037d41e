package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/trackwhy/trackwhy/build/texts"
	"github.com/trackwhy/trackwhy/rules"
	"github.com/trackwhy/trackwhy/rules/calendar"
	"github.com/trackwhy/trackwhy/rules/sheet"
	"github.com/trackwhy/trackwhy/rules/words"
)

// explainJSON is one diagnosis; its names are a contract with those who read them.
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
	lines := json.NewEncoder(w)
	lines.SetEscapeHTML(false) // addresses stay readable
	for i, o := range orders {
		if o.Now == 0 {
			o.Now = now
		}
		d := rules.Diagnose(o, rules.Options{})
		v := words.Compose(d, o, lang)
		if *asJSON {
			if err := lines.Encode(explained(d, v)); err != nil {
				return fail(err)
			}
			continue
		}
		if i > 0 {
			fmt.Fprintln(w)
		}
		writeView(w, v, lang)
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
	r := explainJSON{Title: words.Bare(v.Title), Tone: v.Tone.String(), Badge: words.Bare(v.Badge), Lead: words.Bare(v.Lead), Asks: bare(v.Asks), Cleaned: bare(v.Cleaned)}
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

// writeView prints a diagnosis for a person: the headline, why, what to do with the
// first step first, what would decide, and the other causes.
func writeView(w io.Writer, v words.View, lang words.Language) {
	fmt.Fprintf(w, "%s\n", words.Bare(v.Title))
	fmt.Fprintf(w, "[%s] %s\n", v.Tone, words.Bare(v.Badge))
	var head []string
	for _, s := range []string{v.Number, v.Carrier, v.Total} {
		if s != "" {
			head = append(head, s)
		}
	}
	if len(head) > 0 {
		fmt.Fprintf(w, "%s\n", words.Bare(strings.Join(head, " · ")))
	}
	fmt.Fprintln(w)
	wrapped(w, "", v.Lead)
	heading := func(key string, n int) {
		if n > 0 {
			fmt.Fprintf(w, "\n%s\n", lang.Text(key))
		}
	}
	heading("ui_why", len(v.Cleaned)+len(v.For)+len(v.Against))
	for _, s := range v.Cleaned {
		if !slices.Contains(v.For, s) {
			wrapped(w, "  · ", s)
		}
	}
	for _, s := range v.For {
		wrapped(w, "  + ", s)
	}
	for _, s := range v.Against {
		wrapped(w, "  - ", s)
	}
	if len(v.Actions) > 0 {
		fmt.Fprintln(w)
	}
	for _, a := range v.Actions {
		text := a.Text
		if a.Detail != "" && a.URL == "" {
			text += " (" + a.Detail + ")"
		}
		wrapped(w, "  > ", text)
		if a.URL != "" {
			fmt.Fprintf(w, "    %s\n", a.URL)
		}
		for _, letter := range []string{a.Letter, a.LetterZH} {
			if letter != "" {
				wrapped(w, "    | ", letter)
			}
		}
	}
	heading("ui_would_help", len(v.Asks))
	for _, s := range v.Asks {
		wrapped(w, "  ? ", s)
	}
	heading("ui_also", len(v.Others))
	for _, o := range v.Others {
		wrapped(w, "  ", o.Title+" ("+lang.Text("ui_strength_"+o.Strength.String())+", "+o.Cause+")")
	}
	heading("ui_ruled_out", len(v.RuledOut))
	for _, o := range v.RuledOut {
		wrapped(w, "  ", o.Title+" ("+o.Cause+")")
		for _, s := range o.Against {
			wrapped(w, "    - ", s)
		}
	}
}

// wide is the width of a terminal that nothing printed here goes beyond, except an
// address or a sentence without blanks.
const wide = 80

// wrapped prints a text in lines of at most [wide] characters. The mark stands before
// the first line; the others are indented below it. A mark that ends in "| " stands
// before each.
func wrapped(w io.Writer, mark, text string) {
	indent := strings.Repeat(" ", len([]rune(mark)))
	if strings.HasSuffix(mark, "| ") {
		indent = mark
	}
	line, n := mark, 0
	for _, word := range strings.Split(words.Bare(text), " ") {
		if n > 0 && utf8.RuneCountInString(line)+1+utf8.RuneCountInString(word) > wide {
			fmt.Fprintln(w, line)
			line, n = indent, 0
		}
		if n > 0 {
			line += " "
		}
		line += word
		n++
	}
	fmt.Fprintln(w, line)
}
