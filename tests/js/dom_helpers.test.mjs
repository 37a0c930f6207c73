// Sentences with lines of a configuration in them.

import assert from "node:assert/strict";
import { test } from "node:test";
import { sentence } from "../../static/js/helpers/dom.js";
import { page } from "./dom.mjs";

page();

const tags = (element) => [...element.children].map(({ tagName, textContent }) => [tagName.toLowerCase(), textContent]);

test("what stands between backticks is shown as code", () => {
  const line = sentence("p", { class: "x" }, "`failover` before `preempt` works");
  assert.equal(line.textContent, "failover before preempt works");
  assert.deepEqual(tags(line), [
    ["code", "failover"],
    ["code", "preempt"],
  ]);
});

test("a single backtick stays what it is", () => {
  const line = sentence("p", {}, "a ` b");
  assert.equal(line.textContent, "a ` b");
  assert.deepEqual(tags(line), []);
});
