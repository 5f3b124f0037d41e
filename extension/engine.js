// @ts-check
"use strict";
// Where the program runs. Two engines behind one interface, chosen once a page by
// trying: in the page's content script, and, where the page's Content-Security-Policy
// forbids WebAssembly there (Chromium), in a frame of the extension.
//
// An engine:
//   kind            "page" or "frame"
//   call(name, ...strings)   one export of the program that takes strings; a promise of its answer
//   draw(root, key, sheet)   draws the card; a promise of the answer. root is ignored by the frame
//   erase()         takes the card away
//   shown()         the card stands since now: clicks of the next moment do not count
//   stop()          ends it; every open call answers an error
//   ended           a reason once it cannot answer any more, else ""

/**
 * @typedef {{do(kind: string, payload: string): void}} Host
 * @typedef {{kind: string, ended: string, call(name: string, ...args: string[]): Promise<string>,
 *   draw(root: Node | null, key: string, sheet: string): Promise<string>, erase(): Promise<string>, shown(): void, stop(): void,
 *   api?: Record<string, any>}} Engine
 */

// eslint-disable-next-line no-var
var trackwhyEngine = (() => {
  const CALLS = new Set(["start", "remember", "scan", "more", "parcels", "check", "recent", "setting", "copied", "saved"]);
  const FRAME_TIMEOUT = 10_000;
  const FRAME_LOOK = 200; // ms between looks whether a frame that starts still stands

  /** @param {string} reason */
  const failed = (reason) => `trackwhy ${trackwhyLoader.VERSION} error\x1f${reason}`;

  /** An error whose message is a short code for the popup. @param {string} code @param {unknown} [cause] */
  const failure = (code, cause) => new Error(code, { cause });

  /** Whether WebAssembly may be compiled here at all: the smallest module there is. */
  function allowed() {
    try {
      return new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])) instanceof WebAssembly.Module;
    } catch {
      return false;
    }
  }

  /** Whether the program's file can be read. What the browsers say of a file that is
   * missing or cut off differs too much to tell one from the other. */
  async function there() {
    try {
      const response = await fetch(chrome.runtime.getURL("trackwhy.wasm"));
      return response.ok && (await response.arrayBuffer()).byteLength > 0;
    } catch {
      return false;
    }
  }

  /**
   * The program in this very world: content script, frame or extension page.
   * @param {Host} host @returns {Promise<Engine>}
   */
  async function inPage(host) {
    if (!allowed()) throw failure("wasm-forbidden");
    // @ts-ignore from wasm_exec.js
    const go = new globalThis.Go();
    const fetched = fetch(chrome.runtime.getURL("trackwhy.wasm"));
    const made = WebAssembly.instantiateStreaming(fetched, go.importObject);
    made.catch(() => {}); // told below
    // Each step in a task of its own: the page gets its turn in between. While the
    // file is read on other threads this one has nothing else to do.
    await trackwhyLoader.warm();
    /** @type {WebAssembly.Instance} */
    let instance;
    try {
      ({ instance } = await made);
    } catch (e) {
      throw failure(e instanceof WebAssembly.LinkError ? "version" : (await there()) ? "wasm-damaged" : "wasm-missing", e);
    }
    await trackwhyLoader.pause();
    /** @type {Record<string, any>} */
    const api = Object.create(null);
    /** @type {Engine} */
    const engine = {
      kind: "page",
      ended: "",
      async call(name, ...args) {
        if (engine.ended || !CALLS.has(name)) return failed(engine.ended || "unknown call");
        return name === "start" ? api.start(args[0], host) : api[name](...args);
      },
      async draw(root, key, sheet) {
        return engine.ended ? failed(engine.ended) : api.draw(root, key, sheet);
      },
      async erase() {
        return engine.ended ? failed(engine.ended) : api.erase();
      },
      shown() {},
      stop() {
        if (!engine.ended) api.erase();
        engine.ended = "stopped";
        // @ts-ignore nothing may keep the program's memory alive
        globalThis.trackwhy = undefined;
      },
    };
    // The program looks for this object, fills it, and calls ready.
    await new Promise((resolve, reject) => {
      api.ready = resolve;
      // @ts-ignore
      globalThis.trackwhy = api;
      go.run(instance).then(() => "ended", () => "ended").then((/** @type {string} */ why) => {
        engine.ended = engine.ended || why;
        reject(failure("program-ended"));
      });
    });
    if (api.version !== trackwhyLoader.VERSION) throw failure("version");
    engine.api = api;
    return engine;
  }

  /**
   * The program in a frame of the extension. The frame is handed one end of a
   * channel; nothing is ever posted to the page. The token in its address proves to
   * the frame that the channel comes from whoever made the frame.
   * @param {Host} host @param {Element} root where the frame stands, hidden until the card is shown
   * @returns {Promise<Engine>}
   */
  async function inFrame(host, root) {
    const frame = document.createElement("iframe");
    const token = crypto.randomUUID();
    const url = chrome.runtime.getURL("frame.html");
    frame.setAttribute("allow", "clipboard-write");
    frame.setAttribute("title", "Trackwhy");
    frame.src = `${url}#${token}`;
    const { port1: port, port2 } = new MessageChannel();
    /** @type {Map<number, (answer: string) => void>} */
    const open = new Map();
    let last = 0;
    let ended = "";
    let stood = false; // the frame was in the page
    let handed = false; // it has its end of the channel

    /** @type {Engine} */
    const engine = {
      kind: "frame",
      get ended() {
        if (!ended && stood && !frame.isConnected) end("frame-removed");
        return ended;
      },
      call(name, ...args) {
        if (engine.ended) return Promise.resolve(failed(engine.ended));
        const id = ++last;
        return new Promise((resolve) => {
          const timer = setTimeout(() => settle(failed("frame-silent")), FRAME_TIMEOUT);
          const settle = (/** @type {string} */ answer) => {
            clearTimeout(timer);
            open.delete(id);
            resolve(answer);
          };
          open.set(id, settle);
          port.postMessage({ id, name, args });
        });
      },
      draw(_root, key, sheet) {
        return engine.call("draw", key, sheet);
      },
      erase() {
        return engine.call("erase");
      },
      shown() {
        if (!engine.ended) port.postMessage({ shown: true });
      },
      stop() {
        end("stopped");
        frame.remove();
      },
    };

    /** @param {string} why */
    function end(why) {
      ended ||= why;
      port.close();
      for (const settle of [...open.values()]) settle(failed(ended));
    }

    let watch = 0;
    await new Promise((resolve, reject) => {
      const until = performance.now() + FRAME_TIMEOUT;
      // Nobody tells us when the page throws the frame away.
      watch = setInterval(() => {
        if (engine.ended || performance.now() > until) reject(failure(ended || "frame-silent"));
      }, FRAME_LOOK);
      port.onmessage = ({ data }) => {
        if (!data || typeof data !== "object") return;
        if (data.ready !== undefined) {
          if (data.ready === trackwhyLoader.VERSION) resolve(undefined);
          else reject(failure(typeof data.reason === "string" ? data.reason : "version"));
        } else if (typeof data.id === "number") {
          open.get(data.id)?.(String(data.answer));
        } else if (typeof data.kind === "string" && typeof data.payload === "string") {
          host.do(data.kind, data.payload);
        }
      };
      frame.addEventListener("load", () => {
        // The page moved the element that we stand in: the frame begins anew, without a channel.
        if (handed) return end("frame-removed");
        handed = true;
        // Only the extension's own origin may receive the channel. Chromium gives the
        // frame an address of the day but the permanent origin.
        const { protocol, origin } = new URL(url);
        const own = protocol === "chrome-extension:" ? `${protocol}//${chrome.runtime.id}` : origin;
        frame.contentWindow?.postMessage({ token }, own, [port2]);
      });
      frame.addEventListener("error", () => reject(failure("frame-failed")), { once: true });
      root.append(frame);
      stood = true;
    }).catch((e) => {
      end("frame-failed");
      frame.remove();
      throw e;
    }).finally(() => clearInterval(watch));
    return engine;
  }

  /**
   * The engine of this page.
   * @param {Host} host @param {() => Element} place makes the place of the frame when it is needed
   * @returns {Promise<Engine>}
   */
  async function choose(host, place) {
    try {
      return await inPage(host);
    } catch (e) {
      if (!(e instanceof Error) || e.message !== "wasm-forbidden") throw e;
    }
    return inFrame(host, place());
  }

  /**
   * Copies a text. Where the page or the browser keeps the clipboard from us, the
   * old way by selection still works within a press.
   * @param {string} text @returns {Promise<"1" | "">} "1" when it was copied: what copied() takes
   */
  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      return "1";
    } catch {
      // no permission, or the focus is elsewhere
    }
    const holder = document.createElement("trackwhy-card");
    if (holder.matches(":defined")) return ""; // the page took our tag: it could look inside
    const root = holder.attachShadow({ mode: "closed" });
    const area = document.createElement("textarea");
    area.value = text;
    root.append(area);
    const focused = document.activeElement;
    document.documentElement.append(holder);
    area.select();
    const copied = document.execCommand("copy");
    holder.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    return copied ? "1" : "";
  }

  return Object.freeze({ choose, inPage, inFrame, copy });
})();
