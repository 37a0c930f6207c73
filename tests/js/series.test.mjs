// What was measured, as charts, as the values of a moment, as a table, and as what Plotly is given.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { figureOf, figureOfAll, heightOf } from "../../static/js/charts/figure.js";
import * as series from "../../static/js/models/series.js";

const START = JSON.parse(readFileSync(new URL("../wire/fixtures/snapshot.json", import.meta.url), "utf8"));
const line = (measure, unit, context, values, detail = "") => ({ measure, unit, context, detail, values });
const recording = (fields = {}) => ({
  opened_ms: 1000,
  until_ms: 5000,
  step_ms: 1000,
  complete: true,
  at_ms: [1000, 2000, 3000],
  lines: [
    line("throughput", "primary", "context1", [0, 44000, 44000]),
    line("connections", "secondary", "context1", [5, 6, null]),
  ],
  limits: [
    { unit: "primary", capacity_kbps: 188000 },
    { unit: "secondary", capacity_kbps: 188000 },
  ],
  outages: [{ flow: "FTP", context: "context1", from_ms: 1500, until_ms: 2500, kept: 1, lost: 0 }],
  marks: [
    {
      at_ms: 2000,
      kind: "failover",
      unit: "secondary",
      group: 1,
      text: "Group 1 is now active on Secondary: its cable, pulled.",
    },
  ],
  ...fields,
});
const TONES = new Proxy({ font: "sans-serif" }, { get: (known, name) => known[name] ?? "rgb(1, 2, 3)" });
const chart = (charts, key) => charts.find((one) => one.key === key);

test("what came since is put after what was known, once", () => {
  const more = recording({
    until_ms: 7000,
    at_ms: [3000, 4000],
    lines: [line("connections", "secondary", "context1", [null, 7]), line("drift", "", "", [0, 2])],
    outages: [{ flow: "FTP", context: "context1", from_ms: 1500, until_ms: 2500, kept: 1, lost: 0 }],
    marks: [],
  });
  const whole = series.joined(recording(), more);
  assert.deepEqual(whole.at_ms, [1000, 2000, 3000, 4000]);
  assert.deepEqual(whole.lines.find((one) => one.measure === "connections").values, [5, 6, null, 7]);
  assert.deepEqual(whole.lines.find((one) => one.measure === "drift").values, [0, 0, 0, 2]);
  assert.equal(whole.outages.length, 1);
  assert.equal(whole.marks.length, 1);
});

test("an outage that lasted is replaced by the one that ended", () => {
  const lasting = recording({
    outages: [{ flow: "FTP", context: "context1", from_ms: 1500, until_ms: null, kept: 0, lost: 0 }],
  });
  assert.deepEqual(
    series.joined(lasting, recording()).outages.map((one) => one.until_ms),
    [2500],
  );
  assert.match(series.outageWords(lasting.outages[0], 4500), /interrupted for 3.0 s now/);
});

test("another opening is another lab: nothing of the old one stays", () => {
  assert.deepEqual(series.joined(recording(), recording({ opened_ms: 2, at_ms: [], lines: [] })).at_ms, []);
});

test("too many points are thinned, the newest stays", () => {
  const thin = series.thinned(recording(), 2);
  assert.deepEqual(thin.at_ms, [1000, 3000]);
  assert.deepEqual(thin.lines[0].values, [0, 44000]);
});

test("every chart has its place, also where there is nothing to show yet", () => {
  const charts = series.chartsOf(recording(), START);
  assert.deepEqual(
    charts.map((one) => one.key),
    [
      "throughput-primary",
      "throughput-secondary",
      "outages",
      "connections-primary",
      "connections-secondary",
      "drops",
      "hellos",
      "updates-primary",
      "updates-secondary",
      "queues",
      "drift",
    ],
  );
  assert.equal(chart(charts, "throughput-primary").limit.value, 188000);
  assert.match(chart(charts, "drops").hint, /No packet/);
});

test("contexts are told apart without colour", () => {
  const two = recording({
    lines: [
      line("connections", "primary", "context1", [1, 1, 1]),
      line("connections", "primary", "context2", [1, 1, 1]),
    ],
  });
  const dashes = chart(series.chartsOf(two, START), "connections-primary").lines.map((one) => one.dash);
  assert.equal(new Set(dashes).size, 2);
});

const manyContexts = (count) => {
  const names = Array.from({ length: count }, (_, at) => `ctx${at}`);
  const groups = START.groups.map((view) => ({
    ...view,
    contexts: names.filter((_, at) => at % 2 === view.group % 2),
  }));
  const lines = names.map((name) => line("throughput", "primary", name, [1, 2, 3]));
  const outages = names.map((name) => ({
    flow: "FTP",
    context: name,
    from_ms: 1500,
    until_ms: 2500,
    kept: 1,
    lost: 0,
  }));
  return [recording({ lines, outages }), { ...START, groups }];
};

