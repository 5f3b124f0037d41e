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
		return p.of.privileged(ctx, `return WebExtensionPolicy.getByID(arguments[0]).extension.terminateBackground({ignoreDevToolsAttached: true}).then(() => true)`, nil, geckoID())
	}
	return fmt.Errorf("%w: the background behind a %T", ErrOutOfReach, p)
}

// Enable switches the extension off or on, as the shopper does in the browser's list.
func Enable(ctx context.Context, b Browser, on bool) error {
	switch b := b.(type) {
	case *chromium:
		return b.manage(ctx, `return chrome.management.setEnabled(args[0], args[1]).then(() => true)`, b.id, on)
	case *firefox:
		return b.privileged(ctx, `const {AddonManager} = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
			return AddonManager.getAddonByID(arguments[0]).then((a) => arguments[1] ? a.enable() : a.disable()).then(() => true)`, nil, geckoID(), on)
	}
	return fmt.Errorf("%w: the extension in a %T", ErrOutOfReach, b)
}

// Permit takes the access to the shop's pages from the extension or gives it back,
// as the shopper does in the browser's own settings.
func Permit(ctx context.Context, b Browser, on bool) error {
	switch b := b.(type) {
	case *chromium:
		access := "ON_CLICK"
		if on {
			access = "ON_ALL_SITES"
		}
		return b.manage(ctx, `return chrome.developerPrivate.updateExtensionConfiguration({extensionId: args[0], hostAccess: args[1]}).then(() => true)`, b.id, access)
	case *firefox:
		return b.privileged(ctx, `const {ExtensionPermissions} = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
			const {extension} = WebExtensionPolicy.getByID(arguments[0]);
			const origins = extension.manifest.content_scripts.flatMap((s) => s.matches);
			return ExtensionPermissions[arguments[1] ? "add" : "remove"](arguments[0], {permissions: [], origins, data_collection: []}, extension).then(() => true)`, nil, geckoID(), on)
	}
	return fmt.Errorf("%w: the extension in a %T", ErrOutOfReach, b)
}

// manage runs a script in the browser's own list of extensions.
func (c *chromium) manage(ctx context.Context, script string, args ...any) error {
	p, err := c.NewPage(ctx)
	if err != nil {
		return err
	}
	defer p.Close(ctx)
	if err := p.Open(ctx, "chrome://extensions"); err != nil {
		return err
	}
	return p.Run(ctx, nil, script, nil, args...)
}

// privileged runs a script with the rights of Firefox itself.
// out, when not nil, gets the answer as {"value": ...}.
func (f *firefox) privileged(ctx context.Context, script string, out any, args ...any) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	if err := f.wire.call(ctx, "Marionette:SetContext", map[string]any{"value": "chrome"}, nil); err != nil {
		return err
	}
	err := f.wire.call(ctx, "WebDriver:ExecuteScript", map[string]any{"args": append([]any{}, args...), "script": script}, out)
	// The way back is gone even when ctx ended meanwhile: the next command is for a page.
	if back := f.wire.call(context.WithoutCancel(ctx), "Marionette:SetContext", map[string]any{"value": "content"}, nil); err == nil {
		err = back
	}
	return err
}
