// Who talks through the pair: every flow that there can be, what it does now, and its way over the picture. No DOM.
// Names and usual rates: simulator/world/flows.py.

import { groupOf } from "./find.js";
import { sideOf } from "./places.js";
import { title } from "./words.js";

const MINUTE = "connections a minute";
const KBPS = "kbit/s";

export const KINDS = Object.freeze({
  ftp: { title: "FTP", rate: 8_000, per: KBPS },
  http: { title: "HTTP", rate: 4_000, per: KBPS },
  tcp: { title: "TCP session", rate: 64, per: KBPS },
  udp: { title: "UDP stream", rate: 2_000, per: KBPS },
  ping: { title: "Ping", rate: 1, per: KBPS },
  web: { title: "Web traffic", rate: 600, per: MINUTE },
  mail: { title: "Mail traffic", rate: 120, per: MINUTE },
  dns: { title: "DNS traffic", rate: 600, per: MINUTE },
});
export const MOST = Object.freeze({ [KBPS]: 1_000_000, [MINUTE]: 60_000 });

const NEVER = {
  state: "off",
  unit: "",
  reason: "",
  kbps: 0,
  connections: 0,
  sessions: 0,
  kept: 0,
  lost: 0,
  interrupted_ms: null,
  outage_ms: 0,
  longest_ms: 0,
  interruptions: 0,
  dropped: [],
  at_risk: 0,
};

/** Contexts through which two hosts talk. */
export const contextsOf = (snapshot) => [...endsOf(snapshot).keys()].sort();

const endsByHosts = new WeakMap();

/** By context the host outside and the one inside: {top, bottom}. */
function endsOf(snapshot) {
  const { hosts, switches } = snapshot;
  if (endsByHosts.get(hosts)?.switches === switches) return endsByHosts.get(hosts).ends;
  const sides = new Map(switches.map((view) => [view.switch, sideOf(snapshot, view)]));
  const outer = (host) => 2 * Number(sides.get(host.switch) === "top") + Number(host.kind === "router");
  const byContext = new Map();
  for (const host of hosts) {
    for (const name of host.context.split(" ").filter(Boolean))
      byContext.set(name, [...(byContext.get(name) ?? []), host]);
  }
  const ends = new Map();
  for (const [name, found] of byContext) {
    const order = found.toSorted((a, b) => outer(b) - outer(a));
    if (order.length > 1) ends.set(name, { top: order[0].host, bottom: order.at(-1).host });
  }
  endsByHosts.set(hosts, { switches, ends });
  return ends;
}

const byName = new WeakMap();

function knownFlows({ flows }) {
  if (!byName.has(flows)) byName.set(flows, new Map(flows.map((view) => [view.flow, view])));
  return byName.get(flows);
}

/** Every flow that a context can have, those that never ran too, in the order of KINDS. */
export function flowsOf(snapshot, context) {
  const known = knownFlows(snapshot);
  return Object.entries(KINDS).map(([kind, { title: name, rate, per }]) => {
    const flow = `${kind} ${context}`;
    return { ...(known.get(flow) ?? { ...NEVER, flow, title: name, rate }), context, name: kind, per };
  });
}

export function flowOf(snapshot, kind, context) {
  return contextsOf(snapshot).includes(context)
    ? (flowsOf(snapshot, context).find((view) => view.name === kind) ?? null)
    : null;
}

/** How a flow is drawn: "passing", "interrupted", "resting" or "off". */
export function look(view) {
  if (view.state === "passing" || view.state === "interrupted" || view.state === "off") return view.state;
  return "resting";
}

const REASONS = {
  "no path": "no unit is reached",
  "no context": "contexts share the interface, and nothing tells for which it is",
  standby: "the unit that is reached does not have it active",
  "no connection": "the unit does not know the connection",
  capacity: "the unit has more to pass than it can",
  "lost on a cable": "lost on a cable",
};

/** "passes Primary", "interrupted: no unit is reached", "between two sessions". */
export function stateWords(view) {
  switch (view.state) {
    case "passing":
      return `passes ${title(view.unit)}`;
    case "interrupted":
      return view.reason ? `interrupted: ${REASONS[view.reason] ?? view.reason}` : "interrupted";
    case "opening":
      return "opening";
    case "resting":
      return "between two sessions";
    default:
      return "off";
  }
}

/** 38_600 -> "38.6 Mbit/s", 64 -> "64 kbit/s". */
export function speedWords(kbps) {
  if (kbps < 1_000) return `${kbps} kbit/s`;
  const mbps = kbps / 1_000;
  return `${mbps < 100 ? mbps.toFixed(1).replace(/\.0$/, "") : Math.round(mbps)} Mbit/s`;
}

export const rateWords = (rate, per) => (per === KBPS ? speedWords(rate) : `${rate} ${per}`);

/** What became of a flow's sessions so far, or "". */
export function fateWords(view) {
  if (!view.interruptions) return "";
  const fate = view.kept || view.lost ? `, ${view.kept} kept, ${view.lost} lost` : "";
  return `${view.interruptions} ${view.interruptions === 1 ? "break" : "breaks"} so far${fate}, longest ${(view.longest_ms / 1000).toFixed(1)} s`;
}

/** Connections that a switchover at this moment would lose, and all that are open. */
export function atRisk(snapshot) {
  const sum = (field) => snapshot.flows.reduce((total, view) => total + view[field], 0);
  return { atRisk: sum("at_risk"), open: sum("connections") };
}

/** Up to so many contexts each have a line of their own. */
export const ALL_LINES = 4;

/**
 * Whose traffic is drawn, each with what its line begins and ends at: the chosen context, else every one while they are few
 * and their hosts are drawn, else each group. [{name, group, contexts, top, bottom}]
 */
