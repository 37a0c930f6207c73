// What the two units say to each other, in space and time: a line for each unit, time downwards, messages between the lines.
//
// The diagram is drawn anew only for another window, another zoom or news; while time runs one transform moves it.

import { html, part, setAttribute, setText, svg } from "../helpers/dom.js";
import { every } from "../helpers/motion.js";
import * as model from "../models/exchange.js";
import { ExchangeDrawing } from "./exchange_drawing.js";

const MOST_DRAWN = 400;
const ASK_MS = 60_000;
const PAUSE_MS = 450;
/** So far from the upper edge now stands, and the moment that is looked at. */
const NOW_SHARE = 0.94;
const LOOK_SHARE = 0.6;
const WHEEL_SHARE = 1 / 900;

export class Panel {
  #record = new model.Record();
  #hidden = new Set();
  #spanMs = 20_000;
  #fromMs = 0;
  #run = null;
  #busy = false;
  #waitUntil = 0;
  #stop = null;

  connect(root, { store, past, present, requests }) {
    Object.assign(this, { store, past, present, requests });
    this.root = root;
    this.follows = true;
    this.#build();
    this.drawing = new ExchangeDrawing(this.svg);
    this.resize = new ResizeObserver(() => this.#draw());
    store.subscribe(this, []);
  }

  open() {
    this.resize.observe(this.svg);
    this.#stop = every(12, () => this.#tick());
    this.update();
  }

  close() {
    this.resize.disconnect();
    this.#stop?.();
  }

  dispose() {
    this.close();
    this.store.unsubscribe(this);
  }

  /** Another picture is shown: of another run nothing is known; a moment of the past is gone to. */
  update() {
    const { run } = this.store.live;
    if (run !== this.#run) this.#record.clear();
    this.#run = run;
    if (this.past.atMs !== null) this.#show(this.past.atMs - this.#spanMs * LOOK_SHARE);
    else if (this.follows) this.#show(this.#nowMs - this.#spanMs * NOW_SHARE);
    this.#draw();
  }

  get #nowMs() {
    return this.present.now(Date.now());
  }

  get #follows() {
    return this.follows && this.past.atMs === null;
  }

  // --- what stands in the panel ---------------------------------------------------------------------------------------

