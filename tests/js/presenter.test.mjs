// Presenter mode without a page: what the marker drew, and what the lock refuses.

import assert from "node:assert/strict";
import { test } from "node:test";

import { Ink, pathOf } from "../../static/js/models/ink.js";
import { isAct } from "../../static/js/models/lock.js";
import { headline } from "../../static/js/models/log.js";

function line(ink, from, to, layout = "wide") {
  const stroke = ink.begin(layout, "ink", from);
  ink.extend(stroke, to);
  return stroke;
}

test("a point next to the last one adds nothing", () => {
  const ink = new Ink();
  const stroke = line(ink, [0, 0], [0.5, 0.5]);
  assert.equal(stroke.points.length, 1);
});

test("the eraser takes the strokes that it meets, between their points too, and leaves the others", () => {
  const ink = new Ink();
  const met = line(ink, [0, 0], [100, 0]);
  const missed = line(ink, [0, 50], [100, 50]);
  assert.deepEqual(ink.erase("wide", [50, 4]), [met.id]);
  assert.deepEqual(ink.strokes, [missed]);
});

test("the eraser leaves what was drawn on the other drawing", () => {
  const ink = new Ink();
  line(ink, [0, 0], [100, 0], "narrow");
  assert.deepEqual(ink.erase("wide", [50, 0]), []);
});

test("the last stroke is taken back, then the one before, then nothing", () => {
  const ink = new Ink();
  const first = line(ink, [0, 0], [10, 0]);
  const second = line(ink, [0, 9], [10, 9]);
  assert.deepEqual([ink.takeBack(), ink.takeBack(), ink.takeBack()], [second.id, first.id, null]);
});

test("a path begins and ends where the hand did", () => {
  assert.equal(pathOf([[1, 2]]), "M1 2h0.01");
  const path = pathOf([
    [0, 0],
    [10, 10],
    [20, 0],
  ]);
  assert.ok(path.startsWith("M0 0") && path.endsWith("L20 0"), path);
});

test("the lock holds whatever changes the lab, and nothing else", () => {
  const locked = ["console", "operate", "fault", "repair-all", "flow", "rate", "rewind", "undo", "return"];
  const free = [
    "clock",
    "look",
    "why",
    "exchange",
    "series",
    "share",
    "lesson",
    "lesson-step",
    "ask",
    "close",
    "compare",
    "complete",
    "help",
    "join",
  ];
  assert.deepEqual(locked.filter(isAct), locked);
  assert.deepEqual(free.filter(isAct), []);
});

const entry = (at_ms, kind, text, group = null, unit = "secondary") => ({
  id: at_ms,
  at_ms,
  kind,
  unit,
  group,
  text,
  because: 0,
});

test("the sentence of the moment is the decision, for each group, and not what came of it", () => {
  const log = [
    entry(1000, "fault", "The cable was pulled."),
    entry(5000, "group", "Group 1 stands by on Primary.", 1, "primary"),
    entry(5000, "group", "Group 1 is now active on Secondary.", 1),
    entry(5000, "group", "Secondary announces the addresses of group 1.", 1),
    entry(5000, "group", "Group 2 is now active on Secondary.", 2),
    entry(5010, "step", "A quiet row.", 2),
    entry(6000, "flow", "HTTP was interrupted."),
  ];
  const said = headline(log);
  assert.equal(said.text, "Group 1 is now active on Secondary. Group 2 is now active on Secondary.");
  assert.equal(said.at_ms, 5000);
  const takerFirst = [entry(5000, "group", "Group 1 is now active on Secondary.", 1), log[1]];
  assert.equal(headline(takerFirst, [{ group: 1, unit: "secondary", active: true }]).text, takerFirst[0].text);
  assert.equal(headline(log.slice(0, 1)).text, "The cable was pulled.");
  assert.equal(headline([]), null);
});
