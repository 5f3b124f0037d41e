// Makes new elements for every order, for ever: the limit counts orders, not elements.
"use strict";
addEventListener("load", () => {
  const timer = setInterval(() => {
    if (seen.nodes > 500) clearInterval(timer);
    for (const e of document.querySelectorAll(".order-item")) {
      const copy = e.cloneNode(true);
      for (const ours of copy.querySelectorAll("trackwhy-badge")) ours.remove();
      e.replaceWith(copy);
    }
  }, 200);
});
