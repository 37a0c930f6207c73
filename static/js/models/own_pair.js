// What a page sends of someone's configurations: clean, masked, with stand-ins if they want them. Nothing else leaves it.

import { mask } from "./mask.js";
import { clean } from "./noise.js";
import { replaceNamesAndAddresses } from "./stand_ins.js";

const KEY = /^([ \t]*failover (?:key|ipsec pre-shared-key) )(\*+\d*)[ \t]*$/gim;

/**
 * `sources`: `[{name, text}]` as they were given. `keysDiffer`: their owner says that the failover keys, which the devices
 * printed as stars, are not the same. Answers `{files, masks, bytes, keys}`; `keys` is as `keysOf` has it.
 */
export function prepared(sources, withStandIns, keysDiffer = false) {
  const cleaned = sources.map(({ name, text }) => ({ name, text: clean(text) }));
  const { sources: told, masks } = mask(cleaned);
  const keys = keysOf(cleaned, told);
  const masked = keys === "hidden" && keysDiffer ? withOtherKey(told) : told;
  const files = withStandIns ? replaceNamesAndAddresses(masked) : masked;
  const lines = new Map(files.map((file, at) => [masked[at].name, file.text.split("\n")]));
  return {
    files,
    masks: masks.map((one) => ({ ...one, text: lines.get(one.file)[one.line - 1] })),
    bytes: files.reduce((sum, { text }) => sum + text.length, 0),
    keys,
  };
}

/** Of the failover keys of two units: "same", "different", "hidden" (only their owner can say), or "" where two are not there. */
function keysOf(given, masked) {
  const keys = masked.flatMap(({ text }) => [...text.matchAll(KEY)].map((found) => found[2]));
  if (keys.length < 2) return "";
  if (given.some(({ text }) => text.search(KEY) >= 0)) return "hidden";
  return new Set(keys).size === 1 ? "same" : "different";
}

/** The last key of all gets another stand-in: no key is shown, and the two are not equal. */
function withOtherKey(sources) {
  const last = sources.findLastIndex(({ text }) => text.search(KEY) >= 0);
  return sources.map((source, at) => {
    if (at !== last) return source;
    const found = [...source.text.matchAll(KEY)].at(-1);
    const end = found.index + found[1].length + found[2].length;
    return { ...source, text: `${source.text.slice(0, end)}2${source.text.slice(end)}` };
  });
}

/** What the review says of the keys. */
export const keyWords = {
  same: "The failover keys of both units are the same.",
  different: "The failover keys of the two units are not the same.",
};

/** `[["password", 3], ...]`, the most frequent first. */
export function counted(masks) {
  const counts = new Map();
  for (const { what } of masks) counts.set(what, (counts.get(what) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one);
}

export const many = (count, word) => `${count.toLocaleString("en")} ${word}${count === 1 ? "" : "s"}`;

/** "212 KB". */
export const size = (bytes) =>
  bytes < 1000 ? many(bytes, "byte") : `${Math.round(bytes / 1000).toLocaleString("en")} KB`;

const SEVERITY = { breaks: "Breaks", risks: "Risk", advice: "Advice" };
export const severity = (word) => SEVERITY[word] ?? word;

/** "2 that break the pair, 3 risks": for the heading of the findings, which are listed by rule. */
export function summary(findings) {
  const rules = grouped(findings);
  const count = (word) => rules.filter(([first]) => first.severity === word).length;
  const parts = [
    [count("breaks"), "that breaks the pair", "that break the pair"],
    [count("risks"), "risk", "risks"],
    [count("advice"), "piece of advice", "pieces of advice"],
  ];
  const said = parts
    .filter(([number]) => number)
    .map(([number, one, more]) => `${number} ${number === 1 ? one : more}`);
  return said.join(", ") || "none";
}

/** Findings of one rule together, in the order of the first of each. */
export function grouped(findings) {
  const rules = new Map();
  for (const finding of findings) rules.set(finding.rule, [...(rules.get(finding.rule) ?? []), finding]);
  return [...rules.values()];
}
