// What the answer to `compare` says, in words: which rows to show, and what is the matter with each.

const MARKS = {
  same: "same",
  changed: "differs",
  "first-only": "on Primary only",
  "second-only": "on Secondary only",
  own: "each unit's own",
};

export const markOf = (row) => MARKS[row.mark];

export const spaceName = (space) => space.context || "System execution space";

/** Spaces that are named one by one where many agree. */
const MANY = 12;

/** The spaces to show, and how many agree without being shown: {spaces, agreeing}. all: every line is asked for. */
export function spacesOf({ spaces }, all) {
  if (all || spaces.length <= MANY) return { spaces, agreeing: 0 };
  const shown = spaces.filter((space) => !space.context || space.differences || space.missing || space.unsaved.length);
  return { spaces: shown, agreeing: spaces.length - shown.length };
}

export function rowsOf(space, all) {
  return all ? space.rows : space.rows.filter((row) => row.mark !== "same");
}

export function verdictOf(comparison) {
  if (comparison.differences === 0) return "The running configurations agree.";
  const lines = comparison.differences === 1 ? "1 line differs" : `${comparison.differences} lines differ`;
  return `${lines}. The next full synchronisation, or write standby on the unit with group 1 active, ends that.`;
}

export function stateOf(space) {
  const words = [
    space.differences === 0 ? "agrees" : space.differences === 1 ? "1 difference" : `${space.differences} differences`,
  ];
  if (space.missing) words.push(`not on ${title(space.missing)}`);
  if (space.unsaved.length) words.push(`not saved on ${space.unsaved.map(title).join(" and ")}`);
  return words.join(", ");
}

const title = (unit) => unit[0].toUpperCase() + unit.slice(1);
