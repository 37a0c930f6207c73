// What is around the units: VLANs on their lanes, and hosts. Each lane has its room; which VLAN is in it may change.

import { part, setAttribute, setData, setMark, setText } from "../helpers/dom.js";
import { soon } from "../helpers/soon.js";
import { hostPlace, hostsOf, lanesOf } from "../models/surroundings.js";
import { laneText, shortened } from "../models/words.js";
import { isNarrow } from "./picture.js";

const SIDES = ["top", "bottom"];

export class SurroundingsView {
  connect(picture, { store, choice }) {
    Object.assign(this, { store, choice });
    this.picture = picture;
    this.draw = soon(() => this.#draw());
    store.subscribe(this, ["switch", "port", "interface", "interface-gone"]);
    choice.follow(() => this.draw.now());
  }

  update(event) {
    if (event === null) this.draw.now();
    else this.draw();
  }

  dispose() {
    this.draw.cancel();
    this.store.unsubscribe(this);
  }

  #draw() {
    const { snapshot } = this.store;
    if (!snapshot) return;
    const chosen = this.choice.in(snapshot);
    for (const drawing of this.picture.drawings) {
      for (const view of snapshot.switches) {
        const root = drawing.querySelector(`[data-switch="switch ${CSS.escape(view.switch)}"]`);
        if (root) drawLanes(root, snapshot, view, chosen, isNarrow(drawing));
      }
      for (const side of SIDES) drawHosts(drawing, snapshot, side, chosen);
    }
  }
}

function drawLanes(root, snapshot, view, chosen, narrow) {
  const slots = root.querySelectorAll("[data-lane-slot]");
  const lanes = lanesOf(snapshot, view, slots.length, chosen);
  const dead = { all: new Set(view.dead_vlans), primary: new Set(), secondary: new Set() };
  for (const port of snapshot.ports) {
    if (port.switch === view.switch) for (const vlan of port.dead_vlans) dead[port.unit]?.add(vlan);
  }
  const ends = [];
  for (const [at, slot] of slots.entries()) {
    const lane = lanes[at] ?? null;
    const key = lane ? laneKey(view.switch, lane) : "";
    const isDead = lane !== null && dead.all.has(lane.vlan);
    show(slot, lane !== null);
    setData(slot, "lane", key);
    setData(slot, "dead", isDead);
    setData(slot, "bad", Boolean(lane?.bad));
    for (const junction of root.querySelectorAll(`[data-junction-slot="${at}"]`)) {
      show(junction, lane !== null);
      setData(junction, "junction", `${key} ${junction.dataset.seat}`);
      setData(junction, "dead", lane !== null && (dead[junction.dataset.seat]?.has(lane.vlan) ?? false));
    }
    if (lane !== null) ends.push(Number(slot.dataset.y));
    drawName(root.querySelector(`[data-name-slot="${at}"]`), view, lane, isDead, narrow);
  }
  for (const trunk of root.querySelectorAll("[data-trunk]")) {
    const [x, edge] = trunk.dataset.trunk.split(" ").map(Number);
    const far = ends.reduce((far, y) => (Math.abs(y - edge) > Math.abs(far - edge) ? y : far), edge);
    setAttribute(trunk, "d", `M${x} ${edge}V${far}`);
  }
}

const laneKey = (name, lane) => (lane.rest ? `rest ${name}` : `vlan ${name} ${lane.vlan ?? 0}`);

function drawName(element, view, lane, isDead, narrow) {
  show(element, lane !== null);
  if (lane === null) return;
  const text = laneText(lane, view.vlans.length, narrow, isDead);
  setData(element, "thing", lane.vlan ? `vlan ${view.switch} ${lane.vlan}` : `switch ${view.switch}`);
  setData(element, "context", lane.context ?? "");
  setData(element, "dead", isDead);
  setData(element, "bad", Boolean(lane.bad));
  setText(part(element, "word"), text);
  const label = lane.vlan
    ? `VLAN ${lane.vlan} on ${view.title}: ${isDead ? "not carried" : "carried"}`
    : `${text} on ${view.title}`;
  setAttribute(element, "aria-label", label);
}

