// Handles the card's element itself.
"use strict";
const card = () => document.querySelector("trackwhy-card");
window.attack = () => {
  for (const [name, value] of [["display", "none"], ["opacity", "0"], ["left", "5000px"], ["top", "5000px"], ["transform", "scale(0)"],
    ["visibility", "hidden"], ["clip-path", "inset(50%)"], ["width", "1px"], ["max-height", "1px"], ["pointer-events", "none"], ["margin", "5000px"]]) {
    card().style.setProperty(name, value, "important");
  }
  card().hidden = true;
  card().className = "gone";
  card().animate([{ opacity: 0, translate: "5000px" }, { opacity: 0, translate: "5000px" }], { duration: 1e6, fill: "both" });
  card().append(Object.assign(document.createElement("p"), { textContent: "Pay here" }));
};
window.away = () => {
  card().hidePopover();
  card().removeAttribute("popover");
};
