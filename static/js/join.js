// A participant's phone: it receives the question to the class and nothing else, and sends a vote.

import { html, part, setData, setText } from "./helpers/dom.js";
import { connectionWords } from "./models/connection.js";
import { answersWord, clockWord, difference, secondsLeft } from "./models/tally.js";
import { LabSocket } from "./socket.js";
import { drawTally } from "./views/tally.js";

const TRIES = 5;
const AGAIN_MS = 700;
const WORDS = connectionWords("lab");
/** Tried again by itself: the vote may not have been counted. */
const PASSING = new Set(["busy", "too-often", "lost"]);

class Phone {
  question = null;
  sending = null;

  constructor(root) {
    this.root = root;
    this.aheadMs = Date.now() - Number(root.dataset.now);
    const scheme = location.protocol === "https:" ? "wss" : "ws";
    const address = `${scheme}://${location.host}/ws/join/${encodeURIComponent(root.dataset.token)}`;
    this.socket = new LabSocket(
      address,
      (frame) => this.#hear(frame),
      (state) => this.#connection(state),
    );
    this.socket.open();
    setInterval(() => this.#time(), 250);
    document.addEventListener("visibilitychange", () => document.hidden || this.socket.hurry());
    addEventListener("online", () => this.socket.hurry());
  }

  get own() {
    return this.question && sessionStorage.getItem(this.#key);
  }

  get #key() {
    return `${this.root.dataset.token} ${this.question.question} ${this.question.text}`;
  }

  #hear(frame) {
    if (frame.event?.type !== "question") return;
    const before = this.question;
    this.question = frame.event.question;
    if (this.question && before?.question !== this.question.question) this.#ask();
    this.#show();
  }

  #ask() {
    part(this.root, "choices").removeAttribute("data-question");
    part(this.root, "choices").replaceChildren(...this.question.choices.map((choice) => this.#button(choice)));
    if (navigator.userActivation?.hasBeenActive) navigator.vibrate?.(60);
  }

  #button(choice) {
    const item = html("li");
    const button = html("button", { type: "button", "aria-pressed": "false", "data-choice": choice.key });
    button.append(
      html("span", { class: "tally-letter", "aria-hidden": "true" }, choice.key.toUpperCase()),
      html("span", {}, choice.text),
    );
    button.addEventListener("click", () => this.#vote(choice.key));
    item.append(button);
    return item;
  }

  #show() {
    const { question, own } = this;
    part(this.root, "waiting").hidden = question !== null;
    part(this.root, "asked").hidden = question === null;
    setData(this.root, "state", question?.state ?? "waiting");
    if (!question) return;
    setText(part(this.root, "text"), question.text);
    part(this.root, "act").hidden = !question.act;
    setText(part(this.root, "act"), question.act ? `It is about: ${question.act}` : "");
    if (question.state === "open") {
      for (const button of part(this.root, "choices").querySelectorAll("button")) {
        button.setAttribute("aria-pressed", String(button.dataset.choice === (this.sending ?? own)));
      }
    } else drawTally(part(this.root, "choices"), question, own);
    setText(part(this.root, "word"), this.#word());
    part(this.root, "explanation").hidden = !question.explanation;
    setText(part(this.root, "explanation"), question.explanation);
    this.#time();
  }

  #word() {
    const { question, own } = this;
    const mine = question.choices.find((choice) => choice.key === own);
    if (question.state === "open") {
      if (this.sending) return "Sending your answer.";
      return mine ? `Your answer is ${own.toUpperCase()}. You can change it until the voting closes.` : "Choose one.";
    }
    if (question.state === "closed") return `The voting is closed: ${answersWord(question.answers)}.`;
    const verdict = !mine || mine.right === null ? "" : mine.right ? "Correct. " : "Not this time. ";
    return verdict + difference(question);
  }

  #time() {
    if (!this.question) return;
    const left = this.question.state === "open" ? secondsLeft(this.question, Date.now() - this.aheadMs) : null;
    setText(part(this.root, "time"), left === null ? "" : `${clockWord(left)} left`);
  }

  /** Until it is counted or refused for good; a choice made meanwhile takes its place. */
  async #vote(choice) {
    const asked = this.question.question;
    this.sending = choice;
    this.#show();
    for (
      let attempt = 0;
      attempt < TRIES && this.sending === choice && this.question?.question === asked;
      attempt += 1
    ) {
      try {
        await this.socket.ask("predict", { question: asked, choice });
        if (this.sending !== choice || this.question?.question !== asked) return;
        sessionStorage.setItem(this.#key, choice);
        this.sending = null;
        this.#show();
        return;
      } catch (refused) {
        if (!PASSING.has(refused.code)) {
          this.#failed(choice, refused.message);
          return;
        }
        await new Promise((resolve) => setTimeout(resolve, AGAIN_MS * (attempt + 1)));
      }
    }
    this.#failed(choice, "Your answer could not be sent. Choose again.");
  }

  #failed(choice, words) {
    if (this.sending !== choice) return;
    this.sending = null;
    this.#show();
    setText(part(this.root, "word"), words.replace(/^question: /, ""));
  }

  #connection(state) {
    setData(part(this.root, "connection"), "state", state);
    setText(part(this.root, "connection-word"), WORDS[state]);
  }
}

new Phone(document.querySelector(".phone"));
document.documentElement.dataset.started = "";
