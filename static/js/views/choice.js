// Which context is drawn large, where there are many; and the way to find another.

import { part, setText } from "../helpers/dom.js";

const FEW = 2;

export class ChoiceView {
  connect(root, { store, notices, choice }) {
    Object.assign(this, { store, notices, choice });
    this.root = root;
    store.subscribe(this, ["group", "interface-gone"]);
    choice.follow(() => this.#draw(true));
  }

  update() {
    this.#draw(false);
  }

  dispose() {
    this.store.unsubscribe(this);
  }

  #draw(isNew) {
    const { snapshot } = this.store;
    if (!snapshot) return;
    const chosen = this.choice.in(snapshot);
    const names = new Set(snapshot.groups.flatMap((view) => view.contexts));
    const count = [...names].filter((name) => snapshot.interfaces.some((view) => view.context === name)).length;
    if (count > FEW && !this.choice.isOffered) import("./picker.js").catch(() => {}); // so that it is there at once
    this.choice.isOffered = count > FEW;
    this.root.hidden = count <= FEW && !chosen;
    setText(part(this.root, "name"), chosen || `${count} contexts`);
    part(this.root, "all").hidden = !chosen;
    if (isNew) this.#remember(chosen);
  }

  /** In the address, so that the page can be loaded again and sent to others as it is. */
  #remember(chosen) {
    const address = new URL(location.href);
    if (chosen) address.searchParams.set("context", chosen);
    else address.searchParams.delete("context");
    history.replaceState(history.state, "", address);
    this.notices.announce(chosen ? `${chosen} is drawn large.` : "All contexts are drawn alike.");
  }
}
