package extension

import (
	"os"
	"regexp"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// settings.js names the languages, because a script cannot list a folder of the package.
func TestEveryFolderOfTextsIsNamedInSettings(t *testing.T) {
	script, err := os.ReadFile("settings.js")
	require.NoError(t, err)
	list := regexp.MustCompile(`LANGUAGES = Object\.freeze\(\[([^\]]*)\]\)`).FindSubmatch(script)
	require.NotNil(t, list, "settings.js has a list LANGUAGES")
	var named []string
	for _, m := range regexp.MustCompile(`"([^"]+)"`).FindAllSubmatch(list[1], -1) {
		named = append(named, string(m[1]))
	}
	var folders []string
	entries, err := os.ReadDir("_locales")
	require.NoError(t, err)
	for _, e := range entries {
		if e.IsDir() {
			folders = append(folders, e.Name())
		}
	}
	assert.ElementsMatch(t, folders, named, "name the language in LANGUAGES of settings.js")
}
