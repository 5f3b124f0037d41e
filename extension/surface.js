// @ts-check
"use strict";
// Our own pages: fills their texts and, in popup and options, starts the program.
// <html data-surface="popup|options|welcome|evidence">; elements with data-text get
// the text of that key, elements with data-alt an alternative text.

/** Saves a text as a file of the reader's. @param {string} name @param {string} text */
function trackwhySave(name, text) {
  const a = document.createElement("a");
  const url = URL.createObjectURL(new Blob([text], { type: "text/plain" }));
  a.href = url;
  a.download = name;
  a.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Countries that the shop sends to, ISO 3166-1. */
const COUNTRIES = ("AD AE AL AM AO AR AT AU AZ BA BB BD BE BG BH BN BO BR BW BY BZ CA CH CI CL CM CO CR CY CZ DE DK DO DZ EC EE EG ES ET FI FJ FR " +
  "GB GE GH GR GT HK HN HR HU ID IE IL IN IQ IS IT JM JO JP KE KG KH KR KW KZ LA LB LI LK LT LU LV MA MC MD ME MG MK MM MN MO MT MU MV MX MY MZ " +
  "NA NG NI NL NO NP NZ OM PA PE PH PK PL PT PY QA RO RS RU RW SA SE SG SI SK SN SV TH TJ TM TN TR TT TW TZ UA UG US UY UZ VN ZA ZM ZW").split(" ");

/** Fills the choice of countries with their names in a language. @param {string} tag */
function countries(tag) {
  const names = new Intl.DisplayNames([tag, "en"], { type: "region" });
  const options = COUNTRIES.map((code) => ({ code, name: names.of(code) ?? code })).sort((a, b) => a.name.localeCompare(b.name, tag));
  document.getElementById("country")?.append(...options.map(({ code, name }) => new Option(name, code)));
}

(async () => {
  const surface = document.documentElement.dataset.surface;
  const root = document.getElementById("root") ?? document.body;
  // The program is read and compiled while settings, texts and memory are read, and the
  // texts of the browser's own language, which most readers want, while the settings are.
  const starting = surface === "popup" || surface === "options" ? trackwhyEngine.inPage({ do: (kind, payload) => host.do(kind, payload) }) : null;
  starting?.catch(() => {}); // told below
  const likely = trackwhyLoader.texts("");
  likely.catch(() => {}); // told below, where they are wanted
  let settings = await trackwhySettings.read();
  const remembered = !starting || settings.memory === "0" ? Promise.resolve([]) : trackwhyMemory.all();
  remembered.catch(() => {}); // as well
  if (settings.theme) document.body.dataset.theme = settings.theme;

  /** @type {Map<string, string>} */
  let texts = new Map();
  /** @type {{tag: string, texts: Map<string, string>}} */
  let language;
  try {
    language = await (settings.language ? trackwhyLoader.texts(settings.language) : likely);
    texts = language.texts;
    document.documentElement.lang = language.tag;
    document.documentElement.dir = /^(ar|he|fa|ur)\b/.test(language.tag) ? "rtl" : "ltr";
    for (const e of document.querySelectorAll("[data-text]")) {
      const text = texts.get(/** @type {HTMLElement} */ (e).dataset.text ?? "");
      // English stands there already. Set again, it would be laid out again just when the program is compiled.
      if (text && text !== e.textContent) e.textContent = text;
    }
    for (const e of document.querySelectorAll("[data-alt]")) {
      const text = texts.get(/** @type {HTMLElement} */ (e).dataset.alt ?? "");
      if (text) e.setAttribute("alt", text);
    }
  } catch {
    language = { tag: "en", texts };
  }
  if (!starting) return;
  if (surface === "options") countries(language.tag);

  /** One plain sentence instead of the surface. @param {string} reason */
  function failed(reason) {
    const p = document.createElement("p");
    p.setAttribute("role", "alert");
    p.className = "failed";
    p.textContent = `${texts.get("ui_engine_failed") ?? "Trackwhy could not start. Please reload the page or reinstall the extension."} (${reason})`;
    root.append(p);
  }

  /**
   * The tab that the popup speaks of: the active one, or, where the popup is a tab
   * itself (Firefox for Android), the one that was looked at before it.
   * @returns {Promise<chrome.tabs.Tab | undefined>}
   */
  async function activeTab() {
    const own = await chrome.tabs.getCurrent().catch(() => undefined);
    if (!own) return (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0];
    const others = (await chrome.tabs.query({})).filter((t) => t.id !== own.id);
    return others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
  }

  /** The addresses of the shop's order pages, as the manifest has them. @returns {string[]} */
  const origins = () => chrome.runtime.getManifest().content_scripts?.flatMap((s) => s.matches ?? []) ?? [];

  /** Closes the toolbar's popup, which by itself would stand on in Firefox, before what it led to. */
  function leave() {
    if (chrome.extension.getViews({ type: "popup" }).includes(window)) window.close();
  }

  if (surface === "popup") {
    // Firefox forgets "autofocus", and at times a focus too, where the popup was read before it
    // was shown. The window is told when it has come to the front; who has begun is not disturbed.
    const begun = new AbortController();
    const type = () => {
      if (document.activeElement === document.body) document.getElementById("number")?.focus();
    };
    type();
    addEventListener("focus", type, { signal: begun.signal });
    for (const act of ["pointerdown", "keydown"]) addEventListener(act, () => begun.abort(), { signal: begun.signal });
    // It speaks of the tab in front of its window: another one there ends it.
    const own = chrome.windows?.getCurrent().catch(() => undefined);
    chrome.tabs.onActivated.addListener(async ({ windowId }) => {
      if (windowId === ((await own)?.id ?? windowId)) leave();
    });
  }

  /** The last scrolling of the page beside us, and the last writing of a check: what opens another tab waits for them. */
  let scrolled = Promise.resolve();
  let noted = Promise.resolve();

  /** @type {Host} */
  const host = {
    do(kind, payload) {
      switch (kind) {
        case "copy": void trackwhyEngine.copy(payload).then((ok) => engine.call("copied", ok)); break;
        case "evidence": // the picture is taken once the parcel stands in view
          void Promise.all([scrolled, noted]).then(() => chrome.runtime.sendMessage({ type: "evidence", sheet: payload }));
          break;
        case "options": void noted.then(() => chrome.runtime.openOptionsPage()).then(leave); break;
        case "show": scrolled = show(payload); break;
        case "recent": noted = recent(payload).catch(() => {}); break;
        case "setting": {
          const [name, value = ""] = payload.split("\x1f");
          save(name, () => change(name, value));
          break;
        }
        case "save": trackwhySave("trackwhy-orders.txt", payload); break;
        case "forget": save("forget", forget); break;
        case "permission": void chrome.permissions.request({ origins: origins() }).then((granted) => granted ? reload() : undefined); break;
        case "reload": void reload(); break;
      }
    },
  };

  /** Keeps a check, unless it was made in a private window. @param {string} sheet */
  async function recent(sheet) {
    if ((await chrome.windows?.getCurrent().catch(() => undefined))?.incognito) return;
    await chrome.runtime.sendMessage({ type: "recent.put", sheet });
  }

  /** The page scrolls to a parcel. @param {string} index */
  async function show(index) {
    const tab = await activeTab();
    if (tab?.id !== undefined) await chrome.tabs.sendMessage(tab.id, { type: "page.show", index: Number(index) }).catch(() => {});
  }

  async function reload() {
    const tab = await activeTab();
    if (tab?.id !== undefined) await chrome.tabs.reload(tab.id);
    window.close();
  }

  let saves = Promise.resolve();
  /** Writes one after the other, and tells the program how each went. @param {string} name of a setting, or "forget" @param {() => Promise<void>} write */
  function save(name, write) {
    saves = saves.then(write).then(() => "1", () => "").then(async (ok) => {
      await engine.call("saved", name, ok);
      if (ok && (name === "language" || name === "theme")) location.reload();
    });
  }

  /** @param {string} name @param {string} value */
  async function change(name, value) {
    await trackwhySettings.write(name, value);
    try {
      if (name === "memory" && value === "0") await forget();
    } catch (e) {
      await trackwhySettings.write(name, "1"); // not half of what was asked for
      throw e;
    }
    settings = await trackwhySettings.read();
    await engine.call("setting", name, settings[name] ?? "");
  }

  /** Erases what is remembered: in the store, and so that it cannot be exported any more, in the program. */
  async function forget() {
    const answer = await chrome.runtime.sendMessage({ type: "memory.erase" });
    if (answer?.error) throw new Error(answer.error);
    await engine.call("remember", trackwhyLoader.memory([], true));
  }

  // What was said stands for some seconds; said again, it is new.
  const said = document.getElementById("said");
  let silence = 0;
  if (said) {
    new MutationObserver(() => {
      clearTimeout(silence);
      if (said.textContent) silence = window.setTimeout(() => { said.textContent = ""; }, 4000);
    }).observe(said, { childList: true });
  }

  // Who types hears the answer's headline.
  const result = document.getElementById("result");
  const answered = document.getElementById("answered");
  if (result && answered) {
    new MutationObserver(() => { answered.textContent = result.querySelector("h2")?.textContent ?? ""; }).observe(result, { childList: true });
  }

  /** What the check window was opened with, in its address; null: it is none. */
  let asked = /^#check=(.*)$/s.exec(location.hash)?.[1] ?? null;
  try {
    asked = asked && decodeURIComponent(asked);
  } catch {
    asked = ""; // not our own address
  }

  /** The next frame is on the screen; a popup that is not shown yet has none. */
  const frame = () => new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
    setTimeout(resolve, 100);
  });

  /** @type {Engine} */
  let engine;
  try {
    engine = await starting;
    const started = trackwhyLoader.answer(await engine.call("start", trackwhyLoader.config(settings, language)));
    if (!started.ok) throw new Error(started.error);
    const remember = async () => engine.call("remember", trackwhyLoader.memory(await remembered, true));
    if (surface === "options") await remember(); // or it could come after the erasing of it
    const shown = trackwhyLoader.answer(engine.api?.[surface](root));
    if (!shown.ok) throw new Error(shown.error);
    if (surface === "popup") {
      if (asked !== null) await engine.call("check", asked);
      // The memory's list is words of forty parcels: the answer is on the screen before.
      await frame();
      await remember();
    }
  } catch (e) {
    failed(e instanceof Error ? e.message : "unknown");
    return;
  }
  document.documentElement.dataset.ready = "1"; // for tests: the program has drawn
  if (surface !== "popup") return;

  if (settings.memory !== "0") await engine.call("recent", (await trackwhyMemory.recent()).join("\n"));
  if (asked !== null) return; // the check window stands beside no page

  /** What the page beside us says. @returns {Promise<{state: string, reason: string, sheets: string}>} */
  async function page() {
    const tab = await activeTab();
    try {
      if (tab?.id === undefined) throw new Error("no tab");
      const answer = await chrome.tabs.sendMessage(tab.id, { type: "page.parcels" });
      if (answer && typeof answer.sheets === "string") return answer;
    } catch {
      // nobody there
    }
    // The address is known only where we have access, so its absence proves nothing.
    const order = /^https:\/\/([\w-]+\.)*aliexpress\.(com|us|ru)\/(p\/(order|tracking)\/|order-list|order_?list|order_detail|logisticsdetail)/i;
    const granted = await chrome.permissions.contains({ origins: origins() }).catch(() => true);
    if (tab?.url && order.test(tab.url)) return { state: granted ? "engine-failed" : "no-permission", reason: granted ? "reload" : "", sheets: "" };
    return { state: granted || tab?.url ? "not-a-shop-page" : "no-permission", reason: "", sheets: "" };
  }

  let told = "";
  for (let tries = 0; tries < 40; tries++) {
    const { state, reason, sheets } = await page();
    // Told twice, the lists would be drawn anew under the finger and the focus.
    const now = [state, reason, sheets].join("\x1f");
    if (now !== told) await engine.call("parcels", state, reason, sheets);
    told = now;
    // A page that is still loading has no orders yet: look again for a while.
    if (state !== "no-orders") break;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
})();
