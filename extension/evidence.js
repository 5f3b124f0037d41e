// @ts-check
"use strict";
// The page of the evidence: the order's facts and a picture, to be saved with the
// browser's own download of a link. So no download permission is needed.
(async () => {
  const key = `evidence:${location.hash.slice(1)}`;
  /** @type {any} what background.js put there */
  const found = (await chrome.storage.session.get(key))[key];
  const element = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));
  if (!found || typeof found.sheet !== "string") { // the browser was closed in between
    element("gone").hidden = false;
    return;
  }
  element("kept").hidden = false;
  const day = String(found.taken).slice(0, 10);
  const name = /^order: (\w+)/m.exec(found.sheet)?.[1] ?? "parcel";
  const text = `# Trackwhy, ${found.taken}\n${found.sheet}`;

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
  let timer = 0;
  for (const id of ["sheet", "picture"]) {
    element(id).addEventListener("click", () => {
      element("said").textContent = element("saved").textContent;
      clearTimeout(timer);
      timer = window.setTimeout(() => { element("said").textContent = ""; }, 4000);
    });
  }
})();
