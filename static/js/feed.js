// What a page knows of a lab: the store and the clock, fed by the socket. When events are missing it asks for the whole again.

import { VirtualClock } from "./models/clock.js";
import { BEAT, judge } from "./protocol.js";
import { LabSocket } from "./socket.js";
import { Store } from "./store.js";

export class Feed {
  store = new Store();
  clock = new VirtualClock();
  #joining = false;
  #loaded;

  /** `connection(state, retryAtMs, why)` is told how the connection is, `loaded(first)` that the lab has come whole. */
  constructor(name, { connection, loaded = () => {} }) {
    const scheme = location.protocol === "https:" ? "wss" : "ws";
    this.socket = new LabSocket(
      `${scheme}://${location.host}/ws/lab/${encodeURIComponent(name)}`,
      (frame) => this.#receive(frame),
      connection,
    );
    this.#loaded = loaded;
  }

  open() {
    this.socket.open();
  }

  #receive(frame) {
    const wallMs = Date.now();
    if (frame.kind === BEAT) {
      if (frame.live) this.clock.beat(wallMs);
      return;
    }
    if (frame.kind === "snapshot") {
      const first = this.store.live === null;
      this.#joining = false;
      this.clock.forget();
      this.clock.set(frame.snapshot.clock);
      this.clock.beat(wallMs);
      this.store.load(frame.snapshot);
      this.#loaded(first);
      return;
    }
    const { event } = frame;
    this.clock.beat(wallMs);
    const verdict = judge(this.store.live, event);
    if (verdict === "join") this.#join();
    if (verdict !== "apply") return;
    if (event.type === "clock") this.clock.set(event.clock);
    this.clock.hear(event.at_ms, wallMs);
    this.store.apply(event);
  }

  /** Events are missing: ask for the whole again, once; what comes meanwhile is dropped. */
  #join() {
    if (this.#joining) return;
    this.#joining = true;
    this.socket.ask("join").catch(() => (this.#joining = false));
  }
}
