// @ts-check
// Runs the npm package ts-tracking-number and our program in one Node process over the
// same numbers, turn about, and prints what each took as JSON.
//
// Standard input: {loader, program, peer, corpora: [{name, numbers}]}; without peer only
// the answers of our program are printed, for the test beside it.

import { readFileSync, writeSync } from "node:fs";
import { createRequire } from "node:module";

const BATCH = 100;
const ROUNDS = 25;
const ROUND_MS = 50;

/** @type {{loader: string, program: string, peer?: string, corpora: {name: string, numbers: string[]}[]}} */
const task = JSON.parse(readFileSync(0, "utf8"));
const require = createRequire(import.meta.url);
require(task.loader); // defines Go

/** @type {{rows: string, exports: {inAt: () => number, outAt: () => number, identify: (bytes: number) => number, recognise: (bytes: number) => number, mem: WebAssembly.Memory}}} */
const program = await new Promise((resolve, reject) => {
	// @ts-ignore Go is the toolchain's loader
	const go = new Go();
	const api = { rows: "", exports: /** @type {any} */ (null), ready: () => resolve(/** @type {any} */ (api)) };
	/** @type {any} */ (globalThis).identify = api;
	WebAssembly.instantiate(readFileSync(task.program), go.importObject)
		.then(({ instance }) => {
			api.exports = instance.exports;
			return go.run(instance);
		})
		.then(() => reject(new Error("the program ended")), reject);
});
const encoder = new TextEncoder();
const decoder = new TextDecoder();
const inAt = program.exports.inAt();
const outAt = program.exports.outAt();
const SIZE = 1 << 16;

/**
 * The answers to the numbers in text, one a line: by recognise what the peer answers, by
 * identify what is wrong and what may have been meant as well.
 * @param {string} text
 * @param {"identify" | "recognise"} how
 */
function ask(text, how = "identify") {
	const { written, read } = encoder.encodeInto(text, new Uint8Array(program.exports.mem.buffer, inAt, SIZE));
	const n = read < text.length ? -1 : program.exports[how](written);
	if (n < 0) throw new Error("too much for one call");
	return decoder.decode(new Uint8Array(program.exports.mem.buffer, outAt, n));
}

/** The forms by row: [issuer, name, look-up address]. */
const forms = new Map(program.rows.trim().split("\n").map((line) => {
	const [row, ...form] = line.split("\t");
	return [row, form];
}));

/**
 * One answer with its form, as answer.go writes it.
 * @param {string} answer
 */
function read(answer) {
	const end = answer.indexOf("\t");
	return { answer, form: forms.get(end < 0 ? answer.slice(2) : answer.slice(2, end)) };
}

/**
 * The answers to many numbers, one call for each BATCH of them, joining and splitting included.
 * @param {string[]} numbers
 * @param {"identify" | "recognise"} how
 */
function batched(numbers, how = "identify") {
	const answers = [];
	for (let i = 0; i < numbers.length; i += BATCH) {
		for (const a of ask(numbers.slice(i, i + BATCH).join("\n"), how).split("\n")) answers.push(read(a));
	}
	return answers;
}

/** @param {number[]} l */
const median = (l) => [...l].sort((a, b) => a - b)[l.length >> 1];

/**
 * The runners take turns for ROUNDS rounds. Medians of nanoseconds a number, and of how
 * many times as long the peer took in the same round: a machine whose speed moves from one
 * second to the next moves both.
 * @param {string[]} numbers
 * @param {Record<string, (numbers: string[]) => number>} runners
 */
function time(numbers, runners) {
	/** @type {Record<string, number[]>} */
	const taken = {};
	for (let round = -1; round < ROUNDS; round++) {
		for (const [name, run] of Object.entries(runners)) {
			const start = performance.now();
			let times = 0;
			let found = 0;
			do {
				found += run(numbers);
				times++;
			} while (performance.now() - start < ROUND_MS);
			const ns = ((performance.now() - start) * 1e6) / times / numbers.length;
			if (found < 0) throw new Error("unreachable: keeps the results in use");
			if (round >= 0) (taken[name] ??= []).push(ns); // the first round only warms up
		}
	}
	const each = (/** @type {(l: number[]) => number} */ f) => Object.fromEntries(Object.entries(taken).map(([name, l]) => [name, f(l)]));
	return { ...each(median), ratios: each((l) => median(l.map((ns, round) => taken.peer[round] / ns))) };
}

/**
 * Prints the result and ends: the program would wait for calls for ever.
 * @param {unknown} result
 * @returns {never}
 */
function finish(result) {
	const text = Buffer.from(JSON.stringify(result));
	for (let at = 0; at < text.length; ) at += writeSync(1, text, at);
	process.exit(0);
}

if (!task.peer) {
	const numbers = task.corpora.flatMap((c) => c.numbers);
	finish({ one: numbers.map((n) => ask(n)), many: batched(numbers).map((a) => a.answer), forms: numbers.map((n) => read(ask(n)).form ?? null) });
}

const { getTracking } = require(task.peer);
const results = task.corpora.map(({ name, numbers }) => ({
	name,
	numbers: numbers.length,
	peerFinds: numbers.filter((n) => getTracking(n)).length,
	oursFinds: numbers.filter((n) => read(ask(n)).form).length,
	...time(numbers, {
		peer: (l) => l.reduce((found, n) => found + (getTracking(n) ? 1 : 0), 0),
		single: (l) => l.reduce((found, n) => found + (read(ask(n, "recognise")).form ? 1 : 0), 0),
		batch: (l) => batched(l, "recognise").filter((a) => a.form).length,
		repaired: (l) => batched(l).filter((a) => a.form).length,
	}),
}));
finish(results);
