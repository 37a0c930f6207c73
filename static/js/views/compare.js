// Both units' configurations side by side: asked for when the dialog opens, and again on demand.

import { html, part, setText } from "../helpers/dom.js";
import { markOf, rowsOf, spaceName, spacesOf, stateOf, verdictOf } from "../models/compare.js";

export class CompareView {
  connect(root, { past, requests }) {
    Object.assign(this, { past, requests });
    this.root = root;
    this.spaces = part(root, "spaces");
    this.all = part(root, "all");
    this.all.addEventListener("change", () => this.#fill());
    part(root, "again").addEventListener("click", () => this.#ask());
  }

  open() {
    this.root.showModal();
    this.#ask();
  }

  async #ask() {
    const answer = await this.requests.ask("compare", {});
    this.comparison = answer?.comparison ?? null;
    this.#fill();
  }

  #fill() {
    if (!this.comparison) {
      setText(part(this.root, "verdict"), "The configurations could not be compared.");
      return;
    }
    const when = this.past.atMs === null ? "" : "As it is now, not as it was then: ";
    setText(part(this.root, "verdict"), when + verdictOf(this.comparison));
    const { spaces, agreeing } = spacesOf(this.comparison, this.all.checked);
    this.spaces.replaceChildren(...spaces.map((space) => section(space, this.all.checked)));
    if (agreeing) this.spaces.append(html("p", { class: "compare-state" }, `${agreeing} more contexts agree.`));
  }
}

function section(space, all) {
  const whole = html("section", { class: "compare-space" });
  const head = html("h3", {}, spaceName(space));
  head.append(html("span", { class: "compare-state" }, ` ${stateOf(space)}`));
  whole.append(head);
  const rows = rowsOf(space, all);
  if (rows.length) whole.append(table(space, rows));
  return whole;
}

function table(space, rows) {
  const whole = html("table");
  whole.append(html("caption", { class: "unseen" }, `${spaceName(space)}: lines of both units`));
  const head = html("tr");
  head.append(...["Primary", "Secondary", "Difference"].map((name) => html("th", { scope: "col" }, name)));
  const body = html("tbody");
  body.append(...rows.map(line));
  const top = html("thead");
  top.append(head);
  whole.append(top, body);
  return whole;
}

function line(row) {
  const item = html("tr", { "data-mark": row.mark });
  item.append(side(row.primary), side(row.secondary), html("td", { class: "compare-mark" }, markOf(row)));
  return item;
}

function side(text) {
  const cell = html("td");
  if (text === null) cell.append(html("span", { class: "unseen" }, "no such line"));
  else cell.append(html("code", {}, text));
  return cell;
}
