// The small models behind the views.

import assert from "node:assert/strict";
import { test } from "node:test";

import { deviceTime, elapsed, exact, precise } from "../../static/js/helpers/time.js";
import { positionOf, SPEEDS, speedAt, VirtualClock } from "../../static/js/models/clock.js";
import { SILENT_MS } from "../../static/js/models/hearing.js";
import { History, splitPaste } from "../../static/js/models/history.js";
import { bars, Scale, shown, tickStepMs, ticks, tone, windowFrom } from "../../static/js/models/lanes.js";
import { passes } from "../../static/js/models/log.js";
import { cutPath, keyframes, lanePath, linkPath, readTrack } from "../../static/js/models/paths.js";
import { PAUSE_MS, SentenceQueue } from "../../static/js/models/queue.js";
import * as words from "../../static/js/models/words.js";

const RUNNING = { at_ms: 1000, at_wall_ms: 50_000, speed: 2, paused: false, until_happening: false };

test("virtual time runs with the speed and stands while paused", () => {
  const clock = new VirtualClock();
  assert.equal(clock.now(0), 0);
  clock.set(RUNNING);
  assert.equal(clock.now(50_500), 2000);
  clock.set({ ...RUNNING, paused: true });
  assert.equal(clock.now(99_000), 1000);
});

test("a wall clock that is ahead of the server's is learnt from events", () => {
  const clock = new VirtualClock();
  clock.set(RUNNING);
  clock.hear(1000, 57_010);
  clock.hear(2000, 57_504);
  assert.equal(clock.now(57_504), 2000);
});

test("time stands where the server is not heard any more, and goes on when it is", () => {
  const clock = new VirtualClock();
  clock.set(RUNNING);
  clock.beat(50_000);
  assert.equal(clock.now(50_000 + SILENT_MS), 1000 + 2 * SILENT_MS);
  assert.equal(clock.now(80_000), 1000 + 2 * SILENT_MS);
  clock.beat(80_000);
  assert.equal(clock.now(80_000), 61_000);
});

test("while it runs to the next happening the newest event is the time", () => {
  const clock = new VirtualClock();
  clock.set({ ...RUNNING, until_happening: true });
  clock.hear(9000, 50_100);
  assert.equal(clock.now(80_000), 9000);
});

test("speeds go up on a log scale from 0.1 to 600", () => {
  assert.deepEqual([speedAt(-1), speedAt(0), speedAt(99)], [0.1, 0.1, 600]);
  SPEEDS.forEach((speed, position) => assert.equal(positionOf(speed), position));
  assert.equal(speedAt(positionOf(11)), 10);
});

test("arrow keys walk through what was typed and come back to the draft", () => {
  const history = new History();
  history.add("show failover");
  history.add("   ");
  history.add("write memory");
  history.add("write memory");
  assert.equal(history.older("dra"), "write memory");
  assert.equal(history.older("write memory"), "show failover");
  assert.equal(history.older("show failover"), "show failover");
  assert.equal(history.newer("show failover"), "write memory");
  assert.equal(history.newer("write memory"), "dra");
  assert.equal(history.newer("dra"), "dra");
});

test("a paste goes line by line, its last piece stays", () => {
  assert.deepEqual(splitPaste("con", "f t\r\nhostname A\nend", "!"), { send: ["conf t", "hostname A"], rest: "end!" });
  assert.deepEqual(splitPaste("", "a\n", ""), { send: ["a"], rest: "" });
});

test("sentences are read out one at a time, the quiet ones never, the oldest dropped", () => {
  const queue = new SentenceQueue();
  queue.add({ kind: "hello", text: "hello" });
  assert.equal(queue.take(0), null);
  for (const text of ["1", "2", "3", "4", "5", "6", "7", "8", "9"]) queue.add({ kind: "group", text });
  assert.equal(queue.take(0), "2");
  assert.equal(queue.take(PAUSE_MS - 1), null);
  assert.equal(queue.take(PAUSE_MS), "3");
});

