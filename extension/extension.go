// Package extension holds what the browser loads, as it ships but for the manifest's keys
// of the other browser and the popup's scripts, which become one file, and embeds it for
// the program that assembles it.
package extension

import "embed"

// Files is this folder: scripts, styles, pages, icons and the texts of every language.
//
//go:embed *.css *.html *.js icons manifest.json _locales
var Files embed.FS
