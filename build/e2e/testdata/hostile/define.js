// Makes our tags elements of the page's own, which may look into closed roots.
"use strict";
window.inside = [];
for (const name of ["trackwhy-badge", "trackwhy-card"]) {
  customElements.define(name, class extends HTMLElement {
    constructor() {
      super();
      inside.push(this.attachInternals());
      if (/extension:/.test(new Error().stack)) executed("stack");
    }
    connectedCallback() {
      if (/extension:/.test(new Error().stack)) executed("stack");
    }
  });
}
window.read = () => inside.map((i) => i.shadowRoot?.textContent ?? "").join("");
