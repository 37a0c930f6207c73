// What the page makes of someone's texts before it sends them, and how it counts what it shows.

import assert from "node:assert/strict";
import { test } from "node:test";
import { counted, grouped, many, prepared, size, summary } from "../../static/js/models/own_pair.js";

const SOURCES = [
  { name: "a.txt", text: "hostname ACME\r\nenable password s3cret\r\n ip address 192.0.2.1 255.255.255.0\r\n" },
  { name: "b.txt", text: "failover key s3cret" },
];

test("what is sent is clean and masked, and each mask knows its line", () => {
  const { files, masks } = prepared(SOURCES, false);
  assert.deepEqual(files[0].text.split("\n").slice(0, 2), ["hostname ACME", "enable password *****"]);
  assert.doesNotMatch(JSON.stringify({ files, masks }), /s3cret/);
  assert.deepEqual(
    masks.map(({ file, line, text }) => [file, line, text]),
    [
      ["a.txt", 2, "enable password *****"],
      ["b.txt", 1, "failover key *****"],
    ],
  );
});

test("with stand-ins the masks show the lines as they are sent", () => {
  const { files, masks } = prepared(SOURCES, true);
  assert.doesNotMatch(JSON.stringify(files), /ACME|192\.0\.2\.1/);
  assert.equal(masks[0].text, files[0].text.split("\n")[1]);
});

test("counts are words", () => {
  assert.equal(many(1, "context"), "1 context");
  assert.equal(many(1200, "line"), "1,200 lines");
  assert.equal(size(999), "999 bytes");
  assert.equal(size(212_345), "212 KB");
  assert.deepEqual(counted([{ what: "a" }, { what: "b" }, { what: "b" }]), [
    ["b", 2],
    ["a", 1],
  ]);
});

test("findings are summed up by severity and stand by rule", () => {
  const findings = [
    { rule: "FL2", severity: "breaks" },
    { rule: "FL1", severity: "advice" },
    { rule: "FL2", severity: "breaks" },
  ];
  assert.equal(summary(findings), "1 that breaks the pair, 1 piece of advice");
  assert.equal(summary([]), "none");
  assert.deepEqual(
    grouped(findings).map((some) => some.length),
    [2, 1],
  );
});

const keys = (one, two) => [
  { name: "a.txt", text: `failover key ${one}\n` },
  { name: "b.txt", text: `failover key ${two}\n` },
];

test("whether both failover keys are equal is said without showing them", () => {
  assert.equal(prepared(keys("s3cret", "s3cret"), false).keys, "same");
  assert.equal(prepared(keys("s3cret", "other"), false).keys, "different");
  assert.equal(prepared(keys("*****", "*****"), false).keys, "hidden");
  assert.equal(prepared([{ name: "a.txt", text: "hostname a" }], false).keys, "");
});

test("of keys that the devices printed as stars, their owner can tell that they are not the same", () => {
  const texts = (differ) => prepared(keys("*****", "*****"), false, differ).files.map(({ text }) => text.trim());
  assert.deepEqual(texts(false), ["failover key *****", "failover key *****"]);
  assert.deepEqual(texts(true), ["failover key *****", "failover key *****2"]);
});
