// How an event changes a snapshot: the same rule as simulator/wire/fold.py, tested with the same fixtures.
//
// Pure: nothing given is changed; what an event does not concern keeps its identity, so that a view may compare with ===.
// An event that carries an entity replaces the one with the same key; a new one takes its place in the order of keys.
// A lane gets a new segment by "lane" only. Messages and missed hellos only move on the screen.

/** Bounds of what a snapshot keeps (simulator/wire/snapshot.py). */
export const LOG_ENTRIES = 300;
export const SYSLOG_LINES = 300;
export const CONSOLE_LINES = 500;
export const LANE_SEGMENTS = 400;

/** Where an event stands as seen from a snapshot. */
export const NEXT = "next";
export const KNOWN = "known";
/** Events are missing in between, or it is of another lab or run: join again. */
export const GAP = "gap";

/** Whether `event` is the one that `snapshot` waits for: NEXT, KNOWN or GAP. */
export function placeOf(snapshot, event) {
  if (event.lab !== snapshot.lab || event.run !== snapshot.run || event.seq > snapshot.seq + 1) return GAP;
  return event.seq === snapshot.seq + 1 ? NEXT : KNOWN;
}

/** The snapshot after its next event. Throws RangeError for any other event (ask placeOf first) and for an unknown type. */
export function fold(snapshot, event) {
  if (placeOf(snapshot, event) !== NEXT) {
    throw new RangeError(`event ${event.run}/${event.seq} after ${snapshot.run}/${snapshot.seq}`);
  }
  if (!Object.hasOwn(CHANGES, event.type)) throw new RangeError(`unknown type of event: ${event.type}`);
  return { ...snapshot, ...CHANGES[event.type](snapshot, event), seq: event.seq };
}

/** The fields of an entity that tell it from others of its kind, by the snapshot's collection. */
export const KEYS = Object.freeze({
  units: ["unit"],
  groups: ["unit", "group"],
  interfaces: ["unit", "context", "name"],
  ports: ["unit", "port"],
  peers: ["unit"],
  links: ["link"],
  switches: ["switch"],
  hosts: ["host"],
  flows: ["flow"],
  faults: ["fault"],
  consoles: ["unit"],
  lanes: ["unit", "group"],
});

const unchanged = () => ({});

const CHANGES = {
  message: unchanged,
  "hello-missed": unchanged,
  unit: entity("units", "unit"),
  group: entity("groups", "group"),
  interface: entity("interfaces", "interface"),
  "interface-gone": (snapshot, event) => ({ interfaces: without(snapshot.interfaces, KEYS.interfaces, event) }),
  port: entity("ports", "port"),
  peer: entity("peers", "peer"),
  link: entity("links", "link"),
  switch: entity("switches", "switch"),
  flow: entity("flows", "flow"),
  "flows-grew": (snapshot, event) => ({
    flows: event.flows.reduce(
      (flows, grown) => update(flows, KEYS.flows, grown, (flow) => ({ ...flow, ...grown })),
      snapshot.flows,
    ),
  }),
  fault: entity("faults", "fault"),
  repair: (snapshot, event) => ({ faults: without(snapshot.faults, KEYS.faults, event) }),
  console: (snapshot, event) => ({
    consoles: update(snapshot.consoles, KEYS.consoles, event, (console) => ({
      ...console,
      prompt: event.prompt,
      lines: [...console.lines, ...event.lines].slice(-CONSOLE_LINES),
    })),
  }),
  lane: (snapshot, event) => ({
    lanes: update(snapshot.lanes, KEYS.lanes, event, (lane) => lengthen(lane, event)),
  }),
  log: (snapshot, event) => ({ log: append(snapshot.log, event.entry, LOG_ENTRIES) }),
  syslog: (snapshot, event) => ({ syslog: [...snapshot.syslog, ...event.lines].slice(-SYSLOG_LINES) }),
  clock: (_snapshot, event) => ({ clock: event.clock }),
  health: (_snapshot, event) => ({ health: event.health }),
  suggestion: (_snapshot, event) => ({ suggestion: event.suggestion }),
  branches: (_snapshot, event) => ({ branches: event.branches }),
  undo: (_snapshot, event) => ({ undo: event.undo }),
  lesson: (_snapshot, event) => ({ lesson: event.lesson }),
  question: (_snapshot, event) => ({ question: event.question }),
  rehearsal: (_snapshot, event) => ({ rehearsal: event.rehearsal }),
};

/** The change by an event whose `field` holds an entity of `collection`. */
function entity(collection, field) {
  return (snapshot, event) => ({ [collection]: put(snapshot[collection], KEYS[collection], event[field]) });
}

/** Replaces the entity with the same key, or inserts it in the order of keys. */
function put(entities, keys, entity) {
  const index = entities.findIndex((present) => compare(present, entity, keys) >= 0);
  if (index < 0) return [...entities, entity];
  const replaced = compare(entities[index], entity, keys) === 0 ? 1 : 0;
  return [...entities.slice(0, index), entity, ...entities.slice(index + replaced)];
}

function without(entities, keys, key) {
  return entities.filter((present) => compare(present, key, keys) !== 0);
}

function update(entities, keys, key, change) {
  return entities.map((present) => (compare(present, key, keys) === 0 ? change(present) : present));
}

/** A state that the lane shows already opens no new segment. */
function lengthen(lane, event) {
  if (lane.segments.at(-1)?.state === event.state) return lane;
  return { ...lane, segments: append(lane.segments, { at_ms: event.at_ms, state: event.state }, LANE_SEGMENTS) };
}

function append(items, item, bound) {
  return [...items.slice(-(bound - 1)), item];
}

function compare(left, right, keys) {
  for (const key of keys) {
    if (left[key] < right[key]) return -1;
    if (left[key] > right[key]) return 1;
  }
  return 0;
}
