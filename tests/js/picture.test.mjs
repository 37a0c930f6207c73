// The cases of tests/dashboard/test_picture_twin.py: the page lays out columns and surroundings as the first paint did.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { chipPlaces, columnsOf } from "../../static/js/models/columns.js";
import { hostPlace, hostsOf, lanesOf } from "../../static/js/models/surroundings.js";
import * as words from "../../static/js/models/words.js";

const FIXTURE = new URL("../dashboard/fixtures/picture.json", import.meta.url);
const { pairs, cases, words: said, names } = JSON.parse(readFileSync(FIXTURE, "utf8"));

for (const one of cases) {
  const snapshot = pairs[one.pair];
  const name = `${one.pair}, ${one.form}, ${one.chosen || "none chosen"}`;

  test(`columns: ${name}`, () => {
    const columns = columnsOf(snapshot, one.sizes, one.chosen).map((column) => ({
      ...column,
      items: column.items.map(({ names: chips, ...item }) => (chips?.length ? { ...item, names: chips } : item)),
    }));
    assert.deepEqual(columns, one.columns);
  });

  test(`lanes: ${name}`, () => {
    for (const view of snapshot.switches) {
      if (view.switch in one.slots)
        assert.deepEqual(lanesOf(snapshot, view, one.slots[view.switch], one.chosen), one.lanes[view.switch]);
    }
  });

  test(`hosts: ${name}`, () => {
    for (const side of ["top", "bottom"])
      assert.deepEqual(hostsOf(snapshot, side, one.room, one.chosen), one.hosts[side]);
  });
}

const CHECKS = {
  state: (one) => assert.deepEqual(words.stateLines(one.state, one.shape), one.lines),
  feet: (one) => assert.deepEqual(words.footLines(one.names, { ...one.shape, state: one.state }), one.feet),
  sum: (one) => {
    const views = pairs[one.pair].interfaces.filter((view) => view.unit === "primary");
    assert.deepEqual(words.summaryWords(7, views, one.narrow), one.words);
  },
  chips: (one) => assert.deepEqual(chipPlaces(one.count, one.sizes), one.places),
  hosts: (one) =>
    assert.deepEqual(
      Array.from({ length: one.count }, (_, at) => hostPlace(one.place, at, one.count, one.group)),
      one.places,
    ),
  lane: (one) => assert.equal(words.laneText(one.lane, 24, one.narrow, one.dead), one.text),
};

test("words and places are those of the first paint", () => {
  for (const one of said) CHECKS[one.what](one);
});

test("names are cut alike", () => {
  for (const { name, most, chip, title } of names) {
    assert.equal(words.chipText(name, most), chip);
    assert.equal(words.fittingTitle(name, most), title);
  }
});
