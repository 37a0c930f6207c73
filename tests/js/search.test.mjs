// Finding something in a pair, choosing what is drawn large, and the menus of what belongs to contexts.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { forViewer, menuOf } from "../../static/js/models/acts.js";
import { Choice } from "../../static/js/models/choice.js";
import { quickQuestions } from "../../static/js/models/quick.js";
import { search } from "../../static/js/models/search.js";
import { askable } from "../../static/js/models/why.js";

const FIXTURE = new URL("../dashboard/fixtures/picture.json", import.meta.url);
const { pairs } = JSON.parse(readFileSync(FIXTURE, "utf8"));
const base = { units: [], links: [], faults: [], flows: [] };
const asa = { ...base, ...pairs.asa };
const first = (text) => search(asa, text)[0];

test("without words the contexts are listed, those out of order first", () => {
  const found = search(asa, "");
  assert.equal(
    found.every((entry) => entry.kind === "context"),
    true,
  );
  assert.deepEqual(
    found.slice(0, 3).map((entry) => entry.text),
    ["ctx003", "ctx008", "admin"],
  );
  assert.equal(found[0].note, "group 1, outside No Link");
});

test("a context is found by a part of its name, and drawn large", () => {
  assert.deepEqual([first("ctx007").kind, first("ctx007").context], ["context", "ctx007"]);
});

test("an address leads to its interface", () => {
  const found = first("172.16.7.1");
  assert.equal(found.thing, "interface primary ctx007 outside");
  assert.equal(found.context, "ctx007");
});

test("a VLAN is found by its number and by the word before it", () => {
  for (const text of ["107", "vlan 107"]) {
    const vlan = search(asa, text).find((entry) => entry.kind === "vlan");
    assert.deepEqual([vlan.thing, vlan.context], ["vlan outside 107", "ctx007"]);
  }
});

test("an interface is found by its name and its context, in either order", () => {
  for (const text of ["guests ctx004", "ctx004 guests"])
    assert.equal(
      search(asa, text).some((entry) => entry.thing === "interface primary ctx004 guests"),
      true,
    );
});

test("a port is found by its label; one without a cable leads to where it is counted", () => {
  assert.equal(first("e0/1").thing, "port primary Ethernet0/1");
  assert.equal(first("m0/0").thing, "unused primary");
});

test("every word must fit, and nothing is found for what is not there", () => {
  assert.deepEqual(search(asa, "ctx004 10.9.9.9"), []);
});

test("a choice holds only while the picture has the context", () => {
  const choice = new Choice();
  const heard = [];
  choice.follow(() => heard.push(choice.name));
  choice.set("ctx004");
  choice.set("ctx004");
  assert.deepEqual(heard, ["ctx004"]);
  assert.equal(choice.in(asa), "ctx004");
  assert.equal(choice.in({ ...asa, interfaces: [] }), "");
});

test("the menu of a context draws it large and asks why of what is out of order", () => {
  const menu = menuOf(asa, "context primary ctx003");
  assert.equal(menu.title, "ctx003 on Primary");
  assert.deepEqual(
    menu.acts.map((act) => act.choose ?? act.why),
    ["ctx003", "interface primary ctx003 outside"],
  );
  assert.equal(menuOf(asa, "context primary ctx003", "ctx003").acts[0].choose, "");
  assert.equal(menuOf(asa, "context primary nowhere"), null);
});

test("the menu of an interface says what it owns", () => {
  const menu = menuOf(asa, "interface primary ctx003 inside");
  assert.match(menu.state, /^10\.1\.3\.1, Normal; Ethernet0\/1\.403, VLAN 403, MAC /);
});

test("the menu of many contexts finds one, and names those out of order", () => {
  const acts = menuOf(asa, "contexts primary 1").acts;
  assert.equal(acts[0].find, true);
  assert.deepEqual(
    acts.slice(1).map((act) => act.choose),
    ["ctx003"],
  );
});

test("what changes only the page is open to a viewer, too", () => {
  const menu = forViewer(menuOf(asa, "context primary ctx003"));
  assert.equal(menu.acts[0].reason, null);
});

test("a switch of many VLANs names those that matter, and how to find another", () => {
  const acts = menuOf(asa, "switch outside", "ctx007").acts;
  assert.deepEqual(
    acts.map((act) => act.request?.fault ?? act.find),
    ["switch outside", "no-portfast outside", "vlan outside 107", true],
  );
});

test("of many interfaces one can ask about those of the chosen context and those out of order", () => {
  const interfaces = Object.fromEntries(askable(asa, "ctx007")).Interfaces.map(([thing]) => thing);
  assert.equal(interfaces.length, 8 + 2);
  assert.ok(interfaces.includes("interface primary ctx003 outside"));
  assert.ok(interfaces.includes("interface secondary ctx007 guests"));
});

test("whose sessions survive is asked by group where there are many contexts", () => {
  const contexts = ["ctx001", "ctx002", "ctx003", "ctx004", "ctx005"];
  const flows = contexts.map((context) => ({ flow: `ftp ${context}`, context, state: "passing", lost: 0 }));
  const before = { ...asa, flows, peers: [], log: [] };
  const question = quickQuestions(before).at(-1);
  assert.deepEqual(question.choices, ["All of them", "Those of group 1 only", "Those of group 2 only", "None"]);
  const lost = flows.map((flow) => ({ ...flow, lost: flow.context === "ctx002" ? 1 : 0 }));
  assert.equal(question.judge({ ...before, flows: lost }), 1);
});

test("ports without a cable share a menu that names them", () => {
  const menu = menuOf(asa, "unused primary");
  assert.equal(menu.state, "E0/2, M0/0");
  assert.equal(menu.acts[0].reason, "No cable leads here.");
});
