// Locked, the page changes nothing in the lab. One press locks; unlocking takes a second of holding: nobody does that by accident.

import { part, setText } from "../helpers/dom.js";
import { HOLD_MS, isAct, LOCKED } from "../models/lock.js";

const HOLDING = new Set(["Enter", " "]);

export class LockView {
  isLocked = false;

  connect(button, { tell, requests, notices }) {
    Object.assign(this, { requests, notices });
    this.button = button;
    this.tell = tell;
    this.key = `foverlab-locked ${location.pathname}`;
    button.addEventListener("pointerdown", () => this.press());
    for (const end of ["pointerup", "pointerleave", "pointercancel", "blur", "keyup"])
      button.addEventListener(end, () => this.release());
    button.addEventListener("keydown", (event) => {
      if (!HOLDING.has(event.key)) return;
      event.preventDefault();
      if (!event.repeat) this.press();
    });
    button.addEventListener("click", (event) => this.#click(event));
    requests.guard = (type) => this.#refuses(type);
    if (read(this.key)) this.set(true);
  }

  dispose() {
    this.release();
    this.set(false);
    this.requests.guard = null;
  }

  set(isLocked) {
    this.isLocked = isLocked;
    this.button.setAttribute("aria-pressed", String(isLocked));
    setText(part(this.button, "word"), isLocked ? "Locked: hold to unlock" : "Lock");
    write(this.key, isLocked);
  }

  /** K, or a finger on the padlock, goes down: locks at once, and unlocks where it stays down. */
  press() {
    if (this.timer) return;
    this.pressedMs = performance.now();
    if (!this.isLocked) {
      this.set(true);
      this.tell("Locked. Hold K for a second to unlock.");
      return;
    }
    this.button.classList.add("is-held");
    this.timer = setTimeout(() => {
      this.release();
      this.set(false);
      this.tell("Unlocked.");
    }, HOLD_MS);
  }

  release() {
    clearTimeout(this.timer);
    this.timer = 0;
    this.button.classList.remove("is-held");
  }

  /** Assistive technology presses without keys and pointers: what is asked for like that is meant. */
  #click(event) {
    if (event.detail !== 0 || performance.now() - (this.pressedMs ?? -Infinity) < HOLD_MS) return;
    this.set(!this.isLocked);
    this.tell(this.isLocked ? "Locked." : "Unlocked.");
  }

  #refuses(type) {
    if (!this.isLocked || !isAct(type)) return false;
    this.notices.say(LOCKED);
    return true;
  }
}

function read(key) {
  try {
    return sessionStorage.getItem(key) === "yes";
  } catch {
    return false;
  }
}

function write(key, isLocked) {
  try {
    if (isLocked) sessionStorage.setItem(key, "yes");
    else sessionStorage.removeItem(key);
  } catch {
    // It holds for this page only.
  }
}
