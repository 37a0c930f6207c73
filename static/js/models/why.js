// Chains of causes as they are read: from the first to the last, with what lies between two of them. No DOM, no socket.

import { TROUBLE } from "./places.js";
import { interfaceTone, title } from "./words.js";

/** Kinds of things that the simulator can explain (simulator/observe/why/things.py). */
const KINDS = new Set(["group", "unit", "port", "cable", "switch-port", "interface", "link", "switch", "vlan", "flow"]);

export const explainable = (thing) => KINDS.has(thing.split(" ")[0]);

/** Time from one link to the next: "at once", "+250 ms", "+2.0 s", "+1 min 5 s". */
export function deltaWord(ms) {
  if (ms <= 0) return "at once";
  if (ms < 1000) return `+${ms} ms`;
  if (ms < 60_000) return `+${(ms / 1000).toFixed(1)} s`;
  const minutes = Math.floor(ms / 60_000);
  if (minutes >= 60) return `+${Math.floor(minutes / 60)} h ${minutes % 60} min`;
  return `+${minutes} min ${Math.floor((ms % 60_000) / 1000)} s`;
}

/** The links in order of time, each with the time since the one before (null for the first), and whether its rule is that one's. */
export function story(chain) {
  const links = [...chain].reverse();
  return links.map((link, index) => {
    const before = links[index - 1];
    const sameRule = Boolean(before?.rule && link.rule) && before.rule.text === link.rule.text;
    return { ...link, sinceMs: before ? link.at_ms - before.at_ms : null, sameRule };
  });
}

/** The numbers of the rows of the log that a chain consists of. */
export const rowsOf = (chain) => new Set(chain.flatMap((link) => link.steps.flatMap(({ rows }) => rows)));

/** Up to so many interfaces and flows can all be chosen; of more only those that matter, the others by pointing at them. */
const MANY = 40;

/** Those of the chosen context and those out of order, where there are many. */
function thatMatter(views, chosen, isWrong) {
  return views.length <= MANY ? views : views.filter((view) => view.context === chosen || isWrong(view)).slice(0, MANY);
}

/** What can be asked about without pointing at it: [[heading, [[thing, words], ...]], ...]. */
export function askable(snapshot, chosen = "") {
  const groups = snapshot.groups.filter((view) => view.group > 0 && view.configured);
  const cabled = snapshot.ports.filter((view) => view.switch);
  return [
    [
      "Groups",
      groups.map((view) => [`group ${view.unit} ${view.group}`, `Group ${view.group} on ${title(view.unit)}`]),
    ],
    ["Links", snapshot.links.map((view) => [`link ${view.link}`, `${title(view.link)} link`])],
    ["Units", snapshot.units.map((view) => [`unit ${view.unit}`, title(view.unit)])],
    ["Ports", cabled.map((view) => [`port ${view.unit} ${view.port}`, `${title(view.unit)} ${view.port}`])],
    [
      "Interfaces",
      thatMatter(snapshot.interfaces, chosen, (view) => TROUBLE.has(interfaceTone(view))).map((view) => [
        `interface ${view.unit} ${view.context} ${view.name}`,
        `${view.name} of ${view.context} on ${title(view.unit)}`,
      ]),
    ],
    [
      "Traffic",
      thatMatter(
        snapshot.flows.filter((view) => view.state !== "off"),
        chosen,
        (view) => view.state === "interrupted",
      ).map((view) => [`flow ${view.flow}`, `${view.title} through ${view.context}`]),
    ],
  ].filter(([, things]) => things.length > 0);
}

/**
 * By which attributes and values the picture may know a thing, the best first: [[attribute, value], ...]. What is not drawn by
 * itself is part of something that is: an interface of its context's row or of the sentence about many, a VLAN of the others.
 */
export function pictured(thing, groupOf = () => 0) {
  const [kind, unit, context, name] = thing.split(" ");
  if (kind === "interface") {
    const whole = ["thing", `contexts ${unit} ${groupOf(context)}`];
    return [["interface", `${unit} ${context}/${name}`], ["thing", `context ${unit} ${context}`], whole];
  }
  if (kind === "vlan")
    return [
      ["thing", thing],
      ["lane", `rest ${unit}`],
    ];
  if (kind === "port")
    return [
      ["thing", thing],
      ["thing", `unused ${unit}`],
    ];
  return [["thing", thing]];
}
