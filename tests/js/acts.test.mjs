// What the menus offer, on the snapshot that both languages share.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { firstAct, menuOf, moveOf } from "../../static/js/models/acts.js";

const START = JSON.parse(readFileSync(new URL("../wire/fixtures/snapshot.json", import.meta.url), "utf8"));

const change = (collection, fits, fields) => ({
  ...START,
  [collection]: START[collection].map((entity) => (fits(entity) ? { ...entity, ...fields } : entity)),
});
const withFault = (fault) => ({ ...START, faults: [...START.faults, { fault, title: fault, since_ms: 0 }] });
const act = (snapshot, thing, label) => menuOf(snapshot, thing).acts.find((one) => one.label === label);
const isGroup = (unit, group) => (view) => view.unit === unit && view.group === group;

test("a thing that the lab does not have has no menu", () => {
  for (const thing of ["port primary Ethernet9", "switch attic", "vlan inside 7", "group primary 3", "spoon", ""]) {
    assert.equal(menuOf(START, thing), null, thing);
  }
});

test("a plugged cable can be pulled, a pulled one plugged in", () => {
  const pull = act(START, "cable primary Ethernet0", "Pull the cable");
  assert.deepEqual(pull.request, { type: "fault", fault: "cable primary Ethernet0", on: true });
  assert.equal(pull.role, "fail");
  const plug = act(withFault("cable primary Ethernet0"), "cable primary Ethernet0", "Plug the cable in");
  assert.deepEqual(plug.request, { type: "fault", fault: "cable primary Ethernet0", on: false });
  assert.equal(plug.role, "repair");
});

test("a loss in force is repaired by its own name, whatever its amount", () => {
  const mend = act(withFault("loss primary Ethernet0 75"), "cable primary Ethernet0", "Stop losing frames");
  assert.deepEqual(mend.request, { type: "fault", fault: "loss primary Ethernet0 75", on: false });
});

test("what cannot be done is greyed out with a reason", () => {
  const off = change("units", (unit) => unit.unit === "primary", { power: "off" });
  for (const one of menuOf(off, "group primary 1").acts) assert.equal(one.reason, "Primary is off.");
  assert.equal(act(START, "group primary 1", "Make it active here").reason, "It is active here already.");
  assert.equal(act(START, "group secondary 1", "Move it to Primary").reason, "Not possible: it is not active here.");
  assert.equal(act(START, "group secondary 1", "Reset it").reason, "It is not Failed here.");
});

test("a group is forced only where it is Standby Ready, or where failover is off", () => {
  const failed = change("groups", isGroup("secondary", 1), { state: "Failed", seen_by_peer: "Failed" });
  assert.equal(act(failed, "group secondary 1", "Make it active here").reason, "It is Failed here, not Standby Ready.");
  assert.match(act(failed, "group primary 1", "Move it to Secondary").reason, /the other unit is Failed/);
  const alone = { ...failed, units: failed.units.map((unit) => ({ ...unit, failover_on: false })) };
  assert.equal(act(alone, "group secondary 1", "Make it active here").reason, null);
});

test("a command stands for the lines that are typed", () => {
  const give = act(START, "group primary 1", "Move it to Secondary");
  assert.deepEqual(give.request, { type: "operate", unit: "primary", lines: ["no failover active group 1"] });
  assert.equal(give.stands, "no failover active group 1");
  const disable = act(START, "unit primary", "Disable failover");
  assert.deepEqual(disable.request.lines, ["configure terminal", "no failover", "end"]);
  assert.equal(disable.stands, "no failover");
});

test("a VLAN can be lost everywhere or toward one unit", () => {
  assert.deepEqual(
    menuOf(START, "vlan inside 2").acts.map((one) => one.request.fault),
    ["vlan inside 2", "vlan inside 2 primary", "vlan inside 2 secondary"],
  );
});

test("the first act of a role that can be done", () => {
  assert.equal(firstAct(menuOf(START, "unit primary"), "fail").request.fault, "power primary");
  assert.equal(firstAct(menuOf(START, "unit primary"), "repair"), null);
  assert.equal(firstAct(null, "fail"), null);
});

test("the key M gives a group away where it is active", () => {
  assert.deepEqual(moveOf(START, 2).request, {
    type: "operate",
    unit: "secondary",
    lines: ["no failover active group 2"],
  });
  const nowhere = { ...START, groups: START.groups.map((group) => ({ ...group, active: false })) };
  assert.equal(moveOf(nowhere, 2), null);
});
