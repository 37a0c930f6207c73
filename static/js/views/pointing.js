// A ring in the picture around the thing that is spoken of.

import { svg } from "../helpers/dom.js";
import { groupNumber } from "../models/flows.js";
import { pictured } from "../models/why.js";
import { placeOf } from "./picture.js";

const MARGIN = 6;

export class Pointing {
  #rings = [];

  constructor({ store, picture }) {
    this.store = store;
    this.picture = picture;
  }

  /** Rings a thing in the drawing that is seen; "" or one that is not drawn: nothing. Whether it is drawn. */
  point(thing) {
    this.clear();
    const drawing = this.picture.seen;
    if (!thing || drawing === null) return false;
    const groupOf = (context) => groupNumber(this.store.snapshot, context);
    const found = pictured(thing, groupOf)
      .map(([attribute, value]) => drawing.querySelector(`[data-${attribute}="${CSS.escape(value)}"]`))
      .find((element) => element?.getScreenCTM() && element.getClientRects().length > 0);
    if (!found) return false;
    const box = (found.querySelector(".line, .body, .token-body, .chip-body, .sum-body, .hit") ?? found).getBBox();
    const origin = placeOf(drawing, found);
    const ring = svg("rect", {
      class: "pointed-ring",
      x: box.x + origin.x - MARGIN,
      y: box.y + origin.y - MARGIN,
      width: box.width + 2 * MARGIN,
      height: box.height + 2 * MARGIN,
      rx: 8,
    });
    drawing.append(ring);
    this.#rings.push(ring);
    return true;
  }

  clear() {
    for (const ring of this.#rings.splice(0)) ring.remove();
  }
}
