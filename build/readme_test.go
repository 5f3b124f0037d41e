package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/trackwhy/trackwhy/build/texts"
)

func text(t *testing.T, parts ...string) string {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(append([]string{".."}, parts...)...))
	require.NoError(t, err)
	return string(b)
}

func TestTheReadmeGivesAReasonForEachPermission(t *testing.T) {
	var manifest struct {
		Permissions         []string
		HostPermissions     []string `json:"host_permissions"`
		OptionalPermissions []string `json:"optional_permissions"`
	}
	require.NoError(t, json.Unmarshal([]byte(text(t, "extension", "manifest.json")), &manifest))
	require.NotEmpty(t, manifest.Permissions)
	readme, listing := text(t, "README.md"), text(t, "build", "listing", "listing.md")
	for _, p := range append(append(manifest.Permissions, manifest.HostPermissions...), manifest.OptionalPermissions...) {
		assert.Contains(t, readme, "| `"+p+"` |", "README: say why %s is needed", p)
		assert.Contains(t, listing, "**"+p+"**", "listing: say why %s is needed", p)
	}
}

func TestPicturesOfTheReadmeAreThere(t *testing.T) {
	links := regexp.MustCompile(`!\[[^\]]+\]\(([^)]+)\)`).FindAllStringSubmatch(text(t, "README.md"), -1)
	require.NotEmpty(t, links)
	for _, l := range links {
		assert.FileExists(t, filepath.Join("..", filepath.FromSlash(l[1])))
	}
}

func TestTheStoresTakeTheSummaryOfEveryLanguage(t *testing.T) {
	for _, name := range texts.Names() {
		messages, err := texts.Messages(name)
		require.NoError(t, err)
		assert.LessOrEqual(t, utf8.RuneCountInString(messages["ext_description"].Message), 132, name)
	}
	english, err := texts.Messages("en")
	require.NoError(t, err)
	assert.True(t, strings.Contains(text(t, "build", "listing", "listing.md"), english["ext_description"].Message), "the listing says what the extension says")
}
