// Removes whatever we put in, for ever.
"use strict";
new MutationObserver(() => {
  for (const e of document.querySelectorAll("trackwhy-badge,trackwhy-card")) e.remove();
}).observe(document, { childList: true, subtree: true });
