// Elements whose ids and names stand behind global names.
"use strict";
addEventListener("DOMContentLoaded", () => {
  for (const name of ["fs", "process", "path", "Go", "trackwhy", "trackwhyLoader", "trackwhyEngine", "trackwhyContent", "trackwhySettings", "trackwhyMemory",
    "trackwhyCollect", "chrome", "browser", "navigation", "WebAssembly", "crypto", "performance", "TextEncoder", "TextDecoder", "importScripts", "module", "require", "global", "self"]) {
    const a = document.createElement("form");
    a.id = name;
    a.setAttribute("name", name);
    document.body.append(a);
  }
});
