// What the card of a lesson says, apart from the page. No DOM.

/** The question that belongs to the step, or null: somebody may have asked another one meanwhile. */
export function questionOf(snapshot) {
  const { lesson, question } = snapshot;
  return lesson && question && lesson.question === question.question ? question : null;
}

/** Where the lesson stands. */
export const placeOf = (lesson) => (lesson.help === "blind" ? "Blind" : `Step ${lesson.step} of ${lesson.steps}`);

/** The label of the button that goes on. */
export function nextLabel(lesson) {
  if (lesson.help === "blind") return lesson.step === 1 ? "I am done" : "Close";
  return lesson.ended ? "Finish" : "Next";
}

/**
 * How the lesson went, a row a step: {heading, met, of, hints}, and {met, of, seconds} of the whole; `headings` are those that
 * were seen, by step. What the runner keeps of each step travels with the lesson.
 */
export function summaryOf(lesson, headings) {
  const { steps = [] } = lesson.memory ? JSON.parse(lesson.memory) : {};
  const rows = steps.map((step, at) => ({
    heading: headings.get(at + 1) ?? `Step ${at + 1}`,
    met: step.met.filter((ms) => ms >= 0).length,
    of: step.met.length,
    hints: step.hints,
  }));
  const sum = (name) => rows.reduce((all, row) => all + row[name], 0);
  const begins = steps.filter((step) => step.entered_ms >= 0).map((step) => step.entered_ms);
  const ends = steps.filter((step) => step.done_ms >= 0).map((step) => step.done_ms);
  const seconds = ends.length ? Math.round((Math.max(...ends) - Math.min(...begins)) / 1000) : 0;
  return { rows, met: sum("met"), of: sum("of"), seconds };
}

/** What to say to a screen reader when the lesson changes, or "". */
export function spoken(before, lesson) {
  if (!lesson) return before ? "The lesson is over." : "";
  if (before?.lesson !== lesson.lesson || before.step !== lesson.step)
    return `Step ${lesson.step} of ${lesson.steps}: ${lesson.heading}.`;
  if (lesson.done && !before.done) return "Everything of this step has happened.";
  const at = lesson.met.findIndex((met, index) => met && before.met.length === lesson.met.length && !before.met[index]);
  return at < 0 ? "" : `Seen: ${lesson.expects[at]}.`;
}

/** Seconds until the voting ends, or null where nobody knows. */
export const secondsLeft = (question, wallMs) =>
  question.state === "open" && question.closes_wall_ms !== null
    ? Math.min(Math.max(0, Math.ceil((question.closes_wall_ms - wallMs) / 1000)), question.seconds ?? Infinity)
    : null;

/** The share of each choice in all votes, from 0 to 1. */
export function shares(question) {
  const all = question.choices.reduce((sum, choice) => sum + choice.votes, 0);
  return question.choices.map((choice) => (all ? choice.votes / all : 0));
}

/** How an own prediction went: "Correct.", or both answers; "" before the answer is shown. */
export function verdict(question, mine) {
  const right = question.choices.find((choice) => choice.right);
  const own = question.choices.find((choice) => choice.key === mine);
  if (!right || !own) return "";
  return own.key === right.key ? "Correct." : `Your answer: ${own.text}. What happened: ${right.text}.`;
}
