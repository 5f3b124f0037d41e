package browser

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strings"
	"sync"
	"time"

	"github.com/chromedp/cdproto/target"
	"github.com/chromedp/chromedp"
)

type chromium struct {
	ctx     context.Context
	cancel  context.CancelFunc
	free    context.CancelFunc
	profile string
	id      string // of the extension
	once    sync.Once
}

// Chromium starts Chromium.
func Chromium(o Options) (Browser, error) {
	program, err := find(chromiumNames)
	if err != nil {
		return nil, err
	}
	profile, err := os.MkdirTemp("", "trackwhy-chromium")
	if err != nil {
		return nil, err
	}
	language := o.Language
	if language == "" {
		language = "en-US"
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(program),
		chromedp.UserDataDir(profile),
		chromedp.Flag("disable-extensions", false),
		chromedp.Flag("enable-unsafe-extension-debugging", true),
		chromedp.Flag("disable-component-update", true),
		chromedp.Flag("disable-domain-reliability", true),
		chromedp.Flag("disable-quic", true),
		chromedp.Flag("disable-search-engine-choice-screen", true),
		chromedp.Flag("no-pings", true),
		chromedp.Flag("disable-features", "Translate,OptimizationHints,MediaRouter,DialMediaRouteProvider,AutofillServerCommunication"),
		chromedp.Flag("lang", language),
		chromedp.Flag("accept-lang", language),
		chromedp.IgnoreCertErrors,
		chromedp.WindowSize(1280, 900),
		chromedp.Env("LANGUAGE="+strings.ReplaceAll(language, "-", "_")),
	)
	if o.Proxy != "" {
		options = append(options, chromedp.ProxyServer("http://"+o.Proxy),
			chromedp.Flag("proxy-bypass-list", "<-loopback>"))
	}
	if o.Visible {
		options = append(options, chromedp.VisibleWindow)
	}
	if os.Geteuid() == 0 {
		options = append(options, chromedp.NoSandbox) // the sandbox refuses root
	}
	c := &chromium{profile: profile}
	var allocator context.Context
	allocator, c.free = chromedp.NewExecAllocator(context.Background(), options...)
	quiet := func(string, ...any) {}
	c.ctx, c.cancel = chromedp.NewContext(allocator, chromedp.WithErrorf(quiet), chromedp.WithLogf(quiet))
	if err := c.start(o); err != nil {
		c.Close()
		return nil, fmt.Errorf("chromium: %w", err)
	}
	return c, nil
}

func (c *chromium) start(o Options) error {
	if err := chromedp.Do(c.ctx); err != nil {
		return err
	}
	if o.Extension == "" {
		return nil
	}
	ctx, cancel := context.WithTimeout(c.ctx, 30*time.Second)
	defer cancel()
	var loaded struct {
		ID string `json:"id"`
	}
	err := c.call(ctx, "Extensions.loadUnpacked", map[string]any{"path": o.Extension}, &loaded)
	if c.id = loaded.ID; err != nil {
		return err
	}
	return welcomed(ctx, func(ctx context.Context) (bool, error) {
		all, err := c.targets(ctx, "page")
		for _, t := range all {
			if t.URL == c.ExtensionURL(welcome) {
				return true, err
			}
		}
		return false, err
	})
}

// call sends one command of the protocol to the browser itself.
func (c *chromium) call(ctx context.Context, method string, params map[string]any, out any) error {
	var raw json.RawMessage
	if out == nil {
		out = &raw
	}
	return chromedp.FromContext(c.ctx).Browser.Call(ctx, method, params, out)
}

// listed is one thing that the browser shows or runs.
type listed struct {
	ID   string `json:"targetId"`
	Type string `json:"type"`
	URL  string `json:"url"`
}

// targets returns all things of some types: "page", and "tab" for what stands around a page.
func (c *chromium) targets(ctx context.Context, types ...string) ([]listed, error) {
	var filter []map[string]string
	for _, t := range types {
		filter = append(filter, map[string]string{"type": t})
	}
	var all struct {
		Targets []listed `json:"targetInfos"`
	}
	err := c.call(ctx, "Target.getTargets", map[string]any{"filter": filter}, &all)
	return all.Targets, err
}

func (c *chromium) Name() string { return "chromium" }

func (c *chromium) ExtensionURL(file string) string { return "chrome-extension://" + c.id + "/" + file }

func (c *chromium) Close() error {
	var err error
	c.once.Do(func() {
		c.cancel()
		c.free() // waits for the process
		err = os.RemoveAll(c.profile)
	})
	return err
}

func (c *chromium) NewPage(ctx context.Context) (Page, error) {
	tab, cancel := chromedp.NewContext(c.ctx)
	if err := chromedp.Do(tab); err != nil {
		cancel()
		return nil, err
	}
	p := &chromiumPage{of: c, tab: tab, cancel: cancel, frames: map[string]context.Context{}}
	return p, p.Front(ctx)
}

