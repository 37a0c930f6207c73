// What can be done to a thing of the picture now, and why not: one menu per thing. Names of faults: simulator/world/faults.py.
//
// An act: label (what a person does), stands (the command or the physical act behind it), role ("fail", "repair" or
// "command"), request ({type, ...fields}) and reason (null, or why it cannot be done now).

import { faultOf, faultsOf, groupOf, linkOf, other, portOf, switchOf, unitOf } from "./find.js";
import { flowOf, KINDS, MOST, rateWords, stateWords } from "./flows.js";
import * as words from "./words.js";

export const LOSS_PERCENT = 30;
export const DELAY_MS = 200;

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
};

/** The menu of a thing ("port primary Ethernet0"): {title, state, acts}; null where the lab has no such thing. */
export function menuOf(snapshot, thing) {
  const [kind, ...keys] = thing.split(" ");
  return Object.hasOwn(MENUS, kind) ? MENUS[kind](snapshot, ...keys) : null;
}

export const VIEWERS_REASON = "You are here as a viewer: whoever opened the lab can send you a link that lets you act.";

/** The same menu for one who may only look. */
export const forViewer = (menu) =>
  menu && {
    ...menu,
    state: `${menu.state}. ${VIEWERS_REASON}`,
    acts: menu.acts.map((act) => ({ ...act, reason: "A viewer cannot do this." })),
  };

/** The first act of a role that can be done now, or null. */
export const firstAct = (menu, role) => menu?.acts.find((act) => act.role === role && act.reason === null) ?? null;

/** An act that puts a fault in force, or repairs it where it is in force already. */
function fault(snapshot, name, put, mend, reason = null) {
  const there = faultOf(snapshot, name) !== null;
  const [label, stands] = there ? mend : put;
  return {
    label,
    stands,
    role: there ? "repair" : "fail",
    request: { type: "fault", fault: name, on: !there },
    reason: there ? null : reason,
  };
}

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
      fault(
        snapshot,
        `power ${seat}`,
        ["Switch the power off", "power switch"],
        ["Switch the power on", "power switch"],
      ),
      fault(
        snapshot,
        `crash ${seat}`,
        ["Crash the software", "software failure"],
        ["Restart after the crash", "power cycle"],
        down,
      ),
      fault(
        snapshot,
        `hardware ${seat}`,
        ["Break the hardware", "hardware failure"],
        ["Replace the broken unit", "new unit, same configuration"],
        down,
      ),
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
  const head = { title: `${words.title(seat)} ${name}`, state: `${port.purpose}, ${state}` };
  if (!port.switch) return { ...head, acts: [{ ...nothingHere(), reason: "No cable leads here." }] };
  return {
    ...head,
    acts: [
      pull(snapshot, port),
      fault(
        snapshot,
        `shutdown ${seat} ${name}`,
        ["Shut the port down", `interface ${name} / shutdown`],
        ["Bring the port up", `interface ${name} / no shutdown`],
        notRunning(unitOf(snapshot, seat)),
      ),
    ],
  };
}

const nothingHere = () => ({ label: "Pull the cable", stands: "by hand", role: "fail", request: null });

const pull = (snapshot, port) =>
  fault(snapshot, `cable ${port.unit} ${port.port}`, ["Pull the cable", "by hand"], ["Plug the cable in", "by hand"]);

function cableMenu(snapshot, seat, name) {
  const port = portOf(snapshot, seat, name);
  if (port === null) return null;
  const unplugged = port.plugged ? null : "The cable is pulled.";
  return {
    title: `Cable of ${words.title(seat)} ${name}`,
    state: words.cableWord(port, false) || "plugged",
    acts: [
      pull(snapshot, port),
      ...impairments(snapshot, port, unplugged),
      ...["in", "out"].map((way) =>
        fault(
          snapshot,
          `one-way ${seat} ${name} ${way}`,
          [
            way === "in" ? `Nothing arrives at ${words.title(seat)}` : `Nothing leaves ${words.title(seat)}`,
            "one-way cut",
          ],
          [way === "in" ? "Let frames arrive again" : "Let frames leave again", "repair the cable"],
          unplugged,
        ),
      ),
    ],
  };
}

