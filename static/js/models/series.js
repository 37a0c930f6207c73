// What was measured over time (`series`, simulator/wire/series.py) as charts: which there are, what they show at a moment, and
// the same as a table. No DOM, no Plotly.

import { elapsed } from "../helpers/time.js";
import { groupNumber, speedWords } from "./flows.js";
import { title } from "./words.js";

const UNITS = ["primary", "secondary"];
const HOLES = 2.5;

/** A recording with what came since: the later one's points after the earlier one's. */
export function joined(before, after) {
  if (before === null || after.opened_ms !== before.opened_ms) return after;
  const lastMs = before.at_ms.at(-1) ?? -1;
  const from = after.at_ms.findIndex((atMs) => atMs > lastMs);
  const fresh = from < 0 ? [] : after.at_ms.slice(from);
  const keyed = new Map(before.lines.map((line) => [keyOf(line), { ...line, values: [...line.values] }]));
  for (const line of after.lines) {
    if (!keyed.has(keyOf(line))) keyed.set(keyOf(line), { ...line, values: before.at_ms.map(() => 0) });
  }
  const later = new Map(after.lines.map((line) => [keyOf(line), line]));
  for (const [key, line] of keyed) {
    const more = later.get(key);
    line.values.push(...fresh.map((_, at) => (more ? more.values[from + at] : 0)));
  }
  return {
    ...after,
    at_ms: [...before.at_ms, ...fresh],
    lines: [...keyed.values()],
    outages: merged(
      before.outages.filter((one) => one.until_ms !== null),
      after.outages,
      (one) => `${one.flow} ${one.context} ${one.from_ms}`,
    ),
    marks: merged(before.marks, after.marks, (one) => `${one.at_ms} ${one.text}`),
  };
}

const keyOf = (line) => `${line.measure}|${line.unit}|${line.context}|${line.detail}`;

function merged(old, fresh, key) {
  const found = new Map(old.map((one) => [key(one), one]));
  for (const one of fresh) found.set(key(one), one);
  return [...found.values()];
}

/** Every other point of a recording that has grown beyond `most`. */
export function thinned(recording, most) {
  if (recording.at_ms.length <= most) return recording;
  const keep = (_, at) => (recording.at_ms.length - 1 - at) % 2 === 0;
  return {
    ...recording,
    at_ms: recording.at_ms.filter(keep),
    lines: recording.lines.map((line) => ({ ...line, values: line.values.filter(keep) })),
  };
}

// --- charts -----------------------------------------------------------------------------------------------------------

/** Up to so many contexts have a line each; more have one for each group, and the chosen one its own. */
const MANY = 6;

/** Under which name the measures of a context are drawn. */
function namesOf(recording, snapshot, chosen) {
  const contexts = new Set(recording.lines.map((line) => line.context).filter(Boolean));
  if (contexts.size <= MANY) return (context) => context;
  return (context) => {
    if (!context || context === chosen) return context;
    const group = groupNumber(snapshot, context) || 1;
    return groupNumber(snapshot, chosen) === group ? `group ${group}, others` : `group ${group}`;
  };
}

/** Lines of the same name as one: what they measure is added up. */
function together(lines, nameOf) {
  const found = new Map();
  for (const line of lines) {
    const context = nameOf(line.context);
    const key = `${line.unit} ${context} ${line.detail}`;
    const sum = found.get(key);
    if (!sum) found.set(key, { ...line, context, values: line.values });
    else sum.values = sum.values.map((value, at) => (value ?? 0) + (line.values[at] ?? 0));
  }
  return [...found.values()];
}

/**
 * The charts of a recording, in order: {key, title, hint, unit, words(value), lines, bars, least}. A line: {name, tone, dash, values,
 * filled, stepped, stacked}; tone is the name of a colour (charts/theme.js). A bar: {row, from, until, lasts, text}.
 */
export function chartsOf(recording, snapshot, chosen = "") {
  const nameOf = namesOf(recording, snapshot, chosen);
  const pick = (measure, unit) =>
    together(
      recording.lines.filter((line) => line.measure === measure && (unit === undefined || line.unit === unit)),
      nameOf,
    );
  const tone = (name) => `group-${/^group (\d)/.exec(name)?.[1] ?? (groupNumber(snapshot, name) || 1)}`;
  return [
    ...UNITS.map((unit) => throughput(recording, pick, unit, tone)),
    outages(recording, nameOf),
    ...UNITS.map((unit) => connections(pick("connections", unit), unit, tone)),
    drops(pick("dropped"), tone),
    hellos(pick),
    ...UNITS.map((unit) => updates(pick("updates", unit), unit)),
    queues(pick("queue")),
    drift(recording, pick("drift")),
  ];
}

/** So that contexts are told apart without colour, and where one's line lies on the other's. */
const DASHES = ["solid", "dash", "dot"];

