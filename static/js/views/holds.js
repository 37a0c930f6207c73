// What each unit believes of the other, and its hold timer as it runs down.

import { part, setAttribute, setData, setText } from "../helpers/dom.js";
import { every } from "../helpers/motion.js";
import * as find from "../models/find.js";
import { peerWords } from "../models/words.js";

const LOW_SHARE = 1 / 3;

export class HoldsView {
  connect(picture, { store, past }) {
    Object.assign(this, { store });
    this.picture = picture;
    store.subscribe(this, ["peer", "unit"]);
    this.stop = every(10, (wallMs) => this.#tick(past.clock.now(wallMs)));
  }

  update() {
    const { peers } = this.store.snapshot;
    for (const peer of peers) {
      const running = this.#runs(peer.unit);
      const { peer: belief, word } = running ? peerWords(peer) : { peer: "", word: "" };
      for (const { element } of this.picture.all("hold", peer.unit)) {
        setData(element, "peer", running ? peer.peer : "");
        setData(element, "trouble", Boolean(word) || peer.peer !== "Up");
        setText(part(element, "peer"), belief);
        setText(part(element, "word"), word);
      }
    }
  }

  dispose() {
    this.stop();
    this.store.unsubscribe(this);
  }

  #runs(unit) {
    return find.unitOf(this.store.snapshot, unit)?.power === "on";
  }

  #tick(now) {
    for (const peer of this.store.snapshot?.peers ?? []) {
      const counts = peer.heard_ms !== null && peer.peer === "Up" && this.#runs(peer.unit);
      const leftMs = counts ? Math.min(peer.hold_ms, Math.max(0, peer.heard_ms + peer.hold_ms - now)) : 0;
      for (const { element } of this.picture.all("hold", peer.unit)) drawRing(element, counts, leftMs, peer.hold_ms);
    }
  }
}

function drawRing(element, counts, leftMs, holdMs) {
  const share = leftMs / holdMs;
  setAttribute(part(element, "ring"), "stroke-dasharray", `${(share * 100).toFixed(1)} 100`);
  setData(element, "low", counts && share < LOW_SHARE);
  const seconds = leftMs / 1000;
  setText(part(element, "seconds"), counts ? (holdMs < 3000 ? seconds.toFixed(1) : String(Math.ceil(seconds))) : "–");
}
