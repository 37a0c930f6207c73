// What can be done to a thing of the picture now, and why not: one menu per thing. Faults: faults.js.
//
// An act: label (what a person does), stands (the command or the physical act behind it), role ("fail", "repair" or
// "command"), request ({type, ...fields}) and reason (null, or why it cannot be done now). Where request is null it changes
// nothing but the page: `choose` a context to be drawn large, ask `why`, or `find`.

import { contextMenu, contextsMenu, finding, interfaceMenu, unusedMenu } from "./context_menus.js";
import { faultActs } from "./faults.js";
import { groupOf, linkOf, linkPortOf, other, portOf, switchOf, unitOf } from "./find.js";
import { flowOf, KINDS, MOST, rateWords, stateWords } from "./flows.js";
import { ownersOf } from "./surroundings.js";
import * as words from "./words.js";

const MENUS = {
  unit: unitMenu,
  port: portMenu,
  cable: cableMenu,
  "switch-port": switchPortMenu,
  group: groupMenu,
  link: linkMenu,
  switch: switchMenu,
  vlan: vlanMenu,
  flow: flowMenu,
  interface: interfaceMenu,
  context: contextMenu,
  contexts: contextsMenu,
  unused: unusedMenu,
};

/** VLANs that a menu names one by one. */
const FEW = 8;

/**
 * The menu of a thing ("port primary Ethernet0"): {title, state, acts}; null where the lab has no such thing. chosen: the context
 * that is drawn large.
 */
export function menuOf(snapshot, thing, chosen = "") {
  const [kind, ...keys] = thing.split(" ");
  return Object.hasOwn(MENUS, kind) ? MENUS[kind](snapshot, ...keys, { chosen }) : null;
}

export const VIEWERS_REASON = "You are here as a viewer: whoever opened the lab can send you a link that lets you act.";

/** The same menu for one who may only look. */
export const forViewer = (menu) =>
  menu && {
    ...menu,
    state: `${menu.state}. ${VIEWERS_REASON}`,
    acts: menu.acts.map((act) => (act.request ? { ...act, reason: "A viewer cannot do this." } : act)),
  };

/** The first act of a role that can be done now, or null. */
export const firstAct = (menu, role) => menu?.acts.find((act) => act.role === role && act.reason === null) ?? null;

function command(unit, label, lines, reason) {
  return { label, stands: lines.join(" / "), role: "command", request: { type: "operate", unit, lines }, reason };
}

/** A configuration command is typed in configuration mode. */
function configure(unit, label, line, reason) {
  const lines = ["configure terminal", line, "end"];
  return { ...command(unit, label, lines, reason), stands: line };
}

function unitMenu(snapshot, seat) {
  const unit = unitOf(snapshot, seat);
  if (unit === null) return null;
  const name = words.title(seat);
  const down = notRunning(unit);
  const groups = snapshot.groups.filter((group) => group.unit === seat);
  const holdsAll = groups.length > 0 && groups.every((group) => group.active);
  return {
    title: `${name} unit`,
    state: `${unit.hostname}, ${unit.model}, ${unit.power}`,
    acts: [
      ...faultActs(snapshot, `unit ${seat}`, { unit: seat }),
      {
        label: "Reload",
        stands: "reload",
        role: "command",
        request: { type: "fault", fault: `reload ${seat}`, on: true },
        reason: down,
      },
      command(
        seat,
        "Make all groups active here",
        ["failover active"],
        down ?? (holdsAll ? "All are active here already." : null),
      ),
      command(
        seat,
        "Give all groups to the other unit",
        ["no failover active"],
        down ?? (groups.some((group) => group.active) ? null : "None is active here."),
      ),
      unit.failover_on
        ? configure(seat, "Disable failover", "no failover", down)
        : configure(seat, "Enable failover", "failover", down),
      command(seat, "Save the configuration", ["write memory"], down ?? (unit.unsaved ? null : "It is saved.")),
    ],
  };
}

function notRunning(unit) {
  return unit.power === "on" ? null : `${words.title(unit.unit)} is ${unit.power}.`;
}

function portMenu(snapshot, seat, name) {
  const port = portOf(snapshot, seat, name);
  if (port === null) return null;
  const state = { up: "up", down: "no carrier", shutdown: "shut down" }[words.portState(port)];
  return {
    title: `${words.title(seat)} ${name}`,
    state: `${port.purpose}, ${state}`,
    acts: faultActs(snapshot, `port ${seat} ${name}`, { unit: seat, port: name }),
  };
}

function cableMenu(snapshot, seat, name) {
  const port = portOf(snapshot, seat, name);
  if (port === null) return null;
  return {
    title: `Cable of ${words.title(seat)} ${name}`,
    state: words.cableWord(port, false) || "plugged",
    acts: faultActs(snapshot, `cable ${seat} ${name}`, { unit: seat, port: name }),
  };
}

function switchPortMenu(snapshot, seat, name, { chosen }) {
  const port = portOf(snapshot, seat, name);
  if (port === null || !port.switch) return null;
  return {
    title: `Switch port toward ${words.title(seat)} ${name}`,
    state: words.switchPortState(port),
    acts: withVlans(snapshot, port.switch, chosen, port.dead_vlans, (vlans) =>
      faultActs(snapshot, `switch-port ${seat} ${name}`, { unit: seat, port: name, switch: port.switch }, vlans),
    ),
  };
}

