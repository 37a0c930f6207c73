// The context that is drawn large in this page; "" for none. It belongs to whoever looks, not to the lab.

export class Choice {
  #name = "";
  #followers = new Set();
  /** There are so many contexts that one is chosen; few are all drawn large. */
  isOffered = false;

  /** The chosen context, if the picture shown has it. */
  in(snapshot) {
    return this.#name && snapshot.interfaces.some((view) => view.context === this.#name) ? this.#name : "";
  }

  get name() {
    return this.#name;
  }

  set(name) {
    if (name === this.#name) return;
    this.#name = name;
    for (const follower of this.#followers) follower();
  }

  /** Calls `follower` after each change. */
  follow(follower) {
    this.#followers.add(follower);
  }
}
