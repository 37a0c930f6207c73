// Files in folders that someone dropped, with the path that they had there.

const MOST = 700;

export async function filesIn(entries) {
  const found = [];
  for (const waiting = [...entries]; waiting.length && found.length < MOST; ) {
    const entry = waiting.shift();
    if (entry.name.startsWith(".")) continue;
    if (entry.isDirectory) waiting.push(...(await inside(entry.createReader())));
    else found.push(await named(entry));
  }
  return found;
}

/** A folder is read in pieces. */
async function inside(reader) {
  const found = [];
  for (;;) {
    const some = await new Promise((done, failed) => reader.readEntries(done, failed));
    if (!some.length || found.length > MOST) return found;
    found.push(...some);
  }
}

async function named(entry) {
  const file = await new Promise((done, failed) => entry.file(done, failed));
  return { name: entry.fullPath.replace(/^\//, ""), size: file.size, arrayBuffer: () => file.arrayBuffer() };
}
