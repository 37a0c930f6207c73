// Keeps the end of a box that scrolls in view: on new lines, and on every new size of the box, unless someone scrolled up.

const NEAR_PX = 24;

export class End {
  #follows = true;
  #height = 0;

  /** `inside`: what grows in it. */
  constructor(box, inside) {
    this.box = box;
    box.addEventListener("scroll", () => this.#scrolled(), { passive: true });
    this.sizes = new ResizeObserver(() => this.keep());
    this.sizes.observe(box);
    this.sizes.observe(inside);
  }

  dispose() {
    this.sizes.disconnect();
  }

  /** To the end, whoever scrolled where. */
  go() {
    this.#follows = true;
    this.keep();
  }

  /** To the end, if that is what was in view. */
  keep() {
    this.#height = this.box.clientHeight;
    if (this.#follows) this.box.scrollTop = this.box.scrollHeight;
  }

  /** A box that became lower moves by itself; that nobody scrolled. */
  #scrolled() {
    const { clientHeight, scrollHeight, scrollTop } = this.box;
    if (clientHeight === this.#height) this.#follows = scrollHeight - scrollTop - clientHeight < NEAR_PX;
  }
}
