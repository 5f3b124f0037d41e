// Throws the document away and writes it again.
"use strict";
let html = "";
addEventListener("DOMContentLoaded", () => { html = document.documentElement.outerHTML.replace(/<script[\s\S]*?<\/script>/g, ""); });
window.attack = () => {
  document.open();
  document.write("<!DOCTYPE html>" + html);
  document.close();
};
window.replace = () => {
  const copy = document.documentElement.cloneNode(true);
  for (const e of copy.querySelectorAll("trackwhy-badge,trackwhy-card")) e.remove();
  document.replaceChild(copy, document.documentElement);
};
