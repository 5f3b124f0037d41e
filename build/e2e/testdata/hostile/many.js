// 5,000 orders.
"use strict";
addEventListener("DOMContentLoaded", () => {
  const first = document.querySelector(".order-item");
  const html = first.outerHTML;
  let all = "";
  for (let i = 0; i < 5_000; i++) all += html.replaceAll("8200000000000101", String(8300000000000101 + i * 100));
  first.parentNode.innerHTML = all;
});
