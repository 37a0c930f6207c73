// All that two units said to each other: kept in one piece as it is asked for, and what of it is seen. No DOM, no socket.

/** The families of messages, each with the letter by which it is known without colour. Tags: simulator/failover/messages.py. */
export const FAMILIES = Object.freeze([
  ["hello", "H", "Hellos", ["hello"]],
  ["interface", "I", "Interfaces", ["interface-hello"]],
  ["probe", "P", "Probes", ["probe", "probe-answer"]],
  ["test", "T", "Tests", ["test-begin", "test-report"]],
  [
    "order",
    "O",
    "Orders",
    ["reset-order", "reload-order", "resync-order", "exec-order", "exec-answer", "failover-off"],
  ],
  ["sync", "C", "Config", ["config-request", "config-chunk", "config-ack", "command", "command-ack"]],
  ["state", "S", "State", ["logical-update", "bulk-request", "bulk-state", "bulk-done", "stay-alive"]],
]);

const FAMILY_OF = new Map(FAMILIES.flatMap(([name, , , kinds]) => kinds.map((kind) => [kind, name])));
const LETTERS = new Map(FAMILIES.map(([name, letter]) => [name, letter]));
const ANSWERS = new Set(["probe-answer", "config-ack", "command-ack", "test-report", "exec-answer"]);

export const familyOf = (kind) => FAMILY_OF.get(kind) ?? "order";

/** The letter on a message; an answer's is small. */
export function letterOf(kind) {
  const letter = LETTERS.get(familyOf(kind));
  return ANSWERS.has(kind) ? letter.toLowerCase() : letter;
}

/** As answered: [at_ms, unit, via, kind, arrives_ms], [at_ms, unit, missed], [at_ms, unit, group, state]. */
export const spoken = ([atMs, unit, via, kind, arrivesMs]) => ({ atMs, unit, via, kind, arrivesMs });
export const missed = ([atMs, unit, number]) => ({ atMs, unit, missed: number });
export const entered = ([atMs, unit, group, state]) => ({ atMs, unit, group, state });

/** So much is kept: what is further away is asked for again. */
const MOST_KEPT = 6_000;

/** One stretch of the exchange without a gap. */
export class Record {
  constructor() {
    this.clear();
  }

  clear() {
    this.fromMs = null;
    this.untilMs = null;
    this.messages = [];
    this.missed = [];
    this.entered = [];
  }

  /** What to ask for, so that [fromMs, untilMs] is known, at most `mostMs` at once; null: it is. */
  lacks(fromMs, untilMs, mostMs) {
    if (untilMs <= fromMs) return null;
    if (this.fromMs === null || fromMs > this.untilMs + mostMs || untilMs < this.fromMs - mostMs)
      return [fromMs, Math.min(untilMs, fromMs + mostMs)];
    if (fromMs < this.fromMs) return [Math.max(fromMs, this.fromMs - mostMs), this.fromMs];
    return untilMs > this.untilMs ? [this.untilMs, Math.min(untilMs, this.untilMs + mostMs)] : null;
  }

  /** Adds an answer; one that does not touch what is kept takes its place. */
  add(answer) {
    const piece = {
      messages: answer.messages.map(spoken),
      missed: answer.missed.map(missed),
      entered: answer.entered.map(entered),
    };
    if (this.fromMs !== null && answer.from_ms === this.untilMs) {
      const news = piece.entered.filter((one) => one.atMs > answer.from_ms);
      this.#join(this, { ...piece, entered: news }, this.fromMs, answer.until_ms);
      this.#forgetEarly();
    } else if (this.fromMs !== null && answer.until_ms === this.fromMs) {
      const later = this.entered.filter((one) => one.atMs > this.fromMs);
      this.#join(piece, { messages: this.messages, missed: this.missed, entered: later }, answer.from_ms, this.untilMs);
    } else {
      this.#join(piece, { messages: [], missed: [], entered: [] }, answer.from_ms, answer.until_ms);
    }
  }

  #join(first, second, fromMs, untilMs) {
    const joined = (name) => [...first[name], ...second[name]];
    [this.messages, this.missed, this.entered] = ["messages", "missed", "entered"].map(joined);
    [this.fromMs, this.untilMs] = [fromMs, untilMs];
  }

  #forgetEarly() {
    if (this.messages.length <= MOST_KEPT) return;
    const fromMs = this.messages[this.messages.length - MOST_KEPT / 2].atMs;
    const states = new Map();
    for (const one of this.entered)
      if (one.atMs <= fromMs) states.set(`${one.unit} ${one.group}`, { ...one, atMs: fromMs });
    this.entered = [...states.values(), ...this.entered.filter((one) => one.atMs > fromMs)];
    this.messages = this.messages.filter((one) => one.atMs > fromMs);
    this.missed = this.missed.filter((one) => one.atMs > fromMs);
    this.fromMs = fromMs;
  }
}

