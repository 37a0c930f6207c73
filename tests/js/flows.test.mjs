// The traffic as it is drawn: what a context's flows do, which strands they make, and the way of each.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { menuOf } from "../../static/js/models/acts.js";
import * as flows from "../../static/js/models/flows.js";

const START = JSON.parse(readFileSync(new URL("../wire/fixtures/snapshot.json", import.meta.url), "utf8"));
const host = (kind, context) => ({
  host: `${kind} ${context}`,
  kind,
  title: kind,
  address: "",
  context,
  switch: "inside",
  vlan: 2,
});
const flow = (name, fields) => ({
  flow: name,
  title: "FTP",
  kind: "ftp",
  context: name.split(" ")[1],
  state: "passing",
  unit: "primary",
  reason: "",
  rate: 8000,
  kbps: 8000,
  connections: 1,
  sessions: 1,
  kept: 0,
  lost: 0,
  interrupted_ms: null,
  outage_ms: 0,
  longest_ms: 0,
  interruptions: 0,
  dropped: [],
  at_risk: 0,
  ...fields,
});
const lab = (...views) => ({
  ...START,
  hosts: [host("router", "context1"), host("server", "context1"), host("router", "lonely")],
  flows: views,
});

test("a context has flows where it has a host on both sides", () => {
  assert.deepEqual(flows.contextsOf(lab()), ["context1"]);
  assert.equal(flows.flowOf(lab(), "ftp", "lonely"), null);
  assert.equal(flows.flowOf(lab(), "telepathy", "context1"), null);
});

test("a flow that never ran is there to be begun, at its usual rate", () => {
  const ftp = menuOf(lab(), "flow ftp context1");
  assert.deepEqual(ftp.acts[0].request, { type: "flow", flow: "ftp context1", on: true });
  assert.equal(ftp.acts[0].stands, "its hosts start: 8 Mbit/s");
  for (const act of ftp.acts.slice(1)) assert.equal(act.reason, "Not running.");
});

test("a flow that runs can be ended and its rate be set, within the bounds of its kind", () => {
  const menu = menuOf(lab(flow("web context1", { kind: "crowd", rate: 9000 })), "flow web context1");
  assert.deepEqual(menu.acts[0].request, { type: "flow", flow: "web context1", on: false });
  assert.deepEqual(menu.acts[1].request, { type: "rate", flow: "web context1", rate: 60000 });
  assert.equal(menu.acts[3].stands, "4500 connections a minute");
  assert.equal(menuOf(lab(flow("ftp context1")), "flow ftp context1").acts[4].reason, "Already at this rate.");
});

test("strands go through the unit that carries them, interrupted ones toward the unit that has the group", () => {
  const cut = lab(flow("ftp context1"), flow("udp context1", { state: "interrupted", unit: "" }));
  assert.deepEqual(
    flows.strandsOf(cut, ["context1"]).map(({ key, unit }) => [key, unit]),
    [
      ["primary", "primary"],
      ["interrupted", "primary"],
    ],
  );
  const moved = {
    ...cut,
    groups: cut.groups.map((view) => ({ ...view, active: view.group !== 1 || view.unit === "secondary" })),
  };
  assert.equal(flows.strandsOf(moved, ["context1"])[1].unit, "secondary");
});

test("every way has as many points, so that one can turn into another", () => {
  const end = (x, y) => ({ host: { x: 270, y }, laneY: y + 20, jack: { x, y: y + 60 } });
  const [one, two] = [
    flows.wayOf(end(170, 30), end(170, 460), { gutter: 173, bends: [150, 340] }, 3),
    flows.wayOf(end(680, 30), end(22, 460), { gutter: 679, bends: [150, 340] }, 3),
  ];
  assert.equal(one.length, two.length);
  assert.deepEqual(flows.between(one, two, 0), one);
  assert.deepEqual(flows.between(one, two, 1), two);
  assert.match(flows.pathOf(one), /^M273 30L/);
});

const many = (count) => {
  const names = Array.from({ length: count }, (_, at) => `ctx${at}`);
  const groups = START.groups.map((view) => ({
    ...view,
    contexts: names.filter((_, at) => at % 2 === view.group % 2),
  }));
  return { ...START, groups, hosts: names.flatMap((name) => [host("router", name), host("server", name)]), flows: [] };
};
const drawn = () => true;

test("few contexts have a line each, where their hosts are drawn", () => {
  assert.deepEqual(
    flows.streamsOf(many(3), "", drawn).map(({ name }) => name),
    ["ctx0", "ctx1", "ctx2"],
  );
  assert.deepEqual(
    flows
      .streamsOf(many(3), "", (name) => name.startsWith("group"))
      .map(({ name, top, bottom }) => [name, top, bottom]),
    [
      ["group 1", "group 1 top", "group 1 bottom"],
      ["group 2", "group 2 top", "group 2 bottom"],
    ],
  );
});

test("many contexts have a line a group, or the chosen one has its own", () => {
  assert.deepEqual(
    flows.streamsOf(many(12), "", drawn).map(({ name, contexts }) => [name, contexts.length]),
    [
      ["group 1", 6],
      ["group 2", 6],
    ],
  );
  assert.deepEqual(
    flows.streamsOf(many(12), "ctx3", drawn).map(({ name, group }) => [name, group]),
    [["ctx3", 1]],
  );
  assert.deepEqual(flows.streamsOf(many(12), "elsewhere", drawn), []);
});

test("what a flow does is said in words", () => {
  assert.equal(flows.stateWords(flow("ftp context1")), "passes Primary");
  assert.equal(
    flows.stateWords(flow("ftp context1", { state: "interrupted", unit: "", reason: "no path" })),
    "interrupted: no unit is reached",
  );
  assert.equal(
    flows.fateWords(flow("ftp context1", { interruptions: 2, kept: 1, lost: 1, longest_ms: 5340 })),
    "2 breaks so far, 1 kept, 1 lost, longest 5.3 s",
  );
  assert.deepEqual(
    [flows.speedWords(64), flows.speedWords(8000), flows.speedWords(44700), flows.speedWords(188000)],
    ["64 kbit/s", "8 Mbit/s", "44.7 Mbit/s", "188 Mbit/s"],
  );
});

test("sessions at risk are counted over all flows", () => {
  assert.deepEqual(
    flows.atRisk(lab(flow("ftp context1", { at_risk: 1 }), flow("web context1", { connections: 40, at_risk: 12 }))),
    { atRisk: 13, open: 41 },
  );
});