test("where too many sentences wait, what became of the traffic goes first and the groups' last", () => {
  const queue = new SentenceQueue();
  const say = (kind, text) => queue.add({ kind, text });
  say("group", "Group 1 is now active on Secondary.");
  for (const text of ["a", "b", "c"]) say("flow", text);
  say("fault", "The cable was pulled.");
  say("flow", "d");
  const heard = [0, 1, 2, 3, 4].map((turn) => queue.take(turn * PAUSE_MS));
  assert.deepEqual(heard, ["Group 1 is now active on Secondary.", "b", "c", "The cable was pulled.", "d"]);
});

test("the log's filters", () => {
  assert.ok(
    passes({ kind: "group" }, "main") && passes({ kind: "group" }, "groups") && passes({ kind: "step" }, "all"),
  );
  assert.ok(!passes({ kind: "step" }, "main") && !passes({ kind: "group" }, "acts"));
});

test("lanes stand by group, then unit, without the system group", () => {
  const lane = (unit, group) => ({ unit, group, segments: [] });
  const lanes = [
    lane("primary", 0),
    lane("primary", 1),
    lane("primary", 2),
    lane("secondary", 1),
    lane("secondary", 2),
  ];
  assert.deepEqual(
    shown(lanes).map((one) => `${one.group}${one.unit[0]}`),
    ["1p", "1s", "2p", "2s"],
  );
});

test("bars: one for each segment that lasted, the last one open, those of the past left out", () => {
  const segments = [
    { at_ms: 0, state: "Negotiation" },
    { at_ms: 10, state: "Just Active" },
    { at_ms: 10, state: "Active" },
  ];
  const all = bars({ segments }, -1);
  assert.deepEqual(
    all.map((bar) => [bar.state, bar.endMs, bar.tone]),
    [
      ["Negotiation", 10, "between"],
      ["Active", null, "active"],
    ],
  );
  assert.equal(bars({ segments }, 500).length, 1);
  assert.deepEqual(["Standby Ready", "Failed", "Off", "Active Drain", "Sync Config"].map(tone), [
    "ready",
    "failed",
    "off",
    "rising",
    "between",
  ]);
});

test("now stands at the right edge; a young lab begins at the left one", () => {
  const scale = new Scale(60_000, 600, 100_000);
  const live = (nowMs) => windowFrom({ nowMs, lookMs: null, spanMs: 60_000, fromMs: 0 });
  assert.equal(scale.x(160_000), 600);
  assert.equal(scale.shift(live(160_000)) + scale.x(160_000), 600);
  assert.equal(scale.shift(live(5_000)) + scale.x(0), 0);
  assert.ok(!scale.isFar(160_000) && scale.isFar(10_000_000) && scale.isFar(-10_000_000));
  assert.equal(scale.at(300, 100_000), 130_000);
});

test("ticks are round and have room", () => {
  const step = tickStepMs(300_000, 450, 90);
  assert.equal(step, 60_000);
  assert.deepEqual(ticks(130_000, 300_000, step), [180_000, 240_000, 300_000]);
  assert.deepEqual(ticks(-50_000, 50_000, step), [0]);
});

test("a message goes over the sender's cable, through the switch, and down the other cable", () => {
  const mine = readTrack("10,50 10,20");
  const theirs = readTrack("90,50 90,20");
  assert.deepEqual(lanePath(mine, theirs, 5), [
    [10, 50],
    [10, 20],
    [10, 5],
    [90, 5],
    [90, 20],
    [90, 50],
  ]);
  assert.deepEqual(linkPath(mine, theirs, 1)[0], [10, 51]);
});

test("a lost message ends on the way", () => {
  assert.deepEqual(
    cutPath(
      [
        [0, 0],
        [10, 0],
        [10, 10],
      ],
      0.75,
    ),
    [
      [0, 0],
      [10, 0],
      [10, 5],
    ],
  );
  const frames = keyframes([
    [0, 0],
    [10, 0],
    [10, 10],
  ]);
  assert.deepEqual(
    frames.map((frame) => frame.offset),
    [0, 0.5, 1],
  );
});

