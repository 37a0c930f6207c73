// What was understood of someone's pair, in tables; what can still be chosen; and the button that opens it.

import { html, sentence } from "../helpers/dom.js";
import { counted, grouped, keyWords, many, severity, summary } from "../models/own_pair.js";

const MOST_MASKS = 300;

export class PairReviewView {
  /** `change(choice)` reads the pair otherwise, `open({title})` opens the lab, `again()` starts over. */
  connect(root, { change, open, again }) {
    this.root = root;
    this.acts = { change, open, again };
  }

  update() {}

  dispose() {
    this.hide();
  }

  hide() {
    this.root.hidden = true;
    this.root.replaceChildren();
  }

  /** `isFirst`: the heading gets the focus; else the control that was used keeps it. */
  show(review, masks, choice, { isFirst }) {
    const used = isFirst ? null : document.activeElement?.id;
    this.root.replaceChildren(
      this.#head(review, choice),
      this.#controls(review, choice),
      ...(review.findings.length ? [this.#findings(review.findings)] : []),
      this.#tables(review),
      ...notes(review.notes),
      this.#masked(masks, choice),
    );
    this.root.hidden = false;
    if (isFirst) this.root.querySelector("h3").focus();
    else document.getElementById(used)?.focus();
  }

  #head(review) {
    const head = html("div", { class: "own-head" });
    const title = html("h3", { tabindex: "-1" }, "What was understood");
    const { contexts, groups, findings } = review;
    const said = [
      review.kind === "active/active" ? "An Active/Active pair" : "An Active/Standby pair",
      `${many(contexts.length, "context")} in ${many(groups.length, "failover group")}`,
      `${review.model}, ${review.version}`,
      `findings: ${summary(findings)}`,
    ];
    head.append(title, html("p", { class: "own-sum" }, `${said.join(" · ")}`));
    if (review.why_not) head.append(sentence("p", { class: "own-error" }, review.why_not));
    return head;
  }

  #controls(review, choice) {
    const form = html("form", { class: "own-controls" });
    form.append(field("own-title", "Name of the lab", input(choice.title || review.title, { maxlength: 100 })));
    const models = review.models.includes(review.model) ? review.models : [review.model, ...review.models];
    const select = html("select");
    for (const model of models) select.append(html("option", { value: model }, model));
    select.value = review.model;
    const chosen = review.model_is_chosen;
    form.append(field("own-model", chosen ? "Model (not in the texts: choose)" : "Model", select));
    form.append(field("own-version", "Software", input(review.version, { maxlength: 30 })));
    const switched = html("label", { class: "own-switch" });
    const box = html("input", { type: "checkbox", id: "own-stand-ins" });
    box.checked = choice.standIns;
    switched.append(box, html("span", {}, "Replace addresses and names with others (same subnet stays same subnet)"));
    form.append(switched, this.#buttons(review));
    select.addEventListener("change", () => this.acts.change({ model: select.value }));
    form.querySelector("#own-version").addEventListener("change", ({ target }) => {
      this.acts.change({ version: target.value.trim() });
    });
    box.addEventListener("change", () => this.acts.change({ standIns: box.checked, title: "" }));
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      const open = form.querySelector(".primary");
      open.disabled = true;
      await this.acts.open({ title: form.querySelector("#own-title").value.trim() });
      open.disabled = false;
    });
    return form;
  }

  #buttons(review) {
    const row = html("p", { class: "own-actions" });
    const open = html("button", { class: "primary" }, "Open this pair");
    if (review.why_not) {
      open.disabled = true;
      open.title = review.why_not;
    }
    const again = html("button", { type: "button", class: "plain" }, "Start over");
    again.addEventListener("click", () => {
      this.hide();
      this.acts.again();
    });
    row.append(open, again);
    return row;
  }

  #findings(findings) {
    const block = html("details", { class: "own-block" });
    block.open = true;
    block.append(html("summary", {}, `Findings: ${summary(findings)}`));
    const rules = grouped(findings);
    const urgent = rules.filter(([first]) => first.severity !== "advice");
    const advice = rules.filter(([first]) => first.severity === "advice");
    if (urgent.length) block.append(findingList(urgent));
    if (!advice.length) return block;
    const folded = urgent.length ? html("details", { class: "own-more" }) : html("div");
    if (urgent.length) folded.append(html("summary", {}, `Advice: ${advice.length}`));
    folded.append(findingList(advice));
    block.append(folded);
    return block;
  }

  #tables(review) {
    const tables = html("div", { class: "own-tables" });
    tables.append(
      table("Units", ["", "Primary", "Secondary"], unitRows(review.units)),
      table("Failover groups", ["Group", "Prefers", "Preempt", "Contexts"], review.groups.map(groupRow)),
      table("Links", ["Link", "Port", "Primary", "Secondary"], review.links.map(linkRow)),
      table("Ports", ["Port", "Cabled to", "VLANs", "Contexts"], review.ports.map(portRow)),
      contexts(review.contexts),
    );
    if (review.hosts.length) {
      tables.append(
        table("Hosts that the lab adds", ["Host", "Address", "Context", "VLAN"], review.hosts.map(hostRow)),
      );
    }
    if (review.kept.length) {
      const kept = review.kept.map(({ what, lines }) => [code(what), lines]);
      const whole = table("Kept, not simulated", ["Lines that begin with", "Lines"], kept);
      whole.classList.add("own-whole");
      tables.append(whole);
    }
    return tables;
  }

  /** Printed as stars by both units: whether they are equal can be told without showing them. */
  #keys(keysDiffer) {
    const label = html("label", {}, "The failover keys are hidden in what you gave. On the two units they are ");
    const choose = html("select", { "data-part": "keys" });
    choose.append(html("option", { value: "" }, "the same"), html("option", { value: "different" }, "not the same"));
    choose.value = keysDiffer ? "different" : "";
    choose.addEventListener("change", () => this.acts.change({ keysDiffer: choose.value === "different" }));
    label.append(choose);
    return label;
  }

  #masked(masks, { standIns, keys, keysDiffer }) {
    const all = html("details", { class: "own-block" });
    const kinds = counted(masks).map(([what, count]) => `${what} ${count}`);
    const said = kinds.length ? kinds.join(", ") : "there was nothing to mask";
    all.append(html("summary", {}, `Masked before it was sent: ${said}`));
    if (keyWords[keys]) all.append(html("p", {}, keyWords[keys]));
    if (keys === "hidden") all.append(this.#keys(keysDiffer));
    if (standIns)
      all.append(html("p", {}, "Addresses and names are replaced, too; descriptions and banners are removed."));
    const lines = masks
      .slice(0, MOST_MASKS)
      .map(({ what, file, line, text }) => [what, `${file}, line ${line}`, code(text)]);
    if (lines.length) all.append(table("", ["What", "Where", "The line as it was sent"], lines));
    if (masks.length > MOST_MASKS) all.append(html("p", {}, `and ${many(masks.length - MOST_MASKS, "more line")}`));
    return all;
  }
}

