// Looking back and going back: which moment is asked, what is shown, and what it takes to act in the past.

import { elapsed } from "./helpers/time.js";
import { VIEWERS_REASON } from "./models/acts.js";
import { VirtualClock } from "./models/clock.js";
import { forkWords, isOfThePresent, returnWords, Wishes } from "./models/past.js";

const SETTLED_MS = 700;

export class Past {
  /** How many entries the journal had, where the moment was undone since (a link); null: it leads to the present. */
  journal = null;
  /** The moment that was wished last and is on its way; null: none. */
  wishedMs = null;
  /** An order of ours that replaces the present is on its way. */
  leaving = false;
  #wishes = new Wishes();
  #still = new VirtualClock();
  #seen = new Set();
  #timer = 0;

  /** `turned(run)` resolves when another run of the lab than this one has come whole. */
  constructor({ store, present, requests, notices, turned }) {
    Object.assign(this, { store, present, requests, notices, turned });
    store.follow(this, ["branches"]);
  }

  /** Virtual time of the picture that is shown; null: the present. */
  get atMs() {
    return this.store.looking ? this.store.snapshot.clock.at_ms : null;
  }

  /** Virtual time of what is shown: it stands while looking back. */
  get clock() {
    return this.store.looking ? this.#still : this.present;
  }

  /** The moment of which a picture is or will be shown; null: the present. */
  get soughtMs() {
    return this.wishedMs ?? this.atMs;
  }

  /** Shows the lab as it was then; a moment that has not come yet is the present. */
  lookAt(atMs, journal = null) {
    if (!this.store.live) return;
    if (journal === null && atMs >= this.#nowMs) {
      this.back();
      return;
    }
    this.wishedMs = Math.round(Math.max(this.store.live.opened_ms, atMs));
    this.#wish({ at_ms: this.wishedMs, journal });
  }

  /** Shows the meaningful moment before or after: "back" or "forward". */
  step(way) {
    if (this.store.live) this.#wish({ step: way, journal: this.journal });
  }

  /** Shows the present again. */
  back() {
    this.#wishes.drop();
    this.wishedMs = null;
    this.journal = null;
    clearTimeout(this.#timer);
    if (!this.store.looking) return;
    this.store.comeBack();
    forgetMoment();
    this.notices.announce(`Back to now, ${elapsed(this.#nowMs)}.`);
  }

  /** Someone went back behind what is looked at here: that moment is of a branch now. */
  follow() {
    const { branches } = this.store.live;
    const leads = this.atMs === null || this.journal !== null || isOfThePresent(this.atMs, branches, this.#seen);
    this.#seen = new Set(branches.map(({ branch }) => branch));
    if (leads || this.leaving) return;
    this.back();
    this.notices.say("The lab was rewound past the moment you were viewing. You are back at the present.");
  }

  /** An act in the past: asks, takes the lab back to what is shown, acts, and lets time run on if it ran. */
  async actThere(request, words) {
    const { paused } = this.store.live.clock;
    if (!(await this.goBackFor(request, words))) return null;
    const done = await this.requests.act(request);
    if (done && !paused && request.type !== "clock") await this.requests.act({ type: "clock", paused: false });
    return done;
  }

  /** Asks, and takes the lab back to what is shown. False: it was not done. */
  async goBackFor(request, words) {
    const atMs = this.atMs;
    if (this.#mayNot()) return false;
    if (this.journal !== null) {
      this.notices.say(
        "This branch was undone: you can view it. To continue, make a copy or return to it on the timeline.",
      );
      return false;
    }
    if (!(await this.notices.confirm(forkWords(request, words, atMs, this.#nowMs))) || this.atMs !== atMs) return false;
    return this.#leave("rewind", { at_ms: atMs });
  }

  async undo() {
    const { text, at_ms: atMs } = this.store.live.undo;
    const { paused } = this.store.live.clock;
    if (this.#mayNot()) return;
    if (!text) this.notices.say("There is nothing to undo.");
    else if (await this.#leave("undo", {}))
      this.notices.say(`Undone: ${sentence(text)} ${await this.#goesOn(paused, `Back at ${elapsed(atMs)}`)}`);
  }

  async return(branch) {
    if (this.#mayNot() || !(await this.notices.confirm(returnWords(branch, this.#nowMs)))) return;
    const { paused } = this.store.live.clock;
    if (await this.#leave("return", { branch: branch.branch })) {
      const where = `Back in branch ${branch.branch} at ${elapsed(branch.until_ms)}`;
      this.notices.say(await this.#goesOn(paused, where));
    }
  }

  /** The lab stands after a turn: it runs on if it ran before; the words say which. */
  async #goesOn(paused, where) {
    const runs = !paused && (await this.requests.act({ type: "clock", paused: false })) !== null;
    return runs ? `${where}; time runs on.` : `${where}, paused. Press Space to run.`;
  }

  #mayNot() {
    if (!this.requests.mayAct) this.notices.say(VIEWERS_REASON);
    return !this.requests.mayAct;
  }

  get #nowMs() {
    return this.present.now(Date.now());
  }

  /** An order that replaces the present; what is shown stays until the new present has come. */
  async #leave(type, fields) {
    this.leaving = true;
    const { run } = this.store.live;
    const done = (await this.requests.ask(type, fields)) !== null;
    if (done) await this.turned(run);
    this.leaving = false;
    if (done) this.back();
    return done;
  }

  #wish(wish) {
    this.#wishes.put(wish);
    this.#next();
  }

  async #next() {
    clearTimeout(this.#timer);
    const taken = this.#wishes.take(Date.now());
    if (taken === null) {
      const wait = this.#wishes.waitMs(Date.now());
      if (wait !== null) this.#timer = setTimeout(() => this.#next(), wait);
      return;
    }
    const fields = { at_ms: Math.floor(this.atMs ?? this.#nowMs), ...taken.wish };
    if (fields.journal === null) delete fields.journal;
    const answer = await this.requests.ask("look", fields);
    if (!this.#wishes.settle(taken.era)) return;
    if (answer) this.#show(fields, answer);
    if (this.#wishes.waitMs(Date.now()) === null) this.wishedMs = null;
    this.#next();
  }

  #show(asked, { snapshot, present }) {
    const atMs = snapshot.clock.at_ms;
    const stayed = asked.step && atMs === asked.at_ms;
    if (stayed && asked.step === "forward") {
      this.back();
      return;
    }
    if (stayed && this.store.looking) this.notices.say("This is where the lab begins.");
    this.journal = present ? null : (asked.journal ?? null);
    this.#still.set(snapshot.clock);
    this.store.look(snapshot);
    clearTimeout(this.settling);
    this.settling = setTimeout(
      () => this.atMs !== null && this.notices.announce(`Looking back at ${elapsed(this.atMs)}. ${this.#newest()}`),
      SETTLED_MS,
    );
  }

  /** What had just happened then, for whoever cannot see the picture. */
  #newest() {
    const last = this.store.snapshot.log.findLast((entry) => entry.kind !== "hello" && entry.kind !== "step");
    return last ? `${elapsed(last.at_ms)}: ${last.text}` : "";
  }
}

const sentence = (text) => (/[.!?]$/.test(text) ? text : `${text}.`);

/** The address names the present again; what else it says (presenter mode) stays. */
function forgetMoment() {
  const address = new URL(location.href);
  for (const name of ["at", "journal"]) address.searchParams.delete(name);
  if (address.href !== location.href)
    history.replaceState(null, "", address.href.replace(/present=(?=&|#|$)/, "present"));
}
