// Which entries of the event log belong together.

/** Rows that are there to be looked up, not to be read as they come. */
const QUIET = new Set(["step", "hello"]);

const FILTERS = {
  acts: new Set(["fault", "repair", "command"]),
  groups: new Set(["group", "step"]),
  health: new Set(["hello", "test", "interface", "peer", "health"]),
  units: new Set(["sync", "unit"]),
  traffic: new Set(["flow"]),
};

/** Whether an entry is shown: "main" is all but the quiet rows, "all" is everything. */
export function passes(entry, filter) {
  if (filter === "main") return !QUIET.has(entry.kind);
  return FILTERS[filter]?.has(entry.kind) ?? true;
}

const MOMENT_MS = 300;

/**
 * What to say in one line of what just happened: {kind, at_ms, text}, or null. Of a moment the decision counts, one for each
 * group, and not what follows from it; what became of the traffic comes in dozens and stays in the log.
 * `groupViews`, the groups of the snapshot, say where a group is now: the taker is active before the giver has stepped down.
 */
export function headline(log, groupViews = []) {
  const told = log.filter((entry) => passes(entry, "main") && entry.kind !== "flow");
  const last = told.at(-1);
  if (!last) return null;
  const moment = told.filter((entry) => entry.kind === last.kind && last.at_ms - entry.at_ms <= MOMENT_MS);
  const groups = [...new Set(moment.map(({ group }) => group))];
  const ofGroup = (group) => {
    const its = moment.filter((entry) => entry.group === group);
    const home = groupViews.find((view) => view.group === group && view.active)?.unit ?? its.at(-1).unit;
    return its.find((entry) => entry.unit === home) ?? its.at(-1); // where it is now, not where it was
  };
  const chosen = last.group === null ? [last] : groups.map(ofGroup);
  return { kind: last.kind, at_ms: chosen[0].at_ms, text: chosen.map(({ text }) => text).join(" ") };
}