const count = (value) => (Number.isInteger(value) ? value.toLocaleString("en-GB") : value.toFixed(1));
const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

function outages(recording, nameOf) {
  const rowOf = (one) => (nameOf(one.context) === one.context ? `${one.flow} ${one.context}` : nameOf(one.context));
  const rows = [...new Set(recording.outages.map(rowOf))].sort();
  return {
    key: "outages",
    title: "Outages",
    hint: rows.length
      ? "From the last packet before to the first after; filled: sessions were lost, hatched: none"
      : "No flow has been interrupted",
    unit: "",
    words: count,
    lines: [],
    rows,
    bars: recording.outages.map((one) => ({
      row: rowOf(one),
      from: one.from_ms,
      until: one.until_ms ?? recording.until_ms,
      lasts: one.until_ms === null,
      lost: one.lost > 0,
      text: outageWords(one, recording.until_ms),
    })),
  };
}

export function outageWords(one, nowMs) {
  if (one.until_ms === null)
    return `${one.flow} through ${one.context}: interrupted for ${seconds(nowMs - one.from_ms)} now`;
  const fate = one.kept || one.lost ? `, ${one.kept} kept, ${one.lost} lost` : "";
  return `${one.flow} through ${one.context}: ${seconds(one.until_ms - one.from_ms)}${fate}`;
}

function throughput(recording, pick, unit, tone) {
  const limit = recording.limits.find((one) => one.unit === unit)?.capacity_kbps ?? null;
  const lines = pick("throughput", unit).map((line, at) => ({
    name: line.context,
    tone: tone(line.context),
    dash: DASHES[at % DASHES.length],
    values: line.values,
    filled: true,
    stacked: true,
  }));
  const asked = pick("load", unit)[0];
  if (asked && limit !== null && asked.values.some((value) => value > limit)) {
    lines.push({ name: "asked for", tone: "ink", dash: "dot", values: asked.values });
  }
  return {
    key: `throughput-${unit}`,
    title: `Throughput, ${title(unit)}`,
    hint: "Carried, one context on top of the other",
    unit: "Mbit/s",
    raw: "kbit/s",
    words: speedWords,
    lines,
    limit: limit === null ? null : { value: limit, name: "capacity" },
    scale: 1 / 1000,
    least: 1_000,
  };
}

function connections(found, unit, tone) {
  return {
    key: `connections-${unit}`,
    title: `Connections, ${title(unit)}`,
    hint: "In the unit's own table, including entries replicated from the peer",
    unit: "",
    words: count,
    lines: found.map((line, at) => ({
      name: line.context,
      tone: tone(line.context),
      dash: DASHES[at % DASHES.length],
      values: line.values,
    })),
    least: 10,
  };
}

const REASON_DASH = {
  "no path": "solid",
  "no context": "longdashdot",
  standby: "dash",
  "no connection": "dot",
  capacity: "dashdot",
  "lost on a cable": "longdash",
};

function drops(found, tone) {
  return {
    key: "drops",
    title: "Drops",
    hint: found.length ? "Packets a second, by reason" : "No packet has been dropped",
    unit: "a second",
    words: count,
    lines: found.map((line) => ({
      name: `${line.context}, ${line.detail}`,
      tone: tone(line.context),
      dash: REASON_DASH[line.detail] ?? "solid",
      values: line.values,
      stepped: true,
    })),
    least: 1,
  };
}

function hellos(pick) {
  const hold = pick("hold");
  const lines = UNITS.flatMap((unit, at) => {
    const heard = pick("heard", unit)[0];
    return heard ? [{ name: title(unit), tone: "ink", dash: at ? "dash" : "solid", values: heard.values }] : [];
  });
  const held = hold[0];
  if (held) lines.push({ name: "hold time", tone: "bad", dash: "dot", values: held.values, stepped: true });
  const holds = new Set(hold.flatMap((line) => line.values.filter((value) => value !== null).slice(-1)));
  if (holds.size > 1 && hold[1])
    lines.push({ name: "hold time, Secondary", tone: "bad", dash: "dashdot", values: hold[1].values, stepped: true });
  return {
    key: "hellos",
    title: "Age of the last hello",
    hint: "What is left up to the hold time is the margin",
    unit: "s",
    raw: "ms",
    words: seconds,
    lines,
    scale: 1 / 1000,
    least: 1,
  };
}

const UPDATE_LOOK = {
  sent: ["sent", "solid"],
  received: ["ink", "dash"],
  "send errors": ["bad", "dot"],
  "receive errors": ["doubt", "dashdot"],
};

