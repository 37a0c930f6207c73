// Keys for the whole page (experience.md section 9). They rest while someone types.

import { firstAct, moveOf, VIEWERS_REASON } from "../models/acts.js";
import { explainable } from "../models/why.js";

const TYPING = "input:not([type=range]), textarea, select, dialog, [role=menu]";
const OWN_SPACE = "button, input, select, summary, a";

export class KeysView {
  connect(lab) {
    this.lab = lab;
    this.listener = (event) => this.#key(event);
    document.addEventListener("keydown", this.listener);
  }

  update() {}

  dispose() {
    document.removeEventListener("keydown", this.listener);
  }

  #key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest(TYPING) || !this.lab.store.snapshot)
      return;
    const acts = {
      " ": () => this.lab.transport.toggle(),
      ".": () => this.lab.transport.toggle(),
      ArrowRight: () => this.lab.transport.next(),
      ArrowLeft: () => this.lab.transport.back(),
      z: () => this.lab.past.undo(),
      "[": () => this.lab.transport.shift(-1),
      "]": () => this.lab.transport.shift(1),
      f: () => this.#act("fail"),
      r: () => this.#act("repair"),
      1: () => this.#toGroup(1),
      2: () => this.#toGroup(2),
      m: () => this.#move(),
      w: () => this.#why(),
      p: () => this.lab.togglePresenter(),
      l: () => this.lab.lessons.open(),
      n: () => this.lab.lessons.go(1),
      b: () => this.lab.lessons.go(-1),
      Escape: () => this.#leave(),
      "/": () => this.lab.slash(),
      "?": () => this.lab.showHelp(),
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
    if (this.lab.store.looking) this.lab.past.back();
    else if (document.activeElement?.closest(".side, .log")) this.lab.focusPicture();
  }

  get #thing() {
    return document.activeElement?.closest?.(".thing")?.dataset.thing ?? null;
  }

  #act(role) {
    const thing = this.#thing;
    const act = thing && firstAct(this.lab.menuOf(thing), role);
    if (act) this.lab.act(act.request);
    else if (role === "repair" && !thing) this.lab.act({ type: "repair-all" });
    else if (!this.lab.mayAct) this.lab.say(VIEWERS_REASON);
    else this.lab.say(thing ? `Nothing to ${role} here.` : "Choose a thing of the picture first.");
  }

  /** Of what has the focus; without one, the panel in which one chooses. */
  #why() {
    const thing = this.#thing;
    this.lab.why(thing && explainable(thing) ? { thing } : null);
  }

  #toGroup(number) {
    const holder = this.lab.store.snapshot.groups.find((group) => group.group === number && group.active);
    this.lab.picture.find("thing", `group ${holder?.unit ?? "primary"} ${number}`)?.focus();
  }

  #move() {
    const [kind, , number] = this.#thing?.split(" ") ?? [];
    if (kind !== "group") {
      this.lab.say("Choose a group first: key 1 or 2.");
      return;
    }
    const act = moveOf(this.lab.store.snapshot, number);
    if (act && act.reason === null) this.lab.act(act.request);
    else this.lab.say(act?.reason ?? "No unit is active for this group.");
  }
}
