// The suggested act, and the ring that points at its thing. While a lesson is on its acts take the place of both.

import { part, setText } from "../helpers/dom.js";
import { placeOf } from "./picture.js";

const MARGIN = 6;

export class SuggestionView {
  connect(root, { picture, store, menus }) {
    Object.assign(this, { store, menus });
    this.picture = picture;
    this.root = root;
    part(root, "show").addEventListener("click", () => this.#show());
    store.subscribe(this, ["suggestion", "lesson"]);
  }

  update() {
    const { suggestion, lesson } = this.store.snapshot;
    const { text } = suggestion;
    const target = lesson ? nextThing(lesson) : suggestion.target;
    this.target = target;
    // Its line stays when it is empty: the picture keeps its size.
    this.root.dataset.empty = String(!text || Boolean(lesson));
    setText(part(this.root, "text"), text);
    part(this.root, "show").hidden = !target;
    for (const drawing of this.picture.drawings) this.#point(drawing);
  }

  dispose() {
    this.store.unsubscribe(this);
  }

  #show() {
    const thing = this.picture.find("thing", this.target);
    if (!thing) return;
    thing.scrollIntoView({ block: "center" });
    this.menus.open(thing);
  }

  #point(drawing) {
    const pointer = part(drawing, "pointer");
    const thing = this.target && drawing.querySelector(`[data-thing="${CSS.escape(this.target)}"]`);
    if (!thing || drawing.getClientRects().length === 0) {
      pointer.setAttribute("display", "none");
      return;
    }
    const box = (thing.querySelector(".line, .body, .token-body, .hit") ?? thing).getBBox();
    const origin = thing.getScreenCTM() ? placeOf(drawing, thing) : { x: 0, y: 0 };
    const ring = pointer.querySelector("rect");
    ring.setAttribute("x", box.x + origin.x - MARGIN);
    ring.setAttribute("y", box.y + origin.y - MARGIN);
    ring.setAttribute("width", box.width + 2 * MARGIN);
    ring.setAttribute("height", box.height + 2 * MARGIN);
    pointer.setAttribute("display", "inline");
  }
}

/** What the next act of a lesson is about. */
const nextThing = (lesson) =>
  lesson.acts.find((act) => !act.done && act.target && act.requests.length > 0)?.target ?? "";
