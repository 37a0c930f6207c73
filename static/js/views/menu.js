// The menu of a thing: every act that is possible now, and what is not, with its reason. Opened by click, Enter or a long press.

import { html, part, setText } from "../helpers/dom.js";
import { explainable } from "../models/why.js";

const GAP = 6;
const EDGE = 8;
/** Not an act: a question. */
const WHY = Object.freeze({ label: "Why?", stands: "how it came to this", role: "why", request: null, reason: null });

export class MenuView {
  connect(root, { store, requests, menus, choice, why, focusThing, find }) {
    Object.assign(this, { store, requests, menus, choice, why, focusThing, find });
    this.root = root;
    this.items = part(root, "items");
    this.opener = null;
    this.items.addEventListener("click", (event) => this.#choose(event.target.closest("[role=menuitem]")));
    root.addEventListener("keydown", (event) => this.#key(event));
    document.addEventListener("pointerdown", (event) => {
      if (this.isOpen && !root.contains(event.target)) this.close(false);
    });
    addEventListener("resize", () => this.close(false));
    store.subscribe(this, ["port", "unit", "group", "switch", "link", "fault", "repair"]);
  }

  /** What the menu offers may have changed under it. */
  update() {
    if (!this.isOpen) return;
    const at = [...this.items.children].indexOf(document.activeElement);
    this.#fill();
    this.items.children[at]?.focus();
  }

  dispose() {
    this.store.unsubscribe(this);
  }

  get isOpen() {
    return !this.root.hidden;
  }

  open(thing) {
    this.close(false);
    this.opener = thing;
    if (!this.#fill()) return;
    thing.setAttribute("aria-expanded", "true");
    this.root.hidden = false;
    this.#place(thing.getBoundingClientRect());
    this.items.firstElementChild?.focus();
  }

  close(giveBack) {
    if (!this.isOpen) return;
    this.root.hidden = true;
    this.opener?.removeAttribute("aria-expanded");
    if (giveBack) this.opener?.focus();
  }

  #fill() {
    const menu = this.menus.of(this.opener.dataset.thing);
    if (menu === null) return false;
    setText(part(this.root, "title"), menu.title);
    setText(part(this.root, "state"), menu.state);
    this.items.setAttribute("aria-label", menu.title);
    this.acts = explainable(this.opener.dataset.thing) ? [...menu.acts, WHY] : menu.acts;
    this.items.replaceChildren(...this.acts.map(row));
    return true;
  }

  #place(box) {
    const { width, height } = this.root.getBoundingClientRect();
    const left = Math.min(Math.max(EDGE, box.left + box.width / 2 - width / 2), innerWidth - width - EDGE);
    const below = box.bottom + GAP;
    const top = below + height <= innerHeight - EDGE ? below : Math.max(EDGE, box.top - GAP - height);
    this.root.style.setProperty("--menu-x", `${Math.max(EDGE, left)}px`);
    this.root.style.setProperty(
      "--menu-y",
      `${top + height > innerHeight - EDGE ? Math.max(EDGE, innerHeight - EDGE - height) : top}px`,
    );
  }

  #choose(item) {
    const act = this.acts?.[[...this.items.children].indexOf(item)];
    if (!act || act.reason !== null) return;
    if (act === WHY) {
      this.close(false);
      this.why({ thing: this.opener.dataset.thing });
      return;
    }
    if (act.request === null) {
      this.#show(act);
      return;
    }
    this.close(true);
    this.requests.act(act.request, `${act.label}: ${part(this.root, "title").textContent}`);
  }

  /** What changes nothing but the page. */
  #show({ why, find, choose }) {
    const { thing } = this.opener.dataset;
    this.close(!why && !find);
    if (why) this.why({ thing: why });
    else if (find) this.find();
    else if (choose !== undefined) {
      this.choice.set(choose);
      this.focusThing(choose ? `interface ${thing.split(" ")[1]} ${choose}` : thing, thing);
    }
  }

  #key(event) {
    const rows = [...this.items.children];
    const at = rows.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (to !== undefined) rows[(to + rows.length) % rows.length]?.focus();
    else if (event.key === "Escape") this.close(true);
    else if (event.key === "Tab") this.close(true);
    else if (/^[a-z]$/i.test(event.key)) this.#jump(rows, at, event.key);
    else return;
    event.stopPropagation();
    if (event.key !== "Tab") event.preventDefault();
  }

  #jump(rows, at, letter) {
    const order = [...rows.slice(at + 1), ...rows.slice(0, at + 1)];
    order.find((one) => one.textContent.trim().toLowerCase().startsWith(letter.toLowerCase()))?.focus();
  }
}

function row(act) {
  const item = html("button", { type: "button", role: "menuitem", tabindex: "-1", class: `act is-${act.role}` });
  item.append(html("span", { class: "act-label" }, act.label));
  item.append(html("span", { class: act.role === "command" ? "act-command" : "act-stands" }, act.stands));
  if (act.reason !== null) {
    item.setAttribute("aria-disabled", "true");
    item.append(html("span", { class: "act-reason" }, act.reason));
  }
  return item;
}
