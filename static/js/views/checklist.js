// The runbook as a checklist: the step that is on is open, with what to do, to check and to write down.

import { html } from "../helpers/dom.js";
import { MARKS } from "../models/rehearsal.js";

export class ChecklistView {
  #list;
  #say;
  #shown = [];

  constructor(list, say) {
    this.#list = list;
    this.#say = say;
  }

  /** seat: who may tick; null: nobody, for now. Only steps that changed are drawn again: what is being written stays. */
  show(steps, seat) {
    const keys = steps.map((step) => JSON.stringify([step, seat]));
    steps.forEach((step, at) => {
      if (this.#shown[at] === keys[at]) return;
      const item = this.#item(step, seat);
      const before = this.#list.children[at];
      if (before) before.replaceWith(item);
      else this.#list.append(item);
    });
    while (this.#list.childElementCount > steps.length) this.#list.lastElementChild.remove();
    this.#shown = keys;
  }

  #item(step, seat) {
    const item = html("li", { "data-state": step.state, "data-step": step.step });
    const head = html("h3");
    head.append(
      html("span", { class: "step-mark", "aria-hidden": "true" }, MARKS[step.state]),
      html("span", {}, `${step.step}. ${step.heading}`),
      html(
        "span",
        { class: "step-who" },
        [step.backout ? "way back" : "", step.who, step.state].filter(Boolean).join(" · "),
      ),
    );
    item.append(head);
    if (step.state !== "on") return item;
    item.setAttribute("aria-current", "step");
    for (const text of step.narration.split("\n").filter(Boolean)) item.append(html("p", {}, text));
    item.append(
      ...listed("To do", step.acts, "step-acts", (at) => this.#act(step, at, seat)),
      ...listed("Checks", step.checks, "step-checks"),
    );
    item.append(...step.readings.map((reading, at) => this.#reading(step, reading, at, seat)));
    if (seat === step.who) item.append(this.#buttons(step));
    return item;
  }

  #reading(step, [text, where], at, seat) {
    const form = html("form", { class: "step-reading" });
    const name = `reading-${step.step}-${at}`;
    const line = html("input", { id: name, maxlength: 200, value: step.written[at] ?? "", autocomplete: "off" });
    line.disabled = seat !== step.who;
    const label = html("label", { for: name }, text);
    if (where) label.append(html("span", { class: "step-where" }, ` ${where}`));
    form.append(label, line, html("button", { class: "plain" }, "Write down"));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#say({ say: "write", step: step.step, number: at, text: line.value });
    });
    return form;
  }

  /** What nobody types has a button: a cable, the power. */
  #act(step, at, seat) {
    if (seat !== step.who || !step.by_hand.includes(at)) return [];
    const name = `Do it: ${step.acts[at]}`;
    const button = html("button", { type: "button", class: "plain", "aria-label": name }, "Do it");
    button.addEventListener("click", () =>
      this.#say({ say: "act", step: step.step, number: at }, `${step.acts[at]}: done.`),
    );
    return [" ", button];
  }

  #buttons(step) {
    const done = html("button", { type: "button", class: "primary" }, `Step ${step.step} is done`);
    done.addEventListener("click", () => this.#say({ say: "done", step: step.step }));
    const skip = html("button", { type: "button", class: "plain" }, "Skip it, not done");
    skip.addEventListener("click", () => this.#say({ say: "skip", step: step.step }));
    const line = html("p", { class: "step-buttons" });
    line.append(done, skip);
    return line;
  }
}

/** more: what stands behind each text. */
function listed(words, texts, name, more = () => []) {
  if (texts.length === 0) return [];
  const list = html("ul", { class: name, "aria-label": words });
  for (const [at, text] of texts.entries()) {
    const item = html("li", {}, text);
    item.append(...more(at));
    list.append(item);
  }
  return [html("p", { class: "step-word" }, words), list];
}
