// The event log: a card for each incident (what happened, what was decided, what moved, what it cost), or row by row. Newest last
// and in view until someone scrolls, and again once they are back at the end. "why?" asks what it goes back to (panel Why).

import { html, icon, part, setData, setText } from "../helpers/dom.js";
import { keyed, showRows } from "../helpers/rows.js";
import { precise } from "../helpers/time.js";
import { LOG_ENTRIES } from "../models/fold.js";
import { afterWords, askedRow, costWords, Incidents, movesOf } from "../models/incidents.js";
import { passes } from "../models/log.js";

const NEAR_END_PX = 40;
const INCIDENTS = "incidents";

export class LogView {
  connect(root, { store, why }) {
    Object.assign(this, { store, why });
    this.incidents = new Incidents();
    this.cards = new Map();
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
    this.entries.addEventListener("click", (event) => this.#why(event.target.closest("button.why")));
    store.subscribe(this, ["log"]);
  }

  update(event) {
    const follow = event === null || this.following;
    if (event) this.#add(event.entry);
    else this.#all();
    if (follow) this.#toEnd();
    else this.newest.hidden = false;
  }

  dispose() {
    this.sizes.disconnect();
    this.store.unsubscribe(this);
  }

  #add(entry) {
    const incident = this.incidents.add(entry);
    if (this.filter.value === INCIDENTS) this.#card(incident, entry);
    else if (passes(entry, this.filter.value)) this.entries.append(this.#markRow(row(entry)));
    this.#forget();
  }

  #all() {
    const { log } = this.store.snapshot;
    const incidents = this.incidents.read(log);
    if (this.filter.value === INCIDENTS) {
      this.cards.clear();
      this.entries.replaceChildren();
      for (const incident of incidents) for (const entry of incident.rows) this.#card(incident, entry, false);
      for (const card of this.cards.values()) refresh(card);
      return;
    }
    const shown = log.filter((entry) => passes(entry, this.filter.value));
    showRows(this.entries, shown.map(keyOf), (index) => this.#markRow(row(shown[index])));
  }

  /** What the log has no room for any more leaves the list too. */
  #forget() {
    if (this.filter.value !== INCIDENTS) {
      while (this.entries.childElementCount > LOG_ENTRIES) this.entries.firstElementChild.remove();
      return;
    }
    const oldest = this.store.snapshot.log[0];
    const [first] = this.incidents.list;
    if (!first || !oldest || first === this.incidents.list.at(-1) || first.rows.at(-1).number >= oldest.number) return;
    this.cards.get(first)?.item.remove();
    this.cards.delete(first);
    this.incidents.drop();
  }

  /** The card of an incident, with one more row in it. */
  #card(incident, entry, isNews = true) {
    let card = this.cards.get(incident);
    if (!card) {
      card = cardOf(incident);
      this.cards.set(incident, card);
      this.entries.append(card.item);
    }
    card.rows.append(this.#markRow(row(entry)));
    if (isNews) refresh(card);
    this.#markCard(card);
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

  /** Marks the rows of a chain of causes, by their numbers, and the cards that they are in; null: none. */
  mark(rows) {
    this.marked = rows;
    for (const item of this.entries.querySelectorAll("li")) if (entries.has(item)) this.#markRow(item);
    for (const card of this.cards.values()) this.#markCard(card);
  }

  #markRow(item) {
    setData(item, "chain", this.marked?.has(entries.get(item).number) === true);
    return item;
  }

  #markCard({ item, incident }) {
    setData(item, "chain", Boolean(this.marked) && incident.rows.some((entry) => this.marked.has(entry.number)));
  }

  #why(button) {
    if (!button) return;
    const item = button.closest("li");
    const card = [...this.cards.values()].find((one) => one.item === item);
    const entry = card ? askedRow(card.incident) : entries.get(item);
    if (entry) this.why({ row: entry.number, at_ms: entry.at_ms });
  }

  /** The row that "why?" is about where nobody chose one: of the latest incident; null before any. */
  latest() {
    const incident = this.incidents.list.findLast(({ cause }) => cause.kind !== "health");
    const entry = incident && askedRow(incident);
    return entry ? { row: entry.number, at_ms: entry.at_ms } : null;
  }
}

/** What each row says. */
const entries = new WeakMap();

function row(entry) {
  const item = html("li", { class: "row", "data-kind": entry.kind, "data-id": entry.id });
  item.append(
    html("time", {}, precise(entry.at_ms)),
    icon(`kind-${entry.kind}`),
    html("span", { class: "said" }, entry.text),
    whyButton(entry.text),
  );
  entries.set(item, entry);
  return keyed(item, keyOf(entry));
}

const whyButton = (text) =>
  html("button", { type: "button", class: "plain why", "aria-label": `Why? ${text}` }, "why?");

const keyOf = ({ number }) => String(number);

// --- a card -----------------------------------------------------------------------------------------------------------

function cardOf(incident) {
  const { cause } = incident;
  const item = html("li", { class: "incident", "data-kind": cause.kind, "data-number": incident.number });
  const head = html("div", { class: "incident-head" });
  const why = whyButton(cause.text);
  head.append(
    html("span", { class: "incident-number", title: `Incident ${incident.number}` }, String(incident.number)),
    html("time", {}, precise(cause.at_ms)),
    icon(`kind-${cause.kind}`),
    html("strong", { class: "said" }, cause.text),
    why,
  );
  const moves = html("ul", { class: "incident-moves" });
  const cost = html("p", { class: "incident-cost" });
  const details = html("details");
  const summary = html("summary");
  const rows = html("ol");
  details.append(summary, rows);
  item.append(head, moves, cost, details);
  return { item, incident, moves, cost, details, summary, rows, why, key: "" };
}

/** The card says what is known now. */
function refresh(card) {
  const { incident } = card;
  const moves = movesOf(incident).filter((entry) => entry !== incident.cause);
  const key = moves.map(keyOf).join(" ");
  if (key !== card.key) {
    card.key = key;
    card.moves.replaceChildren(...moves.map((entry) => moveOf(incident, entry)));
  }
  card.why.setAttribute("aria-label", `Why? ${askedRow(incident).text}`);
  setText(card.cost, costWords(incident));
  card.details.hidden = incident.rows.length < 2;
  setText(card.summary, `${incident.rows.length} events`);
}

function moveOf(incident, entry) {
  const item = html("li");
  item.append(html("span", { class: "after" }, afterWords(incident, entry)), html("span", {}, entry.text));
  return item;
}
