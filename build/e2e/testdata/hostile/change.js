"use strict";
window.attack = () => document.body.append(Object.assign(document.createElement("p"), { textContent: `Order ID: 82000000000009${document.querySelectorAll("p").length + 10}` }));
window.drop = () => document.querySelector("trackwhy-card")?.remove();
