// surface.js on the options page, without a browser, with a store that refuses when it
// is told to. Prints what was found wrong, one line each; scripts_test.go runs it.
import { readFileSync } from "node:fs";
import vm from "node:vm";

const OK = "trackwhy 1 ok";

/** The options at work. @param {Record<string, unknown>} stored what storage.local holds */
async function options(stored) {
  const broken = { set: false, get: false, erase: false };
  const calls = [];
  const read = []; // the order of reading
  let host, reloads = 0, quiet = () => {};
  const refuse = (what) => { if (broken[what]) throw new Error(`no ${what}`); };
  const engine = { api: { options() {
    calls.push("options");
    return OK;
  } }, async call(...call) {
    calls.push(call.map((s) => s.replaceAll(/[\x1e\x1f]/g, " ")).join(" "));
    if (call[0] === "saved") quiet();
    return OK;
  } };
  const element = { dataset: { surface: "options" } };
  const world = vm.createContext({
    console, Intl, setTimeout, clearTimeout, MutationObserver: class { observe() {} }, Option: class {},
    fetch: async (url) => {
      read.push(url.replace("ext://self/", ""));
      await new Promise((resolve) => setTimeout(resolve, 1));
      return { ok: true, json: async () => ({}) };
    }, location: { hash: "", reload() { reloads++; } },
    document: { documentElement: element, body: element, getElementById: () => null, querySelectorAll: () => [] },
    trackwhyEngine: { inPage: async (h) => {
      host = h;
      return engine;
    } },
    chrome: {
      i18n: { getUILanguage: () => "en" },
      runtime: { getURL: (path) => `ext://self/${path}`, async sendMessage({ type }) {
        calls.push(type);
        return broken.erase ? { error: "failed" } : undefined;
      } },
      storage: { local: {
        async get(key) {
          read.push(key ?? "all");
          refuse("get");
          return key === null ? { ...stored } : { [key]: stored[key] };
        },
        async set(items) {
          refuse("set");
          Object.assign(stored, items);
        },
      } },
    },
  });
  world.window = world;
  for (const name of ["settings.js", "memory.js", "loader.js", "surface.js"]) {
    vm.runInContext(readFileSync(new URL(`../${name}`, import.meta.url), "utf8"), world);
  }
  while (element.dataset.ready !== "1") await new Promise((resolve) => setTimeout(resolve, 1));
  return { stored, broken, read, began: calls.map((call) => call.split(" ")[0]), language: element.lang, reloads: () => reloads,
    /** Asks, and returns what was called until it was told how that went. */
    async ask(kind, payload = "") {
      calls.length = 0;
      const told = new Promise((resolve) => { quiet = () => resolve("told"); });
      host.do(kind, payload);
      if (await Promise.race([told, new Promise((resolve) => setTimeout(resolve, 500))]) !== "told") calls.push("silence");
      return calls.join(", ");
    } };
}

const wrong = [];
const same = (got, want, what) => JSON.stringify(got) === JSON.stringify(want) || wrong.push(`${what}: ${JSON.stringify(got)}, not ${JSON.stringify(want)}`);
const set = (name, value) => `${name}\x1f${value}`;

{
  const p = await options({ settings: { days: "90" } });
  same(await p.ask("setting", set("calm", "1")), "setting calm 1, saved calm 1", "a change is told once it is written");
  same(p.stored.settings.calm, "1", "it is written");
  p.broken.set = true;
  same(await p.ask("setting", set("calm", "0")), "saved calm ", "a change that was not written");
  same(await p.ask("setting", set("theme", "dark")), "saved theme ", "a theme that was not written");
  same(p.reloads(), 0, "nothing to load the page again for");
  p.broken.set = false;
  same(await p.ask("setting", set("theme", "dark")), "setting theme dark, saved theme 1", "the next change does not suffer");
  await new Promise((resolve) => setTimeout(resolve, 1));
  same(p.reloads(), 1, "the page in its new theme");
}
{
  const english = "_locales/en/messages.json";
  const p = await options({});
  same(p.read.slice(0, 2), [english, "settings"], "the texts of the browser's language wait for nothing");
  same(p.read.filter((name) => name.startsWith("_locales/")), [english], "and are read once");
  same(p.began, ["start", "remember", "options"], "what is erased here was handed in before");
  const q = await options({ settings: { language: "de" } });
  same([q.language, q.read], ["de", [english, "settings", "all", "_locales/de/messages.json"]], "the language that was chosen, and nothing twice");
}
{
  const p = await options({ settings: { days: "90", country: "BR" } });
  p.broken.get = true;
  same(await p.ask("setting", set("calm", "1")), "saved calm ", "settings that cannot be read");
  same(p.stored.settings, { days: "90", country: "BR" }, "they are not written over");
}
{
  const p = await options({});
  same(await p.ask("forget"), "memory.erase, remember trackwhy 1 all, saved forget 1", "what is erased is forgotten by the program, too");
  same(await p.ask("setting", set("memory", "0")), "memory.erase, remember trackwhy 1 all, setting memory 0, saved memory 1", "who wants no memory has none");
  await p.ask("setting", set("memory", "1"));
  p.broken.erase = true;
  same(await p.ask("forget"), "memory.erase, saved forget ", "an erasing that failed");
  same(await p.ask("setting", set("memory", "0")), "memory.erase, saved memory ", "a memory that could not be erased stays switched on");
  same(p.stored.settings.memory, "1", "as it is stored");
}

for (const line of wrong) console.log(line);
