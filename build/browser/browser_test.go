package browser_test

import (
	"bytes"
	"context"
	"image/png"
	"net/http"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/trackwhy/trackwhy/build/browser"
	"github.com/trackwhy/trackwhy/build/pack"
)

// toy is an extension with one closed root and a frame of its own in it.
var toy = map[string]string{
	"content.js": `const host=document.createElement("toy-host"); const root=host.attachShadow({mode:"closed"});
		const b=document.createElement("button"); b.textContent="before";
		b.onpointerenter=(e)=>{b.textContent=e.isTrusted?"entered":"forged"}; b.onclick=(e)=>{b.textContent=e.isTrusted?"pressed":"forged"};
		b.onkeydown=(e)=>{b.textContent=e.key};
		const f=document.createElement("iframe"); f.src=chrome.runtime.getURL("frame.html"); root.append(b,f); document.body.append(host);`,
	"frame.html": `<!doctype html><body><button>in the frame</button><script src="frame.js"></script>`,
	"frame.js":   `document.querySelector("button").onclick=(e)=>{e.target.textContent=e.isTrusted?"pressed in the frame":"forged"}`,
}

func toyManifest(t *testing.T, name string) string {
	id, err := pack.GeckoID()
	require.NoError(t, err)
	extra := ""
	if name == "firefox" {
		extra = `,"browser_specific_settings":{"gecko":{"id":"` + id + `"}}`
	}
	return `{"manifest_version":3,"name":"toy","version":"1",
		"content_scripts":[{"matches":["https://*.aliexpress.com/*"],"js":["content.js"]}],
		"web_accessible_resources":[{"resources":["frame.html"],"matches":["https://*.aliexpress.com/*"]}]` + extra + `}`
}

// A driver reaches what a hand and an eye reach: closed roots, frames of the
// extension, the mouse, the keyboard; and nothing passes the proxy unseen.
func TestDriverReachesTheExtensionOnAStrictPage(t *testing.T) {
	for name, start := range map[string]func(browser.Options) (browser.Browser, error){"chromium": browser.Chromium, "firefox": browser.Firefox} {
		t.Run(name, func(t *testing.T) {
			browser.Require(t)
			ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
			defer cancel()
			shop, err := browser.OpenShop(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				w.Header().Set("Content-Security-Policy", "default-src 'none'")
				_, _ = w.Write([]byte("<!doctype html><title>t</title><p>" + r.Host + "</p>"))
			}))
			require.NoError(t, err)
			defer shop.Close()
			dir := t.TempDir()
			for file, text := range toy {
				require.NoError(t, os.WriteFile(filepath.Join(dir, file), []byte(text), 0o644))
			}
			require.NoError(t, os.WriteFile(filepath.Join(dir, "manifest.json"), []byte(toyManifest(t, name)), 0o644))
			b, err := start(browser.Options{Extension: dir, Proxy: shop.Addr()})
			require.NoError(t, err)
			defer b.Close()
			p, err := b.NewPage(ctx)
			require.NoError(t, err)
			require.NoError(t, p.Open(ctx, "https://www.aliexpress.com/p/order/index.html"))
			text, err := browser.Text(ctx, p)
			require.NoError(t, err)
			assert.Contains(t, text, "www.aliexpress.com")

			reads := func(want string, path ...string) {
				t.Helper()
				require.NoError(t, browser.Wait(ctx, want, func() (bool, error) {
					var got string
					err := p.Run(ctx, path, "return root.querySelector('button').textContent", &got)
					return got == want, err
				}))
			}
			reads("before", "toy-host")
			require.NoError(t, browser.Hover(ctx, p, browser.Path{"toy-host"}, "button"))
			reads("entered", "toy-host")
			require.NoError(t, browser.Click(ctx, p, browser.Path{"toy-host"}, "button"))
			reads("pressed", "toy-host")
			require.NoError(t, p.Keys(ctx, "Escape"))
			reads("Escape", "toy-host")
			reads("in the frame", "toy-host", "iframe")
			require.NoError(t, browser.Click(ctx, p, browser.Path{"toy-host", "iframe"}, "button"))
			reads("pressed in the frame", "toy-host", "iframe")

			require.NoError(t, p.Dark(ctx, true))
			var dark bool
			require.NoError(t, p.Run(ctx, nil, "return matchMedia('(prefers-color-scheme: dark)').matches", &dark))
			assert.True(t, dark)
			require.NoError(t, p.Resize(ctx, 600, 500))
			require.NoError(t, browser.Wait(ctx, "the new size", func() (bool, error) {
				var width int
				err := p.Run(ctx, nil, "return innerWidth", &width)
				return width == 600, err
			}))
			shot, err := p.Screenshot(ctx)
			require.NoError(t, err)
			picture, err := png.DecodeConfig(bytes.NewReader(shot))
			require.NoError(t, err)
			assert.Equal(t, 600, picture.Width)
			var gone *browser.ErrNothing
			assert.ErrorAs(t, p.Run(ctx, browser.Path{"no-such-host"}, "return 1", nil), &gone)
			if name == "firefox" { // help that is cut off half-way leaves the driver with the page
				require.ErrorIs(t, browser.Enable(&ending{Context: ctx, steps: 1}, b, true), context.Canceled)
				assert.NoError(t, p.Open(ctx, "https://www.aliexpress.com/p/order/index.html"))
			}
			t.Logf("refused: %q", shop.Refused())
			require.NoError(t, p.Close(ctx))
			require.NoError(t, b.Close())
		})
	}
}

// ending is a context that ends after so many looks at it.
type ending struct {
	context.Context
	steps int
}

func (e *ending) Err() error {
	if e.steps--; e.steps < 0 {
		return context.Canceled
	}
	return nil
}
