package main

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"github.com/trackwhy/trackwhy/build/htmlpage"
	"github.com/trackwhy/trackwhy/rules"
	"github.com/trackwhy/trackwhy/rules/calendar"
	"github.com/trackwhy/trackwhy/rules/page"
	"github.com/trackwhy/trackwhy/rules/sheet"
)

// orderJSON has the keys of the order sheet; what is not known is left out.
type orderJSON struct {
	Order     string      `json:"order,omitempty"`
	Number    string      `json:"number,omitempty"`
	Total     string      `json:"total,omitempty"`
	Status    string      `json:"status,omitempty"`
	Service   string      `json:"service,omitempty"`
	Store     string      `json:"store,omitempty"`
	Placed    string      `json:"placed,omitempty"`
	Shipped   string      `json:"shipped,omitempty"`
	Protected string      `json:"protected,omitempty"`
	Expected  string      `json:"expected,omitempty"`
	Promised  string      `json:"promised,omitempty"`
	Country   string      `json:"country,omitempty"`
	City      string      `json:"city,omitempty"`
	Tags      []string    `json:"tags,omitempty"`
	Events    []eventJSON `json:"events,omitempty"`
	Previous  []string    `json:"previous,omitempty"`
}

type eventJSON struct {
	Time  string `json:"time"`
	Text  string `json:"text"`
	Place string `json:"place"`
}

// read prints what the extension would read from a saved page.
func read(args []string, in io.Reader, out, errs io.Writer) int {
	flags := flag.NewFlagSet("read", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	asJSON := flags.Bool("json", false, "")
	nowText := flags.String("now", "", "")
	url := flags.String("url", "", "")
	err := flags.Parse(args)
	now := calendar.Date(0)
	switch {
	case err != nil:
	case *url == "":
		err = errors.New("the address of the page is missing: -url URL")
	case flags.NArg() > 1:
		err = errors.New("more than one file")
	case *nowText == "":
		y, m, d := time.Now().Date()
		now = calendar.Of(y, int(m), d)
	default:
		if now = calendar.Parse(*nowText); now == 0 {
			err = fmt.Errorf("malformed date %q: want 2026-11-23", *nowText)
		}
	}
	if err == nil && flags.NArg() == 1 && flags.Arg(0) != "-" {
		var file *os.File
		if file, err = os.Open(flags.Arg(0)); err == nil {
			defer file.Close()
			in = file
		}
	}
	var snapshot string
	if err == nil {
		snapshot, err = htmlpage.Snapshot(in, *url)
	}
	if err != nil {
		fmt.Fprintln(errs, "read: "+strings.ReplaceAll(err.Error(), "\n", " "))
		return 2
	}
	result := page.Read(snapshot, now)
	if *asJSON {
		answer := struct {
			Page   string      `json:"page"`
			Orders []orderJSON `json:"orders"`
		}{result.Kind, make([]orderJSON, 0, len(result.Orders))}
		for _, f := range result.Orders {
			answer.Orders = append(answer.Orders, orderAsJSON(f.Order))
		}
		enc := json.NewEncoder(out)
		enc.SetEscapeHTML(false)
		if err := enc.Encode(answer); err != nil {
			fmt.Fprintln(errs, "read: "+err.Error())
			return 2
		}
		return 0
	}
	for i, f := range result.Orders {
		if i > 0 {
			fmt.Fprintln(out)
		}
		fmt.Fprintln(out, strings.TrimRight(sheet.Format(f.Order), "\n"))
	}
	return 0
}

func orderAsJSON(o rules.Order) orderJSON {
	j := orderJSON{
		Order: o.ID, Number: o.Number, Total: o.Total, Status: o.Status, Service: o.Service, Store: o.Store,
		Placed: o.Placed.String(), Shipped: o.Shipped.String(), Protected: o.Protected.String(),
		Expected: o.Expected.String(), Promised: o.Promised.String(),
		Country: o.Country, City: o.City, Tags: o.Tags, Previous: o.Previous,
	}
	for _, e := range o.Events {
		when := e.Date.String()
		if when != "" && e.Clock != "" {
			when += " " + e.Clock
		}
		j.Events = append(j.Events, eventJSON{when, e.Text, e.Place})
	}
	return j
}
