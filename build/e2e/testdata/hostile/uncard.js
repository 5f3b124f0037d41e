// Removes the card whenever it comes, and leaves the badges.
"use strict";
new MutationObserver(() => {
  for (const e of document.querySelectorAll("trackwhy-card")) e.remove();
}).observe(document, { childList: true, subtree: true });
