// What is wrong with the pair of the lab, in words. Pure.

import { title } from "./words.js";

const SEVERITIES = ["breaks", "risks", "advice"];

/** "Secondary, system, line 14" or "Primary, context1, absent". */
export function placeWord(place) {
  const where = `${title(place.unit)}, ${place.context || "system"}`;
  return place.line ? `${where}, line ${place.line}` : `${where}, absent`;
}

/** "1 breaks, 2 risks, 8 advice.": what there is none of is left out. */
export function sumOf(findings) {
  if (findings.length === 0) return "Nothing was found.";
  const counts = SEVERITIES.map((severity) => [findings.filter((one) => one.severity === severity).length, severity]);
  const said = counts.filter(([count]) => count > 0).map(([count, severity]) => `${count} ${severity}`);
  return `${said.join(", ")}.`;
}

/** Both units' values, where they differ; null where they do not. */
export const valuesOf = (finding) =>
  finding.primary === null ? null : { primary: finding.primary, secondary: finding.secondary };

/** "reference 22" or "source document: Failover Triggers". */
export const sourceWord = (source) => (/^(reference \d|ours$)/.test(source) ? source : `source document: ${source}`);

/** Typed at a console, so that the answer is to be read there. */
export const isTyped = (act) => act.requests.some((request) => request.type === "operate");
