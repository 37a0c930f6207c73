// One unit's console: what it shows, its prompt, and a line with history, Tab and `?`.

import { html, part, setText } from "../helpers/dom.js";
import { End } from "../helpers/end.js";
import { keyed, showRows } from "../helpers/rows.js";
import * as find from "../models/find.js";
import { CONSOLE_LINES } from "../models/fold.js";
import { LineEditor } from "./line_editor.js";

export class ConsoleView {
  connect(root, { store, past, requests, notices, focusPicture }) {
    Object.assign(this, { store, past, requests, notices, focusPicture });
    this.root = root;
    this.unit = root.dataset.unit;
    this.lines = part(root, "lines");
    this.end = new End(part(root, "scroll"), part(root, "lines"));
    this.line = part(root, "line");
    this.line.readOnly = !requests.mayAct;
    this.editor = new LineEditor(part(root, "form"), this.line, {
      send: (line) => this.#send(line),
      paste: (line, isFurther) => requests.paste(this.unit, line, isFurther),
      complete: (line) => (this.#isPast() ? null : requests.ask("complete", { unit: this.unit, line })),
      help: (line) => this.#help(line),
      escape: () => focusPicture(),
    });
    store.subscribe(this, ["console", "unit"]);
  }

  update(event) {
    const view = find.consoleOf(this.store.snapshot, this.unit);
    if (event?.type === "unit") {
      if (event.unit.unit === this.unit) this.#power(event.unit.power);
      return;
    }
    if (event && event.unit !== this.unit) return;
    setText(part(this.root, "prompt"), view.prompt);
    if (event) this.#append(event.lines);
    else {
      showRows(this.lines, view.lines, (index) => lineOf(view.lines[index]));
      this.end.go();
      this.#power(find.unitOf(this.store.snapshot, this.unit)?.power ?? "off");
    }
  }

  dispose() {
    this.store.unsubscribe(this);
    this.end.dispose();
  }

  focus() {
    this.line.focus();
    this.end.go();
  }

  #power(power) {
    this.root.dataset.power = power;
    this.line.placeholder = !this.requests.mayAct
      ? "Viewers cannot type here."
      : power === "on"
        ? ""
        : `The unit is ${power}.`;
  }

  #append(lines) {
    this.lines.append(...lines.map(lineOf));
    while (this.lines.childElementCount > CONSOLE_LINES) this.lines.firstElementChild.remove();
    this.end.keep();
  }

  async #send(line) {
    this.end.go();
    await this.requests.act({ type: "console", unit: this.unit, line });
  }

  /** What may be typed is known of the present only. */
  #isPast() {
    if (this.past.atMs !== null) this.notices.say("Tab and ? answer in the present. Go back to now first.");
    return this.past.atMs !== null;
  }

  async #help(line) {
    if (this.#isPast()) return;
    const answer = await this.requests.ask("help", { unit: this.unit, line });
    if (answer) this.#append([`${part(this.root, "prompt").textContent}${line}?`, ...answer.lines]);
    this.end.go();
  }
}

/** A prompt with something typed after it: `PIX1/context1(config)# show failover`. */
const TYPED = /^([\w.-]{1,63}(?:\/[\w.-]+){0,3}(?:\([\w-]+\))?[#>] ?)(\S.*)$/;

/** A line; what was typed stands out from what the system says. */
function lineOf(text) {
  const typed = TYPED.exec(text);
  const line = html("div", {}, typed ? typed[1] : text);
  if (typed) line.append(html("b", {}, typed[2]));
  return keyed(line, text);
}
