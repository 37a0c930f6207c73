// What this browser asks of the lab and does in it. Every refusal is told to the person here.

import { changesThePair } from "./models/past.js";

const TOO_OFTEN_MS = 400;

export class Requests {
  /** Where set: `guard(type)` says whether requests of a type are refused before they are sent (presenter mode's lock). */
  guard = null;
  /** Where acts go while someone looks back (past.js). */
  past = null;
  #socket;
  #store;
  #notices;

  /** `mayAct`: may this browser change anything? The server decides, for every request; the page only says so beforehand. */
  constructor({ socket, store, notices, mayAct }) {
    this.#socket = socket;
    this.#store = store;
    this.#notices = notices;
    this.mayAct = mayAct;
  }

  /** Asks a question; null, and a word about it, where it was refused. */
  async ask(type, fields) {
    if (this.guard?.(type)) return null;
    try {
      return await this.#socket.ask(type, fields);
    } catch (refused) {
      this.#notices.say(refused.message);
      return null;
    }
  }

  /** Carries out an act. While looking back it first asks whether the lab is to go back to there; `words` say what it does. */
  async act(request, words = "") {
    if (this.guard?.(request.type)) return null;
    if (this.#store.looking && changesThePair(request)) return this.past.actThere(request, words);
    const { type, ...fields } = request;
    return this.ask(type, fields);
  }

  /** A pasted line waits for its answer; one that came too fast is sent again. `goesOn`: after another one of the same paste. */
  async paste(unit, line, goesOn = false) {
    if (this.guard?.("console")) return false;
    if (this.#store.looking && !(await this.past.goBackFor({ type: "console", unit, line }, ""))) return false;
    for (;;) {
      try {
        await this.#socket.ask("console", goesOn ? { unit, line, pasted: true } : { unit, line });
        return true;
      } catch (refused) {
        if (refused.code !== "too-often") {
          this.#notices.say(`The rest was not pasted. ${refused.message}`);
          return false;
        }
        await new Promise((resolve) => setTimeout(resolve, TOO_OFTEN_MS));
      }
    }
  }
}
