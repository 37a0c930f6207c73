// The columns of the groups: cards of interfaces, rows of contexts, a sentence about many. Only what differs is touched.

import { part, setAttribute, setData, setMark, setText, svg } from "../helpers/dom.js";
import { markChanged } from "../helpers/motion.js";
import { soon } from "../helpers/soon.js";
import { cellPlaces, cellsOf, chipPlaces, columnsOf } from "../models/columns.js";
import * as find from "../models/find.js";
import * as words from "../models/words.js";
import { drawToken } from "./groups.js";
import { isNarrow, sizesOf, travel } from "./picture.js";

const SEATS = ["primary", "secondary"];
const CHIP_LETTER = 5.7;
const ROW_LETTERS = { wide: 12, narrow: 8 };

export class ColumnsView {
  /** What interfaces were before the events that are not drawn yet: by key. */
  #were = new Map();

  connect(picture, { store, past, choice }) {
    Object.assign(this, { store, past, choice });
    this.picture = picture;
    this.draw = soon(() => this.#draw());
    store.subscribe(this, ["interface", "interface-gone", "group"]);
    choice.follow(() => this.draw.now());
  }

  update(event, before) {
    if (event === null) {
      this.#were.clear();
      this.draw.now();
      return;
    }
    if (event.type === "group") {
      const was = find.groupOf(before, event.group.unit, event.group.group);
      if (was && was.contexts.join() === event.group.contexts.join()) return;
    }
    if (event.type === "interface") {
      const { unit, context, name } = event.interface;
      const key = `${unit} ${context}/${name}`;
      if (!this.#were.has(key)) this.#were.set(key, find.interfaceOf(before, unit, context, name));
    }
    this.draw();
  }

  dispose() {
    this.draw.cancel();
    this.store.unsubscribe(this);
  }

  #draw() {
    const { snapshot } = this.store;
    if (!snapshot) return;
    const byContext = find.groupBy(snapshot.interfaces, (view) => `${view.unit} ${view.context}`);
    for (const drawing of this.picture.drawings) {
      const sizes = sizesOf(drawing);
      const columns = columnsOf(snapshot, sizes, this.choice.in(snapshot));
      for (const column of columns) {
        for (const seat of SEATS) this.#column({ drawing, sizes, column, seat, snapshot, byContext });
      }
    }
    this.#were.clear();
  }

  #column(place) {
    const { drawing, column, seat, snapshot } = place;
    const root = drawing.querySelector(`[data-column="${seat} ${column.group}"]`);
    if (!root) return;
    const group = find.groupOf(snapshot, seat, column.group);
    if (group) fitToken(drawing, root, column, group, snapshot);
    const present = new Map([...root.children].map((element) => [element.dataset.entry, element]));
    const shown = new Set();
    for (const item of column.items) {
      const key = keyOf(item, seat, column.group);
      shown.add(key);
      const element = present.get(key) ?? this.#made(drawing, root, item, key);
      setAttribute(element, "transform", `translate(0 ${item.y})`);
      this.#entry(element, item, place);
    }
    const had = root.contains(document.activeElement);
    for (const [key, element] of present) if (key && !shown.has(key)) element.remove();
    if (had && !root.contains(document.activeElement)) root.querySelector(".token")?.focus();
  }

