// @ts-check
"use strict";
// The store of what pages showed: one key of storage.local an order ("m:" and the
// key that rules/memory gave it), so that nothing is ever half written. What the
// texts mean is known to Go alone.
//
// Only the background writes, one message after the other. A change names the text
// it was joined from; when another tab was quicker, the newer text goes back and
// the tab joins again. So two tabs never lose what the other saw.

// eslint-disable-next-line no-var
var trackwhyMemory = (() => {
  const PREFIX = "m:";
  const MAX_TEXT = 1 << 16; // as rules/memory
  const MAX_CHANGES = 400; // in one message
  const RECENT = "recent"; // checks made by hand
  const MAX_RECENT = 6;

  /** @typedef {{key: string, base: string, text: string}} Change */

  /** @param {unknown} key @returns {key is string} */
  const isKey = (key) => typeof key === "string" && /^[on][0-9A-Z]{1,64}$/.test(key);

  /** Everything stored, by key without prefix. @returns {Promise<Map<string, string>>} */
  async function all() {
    const found = new Map();
    try {
      for (const [key, text] of Object.entries(await chrome.storage.local.get(null))) {
        if (!key.startsWith(PREFIX)) continue;
        const name = key.slice(PREFIX.length);
        if (isKey(name) && typeof text === "string" && text.length <= MAX_TEXT) found.set(name, text);
      }
    } catch {
      // An unreadable store is an empty one; it is not touched.
    }
    return found;
  }

  /** @type {Promise<unknown>} */
  let queue = Promise.resolve();

  /** Runs jobs one after the other. @template T @param {() => Promise<T>} job @returns {Promise<T>} */
  function serial(job) {
    const run = queue.then(job, job);
    queue = run.catch(() => {});
    return run;
  }

  /**
   * Stores changes. For the background only.
   * @param {unknown} changes @param {unknown} forget
   * @returns {Promise<{stale: {key: string, text: string}[], error: string}>} entries that
   *   another tab had changed meanwhile, as they are now; error is "" or "quota" or "storage"
   */
  function put(changes, forget) {
    return serial(async () => {
      /** @type {{key: string, text: string}[]} */
      const stale = [];
      const list = Array.isArray(changes) ? changes.slice(0, MAX_CHANGES) : [];
      const good = list.filter((c) => c && isKey(c.key) && typeof c.base === "string" && typeof c.text === "string" &&
        c.text.length > 0 && c.text.length <= MAX_TEXT);
      try {
        const settings = await trackwhySettings.read();
        if (settings.memory === "0") return { stale, error: "" };
        const current = await chrome.storage.local.get(good.map((c) => PREFIX + c.key));
        /** @type {Record<string, string>} */
        const write = {};
        for (const c of good) {
          const now = current[PREFIX + c.key];
          const text = typeof now === "string" ? now : "";
          if (text === c.text) continue;
          if (text !== c.base && text !== "") stale.push({ key: c.key, text });
          else write[PREFIX + c.key] = c.text;
        }
        if (Object.keys(write).length) await chrome.storage.local.set(write);
        const old = Array.isArray(forget) ? forget.filter(isKey).slice(0, MAX_CHANGES) : [];
        if (old.length) await chrome.storage.local.remove(old.map((k) => PREFIX + k));
        return { stale, error: "" };
      } catch (e) {
        // A full store keeps what it has; set() is all or nothing.
        return { stale, error: /quota/i.test(String(e)) ? "quota" : "storage" };
      }
    });
  }

  /** The checks made by hand, newest first, an order sheet each. @returns {Promise<string[]>} */
  async function recent() {
    try {
      const list = (await chrome.storage.local.get(RECENT))[RECENT];
      return Array.isArray(list) ? list.filter((s) => typeof s === "string" && s.length <= MAX_TEXT).slice(0, MAX_RECENT) : [];
    } catch {
      return [];
    }
  }

  /** Keeps a check made by hand; a number stands once. For the background only. @param {unknown} sheet */
  function recall(sheet) {
    return serial(async () => {
      if (typeof sheet !== "string" || !sheet || sheet.length > MAX_TEXT) return;
      if ((await trackwhySettings.read()).memory === "0") return;
      const number = (/** @type {string} */ s) => /^number:.*$/m.exec(s)?.[0];
      const older = (await recent()).filter((s) => number(s) !== number(sheet));
      await chrome.storage.local.set({ [RECENT]: [sheet, ...older].slice(0, MAX_RECENT) });
    });
  }

  /** Forgets every order and every check. For the background only. */
  function erase() {
    return serial(async () => {
      const keys = Object.keys(await chrome.storage.local.get(null)).filter((k) => k.startsWith(PREFIX) || k === RECENT);
      if (keys.length) await chrome.storage.local.remove(keys);
    });
  }

  /**
   * Calls back with what was stored or removed anywhere, in the form of remember().
   * @param {(entries: [string, string][]) => void} callback @returns {() => void} stops it
   */
  function watch(callback) {
    /** @param {Record<string, {newValue?: unknown}>} changes @param {string} area */
    const listener = (changes, area) => {
      if (area !== "local") return;
      /** @type {[string, string][]} */
      const entries = [];
      for (const [key, change] of Object.entries(changes)) {
        const name = key.slice(PREFIX.length);
        if (key.startsWith(PREFIX) && isKey(name)) {
          entries.push([name, typeof change.newValue === "string" ? change.newValue : ""]);
        }
      }
      if (entries.length) callback(entries);
    };
    chrome.storage.onChanged.addListener(listener);
    return () => {
      try {
        chrome.storage.onChanged.removeListener(listener);
      } catch {
        // the extension is gone, its listeners with it
      }
    };
  }

  return Object.freeze({ all, put, recent, recall, erase, watch, PREFIX });
})();
