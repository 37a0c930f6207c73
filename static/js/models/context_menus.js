// Menus of what belongs to contexts: interfaces, rows, the sentence about many; and of ports without a cable. What they offer changes
// nothing but the page: a context is drawn large, something is found, or explained.

import { groupOf, interfaceOf } from "./find.js";
import { TROUBLE } from "./places.js";
import * as words from "./words.js";

/** Contexts and interfaces that a menu names one by one; others are found by the key /. */
const FEW = 8;

const NOTHING_HERE = Object.freeze({
  label: "Pull the cable",
  stands: "by hand",
  role: "fail",
  request: null,
  reason: "No cable leads here.",
});

/** Not an act upon the pair: it opens the search. */
export const finding = (label) => ({
  label,
  stands: "key / in the picture",
  role: "view",
  request: null,
  reason: null,
  find: true,
});

/** Not an act upon the pair: a context is drawn large, or all are drawn alike. */
function showing(context, chosen) {
  const isChosen = context === chosen;
  return {
    label: isChosen ? "Show all contexts alike" : `Draw ${context} large`,
    stands: isChosen ? "" : "with its addresses, VLANs, hosts and traffic",
    role: "view",
    request: null,
    reason: null,
    choose: isChosen ? "" : context,
  };
}

export function interfaceMenu(snapshot, seat, context, name, { chosen }) {
  const view = interfaceOf(snapshot, seat, context, name);
  if (view === null) return null;
  const group = snapshot.groups.find((one) => one.unit === seat && one.group === view.group);
  const many = (group?.contexts.length ?? 0) > 2;
  const vlan = view.vlan === null ? "" : `, VLAN ${view.vlan}`;
  return {
    title: `${name} of ${context} on ${words.title(seat)}`,
    state: `${view.address || "no address"}, ${words.interfaceWord(view)}; ${view.subinterface}${vlan}, MAC ${view.mac || "none"}`,
    acts: many ? [showing(context, chosen)] : [],
  };
}

export function contextMenu(snapshot, seat, name, { chosen }) {
  const views = snapshot.interfaces.filter((view) => view.unit === seat && view.context === name);
  if (views.length === 0) return null;
  const troubled = views.filter((view) => TROUBLE.has(words.interfaceTone(view)));
  return {
    title: `${name} on ${words.title(seat)}`,
    state: `group ${views[0].group}, ${words.summaryWords(1, views, false)[1]}`,
    acts: [
      showing(name, chosen),
      ...(troubled.length ? troubled : views).slice(0, FEW).map((view) => ({
        label: `Why is ${view.name} ${words.interfaceWord(view)}?`,
        stands: view.address || "no address",
        role: "why",
        request: null,
        reason: null,
        why: `interface ${seat} ${name} ${view.name}`,
      })),
    ],
  };
}

export function contextsMenu(snapshot, seat, number, { chosen }) {
  const group = groupOf(snapshot, seat, number);
  if (group === null) return null;
  const views = snapshot.interfaces.filter((view) => view.unit === seat && view.group === group.group);
  const contexts = [...new Set(views.map((view) => view.context))];
  const troubled = new Set(views.filter((view) => TROUBLE.has(words.interfaceTone(view))).map((view) => view.context));
  const [head, said] = words.summaryWords(contexts.length, views, false);
  const named = troubled.size ? [...troubled] : contexts;
  return {
    title: `${head} of group ${number} on ${words.title(seat)}`,
    state: said,
    acts: [
      finding("Find a context, an address, a VLAN or an interface"),
      ...(chosen ? [showing(chosen, chosen)] : []),
      ...named
        .filter((name) => name !== chosen)
        .slice(0, FEW)
        .map((name) => showing(name, chosen)),
    ],
  };
}

export function unusedMenu(snapshot, seat) {
  const ports = snapshot.ports.filter((port) => port.unit === seat && !port.switch);
  return {
    title: `Ports of ${words.title(seat)} without a cable`,
    state: ports.map((port) => port.label || port.port).join(", "),
    acts: [NOTHING_HERE],
  };
}
