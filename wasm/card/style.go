package card

import _ "embed"

// Style is the design system of every surface. The package adopts it in the roots
// that it draws into; for our own pages it ships as style.css.
//
//go:embed style.css
var Style string
