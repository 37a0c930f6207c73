// A spotlight: everything is dimmed but what is pointed at. It goes to the thing that gets the focus, and follows the pointer.

const PAD_PX = 18;
const SMALLEST_PX = 60;
const POINTER_PX = 130;
const GROWTH = 1.2;

export class SpotlightView {
  isOn = false;
  #radius = POINTER_PX;

  connect(root, { picture }) {
    this.root = root;
    this.picture = picture;
    this.listeners = {
      focusin: (event) => this.#toThing(event.target.closest?.(".thing")),
      pointermove: (event) => event.pointerType !== "touch" && this.#toPointer(event),
      pointerdown: (event) => this.#toPointer(event),
      scroll: () => this.#again(),
    };
  }

  dispose() {
    this.set(false);
  }

  set(isOn) {
    this.isOn = isOn;
    this.root.hidden = !isOn;
    for (const [type, listener] of Object.entries(this.listeners)) {
      if (isOn) document.addEventListener(type, listener, { capture: true, passive: true });
      else document.removeEventListener(type, listener, { capture: true });
    }
    if (isOn) this.#toThing(document.activeElement?.closest(".thing") ?? this.picture.seen);
  }

  /** Wider or narrower where it follows the pointer. */
  grow(steps) {
    this.#radius = Math.max(SMALLEST_PX, Math.min(innerWidth / 2, this.#radius * GROWTH ** steps));
    if (!this.thing) this.#place(this.x, this.y, this.#radius, this.#radius);
  }

  #toThing(thing) {
    if (!thing) return;
    this.thing = thing;
    this.#again();
  }

  #again() {
    if (!this.thing) return;
    const box = (this.thing.querySelector(".line, .body, .token-body, .hit") ?? this.thing).getBoundingClientRect();
    const reach = (length) => length / 2 + PAD_PX;
    this.#place(box.left + box.width / 2, box.top + box.height / 2, reach(box.width), reach(box.height));
  }

  #toPointer(event) {
    this.thing = null;
    this.#place(event.clientX, event.clientY, this.#radius, this.#radius);
  }

  #place(x, y, across, down) {
    [this.x, this.y] = [x, y];
    this.root.dataset.on = this.thing ? "thing" : "pointer";
    const sizes = { left: x - across, top: y - down, width: 2 * across, height: 2 * down };
    for (const [name, value] of Object.entries(sizes)) this.root.style.setProperty(name, `${Math.round(value)}px`);
  }
}
