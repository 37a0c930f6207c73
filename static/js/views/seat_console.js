// A unit's console at a seat: its lines as the server sends them, and a line with history, Tab and `?`.

import { html, part, setText } from "../helpers/dom.js";
import { End } from "../helpers/end.js";
import { History } from "../models/history.js";

export class SeatConsole {
  #ask;
  #shown = [];

  constructor(template, unit, ask) {
    this.unit = unit;
    this.#ask = ask;
    this.root = template.content.firstElementChild.cloneNode(true);
    const title = unit === "primary" ? "Primary" : "Secondary";
    this.root.setAttribute("aria-label", `${title} console`);
    setText(this.root.querySelector("h2"), title);
    part(this.root, "lines").setAttribute("aria-label", `What the ${title} console shows`);
    part(this.root, "scroll").setAttribute("aria-label", `${title} console, its lines and its prompt`);
    this.line = part(this.root, "line");
    this.line.id = `line-${unit}`;
    this.line.setAttribute("aria-label", `Command for ${title}`);
    part(this.root, "prompt").setAttribute("for", this.line.id);
    this.end = new End(part(this.root, "scroll"), part(this.root, "lines"));
    this.history = new History();
    part(this.root, "form").addEventListener("submit", (event) => {
      event.preventDefault();
      this.#send();
    });
    this.line.addEventListener("keydown", (event) => this.#key(event));
  }

  show({ prompt, lines }) {
    setText(part(this.root, "prompt"), prompt);
    const kept = overlap(this.#shown, lines);
    const list = part(this.root, "lines");
    while (list.childElementCount > kept) list.firstElementChild.remove();
    list.append(...lines.slice(kept).map((text) => html("div", {}, text)));
    this.#shown = lines;
    this.end.keep();
  }

  async #send() {
    const line = this.line.value;
    this.line.value = "";
    this.history.add(line);
    this.end.go();
    await this.#ask("console", { unit: this.unit, line });
  }

  #key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const acts = {
      ArrowUp: () => this.#put(this.history.older(this.line.value)),
      ArrowDown: () => this.#put(this.history.newer(this.line.value)),
      "?": () => this.#help(),
    };
    if (event.key === "Tab" && !event.shiftKey && this.line.value.trim()) acts.Tab = () => this.#complete();
    if (!Object.hasOwn(acts, event.key)) return;
    event.preventDefault();
    acts[event.key]();
  }

  #put(text) {
    this.line.value = text;
    this.line.setSelectionRange(text.length, text.length);
  }

  async #complete() {
    const typed = this.line.value;
    const answer = await this.#ask("complete", { unit: this.unit, line: typed });
    if (answer && this.line.value === typed) this.#put(answer.line);
  }

  async #help() {
    const line = this.line.value;
    const answer = await this.#ask("help", { unit: this.unit, line });
    if (!answer) return;
    const list = part(this.root, "lines");
    list.append(
      ...[`${part(this.root, "prompt").textContent}${line}?`, ...answer.lines].map((text) => html("div", {}, text)),
    );
    this.#shown = [];
    this.end.go();
  }
}

/** How many lines of the end of `before` are the beginning of `after`: these are on the page already. */
function overlap(before, after) {
  for (let length = Math.min(before.length, after.length); length > 0; length -= 1) {
    const from = before.length - length;
    let at = 0;
    while (at < length && before[from + at] === after[at]) at += 1;
    if (at === length) return length;
  }
  return 0;
}
