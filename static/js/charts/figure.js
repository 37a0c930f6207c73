// A chart of models/series.js -> what Plotly draws, as plain data. Pure.

import { elapsed } from "../helpers/time.js";
import { tickStepMs, ticks } from "../models/lanes.js";
import { withGaps } from "../models/series.js";
import { faint } from "./theme.js";

export const MARGIN = Object.freeze({ l: 54, r: 10, t: 6, b: 20, pad: 0 });
const NAMES_PX = 124;
const TICK_ROOM_PX = 76;
const PLOT_PX = 104;
const ROW_PX = 15;
const EMPTY_PX = 44;
const HEAD_PX = 50;
const TITLE_PX = 18;
const GAP_PX = 10;

export const heightOf = (chart) =>
  chart.rows ? Math.max(EMPTY_PX, chart.rows.length * ROW_PX) + MARGIN.t + MARGIN.b : PLOT_PX + MARGIN.t + MARGIN.b;

/** {data, layout} of one chart, `width` pixels wide; `range`: [from, until] in virtual ms. */
export function figureOf(chart, recording, { range, width, tones, revision }) {
  return {
    data: tracesOf(chart, recording, tones, { x: "x", y: "y" }),
    layout: {
      ...frame(tones),
      width,
      height: heightOf(chart),
      margin: MARGIN,
      datarevision: revision,
      xaxis: timeAxis(range, width - MARGIN.l - MARGIN.r, tones),
      yaxis: valueAxis(chart, tones, "inside"),
      shapes: [...markShapes(recording.marks, range, tones), ...limitShapes(chart, tones, "y")],
    },
  };
}

/** All charts below each other, with titles and legends, as a picture to keep. */
export function figureOfAll(charts, recording, { range, width, tones, heading }) {
  const shown = charts.filter((chart) => chart.lines.length || chart.rows?.length);
  const heights = shown.map((chart) => heightOf(chart) - MARGIN.t - MARGIN.b);
  const top = 60;
  const total = top + heights.reduce((sum, height) => sum + height + HEAD_PX + MARGIN.b + GAP_PX, 0) + 10;
  const plotted = total - top - 10;
  const layout = {
    ...frame(tones),
    paper_bgcolor: tones.panel,
    width,
    height: total,
    showlegend: true,
    margin: { l: NAMES_PX, r: 20, t: top, b: 10, pad: 0 },
    title: { text: heading, x: 0, xref: "container", pad: { l: 16 }, font: { size: 16, color: tones.ink } },
    annotations: [],
    shapes: [],
  };
  const data = [];
  let down = 0;
  for (const [at, chart] of shown.entries()) {
    const number = at ? String(at + 1) : "";
    down += HEAD_PX;
    const [upper, lower] = [1 - down / plotted, 1 - (down + heights[at]) / plotted];
    const from = data.length;
    data.push(...tracesOf(chart, recording, tones, { x: `x${number}`, y: `y${number}` }));
    for (const trace of data.slice(from)) {
      trace.showlegend = trace.type === "scatter";
      trace.legend = `legend${number}`;
    }
    layout[`xaxis${number}`] = { ...timeAxis(range, width - NAMES_PX - 20, tones), anchor: `y${number}` };
    layout[`yaxis${number}`] = {
      ...valueAxis(chart, tones, "outside"),
      domain: [Math.max(0, lower), upper],
      anchor: `x${number}`,
    };
    layout[`legend${number}`] = {
      orientation: "h",
      traceorder: "normal",
      x: 0,
      xanchor: "left",
      y: upper,
      yanchor: "bottom",
      font: { size: 11, color: tones.ink },
      bgcolor: "rgba(0,0,0,0)",
    };
    layout.annotations.push({
      text: chart.unit ? `${chart.title} (${chart.unit})` : chart.title,
      x: 0,
      xref: "paper",
      xanchor: "left",
      y: upper,
      yref: "paper",
      yanchor: "bottom",
      yshift: TITLE_PX,
      showarrow: false,
      font: { size: 13, color: tones.ink },
    });
    layout.shapes.push(
      ...limitShapes(chart, tones, `y${number}`, `x${number} domain`),
      ...markShapes(recording.marks, range, tones, `x${number}`, `y${number} domain`),
    );
    down += heights[at] + MARGIN.b + GAP_PX;
  }
  return { figure: { data, layout }, size: { width, height: total } };
}

const frame = (tones) => ({
  paper_bgcolor: "rgba(0,0,0,0)",
  plot_bgcolor: "rgba(0,0,0,0)",
  font: { family: tones.font, size: 11, color: tones.soft },
  showlegend: false,
  hovermode: false,
  dragmode: "zoom",
  barmode: "overlay",
  bargap: 0.35,
  autosize: false,
});

function timeAxis([from, until], px, tones) {
  const step = tickStepMs(until - from, px, TICK_ROOM_PX);
  const at = ticks(from, until, step);
  return {
    type: "linear",
    range: [from, until],
    autorange: false,
    tickvals: at,
    ticktext: at.map(elapsed),
    showgrid: true,
    gridcolor: tones.line,
    zeroline: false,
    ticks: "",
    tickangle: 0,
    color: tones.soft,
    linecolor: tones.edge,
    showline: true,
    constrain: "range",
  };
}