export function streamsOf(snapshot, chosen, hasHost) {
  const contexts = contextsOf(snapshot);
  const ends = endsOf(snapshot);
  const own = (name) => ({ name, group: groupNumber(snapshot, name), contexts: [name], ...ends.get(name) });
  const ofGroup = (group, side, names) => {
    const counted = `group ${group} ${side}`;
    return hasHost(counted) || names.length === 0 ? counted : ends.get(names[0])[side];
  };
  if (chosen) return contexts.includes(chosen) ? [own(chosen)] : [];
  const all = contexts.length <= ALL_LINES ? contexts.map(own) : [];
  if (all.length && all.every(({ top, bottom }) => hasHost(top) && hasHost(bottom))) return all;
  return [1, 2]
    .map((group) => [group, contexts.filter((name) => groupNumber(snapshot, name) === group)])
    .filter(([, names]) => names.length > 0)
    .map(([group, names]) => ({
      name: `group ${group}`,
      group,
      contexts: names,
      top: ofGroup(group, "top", names),
      bottom: ofGroup(group, "bottom", names),
    }));
}

/**
 * The strands of a stream: one for each unit that carries something, one for what is interrupted, which is drawn toward the
 * unit that has the group active. [{key, unit, flows}]
 */
export function strandsOf(snapshot, contexts) {
  const flows = contexts.flatMap((context) => flowsOf(snapshot, context));
  const found = ["primary", "secondary"].map((unit) => ({
    key: unit,
    unit,
    flows: flows.filter((view) => view.state === "passing" && view.unit === unit),
  }));
  found.push({
    key: "interrupted",
    unit: holderOf(snapshot, contexts[0]),
    flows: flows.filter((view) => view.state === "interrupted"),
  });
  return found.filter((strand) => strand.flows.length > 0);
}

/** The unit whose addresses the hosts of a context know: the one that has its group active. */
export function holderOf(snapshot, context) {
  const group = groupNumber(snapshot, context);
  const holds = (unit) => groupOf(snapshot, unit, group)?.active;
  return holds("secondary") && !holds("primary") ? "secondary" : "primary";
}

const groupsByContext = new WeakMap();

export function groupNumber({ groups }, context) {
  if (!groupsByContext.has(groups)) {
    const found = new Map();
    for (const view of groups.toReversed()) for (const name of view.contexts) found.set(name, view.group);
    groupsByContext.set(groups, found);
  }
  return groupsByContext.get(groups).get(context) ?? 0;
}

/**
 * The way of a strand: from the host outside over its lane, the unit's trunk and cable, through the gutter between the unit's
 * columns, to the row of the context and back, and so on to the host inside. `top`, `bottom`: {host: {x, y}, laneY, jack: {x, y}};
 * `gutter` is the x of the gutter, `bends` where a line turns into it and out of it, `row` the edge of the row, or null; `shift` keeps
 * strands beside each other. Always as many points, so that one way can turn into another.
 */
export function wayOf(top, bottom, { gutter, bends: [into, out], row }, shift) {
  const y = row?.y ?? (into + out) / 2;
  return [
    [top.host.x + shift, top.host.y],
    [top.host.x + shift, top.laneY + shift],
    [top.jack.x + shift, top.laneY + shift],
    [top.jack.x + shift, into + shift],
    [gutter + shift, into + shift],
    [gutter + shift, y],
    [row?.x ?? gutter + shift, y],
    [gutter + shift, y],
    [gutter + shift, out + shift],
    [bottom.jack.x + shift, out + shift],
    [bottom.jack.x + shift, bottom.laneY + shift],
    [bottom.host.x + shift, bottom.laneY + shift],
    [bottom.host.x + shift, bottom.host.y],
  ];
}

/** Where a way is cut: the middle of one of its legs, counted from its first point: {x, y, at: length up to there}. */
export function cutOf(way, leg) {
  const [[x, y], [toX, toY]] = [way[leg], way[leg + 1]];
  let at = Math.hypot(toX - x, toY - y) / 2;
  for (let index = 0; index < leg; index += 1)
    at += Math.hypot(way[index + 1][0] - way[index][0], way[index + 1][1] - way[index][1]);
  return { x: (x + toX) / 2, y: (y + toY) / 2, at };
}

/** The leg of a way on which nothing passes: a unit's cable at the top or at the bottom, a switch's VLAN there; null: none is known. */
export function cutLeg(snapshot, { top, bottom }, contexts) {
  const vlans = snapshot.interfaces.filter((view) => contexts.includes(view.context)).map((view) => view.vlan ?? 0);
  const isDead = (one) => one?.dead_vlans.some((vlan) => vlans.includes(vlan));
  for (const [port, cable, lane] of [
    [top, TOP_CABLE, TOP_LANE],
    [bottom, BOTTOM_CABLE, BOTTOM_LANE],
  ]) {
    const at = snapshot.switches.find((view) => view.switch === port?.switch);
    if (!port?.plugged || !port.carrier || !port.enabled || !port.switch_port_up) return cable;
    if (port.cut || port.forwards === false || port.loss_percent === 100) return cable;
    if (isDead(at) || isDead(port)) return lane;
  }
  return null;
}

const [TOP_LANE, TOP_CABLE, BOTTOM_CABLE, BOTTOM_LANE] = [1, 2, 9, 10];

export const pathOf = (points) => `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join("L")}`;

const round = (number) => Math.round(number * 10) / 10;

/** A way `share` (0..1) on its turn into another. */
export const between = (from, to, share) =>
  from.map(([x, y], at) => [x + (to[at][0] - x) * share, y + (to[at][1] - y) * share]);
