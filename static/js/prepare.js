// Texts of a runbook and an exercise: numbered lines, a mistake leads to its line, a file can be dropped on its text.

import { html } from "./helpers/dom.js";

class NumberedText {
  #text;
  #numbers = html("div", { class: "line-numbers", "aria-hidden": "true" });

  constructor(text) {
    this.#text = text;
    text.before(this.#numbers);
    text.addEventListener("input", () => this.#number());
    text.addEventListener("scroll", () => (this.#numbers.scrollTop = text.scrollTop));
    for (const type of ["dragenter", "dragover"]) {
      text.addEventListener(type, (event) => {
        if (!event.dataTransfer.types.includes("Files")) return;
        event.preventDefault();
        text.dataset.over = "";
      });
    }
    for (const type of ["dragleave", "drop"]) text.addEventListener(type, () => delete text.dataset.over);
    text.addEventListener("drop", (event) => this.#drop(event));
    this.#number();
  }

  /** line: from 1. */
  choose(line) {
    const lines = this.#text.value.split("\n");
    const from = lines.slice(0, line - 1).reduce((length, text) => length + text.length + 1, 0);
    this.#text.focus();
    this.#text.setSelectionRange(from, from + (lines[line - 1] ?? "").length);
    this.#text.scrollTop = (this.#text.scrollHeight / lines.length) * Math.max(0, line - 4);
  }

  #number() {
    const lines = this.#text.value.split("\n").length;
    this.#numbers.textContent = Array.from({ length: lines }, (_, at) => at + 1).join("\n");
    this.#numbers.scrollTop = this.#text.scrollTop;
  }

  async #drop(event) {
    const [file] = event.dataTransfer.files;
    if (!file) return;
    event.preventDefault();
    this.#text.value = await file.text();
    this.#number();
  }
}

for (const text of document.querySelectorAll(".numbered textarea")) {
  const numbered = new NumberedText(text);
  for (const link of document.querySelectorAll(`a[href="#${text.id}"][data-line]`)) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      numbered.choose(Number(link.dataset.line));
    });
  }
}
document.documentElement.dataset.started = "";
