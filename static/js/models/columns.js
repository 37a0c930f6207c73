// What stands in the column of a failover group: the same rule as dashboard/picture/columns.py, tested with the same fixture.
//
// One context alone, or the chosen one, is drawn large; several have a row each; where they do not fit, one sentence stands
// for all of them, and only those out of order have a row. Both units show the same rows at the same heights.

import { edgesOf, TROUBLE } from "./places.js";
import { interfaceTone } from "./words.js";

const LINE_GAP = 2;
const CHIP = 15;
const CHIP_GAP = 3;
const CHIP_MOST = 70;

/** [{group, size, token_y, items: [{kind, y, ...}]}] of group 1 and of group 2. chosen: the context that is drawn large, or "". */
export const columnsOf = (snapshot, sizes, chosen) =>
  [1, 2].map((group) => columnOf(contextsOf(snapshot, group), sizes, group, chosen));

/** The contexts of a group that have interfaces, in the order in which they were configured: [{name, top, bottom, troubled}]. */
export function contextsOf(snapshot, group) {
  const edges = edgesOf(snapshot);
  const known = new Map();
  const troubled = new Map();
  for (const view of snapshot.interfaces) {
    if (view.group !== group) continue;
    if (!known.has(view.context)) {
      known.set(view.context, new Map());
      troubled.set(view.context, new Set());
    }
    known.get(view.context).set(view.name, edges.get(`${view.unit} ${view.port}`) === "top");
    if (TROUBLE.has(interfaceTone(view))) troubled.get(view.context).add(view.name);
  }
  const order = new Map();
  for (const view of snapshot.groups.toReversed()) view.contexts.forEach((name, at) => order.set(name, at));
  const rank = (name) => order.get(name) ?? order.size;
  return [...known.keys()]
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map((name) => {
      const names = [...known.get(name)].sort(([a], [b]) => (a < b ? -1 : 1));
      const on = (isTop) => names.filter(([, top]) => top === isTop).map(([one]) => one);
      return { name, top: on(true), bottom: on(false), troubled: troubled.get(name) };
    });
}

function columnOf(contexts, sizes, group, chosen) {
  const large = contexts.find(({ name }) => name === chosen) ?? (contexts.length === 1 ? contexts[0] : null);
  if (contexts.length === 0) return { group, size: "full", token_y: sizes.full[1], items: [] };
  if (large === null) return rows(contexts, sizes, group);
  const others = contexts.filter((context) => context !== large).map(({ name }) => name);
  if (others.length === 0 && large.top.length <= 1 && large.bottom.length <= 1) return full(large, sizes, group);
  return enlarged(large, others, sizes, group);
}

function full(context, sizes, group) {
  const [above, middle, below] = sizes.full;
  const card = (y) => (name) => ({ kind: "card", y, context: context.name, name });
  const items = [...context.top.map(card(above)), ...context.bottom.map(card(below))];
  return { group, size: "full", token_y: middle, items };
}

function enlarged(context, others, sizes, group) {
  const isSmall = context.top.length > 1 || context.bottom.length > 1;
  const [kind, height] = isSmall ? ["line", sizes.line] : ["card", sizes.card];
  const gap = isSmall ? LINE_GAP : sizes.gap;
  const free = sizes.room - sizes.token - (others.length ? sizes.sum + sizes.gap : 0);
  const { names, more } = most(context, Math.floor(free / (height + gap)));
  const take = stack(sizes.top);
  const cards = (side) =>
    side
      .filter((name) => names.includes(name))
      .map((name) => ({ kind, y: take(height, gap), context: context.name, name }));
  const items = cards(context.top);
  const tokenY = take(sizes.token, sizes.gap);
  items.push(...cards(context.bottom));
  if (more) items.push({ kind: "more", y: take(height, gap), context: context.name, more });
  if (others.length)
    items.push({ kind: "sum", y: take(sizes.sum, sizes.gap), contexts: others }, ...mapOf(others, sizes, take));
  return { group, size: "compact", token_y: tokenY, items };
}

