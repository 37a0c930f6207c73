// The question to the class on the projector: its words, how to join, the countdown, and the tally once the voting is over.

import { html, part, setText } from "../helpers/dom.js";
import { answersWord, clockWord, secondsLeft } from "../models/tally.js";
import { drawTally } from "./tally.js";

const TICK_MS = 250;

export class AskedView {
  connect(root, { store, aheadMs }) {
    Object.assign(this, { store, aheadMs });
    this.root = root;
    this.#joining();
    this.timer = setInterval(() => this.#time(), TICK_MS);
    store.follow(this, ["question"]);
    this.follow();
  }

  update() {}

  dispose() {
    clearInterval(this.timer);
    this.store.unsubscribe(this);
  }

  follow() {
    const question = this.store.live?.question ?? null;
    this.root.hidden = question === null;
    if (question === null) return;
    this.root.dataset.state = question.state;
    const words = question.act ? `${question.act.replace(/[.?!]$/, "")}: ${question.text}` : question.text;
    setText(part(this.root, "asked-text"), words);
    setText(part(this.root, "asked-count"), answersWord(question.answers));
    drawTally(part(this.root, "asked-tally"), question);
    this.#time();
  }

  /** The QR code of the link for phones, and the link in letters, for whoever has no camera. */
  #joining() {
    const invitation = document.querySelector('.invite-one[data-role="participant"]');
    if (!invitation) return;
    const link = new URL(part(invitation, "url").value);
    part(this.root, "asked-join").append(
      invitation.querySelector("svg").cloneNode(true),
      html("p", {}, `${link.host}${link.pathname}`),
    );
  }

  #time() {
    const question = this.store.live?.question;
    const left = question?.state === "open" ? secondsLeft(question, Date.now() - this.aheadMs) : null;
    setText(part(this.root, "asked-time"), left === null ? "" : `${clockWord(left)} left`);
  }
}
