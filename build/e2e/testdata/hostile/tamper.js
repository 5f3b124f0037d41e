// Changes what scripts build on, before anybody else runs. Who calls it is written down.
"use strict";
// The names that the traps themselves need, as they were.
const { apply, construct } = Reflect, define = Object.defineProperty, NativeError = Error, { includes } = String.prototype;
const ours = () => apply(includes, new NativeError().stack, ["extension:"]);
const traps = [
  [Array.prototype, "push"], [Array.prototype, "map"], [Array.prototype, "join"], [Array.prototype, Symbol.iterator], [Promise.prototype, "then"],
  [String.prototype, "replace"], [String.prototype, "split"], [String.prototype, "trim"], [RegExp.prototype, "test"], [RegExp.prototype, "exec"], [Map.prototype, "get"], [Map.prototype, "set"],
  [Element.prototype, "attachShadow"], [Element.prototype, "append"], [Element.prototype, "setAttribute"], [Element.prototype, "matches"], [Node.prototype, "appendChild"],
  [EventTarget.prototype, "addEventListener"], [EventTarget.prototype, "dispatchEvent"], [Document.prototype, "createElement"], [Document.prototype, "createElementNS"],
  [CSSStyleSheet.prototype, "replaceSync"], [HTMLElement.prototype, "showPopover"], [HTMLElement.prototype, "hidePopover"], [MutationObserver.prototype, "observe"],
  [WebAssembly, "instantiateStreaming"], [WebAssembly, "Module"], [WebAssembly, "instantiate"], [window, "fetch"], [window, "setTimeout"], [window, "requestAnimationFrame"], [window, "MessageChannel"],
  [JSON, "parse"], [JSON, "stringify"], [Function.prototype, "call"], [TextDecoder.prototype, "decode"], [TextEncoder.prototype, "encodeInto"], [performance, "now"], [crypto, "getRandomValues"], [crypto, "randomUUID"],
];
for (const [of, name] of traps) {
  const real = of[name];
  const trap = function (...args) {
    if (ours()) seen.executed[seen.executed.length] = name;
    return new.target ? construct(real, args, new.target) : apply(real, this, args);
  };
  trap.prototype = real.prototype;
  Object.defineProperty(of, name, { value: trap, writable: true, configurable: true });
}
for (const name of ["ready", "reason", "token", "key", "kind", "payload", "answer", "signal", "error"]) {
  Object.defineProperty(Object.prototype, name, { configurable: true, get() { return undefined; }, set(value) {
    if (ours()) seen.executed[seen.executed.length] = `set ${name}`;
    define(this, name, { value, writable: true, configurable: true, enumerable: true });
  } });
}
for (const name of ["Go", "trackwhy", "trackwhyLoader", "trackwhyEngine", "trackwhyContent", "fs", "process", "path"]) {
  Object.defineProperty(window, name, { configurable: true, get() { return undefined; }, set() { seen.executed[seen.executed.length] = `global ${name}`; } });
}
