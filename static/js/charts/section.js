// One chart of the panel: its heading, its legend with the values of the moment, and the plot with the lines of that moment.

import { html, setAttribute, setText, svg } from "../helpers/dom.js";
import { elapsed } from "../helpers/time.js";
import { outagesAt, wordsAt } from "../models/series.js";
import { figureOf, heightOf, MARGIN } from "./figure.js";
import { draw, erase, onZoom } from "./plot.js";

const DASHES = { solid: "", dash: "6 3", dot: "1.5 3", dashdot: "6 3 1.5 3", longdash: "9 3" };

export class Section {
  #drawn = "";
  #drawnPx = 0;
  #next = null;
  #busy = false;
  #legendKey = "";

  /** `zoomed(from, until)`: someone dragged over a part of the time. */
  constructor(key, zoomed) {
    this.key = key;
    this.zoomed = zoomed;
    this.seen = false;
    this.root = html("section", { class: "chart", "aria-labelledby": `chart-${key}`, "data-chart": key });
    this.title = html("h3", { id: `chart-${key}` });
    this.hint = html("p", { class: "chart-hint" });
    this.legend = html("ul", { class: "chart-legend" });
    this.box = html("div", { class: "chart-box" });
    this.plot = html("div", { class: "chart-plot", role: "img" });
    this.cursor = html("div", { class: "chart-line chart-cursor", hidden: "" });
    this.look = html("div", { class: "chart-line chart-look", hidden: "" });
    this.box.append(this.plot, this.cursor, this.look);
    this.root.append(this.title, this.hint, this.legend, this.box);
  }

  get width() {
    return Math.floor(this.root.clientWidth);
  }

  /** What the chart is; the plot is drawn later, when it is seen. */
  set(chart) {
    this.chart = chart;
    setText(this.title, chart.unit ? `${chart.title} (${chart.unit})` : chart.title);
    setText(this.hint, chart.hint);
    this.box.style.height = `${heightOf(chart)}px`;
    const entries = chart.limit
      ? [...chart.lines, { name: chart.limit.name, tone: "edge", dash: "longdash", limit: chart.limit.value }]
      : chart.lines;
    const key = entries.map((line) => `${line.name} ${line.tone} ${line.dash}`).join();
    this.entries = entries;
    if (key === this.#legendKey) return;
    this.#legendKey = key;
    this.legend.replaceChildren(...entries.map(legendEntry));
  }

  /** Draws the plot if it would look different. One that nobody sees waits until it is seen, unless its box has another width now:
   * what is drawn must fit. What is asked for while Plotly draws is drawn afterwards. */
  async paint(recording, view) {
    const { width } = this;
    const key = [view.revision, view.look, view.range.map(Math.round), width].join();
    const fits = this.#drawn === "" || width === this.#drawnPx;
    if (width < 80 || key === this.#drawn || (!this.seen && fits)) return;
    if (this.#busy) {
      this.#next = [recording, view];
      return;
    }
    this.#busy = true;
    try {
      const first = this.#drawn === "";
      this.#drawn = key;
      this.#drawnPx = width;
      await draw(this.plot, figureOf(this.chart, recording, { ...view, width, revision: key }));
      if (first) onZoom(this.plot, this.zoomed);
    } finally {
      this.#busy = false;
    }
    const next = this.#next;
    this.#next = null;
    if (next) await this.paint(...next);
  }

  /** The values of a moment, in words. */
  show(recording, place, moment) {
    for (const [at, line] of this.entries.entries()) {
      const words = line.limit === undefined ? wordsAt(this.chart, line, place) : this.chart.words(line.limit);
      setText(this.legend.children[at].querySelector("output"), words);
    }
    if (this.chart.rows) {
      const lasting = outagesAt(this.chart, moment);
      setText(this.hint, lasting.length ? lasting.map((bar) => bar.text).join("; ") : this.chart.hint);
    }
    setAttribute(this.plot, "aria-label", this.#summary(recording, place));
  }

  /** The lines of the pointer's moment and of the moment that is looked at; null: none. */
  mark(range, pointed, looked) {
    place(this.cursor, this.#x(range, pointed));
    place(this.look, this.#x(range, looked));
  }

  /** The moment under a pointer, or null beside the plot. */
  momentAt(range, clientX) {
    const { left } = this.box.getBoundingClientRect();
    const share = (clientX - left - MARGIN.l) / this.#px;
    return share < 0 || share > 1 ? null : range[0] + share * (range[1] - range[0]);
  }

  dispose() {
    if (this.#drawn) erase(this.plot);
  }

  get #px() {
    return this.width - MARGIN.l - MARGIN.r;
  }

  #x([from, until], moment) {
    if (moment === null || moment < from || moment > until) return null;
    return MARGIN.l + ((moment - from) / (until - from)) * this.#px;
  }

  #summary(recording, at) {
    if (this.chart.rows)
      return [
        `${this.chart.title}: ${this.chart.bars.length}`,
        ...this.chart.bars.slice(-12).map((bar) => `at ${elapsed(bar.from)}, ${bar.text}`),
      ].join(". ");
    const lines = this.chart.lines.map((line) => {
      const most = line.values.reduce((top, value) => Math.max(top, value ?? 0), 0);
      return `${line.name} ${wordsAt(this.chart, line, at)}, at most ${this.chart.words(most)}`;
    });
    const when = at >= 0 && recording.at_ms.length ? ` at ${elapsed(recording.at_ms[at])}` : "";
    return `${this.chart.title}${when}: ${lines.join("; ") || this.chart.hint}`;
  }
}

function place(line, x) {
  line.hidden = x === null;
  if (x !== null) line.style.transform = `translateX(${x.toFixed(1)}px)`;
}

function legendEntry(line) {
  const entry = html("li");
  const swatch = svg("svg", { class: "chart-swatch", viewBox: "0 0 26 8", "aria-hidden": "true" });
  swatch.append(
    svg("path", {
      d: "M1 4H25",
      "data-tone": line.tone,
      "data-filled": String(line.stacked ?? false),
      "stroke-dasharray": line.stacked && line.dash !== "solid" ? "2 1.6" : (DASHES[line.dash] ?? ""),
    }),
  );
  entry.append(swatch, html("span", {}, line.name), html("output"));
  return entry;
}
