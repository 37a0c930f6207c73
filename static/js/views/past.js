// While looking back: the banner that says so, and a picture in which nothing is on its way. While time is paused, nothing moves.

import { part, setText } from "../helpers/dom.js";
import { lookingWords } from "../models/past.js";

export class PastView {
  connect(root, { page, store, past, picture }) {
    Object.assign(this, { store, past, picture });
    this.root = root;
    this.page = page;
    part(root, "back").addEventListener("click", () => this.#back());
    store.subscribe(this, []);
    store.follow(this, ["clock"]);
  }

  /** While time stands, so does what is drawn. */
  follow() {
    if (!this.store.looking) this.picture.freeze(this.store.live.clock.paused);
  }

  update() {
    const { atMs, journal } = this.past;
    this.root.hidden = atMs === null;
    this.page.dataset.looking = String(atMs !== null);
    if (atMs !== null) setText(part(this.root, "words"), lookingWords(atMs, journal !== null));
    this.picture.settle();
  }

  dispose() {
    this.store.unsubscribe(this);
  }

  /** The banner goes, and the focus with it: it goes on to the timeline's knob. */
  #back() {
    this.past.back();
    document.querySelector('[data-part="knob"]')?.focus();
  }
}
