// Package extension holds what the browser loads, as it ships, and embeds it for
// the program that assembles it.
package extension

import "embed"

// Files is this folder: scripts, styles, pages, icons and the texts of every language.
//
//go:embed *.css *.html *.js icons manifest.json _locales
var Files embed.FS
