// @ts-check
"use strict";
// The reader's settings: one object under the key "settings" of storage.local,
// every value a short text. Whatever the store holds, read() answers a whole and
// harmless set: an unknown name or a value of a wrong form counts as not set.

// eslint-disable-next-line no-var
var trackwhySettings = (() => {
  /** Languages that have a folder under _locales; settings.language is one of them or empty. */
  const LANGUAGES = Object.freeze(["ar", "de", "en", "es", "fr", "he", "it", "ja", "ko", "nl", "pl", "pt_BR", "ru", "tr", "uk"]);

  /** @type {Readonly<Record<string, string>>} */
  const DEFAULTS = Object.freeze({
    language: "", // "" is the browser's
    boundary: "", // the reader's own "cheap order" limit, as an amount; "" is 5 USD or 5 EUR
    country: "", // ISO 3166-1 alpha-2
    calm: "", // "1": badges on parcels that move normally, too
    memory: "1", // "0": nothing is remembered
    days: "120", // how long an order is remembered
    badges: "1", // "0": pages are left alone
    theme: "", // "light" or "dark"; "" is the browser's
  });

  /** @type {Readonly<Record<string, RegExp>>} */
  const FORMS = Object.freeze({
    language: /^[A-Za-z]{2,3}(_[A-Za-z0-9]{2,8})*$/,
    boundary: /^[^\u0000-\u001f]{1,40}$/u,
    country: /^[A-Z]{2}$/,
    calm: /^[01]$/,
    memory: /^[01]$/,
    days: /^[1-9][0-9]{0,3}$/,
    badges: /^[01]$/,
    theme: /^(light|dark)?$/,
  });

  const KEY = "settings";

  /** @param {unknown} stored @returns {Record<string, string>} */
  function whole(stored) {
    /** @type {Record<string, string>} */
    const settings = { ...DEFAULTS };
    if (stored && typeof stored === "object") {
      for (const name of Object.keys(DEFAULTS)) {
        const value = /** @type {Record<string, unknown>} */ (stored)[name];
        if (typeof value === "string" && FORMS[name].test(value)) settings[name] = value;
      }
    }
    return settings;
  }

  async function read() {
    try {
      return whole((await chrome.storage.local.get(KEY))[KEY]);
    } catch {
      return whole(null); // a broken store must not stop us
    }
  }

  /** Changes one setting; a value of a wrong form puts the default back. It fails where the
   * others cannot be read: they would be lost. @param {string} name @param {string} value */
  async function write(name, value) {
    if (!Object.hasOwn(DEFAULTS, name)) return;
    const settings = whole((await chrome.storage.local.get(KEY))[KEY]);
    settings[name] = FORMS[name].test(value) ? value : DEFAULTS[name];
    await chrome.storage.local.set({ [KEY]: settings });
  }

  return Object.freeze({ DEFAULTS, LANGUAGES, KEY, whole, read, write });
})();
