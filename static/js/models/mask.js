// Texts -> the same texts without secrets, before anything leaves the page. The rows are those of the server
// (simulator/pair/masking/mask.py); tests/pair/masking/lines.json holds both to the same answers.

import * as rules from "./mask_rules.js";

const HIDDEN = new RegExp(rules.HIDDEN);
const HEX = new RegExp(rules.HEX_LINE);
const PEM = new RegExp(rules.PEM_LINE);
const CERTIFICATE_LINE = `  ${rules.STARS}`;

/** Rows by the word that they begin with. */
const BY_WORD = new Map();
for (const [what, words] of rules.RULES) {
  const pattern = words.replace("^", "").split(" ");
  const row = { what, pattern, isFirst: words.startsWith("^"), isRest: pattern.at(-1) === "<rest>" };
  BY_WORD.set(pattern[0], [...(BY_WORD.get(pattern[0]) ?? []), row]);
}

/**
 * All texts of one pair together, `[{name, text}]`: equal failover keys stay equal. The texts must be clean (noise.js).
 * Answers `{sources, masks: [{what, file, line, text}]}`; `text` is the line as it is now.
 */
export function mask(sources) {
  const masker = new Masker();
  return { sources: sources.map(({ name, text }) => ({ name, text: masker.text(name, text) })), masks: masker.masks };
}

class Masker {
  masks = [];
  /** Failover keys, and what stands for each. */
  #keys = new Map();

  text(file, text) {
    const lines = [];
    let block = "";
    let isSaid = false;
    for (const [at, line] of text.split("\n").entries()) {
      const bare = line.replace(/^ +| +$/g, "");
      if (block && belongs(block, bare)) {
        lines.push(isSaid ? "" : CERTIFICATE_LINE);
        if (!isSaid && bare && bare !== rules.STARS) this.#note(rules.CERTIFICATE, file, at, CERTIFICATE_LINE);
        isSaid = true;
        continue;
      }
      block = opened(bare);
      isSaid = false;
      const [masked, kinds] = this.#line(line);
      for (const kind of kinds) this.#note(kind, file, at, masked);
      lines.push(masked);
    }
    return lines.join("\n");
  }

  #note(what, file, at, text) {
    this.masks.push({ what, file, line: at + 1, text });
  }

  #line(line) {
    const kinds = [];
    const text = line.includes("://") ? this.#addresses(line, kinds) : line;
    const words = [...text.matchAll(new RegExp(rules.WORD, "g"))];
    const small = words.map(([word]) => word.toLowerCase());
    const first = firstOf(small);
    let masked = "";
    let done = 0;
    for (let at = 0; at < words.length; at++) {
      const found = find(small, at, first);
      if (!found) continue;
      const start = words[found.secret].index;
      const last = words[found.row.isRest ? words.length - 1 : found.secret];
      const end = last.index + last[0].length;
      const old = text.slice(start, end);
      const stars = this.#standIn(found.row.what, old);
      if (start < done) continue;
      masked += text.slice(done, start) + stars;
      done = end;
      if (!HIDDEN.test(old)) kinds.push(found.row.what);
    }
    return [masked + text.slice(done), kinds];
  }

  #addresses(line, kinds) {
    return line.replace(new RegExp(rules.URL_PASSWORD, "g"), (_all, before, secret, after) => {
      if (!HIDDEN.test(secret)) kinds.push(rules.URL_KIND);
      return before + rules.STARS + after;
    });
  }

  #standIn(what, secret) {
    if (HIDDEN.test(secret)) return secret.startsWith("*") ? secret : rules.STARS;
    if (what !== rules.PAIR_KEY) return rules.STARS;
    if (!this.#keys.has(secret)) this.#keys.set(secret, rules.STARS + (this.#keys.size ? this.#keys.size + 1 : ""));
    return this.#keys.get(secret);
  }
}

function belongs(block, text) {
  return block === "pem" ? !PEM.test(text) : HEX.test(text);
}

function opened(text) {
  const pem = PEM.exec(text);
  if (pem) return pem[1] === "BEGIN" ? "pem" : "";
  const words = text.toLowerCase().split(" ");
  return words[0] === rules.CERTIFICATE && words.length <= 4 ? "hex" : "";
}

/** Where the line's text begins: behind a prompt or the sign of a comment, and behind `no`. */
function firstOf(words) {
  const first = words.length > 1 && /[#>!:]$/.test(words[0]) ? 1 : 0;
  return words[first] === "no" ? first + 1 : first;
}

/** The first row that begins at a word, with the word that it masks. */
function find(words, at, first) {
  for (const row of BY_WORD.get(words[at]) ?? []) {
    if (row.isFirst && at !== first) continue;
    const secret = match(row.pattern, words, at);
    if (secret !== null) return row.what ? { row, secret } : null;
  }
  return null;
}

function match(pattern, words, start) {
  let isOpen = false;
  let at = start;
  let last = start;
  for (const item of pattern) {
    if (item === "..") {
      isOpen = true;
      continue;
    }
    if (item.startsWith("?")) {
      if (at + 1 < words.length && item.slice(1).split("/").includes(words[at])) at += 1;
      continue;
    }
    if (isOpen) {
      at = words.indexOf(item, at);
      isOpen = false;
    }
    if (at < 0 || at >= words.length) return null;
    if (!["<secret>", "<rest>", "*"].includes(item) && words[at] !== item) return null;
    last = at;
    at += 1;
  }
  return last;
}
