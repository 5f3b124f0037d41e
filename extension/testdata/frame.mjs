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

// The frame itself: whose channel it takes. It begins as the browser loads it.
const token = "0".repeat(36);
const parent = {};
let served = 0;
function inside(hash, top) {
  const events = new EventTarget();
  const frame = vm.createContext({
    location: { hash }, performance, document: { body: {}, documentElement: new EventTarget() }, ResizeObserver: class { observe() {} },
    addEventListener: events.addEventListener.bind(events), removeEventListener: events.removeEventListener.bind(events),
    trackwhyLoader: { VERSION: "1" }, trackwhyEngine: { inPage: async () => void served++ },
  });
  Object.assign(frame, { window: frame, parent, top: top ?? frame });
  vm.runInContext(readFileSync(new URL("../frame.js", import.meta.url), "utf8"), frame);
  return (fields) => {
    served = 0;
    events.dispatchEvent(Object.assign(new Event("message"), { source: parent, data: { token }, ports: [{ postMessage() {} }] }, fields));
    return served;
  };
}
{
  const tell = inside(`#${token}`, parent);
  expect(!tell({ data: { token: "1".repeat(36) } }), "a channel with another token is not taken");
  expect(!tell({ source: {} }), "a channel that does not come from around the frame is not taken");
  expect(!tell({ ports: [] }) && !tell({ ports: [{}, {}] }), "a channel has one end for us");
  expect(tell({}) === 1, "the channel of whoever made the frame is taken");
  expect(!tell({}), "and no second one");
}
expect(!inside(`#${token}`)({}), "a frame that was opened as a page takes nothing");
expect(!inside("", parent)({ data: { token: "" } }), "a frame without a token takes nothing");

for (const line of wrong) console.log(line);
process.exit();
