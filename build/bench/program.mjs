// @ts-check
// Runs the extension's program in Node as the content script does, without a page, and
// prints as JSON what scans take and what memory is held.
//
// Standard input: {loader, program, extension, scans, lists: [{orders, texts: [a, b]}]}; the
// two texts are snapshots of the same list that differ in every order, so that each scan
// joins, judges and words all of them again.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import vm from "node:vm";

/** @type {{loader: string, program: string, extension: string, scans: number, lists: {orders: number, texts: string[]}[]}} */
const task = JSON.parse(readFileSync(0, "utf8"));
createRequire(import.meta.url)(task.loader); // defines Go
const world = /** @type {any} */ (globalThis);
world.chrome = { runtime: { getURL: (/** @type {string} */ name) => name }, i18n: { getUILanguage: () => "en-US" } };
world.fetch = async (/** @type {string} */ name) => ({ ok: true, json: async () => JSON.parse(readFileSync(`${task.extension}/${name}`, "utf8")) });
for (const name of ["settings.js", "loader.js"]) vm.runInThisContext(readFileSync(`${task.extension}/${name}`, "utf8"), name);
const loader = world.trackwhyLoader;

const go = new world.Go();
const { instance } = await WebAssembly.instantiate(readFileSync(task.program), go.importObject);
const memory = /** @type {WebAssembly.Memory} */ (instance.exports.mem);
const api = (world.trackwhy = { ready() {} });
void go.run(instance);
const call = (/** @type {string} */ name, /** @type {unknown[]} */ ...args) => {
	const answer = loader.answer(/** @type {any} */ (api)[name](...args));
	if (!answer.ok) throw new Error(`${name}: ${answer.error}`);
	return answer.records;
};
call("start", loader.config(world.trackwhySettings.whole(null), await loader.texts("")), { do() {} });
call("remember", loader.memory([], true));
const started = memory.buffer.byteLength;

const scans = task.lists.map(({ orders, texts }) => {
	const took = [];
	let found = 0;
	for (let i = 0; i < task.scans; i++) {
		const begun = performance.now();
		let records = call("scan", texts[i % 2], "2026-11-26");
		while (records[0][0] === "more") records = call("more");
		took.push(performance.now() - begun);
		found = records.filter((/** @type {string[]} */ r) => r[0] === "order").length;
	}
	const warm = took.slice(task.scans >> 1).sort((a, b) => a - b);
	return { orders, found, first: took[0], warm: warm[warm.length >> 1], held: memory.buffer.byteLength };
});
console.log(JSON.stringify({ started, scans }));
process.exit(0); // the program waits for calls for ever