function findingList(rules) {
  const list = html("ul", { class: "own-findings" });
  for (const [first, ...more] of rules) {
    const item = html("li", { "data-severity": first.severity });
    const head = html("p", { class: "own-finding" });
    head.append(html("span", { class: "own-severity" }, severity(first.severity)), html("strong", {}, first.title));
    head.append(html("code", {}, first.rule));
    item.append(head, ...place(first));
    if (more.length) {
      const others = html("details");
      others.append(html("summary", {}, `${many(more.length, "more place")}`), ...more.flatMap(place));
      item.append(others);
    }
    list.append(item);
  }
  return list;
}

const place = ({ place: where, consequence }) => [
  html("p", { class: "own-place" }, where),
  sentence("p", { class: "own-consequence" }, consequence),
];

function notes(rows) {
  const blocks = [];
  for (const [level, heading] of [
    ["warning", "Not used, or missing"],
    ["info", "How it was read"],
  ]) {
    const own = rows.filter((row) => row.level === level);
    if (!own.length) continue;
    const block = html("details", { class: "own-block", "data-level": level });
    block.open = level === "warning" && own.length <= 12;
    const list = html("ul", { class: "own-notes" });
    for (const { text, place } of own) {
      const item = sentence("li", {}, text);
      if (place) item.append(html("span", { class: "own-place" }, ` ${place}`));
      list.append(item);
    }
    block.append(html("summary", {}, `${heading}: ${own.length}`), list);
    blocks.push(block);
  }
  return blocks;
}

