// The branches that were left: a button for each, to return to it.

import { html, icon } from "../helpers/dom.js";
import { elapsed } from "../helpers/time.js";

export class BranchesView {
  connect(root, { store, past }) {
    Object.assign(this, { store });
    this.root = root;
    root.addEventListener("click", (event) => {
      const number = event.target.closest("button")?.dataset.branch;
      const branch = store.live.branches.find((one) => String(one.branch) === number);
      if (branch) past.return(branch);
    });
    store.follow(this, ["branches"]);
  }

  follow() {
    const { branches } = this.store.live;
    this.root.hidden = branches.length === 0;
    this.root.replaceChildren(...branches.map(button));
  }

  dispose() {
    this.store.unsubscribe(this);
  }
}

function button({ branch, from_ms: fromMs, until_ms: untilMs }) {
  const name = `Return to branch ${branch}, left behind: from ${elapsed(fromMs)} to ${elapsed(untilMs)}`;
  const one = html("button", {
    type: "button",
    class: "plain",
    "data-branch": branch,
    "aria-label": name,
    title: name,
  });
  one.append(icon("mark-fork"), html("span", {}, elapsed(untilMs)));
  return one;
}
