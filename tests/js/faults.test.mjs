// The page's menus of faults come from the catalogue: any ports, any switches, any number of VLANs.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { menuOf } from "../../static/js/models/acts.js";
import { FAULTS } from "../../static/js/models/fault_table.js";
import { faultWords } from "../../static/js/models/faults.js";

const START = JSON.parse(readFileSync(new URL("../wire/fixtures/snapshot.json", import.meta.url), "utf8"));

/** The same lab on a box with other ports and another switch. */
const OTHER = JSON.parse(
  JSON.stringify(START).replaceAll("Ethernet0", "GigabitEthernet0/3").replaceAll('"inside"', '"dmz-2"'),
);
const names = (snapshot, thing) => menuOf(snapshot, thing).acts.map((act) => act.request.fault);

test("ports and switches of any name have the same menus", () => {
  assert.deepEqual(names(OTHER, "cable primary GigabitEthernet0/3"), [
    "cable primary GigabitEthernet0/3",
    "loss primary GigabitEthernet0/3 30",
    "delay primary GigabitEthernet0/3 200",
    "one-way primary GigabitEthernet0/3 in",
    "one-way primary GigabitEthernet0/3 out",
  ]);
  assert.deepEqual(names(OTHER, "switch dmz-2"), ["switch dmz-2", "no-portfast dmz-2", "vlan dmz-2 2", "vlan dmz-2 4"]);
  assert.deepEqual(names(OTHER, "switch-port secondary GigabitEthernet0/3"), [
    "switch-port secondary GigabitEthernet0/3",
    "vlan dmz-2 2 secondary",
    "vlan dmz-2 4 secondary",
  ]);
});

test("the serial failover cable can be pulled at either unit where there is one, and nowhere else", () => {
  assert.deepEqual(names(START, "link failover").slice(0, 1), ["link failover"]);
  assert.ok(!names(START, "link failover").includes("serial-bad"));
  const serial = {
    ...START,
    links: START.links.map((view) => (view.link === "failover" ? { ...view, port: "serial" } : view)),
  };
  assert.deepEqual(names(serial, "link failover"), [
    "link failover",
    "serial primary",
    "serial secondary",
    "serial-bad",
  ]);
  assert.ok(!names(serial, "link state").includes("serial-bad"));
  assert.equal(menuOf(serial, "link failover").acts[1].label, "Pull the serial cable at Primary");
});

test("what a fault needs is said where it cannot be put", () => {
  const reasons = (snapshot, thing) => menuOf(snapshot, thing).acts.map((act) => act.reason);
  const changed = (collection, fits, fields) => ({
    ...START,
    [collection]: START[collection].map((view) => (fits(view) ? { ...view, ...fields } : view)),
  });
  const isPort = (view) => view.unit === "primary" && view.port === "Ethernet0";
  const pulled = changed("ports", isPort, { plugged: false });
  assert.deepEqual(reasons(pulled, "cable primary Ethernet0").slice(1), Array(4).fill("The cable is pulled."));
  const bare = changed("ports", isPort, { switch: "" });
  assert.deepEqual(reasons(bare, "port primary Ethernet0"), Array(2).fill("No cable leads here."));
  const dark = changed("switches", (view) => view.switch === "inside", { on: false });
  assert.ok(reasons(dark, "vlan inside 2").every((reason) => reason === "The switch has no power."));
  const broken = changed("units", (view) => view.unit === "primary", { power: "broken" });
  assert.deepEqual(reasons(broken, "unit primary").slice(0, 3), Array(3).fill("Primary is broken."));
  const booting = changed("units", (view) => view.unit === "primary", { power: "booting" });
  assert.deepEqual(reasons(booting, "unit primary").slice(0, 3), [null, null, null]);
});

test("a request is said as what a person does", () => {
  const said = (fault, on) => faultWords({ fault, on });
  assert.equal(said("cable primary Management0/0", true), "Pull the cable of Primary Management0/0");
  assert.equal(said("vlan dmz-2 1017", false), "Forward VLAN 1017 on the dmz-2 switch again");
  assert.equal(said("loss secondary Ethernet3 75", true), "Lose 75 % of all frames at Secondary Ethernet3");
  assert.equal(said("one-way primary Ethernet3 in", true), "Let no frame reach Primary Ethernet3");
  assert.equal(said("reload primary", true), "Reload primary");
});

test("every fault of the catalogue is offered in some menu", () => {
  assert.deepEqual(
    FAULTS.filter((row) => row.menus.length === 0),
    [],
  );
});
