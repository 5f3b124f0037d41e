package browser

import (
	"context"
	"encoding/base64"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/chromedp/cdproto/target"
	"github.com/chromedp/chromedp"
)

// Popup is the extension's popup where it hangs from the toolbar. It is no tab: the
// browser takes its size from what stands in it, and its opening gives the extension
// access to the tab below (activeTab).
type Popup struct {
	of   Browser
	from Page   // a page of the extension behind the others: reaches the popup's window
	url  string // of the popup
	// Chromium's own way to it, from the first picture on; letting it go closes the popup.
	tab    context.Context
	cancel context.CancelFunc
	before []listed // pages of before it was opened: the same file may stand in a tab
}

// OpenPopup presses the extension's button in the toolbar over a tab, and waits for the
// popup: another file of the extension, or, empty, the one that its manifest names.
func OpenPopup(ctx context.Context, b Browser, over Page, file string) (*Popup, error) {
	p, err := NewPopup(ctx, b, file)
	if err != nil {
		return nil, err
	}
	err = errors.Join(over.Front(ctx), Press(ctx, over))
	if err == nil {
		waiting, cancel := context.WithTimeout(ctx, 20*time.Second)
		defer cancel()
		err = Wait(waiting, "the popup", func() (bool, error) {
			var open bool
			err := p.Run(waiting, `return root.readyState === "complete"`, &open)
			return open, err
		})
	}
	if err != nil {
		return nil, errors.Join(err, p.discard(ctx))
	}
	return p, nil
}

// NewPopup prepares the popup that a press will open, as for OpenPopup. The page of the
// extension that reaches it stands in front afterwards.
func NewPopup(ctx context.Context, b Browser, file string) (*Popup, error) {
	from, err := b.NewPage(ctx)
	if err != nil {
		return nil, err
	}
	p := &Popup{of: b, from: from, cancel: func() {}}
	err = errors.Join(p.from.Open(ctx, p.of.ExtensionURL(welcome)), p.Choose(ctx, file))
	if c, ok := b.(*chromium); ok && err == nil {
		p.before, err = c.targets(ctx, "page")
	}
	if err != nil {
		return nil, errors.Join(err, p.discard(ctx))
	}
	return p, nil
}

// Choose makes another file the popup, as for OpenPopup.
func (p *Popup) Choose(ctx context.Context, file string) error {
	return p.from.Run(ctx, nil, `return chrome.action.setPopup({popup: args[0] || chrome.runtime.getManifest().action.default_popup}).then(() => chrome.action.getPopup({}))`, &p.url, file)
}

// discard closes what was opened even when ctx ended meanwhile.
func (p *Popup) discard(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
	defer cancel()
	return p.Close(ctx)
}

// Press presses the button over a tab, and does not wait for the popup. It closes one
// that stands.
func Press(ctx context.Context, over Page) error {
	switch over := over.(type) {
	case *chromiumPage:
		// The button belongs to the tab, which is a target around that of its page.
		all, err := over.of.targets(ctx, "page", "tab")
		if err != nil {
			return err
		}
		page := string(chromedp.FromContext(over.tab).Target.TargetID)
		at := slices.IndexFunc(all, func(t listed) bool { return t.ID == page })
		tabs := slices.DeleteFunc(slices.Clone(all), func(t listed) bool { return at < 0 || t.Type != "tab" || t.URL != all[at].URL })
		if len(tabs) != 1 {
			return fmt.Errorf("browser: %d tabs have the page's address", len(tabs))
		}
		return over.of.call(ctx, "Extensions.triggerAction", map[string]any{"id": over.of.id, "targetId": tabs[0].ID}, nil)
	case *firefoxPage:
		return over.of.privileged(ctx, `const {ExtensionParent} = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
			const {extension} = WebExtensionPolicy.getByID(arguments[0]);
			return ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window)`, nil, geckoID())
	}
	return fmt.Errorf("%w: the toolbar over a %T", ErrOutOfReach, over)
}

// Run calls the body of a JavaScript function with root, the popup's document, and
// args, and stores what it returns as JSON in out. It is an error once the popup is closed.
func (p *Popup) Run(ctx context.Context, body string, out any, args ...any) error {
	return p.from.Run(ctx, nil, `{
		const url = args.pop();
		const root = chrome.extension.getViews({type: "popup"}).find((view) => view.location.href === url)?.document;
		if (!root) throw new Error("no popup");
		`+body+`
	}`, out, append(slices.Clone(args), p.url)...)
}

// Screenshot is a picture of what the popup shows.
func (p *Popup) Screenshot(ctx context.Context) ([]byte, error) {
	switch b := p.of.(type) {
	case *chromium:
		if err := p.attach(ctx, b); err != nil {
			return nil, err
		}
		return capture(ctx, p.tab)
	case *firefox:
		var shot struct {
			Value string `json:"value"`
		}
		err := b.privileged(ctx, `const browser = document.querySelector("browser.webextension-popup-browser");
			return browser.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, "white").then((image) => {
				const canvas = document.createElementNS("http://www.w3.org/1999/xhtml", "canvas");
				[canvas.width, canvas.height] = [image.width, image.height];
				canvas.getContext("2d").drawImage(image, 0, 0);
				return canvas.toDataURL("image/png");
			})`, &shot)
		if err != nil {
			return nil, err
		}
		return base64.StdEncoding.DecodeString(strings.TrimPrefix(shot.Value, "data:image/png;base64,"))
	}
	return nil, fmt.Errorf("%w: the toolbar of a %T", ErrOutOfReach, p.of)
}

func (p *Popup) attach(ctx context.Context, b *chromium) error {
	if p.tab != nil {
		return nil
	}
	all, err := b.targets(ctx, "page")
	if err != nil {
		return err
	}
	at := slices.IndexFunc(all, func(t listed) bool {
		return t.URL == p.url && !slices.ContainsFunc(p.before, func(o listed) bool { return o.ID == t.ID })
	})
	if at < 0 {
		return errors.New("browser: no popup")
	}
	tab, cancel := chromedp.NewContext(b.ctx, chromedp.WithTargetID(target.ID(all[at].ID)))
	if err := chromedp.Do(tab); err != nil {
		cancel()
		return err
	}
	p.tab, p.cancel = tab, cancel
	return nil
}

// Shut closes the popup, if it still stands, and waits until it is gone: the next press
// would only close it.
func (p *Popup) Shut(ctx context.Context) error {
	p.cancel()
	p.tab = nil
	return Wait(ctx, "the popup to go", func() (bool, error) {
		var left int
		err := p.from.Run(ctx, nil, `const views = () => chrome.extension.getViews({type: "popup"});
			views().forEach((view) => view.close());
			return views().length`, &left)
		return left == 0, err
	})
}

// Close shuts the popup for good.
func (p *Popup) Close(ctx context.Context) error {
	return errors.Join(p.Shut(ctx), p.from.Close(ctx))
}
