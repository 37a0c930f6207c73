// A small DOM (linkedom) for tests of views, with the page's own markup: what Django's tags would fill in is left out.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const VENV = new URL("../../.venv/dom/", import.meta.url);

function linkedom() {
  try {
    return createRequire(VENV)("linkedom");
  } catch (error) {
    throw new Error("The tests of views need linkedom: `make dom` installs it.", { cause: error });
  }
}

const { parseHTML } = linkedom();

/** Of a `select`: linkedom only reads it. */
const VALUE = {
  configurable: true,
  get() {
    return (this.querySelector("option[selected]") ?? this.querySelector("option"))?.getAttribute("value") ?? "";
  },
  set(value) {
    for (const option of this.querySelectorAll("option"))
      option.toggleAttribute("selected", option.getAttribute("value") === String(value));
  },
};

class NoSizes {
  observe() {}
  disconnect() {}
}

/** A page of these partials of templates/partials; what views reach for as globals is of this page from now on. */
export function page(...partials) {
  const { window, document } = parseHTML(`<html><body class="lab">${partials.map(markup).join("\n")}</body></html>`);
  Object.defineProperty(window.HTMLSelectElement.prototype, "value", VALUE);
  for (const dialog of document.querySelectorAll("dialog")) opens(dialog, window);
  const globals = {
    window,
    document,
    ResizeObserver: NoSizes,
    CSS: { escape: (text) => text.replace(/["\\]/g, "\\$&") },
    addEventListener: () => {},
    removeEventListener: () => {},
    requestAnimationFrame: () => 0,
    cancelAnimationFrame: () => {},
  };
  for (const [name, value] of Object.entries(globals))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  return document;
}

/** The element that a view owns. */
export const view = (document, name) => document.querySelector(`[data-view="${name}"]`);
export const part = (root, name) => root.querySelector(`[data-part="${name}"]`);
export const text = (root, name) => part(root, name).textContent.trim();
export const click = (element) => element.dispatchEvent(new window.Event("click", { bubbles: true }));

/** The snapshot that both languages are tested with. */
export const START = JSON.parse(readFileSync(new URL("../wire/fixtures/snapshot.json", import.meta.url), "utf8"));

/** Something that notes how it was called: `noted().calls`. */
export function noting(answer = null) {
  const note = (...words) => {
    note.calls.push(words);
    return Promise.resolve(answer);
  };
  note.calls = [];
  return note;
}

/** What the page says and asks, noted. */
export const notices = () => ({ say: noting(), announce: noting(), confirm: noting(true) });
export const requests = (mayAct = true) => ({ mayAct, ask: noting({}), act: noting({}), paste: noting(true) });

function markup(name) {
  const partial = readFileSync(new URL(`../../templates/partials/${name}.html`, import.meta.url), "utf8");
  return partial.replace(/\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}/gs, "");
}

/** Dialogs, as far as views use them. */
function opens(dialog, window) {
  dialog.showModal = () => (dialog.open = true);
  dialog.close = (value = dialog.returnValue) => {
    dialog.open = false;
    dialog.returnValue = value;
    dialog.dispatchEvent(new window.Event("close"));
  };
}
