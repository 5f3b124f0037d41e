package browser

import (
	"context"
	"fmt"
)

// ChooseInMenu presses the right button on a point of a page, and then the extension's own
// item in the menu that opens. Chromium's menu is one of the desktop's, out of a driver's reach.
func ChooseInMenu(ctx context.Context, page Page, x, y float64) error {
	p, ok := page.(*firefoxPage)
	if !ok {
		return fmt.Errorf("%w: the menu of a %T", ErrOutOfReach, page)
	}
	if err := p.pointer(ctx, x, y, 2); err != nil {
		return err
	}
	return Wait(ctx, "the context menu", func() (bool, error) {
		var chosen struct {
			Value bool `json:"value"`
		}
		err := p.of.privileged(ctx, `const menu = document.getElementById("contentAreaContextMenu");
			const {makeWidgetId} = ChromeUtils.importESModule("resource://gre/modules/ExtensionCommon.sys.mjs").ExtensionCommon;
			const item = menu.state === "open" && [...menu.children].find((e) => e.id.startsWith(makeWidgetId(arguments[0])) && !e.hidden);
			if (item) menu.activateItem(item);
			return !!item`, &chosen, geckoID())
		return chosen.Value, err
	})
}

// SaveInto makes the browser put what is downloaded into a folder, without asking.
func SaveInto(ctx context.Context, b Browser, folder string) error {
	switch b := b.(type) {
	case *chromium:
		return b.call(ctx, "Browser.setDownloadBehavior", map[string]any{"behavior": "allow", "downloadPath": folder}, nil)
	case *firefox:
		return b.privileged(ctx, `Services.prefs.setStringPref("browser.download.dir", arguments[0]);
			Services.prefs.setIntPref("browser.download.folderList", 2);
			Services.prefs.setBoolPref("browser.download.alwaysOpenPanel", false);
			return true`, nil, folder)
	}
	return fmt.Errorf("%w: the downloads of a %T", ErrOutOfReach, b)
}