/** names: where the names of rows stand. */
function valueAxis(chart, tones, names) {
  const common = { fixedrange: true, gridcolor: tones.line, zeroline: false, color: tones.soft, tickangle: 0 };
  if (chart.rows) {
    return {
      ...common,
      type: "category",
      categoryorder: "array",
      categoryarray: [...chart.rows].reverse(),
      range: [-0.5, Math.max(1, chart.rows.length) - 0.5],
      showgrid: false,
      showticklabels: chart.rows.length > 0,
      ticks: "",
      ticklabelposition: names,
      tickfont: { size: 10.5, color: tones.ink },
    };
  }
  return {
    ...common,
    range: [0, topOf(chart)],
    nticks: 4,
    rangemode: "tozero",
    tickformat: chart.scale ? "" : ",~s",
    separatethousands: true,
  };
}

/** A little above the largest value, and above the limit where values come near it. */
function topOf(chart) {
  const scale = chart.scale ?? 1;
  const stacked = chart.lines.filter((line) => line.stacked);
  const largest = (lines) =>
    lines.reduce((most, line) => line.values.reduce((top, value) => Math.max(top, value ?? 0), most), 0);
  const sums = stacked.length
    ? stacked[0].values.reduce(
        (top, _, at) =>
          Math.max(
            top,
            stacked.reduce((sum, line) => sum + (line.values[at] ?? 0), 0),
          ),
        0,
      )
    : 0;
  const most = Math.max(sums, largest(chart.lines), chart.limit?.value ?? 0, chart.least ?? 1);
  return most * scale * 1.08;
}

function tracesOf(chart, recording, tones, axes) {
  if (chart.rows) return barTraces(chart, tones, axes);
  const scale = chart.scale ?? 1;
  return chart.lines.map((line) => {
    const { times, numbers } = withGaps(recording.at_ms, line.values, recording.step_ms);
    const colour = tones[line.tone] ?? tones.ink;
    return {
      type: "scatter",
      mode: "lines",
      name: line.name,
      x: times,
      y: scale === 1 ? numbers : numbers.map((value) => (value === null ? null : value * scale)),
      xaxis: axes.x,
      yaxis: axes.y,
      connectgaps: false,
      line: {
        color: colour,
        width: line.stacked ? 0 : 1.8,
        dash: line.dash,
        shape: line.stepped ? "hv" : "linear",
        simplify: true,
      },
      ...(line.stacked
        ? stackedFill(line, colour, tones, axes.y)
        : line.filled
          ? { fill: "tozeroy", fillcolor: faint(colour, 0.22) }
          : {}),
    };
  });
}

/** An area without an outline: one that is empty does not lie on the other. The second one is hatched. */
const stackedFill = (line, colour, tones, group) => ({
  stackgroup: group,
  ...(line.dash === "solid"
    ? { fillcolor: faint(colour, 0.6) }
    : { fillpattern: { shape: "/", fgcolor: colour, bgcolor: tones.panel, size: 6, solidity: 0.45 } }),
});

/** Sessions that were lost: filled; kept: hatched; lasting: open to the right edge, with a dashed outline's pattern. */
function barTraces(chart, tones, axes) {
  const kinds = [
    [
      "kept or without a session",
      (bar) => !bar.lost && !bar.lasts,
      {
        color: tones.panel,
        pattern: { shape: "/", fgcolor: tones.ink, bgcolor: tones.fill, size: 5, solidity: 0.25 },
        line: { color: tones.ink, width: 1 },
      },
    ],
    ["lost", (bar) => bar.lost && !bar.lasts, { color: tones.bad, line: { color: tones.ink, width: 1 } }],
    [
      "lasts",
      (bar) => bar.lasts,
      {
        color: faint(tones.bad, 0.35),
        pattern: { shape: "x", fgcolor: tones.bad, bgcolor: tones.panel, size: 6, solidity: 0.25 },
        line: { color: tones.bad, width: 1 },
      },
    ],
  ];
  return kinds.flatMap(([name, fits, marker]) => {
    const bars = chart.bars.filter(fits);
    if (!bars.length) return [];
    return [
      {
        type: "bar",
        orientation: "h",
        name,
        y: bars.map((bar) => bar.row),
        base: bars.map((bar) => bar.from),
        x: bars.map((bar) => bar.until - bar.from),
        xaxis: axes.x,
        yaxis: axes.y,
        marker,
        width: 0.62,
      },
    ];
  });
}

const MARK_LOOK = { failover: ["solid", 2], fault: ["dash", 1.2], repair: ["dot", 1.2], command: ["dot", 1] };

/** A take-over is a line across every chart, in its group's hue; what people did is a thinner one. */
function markShapes(marks, [from, until], tones, xref = "x", yref = "paper") {
  return marks
    .filter((mark) => mark.at_ms >= from && mark.at_ms <= until)
    .map((mark) => {
      const [dash, width] = MARK_LOOK[mark.kind];
      const color =
        mark.kind === "failover"
          ? (tones[`group-${mark.group}`] ?? tones.ink)
          : mark.kind === "fault"
            ? tones.bad
            : tones.soft;
      return {
        type: "line",
        xref,
        yref,
        x0: mark.at_ms,
        x1: mark.at_ms,
        y0: 0,
        y1: 1,
        line: { color, width, dash },
        layer: "above",
      };
    });
}

function limitShapes(chart, tones, yref, xref = "paper") {
  if (!chart.limit) return [];
  return [
    {
      type: "line",
      xref,
      yref,
      x0: 0,
      x1: 1,
      y0: chart.limit.value * (chart.scale ?? 1),
      y1: chart.limit.value * (chart.scale ?? 1),
      line: { color: tones.edge, width: 1.4, dash: "longdash" },
      layer: "below",
    },
  ];
}
