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
