// @ts-check
"use strict";
// Makes the snapshot of a page: one flat text, and the elements by index. It knows no
// shop. The format is specified in the package comment of rules/page; build/htmlpage makes the
// same text from a saved file, so change all three together.

/**
 * @typedef {{text: string, elements: Element[], quick: boolean}} Snapshot
 *
 * Returns the snapshot, or null when the page cannot hold an order or a number at all, so
 * that such pages load no WebAssembly.
 * @type {(doc: Document, url?: string, pointed?: Element | null) => Snapshot | null}
 */
// eslint-disable-next-line no-unused-vars, no-var -- a classic script's one global
var trackwhyCollect = (() => {
  const RS = "\x1e", US = "\x1f", GS = "\x1d";
  const NODES = 50_000, TEXT = 2_000, CLASS = 200, VALUE = 500, ALL = 2_000_000;

  const LEFT = new Set(["script", "style", "svg", "noscript", "template", "iframe", "object", "canvas",
    "video", "audio", "select", "textarea", "datalist"]);
  const KEPT = new Set(["href", "id", "title", "aria-label", "aria-describedby", "aria-expanded", "aria-selected",
    "alt", "orderid", "logisticsno", "toarea", "i18entitle"]);
  const HIDDEN = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
  const LETTERS = new Set(["span", "b", "i", "em", "strong", "font", "bdi", "small"]);

  // A run of ten figures (order numbers, also in groups of four), two letters and eight
  // figures or more (tracking numbers), or an order number in a link.
  const VALUES = /\d(?:[ \u00a0]?\d){9}|[A-Za-z]{2}[A-Za-z0-9]*\d{7}/;
  const LINKS = /(?:order|trade)[a-z]*id=\d{10}|order-list\/\d{10}|mailNoList=\w/i;

  const BLANKS = /[\t\n\f\r ]+/g;
  // eslint-disable-next-line no-control-regex -- that is what is taken out
  const CONTROLS = /[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f]/g;
  const CONTROL = /[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f]/; // eslint-disable-line no-control-regex
  const ODD = /[\x00-\x1f\x7f-\x9f]|  /; // eslint-disable-line no-control-regex -- anything to clean
  const BLANK = /^[\t\n\f\r ]*$/;

  // A form's fields stand behind its own names: one called "nextSibling" would lead the walk in
  // a circle, one called "getAttribute" would end it. The prototypes' own are not covered by them.
  /** @param {object} of @param {string} name @returns {(n: Node) => any} */
  function getter(of, name) {
    const get = /** @type {() => any} */ (Object.getOwnPropertyDescriptor(of, name)?.get);
    return (n) => get.call(n);
  }
  const first = getter(Node.prototype, "firstChild"), next = getter(Node.prototype, "nextSibling");
  const above = getter(Node.prototype, "parentNode"), named = getter(Element.prototype, "localName");
  /** A field called "nodeType" is what a form answers then; to call the getter for each node
   * would cost more. @param {Node} n */
  const isElement = (n) => n.nodeType === 1 || typeof n.nodeType !== "number";
  const valueOf = Element.prototype.getAttribute, namesOf = Element.prototype.getAttributeNames;

  /** A text as the snapshot has it: blanks collapsed, control characters gone. @param {string} s @param {number} n */
  function clean(s, n) {
    if (s.length > n * 4) s = s.slice(0, n * 4);
    if (ODD.test(s)) s = s.replace(CONTROLS, "").replace(BLANKS, " ");
    return cut(s, n);
  }

  /** At most n units, never half a character. @param {string} s @param {number} n */
  function cut(s, n) {
    if (s.length <= n) return s;
    const c = s.charCodeAt(n - 1);
    return s.slice(0, c >= 0xd800 && c < 0xdc00 ? n - 1 : n);
  }

  /**
   * The attributes that are kept, by name; null when the element is our own. Asked for by name:
   * an object for each attribute would take half of the collector's time.
   * @param {Element} e
   */
  function attributes(e) {
    /** @type {string[] | null} */
    let kept = null;
    let hidden = false;
    for (const name of namesOf.call(e)) {
      if (name === "class" || name === "src") continue;
      if (name === "hidden" || name === "style") {
        hidden ||= name === "hidden" || HIDDEN.test(valueOf.call(e, name) ?? "");
        continue;
      }
      if (name === "data-trackwhy") return null;
      if (!KEPT.has(name)) {
        if (!name.startsWith("data-") || name.startsWith("data-spm") || name.startsWith("data-v-")) continue;
        if (name.length > 60 || CONTROL.test(name)) continue;
      }
      const value = valueOf.call(e, name) ?? "";
      if (value === "" || value.length > VALUE && name !== "href" || name === "alt" && value.length > 20) continue;
      (kept ??= []).push(name + "=" + clean(value, VALUE));
    }
    if (hidden) (kept ??= []).push("hidden=1");
    if (!kept) return "";
    return kept.length > 1 ? kept.sort().join(GS) : kept[0];
  }

  /** The text of an element whose children are single characters, or null. @param {Element} e @param {Node} child its first */
  function letters(e, child) {
    if (!next(child) || !e.firstElementChild?.nextElementSibling) return null;
    let text = "", count = 0, full = 0;
    for (let n = /** @type {Node | null} */ (child); n; n = n.nextSibling) {
      if (n.nodeType === 3) {
        const t = /** @type {Text} */ (n).data;
        if (t.includes("\n") && t.trim() === "") continue;
        text += t;
      } else if (isElement(n)) {
        const child = /** @type {Element} */ (n);
        if (++count > 60 || child.firstElementChild || !LETTERS.has(child.localName)) return null;
        const list = child.attributes;
        for (let i = 0; i < list.length; i++) if (list[i].name === "id" || list[i].name.startsWith("data-")) return null;
        const t = child.textContent ?? "";
        if (t.length > 2) return null;
        if (t !== "") full++; // icons are empty
        text += t;
      }
    }
    return full > 1 ? text : null;
  }

  return function collect(doc, url = doc.location?.href ?? "", pointed = null) {
    const body = doc.body;
    if (!body) return null;
    const root = doc.documentElement;
    /** @type {string[]} */
    const records = ["trackwhy-page" + US + "1" + US + clean(url, TEXT) + US + clean(root.getAttribute("lang") ?? "", 40)];
    /** @type {Element[]} */
    const elements = [];
    let quick = LINKS.test(url), all = records[0].length;
    // Inside a link to goods, how deep it stands: their names are full of numbers.
    let goods = 0;
    // Elements left out bring nothing, so the steps are counted as well as what they bring.
    let steps = 8 * NODES;

    // One walk without recursion; `open` are the indexes of the elements around.
    /** @type {Node | null} */
    let node = body;
    /** @type {number[]} */
    const open = [];
    while (node && steps-- > 0) {
      /** @type {Node | null} */
      let inside = null; // where to go on, when the walk goes into the element
      if (isElement(node)) {
        const e = /** @type {Element} */ (node);
        const tag = named(e);
        let attrs = LEFT.has(tag) || tag.startsWith("trackwhy-") ? null : attributes(e);
        if (attrs !== null) {
          if (e === pointed) attrs += (attrs && GS) + "pointed=1";
          if (!quick && attrs !== "") quick = LINKS.test(attrs);
          const record = (open.length ? String(open[open.length - 1]) : "") + US + clean(tag, 60) + US + clean(valueOf.call(e, "class") ?? "", CLASS) + US + attrs;
          all += record.length + 1;
          if (all > ALL || elements.length >= NODES) break;
          const at = elements.push(e) - 1;
          records.push(record);
          inside = first(e);
          if (inside) {
            const whole = letters(e, inside);
            if (whole === null) {
              open.push(at);
              if (!goods && tag === "a" && attrs.includes("/item/")) goods = open.length;
            } else {
              inside = null;
              if (!text(whole, at, e)) break;
            }
          }
        }
      } else if (node.nodeType === 3) {
        if (open.length && !text(/** @type {Text} */ (node).data, open[open.length - 1], elements[open[open.length - 1]], node)) break;
      }
      if (inside) {
        node = inside;
        continue;
      }
      let after = next(node);
      while (!after) {
        if (node === body || steps-- <= 0) break;
        node = above(node);
        if (node && node !== body && open.pop() !== undefined && open.length < goods) goods = 0;
        if (!node || node === body) break;
        after = next(node);
      }
      if (!node || node === body) break;
      node = after;
    }
    return quick ? { text: records.join(RS), elements, quick } : null;

    /** @param {string} raw @param {number} at @param {Element} e @param {Node} [node] of the text */
    function text(raw, at, e, node) {
      if (raw.includes("\n") && BLANK.test(raw)) return true; // a third of all texts
      const s = clean(raw, TEXT);
      // A blank counts between two elements only.
      if (s === "" || s === " " && (raw.includes("\n") || node?.previousSibling?.nodeType !== 1 || node.nextSibling?.nodeType !== 1)) return true;
      const record = String(at) + US + s;
      all += record.length + 1;
      if (all > ALL || elements.length >= NODES) return false;
      if (!quick && !goods) quick = VALUES.test(s);
      elements.push(e);
      records.push(record);
      return true;
    }
  };
})();
