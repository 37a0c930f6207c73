// The state diagram of a failover group: where each state of the core's table stands, how each way runs, and which is lit.
//
// States and ways come from state_table.js, which is written from the core; only their places are of this file.

import { EDGES, FAMILIES, STATES } from "./state_table.js";

export { EDGES, FAMILIES, STATES };

export const WIDTH = 430;
export const HEIGHT = 428;
export const BOX = Object.freeze({ width: 138, height: 27 });

/** Middle of each state's box. */
export const PLACES = Object.freeze({
  Disabled: [215, 20],
  Negotiation: [215, 74],
  "Cold Standby": [89, 142],
  "Sync Config": [89, 185],
  "Sync File System": [89, 228],
  "Bulk Sync": [89, 271],
  "Standby Ready": [89, 336],
  "Just Active": [341, 142],
  "Active Drain": [341, 185],
  "Active Applying Config": [341, 228],
  "Active Config Applied": [341, 271],
  Active: [341, 336],
  Failed: [215, 398],
});

/** Frames around the families that have ways of their own: x, y, width, height. */
export const FRAMES = Object.freeze({ active: [264, 121, 154, 236], syncing: [12, 121, 154, 171] });

/** Points of each way, and where its words stand: [x, y, anchor]; null: it has no room for words. */
const WAYS = {
  "Disabled>Negotiation": {
    points: [
      [215, 34],
      [215, 60],
    ],
    words: [221, 51, "start"],
  },
  "Negotiation>Just Active": {
    points: [
      [284, 74],
      [341, 74],
      [341, 128],
    ],
    words: [290, 67, "start"],
  },
  "Negotiation>Cold Standby": {
    points: [
      [146, 74],
      [89, 74],
      [89, 128],
    ],
    words: [140, 67, "end"],
  },
  "Standby Ready>Just Active": {
    points: [
      [158, 328],
      [272, 150],
    ],
    words: [215, 244, "middle"],
  },
  "Failed>Just Active": {
    points: [
      [226, 384],
      [279, 156],
    ],
    words: null,
  },
  "Just Active>Active Drain": {
    points: [
      [341, 156],
      [341, 171],
    ],
    words: null,
  },
  "Active Drain>Active Applying Config": {
    points: [
      [341, 199],
      [341, 214],
    ],
    words: null,
  },
  "Active Applying Config>Active Config Applied": {
    points: [
      [341, 242],
      [341, 257],
    ],
    words: null,
  },
  "Active Config Applied>Active": {
    points: [
      [341, 285],
      [341, 322],
    ],
    words: [347, 308, "start"],
  },
  "Cold Standby>Sync Config": {
    points: [
      [89, 156],
      [89, 171],
    ],
    words: null,
  },
  "Sync Config>Sync File System": {
    points: [
      [89, 199],
      [89, 214],
    ],
    words: null,
  },
  "Sync File System>Bulk Sync": {
    points: [
      [89, 242],
      [89, 257],
    ],
    words: null,
  },
  "Bulk Sync>Standby Ready": {
    points: [
      [89, 285],
      [89, 322],
    ],
    words: null,
  },
  "Standby Ready>Cold Standby": {
    points: [
      [20, 336],
      [5, 336],
      [5, 142],
      [20, 142],
    ],
    words: null,
  },
  "Standby Ready>Failed": {
    points: [
      [70, 350],
      [70, 398],
      [146, 398],
    ],
    words: [66, 415, "start"],
  },
  "Active>Failed": {
    points: [
      [341, 350],
      [341, 398],
      [284, 398],
    ],
    words: [364, 415, "end"],
  },
  "Failed>Standby Ready": {
    points: [
      [172, 384],
      [128, 350],
    ],
    words: [158, 366, "start"],
  },
  "active>Standby Ready": {
    points: [
      [264, 341],
      [158, 341],
    ],
    words: null,
  },
  "active>Cold Standby": {
    points: [
      [264, 138],
      [158, 138],
    ],
    words: [215, 132, "middle"],
  },
  "syncing>Negotiation": {
    points: [
      [150, 121],
      [180, 88],
    ],
    words: [176, 110, "start"],
  },
  "syncing>Failed": {
    points: [
      [166, 284],
      [206, 384],
    ],
    words: null,
  },
  "Failed>Negotiation": {
    points: [
      [257, 384],
      [257, 88],
    ],
    words: null,
  },
  "running>Disabled": {
    points: [
      [20, 20],
      [146, 20],
    ],
    words: [20, 14, "start"],
  },
};

/** Words where those of the table are longer than their room. */
const SHORT = {
  "failover disabled": "disabled (any state)",
  "told or ordered to stand by": "told to stand by",
  "synchronisation broke off": "sync broke off",
  "interface policy met": "policy met",
};

export const wayOf = (edge) => WAYS[`${edge.from}>${edge.to}`] ?? null;

export const wordsOf = (edge) => SHORT[edge.trigger] ?? edge.trigger;

/** The edge by which a group came from one state into another, or null (it came by a start of the unit). */
export function edgeBetween(before, after) {
  return (
    EDGES.find((edge) => edge.to === after && (edge.from === before || FAMILIES[edge.from]?.includes(before))) ?? null
  );
}

/**
 * Where a group stands on a unit, and how it came there: {state, before, edge, sinceMs}. The lane knows the states that it
 * went through; a way that the lane shows as one step of several at one moment is the last of them.
 */
export function standing(snapshot, unit, group) {
  const segments = snapshot.lanes.find((lane) => lane.unit === unit && lane.group === group)?.segments ?? [];
  const last = segments.at(-1);
  if (!last) return null;
  const before = segments.at(-2)?.state ?? null;
  return { state: last.state, before, edge: before ? edgeBetween(before, last.state) : null, sinceMs: last.at_ms };
}

/** Why it is there, in the device's own words; "" where it gives none. */
export function reasonOf(snapshot, unit, group) {
  const view = snapshot.groups.find((one) => one.unit === unit && one.group === group);
  return view?.reason ?? "";
}
