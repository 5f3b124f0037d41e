// @ts-check
// Runs the extension's program in Node as the content script does, without a page, and
// prints as JSON what scans take and what memory is held.
//
// Standard input: {loader, program, reading, extension, scans, lists: [{orders, texts: [a, b]}]}; the
// two texts are snapshots of the same list that differ in every order: scanned in turn, each
// scan joins, judges and words all of them again. One of them scanned again and again is
// read and joined only. The program of the folder reading does nothing but read it.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import vm from "node:vm";

/** @type {{loader: string, program: string, reading: string, extension: string, scans: number, lists: {orders: number, texts: string[]}[]}} */
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

const reading = (world.reading = { ready() {} });
const reader = new world.Go();
void reader.run((await WebAssembly.instantiate(readFileSync(task.reading), reader.importObject)).instance);

const scans = task.lists.map(({ orders, texts }) => {
	let found = 0;
	/** The times of scans that take turns with the texts. @param {string[]} texts */
	const times = (texts) => {
		const took = [];
		for (let i = 0; i < task.scans; i++) {
			const begun = performance.now();
			let records = call("scan", texts[i % texts.length], "2026-11-26");
			while (records[0][0] === "more") records = call("more");
			took.push(performance.now() - begun);
			found = records.filter((/** @type {string[]} */ r) => r[0] === "order").length;
		}
		return took;
	};
	const middle = (/** @type {number[]} */ took) => took.slice(task.scans >> 1).sort((a, b) => a - b)[task.scans >> 2];
	const changed = times(texts);
	const alone = [];
	for (let i = 0; i < task.scans; i++) {
		const begun = performance.now();
		reading.read(texts[0], "2026-11-26", 10);
		alone.push((performance.now() - begun) / 10);
	}
	return { orders, found, first: changed[0], read: middle(alone), changed: middle(changed), same: middle(times(texts.slice(0, 1))), held: memory.buffer.byteLength };
});
console.log(JSON.stringify({ started, scans }));
process.exit(0); // the program waits for calls for ever