function drawHosts(drawing, snapshot, side, chosen) {
  const elements = [...drawing.querySelectorAll(`[data-host-slot^="${side} "]`)];
  const stubs = drawing.querySelectorAll(`[data-stub^="${side} "]`);
  const marks = hostsOf(snapshot, side, Number(drawing.dataset.hosts), chosen).slice(0, elements.length);
  const known = new Map(snapshot.hosts.map((host) => [host.host, host]));
  const groups = new Map(snapshot.groups.flatMap((view) => view.contexts.map((name) => [name, view.group])));
  const place = { width: drawing.viewBox.baseVal.width, pitch: Number(drawing.dataset.hostPitch) };
  const lanes = [...drawing.querySelectorAll(`[data-side="${side}"] [data-lane-slot]`)];
  const reach = new Map();
  for (const [at, element] of elements.entries()) {
    const mark = marks[at] ?? null;
    show(element, mark !== null);
    show(stubs[at], mark !== null);
    if (mark === null) {
      setData(element, "host", "");
      continue;
    }
    const host = known.get(mark.host) ?? null;
    const lane = host ? laneOf(lanes, host) : groupLane(lanes, snapshot, mark.group);
    const words = hostPlace(place, at, marks.length, groups.get(host?.context.split(" ")[0]));
    reach.set(lane, [...(reach.get(lane) ?? []), words[0]]);
    drawHost(element, stubs[at], { mark, host, lane, side, words });
  }
  for (const lane of lanes) {
    const { left, right, y } = lane.dataset;
    const xs = [Number(left), Number(right), ...(reach.get(lane) ?? [])];
    setAttribute(lane, "d", `M${Math.min(...xs)} ${y}H${Math.max(...xs)}`); // as far as its hosts
  }
}

function drawHost(element, stub, { mark, host, lane, side, words: [x, wordsX, anchor] }) {
  const laneY = Number(lane?.dataset.y ?? element.dataset.y);
  const [, y] = element.getAttribute("transform").match(/translate\(\S+ (\S+)\)/);
  setData(element, "host", mark.host ?? `group ${mark.group} ${side}`);
  setData(element, "x", x);
  setData(element, "laneY", laneY);
  setData(element, "hostSwitch", lane?.closest("[data-switch]").dataset.switch.slice(7) ?? host?.switch ?? "");
  setAttribute(element, "transform", `translate(${x} ${y})`);
  setAttribute(part(element, "junction"), "cy", laneY - Number(y));
  setMark(part(element, "mark"), mark.kind === "router" ? "mark-router" : "mark-server");
  const title = mark.count ? `${mark.count} ${mark.kind}${mark.count === 1 ? "" : "s"}` : shortened(host.title, 16);
  for (const [name, text] of [
    ["title", title],
    ["address", host ? host.address : `of group ${mark.group}`],
  ]) {
    const node = part(element, name);
    setText(node, text);
    setAttribute(node, "x", wordsX);
    setAttribute(node, "text-anchor", anchor);
  }
  setAttribute(stub, "d", `M${x} ${element.dataset.y}V${laneY}`);
}

/** The lane that a host hangs on; where it is not drawn, that of the others. */
const laneOf = (lanes, host) =>
  lanes.find((lane) => lane.dataset.lane === `vlan ${host.switch} ${host.vlan}`) ??
  lanes.find((lane) => lane.dataset.lane === `rest ${host.switch}`) ??
  null;

/** Where the hosts of a group's contexts hang: the lane of many VLANs, else the first one of the group. */
function groupLane(lanes, snapshot, group) {
  const contexts = new Set(snapshot.groups.filter((view) => view.group === group).flatMap((view) => view.contexts));
  const nameOf = (lane) =>
    lane.closest("[data-switch]").querySelector(`[data-name-slot="${lane.dataset.laneSlot}"]`).dataset.context;
  const seen = lanes.filter((lane) => lane.dataset.lane);
  return (
    seen.find((lane) => lane.dataset.lane.startsWith("rest ")) ??
    seen.find((lane) => contexts.has(nameOf(lane))) ??
    seen[0] ??
    null
  );
}

function show(element, isShown) {
  if (isShown) element.removeAttribute("display");
  else setAttribute(element, "display", "none");
}
