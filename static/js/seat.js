// A player's page: what the seat may see, and nothing else. The server sends no more; the page hides nothing.

import { html, part, setData, setText } from "./helpers/dom.js";
import { VirtualClock } from "./models/clock.js";
import { connectionWords } from "./models/connection.js";
import { clockWord } from "./models/rehearsal.js";
import { LabSocket } from "./socket.js";
import { ChecklistView } from "./views/checklist.js";
import { SeatConsole } from "./views/seat_console.js";

const TICK_MS = 250;
const SAID_MS = 6_000;
const WORDS = connectionWords("seat");
const OUTCOMES = {
  passed: "The run is over: passed.",
  completed: "The run is over: completed, not passed.",
  failed: "The run is over: failed.",
  aborted: "The run was aborted.",
  interrupted: "The run was interrupted.",
};

class Seat {
  /** All that the server has told of this seat. */
  view = {};
  clock = new VirtualClock();
  consoles = new Map();
  /** How far our wall clock is ahead of the server's: no more than this. */
  #aheadMs = Number.POSITIVE_INFINITY;

  constructor(root) {
    this.root = root;
    const scheme = location.protocol === "https:" ? "wss" : "ws";
    this.socket = new LabSocket(
      `${scheme}://${location.host}/ws/seat/${encodeURIComponent(root.dataset.token)}`,
      (frame) => this.#hear(frame),
      (state) => this.#connection(state),
    );
    this.checklist = new ChecklistView(part(root, "steps"), (fields, words) => this.say(fields, words));
    part(root, "ready").addEventListener("click", () => this.say({ say: this.view.ready ? "unready" : "ready" }));
    part(root, "note").addEventListener("submit", (event) => this.#note(event));
    this.socket.open();
    setInterval(() => this.#time(), TICK_MS);
    document.addEventListener("visibilitychange", () => document.hidden || this.socket.hurry());
    addEventListener("online", () => this.socket.hurry());
  }

  /** words: what is said when it was done. */
  async say(fields, words = "") {
    const answer = await this.ask("rehearse", fields);
    if (answer && words) this.#told(words);
    return answer;
  }

  /** The result, or null and a word about why not. */
  async ask(type, fields) {
    try {
      return await this.socket.ask(type, fields);
    } catch (refused) {
      this.#told(refused.message.replace(/^(rehearsal|seat): /, ""));
      return null;
    }
  }

  #hear(frame) {
    if (frame.event?.type === "seat") this.#aheadMs = Math.min(this.#aheadMs, Date.now() - frame.event.wall_ms);
    this.clock.beat(this.#wallMs());
    if (frame.event?.type !== "seat") return;
    const { fields } = frame.event;
    Object.assign(this.view, fields);
    if (fields.clock) this.clock.set(fields.clock);
    this.#show(new Set(Object.keys(fields)));
  }

  /** The server's wall clock. */
  #wallMs() {
    return Date.now() - (Number.isFinite(this.#aheadMs) ? this.#aheadMs : 0);
  }

  #show(changed) {
    const { view, root } = this;
    const has = (...names) => names.some((name) => changed.has(name));
    setData(root, "phase", view.phase);
    if (has("title", "change")) setText(part(root, "title"), [view.change, view.title].filter(Boolean).join(" "));
    if (has("phase", "title", "brief", "sees", "ready")) this.#brief();
    if (has("phase", "outcome")) this.#outcome();
    if (has("messages", "hints")) this.#messages();
    if (has("question", "phase")) this.#question();
    if (has("steps", "phase")) this.#steps();
    if (has("consoles")) this.#consoles();
    if (has("alarms", "sees", "phase")) this.#rows("alarms", "alarm-rows", view.alarms.map(alarmRow), "alarms");
    if (has("syslog", "sees", "phase")) this.#rows("syslog", "syslog-rows", view.syslog.toReversed(), "system log");
    if (has("diagram")) this.#diagram();
    if (has("budgets")) {
      const words = view.budgets.map(({ name, most_ms }) => `${name}: at most ${most_ms / 1_000} s`);
      setText(part(root, "budgets"), words.length ? `Outage allowed: ${words.join(", ")}` : "");
    }
    part(root, "note").hidden = !["play", "ended"].includes(view.phase);
    this.#time();
  }

  #brief() {
    const { view, root } = this;
    const isBrief = ["preparing", "brief"].includes(view.phase);
    part(root, "brief").hidden = !isBrief;
    setText(part(root, "brief-title"), view.title);
    part(root, "brief-text").replaceChildren(...paragraphs(view.brief));
    setText(part(root, "brief-sees"), `This seat sees: ${view.sees.join(", ")}.`);
    const ready = part(root, "ready");
    ready.disabled = view.phase === "preparing";
    ready.setAttribute("aria-pressed", String(view.ready));
    setText(ready, view.ready ? "Ready" : "I am ready");
    const word = view.phase === "preparing" ? "The lab is being prepared." : "Waiting for the facilitator to begin.";
    setText(part(root, "ready-word"), view.ready || view.phase === "preparing" ? word : "");
  }

  #outcome() {
    const { view, root } = this;
    part(root, "outcome").hidden = !view.outcome;
    part(root, "wash").hidden = !view.outcome;
    setText(part(root, "outcome"), OUTCOMES[view.outcome] ?? "");
  }

