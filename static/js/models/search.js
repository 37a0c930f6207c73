// Finding something in a pair of any size: contexts, addresses, VLANs, interfaces, ports and hosts. Pure.

import { groupBy } from "./find.js";
import { edgesOf } from "./places.js";
import { ownersOf } from "./surroundings.js";
import { interfaceTone, interfaceWord, title } from "./words.js";

/** Results that are shown at once. */
export const MOST = 30;

/**
 * What fits the words, the best first: [{kind, text, note, context, thing}]. `context` is drawn large, `thing` pointed at; every
 * word must be part of what is known of it. Without words: the contexts, those out of order first.
 */
export function search(snapshot, text) {
  const wanted = text.toLowerCase().split(/\s+/).filter(Boolean);
  const found = [];
  for (const entry of entriesOf(snapshot)) {
    if (wanted.length === 0 && entry.kind !== "context") continue;
    const rank = rankOf(entry, wanted);
    if (rank !== null) found.push([rank, entry]);
  }
  return found
    .map(([rank, entry], at) => [rank, at, entry])
    .sort((a, b) => a[0] - b[0] || a[1] - b[1])
    .map(([, , entry]) => entry);
}

/** How well it fits: a name that is or begins with the words comes first; null where a word is missing. */
function rankOf(entry, wanted) {
  let rank = entry.weight;
  for (const word of wanted) {
    if (entry.names.includes(word)) continue;
    if (entry.names.some((name) => name.startsWith(word))) rank += 10;
    else if (entry.names.some((name) => name.includes(word))) rank += 20;
    else return null;
  }
  return rank;
}

const entriesBySnapshot = new WeakMap();

function entriesOf(snapshot) {
  if (!entriesBySnapshot.has(snapshot)) {
    const all = [
      ...contexts(snapshot),
      ...interfaces(snapshot),
      ...vlans(snapshot),
      ...hosts(snapshot),
      ...ports(snapshot),
    ];
    entriesBySnapshot.set(snapshot, all);
  }
  return entriesBySnapshot.get(snapshot);
}

const entry = (kind, weight, fields, names) => ({
  kind,
  weight,
  ...fields,
  names: names.filter(Boolean).map((name) => String(name).toLowerCase()),
});

function* contexts(snapshot) {
  const groups = new Map(snapshot.groups.flatMap((view) => view.contexts.map((name) => [name, view.group])));
  const byName = groupBy(snapshot.interfaces, (view) => view.context);
  for (const [name, group] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const views = byName.get(name) ?? [];
    const troubled = views.filter((view) => ["bad", "doubt"].includes(interfaceTone(view)));
    const names = new Set(troubled.map((view) => `${view.name} ${interfaceWord(view)}`));
    const count = new Set(views.map((view) => view.name)).size;
    const note = troubled.length ? [...names].join(", ") : `${count} interface${count === 1 ? "" : "s"}`;
    yield entry(
      "context",
      troubled.length ? 0 : 1,
      { text: name, note: `group ${group}, ${note}`, context: views.length ? name : "", thing: "" },
      [name, `group ${group}`],
    );
  }
}

function* interfaces(snapshot) {
  for (const view of snapshot.interfaces) {
    const where = `${view.context} on ${title(view.unit)}`;
    yield entry(
      "interface",
      2,
      {
        text: `${view.name} of ${where}`,
        note: [view.address || "no address", view.subinterface, interfaceWord(view)].join(", "),
        context: view.context,
        thing: `interface ${view.unit} ${view.context} ${view.name}`,
      },
      [view.name, view.context, view.address, view.subinterface, view.mac, view.unit],
    );
  }
}

function* vlans(snapshot) {
  for (const view of snapshot.switches) {
    const owners = ownersOf(snapshot, view.switch);
    for (const vlan of view.vlans) {
      const names = owners.get(vlan) ?? [];
      yield entry(
        "vlan",
        2,
        {
          text: `VLAN ${vlan} on ${view.title}`,
          note: names.slice(0, 3).join(", ") + (names.length > 3 ? ` and ${names.length - 3} more` : ""),
          context: names[0] ?? "",
          thing: `vlan ${view.switch} ${vlan}`,
        },
        [vlan, `vlan ${vlan}`, view.switch, ...names],
      );
    }
  }
}

function* hosts(snapshot) {
  for (const host of snapshot.hosts) {
    const names = host.context.split(" ").filter(Boolean);
    const note = names.length > 1 ? `shared by ${names.length} contexts` : (names[0] ?? "no traffic");
    yield entry(
      "host",
      3,
      {
        text: `${host.title}, ${host.address}`,
        note: `${note}, VLAN ${host.vlan}`,
        context: names[0] ?? "",
        thing: `vlan ${host.switch} ${host.vlan}`,
      },
      [host.title, host.address, host.context, host.vlan],
    );
  }
}

function* ports(snapshot) {
  const edges = edgesOf(snapshot);
  for (const port of snapshot.ports) {
    const isCabled = edges.has(`${port.unit} ${port.port}`);
    yield entry(
      "port",
      4,
      {
        text: `${port.port} of ${title(port.unit)}`,
        note: port.purpose,
        context: "",
        thing: isCabled ? `port ${port.unit} ${port.port}` : `unused ${port.unit}`,
      },
      [port.port, port.label, port.bundle, port.unit],
    );
  }
}
