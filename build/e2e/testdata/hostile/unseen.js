// Rules against our tags by name, from the beginning.
"use strict";
const sheet = new CSSStyleSheet();
sheet.replaceSync(`trackwhy-badge,trackwhy-card{display:none!important;position:absolute!important;left:-5000px!important;opacity:0!important;
  pointer-events:none!important;visibility:hidden!important;width:0!important;height:0!important;clip-path:inset(50%)!important}`);
document.adoptedStyleSheets = [sheet];
