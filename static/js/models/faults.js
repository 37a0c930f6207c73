// What people can break and repair, read off the catalogue of faults (fault_table.js).

import { FAULTS } from "./fault_table.js";
import { faultOf, faultsOf, linkOf, portOf, switchOf, unitOf } from "./find.js";
import { title } from "./words.js";

/** Values that a thing of the picture leaves open. */
const OPEN = {
  unit: () => ["primary", "secondary"],
  vlan: (snapshot, values) => switchOf(snapshot, values.switch)?.vlans ?? [],
};

/** Why a fault cannot be put in force now, by what it needs or what would leave it without effect; null: it can. */
const REASONS = {
  "unit not broken": (snapshot, { unit }) => powerReason(snapshot, unit, ["on", "off", "booting", "crashed"]),
  "unit powered": (snapshot, { unit }) => powerReason(snapshot, unit, ["on", "booting"]),
  "unit runs": (snapshot, { unit }) => powerReason(snapshot, unit, ["on"]),
  cable: (snapshot, { unit, port }) => (portOf(snapshot, unit, port)?.switch ? null : "No cable leads here."),
  link: (snapshot, { link }) => (linkOf(snapshot, link) ? null : "There is no such link."),
  switch: (snapshot, values) => (switchOf(snapshot, values.switch) ? null : "There is no such switch."),
  vlan: (snapshot, values) =>
    switchOf(snapshot, values.switch)?.vlans.includes(values.vlan) ? null : "The switch does not carry this VLAN.",
  "serial cable": (snapshot) => (hasSerialCable(snapshot) ? null : "There is no serial failover cable."),
  "cable pulled": (snapshot, { unit, port }) => (portOf(snapshot, unit, port)?.plugged ? null : "The cable is pulled."),
  "switch off": (snapshot, values) => (switchOf(snapshot, values.switch)?.on ? null : "The switch has no power."),
};

const hasSerialCable = (snapshot) => linkOf(snapshot, "failover")?.port === "serial";

function powerReason(snapshot, unit, enough) {
  const power = unitOf(snapshot, unit)?.power;
  return enough.includes(power) ? null : `${title(unit)} is ${power}.`;
}

/**
 * The acts in the menu of a thing that put a fault in force, or repair one that is. `given`: the values of the thing; `vlans`:
 * those that are named, where it leaves the VLAN open (else all of its switch).
 */
export function faultActs(snapshot, thing, given, vlans = null) {
  const [kind] = thing.split(" ");
  return FAULTS.filter((row) => row.menus.includes(kind) && isAt(row, thing, snapshot)).flatMap((row) =>
    choices(row, snapshot, given, vlans).map((values) => actOf(row, snapshot, values)),
  );
}

/** What is put on one certain thing stands in its menu only, and only where the lab has it. */
function isAt(row, thing, snapshot) {
  if (row.thing.includes("{")) return true;
  return row.thing === thing && (!row.needs.includes("serial cable") || hasSerialCable(snapshot));
}

const fieldsOf = (row) => [...row.name.matchAll(/\{(\w+)\}/g)].map(([, field]) => field);

function choices(row, snapshot, given, vlans) {
  let found = [{ ...row.suggested, ...given }];
  const open = vlans === null ? OPEN : { ...OPEN, vlan: () => vlans };
  for (const field of fieldsOf(row)) {
    found = found.flatMap((values) =>
      Object.hasOwn(values, field)
        ? [values]
        : (open[field]?.(snapshot, values) ?? []).map((value) => ({ ...values, [field]: value })),
    );
  }
  return found;
}

function actOf(row, snapshot, values) {
  const present = inForce(row, snapshot, values);
  const [label, stands] = present ? row.mend : row.put;
  return {
    label: filled(label, values),
    stands: filled(stands, values),
    role: present ? "repair" : "fail",
    request: { type: "fault", fault: present?.fault ?? filled(row.name, values), on: !present },
    reason: present ? null : reasonOf(row, snapshot, values),
  };
}

function reasonOf(row, snapshot, values) {
  for (const need of row.needs) {
    const reason = REASONS[need](snapshot, values);
    if (reason) return reason;
  }
  return null;
}

/** The fault that is in force there: one with an amount in its name is repaired by its own, whatever the amount. */
function inForce(row, snapshot, values) {
  const amounts = Object.keys(row.suggested).map((field) => `{${field}}`);
  if (amounts.length === 0) return faultOf(snapshot, filled(row.name, values));
  const words = row.name.split(" ").filter((word) => !amounts.includes(word));
  return faultsOf(snapshot, filled(words.join(" "), values))[0] ?? null;
}

/** A text of a row with its blanks filled; a blank with a capital is a word with a capital. */
const filled = (text, values) =>
  text.replaceAll(/\{(\w+)\}/g, (_, blank) =>
    String(Object.hasOwn(values, blank) ? values[blank] : title(values[blank.toLowerCase()])),
  );

/** What a person does who sends this request: "Pull the cable of Primary Ethernet0". */
export function faultWords({ fault, on }) {
  for (const row of FAULTS) {
    const values = valuesOf(row.name, fault);
    if (values) return filled(on ? row.order : row.repair, values);
  }
  return title(fault);
}

function valuesOf(template, name) {
  const [blanks, words] = [template.split(" "), name.split(" ")];
  if (blanks.length !== words.length) return null;
  const values = {};
  for (const [at, blank] of blanks.entries()) {
    if (blank.startsWith("{")) values[blank.slice(1, -1)] = words[at];
    else if (blank !== words[at]) return null;
  }
  return values;
}

/** The thing of the picture that a fault of this name is put on: "cable primary Ethernet0"; "" of an unknown one. */
export function thingOf(fault) {
  for (const row of FAULTS) {
    const values = valuesOf(row.name, fault);
    if (values) return filled(row.thing, values);
  }
  return "";
}