  #messages() {
    const { view, root } = this;
    const told = [
      ...view.messages.map(({ at_ms, sender, text }) => ({ at_ms, who: sender || "Message", text })),
      ...view.hints.map(({ at_ms, text }) => ({ at_ms, who: "Hint", text })),
    ].sort((one, other) => other.at_ms - one.at_ms);
    part(root, "messages").hidden = told.length === 0;
    part(root, "messages").replaceChildren(
      ...told.map(({ at_ms, who, text }) => {
        const line = html("p");
        line.append(html("strong", {}, who), ` ${text} `, html("span", {}, clockWord(at_ms - (view.begun_ms ?? 0))));
        return line;
      }),
    );
  }

  #question() {
    const root = part(this.root, "question");
    const { question, phase } = this.view;
    root.hidden = !question || phase !== "play";
    const choices = { continue: "Go on", backout: "Take the way back", stop: "Stop" };
    const buttons = Object.entries(choices).map(([way, words]) => {
      const button = html("button", { type: "button", class: "plain" }, words);
      button.addEventListener("click", () => this.say({ say: "decide", way }));
      return button;
    });
    root.replaceChildren(html("p", {}, question ?? ""), ...buttons);
  }

  #steps() {
    const { view, root } = this;
    part(root, "checklist").hidden = view.phase === "preparing" || view.steps.length === 0;
    this.checklist.show(view.steps, view.phase === "play" ? view.seat : null);
  }

  #consoles() {
    for (const told of this.view.consoles) {
      let console = this.consoles.get(told.unit);
      if (!console) {
        console = new SeatConsole(part(this.root, "console"), told.unit, (type, fields) => this.ask(type, fields));
        this.consoles.set(told.unit, console);
        part(this.root, "consoles").append(console.root);
      }
      console.show(told);
    }
  }

  /** rows: the newest first. */
  #rows(name, list, rows, sight) {
    const { sees, phase } = this.view;
    const isSeen = (sees.includes(sight) || sees.includes("everything")) && ["play", "ended"].includes(phase);
    part(this.root, name).hidden = !isSeen;
    const shown = rows.length ? rows : [{ text: "None.", state: "none" }];
    part(this.root, list).replaceChildren(
      ...shown.map(({ text, state }) => html("li", { "data-state": state ?? "" }, text)),
    );
  }

  #diagram() {
    const { diagram } = this.view;
    part(this.root, "diagram").hidden = diagram.length === 0;
    part(this.root, "wiring").replaceChildren(
      ...diagram.map(({ unit, port, purpose, leads_to }) => {
        const row = html("tr");
        row.append(...[unit, port, purpose, leads_to].map((text) => html("td", {}, text)));
        return row;
      }),
    );
  }

  #time() {
    const { view, root } = this;
    const begun = view.begun_ms ?? null;
    part(root, "watch").hidden = begun === null;
    if (begun === null) return;
    const nowMs = view.ended_ms ?? this.clock.now(this.#wallMs());
    const left = view.window_ms - (nowMs - begun);
    setText(part(root, "elapsed"), clockWord(nowMs - begun));
    setText(part(root, "window"), left >= 0 ? `${clockWord(left)} of the window left` : "the window is over");
    setData(part(root, "watch"), "over", left < 0);
  }

  async #note(event) {
    event.preventDefault();
    const text = part(this.root, "note-text");
    if (!(await this.say({ say: "note", text: text.value, kind: part(this.root, "note-kind").value }))) return;
    text.value = "";
    this.#told("Noted.");
  }

  #told(words) {
    const toast = part(this.root, "toast");
    toast.hidden = false;
    setText(toast, words);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => (toast.hidden = true), SAID_MS);
  }

  #connection(state) {
    setData(part(this.root, "connection"), "state", state);
    setText(part(this.root, "connection-word"), WORDS[state]);
  }
}

/** A row of the panel: what stands is marked, what is over says so. */
const alarmRow = ({ unit, what, text, since_ms, cleared_ms }) => ({
  text: `${cleared_ms === null ? "●" : "○"} ${unit === "primary" ? "Primary" : "Secondary"} ${what}, since ${clockWord(since_ms)}: ${text}${cleared_ms === null ? "" : ` Over at ${clockWord(cleared_ms)}.`}`,
  state: cleared_ms === null ? "stands" : "over",
});

const paragraphs = (text) =>
  text
    .split("\n")
    .filter(Boolean)
    .map((words) => html("p", {}, words));

new Seat(document.querySelector(".player"));
document.documentElement.dataset.started = "";
