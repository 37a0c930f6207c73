// Undo and return: the lab goes on as it was before, or says that it stands.

import assert from "node:assert/strict";
import { test } from "node:test";

import { Past } from "../../static/js/past.js";

globalThis.location = { href: "http://lab/" };
globalThis.history = { replaceState() {} };

function there({ paused }) {
  const asked = [];
  const said = [];
  const store = {
    live: { run: 1, undo: { text: "Cable pulled", at_ms: 19_000 }, clock: { paused }, branches: [] },
    looking: false,
    follow() {},
  };
  const requests = {
    mayAct: true,
    ask: async (type) => asked.push({ type }) && {},
    act: async (request) => asked.push(request) && {},
  };
  const notices = { say: (words) => said.push(words), confirm: async () => true };
  const past = new Past({ store, present: { now: () => 30_000 }, requests, notices, turned: async () => {} });
  return { past, asked, said };
}

test("undo lets a lab that ran run on", async () => {
  const { past, asked, said } = there({ paused: false });
  await past.undo();
  assert.deepEqual(asked, [{ type: "undo" }, { type: "clock", paused: false }]);
  assert.equal(said[0], "Undone: Cable pulled. Back at 0:00:19; time runs on.");
});

test("undo in a lab that stood says that it is paused", async () => {
  const { past, asked, said } = there({ paused: true });
  await past.undo();
  assert.deepEqual(asked, [{ type: "undo" }]);
  assert.equal(said[0], "Undone: Cable pulled. Back at 0:00:19, paused. Press Space to run.");
});

test("return to a branch does the same", async () => {
  const { past, asked, said } = there({ paused: false });
  await past.return({ branch: 2, until_ms: 25_000 });
  assert.deepEqual(asked.at(-1), { type: "clock", paused: false });
  assert.match(said[0], /branch 2 at 0:00:25; time runs on/);
});