/** Loss and delay have their amount in the name of the fault: one in force is repaired, whatever its amount. */
function impairments(snapshot, port, reason) {
  const kinds = [
    ["loss", LOSS_PERCENT, `Lose ${LOSS_PERCENT} % of the frames`, "Stop losing frames", "bad cable"],
    ["delay", DELAY_MS, `Delay frames by ${DELAY_MS} ms`, "Stop delaying frames", "congestion"],
  ];
  return kinds.map(([kind, amount, label, mend, stands]) => {
    const [present] = faultsOf(snapshot, `${kind} ${port.unit} ${port.port}`);
    const name = present?.fault ?? `${kind} ${port.unit} ${port.port} ${amount}`;
    return fault(snapshot, name, [label, stands], [mend, "new cable"], reason);
  });
}

function switchPortMenu(snapshot, seat, name) {
  const port = portOf(snapshot, seat, name);
  if (port === null || !port.switch) return null;
  const view = switchOf(snapshot, port.switch);
  return {
    title: `Switch port toward ${words.title(seat)} ${name}`,
    state: port.switch_port_up ? "up" : "shut",
    acts: [
      fault(
        snapshot,
        `switch-port ${seat} ${name}`,
        ["Shut the switch port", "on the switch: shutdown"],
        ["Bring the switch port up", "on the switch: no shutdown"],
      ),
      ...(view?.vlans ?? []).map((vlan) => vlanFault(snapshot, port.switch, vlan, seat)),
    ],
  };
}

function vlanFault(snapshot, name, vlan, seat) {
  const where = seat ? `toward ${words.title(seat)}` : "everywhere";
  return fault(
    snapshot,
    `vlan ${name} ${vlan}${seat ? ` ${seat}` : ""}`,
    [`Stop carrying VLAN ${vlan} ${where}`, "on the switch: silently"],
    [`Carry VLAN ${vlan} ${where} again`, "on the switch"],
    switchOf(snapshot, name)?.on === false ? "The switch has no power." : null,
  );
}

function vlanMenu(snapshot, name, vlan) {
  const view = switchOf(snapshot, name);
  if (view === null || !view.vlans.includes(Number(vlan))) return null;
  return {
    title: `VLAN ${vlan} on ${view.title}`,
    state: view.dead_vlans.includes(Number(vlan)) ? "not carried" : "carried",
    acts: ["", "primary", "secondary"].map((seat) => vlanFault(snapshot, name, Number(vlan), seat)),
  };
}

function switchMenu(snapshot, name) {
  const view = switchOf(snapshot, name);
  if (view === null) return null;
  return {
    title: view.title,
    state: view.on ? "on" : "off",
    acts: [
      fault(
        snapshot,
        `switch ${name}`,
        ["Cut the switch's power", "power cord"],
        ["Restore the switch's power", "power cord"],
      ),
      ...view.vlans.map((vlan) => vlanFault(snapshot, name, vlan, "")),
    ],
  };
}

function linkMenu(snapshot, name) {
  const link = linkOf(snapshot, name);
  if (link === null) return null;
  const port = portOf(snapshot, "primary", link.port);
  return {
    title: `${words.title(name)} link`,
    state: `${link.name || "not configured"}, ${link.up ? "up" : "down"}`,
    acts: [
      fault(
        snapshot,
        `link ${name}`,
        ["Cut the link between the switches", "ports stay up, nothing passes"],
        ["Repair the link", "by hand"],
      ),
      ...(port?.switch ? impairments(snapshot, port, port.plugged ? null : "Its cable is pulled.") : []),
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
