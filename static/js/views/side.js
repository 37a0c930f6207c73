// The column beside the picture. A panel's module is loaded when the panel is first opened: the first paint waits for none.

const LOADERS = {
  why: () => import("./why.js"),
  exchange: () => import("./exchange.js"),
  states: () => import("./states.js"),
  charts: () => import("./charts.js"),
  findings: () => import("./findings.js"),
  classroom: () => import("./classroom.js"),
};

const STEPS = { ArrowRight: 1, ArrowLeft: -1 };

export class SideView {
  #views = new Map();
  #shown = "consoles";

  connect(root, { notices, panels }) {
    Object.assign(this, { notices, panels });
    this.root = root;
    this.tabs = [...root.querySelectorAll('[role="tab"]')];
    for (const tab of this.tabs) {
      tab.addEventListener("click", () => this.show(tab.dataset.tab));
      tab.addEventListener("keydown", (event) => this.#key(event));
    }
  }

  update() {}

  dispose() {
    for (const view of this.#views.values()) view.dispose();
  }

  get shown() {
    return this.#shown;
  }

  /** Shows a panel and gives its view, null for the consoles or where it could not be loaded. */
  async show(name) {
    const before = this.#shown;
    this.#shown = name;
    for (const tab of this.tabs) {
      const isShown = tab.dataset.tab === name;
      tab.setAttribute("aria-selected", String(isShown));
      tab.tabIndex = isShown ? 0 : -1;
      this.root.querySelector(`#${tab.getAttribute("aria-controls")}`).hidden = !isShown;
    }
    if (before !== name) this.#views.get(before)?.close();
    const view = await this.#load(name);
    if (view && this.#shown === name && before !== name) view.open();
    return view;
  }

  async #load(name) {
    if (!Object.hasOwn(LOADERS, name) || this.#views.has(name)) return this.#views.get(name) ?? null;
    try {
      const module = await LOADERS[name]();
      if (!this.#views.has(name)) {
        const view = new module.Panel();
        view.connect(this.root.querySelector(`[data-panel="${name}"]`), this.panels[name]);
        this.#views.set(name, view);
      }
    } catch (error) {
      this.notices.say("This part of the page could not be loaded. Try again.");
      console.error(error);
    }
    return this.#views.get(name) ?? null;
  }

  #key(event) {
    const at = this.tabs.indexOf(event.currentTarget);
    const seen = this.tabs.filter((tab) => !tab.hidden);
    const to =
      event.key === "Home"
        ? 0
        : event.key === "End"
          ? seen.length - 1
          : seen.indexOf(this.tabs[at]) + (STEPS[event.key] ?? 0);
    if (!(event.key in STEPS) && event.key !== "Home" && event.key !== "End") return;
    event.preventDefault();
    event.stopPropagation();
    const tab = seen[(to + seen.length) % seen.length];
    tab.focus();
    this.show(tab.dataset.tab);
  }
}
