// The connection of a page, with sockets and a clock that the tests hold in their hands.

import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";

import { ARRIVE_MS, DEAD_MS, SILENT_MS } from "../../static/js/models/hearing.js";
import { BLOCKED, CONNECTING, LabSocket, LIVE, LOST, SILENT, UNKEPT, WAITING } from "../../static/js/socket.js";

class FakeSocket {
  static OPEN = 1;
  static made = [];
  readyState = 0;
  heard = {};
  closed = false;

  constructor() {
    FakeSocket.made.push(this);
  }

  addEventListener(kind, listener) {
    this.heard[kind] = listener;
  }

  close() {
    this.closed = true;
  }

  brings(frame) {
    this.readyState = FakeSocket.OPEN;
    this.heard.message({ data: JSON.stringify(frame) });
  }
}

const SNAPSHOT = { type: "snapshot", snapshot: {} };
let nowMs = 0;
let states = [];

beforeEach(() => {
  mock.timers.reset();
  mock.timers.enable({ apis: ["setInterval", "setTimeout"] });
  FakeSocket.made = [];
  globalThis.WebSocket = FakeSocket;
  performance.now = () => nowMs;
  states = [];
});

function pass(ms) {
  for (let left = ms; left > 0; left -= 500) {
    nowMs += 500;
    mock.timers.tick(500);
  }
}

function connected() {
  const socket = new LabSocket(
    "ws://lab",
    () => {},
    (state) => states.push(state),
  );
  socket.open();
  return FakeSocket.made[0];
}

test("a socket that neither opens nor brings a snapshot is closed and opened again, and the person is told", () => {
  const first = connected();
  pass(ARRIVE_MS + 2000);
  assert.equal(first.closed, true);
  assert.ok(states.includes(WAITING));
  pass(10_000);
  assert.ok(FakeSocket.made.length > 1);
  FakeSocket.made.at(-1).brings(SNAPSHOT);
  assert.equal(states.at(-1), LIVE);
});

test("a socket that is given up is not heard any more", () => {
  const first = connected();
  pass(ARRIVE_MS + 2000);
  const told = states.length;
  first.brings(SNAPSHOT);
  first.heard.close({ code: 1006 });
  assert.equal(states.length, told);
});

test("silence is said within seconds, and ends with the next word", () => {
  const socket = connected();
  socket.brings(SNAPSHOT);
  pass(SILENT_MS + 2000);
  assert.deepEqual(states, [CONNECTING, LIVE, SILENT]);
  socket.brings({ type: "beat", live: true });
  assert.equal(states.at(-1), LIVE);
});

test("a connection that stays silent is given up for a new one", () => {
  const socket = connected();
  socket.brings(SNAPSHOT);
  pass(DEAD_MS + 2000);
  assert.equal(socket.closed, true);
  pass(2000);
  assert.equal(FakeSocket.made.length, 2);
});

test("beats keep a page live while nothing happens, and say where no simulator has the lab", () => {
  const socket = connected();
  socket.brings(SNAPSHOT);
  for (let count = 0; count < 30; count += 1) {
    pass(2000);
    socket.brings({ type: "beat", live: true });
  }
  assert.deepEqual(states, [CONNECTING, LIVE]);
  socket.brings({ type: "beat", live: false });
  assert.equal(states.at(-1), UNKEPT);
});

test("a lab that is gone is not asked for again", () => {
  const socket = connected();
  socket.heard.close({ code: 4404 });
  pass(60_000);
  assert.equal(states.at(-1), LOST);
  assert.equal(FakeSocket.made.length, 1);
});

test("a WebSocket that never opens, while pages come through, is told as one that the network blocks", () => {
  const whys = [];
  const socket = new LabSocket(
    "ws://lab",
    () => {},
    (state, _retryAtMs, why) => state === WAITING && whys.push(why),
  );
  socket.open();
  FakeSocket.made.at(-1).heard.close({ code: 1006 });
  pass(3_000);
  FakeSocket.made.at(-1).heard.close({ code: 1006 });
  assert.deepEqual(whys, ["", BLOCKED]);
});

test("a connection that once opened and breaks is not told as blocked", () => {
  const whys = [];
  const socket = new LabSocket(
    "ws://lab",
    () => {},
    (state, _retryAtMs, why) => state === WAITING && whys.push(why),
  );
  socket.open();
  for (let at = 0; at < 4; at += 1) {
    if (at === 0) FakeSocket.made.at(-1).heard.open();
    FakeSocket.made.at(-1).heard.close({ code: 1006 });
    pass(30_000);
  }
  assert.ok(whys.every((why) => why === ""));
});
