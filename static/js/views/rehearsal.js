// The card of the rehearsal that is on: what is true of each step, the injects, the seats, and what was found so far.

import { html, part, setData, setText } from "../helpers/dom.js";
import { clockWord, MARKS, nextWord, presenceWord, tooEarly, waysOf } from "../models/rehearsal.js";

const TICK_MS = 500;
const MET = { true: "✓", false: "✗", null: "·" };
const MET_WORDS = { true: "holds", false: "does not hold", null: "not judged yet" };
const WAYS = { now: "Now", hold: "Hold", release: "Release", skip: "Skip" };
const SHOWN_FINDINGS = 8;

export class RehearsalView {
  #phase = null;
  /** What was said about beginning so early: the same press again begins. */
  #warned = "";

  connect(root, { store, present, requests, notices }) {
    Object.assign(this, { root, store, present, requests, notices });
    part(root, "begin").addEventListener("click", () => this.#begin());
    part(root, "abort").addEventListener("click", () => this.#say({ say: "abort" }));
    part(root, "note").addEventListener("submit", (event) => this.#note(event));
    store.subscribe(this, ["rehearsal"]);
    this.timer = setInterval(() => this.#time(), TICK_MS);
    this.update();
  }

  dispose() {
    clearInterval(this.timer);
    this.store.unsubscribe(this);
  }

  update() {
    const told = this.store.snapshot?.rehearsal;
    this.root.hidden = !told;
    if (!told) return;
    const isNew = this.#phase !== told.phase;
    if (isNew && told.phase !== "brief") part(this.root, "seats").open = false;
    setData(this.root, "phase", told.phase);
    setText(part(this.root, "title"), [told.change, told.title].filter(Boolean).join(" "));
    this.#stage(told);
    this.#brief(told);
    this.#seats(told);
    part(this.root, "steps").replaceChildren(...told.steps.map((step) => this.#step(step, told)));
    this.#list("injects", told.injects, (inject) => this.#inject(inject, told));
    this.#list("budgets", told.budgets, budgetRow);
    this.#list("findings", told.findings.slice(-SHOWN_FINDINGS).reverse(), (found) => findingRow(found, told));
    this.#time();
  }

  #say(fields) {
    return this.requests.ask("rehearse", fields);
  }

  #begin() {
    const why = tooEarly(this.store.live.rehearsal.seats);
    if (why && why !== this.#warned) {
      this.#warned = why;
      this.#stage(this.store.live.rehearsal);
      this.notices.announce(part(this.root, "verdict").textContent);
      return null;
    }
    return this.#say({ say: "begin" });
  }

  #stage(told) {
    const why = told.phase === "brief" ? tooEarly(told.seats) : "";
    const isWarned = why !== "" && why === this.#warned;
    setText(part(this.root, "begin"), isWarned ? "Begin anyway" : "Begin");
    const begin = part(this.root, "begin");
    begin.hidden = !["preparing", "brief"].includes(told.phase);
    begin.disabled = told.phase === "preparing";
    part(this.root, "abort").hidden = told.phase !== "play";
    part(this.root, "wash").hidden = told.phase !== "ended";
    const verdict = part(this.root, "verdict");
    verdict.hidden = !(told.question || told.phase === "ended" || told.phase === "preparing" || isWarned);
    const ended = told.passed ? "The run is over: passed." : `The run is over: ${told.state}, not passed.`;
    setText(
      verdict,
      isWarned
        ? `Not everyone is there: ${why}.`
        : told.phase === "ended"
          ? ended
          : told.question
            ? `A player is asked: ${told.question}`
            : "What the exercise starts with comes about. Nobody sees the lab yet.",
    );
    if (this.#phase !== null && this.#phase !== told.phase)
      this.notices.announce(verdict.hidden ? "The run is on." : verdict.textContent);
    this.#phase = told.phase;
  }

  #brief(told) {
    part(this.root, "brief").hidden = !["preparing", "brief"].includes(told.phase);
    setText(part(this.root, "exercise"), told.exercise ? `Exercise: ${told.exercise}` : told.shows);
    part(this.root, "brief-text").replaceChildren(
      ...told.brief
        .split("\n")
        .filter(Boolean)
        .map((text) => html("p", {}, text)),
    );
    part(this.root, "objectives").replaceChildren(...told.objectives.map((text) => html("li", {}, text)));
    setText(part(this.root, "hidden"), told.hidden.length ? `Nobody else is told: ${told.hidden.join("; ")}.` : "");
  }

  #seats(told) {
    const ready = told.seats.filter((seat) => seat.ready).length;
    const away = told.seats.filter((seat) => seat.here === 0).length;
    setText(
      part(this.root, "ready"),
      [`${ready} of ${told.seats.length} ready`, away ? `${away} away` : ""].filter(Boolean).join(", "),
    );
    setText(part(this.root, "next"), nextWord(told));
    part(this.root, "next").hidden = told.phase !== "play";
    for (const seat of told.seats) {
      const row = this.root.querySelector(`[data-seat="${CSS.escape(seat.seat)}"]`);
      if (row) setText(part(row, "seat-state"), `${presenceWord(seat)} · sees ${seat.sees.join(", ")}`);
    }
  }

  #list(name, rows, draw) {
    part(this.root, `${name}-part`).hidden = rows.length === 0;
    part(this.root, name).replaceChildren(...rows.map(draw));
  }

  #inject(inject, told) {
    const row = html("li", { "data-state": inject.state });
    const came = inject.came_ms === null ? inject.when : `came at ${clockWord(inject.came_ms - told.begun_ms)}`;
    const from = [inject.sender, inject.to && `to ${inject.to}`].filter(Boolean).join(" ");
    row.append(
      html("strong", {}, `${inject.inject}. ${inject.state}`),
      html("span", {}, ` ${came}${from ? `, ${from}` : ""}: ${[inject.text, inject.act].filter(Boolean).join(" · ")}`),
    );
    if (told.phase !== "play") return row;
    for (const way of waysOf(inject.state)) {
      const button = html(
        "button",
        { type: "button", class: "plain", "aria-label": `Inject ${inject.inject}: ${WAYS[way]}` },
        WAYS[way],
      );
      button.addEventListener("click", () => this.#say({ say: "steer", number: inject.inject, way }));
      row.append(button);
    }
    return row;
  }

  #step(step, told) {
    const row = stepRow(step, told.at);
    if (told.phase !== "play" || step.state !== "on" || step.step !== told.at) return row;
    const name = `Permit to skip step ${step.step}`;
    const skip = html("button", { type: "button", class: "plain", "aria-label": name }, "Permit to skip");
    skip.addEventListener("click", () => this.#say({ say: "skip", step: step.step }));
    row.append(skip);
    return row;
  }

  #time() {
    const told = this.store.live?.rehearsal;
    if (!told) return;
    const begun = told.begun_ms;
    const nowMs = told.ended_ms ?? this.present.now(Date.now());
    const left = told.window_ms - (begun === null ? 0 : nowMs - begun);
    setText(part(this.root, "elapsed"), clockWord(begun === null ? 0 : nowMs - begun));
    setText(part(this.root, "window"), left >= 0 ? `${clockWord(left)} left of the window` : "the window is over");
    setData(part(this.root, "watch"), "over", left < 0);
  }

