// The timeline: one lane per group and unit, and above them a mark for each act. What moves with time is one transform.

import { part, setAttribute, setText, svg } from "../helpers/dom.js";
import { every } from "../helpers/motion.js";
import { elapsed } from "../helpers/time.js";
import { bars, marks, Scale, shown, ticks, tickStepMs } from "../models/lanes.js";
import { title } from "../models/words.js";

const TOP_PX = 22;
const LANE_PX = 26;
const LABEL_PX = 56;
const AXIS_PX = 18;
const TICK_ROOM_PX = 90;
const LETTER_PX = 6.6;

export class LanesView {
  connect(lab, root) {
    this.lab = lab;
    this.names = root.querySelector(".lane-names");
    this.svg = part(root, "lanes");
    this.span = part(root, "span");
    this.span.addEventListener("change", () => this.update(null));
    this.resize = new ResizeObserver(() => this.update(null));
    this.resize.observe(this.svg);
    lab.store.subscribe(this, ["lane", "log"]);
    this.stop = every(12, (wallMs) => this.#tick(lab.clock.now(wallMs)));
  }

  update(event) {
    if (this.lab.store.snapshot === null || (event?.type === "log" && !marks([event.entry]).length)) return;
    if (event?.type === "log") this.#mark(event.entry);
    else if (event) this.#lane(shown(this.lab.store.snapshot.lanes).findIndex((lane) => isOf(lane, event)));
    else this.#redraw();
  }

  dispose() {
    this.stop();
    this.resize.disconnect();
    this.lab.store.unsubscribe(this);
  }

  #redraw() {
    const { snapshot } = this.lab.store;
    const lanes = shown(snapshot.lanes);
    const width = this.svg.clientWidth || 600;
    const now = this.lab.clock.now(Date.now());
    this.scale = new Scale(Number(this.span.value), width, now);
    this.height = TOP_PX + lanes.length * LANE_PX + AXIS_PX;
    this.svg.setAttribute("viewBox", `0 0 ${width} ${this.height}`);
    this.moving = svg("g");
    this.axis = svg("g", { class: "axis" });
    this.laneGroups = lanes.map((lane, index) => svg("g", { transform: `translate(0 ${TOP_PX + index * LANE_PX})`, "data-group": lane.group }));
    this.markGroup = svg("g", { class: "lane-marks" });
    this.moving.append(this.axis, ...this.laneGroups, this.markGroup);
    this.nowLine = svg("path", { class: "now-line", d: `M0 0V${this.height}` });
    this.svg.replaceChildren(this.moving, this.nowLine);
    this.tickKey = "";
    lanes.forEach((_, index) => this.#lane(index));
    for (const entry of marks(snapshot.log)) this.#mark(entry);
    this.#tick(now);
  }

  #lane(index) {
    if (index < 0 || !this.laneGroups) return;
    const lane = shown(this.lab.store.snapshot.lanes)[index];
    const from = this.lab.clock.now(Date.now()) - this.scale.spanMs;
    this.laneGroups[index].replaceChildren(...bars(lane, from).flatMap((bar) => this.#bar(bar)));
    const state = lane.segments.at(-1)?.state ?? "";
    const name = this.names.querySelectorAll("li:not(.lane-top)")[index];
    setText(name?.querySelector(".lane-state"), state);
    setAttribute(this.svg, "aria-label", this.#summary());
  }

  #bar(bar) {
    const x = this.scale.x(bar.at_ms);
    const end = bar.endMs === null ? x : this.scale.x(bar.endMs);
    const height = { off: 2, between: 10, rising: 10 }[bar.tone] ?? 18;
    const rect = svg("rect", { class: `bar bar-${bar.tone}`, x, y: (LANE_PX - height) / 2, width: Math.max(0.5, end - x), height, rx: 2 });
    const room = bar.state.length * LETTER_PX + 12;
    if (bar.tone === "off" || (bar.endMs !== null && end - x < room)) return [open(rect, bar)];
    const text = svg("text", { class: `bar-word bar-word-${bar.tone}`, x: x + 6, y: LANE_PX / 2 + 4, "data-room": room });
    text.textContent = bar.state;
    return [open(rect, bar), text];
  }

  #mark(entry) {
    if (!this.scale) return;
    const x = this.scale.x(entry.at_ms);
    const group = svg("g", { class: `lane-mark lane-mark-${entry.kind}`, transform: `translate(${x} 0)` });
    const name = svg("title");
    name.textContent = `${elapsed(entry.at_ms)} ${entry.text}`;
    group.append(name, svg("path", { class: "mark-line", d: `M0 18V${this.height - AXIS_PX}` }));
    group.append(svg("use", { href: `#kind-${entry.kind}`, x: -7, y: 3, width: 14, height: 14 }));
    this.markGroup.append(group);
  }

  #tick(now) {
    if (!this.scale || !this.svg.clientWidth) return;
    if (this.scale.isFar(now)) this.#redraw();
    const shift = this.scale.shift(now);
    const x = this.scale.x(now);
    setAttribute(this.moving, "transform", `translate(${shift.toFixed(1)} 0)`);
    setAttribute(this.nowLine, "transform", `translate(${Math.min(shift + x, this.scale.width - 1).toFixed(1)} 0)`);
    for (const rect of this.moving.querySelectorAll("[data-open]")) {
      const width = Math.max(0.5, x - Number(rect.getAttribute("x")));
      setAttribute(rect, "width", width.toFixed(1));
      const word = rect.nextElementSibling;
      if (word) setAttribute(word, "visibility", width < Number(word.dataset.room) ? "hidden" : "visible");
    }
    this.#ticks(now);
  }

  #ticks(now) {
    const step = tickStepMs(this.scale.spanMs, this.scale.width, TICK_ROOM_PX);
    const end = Math.max(now, this.scale.spanMs);
    const times = ticks(end - this.scale.spanMs, end, step);
    const isNamed = (time) => this.scale.x(end) - this.scale.x(time) >= LABEL_PX;
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

  #summary() {
    const states = shown(this.lab.store.snapshot.lanes).map(
      (lane) => `group ${lane.group} on ${title(lane.unit)} ${lane.segments.at(-1)?.state ?? "unknown"}`,
    );
    return `States of the groups over time; now ${states.join(", ")}`;
  }
}

/** The last bar of a lane grows with time. */
function open(rect, bar) {
  if (bar.endMs === null) rect.dataset.open = "true";
  return rect;
}

const isOf = (lane, event) => lane.unit === event.unit && lane.group === event.group;
