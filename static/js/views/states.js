// The state diagram of a group, once for each unit, from the core's own table: the present state is lit, and the way it came.

import { html, part, setText, svg } from "../helpers/dom.js";
import { elapsed } from "../helpers/time.js";
import * as model from "../models/states.js";
import { title } from "../models/words.js";

const UNITS = ["primary", "secondary"];
const GROUPS = [[1, "Group 1"], [2, "Group 2"], [0, "System"]];

export class Panel {
  #group = 1;

  connect(lab, root) {
    this.lab = lab;
    this.root = root;
    this.shown = false;
    this.#build();
    lab.store.subscribe(this, ["group", "lane", "unit"]);
  }

  open() {
    this.shown = true;
    this.update();
  }

  close() {
    this.shown = false;
  }

  dispose() {
    this.lab.store.unsubscribe(this);
  }

  update() {
    if (!this.shown) return;
    for (const unit of UNITS) this.#light(unit);
  }

  #build() {
    const head = html("header", { class: "panel-head" });
    const choice = html("div", { class: "choice", role: "group", "aria-label": "Which group" });
    for (const [group, words] of GROUPS) {
      const button = html("button", { type: "button", "aria-pressed": String(group === this.#group) }, words);
      button.addEventListener("click", () => this.#choose(group, choice, button));
      choice.append(button);
    }
    head.append(choice);
    this.diagrams = html("div", { class: "states-scroll" });
    for (const unit of UNITS) this.diagrams.append(this.#diagram(unit));
    this.root.replaceChildren(html("h2", { class: "unseen" }, "States"), head, this.diagrams);
  }

  #choose(group, choice, button) {
    this.#group = group;
    for (const one of choice.children) one.setAttribute("aria-pressed", String(one === button));
    this.update();
  }

  #diagram(unit) {
    const figure = html("figure", { class: "state-diagram", "data-unit": unit });
    const caption = html("figcaption");
    const words = html("span", { class: "state-words", "data-part": "words" });
    const why = html("button", { type: "button", class: "plain why", "data-part": "why" }, "why?");
    why.addEventListener("click", () => this.lab.why({ thing: `group ${unit} ${this.#group}` }));
    caption.append(html("strong", {}, title(unit)), words, why);
    const drawing = svg("svg", { viewBox: `0 0 ${model.WIDTH} ${model.HEIGHT}`, role: "img", "data-part": "drawing" });
    for (const [x, y, width, height] of Object.values(model.FRAMES)) drawing.append(svg("rect", { class: "state-frame", x, y, width, height, rx: 12 }));
    const edges = svg("g", { class: "state-edges" });
    edges.append(...model.EDGES.map(edgeOf));
    const boxes = svg("g", { class: "state-boxes" });
    boxes.append(...model.STATES.map(boxOf));
    drawing.append(edges, boxes);
    figure.append(caption, drawing);
    return figure;
  }

  #light(unit) {
    const figure = this.diagrams.querySelector(`[data-unit="${unit}"]`);
    const { snapshot } = this.lab.store;
    const now = model.standing(snapshot, unit, this.#group);
    figure.dataset.group = String(this.#group);
    for (const box of figure.querySelectorAll("[data-state]")) box.dataset.lit = String(box.dataset.state === now?.state);
    const lit = now?.edge ? model.EDGES.indexOf(now.edge) : -1;
    for (const edge of figure.querySelectorAll("[data-edge]")) edge.dataset.lit = String(Number(edge.dataset.edge) === lit);
    const words = this.#words(snapshot, unit, now);
    setText(part(figure, "words"), words);
    part(figure, "drawing").setAttribute("aria-label", `States of ${GROUPS.find(([group]) => group === this.#group)[1]} on ${title(unit)}. ${words}`);
    part(figure, "why").setAttribute("aria-label", `Why? ${GROUPS.find(([group]) => group === this.#group)[1]} on ${title(unit)}`);
  }

  #words(snapshot, unit, now) {
    if (now === null) return "Nothing is known of it.";
    const reason = model.reasonOf(snapshot, unit, this.#group);
    const because = reason && now.state !== "Off" ? ` (${reason})` : "";
    const way = now.edge ? `, from ${now.before}: ${now.edge.trigger}` : "";
    return `${now.state}${because} since ${elapsed(now.sinceMs)}${way}.`;
  }
}

function boxOf(state) {
  const [x, y] = model.PLACES[state];
  const { width, height } = model.BOX;
  const box = svg("g", { class: "state-box", "data-state": state, transform: `translate(${x} ${y})` });
  const text = svg("text", { y: 4, "text-anchor": "middle" });
  text.textContent = state;
  box.append(svg("rect", { x: -width / 2, y: -height / 2, width, height, rx: 6 }), text);
  return box;
}

function edgeOf(edge, index) {
  const way = model.wayOf(edge);
  const group = svg("g", { class: "state-edge", "data-edge": index });
  const name = svg("title");
  name.textContent = `${edge.from} to ${edge.to}: ${edge.trigger} (${edge.reason})`;
  group.append(name, svg("path", { class: "state-way", d: `M${way.points.map((point) => point.join(" ")).join("L")}` }), arrow(way.points));
  if (way.words) {
    const [x, y, anchor] = way.words;
    const text = svg("text", { x, y, "text-anchor": anchor });
    text.textContent = model.wordsOf(edge);
    group.append(text);
  }
  return group;
}

function arrow(points) {
  const [[fromX, fromY], [x, y]] = points.slice(-2);
  const degrees = (Math.atan2(y - fromY, x - fromX) * 180) / Math.PI;
  return svg("path", { class: "state-arrow", d: "M0 0L-8 -4V4Z", transform: `translate(${x} ${y}) rotate(${degrees.toFixed(1)})` });
}
