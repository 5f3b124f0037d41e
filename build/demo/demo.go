// Package demo shows the extension at work on bundled pages: in a window when
// there is a display, otherwise headless in both browsers, in words and pictures.
package demo

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"time"

	"github.com/trackwhy/trackwhy/build/browser"
	"github.com/trackwhy/trackwhy/build/pack"
	"github.com/trackwhy/trackwhy/build/shopfront"
)

// starts are the two browsers and the folders they load.
var starts = []struct {
	folder string
	start  func(browser.Options) (browser.Browser, error)
}{{"chrome", browser.Chromium}, {"firefox", browser.Firefox}}

// Run assembles the extension and shows it.
func Run(root string, out io.Writer) error {
	built := filepath.Join(root, "build", "out")
	if _, err := pack.All(root, built); err != nil {
		return err
	}
	absent := browser.Install(func(s string) { fmt.Fprintln(out, s) })
	pages, err := shopfront.Own(time.Now())
	if err != nil {
		return err
	}
	saved, err := shopfront.Saved(root)
	if err != nil {
		return err
	}
	shop, err := browser.OpenShop(shopfront.Handler(append(pages, saved...)))
	if err != nil {
		return err
	}
	defer shop.Close()
	if os.Getenv("DISPLAY") != "" || os.Getenv("WAYLAND_DISPLAY") != "" {
		return window(built, shop, pages, out)
	}
	_, style, _ := strings.Cut(string(pages[0].HTML), "<style>")
	style, _, _ = strings.Cut(style, "</style>")
	// The captures show that real pages are read; the rest are for tests.
	for _, p := range saved {
		if strings.Contains(p.Name, "brazil") {
			pages = append(pages, p)
		}
	}
	var arabic []shopfront.Page
	for _, p := range saved {
		if p.Name == "tracking-ar" {
			arabic = append(arabic, p)
		}
	}
	var failed []error
	shown := 0
	for _, s := range starts {
		b, err := s.start(browser.Options{Extension: filepath.Join(built, s.folder), Proxy: shop.Addr()})
		if errors.Is(err, browser.ErrMissing) {
			fmt.Fprintf(out, "SKIPPED: %v\n", err)
			continue
		}
		if err != nil {
			failed = append(failed, err)
			continue
		}
		err = tour(b, tourist{pictures: filepath.Join(built, "demo"), pages: pages, narrow: "tracking", style: style}, out)
		failed = append(failed, err, b.Close())
		shown++
		if b, err = s.start(browser.Options{Extension: filepath.Join(built, s.folder), Proxy: shop.Addr()}); err != nil {
			failed = append(failed, err)
			continue
		}
		err = tour(b, tourist{pictures: filepath.Join(built, "demo"), pages: arabic, language: "ar", style: style}, out)
		failed = append(failed, err, b.Close())
	}
	if shown == 0 {
		failed = append(failed, absent)
	}
	return errors.Join(failed...)
}

// window opens a browser for a person, and stays until the person interrupts.
func window(built string, shop *browser.Shop, pages []shopfront.Page, out io.Writer) error {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	var last error
	for _, s := range starts {
		b, err := s.start(browser.Options{Extension: filepath.Join(built, s.folder), Proxy: shop.Addr(), Visible: true})
		if err != nil {
			last = err
			continue
		}
		defer b.Close()
		for _, p := range pages {
			tab, err := b.NewPage(ctx)
			if err != nil {
				return err
			}
			if err := tab.Open(ctx, p.Address(false)); err != nil {
				return err
			}
			fmt.Fprintln(out, p.Address(false))
		}
		fmt.Fprintln(out, "The pages are open; end with Ctrl-C.")
		<-ctx.Done()
		return nil
	}
	return last
}

// tourist says what a tour looks at.
type tourist struct {
	pictures string // folder
	pages    []shopfront.Page
	narrow   string // name of a page that is looked at in a narrow window, too
	language string // the extension is set to; empty: the browser's
	style    string // for pages that were saved without theirs
}

