// Which consoles are seen, both or one; on a phone there is room for one. Wide, the panel has the width of the page.

export class ConsolesView {
  connect(root, { floor }) {
    this.root = root;
    this.floor = floor;
    this.buttons = [...root.querySelectorAll("button[data-show]")];
    for (const button of this.buttons) button.addEventListener("click", () => this.show(button.dataset.show));
    this.wide = root.querySelector('[data-part="wide"]');
    this.wide.addEventListener("click", () => this.widen(this.floor.dataset.wide !== "true"));
    this.narrow = matchMedia("(max-width: 39.99em)");
    this.listener = () => this.show(this.narrow.matches ? "primary" : "both");
    this.narrow.addEventListener("change", this.listener);
    this.listener();
  }

  update() {}

  dispose() {
    this.narrow.removeEventListener("change", this.listener);
  }

  show(which) {
    this.root.dataset.show = which;
    for (const button of this.buttons) button.setAttribute("aria-pressed", String(button.dataset.show === which));
  }

  /** Over the picture, with both consoles side by side, or back beside it. */
  widen(isWide) {
    this.floor.dataset.wide = String(isWide);
    this.wide.setAttribute("aria-pressed", String(isWide));
  }

  /** Makes sure that a unit's console can be seen. */
  reveal(unit) {
    if (this.root.dataset.show !== "both" && this.root.dataset.show !== unit) this.show(unit);
  }
}
