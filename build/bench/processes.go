package bench

import (
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"time"
)

// descendants are the processes that this one started, and those that they started.
func descendants() []string {
	parent := map[string]string{}
	entries, _ := filepath.Glob("/proc/[0-9]*/stat")
	for _, name := range entries {
		if f := statFields(name); len(f) > 1 {
			parent[filepath.Base(filepath.Dir(name))] = f[1]
		}
	}
	own := strconv.Itoa(os.Getpid())
	var found []string
	for pid := range parent {
		for up := pid; up != "" && up != "0"; up = parent[up] {
			if up == own && pid != own {
				found = append(found, pid)
				break
			}
		}
	}
	return found
}

// statFields are the fields of /proc/N/stat behind the name, which may hold blanks.
func statFields(name string) []string {
	text, err := os.ReadFile(name)
	if err != nil {
		return nil
	}
	return strings.Fields(string(text[strings.LastIndexByte(string(text), ')')+1:]))
}

// memory is what the processes hold in MiB, shared pages counted once; 0 where the
// system does not tell.
func memory() float64 {
	if runtime.GOOS != "linux" {
		return 0
	}
	var kib float64
	for _, pid := range descendants() {
		text, _ := os.ReadFile("/proc/" + pid + "/smaps_rollup")
		for line := range strings.Lines(string(text)) {
			if f := strings.Fields(line); len(f) > 1 && f[0] == "Pss:" {
				n, _ := strconv.ParseFloat(f[1], 64)
				kib += n
			}
		}
	}
	return kib / 1024
}

// processors is the time that the processes have taken so far.
func processors() time.Duration {
	var ticks int64
	for _, pid := range descendants() {
		if f := statFields("/proc/" + pid + "/stat"); len(f) > 12 {
			user, _ := strconv.ParseInt(f[11], 10, 64)
			system, _ := strconv.ParseInt(f[12], 10, 64)
			ticks += user + system
		}
	}
	return time.Duration(ticks) * 10 * time.Millisecond // USER_HZ is 100 on every Linux that runs a browser
}
