// Package card draws a diagnosis: headline, explanation, timeline, steps, reasons
// and the other causes, as one piece for a shadow root in the shop's page, for the
// extension's frame, and for the popup.
//
// [Draw] builds some sixty nodes with honnef.co/go/js/dom/v2, text by textContent
// only. style.css is the design system of every surface: it is embedded here for
// the roots that the package draws into, and shipped as a file for our own pages.
package card