  async #note(event) {
    event.preventDefault();
    const text = part(this.root, "note-text");
    if (!(await this.#say({ say: "note", text: text.value }))) return;
    text.value = "";
    this.notices.say("Noted.");
  }
}

function stepRow(step, at) {
  const row = html("li", { "data-state": step.state });
  const head = html("p", { class: "conduct-step" });
  head.append(
    html("span", { class: "step-mark", "aria-hidden": "true" }, MARKS[step.state]),
    html("span", {}, `${step.step}. ${step.heading}`),
    html(
      "span",
      { class: "step-who" },
      [step.backout ? "way back" : "", step.who, step.state, step.ticked ? "ticked" : ""].filter(Boolean).join(" · "),
    ),
  );
  row.append(head);
  if (step.reason) row.append(html("p", { class: "step-reason" }, step.reason));
  if (step.step !== at || step.state !== "on") return row;
  const list = html("ul", { "aria-label": "What is true" });
  for (const { text, met } of step.demands) {
    const item = html("li", { "data-met": String(met) });
    item.append(
      html("span", { "aria-hidden": "true" }, `${MET[met]} `),
      html("span", {}, text),
      html("span", { class: "unseen" }, `, ${MET_WORDS[met]}`),
    );
    list.append(item);
  }
  for (const { text, written, truth } of step.readings) {
    list.append(
      html("li", {}, written ? `${text}: “${written}” written, it was “${truth}”` : `${text}: not written down yet`),
    );
  }
  row.append(list);
  return row;
}

function budgetRow({ name, most_ms, used_ms }) {
  const over = used_ms > most_ms;
  return html(
    "li",
    { "data-over": String(over) },
    `${name}: ${used_ms / 1_000} s of ${most_ms / 1_000} s${over ? ", over" : ""}`,
  );
}

function findingRow({ at_ms, step, kind, text, seat }, told) {
  return html(
    "li",
    { "data-kind": kind },
    `${clockWord(at_ms - (told.begun_ms ?? 0))} step ${step}${seat ? `, ${seat}` : ""}: ${kind}: ${text}`,
  );
}
