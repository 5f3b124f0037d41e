// Package browser drives Chromium and Firefox with the extension installed, for
// tests and the demo. Both are one interface, Page; Chromium is spoken to over
// the DevTools protocol, Firefox over Marionette, and both reach closed shadow
// roots and frames of the extension as a reader's eye does.
//
// Nothing here waits for time to pass: Wait asks again until a condition holds or
// its context ends.
package browser

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// Options say how a browser starts.
type Options struct {
	// Extension is the folder of the unpacked extension; absolute. Empty: none.
	Extension string
	// Proxy is host:port of the proxy that every request has to pass (Shop.Addr).
	Proxy string
	// Visible shows a window; otherwise the browser runs headless.
	Visible bool
	// Language of the browser, a BCP 47 tag. Empty: en-US.
	Language string
}

// Browser is a running browser. Close ends it and removes its profile.
type Browser interface {
	// Name is "chromium" or "firefox".
	Name() string
	// NewPage opens an empty tab and brings it to the front.
	NewPage(ctx context.Context) (Page, error)
	// ExtensionURL is the address of a file of the installed extension.
	ExtensionURL(file string) string
	// Close may be called twice.
	Close() error
}

// welcome is the page that the extension opens by itself when it is installed. Both
// browsers wait for it when they start: it comes to the front, and Marionette takes a
// tab that opens at the wrong moment for the one that it was asked for.
const welcome = "welcome.html"

// welcomed waits for that page; an extension that cannot run has none.
func welcomed(ctx context.Context, there func(context.Context) (bool, error)) error {
	within, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	err := Wait(within, "the first page", func() (bool, error) { return there(within) })
	if err != nil && ctx.Err() == nil {
		return nil
	}
	return err
}

// Path leads from a page's document into closed places: each step is the CSS
// selector of an element, whose shadow root (open or closed) or, for a frame,
// document is entered. An empty path is the document itself.
type Path []string

// Page is one tab.
type Page interface {
	Open(ctx context.Context, url string) error
	// Run calls the body of a JavaScript function with root, the place at the end
	// of path, and args, and stores what it returns as JSON in out (nil: nowhere).
	// A missing step is ErrNothing.
	Run(ctx context.Context, path Path, body string, out any, args ...any) error
	// Move puts the mouse on a point of the window, in CSS pixels.
	Move(ctx context.Context, x, y float64) error
	// Press clicks with the left button.
	Press(ctx context.Context, x, y float64) error
	// Keys presses keys one after the other: Tab, Escape, Enter, or a character.
	Keys(ctx context.Context, keys ...string) error
	Screenshot(ctx context.Context) ([]byte, error)
	// Resize sets the size of what the page sees, in CSS pixels.
	Resize(ctx context.Context, width, height int) error
	// Dark sets the preferred colour scheme.
	Dark(ctx context.Context, dark bool) error
	// Front shows the tab.
	Front(ctx context.Context) error
	Close(ctx context.Context) error
	// offset returns where the place at the end of path begins in the window.
	offset(ctx context.Context, path Path) (x, y float64, err error)
}

// ErrNothing says that a step of a path leads nowhere at the moment.
type ErrNothing struct{ Step string }

func (e *ErrNothing) Error() string { return fmt.Sprintf("browser: nothing at %q", e.Step) }

// ErrOutOfReach says that a part of this browser cannot be driven.
var ErrOutOfReach = errors.New("browser: out of the driver's reach")

// Wait asks until done says yes, and tells what it waited for when ctx ends.
// Errors of done count as "not yet": pages change while they are read.
func Wait(ctx context.Context, what string, done func() (bool, error)) error {
	var last error
	for {
		ok, err := done()
		if ok && err == nil {
			return nil
		}
		if err != nil && ctx.Err() == nil {
			last = err
		}
		select {
		case <-ctx.Done():
			if last != nil {
				return fmt.Errorf("browser: waited for %s: %w (last: %v)", what, ctx.Err(), last)
			}
			return fmt.Errorf("browser: waited for %s: %w", what, ctx.Err())
		case <-time.After(50 * time.Millisecond): // between two questions
		}
	}
}

// visible is the JavaScript of what a person can read under a node: rendered
// text only, without what is hidden, plus the values of fields.
const visible = `
const out = [];
const walk = (node) => {
  if (node.nodeType === 3) { const t = node.data.replace(/\s+/g, " ").trim(); if (t) out.push(t); return; }
  if (node.nodeType === 1) {
    if (/^(SCRIPT|STYLE|TEMPLATE|NOSCRIPT)$/.test(node.tagName)) return;
    const style = getComputedStyle(node);
    if (style.display === "none" || style.visibility === "hidden") return;
    if (node.parentElement?.tagName === "DETAILS" && !node.parentElement.open && node.tagName !== "SUMMARY") return;
  }
  for (const child of node.childNodes) walk(child);
};
walk(root.body ?? root);
return out.join("\n");`

// Text returns what a person reads at the end of path, a line for each run of text.
func Text(ctx context.Context, p Page, path ...string) (string, error) {
	var text string
	err := p.Run(ctx, path, visible, &text)
	return text, err
}

// Centre returns the middle of the element that selector names at the end of
// path, in CSS pixels of the window, after scrolling it into view.
func Centre(ctx context.Context, p Page, path Path, selector string) (x, y float64, err error) {
	var at []float64
	err = p.Run(ctx, path, `const e = root.querySelector(args[0]);
		if (!e) return null;
		e.scrollIntoView({block: "center", behavior: "instant"});
		const r = e.getBoundingClientRect();
		return r.width && r.height ? [r.x + r.width / 2, r.y + r.height / 2] : null;`, &at, selector)
	if err != nil {
		return 0, 0, err
	}
	if len(at) != 2 {
		return 0, 0, &ErrNothing{selector}
	}
	dx, dy, err := p.offset(ctx, path)
	return at[0] + dx, at[1] + dy, err
}

// Hover puts the mouse on an element, from outside, as a hand does.
func Hover(ctx context.Context, p Page, path Path, selector string) error {
	x, y, err := Centre(ctx, p, path, selector)
	if err != nil {
		return err
	}
	// A mouse that stands there already enters nothing.
	if err := p.Move(ctx, 2, 2); err != nil {
		return err
	}
	return p.Move(ctx, x, y)
}

// Click presses an element.
func Click(ctx context.Context, p Page, path Path, selector string) error {
	x, y, err := Centre(ctx, p, path, selector)
	if err != nil {
		return err
	}
	return p.Press(ctx, x, y)
}

// Type sets the focus into a field, clears it and types the text.
func Type(ctx context.Context, p Page, path Path, selector, text string) error {
	if err := Click(ctx, p, path, selector); err != nil {
		return err
	}
	if err := p.Run(ctx, path, `root.querySelector(args[0]).select?.(); return null`, nil, selector); err != nil {
		return err
	}
	keys := make([]string, 0, len(text))
	for _, r := range text {
		keys = append(keys, string(r))
	}
	return p.Keys(ctx, keys...)
}
