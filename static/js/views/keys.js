// Keys for the whole page (experience.md section 9). They rest while someone types.

import { firstAct, moveOf, VIEWERS_REASON } from "../models/acts.js";
import { explainable } from "../models/why.js";

const TYPING = "input:not([type=range]), textarea, select, dialog, [role=menu]";
const OWN_SPACE = "button, input, select, summary, a";

export class KeysView {
  /** `page`: what the whole page does: {why, focusPicture, slash, showHelp, togglePresenter}. */
  connect(root, { store, past, requests, notices, picture, menus, lessons, transport, page }) {
    Object.assign(this, { store, past, requests, notices, picture, menus, lessons, transport, page });
    this.root = root;
    this.listener = (event) => this.#key(event);
    root.addEventListener("keydown", this.listener);
  }

  update() {}

  dispose() {
    this.root.removeEventListener("keydown", this.listener);
  }

  #key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest(TYPING) || !this.store.snapshot) return;
    const acts = {
      " ": () => this.transport.toggle(),
      ".": () => this.transport.toggle(),
      ArrowRight: () => this.transport.next(),
      ArrowLeft: () => this.transport.back(),
      z: () => this.past.undo(),
      "[": () => this.transport.shift(-1),
      "]": () => this.transport.shift(1),
      f: () => this.#act("fail"),
      r: () => this.#act("repair"),
      1: () => this.#toGroup(1),
      2: () => this.#toGroup(2),
      m: () => this.#move(),
      w: () => this.#why(),
      p: () => this.page.togglePresenter(),
      l: () => this.lessons.open(),
      n: () => this.lessons.go(1),
      b: () => this.lessons.go(-1),
      Escape: () => this.#leave(),
      "/": () => this.page.slash(),
      "?": () => this.page.showHelp(),
    };
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const isItsOwn =
      (key === " " && event.target.closest(OWN_SPACE)) ||
      (key.startsWith("Arrow") && event.target.closest("input, .console-text, .log-scroll"));
    if (!Object.hasOwn(acts, key) || isItsOwn) return;
    event.preventDefault();
    acts[key]();
  }

  /** Out of the past, or out of a panel: back to where one was. */
  #leave() {
    if (this.store.looking) this.past.back();
    else if (document.activeElement?.closest(".side, .log")) this.page.focusPicture();
  }

  get #thing() {
    return document.activeElement?.closest?.(".thing")?.dataset.thing ?? null;
  }

  #act(role) {
    const thing = this.#thing;
    const act = thing && firstAct(this.menus.of(thing), role);
    if (act) this.requests.act(act.request);
    else if (role === "repair" && !thing) this.requests.act({ type: "repair-all" });
    else if (!this.requests.mayAct) this.notices.say(VIEWERS_REASON);
    else this.notices.say(thing ? `Nothing to ${role} here.` : "Choose a thing of the picture first.");
  }

  /** Of what has the focus; without one, the panel in which one chooses. */
  #why() {
    const thing = this.#thing;
    this.page.why(thing && explainable(thing) ? { thing } : null);
  }

  #toGroup(number) {
    const holder = this.store.snapshot.groups.find((group) => group.group === number && group.active);
    this.picture.find("thing", `group ${holder?.unit ?? "primary"} ${number}`)?.focus();
  }

  #move() {
    const [kind, , number] = this.#thing?.split(" ") ?? [];
    if (kind !== "group") {
      this.notices.say("Choose a group first: key 1 or 2.");
      return;
    }
    const act = moveOf(this.store.snapshot, number);
    if (act && act.reason === null) this.requests.act(act.request);
    else this.notices.say(act?.reason ?? "No unit is active for this group.");
  }
}
