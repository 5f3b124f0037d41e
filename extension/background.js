// @ts-check
"use strict";
// The background: stores the memory for all tabs, counts on the toolbar, opens
// pages. It keeps nothing in variables, because the browser ends it after some
// seconds of quiet.
//
// Messages (all objects with a type; answered only when sender.id is our own):
//
//   to the background
//     {type: "memory.put", changes: [{key, base, text}], forget: [key]} -> {stale: [{key, text}], error}
//     {type: "memory.erase"}                       from our own pages only
//     {type: "recent.put", sheet}                  a number checked by hand; from our own pages only
//     {type: "count", count, tone}                 from a page: parcels that want attention, the loudest tone
//     {type: "options"}                            opens the options
//     {type: "evidence", sheet}                    opens evidence.html with the sheet and, when the browser
//                                                  allows it, a picture of the asking tab if it is in view
//   to the content script of a tab
//     {type: "page.parcels"} -> {state, reason, sheets}   state: ok, no-orders, unreadable, engine-failed, disabled
//     {type: "page.show", index}                   scrolls to the parcel of that place in sheets

// @ts-ignore a service worker in Chromium; Firefox loads the files of its manifest
if (typeof importScripts === "function") {
  // @ts-ignore as above
  importScripts("settings.js", "memory.js");
}

const COLOURS = Object.freeze({ calm: "#0b6b57", watch: "#8a5300", act: "#b3261e" });

chrome.runtime.onInstalled.addListener(({ reason }) => {
  chrome.contextMenus.removeAll(() => {
    chrome.contextMenus.create({
      id: "check",
      title: chrome.i18n.getMessage("ext_context_menu"),
      contexts: ["selection"],
    });
  });
  if (reason === "install") void chrome.tabs.create({ url: chrome.runtime.getURL("welcome.html") });
});

chrome.contextMenus.onClicked.addListener((info) => {
  if (info.menuItemId !== "check") return;
  // Half a character, cut off here, has no form in an address.
  const text = String(info.selectionText ?? "").slice(0, 200).toWellFormed();
  void openCheck(`${chrome.runtime.getURL("popup.html")}#check=${encodeURIComponent(text)}`);
});

/** Opens the check in a small window, or in a tab where there are no windows. @param {string} url */
async function openCheck(url) {
  try {
    await chrome.windows.create({ url, type: "popup", width: 440, height: 680 });
  } catch {
    await chrome.tabs.create({ url });
  }
}

chrome.runtime.onMessage.addListener((message, sender, respond) => {
  // onMessage is not reachable for pages or other extensions (there is no
  // externally_connectable); the check states it and holds should that change.
  if (sender.id !== chrome.runtime.id || !message || typeof message !== "object") return false;
  const job = answer(message, sender);
  if (!job) return false;
  job.then(respond, () => respond({ error: "failed" }));
  return true;
});

/** Whether a message comes from one of our own pages rather than from a shop's tab. @param {chrome.runtime.MessageSender} sender */
const own = (sender) => typeof sender.url === "string" && sender.url.startsWith(chrome.runtime.getURL(""));

/**
 * @param {Record<string, unknown>} message @param {chrome.runtime.MessageSender} sender
 * @returns {Promise<unknown> | undefined}
 */
function answer(message, sender) {
  switch (message.type) {
    case "memory.put":
      // What is seen in a private window stays there.
      if (sender.tab?.incognito) return Promise.resolve({ stale: [], error: "" });
      return trackwhyMemory.put(message.changes, message.forget);
    case "memory.erase":
      return own(sender) ? trackwhyMemory.erase() : undefined;
    case "recent.put":
      return own(sender) ? trackwhyMemory.recall(message.sheet) : undefined;
    case "count":
      return count(sender.tab?.id, message.count, message.tone);
    case "options":
      return Promise.resolve(chrome.runtime.openOptionsPage());
    case "evidence":
      return evidence(sender.tab, message.sheet);
  }
  return undefined;
}

/** @param {number | undefined} tabId @param {unknown} n @param {unknown} tone */
async function count(tabId, n, tone) {
  if (tabId === undefined) return;
  const many = Number.isInteger(n) ? Math.max(0, Math.min(Number(n), 99)) : 0;
  await chrome.action.setBadgeText({ tabId, text: many ? String(many) : "" });
  const colour = tone === "act" || tone === "watch" ? COLOURS[tone] : COLOURS.calm;
  await chrome.action.setBadgeBackgroundColor({ tabId, color: colour });
}

/**
 * The picture of the tab that asks, or of the one beside the popup. Empty where the
 * browser refuses, and where another tab stands in view before or after: it would be
 * evidence of something else.
 * @param {chrome.tabs.Tab | undefined} asking as it was when it asked; it may have left the front since
 */
async function picture(asking) {
  const look = async () => asking?.id === undefined ? (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0] : chrome.tabs.get(asking.id);
  try {
    const before = await look();
    if (!before?.active) return "";
    // Allowed only after the shopper pressed our toolbar button or menu on this
    // tab (activeTab); otherwise the page of the evidence says how to get one.
    const shot = await chrome.tabs.captureVisibleTab(before.windowId, { format: "png" });
    const after = await look();
    return after?.active && after.id === before.id && after.windowId === before.windowId ? shot : "";
  } catch {
    return "";
  }
}

/** @param {chrome.tabs.Tab | undefined} asking @param {unknown} sheet */
async function evidence(asking, sheet) {
  if (typeof sheet !== "string" || sheet.length > 1 << 16) return;
  const shot = await picture(asking);
  const id = crypto.randomUUID();
  const taken = new Date().toISOString();
  const keep = (/** @type {string} */ picture) => chrome.storage.session.set({ [`evidence:${id}`]: { sheet, picture, taken } });
  try {
    await keep(shot);
  } catch {
    // A few pictures fill the store. Those of before were saved, or are not wanted.
    const older = Object.keys(await chrome.storage.session.get(null)).filter((key) => key.startsWith("evidence:"));
    await chrome.storage.session.remove(older);
    await keep(shot).catch(() => keep(""));
  }
  await chrome.tabs.create({ url: `${chrome.runtime.getURL("evidence.html")}#${id}` });
}
