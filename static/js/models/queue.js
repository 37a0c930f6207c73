// Sentences for a screen reader: not more than one at a time, and where there are too many, those that matter most.

/** Sentences that may wait: of all, and of those that can be missed. At one in PAUSE_MS nobody is told of what is long past. */
const KEPT = 8;
const KEPT_OF_SMALL = 3;
const SMALL = 1;
export const PAUSE_MS = 1500;
const QUIET = new Set(["hello", "step", "test"]);

/** What a listener must not miss comes before what follows from it; all else is in between. */
const WEIGHT = { group: 3, health: 3, fault: 2, repair: 2, command: 2, peer: 2, unit: 2, flow: 0 };
const weightOf = (entry) => WEIGHT[entry.kind] ?? 1;

export class SentenceQueue {
  #waiting = [];
  #last = -Infinity;

  /** Hellos, passing states and tests are not read out. Where too many wait, the least important goes first, of those the oldest. */
  add(entry) {
    if (QUIET.has(entry.kind)) return;
    this.#waiting = [...this.#waiting, entry];
    const small = this.#waiting.filter((one) => weightOf(one) <= SMALL).length;
    if (this.#waiting.length <= KEPT && small <= KEPT_OF_SMALL) return;
    const least = Math.min(...this.#waiting.map(weightOf));
    this.#waiting.splice(
      this.#waiting.findIndex((one) => weightOf(one) === least),
      1,
    );
  }

  /** What to say at `wallMs`, or null. */
  take(wallMs) {
    if (!this.#waiting.length || wallMs - this.#last < PAUSE_MS) return null;
    this.#last = wallMs;
    return this.#waiting.shift().text;
  }
}
