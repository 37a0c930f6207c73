// The words on the picture, in the device's own terms. Every state is said in words as well as drawn.

export const slug = (words) => words.toLowerCase().split(/\s+/).filter(Boolean).join("-");
export const title = (unit) => unit.charAt(0).toUpperCase() + unit.slice(1);

/** A name that fits: what does not is left out of its middle, where names differ least. The same as templatetags/topology.py. */
export function shortened(name, most) {
  if (name.length <= most) return name;
  const end = Math.floor((most - 1) * 0.4);
  return `${name.slice(0, most - 1 - end)}…${end ? name.slice(-end) : ""}`;
}

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
  return view.loss_percent || view.delay_ms || view.cut ? "impaired" : "ok";
}

export function cableWord(view, narrow) {
  if (!view.plugged) return "pulled";
  const words = [];
  if (view.cut) words.push(narrow ? "one-way" : `one-way: ${view.cut} cut`);
  if (view.loss_percent) words.push(narrow ? "loss" : `loss ${view.loss_percent}%`);
  if (view.delay_ms) words.push(narrow ? "delay" : `delay ${view.delay_ms} ms`);
  return narrow || words.length < 2 ? (words[0] ?? "") : `${words[0]}, …`;
}

/** Names begin with what is to be read in the picture: who steers by voice says what they see. */
export const portLabel = (view) =>
  `E${view.port.slice(-1)}, ${view.port} of ${title(view.unit)}, ${view.purpose}: ${{ up: "up", down: "no carrier", shutdown: "shut down" }[portState(view)]}`;

export const cableLabel = (view) =>
  `Cable of ${view.port} of ${title(view.unit)}: ${cableWord(view, false) || "plugged"}`;

export const switchPortLabel = (view) =>
  `Switch port toward ${title(view.unit)} ${view.port}: ${view.switch_port_up ? "up" : "shut"}` +
  (view.dead_vlans.length ? `, does not carry VLAN ${view.dead_vlans.join(", ")}` : "");

export const groupLabel = (view) =>
  `Group ${view.group} ${view.state}, ${view.contexts.join(" ") || "no contexts"}, on ${title(view.unit)}` +
  (view.preferred ? ", its preferred unit" : "");

/** A state, one word a line, around `middle`: the same rule as drawing.py's `words`. */
export function stateLines(state, middle) {
  const parts = state.split(" ");
  return parts.map((text, index) => ({ text, y: middle + index * 15 - Math.floor(((parts.length - 1) * 15) / 2) }));
}

export const POWER_WORDS = Object.freeze({
  on: "on",
  off: "off",
  booting: "booting",
  crashed: "crashed",
  broken: "broken",
});

export const HEALTH_WORDS = Object.freeze({ ok: "OK", degraded: "Degraded", "split-brain": "Split brain" });

/** What a unit says of its peer, in at most two short lines. */
export function peerWords(peer) {
  const word =
    peer.link === "Failed" ? "link Failed" : peer.probing ? "probing" : peer.missed ? `missed ${peer.missed}` : "";
  return { peer: peer.peer === "Not Detected" ? "Not Detected" : `Peer ${peer.peer}`, word };
}
