// @ts-check
"use strict";
// Texts and the message of start(). This file runs before wasm_exec.js, and first
// of all takes the names that wasm_exec.js and the program use: an element of the
// page with id="fs" or id="process" would otherwise stand behind these globals.
for (const name of ["Go", "fs", "process", "path", "trackwhy"]) {
  if (!Object.hasOwn(globalThis, name)) {
    Object.defineProperty(globalThis, name, { value: undefined, writable: true, configurable: true, enumerable: true });
  }
}

// eslint-disable-next-line no-var
var trackwhyLoader = (() => {
  const US = "\x1f";
  const RS = "\x1e";
  const VERSION = "1";
  const HEAD = `trackwhy ${VERSION}`;

  /** @param {string} s */
  const clean = (s) => s.replace(/[\x1e\x1f]/g, " ");

  /** One message to the program. @param {string[][]} records */
  function message(records) {
    let text = HEAD;
    for (const fields of records) text += RS + fields.map(clean).join(US);
    return text;
  }

  /**
   * Reads an answer of the program.
   * @param {unknown} text
   * @returns {{ok: boolean, error: string, records: string[][]}}
   */
  function answer(text) {
    if (typeof text !== "string") return { ok: false, error: "no-answer", records: [] };
    const records = text.split(RS).map((r) => r.split(US));
    const [first, error] = records.shift() || [""];
    if (first === `${HEAD} ok`) return { ok: true, error: "", records };
    return { ok: false, error: first === `${HEAD} error` ? error || "error" : "version", records: [] };
  }

  /** @typedef {Record<string, {message: string, placeholders?: Record<string, {content: string}>}>} Messages */

  /** @param {string} language @returns {Promise<Messages>} */
  async function read(language) {
    const response = await fetch(chrome.runtime.getURL(`_locales/${language}/messages.json`));
    if (!response.ok) throw new Error("no texts");
    return response.json();
  }

  /** What is on its way, so that who asks meanwhile reads it no second time. @type {Map<string, Promise<Messages>>} */
  const reading = new Map();

  /** @param {string} language @returns {Promise<Messages>} */
  function messages(language) {
    const all = reading.get(language) ?? read(language).finally(() => reading.delete(language));
    reading.set(language, all);
    return all;
  }

  /**
   * The message with $name$ placeholders made positional, as chrome.i18n would.
   * @param {{message: string, placeholders?: Record<string, {content: string}>}} entry
   */
  function flat(entry) {
    const text = entry.message;
    if (!text.includes("$")) return text;
    return text.replace(/\$([A-Za-z0-9_@]+)\$|\$\$/g, (whole, name) => {
      if (!name) return "$";
      const content = entry.placeholders?.[name.toLowerCase()]?.content ?? entry.placeholders?.[name]?.content;
      return typeof content === "string" ? content : whole;
    });
  }

  /** The folder of texts for a setting, or for the browser's own language. @param {string} chosen */
  function language(chosen) {
    const known = trackwhySettings.LANGUAGES;
    const wanted = (chosen || chrome.i18n.getUILanguage()).replace("-", "_");
    const base = wanted.split("_")[0];
    return known.find((l) => l.toLowerCase() === wanted.toLowerCase()) ??
      known.find((l) => l === base) ?? known.find((l) => l.split("_")[0] === base) ?? "en";
  }

  /**
   * The tag for dates and numbers: the browser's own region where it speaks the same
   * language ("en-US" writes "Dec 3"), else the language alone, and English as most
   * of the world writes it.
   * @param {string} folder
   */
  function region(folder) {
    const browser = chrome.i18n.getUILanguage();
    if (browser.replace("-", "_").split("_")[0] === folder.split("_")[0]) return browser.replace("_", "-");
    return folder === "en" ? "en-GB" : folder.replace("_", "-");
  }

  /**
   * The texts of a language, English where it has none.
   * @param {string} chosen settings.language @returns {Promise<{tag: string, texts: Map<string, string>}>}
   */
  async function texts(chosen) {
    const tag = language(chosen);
    const [english, own] = await Promise.all([messages("en"), tag === "en" ? {} : messages(tag).catch(() => ({}))]);
    const found = new Map();
    for (const set of [english, own]) {
      for (const [key, entry] of Object.entries(set)) {
        if (entry && typeof entry.message === "string" && entry.message) found.set(key, flat(entry));
      }
    }
    return { tag: region(tag), texts: found };
  }

  /** Today in the reader's own zone, ISO 8601. */
  function today() {
    const d = new Date();
    const pad = (/** @type {number} */ n) => String(n).padStart(2, "0");
    return `${String(d.getFullYear()).padStart(4, "0")}-${pad(d.getMonth() + 1)}-${pad(d.getDate())}`;
  }

  /**
   * The message of start().
   * @param {Record<string, string>} settings @param {{tag: string, texts: Map<string, string>}} language
   */
  function config(settings, language) {
    const records = [["language", language.tag], ["today", today()]];
    for (const [name, value] of Object.entries(settings)) records.push(["setting", name, value]);
    for (const [key, text] of language.texts) records.push(["text", key, text]);
    return message(records);
  }

  /** Ends the task, so that the page gets its turn. @returns {Promise<unknown>} */
  // @ts-ignore newer than the type library
  const pause = () => globalThis.scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve, 0));

  /** Makes what the program will make of Intl, each in a task of its own. The first in a
   * process takes the browser tens of milliseconds, whatever its language; the next ones
   * next to nothing. */
  async function warm() {
    const tag = chrome.i18n.getUILanguage();
    for (const make of [
      () => new Intl.DateTimeFormat(tag, { timeZone: "UTC", calendar: "gregory", day: "numeric", month: "short" }).format(0),
      () => new Intl.NumberFormat(tag).format(0),
      () => new Intl.PluralRules(tag).select(0),
    ]) {
      await pause();
      try {
        make();
      } catch {
        // a tag that Intl does not take
      }
    }
  }

  /** The message of remember(). @param {Iterable<[string, string]>} entries @param {boolean} all */
  function memory(entries, all) {
    const records = all ? [["all"]] : [];
    for (const [key, text] of entries) records.push(["entry", key, text]);
    return message(records);
  }

  return Object.freeze({ VERSION, message, answer, texts, today, config, memory, pause, warm });
})();
