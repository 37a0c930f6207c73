// Words about a rehearsal that the pages of seats and of the facilitator share.

/** Virtual milliseconds as "0:02:05". */
export function clockWord(ms) {
  const seconds = Math.max(0, Math.floor(ms / 1_000));
  const two = (number) => String(number).padStart(2, "0");
  return `${Math.floor(seconds / 3_600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** The mark of a step's state, so that it is told without colour. */
export const MARKS = {
  "to do": "○",
  "not reached": "○",
  on: "▶",
  done: "✓",
  passed: "✓",
  warned: "!",
  failed: "✗",
  blocked: "✗",
  skipped: "–",
};

/** Which buttons an inject has, by its state. */
export function waysOf(state) {
  if (state === "waiting") return ["now", "hold", "skip"];
  if (state === "held") return ["now", "release", "skip"];
  return state === "skipped" ? ["now"] : [];
}
