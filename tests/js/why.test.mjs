// Chains of causes, the exchange of messages, and the state diagrams: the models behind panels Why, Messages and States.

import assert from "node:assert/strict";
import { test } from "node:test";

import * as exchange from "../../static/js/models/exchange.js";
import * as states from "../../static/js/models/states.js";
import { askable, deltaWord, explainable, pictured, rowsOf, story } from "../../static/js/models/why.js";

const RULE = { section: "Failover Actions", text: "One." };
const link = (atMs, text, rule = null) => ({
  at_ms: atMs,
  since_ms: atMs,
  text,
  rule,
  steps: [{ at_ms: atMs, id: atMs, text, rows: [atMs] }],
});

test("a chain is read from the first cause on, with what lies between two links", () => {
  const links = story([link(5000, "c", RULE), link(3000, "b", RULE), link(1000, "a")]);
  assert.deepEqual(
    links.map(({ text, sinceMs, sameRule }) => [text, sinceMs, sameRule]),
    [
      ["a", null, false],
      ["b", 2000, false],
      ["c", 2000, true],
    ],
  );
  assert.deepEqual(story([]), []);
});

test("times between two links in words", () => {
  assert.deepEqual([0, 1, 250, 2000, 65_000, 3_700_000].map(deltaWord), [
    "at once",
    "+1 ms",
    "+250 ms",
    "+2.0 s",
    "+1 min 5 s",
    "+1 h 1 min",
  ]);
});

test("the rows of a chain are known by their numbers", () => {
  const rows = rowsOf([
    {
      steps: [
        { id: 9, rows: [90, 91] },
        { id: 9, rows: [] },
      ],
    },
  ]);
  assert.deepEqual([...rows], [90, 91]);
});

test("what can be asked about, and how the picture knows it", () => {
  assert.ok(explainable("group primary 1") && explainable("vlan inside 2") && !explainable("host router1"));
  assert.deepEqual(pictured("interface primary context1 inside")[0], ["interface", "primary context1/inside"]);
  assert.deepEqual(pictured("link failover"), [["thing", "link failover"]]);
  // What is not drawn by itself is part of something that is.
  assert.deepEqual(pictured("interface primary ctx40 inside", () => 2).slice(1), [
    ["thing", "context primary ctx40"],
    ["thing", "contexts primary 2"],
  ]);
  assert.deepEqual(pictured("vlan outside 107")[1], ["lane", "rest outside"]);
  assert.deepEqual(pictured("port primary Ethernet5")[1], ["thing", "unused primary"]);
  const snapshot = {
    groups: [
      { unit: "primary", group: 1, configured: true },
      { unit: "primary", group: 2, configured: false },
    ],
    links: [{ link: "failover" }],
    units: [{ unit: "primary" }],
    ports: [
      { unit: "primary", port: "Ethernet0", switch: "inside" },
      { unit: "primary", port: "Ethernet5", switch: "" },
    ],
    interfaces: [{ unit: "primary", context: "context1", name: "inside" }],
    flows: [{ flow: "ftp context1", title: "FTP", context: "context1", state: "off" }],
  };
  const found = askable(snapshot);
  assert.deepEqual(
    found.map(([heading]) => heading),
    ["Groups", "Links", "Units", "Ports", "Interfaces"],
  );
  assert.deepEqual(
    found.flatMap(([, things]) => things.map(([thing]) => thing)),
    ["group primary 1", "link failover", "unit primary", "port primary Ethernet0", "interface primary context1 inside"],
  );
});

const answer = (fromMs, untilMs, messages = [], entered = []) => ({
  from_ms: fromMs,
  until_ms: untilMs,
  messages,
  missed: [],
  entered,
  cut: "",
});
const hello = (atMs, lost = false) => [atMs, "primary", "failover", "hello", lost ? null : atMs + 1];

test("pieces that meet become one; a piece from elsewhere takes the place of all", () => {
  const record = new exchange.Record();
  assert.deepEqual(record.lacks(0, 10_000, 60_000), [0, 10_000]);
  record.add(answer(0, 10_000, [hello(1000)], [[0, "primary", 1, "Active"]]));
  assert.equal(record.lacks(2000, 10_000, 60_000), null);
  assert.deepEqual(record.lacks(2000, 12_000, 60_000), [10_000, 12_000]);
  record.add(
    answer(
      10_000,
      12_000,
      [hello(11_000)],
      [
        [10_000, "primary", 1, "Active"],
        [11_500, "primary", 1, "Failed"],
      ],
    ),
  );
  assert.deepEqual(
    record.messages.map((one) => one.atMs),
    [1000, 11_000],
  );
  assert.deepEqual(
    record.entered.map((one) => [one.atMs, one.state]),
    [
      [0, "Active"],
      [11_500, "Failed"],
    ],
  );
  record.add(answer(900_000, 910_000, [hello(901_000)]));
  assert.deepEqual([record.fromMs, record.untilMs, record.messages.length], [900_000, 910_000, 1]);
});

test("what lies before is put before, and its states are told once", () => {
  const record = new exchange.Record();
  record.add(answer(10_000, 20_000, [hello(11_000)], [[10_000, "primary", 1, "Failed"]]));
  assert.deepEqual(record.lacks(5000, 20_000, 60_000), [5000, 10_000]);
  record.add(
    answer(
      5000,
      10_000,
      [hello(6000)],
      [
        [5000, "primary", 1, "Active"],
        [9000, "primary", 1, "Failed"],
      ],
    ),
  );
  assert.deepEqual(
    record.entered.map((one) => [one.atMs, one.state]),
    [
      [5000, "Active"],
      [9000, "Failed"],
    ],
  );
  assert.deepEqual(
    record.messages.map((one) => one.atMs),
    [6000, 11_000],
  );
});

