// What is wrong with the pair, in words.

import assert from "node:assert/strict";
import { test } from "node:test";

import { isTyped, placeWord, sourceWord, sumOf, valuesOf } from "../../static/js/models/findings.js";

test("a place names unit, space and line, or that the line is absent", () => {
  assert.equal(placeWord({ unit: "secondary", context: "", line: 14 }), "Secondary, system, line 14");
  assert.equal(placeWord({ unit: "primary", context: "dmz", line: 0 }), "Primary, dmz, absent");
});

test("the sum names what there is", () => {
  const of = (...severities) => severities.map((severity) => ({ severity }));
  assert.equal(sumOf([]), "Nothing was found.");
  assert.equal(sumOf(of("advice", "breaks", "advice")), "1 breaks, 2 advice.");
});

test("values are there where the units differ", () => {
  assert.equal(valuesOf({ primary: null, secondary: null }), null);
  assert.deepEqual(valuesOf({ primary: "a", secondary: "b" }), { primary: "a", secondary: "b" });
});

test("a source is a section of the reference or a heading of the source document", () => {
  assert.equal(sourceWord("reference 18.3"), "reference 18.3");
  assert.equal(sourceWord("Failover Triggers"), "source document: Failover Triggers");
});

test("what is typed at a console is told from a fault", () => {
  assert.ok(isTyped({ requests: [{ type: "operate" }] }));
  assert.ok(!isTyped({ requests: [{ type: "fault" }] }));
});
