// Virtual time: what it is, how fast it runs, pause, steps back and forward, and taking back the last act. The time is that of
// the picture that is shown; everything else is of the present.

import { part, setText } from "../helpers/dom.js";
import { every } from "../helpers/motion.js";
import { deviceTime, elapsed, speedWord } from "../helpers/time.js";
import { VIEWERS_REASON } from "../models/acts.js";
import { positionOf, speedAt } from "../models/clock.js";

const SETTLE_MS = 120;

export class TransportView {
  connect(root, { store, past, present, requests, notices }) {
    Object.assign(this, { store, past, present, requests, notices });
    this.root = root;
    this.speed = part(root, "speed");
    this.speed.disabled = !requests.mayAct;
    for (const changes of ["play", "adaptive"])
      part(root, changes).setAttribute("aria-disabled", String(!requests.mayAct));
    const acts = {
      play: () => this.toggle(),
      back: () => this.back(),
      next: () => this.next(),
      undo: () => past.undo(),
      adaptive: () => this.#adapt(),
    };
    for (const [name, act] of Object.entries(acts)) part(root, name).addEventListener("click", act);
    this.speed.addEventListener("input", () => this.#slide());
    store.follow(this, ["clock", "undo"]);
    store.subscribe(this, []);
    this.stop = every(8, (wallMs) => this.#tick(wallMs));
  }

  /** Of the present: how time runs, and what can be taken back. */
  follow() {
    const { clock, undo } = this.store.live;
    const undoing = undo.text ? `Undo: ${undo.text}` : "Undo: nothing to take back";
    name(part(this.root, "undo"), undoing, "Z");
    part(this.root, "undo").setAttribute("aria-disabled", String(!undo.text || !this.requests.mayAct));
    part(this.root, "adaptive").setAttribute("aria-pressed", String(clock.adaptive));
    if (document.activeElement !== this.speed || clock.adaptive) this.speed.value = positionOf(clock.speed);
    this.#say(clock.speed, clock.adaptive);
    this.#buttons();
  }

  /** Another picture is shown. */
  update() {
    this.#buttons();
    this.#tick(Date.now());
  }

  dispose() {
    this.stop();
    this.store.unsubscribe(this);
  }

  /** Pause, or play; from the past that means going back to there, which is asked first. */
  async toggle() {
    if (this.#mayNot()) return;
    const moment = this.past.atMs;
    const { paused, until_happening: seeking } = this.store.live.clock;
    const play = moment !== null || (paused && !seeking);
    const done = await this.requests.act({ type: "clock", paused: !play });
    if (done && play) this.notices.announce(`Time goes on from ${elapsed(moment ?? this.present.now(Date.now()))}.`);
  }

  /** To the meaningful moment before. */
  back() {
    this.past.step("back");
  }

  /** While looking back, to the meaningful moment after; in the present, run to the next one. */
  next() {
    if (this.past.soughtMs !== null) this.past.step("forward");
    else if (!this.#mayNot()) this.requests.act({ type: "clock", next_happening: true });
  }

  /** Faster or slower by so many positions. */
  shift(positions) {
    if (this.#mayNot()) return;
    const position = positionOf(this.store.live.clock.speed) + positions;
    this.speed.value = position;
    this.requests.act({ type: "clock", speed: speedAt(position) });
  }

  #adapt() {
    if (!this.#mayNot()) this.requests.act({ type: "clock", adaptive: !this.store.live.clock.adaptive });
  }

  /** Time is everybody's: who only looks on is told so. */
  #mayNot() {
    if (!this.requests.mayAct) this.notices.say(VIEWERS_REASON);
    return !this.requests.mayAct;
  }

  #buttons() {
    const { clock } = this.store.live;
    const moment = this.past.atMs;
    const running = moment === null && (!clock.paused || clock.until_happening);
    this.root.dataset.running = String(running);
    this.root.dataset.seeking = String(moment === null && clock.until_happening);
    this.root.dataset.looking = String(moment !== null);
    const from = moment === null ? clock.at_ms : moment;
    name(part(this.root, "play"), running ? "Pause" : `Play: go on from ${elapsed(from)}`, "Space");
    part(this.root, "next").setAttribute("aria-disabled", String(moment === null && !this.requests.mayAct));
    name(
      part(this.root, "next"),
      moment === null ? "Run to the next event" : "Step forward to the next event",
      "Right arrow",
    );
  }

  #slide() {
    this.#say(speedAt(Number(this.speed.value)), false);
    clearTimeout(this.settling);
    this.settling = setTimeout(
      () => this.requests.act({ type: "clock", speed: speedAt(Number(this.speed.value)) }),
      SETTLE_MS,
    );
  }

  #say(speed, adaptive) {
    setText(part(this.root, "speed-word"), speedWord(speed));
    this.speed.setAttribute("aria-valuetext", adaptive ? `${speed} times, adaptive` : `${speed} times`);
  }

  #tick(wallMs) {
    const { snapshot } = this.store;
    if (!snapshot) return;
    const now = this.past.clock.now(wallMs);
    setText(part(this.root, "time"), elapsed(now));
    setText(part(this.root, "device"), deviceTime(snapshot.epoch_wall, now));
  }
}

function name(button, words, key) {
  button.setAttribute("aria-label", words);
  button.title = `${words} (${key})`;
}