function updates(found, unit) {
  return {
    key: `updates-${unit}`,
    title: `Logical updates, ${title(unit)}`,
    hint: "As show failover counts them since the unit's start",
    unit: "",
    words: count,
    lines: found.map((line) => ({
      name: line.detail,
      tone: UPDATE_LOOK[line.detail]?.[0] ?? "ink",
      dash: UPDATE_LOOK[line.detail]?.[1] ?? "solid",
      values: line.values,
    })),
    least: 10,
  };
}

function queues(found) {
  return {
    key: "queues",
    title: "Update queues",
    hint: "The most that waited at once, as show failover prints Max",
    unit: "",
    words: count,
    lines: found.map((line) => ({
      name: `${title(line.unit)} ${line.detail}`,
      tone: line.detail === "sent" ? "sent" : "ink",
      dash: line.unit === "primary" ? "solid" : "dash",
      values: line.values,
      stepped: true,
    })),
    least: 10,
  };
}

function drift(recording, found) {
  const lines = found.map((line) => ({
    name: "lines that differ",
    tone: "bad",
    dash: "solid",
    values: line.values,
    stepped: true,
    filled: true,
  }));
  const none = {
    name: "lines that differ",
    tone: "bad",
    dash: "solid",
    values: recording.at_ms.map(() => 0),
    stepped: true,
  };
  return {
    key: "drift",
    title: "Drift of the configurations",
    hint: "Lines in which the units differ and should not",
    unit: "lines",
    words: count,
    lines: lines.length ? lines : [none],
    least: 2,
  };
}

// --- a moment ---------------------------------------------------------------------------------------------------------

/** The place of the point that shows a moment: the last one at it or before; -1 before the first. */
export function placeAt(atMs, moment) {
  let [low, high] = [0, atMs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (atMs[middle] <= moment) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** What a line shows at a place, in words; "none" where nothing was measured. */
export function wordsAt(chart, line, place) {
  const value = place < 0 ? null : line.values[place];
  return value === null || value === undefined ? "none" : chart.words(value);
}

/** The outages that last at a moment. */
export const outagesAt = (chart, moment) =>
  chart.bars.filter((bar) => bar.from <= moment && (bar.until >= moment || bar.lasts));

/** The mark nearest to a moment, if one is within `roomMs`. */
export function markNear(marks, moment, roomMs) {
  let best = null;
  for (const mark of marks) {
    const far = Math.abs(mark.at_ms - moment);
    if (far <= roomMs && (best === null || far < Math.abs(best.at_ms - moment))) best = mark;
  }
  return best;
}

/** With a gap where points are farther apart than they should be, so that no line is drawn across what nobody measured. */
export function withGaps(atMs, values, stepMs) {
  const [times, numbers] = [[], []];
  for (const [place, at] of atMs.entries()) {
    if (place && at - atMs[place - 1] > HOLES * Math.max(stepMs, usualStep(atMs))) {
      times.push((at + atMs[place - 1]) / 2);
      numbers.push(null);
    }
    times.push(at);
    numbers.push(values[place]);
  }
  return { times, numbers };
}

const usualStep = (atMs) => (atMs.length > 1 ? Math.max(10_000, (atMs.at(-1) - atMs[0]) / (atMs.length - 1)) : 10_000);

// --- a table ----------------------------------------------------------------------------------------------------------

/** Header and rows: every point, every line, the outages as columns of 1 and 0, and what happened since the point before. */
export function tableOf(recording, charts) {
  const lines = charts.flatMap((chart) =>
    chart.lines.map((line) => ({
      name: [chart.title, line.name, chart.unit && `(${chart.raw ?? chart.unit})`].filter(Boolean).join(" "),
      values: line.values,
    })),
  );
  const cuts = charts.flatMap((chart) =>
    (chart.rows ?? []).map((row) => ({ row, bars: chart.bars.filter((bar) => bar.row === row) })),
  );
  const header = [
    "time_ms",
    "time",
    ...lines.map((line) => line.name),
    ...cuts.map(({ row }) => `Interrupted: ${row}`),
    "Happened",
  ];
  const rows = recording.at_ms.map((at, place) => {
    const since = place ? recording.at_ms[place - 1] : -1;
    return [
      at,
      elapsed(at),
      ...lines.map((line) => line.values[place] ?? ""),
      ...cuts.map(({ bars }) => (bars.some((bar) => bar.from <= at && bar.until >= since) ? 1 : 0)),
      recording.marks
        .filter((mark) => mark.at_ms > since && mark.at_ms <= at)
        .map((mark) => mark.text)
        .join(" "),
    ];
  });
  return { header, rows };
}

/** RFC 4180. */
export function csvOf({ header, rows }) {
  const cell = (value) => (/[",\n\r]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value));
  return [header, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

/** At most so many rows, evenly chosen, the last one among them. */
export function someRows(rows, most) {
  const stride = Math.max(1, Math.ceil(rows.length / most));
  return rows.filter((_, at) => (rows.length - 1 - at) % stride === 0);
}
