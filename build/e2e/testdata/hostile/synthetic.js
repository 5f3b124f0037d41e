// Presses, hovers and focuses that no hand has made.
"use strict";
window.attack = () => {
  for (const e of [...document.querySelectorAll("trackwhy-badge,trackwhy-card"), document.body]) {
    for (const type of ["pointerover", "pointerenter", "pointermove", "pointerdown", "pointerup", "mouseover", "mouseenter", "mousedown", "mouseup", "click", "dblclick", "contextmenu", "auxclick"]) {
      const make = type.startsWith("pointer") ? PointerEvent : MouseEvent;
      e.dispatchEvent(new make(type, { bubbles: true, composed: true, cancelable: true, detail: 1, pointerType: "mouse", clientX: e.getBoundingClientRect().x + 5, clientY: e.getBoundingClientRect().y + 5 }));
    }
    for (const type of ["touchstart", "touchend", "focus", "focusin", "toggle", "beforetoggle", "command"]) e.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    for (const key of ["Enter", " ", "Escape"]) for (const type of ["keydown", "keypress", "keyup"]) {
      e.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }));
    }
    e.click();
    e.focus();
  }
};
