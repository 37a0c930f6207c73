// Which consoles are seen: both side by side, or one over the whole width.

export class ConsolesView {
  connect(root) {
    this.root = root;
    this.buttons = [...root.querySelectorAll("button[data-show]")];
    for (const button of this.buttons) button.addEventListener("click", () => this.show(button.dataset.show));
    if (matchMedia("(max-width: 639px)").matches) this.show("primary");
  }

  update() {}

  dispose() {}

  show(which) {
    this.root.dataset.show = which;
    for (const button of this.buttons) button.setAttribute("aria-pressed", String(button.dataset.show === which));
  }

  /** Makes sure that a unit's console can be seen. */
  reveal(unit) {
    if (this.root.dataset.show !== "both" && this.root.dataset.show !== unit) this.show(unit);
  }
}
