// In front of a class: the picture and the current sentence, large; a spotlight, a marker, a lock, keys for a presenter remote.

import { icon, part, setText } from "../helpers/dom.js";
import { elapsed } from "../helpers/time.js";
import { PENS } from "../models/ink.js";
import { headline } from "../models/log.js";
import { AskedView } from "./asked.js";
import { LockView } from "./lock.js";
import { MarkerView } from "./marker.js";
import { SpotlightView } from "./spotlight.js";

const TYPING = "input:not([type=range]), textarea, select, [role=menu]";
const ON_DEMAND = { c: "side", t: "timeline", e: "log" };
const LONG_SENTENCE = 70;

export class PresenterView {
  isOn = false;

  connect(root, { store, requests, notices, picture, transport, aheadMs }) {
    Object.assign(this, { store, requests, notices, transport });
    this.root = root;
    this.page = document.querySelector(".lab");
    this.open = new Set();
    this.spotlight = new SpotlightView();
    this.spotlight.connect(document.querySelector('[data-view="spotlight"]'), { picture });
    this.marker = new MarkerView();
    this.marker.connect(part(root, "pens"), { picture, changed: () => this.#show() });
    root.addEventListener("click", (event) => this.#press(event.target.closest("button[data-do]")?.dataset.do));
    this.keydown = (event) => this.#key(event);
    this.keyup = (event) => event.key.toLowerCase() === "k" && this.lock?.release();
    this.asked = new AskedView();
    this.asked.connect(part(root, "asked"), { store, aheadMs });
    store.subscribe(this, ["log", "group"]);
  }

  /** The current sentence. */
  update() {
    const { snapshot } = this.store;
    const entry = snapshot && headline(snapshot.log, snapshot.groups);
    if (!entry) return;
    part(this.root, "mark").replaceChildren(icon(`kind-${entry.kind}`));
    setText(part(this.root, "when"), elapsed(entry.at_ms));
    setText(part(this.root, "said"), entry.text);
    part(this.root, "caption").dataset.long = String(entry.text.length > LONG_SENTENCE);
  }

  dispose() {
    this.set(false);
    this.marker.dispose();
    this.asked.dispose();
    this.store.unsubscribe(this);
  }

  toggle() {
    this.set(!this.isOn);
  }

  set(isOn) {
    this.isOn = isOn;
    this.root.hidden = !isOn;
    document.documentElement.toggleAttribute("data-presenting", isOn);
    if (isOn) {
      document.addEventListener("keydown", this.keydown, { capture: true });
      document.addEventListener("keyup", this.keyup);
      this.lock = new LockView();
      const { requests, notices } = this;
      this.lock.connect(part(this.root, "lock"), { requests, notices, tell: (text) => this.#tell(text) });
      this.update();
    } else {
      document.removeEventListener("keydown", this.keydown, { capture: true });
      document.removeEventListener("keyup", this.keyup);
      this.lock?.dispose();
      this.spotlight.set(false);
      this.marker.set(false);
      this.marker.clear();
      this.open.clear();
    }
    remember(isOn);
    this.#show();
    this.#tell(isOn ? "Presenter mode. P leaves it; the question mark lists its keys." : "Presenter mode is left.");
  }

  #show() {
    this.page.dataset.open = [...this.open].join(" ");
    const pressed = {
      spotlight: this.spotlight.isOn,
      marker: this.marker.isOn,
      ...Object.fromEntries(Object.values(ON_DEMAND).map((one) => [one, this.open.has(one)])),
    };
    for (const [name, is] of Object.entries(pressed))
      this.root.querySelector(`[data-do="${name}"]`)?.setAttribute("aria-pressed", String(is));
    for (const button of document.querySelectorAll('[data-action="present"]'))
      button.setAttribute("aria-pressed", String(this.isOn));
    dispatchEvent(new Event("resize"));
  }

  #press(name) {
    const acts = {
      spotlight: () => this.#light(!this.spotlight.isOn),
      marker: () => this.#mark(!this.marker.isOn),
      notes: () => this.#notes(),
      full: () => this.#full(),
      leave: () => this.set(false),
    };
    if (Object.values(ON_DEMAND).includes(name)) this.#toggle(name);
    else acts[name]?.();
  }

  #toggle(name) {
    if (!this.open.delete(name)) this.open.add(name);
    this.#show();
    const words = { side: "Panels", timeline: "Timeline", log: "Events" };
    this.#tell(`${words[name]} ${this.open.has(name) ? "shown" : "hidden"}.`);
  }

  #light(isOn) {
    this.spotlight.set(isOn);
    this.#show();
    this.#tell(`Spotlight ${isOn ? "on" : "off"}.`);
  }

  #mark(isOn) {
    this.marker.set(isOn);
    this.#tell(
      isOn
        ? `Marker: draw over the picture. Keys 1 to ${PENS.length} are its pens.`
        : "Marker put away; what it drew stays until it is cleared.",
    );
  }

  #notes() {
    const { href } = part(this.root, "notes").dataset;
    if (!window.open(href, `foverlab-notes-${this.page.dataset.lab}`, "popup,width=760,height=860")) {
      this.notices.say(
        "The browser did not let the notes window open. Allow it for this page, or open the address of this lab with notes/ behind it.",
      );
    }
  }

  #full() {
    const asked = document.fullscreenElement
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen?.();
    asked?.catch(() => this.notices.say("The browser did not let the page fill the screen."));
  }

  /** Keys of presenter mode, before anything else gets them: remotes send theirs to whatever has the focus. */
  #key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
    const act = this.#remote(event.key) ?? (event.target.closest?.(TYPING) ? null : this.#typed(event));
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }

  #remote(key) {
    return { PageDown: () => this.#next(1), PageUp: () => this.#next(-1), F5: () => this.#full() }[key] ?? null;
  }

  #typed(event) {
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (this.marker.isOn) {
      const pen = PENS[Number(key) - 1]?.pen;
      if (pen) return () => this.marker.choose(pen);
      const held = {
        e: () => this.marker.choose("eraser"),
        Backspace: () => this.marker.takeBack(),
        x: () => this.marker.clear(),
        Escape: () => this.#mark(false),
      };
      if (Object.hasOwn(held, key)) return held[key];
    }
    if (this.spotlight.isOn) {
      const held = {
        "+": () => this.spotlight.grow(1),
        "-": () => this.spotlight.grow(-1),
        Escape: () => this.#light(false),
      };
      if (Object.hasOwn(held, key)) return held[key];
    }
    if (Object.hasOwn(ON_DEMAND, key)) return () => this.#toggle(ON_DEMAND[key]);
    const acts = {
      s: () => this.#light(!this.spotlight.isOn),
      d: () => this.#mark(!this.marker.isOn),
      k: () => event.repeat || this.lock.press(),
      o: () => this.#notes(),
    };
    return Object.hasOwn(acts, key) ? acts[key] : null;
  }

  /** A presenter remote: the next or previous step of the lesson; where none is on, of the events. */
  #next(way) {
    const lesson = this.store.snapshot?.lesson;
    if (!lesson) {
      if (way > 0) this.transport.next();
      else this.transport.back();
      return;
    }
    const step = lesson.step + way;
    if (step >= 1 && step <= lesson.steps) this.requests.act({ type: "lesson-step", step });
    else this.#tell(way > 0 ? "This is the last step of the lesson." : "This is the first step of the lesson.");
  }

  #tell(text) {
    const status = this.root.ownerDocument.querySelector('[data-view="presenter-status"]');
    setText(status, text);
  }
}

/** A page that is loaded again stays in presenter mode. */
function remember(isOn) {
  const address = new URL(location.href);
  if (isOn) address.searchParams.set("present", "");
  else address.searchParams.delete("present");
  history.replaceState(history.state, "", address.href.replace(/present=(?=&|#|$)/, "present"));
}
