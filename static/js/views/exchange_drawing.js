// The diagram of panel Messages: draws a window of time and a margin around it, and moves it.

import { svg } from "../helpers/dom.js";
import { familyOf, letterOf, stateBars, timeTicks, timeWord } from "../models/exchange.js";
import { tone } from "../models/lanes.js";
import { title } from "../models/words.js";

const TOP_PX = 26;
const BAR_PX = 15;
const GROUPS = [1, 2];
const LEAST_SLANT_PX = 11;
const LETTER_ROOM_PX = 15;
const STACK_PX = 7;
const TICK_ROOM_PX = 52;
const LABEL_ROOM_PX = 15;
/** Below this width no words stand beside the bars. */
const NARROW_PX = 470;
const LOST_SHARE = 0.55;

export class ExchangeDrawing {
  #drawn = null;

  constructor(root) {
    this.svg = root;
  }

  /** Whether the window lies within what is drawn. */
  covers(fromMs, spanMs) {
    const drawn = this.#drawn;
    return (
      drawn !== null &&
      drawn.spanMs === spanMs &&
      fromMs >= drawn.fromMs - drawn.margin &&
      fromMs <= drawn.fromMs + drawn.margin
    );
  }

  draw(fromMs, spanMs, margin, content) {
    const width = this.svg.clientWidth;
    const height = this.svg.clientHeight;
    const words = width < NARROW_PX ? 0 : 62;
    const side = (spanMs > 1_000 ? 50 : 62) + words;
    this.#drawn = { fromMs, spanMs, margin, perMs: (height - TOP_PX) / spanMs, width, height };
    this.left = side + GROUPS.length * BAR_PX + 8;
    this.right = width - words - GROUPS.length * BAR_PX - 14;
    this.svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
    this.moving = svg("g");
    this.moving.append(
      this.#axis(),
      ...this.#bars(content, words > 0),
      this.#lines(),
      ...this.#messages(content.bundles),
      ...content.missed.map((one) => this.#missed(one)),
    );
    this.now = svg("path", { class: "exchange-now", d: `M40 0H${width}` });
    this.shown = svg("path", { class: "exchange-shown", d: `M40 0H${width}` });
    const head = this.#head(width);
    this.svg.replaceChildren(this.moving, this.now, this.shown, head);
  }

  /** Moves what is drawn to another window; now, and the moment that is looked at, stand where they belong. */
  move(fromMs, momentMs, nowMs) {
    const drawn = this.#drawn;
    if (drawn === null) return;
    const shift = TOP_PX - this.#y(fromMs);
    this.moving.setAttribute("transform", `translate(0 ${shift.toFixed(1)})`);
    place(this.now, shift + this.#y(nowMs), drawn.height);
    place(this.shown, momentMs === null ? -1 : shift + this.#y(momentMs), drawn.height);
  }

  #y(atMs) {
    return (atMs - this.#drawn.fromMs) * this.#drawn.perMs;
  }

  #x(unit) {
    return unit === "primary" ? this.left : this.right;
  }

  get #edges() {
    const { fromMs, spanMs, margin } = this.#drawn;
    return [this.#y(fromMs - margin), this.#y(fromMs + spanMs + margin)];
  }

  #head(width) {
    const head = svg("g", { class: "exchange-names" });
    head.append(svg("rect", { class: "exchange-cover", width, height: TOP_PX }));
    for (const unit of ["primary", "secondary"]) {
      const name = svg("text", { x: this.#x(unit), y: 17, "text-anchor": unit === "primary" ? "start" : "end" });
      name.textContent = title(unit);
      head.append(name);
      for (const group of GROUPS) {
        const badge = svg("g", { "data-group": group });
        badge.append(
          svg("use", { href: `#badge-${group}`, x: this.#barX(unit, group) - 1, y: 5, width: BAR_PX, height: BAR_PX }),
        );
        head.append(badge);
      }
    }
    return head;
  }

  #axis() {
    const { fromMs, spanMs, margin, perMs, width } = this.#drawn;
    const axis = svg("g", { class: "exchange-axis" });
    const whole = spanMs + 2 * margin;
    for (const atMs of timeTicks(fromMs - margin, whole, whole * perMs, TICK_ROOM_PX)) {
      const y = this.#y(atMs).toFixed(1);
      const text = svg("text", { x: 3, y: Number(y) + 4 });
      text.textContent = timeWord(atMs, spanMs);
      axis.append(svg("path", { d: `M${this.left} ${y}H${Math.min(width, this.right)}` }), text);
    }
    return axis;
  }

  #lines() {
    const [top, bottom] = this.#edges;
    return svg("path", { class: "exchange-life", d: `M${this.left} ${top}V${bottom}M${this.right} ${top}V${bottom}` });
  }

  #barX(unit, group) {
    return unit === "primary"
      ? this.left - 8 - (GROUPS.length - group + 1) * BAR_PX
      : this.right + 8 + (group - 1) * BAR_PX;
  }

  /** The state of each group along its unit's line, and a word where it changes. */
  #bars({ entered, knownMs }, named) {
    const [top, bottom] = this.#edges;
    const drawn = [];
    for (const unit of ["primary", "secondary"]) {
      const labels = [];
      for (const group of GROUPS) {
        const column = svg("g", { "data-group": group });
        for (const bar of stateBars(entered, unit, group)) {
          const from = Math.max(top, this.#y(bar.fromMs));
          const to = Math.min(bottom, this.#y(bar.toMs ?? knownMs[1]));
          if (to <= from) continue;
          const kind = tone(bar.state);
          const inset = kind === "off" ? 5 : kind === "between" || kind === "rising" ? 3 : 0;
          const rect = svg("rect", {
            class: `bar bar-${kind}`,
            x: this.#barX(unit, group) + 1 + inset,
            y: from,
            width: BAR_PX - 4 - 2 * inset,
            height: to - from,
            rx: 2,
          });
          const name = svg("title");
          name.textContent = `Group ${group} on ${title(unit)}: ${bar.state}`;
          rect.append(name);
          column.append(rect);
          if (bar.fromMs > knownMs[0] && kind !== "rising") labels.push({ y: from, text: `${group} ${bar.state}` });
        }
        drawn.push(column);
      }
      if (named) drawn.push(this.#labels(unit, labels));
    }
    return drawn;
  }

  /** Words beside the bars, one below the other where they would meet. */
  #labels(unit, labels) {
    const column = svg("g", { class: "exchange-states" });
    let free = -Infinity;
    for (const label of labels.sort((a, b) => a.y - b.y)) {
      const y = Math.max(label.y + 10, free);
      const lines = label.text.split(" ");
      const words = lines.length > 2 ? [`${lines[0]} ${lines[1]}`, lines.slice(2).join(" ")] : [label.text];
      words.forEach((word, index) => {
        const text = svg("text", {
          x: unit === "primary" ? this.#barX(unit, 1) - 4 : this.#barX(unit, 2) + BAR_PX + 2,
          y: y + index * 12,
          "text-anchor": unit === "primary" ? "end" : "start",
        });
        text.textContent = word;
        column.append(text);
      });
      free = y + words.length * 12 + LABEL_ROOM_PX - 12;
    }
    return column;
  }

  /** What leaves a unit at one moment is drawn one below the other; letters only where there is room for them. */
  #messages(bundles) {
    const group = svg("g", { class: "exchange-messages" });
    const letters = svg("g", { class: "exchange-letters" });
    const stacked = new Map();
    const free = { primary: -Infinity, secondary: -Infinity };
    for (const bundle of bundles) {
      const key = `${bundle.atMs} ${bundle.unit}`;
      const level = stacked.get(key) ?? 0;
      stacked.set(key, level + 1);
      const y = this.#y(bundle.atMs) + level * STACK_PX;
      const [x, far] = bundle.unit === "primary" ? [this.left, this.right] : [this.right, this.left];
      const slant = Math.max(LEAST_SLANT_PX, bundle.lost ? 0 : (bundle.arrivesMs - bundle.atMs) * this.#drawn.perMs);
      const share = bundle.lost ? LOST_SHARE : 1;
      const [endX, endY] = [x + (far - x) * share, y + slant * share];
      const line = svg("path", {
        class: `msg msg-${familyOf(bundle.kind)}${bundle.lost ? " msg-lost" : ""}`,
        d: `M${x} ${y.toFixed(1)}L${endX.toFixed(1)} ${endY.toFixed(1)}`,
      });
      const name = svg("title");
      name.textContent = nameOf(bundle);
      line.append(name);
      group.append(
        line,
        bundle.lost
          ? svg("use", { class: "msg-cross", href: "#mark-cross", x: endX - 7, y: endY - 7, width: 14, height: 14 })
          : head(endX, endY, far > x ? 1 : -1),
      );
      if (y < free[bundle.unit]) continue;
      free[bundle.unit] = y + LETTER_ROOM_PX;
      letters.append(this.#letter(bundle, x + (far - x) * 0.24, y + slant * 0.24));
    }
    return [group, letters];
  }

  #letter(bundle, x, y) {
    const mark = svg("g", { transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})` });
    const text = svg("text", { class: "msg-letter", y: 3.5, "text-anchor": "middle" });
    text.textContent = letterOf(bundle.kind);
    mark.append(svg("circle", { class: "msg-dot", r: 6.5 }), text);
    if (bundle.vias.length > 1) {
      const count = svg("text", { class: "msg-count", x: 10, y: 3.5 });
      count.textContent = `\u00d7${bundle.vias.length}`;
      mark.append(count);
    }
    return mark;
  }

  #missed({ unit, missed, atMs }) {
    const inward = unit === "primary" ? 1 : -1;
    const mark = svg("g", {
      class: "exchange-missed",
      transform: `translate(${this.#x(unit)} ${this.#y(atMs).toFixed(1)})`,
    });
    const text = svg("text", { x: inward * 13, y: 4, "text-anchor": inward > 0 ? "start" : "end" });
    text.textContent = `missed ${missed}`;
    const name = svg("title");
    name.textContent = `${title(unit)} missed hello ${missed} at ${timeWord(atMs, 1)}`;
    mark.append(name, svg("circle", { r: 7 }), svg("path", { d: "M-3.5-3.5 3.5 3.5M3.5-3.5-3.5 3.5" }), text);
    return mark;
  }
}

function head(x, y, way) {
  return svg("path", { class: "msg-head", d: `M${x.toFixed(1)} ${y.toFixed(1)}l${-7 * way} -4v7z` });
}

function place(line, y, height) {
  const isSeen = y >= TOP_PX && y <= height;
  line.setAttribute("visibility", isSeen ? "visible" : "hidden");
  if (isSeen) line.setAttribute("transform", `translate(0 ${y.toFixed(1)})`);
}

function nameOf({ kind, unit, vias, atMs, arrivesMs }) {
  const way = vias.length > 1 ? `${vias.length} interfaces` : vias[0];
  const end = arrivesMs === null ? "lost on the way" : `arrives ${timeWord(arrivesMs, 1)}`;
  return `${kind} from ${title(unit)} on ${way}: leaves ${timeWord(atMs, 1)}, ${end}`;
}
