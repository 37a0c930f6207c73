// The state diagram of a group, from the core's own table: where it stands on each unit is lit and named, and the way it came.

import { html, part, setAttribute, setText, svg } from "../helpers/dom.js";
import { elapsed } from "../helpers/time.js";
import * as model from "../models/states.js";
import { title } from "../models/words.js";

const UNITS = ["primary", "secondary"];
const GROUPS = [
  [1, "Group 1"],
  [2, "Group 2"],
  [0, "System"],
];

export class Panel {
  #group = 1;

  connect(root, { store, why }) {
    Object.assign(this, { store, why });
    this.root = root;
    this.shown = false;
    this.#build();
    store.subscribe(this, ["group", "lane", "unit"]);
  }

  open() {
    this.shown = true;
    this.update();
  }

  close() {
    this.shown = false;
  }

  dispose() {
    this.store.unsubscribe(this);
  }

  update() {
    if (!this.shown) return;
    const { snapshot } = this.store;
    this.figure.dataset.group = String(this.#group);
    const standings = UNITS.map((unit) => [unit, model.standing(snapshot, unit, this.#group)]);
    const said = standings.map(([unit, now]) => this.#say(unit, this.#words(snapshot, unit, now)));
    this.#light(new Map(standings));
    setAttribute(this.drawing, "aria-label", `States of ${this.#groupName}. ${said.join(" ")}`);
  }

  get #groupName() {
    return GROUPS.find(([group]) => group === this.#group)[1];
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
    this.figure = html("figure", { class: "state-diagram" });
    this.figure.append(...UNITS.map((unit) => this.#caption(unit)), this.#draw());
    this.root.replaceChildren(html("h2", { class: "unseen" }, "States"), head, this.figure);
  }

  #choose(group, choice, button) {
    this.#group = group;
    for (const one of choice.children) one.setAttribute("aria-pressed", String(one === button));
    this.update();
  }

  #caption(unit) {
    const caption = html("p", { class: "state-caption", "data-unit": unit });
    const why = html("button", { type: "button", class: "plain why", "data-part": "why" }, "why?");
    why.addEventListener("click", () => this.why({ thing: `group ${unit} ${this.#group}` }));
    caption.append(html("strong", {}, title(unit)), html("span", { class: "state-words", "data-part": "words" }), why);
    return caption;
  }

  #draw() {
    this.drawing = svg("svg", { viewBox: `0 0 ${model.WIDTH} ${model.HEIGHT}`, role: "img" });
    for (const [x, y, width, height] of Object.values(model.FRAMES))
      this.drawing.append(svg("rect", { class: "state-frame", x, y, width, height, rx: 12 }));
    const edges = svg("g", { class: "state-edges" });
    edges.append(...model.EDGES.map(edgeOf));
    const boxes = svg("g", { class: "state-boxes" });
    boxes.append(...model.STATES.map(boxOf));
    this.drawing.append(edges, boxes);
    return this.drawing;
  }

  #light(standings) {
    for (const box of this.drawing.querySelectorAll("[data-state]")) {
      const here = UNITS.filter((unit) => standings.get(unit)?.state === box.dataset.state);
      box.dataset.lit = here.join(" ");
    }
    for (const edge of this.drawing.querySelectorAll("[data-edge]")) {
      const one = model.EDGES[Number(edge.dataset.edge)];
      edge.dataset.lit = UNITS.filter((unit) => standings.get(unit)?.edge === one).join(" ");
    }
  }

  #say(unit, words) {
    const caption = this.figure.querySelector(`[data-unit="${unit}"]`);
    setText(part(caption, "words"), words);
    part(caption, "why").setAttribute("aria-label", `Why? ${this.#groupName} on ${title(unit)}`);
    return `${title(unit)}: ${words}`;
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
  box.append(
    svg("rect", { class: "state-shape", x: -width / 2, y: -height / 2, width, height, rx: 6 }),
    text,
    ...UNITS.map(flagOf),
  );
  return box;
}

/** Says which unit a lit state is of: at the left edge of the box for the left unit. */
function flagOf(unit) {
  const side = unit === "primary" ? -1 : 1;
  const { width, height } = model.BOX;
  const flag = svg("g", {
    class: "state-flag",
    "data-flag": unit,
    transform: `translate(${(side * width) / 2} ${-height / 2})`,
  });
  const letter = svg("text", { y: 4, "text-anchor": "middle" });
  letter.textContent = title(unit)[0];
  const name = svg("title");
  name.textContent = title(unit);
  flag.append(name, svg("circle", { r: 9 }), letter);
  return flag;
}

function edgeOf(edge, index) {
  const way = model.wayOf(edge);
  const group = svg("g", { class: "state-edge", "data-edge": index });
  const name = svg("title");
  name.textContent = `${edge.from} to ${edge.to}: ${edge.trigger} (${edge.reason})`;
  group.append(
    name,
    svg("path", { class: "state-way", d: `M${way.points.map((point) => point.join(" ")).join("L")}` }),
    arrow(way.points),
  );
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
  return svg("path", {
    class: "state-arrow",
    d: "M0 0L-8 -4V4Z",
    transform: `translate(${x} ${y}) rotate(${degrees.toFixed(1)})`,
  });
}
