// Why is it so: the chain of causes, from what someone did down to what is asked about, each with its time and its rule.

import { html, icon, setText } from "../helpers/dom.js";
import { elapsed, precise } from "../helpers/time.js";
import { askable, deltaWord, rowsOf, story } from "../models/why.js";
import { Pointing } from "./pointing.js";

/** News of these may change the answer; those that come together are waited for. */
const NEWS = ["group", "unit", "interface", "peer", "port", "link", "fault", "repair"];
const SETTLE_MS = 700;
const KINDS = { policy: "kind-test", message: "kind-hello", flow: "kind-flow" };

export class Panel {
  #question = null;
  #answer = null;
  #asked = 0;
  #timer = 0;

  connect(root, { store, past, choice, requests, notices, picture, log }) {
    Object.assign(this, { store, past, requests, notices, log });
    this.large = choice;
    this.root = root;
    this.pointing = new Pointing({ store, picture });
    this.shown = false;
    this.#build();
    store.subscribe(this, NEWS);
  }

  open() {
    this.shown = true;
    this.#fillChoice();
    if (this.#question) this.ask(this.#question);
    else this.#askLatest();
  }

  /** Nobody has asked yet: the latest incident is explained, else where the first group is. */
  #askLatest() {
    const { groups } = this.store.snapshot;
    const group = groups.find((view) => view.configured && view.active);
    const question = this.log?.latest() ?? (group && { thing: `group ${group.unit} ${group.group}` });
    if (question) this.ask(question);
  }

  close() {
    this.shown = false;
    this.pointing.clear();
    this.log?.mark(null);
  }

