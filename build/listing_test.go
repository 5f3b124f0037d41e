package main

import (
	"image"
	"image/color"
	_ "image/png" // the pictures
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/trackwhy/trackwhy/build/texts"
)

// sections returns the texts of the listing by their heading.
func sections(t *testing.T) map[string]string {
	t.Helper()
	found := map[string]string{}
	for part := range strings.SplitSeq("\n"+text(t, "build", "listing", "listing.md"), "\n## ") {
		heading, body, _ := strings.Cut(part, "\n")
		found[heading] = strings.TrimSpace(body)
	}
	return found
}

// Limits of the forms of both stores: Chrome Web Store (name 75, short description 132,
// description 16,000, single purpose and each reason 1,000), addons.mozilla.org (name 50,
// summary 250, notes for the reviewer 3,000). They are those of 2026-11-26 as the dashboards
// show them and were not checked against a source; a form that refuses a text is right.
func TestTheTextsOfTheListingFitTheForms(t *testing.T) {
	found := sections(t)
	for heading, most := range map[string]int{"Name": 50, "Summary (132 characters at most)": 132, "Category": 40, "Description": 15_000, "Single purpose": 1_000,
		"Remote code": 1_000, "Data": 1_000, "Privacy policy": 15_000, "Notes for the reviewer": 3_000} {
		body := found[heading]
		assert.NotEmpty(t, body, "the listing has no section %q", heading)
		assert.LessOrEqual(t, utf8.RuneCountInString(body), most, heading)
	}
	reasons := strings.Split(strings.TrimPrefix(found["Permissions, one by one"], "* "), "\n* ")
	require.Len(t, reasons, 4)
	for _, r := range reasons {
		permission, reason, ok := strings.Cut(r, "**: ")
		assert.True(t, ok && strings.HasPrefix(permission, "**"), r)
		n := utf8.RuneCountInString(reason)
		assert.True(t, n > 20 && n <= 1_000, "%s: a reason of %d characters", permission, n)
	}
	english, err := texts.Messages("en")
	require.NoError(t, err)
	assert.Equal(t, english["ext_name"].Message, found["Name"])
	for _, name := range texts.Names() {
		messages, err := texts.Messages(name)
		require.NoError(t, err)
		n := utf8.RuneCountInString(messages["ext_name"].Message)
		assert.True(t, n > 0 && n <= 50, "%s: a name of %d characters", name, n)
	}
}

func TestTheListingCountsWhatThereIs(t *testing.T) {
	description := sections(t)["Description"]
	rows := regexp.MustCompile("(?m)^\\| `[a-z-]+` \\| [^|]+ \\| [^|]+ \\|$").FindAllString(strings.SplitN(text(t, "README.md"), "### In your language", 2)[0], -1)
	assert.Contains(t, description, "the likeliest of "+strconv.Itoa(len(rows))+" causes")
	words := map[int]string{15: "Fifteen", 16: "Sixteen", 17: "Seventeen", 18: "Eighteen", 19: "Nineteen", 20: "Twenty"}
	assert.Contains(t, description, words[len(texts.Names())]+" languages")
}

// Sizes that the stores take: screenshots of 1280 x 800 and a small tile of 440 x 280, PNG
// of 24 bits without alpha; five screenshots at most. Not checked against a source either.
func TestThePicturesOfTheListingHaveTheSizesOfTheStores(t *testing.T) {
	folder := filepath.Join("..", "build", "listing", "pictures")
	screens, err := filepath.Glob(filepath.Join(folder, "[0-9]-*.png"))
	require.NoError(t, err)
	assert.True(t, len(screens) >= 3 && len(screens) <= 5, "%d screenshots", len(screens))
	sizes := map[string]image.Point{filepath.Join(folder, "promo.png"): {X: 440, Y: 280}, filepath.Join("..", "extension", "icons", "icon-128.png"): {X: 128, Y: 128}}
	for _, s := range screens {
		sizes[s] = image.Pt(1280, 800)
	}
	for name, want := range sizes {
		file, err := os.Open(name)
		require.NoError(t, err)
		defer file.Close()
		picture, format, err := image.Decode(file)
		require.NoError(t, err, name)
		assert.Equal(t, "png", format, name)
		assert.Equal(t, want, picture.Bounds().Size(), name)
		if strings.Contains(name, "icon-") {
			continue // an icon has round corners
		}
		switch picture.ColorModel() {
		case color.RGBAModel, color.YCbCrModel: // what the decoder gives for 24 bits
		default:
			t.Errorf("%s is no picture of 24 bits without alpha: %T", name, picture)
		}
	}
}
