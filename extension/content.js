// @ts-check
"use strict";
// On an order page: collect, ask the program, place badges, show the card.
//
// The page is not ours. It may change at any moment, throw our nodes away, and may
// be hostile: so only trusted events count, nothing of ours is readable (closed
// shadow roots), nothing is posted to the page, no address of the page is opened,
// texts are set as text, and every effort is limited. stop() undoes everything.

/** @type {Readonly<{start(): Promise<void>, stop(): void}>} */
// eslint-disable-next-line no-var
var trackwhyContent = (() => {
  // A second injection into the same world finds the first one at work.
  // @ts-ignore
  if (typeof trackwhyContent === "object" && trackwhyContent?.start) return trackwhyContent;

  const BADGE = "trackwhy-badge";
  const CARD = "trackwhy-card";
  const QUIET = 20; // ms without changes before a scan: longer than a frame, or a page in motion would look quiet
  const LONGEST = 500; // ms of changes after which a scan happens anyway
  const SELDOM = 2000; // what it grows to while such scans find nothing new: a counter that never rests
  const SHARE = 40; // a scan that took t ms is paid for by t*SHARE ms without one: 2.5 % of a core
  const CREDIT = 1000; // ms of quiet that count as paid in advance: what a click brings is answered at once
  const LONG = 10; // ms of the page's thread after which the page gets its turn
  const INTENT = 120; // ms on a badge before its card opens
  const GRACE = 300; // ms to get from the badge into the card
  const DEAF = 300; // ms after showing in which clicks on the card do not count
  const PLACINGS = 25; // times a badge is put back for one order, in a row
  const REFILL = 10_000; // ms after which it may be put back once more: pages live for hours
  const BADGES = 300; // badges on one page
  const IDLE = 60_000; // ms that nobody looks at a tab before its program, some 15 MB, is let go
  const CARDS = 20; // times the card's element is put back
  const FRAMES = 3; // times a lost frame is made again
  const DOCUMENTS = 10; // times a page may write its document anew
  const GAP = 6; // px between badge and card
  const EDGE = 8; // px that the card keeps from the window's edge

  const SVG = "http://www.w3.org/2000/svg";
  const PASSIVE = { passive: true };
  /** Two strokes a tone: told apart by form as well as by colour. @type {Record<string, string[]>} */
  const ICONS = {
    calm: ["M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2", "M8 4.5V8l2.4 1.6"],
    watch: ["M8 2 14.5 13.5h-13z", "M8 6v3M8 11.4v.1"],
    act: ["M5.5 2h5L14 5.5v5L10.5 14h-5L2 10.5v-5z", "M8 4.8v3.8M8 11v.1"],
  };

  const BADGE_STYLE = `
    :host{all:initial!important;display:inline-block!important;vertical-align:middle!important;margin-inline:8px 6px!important;
      opacity:1!important;transform:none!important;visibility:visible!important;max-width:100%!important;color-scheme:light dark}
    button{all:unset;box-sizing:border-box;display:inline-flex;align-items:center;gap:6px;max-width:100%;padding:3px 9px 3px 6px;
      border-radius:99px;font:600 12.5px/18px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;letter-spacing:normal;
      white-space:nowrap;cursor:pointer;color:#0b6b57;background:#e4f5f0}
    button.watch{color:#8a5300;background:#fdf0d9}
    button.act{color:#b3261e;background:#fde8e6}
    button:focus-visible{outline:2px solid #1a56c4;outline-offset:2px}
    svg{flex:none;width:16px;height:16px;fill:none;stroke:currentColor;stroke-width:1.8;stroke-linecap:round;stroke-linejoin:round}
    span{overflow:hidden;text-overflow:ellipsis}
    @media (pointer:coarse){button{padding-block:7px}}
    @media (forced-colors:active){button{border:1px solid ButtonText}}
    @media print{:host{display:none!important}}`;

  const CARD_STYLE = `
    :host{all:initial!important;opacity:1!important;transform:none!important;position:fixed!important}
    :host{visibility:visible!important;pointer-events:auto!important;filter:none!important;clip-path:none!important;
      box-sizing:border-box!important;margin:0!important;border:0!important;padding:0!important;background:transparent!important;
      width:min(384px,calc(100vw - 16px))!important;overflow:visible!important;color-scheme:light dark!important}
    :host(:popover-open){display:block!important}
    :host(:not(:popover-open)){display:none!important}
    .place{background:light-dark(#fff,#1b1d22);scrollbar-width:thin;scrollbar-color:light-dark(#c1c7d0,#4d545f) transparent;overflow:auto;
      overscroll-behavior:contain;max-height:inherit;border-radius:14px;
      box-shadow:0 0 0 1px light-dark(#0f172a14,#ffffff24),0 1px 2px #0f172a14,0 12px 32px light-dark(#0f172a29,#000000a8)}
    iframe{display:block;width:100%;height:0;border:0;background:transparent;color-scheme:light dark}
    @media print{:host{display:none!important}}`;

  /**
   * @typedef {{key: string, tone: string, text: string, label: string, host: HTMLElement, button: HTMLButtonElement,
   *   anchor: Element, sheet: string}} Badge
   */

  /** @type {AbortController | null} */
  let life = null;
  /** @type {Record<string, string>} */
  let settings = trackwhySettings.DEFAULTS;
  /** @type {Map<string, Badge>} */
  let badges = new Map();
  /** @type {string[]} */
  let sheets = []; // of the last scan, in the page's order
  /** @type {Element[]} */
  let anchors = []; // where they stand
  let state = "no-orders";
  let reason = "";
  let lastText = "";
  let lastAnswer = "";
  let counted = "";
  /** @type {MutationObserver | null} */
  let observer = null;
  let quietTimer = 0; // 0 when none is set
  let refillTimer = 0; // the same
  let dirtySince = 0; // the first change since the last scan, and the last
  let dirtyLast = 0;
  let patience = LONGEST; // ms of changes after which the next scan happens anyway
  let restUntil = 0;
  let scanning = false;
  let scans = 0; // of the program that runs
  let again = false;
  /** @type {Promise<Engine | null> | null} */
  let engine = null;
  /** @type {Engine | null} */
  let running = null;
  let resting = false; // let go until the tab is looked at again
  let idleTimer = 0;
  let frames = 0;
  let documents = 0;
  /** The root element that we started on. @type {Element | null} */
  let top = null;
  /** How often an order's badge may still be put in, as of a moment. @type {Map<string, {may: number, at: number}>} */
  let placed = new Map();
  /** The link or button that the shopper pointed at last: the shop's pop-over does not
   * say whose number it shows. @type {Element | null} */
  let pointed = null;
  /** What this page stored last, to tell it from what others store. @type {Map<string, string>} */
  let written = new Map();

  // ---------------------------------------------------------------- badges

  /** @type {CSSStyleSheet | null} */
  let badgeStyle = null;

  /** @param {string} css */
  function styleSheet(css) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  }

  /** An element of ours. A page that has made our tag an element of its own could look
   * into the closed root: there we do without. @param {string} name */
  function element(name) {
    const e = document.createElement(name);
    if (e.matches(":defined")) throw new Error("tag-taken");
    return e;
  }

  /** What every badge is copied from: a page may get three hundred. @type {HTMLButtonElement | null} */
  let model = null;

  function makeModel() {
    const button = document.createElement("button");
    button.type = "button";
    button.setAttribute("aria-haspopup", "dialog");
    button.setAttribute("aria-expanded", "false");
    const icon = document.createElementNS(SVG, "svg");
    icon.setAttribute("viewBox", "0 0 16 16");
    icon.setAttribute("aria-hidden", "true");
    icon.append(document.createElementNS(SVG, "path"), document.createElementNS(SVG, "path"));
    const words = document.createElement("span");
    words.dir = "auto"; // of the reader's language, whatever the page's
    button.append(icon, words);
    return button;
  }

  /** @param {string} key @returns {Badge} */
  function makeBadge(key) {
    const host = element(BADGE);
    const root = host.attachShadow({ mode: "closed" });
    badgeStyle ??= styleSheet(BADGE_STYLE);
    root.adoptedStyleSheets = [badgeStyle];
    const button = /** @type {HTMLButtonElement} */ ((model ??= makeModel()).cloneNode(true));
    root.append(button);
    /** @type {Badge} */
    const badge = { key, tone: "", text: "", label: "", host, button, anchor: host, sheet: "" };
    listen(badge, root);
    return badge;
  }

  /** @param {Badge} badge @param {string} tone @param {string} text @param {string} label */
  function dress(badge, tone, text, label) {
    const kind = ICONS[tone] ? tone : "calm";
    if (badge.tone !== kind) {
      badge.tone = kind;
      badge.button.className = kind;
      badge.button.querySelectorAll("path").forEach((path, i) => path.setAttribute("d", ICONS[kind][i]));
    }
    if (badge.text !== text) {
      badge.text = text;
      /** @type {HTMLElement} */ (badge.button.lastChild).textContent = text;
    }
    if (badge.label !== label) {
      badge.label = label;
      badge.button.setAttribute("aria-label", label);
    }
  }

  /** Whether the badge stands where it belongs. @param {Badge} badge @param {Element} at */
  const stands = (badge, at) => badge.host.isConnected && badge.anchor === at &&
    (badge.host.parentNode === at || badge.host.parentNode === at.parentNode);

  /** How often a badge may be put in now. @param {string} key */
  function credit(key) {
    const was = placed.get(key);
    return was ? Math.min(PLACINGS, was.may + (performance.now() - was.at) / REFILL) : PLACINGS;
  }

  /** Whether a badge was taken away and may still be put back. @param {Badge} badge */
  const lost = (badge) => !badge.host.isConnected && credit(badge.key) >= 1;

  /** What puts a badge beside an element; null when it stands there. @param {Badge} badge @param {Element} at */
  function placing(badge, at) {
    let target = at;
    if (/^(TABLE|THEAD|TBODY|TR|UL|OL|DL)$/.test(target.tagName)) target = target.querySelector("td,th,li,dd") ?? target;
    if (stands(badge, target)) return null;
    // Limited by order, not by element: a page that makes new elements for ever
    // would otherwise be fought for ever.
    const may = credit(badge.key);
    if (may < 1) return null;
    placed.set(badge.key, { may: may - 1, at: performance.now() });
    const { host } = badge;
    const button = target.closest("button");
    badge.anchor = button ?? target;
    if (button) return () => button.after(host);
    // "Number: 123" with the label in an element of its own: behind the number.
    const value = target.nextSibling;
    if (value instanceof Text && value.data.trim() && /[:：]\s*$/.test(target.textContent ?? "")) return () => value.after(host);
    if (/^(IMG|INPUT|BR|HR|SELECT|TEXTAREA|SVG|IFRAME)$/i.test(target.tagName) ||
      /^(inline|contents)/.test(getComputedStyle(target).display)) return () => target.after(host);
    return () => target.append(host);
  }

  /** @param {Badge} badge @param {ShadowRoot} root */
  function listen(badge, root) {
    let timer = 0;
    /** @param {Event} e */
    const hear = (e) => {
      // The order may stand in a link of the page: the press is ours alone.
      if (e.type === "click") e.preventDefault();
      if (!/^(pointer(enter|leave)|focus)/.test(e.type) && !/^(Escape|Tab)$/.test(/** @type {KeyboardEvent} */ (e).key)) e.stopPropagation();
      // After stop() a badge is nobody's, should the page still hold it.
      if (!e.isTrusted || badges.get(badge.key) !== badge) return;
      switch (e.type) {
        case "pointerenter":
          if (/** @type {PointerEvent} */ (e).pointerType === "touch") break;
          card.stay();
          clearTimeout(timer);
          timer = window.setTimeout(() => card.open(badge, "hover"), INTENT);
          card.rehearse(badge);
          break;
        case "pointerleave":
          clearTimeout(timer);
          card.leave();
          break;
        case "focusin":
          if (badge.button.matches(":focus-visible") && !card.returning) card.open(badge, "focus");
          break;
        case "focusout":
          card.blurred(badge);
          break;
        case "click":
          clearTimeout(timer);
          card.open(badge, /** @type {MouseEvent} */ (e).detail === 0 ? "keys" : "press");
      }
    };
    for (const name of ["pointerenter", "pointerleave"]) badge.host.addEventListener(name, hear);
    for (const name of ["focusin", "focusout", "click"]) root.addEventListener(name, hear);
    for (const name of ["pointerdown", "mousedown", "touchstart", "keydown", "keyup"]) root.addEventListener(name, hear, PASSIVE);
  }

  // ---------------------------------------------------------------- the card

  const card = (() => {
    /** @type {HTMLElement | null} */
    let host = null;
    /** @type {ShadowRoot | null} */
    let root = null;
    /** @type {HTMLElement | null} */
    let box = null; // scrolls
    /** @type {ShadowRoot | null} */
    let inner = null; // where the program draws
    /** @type {CSSStyleDeclaration | null} */
    let rule = null; // position, out of the page's reach
    /** @type {Badge | null} */
    let badge = null;
    let how = "";
    let shownAt = 0;
    let timer = 0;
    let frame = 0;
    let attached = 0;
    /** Programs that have drawn before; weakly, for one that is let go must be free to go. */
    const rehearsed = new WeakSet();
    let turn = 0; // counts openings: a late answer of an older one is not shown
    let frameHeight = 0;
    /** Where the card went: under, over or beside. Kept once the reader is in it, or a
     * fold that opens would take the card from under the mouse. */
    let where = "";
    let settled = false;
    let outside = new AbortController();

    function make() {
      host = element(CARD);
      root = host.attachShadow({ mode: "closed" });
      const sheet = styleSheet(CARD_STYLE);
      rule = /** @type {CSSStyleRule} */ (sheet.cssRules[1]).style;
      root.adoptedStyleSheets = [sheet];
      box = document.createElement("div");
      box.className = "place";
      box.setAttribute("role", "dialog"); // in here, and so its label: the page reads the host's attributes
      if (settings.theme) box.style.colorScheme = settings.theme;
      const drawing = document.createElement("div");
      inner = drawing.attachShadow({ mode: "closed" });
      inner.addEventListener("keydown", (e) => {
        if (!e.isTrusted || /** @type {KeyboardEvent} */ (e).key !== "Tab") return;
        // Past the last control, or before the first: back to the badge, from where the
        // next Tab goes on in the page.
        const controls = [...inner?.querySelectorAll("button,a,summary") ?? []];
        if (e.target !== controls.at(/** @type {KeyboardEvent} */ (e).shiftKey ? 0 : -1)) return;
        e.preventDefault();
        close(true);
      }, { signal: life?.signal });
      box.append(drawing);
      root.append(box);
      const options = { signal: life?.signal };
      host.addEventListener("pointerenter", (e) => e.isTrusted && entered(), options);
      host.addEventListener("pointerleave", (e) => e.isTrusted && leave(), options);
      host.addEventListener("click", guard, { ...options, capture: true });
      host.addEventListener("keydown", guard, { ...options, capture: true });
      for (const name of ["click", "pointerdown", "mousedown", "touchstart", "keydown", "keyup", "wheel"]) {
        host.addEventListener(name, (e) => {
          if (/** @type {KeyboardEvent} */ (e).key !== "Escape") e.stopPropagation();
        }, { ...options, passive: true });
      }
      new ResizeObserver(() => later()).observe(drawing);
    }

    /** Clicks that nobody can have meant do not reach the card. @param {Event} e */
    function guard(e) {
      const early = e.type === "click" && performance.now() - shownAt < DEAF;
      if (e.isTrusted && !early) return;
      e.stopImmediatePropagation();
      e.preventDefault();
    }

    /** The card's element, in the page. Null when the page keeps removing it. */
    function attach() {
      try {
        if (!host) make();
      } catch {
        host = null; // the page took our tag
      }
      if (!host || !document.documentElement) return null;
      if (!host.isConnected) {
        if (++attached > CARDS) return null;
        // Beside body: a page that rewrites its body leaves it alone.
        document.documentElement.append(host);
        observer?.takeRecords();
      }
      if (host.getAttribute("popover") !== "manual") host.setAttribute("popover", "manual");
      return host;
    }

    /** Where a frame stands: inside what scrolls and has the round corners. @returns {Element} */
    function place() {
      if (!attach() || !box) throw new Error("frame-removed");
      return box;
    }

    /** Draws a card that nobody sees. The first drawing of a program's life compiles what it
     * runs through, and this is done while the mouse still makes up its mind. @param {Badge} of */
    function rehearse(of) {
      if (!running || rehearsed.has(running) || badge) return;
      rehearsed.add(running);
      void running.draw(document.createElement("div").attachShadow({ mode: "closed" }), of.key, of.sheet);
      void running.erase();
    }

    /** @param {Badge} of @param {string} by hover, focus, press (pointer) or keys (keyboard) */
    async function open(of, by) {
      if (!alive()) return;
      stay();
      if (badge === of && host?.matches(":popover-open")) {
        if (by === "keys") enter();
        if (by === "press" && how === "press") close(true);
        else if (by !== "hover") how = by;
        return;
      }
      if (badge && badge !== of) close(false);
      badge = of;
      how = by;
      settled = false;
      const mine = ++turn;
      const program = await ensure();
      if (!program || mine !== turn) return;
      const element = attach();
      if (!element || !inner) return;
      box?.setAttribute("aria-label", of.label);
      rehearsed.add(program);
      const answer = trackwhyLoader.answer(await program.draw(inner, of.key, of.sheet));
      if (mine !== turn) return;
      if (!answer.ok) {
        badge = null;
        return;
      }
      try {
        if (!element.matches(":popover-open")) element.showPopover();
      } catch {
        badge = null; // removed in between
        return;
      }
      shownAt = performance.now();
      program.shown();
      of.button.setAttribute("aria-expanded", "true");
      outside = new AbortController();
      const options = { signal: outside.signal, capture: true, passive: true };
      const moved = () => {
        settled = false;
        later();
      };
      document.addEventListener("scroll", (e) => e.target === host || moved(), options);
      addEventListener("resize", moved, options);
      addEventListener("keydown", escape, { signal: outside.signal, capture: true });
      addEventListener("pointerdown", elsewhere, options);
      fit();
      if (by === "keys") enter();
    }

    /** Draws the open card again after its order changed. @param {string} key */
    async function refresh(key) {
      if (badge?.key !== key || !running || !inner || !host?.matches(":popover-open")) return;
      const focused = root?.activeElement;
      if (focused) return; // the reader is in it: it changes when opened next
      box?.setAttribute("aria-label", badge.label);
      await running.draw(inner, key, "");
      later();
    }

    function stay() {
      clearTimeout(timer);
      timer = 0;
    }

    /** The mouse is in the card. */
    function entered() {
      settled = true;
      stay();
    }

    function leave() {
      stay();
      if (badge && how === "hover") timer = window.setTimeout(() => close(false), GRACE);
    }

    /** The badge lost the focus. @param {Badge} of */
    function blurred(of) {
      if (badge !== of || how !== "focus") return;
      // Where the focus went is known only after the event.
      setTimeout(() => {
        if (badge === of && how === "focus" && document.activeElement !== host && document.activeElement !== of.host) close(false);
      }, 0);
    }

    /** @param {KeyboardEvent} e */
    function escape(e) {
      if (!e.isTrusted || e.key !== "Escape" || !badge) return;
      e.stopPropagation();
      close(true);
    }

    /** @param {Event} e */
    function elsewhere(e) {
      if (e.isTrusted && e.target !== host && e.target !== badge?.host) close(false);
    }

    /** Takes the focus into the card. */
    function enter() {
      settled = true;
      const iframe = root?.querySelector("iframe");
      if (iframe) return iframe.focus();
      const first = inner?.querySelector("button,a[href],summary,[tabindex]");
      if (first instanceof HTMLElement) first.focus();
    }

    let returning = false;

    /** @param {boolean} back whether the focus returns to the badge */
    function close(back) {
      stay();
      turn++;
      outside.abort();
      cancelAnimationFrame(frame);
      frame = 0;
      const of = badge;
      badge = null;
      if (of) of.button.setAttribute("aria-expanded", "false");
      const active = document.activeElement;
      const inside = active === host;
      // Who types in a field of the page while the mouse rests on a badge stays there.
      const free = !active || active === document.body || active === document.documentElement;
      try {
        host?.hidePopover();
      } catch {
        // not shown, or removed by the page
      }
      void running?.erase();
      if (of?.host.isConnected && (back && free || inside)) {
        returning = true; // focus that comes back must not open the card again
        of.button.focus({ preventScroll: true });
        returning = false;
      }
    }

    function later() {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        fit();
      });
    }

    /** Places the card below or above its badge and number, beside them where that shows
     * more of it, and never over them. */
    function fit() {
      if (!badge || !host?.matches(":popover-open") || !rule || !box) return;
      if (!badge.host.isConnected) return close(false);
      const at = badge.host.getBoundingClientRect();
      const wide = document.documentElement.clientWidth || innerWidth;
      const high = innerHeight;
      if (at.bottom < 0 || at.top > high || at.width === 0 && at.height === 0) return close(false);
      let { top, bottom, left: start, right: end } = at;
      if (badge.anchor !== badge.host && badge.anchor.isConnected && !badge.anchor.contains(badge.host)) {
        const number = badge.anchor.getBoundingClientRect();
        if (number.height < 80) {
          top = Math.min(top, number.top);
          bottom = Math.max(bottom, number.bottom);
          start = Math.min(start, number.left);
          end = Math.max(end, number.right);
        }
      }
      const width = Math.min(384, wide - 2 * EDGE);
      const iframe = root?.querySelector("iframe");
      if (iframe) iframe.style.height = `${frameHeight}px`;
      const want = iframe ? frameHeight : box.scrollHeight;
      const below = high - bottom - GAP - EDGE;
      const above = top - GAP - EDGE;
      const rtl = getComputedStyle(badge.host.parentElement ?? badge.host).direction === "rtl";
      const aside = (rtl ? start : wide - end) - GAP - EDGE;
      if (!settled || !where) {
        if (want > below && want > above && aside >= width) where = "beside";
        else where = want <= below || below >= above ? "under" : "over";
      }
      const room = where === "beside" ? high - 2 * EDGE : where === "under" ? below : above;
      const height = Math.max(Math.min(want, room), Math.min(want, 120));
      let left = Math.max(EDGE, Math.min(rtl ? at.right - width : at.left, wide - width - EDGE));
      let y = where === "under" ? bottom + GAP : top - GAP - height;
      if (where === "beside") {
        left = rtl ? start - GAP - width : end + GAP;
        y = Math.max(EDGE, Math.min(top - EDGE, high - EDGE - height));
      }
      const set = (/** @type {string} */ name, /** @type {number} */ px) => rule?.setProperty(name, `${Math.round(px)}px`, "important");
      set("left", left);
      set("top", y);
      set("max-height", Math.max(height, 0));
      rule.setProperty("right", "auto", "important");
      rule.setProperty("bottom", "auto", "important");
    }

    /** @param {number} px */
    function resize(px) {
      if (!(px >= 0)) return;
      frameHeight = Math.min(Math.ceil(px), 4000);
      fit();
    }

    function remove() {
      close(false);
      host?.remove();
      host = root = box = inner = rule = null;
      attached = frameHeight = 0;
    }

    return {
      open, close, refresh, rehearse, stay, entered, leave, blurred, remove, place, resize,
      get badge() { return badge; },
      get focused() { return inner?.activeElement; },
      get returning() { return returning; },
    };
  })();

  // ---------------------------------------------------------------- what the card asks for

  /** @type {Host} */
  const host = {
    do(kind, payload) {
      switch (kind) {
        case "copy": {
          const focused = card.focused; // copying by selection takes the focus out of the card
          void trackwhyEngine.copy(payload).then((ok) => {
            if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
            return running?.call("copied", ok);
          });
          break;
        }
        case "evidence": void send({ type: "evidence", sheet: payload || card.badge?.sheet || "" }); break;
        case "options": void send({ type: "options" }); break;
        case "close": card.close(true); break;
        case "resize": card.resize(Number(payload)); break;
        case "stay": card.entered(); break;
        case "leave": card.leave(); break;
      }
    },
  };

  /** Whether we are at work. After an update or removal under an open page we are cut
   * off from the extension for good: then the page is left as it was. */
  function alive() {
    if (life && !chrome.runtime?.id) stop();
    return life !== null;
  }

  /** A message to the background. @param {object} message */
  async function send(message) {
    try {
      return alive() ? await chrome.runtime.sendMessage(message) : undefined;
    } catch {
      alive();
      return undefined;
    }
  }

  // ---------------------------------------------------------------- the program

  /** The engine, started at the first need. Null when it cannot run here. */
  function ensure() {
    if (running?.ended === "frame-removed" && frames < FRAMES) {
      frames++;
      running.stop();
      running = engine = null;
    }
    const mine = life;
    engine ??= startEngine().catch((e) => {
      if (life !== mine) return null; // a start of before stop(): it says nothing of now
      if (e instanceof Error && e.message === "frame-removed" && frames < FRAMES) {
        frames++;
        engine = null;
        again = true;
        return null;
      }
      state = "engine-failed";
      reason = e instanceof Error ? e.message : "unknown";
      card.remove(); // the frame's place: a page that we cannot serve stays as it was
      return null;
    });
    return engine;
  }

  /** Lets the program go; the badges stay. The next look at the tab starts it again. */
  function rest() {
    if (scanning) return idle();
    if (!running) return;
    card.close(false);
    running.stop();
    running = engine = null;
    lastText = ""; // what the program knew of the page went with it
    resting = true;
  }

  function idle() {
    clearTimeout(idleTimer);
    idleTimer = window.setTimeout(rest, IDLE);
  }

  /** Somebody looks at the tab again. */
  function wake() {
    clearTimeout(idleTimer);
    resting = false;
    schedule();
  }

  async function startEngine() {
    const current = life;
    const choice = trackwhyEngine.choose(host, card.place);
    try {
      // What the program is told is written while it is compiled.
      const [program, config, memory] = await Promise.all([
        choice,
        trackwhyLoader.texts(settings.language).then((texts) => trackwhyLoader.config(settings, texts), () => {
          throw new Error("texts-missing");
        }),
        settings.memory === "0" ? trackwhyLoader.memory([], true) : trackwhyMemory.all().then((entries) => trackwhyLoader.memory(entries, true)),
      ]);
      // Each step in a task of its own: the page gets its turn in between.
      await trackwhyLoader.pause();
      const started = trackwhyLoader.answer(await program.call("start", config));
      if (!started.ok) throw new Error(started.error);
      await program.call("remember", memory);
      await trackwhyLoader.pause();
      if (current !== life) throw new Error("stopped");
      scans = 0;
      return running = program;
    } catch (e) {
      // stop() knows only of a program that runs: one that did not come so far ends here.
      choice.then((program) => program.stop(), () => {});
      throw e;
    }
  }

  // ---------------------------------------------------------------- scanning

  /** @param {MutationRecord[]} records */
  function changed(records) {
    if (document.documentElement !== top) return anew();
    for (const r of records) {
      if (r.type !== "childList") return schedule();
      for (const n of r.addedNodes) if (!ours(n)) return schedule();
      for (const n of r.removedNodes) if (!ours(n) || !n.isConnected) return schedule();
    }
  }

  /** The page wrote its document anew. document.open() takes every listener away, on
   * our own nodes too: nothing less than a new start helps. */
  function anew() {
    if (!document.documentElement) return; // the next record tells
    stop();
    if (++documents <= DOCUMENTS) void start();
  }

  /** @param {Event} e */
  function point(e) {
    if (!e.isTrusted || !(e.target instanceof Element)) return;
    const at = e.target.closest("a,button") ?? pointed;
    if (at !== pointed) patience = LONGEST; // what opens now may soon be closed again
    pointed = at;
  }

  /** @param {Node} n */
  const ours = (n) => n.nodeName === "TRACKWHY-BADGE" || n.nodeName === "TRACKWHY-CARD";

  function schedule() {
    if (!life) return;
    const now = performance.now();
    if (now - dirtyLast > SELDOM) patience = LONGEST; // it had come to rest
    dirtyLast = now;
    dirtySince ||= now;
    // One timer, which looks at its end whether it was quiet: to set it anew at each
    // change of a busy page would cost more than all scans.
    if (!quietTimer) due();
  }

  /** Trailing, but never later than `patience` after the first change, and rested. */
  function due() {
    const now = performance.now();
    const wait = Math.max(Math.min(dirtyLast + QUIET, dirtySince + patience), restUntil) - now;
    quietTimer = wait > 0 ? window.setTimeout(due, Math.ceil(wait)) : 0;
    if (!quietTimer) void scan();
  }

  async function scan() {
    clearTimeout(quietTimer);
    quietTimer = 0;
    if (!alive() || document.hidden && (lastText || resting)) return;
    if (scanning) {
      again = true;
      return;
    }
    scanning = true;
    again = false;
    dirtySince = 0;
    const mine = life;
    const begun = performance.now();
    const restless = begun - dirtyLast < QUIET;
    let news = false;
    let spent = 0;
    try {
      const found = collect();
      spent = performance.now() - begun;
      if (!found) {
        if (state !== "engine-failed") state = "no-orders";
        lastText = "";
        settle([], []);
      } else if (found.text !== lastText || [...badges.values()].some(lost)) {
        const program = await ensure();
        if (program && life === mine) {
          for (let tries = 0; tries < 3; tries++) {
            const first = scans++ === 0;
            let asked = performance.now();
            let turn = asked; // since then the page had none
            let answer = await program.call("scan", found.text, trackwhyLoader.today());
            let result = trackwhyLoader.answer(answer);
            for (;;) {
              const took = performance.now() - asked;
              // In the frame it takes another thread's time; the first time here is the start's.
              if (program.kind === "page" && !first) spent += took;
              // The first scan also compiles what it runs through: what follows comes in a task of its own.
              if (performance.now() - turn > LONG) {
                await trackwhyLoader.pause();
                turn = performance.now();
              }
              if (life !== mine) return;
              if (result.records[0]?.[0] !== "more") break;
              asked = performance.now();
              answer = await program.call("more");
              result = trackwhyLoader.answer(answer);
            }
            news ||= answer !== lastAnswer;
            lastAnswer = answer;
            const before = performance.now();
            if (!result.ok) {
              state = "engine-failed";
              reason = result.error;
              if (!badges.size) card.remove(); // the place of a frame that serves nothing
              break;
            }
            reason = "";
            lastText = found.text;
            news = settle(result.records, found.elements) || news;
            spent += performance.now() - before;
            if (!(await store(program, result.records))) break;
          }
        }
      }
    } catch (e) {
      if (life === mine) {
        state = "unreadable";
        reason = e instanceof Error ? e.name : "unknown";
      }
    } finally {
      if (life === mine) { // else stop() has said it
        scanning = false;
        patience = news ? LONGEST : restless ? Math.min(2 * patience, SELDOM) : patience;
        restUntil = Math.max(restUntil, performance.now() - CREDIT) + spent * SHARE;
        observer?.takeRecords().length && changedSince();
        if (again) schedule();
        refill();
      }
    }
  }

  /** A badge that was thrown away too often comes back once it may: when the page has come
   * to rest, no change asks for another look. */
  function refill() {
    if (refillTimer || ![...badges.values()].some((badge) => !badge.host.isConnected)) return;
    refillTimer = window.setTimeout(() => {
      refillTimer = 0;
      schedule();
    }, REFILL);
  }

  /** Our own nodes made records; whether the page changed as well shows the next scan. */
  function changedSince() {
    if (life && !document.hidden) schedule();
  }

  /** @returns {{text: string, elements: Element[]} | null} */
  function collect() {
    // @ts-ignore from collect.js
    return trackwhyCollect(document, location.href, pointed?.isConnected ? pointed : null);
  }

  /** Badges as the program answered. Whether one was put in, or has to be.
   * @param {string[][]} records @param {ArrayLike<Element>} elements */
  function settle(records, elements) {
    const seen = new Set();
    sheets = [];
    anchors = [];
    let many = 0;
    let loudest = "calm";
    let kind = "";
    let gone = false;
    /** @type {(() => void)[]} */
    const puts = [];
    for (const [name, ...f] of records) {
      if (name === "page") kind = f[0];
      if (name !== "order") continue;
      const [index, key, tone, text, label, shown, renewed, , sheet] = f;
      const at = Number(index) >= 0 ? elements[Number(index)] : undefined;
      sheets.push(sheet);
      anchors.push(at instanceof Element ? at : document.body);
      if (tone !== "calm") many++;
      if (tone === "act" || tone === "watch" && loudest === "calm") loudest = tone;
      if (shown !== "1" || !(at instanceof Element) || seen.size >= BADGES) continue;
      if (!at.isConnected) {
        gone = true;
        continue;
      }
      seen.add(key);
      let badge = badges.get(key);
      if (!badge) badges.set(key, badge = makeBadge(key));
      badge.sheet = sheet;
      dress(badge, tone, text, label);
      // First look at all places, then change them: each look after a change would make
      // the browser lay the page out anew.
      const put = placing(badge, at);
      if (put) puts.push(put);
      if (renewed === "1") void card.refresh(key);
    }
    for (const put of puts) put();
    for (const [key, badge] of badges) {
      if (seen.has(key)) continue;
      if (card.badge === badge) card.close(false);
      badge.host.remove();
      badges.delete(key);
    }
    // Drawn anew while the program was asked, perhaps with the same words: look again.
    if (gone) {
      lastText = "";
      again = true;
    }
    if (kind) state = sheets.length ? "ok" : "no-orders";
    else if (records.length) state = "no-orders";
    if (placed.size > 4 * BADGES) for (const key of placed.keys()) if (credit(key) === PLACINGS) placed.delete(key);
    observer?.takeRecords(); // what we did ourselves is no change
    const now = `${many} ${loudest}`;
    if (now !== counted) {
      counted = now;
      void send({ type: "count", count: many, tone: loudest });
    }
    return gone || puts.length > 0;
  }

  /**
   * Hands new entries to the background. True when another tab had stored something
   * newer: the program has been told, and the page is to be joined again.
   * @param {Engine} program @param {string[][]} records
   */
  async function store(program, records) {
    const changes = [];
    const forget = [];
    for (const [name, key, base, text] of records) {
      if (name === "store") changes.push({ key, base, text });
      if (name === "forget") forget.push(key);
    }
    if (!changes.length && !forget.length) return false;
    written = new Map(changes.map((c) => [c.key, c.text]));
    for (const key of forget) written.set(key, "");
    const answer = await send({ type: "memory.put", changes, forget });
    const stale = answer?.stale;
    if (!Array.isArray(stale) || !stale.length) return false;
    await program.call("remember", trackwhyLoader.memory(stale.map((s) => [s.key, s.text]), false));
    return true;
  }

  // ---------------------------------------------------------------- life

  async function start() {
    if (life) return;
    const mine = life = new AbortController();
    const { signal } = mine;
    chrome.runtime.onMessage.addListener(asked);
    signal.addEventListener("abort", () => {
      try {
        chrome.runtime.onMessage.removeListener(asked);
      } catch {
        // the extension is gone, its listeners with it
      }
    });
    const renewed = (/** @type {Record<string, unknown>} */ changes, /** @type {string} */ area) => {
      if (area === "local" && changes[trackwhySettings.KEY]) {
        stop();
        void start();
      }
    };
    chrome.storage.onChanged.addListener(renewed);
    signal.addEventListener("abort", () => {
      try {
        chrome.storage.onChanged.removeListener(renewed);
      } catch {
        // as above
      }
    });
    settings = await trackwhySettings.read();
    if (life !== mine) return;
    if (settings.badges === "0") {
      state = "disabled";
      return;
    }
    // What an older copy left behind (the extension was updated under an open page).
    for (const left of document.querySelectorAll(`${BADGE},${CARD}`)) left.remove();
    observer = new MutationObserver(changed);
    top = document.documentElement;
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    const options = { signal };
    // A page that is kept for "back" keeps no program.
    addEventListener("pagehide", (e) => e.persisted && rest(), options);
    addEventListener("pageshow", (e) => e.persisted && wake(), options);
    const moved = () => {
      patience = LONGEST; // another page, which may bring what this one never did
      schedule();
    };
    addEventListener("popstate", moved, options);
    for (const name of ["pointerover", "focusin"]) document.addEventListener(name, point, { ...options, capture: true, passive: true });
    addEventListener("hashchange", moved, options);
    // @ts-ignore newer than the type library
    globalThis.navigation?.addEventListener?.("navigatesuccess", moved, options);
    document.addEventListener("visibilitychange", () => document.hidden ? idle() : wake(), options);
    if (document.hidden) idle(); // opened behind: perhaps nobody ever looks
    signal.addEventListener("abort", trackwhyMemory.watch((entries) => {
      const news = entries.filter(([key, text]) => written.get(key) !== text);
      if (!news.length || !running) return;
      void running.call("remember", trackwhyLoader.memory(news, false));
      // What was erased must not come back from pages that are still open.
      if (!news.some(([, text]) => text)) return;
      lastText = ""; // what another tab saw may complete what this page shows
      schedule();
    }));
    await scan();
  }

  /** Undoes everything: listeners, nodes, program. */
  function stop() {
    if (!life) return;
    const ending = life;
    life = null;
    clearTimeout(quietTimer);
    clearTimeout(idleTimer);
    clearTimeout(refillTimer);
    quietTimer = refillTimer = 0;
    resting = scanning = again = false;
    observer?.disconnect();
    observer = null;
    card.remove();
    for (const badge of badges.values()) badge.host.remove();
    badges = new Map();
    placed = new Map();
    written = new Map();
    sheets = [];
    anchors = [];
    lastText = lastAnswer = counted = reason = "";
    pointed = null;
    state = "no-orders";
    dirtySince = restUntil = frames = 0;
    patience = LONGEST;
    running?.stop();
    running = engine = null;
    ending.abort();
  }

  /** The popup asks. @param {any} message @param {chrome.runtime.MessageSender} sender @param {(answer: unknown) => void} respond */
  function asked(message, sender, respond) {
    if (sender.id !== chrome.runtime.id || sender.tab && !sender.url?.startsWith(chrome.runtime.getURL(""))) return false;
    if (message?.type === "page.parcels") {
      respond({ state, reason, sheets: sheets.join("\n") });
    } else if (message?.type === "page.show") {
      const at = anchors[Number(message.index)];
      if (at?.isConnected) at.scrollIntoView({ block: "center" });
      respond({});
    }
    return false;
  }

  return Object.freeze({ start, stop });
})();

// Order pages only in the top frame, and only real documents.
if (window.top === window && document.documentElement?.nodeName === "HTML") void trackwhyContent.start();