test("many contexts are added up by group, the chosen one has its own line", () => {
  const [many, snapshot] = manyContexts(50);
  const lines = (chosen) =>
    chart(series.chartsOf(many, snapshot, chosen), "throughput-primary").lines.map(({ name, tone, values }) => [
      name,
      tone,
      values,
    ]);
  assert.deepEqual(lines(""), [
    ["group 2", "group-2", [25, 50, 75]],
    ["group 1", "group-1", [25, 50, 75]],
  ]);
  assert.deepEqual(lines("ctx1"), [
    ["group 2", "group-2", [25, 50, 75]],
    ["ctx1", "group-1", [1, 2, 3]],
    ["group 1, others", "group-1", [24, 48, 72]],
  ]);
  assert.deepEqual(chart(series.chartsOf(many, snapshot), "outages").rows, ["group 1", "group 2"]);
});

test("a moment shows the point at it or before, in words", () => {
  const charts = series.chartsOf(recording(), START);
  const [carried, known] = [chart(charts, "throughput-primary"), chart(charts, "connections-secondary")];
  assert.equal(series.placeAt([1000, 2000, 3000], 2999), 1);
  assert.equal(series.placeAt([1000, 2000, 3000], 500), -1);
  assert.equal(series.wordsAt(carried, carried.lines[0], 1), "44 Mbit/s");
  assert.equal(series.wordsAt(known, known.lines[0], 2), "none");
  assert.deepEqual(
    series.outagesAt(chart(charts, "outages"), 2000).map((bar) => bar.row),
    ["FTP context1"],
  );
});

test("the mark beside the pointer is named, none far from it", () => {
  assert.equal(series.markNear(recording().marks, 2040, 50).kind, "failover");
  assert.equal(series.markNear(recording().marks, 2100, 50), null);
});

test("no line is drawn across a time that nobody measured", () => {
  assert.deepEqual(series.withGaps([0, 1000, 200000], [1, 2, 3], 1000).numbers.includes(null), false);
  assert.deepEqual(series.withGaps([0, 1000, 2000, 3000, 900000], [1, 2, 3, 4, 5], 1000).numbers, [
    1,
    2,
    3,
    4,
    null,
    5,
  ]);
});

test("the table has every sample, outages as 1 and 0, and what happened; its CSV quotes what has to be quoted", () => {
  const table = series.tableOf(recording(), series.chartsOf(recording(), START));
  assert.equal(table.header[2], "Throughput, Primary context1 (kbit/s)");
  assert.equal(table.header.at(-2), "Interrupted: FTP context1");
  assert.deepEqual(
    table.rows.map((row) => row.at(-2)),
    [0, 1, 1],
  );
  const rows = series.csvOf(table).split("\r\n");
  assert.equal(rows.length, 5);
  assert.match(rows[2], /"Group 1 is now active on Secondary: its cable, pulled\."$/);
  assert.match(rows[3], /,44000,,/, "what was not measured is empty");
  assert.deepEqual(series.someRows([1, 2, 3, 4, 5], 2), [2, 5]);
});

test("a take-over is a line across every chart, and the capacity a line of its own", () => {
  const charts = series.chartsOf(recording(), START);
  for (const one of charts) {
    const { data, layout } = figureOf(one, recording(), { range: [0, 5000], width: 420, tones: TONES, revision: "1" });
    assert.equal(layout.shapes.filter((shape) => shape.yref === "paper").length, 1, one.key);
    assert.deepEqual(layout.xaxis.range, [0, 5000]);
    assert.equal(layout.height, heightOf(one));
    assert.ok(!JSON.stringify([data, layout]).includes("<"), "no markup in texts: it would need inline styles");
  }
  assert.equal(
    figureOf(charts[0], recording(), { range: [0, 5000], width: 420, tones: TONES }).layout.shapes.length,
    2,
  );
});

test("the picture to keep has every chart that shows something, each with its title and legend", () => {
  const { figure, size } = figureOfAll(series.chartsOf(recording(), START), recording(), {
    range: [0, 5000],
    width: 1100,
    tones: TONES,
    heading: "A pair",
  });
  const titles = figure.layout.annotations.map((one) => one.text);
  assert.deepEqual(titles, [
    "Throughput, Primary (Mbit/s)",
    "Outages",
    "Connections, Secondary",
    "Drift of the configurations (lines)",
  ]);
  assert.equal(figure.layout.showlegend, true);
  assert.ok(size.height > 400);
  const domains = ["yaxis", "yaxis2", "yaxis3", "yaxis4"].map((axis) => figure.layout[axis].domain);
  for (const [at, [lower, upper]] of domains.entries())
    assert.ok(lower < upper && (at === 0 || upper < domains[at - 1][0]));
});
