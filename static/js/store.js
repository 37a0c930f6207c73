// What the page knows of the lab: two pictures. The live one is fed by the stream, always. What is shown is either it or,
// while someone looks back, a picture of the past that nothing changes. Views read `snapshot`, which is what is shown.

import { fold } from "./models/fold.js";

export const ALL = "snapshot";

/** What belongs to the people before the screen and not to the pair: it is of the present, whatever moment is shown. */
export const OF_THE_PRESENT = Object.freeze(["branches", "undo", "lesson", "question", "rehearsal"]);

export class Store {
  live = null;
  #past = null;
  #views = new Map();
  #followers = new Map();

  /** What is shown. */
  get snapshot() {
    return this.#past ?? this.live;
  }

  get looking() {
    return this.#past !== null;
  }

  /**
   * Of what is shown: `view.update(event, before)` is called after each event of these types, and with `null` after the
   * picture was replaced (nothing travels then).
   */
  subscribe(view, types) {
    add(this.#views, view, types);
  }

  /** Of the live picture, also while looking back: `view.follow(event)`, with `null` after a whole snapshot. */
  follow(view, types) {
    add(this.#followers, view, types);
  }

  unsubscribe(view) {
    for (const table of [this.#views, this.#followers]) {
      for (const views of table.values()) views.delete(view);
    }
  }

  load(snapshot) {
    const before = this.snapshot;
    this.live = snapshot;
    if (this.#past) this.#past = ofThePresent(this.#past, snapshot);
    this.#tell(ALL, null, before);
  }

  apply(event) {
    const before = this.snapshot;
    this.live = fold(this.live, event);
    for (const view of this.#followers.get(event.type) ?? []) view.follow(event);
    if (this.#past) {
      if (!OF_THE_PRESENT.includes(event.type)) return;
      this.#past = ofThePresent(this.#past, this.live);
    }
    for (const view of this.#views.get(event.type) ?? []) view.update(event, before);
  }

  /** Shows a picture of the past. */
  look(snapshot) {
    const before = this.snapshot;
    this.#past = ofThePresent(snapshot, this.live);
    this.#show(before);
  }

  /** Shows the live picture again, whole. */
  comeBack() {
    if (!this.#past) return;
    const before = this.#past;
    this.#past = null;
    this.#show(before);
  }

  #tell(type, event, before) {
    for (const view of this.#followers.get(type) ?? []) view.follow(event);
    for (const view of this.#views.get(type) ?? []) view.update(event, before);
  }

  #show(before) {
    for (const view of this.#views.get(ALL) ?? []) view.update(null, before);
  }
}

function add(table, view, types) {
  for (const type of [ALL, ...types]) {
    if (!table.has(type)) table.set(type, new Set());
    table.get(type).add(view);
  }
}

function ofThePresent(past, live) {
  return { ...past, ...Object.fromEntries(OF_THE_PRESENT.map((field) => [field, live[field]])) };
}
