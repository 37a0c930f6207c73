// The rules of the wire (docs/wire.md) without a socket: what a frame is, what to do with it, which request an answer is for.

import { GAP, KNOWN, placeOf } from "./models/fold.js";

export const SNAPSHOT = "snapshot";
export const ANSWER = "answer";
export const EVENT = "event";
export const BEAT = "beat";

/** Close code: there is no such lab; coming again does not help (dashboard/consumers.py). */
export const GONE = 4404;

/** Close code: the file that the lab was to begin from cannot be opened; the answer before it, to no request, says why. */
export const UNOPENED = 4422;

const FIRST_DELAY_MS = 250;
const LONGEST_DELAY_MS = 8000;

/** The frame of a text, with its kind. Throws SyntaxError for what is not JSON. */
export function readFrame(text) {
  const frame = JSON.parse(text);
  if (frame.type === SNAPSHOT) return { kind: SNAPSHOT, snapshot: frame.snapshot };
  if (frame.type === BEAT) return { kind: BEAT, live: frame.live };
  return frame.ok === undefined ? { kind: EVENT, event: frame } : { kind: ANSWER, answer: frame };
}

/** What an event means to someone who holds `snapshot`: "apply", "drop" (known, or no snapshot yet) or "join". */
export function judge(snapshot, event) {
  if (snapshot === null) return "drop";
  const place = placeOf(snapshot, event);
  return place === GAP ? "join" : place === KNOWN ? "drop" : "apply";
}

/** How long to wait before the nth attempt to connect again (from 0); `chance` in 0..1 keeps a class from coming at once. */
export function retryDelayMs(attempt, chance) {
  const longest = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** attempt);
  return Math.round(longest * (0.5 + chance / 2));
}

/** Requests that wait for their answer. */
export class Pending {
  #next = 1;
  #waiting = new Map();

  /** A request ready to send, and the promise of its result. A refusal rejects with a Refused. */
  open(type, fields) {
    const id = this.#next++;
    const promise = new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    return { request: { ...fields, type, id }, promise };
  }

  settle(answer) {
    const waiting = this.#waiting.get(answer.id);
    if (!waiting) return;
    this.#waiting.delete(answer.id);
    if (answer.ok) waiting.resolve(answer.result ?? {});
    else waiting.reject(new Refused(answer.error.code, answer.error.message));
  }

  /** The connection is gone: what was asked may or may not have been done. */
  abandon() {
    for (const { reject } of this.#waiting.values()) reject(new Refused("lost", "The connection was lost meanwhile."));
    this.#waiting.clear();
  }
}

/** A request was answered with an error. */
export class Refused extends Error {
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}
