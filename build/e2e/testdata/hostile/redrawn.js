// Draws every order anew forty times, slowly enough that each comes with a badge, and then rests.
"use strict";
window.attack = () => {
  let left = 40;
  window.rested = false;
  const again = () => {
    for (const e of document.querySelectorAll(".order-item")) {
      const copy = e.cloneNode(true);
      for (const b of copy.querySelectorAll("trackwhy-badge")) b.remove();
      e.replaceWith(copy);
    }
    if (--left) setTimeout(again, 150);
    else window.rested = true;
  };
  again();
};
