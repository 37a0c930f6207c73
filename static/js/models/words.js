// The words on the picture, in the device's own terms. Every state is said in words as well as drawn.

export const slug = (words) => words.toLowerCase().split(/\s+/).filter(Boolean).join("-");
export const title = (unit) => unit.charAt(0).toUpperCase() + unit.slice(1);

/** A name that fits: what does not is left out of its middle, where names differ least. The same as templatetags/topology.py. */
export function shortened(name, most) {
  if (name.length <= most) return name;
  const end = Math.floor((most - 1) * 0.4);
  return `${name.slice(0, most - 1 - end)}…${end ? name.slice(-end) : ""}`;
}

/** Of a name that hardly fits at all, its beginning says more than both its ends. */
export const chipText = (name, most) => (most < 6 ? name.slice(0, most) : shortened(name, most));

/** A switch's title; where there is no room, without the word. */
export const fittingTitle = (name, most) =>
  name.length <= most ? name : shortened(name.replace(/ switch$/, ""), most);

/** Mark of an interface: the id of a symbol in partials/_marks.html. */
export function interfaceMark(view) {
  if (!view.status) return "status-off";
  if (!view.monitored) return "status-unmonitored";
  if (view.waiting && view.status === "Normal") return "status-waiting";
  return `status-${slug(view.status)}`;
}

/** "ok", "off", "quiet", "doubt" or "bad": how an interface is drawn. */
export function interfaceTone(view) {
  if (!view.status) return "off";
  if (!view.monitored) return "quiet";
  if (view.status === "Normal") return view.waiting ? "doubt" : "ok";
  return view.status === "Testing" || view.status === "Unknown" ? "doubt" : "bad";
}

/** The word on an interface. "Normal (Waiting)", as the device prints it, is shortened to what is not normal. */
export function interfaceWord(view) {
  if (!view.status) return view.enabled ? "Off" : "Shutdown";
  if (!view.monitored) return "unmonitored";
  return view.waiting && view.status === "Normal" ? "Waiting" : view.status;
}

export const interfaceLabel = (view) =>
  `${view.name} of ${view.context}: ${view.address || "no address"}, ${interfaceWord(view)}` +
  (view.testing ? `, ${view.testing} test` : "");

/** A row of a context: "ctx3 on Primary: inside 10.1.3.1 Normal, outside 172.16.3.1 No Link". */
export function contextLabel(context, unit, views) {
  const said = views.map((view) => `${view.name} ${view.address || "no address"} ${interfaceWord(view)}`);
  return `${context} on ${title(unit)}: ${said.join(", ") || "no interfaces"}`;
}

/** "up", "down" or "shutdown" of a unit's port. */
export function portState(view) {
  if (!view.enabled) return "shutdown";
  return view.carrier ? "up" : "down";
}

export function portWord(view, narrow) {
  if (view.purpose === "unused") return "";
  return { up: "", down: "down", shutdown: narrow ? "shut" : "shutdown" }[portState(view)];
}

/** State of a cable: "pulled", "impaired" or "ok", and the words beside it. */
export function cableState(view) {
  if (!view.plugged) return "pulled";
  return view.loss_percent || view.delay_ms || view.cut || view.forwards === false ? "impaired" : "ok";
}

export function cableWord(view, narrow) {
  if (!view.plugged) return "pulled";
  const words = [];
  if (view.forwards === false) words.push(narrow ? "listening" : "not forwarding yet");
  if (view.cut) words.push(narrow ? "one-way" : `one-way: ${view.cut} cut`);
  if (view.loss_percent) words.push(narrow ? "loss" : `loss ${view.loss_percent}%`);
  if (view.delay_ms) words.push(narrow ? "delay" : `delay ${view.delay_ms} ms`);
  return narrow || words.length < 2 ? (words[0] ?? "") : `${words[0]}, …`;
}

/** Names begin with what is to be read in the picture: who steers by voice says what they see. */
export const portLabel = (view) =>
  `${view.label || view.port}, ${view.port} of ${title(view.unit)}, ${view.purpose}: ${{ up: "up", down: "no carrier", shutdown: "shut down" }[portState(view)]}`;

export const cableLabel = (view) =>
  `Cable of ${view.port} of ${title(view.unit)}: ${cableWord(view, false) || "plugged"}`;

/** Spanning tree: a link that came up forwards only after its switch port has listened and learned. */
export function switchPortState(view) {
  if (!view.switch_port_up) return "shut";
  return view.forwards === false ? "up, not forwarding yet (spanning tree: listening and learning)" : "up";
}

export const switchPortLabel = (view) =>
  `Switch port toward ${title(view.unit)} ${view.port}: ${switchPortState(view)}` +
  (view.dead_vlans.length ? `, does not carry VLAN ${view.dead_vlans.join(", ")}` : "");

