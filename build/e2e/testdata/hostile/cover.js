// Covers the card with later elements of the top layer.
"use strict";
window.pressed = 0;
window.attack = () => {
  const dialog = document.createElement("dialog");
  dialog.style.cssText = "position:fixed;inset:0;width:100vw;height:100vh;max-width:none;max-height:none;opacity:0.01";
  dialog.addEventListener("pointerdown", () => pressed++);
  document.body.append(dialog);
  dialog.showModal();
  const popover = document.createElement("div");
  popover.popover = "manual";
  popover.style.cssText = "position:fixed;inset:0;width:100vw;height:100vh;pointer-events:none;opacity:0.01";
  dialog.append(popover);
  popover.showPopover();
};
window.uncover = () => document.querySelector("dialog").remove();
