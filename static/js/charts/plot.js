// The only module that touches Plotly: it loads the bundle when a chart is first wanted, draws, and makes pictures to keep.
//
// The bundle runs under the page's strict content policy as it is. It writes its style rules by script into the sheet that bears
// the name below, which is our charts.css; and it leaves out the styles of maps, an inline style element, where an element
// of that name is there already.

const SHEET = "plotly.js-style-global";
const NO_MAPS = "9f215cf04c5486422605d13261cb87401f4e7763b6296af81e98efbc0130da53";

let loading = null;

/** Resolves to Plotly; rejects where the bundle cannot be loaded, and may be tried again then. */
function plotly() {
  loading ??= load().catch((error) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function load() {
  document.querySelector("link[data-charts]").id = SHEET;
  if (!document.getElementById(NO_MAPS)) {
    const absent = document.createElement("meta");
    absent.id = NO_MAPS;
    document.head.append(absent);
  }
  await import(document.querySelector("[data-plotly]").dataset.plotly);
  return globalThis.Plotly;
}

const CONFIG = Object.freeze({
  displayModeBar: false,
  responsive: false,
  doubleClick: false,
  scrollZoom: false,
  showTips: false,
  showAxisDragHandles: false,
  displaylogo: false,
});

export async function prepare() {
  await plotly();
}

/** Draws {data, layout} into an element, or changes what is drawn there. */
export async function draw(element, { data, layout }) {
  const Plotly = await plotly();
  await Plotly.react(element, data, layout, CONFIG);
}

/** `zoomed(from, until)` is called when someone has dragged over a part of the time axis. */
export function onZoom(element, zoomed) {
  element.on("plotly_relayout", (change) => {
    const [from, until] = [change["xaxis.range[0]"], change["xaxis.range[1]"]];
    if (from !== undefined && until !== undefined) zoomed(Number(from), Number(until));
  });
}

/** Gives back what the element holds. */
export async function erase(element) {
  if (loading) (await loading).purge(element);
}

/** The figure as the text of an SVG file. */
export async function picture({ data, layout }, { width, height }) {
  const Plotly = await plotly();
  const address = await Plotly.toImage({ data, layout, config: CONFIG }, { format: "svg", width, height });
  return decodeURIComponent(address.slice(address.indexOf(",") + 1));
}
