// Long lists that are replaced whole while someone scrubs: rows that are the same stay where they are.

const shownAs = new WeakMap();

/** Shows one row for each key; `make(index)` builds those that differ. A row that was added by other means has no key. */
export function showRows(container, keys, make) {
  const present = [...container.children];
  let same = 0;
  while (same < keys.length && same < present.length && shownAs.get(present[same]) === keys[same]) same += 1;
  for (const row of present.slice(same)) row.remove();
  container.append(...keys.slice(same).map((key, index) => keyed(make(same + index), key)));
}

/** A row that `showRows` will know again. */
export function keyed(row, key) {
  shownAs.set(row, key);
  return row;
}
