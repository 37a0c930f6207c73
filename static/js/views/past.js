// While looking back: the banner that says so, and a picture in which nothing is on its way. While time is paused, nothing moves.

import { part, setText } from "../helpers/dom.js";
import { lookingWords } from "../models/past.js";

export class PastView {
  connect(lab, root, page) {
    this.lab = lab;
    this.root = root;
    this.page = page;
    part(root, "back").addEventListener("click", () => this.#back());
    lab.store.subscribe(this, []);
    lab.store.follow(this, ["clock"]);
  }

  /** While time stands, so does what is drawn. */
  follow() {
    if (!this.lab.store.looking) this.lab.picture.freeze(this.lab.store.live.clock.paused);
  }

  update() {
    const { atMs, journal } = this.lab.past;
    this.root.hidden = atMs === null;
    this.page.dataset.looking = String(atMs !== null);
    if (atMs !== null) setText(part(this.root, "words"), lookingWords(atMs, journal !== null));
    this.lab.picture.settle();
  }

  dispose() {
    this.lab.store.unsubscribe(this);
  }

  /** The banner goes, and the focus with it: it goes on to the timeline's knob. */
  #back() {
    this.lab.past.back();
    document.querySelector('[data-part="knob"]')?.focus();
  }
}