test("only so much is kept, and what is kept begins with the states of its beginning", () => {
  const record = new exchange.Record();
  record.add(
    answer(
      0,
      5000,
      Array.from({ length: 5000 }, (_, at) => hello(at)),
      [[0, "primary", 1, "Active"]],
    ),
  );
  record.add(
    answer(
      5000,
      10_000,
      Array.from({ length: 5000 }, (_, at) => hello(5001 + at)),
    ),
  );
  assert.ok(record.messages.length <= 3000);
  assert.equal(record.entered[0].atMs, record.fromMs);
  assert.ok(record.messages[0].atMs > record.fromMs);
});

test("what a unit says at one moment is drawn as one; the filter and the window leave the rest out", () => {
  const messages = [
    ...["context1/inside", "context1/outside"].map((via) => [100, "primary", via, "interface-hello", 101]),
    hello(100),
    [100, "primary", "failover", "probe", null],
    hello(900),
  ].map(exchange.spoken);
  const { bundles, left } = exchange.seen(messages, 0, 500, new Set(), 10);
  assert.deepEqual(
    bundles.map((one) => [one.kind, one.vias.length, one.lost]),
    [
      ["hello", 1, false],
      ["interface-hello", 2, false],
      ["probe", 1, true],
    ],
  );
  assert.equal(left, 0);
  assert.deepEqual(
    exchange.seen(messages, 0, 500, new Set(["interface", "probe"]), 10).bundles.map((one) => one.kind),
    ["hello"],
  );
  assert.deepEqual(exchange.counts(messages, 0, 500).interface, 2);
});

test("where there are too many, what is rare or lost is drawn and the rest is counted", () => {
  const messages = [
    ...Array.from({ length: 50 }, (_, at) => hello(at + 1)),
    hello(60, true),
    [61, "primary", "failover", "config-chunk", 62],
  ].map(exchange.spoken);
  const { bundles, left } = exchange.seen(messages, 0, 100, new Set(), 20);
  assert.deepEqual([bundles.length, left], [2, 50]);
});

test("every kind of message has a family and a letter; answers are small", () => {
  assert.deepEqual(["hello", "probe", "probe-answer", "config-ack", "logical-update"].map(exchange.letterOf), [
    "H",
    "P",
    "p",
    "c",
    "S",
  ]);
  const letters = exchange.FAMILIES.map(([, letter]) => letter);
  assert.equal(new Set(letters).size, letters.length);
});

test("the states of a group as bars, without those that lasted no time", () => {
  const list = [
    [0, "primary", 1, "Active"],
    [50, "primary", 1, "Failed"],
    [50, "primary", 1, "Standby Ready"],
    [60, "secondary", 1, "Active"],
  ].map(exchange.entered);
  assert.deepEqual(exchange.stateBars(list, "primary", 1), [
    { state: "Active", fromMs: 0, toMs: 50 },
    { state: "Standby Ready", fromMs: 50, toMs: null },
  ]);
});

test("zoom goes in steps, keeps its place, and ends at both ends", () => {
  assert.equal(exchange.zoomed(20_000, -1), 10_000);
  assert.equal(exchange.zoomed(50, -1), 50);
  assert.equal(exchange.zoomed(120_000, 1), 120_000);
  assert.equal(exchange.zoomedAround(1000, 1000, 500, 0.5), 1250);
});

test("ticks are round, and as exact as the look is close", () => {
  assert.deepEqual(exchange.timeTicks(900, 4000, 400, 50), [1000, 1500, 2000, 2500, 3000, 3500, 4000, 4500]);
  assert.deepEqual(
    [60_000, 5000, 500].map((span) => exchange.timeWord(61_234, span)),
    ["0:01:01", "0:01:01.2", "0:01:01.234"],
  );
});

test("every state of the core has a place, every way between them is drawn, and none is drawn that is not there", () => {
  assert.deepEqual(Object.keys(states.PLACES).sort(), [...states.STATES].sort());
  assert.ok(states.EDGES.every((edge) => states.wayOf(edge) !== null));
  for (const { points } of states.EDGES.map(states.wayOf))
    assert.ok(points.every(([x, y]) => x >= 0 && x <= states.WIDTH && y >= 0 && y <= states.HEIGHT));
});

test("no two states lie on each other, and each stands in the frame of its family only", () => {
  const { width, height } = states.BOX;
  const places = Object.entries(states.PLACES);
  for (const [one, [x, y]] of places) {
    for (const [other, [otherX, otherY]] of places) {
      assert.ok(one === other || Math.abs(x - otherX) >= width || Math.abs(y - otherY) >= height, `${one} ${other}`);
    }
    for (const [family, [left, top, wide, high]] of Object.entries(states.FRAMES)) {
      const isIn = x > left && x < left + wide && y > top && y < top + high;
      assert.equal(isIn, states.FAMILIES[family].includes(one), `${one} ${family}`);
    }
  }
});

test("where a group stands, and the way by which it came", () => {
  const lane = (...names) => ({
    unit: "primary",
    group: 1,
    segments: names.map((state, index) => ({ at_ms: index * 10, state })),
  });
  const stand = (...names) => states.standing({ lanes: [lane(...names)] }, "primary", 1);
  assert.equal(stand("Active", "Failed").edge.trigger, "interface policy met");
  assert.equal(stand("Active Drain", "Standby Ready").edge.from, "active");
  assert.equal(stand("Bulk Sync", "Negotiation").edge.from, "syncing");
  assert.equal(stand("Active", "Disabled").edge.from, "running");
  assert.deepEqual([stand("Active", "Off").edge, stand("Active").edge], [null, null]);
  assert.equal(stand("Active", "Failed").sinceMs, 10);
  assert.equal(states.standing({ lanes: [] }, "primary", 1), null);
});
