// As define.js, after our elements stand.
"use strict";
window.inside = [];
window.attack = () => {
  for (const name of ["trackwhy-badge", "trackwhy-card"]) {
    customElements.define(name, class extends HTMLElement {
      constructor() {
        super();
        inside.push(this.attachInternals());
      }
    });
  }
};
window.read = () => inside.map((i) => i.shadowRoot?.textContent ?? "").join("");
