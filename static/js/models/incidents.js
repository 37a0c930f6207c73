// The event log told as incidents: one for each act, with what was decided, which groups moved and what it cost. No DOM.

const ACTS = new Set(["fault", "repair", "command"]);
/** What comes so long after everything else has no act behind it that people would look for. */
const CALM_MS = 120_000;
/** Rows of one group so close together tell of one move. */
const MOVE_MS = 1_000;
const MOST_MOVES = 4;
/** Single sessions: the loss of one is told when it is noticed, and again when the next one has begun. */
const SINGLE = new Set(["ftp", "http", "tcp"]);

/**
 * Reads the log row by row. An incident: {key, number, cause, rows}. Rows go to the incident of the input that they rest on, else
 * to the newest. The numbers stay while the oldest rows leave the log.
 */
export class Incidents {
  #numbers = new Map();
  #byId = new Map();
  list = [];

  /** Of a whole log. */
  read(log) {
    this.list = [];
    this.#byId = new Map();
    for (const entry of log) this.#take(entry);
    const known = this.list.findIndex(({ key }) => this.#numbers.has(key));
    const first = known < 0 ? 1 : this.#numbers.get(this.list[known].key) - known;
    this.#numbers = new Map();
    this.list.forEach((incident, index) => this.#number(incident, first + index));
    return this.list;
  }

  /** The incident of the next row. */
  add(entry) {
    const incident = this.#take(entry);
    if (incident.number === 0) this.#number(incident, (this.list.at(-2)?.number ?? 0) + 1);
    return incident;
  }

  /** Forgets the oldest incident: its rows have left the log. */
  drop() {
    this.list.shift();
  }

  #number(incident, number) {
    incident.number = number;
    this.#numbers.set(incident.key, number);
  }

  #take(entry) {
    const incident = this.#home(entry) ?? this.#begin(entry);
    incident.rows.push(entry);
    if (entry.id) this.#byId.set(entry.id, incident);
    return incident;
  }

  #home(entry) {
    const last = this.list.at(-1);
    const known = this.#byId.get(entry.id);
    if (ACTS.has(entry.kind)) return known;
    const recent = last && entry.at_ms - last.rows.at(-1).at_ms <= CALM_MS ? last : undefined;
    return known ?? this.#byId.get(entry.because) ?? (recent?.cause.kind === "health" ? undefined : recent);
  }

  #begin(cause) {
    const incident = { key: `${cause.id} ${cause.at_ms} ${cause.number}`, number: 0, cause, rows: [] };
    this.list.push(incident);
    return incident;
  }
}

/** Rows about groups that say what became of them: of those that come together, the first of each group. */
export function movesOf({ rows }) {
  const found = [];
  for (const row of rows) {
    const isSame = (one) => one.group === row.group && row.at_ms - one.at_ms <= MOVE_MS;
    if (row.kind === "group" && !found.some(isSame)) found.push(row);
  }
  return found.slice(0, MOST_MOVES);
}

/** What it cost: {interrupted: flows that are still so, longestMs, kept, lost}, or null where no traffic was touched. */
export function costOf({ rows }) {
  const flows = rows.filter((row) => row.kind === "flow");
  if (!flows.length) return null;
  const began = new Map();
  const noticed = new Set();
  const cost = { interrupted: 0, longestMs: 0, kept: 0, lost: 0 };
  for (const row of flows) {
    const name = row.text.split(":")[0];
    if (!row.sessions) {
      if (!began.has(name)) began.set(name, row.at_ms);
      continue;
    }
    const { flow, kept, lost } = row.sessions;
    cost.longestMs = Math.max(cost.longestMs, row.at_ms - (began.get(name) ?? flows[0].at_ms));
    cost.kept += kept;
    const isNews = !(SINGLE.has(flow.split(" ")[0]) && noticed.has(flow));
    if (isNews) cost.lost += lost;
    if (isNews && lost) noticed.add(flow);
    else {
      noticed.delete(flow);
      began.delete(name);
    }
  }
  cost.interrupted = began.size;
  return cost;
}

const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;
const interrupted = ({ interrupted: count }) => `${count} flow${count === 1 ? "" : "s"} still interrupted`;
const sessions = (count, word) => `${count} session${count === 1 ? "" : "s"} ${word}`;

