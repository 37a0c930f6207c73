// A question before something that concerns everybody who has the lab open: what it is, what will happen, yes or no.

import { part, setText } from "../helpers/dom.js";

export class AskView {
  connect(root) {
    this.root = root;
    root.addEventListener("close", () => {
      this.answer?.(root.returnValue === "yes");
      this.answer = null;
    });
  }

  update() {}

  dispose() {
    this.root.close();
  }

  /** The promise of true or false; what is asked while another question waits is not done. */
  ask({ title, act, text, yes, no }) {
    if (this.root.open) return Promise.resolve(false);
    for (const [name, words] of Object.entries({ title, act, text, yes, no })) setText(part(this.root, name), words);
    part(this.root, "act").hidden = !act;
    this.root.returnValue = "no";
    this.root.showModal();
    return new Promise((resolve) => (this.answer = resolve));
  }
}
