// Above the picture: what goes on, in its stages (the fault is lit and detected, what decided, the move, what it cost), and once that
// is over the suggested act with the ring that points at its thing. While a lesson is on its acts take the place of that.

import { part, setAttribute, setData, setText } from "../helpers/dom.js";
import { calm, every } from "../helpers/motion.js";
import { thingOf } from "../models/faults.js";
import { Incidents, stageOf } from "../models/incidents.js";
import { HOLD_MS, placeOf } from "./picture.js";

const MARGIN = 6;
const CHIP_LETTER = 6.2;
const CHIP_ROOM = 16;
const CHIP_HEIGHT = 20;
const NOTHING = Object.freeze({ key: "", thing: "" });
const QUIET = new Set(["step", "hello", "test"]);

export class SuggestionView {
  #stage = null;
  #shownMove = 0;
  #holdUntil = 0;

  connect(root, { picture, store, past, menus }) {
    Object.assign(this, { store, past, menus });
    this.picture = picture;
    this.root = root;
    this.incidents = new Incidents();
    part(root, "show").addEventListener("click", () => this.#show());
    store.subscribe(this, ["suggestion", "lesson", "rehearsal", "log", "health", "group"]);
    this.stop = every(8, (wallMs) => this.#tick(wallMs));
  }

  update(event) {
    if (event?.type === "log") this.incidents.add(event.entry);
    if (event === null) {
      this.incidents.read(this.store.snapshot.log);
      this.#shownMove = Infinity;
    }
    if (event?.type === "log" && QUIET.has(event.entry.kind)) return;
    this.#look(Date.now());
    if (event === null) this.#shownMove = this.#stage?.move?.number ?? 0;
    this.#draw();
  }

  dispose() {
    this.stop();
    this.store.unsubscribe(this);
  }

  /** The stage that is reached; a new move has its cause shown for as long as its token waits. */
  #look(wallMs) {
    const { snapshot } = this.store;
    this.#stage = snapshot && stageOf(this.incidents.list.at(-1), snapshot, this.past.clock.now(wallMs));
    const newest = this.incidents.list.at(-1);
    if (this.#stage?.phase === "detecting") this.#lit = { key: newest.key, thing: thingOf(this.#stage.fault) };
    else if (newest?.key !== this.#lit.key) this.#lit = NOTHING;
    const move = this.#stage?.move;
    if (!move || move.number <= this.#shownMove) return;
    this.#shownMove = move.number;
    if (!calm() && this.#lit.thing) this.#holdUntil = wallMs + 2 * HOLD_MS;
  }

  #tick(wallMs) {
    const before = this.#stage;
    const wasHeld = this.#isHeld;
    this.#isHeld = wallMs < this.#holdUntil;
    if (before === null && !wasHeld) return;
    this.#look(wallMs);
    if (this.#stage?.phase === "detecting" && before?.phase === "detecting") this.#chips();
    else if (before?.phase !== this.#stage?.phase || wasHeld !== this.#isHeld) this.#draw();
  }

  #isHeld = false;
  /** The thing that the fault is lit at, and the incident that it belongs to. */
  #lit = NOTHING;

  #draw() {
    const { suggestion, lesson, rehearsal } = this.store.snapshot;
    const stage = this.#stage;
    const text = stage ? this.#words(stage) : suggestion.text;
    const target = lesson ? nextThing(lesson) : stage || rehearsal ? "" : suggestion.target;
    this.target = target;
    // Its line stays when it is empty: the picture keeps its size.
    setData(this.root, "empty", !text || Boolean(lesson) || Boolean(rehearsal && !stage));
    setData(this.root, "stage", stage?.phase ?? "");
    setText(part(this.root, "text"), text);
    part(this.root, "show").hidden = !target;
    for (const drawing of this.picture.drawings) this.#point(drawing);
    this.#chips();
  }

  /** The line above the picture: it says nothing that counts, so that nothing is read out again and again. */
  #words(stage) {
    if (stage.phase === "detecting") return `${this.incidents.list.at(-1).cause.text} The units are detecting it.`;
    return Date.now() < this.#holdUntil && stage.why ? `Decided: ${stage.why}.` : stage.words;
  }

  /** The fault is lit at its place, with the seconds; then, for a moment, what decided. */
  #chips() {
    const stage = this.#stage;
    const held = stage?.phase === "over" && Date.now() < this.#holdUntil;
    const words = stage?.phase === "detecting" ? stage.words : held ? stage.why : "";
    for (const drawing of this.picture.drawings) {
      const chip = part(drawing, "chip");
      const thing = words && drawing.querySelector(`[data-thing="${CSS.escape(this.#lit.thing)}"]`);
      if (!thing || drawing.getClientRects().length === 0) setAttribute(chip, "display", "none");
      else drawChip(drawing, chip, thing, words);
    }
  }

  #show() {
    const thing = this.picture.find("thing", this.target);
    if (!thing) return;
    thing.scrollIntoView({ block: "center" });
    this.menus.open(thing);
  }

  #point(drawing) {
    const pointer = part(drawing, "pointer");
    const thing = this.target && drawing.querySelector(`[data-thing="${CSS.escape(this.target)}"]`);
    if (!thing || drawing.getClientRects().length === 0) {
      pointer.setAttribute("display", "none");
      return;
    }
    const { x, y, width, height } = boxOf(drawing, thing);
    const ring = pointer.querySelector("rect");
    ring.setAttribute("x", x - MARGIN);
    ring.setAttribute("y", y - MARGIN);
    ring.setAttribute("width", width + 2 * MARGIN);
    ring.setAttribute("height", height + 2 * MARGIN);
    pointer.setAttribute("display", "inline");
  }
}

/** Where the body of a thing is, in the units of its drawing. */
function boxOf(drawing, thing) {
  const box = (thing.querySelector(".line, .body, .token-body, .hit") ?? thing).getBBox();
  const origin = thing.getScreenCTM() ? placeOf(drawing, thing) : { x: 0, y: 0 };
  return { x: box.x + origin.x, y: box.y + origin.y, width: box.width, height: box.height };
}

/** Beside its thing, within the drawing. */
function drawChip(drawing, chip, thing, words) {
  const width = words.length * CHIP_LETTER + CHIP_ROOM;
  if (chip.dataset.words?.length !== words.length || chip.dataset.at !== thing.dataset.thing) {
    const box = boxOf(drawing, thing);
    const right = drawing.viewBox.baseVal.width - width - 4;
    const x = Math.min(Math.max(4, box.x + box.width + 6), right);
    setAttribute(chip, "transform", `translate(${x} ${box.y + box.height / 2 - CHIP_HEIGHT / 2})`);
    setAttribute(chip.querySelector("rect"), "width", width);
    setData(chip, "at", thing.dataset.thing);
  }
  setData(chip, "words", words);
  setText(chip.querySelector("text"), words);
  setAttribute(chip, "display", "inline");
}

/** What the next act of a lesson is about. */
const nextThing = (lesson) =>
  lesson.acts.find((act) => !act.done && act.target && act.requests.length > 0)?.target ?? "";
