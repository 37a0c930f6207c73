// The timeline: one lane per group and unit, beneath each the branches that were left, and above them a mark for each act.
// It shows the whole present, also while looking back. What moves with time is one transform.

import { part, setAttribute, setText, svg } from "../helpers/dom.js";
import { every } from "../helpers/motion.js";
import { elapsed } from "../helpers/time.js";
import { Incidents } from "../models/incidents.js";
import {
  bars,
  rowOf,
  Scale,
  shown,
  spanFor,
  tickStepMs,
  ticks,
  tone,
  windowFrom,
  zoomedFrom,
} from "../models/lanes.js";
import { branchBars } from "../models/past.js";
import { title } from "../models/words.js";
import { BranchesView } from "./branches.js";
import { ScrubView } from "./scrub.js";

const USUAL_SPAN_MS = 300_000;
const TOP_PX = 22;
const LABEL_PX = 56;
/** A mark and its number have so much room, or the number goes. */
const NUMBER_PX = 34;
/** A number stands right of its mark, and takes so much. */
const NUMBER_ROOM_PX = 26;
const AXIS_PX = 18;
const TICK_ROOM_PX = 90;
const LETTER_PX = 6.6;
const HEIGHTS = { off: 2, between: 0.55, rising: 0.55 };

export class LanesView {
  #fromMs = 0;

  connect(root, { store, past, present }) {
    Object.assign(this, { store, past, present });
    this.root = root;
    this.incidents = new Incidents();
    this.names = root.querySelector(".lane-names");
    this.svg = part(root, "lanes");
    this.span = part(root, "span");
    this.spanMs = Number(this.span.value);
    this.chosen = false;
    this.span.addEventListener("change", () => {
      this.chosen = true;
      this.#zoom(Number(this.span.value));
    });
    this.resize = new ResizeObserver(() => this.#redraw());
    this.resize.observe(this.svg);
    this.scrub = new ScrubView();
    this.scrub.connect(part(root, "scrub"), { lanes: this, store, past });
    this.branches = new BranchesView();
    this.branches.connect(part(root, "branches"), { store, past });
    store.follow(this, ["lane", "log", "branches"]);
    store.subscribe(this, ["lane"]);
    this.stop = every(12, () => this.tick());
  }

  /** Of the present: that is what the lanes show. */
  follow(event) {
    if (event?.type === "log") this.#news(event.entry);
    else if (event?.type === "lane") this.#lane(shown(this.store.live.lanes).findIndex((lane) => isOf(lane, event)));
    else this.#redraw();
  }

  /** Of the moment that is shown: the words beside the lanes, and where the knob stands. */
  update() {
    this.#words();
    this.tick();
  }

  dispose() {
    this.stop();
    this.resize.disconnect();
    this.scrub.dispose();
    this.branches.dispose();
    this.store.unsubscribe(this);
  }

  /** The virtual time at so many pixels from the left edge, within what can be seen. */
  timeAt(px) {
    return this.scale.at(Math.min(Math.max(0, px), this.scale.width), this.#fromMs);
  }

  /** Until someone chooses, a young lab is shown with a span that suits it. */
  #suit(nowMs) {
    const spans = [...this.span.options]
      .map((option) => Number(option.value))
      .filter((spanMs) => spanMs <= USUAL_SPAN_MS);
    const spanMs = spanFor(nowMs, spans);
    if (this.chosen || spanMs === this.spanMs || this.past.soughtMs !== null) return;
    this.span.value = String(spanMs);
    this.#zoom(spanMs);
  }

  #zoom(spanMs) {
    const lookMs = this.past.soughtMs;
    if (lookMs !== null)
      this.#fromMs = zoomedFrom({ lookMs, fromMs: this.#fromMs, spanMs: this.spanMs, newSpanMs: spanMs });
    this.spanMs = spanMs;
    this.#redraw();
  }

