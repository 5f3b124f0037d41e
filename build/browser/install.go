package browser

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strings"
)

var (
	chromiumNames = []string{"chromium", "chromium-browser", "google-chrome", "google-chrome-stable"}
	firefoxNames  = []string{"firefox-esr", "firefox"}
)

// ErrMissing says that a program is neither there nor to be had.
var ErrMissing = errors.New("missing program")

// find returns the first program of the names that is on the path.
func find(names []string) (string, error) {
	for _, name := range names {
		if at, err := exec.LookPath(name); err == nil {
			return at, nil
		}
	}
	return "", fmt.Errorf("%w: %s", ErrMissing, names[0])
}

// needs are the programs of tests and demo and the Debian packages that bring them.
var needs = []struct {
	names []string
	pack  string
}{
	{chromiumNames, "chromium"},
	{firefoxNames, "firefox-esr"},
	{[]string{"node"}, "nodejs"},
}

// Install brings the browsers and Node from Debian's packages when they are
// missing and this user may install. What is still missing after that is an
// error, wrapping ErrMissing, that names it and what stood in the way.
func Install(tell func(string)) error {
	var packages []string
	for _, n := range needs {
		if _, err := find(n.names); err != nil {
			packages = append(packages, n.pack)
		}
	}
	if len(packages) == 0 {
		return nil
	}
	names := strings.Join(packages, " ")
	apt, err := exec.LookPath("apt-get")
	if err != nil {
		return fmt.Errorf("%w: %s, and there is no apt-get here: please install them by hand", ErrMissing, names)
	}
	var prefix []string
	if os.Geteuid() != 0 {
		if exec.Command("sudo", "-n", "true").Run() != nil {
			return fmt.Errorf("%w: please run: sudo apt-get install %s", ErrMissing, names)
		}
		prefix = []string{"sudo", "-n"}
	}
	tell("installing " + names + " from Debian's packages; this happens once")
	for _, args := range [][]string{{apt, "update"}, append([]string{apt, "install", "-y", "--no-install-recommends"}, packages...)} {
		args = append(append([]string{}, prefix...), args...)
		cmd := exec.Command(args[0], args[1:]...)
		cmd.Env = append(os.Environ(), "DEBIAN_FRONTEND=noninteractive")
		if text, err := cmd.CombinedOutput(); err != nil {
			return fmt.Errorf("%w: %s: %s: %v\n%s", ErrMissing, names, strings.Join(args, " "), err, text)
		}
	}
	return nil
}
