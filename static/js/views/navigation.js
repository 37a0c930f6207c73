// Getting around in the picture: Tab goes from region to region, arrows to the next thing that way, Enter opens its menu.

const HOLD_MS = 500;
/** Keys with which someone gets around in the picture; after the mouse, arrows step through time until one of them is used. */
const OWN_KEYS = new Set(["Tab", "1", "2", "/", "Enter"]);
const WAYS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };

export class NavigationView {
  connect(picture, { menus, why, choice }) {
    Object.assign(this, { menus, why, choice });
    this.picture = picture;
    document.addEventListener("pointerdown", () => this.#by(true), { capture: true });
    document.addEventListener("keydown", (event) => OWN_KEYS.has(event.key) && this.#by(false), {
      capture: true,
    });
    for (const drawing of picture.drawings) {
      for (const region of drawing.querySelectorAll(".region")) rove(region, region.querySelector(".thing"));
      drawing.addEventListener("focusin", (event) => {
        picture.last = event.target.closest(".thing") ?? picture.last;
        rove(event.target.closest(".region"), event.target.closest(".thing"));
      });
      drawing.addEventListener("keydown", (event) => this.#key(event));
      drawing.addEventListener("click", (event) => this.#open(event));
      drawing.addEventListener("contextmenu", (event) => this.#open(event));
      drawing.addEventListener("pointerdown", (event) => this.#hold(event));
      for (const end of ["pointerup", "pointercancel", "pointermove"]) {
        drawing.addEventListener(end, (event) => {
          if (end !== "pointermove" || Math.hypot(event.movementX, event.movementY) > 4) clearTimeout(this.timer);
        });
      }
    }
  }

  /** Whether the mouse or a finger was used last, and not a key with which someone gets around. */
  #by(pointer) {
    this.byPointer = pointer;
  }

  update() {}

  dispose() {
    clearTimeout(this.timer);
  }

  #open(event) {
    const thing = event.target.closest(".thing");
    const chip = event.target.closest("[data-interface]")?.dataset.interface;
    const cell = contextUnder(event);
    if (cell) this.choice.set(cell);
    if (thing || chip) event.preventDefault();
    if (chip && event.type === "click") this.why({ thing: `interface ${chip.replace("/", " ")}` });
    else if (thing) this.menus.open(thing);
  }

  #hold(event) {
    const thing = event.target.closest(".thing");
    if (thing && event.pointerType === "touch") this.timer = setTimeout(() => this.menus.open(thing), HOLD_MS);
  }

  #key(event) {
    const thing = event.target.closest(".thing");
    if (!thing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Enter" || event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey)) {
      this.menus.open(thing);
    } else if (Object.hasOwn(WAYS, event.key) && !this.byPointer) {
      nearest(event.currentTarget, thing, WAYS[event.key])?.focus();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }
}

/** The context of the cell under the pointer, where it is over a map of many; null elsewhere. */
function contextUnder(event) {
  const map = event.type === "click" ? event.target.closest(".map") : null;
  if (!map?.contextAt) return null;
  const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(map.getScreenCTM().inverse());
  return map.contextAt(x, y);
}

/** One thing of each region can be reached by Tab: the one that had the focus last. */
function rove(region, thing) {
  if (!region || !thing) return;
  for (const one of region.querySelectorAll('.thing[tabindex="0"]')) one.setAttribute("tabindex", "-1");
  thing.setAttribute("tabindex", "0");
}

/** The next thing in a direction: near, and not too far aside. */
function nearest(drawing, from, [dx, dy]) {
  const centre = (element) => {
    const box = (element.querySelector(".hit") ?? element).getBoundingClientRect();
    return [box.left + box.width / 2, box.top + box.height / 2];
  };
  const [x, y] = centre(from);
  let best = null;
  let least = Infinity;
  for (const thing of drawing.querySelectorAll(".thing")) {
    const [thereX, thereY] = centre(thing);
    const along = (thereX - x) * dx + (thereY - y) * dy;
    const aside = Math.abs((thereX - x) * dy) + Math.abs((thereY - y) * dx);
    const cost = along + 2.5 * aside;
    if (thing !== from && along > 2 && cost < least) [best, least] = [thing, cost];
  }
  return best;
}
