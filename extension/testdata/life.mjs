// content.js over its life, without a browser: the scripts as they ship, a page that
// cannot be seen, and a program that answers when it is told to. Prints what was
// found wrong, one line each; scripts_test.go runs it.
import { readFileSync } from "node:fs";
import vm from "node:vm";

const folder = new URL("../", import.meta.url);
const RS = "\x1e", US = "\x1f";

/** A promise and its ends. */
function later() {
  const d = {};
  d.promise = new Promise((resolve, reject) => Object.assign(d, { resolve, reject }));
  return d;
}

/** Lets everything happen that waits for nothing but a turn, and for the short rests of a scan. */
const turn = () => new Promise((resolve) => setTimeout(resolve, 60));

/** A page with content.js at work. start(n) tells how the nth program comes up. */
function page(start = async () => {}) {
  const listeners = new Set(), messages = new Set(), long = [], stored = {}, put = [], programs = [];
  const document = Object.assign(new EventTarget(), { hidden: false, activeElement: null, body: {}, querySelectorAll: () => [],
    documentElement: { nodeName: "HTML" } });
  const events = new EventTarget();
  const change = (changes) => [...listeners].forEach((f) => f(changes, "local"));
  const local = {
    get: async (keys) => keys === null ? { ...stored } : Object.fromEntries([keys].flat().filter((k) => k in stored).map((k) => [k, stored[k]])),
  };
  const on = (set) => ({ addListener: (f) => set.add(f), removeListener: (f) => set.delete(f) });
  const world = vm.createContext({
    document, console, performance, location: { href: "https://shop.example/orders" }, AbortController, CSSStyleSheet: class {},
    Element: class {}, HTMLElement: class {}, Text: class {}, ResizeObserver: class {},
    MutationObserver: class { observe() {} disconnect() {} takeRecords() { return []; } },
    addEventListener: events.addEventListener.bind(events), clearTimeout, cancelAnimationFrame() {}, requestAnimationFrame() {},
    setTimeout: (f, ms) => ms < 1000 ? setTimeout(f, ms) : void long.push({ f, ms }),
    fetch: async () => ({ ok: true, json: async () => ({}) }),
    chrome: {
      i18n: { getUILanguage: () => "en" }, storage: { local, onChanged: on(listeners) },
      runtime: { id: "self", getURL: (path) => `ext://self/${path}`, onMessage: on(messages), sendMessage: async (m) => {
        if (m.type === "memory.put") put.push(...m.changes);
        return {};
      } },
    },
    trackwhyCollect: () => ({ text: "snapshot", elements: [] }),
    trackwhyEngine: {
      async choose() {
        const n = programs.length;
        const program = { kind: "page", ended: "", stopped: false, calls: [], erase: async () => "", shown() {},
          async call(name) {
            program.calls.push(name);
            if (name === "start") return (await start(n)) ?? "trackwhy 1 ok";
            if (name !== "scan") return "trackwhy 1 ok";
            return ["trackwhy 1 ok", `page${US}list`, ["order", -1, "o1", "watch", "Badge", "Label", "1", "0", "Title", "order: 1\n"].join(US),
              ["store", "o1", "", "order: 1\n"].join(US)].join(RS);
          },
          stop() {
            program.stopped = true;
            program.ended ||= "stopped";
          } };
        programs.push(program);
        return program;
      },
    },
  });
  world.window = world.top = world;
  return {
    programs, put, long, document, change,
    run() {
      for (const name of ["settings.js", "memory.js", "loader.js", "content.js"]) vm.runInContext(readFileSync(new URL(name, folder), "utf8"), world);
    },
    /** The browser runs the script once more in the same world. */
    twice: () => vm.runInContext(readFileSync(new URL("content.js", folder), "utf8"), world),
    /** Another setting, chosen in the options. */
    choose: () => change({ settings: { newValue: {} } }),
    end: () => vm.runInContext("trackwhyContent.stop()", world),
    state: (sender = { id: "self" }) => new Promise((respond) => [...messages].forEach((f) => f({ type: "page.parcels" }, sender, respond))),
  };
}

const wrong = [];
const expect = (fine, what) => fine || wrong.push(what);

{
  const p = page();
  p.run();
  await turn();
  expect((await p.state()).state === "ok", "a page with an order is read");
  expect(p.put.length === 1, "what the page showed is stored");
  p.end();
  expect(p.programs[0].stopped, "stop() ends the program");
}
{
  const first = later();
  const p = page((n) => n === 0 ? first.promise : undefined);
  p.run();
  await turn();
  p.choose();
  await turn();
  expect(p.programs.length === 2 && p.programs[1].calls.includes("scan"), "a new start does not wait for the program of the old one");
  first.resolve();
  await turn();
  expect(p.programs[0].stopped, "a program that comes up after stop() is ended");
  expect(!p.programs[1].stopped, "the program of the new start lives on");
  p.end();
  expect(p.programs[1].stopped, "stop() ends the program in use, not one of before");
}
{
  const first = later();
  const p = page((n) => n === 0 ? first.promise : undefined);
  p.run();
  await turn();
  p.choose();
  await turn();
  first.reject(new Error("frame-silent"));
  await turn();
  const { state } = await p.state();
  expect(state === "ok", `a failure of before stop() says nothing of now: ${state}`);
}
{
  const p = page(async () => `trackwhy 1 error${US}broken`);
  p.run();
  await turn();
  expect((await p.state()).state === "engine-failed", "a program that does not start is told");
  expect(p.programs[0].stopped, "a program that does not start is ended");
}
{
  const p = page();
  p.run();
  await turn();
  const scans = () => p.programs[0].calls.filter((c) => c === "scan").length;
  const before = scans();
  p.change({ "m:o1": { oldValue: "order: 1\n" } });
  await turn();
  expect(p.programs[0].calls.filter((c) => c === "remember").length === 2, "the program is told what was erased");
  expect(scans() === before && p.put.length === 1, "what was erased is not stored again by a page that stays as it is");
  p.change({ "m:o1": { newValue: "order: 1\ntotal: 2\n" } });
  await turn();
  expect(scans() === before + 1, "what another tab saw completes what this page shows");
}
{
  const p = page();
  p.document.hidden = true;
  p.run();
  await turn();
  for (const { f } of [...p.long]) f();
  expect(p.programs[0].stopped, "a tab that was opened behind and never looked at lets its program go");
}
{
  const p = page();
  p.run();
  p.twice();
  await turn();
  expect(p.programs.length === 1, `a second copy of the script finds the first at work: ${p.programs.length} programs`);
}
{
  const p = page();
  p.run();
  await turn();
  for (const [name, sender] of Object.entries({ "another extension": { id: "another" },
    "a shop's tab": { id: "self", tab: {}, url: "https://www.aliexpress.com/p/order/index.html" } })) {
    const told = await Promise.race([p.state(sender), turn()]);
    expect(!told, `${name} is not told what the page shows`);
  }
  const told = await Promise.race([p.state({ id: "self", tab: {}, url: "ext://self/popup.html" }), turn()]);
  expect(told?.sheets === "order: 1\n", "our own page is told, in a tab, too");
}

for (const line of wrong) console.log(line);
