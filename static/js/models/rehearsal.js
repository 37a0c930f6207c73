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

/** What comes next, as far as it is known: the step after the one that is on, and the first inject that waits. */
export function nextWord({ phase, at, steps, injects }) {
  if (phase !== "play") return "";
  const step = steps.find((one) => one.step > at && !one.backout && one.state === "not reached");
  const inject = injects.find(({ state }) => state === "waiting");
  const words = [
    step ? `step ${step.step}, ${step.heading} (${step.who})` : "the end of the runbook",
    inject ? `inject ${inject.inject} ${inject.when}` : "",
  ];
  return `Next: ${words.filter(Boolean).join("; ")}.`;
}

/** Of a seat, for whoever conducts: "ready, connected". here: its pages. */
export function presenceWord({ ready, here }) {
  const pages = here === 0 ? "away" : here === 1 ? "connected" : `connected ${here} times`;
  return `${ready ? "ready" : "not ready"}, ${pages}`;
}

/** Why it is too early to begin, or "". */
export function tooEarly(seats) {
  const waited = seats.filter((seat) => !seat.ready || seat.here === 0);
  return waited.map((seat) => `${seat.seat} is ${presenceWord(seat)}`).join("; ");
}

/** Which buttons an inject has, by its state. */
export function waysOf(state) {
  if (state === "waiting") return ["now", "hold", "skip"];
  if (state === "held") return ["now", "release", "skip"];
  return state === "skipped" ? ["now"] : [];
}
