// What can be done with the lab as a whole: a link to this moment, a copy, a file. Loaded when it is first opened.

import { part, parts, setText } from "../helpers/dom.js";
import { elapsed } from "../helpers/time.js";

const NOT_SENT = "It could not be sent. Try again.";

export class LabMenuView {
  connect(root, { past, present, requests }) {
    Object.assign(this, { past, present, requests });
    this.root = root;
    this.link = part(root, "link");
    this.link.addEventListener("focus", () => this.link.select());
    this.exported = part(root, "export").getAttribute("href");
    part(root, "copy-link").addEventListener("click", () => this.#copyLink());
    for (const name of ["copy", "import"]) {
      part(root, name).addEventListener("submit", (event) => {
        event.preventDefault();
        send(event.currentTarget);
      });
    }
  }

  update() {}

  dispose() {
    this.root.close();
  }

  /** Everything is about the moment that is shown when the dialog opens. */
  async open() {
    const moment = this.past.atMs;
    const atMs = Math.floor(moment ?? this.present.now(Date.now()));
    setText(part(this.root, "moment"), elapsed(atMs));
    for (const said of [part(this.root, "copied"), ...parts(this.root, "error")]) setText(said, "");
    this.link.value = "";
    this.root.showModal();
    const shared = await this.requests.ask("share", { at_ms: atMs });
    if (!shared) return;
    const words = `?at=${atMs}&journal=${this.past.journal ?? shared.journal}`;
    this.link.value = `${location.origin}${location.pathname}${words}`;
    this.#name(moment === null ? "" : words);
  }

  /** A copy and a file are of the present, or, while looking back, of the moment that is shown. */
  #name(words) {
    const named = new URLSearchParams(words);
    for (const name of ["at", "journal"]) part(this.root, name).value = named.get(name) ?? "";
    part(this.root, "export").href = `${this.exported}${words}`;
  }

  /** Where the page may not write to the clipboard (an address without TLS), the link is selected to be copied by hand. */
  async #copyLink() {
    this.link.select();
    try {
      await navigator.clipboard.writeText(this.link.value);
      setText(part(this.root, "copied"), "Copied.");
    } catch {
      setText(part(this.root, "copied"), "The link is selected: copy it with Ctrl+C, or by holding it.");
    }
  }
}

/** Sends a form and goes where it leads; what is refused is said under it. */
async function send(form) {
  const error = part(form, "error");
  setText(error, "");
  try {
    const response = await fetch(form.action, { method: "POST", body: new FormData(form) });
    if (response.redirected && response.ok) location.assign(response.url);
    else setText(error, saidBy(await response.text()));
  } catch {
    setText(error, NOT_SENT);
  }
}

/** The page that answers says what is wrong as the first page does. */
function saidBy(page) {
  const words = new DOMParser().parseFromString(page, "text/html").querySelector('[role="alert"]')?.textContent.trim();
  return words || NOT_SENT;
}
