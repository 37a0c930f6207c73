// Below the picture: who talks, flow by flow. A card for each of few contexts; of many, one for the chosen one or for each group.

import { html, icon, part, setAttribute, setData, setMark, setText } from "../helpers/dom.js";
import * as flows from "../models/flows.js";

const FEW = 2;
/** Contexts that a group's card lists; those with something interrupted come first. */
const MOST = 12;

export class FlowCards {
  #cards = new Map();

  connect(root, { store, menus, choice }) {
    Object.assign(this, { store, menus, choice });
    this.root = root;
    this.list = part(root, "contexts");
    this.outside = (event) => this.#shutOthers(event.target.closest?.("details") ?? null, event.target);
    document.addEventListener("pointerdown", this.outside);
    root.addEventListener("keydown", (event) => this.#key(event));
    root.addEventListener("click", (event) => this.#click(event.target));
  }

  dispose() {
    document.removeEventListener("pointerdown", this.outside);
  }

  draw(snapshot, chosen) {
    const contexts = flows.contextsOf(snapshot);
    const wanted = cardsOf(snapshot, contexts, chosen);
    const names = wanted.map(({ name }) => name);
    if ([...this.#cards.keys()].join() !== names.join()) {
      this.#cards.clear();
      this.list.replaceChildren(...wanted.map((card) => this.#newCard(snapshot, card)));
    }
    this.root.hidden = contexts.length === 0;
    for (const card of wanted) this.#draw(snapshot, card);
  }

  #newCard(snapshot, card) {
    const item = html("li");
    const details = html("details", { class: "flow-card" });
    const summary = html("summary");
    summary.append(icon("flow-passing"), html("strong", {}, card.title), html("span", { "data-part": "sum" }));
    const panel = html("div", { class: "flow-panel" });
    panel.append(html("p", { class: "flow-head" }, `Traffic through ${card.title}`));
    const list = html("ul");
    const rows = new Map();
    if (!card.isGroup) {
      for (const view of flows.flowsOf(snapshot, card.name)) {
        rows.set(view.flow, newRow(list, { "data-thing": `flow ${view.flow}`, "aria-haspopup": "menu" }));
      }
    }
    const note = html("p", { class: "flow-note" }, "Solid line: passes. Dashed line with a cross: interrupted.");
    panel.append(list, note);
    details.append(summary, panel);
    details.addEventListener("toggle", () => details.open && this.#draw(this.store.snapshot, card));
    item.append(details);
    this.#cards.set(card.name, { details, summary, rows, list });
    return item;
  }

  #draw(snapshot, card) {
    const { details, summary, rows, list } = this.#cards.get(card.name);
    const all = card.contexts.flatMap((context) => flows.flowsOf(snapshot, context));
    setData(summary, "group", flows.groupNumber(snapshot, card.contexts[0]));
    drawSum(summary, part(summary, "sum"), all);
    if (card.isGroup) {
      if (details.open) drawContexts(list, snapshot, card.contexts);
      return;
    }
    for (const view of all) drawFlow(rows.get(view.flow), view);
  }

  #click(target) {
    const row = target.closest("[data-thing], [data-context]");
    if (row?.dataset.thing) this.menus.open(row);
    else if (row?.dataset.context) this.choice.set(row.dataset.context);
  }

  #key(event) {
    const open = event.target.closest("details[open]");
    if (event.key !== "Escape" || !open) return;
    open.open = false;
    open.querySelector("summary").focus();
    event.stopPropagation();
  }

  #shutOthers(kept, target) {
    if (target.closest?.(".menu")) return;
    for (const details of this.list.querySelectorAll("details[open]")) if (details !== kept) details.open = false;
  }
}

function cardsOf(snapshot, contexts, chosen) {
  const own = (name) => ({ name, title: name, contexts: [name], isGroup: false });
  if (contexts.length <= FEW) return contexts.map(own);
  const groups = [1, 2].map((group) => ({
    name: `group ${group}`,
    title: `group ${group}`,
    contexts: contexts.filter((name) => flows.groupNumber(snapshot, name) === group),
    isGroup: true,
  }));
  return contexts.includes(chosen) ? [own(chosen)] : groups.filter((card) => card.contexts.length > 0);
}

function newRow(list, attributes) {
  const row = html("button", { type: "button", class: "flow-row", ...attributes });
  row.append(
    icon("flow-off"),
    html("span", { class: "flow-title" }),
    html("span", { class: "flow-rate" }),
    html("span", { class: "flow-state" }),
  );
  const entry = html("li");
  entry.append(row);
  list.append(entry);
  return row;
}

/** "interrupted", "passing", "resting" or "off" of several flows together. */
function stateOf(all) {
  for (const state of ["interrupted", "passing", "resting"]) {
    if (all.some((view) => flows.look(view) === state)) return state;
  }
  return "off";
}

function drawSum(summary, sum, all) {
  const cut = all.filter((view) => flows.look(view) === "interrupted").length;
  const state = stateOf(all);
  setData(summary, "state", state);
  setMark(summary.querySelector("use"), `flow-${state}`);
  const kbps = all.reduce((total, view) => total + view.kbps, 0);
  setText(sum, `${flows.speedWords(kbps)}${cut ? `, ${cut} interrupted` : ""}`);
}

function drawFlow(row, view) {
  const state = flows.look(view);
  setData(row, "state", state);
  setMark(row.querySelector("use"), `flow-${state}`);
  const rate = view.state === "passing" ? flows.speedWords(view.kbps) : "";
  const words = [flows.stateWords(view), flows.fateWords(view)].filter(Boolean).join("; ");
  setText(row.querySelector(".flow-title"), view.title);
  setText(row.querySelector(".flow-rate"), rate);
  setText(row.querySelector(".flow-state"), words);
  setAttribute(row, "aria-label", [view.title, view.context, words, rate].filter(Boolean).join(", "));
}

/** The contexts of a group, as rows by which one is chosen. */
function drawContexts(list, snapshot, contexts) {
  const all = contexts.map((name) => ({ name, views: flows.flowsOf(snapshot, name) }));
  const cut = all.filter(({ views }) => stateOf(views) === "interrupted");
  const shown = [...cut, ...all.filter((one) => !cut.includes(one))].slice(0, MOST);
  while (list.children.length < shown.length) newRow(list, {});
  while (list.children.length > shown.length) list.lastElementChild.remove();
  for (const [at, { name, views }] of shown.entries()) {
    const row = list.children[at].firstElementChild;
    const state = stateOf(views);
    const broken = views.filter((view) => flows.look(view) === "interrupted").length;
    const rate = flows.speedWords(views.reduce((total, view) => total + view.kbps, 0));
    setData(row, "context", name);
    setData(row, "state", state);
    setMark(row.querySelector("use"), `flow-${state}`);
    setText(row.querySelector(".flow-title"), name);
    setText(row.querySelector(".flow-rate"), rate);
    setText(row.querySelector(".flow-state"), broken ? `${broken} interrupted` : "draw it large");
    setAttribute(row, "aria-label", `Draw ${name} large: ${rate}${broken ? `, ${broken} interrupted` : ""}`);
  }
}
