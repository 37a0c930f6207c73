// Which consoles are seen: both side by side, or one over the whole width; on a phone there is room for one.

export class ConsolesView {
  connect(root) {
    this.root = root;
    this.buttons = [...root.querySelectorAll("button[data-show]")];
    for (const button of this.buttons) button.addEventListener("click", () => this.show(button.dataset.show));
    this.narrow = matchMedia("(max-width: 639px)");
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

  /** Makes sure that a unit's console can be seen. */
  reveal(unit) {
    if (this.root.dataset.show !== "both" && this.root.dataset.show !== unit) this.show(unit);
  }
}
