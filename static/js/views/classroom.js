// The Class panel: put a question to everyone, close the voting, show the tally, reveal the correct answer. Viewers only see it.

import { html, part, setText } from "../helpers/dom.js";
import { ownQuestion, quickQuestions } from "../models/quick.js";
import { answersWord, clockWord, difference, secondsLeft } from "../models/tally.js";
import { drawTally } from "./tally.js";

const LIMITS = [
  [0, "no time limit"],
  [20, "20 s"],
  [30, "30 s"],
  [60, "1 min"],
  [120, "2 min"],
];
const STEPS = { open: "Close the voting", closed: "Reveal", revealed: "Done" };
const HEADS = { open: "The class is asked", closed: "The voting is closed", revealed: "The answer" };

export class Panel {
  connect(root, { store, requests, notices, invite, aheadMs }) {
    Object.assign(this, { store, requests, notices, invite, aheadMs });
    this.root = root;
    /** What was asked from here, as it can be judged: {question, judge}. */
    this.asked = null;
    root.append(this.#asking(), this.#running(), this.#joining());
    store.follow(this, ["question", "group", "log", "flow", "flows-grew"]);
    this.follow(null);
  }

  open() {
    this.follow(null);
    this.timer = setInterval(() => this.#time(), 250);
  }

  close() {
    clearInterval(this.timer);
  }

  dispose() {
    this.close();
    this.store.unsubscribe(this);
  }

  follow(event) {
    const { live } = this.store;
    if (!live) return;
    const question = live.question;
    part(this.root, "asking").hidden = question !== null || !this.requests.mayAct;
    part(this.root, "nothing").hidden = question !== null || this.requests.mayAct;
    part(this.root, "running").hidden = question === null;
    if (question && (event === null || event.type === "question")) this.#show(question);
    if (question?.state === "closed") this.#guess(live);
    if (!question && (event === null || event.type === "question")) this.#offer(live);
  }

  // --- putting a question ---------------------------------------------------------------------------------------------

  #asking() {
    const whole = html("section", { class: "class-part", "data-part": "asking", "aria-label": "Ask the class" });
    whole.append(
      html("h3", {}, "Ask before it happens"),
      html("p", { class: "class-hint" }, "Let everyone vote first. Then do it, and reveal."),
    );
    whole.append(html("ul", { class: "class-quick", "data-part": "quick" }));
    const limit = html("label", { class: "pick" }, "Time to answer ");
    const choose = html("select", { "data-part": "limit" });
    choose.append(...LIMITS.map(([seconds, words]) => html("option", { value: seconds }, words)));
    choose.value = "30";
    limit.append(choose);
    const act = html("input", { type: "text", maxlength: 300, "data-part": "act", autocomplete: "off" });
    whole.append(labelled("The act that it is about (phones do not see the lab)", act), limit, this.#own());
    return whole;
  }

  #own() {
    const own = html("details", { class: "class-own" });
    const form = html("form");
    const text = html("textarea", { rows: 2, maxlength: 300, "data-part": "own-text" });
    const choices = html("textarea", { rows: 4, maxlength: 2400, "data-part": "own-choices" });
    form.append(
      labelled("Question", text),
      labelled("Choices, one on each line", choices),
      html("button", { class: "plain" }, "Ask this"),
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const question = ownQuestion(text.value, choices.value);
      if (question.wrong) this.notices.say(question.wrong);
      else this.#ask(question);
    });
    own.append(html("summary", {}, "A question of your own"), form);
    return own;
  }