/** Acts that name the VLANs of a switch; of many only those that are not carried, and those of the chosen context. */
function withVlans(snapshot, name, chosen, dead, actsOf) {
  const vlans = switchOf(snapshot, name)?.vlans ?? [];
  if (vlans.length <= FEW) return actsOf(vlans);
  const owners = ownersOf(snapshot, name);
  const shown = vlans.filter((vlan) => dead.includes(vlan) || owners.get(vlan)?.includes(chosen));
  return [...actsOf(shown), finding("Find another VLAN")];
}

function vlanMenu(snapshot, name, number) {
  const view = switchOf(snapshot, name);
  const vlan = Number(number);
  if (view === null || !view.vlans.includes(vlan)) return null;
  return {
    title: `VLAN ${vlan} on ${view.title}`,
    state: view.dead_vlans.includes(vlan) ? "not carried" : "carried",
    acts: faultActs(snapshot, `vlan ${name} ${vlan}`, { switch: name, vlan }),
  };
}

function switchMenu(snapshot, name, { chosen }) {
  const view = switchOf(snapshot, name);
  if (view === null) return null;
  return {
    title: view.title,
    state: view.on ? "on" : "off",
    acts: withVlans(snapshot, name, chosen, view.dead_vlans, (vlans) =>
      faultActs(snapshot, `switch ${name}`, { switch: name }, vlans),
    ),
  };
}

/** Of the link itself, and of its cable at Primary. */
function linkMenu(snapshot, name) {
  const link = linkOf(snapshot, name);
  if (link === null) return null;
  const thing = `link ${name}`;
  const port = linkPortOf(snapshot, "primary", link);
  return {
    title: `${words.title(name)} link`,
    state: `${link.name || "not configured"}, ${link.up ? "up" : "down"}`,
    acts: [
      ...faultActs(snapshot, thing, { link: name }),
      ...(port?.switch ? faultActs(snapshot, thing, { unit: port.unit, port: port.port }) : []),
    ],
  };
}

function groupMenu(snapshot, seat, number) {
  const group = groupOf(snapshot, seat, number);
  const unit = unitOf(snapshot, seat);
  if (group === null || unit === null) return null;
  const down = notRunning(unit);
  return {
    title: `Group ${number} on ${words.title(seat)}`,
    state: [group.state, group.reason].filter(Boolean).join(": "),
    acts: [
      command(seat, "Make it active here", [`failover active group ${number}`], down ?? whyNotActive(group, unit)),
      command(
        seat,
        `Move it to ${words.title(other(seat))}`,
        [`no failover active group ${number}`],
        down ?? whyNotGiven(snapshot, group),
      ),
      command(
        seat,
        "Reset it",
        [`failover reset group ${number}`],
        down ?? (group.state === "Failed" ? null : "It is not Failed here."),
      ),
    ],
  };
}

/** A unit takes a group only where it is Standby Ready, or where failover is off (reference 6.3). */
function whyNotActive(group, unit) {
  if (group.active) return "It is active here already.";
  if (!unit.failover_on || group.state === "Standby Ready") return null;
  return `It is ${group.state} here, not Standby Ready.`;
}

function whyNotGiven(snapshot, group) {
  if (!group.active) return "Not possible: it is not active here.";
  const there = groupOf(snapshot, other(group.unit), group.group);
  const seen = there?.seen_by_peer ?? "Not Detected";
  return seen === "Standby Ready"
    ? null
    : `To ${words.title(group.unit)}, the other unit is ${seen}, not Standby Ready.`;
}

/** What its hosts can be told: to begin or end, and how much to send. */
function flowMenu(snapshot, kind, context) {
  const view = flowOf(snapshot, kind, context);
  if (view === null) return null;
  const runs = view.state !== "off";
  const still = runs ? null : "Not running.";
  return {
    title: `${view.title} through ${context}`,
    state: [stateWords(view), runs ? rateWords(view.rate, view.per) : ""].filter(Boolean).join(", "),
    acts: [
      {
        label: runs ? "Stop" : "Start",
        stands: runs
          ? "its hosts close their sessions"
          : `its hosts start: ${rateWords(view.rate || KINDS[kind].rate, view.per)}`,
        role: "host",
        request: { type: "flow", flow: view.flow, on: !runs },
        reason: null,
      },
      ...[
        ["Ten times as much", 10],
        ["Twice as much", 2],
        ["Half as much", 0.5],
      ].map(([label, times]) => rateAct(view, label, view.rate * times, still)),
      rateAct(view, "Default rate", KINDS[kind].rate, still),
    ],
  };
}

function rateAct(view, label, wanted, still) {
  const rate = Math.min(MOST[view.per], Math.max(1, Math.round(wanted)));
  const same = rate === view.rate ? "Already at this rate." : null;
  return {
    label,
    stands: rateWords(rate, view.per),
    role: "host",
    request: { type: "rate", flow: view.flow, rate },
    reason: still ?? same,
  };
}

/** The request that moves a group away from where it is active, or null: what the key M does. */
export function moveOf(snapshot, number) {
  const holder = snapshot.groups.find((group) => group.group === Number(number) && group.active);
  if (!holder) return null;
  return groupMenu(snapshot, holder.unit, String(number)).acts[1];
}
