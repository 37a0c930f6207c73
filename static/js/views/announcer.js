// Log sentences for a screen reader, not faster than they can be listened to.

import { PAUSE_MS, SentenceQueue } from "../models/queue.js";

export class AnnouncerView {
  connect(root, { store }) {
    Object.assign(this, { store });
    this.root = root;
    this.queue = new SentenceQueue();
    store.subscribe(this, ["log"]);
    this.timer = setInterval(() => this.#say(), PAUSE_MS / 2);
  }

  update(event) {
    if (event) this.queue.add(event.entry);
    else if (this.store.looking) this.queue = new SentenceQueue();
  }

  /** Said at once. */
  say(sentence) {
    this.root.textContent = sentence;
  }

  dispose() {
    clearInterval(this.timer);
    this.store.unsubscribe(this);
  }

  #say() {
    const sentence = this.queue.take(Date.now());
    if (sentence !== null) this.root.textContent = sentence;
  }
}
