// An order page inside another page.
"use strict";
addEventListener("DOMContentLoaded", () => {
  const iframe = document.createElement("iframe");
  iframe.src = "/p/order/index.html?bundled=list";
  iframe.style.cssText = "width:1000px;height:600px";
  document.body.replaceChildren(iframe);
});
