// @ts-check
"use strict";
// The page of the evidence: the order's facts and a picture, to be saved with the
// browser's own download of a link. So no download permission is needed.
(async () => {
  const key = `evidence:${location.hash.slice(1)}`;
  /** @type {any} what background.js put there */
  const found = (await chrome.storage.session.get(key))[key];
  if (!found || typeof found.sheet !== "string") return;
  const day = String(found.taken).slice(0, 10);
  const name = /^order: (\w+)/m.exec(found.sheet)?.[1] ?? "parcel";
  const text = `# Trackwhy, ${found.taken}\n${found.sheet}`;
  const element = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));

  element("text").textContent = text;
  const sheet = /** @type {HTMLAnchorElement} */ (element("sheet"));
  sheet.href = URL.createObjectURL(new Blob([text], { type: "text/plain" }));
  sheet.download = `${day}-${name}.txt`;

  if (typeof found.picture === "string" && found.picture.startsWith("data:image/png;base64,")) {
    const image = /** @type {HTMLImageElement} */ (element("image"));
    image.src = found.picture;
    image.hidden = false;
    const picture = /** @type {HTMLAnchorElement} */ (element("picture"));
    picture.href = found.picture;
    picture.download = `${day}-${name}.png`;
    picture.hidden = false;
  } else {
    element("how").hidden = false;
  }
})();
