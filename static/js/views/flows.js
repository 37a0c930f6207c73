// The traffic: a calm line for each context through the unit that carries it, and below the picture who talks, flow by flow.

import { html, icon, part, setAttribute, setData, setMark, setText, svg } from "../helpers/dom.js";
import { calm } from "../helpers/motion.js";
import * as flows from "../models/flows.js";
import { readTrack } from "../models/paths.js";
import { isNarrow } from "./picture.js";

const KEY = "foverlab-traffic";
const TURN_MS = 900;
const FAST_TURN_MS = 300;
const FAST_SPEED = 30;
const SHIFT = { wide: 3.4, narrow: 1.7 };
const CROSS_PX = 34;

export class FlowsView {
  #strands = new Map();
  #cards = new Map();

  connect(lab, picture, root) {
    this.lab = lab;
    this.picture = picture;
    this.root = root;
    this.list = part(root, "contexts");
    this.toggle = part(root, "toggle");
    this.toggle.addEventListener("click", () => this.#show(this.toggle.getAttribute("aria-pressed") !== "true"));
    this.outside = (event) => this.#shutOthers(event.target.closest?.("details") ?? null, event.target);
    document.addEventListener("pointerdown", this.outside);
    root.addEventListener("keydown", (event) => this.#key(event));
    root.addEventListener("click", (event) => this.#menu(event.target.closest("[data-thing]")));
    this.#show(remembered() !== "off");
    lab.store.subscribe(this, ["flow", "flows-grew", "group"]);
  }

  update(event, before) {
    const { snapshot } = this.lab.store;
    const contexts = flows.contextsOf(snapshot);
    if (event === null) this.#arrange(snapshot, contexts);
    for (const [index, context] of contexts.entries()) {
      const concerns = event?.type !== "flow" || event.flow.context === context;
      if (!concerns) continue;
      this.#card(snapshot, context);
      this.#lines(snapshot, context, index - (contexts.length - 1) / 2, before !== null && event !== null);
    }
  }

  dispose() {
    document.removeEventListener("pointerdown", this.outside);
    this.lab.store.unsubscribe(this);
  }

  #show(on) {
    setAttribute(this.toggle, "aria-pressed", on);
    setData(this.picture.root, "flows", on ? "on" : "off");
    try {
      localStorage.setItem(KEY, on ? "on" : "off");
    } catch {
      // The choice holds for this page only.
    }
  }

  // --- lines in the picture -------------------------------------------------------------------------------------------

  /** Draws the strands of a context; one that goes another way than before turns into it. */
  #lines(snapshot, context, side, moves) {
    const group = flows.groupNumber(snapshot, context);
    for (const drawing of this.picture.drawings) {
      const layer = part(drawing, "flows");
      const crosses = part(drawing, "flow-crosses");
      const found = new Set();
      for (const strand of flows.strandsOf(snapshot, context)) {
        const way = wayIn(drawing, snapshot, context, strand, side);
        if (way === null) continue;
        const key = `${drawing.dataset.layout} ${context} ${strand.key}`;
        found.add(key);
        this.#strand(layer, key, { group, strand, way, from: moves ? this.#before(drawing, context, strand) : null });
        if (strand.key === "interrupted") drawCrosses(crosses, context, way);
      }
      for (const [key, drawn] of this.#strands) {
        if (found.has(key) || !key.startsWith(`${drawing.dataset.layout} ${context} `)) continue;
        drawn.stop?.();
        drawn.path.remove();
        this.#strands.delete(key);
        if (key.endsWith(" interrupted")) crosses.querySelector(`[data-context="${context}"]`)?.remove();
      }
    }
  }

  /** Where a strand that is new comes from: the way that its context took last. */
  #before(drawing, context, strand) {
    const prefix = `${drawing.dataset.layout} ${context} `;
    if (this.#strands.has(prefix + strand.key)) return null;
    const others = [...this.#strands].filter(([key]) => key.startsWith(prefix));
    return others.at(-1)?.[1].way ?? null;
  }

  #strand(layer, key, { group, strand, way, from }) {
    let drawn = this.#strands.get(key);
    if (!drawn) {
      drawn = { path: svg("path", { class: "flow-line" }), way: from ?? way };
      layer.append(drawn.path);
      this.#strands.set(key, drawn);
    }
    setData(drawn.path, "state", strand.key === "interrupted" ? "interrupted" : "passing");
    setData(drawn.path, "group", group);
    drawn.path.style.setProperty("--flow-width", String(1.7 + Math.min(1.6, strand.flows.length * 0.2)));
    if (flows.pathOf(drawn.way) === flows.pathOf(way) && !drawn.stop) setAttribute(drawn.path, "d", flows.pathOf(way));
    else if (drawn.goal !== flows.pathOf(way)) this.#turn(drawn, way);
  }

  /** The line turns from the way that it is drawn on into another, as the group travels. */
  #turn(drawn, way) {
    drawn.stop?.();
    drawn.goal = flows.pathOf(way);
    const from = drawn.way;
    const still = calm() || document.hidden || drawn.path.getClientRects().length === 0;
    const lasts = still ? 0 : this.lab.clock.speed >= FAST_SPEED ? FAST_TURN_MS : TURN_MS;
    const began = performance.now();
    let frame = 0;
    const step = (time) => {
      const share = lasts ? Math.min(1, Math.max(0, (time - began) / lasts)) : 1;
      drawn.way = share === 1 ? way : flows.between(from, way, share * share * (3 - 2 * share));
      setAttribute(drawn.path, "d", flows.pathOf(drawn.way));
      if (share < 1) frame = requestAnimationFrame(step);
      else drawn.stop = null;
    };
    drawn.stop = () => cancelAnimationFrame(frame);
    step(began);
  }