  #made(drawing, root, item, key) {
    const element = prototype(`${item.kind}-${drawing.dataset.layout}`);
    element.dataset.entry = key;
    root.append(element);
    return element;
  }

  #entry(element, item, place) {
    const { seat, column, snapshot, byContext } = place;
    if (item.kind === "card" || item.kind === "line") this.#card(element, item, place);
    else if (item.kind === "row")
      drawRow(element, item, byContext.get(`${seat} ${item.context}`) ?? [], { ...place, snapshot });
    else if (item.kind === "map") drawMap(element, item, byContext, place);
    else if (item.kind === "more") setText(part(element, "head"), `and ${item.more} more`);
    else {
      const views = item.contexts.flatMap((name) => byContext.get(`${seat} ${name}`) ?? []);
      drawSum(element, item, views, { seat, group: column.group, narrow: isNarrow(place.drawing) });
    }
  }

  #card(element, item, { drawing, seat, snapshot }) {
    const key = `${seat} ${item.context}/${item.name}`;
    const view = find.interfaceOf(snapshot, seat, item.context, item.name);
    setAttribute(element, "visibility", view ? "visible" : "hidden");
    if (!view) return;
    const mate = find.interfaceOf(snapshot, find.other(seat), item.context, item.name);
    drawCard(element, view, Boolean(view.address) && mate?.address === view.address);
    const was = this.#were.get(key);
    if (was && was.status !== view.status) markChanged(element);
    if (was?.address && view.address && was.address !== view.address) {
      const origin = drawing.querySelector(
        `[data-entry="${CSS.escape(`${item.kind} ${find.other(seat)} ${item.context}/${item.name}`)}"]`,
      );
      const owned = part(element, "owned");
      if (origin && owned) travel(drawing, owned, part(origin, "owned"), this.past.clock.speed, { onPlate: true });
    }
  }
}

const keyOf = (item, seat, group) =>
  `${item.kind} ${seat} ${item.name ? `${item.context}/${item.name}` : item.context || group}`;

/** A copy of what the page's templates have for something in a column. */
function prototype(name) {
  const { content } = document.querySelector(`[data-prototype="${name}"]`);
  return document.importNode(content.querySelector("svg > g"), true);
}

/** A token has its full size only where its group has a single context. */
function fitToken(drawing, root, column, group, snapshot) {
  const slot = root.querySelector(".slot");
  const token = slot?.querySelector(".token");
  if (!token) return;
  setAttribute(slot, "transform", `translate(0 ${column.token_y})`);
  if (token.dataset.size === column.size) return;
  token.dataset.size = column.size;
  token.replaceChildren(prototype(`token-${drawing.dataset.layout}-${column.size}-${column.group}`));
  drawToken(token, group, snapshot);
}

function drawCard(element, view, twice) {
  const label = words.interfaceLabel(view);
  setData(element, "thing", `interface ${view.unit} ${view.context} ${view.name}`);
  setData(element, "interface", `${view.unit} ${view.context}/${view.name}`);
  setData(element, "group", view.group);
  setData(element, "tone", twice ? "bad" : words.interfaceTone(view));
  if (element.classList.contains("line")) fitLine(part(element, "name"), part(element, "address"), view.address);
  setFitting(part(element, "name"), view.name);
  setFitting(part(element, "context"), view.context);
  setText(part(element, "address"), view.address || "no address");
  setText(part(element, "status"), twice ? "duplicate" : words.interfaceWord(view));
  setMark(part(element, "mark"), twice ? "status-failed" : words.interfaceMark(view));
  setText(element.querySelector("title"), label);
  setAttribute(element, "aria-label", `${label}, on ${words.title(view.unit)}`);
}

/** On a line a name has the room that the address beside it leaves. */
function fitLine(name, address, text) {
  if (address) setData(name, "letters", Math.max(4, Math.floor((122 - text.length * 6.9) / 6)));
}

const setFitting = (element, text) =>
  element && setText(element, words.shortened(text, Number(element.dataset.letters)));

function drawRow(element, item, views, { drawing, sizes, seat }) {
  const worst = words.worstOf(views);
  const said = worst ? words.interfaceWord(worst) : "not here";
  setData(element, "thing", `context ${seat} ${item.context}`);
  setData(element, "tone", worst ? words.interfaceTone(worst) : "off");
  setText(part(element, "name"), words.shortened(item.context, ROW_LETTERS[drawing.dataset.layout]));
  setText(part(element, "status"), said);
  setMark(part(element, "mark"), worst ? words.interfaceMark(worst) : "status-off");
  setAttribute(element, "aria-label", words.contextLabel(item.context, seat, views));
  drawChips(part(element, "chips"), item, new Map(views.map((view) => [view.name, view])), { sizes, seat });
}

