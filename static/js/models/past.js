// Looking back: which of the wishes is asked next, which branch is drawn where, and the words for it. No DOM, no socket.

import { elapsed, exact } from "../helpers/time.js";
import { faultWords } from "./faults.js";
import { title } from "./words.js";

/** Two questions are asked at least so far apart: the server answers 20 requests a second and people do other things too. */
export const SPACING_MS = 80;

/**
 * Moments that someone wishes to see. One is asked at a time, and of those that come meanwhile only the newest is asked
 * next: whoever scrubs never waits for where the pointer was.
 */
export class Wishes {
  #wish = null;
  #busy = false;
  #askedMs = -Infinity;
  #era = 0;

  put(wish) {
    this.#wish = wish;
  }

  /** The wish to be asked now, with the era that `settle` wants to know, or null. */
  take(wallMs) {
    if (this.#wish === null || this.waitMs(wallMs) !== 0) return null;
    const wish = this.#wish;
    this.#wish = null;
    this.#busy = true;
    this.#askedMs = wallMs;
    return { wish, era: this.#era };
  }

  /** How long until the next can be asked; null: it waits for an answer, or there is none. */
  waitMs(wallMs) {
    if (this.#busy || this.#wish === null) return null;
    return Math.max(0, this.#askedMs + SPACING_MS - wallMs);
  }

  /** The answer came; whether anyone still wants it. */
  settle(era) {
    if (era !== this.#era) return false;
    this.#busy = false;
    return true;
  }

  /** Nothing is wished any more, and an answer on its way comes too late. */
  drop() {
    this.#wish = null;
    this.#busy = false;
    this.#era += 1;
  }
}

const OF_THE_PAIR = new Set(["console", "operate", "fault", "repair-all", "flow", "rate"]);

/** Whether an act changes what happens in the pair, so that it can be done in one moment only. */
export const changesThePair = ({ type, paused, next_happening: next }) =>
  OF_THE_PAIR.has(type) || (type === "clock" && (paused === false || next === true));

/** What an act does, for whoever is asked about it. */
export function actWords(request) {
  switch (request.type) {
    case "console":
      return `Type "${request.line}" at the ${title(request.unit)} console`;
    case "operate":
      return `Type "${request.lines.join(" / ")}" at the ${title(request.unit)} console`;
    case "fault":
      return faultWords(request);
    case "repair-all":
      return "Repair all";
    case "flow":
      return `${request.on ? "Start" : "Stop"} the flow ${request.flow}`;
    case "rate":
      return `Set the rate of ${request.flow} to ${request.rate}`;
    default:
      return "Go on from here";
  }
}

/** The question before an act in the past: what is going to happen to whom. */
export function forkWords(request, words, atMs, nowMs) {
  const plays = request.type === "clock";
  return {
    title: plays ? `Go on from ${elapsed(atMs)}?` : `Act at ${elapsed(atMs)}?`,
    act: plays ? "" : words || actWords(request),
    text:
      `The lab goes back to ${elapsed(atMs)} for everybody who has it open, and goes on from there. ` +
      `What came after, up to ${elapsed(nowMs)}, stays on the timeline as a branch; you can return to it.`,
    yes: plays ? "Go back and play" : "Go back and do it",
    no: "Keep looking",
  };
}

/** The question before returning to a branch. */
export function returnWords(branch, nowMs) {
  return {
    title: `Return to branch ${branch.branch}?`,
    act: "",
    text:
      `The lab goes on where that branch was left, at ${elapsed(branch.until_ms)}, for everybody who has it open. ` +
      `What is the present now, up to ${elapsed(nowMs)}, stays on the timeline as a branch.`,
    yes: "Return to it",
    no: "Stay here",
  };
}

export const lookingWords = (atMs, gone) =>
  gone ? `Looking back at ${exact(atMs)}, on a branch that was undone.` : `Looking back at ${exact(atMs)}.`;

/** The bars of a branch in the lane of a group on a unit, in order of time; each ends where the next begins or the branch. */
export function branchBars(branch, unit, group, toneOf) {
  const lane = branch.lanes.find((one) => one.unit === unit && one.group === group);
  const segments = lane?.segments ?? [];
  return segments
    .map((segment, index) => ({
      state: segment.state,
      tone: toneOf(segment.state),
      at_ms: Math.max(segment.at_ms, branch.from_ms),
      endMs: Math.min(segments[index + 1]?.at_ms ?? branch.until_ms, branch.until_ms),
    }))
    .filter((bar) => bar.endMs > bar.at_ms);
}

/** Whether a moment that is looked at is of the present's own past: not of a branch that was left meanwhile. */
export const isOfThePresent = (atMs, branches, seen) =>
  !branches.some((branch) => !seen.has(branch.branch) && branch.from_ms < atMs);
