// The timeline as a scrubber: a knob with keys of its own, and the lanes to be clicked and dragged on.

import { part, setAttribute } from "../helpers/dom.js";
import { elapsed } from "../helpers/time.js";
import { knobTarget } from "../models/lanes.js";

/** A finger that went less than this has tapped. */
const TAP_PX = 6;

export class ScrubView {
  #drag = null;

  connect(root, { lanes, store, past }) {
    Object.assign(this, { store, past });
    this.root = root;
    this.lanes = lanes;
    this.knob = part(root, "knob");
    this.knob.addEventListener("keydown", (event) => this.#key(event));
    root.addEventListener("pointerdown", (event) => this.#press(event));
    root.addEventListener("pointermove", (event) => this.#move(event));
    root.addEventListener("pointerup", (event) => this.#release(event));
    root.addEventListener("pointercancel", () => this.#end());
  }

  update() {}

  dispose() {}

  /** The knob at its place, and its words for a screen reader, which change once a second at most. */
  draw({ px, atMs, nowMs, looking }) {
    this.knob.style.transform = `translateX(${px.toFixed(1)}px)`;
    this.knob.dataset.looking = String(looking);
    this.at = { atMs, openedMs: this.store.live.opened_ms, spanMs: this.lanes.spanMs };
    this.#say(atMs, nowMs, looking);
  }

  /** Whoever is on the knob in the present is not told every second that it is a second later. */
  #say(atMs, nowMs, looking) {
    if (!looking && this.saidNow && document.activeElement === this.knob) return;
    this.saidNow = !looking;
    setAttribute(this.knob, "aria-valuemin", Math.floor(this.at.openedMs / 1000));
    setAttribute(this.knob, "aria-valuemax", Math.floor(Math.max(nowMs, atMs) / 1000));
    setAttribute(this.knob, "aria-valuenow", Math.floor(atMs / 1000));
    setAttribute(this.knob, "aria-valuetext", looking ? `${elapsed(atMs)}, looking back` : `${elapsed(atMs)}, now`);
  }

  #key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || !this.at) return;
    const target = knobTarget(event.key, this.at);
    if (target === null) return;
    event.preventDefault();
    event.stopPropagation();
    this.#to(target);
  }

  #to(atMs) {
    if (atMs === Infinity) this.past.back();
    else this.past.lookAt(atMs);
    this.lanes.tick();
  }

  #press(event) {
    if (event.button !== 0 || !this.lanes.scale) return;
    this.#drag = { id: event.pointerId, x: event.clientX, sure: event.pointerType !== "touch" };
    this.root.setPointerCapture(event.pointerId);
    this.knob.focus({ preventScroll: true });
    if (!this.#drag.sure) return;
    event.preventDefault();
    this.#look(event);
  }

  /** A finger may have come to scroll the page: it scrubs once it went sideways, or if it only tapped. */
  #move(event) {
    if (this.#drag?.id !== event.pointerId) return;
    this.#drag.sure ||= Math.abs(event.clientX - this.#drag.x) > TAP_PX;
    if (this.#drag.sure) this.#look(event);
  }

  #release(event) {
    if (this.#drag?.id !== event.pointerId) return;
    if (!this.#drag.sure) this.#look(event);
    this.#end();
  }

  #end() {
    this.#drag = null;
  }

  #look(event) {
    this.#to(this.lanes.timeAt(event.clientX - this.root.getBoundingClientRect().left));
  }
}
