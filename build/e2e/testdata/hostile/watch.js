// Stands first on every hostile page and writes down what the page gets to see.
"use strict";
window.seen = { executed: [], errors: [], messages: [], violations: [], nodes: 0 };
window.executed = (why) => seen.executed.push(String(why));
addEventListener("error", (e) => seen.errors.push(`${e.message} ${e.filename} ${e.error?.stack ?? ""}`));
addEventListener("unhandledrejection", (e) => seen.errors.push(`${e.reason} ${e.reason?.stack ?? ""}`));
addEventListener("message", (e) => e instanceof MessageEvent && seen.messages.push(`${e.origin} ${JSON.stringify(e.data)}`));
document.addEventListener("securitypolicyviolation", (e) => seen.violations.push(
  [e.violatedDirective, e.blockedURI, e.sourceFile, e.lineNumber, e.sample, e.originalPolicy.length].join(" ")));
new MutationObserver((records) => {
  for (const r of records) for (const n of r.addedNodes) if (n.nodeName.startsWith("TRACKWHY-")) seen.nodes++;
}).observe(document, { childList: true, subtree: true });
