// Messages as dots that travel over the picture. A lost one fades on its way; a lost or missed hello leaves a cross.

import { part, svg } from "../helpers/dom.js";
import { calm } from "../helpers/motion.js";
import * as find from "../models/find.js";
import { cutPath, keyframes, lanePath, linkPath, readTrack } from "../models/paths.js";
import { portsOf } from "../models/places.js";

const TRAVEL_MS = 800;
const CROSS_MS = 1600;
const MOST = 40;
const SHIFT = 3.5;
/** A lost message comes as far as this: on a link, not quite to the switch in its middle. */
const LOST_SHARE = 0.3;

export class MessagesView {
  connect(picture, { store, present }) {
    Object.assign(this, { store, present });
    this.picture = picture;
    store.subscribe(this, ["message", "hello-missed"]);
  }

  update(event) {
    const drawing = this.picture.seen;
    if (event === null || drawing === null || document.hidden) return;
    if (event.type === "hello-missed") this.#missed(drawing, event.unit);
    else this.#send(drawing, event);
  }

  dispose() {
    this.store.unsubscribe(this);
  }

  #send(drawing, event) {
    const layer = part(drawing, "messages");
    const path = this.#path(drawing, event.unit, event.via);
    if (path === null || calm() || layer.childElementCount >= MOST) return;
    const lost = event.arrives_ms === null;
    const points = lost ? cutPath(path, LOST_SHARE) : path;
    const dot = svg("circle", { class: "dot", r: event.kind === "hello" ? 4 : 2.6, "data-kind": event.kind });
    layer.append(dot);
    const duration = TRAVEL_MS * (lost ? LOST_SHARE : 1);
    const flight = dot.animate(keyframes(points), { duration, fill: "forwards" });
    if (lost) dot.animate([{ opacity: 1 }, { opacity: 0 }], { duration, fill: "forwards" });
    if (this.store.live.clock.paused && !(event.arrives_ms <= this.present.now(Date.now()))) this.picture.freeze(true);
    flight.onfinish = () => {
      dot.remove();
      if (lost && event.kind === "hello") cross(layer, points.at(-1));
    };
  }

  #missed(drawing, unit) {
    const path = this.#path(drawing, find.other(unit), "failover");
    if (path) cross(part(drawing, "messages"), path.at(-1));
  }

  #path(drawing, unit, via) {
    const { snapshot } = this.store;
    const link = find.linkOf(snapshot, via);
    if (link)
      return this.#over(
        drawing,
        (seat) => find.linkPortOf(snapshot, seat, link),
        unit,
        (mine, theirs) => linkPath(mine, theirs, unit === "primary" ? -SHIFT : SHIFT),
      );
    const [context, name] = via.split("/");
    const view = find.interfaceOf(snapshot, unit, context, name);
    const port = view && portsOf(snapshot, unit, view.port)[0];
    const lane = port && laneOn(drawing, port.switch, view.vlan ?? 0);
    return lane
      ? this.#over(
          drawing,
          (seat) => portsOf(snapshot, seat, view.port)[0],
          unit,
          (mine, theirs) => lanePath(mine, theirs, Number(lane.dataset.y)),
        )
      : null;
  }

  #over(drawing, portOf, unit, join) {
    const track = (seat) => {
      const port = portOf(seat);
      return port && drawing.querySelector(`[data-thing="cable ${seat} ${CSS.escape(port.port)}"]`)?.dataset.track;
    };
    const [mine, theirs] = [track(unit), track(find.other(unit))];
    return mine && theirs ? join(readTrack(mine), readTrack(theirs)) : null;
  }
}

/** The lane of a VLAN, or that of the many. */
const laneOn = (drawing, name, vlan) =>
  drawing.querySelector(`[data-lane="vlan ${CSS.escape(name)} ${vlan}"]`) ??
  drawing.querySelector(`[data-lane="rest ${CSS.escape(name)}"]`);

function cross(layer, [x, y]) {
  if (layer.childElementCount >= MOST) return;
  const mark = svg("use", { class: "missed", href: "#mark-cross", x: x - 8, y: y - 8, width: 16, height: 16 });
  layer.append(mark);
  setTimeout(() => mark.remove(), CROSS_MS);
}