  #offer(live) {
    const act = part(this.root, "act");
    if (document.activeElement !== act) act.value = actOf(live.suggestion.text);
    const buttons = quickQuestions(live).map((question) => {
      const item = html("li");
      const button = html("button", { type: "button", class: "plain" }, question.name);
      button.addEventListener("click", () =>
        this.#ask(quickQuestions(this.store.live).find((one) => one.name === question.name) ?? question),
      );
      item.append(button);
      return item;
    });
    part(this.root, "quick").replaceChildren(...buttons);
  }

  async #ask({ text, choices, judge = null }) {
    const seconds = Number(part(this.root, "limit").value) || null;
    const act = part(this.root, "act").value.trim();
    const answer = await this.requests.ask("ask", { text, choices, seconds, act });
    if (answer) this.asked = { question: answer.question, judge };
  }

  // --- the question that is on ----------------------------------------------------------------------------------------

  #running() {
    const whole = html("section", {
      class: "class-part",
      "data-part": "running",
      "aria-label": "The question",
      hidden: "",
    });
    const head = html("p", { class: "class-head" });
    head.append(
      html("strong", { "data-part": "head" }),
      html("span", { "data-part": "count", role: "status" }),
      html("span", { class: "class-time", "data-part": "time" }),
    );
    whole.append(
      head,
      html("h3", { class: "class-text", "data-part": "text" }),
      html("ul", { class: "tally", "data-part": "tally" }),
    );
    whole.append(
      html("p", { class: "class-difference", "data-part": "difference", role: "status" }),
      html("p", { class: "class-why", "data-part": "explanation" }),
    );
    const right = html("label", { class: "class-right", "data-part": "right-label" }, "Correct answer ");
    const choose = html("select", { "data-part": "right" });
    choose.addEventListener("change", () => (this.chosen = true));
    right.append(choose);
    const acts = html("p", { class: "class-acts", "data-part": "acts" });
    const next = html("button", { type: "button", class: "primary class-next", "data-part": "next" });
    next.addEventListener("click", () => this.#next());
    const away = html("button", { type: "button", class: "plain", "data-part": "away" }, "Withdraw the question");
    away.addEventListener("click", () => this.requests.ask("close", { question: this.shown.question, to: "gone" }));
    acts.append(next, away);
    whole.append(right, acts);
    return whole;
  }

  #show(question) {
    const fresh = this.shown?.question !== question.question || this.shown?.state !== question.state;
    this.shown = question;
    setText(part(this.root, "head"), HEADS[question.state]);
    setText(part(this.root, "count"), answersWord(question.answers));
    setText(part(this.root, "text"), question.text);
    drawTally(part(this.root, "tally"), question);
    setText(part(this.root, "difference"), difference(question));
    setText(part(this.root, "explanation"), question.explanation);
    setText(part(this.root, "next"), STEPS[question.state]);
    part(this.root, "acts").hidden = !this.requests.mayAct;
    part(this.root, "away").hidden = question.state === "revealed";
    part(this.root, "right-label").hidden = question.state !== "closed" || !this.requests.mayAct;
    if (fresh) this.#choices(question);
    this.#time();
  }

  #choices(question) {
    this.chosen = false;
    const none = html("option", { value: "" }, "automatic, or none");
    part(this.root, "right").replaceChildren(
      none,
      ...question.choices.map((choice, at) =>
        html("option", { value: at }, `${choice.key.toUpperCase()}: ${choice.text}`),
      ),
    );
  }

  /** The answer that the lab itself finds correct, until somebody chooses. */
  #guess(live) {
    if (this.chosen || this.asked?.question !== live.question.question || !this.asked.judge) return;
    const place = this.asked.judge(live);
    part(this.root, "right").value = place === null ? "" : String(place);
  }

  #next() {
    const { question, state } = this.shown;
    const place = part(this.root, "right").value;
    const right = state === "closed" && place !== "" ? { right: Number(place) } : {};
    this.requests.ask("close", { question, ...right });
  }

  #time() {
    const left = this.shown?.state === "open" ? secondsLeft(this.shown, Date.now() - this.aheadMs) : null;
    setText(part(this.root, "time"), left === null ? "" : `${clockWord(left)} left`);
  }

  // --- joining --------------------------------------------------------------------------------------------------------

  #joining() {
    const whole = html("section", { class: "class-part class-join", "aria-label": "Joining" });
    whole.append(html("p", { "data-part": "nothing" }, "Nothing is asked at the moment."));
    const invitation = document.querySelector('.invite-one[data-role="participant"]');
    if (!invitation) return whole;
    const words = html("div");
    const button = html("button", { type: "button", class: "plain" }, "All links");
    button.addEventListener("click", () => this.invite());
    words.append(
      html("h3", {}, "Join by phone"),
      html("p", {}, "Point the camera here. No names, no accounts: answers are anonymous."),
      button,
    );
    whole.append(invitation.querySelector("svg").cloneNode(true), words);
    return whole;
  }
}

/** What a suggestion says is to be done, its first sentence. */
const actOf = (text) => text.match(/^[^.?!]*/)?.[0] ?? "";

function labelled(words, field) {
  const label = html("label", { class: "class-field" }, words);
  label.append(field);
  return label;
}
