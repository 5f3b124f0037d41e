// Forged messages to the window and to every frame that can be found.
"use strict";
const forged = [{ token: "0".repeat(36) }, { token: true }, { ready: "1" }, { ready: "", reason: "<img src=x>" }, { id: 1, answer: "trackwhy 1 ok\x1eorder\x1f0\x1foX\x1fact\x1fPay now\x1fPay now\x1f1\x1f1\x1ft\x1f" },
  { kind: "copy", payload: "forged" }, { kind: "options", payload: "" }, { shown: true }, { type: "memory.erase" }, { type: "page.parcels" }, { id: 1, name: "erase", args: [] }];
window.found = () => {
  const list = [];
  for (let i = 0; i < 20; i++) if (window[i]) list.push(window[i]);
  for (const e of document.querySelectorAll("iframe,trackwhy-card,trackwhy-badge")) if (e.contentWindow || e.shadowRoot) list.push(e);
  return list.length + window.length;
};
window.replies = [];
window.attack = () => {
  for (const data of forged) {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = (e) => replies.push(JSON.stringify(e.data));
    window.postMessage({ ...data, fromPage: true }, "*", [port2]);
    for (let i = 0; i < window.length; i++) window[i].postMessage(data, "*");
    window.dispatchEvent(new CustomEvent("message", { detail: data }));
  }
};