/** Position of the first of a list in order of time that is later than `atMs`. */
export function after(list, atMs) {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle].atMs <= atMs) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of what is said at one moment the hello of the failover link stands first. */
const rank = (bundle) => (bundle.kind === "hello" ? 0 : 1);

const ROUTINE = new Set(["hello", "interface-hello", "stay-alive", "logical-update"]);

/**
 * What is drawn of a window: messages of the shown families, those that one unit sends at one moment of one kind as one, at
 * most `most`. Where there are more, routine ones that arrive are left out: {bundles, left}.
 */
export function seen(messages, fromMs, untilMs, hidden, most) {
  const bundles = new Map();
  for (let at = after(messages, fromMs); at < messages.length && messages[at].atMs <= untilMs; at += 1) {
    const message = messages[at];
    if (hidden.has(familyOf(message.kind))) continue;
    const lost = message.arrivesMs === null;
    const key = `${message.atMs} ${message.unit} ${message.kind} ${lost}`;
    const bundle = bundles.get(key);
    if (bundle) bundle.vias.push(message.via);
    else bundles.set(key, { ...message, lost, vias: [message.via] });
  }
  const all = [...bundles.values()].sort((a, b) => a.atMs - b.atMs || rank(a) - rank(b));
  if (all.length <= most) return { bundles: all, left: 0 };
  const rare = all.filter((one) => one.lost || !ROUTINE.has(one.kind)).slice(0, most);
  return { bundles: rare, left: all.length - rare.length };
}

/** How many messages of each family there are in a window. */
export function counts(messages, fromMs, untilMs) {
  const found = Object.fromEntries(FAMILIES.map(([name]) => [name, 0]));
  for (let at = after(messages, fromMs); at < messages.length && messages[at].atMs <= untilMs; at += 1)
    found[familyOf(messages[at].kind)] += 1;
  return found;
}

/** The states of a group on a unit as bars: {state, fromMs, toMs (null: it lasts)}. */
export function stateBars(states, unit, group) {
  const own = states.filter((one) => one.unit === unit && one.group === group);
  return own
    .map((one, index) => ({ state: one.state, fromMs: one.atMs, toMs: own[index + 1]?.atMs ?? null }))
    .filter((bar) => bar.toMs === null || bar.toMs > bar.fromMs);
}

/** Spans of time that the diagram shows, from the closest look to the widest. */
export const SPANS_MS = Object.freeze([
  50, 100, 250, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 30_000, 60_000, 120_000,
]);

/** One step closer (-1) or wider (1). */
export function zoomed(spanMs, by) {
  const at = SPANS_MS.findIndex((span) => span >= spanMs);
  return SPANS_MS[Math.max(0, Math.min(SPANS_MS.length - 1, at + by))];
}

/** The window after a zoom by which the moment at `share` of its height stays where it is. */
export function zoomedAround(fromMs, spanMs, newSpanMs, share) {
  return fromMs + spanMs * share - newSpanMs * share;
}

const TICKS_MS = [5, 10, 25, 50, 100, 250, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 30_000, 60_000];

/** Round times in a window, with at least `room` pixels between two. */
export function timeTicks(fromMs, spanMs, height, room) {
  const step = TICKS_MS.find((one) => (one / spanMs) * height >= room) ?? TICKS_MS.at(-1);
  const first = Math.ceil(Math.max(0, fromMs) / step) * step;
  return Array.from(
    { length: Math.max(0, Math.floor((fromMs + spanMs - first) / step) + 1) },
    (_, index) => first + index * step,
  );
}

/** Times with as many digits as the look is close. */
export function timeWord(atMs, spanMs) {
  const seconds = Math.floor(atMs / 1000);
  const two = (number) => String(number).padStart(2, "0");
  const clock = `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  if (spanMs > 10_000) return clock;
  return spanMs > 1_000
    ? `${clock}.${Math.floor((atMs % 1000) / 100)}`
    : `${clock}.${String(atMs % 1000).padStart(3, "0")}`;
}
