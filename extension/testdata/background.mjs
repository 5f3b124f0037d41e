// background.js without a browser, with a store of the size that Chromium gives it.
// Prints what was found wrong, one line each; scripts_test.go runs it.
import { readFileSync } from "node:fs";
import vm from "node:vm";

const QUOTA = 10 << 20; // bytes of storage.session

/** A background at work. @param {string} picture what the visible tab looks like
 * @param {{id: number, windowId: number, active: boolean}[]} tabs those that are open
 * @param {() => void} meanwhile what happens while the picture is taken */
function background(picture = "", tabs = [{ id: 1, windowId: 1, active: true }], meanwhile = () => {}) {
  const opened = [], session = {}, heard = {}, stored = [];
  const on = (name) => ({ addListener: (f) => { heard[name] = f; } });
  const set = async (items) => {
    if (JSON.stringify({ ...session, ...items }).length > QUOTA) throw new Error("QUOTA_BYTES");
    Object.assign(session, items);
  };
  const world = vm.createContext({
    crypto,
    trackwhyMemory: Object.fromEntries(["put", "erase", "recall"].map((name) => [name, async () => { stored.push(name); }])),
    chrome: {
      runtime: { id: "self", getURL: (path) => `ext://self/${path}`, onInstalled: on("installed"), onMessage: on("message") },
      contextMenus: { onClicked: on("menu") },
      windows: { create: async ({ url }) => opened.push(url) },
      tabs: {
        create: async ({ url }) => opened.push(url),
        get: async (id) => ({ ...tabs.find((t) => t.id === id) ?? (() => { throw new Error("no tab"); })() }),
        query: async () => tabs.filter((t) => t.active).slice(0, 1).map((t) => ({ ...t })),
        captureVisibleTab: async (window) => {
          meanwhile();
          return `${picture}${window}`;
        },
      },
      storage: { session: { set, get: async () => ({ ...session }), remove: async (keys) => keys.forEach((k) => delete session[k]) } },
    },
  });
  vm.runInContext(readFileSync(new URL("../background.js", import.meta.url), "utf8"), world);
  const ask = (message, tab) => new Promise((resolve) => heard.message(message, { id: "self", tab }, resolve));
  return { opened, session, stored, menu: heard.menu, ask, hear: (message, sender) => heard.message(message, sender, () => {}),
    /** Asks for evidence, and returns what is kept. @param {{id: number, windowId: number, active: boolean}} [tab] the asking one */
    async evidence(sheet, tab) {
      await ask({ type: "evidence", sheet }, tab);
      return session[`evidence:${opened.at(-1)?.split("#")[1]}`];
    } };
}

const wrong = [];
const expect = (fine, what) => fine || wrong.push(what);

{
  const b = background();
  try {
    b.menu({ menuItemId: "check", selectionText: `RB123456785CN ${"x".repeat(185)}😀` });
  } catch (e) {
    wrong.push(`a selection that is cut within a character: ${e}`);
  }
  expect(b.opened[0]?.startsWith("ext://self/popup.html#check=RB123456785CN"), "a selected text is checked");
}
{
  const b = background(`data:image/png;base64,${"A".repeat(4 << 20)}`);
  for (const n of [1, 2, 3, 4]) {
    const kept = await b.evidence(`order: ${n}\n`);
    expect(kept?.sheet === `order: ${n}\n` && kept.picture, `evidence ${n} of one day has its picture`);
  }
}
{
  // A shop's tab runs our content script, and whoever got hold of its process speaks as it.
  const shop = { id: "self", tab: { id: 1 }, url: "https://www.aliexpress.com/p/order/index.html" };
  const page = { id: "self", url: "ext://self/popup.html" };
  const b = background();
  for (const type of ["memory.erase", "recent.put"]) {
    b.hear({ type, sheet: "number: RB123456785CN\n" }, shop);
    expect(b.stored.length === 0, `${type} is for our own pages`);
    b.hear({ type, sheet: "number: RB123456785CN\n" }, page);
    expect(b.stored.length === 1, `${type} of our own pages is done`);
    b.stored.length = 0;
  }
  const put = { type: "memory.put", changes: [{ key: "o1", base: "", text: "order: 1\n" }], forget: [] };
  b.hear(put, { ...shop, tab: { id: 1, incognito: true } });
  expect(b.stored.length === 0, "what a private window shows is not stored");
  b.hear(put, { ...page, id: "another" });
  expect(b.stored.length === 0, "another extension is not answered");
  b.hear(put, shop);
  expect(b.stored.length === 1, "what a page shows is stored");
}

{
  const asking = { id: 7, windowId: 3, active: true }; // as it was when it asked
  const other = { id: 8, windowId: 3, active: true };
  for (const [what, tabs, picture, meanwhile] of [
    ["a page in view has its picture", [asking], "shot3"],
    ["another tab came to the front", [{ ...asking, active: false }, other], ""],
    ["the asking tab is gone", [other], ""],
    ["another tab came to the front while the picture was taken", [{ ...asking }, { ...other, active: false }], "", (t) => { t[0].active = false; t[1].active = true; }],
    ["the tab went to another window while the picture was taken", [{ ...asking }], "", (t) => { t[0].windowId = 4; }],
  ]) {
    const kept = await background("shot", tabs, () => meanwhile?.(tabs)).evidence("order: 1\n", asking);
    expect(kept?.sheet === "order: 1\n" && kept.picture === picture, `${what}: ${kept?.picture}`);
  }
  const tabs = [{ ...asking }, { ...other, active: false }];
  expect((await background("shot", tabs).evidence("order: 1\n")).picture === "shot3", "the popup's picture is of the tab in view");
  const late = await background("shot", tabs, () => { tabs[0].active = false; tabs[1].active = true; }).evidence("order: 1\n");
  expect(late.picture === "", "the popup's picture is of one tab only");
}

for (const line of wrong) console.log(line);
