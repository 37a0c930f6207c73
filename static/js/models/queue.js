// Sentences for a screen reader: not more than one at a time, and only the newest when there are too many.

const KEPT = 4;
export const PAUSE_MS = 1500;
const QUIET = new Set(["hello", "step", "test"]);

export class SentenceQueue {
  #waiting = [];
  #last = -Infinity;

  /** Hellos, passing states and tests are not read out. */
  add(entry) {
    if (QUIET.has(entry.kind)) return;
    this.#waiting = [...this.#waiting, entry.text].slice(-KEPT);
  }

  /** What to say at `wallMs`, or null. */
  take(wallMs) {
    if (!this.#waiting.length || wallMs - this.#last < PAUSE_MS) return null;
    this.#last = wallMs;
    return this.#waiting.shift();
  }
}
