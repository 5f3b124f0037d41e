package browser

import (
	"context"
	"fmt"
)

// StopBackground ends the extension's background as the browser does by itself
// after some seconds of quiet; the next message starts it again. p is a tab that
// shows a page of the extension.
func StopBackground(ctx context.Context, p Page) error {
	switch p := p.(type) {
	case *chromiumPage:
		if err := p.call(ctx, "ServiceWorker.enable", nil, nil); err != nil {
			return err
		}
		return p.call(ctx, "ServiceWorker.stopAllWorkers", nil, nil)
	case *firefoxPage:
		return p.of.privileged(ctx, `return WebExtensionPolicy.getByID(arguments[0]).extension.terminateBackground({ignoreDevToolsAttached: true}).then(() => true)`, geckoID())
	}
	return fmt.Errorf("browser: no background in a %T", p)
}

// Enable switches the extension off or on, as the shopper does in the browser's list.
func Enable(ctx context.Context, b Browser, on bool) error {
	switch b := b.(type) {
	case *chromium:
		p, err := b.NewPage(ctx)
		if err != nil {
			return err
		}
		if err := p.Open(ctx, "chrome://extensions"); err != nil {
			return err
		}
		defer p.Close(ctx)
		return p.Run(ctx, nil, `return chrome.management.setEnabled(args[0], args[1]).then(() => true)`, nil, b.id, on)
	case *firefox:
		return b.privileged(ctx, `const {AddonManager} = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
			return AddonManager.getAddonByID(arguments[0]).then((a) => arguments[1] ? a.enable() : a.disable()).then(() => true)`, geckoID(), on)
	}
	return fmt.Errorf("browser: no extension in a %T", b)
}

// privileged runs a script with the rights of Firefox itself.
func (f *firefox) privileged(ctx context.Context, script string, args ...any) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	if err := f.wire.call(ctx, "Marionette:SetContext", map[string]any{"value": "chrome"}, nil); err != nil {
		return err
	}
	err := f.wire.call(ctx, "WebDriver:ExecuteScript", map[string]any{"args": args, "script": script}, nil)
	if back := f.wire.call(ctx, "Marionette:SetContext", map[string]any{"value": "content"}, nil); err == nil {
		err = back
	}
	return err
}
