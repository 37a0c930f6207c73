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
export const interfaceOf = (snapshot, unit, context, name) =>
  first(snapshot.interfaces, (view) => view.unit === unit && view.context === context && view.name === name);

/** The faults whose names begin with these words: `faultsOf(snapshot, "vlan inside 2")` finds both forms. */
export const faultsOf = (snapshot, words) =>
  snapshot.faults.filter(({ fault }) => fault === words || fault.startsWith(`${words} `));