type chromiumPage struct {
	of     *chromium
	tab    context.Context
	cancel context.CancelFunc
	frames map[string]context.Context // documents in other processes, by frame
	x, y   float64
}

// within joins the deadline of ctx to the tab's own context.
func within(tab, ctx context.Context) (context.Context, context.CancelFunc) {
	joined, cancel := context.WithCancel(tab)
	if deadline, ok := ctx.Deadline(); ok {
		inner, stop := context.WithDeadline(joined, deadline)
		return inner, func() { stop(); cancel() }
	}
	return joined, cancel
}

// call sends one command of the protocol to a tab or to a frame's target.
func call(ctx, tab context.Context, method string, params map[string]any, out any) error {
	at, cancel := within(tab, ctx)
	defer cancel()
	if params == nil {
		params = map[string]any{}
	}
	var raw json.RawMessage
	if out == nil {
		out = &raw
	}
	t := chromedp.FromContext(tab).Target
	if t == nil {
		return errors.New("no tab")
	}
	return t.Call(at, method, params, out)
}

func (p *chromiumPage) call(ctx context.Context, method string, params map[string]any, out any) error {
	return call(ctx, p.tab, method, params, out)
}

func (p *chromiumPage) Open(ctx context.Context, url string) error {
	at, cancel := within(p.tab, ctx)
	defer cancel()
	return chromedp.Do(at, chromedp.Navigate(url))
}

type remote struct {
	ObjectID string          `json:"objectId"`
	Value    json.RawMessage `json:"value"`
	Subtype  string          `json:"subtype"`
}

type evaluated struct {
	Result    remote `json:"result"`
	Exception *struct {
		Text      string `json:"text"`
		Exception struct {
			Description string `json:"description"`
		} `json:"exception"`
	} `json:"exceptionDetails"`
}

func (e *evaluated) err() error {
	if e.Exception == nil {
		return nil
	}
	return fmt.Errorf("script: %s %s", e.Exception.Text, e.Exception.Exception.Description)
}

// handles is the group of the objects that the browser keeps for us; what holds asks
// for is measured without them.
const handles = "trackwhy"

// place is a document or shadow root, in a target.
type place struct {
	tab    context.Context
	object string
}

func (p *chromiumPage) document(ctx, tab context.Context) (place, error) {
	var e evaluated
	err := call(ctx, tab, "Runtime.evaluate", map[string]any{"expression": "document", "objectGroup": handles}, &e)
	if err == nil {
		err = e.err()
	}
	return place{tab, e.Result.ObjectID}, err
}

func (p *chromiumPage) on(ctx context.Context, at place, function string, byValue bool, args ...any) (*evaluated, error) {
	list := []map[string]any{}
	for _, a := range args {
		list = append(list, map[string]any{"value": a})
	}
	var e evaluated
	err := call(ctx, at.tab, "Runtime.callFunctionOn", map[string]any{"functionDeclaration": function,
		"objectId": at.object, "arguments": list, "returnByValue": byValue, "awaitPromise": true, "objectGroup": handles}, &e)
	if err == nil {
		err = e.err()
	}
	return &e, err
}

type node struct {
	BackendNodeID int    `json:"backendNodeId"`
	NodeName      string `json:"nodeName"`
	FrameID       string `json:"frameId"`
	ShadowRoots   []node `json:"shadowRoots"`
	Document      *node  `json:"contentDocument"`
}

// walk follows a path and returns the place at its end, and where that begins.
func (p *chromiumPage) walk(ctx context.Context, path Path) (at place, x, y float64, err error) {
	at, err = p.document(ctx, p.tab)
	for _, step := range path {
		if err != nil {
			return
		}
		var e *evaluated
		if e, err = p.on(ctx, at, "function(s){return this.querySelector(s)}", false, step); err != nil {
			return
		}
		if e.Result.ObjectID == "" {
			return at, 0, 0, &ErrNothing{step}
		}
		host := place{at.tab, e.Result.ObjectID}
		var described struct {
			Node node `json:"node"`
		}
		if err = call(ctx, at.tab, "DOM.describeNode", map[string]any{"objectId": host.object, "depth": 1, "pierce": true}, &described); err != nil {
			return
		}
		n := described.Node
		switch {
		case len(n.ShadowRoots) > 0:
			at, err = p.resolve(ctx, at.tab, n.ShadowRoots[0].BackendNodeID)
		case n.NodeName == "IFRAME":
			var corner []float64
			if e, err = p.on(ctx, host, "function(){const r=this.getBoundingClientRect();return [r.x+this.clientLeft,r.y+this.clientTop]}", true); err != nil {
				return
			}
			if err = json.Unmarshal(e.Result.Value, &corner); err != nil {
				return
			}
			x, y = x+corner[0], y+corner[1]
			if n.Document != nil {
				at, err = p.resolve(ctx, at.tab, n.Document.BackendNodeID)
				break
			}
			var frame context.Context
			if frame, err = p.frame(ctx, n.FrameID); err == nil {
				at, err = p.document(ctx, frame)
			}
		default:
			err = &ErrNothing{step}
		}
	}
	return
}

