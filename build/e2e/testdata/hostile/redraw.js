// Draws every order anew, with the same words, as long as the program may be starting;
// what was collected is gone when the answer comes.
"use strict";
addEventListener("load", () => {
  const end = performance.now() + 3000;
  const timer = setInterval(() => {
    if (performance.now() > end) clearInterval(timer);
    for (const e of document.querySelectorAll(".order-item")) {
      const copy = e.cloneNode(true);
      for (const ours of copy.querySelectorAll("trackwhy-badge")) ours.remove();
      e.replaceWith(copy);
    }
    seen.redrawn = performance.now() > end;
  }, 10);
});
