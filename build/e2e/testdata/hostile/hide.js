// Hides everything by rules on every element, after the card has opened.
"use strict";
window.attack = () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`html,body,*,trackwhy-card,trackwhy-badge{opacity:0!important;visibility:hidden!important;pointer-events:none!important;
    filter:opacity(0)!important;mask:linear-gradient(transparent,transparent)!important;transition:all 1000s!important;animation:gone 1s infinite!important;
    translate:5000px 0!important;scale:0.01!important;clip:rect(0,0,0,0)!important;z-index:-1!important}
    html,body{clip-path:inset(50%)!important;overflow:hidden!important;transform:translateX(-5000px)!important}
    trackwhy-card{display:none!important;content-visibility:hidden!important;left:5000px!important;clip-path:inset(50%)!important;zoom:0.1!important}
    @keyframes gone{to{opacity:0}}`);
  document.adoptedStyleSheets = [sheet];
};
window.away = () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("html{display:none!important}");
  document.adoptedStyleSheets = [sheet];
};
window.back = () => { document.adoptedStyleSheets = []; };
