// The day that the build of the clock test takes for today.
"use strict";
document.documentElement.dataset.clock = new URLSearchParams(location.search).get("day") ?? "";
