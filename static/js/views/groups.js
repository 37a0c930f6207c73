// The failover groups: tokens that carry numeral, state and contexts. A group that moves travels from unit to unit.

import { part, parts, setAttribute, setData, setMark, setText } from "../helpers/dom.js";
import { markChanged } from "../helpers/motion.js";
import { elapsed } from "../helpers/time.js";
import * as find from "../models/find.js";
import { groupLabel, slug, stateLines } from "../models/words.js";
import { isNarrow, travel } from "./picture.js";

export class GroupsView {
  connect(lab, picture) {
    this.lab = lab;
    this.picture = picture;
    lab.store.subscribe(this, ["group"]);
  }

  update(event, before) {
    for (const group of event ? [event.group] : this.lab.store.snapshot.groups) {
      const was = event && find.groupOf(before, group.unit, group.group);
      for (const { element, drawing } of this.picture.things(`group ${group.unit} ${group.group}`)) {
        draw(element, drawing, group);
        if (was && was.state !== group.state) markChanged(element);
        if (was && moves(was, group)) this.#move(drawing, element, group);
      }
    }
  }

  dispose() {
    this.lab.store.unsubscribe(this);
  }

  #move(drawing, element, group) {
    const origin = drawing.querySelector(`[data-slot="group ${find.other(group.unit)} ${group.group}"]`);
    if (origin) travel(drawing, element, origin, this.lab.clock.speed);
  }
}

/** The active token comes over, or the standby shadow comes back. */
function moves(was, group) {
  if (!was.active && group.active) return was.state !== "Off" && was.state !== "Negotiation";
  return was.active && group.state === "Standby Ready";
}

function draw(element, drawing, group) {
  setData(element, "state", group.state);
  setData(element, "active", group.active);
  setData(element, "configured", group.configured);
  setAttribute(element, "aria-label", groupLabel(group));
  setMark(part(element, "mark"), `state-${slug(group.state)}`);
  drawState(element, group.state);
  setAttribute(part(element, "home"), "visibility", group.preferred ? "visible" : "hidden");
  drawFoot(element, isNarrow(drawing), footOf(group));
}

function drawState(element, state) {
  const lines = stateLines(state, Number(element.dataset.middle));
  const present = [...parts(element, "state")];
  for (const [index, line] of lines.entries()) {
    const text = present[index] ?? present[0].cloneNode();
    if (!present[index]) present[0].before(text);
    setText(text, line.text);
    setAttribute(text, "y", line.y);
  }
  for (const extra of present.slice(lines.length)) extra.remove();
}

/** Usually the contexts; before a preemption, when it is due. */
function footOf(group) {
  if (group.preempt_due_ms === null) return group.contexts;
  return ["preempt", group.preempt_due_ms === 0 ? "overdue" : elapsed(group.preempt_due_ms)];
}

/** In the wide picture all words on a line; in the narrow one two lines. */
function drawFoot(element, narrow, contexts) {
  const few = (names, most) =>
    names.length > most ? `${names.slice(0, most - 1).join(" ")} +${names.length - most + 1}` : names.join(" ");
  const [first, second] = parts(element, "contexts");
  setText(first, narrow ? (contexts[0] ?? "") : few(contexts, 3));
  if (second) setText(second, few(contexts.slice(1), 1));
}
