// The rest of the strip at the top: the state of the pair in a word with its cause, and the state of the connection.

import { part, setAttribute, setData, setMark, setText } from "../helpers/dom.js";
import { every } from "../helpers/motion.js";
import { atRisk } from "../models/flows.js";
import { HEALTH_WORDS, lastsWord } from "../models/words.js";
import { BLOCKED, BROKEN, CONNECTING, LIVE, LOST, SILENT, UNKEPT, WAITING } from "../socket.js";

export class HealthView {
  /** past: whose clock says which moment is shown. */
  connect(root, { store, past }) {
    Object.assign(this, { store });
    this.root = root;
    store.subscribe(this, ["health", "flow", "flows-grew"]);
    this.stop = every(4, (wallMs) => this.#count(past.clock.now(wallMs)));
  }

  update() {
    const { snapshot } = this.store;
    const { health, text, more } = snapshot.health;
    setData(this.root, "health", health);
    setMark(part(this.root, "icon"), `health-${health}`);
    setText(part(this.root, "word"), HEALTH_WORDS[health] ?? health);
    setText(part(this.root, "text"), text);
    const { atRisk: lost, open } = atRisk(snapshot);
    const sessions = snapshot.flows.length ? [`A failover now would drop ${lost} of ${open} sessions.`] : [];
    setAttribute(this.root, "title", [text, ...more, ...sessions].join("\n"));
  }

  /** How long it has lasted, beside the word. */
  #count(nowMs) {
    if (!this.store.snapshot) return;
    setText(part(this.root, "lasts"), lastsWord(this.store.snapshot.health.since_ms, nowMs));
  }

  dispose() {
    this.stop();
    this.store.unsubscribe(this);
  }
}

/** A word in the strip; while the connection is lost, a banner that says when it is tried again and does so at once when pressed. */
export class ConnectionView {
  connect(root, { banner, hurry, page }) {
    this.root = root;
    this.page = page;
    this.banner = banner;
    banner.addEventListener("click", hurry);
  }

  /** A state of the socket; `retryAtMs` is the wall time of the next attempt, `why` what there is to say of a lab that cannot be opened. */
  update(state, retryAtMs, why) {
    clearInterval(this.timer);
    this.root.dataset.state = state;
    if (this.page) this.page.dataset.connection = state;
    setText(part(this.root, "word"), WORDS[state]);
    const say = () => setText(this.banner, (state === BROKEN ? why : SENTENCES[state]) ?? lostWords(retryAtMs, why));
    this.banner.hidden = state === LIVE || (state === CONNECTING && this.banner.hidden);
    if (state === CONNECTING) {
      this.timer = setTimeout(() => this.#stillWaiting(), PATIENT_MS);
      return;
    }
    say();
    if (state === WAITING) this.timer = setInterval(say, 500);
  }

  dispose() {
    clearInterval(this.timer);
  }

  /** It is not there at once: say what is waited for. */
  #stillWaiting() {
    this.banner.hidden = false;
    setText(this.banner, "Waiting for the lab: the server has not answered yet.");
  }
}

const PATIENT_MS = 2_500;
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

function lostWords(retryAtMs, why) {
  const seconds = Math.max(1, Math.ceil(((retryAtMs ?? 0) - Date.now()) / 1000));
  if (why === BLOCKED)
    return (
      "The page loads, but its WebSocket does not open: a proxy or firewall on the way seems to block it. " +
      `Ask the network's owner to allow WebSockets (HTTP Upgrade) to ${location.host}. Next attempt in ${seconds} s.`
    );
  return `Connection lost. Next attempt in ${seconds} s; press to try now.`;
}
