package browser

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"

	"github.com/trackwhy/trackwhy/build/pack"
)

// popupHost is the address that the extension gets in Firefox, which otherwise
// draws one at random for every profile.
const popupHost = "6f2b7c1e-8d34-4a95-b0e7-51c9d2a3f480"

type firefox struct {
	cmd     *exec.Cmd
	ended   chan struct{}
	profile string
	wire    *marionette
	mu      sync.Mutex // one command sequence at a time: the session has one current tab
	current string
	once    sync.Once
}

// prefs quiet Firefox (no service of Mozilla's is asked while a test runs) and
// let a temporary extension be driven.
func prefs(o Options) map[string]any {
	language := o.Language
	if language == "" {
		language = "en-US"
	}
	p := map[string]any{
		"marionette.port":                                          0,
		"remote.prefs.recommended":                                 true,
		"xpinstall.signatures.required":                            false,
		"intl.accept_languages":                                    language,
		"app.update.disabledForTesting":                            true,
		"app.normandy.enabled":                                     false,
		"browser.aboutwelcome.enabled":                             false,
		"browser.newtabpage.enabled":                               false,
		"browser.newtabpage.activity-stream.feeds.system.topsites": false,
		"browser.region.network.url":                               "",
		"browser.region.update.enabled":                            false,
		"browser.safebrowsing.malware.enabled":                     false,
		"browser.safebrowsing.phishing.enabled":                    false,
		"browser.safebrowsing.downloads.enabled":                   false,
		"browser.safebrowsing.blockedURIs.enabled":                 false,
		"browser.search.update":                                    false,
		"browser.shell.checkDefaultBrowser":                        false,
		"browser.startup.homepage":                                 "about:blank",
		"browser.startup.page":                                     0,
		"browser.topsites.contile.enabled":                         false,
		"datareporting.policy.dataSubmissionEnabled":               false,
		"datareporting.healthreport.uploadEnabled":                 false,
		"dom.push.connection.enabled":                              false,
		"extensions.blocklist.enabled":                             false,
		"extensions.getAddons.cache.enabled":                       false,
		"extensions.systemAddon.update.enabled":                    false,
		"extensions.update.enabled":                                false,
		"geo.provider.testing":                                     true,
		"media.gmp-manager.updateEnabled":                          false,
		"network.captive-portal-service.enabled":                   false,
		"network.connectivity-service.enabled":                     false,
		"network.dns.disablePrefetch":                              true,
		"network.prefetch-next":                                    false,
		"network.predictor.enabled":                                false,
		"services.settings.server":                                 "data:,#remote-settings-dummy/v1",
		"toolkit.telemetry.enabled":                                false,
		"toolkit.telemetry.unified":                                false,
		"toolkit.telemetry.server":                                 "",
		"layout.css.prefers-color-scheme.content-override":         1,
		"ui.prefersReducedMotion":                                  1,
		"extensions.webextensions.uuids":                           `{"` + geckoID() + `":"` + popupHost + `"}`,
	}
	if host, port, err := net.SplitHostPort(o.Proxy); err == nil {
		n, _ := strconv.Atoi(port)
		p["network.proxy.type"] = 1
		p["network.proxy.http"], p["network.proxy.http_port"] = host, n
		p["network.proxy.ssl"], p["network.proxy.ssl_port"] = host, n
		p["network.proxy.allow_hijacking_localhost"] = true
		p["network.proxy.no_proxies_on"] = ""
	}
	return p
}

// geckoID reads the id from the manifest; without one the popup's address is unknown.
func geckoID() string {
	id, _ := pack.GeckoID()
	return id
}

// Firefox starts Firefox.
func Firefox(o Options) (Browser, error) {
	program, err := find(firefoxNames)
	if err != nil {
		return nil, err
	}
	profile, err := os.MkdirTemp("", "trackwhy-firefox")
	if err != nil {
		return nil, err
	}
	f := &firefox{profile: profile, ended: make(chan struct{})}
	if err := f.start(program, o); err != nil {
		f.Close()
		return nil, fmt.Errorf("firefox: %w", err)
	}
	return f, nil
}

