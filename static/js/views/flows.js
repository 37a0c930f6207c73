// The traffic in the picture: a calm line for each context, or each group of many, through the unit that carries it.

import { part, setAttribute, setData, svg } from "../helpers/dom.js";
import { calm } from "../helpers/motion.js";
import { soon } from "../helpers/soon.js";
import * as flows from "../models/flows.js";
import { readTrack } from "../models/paths.js";
import { FlowCards } from "./flow_cards.js";
import { placeOf, sizesOf } from "./picture.js";

const KEY = "foverlab-traffic";
const TURN_MS = 900;
const FAST_TURN_MS = 300;
const FAST_SPEED = 30;
/** Half the distance of two lines, and the width that all have together: the gutter between two columns. */
const SHIFT = { wide: 3.4, narrow: 1.7 };
const GUTTER = { wide: 13, narrow: 5 };
const CROSS_PX = 34;
/** A way is open for so long where it is cut. */
const GAP_PX = 26;
const CROSS_ROOM = 9;

export class FlowsView {
  #strands = new Map();
  #moves = true;

  connect(root, { picture, store, past, menus, choice }) {
    Object.assign(this, { store, past, choice });
    this.picture = picture;
    this.toggle = part(root, "toggle");
    this.toggle.addEventListener("click", () => this.#show(this.toggle.getAttribute("aria-pressed") !== "true"));
    this.cards = new FlowCards();
    this.cards.connect(root, { store, menus, choice });
    this.#show(remembered() !== "off");
    this.draw = soon(() => this.#draw());
    store.subscribe(this, ["flow", "flows-grew", "group"]);
    choice.follow(() => this.update(null));
  }

  update(event) {
    if (event !== null) {
      this.draw();
      return;
    }
    if (!this.store.snapshot) return;
    this.#clear();
    this.#moves = false;
    this.draw.now();
  }

  dispose() {
    this.draw.cancel();
    this.cards.dispose();
    this.store.unsubscribe(this);
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

  #clear() {
    for (const drawn of this.#strands.values()) {
      drawn.stop?.();
      drawn.path.remove();
    }
    this.#strands.clear();
    for (const drawing of this.picture.drawings) part(drawing, "flow-crosses").replaceChildren();
  }

  #draw() {
    const { snapshot } = this.store;
    const chosen = this.choice.in(snapshot);
    this.cards.draw(snapshot, chosen);
    for (const drawing of this.picture.drawings) {
      const hasHost = (name) => drawing.querySelector(`[data-host="${CSS.escape(name)}"]`) !== null;
      const streams = flows.streamsOf(snapshot, chosen, hasHost);
      const pitch = Math.min(2 * SHIFT[drawing.dataset.layout], GUTTER[drawing.dataset.layout] / streams.length);
      for (const [at, stream] of streams.entries()) {
        this.#lines(drawing, snapshot, stream, pitch * (at - (streams.length - 1) / 2));
      }
    }
    this.#moves = true;
  }

  /** Draws the strands of a stream; one that goes another way than before turns into it. */
  #lines(drawing, snapshot, stream, shift) {
    const layer = part(drawing, "flows");
    const crosses = part(drawing, "flow-crosses");
    const prefix = `${drawing.dataset.layout} ${stream.name} `;
    const found = new Set();
    for (const strand of flows.strandsOf(snapshot, stream.contexts)) {
      const aside = strand.key === "interrupted" ? SHIFT[drawing.dataset.layout] * 0.9 * Math.sign(shift || 1) : 0;
      const way = wayIn(drawing, snapshot, stream, strand, shift + aside);
      if (way === null) continue;
      found.add(prefix + strand.key);
      const isCut = strand.key === "interrupted";
      const leg = isCut ? flows.cutLeg(snapshot, portsOf(drawing, snapshot, stream, strand), stream.contexts) : null;
      const cut = leg === null ? null : flows.cutOf(way, leg);
      this.#strand(layer, prefix, { stream, strand, way, cut });
      if (isCut) drawCrosses(drawing, crosses, stream.name, { way, cut });
    }
    for (const [key, drawn] of this.#strands) {
      if (found.has(key) || !key.startsWith(prefix)) continue;
      drawn.stop?.();
      drawn.path.remove();
      this.#strands.delete(key);
      if (key.endsWith(" interrupted")) crosses.querySelector(`[data-stream="${CSS.escape(stream.name)}"]`)?.remove();
    }
  }

