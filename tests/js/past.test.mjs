// Looking back: which look wins, bars of branches, and the words before an act in the past.

import assert from "node:assert/strict";
import { test } from "node:test";

import { knobTarget, rowOf, spanFor, tone, windowFrom, zoomedFrom } from "../../static/js/models/lanes.js";
import * as past from "../../static/js/models/past.js";

const { Wishes, SPACING_MS } = past;

test("of the wishes that come while one is asked, only the newest is asked next", () => {
  const wishes = new Wishes();
  wishes.put({ at_ms: 1 });
  const first = wishes.take(0);
  assert.equal(first.wish.at_ms, 1);
  for (const at_ms of [2, 3, 4]) wishes.put({ at_ms });
  assert.equal(wishes.take(500), null);
  assert.ok(wishes.settle(first.era));
  assert.equal(wishes.take(500).wish.at_ms, 4);
  wishes.settle(first.era);
  assert.equal(wishes.take(1000), null);
});

test("questions keep their distance in time, and the last wish is never lost", () => {
  const wishes = new Wishes();
  wishes.put({ at_ms: 1 });
  wishes.settle(wishes.take(1000).era);
  wishes.put({ at_ms: 2 });
  assert.equal(wishes.take(1000 + SPACING_MS - 1), null);
  assert.equal(wishes.waitMs(1010), SPACING_MS - 10);
  assert.equal(wishes.take(1000 + SPACING_MS).wish.at_ms, 2);
});

test("an answer that comes after one went back to now is not wanted any more", () => {
  const wishes = new Wishes();
  wishes.put({ at_ms: 1 });
  const { era } = wishes.take(0);
  wishes.put({ at_ms: 2 });
  wishes.drop();
  assert.equal(wishes.waitMs(1000), null);
  assert.equal(wishes.settle(era), false);
  wishes.put({ at_ms: 3 });
  const newer = wishes.take(1000);
  assert.equal(newer.wish.at_ms, 3);
  assert.equal(wishes.settle(era), false);
  assert.equal(wishes.take(2000), null);
  assert.ok(wishes.settle(newer.era));
});

test("acts on the pair concern one moment; speeds, undo and lessons do not", () => {
  for (const type of ["console", "operate", "fault", "repair-all", "flow", "rate"])
    assert.ok(past.changesThePair({ type }), type);
  assert.ok(past.changesThePair({ type: "clock", paused: false }));
  assert.ok(past.changesThePair({ type: "clock", next_happening: true }));
  for (const request of [
    { type: "clock", paused: true },
    { type: "clock", speed: 2 },
    { type: "undo" },
    { type: "lesson" },
  ]) {
    assert.ok(!past.changesThePair(request), request.type);
  }
});

test("before an act in the past it is said what happens, to whom, and what becomes of the rest", () => {
  const words = past.forkWords({ type: "fault", fault: "cable primary Ethernet0", on: true }, "", 723_000, 940_000);
  assert.equal(words.title, "Act at 0:12:03?");
  assert.equal(words.act, "Pull the cable of Primary Ethernet0");
  assert.match(words.text, /goes back to 0:12:03 for everybody.*up to 0:15:40.*branch/);
  assert.equal(
    past.forkWords({ type: "fault", fault: "power primary", on: true }, "Cut the power", 1, 2).act,
    "Cut the power",
  );
  assert.equal(past.forkWords({ type: "clock", paused: false }, "", 723_000, 940_000).title, "Go on from 0:12:03?");
  assert.equal(
    past.actWords({ type: "console", unit: "secondary", line: "reload" }),
    'Type "reload" at the Secondary console',
  );
});

const LANES = [
  {
    unit: "primary",
    group: 1,
    segments: [
      { at_ms: 500, state: "Active" },
      { at_ms: 2500, state: "Failed" },
      { at_ms: 2500, state: "Off" },
    ],
  },
];
const BRANCH = { branch: 3, from_ms: 1000, until_ms: 4000, lanes: LANES };

test("a branch's bars begin at the fork and end where the branch was left; states that lasted no time have none", () => {
  assert.deepEqual(past.branchBars(BRANCH, "primary", 1, tone), [
    { state: "Active", tone: "active", at_ms: 1000, endMs: 2500 },
    { state: "Off", tone: "off", at_ms: 2500, endMs: 4000 },
  ]);
  assert.deepEqual(past.branchBars(BRANCH, "secondary", 1, tone), []);
});

test("a new branch that parts before the moment takes the moment out of the present", () => {
  assert.ok(past.isOfThePresent(900, [BRANCH], new Set()));
  assert.ok(past.isOfThePresent(1000, [BRANCH], new Set()));
  assert.ok(!past.isOfThePresent(1001, [BRANCH], new Set()));
  assert.ok(past.isOfThePresent(2000, [BRANCH], new Set([3])));
});

test("while looking back the window rests, as long as the moment is in it", () => {
  const from = (lookMs, fromMs) => windowFrom({ nowMs: 1000_000, lookMs, spanMs: 100_000, fromMs });
  assert.equal(from(950_000, 900_000), 900_000);
  assert.equal(from(850_000, 900_000), 840_000);
  assert.equal(from(5_000, 900_000), 0);
  assert.equal(from(960_000, 800_000), 870_000);
  assert.equal(from(999_000, 800_000), 900_000);
  assert.equal(windowFrom({ nowMs: 20_000, lookMs: 50_000, spanMs: 100_000, fromMs: 0 }), 0);
});

test("a young lab is shown with the shortest span, an old one with the longest of those that are usual", () => {
  assert.deepEqual(
    [25_000, 60_000, 200_000, 9_000_000].map((age) => spanFor(age, [60_000, 300_000])),
    [60_000, 300_000, 300_000, 300_000],
  );
});

test("another span leaves the moment where it is in the window", () => {
  assert.equal(zoomedFrom({ lookMs: 950_000, fromMs: 900_000, spanMs: 100_000, newSpanMs: 300_000 }), 800_000);
  assert.equal(zoomedFrom({ lookMs: 50_000, fromMs: 0, spanMs: 100_000, newSpanMs: 300_000 }), 0);
});

test("keys on the knob: fine and coarse steps, the beginning, and now", () => {
  const to = (key) => knobTarget(key, { atMs: 500_000, openedMs: 40_000, spanMs: 300_000 });
  assert.deepEqual(
    [to("ArrowLeft"), to("ArrowRight"), to("PageUp"), to("Home"), to("End"), to("a")],
    [497_000, 503_000, 470_000, 40_000, Infinity, null],
  );
  assert.equal(knobTarget("PageUp", { atMs: 50_000, openedMs: 40_000, spanMs: 300_000 }), 40_000);
});

test("branches lie beneath the bars of the present, inside their row", () => {
  for (const branches of [1, 2, 3]) {
    const row = rowOf(branches);
    assert.equal(row.branches.length, branches);
    assert.ok(row.branches[0] > row.top + row.bar, `${branches}`);
    assert.ok(row.branches.at(-1) + row.branch <= row.height, `${branches}`);
  }
  assert.deepEqual(rowOf(0).branches, []);
});
