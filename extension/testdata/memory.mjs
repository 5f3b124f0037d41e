// memory.js without a browser: what is written, by whom, what is left alone, and what of
// it the program is told. Prints what was found wrong, one line each; scripts_test.go runs it.
import { readFileSync } from "node:fs";
import vm from "node:vm";

/** A store that answers a turn later, as the browser's does. @param {Record<string, unknown>} stored */
function memory(stored) {
  const turn = () => new Promise((resolve) => setTimeout(resolve, 1));
  const local = {
    async get(keys) {
      await turn();
      return keys === null ? { ...stored } : Object.fromEntries([keys].flat().filter((k) => k in stored).map((k) => [k, stored[k]]));
    },
    async set(items) {
      await turn();
      Object.assign(stored, items);
    },
    async remove(keys) {
      await turn();
      for (const k of keys) delete stored[k];
    },
  };
  const world = vm.createContext({ chrome: { storage: { local } } });
  for (const name of ["settings.js", "memory.js"]) vm.runInContext(readFileSync(new URL(`../${name}`, import.meta.url), "utf8"), world);
  return vm.runInContext("trackwhyMemory", world);
}

const wrong = [];
const expect = (fine, what) => fine || wrong.push(what);
const same = (a, b, what) => expect(JSON.stringify(a) === JSON.stringify(b), `${what}: ${JSON.stringify(a)}`);

{
  const stored = {};
  const m = memory(stored);
  // Two tabs joined the same order from the same text, at the same time.
  const [first, second] = await Promise.all([m.put([{ key: "o1", base: "", text: "of one" }], []), m.put([{ key: "o1", base: "", text: "of another" }], [])]);
  same(first.stale, [], "the quicker tab has nothing to join");
  same(second.stale, [{ key: "o1", text: "of one" }], "the other is told what it did not know");
  same(stored, { "m:o1": "of one" }, "what one tab saw is not lost to another");
  await m.put([{ key: "o1", base: "of one", text: "of both" }], []);
  same(stored, { "m:o1": "of both" }, "joined, it is written");
}
{
  const stored = { "m:o1": "kept", other: "kept" };
  const m = memory(stored);
  await m.put([{ key: "o1\x1e", base: "", text: "x" }, { key: "__proto__", base: "", text: "x" }, { key: "o2", base: "", text: "" }, { key: "o3", base: "", text: "x".repeat(65537) },
    { key: "o4", base: "", text: {} }, null], ["../other", 1, "o1\x1e"]);
  await m.put("all", "all");
  same(stored, { "m:o1": "kept", other: "kept" }, "changes of a wrong form change nothing");
  await m.put(Array.from({ length: 1000 }, (_, i) => ({ key: `o${i + 10}`, base: "", text: "x" })), []);
  same(Object.keys(stored).length, 402, "one message stores so many at most");
}
{
  const stored = { "m:o1": "kept", settings: { memory: "0" } };
  const m = memory(stored);
  await m.put([{ key: "o2", base: "", text: "x" }], []);
  await m.recall("number: RB123456785CN\n");
  same(Object.keys(stored), ["m:o1", "settings"], "switched off, nothing is remembered");
}
{
  const world = vm.createContext({});
  vm.runInContext(readFileSync(new URL("../loader.js", import.meta.url), "utf8"), world);
  const told = vm.runInContext("trackwhyLoader", world).memory([["o1", "a\x1fb\x1eall\x1eentry\x1fo2"]], false);
  same(told.split("\x1e").map((r) => r.split("\x1f").length), [1, 3], "a stored text makes neither records nor fields");
}

for (const line of wrong) console.log(line);
