"use strict";
window.attack = () => { document.documentElement.inert = true; };
window.release = () => { document.documentElement.inert = false; };
