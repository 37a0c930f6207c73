// Lines typed at a console, to be walked through with the arrow keys. The line under way is kept while one looks back.

const LONGEST = 200;

export class History {
  #lines = [];
  #at = 0;
  #draft = "";

  add(line) {
    if (line.trim() && line !== this.#lines.at(-1)) this.#lines = [...this.#lines, line].slice(-LONGEST);
    this.#at = this.#lines.length;
    this.#draft = "";
  }

  /** The line before; `typed` is what stands in the field now. */
  older(typed) {
    if (this.#at === this.#lines.length) this.#draft = typed;
    if (this.#at > 0) this.#at -= 1;
    return this.#lines[this.#at] ?? typed;
  }

  newer(typed) {
    if (this.#at === this.#lines.length) return typed;
    this.#at += 1;
    return this.#lines[this.#at] ?? this.#draft;
  }
}

/** A pasted text: the lines to send one by one, and the rest that stays in the field. */
export function splitPaste(before, pasted, after) {
  const lines = `${before}${pasted.replace(/\r\n?/g, "\n")}${after}`.split("\n");
  return { send: lines.slice(0, -1), rest: lines.at(-1) };
}
