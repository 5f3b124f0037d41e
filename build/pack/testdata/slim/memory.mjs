// Instantiates two programs without running them and prints where their memories
// differ, as JSON: [[from, to], ...], and the length of both.
import { readFileSync } from "node:fs";

const memories = process.argv.slice(2).map((name) => {
	const module = new WebAssembly.Module(readFileSync(name));
	/** @type {Record<string, Record<string, () => void>>} */
	const imports = {};
	for (const i of WebAssembly.Module.imports(module)) (imports[i.module] ??= {})[i.name] = () => {};
	const { mem } = new WebAssembly.Instance(module, imports).exports;
	return new Uint8Array(/** @type {WebAssembly.Memory} */ (mem).buffer);
});
const [a, b] = memories;
/** @type {number[][]} */
const spans = [];
for (let i = 0; i < Math.max(a.length, b.length); i++) {
	if (a[i] === b[i]) continue;
	const last = spans.at(-1);
	if (last && last[1] === i) last[1]++;
	else spans.push([i, i + 1]);
}
console.log(JSON.stringify({ lengths: [a.length, b.length], spans }));
