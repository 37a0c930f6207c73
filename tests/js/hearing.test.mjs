// What a page believes of its connection by what it hears, and by what it does not.

import assert from "node:assert/strict";
import { test } from "node:test";

import {
  ARRIVE_MS,
  ARRIVING,
  DEAD,
  DEAD_MS,
  HEARD,
  Hearing,
  SILENT,
  SILENT_MS,
  UNKEPT,
} from "../../static/js/models/hearing.js";

/** Looks every second from one moment to the other, as a page does, and gives what was seen last. */
function watch(hearing, fromMs, toMs) {
  let seen = hearing.look(fromMs);
  for (let nowMs = fromMs + 1000; nowMs <= toMs; nowMs += 1000) seen = hearing.look(nowMs);
  return seen;
}

function arrived() {
  const hearing = new Hearing();
  hearing.open(0);
  hearing.arrive(0);
  return hearing;
}

test("a connection that brings no snapshot is given up, whatever else it brings", () => {
  const hearing = new Hearing();
  hearing.open(0);
  assert.equal(watch(hearing, 0, ARRIVE_MS - 1000), ARRIVING);
  hearing.hear(ARRIVE_MS - 1000, false);
  assert.equal(watch(hearing, ARRIVE_MS - 1000, ARRIVE_MS + 1000), DEAD);
});

test("silence is said, then the connection is given up", () => {
  const hearing = arrived();
  assert.equal(watch(hearing, 0, SILENT_MS), HEARD);
  assert.equal(watch(hearing, SILENT_MS, SILENT_MS + 1000), SILENT);
  assert.equal(watch(hearing, SILENT_MS + 1000, DEAD_MS + 1000), DEAD);
});

test("any word ends the silence", () => {
  const hearing = arrived();
  assert.equal(watch(hearing, 0, SILENT_MS + 1000), SILENT);
  hearing.hear(SILENT_MS + 1000);
  assert.equal(hearing.look(SILENT_MS + 1000), HEARD);
});

test("a lab that no simulator has is told from a server that is not heard", () => {
  const hearing = arrived();
  hearing.hear(1000, false);
  assert.equal(hearing.look(1000), UNKEPT);
  hearing.hear(2000);
  assert.equal(hearing.look(2000), UNKEPT);
  hearing.hear(3000, true);
  assert.equal(hearing.look(3000), HEARD);
});

test("a page that stood still itself does not take that for silence", () => {
  const hearing = arrived();
  assert.equal(watch(hearing, 0, 2000), HEARD);
  assert.equal(hearing.look(3_600_000), HEARD);
  assert.equal(watch(hearing, 3_600_000, 3_600_000 + SILENT_MS), SILENT);
});