  dispose() {
    this.close();
    clearTimeout(this.#timer);
    this.store.unsubscribe(this);
  }

  /** A thing's question is asked again when there is news of the present; a moment of the past stays as it was asked. */
  update(event) {
    if (!this.shown) return;
    if (event === null) this.#fillChoice();
    this.#offer();
    if (!this.#question?.thing || this.past.atMs !== null || this.#answer?.askedMs !== null) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#again(), SETTLE_MS);
  }

  /** Asks about a row of the log ({row, at_ms}) or a thing ({thing}), at the moment that is shown. */
  async ask(question, { focus = false } = {}) {
    const number = ++this.#asked;
    const askedMs = question.thing ? this.past.atMs : question.at_ms;
    const fields = askedMs === null || askedMs === undefined ? question : { ...question, at_ms: askedMs };
    this.#question = question;
    this.root.setAttribute("aria-busy", "true");
    const answer = await this.requests.ask("why", fields);
    if (number !== this.#asked) return;
    this.root.setAttribute("aria-busy", "false");
    if (answer) this.#show({ ...answer, askedMs: question.thing ? askedMs : answer.at_ms });
    if (focus) this.about.focus();
  }

  #again() {
    if (this.shown && this.past.atMs === null && this.#question?.thing) this.ask(this.#question);
  }

  #build() {
    const head = html("header", { class: "panel-head why-head" });
    const pick = html("label", { class: "pick" }, "Explain ");
    this.choice = html("select");
    this.choice.addEventListener("change", () => this.choice.value && this.ask({ thing: this.choice.value }));
    pick.append(this.choice);
    this.anew = html("button", { type: "button", class: "plain", hidden: "" }, "Ask about the moment shown");
    this.anew.addEventListener("click", () => this.#question?.thing && this.ask(this.#question));
    head.append(pick, this.anew);
    this.about = html("h3", { class: "why-about", tabindex: "-1" }, "Ask about anything");
    this.when = html(
      "p",
      { class: "why-when" },
      "Choose a thing above, press W on one in the picture, or “why?” beside an event.",
    );
    this.list = html("ol", { class: "chain", "aria-label": "Causes, the first one first" });
    this.rootWord = html("p", { class: "why-root" });
    this.body = html("div", { class: "why-scroll" });
    this.body.append(this.about, this.when, this.list, this.rootWord);
    this.root.replaceChildren(html("h2", { class: "unseen" }, "Why"), head, this.body);
    this.list.addEventListener("click", (event) => this.#choose(event.target.closest("button")));
    for (const type of ["pointerover", "focusin"])
      this.list.addEventListener(type, (event) => this.#point(event.target));
    this.list.addEventListener("pointerleave", () => this.pointing.clear());
    this.list.addEventListener("focusout", () => this.pointing.clear());
  }

  #fillChoice() {
    const { snapshot } = this.store;
    const things = askable(snapshot, this.large.in(snapshot));
    const key = JSON.stringify(things);
    if (key === this.choiceKey) return;
    this.choiceKey = key;
    const options = things.map(([heading, entries]) => {
      const group = html("optgroup", { label: heading });
      group.append(...entries.map(([thing, words]) => html("option", { value: thing }, words)));
      return group;
    });
    this.choice.replaceChildren(html("option", { value: "" }, "choose something"), ...options);
    this.choice.value = this.#question?.thing ?? "";
  }

  #show(answer) {
    this.#answer = answer;
    const links = story(answer.chain);
    this.choice.value = this.#question.thing ?? "";
    setText(this.about, answer.about);
    setText(this.when, this.#whenWord(answer, links));
    this.list.replaceChildren(...links.map((link) => this.#link(link)));
    setText(this.rootWord, answer.root);
    this.log?.mark(rowsOf(answer.chain));
    this.#offer();
  }

  #whenWord(answer, links) {
    const at = answer.askedMs === null ? "As it is now" : `As it was at ${elapsed(answer.askedMs)}`;
    if (links.length < 2) return `${at}.`;
    const took = links.at(-1).at_ms - links[0].at_ms;
    return `${at}. From the first cause to the last: ${deltaWord(took).replace("+", "")}.`;
  }

  /** A thing's chain that is not of the moment shown says so. */
  #offer() {
    this.anew.hidden = !this.#question?.thing || this.#answer === null || this.#answer.askedMs === this.past.atMs;
    for (const item of this.list.children) {
      const isHere = this.past.atMs !== null && Number(item.dataset.at) === this.past.atMs;
      if (isHere) item.setAttribute("aria-current", "true");
      else item.removeAttribute("aria-current");
    }
  }

  #link(link) {
    const item = html("li", { "data-kind": link.kind, "data-at": link.at_ms, "data-target": link.thing });
    if (link.sinceMs !== null) item.append(html("span", { class: "chain-delta" }, deltaWord(link.sinceMs)));
    const said = html("button", { type: "button", class: "chain-said", "data-at": link.at_ms });
    said.append(
      icon(KINDS[link.kind] ?? `kind-${link.kind}`),
      html("time", {}, precise(link.at_ms)),
      html("span", {}, link.text),
    );
    item.append(said);
    if (link.steps.length > 1) item.append(steps(link.steps));
    if (link.rule) item.append(rule(link.rule, link.sameRule));
    return item;
  }

  /** Looks at the moment of a link; what lies before the lab was opened can only be pointed at. */
  #choose(button) {
    if (!button) return;
    const atMs = Number(button.dataset.at);
    if (atMs >= this.store.live.opened_ms) this.past.lookAt(atMs);
    else this.notices.say("That was before the lab was opened: it cannot be looked at.");
  }

  #point(target) {
    this.pointing.point(target.closest("li[data-target]")?.dataset.target ?? "");
  }
}

function steps(all) {
  const details = html("details", { class: "chain-steps" });
  const list = html("ol");
  for (const step of all) {
    const item = html("li");
    const said = html("button", { type: "button", "data-at": step.at_ms });
    said.append(html("time", {}, precise(step.at_ms)), html("span", {}, step.text));
    item.append(said);
    list.append(item);
  }
  details.append(html("summary", {}, `${all.length} steps`), list);
  return details;
}

function rule({ section, text }, isSame) {
  const line = html("p", { class: "chain-rule" });
  line.append(html("cite", {}, section), html("span", {}, isSame ? "the same rule." : text));
  return line;
}
