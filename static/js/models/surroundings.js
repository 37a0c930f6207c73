// Which VLANs and hosts around the pair are drawn: the same rule as dashboard/picture/surroundings.py, tested with the same fixture.

import { sideOf, TROUBLE } from "./places.js";
import { interfaceTone } from "./words.js";

/** Hosts of more contexts than these are counted by group, if they are more than a few. */
const ALL_HOSTS = 4;
const FEW_HOSTS = 2;

/** Distance of more than two hosts. */
const MANY_PITCH = 140;

/** The lanes of a switch that has room for `slots`: [{vlan, context}], and of what does not fit {rest, bad}. */
export function lanesOf(snapshot, view, slots, chosen) {
  if (view.vlans.length === 0) return [{}];
  const owners = ownersOf(snapshot, view.switch);
  const lane = (vlan) => {
    const context = wordOf(owners.get(vlan) ?? []);
    return context ? { vlan, context } : { vlan };
  };
  if (view.vlans.length <= slots) return view.vlans.map(lane);
  const troubled = troubledOf(snapshot, view);
  const mine = view.vlans.filter((vlan) => owners.get(vlan)?.includes(chosen));
  const wanted = [...mine, ...view.vlans.filter((vlan) => troubled.has(vlan) && !mine.includes(vlan))];
  const shown = wanted.slice(0, slots - 1).sort((a, b) => a - b);
  const bad = [...troubled].filter((vlan) => !shown.includes(vlan)).length;
  return [...shown.map(lane), { rest: view.vlans.length - shown.length, ...(bad ? { bad } : {}) }];
}

/** The hosts of a side that has room for so many: [{host, kind}], or of each group {kind, group, count}. */
export function hostsOf(snapshot, side, room, chosen) {
  const sides = new Map(snapshot.switches.map((view) => [view.switch, sideOf(snapshot, view)]));
  const here = snapshot.hosts.filter((host) => sides.get(host.switch) === side);
  const owners = new Map([...new Set(here.map((host) => host.switch))].map((name) => [name, ownersOf(snapshot, name)]));
  const contextsOf = (host) =>
    host.context ? host.context.split(" ") : (owners.get(host.switch).get(host.vlan) ?? []);
  const among = new Set(here.flatMap(contextsOf));
  if (here.length <= room && (among.size <= ALL_HOSTS || here.length <= FEW_HOSTS)) return here.map(markOf);
  if (chosen)
    return here
      .filter((host) => contextsOf(host).includes(chosen))
      .slice(0, room)
      .map(markOf);
  const groups = new Map(snapshot.groups.flatMap((view) => view.contexts.map((name) => [name, view.group])));
  const kinds = new Set(here.map((host) => host.kind));
  const kind = kinds.size === 1 ? [...kinds][0] : "host";
  const isOf = (group) => (host) => contextsOf(host).some((name) => groups.get(name) === group);
  return [1, 2]
    .map((group) => ({ kind, group, count: here.filter(isOf(group)).length }))
    .filter(({ count }) => count > 0);
}

const markOf = ({ host, kind }) => ({ host, kind });

/** x of a host, that of its words from it, and how they are anchored. One alone stands on the side of its group. */
export function hostPlace({ width, pitch }, at, count, group) {
  if (count === 1) return hostPlace({ width, pitch }, group === 2 ? 1 : 0, 2, group);
  const middle = Math.floor(width / 2);
  if (count > 2) {
    const near = Math.min(pitch, MANY_PITCH, Math.floor((width - 12) / count));
    return [middle + pyRound(near * (at - (count - 1) / 2)) - 32, 20, "start"];
  }
  const side = 2 * at < count - 1 ? -1 : 1;
  return [middle + pyRound(pitch * (at - (count - 1) / 2)), side * 22, side < 0 ? "end" : "start"];
}

/** Halves to the even neighbour, as Python rounds. */
function pyRound(number) {
  const floor = Math.floor(number);
  if (number - floor !== 0.5) return Math.round(number);
  return floor % 2 === 0 ? floor : floor + 1;
}

/** The contexts that have an interface or a host on a VLAN of a switch: Map of VLAN -> names. */
export function ownersOf(snapshot, name) {
  const ports = behind(snapshot, name);
  const owners = new Map();
  const add = (vlan, context) => {
    const names = owners.get(vlan ?? 0) ?? [];
    if (!names.includes(context)) owners.set(vlan ?? 0, [...names, context]);
  };
  for (const view of snapshot.interfaces) {
    if (ports.has(`${view.unit} ${view.port}`)) add(view.vlan, view.context);
  }
  for (const host of snapshot.hosts) {
    if (host.switch === name) for (const context of host.context.split(" ").filter(Boolean)) add(host.vlan, context);
  }
  return owners;
}

const wordOf = (contexts) =>
  contexts.length === 1 ? contexts[0] : contexts.length ? `shared: ${contexts.length}` : "";

function behind(snapshot, name) {
  const ports = snapshot.ports.filter((port) => port.switch === name);
  return new Set(ports.flatMap((port) => [port.port, port.bundle].filter(Boolean).map((one) => `${port.unit} ${one}`)));
}

function troubledOf(snapshot, view) {
  const found = new Set(view.dead_vlans);
  for (const port of snapshot.ports) {
    if (port.switch === view.switch) for (const vlan of port.dead_vlans) found.add(vlan);
  }
  const ports = behind(snapshot, view.switch);
  for (const one of snapshot.interfaces) {
    if (one.vlan !== null && ports.has(`${one.unit} ${one.port}`) && TROUBLE.has(interfaceTone(one)))
      found.add(one.vlan);
  }
  return new Set(view.vlans.filter((vlan) => found.has(vlan)));
}
