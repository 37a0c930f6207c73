// What a page may believe of its connection, from when it heard something. Times are of one monotonic clock, in milliseconds.

/** The server speaks at least every 2 s (docs/wire.md, Beat). After so long without a word, what is shown is not the present. */
export const SILENT_MS = 6_000;
/** A connection that has brought no snapshot by then, or is silent for so long, is given up for a new one. */
export const ARRIVE_MS = 12_000;
export const DEAD_MS = 20_000;
/** Looked at less often than this, the page itself stood still: what was sent meanwhile has not been read yet. */
const STOOD_MS = 3_000;

export const ARRIVING = "arriving";
export const HEARD = "heard";
export const SILENT = "silent";
export const UNKEPT = "unkept";
export const DEAD = "dead";

export class Hearing {
  #openedMs = 0;
  #heardMs = 0;
  #lookedMs = 0;
  #arrived = false;
  #kept = true;

  /** A connection is begun. */
  open(nowMs) {
    this.#openedMs = this.#heardMs = this.#lookedMs = nowMs;
    this.#arrived = false;
    this.#kept = true;
  }

  /** Any frame came; `kept`: whether the lab is there too, as far as it says. */
  hear(nowMs, kept = this.#kept) {
    this.#heardMs = nowMs;
    this.#kept = kept;
  }

  /** The whole lab came. */
  arrive(nowMs) {
    this.#arrived = true;
    this.hear(nowMs, true);
  }

  look(nowMs) {
    const stoodMs = nowMs - this.#lookedMs;
    this.#lookedMs = nowMs;
    if (stoodMs > STOOD_MS) {
      this.#openedMs = Math.min(nowMs, this.#openedMs + stoodMs);
      this.#heardMs = Math.min(nowMs, this.#heardMs + stoodMs);
    }
    if (!this.#arrived) return nowMs - this.#openedMs > ARRIVE_MS ? DEAD : ARRIVING;
    const silentMs = nowMs - this.#heardMs;
    if (silentMs > DEAD_MS) return DEAD;
    if (silentMs > SILENT_MS) return SILENT;
    return this.#kept ? HEARD : UNKEPT;
  }
}