function field(id, text, control) {
  const label = html("label", { class: "own-field", for: id });
  control.id = id;
  label.append(html("span", {}, text), control);
  return label;
}

function input(value, attributes) {
  const control = html("input", { type: "text", autocomplete: "off", spellcheck: "false", ...attributes });
  control.value = value;
  return control;
}

const code = (text) => html("code", {}, text);

/** A table with its caption; a cell is a text, a number or an element. The first cell of a row is its heading. */
function table(caption, heads, rows) {
  const scroll = html("div", {
    class: "own-table",
    role: "group",
    tabindex: "0",
    "aria-label": caption || "Masked lines",
  });
  const all = html("table");
  if (caption) all.append(html("caption", {}, caption));
  const head = html("tr");
  for (const text of heads) head.append(text ? html("th", { scope: "col" }, text) : html("td"));
  const body = html("tbody");
  for (const row of rows) body.append(tableRow(row));
  const top = html("thead");
  top.append(head);
  all.append(top, body);
  scroll.append(all);
  return scroll;
}

function tableRow(cells) {
  const line = html("tr");
  for (const [at, cell] of cells.entries()) {
    const box = html(at ? "td" : "th", at ? {} : { scope: "row" });
    box.append(cell instanceof Node ? cell : String(cell));
    line.append(box);
  }
  return line;
}

function unitRows(units) {
  const row = (name, value) => [name, ...units.map(value)];
  return [
    row("Host name", ({ hostname }) => hostname),
    row("Model", ({ model }) => model),
    row("Software", ({ version }) => version),
    row("Memory", ({ memory_mb: mb }) => `${mb} MB`),
    row("Licence", ({ licence, contexts: count }) => [licence, many(count, "context")].filter(Boolean).join(", ")),
    row("Start", ({ is_derived: derived }) => (derived ? "derived from the other unit" : "as given")),
  ];
}

const linkRow = ({ what, name, port, primary, secondary }) => [`${what} ${name}`, port, primary, secondary];
const hostRow = ({ name, kind, address, context, vlan }) => [`${name} (${kind})`, address, context, vlan || "–"];
const portRow = ({ port, what, vlans, used_by: users }) => [port, what, vlans || "–", few(users)];

function groupRow({ id, prefers, preempt_s: seconds, contexts: names }) {
  const preempt = seconds === null ? "no: nothing goes back by itself" : seconds ? `after ${seconds} s` : "yes";
  return [`Group ${id}`, prefers, preempt, few(names)];
}

function few(names) {
  return names.length > 6 ? `${names.slice(0, 5).join(", ")} and ${names.length - 5} more` : names.join(", ") || "–";
}

/** A row a context; its interfaces fold out. */
function contexts(rows) {
  const lines = rows.map((context) => {
    const name = context.is_admin ? `${context.name} (admin)` : context.name;
    const monitored = context.interfaces.filter(({ is_monitored: is }) => is).length;
    return [name, context.group, interfaces(context.interfaces), monitored, context.lines, context.kept];
  });
  const box = table("Contexts", ["Context", "Group", "Interfaces", "Monitored", "Lines", "Kept"], lines);
  box.classList.add("own-wide");
  return box;
}

function interfaces(rows) {
  if (!rows.length) return "none";
  const all = html("details");
  const list = html("ul");
  for (const { name, port, vlan, address, standby, is_monitored: monitored } of rows) {
    const words = [
      address ? `${address} standby ${standby || "missing"}` : "no address",
      port,
      vlan ? `VLAN ${vlan}` : "",
    ];
    const item = html("li");
    item.append(html("strong", {}, name), ` ${words.filter(Boolean).join(", ")}${monitored ? "" : ", not monitored"}`);
    list.append(item);
  }
  all.append(html("summary", {}, rows.map(({ name }) => name).join(", ")), list);
  return all;
}
