// Virtual time as it runs between events, for as long as the server is heard. The server's clock and ours may disagree: the difference is learnt from events.

import { SILENT_MS } from "./hearing.js";

const SAMPLES = 20;

export class VirtualClock {
  #clock = null;
  #offsets = [];
  #heardMs = 0;
  #beatWallMs = null;

  /** A new rule by which time runs. */
  set(clock) {
    this.#clock = clock;
  }

  /**
   * An event with virtual time `atMs` arrived at our `wallMs`: it left no later than that. The smallest difference seen
   * lately is the best guess of how far our wall clock is ahead of the server's.
   */
  hear(atMs, wallMs) {
    this.#heardMs = atMs;
    if (!this.running) return;
    const wallThere = this.#clock.at_wall_ms + (atMs - this.#clock.at_ms) / this.#clock.speed;
    this.#offsets.push(wallMs - wallThere);
    if (this.#offsets.length > SAMPLES) this.#offsets.shift();
  }

  /** Anything was heard of the lab at our `wallMs`: from then on time is believed to run for SILENT_MS, and stands afterwards. */
  beat(wallMs) {
    this.#beatWallMs = wallMs;
  }

  /** A whole snapshot arrived; what was learnt of another connection may not hold. */
  forget() {
    this.#offsets = [];
    this.#heardMs = 0;
  }

  get running() {
    return this.#clock !== null && !this.#clock.paused && !this.#clock.until_happening;
  }

  get speed() {
    return this.#clock?.speed ?? 1;
  }

  /** Virtual milliseconds at our `wallMs`. */
  now(wallMs) {
    if (this.#clock === null) return 0;
    if (!this.running) return this.#clock.paused ? this.#clock.at_ms : Math.max(this.#clock.at_ms, this.#heardMs);
    const offset = this.#offsets.length ? Math.min(...this.#offsets) : 0;
    const believedMs = this.#beatWallMs === null ? wallMs : Math.min(wallMs, this.#beatWallMs + SILENT_MS);
    return Math.max(
      this.#clock.at_ms,
      this.#clock.at_ms + (believedMs - offset - this.#clock.at_wall_ms) * this.#clock.speed,
    );
  }
}

/** Speeds on a log scale: position 0..24 -> 0.1 .. 600, in numbers that people say. */
export const SPEEDS = Object.freeze([
  0.1, 0.15, 0.2, 0.3, 0.5, 0.7, 1, 1.5, 2, 3, 5, 7, 10, 15, 20, 30, 45, 60, 80, 100, 150, 200, 300, 450, 600,
]);

export const speedAt = (position) => SPEEDS[Math.max(0, Math.min(SPEEDS.length - 1, Math.round(position)))];

/** The position nearest to a speed, on the log scale. */
export function positionOf(speed) {
  const distance = (one) => Math.abs(Math.log(one / speed));
  return SPEEDS.reduce((best, one, index) => (distance(one) < distance(SPEEDS[best]) ? index : best), 0);
}
