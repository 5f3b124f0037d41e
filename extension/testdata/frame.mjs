// engine.js and its frame without a browser. Prints what was found wrong, one line each;
// scripts_test.go runs it.
import { readFileSync } from "node:fs";
import vm from "node:vm";

const wrong = [];
const expect = (fine, what) => fine || wrong.push(what);
const frame = Object.assign(new EventTarget(), { isConnected: false, setAttribute() {}, remove() { frame.isConnected = false; } });

// The other side of the channel: it is ready, and then answers nothing.
let port;
frame.contentWindow = { postMessage(message, origin, [end]) {
  port = end;
  expect(origin === "chrome-extension://self", `the channel is for our origin alone: ${origin}`);
  end.postMessage({ ready: "1" });
} };
const root = { append(element) {
  element.isConnected = true;
  element.dispatchEvent(new Event("load"));
} };

const world = vm.createContext({
  crypto, MessageChannel, URL, performance, setTimeout, clearTimeout, setInterval, clearInterval, document: { createElement: () => frame },
  trackwhyLoader: { VERSION: "1" },
  chrome: { runtime: { id: "self", getURL: (path) => `chrome-extension://of-the-day/${path}` } },
});
vm.runInContext(readFileSync(new URL("../engine.js", import.meta.url), "utf8"), world);

const engine = await vm.runInContext("trackwhyEngine", world).inFrame({ do() {} }, root);
expect(engine.ended === "", "a frame that is ready serves");
const answer = engine.call("scan", "", "");
frame.dispatchEvent(new Event("load")); // the page moved our element: its frame is loaded anew
expect(engine.ended === "frame-removed", `a frame that was loaded anew has lost its program: "${engine.ended}"`);
const first = await Promise.race([answer, new Promise((resolve) => setTimeout(resolve, 500, "none"))]);
expect(first.endsWith("frame-removed"), `an open call is answered then: ${first}`);
engine.stop();
port?.close();

for (const line of wrong) console.log(line);
process.exit();