/** Names that a label says one by one. */
const SPOKEN = 5;

const someOf = (names) =>
  names.length <= SPOKEN ? names.join(" ") : `${names.slice(0, SPOKEN).join(" ")} and ${names.length - SPOKEN} more`;

export const groupLabel = (view) =>
  `Group ${view.group} ${view.state}, ${someOf(view.contexts) || "no contexts"}, on ${title(view.unit)}` +
  (view.preferred ? ", its preferred unit" : "");

/**
 * A state in lines: one word each around the middle, or as many letters as there is room for, in two lines at most: the same rule
 * as `state_lines` of dashboard/picture/parts.py.
 */
export function stateLines(state, { middle, step, letters }) {
  const words = state.split(" ");
  const first = letters ? middle : middle - Math.floor(((words.length - 1) * step) / 2);
  const lines = [];
  for (const word of words) {
    const last = lines.length - 1;
    const fits = letters && last >= 0 && (lines[last].length + 1 + word.length <= letters || last === 1);
    if (fits) lines[last] += ` ${word}`;
    else lines.push(word);
  }
  return lines.map((text, index) => ({ text, y: first + index * step }));
}

/** The names of contexts under a state, as far as there is room, else how many they are: `feet` of dashboard/picture/parts.py. */
export function footLines(names, { state, count, letters, footLetters, ...shape }) {
  if (letters && stateLines(state, { letters, ...shape }).length > 1) return [""];
  if (count > 1) {
    const rest = names.slice(1);
    return [names[0] ?? "", rest.length > 1 ? `${rest[0]} +${rest.length - 1}` : rest.join(" ")];
  }
  const together = names.join(" ");
  return [together.length <= footLetters ? together : `${names.length} contexts`];
}

/** From the worst tone to the best. */
const ORDER = ["bad", "doubt", "off", "quiet", "ok"];

/** The interface that is worst off; null of none. */
export function worstOf(views) {
  let worst = null;
  for (const view of views) {
    if (worst === null || ORDER.indexOf(interfaceTone(view)) < ORDER.indexOf(interfaceTone(worst))) worst = view;
  }
  return worst;
}

/** ["12 contexts", "47 of 48 Normal"], on phones ["12", "47 of 48"]: `summary` of dashboard/picture/entries.py. */
export function summaryWords(contexts, views, narrow) {
  const watched = views.filter((view) => view.monitored);
  const well = watched.filter((view) => interfaceTone(view) === "ok").length;
  const head = narrow ? String(contexts) : `${contexts} context${contexts === 1 ? "" : "s"}`;
  if (views.length && views.every((view) => interfaceTone(view) === "off")) return [head, "off"];
  if (watched.length === 0) return [head, narrow ? "unmonitored" : "none monitored"];
  return [head, `${well} of ${watched.length}${narrow ? "" : " Normal"}`];
}

/** What stands on a lane: `lane_text` of dashboard/picture/drawing.py. */
export function laneText(lane, total, narrow, dead) {
  if (lane.rest) {
    if (lane.bad && !narrow) return `${lane.bad} of ${lane.rest} not OK`;
    if (lane.rest === total) return `${lane.rest} VLANs`;
    return narrow ? `${lane.rest} more` : `${lane.rest} more VLANs`;
  }
  const name = lane.vlan ? `vlan ${lane.vlan}` : "untagged";
  if (dead) return narrow ? `${name} cut` : `${name} not carried`;
  return narrow || !lane.context ? name : `${name} ${shortened(lane.context, 20 - name.length)}`;
}

export const POWER_WORDS = Object.freeze({
  on: "on",
  off: "off",
  booting: "booting",
  crashed: "crashed",
  broken: "broken",
});

/** The four states of the pair. */
export const HEALTH_WORDS = Object.freeze({
  ok: "OK",
  "at-risk": "At risk",
  outage: "Outage",
  "split-brain": "Split brain",
});

/** "12 s", "3 min 5 s": how long what began at `sinceMs` lasts at `nowMs`; "" of what has no beginning. */
export function lastsWord(sinceMs, nowMs) {
  if (sinceMs === null || sinceMs === undefined) return "";
  const seconds = Math.max(0, Math.floor((nowMs - sinceMs) / 1000));
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** What a unit says of its peer, in at most two short lines. */
export function peerWords(peer) {
  const word =
    peer.link === "Failed" ? "link Failed" : peer.probing ? "probing" : peer.missed ? `missed ${peer.missed}` : "";
  return { peer: peer.peer === "Not Detected" ? "Not Detected" : `Peer ${peer.peer}`, word };
}
