// One websocket to one lab, that comes back by itself. It hands on frames and knows nothing of what they mean.

import { UNKEPT as ALONE, DEAD, HEARD, Hearing, SILENT as UNHEARD } from "./models/hearing.js";
import { ANSWER, BEAT, GONE, Pending, Refused, readFrame, retryDelayMs, SNAPSHOT, UNOPENED } from "./protocol.js";

export const CONNECTING = "connecting";
export const LIVE = "live";
/** Tries in a row that never opened, after which the network is suspected: it lets pages through and no WebSockets. */
const BLOCKED_AFTER = 2;
/** Why a connection waits, where it never opened so often: the network seems to block WebSockets. */
export const BLOCKED = "blocked";
/** Connected, and nothing is heard any more: what is shown may not be the present. */
export const SILENT = "silent";
/** The server is there, and no simulator has the lab. */
export const UNKEPT = "unkept";
export const WAITING = "waiting";
export const LOST = "gone";
/** Its file cannot be opened. */
export const BROKEN = "broken";

/** With these a socket begins that gets no snapshot: a phone's, a seat's. */
const FIRST = new Set(["question", "seat"]);

const LOOK_MS = 1_000;
const SEEN = { [HEARD]: LIVE, [UNHEARD]: SILENT, [ALONE]: UNKEPT };

export class LabSocket {
  #address;
  #onFrame;
  #onState;
  #socket = null;
  #attempt = 0;
  #timer = 0;
  #pending = new Pending();
  #hearing = new Hearing();
  #state = null;
  #lastWord = "";
  /** Tries in a row that did not even open; null: one has. */
  #unopened = 0;

  /** `onFrame(frame)` for snapshots, events and beats, `onState(state, retryAtWallMs, why)` for the state of the connection. */
  constructor(address, onFrame, onState) {
    this.#address = address;
    this.#onFrame = onFrame;
    this.#onState = onState;
    setInterval(() => this.#look(), LOOK_MS);
  }

  open() {
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.#say(CONNECTING);
    this.#hearing.open(performance.now());
    const socket = new WebSocket(this.#address);
    this.#socket = socket;
    socket.addEventListener("open", () => (this.#unopened = null));
    socket.addEventListener("message", (message) => socket === this.#socket && this.#receive(message.data));
    socket.addEventListener("close", (event) => this.#closed(socket, event.code));
  }

  /** Comes again now, if it is waiting to. */
  hurry() {
    if (this.#timer) this.open();
  }

  /** The promise of the result; rejects with a Refused. */
  ask(type, fields = {}) {
    if (this.#socket?.readyState !== WebSocket.OPEN) {
      return Promise.reject(new Refused("lost", "Not connected at the moment; nothing was done."));
    }
    const { request, promise } = this.#pending.open(type, fields);
    this.#socket.send(JSON.stringify(request));
    return promise;
  }

  #receive(text) {
    const frame = readFrame(text);
    this.#hearing.hear(performance.now(), frame.kind === ANSWER ? undefined : frame.kind !== BEAT || frame.live);
    if (frame.kind === ANSWER) {
      if ((frame.answer.id ?? null) === null) this.#lastWord = frame.answer.error?.message ?? "";
      this.#pending.settle(frame.answer);
      return;
    }
    if (frame.kind === SNAPSHOT || FIRST.has(frame.event?.type)) {
      this.#attempt = 0;
      this.#hearing.arrive(performance.now());
    }
    this.#look();
    this.#onFrame(frame);
  }

  /** What is heard, and what is not any more: a connection that is dead is given up without waiting for its end. */
  #look() {
    if (!this.#socket) return;
    const seen = this.#hearing.look(performance.now());
    if (seen === DEAD) {
      const socket = this.#socket;
      this.#closed(socket, 0);
      socket.close();
    } else if (SEEN[seen]) this.#say(SEEN[seen]);
  }

  #closed(socket, code) {
    if (socket !== this.#socket) return;
    this.#socket = null;
    this.#pending.abandon();
    if (code === GONE || code === UNOPENED) {
      this.#say(code === GONE ? LOST : BROKEN, null, this.#lastWord);
      return;
    }
    const delay = retryDelayMs(this.#attempt++, Math.random());
    if (this.#unopened !== null) this.#unopened += 1;
    this.#say(WAITING, Date.now() + delay, this.#unopened >= BLOCKED_AFTER ? BLOCKED : "");
    this.#timer = setTimeout(() => this.open(), delay);
  }

  #say(state, retryAtMs = null, why = "") {
    if (state === this.#state && retryAtMs === null) return;
    this.#state = state;
    this.#onState(state, retryAtMs, why);
  }
}
