// The faults in force, each with its repair.

import { html, icon, part } from "../helpers/dom.js";

export class FaultsView {
  connect(root, { store, requests }) {
    Object.assign(this, { store });
    this.list = part(root, "list");
    this.list.addEventListener("click", (event) => {
      const { fault } = event.target.closest("button")?.dataset ?? {};
      if (fault) requests.act({ type: "fault", fault, on: false });
    });
    store.subscribe(this, ["fault", "repair"]);
  }

  update() {
    const { faults } = this.store.snapshot;
    const rows = faults.map(({ fault, title }) => {
      const row = html("li");
      const button = html("button", { type: "button", class: "plain", "aria-label": `Repair: ${title}` }, "Repair");
      button.dataset.fault = fault;
      row.append(icon("kind-fault"), html("span", {}, title), button);
      return row;
    });
    this.list.replaceChildren(...(rows.length ? rows : [html("li", { class: "none" }, "No faults in force.")]));
  }

  dispose() {
    this.store.unsubscribe(this);
  }
}