  // --- below the picture ----------------------------------------------------------------------------------------------

  #arrange(snapshot, contexts) {
    for (const drawn of this.#strands.values()) {
      drawn.stop?.();
      drawn.path.remove();
    }
    this.#strands.clear();
    for (const drawing of this.picture.drawings) part(drawing, "flow-crosses").replaceChildren();
    if ([...this.#cards.keys()].join() !== contexts.join()) {
      this.#cards.clear();
      this.list.replaceChildren(...contexts.map((context) => this.#newCard(snapshot, context)));
    }
    this.root.hidden = contexts.length === 0;
  }

  #newCard(snapshot, context) {
    const item = html("li");
    const details = html("details", { class: "flow-card" });
    const summary = html("summary");
    summary.append(icon("flow-passing"), html("strong", {}, context), html("span", { "data-part": "sum" }));
    const panel = html("div", { class: "flow-panel" });
    panel.append(html("p", { class: "flow-head" }, `Traffic through ${context}`));
    const rows = new Map();
    const list = html("ul");
    for (const view of flows.flowsOf(snapshot, context)) {
      const row = html("button", {
        type: "button",
        class: "flow-row",
        "aria-haspopup": "menu",
        "data-thing": `flow ${view.flow}`,
      });
      row.append(
        icon("flow-off"),
        html("span", { class: "flow-title" }, view.title),
        html("span", { class: "flow-rate" }),
        html("span", { class: "flow-state" }),
      );
      const entry = html("li");
      entry.append(row);
      list.append(entry);
      rows.set(view.flow, row);
    }
    panel.append(list, html("p", { class: "flow-note" }, "Solid line: passes. Dashed line with a cross: interrupted."));
    details.append(summary, panel);
    item.append(details);
    this.#cards.set(context, { summary, rows });
    return item;
  }

  #card(snapshot, context) {
    const { summary, rows } = this.#cards.get(context);
    const all = flows.flowsOf(snapshot, context);
    const count = (state) => all.filter((view) => flows.look(view) === state).length;
    const cut = count("interrupted");
    const state = cut ? "interrupted" : count("passing") ? "passing" : count("resting") ? "resting" : "off";
    const kbps = all.reduce((sum, view) => sum + view.kbps, 0);
    setData(summary, "state", state);
    setData(summary, "group", flows.groupNumber(snapshot, context));
    setMark(summary.querySelector("use"), `flow-${state}`);
    setText(part(summary, "sum"), `${flows.speedWords(kbps)}${cut ? `, ${cut} interrupted` : ""}`);
    for (const view of all) drawRow(rows.get(view.flow), view);
  }

  #menu(row) {
    if (row) this.lab.openMenu(row);
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

function drawRow(row, view) {
  const state = flows.look(view);
  setData(row, "state", state);
  setMark(row.querySelector("use"), `flow-${state}`);
  const rate = view.state === "passing" ? flows.speedWords(view.kbps) : "";
  setText(row.querySelector(".flow-rate"), rate);
  const words = [flows.stateWords(view), flows.fateWords(view)].filter(Boolean).join("; ");
  setText(row.querySelector(".flow-state"), words);
  setAttribute(row, "aria-label", [view.title, view.context, words, rate].filter(Boolean).join(", "));
}

/** The way of a strand in a drawing, or null where something on it is not drawn. */
function wayIn(drawing, snapshot, context, strand, side) {
  const end = (kind) => {
    const host = snapshot.hosts.find((view) => view.context === context && view.kind === kind);
    const mark = host && drawing.querySelector(`[data-host="${CSS.escape(host.host)}"]`);
    const lane = host && drawing.querySelector(`[data-lane="vlan ${host.switch} ${host.vlan}"]`);
    const port = host && snapshot.ports.find((view) => view.unit === strand.unit && view.switch === host.switch);
    const track = port && drawing.querySelector(`[data-thing="cable ${port.unit} ${port.port}"]`)?.dataset.track;
    if (!mark || !lane || !track) return null;
    const [x, y] = readTrack(track)[0];
    return {
      host: { x: Number(mark.dataset.x), y: Number(mark.dataset.y) },
      laneY: Number(lane.dataset.y),
      jack: { x, y },
    };
  };
  const [top, bottom] = [end("router"), end("server")];
  if (top === null || bottom === null) return null;
  const unit = SHIFT[isNarrow(drawing) ? "narrow" : "wide"];
  const shift = unit * 2 * side + (strand.key === "interrupted" ? unit * 0.9 * Math.sign(side || 1) : 0);
  return flows.wayOf(top, bottom, Number(drawing.dataset.bend), shift);
}

/** A cross on each lane, beside the host, toward the unit. */
function drawCrosses(layer, context, way) {
  let group = layer.querySelector(`[data-context="${context}"]`);
  if (!group) {
    group = svg("g", { "data-context": context });
    for (let at = 0; at < 2; at += 1) {
      const cross = svg("g", { class: "flow-cross" });
      cross.append(svg("circle", { r: 7 }), svg("use", { href: "#mark-cross", x: -6, y: -6, width: 12, height: 12 }));
      group.append(cross);
    }
    layer.append(group);
  }
  for (const [at, [host, turn]] of [
    [way[1], way[2]],
    [way[6], way[5]],
  ].entries()) {
    const toward = Math.sign(turn[0] - host[0]) || 1;
    const far = Math.min(CROSS_PX, Math.abs(turn[0] - host[0]) / 2);
    setAttribute(group.children[at], "transform", `translate(${host[0] + toward * far} ${host[1]})`);
  }
}

function remembered() {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
