package pack

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestAPopupThatCannotBeJoinedIsNamed(t *testing.T) {
	read := func(name string) ([]byte, error) {
		if name == "gone.js" {
			return nil, errors.New("no gone.js")
		}
		return []byte(name), nil
	}
	for page, want := range map[string]string{
		"<p>none</p>": "popup.html: of 0 scripts 0 are deferred ones on a line of their own",
		"<script defer src=\"a.js\"></script>\n<script src=\"b.js\"></script>\n":          "popup.html: of 2 scripts 1 are deferred ones on a line of their own",
		"<script defer src=\"a.js\"></script>\n<script>b()</script>\n":                    "popup.html: of 2 scripts 1 are deferred ones on a line of their own",
		"<script defer src=\"a.js\"></script>\n<script defer src=\"gone.js\"></script>\n": "popup.html: no gone.js",
	} {
		_, _, err := join([]byte(page), read)
		assert.EqualError(t, err, want)
	}
	page, scripts, err := join([]byte("<p>\n<script defer src=\"a.js\"></script>\n<i>\n<script defer src=\"b.js\"></script>\n</p>"), read)
	assert.NoError(t, err)
	assert.Equal(t, "<p>\n<script defer src=\"popup.js\"></script>\n<i>\n</p>", string(page))
	assert.Equal(t, "// a.js\na.js\n// b.js\nb.js\n", string(scripts))
}
