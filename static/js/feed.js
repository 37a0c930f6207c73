// A page that only follows a lab: the store and the clock, fed by the socket. It asks for nothing but to join again.

import { VirtualClock } from "./models/clock.js";
import { judge } from "./protocol.js";
import { LabSocket } from "./socket.js";
import { Store } from "./store.js";

export class Feed {
  store = new Store();
  clock = new VirtualClock();
  #joining = false;

  /** `connection(state, retryAtMs)` is told how the connection is. */
  constructor(name, connection) {
    const scheme = location.protocol === "https:" ? "wss" : "ws";
    this.socket = new LabSocket(`${scheme}://${location.host}/ws/lab/${encodeURIComponent(name)}`, (frame) => this.#receive(frame), connection);
  }

  open() {
    this.socket.open();
  }

  #receive(frame) {
    const wallMs = Date.now();
    if (frame.kind === "snapshot") {
      this.#joining = false;
      this.clock.forget();
      this.clock.set(frame.snapshot.clock);
      this.store.load(frame.snapshot);
      return;
    }
    const { event } = frame;
    const verdict = judge(this.store.live, event);
    if (verdict === "join") this.#join();
    if (verdict !== "apply") return;
    if (event.type === "clock") this.clock.set(event.clock);
    this.clock.hear(event.at_ms, wallMs);
    this.store.apply(event);
  }

  #join() {
    if (this.#joining) return;
    this.#joining = true;
    this.socket.ask("join").catch(() => (this.#joining = false));
  }
}
