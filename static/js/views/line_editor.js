// The line of a console, at a seat and in the lab: Enter, history, Tab, `?`, and a paste of several lines sent one by one.

import { History, splitPaste } from "../models/history.js";

export class LineEditor {
  #line;
  #history = new History();
  #does;

  /** does: `send(line)`; `paste(line, isFurther)`, which goes on while it answers; `complete(line)`: an answer with `line`, or null;
   * `help(line)`; `escape()`, or none. */
  constructor(form, line, does) {
    this.#line = line;
    this.#does = does;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const typed = line.value;
      line.value = "";
      this.#history.add(typed);
      does.send(typed);
    });
    line.addEventListener("keydown", (event) => this.#key(event));
    line.addEventListener("paste", (event) => this.#paste(event));
  }

  #key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { value } = this.#line;
    const acts = {
      ArrowUp: () => this.#put(this.#history.older(value)),
      ArrowDown: () => this.#put(this.#history.newer(value)),
      "?": () => this.#does.help(value),
    };
    if (this.#does.escape) acts.Escape = this.#does.escape;
    if (event.key === "Tab" && !event.shiftKey && value.trim()) acts.Tab = () => this.#complete(value);
    event.stopPropagation();
    if (!Object.hasOwn(acts, event.key)) return;
    event.preventDefault();
    acts[event.key]();
  }

  #put(text) {
    this.#line.value = text;
    this.#line.setSelectionRange(text.length, text.length);
  }

  async #complete(typed) {
    const answer = await this.#does.complete(typed);
    if (answer && this.#line.value === typed) this.#put(answer.line);
  }

  async #paste(event) {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (!/[\r\n]/.test(text)) return;
    event.preventDefault();
    const { value, selectionStart, selectionEnd } = this.#line;
    const { send, rest } = splitPaste(value.slice(0, selectionStart), text, value.slice(selectionEnd));
    this.#put(rest);
    for (const [at, line] of send.entries()) {
      this.#history.add(line);
      if (!(await this.#does.paste(line, at > 0))) return;
    }
  }
}