func (p *chromiumPage) resolve(ctx, tab context.Context, backend int) (place, error) {
	var resolved struct {
		Object remote `json:"object"`
	}
	err := call(ctx, tab, "DOM.resolveNode", map[string]any{"backendNodeId": backend, "objectGroup": handles}, &resolved)
	return place{tab, resolved.Object.ObjectID}, err
}

// frame attaches to a document that runs in a process of its own.
func (p *chromiumPage) frame(ctx context.Context, id string) (context.Context, error) {
	if frame, ok := p.frames[id]; ok {
		return frame, nil
	}
	frame, _ := chromedp.NewContext(p.tab, chromedp.WithTargetID(target.ID(id)))
	if err := chromedp.Do(frame); err != nil {
		return nil, err
	}
	p.frames[id] = frame
	return frame, nil
}

func (p *chromiumPage) Run(ctx context.Context, path Path, body string, out any, args ...any) error {
	at, _, _, err := p.walk(ctx, path)
	if err != nil {
		return err
	}
	e, err := p.on(ctx, at, "function(...args){const root=this;"+body+"\n}", true, args...)
	if err != nil || out == nil {
		return err
	}
	if len(e.Result.Value) == 0 {
		return nil // undefined
	}
	return json.Unmarshal(e.Result.Value, out)
}

func (p *chromiumPage) offset(ctx context.Context, path Path) (float64, float64, error) {
	_, x, y, err := p.walk(ctx, path)
	return x, y, err
}

func (p *chromiumPage) mouse(ctx context.Context, kind string, more map[string]any) error {
	params := map[string]any{"type": kind, "x": p.x, "y": p.y}
	for k, v := range more {
		params[k] = v
	}
	return p.call(ctx, "Input.dispatchMouseEvent", params, nil)
}

func (p *chromiumPage) Move(ctx context.Context, x, y float64) error {
	p.x, p.y = x, y
	return p.mouse(ctx, "mouseMoved", nil)
}

func (p *chromiumPage) Press(ctx context.Context, x, y float64) error {
	if err := p.Move(ctx, x, y); err != nil {
		return err
	}
	left := map[string]any{"button": "left", "clickCount": 1}
	if err := p.mouse(ctx, "mousePressed", left); err != nil {
		return err
	}
	return p.mouse(ctx, "mouseReleased", left)
}

// named are the keys that have no character: code and, for some, what they type.
var named = map[string]struct {
	code string
	text string
	key  int
}{
	"Tab": {"Tab", "", 9}, "Escape": {"Escape", "", 27}, "Enter": {"Enter", "\r", 13}, "ArrowDown": {"ArrowDown", "", 40},
	"ArrowUp": {"ArrowUp", "", 38}, "Backspace": {"Backspace", "", 8}, "Space": {"Space", " ", 32},
}

func (p *chromiumPage) Keys(ctx context.Context, keys ...string) error {
	for _, k := range keys {
		params := map[string]any{"key": k, "text": k}
		if n, ok := named[k]; ok {
			params = map[string]any{"key": k, "code": n.code, "windowsVirtualKeyCode": n.key}
			if k == "Space" {
				params["key"] = " "
			}
			if n.text != "" {
				params["text"] = n.text
			}
		}
		for _, kind := range []string{"keyDown", "keyUp"} {
			params["type"] = kind
			if kind == "keyUp" {
				delete(params, "text")
			}
			if err := p.call(ctx, "Input.dispatchKeyEvent", params, nil); err != nil {
				return err
			}
		}
	}
	return nil
}

func (p *chromiumPage) Screenshot(ctx context.Context) ([]byte, error) {
	// A tab behind another one is not painted, and its picture never comes.
	if err := p.Front(ctx); err != nil {
		return nil, err
	}
	return capture(ctx, p.tab)
}

// capture is the picture of what a target shows.
func capture(ctx, tab context.Context) ([]byte, error) {
	var shot struct {
		Data string `json:"data"`
	}
	if err := call(ctx, tab, "Page.captureScreenshot", map[string]any{"format": "png"}, &shot); err != nil {
		return nil, err
	}
	return base64.StdEncoding.DecodeString(shot.Data)
}

func (p *chromiumPage) Resize(ctx context.Context, width, height int) error {
	return p.call(ctx, "Emulation.setDeviceMetricsOverride", map[string]any{"width": width, "height": height, "deviceScaleFactor": 1, "mobile": false}, nil)
}

func (p *chromiumPage) Dark(ctx context.Context, dark bool) error {
	value := "light"
	if dark {
		value = "dark"
	}
	return p.call(ctx, "Emulation.setEmulatedMedia", map[string]any{"features": []map[string]any{{"name": "prefers-color-scheme", "value": value}}}, nil)
}

func (p *chromiumPage) Front(ctx context.Context) error {
	return p.call(ctx, "Page.bringToFront", nil, nil)
}

func (p *chromiumPage) Close(context.Context) error {
	p.cancel()
	return nil
}
