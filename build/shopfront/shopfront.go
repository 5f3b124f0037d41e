// Package shopfront serves bundled order pages as if this machine were the shop:
// the saved pages of extension/testdata/pages, and pages of its own whose dates
// are counted from today, so that a demo never grows old.
package shopfront

import (
	"bytes"
	"embed"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"text/template"
	"time"
)

// Page is one bundled page.
type Page struct {
	Name string // of its file, without ending
	URL  string // where the shop serves it
	Now  string // the day on which it was saved, ISO 8601; empty: dates are counted from today
	HTML []byte
}

//go:embed pages
var own embed.FS

// Own returns the pages whose dates are counted from today, in the order in
// which a shopper meets them.
func Own(today time.Time) ([]Page, error) {
	var pages []Page
	for _, p := range []Page{
		{Name: "list", URL: "https://www.aliexpress.com/p/order/index.html"},
		{Name: "detail", URL: "https://www.aliexpress.com/p/order/detail.html?orderId=8200000000000301"},
		{Name: "tracking", URL: "https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=8200000000000101"},
		{Name: "letter", URL: "https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=8200000000000501"},
		{Name: "none", URL: "https://www.aliexpress.com/p/order/index.html?empty=1"},
	} {
		t, err := template.New(p.Name+".html").Funcs(template.FuncMap{
			// day is a date so many days from today, as the shop writes it in English.
			"day": func(n int) string { return today.AddDate(0, 0, n).Format("Jan 2, 2006") },
			// scan is the time of a tracking event.
			"scan": func(n int) string { return today.AddDate(0, 0, n).Format("Jan 2, 2006") + " 10:30" },
		}).ParseFS(own, "pages/"+p.Name+".html")
		if err != nil {
			return nil, err
		}
		var html bytes.Buffer
		if err := t.Execute(&html, nil); err != nil {
			return nil, err
		}
		p.HTML = html.Bytes()
		pages = append(pages, p)
	}
	return pages, nil
}

// Saved returns the saved pages of the module at root, by name. NAME.sheets holds
// a page's address and day in comment lines.
func Saved(root string) ([]Page, error) {
	files, err := filepath.Glob(filepath.Join(root, "extension", "testdata", "pages", "*.html"))
	if err != nil {
		return nil, err
	}
	slices.Sort(files)
	var pages []Page
	for _, file := range files {
		html, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		sheets, err := os.ReadFile(strings.TrimSuffix(file, ".html") + ".sheets")
		if err != nil {
			return nil, err
		}
		p := Page{Name: strings.TrimSuffix(filepath.Base(file), ".html"), HTML: html}
		for line := range strings.Lines(string(sheets)) {
			comment, ok := strings.CutPrefix(line, "#")
			if !ok {
				continue
			}
			key, value, _ := strings.Cut(strings.TrimSpace(comment), ":")
			switch key {
			case "url":
				p.URL = strings.TrimSpace(value)
			case "now":
				p.Now = strings.TrimSpace(value)
			}
		}
		if p.URL == "" {
			return nil, fmt.Errorf("%s: its sheets name no url", file)
		}
		pages = append(pages, p)
	}
	return pages, nil
}

// Strict is the hardest policy that a page can have and still show its text.
const Strict = "default-src 'none'; script-src 'none'; style-src 'none'; img-src 'none'; connect-src 'none'; frame-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"

// Address is where the handler serves exactly this page; strict adds the policy.
func (p Page) Address(strict bool) string {
	u, err := url.Parse(p.URL)
	if err != nil {
		return p.URL
	}
	q := u.Query()
	q.Set("bundled", p.Name)
	if strict {
		q.Set("policy", "strict")
	}
	u.RawQuery = q.Encode()
	return u.String()
}

// Handler serves the pages: by the parameter that Address adds, otherwise the
// first one of the same host and path, preferring the same order.
func Handler(pages []Page) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Cache-Control", "no-store")
		p := choose(pages, r)
		if p == nil {
			http.NotFound(w, r)
			return
		}
		if r.URL.Query().Get("policy") == "strict" {
			w.Header().Set("Content-Security-Policy", Strict)
		}
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		_, _ = w.Write(p.HTML)
	})
}

func choose(pages []Page, r *http.Request) *Page {
	asked := r.URL.Query()
	var best *Page
	most := -1
	for i := range pages {
		if name := asked.Get("bundled"); name != "" {
			if pages[i].Name == name {
				return &pages[i]
			}
			continue
		}
		u, err := url.Parse(pages[i].URL)
		if err != nil || u.Host != r.Host || path.Clean(u.Path) != path.Clean(r.URL.Path) {
			continue
		}
		same := 0
		for key, values := range u.Query() {
			if asked.Get(key) == values[0] {
				same++
			} else if strings.HasSuffix(strings.ToLower(key), "orderid") || key == "empty" {
				same = -1 // another order's page
				break
			}
		}
		if same > most {
			best, most = &pages[i], same
		}
	}
	return best
}
