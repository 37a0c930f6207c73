// What can be taken along: incidents as Markdown, rows of any list as CSV. Loaded when someone asks for it.

import { precise } from "../helpers/time.js";
import { afterWords, costWords, movesOf } from "./incidents.js";

/** Markdown of all incidents, for a report. */
export function markdownOf(incidents, title) {
  const blocks = incidents.map((incident) => {
    const moves = movesOf(incident).filter((row) => row !== incident.cause);
    const lines = [...moves.map((row) => `${afterWords(incident, row)}: ${row.text}`), costWords(incident)].filter(
      Boolean,
    );
    return [
      `## ${incident.number}. ${precise(incident.cause.at_ms)} ${escaped(incident.cause.text)}`,
      "",
      ...lines.map((line) => `- ${escaped(line)}`),
    ].join("\n");
  });
  return `# ${escaped(title)}: incidents\n\n${blocks.join("\n\n")}\n`;
}

const escaped = (text) => text.replace(/([\\`*_<>[\]#|])/g, "\\$1");

/** A table of all rows, each with the number of its incident. */
export function tableOfRows(incidents) {
  const rows = incidents.flatMap(({ number, rows: its }) =>
    its.map((row) => [number, row.at_ms, precise(row.at_ms), row.kind, row.unit, row.group ?? "", row.text]),
  );
  rows.sort((left, right) => left[1] - right[1]);
  return { header: ["incident", "virtual ms", "virtual time", "kind", "unit", "group", "event"], rows };
}

/** A table of all messages of the system log. */
export const tableOfSyslog = (lines) => ({
  header: ["unit", "virtual ms", "context", "severity", "number", "message"],
  rows: lines.map((line) => [line.unit, line.at_ms, line.context, line.severity, line.number, line.text]),
});

/** RFC 4180. A cell that a spreadsheet would take for a formula gets an apostrophe before it: people type what they like. */
export const csvOf = ({ header, rows }) => [header, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");

function cell(value) {
  const text = typeof value === "string" && /^[=+\-@\t]/.test(value) ? `'${value}` : String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Lines of text in a block of Markdown, fenced so that nothing in them ends it. */
export function fenced(lines, title) {
  const longest = Math.max(2, ...lines.flatMap((line) => (line.match(/`+/g) ?? []).map((run) => run.length)));
  const fence = "`".repeat(longest + 1);
  return `# ${escaped(title)}\n\n${fence}\n${lines.join("\n")}\n${fence}\n`;
}
