// A unit's console at a seat: its lines as the server sends them, and a line with history, Tab and `?`.

import { html, part, setText } from "../helpers/dom.js";
import { End } from "../helpers/end.js";
import { LineEditor } from "./line_editor.js";

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
    this.editor = new LineEditor(part(this.root, "form"), this.line, {
      send: (line) => this.#send(line),
      paste: (line) => this.#send(line),
      complete: (line) => ask("complete", { unit, line }),
      help: (line) => this.#help(line),
    });
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

  #send(line) {
    this.end.go();
    return this.#ask("console", { unit: this.unit, line });
  }

  async #help(line) {
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
