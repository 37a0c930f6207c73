// One websocket to one lab, that comes back by itself. It hands on frames and knows nothing of what they mean.

import { ANSWER, BEAT, GONE, Pending, readFrame, Refused, retryDelayMs } from "./protocol.js";

export const CONNECTING = "connecting";
export const LIVE = "live";
export const WAITING = "waiting";
export const LOST = "gone";

export class LabSocket {
  #address;
  #onFrame;
  #onState;
  #socket = null;
  #attempt = 0;
  #timer = 0;
  #pending = new Pending();

  /** `onFrame(frame)` for snapshots and events, `onState(state, retryAtWallMs)` for the state of the connection. */
  constructor(address, onFrame, onState) {
    this.#address = address;
    this.#onFrame = onFrame;
    this.#onState = onState;
  }

  open() {
    clearTimeout(this.#timer);
    this.#onState(CONNECTING, null);
    const socket = new WebSocket(this.#address);
    this.#socket = socket;
    socket.addEventListener("message", (message) => this.#receive(message.data));
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
    if (frame.kind === ANSWER) {
      this.#pending.settle(frame.answer);
      return;
    }
    if (frame.kind === BEAT) return;
    if (frame.kind === "snapshot" || frame.event.type === "question") {
      this.#attempt = 0;
      this.#onState(LIVE, null);
    }
    this.#onFrame(frame);
  }

  #closed(socket, code) {
    if (socket !== this.#socket) return;
    this.#socket = null;
    this.#pending.abandon();
    if (code === GONE) {
      this.#onState(LOST, null);
      return;
    }
    const delay = retryDelayMs(this.#attempt++, Math.random());
    this.#onState(WAITING, Date.now() + delay);
    this.#timer = setTimeout(() => {
      this.#timer = 0;
      this.open();
    }, delay);
  }
}
