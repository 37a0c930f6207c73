// Finding a context, an address, a VLAN or an interface: what is chosen is drawn large and pointed at.

import { html, icon, part, setText } from "../helpers/dom.js";
import { MOST, search } from "../models/search.js";
import { Pointing } from "./pointing.js";

const MARKS = {
  context: "kind-group",
  interface: "kind-interface",
  vlan: "kind-flow",
  host: "kind-unit",
  port: "kind-unit",
};
const POINTED_MS = 4000;

export class PickerView {
  #found = [];
  #at = 0;

  connect(root, { store, picture, choice, focusThing }) {
    Object.assign(this, { store, choice, focusThing });
    this.root = root;
    this.input = part(root, "text");
    this.list = part(root, "list");
    this.note = part(root, "note");
    this.pointing = new Pointing({ store, picture });
    this.input.addEventListener("input", () => this.#search());
    root.addEventListener("keydown", (event) => this.#key(event));
    root.addEventListener("close", () => this.#closed());
    this.list.addEventListener("click", (event) =>
      this.#take([...this.list.children].indexOf(event.target.closest("li"))),
    );
  }

  open() {
    this.opener = document.activeElement;
    this.input.value = "";
    this.root.showModal();
    this.input.focus();
    this.#search();
  }

  #search() {
    this.#found = search(this.store.snapshot, this.input.value);
    const shown = this.#found.slice(0, MOST);
    this.list.replaceChildren(...shown.map((entry, at) => row(entry, at)));
    const more = this.#found.length - shown.length;
    setText(
      this.note,
      shown.length === 0
        ? `Nothing in this pair is called “${this.input.value}”.`
        : more > 0
          ? `${this.#found.length} found; the first ${shown.length} are shown.`
          : `${shown.length} found.`,
    );
    this.#mark(0);
  }

  #mark(at) {
    const rows = [...this.list.children];
    this.#at = rows.length ? (at + rows.length) % rows.length : 0;
    for (const [index, one] of rows.entries()) one.setAttribute("aria-selected", String(index === this.#at));
    rows[this.#at]?.scrollIntoView({ block: "nearest" });
    if (rows.length) this.input.setAttribute("aria-activedescendant", rows[this.#at].id);
    else this.input.removeAttribute("aria-activedescendant");
  }

  #key(event) {
    const to = { ArrowDown: this.#at + 1, ArrowUp: this.#at - 1 }[event.key];
    if (to !== undefined) this.#mark(to);
    else if (event.key === "Enter") this.#take(this.#at);
    else return;
    event.preventDefault();
  }

  #take(at) {
    const entry = this.#found[at];
    if (!entry || !this.list.children[at]) return;
    this.taken = entry;
    this.root.close();
  }

  /** Once the dialog has given the focus back: to what was found, or to where it came from. */
  #closed() {
    const entry = this.taken;
    this.taken = null;
    if (!entry) {
      this.opener?.focus();
      return;
    }
    if (entry.context) this.choice.set(entry.context);
    this.focusThing(entry.thing || `interface primary ${entry.context} `, `group primary 1`);
    if (entry.thing) this.pointing.point(entry.thing);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.pointing.clear(), POINTED_MS);
  }
}

function row(entry, at) {
  const item = html("li", { role: "option", id: `found-${at}`, "aria-selected": "false" });
  item.append(icon(MARKS[entry.kind]), html("strong", {}, entry.text), html("span", {}, entry.note));
  return item;
}
