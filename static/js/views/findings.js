// What is wrong with the pair that the lab was made from: asked for once, since that never changes.

import { html, icon, sentence, setText } from "../helpers/dom.js";
import { VIEWERS_REASON } from "../models/acts.js";
import { isTyped, placeWord, sourceWord, sumOf, valuesOf } from "../models/findings.js";

export class Panel {
  #asked = false;

  connect(root, { past, requests, notices, side }) {
    Object.assign(this, { past, requests, notices, side });
    this.root = root;
    this.sum = html("p", { class: "findings-sum", role: "status" }, "Looking.");
    this.list = html("ol", { class: "findings-list", "aria-label": "Findings, the worst first" });
    const body = html("div", { class: "findings-scroll", tabindex: "0", role: "region", "aria-label": "Findings" });
    body.append(this.list);
    this.root.replaceChildren(html("h2", { class: "unseen" }, "Findings"), this.sum, body);
  }

  open() {
    if (!this.#asked) this.#ask();
  }

  close() {}

  dispose() {}

  async #ask() {
    this.#asked = true;
    const answer = await this.requests.ask("findings", {});
    if (answer === null) {
      this.#asked = false;
      setText(this.sum, "The findings could not be loaded. Open this panel again.");
      return;
    }
    setText(this.sum, `${sumOf(answer.findings)} The pair is looked at as it was when the lab opened.`);
    this.list.replaceChildren(...answer.findings.map((finding) => this.#row(finding)));
  }

  #row(finding) {
    const row = html("li", { class: "finding", "data-severity": finding.severity });
    const head = html("h3", { class: "finding-head" });
    const word = html("span", { class: "finding-severity" }, finding.severity);
    head.append(icon(`finding-${finding.severity}`), word, html("span", {}, finding.title));
    row.append(head, places(finding), sentence("p", { class: "finding-consequence" }, finding.consequence));
    row.append(this.#foot(finding));
    return row;
  }

  #foot(finding) {
    const foot = html("p", { class: "finding-foot" });
    if (finding.show) {
      const button = html("button", { type: "button", class: "plain", title: finding.show.text }, "Show me");
      button.setAttribute("aria-label", `Show me: ${finding.title}. ${finding.show.text}`);
      button.disabled = !this.requests.mayAct;
      if (!this.requests.mayAct) button.title = VIEWERS_REASON;
      button.addEventListener("click", () => this.#show(finding));
      foot.append(button);
    }
    foot.append(html("span", { class: "finding-source" }, `${finding.rule} · ${sourceWord(finding.source)}`));
    return foot;
  }

  async #show({ show, watch }) {
    if (isTyped(show)) await this.side.show("consoles");
    for (const request of show.requests) {
      if (!(await this.requests.act(request, show.text))) return;
    }
    this.notices.say(this.past.clock.running ? watch : `${watch} Time is paused: press Space to run.`);
  }
}

function places(finding) {
  const list = html("ul", { class: "finding-places" });
  for (const place of finding.places) {
    const item = html("li", { "data-absent": String(place.line === 0) });
    item.append(html("span", {}, placeWord(place)));
    if (place.text) item.append(html("code", {}, place.text));
    list.append(item);
  }
  const both = valuesOf(finding);
  if (both) {
    const item = html("li", { class: "finding-values" });
    item.append("Primary: ", html("strong", {}, both.primary), " · Secondary: ", html("strong", {}, both.secondary));
    list.append(item);
  }
  return list;
}
