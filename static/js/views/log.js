// The event log: one sentence per event, newest last and in view; "why?" asks for what it goes back to (panel Why).

import { html, icon, part, setData } from "../helpers/dom.js";
import { keyed, showRows } from "../helpers/rows.js";
import { precise } from "../helpers/time.js";
import { LOG_ENTRIES } from "../models/fold.js";
import { passes } from "../models/log.js";

const NEAR_END_PX = 40;

export class LogView {
  connect(root, { store, why }) {
    Object.assign(this, { store, why });
    this.scroll = part(root, "scroll");
    this.entries = part(root, "entries");
    this.newest = part(root, "newest");
    this.filter = part(root, "filter");
    this.marked = null;
    this.filter.addEventListener("change", () => this.update(null));
    this.newest.addEventListener("click", () => this.#toEnd());
    this.following = true;
    this.scroll.addEventListener("scroll", () => this.#scrolled(), { passive: true });
    this.sizes = new ResizeObserver(() => this.following && this.#toEnd());
    this.sizes.observe(this.scroll);
    this.entries.addEventListener("click", (event) => this.#why(event.target.closest("button")));
    store.subscribe(this, ["log"]);
  }

  update(event) {
    const follow = event === null || this.following;
    if (event) {
      if (passes(event.entry, this.filter.value)) this.entries.append(this.#markRow(row(event.entry)));
      while (this.entries.childElementCount > LOG_ENTRIES) this.entries.firstElementChild.remove();
    } else {
      const shown = this.store.snapshot.log.filter((entry) => passes(entry, this.filter.value));
      showRows(this.entries, shown.map(keyOf), (index) => this.#markRow(row(shown[index])));
    }
    if (follow) this.#toEnd();
    else this.newest.hidden = false;
  }

  dispose() {
    this.sizes.disconnect();
    this.store.unsubscribe(this);
  }

  /** Who scrolls up stays there; a box that only changed its size goes on following. */
  #scrolled() {
    const left = this.scroll.scrollHeight - this.scroll.scrollTop - this.scroll.clientHeight;
    if (this.scroll.clientHeight === this.height) this.following = left < NEAR_END_PX;
    this.newest.hidden = this.following;
  }

  #toEnd() {
    this.scroll.scrollTop = this.scroll.scrollHeight;
    this.height = this.scroll.clientHeight;
    this.following = true;
    this.newest.hidden = true;
  }

  /** Marks the rows of a chain of causes, by their numbers; null: none. */
  mark(rows) {
    this.marked = rows;
    for (const item of this.entries.children) this.#markRow(item);
  }

  #markRow(item) {
    const entry = entries.get(item);
    setData(item, "chain", entry !== undefined && this.marked?.has(entry.number) === true);
    return item;
  }

  #why(button) {
    const entry = button && entries.get(button.closest("li"));
    if (entry) this.why({ row: entry.number, at_ms: entry.at_ms });
  }
}

/** What each row says. */
const entries = new WeakMap();

function row(entry) {
  const item = html("li", { "data-kind": entry.kind, "data-id": entry.id });
  item.append(
    html("time", {}, precise(entry.at_ms)),
    icon(`kind-${entry.kind}`),
    html("span", { class: "said" }, entry.text),
  );
  item.append(html("button", { type: "button", class: "plain why", "aria-label": `Why? ${entry.text}` }, "why?"));
  entries.set(item, entry);
  return keyed(item, keyOf(entry));
}

const keyOf = ({ number }) => String(number);
