// The failover link, the state link, and the switches: on or off. Their lanes are drawn by surroundings.js.

import { part, setAttribute, setData, setText } from "../helpers/dom.js";
import { markChanged } from "../helpers/motion.js";
import * as find from "../models/find.js";
import { fittingTitle, title } from "../models/words.js";

export class LinksView {
  connect(picture, { store }) {
    Object.assign(this, { store });
    this.picture = picture;
    store.subscribe(this, ["link", "switch"]);
  }

  update(event, before) {
    const snapshot = this.store.snapshot;
    const { link, switch: aSwitch } = event ?? {};
    for (const view of link ? [link] : event ? [] : snapshot.links)
      this.#link(view, event && find.linkOf(before, view.link));
    for (const view of aSwitch ? [aSwitch] : event ? [] : snapshot.switches) this.#switch(view);
  }

  dispose() {
    this.store.unsubscribe(this);
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
      const text = part(element, "title");
      const letters = Number(text?.dataset.letters);
      setText(text, view.on ? fittingTitle(view.title, letters) : `${fittingTitle(view.title, letters - 5)}: off`);
    }
  }
}
