// The timeline and the events folded to a line, so that the picture has their room. Low windows begin so; what is chosen is kept.

import { setAttribute, setText } from "../helpers/dom.js";

const KEY = "foverlab-fold";
/** As in timeline.css. */
const LOW = "(max-height: 48.74em)";

export class FoldView {
  connect(floor, { button }) {
    this.floor = floor;
    this.button = button;
    this.low = matchMedia(LOW);
    this.chosen = remembered();
    button.addEventListener("click", () => this.#choose(this.isFolded ? "open" : "folded"));
    this.low.addEventListener("change", () => this.#draw());
    this.#draw();
  }

  get isFolded() {
    return this.chosen === "folded" || (this.chosen !== "open" && this.low.matches);
  }

  #choose(how) {
    this.chosen = how;
    try {
      localStorage.setItem(KEY, how);
    } catch {
      // The choice holds for this page only.
    }
    this.#draw();
  }

  #draw() {
    this.floor.dataset.fold = this.chosen ?? "";
    setAttribute(this.button, "aria-expanded", !this.isFolded);
    setText(this.button, this.isFolded ? "Unfold" : "Fold");
  }
}

function remembered() {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
