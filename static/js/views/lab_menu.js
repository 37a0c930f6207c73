// What can be done with the lab as a whole: a link to this moment, a copy, a file. Loaded when it is first opened.

import { part, setText } from "../helpers/dom.js";
import { elapsed } from "../helpers/time.js";

const NOT_READ = "The file could not be sent. Try again.";

export class LabMenuView {
  connect(lab, root) {
    this.lab = lab;
    this.root = root;
    this.link = part(root, "link");
    this.link.addEventListener("focus", () => this.link.select());
    part(root, "copy-link").addEventListener("click", () => this.#copy());
    part(root, "import")?.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#import(event.currentTarget);
    });
  }

  update() {}

  dispose() {
    this.root.close();
  }

  /** The moment is the one that is shown when the dialog opens. */
  async open() {
    const atMs = Math.floor(this.lab.moment ?? this.lab.present.now(Date.now()));
    this.link.value = "";
    setText(part(this.root, "moment"), elapsed(atMs));
    setText(part(this.root, "copied"), "");
    setText(part(this.root, "import-error"), "");
    this.root.showModal();
    const shared = await this.lab.ask("share", { at_ms: atMs });
    if (shared) this.link.value = linkTo(location, atMs, this.lab.past.journal ?? shared.journal);
  }

  /** Where the page may not write to the clipboard (an address without TLS), the link is selected to be copied by hand. */
  async #copy() {
    this.link.select();
    try {
      await navigator.clipboard.writeText(this.link.value);
      setText(part(this.root, "copied"), "Copied.");
    } catch {
      setText(part(this.root, "copied"), "The link is selected: copy it with Ctrl+C, or by holding it.");
    }
  }

  async #import(form) {
    const error = part(form, "import-error");
    setText(error, "");
    try {
      const response = await fetch(form.action, { method: "POST", body: new FormData(form) });
      if (response.redirected && response.ok) location.assign(response.url);
      else setText(error, said(await response.text()));
    } catch {
      setText(error, NOT_READ);
    }
  }
}

const linkTo = ({ origin, pathname }, atMs, journal) => `${origin}${pathname}?at=${atMs}&journal=${journal}`;

/** The page that answers says what is wrong as the home page does. */
function said(page) {
  const words = new DOMParser().parseFromString(page, "text/html").querySelector('[role="alert"]')?.textContent.trim();
  return words || NOT_READ;
}
