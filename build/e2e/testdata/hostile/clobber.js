// Elements whose names hide what a document and a form are asked for.
"use strict";
const doc = ["createElement", "createElementNS", "documentElement", "body", "querySelector", "querySelectorAll", "addEventListener", "removeEventListener", "activeElement", "hidden", "execCommand",
  "getElementById", "adoptedStyleSheets", "head", "childNodes", "firstChild"];
const node = ["nextSibling", "previousSibling", "firstChild", "parentNode", "attributes", "childNodes", "localName", "nodeType", "getAttribute", "textContent", "firstElementChild", "closest", "append", "after",
  "isConnected", "getBoundingClientRect", "tagName", "nodeName", "contains", "querySelector", "hasAttribute"];
const which = new URLSearchParams(location.search).get("case");
addEventListener("DOMContentLoaded", () => {
  const root = document.getElementById("root");
  if (which === "document") for (const name of doc) root.append(Object.assign(new Image(), { name }));
  const tag = which === "input" ? "input" : "textarea"; // the second is nothing that the snapshot holds
  if (which === "input" || which === "textarea") {
    const form = document.createElement("form");
    const add = Node.prototype.appendChild;
    root.before(form);
    form.append(root);
    for (const name of node) {
      const field = document.createElement(tag);
      field.name = name;
      add.call(form, field);
    }
  }
});
