// The two chassis: names, power, failover on or off, configuration state.

import { parts, setAttribute, setData, setText } from "../helpers/dom.js";
import { markChanged } from "../helpers/motion.js";
import * as find from "../models/find.js";

export class UnitsView {
  connect(lab, picture) {
    this.lab = lab;
    this.picture = picture;
    lab.store.subscribe(this, ["unit"]);
  }

  update(event, before) {
    for (const unit of event ? [event.unit] : this.lab.store.snapshot.units) {
      const was = event && find.unitOf(before, unit.unit);
      for (const { element } of this.picture.all("unit", unit.unit)) {
        draw(element, unit);
        if (was && was.power !== unit.power) markChanged(element);
      }
      for (const { element } of this.picture.things(`unit ${unit.unit}`)) {
        setAttribute(element, "aria-label", `${unit.role} unit, ${unit.hostname}, power ${unit.power}`);
      }
    }
  }

  dispose() {
    this.lab.store.unsubscribe(this);
  }
}

function draw(element, unit) {
  setData(element, "power", unit.power);
  const running = unit.power === "on";
  const failover = unit.failover_on ? "Failover On" : unit.pseudo_standby ? "Failover Off, pseudo-Standby" : "Failover Off";
  const write = (name, text) => parts(element, name).forEach((node) => setText(node, text));
  write("role", unit.role);
  write("hostname", [unit.hostname, unit.power, ...(running && unit.unsaved ? ["unsaved"] : [])].join(", "));
  write("failover", running ? failover : "");
  write("sync", running ? unit.config_state : "");
}
