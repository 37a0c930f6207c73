// The Charts panel: small multiples on one time axis, that of the timeline, with the values of one moment beside each line.
// Plotly comes when the panel is first opened (charts/plot.js); until it is there, headings and values stand already.

import { KINDS, keep } from "../charts/keep.js";
import { prepare } from "../charts/plot.js";
import { Section } from "../charts/section.js";
import { colours, onTheme } from "../charts/theme.js";
import { html, setAttribute, setText } from "../helpers/dom.js";
import { precise } from "../helpers/time.js";
import { windowFrom } from "../models/lanes.js";
import { chartsOf, joined, markNear, placeAt, someRows, tableOf, thinned } from "../models/series.js";

const NEWS_MS = 1_000;
const POINTS = 600;
const MOST_POINTS = 1_600;
const TABLE_ROWS = 40;
const NEAR_PX = 6;
const TAP_PX = 4;

export class Panel {
  #sections = new Map();
  #recording = null;
  #charts = [];
  #revision = 0;
  #asking = false;
  #zoom = null;
  #fromMs = 0;
  #pointed = null;
  #pressed = false;
  #isOpen = false;

  connect(root, { store, past, present, socket, choice, notices }) {
    Object.assign(this, { store, past, present, socket, choice, notices });
    this.root = root;
    this.tones = colours(root);
    this.span = document.querySelector('[data-view="lanes"] [data-part="span"]');
    this.#build();
    this.stopTheme = onTheme(() => this.#recolour());
    this.sizes = new ResizeObserver(() => this.#paint());
    this.sizes.observe(this.scroll);
    this.eyes = new IntersectionObserver((entries) => this.#seen(entries), { root: null, rootMargin: "200px" });
    this.onSpan = () => this.#reset();
    this.span?.addEventListener("change", this.onSpan);
    store.follow(this, ["branches"]);
    store.subscribe(this, ["clock"]);
  }

  open() {
    this.#isOpen = true;
    prepare().then(
      () => this.#paint(),
      () => this.#say("The charts could not be loaded. Close this panel and open it again to try once more."),
    );
    this.#ask();
    this.timer = setInterval(() => this.#ask(), NEWS_MS);
  }

  close() {
    this.#isOpen = false;
    clearInterval(this.timer);
    if (this.dialog?.open) this.dialog.close();
  }

  /** The lab came whole, or went back: what was measured may be another story now. */
  follow() {
    this.#recording = null;
    this.#zoom = null;
    if (this.#isOpen) this.#ask();
  }

  /** Another moment is shown. */
  update() {
    if (this.#isOpen) this.#paint();
  }

  dispose() {
    this.close();
    this.stopTheme();
    this.sizes.disconnect();
    this.eyes.disconnect();
    this.span?.removeEventListener("change", this.onSpan);
    this.store.unsubscribe(this);
    for (const section of this.#sections.values()) section.dispose();
  }

  // --- the page's part ------------------------------------------------------------------------------------------------

  #build() {
    this.body = html("div", { class: "charts" });
    const head = html("header", { class: "panel-head" });
    this.heading = html("h2", {}, "Charts");
    this.whole = html("button", { type: "button", class: "plain", hidden: "" }, "Same time as the timeline");
    this.whole.addEventListener("click", () => this.#reset());
    const keeps = html("div", { class: "choice", role: "group", "aria-label": "Download" });
    for (const [kind, { label, name }] of Object.entries(KINDS)) {
      const button = html("button", { type: "button", "aria-label": name, title: name }, label);
      button.addEventListener("click", () => this.#keep(kind));
      keeps.append(button);
    }
    this.larger = html("button", { type: "button", class: "plain", "aria-haspopup": "dialog" }, "Larger");
    this.larger.addEventListener("click", () => this.#enlarge());
    head.append(this.heading, this.whole, keeps, this.larger);
    this.moment = html("input", {
      type: "range",
      min: "0",
      max: "1000",
      step: "1",
      value: "1000",
      "aria-label": "Moment whose values are shown",
    });
    this.moment.addEventListener("input", () =>
      this.#point(this.#range[0] + (Number(this.moment.value) / 1000) * (this.#range[1] - this.#range[0])),
    );
    this.moment.addEventListener("blur", () => this.#point(null));
    this.time = html("output", { class: "charts-time" });
    const moment = html("div", { class: "charts-moment" });
    moment.append(html("span", {}, "Values at"), this.time, this.moment);
    this.happened = html("p", { class: "charts-happened" });
    this.scroll = html("div", { class: "charts-scroll", tabindex: "0", role: "region", "aria-label": "Charts" });
    this.scroll.addEventListener("pointermove", (event) => this.#move(event));
    this.scroll.addEventListener("pointerleave", () => this.#point(null));
    this.scroll.addEventListener("pointerdown", (event) => this.#press(event));
    this.body.append(head, moment, this.happened, this.scroll);
    this.table = html("details", { class: "charts-table" });
    this.table.append(html("summary", {}, "The same as a table"));
    this.table.addEventListener("toggle", () => this.#fillTable());
    this.#say("Asking what was measured.");
    this.root.replaceChildren(this.body);
  }

  #say(text) {
    setText(this.happened, text);
  }

  #seen(entries) {
    for (const entry of entries) this.#sections.get(entry.target.dataset.chart).seen = entry.isIntersecting;
    this.#paint();
  }

  // --- what was measured ----------------------------------------------------------------------------------------------

  /** Asks for all, or for what came since. */
  async #ask() {
    const live = this.store.live;
    if (this.#asking || !live || document.hidden || !this.#isOpen) return;
    const known = this.#recording;
    const lastMs = known?.at_ms.at(-1) ?? null;
    if (lastMs !== null && this.present.now(Date.now()) - lastMs < Math.max(1_000, known.step_ms)) {
      if (this.present.running) this.#paint();
      return;
    }
    this.#asking = true;
    try {
      const { series } = await this.socket.ask("series", {
        from_ms: lastMs === null ? 0 : lastMs + 1,
        points: POINTS,
      });
      if (this.#recording !== known) return; // the lab went back meanwhile
      const anew = known !== null && series.complete && !known.complete;
      this.#recording = anew ? null : thinned(joined(known, series), MOST_POINTS);
      if (!anew) this.#set();
    } catch (refused) {
      if (known === null) this.#say(`What was measured cannot be had now. ${refused.message}`);
    } finally {
      this.#asking = false;
      if (this.#recording === null && this.#isOpen) setTimeout(() => this.#ask(), NEWS_MS);
    }
  }

  #set() {
    this.#revision += 1;
    this.#charts = chartsOf(this.#recording, this.store.live, this.choice.in(this.store.live));
    if (!this.#sections.size) {
      for (const chart of this.#charts) {
        const section = new Section(chart.key, (from, until) => this.#zoomTo(from, until));
        this.#sections.set(chart.key, section);
        this.scroll.append(section.root);
        this.eyes.observe(section.root);
      }
      this.scroll.append(this.table);
    }
    for (const chart of this.#charts) this.#sections.get(chart.key).set(chart);
    this.#paint();
  }

  // --- time -----------------------------------------------------------------------------------------------------------

  get #spanMs() {
    return Number(this.span?.value ?? 300_000);
  }

  get #range() {
    if (this.#zoom) return this.#zoom;
    const nowMs = this.present.now(Date.now());
    this.#fromMs = windowFrom({ nowMs, lookMs: this.past.soughtMs, spanMs: this.#spanMs, fromMs: this.#fromMs });
    return [this.#fromMs, this.#fromMs + this.#spanMs];
  }

  #zoomTo(from, until) {
    if (until - from < 500) return;
    this.#zoom = [Math.max(0, from), until];
    this.whole.hidden = false;
    this.#paint();
  }

  #reset() {
    this.#zoom = null;
    this.whole.hidden = true;
    this.#paint();
  }

  #point(moment) {
    this.#pointed = moment;
    this.#values();
  }

  #move(event) {
    const section = this.#sections.get(event.target.closest?.(".chart")?.dataset.chart);
    if (section && event.target.closest(".chart-box")) this.#point(section.momentAt(this.#range, event.clientX));
    else if (this.#pointed !== null && document.activeElement !== this.moment) this.#point(null);
  }

  /** A click looks at that moment, as one on the timeline does; who drags zooms. */
  #press(event) {
    const section = this.#sections.get(event.target.closest?.(".chart")?.dataset.chart);
    if (!section || !event.target.closest(".chart-box") || event.button !== 0) return;
    const moment = section.momentAt(this.#range, event.clientX);
    this.#pressed = true;
    const ended = (up) => {
      this.#pressed = false;
      if (moment !== null && Math.hypot(up.clientX - event.clientX, up.clientY - event.clientY) < TAP_PX)
        this.past.lookAt(Math.round(moment));
    };
    addEventListener("pointerup", ended, { once: true, capture: true });
  }

  // --- drawing --------------------------------------------------------------------------------------------------------

  #paint() {
    if (!this.#recording || !this.#isOpen || this.#pressed) return;
    const range = this.#range;
    for (const section of this.#sections.values()) {
      section
        .paint(this.#recording, { range, tones: this.tones, look: this.look, revision: this.#revision })
        .catch((error) => console.error(error));
    }
    this.#values();
  }

  /** The values of the pointer's moment; without one, of the moment that is shown. */
  #values() {
    const recording = this.#recording;
    if (!recording) return;
    const range = this.#range;
    const looked = this.past.soughtMs;
    const moment = this.#pointed ?? looked ?? Math.min(range[1], this.present.now(Date.now()));
    const place = placeAt(recording.at_ms, moment);
    for (const section of this.#sections.values()) {
      section.show(recording, place, moment);
      section.mark(range, this.#pointed, looked);
    }
    setText(this.time, precise(moment));
    setAttribute(this.moment, "aria-valuetext", precise(moment));
    if (document.activeElement !== this.moment)
      this.moment.value = String(Math.round(((moment - range[0]) / (range[1] - range[0])) * 1000));
    const width = this.#sections.values().next().value.width || 400;
    const mark = markNear(recording.marks, moment, (NEAR_PX * (range[1] - range[0])) / width);
    this.#say(
      mark
        ? `${precise(mark.at_ms)} ${mark.text}`
        : recording.complete
          ? HINT
          : "What lies before the last change of workers is still being worked out.",
    );
    setAttribute(this.happened, "data-kind", mark?.kind ?? "hint");
  }

  #recolour() {
    this.tones = colours(this.root);
    this.look = (this.look ?? 0) + 1;
    this.#paint();
  }

  // --- to keep, and larger --------------------------------------------------------------------------------------------

  async #keep(kind) {
    if (!this.#recording) return;
    const { lab, title } = this.store.live;
    try {
      await keep(kind, {
        charts: this.#charts,
        recording: this.#recording,
        range: this.#range,
        tones: this.tones,
        heading: title,
        name: `foverlab-${lab}`,
      });
    } catch (error) {
      this.notices.say("The file could not be made. Try again.");
      console.error(error);
    }
  }

  #enlarge() {
    if (!this.dialog) {
      this.dialog = html("dialog", { class: "charts-dialog", "aria-label": "Charts" });
      this.dialog.addEventListener("close", () => this.#shrink());
      document.body.append(this.dialog);
    }
    if (this.dialog.open) {
      this.dialog.close();
      return;
    }
    this.dialog.append(this.body);
    setText(this.larger, "Close");
    this.dialog.showModal();
    this.larger.focus();
    this.#paint();
  }

  #shrink() {
    this.root.append(this.body);
    setText(this.larger, "Larger");
    this.larger.focus();
    this.#paint();
  }

  #fillTable() {
    this.table.querySelector("table")?.parentElement.remove();
    if (!this.table.open || !this.#recording) return;
    const { header, rows } = tableOf(this.#recording, this.#charts);
    const table = html("table");
    const head = html("thead");
    const row = (cells, name) => {
      const line = html("tr");
      line.append(
        ...cells.map((cell, at) =>
          name === "th" || at === 0
            ? html("th", { scope: name === "th" ? "col" : "row" }, String(cell))
            : html("td", {}, String(cell)),
        ),
      );
      return line;
    };
    head.append(row(header.slice(1), "th"));
    const body = html("tbody");
    body.append(...someRows(rows, TABLE_ROWS).map((cells) => row(cells.slice(1), "td")));
    table.append(
      html("caption", {}, `${Math.min(TABLE_ROWS, rows.length)} of ${rows.length} samples; the CSV file has all.`),
      head,
      body,
    );
    const frame = html("div", {
      class: "charts-numbers",
      tabindex: "0",
      role: "region",
      "aria-label": "Numbers of the charts",
    });
    frame.append(table);
    this.table.append(frame);
  }
}

const HINT =
  "Solid lines across: a group was taken over. Dashed: a fault. Dotted: a repair or a command. Click: look at that moment. Drag: zoom.";
