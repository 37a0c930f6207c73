// The way of a message over the picture, as points: from its sender's port, through the switch, to the other unit's port.

/** "x,y x,y" -> [[x, y], ...] */
export const readTrack = (text) => text.split(" ").map((point) => point.split(",").map(Number));

/** Over one of the pair's own links: the sender's cable, then the other one backwards. `shift` keeps both ways apart. */
export function linkPath(mine, theirs, shift) {
  return [...mine, ...theirs.toReversed()].map(([x, y]) => [x, y + shift]);
}

/** Over a VLAN: up the trunk to its lane, along it, and down the other trunk. */
export function lanePath(mine, theirs, laneY) {
  return [...mine, [mine.at(-1)[0], laneY], [theirs.at(-1)[0], laneY], ...theirs.toReversed()];
}

/** The first part of a path, up to `share` of its length: as far as a lost message comes. */
export function cutPath(points, share) {
  const lengths = points.slice(1).map(([x, y], index) => Math.hypot(x - points[index][0], y - points[index][1]));
  let left = lengths.reduce((sum, length) => sum + length, 0) * share;
  const cut = [points[0]];
  for (const [index, length] of lengths.entries()) {
    const [from, to] = [points[index], points[index + 1]];
    if (left <= length) {
      const part = length ? left / length : 0;
      return [...cut, [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part]];
    }
    left -= length;
    cut.push(to);
  }
  return cut;
}

/** Keyframes that follow a path at constant speed. */
export function keyframes(points) {
  const lengths = [0];
  for (const [index, [x, y]] of points.slice(1).entries()) {
    lengths.push(lengths.at(-1) + Math.hypot(x - points[index][0], y - points[index][1]));
  }
  const total = lengths.at(-1) || 1;
  return points.map(([x, y], index) => ({ transform: `translate(${x}px, ${y}px)`, offset: lengths[index] / total }));
}
