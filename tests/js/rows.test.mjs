// Rows of a long list that is replaced whole: what is the same stays where it is.

import assert from "node:assert/strict";
import { test } from "node:test";

import { keyed, showRows } from "../../static/js/helpers/rows.js";

/** As much of an element as `showRows` touches. */
class Box {
  children = [];
  append(...rows) {
    for (const row of rows) {
      row.remove = () => this.children.splice(this.children.indexOf(row), 1);
      this.children.push(row);
    }
  }
}

const made = [];
const make = (keys) => (index) => {
  made.push(keys[index]);
  return { text: keys[index] };
};

function show(box, keys) {
  made.length = 0;
  showRows(box, keys, make(keys));
  assert.deepEqual(
    box.children.map(({ text }) => text),
    keys,
  );
  return [...made];
}

test("only the rows that differ are made", () => {
  const box = new Box();
  assert.deepEqual(show(box, ["a", "b", "c"]), ["a", "b", "c"]);
  assert.deepEqual(show(box, ["a", "b"]), []);
  assert.deepEqual(show(box, ["a", "x", "c"]), ["x", "c"]);
  assert.deepEqual(show(box, []), []);
});

test("a row that was added by other means is known if it was keyed, else made again", () => {
  const box = new Box();
  show(box, ["a"]);
  box.append(keyed({ text: "b" }, "b"), { text: "c" });
  assert.deepEqual(show(box, ["a", "b", "c"]), ["c"]);
});
