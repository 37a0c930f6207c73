import assert from "node:assert/strict";
import { test } from "node:test";

import { markOf, rowsOf, spaceName, spacesOf, stateOf, verdictOf } from "../../static/js/models/compare.js";

const SAME = { mark: "same", primary: "hostname PIX1", secondary: "hostname PIX1" };
const STRAY = { mark: "second-only", primary: null, secondary: "access-list 7" };
const space = (fields) => ({ context: "", missing: null, differences: 0, unsaved: [], rows: [SAME], ...fields });

test("only what is not the same is shown, unless all is asked for", () => {
  const parted = space({ rows: [SAME, STRAY], differences: 1 });
  assert.deepEqual(rowsOf(parted, false), [STRAY]);
  assert.deepEqual(rowsOf(parted, true), [SAME, STRAY]);
});

test("of many spaces those that agree are counted, unless all is asked for", () => {
  const spaces = [
    space({}),
    ...Array.from({ length: 50 }, (_, at) => space({ context: `ctx${at}`, differences: at === 7 ? 1 : 0 })),
  ];
  const shown = spacesOf({ spaces }, false);
  assert.deepEqual([shown.spaces.map(({ context }) => context), shown.agreeing], [["", "ctx7"], 49]);
  assert.equal(spacesOf({ spaces }, true).spaces.length, 51);
  assert.equal(spacesOf({ spaces: spaces.slice(0, 3) }, false).agreeing, 0);
});

test("every mark has its words", () => {
  for (const mark of ["same", "changed", "first-only", "second-only", "own"]) assert.ok(markOf({ mark }));
});

test("a space says whether it agrees, what is missing and what is not saved", () => {
  assert.equal(spaceName(space({})), "System execution space");
  assert.equal(stateOf(space({})), "agrees");
  assert.equal(
    stateOf(space({ differences: 2, missing: "secondary", unsaved: ["primary", "secondary"] })),
    "2 differences, not on Secondary, not saved on Primary and Secondary",
  );
});

test("the verdict counts the lines", () => {
  assert.equal(verdictOf({ differences: 0 }), "The running configurations agree.");
  assert.match(verdictOf({ differences: 1 }), /^1 line differs\./);
  assert.match(verdictOf({ differences: 3 }), /^3 lines differ\./);
});
