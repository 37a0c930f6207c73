// Every view has the one shape of `connect` (CONTRIBUTING.md): what it owns, then what it needs, by name.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

const ROOT = new URL("../../static/js/", import.meta.url);
const FILES = ["", "views/", "charts/"].flatMap((folder) =>
  readdirSync(new URL(folder, ROOT))
    .filter((name) => name.endsWith(".js"))
    .map((name) => folder + name),
);
const SHAPE = /^connect\(\w+(, \{ \w+(, \w+)*,? \})?\)$/;

for (const file of FILES) {
  const source = readFileSync(new URL(file, ROOT), "utf8").replace(/\s+/g, " ");
  for (const [found] of source.matchAll(/(?<=[ {;}])connect\([^)]*\)(?= \{)/g))
    test(`${file}: ${found}`, () => assert.match(found.replace(", })", " })"), SHAPE));
  if (file.startsWith("views/"))
    test(`${file} is not handed the page`, () => assert.doesNotMatch(source, /\bthis\.lab\b|\(lab[,)]/));
}
