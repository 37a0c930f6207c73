// The same pairs as tests/wire/test_fold.py: both languages arrive at the same snapshot.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

import * as folding from "../../static/js/models/fold.js";

const { fold, placeOf, NEXT, KNOWN, GAP } = folding;
const FIXTURES = new URL("../wire/fixtures/", import.meta.url);

const read = (name) => JSON.parse(readFileSync(new URL(`${name}.json`, FIXTURES), "utf8"));
const names = (folder) => readdirSync(new URL(`${folder}/`, FIXTURES)).map((file) => file.replace(/\.json$/, ""));

const START = read("snapshot");
const after = (bodies, start = START) =>
  bodies.reduce(
    (snapshot, body) => fold(snapshot, { at_ms: 0, ...body, lab: start.lab, run: start.run, seq: snapshot.seq + 1 }),
    start,
  );

function freeze(value) {
  if (value !== null && typeof value === "object") Object.values(Object.freeze(value)).forEach(freeze);
  return value;
}

for (const name of names("golden")) {
  test(`golden pair: ${name}`, () => {
    const { snapshot, events, result } = freeze(read(`golden/${name}`));
    assert.deepEqual(events.reduce(fold, snapshot), result);
  });
}

for (const name of names("events")) {
  test(`event is folded and changes nothing that was given: ${name}`, () => {
    const folded = after([read(`events/${name}`)], freeze(read("snapshot")));
    assert.equal(folded.seq, START.seq + 1);
    assert.deepEqual(Object.keys(folded), Object.keys(START));
  });
}

test("bounds are the worker's", () => {
  for (const [name, bound] of Object.entries(read("limits"))) assert.equal(folding[name], bound);
});

test("lane, log and console keep their last entries", () => {
  let snapshot = START;
  for (let at = 0; at < folding.LANE_SEGMENTS + 10; at += 1) {
    snapshot = after(
      [
        { type: "lane", unit: "primary", group: 1, state: `state ${at}` },
        { type: "log", entry: { ...START.log[0], id: at } },
        { type: "console", unit: "primary", prompt: "> ", lines: [`line ${at}`, ""] },
      ],
      snapshot,
    );
  }
  const lane = snapshot.lanes.find(({ unit, group }) => unit === "primary" && group === 1);
  assert.equal(lane.segments.length, folding.LANE_SEGMENTS);
  assert.equal(snapshot.log.length, folding.LOG_ENTRIES);
  assert.equal(snapshot.log.at(-1).id, folding.LANE_SEGMENTS + 9);
  assert.equal(snapshot.consoles[0].lines.length, folding.CONSOLE_LINES);
  assert.equal(snapshot.consoles[1], START.consoles[1]);
});

test("lane that shows the state already stays", () => {
  const snapshot = after([{ type: "lane", unit: "primary", group: 2, state: "Disabled" }]);
  assert.deepEqual(snapshot.lanes, START.lanes);
});

test("unchanged entities keep their identity", () => {
  const snapshot = after([{ type: "peer", peer: { ...START.peers[0], missed: 1 } }]);
  assert.equal(snapshot.peers[1], START.peers[1]);
  assert.equal(snapshot.groups, START.groups);
});

test("order of entities does not tell their history", () => {
  const [inside] = START.interfaces;
  const gone = { type: "interface-gone", unit: inside.unit, context: inside.context, name: inside.name };
  assert.deepEqual(after([gone]).interfaces, START.interfaces.slice(1));
  assert.deepEqual(after([gone, { type: "interface", interface: inside }]).interfaces, START.interfaces);
});

test("only the next event is folded", () => {
  const { lab, run, seq } = START;
  const message = { type: "message", lab, run, seq: seq + 1 };
  assert.equal(placeOf(START, message), NEXT);
  assert.equal(placeOf(START, { ...message, seq }), KNOWN);
  for (const stranger of [
    { ...message, seq: seq + 2 },
    { ...message, run: run + 1 },
    { ...message, lab: "other" },
  ]) {
    assert.equal(placeOf(START, stranger), GAP);
    assert.throws(() => fold(START, stranger), RangeError);
  }
});

test("unknown type of event is refused", () => {
  for (const type of ["explosion", "toString", undefined]) assert.throws(() => after([{ type }]), RangeError);
});
