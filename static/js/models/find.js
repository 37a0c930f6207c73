// Entities of a snapshot by their keys; null where there is none.

const first = (entities, fits) => entities.find(fits) ?? null;

export const other = (unit) => (unit === "primary" ? "secondary" : "primary");
export const unitOf = (snapshot, unit) => first(snapshot.units, (view) => view.unit === unit);
export const groupOf = (snapshot, unit, group) =>
  first(snapshot.groups, (view) => view.unit === unit && view.group === Number(group));
export const portOf = (snapshot, unit, port) =>
  first(snapshot.ports, (view) => view.unit === unit && view.port === port);
export const linkOf = (snapshot, link) => first(snapshot.links, (view) => view.link === link);
export const switchOf = (snapshot, name) => first(snapshot.switches, (view) => view.switch === name);
export const peerOf = (snapshot, unit) => first(snapshot.peers, (view) => view.unit === unit);
export const faultOf = (snapshot, fault) => first(snapshot.faults, (view) => view.fault === fault);
export const consoleOf = (snapshot, unit) => first(snapshot.consoles, (view) => view.unit === unit);
const byKey = new WeakMap();

/** There may be thousands: they are looked up by key. */
export function interfaceOf(snapshot, unit, context, name) {
  const all = snapshot.interfaces;
  if (!byKey.has(all)) byKey.set(all, new Map(all.map((view) => [`${view.unit} ${view.context}/${view.name}`, view])));
  return byKey.get(all).get(`${unit} ${context}/${name}`) ?? null;
}

/** The items by what `keyOf` says of each. */
export function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item);
    if (groups.has(key)) groups.get(key).push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** The port of a unit that one of the pair's own links runs over; the two units may use different ones. A serial cable has none. */
export function linkPortOf(snapshot, unit, link) {
  if (link.port === "serial") return null;
  const cabled = snapshot.ports.filter((view) => view.unit === unit && view.switch);
  const named = cabled.find((view) => link.port && [view.port, view.bundle].includes(link.port)) ?? null;
  if (named?.purpose === link.link) return named;
  return first(cabled, (view) => view.purpose === link.link) ?? named;
}

/** The faults whose names begin with these words: `faultsOf(snapshot, "vlan inside 2")` finds both forms. */
export const faultsOf = (snapshot, words) =>
  snapshot.faults.filter(({ fault }) => fault === words || fault.startsWith(`${words} `));