func (f *firefox) start(program string, o Options) error {
	var lines strings.Builder
	for name, value := range prefs(o) {
		text, err := json.Marshal(value)
		if err != nil {
			return err
		}
		fmt.Fprintf(&lines, "user_pref(%q, %s);\n", name, text)
	}
	if err := os.WriteFile(filepath.Join(f.profile, "user.js"), []byte(lines.String()), 0o600); err != nil {
		return err
	}
	args := []string{"--marionette", "--remote-allow-system-access", "--no-remote", "--profile", f.profile}
	if !o.Visible {
		args = append(args, "--headless", "--width", "1280", "--height", "900")
	}
	f.cmd = exec.Command(program, args...)
	// HOME apart: Firefox otherwise keeps caches and settings of the user's.
	f.cmd.Env = append(os.Environ(), "HOME="+f.profile, "MOZ_CRASHREPORTER_DISABLE=1", "MOZ_DISABLE_AUTO_SAFE_MODE=1")
	f.cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true} // its children end with it
	if err := f.cmd.Start(); err != nil {
		close(f.ended)
		return err
	}
	go func() {
		_ = f.cmd.Wait()
		close(f.ended)
	}()
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	var port int
	err := Wait(ctx, "Firefox to open its port", func() (bool, error) {
		select {
		case <-f.ended:
			cancel()
			return false, errors.New("it ended")
		default:
		}
		text, err := os.ReadFile(filepath.Join(f.profile, "MarionetteActivePort"))
		if err != nil {
			return false, err
		}
		port, err = strconv.Atoi(strings.TrimSpace(string(text)))
		return err == nil, err
	})
	if err != nil {
		return err
	}
	if f.wire, err = dialMarionette(port); err != nil {
		return err
	}
	if err := f.wire.call(ctx, "WebDriver:NewSession", map[string]any{"acceptInsecureCerts": true}, nil); err != nil {
		return err
	}
	if o.Extension == "" {
		return nil
	}
	if err := f.wire.call(ctx, "Addon:Install", map[string]any{"path": o.Extension, "temporary": true}, nil); err != nil {
		return err
	}
	return welcomed(ctx, func(ctx context.Context) (bool, error) {
		var there struct {
			Value bool `json:"value"`
		}
		err := f.privileged(ctx, `return gBrowser.browsers.some((b) => b.currentURI.spec === arguments[0])`, &there, f.ExtensionURL(welcome))
		return there.Value, err
	})
}

func (f *firefox) Name() string { return "firefox" }

func (f *firefox) ExtensionURL(file string) string {
	return "moz-extension://" + popupHost + "/" + file
}

func (f *firefox) Close() error {
	var err error
	f.once.Do(func() {
		if f.wire != nil {
			ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
			_ = f.wire.call(ctx, "Marionette:Quit", map[string]any{"flags": []string{"eForceQuit"}}, nil)
			cancel()
			f.wire.conn.Close()
		}
		if f.cmd != nil && f.cmd.Process != nil {
			select {
			case <-f.ended:
			case <-time.After(5 * time.Second):
			}
			_ = syscall.Kill(-f.cmd.Process.Pid, syscall.SIGKILL)
			<-f.ended
		}
		for range 20 { // a last child may still write
			if err = os.RemoveAll(f.profile); err == nil {
				return
			}
			time.Sleep(50 * time.Millisecond)
		}
	})
	return err
}

func (f *firefox) NewPage(ctx context.Context) (Page, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	var made struct {
		Handle string `json:"handle"`
	}
	if err := f.wire.call(ctx, "WebDriver:NewWindow", map[string]any{"type": "tab", "focus": true}, &made); err != nil {
		return nil, err
	}
	p := &firefoxPage{of: f, handle: made.Handle}
	return p, p.to(ctx, true)
}

type firefoxPage struct {
	of     *firefox
	handle string
}

