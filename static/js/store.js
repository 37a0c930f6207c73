// What the page knows of the lab: one snapshot, changed by events one by one. Views subscribe to the types that concern them.

import { fold } from "./models/fold.js";

export const ALL = "snapshot";

export class Store {
  snapshot = null;
  #views = new Map();

  /** `view.update(event, before)` is called after each event of these types, and with `null` after a whole snapshot. */
  subscribe(view, types) {
    for (const type of [ALL, ...types]) {
      if (!this.#views.has(type)) this.#views.set(type, new Set());
      this.#views.get(type).add(view);
    }
  }

  unsubscribe(view) {
    for (const views of this.#views.values()) views.delete(view);
  }

  load(snapshot) {
    const before = this.snapshot;
    this.snapshot = snapshot;
    this.#tell(ALL, null, before);
  }

  apply(event) {
    const before = this.snapshot;
    this.snapshot = fold(before, event);
    this.#tell(event.type, event, before);
  }

  #tell(type, event, before) {
    for (const view of this.#views.get(type) ?? []) view.update(event, before);
  }
}
