// What a class answered, as shares and in words. A question: QuestionView of simulator/wire/lesson.py.

/** How many answered with each choice, as bars: {key, letter, text, votes, percent, right}. */
export function bars(question) {
  const all = question.choices.reduce((sum, choice) => sum + choice.votes, 0);
  return question.choices.map((choice) => ({
    key: choice.key,
    letter: choice.key.toUpperCase(),
    text: choice.text,
    votes: choice.votes,
    percent: all === 0 ? 0 : Math.round((100 * choice.votes) / all),
    right: choice.right,
  }));
}

export const answersWord = (count) => (count === 1 ? "1 answer" : `${count} answers`);

/** Whole seconds until the voting closes, from its own number down to 0; null: until somebody closes it. */
export function secondsLeft(question, wallMs) {
  if (question.closes_wall_ms === null) return null;
  const left = Math.max(0, Math.ceil((question.closes_wall_ms - wallMs) / 1000));
  return Math.min(left, question.seconds ?? left);
}

/** "0:42" */
export const clockWord = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;

/** The difference between what was expected and what came, once it is revealed; "" before. */
export function difference(question) {
  const right = question.choices.filter((choice) => choice.right);
  if (question.state !== "revealed" || right.length === 0) return "";
  const names = right.map((choice) => choice.text).join(" or ");
  const hit = right.reduce((sum, choice) => sum + choice.votes, 0);
  if (question.answers === 0) return `It was: ${names}. Nobody answered.`;
  const favourite = question.choices.reduce((most, choice) => (choice.votes > most.votes ? choice : most));
  const share = `${hit} of ${question.answers} (${Math.round((100 * hit) / question.answers)} %) were right.`;
  return favourite.right || favourite.votes <= hit || question.answers < 2
    ? `It was: ${names}. ${share}`
    : `It was: ${names}. ${share} Most expected: ${favourite.text}.`;
}
