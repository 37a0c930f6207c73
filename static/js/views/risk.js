// In the strip: how many sessions a switchover at this moment would lose.

import { part, setData, setText } from "../helpers/dom.js";
import { atRisk } from "../models/flows.js";

export class RiskView {
  connect(root, { store }) {
    Object.assign(this, { store });
    this.root = root;
    store.subscribe(this, ["flow", "flows-grew"]);
  }

  update() {
    const { snapshot } = this.store;
    const { atRisk: lost, open } = atRisk(snapshot);
    this.root.hidden = snapshot.flows.length === 0;
    setData(
      this.root,
      "interrupted",
      snapshot.flows.some((view) => view.state === "interrupted"),
    );
    setText(part(this.root, "number"), `${lost} of ${open}`);
  }

  dispose() {
    this.store.unsubscribe(this);
  }
}
