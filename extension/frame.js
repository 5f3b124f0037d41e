// @ts-check
"use strict";
// The program in a frame, for pages that forbid WebAssembly to content scripts. It
// answers the calls of engine.js over the channel that the content script hands in,
// draws the card into its own body, and never posts to the page.
(() => {
  const token = location.hash.slice(1);
  if (window.top === window || token.length < 32) return; // opened by hand: nothing to do

  /** @param {MessagePort} port */
  async function serve(port) {
    /** @type {{do(kind: string, payload: string): void}} */
    const host = {
      do(kind, payload) {
        // The clipboard wants the document that was pressed: this one.
        if (kind === "copy") void trackwhyEngine.copy(payload).then((ok) => engine.call("copied", ok));
        else port.postMessage({ kind, payload });
      },
    };
    let shownAt = performance.now();
    /** @type {Engine} */
    let engine;
    try {
      engine = await trackwhyEngine.inPage(host);
    } catch (e) {
      port.postMessage({ ready: "", reason: e instanceof Error ? e.message : "frame-failed" });
      return;
    }
    port.onmessage = async ({ data }) => {
      if (data?.shown) shownAt = performance.now();
      if (!data || typeof data.id !== "number" || !Array.isArray(data.args)) return;
      const args = data.args.map(String);
      let answer;
      switch (data.name) {
        case "draw": answer = await engine.draw(document.body, args[0], args[1]); break;
        case "erase": answer = await engine.erase(); break;
        default: answer = await engine.call(String(data.name), ...args);
      }
      port.postMessage({ id: data.id, answer });
    };
    new ResizeObserver(() => host.do("resize", String(Math.ceil(document.body.getBoundingClientRect().height)))).observe(document.body);
    // Clicks that nobody can have meant: as in content.js.
    addEventListener("click", (e) => {
      if (e.isTrusted && performance.now() - shownAt >= 300) return;
      e.stopImmediatePropagation();
      e.preventDefault();
    }, true);
    addEventListener("keydown", (e) => {
      if (!e.isTrusted) return;
      const controls = [...document.querySelectorAll("button,a,summary")];
      const leaves = e.key === "Tab" && e.target === controls.at(e.shiftKey ? 0 : -1); // as in content.js
      if (leaves) e.preventDefault();
      if (leaves || e.key === "Escape") host.do("close", "");
    });
    // The page beside us need not see the mouse that is in here: then the card would go.
    for (const [name, kind] of [["pointerenter", "stay"], ["pointerleave", "leave"]]) {
      document.documentElement.addEventListener(name, (e) => e.isTrusted && host.do(kind, ""));
    }
    port.postMessage({ ready: trackwhyLoader.VERSION });
  }

  addEventListener("message", function first(e) {
    if (e.source !== window.parent || !e.data || e.data.token !== token || e.ports.length !== 1) return;
    removeEventListener("message", first);
    void serve(e.ports[0]);
  });
})();
