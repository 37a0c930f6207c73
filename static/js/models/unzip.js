// A zip archive -> the files in it, in the page: secrets must not leave it packed either. Bounded: it unpacks only as far as
// `most` goes, whatever the archive's directory says of sizes.

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
const HIDDEN = /(^|\/)(\.|__MACOSX\/)/;

export class CannotUnzip extends Error {}

export const isZip = (bytes) =>
  bytes.length > 4 && bytes[0] === 0x50 && bytes[1] === 0x4b && [3, 5].includes(bytes[2]) && bytes[3] === bytes[2] + 1;

/** `[{name, bytes}]`; hidden files left out. Throws CannotUnzip. */
export async function unzip(bytes, { mostFiles, most }) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return await unpacked(bytes, view, mostFiles, most);
  } catch (error) {
    if (error instanceof CannotUnzip) throw error;
    throw new CannotUnzip("The zip archive is damaged or of a kind that is not known here.");
  }
}

async function unpacked(bytes, view, mostFiles, most) {
  const entries = entriesOf(view).filter(({ name }) => !name.endsWith("/") && !HIDDEN.test(name));
  if (entries.length > mostFiles)
    throw new CannotUnzip(`The archive holds ${entries.length} files; at most ${mostFiles}.`);
  const found = [];
  let left = most;
  for (const { name, flags, method, packed, at } of entries) {
    if (flags & 1) throw new CannotUnzip(`${name} in the archive is encrypted.`);
    if (view.getUint32(at, true) !== LOCAL) throw new Error("no local header");
    const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
    const content = await contentOf(bytes.subarray(start, start + packed), method, left);
    left -= content.length;
    if (isZip(content)) throw new CannotUnzip(`${name} is an archive inside the archive: unpack it first.`);
    found.push({ name, bytes: content });
  }
  return found;
}

/** The archive's directory stands at its end. */
function entriesOf(view) {
  let end = view.byteLength - 22;
  while (end >= 0 && view.getUint32(end, true) !== END) end -= 1;
  if (end < 0) throw new Error("no directory");
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const names = new TextDecoder();
  const entries = [];
  for (let n = 0; n < count; n++) {
    if (view.getUint32(at, true) !== ENTRY) throw new Error("no entry");
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    entries.push({
      name: names.decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, name)),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + name + extra + comment;
  }
  return entries;
}

async function contentOf(packed, method, most) {
  if (method === STORED && packed.length <= most) return packed;
  if (method !== STORED && method !== DEFLATED) throw new Error("another method");
  const parts = [];
  let size = method === STORED ? packed.length : 0;
  if (method === DEFLATED) {
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
    for (const reader = stream.getReader(); size <= most; ) {
      const { done, value } = await reader.read();
      if (done) return joined(parts, size);
      parts.push(value);
      size += value.length;
      if (size > most) await reader.cancel();
    }
  }
  throw new CannotUnzip(`What is in the archive is too large: at most ${Math.round(most / 1e6)} MB of text.`);
}

function joined(parts, size) {
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
