// The failover link, the state link, and the switches on the way.

import { part, setAttribute, setData, setText } from "../helpers/dom.js";
import { markChanged } from "../helpers/motion.js";
import * as find from "../models/find.js";
import { title } from "../models/words.js";

export class LinksView {
  connect(lab, picture) {
    this.lab = lab;
    this.picture = picture;
    lab.store.subscribe(this, ["link", "switch"]);
  }

  update(event, before) {
    const snapshot = this.lab.store.snapshot;
    const { link, switch: aSwitch } = event ?? {};
    for (const view of link ? [link] : event ? [] : snapshot.links)
      this.#link(view, event && find.linkOf(before, view.link));
    for (const view of aSwitch ? [aSwitch] : event ? [] : snapshot.switches) this.#switch(view);
  }

  dispose() {
    this.lab.store.unsubscribe(this);
  }

  #link(link, was) {
    for (const { element } of this.picture.all("link", `link ${link.link}`)) {
      setData(element, "up", link.up);
      setText(part(element, "name"), link.up ? link.name : "down");
      if (was && was.up !== link.up) markChanged(element);
    }
    for (const { element } of this.picture.things(`link ${link.link}`)) {
      setAttribute(element, "aria-label", `${title(link.link)} link ${link.name}: ${link.up ? "up" : "down"}`);
    }
  }

  #switch(view) {
    for (const { element } of this.picture.all("switch", `switch ${view.switch}`)) setData(element, "dead", !view.on);
    for (const { element } of this.picture.things(`switch ${view.switch}`)) {
      setAttribute(element, "aria-label", `${view.title}: ${view.on ? "on" : "off"}`);
      setData(element, "dead", !view.on);
      setText(part(element, "title"), view.on ? view.title : `${view.title}: off`);
    }
    for (const vlan of view.vlans) this.#lane(view, vlan, view.dead_vlans.includes(vlan));
  }

  #lane(view, vlan, dead) {
    const thing = `vlan ${view.switch} ${vlan}`;
    for (const { element } of this.picture.all("lane", thing)) setData(element, "dead", dead);
    for (const { element, narrow } of this.picture.things(thing)) {
      setData(element, "dead", dead);
      setText(part(element, "word"), laneWord(vlan, element.dataset.context, narrow, dead));
      setAttribute(element, "aria-label", `VLAN ${vlan} on ${view.title}: ${dead ? "not carried" : "carried"}`);
    }
  }
}

function laneWord(vlan, context, narrow, dead) {
  if (dead) return narrow ? `vlan ${vlan} cut` : `vlan ${vlan} not carried`;
  return narrow || !context ? `vlan ${vlan}` : `vlan ${vlan} ${context}`;
}