const PORT = {
  unit: "primary",
  port: "Ethernet0",
  purpose: "data",
  enabled: true,
  carrier: true,
  plugged: true,
  switch_port_up: true,
  loss_percent: 0,
  delay_ms: 0,
  cut: "",
  dead_vlans: [],
};

test("ports and cables say what is wrong, and nothing while all is well", () => {
  assert.deepEqual([words.portWord(PORT, false), words.cableWord(PORT, false), words.cableState(PORT)], ["", "", "ok"]);
  const pulled = { ...PORT, plugged: false, carrier: false };
  assert.deepEqual(
    [words.portWord(pulled, false), words.cableWord(pulled, false), words.cableState(pulled)],
    ["down", "pulled", "pulled"],
  );
  const ailing = { ...PORT, loss_percent: 30, delay_ms: 200 };
  assert.deepEqual([words.cableWord(ailing, true), words.cableWord(ailing, false)], ["loss", "loss 30%, …"]);
  const listening = { ...PORT, forwards: false };
  assert.deepEqual(
    [words.cableWord(listening, true), words.cableWord(listening, false), words.cableState(listening)],
    ["listening", "not forwarding yet", "impaired"],
  );
  assert.match(words.switchPortLabel(listening), /up, not forwarding yet \(spanning tree: listening and learning\)/);
  assert.equal(words.portWord({ ...PORT, enabled: false }, true), "shut");
  assert.match(words.switchPortLabel({ ...PORT, dead_vlans: [2] }), /does not carry VLAN 2/);
});

test("an interface is said in one word, with a mark and a tone of its own", () => {
  const view = {
    context: "context1",
    name: "inside",
    status: "Normal",
    monitored: true,
    waiting: false,
    enabled: true,
    testing: "",
    address: "192.168.1.1",
  };
  const say = (fields) => [
    words.interfaceWord({ ...view, ...fields }),
    words.interfaceMark({ ...view, ...fields }),
    words.interfaceTone({ ...view, ...fields }),
  ];
  assert.deepEqual(say({}), ["Normal", "status-normal", "ok"]);
  assert.deepEqual(say({ waiting: true }), ["Waiting", "status-waiting", "doubt"]);
  assert.deepEqual(say({ status: "Testing", waiting: true }), ["Testing", "status-testing", "doubt"]);
  assert.deepEqual(say({ status: "No Link" }), ["No Link", "status-no-link", "bad"]);
  assert.deepEqual(say({ monitored: false }), ["unmonitored", "status-unmonitored", "quiet"]);
  assert.deepEqual(say({ status: "" }), ["Off", "status-off", "off"]);
});

test("a state of several words takes a line for each, around the middle", () => {
  const shape = { step: 15, letters: 0 };
  assert.deepEqual(words.stateLines("Standby Ready", { ...shape, middle: 0 }), [
    { text: "Standby", y: -7 },
    { text: "Ready", y: 8 },
  ]);
  assert.deepEqual(words.stateLines("Active", { ...shape, middle: 4 }), [{ text: "Active", y: 4 }]);
});

test("what a unit says of its peer", () => {
  const peer = { peer: "Up", link: "Up", missed: 0, probing: false };
  assert.deepEqual(words.peerWords(peer), { peer: "Peer Up", word: "" });
  assert.equal(words.peerWords({ ...peer, missed: 2 }).word, "missed 2");
  assert.equal(words.peerWords({ ...peer, missed: 3, probing: true }).word, "probing");
  assert.equal(words.peerWords({ ...peer, link: "Failed" }).word, "link Failed");
});

test("times as people read them", () => {
  assert.equal(elapsed(3_723_456), "1:02:03");
  assert.equal(precise(3_723_456), "1:02:03.4");
  assert.deepEqual([exact(3_723_456), exact(20_005)], ["1:02:03.456", "0:00:20.005"]);
  assert.equal(deviceTime("2007-04-16T06:10:00Z", 165_000), "06:12:45 UTC Apr 16");
});