  #redraw() {
    const { live } = this.store;
    if (live === null) return;
    const width = this.svg.clientWidth || 600;
    const lanes = shown(live.lanes);
    this.row = rowOf(live.branches.length);
    this.height = TOP_PX + lanes.length * this.row.height + AXIS_PX;
    this.root.style.setProperty("--lane-row", `${this.row.height}px`);
    this.svg.style.height = `${this.height}px`;
    this.svg.setAttribute("viewBox", `0 0 ${width} ${this.height}`);
    this.#place(this.present.now(Date.now()));
    this.scale = new Scale(this.spanMs, width, this.#fromMs);
    this.drawnFromMs = this.#fromMs - this.spanMs;
    this.moving = svg("g");
    this.axis = svg("g", { class: "axis" });
    const at = (index) => `translate(0 ${TOP_PX + index * this.row.height})`;
    this.laneGroups = lanes.map((lane, index) => svg("g", { transform: at(index), "data-group": lane.group }));
    const left = lanes.map((lane, index) => this.#left(lane, at(index)));
    this.markGroup = svg("g", { class: "lane-marks" });
    this.numbered = { px: Number.NEGATIVE_INFINITY, text: null };
    this.moving.append(
      this.axis,
      ...left,
      ...this.laneGroups,
      ...live.branches.map((branch) => this.#fork(branch)),
      this.markGroup,
    );
    this.nowLine = svg("g", { class: "now-line" });
    this.nowLine.append(
      svg("path", { d: `M0 ${TOP_PX - 4}V${this.height - AXIS_PX}` }),
      svg("circle", { cx: 0, cy: this.height - AXIS_PX, r: 3.5 }),
    );
    this.nowBeyond = named(
      svg("path", { class: "now-beyond", d: `M${width - 9} ${this.height - AXIS_PX - 5}l8 5-8 5Z` }),
      "Now is further to the right",
    );
    this.lookLine = svg("path", { class: "look-line", d: `M0 ${TOP_PX - 4}V${this.height}`, visibility: "hidden" });
    this.svg.replaceChildren(this.moving, this.nowLine, this.nowBeyond, this.lookLine);
    this.tickKey = "";
    lanes.forEach((_, index) => this.#lane(index));
    for (const incident of this.incidents.read(live.log)) this.#mark(incident);
    this.tick();
  }

  #news(entry) {
    const incident = this.incidents.add(entry);
    if (incident.rows.length === 1) this.#mark(incident);
  }

  #lane(index) {
    if (index < 0 || !this.laneGroups) return;
    const lane = shown(this.store.live.lanes)[index];
    this.laneGroups[index].replaceChildren(...bars(lane, this.drawnFromMs).flatMap((bar) => this.#bar(bar)));
    if (!this.store.looking) this.#words();
  }

  #words() {
    const lanes = shown(this.store.snapshot.lanes);
    const names = this.names.querySelectorAll("li:not(.lane-top)");
    lanes.forEach((lane, index) =>
      setText(names[index]?.querySelector(".lane-state"), lane.segments.at(-1)?.state ?? ""),
    );
    const states = lanes.map(
      (lane) => `group ${lane.group} on ${title(lane.unit)} ${lane.segments.at(-1)?.state ?? "unknown"}`,
    );
    const when = this.past.atMs === null ? "now" : `at ${elapsed(this.past.atMs)}`;
    setAttribute(this.svg, "aria-label", `States of the groups over time; ${when} ${states.join(", ")}`);
  }

  #bar(bar) {
    const x = this.scale.x(bar.at_ms);
    const end = bar.endMs === null ? x : this.scale.x(bar.endMs);
    const share = HEIGHTS[bar.tone] ?? 1;
    const height = share > 1 ? share : this.row.bar * share;
    const y = this.row.top + (this.row.bar - height) / 2;
    const rect = svg("rect", { class: `bar bar-${bar.tone}`, x, y, width: Math.max(0.5, end - x), height, rx: 2 });
    const room = bar.state.length * LETTER_PX + 12;
    if (bar.tone === "off" || (bar.endMs !== null && end - x < room)) return [open(rect, bar)];
    const text = svg("text", {
      class: `bar-word bar-word-${bar.tone}`,
      x: x + 6,
      y: this.row.top + this.row.bar / 2 + 4,
      "data-room": room,
    });
    text.textContent = bar.state;
    return [open(rect, bar), text];
  }

  #left(lane, transform) {
    const group = svg("g", { transform, class: "branch-bars", "data-group": lane.group });
    this.store.live.branches.forEach((branch, index) => {
      for (const bar of branchBars(branch, lane.unit, lane.group, tone)) {
        const x = this.scale.x(bar.at_ms);
        const height = bar.tone === "off" ? 1 : this.row.branch;
        const y = this.row.branches[index] + (this.row.branch - height) / 2;
        const rect = svg("rect", {
          class: `bar branch-bar bar-${bar.tone}`,
          x,
          y,
          width: Math.max(0.5, this.scale.x(bar.endMs) - x),
          height,
        });
        group.append(named(rect, `Branch ${branch.branch}, left behind: ${bar.state} from ${elapsed(bar.at_ms)}`));
      }
    });
    return group;
  }