// to makes this tab the session's, with its top document; the lock is held.
func (p *firefoxPage) to(ctx context.Context, front bool) error {
	if p.of.current != p.handle || front {
		if err := p.of.wire.call(ctx, "WebDriver:SwitchToWindow", map[string]any{"handle": p.handle, "focus": front}, nil); err != nil {
			return err
		}
		p.of.current = p.handle
	}
	return p.of.wire.call(ctx, "WebDriver:SwitchToFrame", map[string]any{"id": nil}, nil)
}

// do runs one command in this tab.
func (p *firefoxPage) do(ctx context.Context, command string, params map[string]any, out any) error {
	p.of.mu.Lock()
	defer p.of.mu.Unlock()
	if err := p.to(ctx, false); err != nil {
		return err
	}
	return p.of.wire.call(ctx, command, params, out)
}

func (p *firefoxPage) Open(ctx context.Context, url string) error {
	return p.do(ctx, "WebDriver:Navigate", map[string]any{"url": url}, nil)
}

// missing tells whether an answer only says that something is not there (yet).
func missing(err error) bool {
	var failed *ErrFirefox
	if !errors.As(err, &failed) {
		return false
	}
	switch failed.Kind {
	case "no such element", "no such shadow root", "no such frame", "stale element reference", "detached shadow root":
		return true
	}
	return false
}

// walk follows a path; the lock is held and stays so while the place is used.
// root is nil for a document.
func (p *firefoxPage) walk(ctx context.Context, path Path) (root map[string]string, x, y float64, err error) {
	if err = p.to(ctx, false); err != nil {
		return
	}
	for _, step := range path {
		var found struct {
			Value map[string]string `json:"value"`
		}
		how := map[string]any{"using": "css selector", "value": step}
		command := "WebDriver:FindElement"
		if root != nil {
			command = "WebDriver:FindElementFromShadowRoot"
			for _, id := range root {
				how["shadowRoot"] = id
			}
		}
		if err = p.of.wire.call(ctx, command, how, &found); err == nil {
			var id string
			for _, id = range found.Value {
			}
			var shadow struct {
				Value map[string]string `json:"value"`
			}
			err = p.of.wire.call(ctx, "WebDriver:GetShadowRoot", map[string]any{"id": id}, &shadow)
			if err == nil {
				root = shadow.Value
				continue
			}
			if missing(err) {
				var corner struct {
					Value []float64 `json:"value"`
				}
				err = p.of.wire.call(ctx, "WebDriver:ExecuteScript", map[string]any{"args": []any{found.Value}, "script": `const e=arguments[0];
					if (e.tagName !== "IFRAME") return null; const r=e.getBoundingClientRect(); return [r.x+e.clientLeft,r.y+e.clientTop]`}, &corner)
				if err == nil && len(corner.Value) == 2 {
					x, y, root = x+corner.Value[0], y+corner.Value[1], nil
					err = p.of.wire.call(ctx, "WebDriver:SwitchToFrame", map[string]any{"element": id}, nil)
				} else if err == nil {
					err = &ErrNothing{step}
				}
			}
		}
		if missing(err) {
			err = &ErrNothing{step}
		}
		if err != nil {
			return
		}
	}
	return
}

func (p *firefoxPage) Run(ctx context.Context, path Path, body string, out any, args ...any) error {
	p.of.mu.Lock()
	defer p.of.mu.Unlock()
	root, _, _, err := p.walk(ctx, path)
	if err != nil {
		return err
	}
	var result struct {
		Value json.RawMessage `json:"value"`
	}
	first := any(nil)
	if root != nil {
		first = root
	}
	err = p.of.wire.call(ctx, "WebDriver:ExecuteScript", map[string]any{
		"args":   append([]any{first}, args...),
		"script": "const [at,...args]=arguments;const root=at??document;" + body,
	}, &result)
	if missing(err) {
		return &ErrNothing{strings.Join(path, " > ")}
	}
	if err != nil || out == nil {
		return err
	}
	return json.Unmarshal(result.Value, out)
}

