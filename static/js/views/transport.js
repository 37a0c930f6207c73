// Virtual time: what it is, how fast it runs, pause, and the next happening.

import { part, setText } from "../helpers/dom.js";
import { every } from "../helpers/motion.js";
import { deviceTime, elapsed, speedWord } from "../helpers/time.js";
import { positionOf, speedAt } from "../models/clock.js";

const SETTLE_MS = 120;

export class TransportView {
  connect(lab, root) {
    this.lab = lab;
    this.root = root;
    this.speed = part(root, "speed");
    part(root, "play").addEventListener("click", () => this.toggle());
    part(root, "next").addEventListener("click", () => this.next());
    this.speed.addEventListener("input", () => this.#slide());
    lab.store.subscribe(this, ["clock"]);
    this.stop = every(8, (wallMs) => this.#tick(wallMs));
  }

  update() {
    const { clock } = this.lab.store.snapshot;
    const running = !clock.paused || clock.until_happening;
    this.root.dataset.running = String(running);
    this.root.dataset.seeking = String(clock.until_happening);
    part(this.root, "play").setAttribute("aria-label", running ? "Pause" : "Play");
    if (document.activeElement !== this.speed) this.speed.value = positionOf(clock.speed);
    this.#say(clock.speed);
  }

  dispose() {
    this.stop();
    this.lab.store.unsubscribe(this);
  }

  toggle() {
    const { paused, until_happening: seeking } = this.lab.store.snapshot.clock;
    this.lab.act({ type: "clock", paused: !paused || seeking });
  }

  next() {
    this.lab.act({ type: "clock", next_happening: true });
  }

  /** Faster or slower by so many positions. */
  shift(positions) {
    const position = positionOf(this.lab.store.snapshot.clock.speed) + positions;
    this.speed.value = position;
    this.lab.act({ type: "clock", speed: speedAt(position) });
  }

  #slide() {
    this.#say(speedAt(Number(this.speed.value)));
    clearTimeout(this.settling);
    this.settling = setTimeout(() => this.lab.act({ type: "clock", speed: speedAt(Number(this.speed.value)) }), SETTLE_MS);
  }

  #say(speed) {
    setText(part(this.root, "speed-word"), speedWord(speed));
    this.speed.setAttribute("aria-valuetext", `${speed} times`);
  }

  #tick(wallMs) {
    const { snapshot } = this.lab.store;
    if (!snapshot) return;
    const now = this.lab.clock.now(wallMs);
    setText(part(this.root, "time"), elapsed(now));
    setText(part(this.root, "device"), deviceTime(snapshot.epoch_wall, now));
  }
}
