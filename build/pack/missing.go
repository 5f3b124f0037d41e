package pack

import (
	"maps"
	"path"
	"regexp"
	"slices"
	"strings"
)

// local are the ways in which a file of the package names another: the manifest's
// values, src and href of pages, importScripts, imports, and getURL.
var local = map[string][]*regexp.Regexp{
	".json": {regexp.MustCompile(`"([\w./*-]+\.(?:js|css|html|png|svg|wasm))"`)},
	".html": {regexp.MustCompile(`(?:src|href)="([\w./-]+\.\w+)"`)},
	".js": {
		regexp.MustCompile(`getURL\(["'` + "`" + `]([\w./-]+\.\w+)["'` + "`" + `]`),
		regexp.MustCompile(`import(?:Scripts)?[^"'\n]*["']\.?/?([\w./-]+\.js)["']`),
	},
	".css": {regexp.MustCompile(`url\(["']?([\w./-]+\.\w+)`)},
}

// importList finds the further arguments of importScripts, which may be many.
var importList = regexp.MustCompile(`importScripts\(([^)]*)\)`)
var quoted = regexp.MustCompile(`["']([^"']+)["']`)

// Missing returns what the files name and do not hold, as "file: name", sorted.
func Missing(files map[string][]byte) []string {
	var lost []string
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if name == "wasm_exec.js" || strings.HasPrefix(name, "_locales/") {
			continue
		}
		var named []string
		for _, way := range local[path.Ext(name)] {
			for _, m := range way.FindAllStringSubmatch(string(files[name]), -1) {
				named = append(named, m[1])
			}
		}
		if path.Ext(name) == ".js" {
			for _, m := range importList.FindAllStringSubmatch(string(files[name]), -1) {
				for _, q := range quoted.FindAllStringSubmatch(m[1], -1) {
					named = append(named, q[1])
				}
			}
		}
		slices.Sort(named)
		for _, n := range slices.Compact(named) {
			if strings.Contains(n, "*") {
				continue // a pattern of web_accessible_resources
			}
			if !strings.HasPrefix(n, "/") && path.Ext(name) != ".js" {
				n = path.Join(path.Dir(name), n)
			}
			n = strings.TrimPrefix(n, "/")
			if _, there := files[n]; !there {
				lost = append(lost, name+": "+n)
			}
		}
	}
	return lost
}