// tour visits every page, reads badges and cards, and takes pictures.
func tour(b browser.Browser, who tourist, out io.Writer) error {
	ctx, cancel := context.WithTimeout(context.Background(), 4*time.Minute)
	defer cancel()
	if err := os.MkdirAll(who.pictures, 0o755); err != nil {
		return err
	}
	p, err := b.NewPage(ctx)
	if err != nil {
		return err
	}
	suffix := ""
	if who.language != "" {
		suffix = "-" + who.language
		if err := Speak(ctx, b, p, who.language); err != nil {
			return err
		}
	}
	keep := func(name string, shot []byte, err error) error {
		if err != nil {
			return err
		}
		return os.WriteFile(filepath.Join(who.pictures, b.Name()+"-"+name+".png"), shot, 0o644)
	}
	picture := func(name string) error {
		shot, err := p.Screenshot(ctx)
		return keep(name, shot, err)
	}
	fmt.Fprintf(out, "\n== %s\n", b.Name())
	if err := p.Front(ctx); err != nil {
		return err
	}
	for _, page := range who.pages {
		if err := p.Resize(ctx, 1280, 800); err != nil {
			return err
		}
		if err := p.Open(ctx, page.Address(false)); err != nil {
			return err
		}
		if err := dress(ctx, p, who.style); err != nil {
			return err
		}
		fmt.Fprintf(out, "\n-- %s  %s\n", page.Name, page.URL)
		var failed error
		if page.Name == "none" {
			fmt.Fprintln(out, "   an empty list: no badge, and no program loaded")
			continue
		}
		count, err := Badges(ctx, p)
		if err != nil {
			// A page whose parcels all move normally shows nothing: quiet by rule.
			fmt.Fprintf(out, "   no badge\n")
			continue
		}
		for i := range count {
			badge, card, err := Read(ctx, p, i)
			if err != nil {
				failed = errors.Join(failed, fmt.Errorf("%s: badge %d: %w", page.Name, i+1, err))
				continue
			}
			fmt.Fprintf(out, "   [%s]\n      %s\n", badge, strings.ReplaceAll(card, "\n", "\n      "))
			if i == 0 {
				failed = errors.Join(failed, looks(ctx, p, page.Name, picture))
			}
			failed = errors.Join(failed, p.Keys(ctx, "Escape"))
		}
		if page.Name == who.narrow {
			failed = errors.Join(failed, p.Resize(ctx, 360, 740))
			_, _, err := Read(ctx, p, 0)
			failed = errors.Join(failed, err, looks(ctx, p, page.Name+"-narrow", picture), p.Keys(ctx, "Escape"))
		}
		if failed != nil {
			return failed
		}
	}
	list, shot, err := toolbar(ctx, b, p, who.pages[0])
	if err = keep("toolbar"+suffix, shot, err); err != nil {
		return fmt.Errorf("toolbar: %w", err)
	}
	fmt.Fprintf(out, "\n-- the button in the toolbar, over %s\n   %s\n", who.pages[0].Name, list)
	for _, file := range []string{"popup", "options", "welcome"} {
		if err := p.Resize(ctx, 440, 700); err != nil {
			return err
		}
		if err := p.Open(ctx, b.ExtensionURL(file+".html")); err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		if file != "welcome" {
			if err := Ready(ctx, p); err != nil {
				return fmt.Errorf("%s: %w", file, err)
			}
		}
		name := file + suffix
		if file == "popup" {
			if err := looks(ctx, p, "popup-empty"+suffix, picture); err != nil {
				return err
			}
			if err := Check(ctx, p); err != nil {
				return fmt.Errorf("popup: %w", err)
			}
		}
		if err := looks(ctx, p, name, picture); err != nil {
			return err
		}
		if file == "popup" {
			if err := Evidence(ctx, b, p); err != nil {
				return fmt.Errorf("evidence: %w", err)
			}
			if err := looks(ctx, p, "evidence"+suffix, picture); err != nil {
				return err
			}
		}
	}
	fmt.Fprintf(out, "\npictures: %s\n", who.pictures)
	return p.Close(ctx)
}

// toolbar opens the popup over a page as a shopper does, and returns what it lists and its picture.
func toolbar(ctx context.Context, b browser.Browser, p browser.Page, page shopfront.Page) (list string, shot []byte, err error) {
	ctx, cancel := context.WithTimeout(ctx, 40*time.Second)
	defer cancel()
	if err := errors.Join(p.Resize(ctx, 1280, 800), p.Open(ctx, page.Address(false))); err != nil {
		return "", nil, err
	}
	popup, err := browser.OpenPopup(ctx, b, p, "")
	if err != nil {
		return "", nil, err
	}
	err = browser.Wait(ctx, "the parcels of the page", func() (bool, error) {
		err := popup.Run(ctx, `return root.getElementById("page").hidden ? "" : root.getElementById("parcels").innerText`, &list)
		return list != "", err
	})
	if err == nil {
		shot, err = popup.Screenshot(ctx)
	}
	list = strings.NewReplacer("\n\n", "\n   ", "\n", "\n   ").Replace(list)
	return list, shot, errors.Join(err, popup.Close(ctx), p.Front(ctx))
}

// Speak sets the extension's language, as the options do.
func Speak(ctx context.Context, b browser.Browser, p browser.Page, language string) error {
	if err := p.Open(ctx, b.ExtensionURL("options.html")); err != nil {
		return err
	}
	return p.Run(ctx, nil, `return trackwhySettings.write("language", args[0]).then(() => true)`, nil, language)
}

// Check types a number and a total into the popup, and waits for the card.
func Check(ctx context.Context, p browser.Page) error {
	err := errors.Join(browser.Type(ctx, p, nil, "#number", "RB123456785CN"), browser.Type(ctx, p, nil, "#total", "US $4.20"))
	return errors.Join(err, browser.Wait(ctx, "the card", func() (bool, error) {
		var drawn bool
		err := p.Run(ctx, nil, `return !!document.querySelector("#result .card")`, &drawn)
		return drawn, err
	}))
}