/** "Traffic back after 8.2 s at most: 84 sessions kept, 22 sessions lost." or "". */
export function costWords(incident) {
  const cost = costOf(incident);
  if (cost === null) return movesOf(incident).length ? "No session was interrupted." : "";
  const fate = `${sessions(cost.kept, "kept")}, ${cost.lost} lost`;
  if (cost.interrupted) return `${interrupted(cost)}; ${fate} so far.`;
  return `Traffic passes again after ${seconds(cost.longestMs)} at most: ${fate}.`;
}

/** After how long since its cause a row came: "+5.0 s", "at once". */
export function afterWords(incident, row) {
  const ms = row.at_ms - incident.cause.at_ms;
  return ms < 50 ? "at once" : `+${seconds(ms)}`;
}

/** In one line, once the group has moved: "5.0 s after “Cable pulled: Primary Ethernet0”, 22 sessions lost." */
export function caption(incident, atMs) {
  const cost = costOf(incident);
  const after = seconds(atMs - incident.cause.at_ms);
  const fate = cost?.interrupted ? interrupted(cost) : cost?.lost ? sessions(cost.lost, "lost") : "no session lost";
  return `${after} after “${incident.cause.text.replace(/\.$/, "")}”, ${fate}.`;
}

/** The row that "why?" asks about: the last move, else the last of interest, else the cause. */
export function askedRow(incident) {
  const moves = movesOf(incident);
  const last = incident.rows.filter((row) => row.kind !== "step" && row.kind !== "flow").at(-1);
  return moves.at(-1) ?? last ?? incident.cause;
}

// --- a move as it goes on -------------------------------------------------------------------------------------------------

/** A fault that nothing has come of for so long is not being detected any more. */
const DETECTING_MS = 120_000;
/** What a move cost stands for so long after it, and for a while after the last session came back. */
const CAPTION_MS = 8_000;
const CAPTION_AFTER_MS = 3_000;
const SAME_MS = 1_500;

/** The row by which a group came to where it is active now; undefined before. */
export function moveOf({ cause, rows }, snapshot) {
  return rows.find((row) => {
    const view = snapshot.groups.find((one) => one.unit === row.unit && one.group === row.group);
    const isNews = view?.active && Math.abs(row.at_ms - (view.active_since_ms ?? -SAME_MS)) <= SAME_MS;
    return row.kind === "group" && isNews && row.at_ms >= cause.at_ms;
  });
}

/**
 * What the newest incident is at: {phase: "detecting", words, fault}, {phase: "over", words, why, move}, or null where there is
 * nothing to watch. `why`: what the move was decided by.
 */
export function stageOf(incident, snapshot, nowMs) {
  if (!incident || incident.cause.kind === "health") return null;
  const { cause, rows } = incident;
  const move = moveOf(incident, snapshot);
  if (move) {
    const lastFlow = rows.findLast((row) => row.kind === "flow")?.at_ms ?? 0;
    if (nowMs > Math.max(move.at_ms + CAPTION_MS, lastFlow + CAPTION_AFTER_MS)) return null;
    return { phase: "over", words: caption(incident, move.at_ms), why: reasonOf(move, snapshot), move };
  }
  const isOver = rows.some((row) => row.kind === "group" || row.kind === "peer") || snapshot.health.health === "ok";
  const fault = snapshot.faults.find((one) => one.since_ms === cause.at_ms);
  if (cause.kind !== "fault" || isOver || !fault || nowMs - cause.at_ms > DETECTING_MS) return null;
  return { phase: "detecting", words: `detecting, ${seconds(Math.max(0, nowMs - cause.at_ms))}`, fault: fault.fault };
}

/** "interface inside of context1 has no link on Primary, policy 1 of 1": from the sentence of the move, and the other unit's policy. */
function reasonOf(move, { groups }) {
  const [, why = ""] = move.text.replace(/\.$/, "").split(/: (.*)/s);
  const other = groups.find((view) => view.group === move.group && view.unit !== move.unit);
  return why && other?.failed_interfaces ? `${why}, policy ${other.failed_interfaces} of ${other.policy}` : why;
}
