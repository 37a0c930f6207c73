// Many labs at a glance: the server says once a second what changed, the clocks run on by themselves.

import { html, icon, part, setData, setMark, setText } from "./helpers/dom.js";
import { elapsed, speedWord } from "./helpers/time.js";
import { VirtualClock } from "./models/clock.js";
import { DEAD, Hearing, SILENT } from "./models/hearing.js";
import { HEALTH_WORDS } from "./models/words.js";
import { GONE, retryDelayMs } from "./protocol.js";

const WORDS = {
  connecting: "Connecting",
  live: "Live",
  silent: "No answer",
  waiting: "Reconnecting",
  gone: "There is no such wall",
};
const slug = (words) => words.toLowerCase().split(/\s+/).join("-");

class LabCard {
  clock = new VirtualClock();
  glance = null;

  constructor(root) {
    this.root = root;
  }

  /** `wallMs`: the server's wall time as it said this. */
  update(glance, wallMs) {
    this.glance = glance;
    this.clock.set(glance.clock);
    this.clock.forget();
    this.clock.hear(glance.clock.at_ms + (wallMs - glance.clock.at_wall_ms) * glance.clock.speed, Date.now());
    setData(this.root, "health", glance.health.health);
    setMark(part(this.root, "icon"), `health-${glance.health.health}`);
    setText(part(this.root, "health"), HEALTH_WORDS[glance.health.health] ?? glance.health.health);
    part(this.root, "groups").replaceChildren(...glance.groups.map(groupRow));
    const trouble = glance.health.health === "ok" ? [] : [glance.health.text];
    setText(part(this.root, "note"), [...trouble, glance.faults.join("; "), glance.lesson].filter(Boolean).join(" "));
    const last = glance.last ? `${elapsed(glance.last.at_ms)} ${glance.last.text}` : "Nothing has happened yet.";
    setText(part(this.root, "last"), last);
    part(this.root, "last").title = last;
    const { paused, speed } = glance.clock;
    setText(part(this.root, "speed"), paused ? "paused" : speed === 1 ? "" : speedWord(speed));
    this.tick();
  }

  tick() {
    if (this.glance) setText(part(this.root, "time"), elapsed(this.clock.now(Date.now())));
  }
}

function groupRow(group) {
  const row = html("tr", { "data-group": group.group });
  const head = html("th", { scope: "row" });
  head.append(html("span", { class: "unseen" }, "Group "), String(group.group));
  row.append(head);
  ["primary", "secondary"].forEach((unit, at) => {
    const state = group.states[at] ?? "";
    const cell = html("td", { "data-active": group.active.includes(unit) });
    cell.append(icon(`state-${slug(state)}`), html("span", {}, state));
    row.append(cell);
  });
  return row;
}

class Wall {
  #attempt = 0;
  #hearing = new Hearing();
  #socket = null;

  constructor(root) {
    this.root = root;
    this.cards = new Map([...root.querySelectorAll("[data-lab]")].map((one) => [one.dataset.lab, new LabCard(one)]));
    this.trouble = part(root, "trouble");
    this.trouble.addEventListener("click", () => this.#filter());
    part(root, "full").addEventListener("click", () => this.#fill());
    document.addEventListener("keydown", (event) => {
      if (event.key.toLowerCase() === "f" && !event.ctrlKey && !event.metaKey && !event.altKey) this.#fill();
    });
    this.#open();
    setInterval(() => this.cards.forEach((card) => card.tick()), 500);
    setInterval(() => this.#look(), 1000);
  }

  #open() {
    this.#connection("connecting");
    const scheme = location.protocol === "https:" ? "wss" : "ws";
    const socket = new WebSocket(`${scheme}://${location.host}/ws/wall/${encodeURIComponent(this.root.dataset.token)}`);
    this.#socket = socket;
    this.#hearing.open(performance.now());
    socket.addEventListener("message", (message) => socket === this.#socket && this.#hear(JSON.parse(message.data)));
    socket.addEventListener("close", (event) => this.#closed(socket, event.code));
  }

  #closed(socket, code) {
    if (socket !== this.#socket) return;
    this.#socket = null;
    this.#connection(code === GONE ? "gone" : "waiting");
    if (code !== GONE) setTimeout(() => this.#open(), retryDelayMs(this.#attempt++, Math.random()));
  }

  #look() {
    const socket = this.#socket;
    if (!socket) return;
    const seen = this.#hearing.look(performance.now());
    if (seen === SILENT) this.#connection("silent");
    if (seen !== DEAD) return;
    this.#closed(socket, 0);
    socket.close();
  }

  #hear(frame) {
    this.#attempt = 0;
    this.#hearing.arrive(performance.now());
    this.#connection("live");
    this.cards.forEach((card) => card.clock.beat(Date.now()));
    for (const glance of frame.labs) this.cards.get(glance.lab)?.update(glance, frame.wall_ms);
    this.#sum();
    this.#show();
  }

  /** All labs, or only those that are not OK. */
  #filter() {
    this.trouble.setAttribute("aria-pressed", String(this.trouble.getAttribute("aria-pressed") !== "true"));
    this.#show();
  }

  #show() {
    const only = this.trouble.getAttribute("aria-pressed") === "true";
    const shown = [...this.cards.values()].filter((card) => {
      card.root.hidden = only && (card.glance?.health.health ?? "ok") === "ok";
      return !card.root.hidden;
    });
    part(this.root, "none").hidden = shown.length > 0;
  }

  #fill() {
    const done = document.fullscreenElement
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen?.();
    done?.catch(() => {}); // the browser's own word says why
  }

  #sum() {
    const count = (health) =>
      [...this.cards.values()].filter((card) => (card.glance?.health.health ?? "") === health).length;
    const words = [
      [count("ok"), "OK"],
      [count("at-risk"), "at risk"],
      [count("outage"), "outage"],
      [count("split-brain"), "split brain"],
      [count(""), "opening"],
    ];
    setText(
      part(this.root, "sum"),
      words
        .filter(([number]) => number > 0)
        .map(([number, word]) => `${number} ${word}`)
        .join(" · "),
    );
  }

  #connection(state) {
    setData(part(this.root, "connection"), "state", state);
    setText(part(this.root, "connection-word"), WORDS[state]);
  }
}

new Wall(document.querySelector(".wall"));
document.documentElement.dataset.started = "";