  #build() {
    const head = html("header", { class: "panel-head exchange-head" });
    this.live = html(
      "button",
      { type: "button", class: "plain", "aria-pressed": "true", title: "Go along with time (Home)" },
      "Follow",
    );
    this.live.addEventListener("click", () => this.#follow());
    const zoom = html("div", { class: "choice", role: "group", "aria-label": "Zoom" });
    this.closer = html("button", { type: "button", "aria-label": "Closer", title: "Closer (+)" }, "+");
    this.wider = html("button", { type: "button", "aria-label": "Wider", title: "Wider (-)" }, "\u2212");
    this.closer.addEventListener("click", () => this.#zoom(-1));
    this.wider.addEventListener("click", () => this.#zoom(1));
    zoom.append(this.wider, this.closer);
    this.spanWord = html("output", { class: "exchange-span", "aria-label": "Time shown" });
    head.append(this.spanWord, zoom, this.live);
    this.filters = html("div", { class: "exchange-filters", role: "group", "aria-label": "Which messages to show" });
    this.filters.append(...model.FAMILIES.map((family) => this.#filter(...family)));
    this.box = html("div", {
      class: "exchange-box",
      tabindex: "0",
      role: "group",
      "aria-label": "Messages between Primary and Secondary",
      "aria-describedby": "exchange-words",
    });
    this.svg = svg("svg", { class: "exchange", role: "img" });
    this.box.append(this.svg);
    this.words = html("p", { class: "exchange-words", id: "exchange-words" });
    this.root.replaceChildren(html("h2", { class: "unseen" }, "Messages"), head, this.filters, this.box, this.words);
    this.box.addEventListener("keydown", (event) => this.#key(event));
    this.box.addEventListener("wheel", (event) => this.#wheel(event), { passive: false });
    this.box.addEventListener("pointerdown", (event) => this.#drag(event));
  }

  #filter(name, letter, words) {
    const button = html("button", {
      type: "button",
      class: "exchange-filter",
      "data-family": name,
      "aria-pressed": "true",
    });
    const mark = svg("svg", { class: "exchange-key", viewBox: "0 0 34 16", "aria-hidden": "true" });
    mark.append(
      svg("path", { class: `msg msg-${name}`, d: "M1 4L33 12" }),
      svg("circle", { class: "msg-dot", cx: 17, cy: 8, r: 6.5 }),
    );
    const text = svg("text", { class: "msg-letter", x: 17, y: 11.5, "text-anchor": "middle" });
    text.textContent = letter;
    mark.append(text);
    button.append(mark, html("span", {}, words), html("span", { class: "exchange-count", "data-part": "count" }));
    button.addEventListener("click", () => {
      if (!this.#hidden.delete(name)) this.#hidden.add(name);
      button.setAttribute("aria-pressed", String(!this.#hidden.has(name)));
      this.#draw();
    });
    return button;
  }

  // --- the window -----------------------------------------------------------------------------------------------------

  #show(fromMs) {
    const latest = Math.max(this.#nowMs, this.past.atMs ?? 0) - this.#spanMs * 0.2;
    const earliest = this.store.live.opened_ms - this.#spanMs * 0.06;
    this.#fromMs = Math.max(earliest, Math.min(latest, fromMs));
  }

  #move(byMs) {
    this.follows = false;
    this.#show(this.#fromMs + byMs);
    this.#draw();
  }

  #follow() {
    this.follows = true;
    if (this.past.atMs !== null) this.past.back();
    this.update();
  }

  #zoom(by, share = null) {
    const span = model.zoomed(this.#spanMs, by);
    const at = share ?? (this.#follows ? NOW_SHARE : LOOK_SHARE);
    const fromMs = model.zoomedAround(this.#fromMs, this.#spanMs, span, at);
    this.#spanMs = span;
    this.#show(fromMs);
    this.#draw();
  }

  #key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const page = this.#spanMs * 0.8;
    const acts = {
      ArrowUp: () => this.#move(-this.#spanMs * 0.1),
      ArrowDown: () => this.#move(this.#spanMs * 0.1),
      PageUp: () => this.#move(-page),
      PageDown: () => this.#move(page),
      Home: () => this.#follow(),
      "+": () => this.#zoom(-1),
      "=": () => this.#zoom(-1),
      "-": () => this.#zoom(1),
    };
    if (!Object.hasOwn(acts, event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    acts[event.key]();
  }

  /** The wheel goes through time; with a modifier it goes closer and wider, around the pointer. */
  #wheel(event) {
    event.preventDefault();
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
      const box = this.box.getBoundingClientRect();
      const down = event.deltaY || event.deltaX;
      if (down) this.#zoom(Math.sign(down), (event.clientY - box.top) / box.height);
    } else {
      this.#move(event.deltaY * WHEEL_SHARE * this.#spanMs);
    }
  }

  #drag(event) {
    if (event.button !== 0) return;
    const height = this.box.clientHeight;
    let last = event.clientY;
    const move = (moved) => {
      this.#move(((last - moved.clientY) / height) * this.#spanMs);
      last = moved.clientY;
    };
    const end = () => {
      removeEventListener("pointermove", move);
      removeEventListener("pointerup", end);
      removeEventListener("pointercancel", end);
    };
    addEventListener("pointermove", move);
    addEventListener("pointerup", end);
    addEventListener("pointercancel", end);
  }

  // --- drawing --------------------------------------------------------------------------------------------------------

  #tick() {
    if (!this.svg.clientWidth) return;
    if (this.#follows) this.#show(this.#nowMs - this.#spanMs * NOW_SHARE);
    this.#ask();
    if (!this.drawing.covers(this.#fromMs, this.#spanMs)) this.#draw();
    this.drawing.move(this.#fromMs, this.past.atMs, this.#nowMs);
    setAttribute(this.live, "aria-pressed", this.#follows);
  }

  #draw() {
    if (!this.svg.clientWidth || !this.store.live) return;
    const margin = this.#spanMs / 2;
    const [fromMs, untilMs] = [this.#fromMs - margin, this.#fromMs + this.#spanMs + margin];
    const { bundles, left } = model.seen(this.#record.messages, fromMs, untilMs, this.#hidden, MOST_DRAWN);
    this.drawing.draw(this.#fromMs, this.#spanMs, margin, {
      bundles,
      missed: this.#record.missed.filter((one) => one.atMs > fromMs && one.atMs <= untilMs),
      entered: this.#record.entered,
      knownMs: [this.#record.fromMs ?? this.#fromMs, this.#record.untilMs ?? this.#fromMs],
    });
    this.drawing.move(this.#fromMs, this.past.atMs, this.#nowMs);
    this.#say(left);
  }

  #say(left) {
    const [fromMs, untilMs] = [this.#fromMs, this.#fromMs + this.#spanMs];
    const counts = model.counts(this.#record.messages, fromMs, untilMs);
    for (const button of this.filters.children) setText(part(button, "count"), String(counts[button.dataset.family]));
    const inside = (one) => one.atMs > fromMs && one.atMs <= untilMs;
    const lost = this.#record.messages.filter((one) => inside(one) && one.arrivesMs === null).length;
    const missed = this.#record.missed.filter(inside).length;
    const rest = left ? ` So many are shown closer only: ${left} routine ones are left out.` : "";
    const undone = this.past.journal === null ? "" : " This moment was undone; what is drawn is the present way.";
    setText(
      this.words,
      `${lost} lost, ${missed} hellos missed in the time shown. Messages take about 1 ms: from afar their slant is drawn larger than it is.${rest}${undone}`,
    );
    setText(this.spanWord, this.#spanMs < 1000 ? `${this.#spanMs} ms` : `${this.#spanMs / 1000} s`);
    this.closer.disabled = this.#spanMs === model.SPANS_MS[0];
    this.wider.disabled = this.#spanMs === model.SPANS_MS.at(-1);
    setAttribute(
      this.svg,
      "aria-label",
      `${Object.values(counts).reduce((sum, one) => sum + one, 0)} messages from ${model.timeWord(Math.max(0, Math.round(fromMs)), 1e4)} to ${model.timeWord(Math.round(untilMs), 1e4)}, ${lost} lost, ${missed} hellos missed`,
    );
  }

  /** Asks for what the window lacks: one question at a time, and not many a second while time runs. */
  async #ask() {
    const wallMs = Date.now();
    if (this.#busy || wallMs < this.#waitUntil) return;
    const fromMs = Math.floor(Math.max(this.store.live.opened_ms, this.#fromMs - this.#spanMs / 2));
    const untilMs = Math.ceil(Math.min(this.#nowMs, this.#fromMs + this.#spanMs * 1.5));
    const wanted = this.#record.lacks(fromMs, untilMs, ASK_MS);
    if (wanted === null) return;
    const run = this.#run;
    this.#busy = true;
    const answer = await this.requests.ask("exchange", { from_ms: wanted[0], until_ms: wanted[1] });
    this.#busy = false;
    this.#waitUntil =
      answer && answer.until_ms < wanted[1] - 1 && answer.cut
        ? 0
        : Date.now() + (this.#follows ? PAUSE_MS : PAUSE_MS / 3);
    if (!answer || run !== this.#run) return;
    this.#record.add(answer);
    this.#draw();
  }
}