// Evidence presses "Save evidence" in the popup, and opens the page that it opens.
func Evidence(ctx context.Context, b browser.Browser, p browser.Page) error {
	if err := browser.Click(ctx, p, nil, "#keep"); err != nil {
		return err
	}
	var id string
	err := browser.Wait(ctx, "the evidence", func() (bool, error) {
		err := p.Run(ctx, nil, `return chrome.storage.session.get(null).then((all) => Object.keys(all).find((k) => k.startsWith("evidence:"))?.slice(9) ?? "")`, &id)
		return id != "", err
	})
	if err != nil {
		return err
	}
	if err := p.Front(ctx); err != nil { // behind the page that was opened
		return err
	}
	if err := p.Open(ctx, b.ExtensionURL("evidence.html#"+id)); err != nil {
		return err
	}
	return browser.Wait(ctx, "the record", func() (bool, error) {
		var stands bool
		err := p.Run(ctx, nil, `return !!document.querySelector("#kept:not([hidden]) #text")?.textContent`, &stands)
		return stands, err
	})
}

// dress gives a page that was saved without its style sheet that of our own pages.
func dress(ctx context.Context, p browser.Page, style string) error {
	return p.Run(ctx, nil, `if (document.querySelector("style")?.textContent !== args[0]) {
		const e = document.createElement("style");
		e.textContent = args[0] + "body > div{max-width:960px;margin:16px auto;padding:14px 20px;border-radius:12px;background:#fff}";
		document.head.append(e);
	}
	return null`, nil, style)
}

// looks takes a page's pictures, light and dark, once it stands still.
func looks(ctx context.Context, p browser.Page, name string, picture func(string) error) error {
	err := errors.Join(Still(ctx, p), picture(name+"-light"))
	return errors.Join(err, p.Dark(ctx, true), Still(ctx, p), picture(name+"-dark"), p.Dark(ctx, false))
}

// Still waits for what moves to come to rest: a card takes an eighth of a second to
// appear. The picture before is thrown away, it makes the browser draw.
func Still(ctx context.Context, p browser.Page) error {
	var begun float64
	if err := p.Run(ctx, nil, "return performance.now()", &begun); err != nil {
		return err
	}
	if _, err := p.Screenshot(ctx); err != nil {
		return err
	}
	return browser.Wait(ctx, "the page to stand still", func() (bool, error) {
		var now float64
		err := p.Run(ctx, nil, "return performance.now()", &now)
		return now-begun > 400, err
	})
}

// Ready waits until popup or options have been drawn.
func Ready(ctx context.Context, p browser.Page) error {
	ctx, cancel := context.WithTimeout(ctx, 20*time.Second)
	defer cancel()
	return browser.Wait(ctx, "the page to be drawn", func() (bool, error) {
		var ready string
		err := p.Run(ctx, nil, `return document.documentElement.dataset.ready ?? ""`, &ready)
		return ready == "1", err
	})
}

// Badges waits for badges and counts them.
func Badges(ctx context.Context, p browser.Page) (int, error) {
	ctx, cancel := context.WithTimeout(ctx, 15*time.Second)
	defer cancel()
	n := 0
	err := browser.Wait(ctx, "a badge", func() (bool, error) {
		err := p.Run(ctx, nil, `return document.querySelectorAll("trackwhy-badge").length`, &n)
		return n > 0, err
	})
	return n, err
}

// mark gives the badge of that place an attribute to find it by; the extension
// does not look at its host's attributes.
func mark(ctx context.Context, p browser.Page, i int) error {
	return p.Run(ctx, nil, `document.querySelectorAll("trackwhy-badge").forEach((e, i) => e.toggleAttribute("data-asked", i === args[0])); return null`, nil, i)
}

// Asked is the path to the badge that Read looked at last.
var Asked = browser.Path{"trackwhy-badge[data-asked]"}

// Read hovers over a badge, and returns its text and the card's as a person reads them.
func Read(ctx context.Context, p browser.Page, i int) (badge, card string, err error) {
	ctx, cancel := context.WithTimeout(ctx, 15*time.Second)
	defer cancel()
	if err := mark(ctx, p, i); err != nil {
		return "", "", err
	}
	if badge, err = browser.Text(ctx, p, Asked...); err != nil {
		return "", "", err
	}
	if err := browser.Hover(ctx, p, Asked, "button"); err != nil {
		return badge, "", err
	}
	card, err = Card(ctx, p)
	return badge, card, err
}

// Card waits for the open card and returns its text, wherever it is drawn.
func Card(ctx context.Context, p browser.Page) (string, error) {
	var text string
	err := browser.Wait(ctx, "the card", func() (bool, error) {
		open, err := Open(ctx, p)
		if err != nil || !open {
			return false, err
		}
		if text, err = browser.Text(ctx, p, "trackwhy-card", "iframe"); err != nil {
			text, err = browser.Text(ctx, p, "trackwhy-card", ".place > div")
		}
		return strings.TrimSpace(text) != "", err
	})
	return text, err
}

// Open tells whether the card stands.
func Open(ctx context.Context, p browser.Page) (bool, error) {
	var open bool
	err := p.Run(ctx, nil, `return !!document.querySelector("trackwhy-card:popover-open")`, &open)
	return open, err
}
