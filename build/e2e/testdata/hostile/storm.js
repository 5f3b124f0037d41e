// A thousand changes a second for three seconds; counts how often the page's own work got its turn.
"use strict";
window.storm = { turns: 0, frames: 0, longest: 0, changes: 0, done: false };
addEventListener("load", () => {
  const box = document.body.appendChild(document.createElement("div"));
  const begun = performance.now();
  let last = begun;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    const now = performance.now();
    storm.turns++;
    storm.longest = Math.max(storm.longest, now - last);
    last = now;
    while (storm.changes < (now - begun)) {
      storm.changes++;
      const p = document.createElement("p");
      p.textContent = `change ${storm.changes}`;
      box.append(p);
      if (box.childNodes.length > 50) box.firstChild.remove();
      if (storm.changes % 10 === 0) box.lastChild.firstChild.data = `text ${storm.changes}`;
    }
    if (now - begun < 3000) port2.postMessage(0);
    else storm.done = true;
  };
  port2.postMessage(0);
  requestAnimationFrame(function turn() {
    storm.frames++;
    if (!storm.done) requestAnimationFrame(turn);
  });
});