  #strand(layer, prefix, { stream, strand, way, cut }) {
    const key = prefix + strand.key;
    let drawn = this.#strands.get(key);
    if (!drawn) {
      drawn = { path: svg("path", { class: "flow-line" }), way: (this.#moves && this.#before(prefix)) || way };
      layer.append(drawn.path);
      this.#strands.set(key, drawn);
    }
    setData(drawn.path, "state", strand.key === "interrupted" ? "interrupted" : "passing");
    setData(drawn.path, "group", stream.group);
    drawn.path.style.strokeDasharray = cut ? `${Math.round(cut.at - GAP_PX / 2)} ${GAP_PX} 99999` : "";
    drawn.path.style.setProperty("--flow-width", String(1.7 + Math.min(1.6, strand.flows.length * 0.2)));
    if (flows.pathOf(drawn.way) === flows.pathOf(way) && !drawn.stop) setAttribute(drawn.path, "d", flows.pathOf(way));
    else if (drawn.goal !== flows.pathOf(way)) this.#turn(drawn, way);
  }

  /** Where a strand that is new comes from: the way that its stream took last. */
  #before(prefix) {
    const others = [...this.#strands].filter(([key]) => key.startsWith(prefix));
    return others.at(-1)?.[1].way ?? null;
  }

  /** The line turns from the way that it is drawn on into another, as the group travels. */
  #turn(drawn, way) {
    drawn.stop?.();
    drawn.goal = flows.pathOf(way);
    const from = drawn.way;
    const still = !this.#moves || calm() || document.hidden || drawn.path.getClientRects().length === 0;
    const lasts = still ? 0 : this.past.clock.speed >= FAST_SPEED ? FAST_TURN_MS : TURN_MS;
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
}

const hostMark = (drawing, name) => name && drawing.querySelector(`[data-host="${CSS.escape(name)}"]`);

/** The port of a unit toward the switch of a host. */
function portToward(snapshot, unit, mark) {
  const ports = snapshot.ports.filter((view) => view.unit === unit && view.switch === mark?.dataset?.hostSwitch);
  return ports.find((view) => view.carrier) ?? ports[0];
}

const portsOf = (drawing, snapshot, stream, { unit }) => ({
  top: portToward(snapshot, unit, hostMark(drawing, stream.top)),
  bottom: portToward(snapshot, unit, hostMark(drawing, stream.bottom)),
});

/** The edge toward the gutter of the row of a context, or of the token where it has none; null where that is not seen. */
function rowEdge(drawing, { contexts, group }, unit, gutter) {
  const row =
    contexts.length === 1 && drawing.querySelector(`[data-thing="context ${unit} ${CSS.escape(contexts[0])}"]`);
  const element = row || drawing.querySelector(`[data-thing="group ${unit} ${group}"]`);
  if (!element?.getScreenCTM?.() || drawing.getClientRects().length === 0) return null;
  const { x, y } = placeOf(drawing, element);
  return { x: x - (Math.sign(x - gutter) * sizesOf(drawing).width) / 2, y };
}

/** The way of a strand in a drawing, or null where something on it is not drawn. */
function wayIn(drawing, snapshot, stream, strand, shift) {
  const end = (name) => {
    const mark = hostMark(drawing, name);
    const port = portToward(snapshot, strand.unit, mark);
    const thing = port && `cable ${port.unit} ${port.port}`;
    const track = port && drawing.querySelector(`[data-thing="${CSS.escape(thing)}"]`)?.dataset.track;
    if (!mark || !track) return null;
    const [x, y] = readTrack(track)[0];
    return {
      host: { x: Number(mark.dataset.x), y: Number(mark.dataset.y) },
      laneY: Number(mark.dataset.laneY),
      jack: { x, y },
    };
  };
  const [top, bottom] = [end(stream.top), end(stream.bottom)];
  if (top === null || bottom === null) return null;
  const unit = drawing.querySelector(`[data-unit="${strand.unit}"]`).transform.baseVal.consolidate().matrix.e;
  const gutter = unit + Number(drawing.dataset.gutter);
  const row = rowEdge(drawing, stream, strand.unit, gutter);
  return flows.wayOf(top, bottom, { gutter, bends: drawing.dataset.bends.split(" ").map(Number), row }, shift);
}

/** A cross where the way is cut; where that is not known one on each lane, beside the host, toward the unit. */
function drawCrosses(drawing, layer, name, { way, cut }) {
  let group = layer.querySelector(`[data-stream="${CSS.escape(name)}"]`);
  if (!group) {
    group = svg("g", { "data-stream": name });
    for (let at = 0; at < 2; at += 1) {
      const cross = svg("g", { class: "flow-cross" });
      cross.append(svg("circle", { r: 7 }), svg("use", { href: "#mark-cross", x: -6, y: -6, width: 12, height: 12 }));
      group.append(cross);
    }
    layer.append(group);
  }
  setAttribute(group.children[1], "display", cut ? "none" : "inline");
  if (cut) {
    setAttribute(group.children[0], "transform", `translate(${cut.x} ${cut.y})`);
    return;
  }
  for (const [at, [host, turn]] of [
    [way[1], way[2]],
    [way.at(-2), way.at(-3)],
  ].entries()) {
    const toward = Math.sign(turn[0] - host[0]) || 1;
    const far = Math.min(CROSS_PX, Math.abs(turn[0] - host[0]) / 2);
    const x = besideNames(drawing, host[0], host[0] + toward * far, host[1], toward);
    setAttribute(group.children[at], "transform", `translate(${x} ${host[1]})`);
  }
}

/** Where a cross meant for `x` stands between the host and the name on its lane, if that is in the way. */
function besideNames(drawing, hostX, x, y, toward) {
  for (const name of drawing.querySelectorAll(".lane-name:not([display])")) {
    const [nameX, nameY] = name
      .getAttribute("transform")
      .match(/-?[\d.]+/g)
      .map(Number);
    const half = name.querySelector("rect").width.baseVal.value / 2;
    if (Math.abs(nameY - y) > 8 || Math.abs(nameX - x) > half + CROSS_ROOM) continue;
    const before = nameX - toward * (half + CROSS_ROOM);
    return (before - hostX) * toward > CROSS_ROOM ? before : nameX + toward * (half + CROSS_ROOM);
  }
  return x;
}

function remembered() {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
