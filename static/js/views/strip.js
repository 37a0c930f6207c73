// The rest of the strip at the top: health of the pair, and the state of the connection.

import { part, setMark, setText } from "../helpers/dom.js";
import { HEALTH_WORDS } from "../models/words.js";
import { BROKEN, CONNECTING, LIVE, LOST, SILENT, UNKEPT, WAITING } from "../socket.js";

export class HealthView {
  connect(root, { store }) {
    Object.assign(this, { store });
    this.root = root;
    store.subscribe(this, ["health"]);
  }

  update() {
    const { health, text } = this.store.snapshot.health;
    this.root.dataset.health = health;
    setMark(part(this.root, "icon"), `health-${health}`);
    setText(part(this.root, "word"), HEALTH_WORDS[health] ?? health);
    setText(part(this.root, "text"), text);
  }

  dispose() {
    this.store.unsubscribe(this);
  }
}

/** A word in the strip; while the connection is lost, a banner that says when it is tried again and does so at once when pressed. */
export class ConnectionView {
  connect(root, { banner, hurry }) {
    this.root = root;
    this.banner = banner;
    banner.addEventListener("click", hurry);
  }

  /** A state of the socket; `retryAtMs` is the wall time of the next attempt, `why` what there is to say of a lab that cannot be opened. */
  update(state, retryAtMs, why) {
    clearInterval(this.timer);
    this.root.dataset.state = state;
    setText(part(this.root, "word"), WORDS[state]);
    const say = () => setText(this.banner, (state === BROKEN ? why : SENTENCES[state]) ?? lostWords(retryAtMs));
    this.banner.hidden = state === LIVE || (state === CONNECTING && this.banner.hidden);
    if (state === CONNECTING) return;
    say();
    if (state === WAITING) this.timer = setInterval(say, 500);
  }

  dispose() {
    clearInterval(this.timer);
  }
}

const WORDS = {
  [CONNECTING]: "Connecting",
  [LIVE]: "Live",
  [SILENT]: "No answer",
  [UNKEPT]: "No simulator",
  [WAITING]: "Offline",
  [LOST]: "Gone",
  [BROKEN]: "Not opened",
};

const SENTENCES = {
  [SILENT]: "Nothing is heard from the server. Time stands; what is shown may be old.",
  [UNKEPT]: "No simulator has this lab at the moment. Time stands until one takes it over.",
  [LOST]: "This lab is gone.",
};

function lostWords(retryAtMs) {
  const seconds = Math.max(1, Math.ceil(((retryAtMs ?? 0) - Date.now()) / 1000));
  return `Connection lost. Next attempt in ${seconds} s; press to try now.`;
}
