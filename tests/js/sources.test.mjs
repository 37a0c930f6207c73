// Files that someone gives: archives, encodings, and what is refused before anything is sent.

import assert from "node:assert/strict";
import { test } from "node:test";
import { deflateRawSync } from "node:zlib";
import { textsOf } from "../../static/js/models/sources.js";

const utf8 = (text) => new TextEncoder().encode(text);

/** A zip archive of `[name, bytes]`, each deflated, with `size` in its directory as it is told. */
function archive(entries, { flags = 0, method = 8, cut = 0 } = {}) {
  const parts = [];
  const directory = [];
  let at = 0;
  for (const [name, content] of entries) {
    const packed = method === 8 ? deflateRawSync(content) : Buffer.from(content);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(flags, 8);
    entry.writeUInt16LE(method, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    parts.push(local, Buffer.from(name), packed);
    directory.push(entry, Buffer.from(name));
    at += 30 + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(at, 16);
  const all = Buffer.concat([...parts, ...directory, end]);
  return new Uint8Array(all.subarray(0, all.length - cut));
}

const refusal = (files) =>
  textsOf(files).then(
    () => assert.fail("it was read"),
    (error) => error.message,
  );

test("an archive gives the texts in it, stored or deflated, without hidden files", async () => {
  for (const method of [0, 8]) {
    const bytes = archive(
      [
        ["pri/system.cfg", utf8("hostname fw")],
        ["__MACOSX/._x", utf8("x")],
      ],
      { method },
    );
    assert.deepEqual(await textsOf([{ name: "pair.zip", bytes }]), [
      { name: "pair.zip/pri/system.cfg", text: "hostname fw" },
    ]);
  }
});

test("texts of every encoding are read", async () => {
  const utf16 = new Uint8Array([0xff, 0xfe, ...Buffer.from("hostname Zürich", "utf16le")]);
  for (const bytes of [utf8("hostname Zürich"), utf16, new Uint8Array(Buffer.from("hostname Zürich", "latin1"))]) {
    assert.equal((await textsOf([{ name: "a", bytes }]))[0].text, "hostname Zürich");
  }
});

test("an archive that fills a memory is unpacked only as far as the bound", async () => {
  const bomb = archive([["a.txt", new Uint8Array(30_000_000)]]);
  assert.match(await refusal([{ name: "bomb.zip", bytes: bomb }]), /^bomb\.zip: .*too large/);
});

test("damaged, encrypted, nested, binary and empty files are refused by name", async () => {
  const inner = archive([["b", utf8("b")]]);
  assert.match(
    await refusal([{ name: "a.zip", bytes: archive([["a", utf8("a")]], { cut: 30 }) }]),
    /^a\.zip: .*damaged/,
  );
  assert.match(await refusal([{ name: "a.zip", bytes: archive([["a", utf8("a")]], { flags: 1 }) }]), /encrypted/);
  assert.match(await refusal([{ name: "a.zip", bytes: archive([["b.zip", inner]]) }]), /archive inside/);
  assert.match(await refusal([{ name: "a.bin", bytes: new Uint8Array(100) }]), /^a\.bin: .*binary/);
  assert.match(await refusal([{ name: "a.txt", bytes: utf8(" \n") }]), /no text/);
  assert.match(await refusal([{ name: "a.txt", bytes: new Uint8Array(5_000_001).fill(97) }]), /^a\.txt: .*5 MB/);
});
