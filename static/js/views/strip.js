// The rest of the strip at the top: health of the pair, and the state of the connection.

import { part, setMark, setText } from "../helpers/dom.js";
import { CONNECTING, LIVE, LOST, WAITING } from "../socket.js";
import { HEALTH_WORDS } from "../models/words.js";

export class HealthView {
  connect(lab, root) {
    this.lab = lab;
    this.root = root;
    lab.store.subscribe(this, ["health"]);
  }

  update() {
    const { health, text } = this.lab.store.snapshot.health;
    this.root.dataset.health = health;
    setMark(part(this.root, "icon"), `health-${health}`);
    setText(part(this.root, "word"), HEALTH_WORDS[health] ?? health);
    setText(part(this.root, "text"), text);
  }

  dispose() {
    this.lab.store.unsubscribe(this);
  }
}

export class ConnectionView {
  connect(root, hurry) {
    this.root = root;
    root.addEventListener("click", hurry);
  }

  /** A state of the socket; `retryAtMs` is the wall time of the next attempt. */
  update(state, retryAtMs) {
    clearInterval(this.timer);
    this.root.dataset.state = state;
    const say = () => setText(part(this.root, "word"), wordOf(state, retryAtMs));
    say();
    if (state === WAITING) this.timer = setInterval(say, 500);
  }

  dispose() {
    clearInterval(this.timer);
  }
}

function wordOf(state, retryAtMs) {
  const seconds = Math.max(0, Math.ceil(((retryAtMs ?? 0) - Date.now()) / 1000));
  return {
    [CONNECTING]: "Connecting",
    [LIVE]: "Live",
    [WAITING]: `Connection lost, again in ${seconds} s`,
    [LOST]: "This lab is gone",
  }[state];
}
