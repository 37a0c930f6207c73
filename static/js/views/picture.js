// The drawn pair, twice in the page: wide and narrow, of which CSS shows one. Views reach its things through this index.

import { part, svg } from "../helpers/dom.js";
import { calm } from "../helpers/motion.js";

const FLIGHT_MS = 900;
/** How long what decided a move is shown before the token leaves. */
export const HOLD_MS = 900;
const FAST_FLIGHT_MS = 300;
const FAST_SPEED = 30;
const PLATE_ROOM = 6;

export class Picture {
  /** The thing that has or had the focus; null before any had. */
  last = null;

  constructor(root) {
    this.root = root;
    // A tooltip says what the name says: browsers show the title of what is pointed at.
    root.addEventListener("pointerover", (event) => entitle(event.target.closest(".thing")));
    this.drawings = [...root.querySelectorAll("svg.topology")];
  }

  /** Every drawing of a thing, with whether it is the narrow one: `for (const {element, narrow} of picture.all(...))`. */
  all(attribute, value) {
    return this.drawings.flatMap((drawing) =>
      [...drawing.querySelectorAll(`[data-${attribute}="${CSS.escape(value)}"]`)].map((element) => ({
        element,
        drawing,
        narrow: isNarrow(drawing),
      })),
    );
  }

  things(thing) {
    return this.all("thing", thing);
  }

  /** The drawing that is seen now. */
  get seen() {
    return this.drawings.find((drawing) => drawing.getClientRects().length > 0) ?? null;
  }

  find(attribute, value) {
    return this.seen?.querySelector(`[data-${attribute}="${CSS.escape(value)}"]`) ?? null;
  }

  /** Another moment is shown: nothing is on its way any more, and nothing has just changed. */
  settle() {
    for (const motion of this.#motions()) motion.finish();
    for (const drawing of this.drawings) {
      for (const element of drawing.querySelectorAll(".changed")) element.classList.remove("changed");
      part(drawing, "messages").replaceChildren();
    }
  }

  /** Time stands still: what is on its way stops where it is, and goes on when time does. */
  freeze(still) {
    this.root.dataset.still = String(still);
    for (const motion of this.#motions()) {
      if (still) motion.pause();
      else if (motion.playState === "paused") motion.play();
    }
  }

  /** What moves because of our code; the stylesheet's pulses are its own. */
  #motions() {
    return this.root.getAnimations({ subtree: true }).filter((motion) => !(motion instanceof CSSAnimation));
  }
}

/** The numbers by which the columns of a drawing are laid out (dashboard/picture/frame.py). */
export function sizesOf(drawing) {
  if (!sizes.has(drawing)) sizes.set(drawing, JSON.parse(drawing.dataset.sizes));
  return sizes.get(drawing);
}

const sizes = new WeakMap();

export const isNarrow = (drawing) => drawing.dataset.layout === "narrow";

/** Where an element's origin stands in the units of its drawing. */
export function placeOf(drawing, element) {
  const matrix = drawing.getScreenCTM().inverse().multiply(element.getScreenCTM());
  return { x: matrix.e, y: matrix.f };
}

function entitle(thing) {
  const words = thing?.getAttribute("aria-label");
  if (!words) return;
  const first = thing.firstElementChild;
  const title = first?.nodeName === "title" ? first : svg("title");
  if (title !== first) thing.prepend(title);
  if (title.textContent !== words) title.textContent = words;
}

const flights = new WeakMap();

/**
 * `element` comes from where `origin` stands to where it is itself: a copy of it travels on top, and it shows itself on
 * arrival. Nothing moves where motion is not wanted or the drawing is hidden. `onPlate`: words without a body of their own.
 */
export function travel(drawing, element, origin, speed, { onPlate = false } = {}) {
  if (calm() || document.hidden || drawing.getClientRects().length === 0) return;
  flights.get(element)?.cancel();
  const from = placeOf(drawing, origin);
  const to = placeOf(drawing, element);
  const copy = svg("g", { class: "traveller" });
  if (onPlate) copy.append(plateOf(element));
  copy.append(plainCopy(element));
  const layer = part(drawing, "travellers");
  if (element.dataset.active === "false") layer.prepend(copy);
  else layer.append(copy); // where they meet, what is active passes above
  element.classList.add("arriving");
  const lift = from.x < to.x ? -18 : 18;
  const isFast = speed >= FAST_SPEED;
  const holdMs = isFast ? 0 : HOLD_MS;
  const duration = holdMs + (isFast ? FAST_FLIGHT_MS : FLIGHT_MS);
  const leaves = holdMs / duration;
  const start = `translate(${from.x}px, ${from.y}px)`;
  const flight = copy.animate(
    [
      { transform: start, opacity: holdMs ? 0 : 1, easing: "step-end" },
      { transform: start, opacity: 1, offset: leaves, easing: "cubic-bezier(0.5, 0, 0.2, 1)" },
      { transform: `translate(${(from.x + to.x) / 2}px, ${(from.y + to.y) / 2 + lift}px)`, opacity: 1 },
      { transform: `translate(${to.x}px, ${to.y}px)`, opacity: 1 },
    ],
    { duration },
  );
  flights.set(element, flight);
  flight.onfinish = flight.oncancel = () => {
    copy.remove();
    if (flights.get(element) === flight) element.classList.remove("arriving");
  };
}

/** Behind what travels, so that it is read over anything. */
function plateOf(element) {
  const { x, y, width, height } = element.getBBox();
  return svg("rect", {
    class: "flight-plate",
    x: x - PLATE_ROOM,
    y: y - 2,
    width: width + 2 * PLATE_ROOM,
    height: height + 4,
    rx: height / 2 + 2,
  });
}

/** A copy that is only a picture: nothing in it can be found, focused or read out. */
function plainCopy(element) {
  const copy = element.cloneNode(true);
  copy.classList.remove("arriving", "changed");
  for (const name of ["data-thing", "role", "tabindex", "aria-label", "aria-haspopup", "aria-expanded", "transform"]) {
    copy.removeAttribute(name);
  }
  return copy;
}
