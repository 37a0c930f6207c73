// The dialog with the links into this lab, one for each role that may be given, and their QR codes.

import { part, setText } from "../helpers/dom.js";

export class InviteView {
  connect(root) {
    this.root = root;
    for (const one of root.querySelectorAll(".invite-one")) {
      const url = part(one, "url");
      url.addEventListener("focus", () => url.select());
      part(one, "copy").addEventListener("click", () => this.#copy(url, part(one, "copy")));
    }
  }

  update() {}

  dispose() {}

  open() {
    this.root.showModal();
  }

  /** The clipboard is closed to pages without TLS: then the link is marked, for the keyboard to copy. */
  async #copy(url, button) {
    try {
      await navigator.clipboard.writeText(url.value);
      this.#say(button, "Copied");
    } catch {
      url.focus();
      url.select();
      this.#say(button, document.execCommand("copy") ? "Copied" : "Press Ctrl C");
    }
  }

  #say(button, word) {
    setText(part(this.root, "said"), word);
    setText(button, word);
    setTimeout(() => setText(button, "Copy"), 2000);
  }
}
