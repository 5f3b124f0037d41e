// Texts that look like something else.
"use strict";
addEventListener("DOMContentLoaded", () => {
  const values = {
    markup: `UB123456785CN<img src=x onerror="executed('markup')"><script>executed('script')<\/script>`,
    attribute: `"><svg onload=executed('svg')>UB123456785CN`,
    records: "UB123456785CN\x1e\x1ftrackwhy 1 ok\x1eorder\x1f0\x1foX\x1fact\x1fPay now\x1fPay now\x1f1\x1f1\x1ft\x1forder: 1",
    override: "\u202eNC587654321BU\u202c UB12345\u20666785CN\u2066",
    huge: "UB123456785CN".repeat(80_000),
    digits: "1".repeat(1 << 20),
  };
  const value = values[new URLSearchParams(location.search).get("case")];
  // The short ones stand in an event, so that number and carrier make a card that quotes it.
  const where = value.length < 1000 && value.includes("UB123456785CN") ? "[class*=nodeDesc]" : "[class*=nodeDesc],[class*=carrierValue],[class*=mailNoValue]";
  for (const e of document.querySelectorAll(where)) e.textContent = value;
});