func (p *firefoxPage) offset(ctx context.Context, path Path) (float64, float64, error) {
	p.of.mu.Lock()
	defer p.of.mu.Unlock()
	_, x, y, err := p.walk(ctx, path)
	return x, y, err
}

func (p *firefoxPage) perform(ctx context.Context, source map[string]any) error {
	return p.do(ctx, "WebDriver:PerformActions", map[string]any{"actions": []any{source}}, nil)
}

// pointer puts the mouse on a point and presses some buttons there: 0 is the left one, 2 the right.
func (p *firefoxPage) pointer(ctx context.Context, x, y float64, buttons ...int) error {
	steps := []any{map[string]any{"type": "pointerMove", "x": int(math.Round(x)), "y": int(math.Round(y)), "duration": 0}}
	for _, button := range buttons {
		steps = append(steps, map[string]any{"type": "pointerDown", "button": button}, map[string]any{"type": "pointerUp", "button": button})
	}
	return p.perform(ctx, map[string]any{"type": "pointer", "id": "mouse", "parameters": map[string]any{"pointerType": "mouse"}, "actions": steps})
}

func (p *firefoxPage) Move(ctx context.Context, x, y float64) error { return p.pointer(ctx, x, y) }

func (p *firefoxPage) Press(ctx context.Context, x, y float64) error {
	return p.pointer(ctx, x, y, 0)
}

// webdriver are the code points that stand for keys without a character.
var webdriver = map[string]string{"Tab": "\ue004", "Escape": "\ue00c", "Enter": "\ue007", "ArrowDown": "\ue015", "ArrowUp": "\ue013", "Backspace": "\ue003", "Space": " "}

func (p *firefoxPage) Keys(ctx context.Context, keys ...string) error {
	var steps []any
	for _, k := range keys {
		if code, ok := webdriver[k]; ok {
			k = code
		}
		steps = append(steps, map[string]any{"type": "keyDown", "value": k}, map[string]any{"type": "keyUp", "value": k})
	}
	return p.perform(ctx, map[string]any{"type": "key", "id": "keyboard", "actions": steps})
}

func (p *firefoxPage) Screenshot(ctx context.Context) ([]byte, error) {
	var shot struct {
		Value string `json:"value"`
	}
	if err := p.do(ctx, "WebDriver:TakeScreenshot", map[string]any{"full": false}, &shot); err != nil {
		return nil, err
	}
	return base64.StdEncoding.DecodeString(shot.Value)
}

func (p *firefoxPage) Resize(ctx context.Context, width, height int) error {
	// The window is larger than what the page sees by its own frame and bars.
	var inner []int
	if err := p.Run(ctx, nil, "return [outerWidth-innerWidth, outerHeight-innerHeight]", &inner); err != nil {
		return err
	}
	return p.do(ctx, "WebDriver:SetWindowRect", map[string]any{"width": width + inner[0], "height": height + inner[1]}, nil)
}

func (p *firefoxPage) Dark(ctx context.Context, dark bool) error {
	value := 1
	if dark {
		value = 0
	}
	return p.of.privileged(ctx, `Services.prefs.setIntPref("layout.css.prefers-color-scheme.content-override", arguments[0])`, nil, value)
}

func (p *firefoxPage) Front(ctx context.Context) error {
	p.of.mu.Lock()
	defer p.of.mu.Unlock()
	return p.to(ctx, true)
}

func (p *firefoxPage) Close(ctx context.Context) error {
	p.of.mu.Lock()
	defer p.of.mu.Unlock()
	if err := p.to(ctx, false); err != nil {
		return err
	}
	var left []string
	if err := p.of.wire.call(ctx, "WebDriver:CloseWindow", nil, &left); err != nil || len(left) == 0 {
		return err
	}
	// Without a current tab the session cannot even open a new one.
	p.of.current = left[0]
	return p.of.wire.call(ctx, "WebDriver:SwitchToWindow", map[string]any{"handle": left[0], "focus": false}, nil)
}
