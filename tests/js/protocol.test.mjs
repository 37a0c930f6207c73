// Frames, gaps, requests and coming back, without a socket.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { judge, Pending, Refused, readFrame, retryDelayMs } from "../../static/js/protocol.js";
import { Store } from "../../static/js/store.js";

const START = JSON.parse(readFileSync(new URL("../wire/fixtures/snapshot.json", import.meta.url), "utf8"));
const event = (fields) => ({ v: 1, lab: START.lab, run: START.run, seq: START.seq + 1, at_ms: 1, ...fields });

test("frames are told apart", () => {
  assert.equal(readFrame('{"type":"snapshot","snapshot":{}}').kind, "snapshot");
  assert.equal(readFrame('{"id":1,"ok":true}').kind, "answer");
  assert.equal(readFrame(JSON.stringify(event({ type: "clock" }))).kind, "event");
  assert.deepEqual(readFrame('{"type":"beat","live":false}'), { kind: "beat", live: false });
});

test("the next event is applied, a known one dropped, a gap or another run joins again", () => {
  assert.equal(judge(START, event({})), "apply");
  assert.equal(judge(START, event({ seq: START.seq })), "drop");
  assert.equal(judge(START, event({ seq: START.seq + 2 })), "join");
  assert.equal(judge(START, event({ run: START.run + 1 })), "join");
  assert.equal(judge(null, event({})), "drop");
});

test("a request gets its own answer", async () => {
  const pending = new Pending();
  const first = pending.open("help", { unit: "primary", line: "" });
  const second = pending.open("console", { unit: "primary", line: "show" });
  assert.notEqual(first.request.id, second.request.id);
  pending.settle({ id: second.request.id, ok: true, result: { done: 1 } });
  pending.settle({ id: first.request.id, ok: false, error: { code: "refused", message: "no" } });
  assert.deepEqual(await second.promise, { done: 1 });
  await assert.rejects(
    first.promise,
    (error) => error instanceof Refused && error.code === "refused" && error.message === "no",
  );
});

test("a lost connection answers what waits", async () => {
  const pending = new Pending();
  const { promise } = pending.open("repair-all", {});
  pending.abandon();
  await assert.rejects(promise, (error) => error.code === "lost");
});

test("attempts to come back are spread out and bounded", () => {
  const delays = Array.from({ length: 12 }, (_, attempt) => retryDelayMs(attempt, 0.5));
  assert.ok(delays.every((delay, index) => index === 0 || delay >= delays[index - 1]));
  assert.ok(retryDelayMs(0, 0) > 0);
  assert.ok(retryDelayMs(99, 1) <= 8000);
});

test("a view hears of its own types only, and of every snapshot", () => {
  const store = new Store();
  const heard = [];
  const view = { update: (one, before) => heard.push([one?.type ?? "whole", before?.seq ?? null]) };
  store.subscribe(view, ["health"]);
  store.load(START);
  store.apply(event({ type: "health", health: { health: "ok", text: "" } }));
  store.apply(event({ type: "hello-missed", unit: "primary", missed: 1, seq: START.seq + 2 }));
  assert.deepEqual(heard, [
    ["whole", null],
    ["health", START.seq],
  ]);
  store.unsubscribe(view);
  store.load(START);
  assert.equal(heard.length, 2);
});
