// The two pictures of the page: the live one and what is shown.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { Store } from "../../static/js/store.js";

const START = JSON.parse(readFileSync(new URL("../wire/fixtures/snapshot.json", import.meta.url), "utf8"));
const PAST = { ...START, health: { health: "at-risk", text: "then" }, undo: { text: "of then", at_ms: 1 } };

const event = (store, body) => ({ at_ms: 0, ...body, lab: START.lab, run: START.run, seq: store.live.seq + 1 });
const health = (store, word) => event(store, { type: "health", health: { health: word, text: "" } });

class Listener {
  heard = [];
  update(one) {
    this.heard.push(one?.type ?? "all");
  }
  follow(one) {
    this.heard.push(`live ${one?.type ?? "all"}`);
  }
}

function loaded(...types) {
  const store = new Store();
  const [viewer, follower] = [new Listener(), new Listener()];
  store.subscribe(viewer, types);
  store.follow(follower, types);
  store.load(START);
  return { store, viewer, follower };
}

test("what is shown is the live picture, as long as nobody looks back", () => {
  const { store, viewer } = loaded("health");
  store.apply(health(store, "split-brain"));
  assert.equal(store.snapshot.health.health, "split-brain");
  assert.deepEqual([store.looking, viewer.heard], [false, ["all", "health"]]);
});

test("events that come while looking back feed the live picture only", () => {
  const { store, viewer, follower } = loaded("health");
  store.look(PAST);
  store.apply(health(store, "split-brain"));
  assert.equal(store.snapshot.health.text, "then");
  assert.equal(store.live.health.health, "split-brain");
  assert.deepEqual(viewer.heard, ["all", "all"]);
  assert.deepEqual(follower.heard, ["live all", "live health"]);
});

test("coming back shows the live picture whole, with all that happened meanwhile", () => {
  const { store, viewer } = loaded("health");
  store.look(PAST);
  store.apply(health(store, "split-brain"));
  store.comeBack();
  assert.equal(store.snapshot, store.live);
  assert.equal(store.snapshot.health.health, "split-brain");
  assert.deepEqual(viewer.heard, ["all", "all", "all"]);
  store.comeBack();
  assert.equal(viewer.heard.length, 3);
});

test("undo, branches, lessons and questions are of the present, whatever moment is shown", () => {
  const { store, viewer } = loaded("undo");
  store.look(PAST);
  assert.deepEqual(store.snapshot.undo, START.undo);
  store.apply(event(store, { type: "undo", undo: { text: "newest", at_ms: 9 } }));
  assert.equal(store.snapshot.undo.text, "newest");
  assert.equal(store.snapshot.health.text, "then");
  assert.deepEqual(viewer.heard, ["all", "all", "undo"]);
});

test("a join while looking back replaces the live picture under it", () => {
  const { store } = loaded();
  store.look(PAST);
  store.load({ ...START, seq: 99, undo: { text: "after the join", at_ms: 9 } });
  assert.deepEqual(
    [store.live.seq, store.snapshot.health.text, store.snapshot.undo.text],
    [99, "then", "after the join"],
  );
});

test("whoever unsubscribed hears nothing", () => {
  const { store, viewer, follower } = loaded("health");
  store.unsubscribe(viewer);
  store.unsubscribe(follower);
  store.apply(health(store, "ok"));
  assert.deepEqual([viewer.heard.length, follower.heard.length], [1, 1]);
});
