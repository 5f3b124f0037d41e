// A page that stays open for hours: it changes now and then, in every way.
"use strict";
window.changed = 0;
/** Makes n changes, twenty at a time. */
window.live = (n) => new Promise((done) => {
  const end = window.changed + n;
  const timer = setInterval(() => {
    for (let i = 0; i < 20; i++) {
      const orders = document.querySelectorAll(".order-item");
      const one = orders[window.changed % orders.length];
      switch (window.changed++ % 4) {
        case 0: { // drawn anew
          const copy = one.cloneNode(true);
          for (const ours of copy.querySelectorAll("trackwhy-badge")) ours.remove();
          one.replaceWith(copy);
          break;
        }
        case 1: // a clock
          document.title = String(window.changed);
          one.querySelector(".order-item-header-status-text")?.replaceChildren(`Awaiting delivery ${window.changed % 7}`);
          break;
        case 2: // something comes
          document.body.append(Object.assign(document.createElement("p"), { className: "news", textContent: `Deal ${window.changed}` }));
          break;
        case 3: // and goes
          document.querySelector("p.news")?.remove();
          break;
      }
    }
    if (window.changed >= end) {
      clearInterval(timer);
      done(window.changed);
    }
  }, 10);
});