function rows(contexts, sizes, group) {
  const take = stack(sizes.top);
  const tokenY = take(sizes.token, sizes.gap);
  const free = sizes.room - sizes.token;
  const pitch = sizes.row + sizes.gap;
  let shown = contexts;
  const names = contexts.map(({ name }) => name);
  const isFolded = contexts.length > Math.floor(free / pitch);
  const items = [];
  if (isFolded) {
    const fit = Math.floor((free - sizes.sum - sizes.gap) / pitch);
    shown = contexts.filter((context) => context.troubled.size > 0).slice(0, fit);
    items.push({ kind: "sum", y: take(sizes.sum, sizes.gap), contexts: names });
  }
  for (const context of shown) {
    const { names: chips, more } = most(context, sizes.chips);
    items.push({
      kind: "row",
      y: take(sizes.row, sizes.gap),
      context: context.name,
      names: chips,
      ...(more ? { more } : {}),
    });
  }
  if (isFolded) items.push(...mapOf(names, sizes, take));
  return { group, size: "compact", token_y: tokenY, items };
}

/** As many names as there is room for, those out of order first, and how many are left; in their usual order. */
function most(context, room) {
  const all = [...context.top, ...context.bottom];
  if (all.length <= room) return { names: all, more: 0 };
  const first = all.toSorted((a, b) => Number(context.troubled.has(b)) - Number(context.troubled.has(a)));
  const kept = new Set(first.slice(0, room - 1));
  return { names: all.filter((name) => kept.has(name)), more: all.length - kept.size };
}

/** Puts one thing below the other: gives the centre of each, and in `next()` where the next one would begin. */
function stack(top) {
  let next = top;
  const take = (height, gap) => {
    const centre = next + Math.floor(height / 2);
    next += height + gap;
    return centre;
  };
  take.next = () => next;
  return take;
}

const CELL_GAP = 2;
/** Sides of a cell: without a name, and the height of one with a name. */
const CELL = 9;
const NAMED = 18;

/** The largest cells for so many contexts that a part of a column has room for: {columns, width, height, named}, or null. */
export function cellsOf(count, sizes, room) {
  const fits = sizes.chip_room
    ? [
        [2, NAMED, true],
        [3, NAMED, true],
      ]
    : [];
  fits.push([Math.floor((sizes.width + CELL_GAP) / (CELL + CELL_GAP)), CELL, false]);
  for (const [columns, height, named] of fits) {
    if (Math.ceil(count / columns) * (height + CELL_GAP) - CELL_GAP > room) continue;
    const width = named ? Math.floor((sizes.width + CELL_GAP) / columns) - CELL_GAP : CELL;
    return { columns, width, height, named };
  }
  return null;
}

/** Top left corners of cells, from the middle of the column. */
export function cellPlaces(cells, count, sizes) {
  const left = -Math.floor(sizes.width / 2);
  return Array.from({ length: count }, (_, at) => [
    left + (at % cells.columns) * (cells.width + CELL_GAP),
    Math.floor(at / cells.columns) * (cells.height + CELL_GAP),
  ]);
}

/** What is left of a column has a cell for each of many contexts, if that is enough. */
function mapOf(contexts, sizes, take) {
  const cells = cellsOf(contexts.length, sizes, sizes.top + sizes.room - take.next());
  if (cells === null) return [];
  const height = Math.ceil(contexts.length / cells.columns) * (cells.height + CELL_GAP) - CELL_GAP;
  return [{ kind: "map", y: take.next(), contexts, height }];
}

/** Left edge and width of so many chips in a row. */
export function chipPlaces(count, sizes) {
  const left = -Math.floor(sizes.width / 2) + 4;
  const places = Array.from({ length: count }, (_, at) => at);
  if (!sizes.chip_room) return places.map((at) => [left + at * CHIP, CHIP - 2]);
  const width = Math.min(CHIP_MOST, Math.floor((sizes.chip_room - (count - 1) * CHIP_GAP) / Math.max(1, count)));
  return places.map((at) => [left + at * (width + CHIP_GAP), width]);
}
