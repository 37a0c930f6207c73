// The state diagram of a failover group: where each state of the core's table stands, how each way runs, and which is lit.
//
// States and ways come from state_table.js, which is written from the core; only their places are of this file.

import { EDGES, FAMILIES, STATES } from "./state_table.js";

export { EDGES, FAMILIES, STATES };

export const WIDTH = 430;
export const HEIGHT = 500;
export const BOX = Object.freeze({ width: 138, height: 30 });

/** Middle of each state's box. */
export const PLACES = Object.freeze({
  Disabled: [215, 24],
  Negotiation: [215, 92],
  "Cold Standby": [89, 172],
  "Sync Config": [89, 222],
  "Sync File System": [89, 272],
  "Bulk Sync": [89, 322],
  "Standby Ready": [89, 402],
  "Just Active": [341, 172],
  "Active Drain": [341, 222],
  "Active Applying Config": [341, 272],
  "Active Config Applied": [341, 322],
  Active: [341, 402],
  Failed: [215, 470],
});

/** Frames around the families that have ways of their own: x, y, width, height. */
export const FRAMES = Object.freeze({ active: [264, 148, 154, 278], syncing: [12, 148, 154, 198] });

/** Points of each way, and where its words stand: [x, y, anchor]; null: it has no room for words. */
const WAYS = {
  "Disabled>Negotiation": { points: [[215, 39], [215, 77]], words: [221, 62, "start"] },
  "Negotiation>Just Active": { points: [[284, 92], [341, 92], [341, 157]], words: [290, 84, "start"] },
  "Negotiation>Cold Standby": { points: [[146, 92], [89, 92], [89, 157]], words: [140, 84, "end"] },
  "Standby Ready>Just Active": { points: [[158, 392], [272, 182]], words: [215, 300, "middle"] },
  "Failed>Just Active": { points: [[229, 455], [279, 187]], words: null },
  "Just Active>Active Drain": { points: [[341, 187], [341, 207]], words: null },
  "Active Drain>Active Applying Config": { points: [[341, 237], [341, 257]], words: null },
  "Active Applying Config>Active Config Applied": { points: [[341, 287], [341, 307]], words: null },
  "Active Config Applied>Active": { points: [[341, 337], [341, 387]], words: [347, 368, "start"] },
  "Cold Standby>Sync Config": { points: [[89, 187], [89, 207]], words: null },
  "Sync Config>Sync File System": { points: [[89, 237], [89, 257]], words: null },
  "Sync File System>Bulk Sync": { points: [[89, 287], [89, 307]], words: null },
  "Bulk Sync>Standby Ready": { points: [[89, 337], [89, 387]], words: null },
  "Standby Ready>Cold Standby": { points: [[20, 402], [5, 402], [5, 172], [20, 172]], words: null },
  "Standby Ready>Failed": { points: [[70, 417], [70, 470], [146, 470]], words: [64, 486, "start"] },
  "Active>Failed": { points: [[341, 417], [341, 470], [284, 470]], words: [366, 486, "end"] },
  "Failed>Standby Ready": { points: [[172, 455], [130, 417]], words: [158, 432, "start"] },
  "active>Standby Ready": { points: [[264, 408], [158, 408]], words: null },
  "active>Cold Standby": { points: [[264, 165], [158, 165]], words: [215, 158, "middle"] },
  "syncing>Negotiation": { points: [[150, 148], [180, 107]], words: [176, 132, "start"] },
  "running>Disabled": { points: [[20, 24], [146, 24]], words: [20, 17, "start"] },
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
  return EDGES.find((edge) => edge.to === after && (edge.from === before || FAMILIES[edge.from]?.includes(before))) ?? null;
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
