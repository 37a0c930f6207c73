// The page masks what the server masks, and leaves of noise what the server leaves: the same lines for both.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { mask } from "../../static/js/models/mask.js";
import { clean } from "../../static/js/models/noise.js";

const lines = JSON.parse(readFileSync("tests/pair/masking/lines.json", "utf8"));
const noisy = JSON.parse(readFileSync("tests/pair/masking/noisy.json", "utf8"));

test("each line is masked as the server masks it", () => {
  const { sources, masks } = mask([{ name: "file.txt", text: lines.map(([line]) => line).join("\n") }]);
  assert.deepEqual(
    sources[0].text.split("\n"),
    lines.map(([, wanted]) => wanted),
  );
  const kinds = lines.map(() => []);
  for (const { what, line } of masks) kinds[line - 1].push(what);
  assert.deepEqual(
    kinds,
    lines.map(([, , wanted]) => wanted),
  );
});

test("noise is removed as the server removes it", () => {
  for (const [text, wanted] of noisy) assert.equal(clean(text), wanted);
});

test("equal failover keys of two texts stay equal, other keys stay apart", () => {
  const texts = (second) => [
    { name: "one", text: "failover key abc" },
    { name: "two", text: `failover key ${second}` },
  ];
  assert.equal(mask(texts("abc")).sources[1].text, "failover key *****");
  assert.equal(mask(texts("xyz")).sources[1].text, "failover key *****2");
});

test("what is masked stays as it is", () => {
  const once = mask([{ name: "file.txt", text: lines.map(([line]) => line).join("\n") }]);
  const again = mask(once.sources);
  assert.deepEqual(again.sources, once.sources);
  assert.deepEqual(again.masks, []);
});
