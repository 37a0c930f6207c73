import assert from "node:assert/strict";
import { test } from "node:test";
import { thingOf } from "../../static/js/models/faults.js";
import { Incidents, stageOf } from "../../static/js/models/incidents.js";

const row = (at_ms, kind, text, more = {}) => ({
  id: 1,
  because: 0,
  at_ms,
  kind,
  unit: "",
  group: null,
  text,
  number: at_ms,
  ...more,
});
const PULLED = row(20_000, "fault", "Cable pulled: Primary Ethernet0.");
const MOVED = row(25_001, "group", "Group 1 is now active on Secondary: inside has no link on Primary.", {
  unit: "secondary",
  group: 1,
});
const group = (unit, active, since) => ({
  unit,
  group: 1,
  active,
  active_since_ms: since,
  failed_interfaces: active ? 0 : 1,
  policy: "1",
});
const FAULT = { fault: "cable primary Ethernet0", since_ms: 20_000 };
const snapshot = (health, ...groups) => ({ health: { health }, faults: [FAULT], groups });
const newest = (...rows) => new Incidents().read(rows).at(-1);

test("a fault is being detected until something is decided, and the seconds count", () => {
  const before = snapshot("outage", group("primary", true, 10_000), group("secondary", false, null));
  const stage = stageOf(newest(PULLED), before, 23_200);
  assert.deepEqual(stage, { phase: "detecting", words: "detecting, 3.2 s", fault: "cable primary Ethernet0" });
});

test("then what decided is said, and what it cost", () => {
  const after = snapshot("at-risk", group("primary", false, null), group("secondary", true, 25_001));
  const stage = stageOf(newest(PULLED, MOVED), after, 26_000);
  assert.equal(stage.phase, "over");
  assert.equal(stage.why, "inside has no link on Primary, policy 1 of 1");
  assert.equal(stage.words, "5.0 s after “Cable pulled: Primary Ethernet0”, no session lost.");
});

test("some seconds later there is nothing to watch any more", () => {
  const after = snapshot("at-risk", group("primary", false, null), group("secondary", true, 25_001));
  assert.equal(stageOf(newest(PULLED, MOVED), after, 60_000), null);
});

test("a fault that changes nothing for the pair is not being detected", () => {
  const well = snapshot("ok", group("primary", true, 10_000), group("secondary", false, null));
  assert.equal(stageOf(newest(PULLED), well, 23_200), null);
});

test("a fault is lit at the thing that it is put on", () => {
  assert.equal(thingOf("cable primary Ethernet0"), "port primary Ethernet0");
  assert.equal(thingOf("power secondary"), "unit secondary");
});
