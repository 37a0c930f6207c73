// Which edge of a unit each port is on, by the snapshot: the same rule as dashboard/picture/places.py.

/** Tones of an interface that is not as it should be. */
export const TROUBLE = new Set(["bad", "doubt"]);

const known = new WeakMap();

/** "primary Ethernet0" -> "top", "bottom" or "between"; also by the name of the bundle that a port is a member of. */
export function edgesOf(snapshot) {
  const found = known.get(snapshot.ports);
  if (found?.switches === snapshot.switches) return found.edges;
  const sides = new Map(snapshot.switches.map((view) => [view.switch, view.side || guessed(snapshot, view)]));
  const edges = new Map();
  for (const port of snapshot.ports) {
    if (!port.switch) continue;
    edges.set(`${port.unit} ${port.port}`, sides.get(port.switch));
    if (port.bundle) edges.set(`${port.unit} ${port.bundle}`, sides.get(port.switch));
  }
  known.set(snapshot.ports, { switches: snapshot.switches, edges });
  return edges;
}

/** The side of a switch. */
export const sideOf = (snapshot, view) => view.side || guessed(snapshot, view);

/** A snapshot of an earlier version has no sides. */
function guessed(snapshot, view) {
  const purposes = snapshot.ports.filter((port) => port.switch === view.switch).map((port) => port.purpose);
  if (purposes.length && purposes.every((purpose) => purpose === "failover" || purpose === "state")) return "between";
  const count = (kind) => snapshot.hosts.filter((host) => host.switch === view.switch && host.kind === kind).length;
  return count("router") > count("server") ? "top" : "bottom";
}

/** The ports of a unit by which an interface reaches its switch: the port itself, or the members of its bundle. */
export const portsOf = (snapshot, unit, name) =>
  snapshot.ports.filter((port) => port.unit === unit && (port.port === name || (port.bundle && port.bundle === name)));
