// The two chassis: names, power, failover on or off, configuration state.

import { parts, setAttribute, setData, setText } from "../helpers/dom.js";
import { markChanged } from "../helpers/motion.js";
import * as find from "../models/find.js";
import { shortened } from "../models/words.js";

/** Letters that a name and what follows it have room for. */
const LETTERS = { wide: 25, narrow: 23 };

export class UnitsView {
  connect(picture, { store }) {
    Object.assign(this, { store });
    this.picture = picture;
    store.subscribe(this, ["unit"]);
  }

  update(event, before) {
    for (const unit of event ? [event.unit] : this.store.snapshot.units) {
      const was = event && find.unitOf(before, unit.unit);
      for (const { element, narrow } of this.picture.all("unit", unit.unit)) {
        draw(element, unit, narrow ? LETTERS.narrow : LETTERS.wide);
        if (was && was.power !== unit.power) markChanged(element);
      }
      for (const { element } of this.picture.things(`unit ${unit.unit}`)) {
        setAttribute(element, "aria-label", `${unit.role} unit, ${unit.hostname}, power ${unit.power}`);
      }
    }
  }

  dispose() {
    this.store.unsubscribe(this);
  }
}

function draw(element, unit, letters) {
  setData(element, "power", unit.power);
  const running = unit.power === "on";
  const failover = unit.failover_on
    ? "Failover On"
    : unit.pseudo_standby
      ? "Failover Off, pseudo-Standby"
      : "Failover Off";
  const write = (name, text) => parts(element, name).forEach((node) => setText(node, text));
  write("role", unit.role);
  const rest = ["", unit.power, ...(running && unit.unsaved ? ["unsaved"] : [])].join(", ");
  write("hostname", shortened(unit.hostname, letters - rest.length) + rest);
  write("failover", running ? failover : "");
  write("sync", running ? unit.config_state : "");
}