function drawChips(root, item, views, { sizes, seat }) {
  const names = [...item.names, ...(item.more ? [""] : [])];
  const places = chipPlaces(names.length, sizes);
  while (root.children.length < names.length) root.append(newChip());
  while (root.children.length > names.length) root.lastElementChild.remove();
  for (const [at, name] of names.entries()) {
    const chip = root.children[at];
    const [x, width] = places[at];
    const view = views.get(name);
    const text = sizes.chip_room ? words.chipText(name, Math.floor((width - 5) / CHIP_LETTER)) : "";
    setAttribute(chip, "transform", `translate(${x} 0)`);
    setAttribute(chip.querySelector("rect"), "width", width);
    setAttribute(chip.querySelector("text"), "x", width / 2);
    setText(chip.querySelector("text"), name ? text : `+${item.more}`);
    setText(chip.querySelector("title"), view ? words.interfaceLabel(view) : "");
    setData(chip, "tone", view ? words.interfaceTone(view) : "off");
    setData(chip, "interface", view ? `${seat} ${item.context}/${name}` : "");
  }
}

function newChip() {
  const chip = svg("g", { class: "mini" });
  chip.append(
    svg("title"),
    svg("rect", { class: "mini-body", y: -7.5, height: 15, rx: 4 }),
    svg("text", { class: "mini-text", y: 3.8, "text-anchor": "middle" }),
  );
  return chip;
}

function drawSum(element, item, views, { seat, group, narrow }) {
  const worst = words.worstOf(views);
  const [head, said] = words.summaryWords(item.contexts.length, views, narrow);
  const [name, full] = words.summaryWords(item.contexts.length, views, false);
  setData(element, "thing", `contexts ${seat} ${group}`);
  setData(element, "tone", worst ? words.interfaceTone(worst) : "off");
  setText(part(element, "head"), head);
  setText(part(element, "status"), said);
  setMark(part(element, "mark"), worst ? words.interfaceMark(worst) : "status-off");
  setAttribute(element, "aria-label", `${name} of group ${group} on ${words.title(seat)}: ${full}`);
}

/** A cell for each context: one path for each tone, so that hundreds cost as little as a few. A click on a cell chooses it. */
function drawMap(element, item, byContext, { sizes, seat }) {
  const cells = cellsOf(item.contexts.length, sizes, item.height);
  const places = cellPlaces(cells, item.contexts.length, sizes);
  const paths = new Map();
  for (const [at, name] of item.contexts.entries()) {
    const worst = words.worstOf(byContext.get(`${seat} ${name}`) ?? []);
    const tone = worst ? words.interfaceTone(worst) : "off";
    const [x, y] = places[at];
    paths.set(tone, `${paths.get(tone) ?? ""}M${x} ${y}h${cells.width}v${cells.height}h-${cells.width}z`);
  }
  for (const path of element.querySelectorAll(".cells")) setAttribute(path, "d", paths.get(path.dataset.tone) ?? "");
  drawNames(part(element, "names"), item.contexts, cells, places);
  element.contextAt = (x, y) => {
    const at = places.findIndex(
      ([left, top]) => x >= left && x <= left + cells.width && y >= top && y <= top + cells.height,
    );
    return item.contexts[at] ?? null;
  };
}

function drawNames(root, contexts, cells, places) {
  const shown = cells.named ? contexts : [];
  while (root.children.length < shown.length) root.append(svg("text", { class: "mini-text", "text-anchor": "middle" }));
  while (root.children.length > shown.length) root.lastElementChild.remove();
  for (const [at, name] of shown.entries()) {
    const text = root.children[at];
    setAttribute(text, "x", places[at][0] + cells.width / 2);
    setAttribute(text, "y", places[at][1] + 13);
    setText(text, words.shortened(name, Math.floor((cells.width - 6) / CHIP_LETTER)));
  }
}
