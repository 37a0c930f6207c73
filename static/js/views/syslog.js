// The units' system log, word for word, as a syslog server would get all of it. Newest last and in view.

import { html, part } from "../helpers/dom.js";
import { precise } from "../helpers/time.js";
import { SYSLOG_LINES } from "../models/fold.js";

const NEAR_END_PX = 40;

export class SyslogView {
  connect(root, { store }) {
    Object.assign(this, { store });
    this.scroll = part(root, "scroll");
    this.lines = part(root, "lines");
    this.filter = part(root, "filter");
    this.filter.addEventListener("change", () => this.update(null));
    root.addEventListener("toggle", () => this.#toEnd());
    store.subscribe(this, ["syslog"]);
  }

  update(event) {
    const follow = event === null || this.#isNearEnd();
    if (event) {
      this.lines.append(...this.#shown(event.lines).map(row));
      while (this.lines.childElementCount > SYSLOG_LINES) this.lines.firstElementChild.remove();
    } else {
      this.lines.replaceChildren(...this.#shown(this.store.snapshot.syslog).map(row));
    }
    if (follow) this.#toEnd();
  }

  dispose() {
    this.store.unsubscribe(this);
  }

  #shown(lines) {
    const unit = this.filter.value;
    return unit === "both" ? lines : lines.filter((line) => line.unit === unit);
  }

  #isNearEnd() {
    return this.scroll.scrollHeight - this.scroll.scrollTop - this.scroll.clientHeight < NEAR_END_PX;
  }

  #toEnd() {
    this.scroll.scrollTop = this.scroll.scrollHeight;
  }
}

function row(line) {
  const item = html("li", { "data-unit": line.unit, "data-severity": line.severity });
  item.append(html("time", {}, precise(line.at_ms)), html("span", { class: "who" }, line.context || line.unit));
  item.append(html("code", {}, line.text));
  return item;
}
