// What could not be done, said once, near the bottom of the page.

const SHOWN_MS = 6000;

export class ToastView {
  connect(root) {
    this.root = root;
  }

  update() {}

  dispose() {
    clearTimeout(this.timer);
  }

  say(text) {
    clearTimeout(this.timer);
    this.root.textContent = text;
    this.root.hidden = false;
    this.timer = setTimeout(() => (this.root.hidden = true), SHOWN_MS);
  }
}
