// Sentences for a screen reader: not more than one at a time, and where there are too many, those that matter most.

const KEPT = 4;
export const PAUSE_MS = 1500;
const QUIET = new Set(["hello", "step", "test"]);

/** What a listener must not miss comes before what follows from it; all else is in between. */
const WEIGHT = { group: 3, health: 3, fault: 2, repair: 2, command: 2, peer: 2, unit: 2, flow: 0 };
const weightOf = (entry) => WEIGHT[entry.kind] ?? 1;

export class SentenceQueue {
  #waiting = [];
  #last = -Infinity;

  /** Hellos, passing states and tests are not read out. Beyond KEPT the least important goes first, of those the oldest. */
  add(entry) {
    if (QUIET.has(entry.kind)) return;
    this.#waiting = [...this.#waiting, entry];
    if (this.#waiting.length <= KEPT) return;
    const least = Math.min(...this.#waiting.map(weightOf));
    this.#waiting.splice(this.#waiting.findIndex((one) => weightOf(one) === least), 1);
  }

  /** What to say at `wallMs`, or null. */
  take(wallMs) {
    if (!this.#waiting.length || wallMs - this.#last < PAUSE_MS) return null;
    this.#last = wallMs;
    return this.#waiting.shift().text;
  }
}