  /** Where a branch parts from the present. */
  #fork(branch) {
    const group = svg("g", { class: "fork", transform: `translate(${this.scale.x(branch.from_ms)} 0)` });
    group.append(svg("path", { class: "mark-line", d: `M0 ${TOP_PX}V${this.height - AXIS_PX}` }));
    group.append(svg("use", { href: "#mark-fork", x: -7, y: 3, width: 14, height: 14 }));
    return named(group, `${elapsed(branch.from_ms)} branch ${branch.branch} parts here`);
  }

  /** The mark of an incident, with the number that its card has. Where marks stand close together the last one has its number. */
  #mark({ cause: entry, number }) {
    if (!this.scale || entry.kind === "health") return;
    const px = this.scale.x(entry.at_ms);
    if (px - this.numbered.px < NUMBER_PX) this.numbered.text?.remove();
    const group = svg("g", {
      class: `lane-mark lane-mark-${entry.kind}`,
      transform: `translate(${px} 0)`,
      "data-px": px,
    });
    const text = svg("text", { class: "mark-number", x: 9, y: 14 });
    text.textContent = String(number);
    this.numbered = { px, text };
    group.append(svg("path", { class: "mark-line", d: `M0 18V${this.height - AXIS_PX}` }));
    group.append(svg("use", { href: `#kind-${entry.kind}`, x: -7, y: 3, width: 14, height: 14 }), text);
    this.markGroup.append(named(group, `Incident ${number}, ${elapsed(entry.at_ms)}: ${entry.text}`));
  }

  /** Where the window begins now. */
  #place(nowMs) {
    this.#fromMs = windowFrom({ nowMs, lookMs: this.past.soughtMs, spanMs: this.spanMs, fromMs: this.#fromMs });
  }

  tick() {
    if (!this.scale || !this.svg.clientWidth || this.store.live === null) return;
    const nowMs = this.present.now(Date.now());
    this.#suit(nowMs);
    this.#place(nowMs);
    if (this.scale.isFar(this.#fromMs) || this.scale.isFar(nowMs) || this.#fromMs < this.drawnFromMs) {
      this.#redraw();
      return;
    }
    const shift = this.scale.shift(this.#fromMs);
    const lookMs = this.past.soughtMs;
    const nowPx = shift + this.scale.x(nowMs);
    const lookPx = lookMs === null ? nowPx : shift + this.scale.x(lookMs);
    setAttribute(this.moving, "transform", `translate(${shift.toFixed(1)} 0)`);
    this.#line(this.nowLine, nowPx, nowPx <= this.scale.width + 1);
    setAttribute(this.nowBeyond, "visibility", nowPx > this.scale.width + 1 ? "visible" : "hidden");
    this.#line(this.lookLine, lookPx, lookMs !== null);
    this.scrub.draw({ px: Math.min(lookPx, this.scale.width), atMs: lookMs ?? nowMs, nowMs, looking: lookMs !== null });
    this.#grow(this.scale.x(nowMs), -shift);
    this.#clip(-shift);
    this.#ticks();
  }

  #line(line, px, isSeen) {
    setAttribute(line, "visibility", isSeen ? "visible" : "hidden");
    if (isSeen) setAttribute(line, "transform", `translate(${Math.min(px, this.scale.width - 1).toFixed(1)} 0)`);
  }

  /** The last bar of each lane reaches to now; words stand where their bar begins, or where the window does. */
  #grow(x, left) {
    for (const rect of this.moving.querySelectorAll("[data-open]")) {
      setAttribute(rect, "width", Math.max(0.5, x - Number(rect.getAttribute("x"))).toFixed(1));
    }
    for (const word of this.moving.querySelectorAll(".bar-word")) {
      const rect = word.previousElementSibling;
      const from = Number(rect.getAttribute("x"));
      const begin = Math.max(from, left);
      const room = from + Number(rect.getAttribute("width")) - begin;
      setAttribute(word, "x", (begin + 6).toFixed(1));
      setAttribute(word, "visibility", room < Number(word.dataset.room) ? "hidden" : "visible");
    }
  }

  /** A mark that the window has left is not there at all, and a number stands whole or not. */
  #clip(left) {
    for (const mark of this.markGroup.children) {
      const px = Number(mark.dataset.px);
      const right = left + this.scale.width;
      setAttribute(mark, "visibility", px < left || px > right ? "hidden" : "visible");
      setAttribute(
        mark.querySelector(".mark-number"),
        "visibility",
        px + NUMBER_ROOM_PX > right ? "hidden" : "inherit",
      );
    }
  }

  #ticks() {
    const endMs = this.#fromMs + this.spanMs;
    const times = ticks(this.#fromMs, endMs, tickStepMs(this.spanMs, this.scale.width, TICK_ROOM_PX));
    const isNamed = (time) => this.scale.x(endMs) - this.scale.x(time) >= LABEL_PX;
    const named = times.filter(isNamed).length;
    const key = `${times[0]} ${times.length} ${named}`;
    if (key === this.tickKey) return;
    this.tickKey = key;
    this.axis.replaceChildren(
      ...times.flatMap((time) => {
        const x = this.scale.x(time);
        const line = svg("path", { d: `M${x} ${TOP_PX}V${this.height}` });
        if (!isNamed(time)) return [line];
        const text = svg("text", { x: x + 3, y: this.height - 5 });
        text.textContent = elapsed(time);
        return [line, text];
      }),
    );
  }
}

/** The last bar of a lane grows with time. */
function open(rect, bar) {
  if (bar.endMs === null) rect.dataset.open = "true";
  return rect;
}

function named(element, words) {
  const name = svg("title");
  name.textContent = words;
  element.prepend(name);
  return element;
}

const isOf = (lane, event) => lane.unit === event.unit && lane.group === event.group;
