// A port, its cable and the switch port at the far end.

import { part, setAttribute, setData, setText } from "../helpers/dom.js";
import { markChanged } from "../helpers/motion.js";
import * as find from "../models/find.js";
import * as words from "../models/words.js";

export class PortsView {
  connect(picture, { store }) {
    Object.assign(this, { store });
    this.picture = picture;
    store.subscribe(this, ["port"]);
  }

  update(event, before) {
    const snapshot = this.store.snapshot;
    for (const port of event ? [event.port] : snapshot.ports) {
      this.#draw(port, event && find.portOf(before, port.unit, port.port));
    }
  }

  dispose() {
    this.store.unsubscribe(this);
  }

  #draw(port, before) {
    const key = `${port.unit} ${port.port}`;
    this.#patch(
      `port ${key}`,
      words.portState(port),
      words.portLabel(port),
      (narrow) => words.portWord(port, narrow),
      before && words.portState(before),
    );
    this.#patch(
      `cable ${key}`,
      words.cableState(port),
      words.cableLabel(port),
      (narrow) => words.cableWord(port, narrow),
      before && words.cableState(before),
    );
    const state = port.switch_port_up ? "up" : "shut";
    const was = before && (before.switch_port_up ? "up" : "shut");
    this.#patch(
      `switch-port ${key}`,
      state,
      words.switchPortLabel(port),
      () => (port.switch_port_up ? "" : "shut"),
      was,
    );
  }

  #patch(thing, state, label, word, was) {
    for (const { element, narrow } of this.picture.things(thing)) {
      setData(element, "state", state);
      setAttribute(element, "aria-label", label);
      setText(part(element, "word"), word(narrow || element.dataset.room === "short"));
      if (was && was !== state) markChanged(element);
    }
  }
}
