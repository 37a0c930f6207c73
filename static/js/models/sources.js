// Files that someone dropped or chose -> their texts, or one sentence about what cannot be read. The bounds are those of the
// server (simulator/pair/reading/sources.py): what is too large is not sent at all.

import { CannotUnzip, isZip, unzip } from "./unzip.js";

export const MOST_BYTES = 5_000_000;
export const MOST_FILES = 600;

export class CannotRead extends Error {}

/** `[{name, text}]` of `[{name, bytes}]`. Throws CannotRead; the message names the file. */
export async function textsOf(files) {
  if (files.length > MOST_FILES) throw new CannotRead(`There are ${files.length} files; at most ${MOST_FILES}.`);
  const found = [];
  let left = MOST_BYTES;
  for (const { name, bytes } of files) {
    for (const part of isZip(bytes) ? await inside(name, bytes, left) : [{ name, bytes }]) {
      left -= part.bytes.length;
      if (left < 0) throw new CannotRead(`${name}: The files are too large: together at most 5 MB of text.`);
      const text = decode(part.name, part.bytes);
      if (text.trim()) found.push({ name: part.name, text });
    }
  }
  if (!found.length) throw new CannotRead("There is no text in what was given.");
  return found;
}

async function inside(name, bytes, most) {
  try {
    const files = await unzip(bytes, { mostFiles: MOST_FILES, most });
    return files.map((file) => ({ name: `${name}/${file.name}`, bytes: file.bytes }));
  } catch (error) {
    if (error instanceof CannotUnzip) throw new CannotRead(`${name}: ${error.message}`);
    throw error;
  }
}

function decode(name, bytes) {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return new TextDecoder(first === 0xff ? "utf-16le" : "utf-16be").decode(bytes);
  }
  if (bytes.subarray(0, 4096).includes(0)) throw new CannotRead(`${name}: This is not a text: it has binary content.`);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
