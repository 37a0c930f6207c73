// What the page says to the person before it: a word on the screen, a sentence for a screen reader, a question with yes and no.

export class Notices {
  #toast;
  #announcer;
  #question;

  /** The views that say it. */
  use({ toast, announcer, question }) {
    this.#toast = toast;
    this.#announcer = announcer;
    this.#question = question;
  }

  say(text) {
    this.#toast.say(text);
  }

  /** Says a sentence to a screen reader. */
  announce(sentence) {
    this.#announcer.say(sentence);
  }

  /** Asks the person: {title, act, text, yes, no} -> true or false. */
  confirm(words) {
    return this.#question.ask(words);
  }
}
