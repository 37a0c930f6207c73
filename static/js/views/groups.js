// The failover groups: tokens that carry numeral, state and contexts. A group that moves travels from unit to unit.

import { part, parts, setAttribute, setData, setMark, setText } from "../helpers/dom.js";
import { markChanged } from "../helpers/motion.js";
import { elapsed } from "../helpers/time.js";
import * as find from "../models/find.js";
import { footLines, groupLabel, slug, stateLines } from "../models/words.js";
import { travel } from "./picture.js";

export class GroupsView {
  connect(picture, { store, past }) {
    Object.assign(this, { store, past });
    this.picture = picture;
    store.subscribe(this, ["group"]);
  }

  update(event, before) {
    for (const group of event ? [event.group] : this.store.snapshot.groups) {
      const was = event && find.groupOf(before, group.unit, group.group);
      for (const { element, drawing } of this.picture.things(`group ${group.unit} ${group.group}`)) {
        drawToken(element, group, this.store.snapshot);
        if (was && was.state !== group.state) markChanged(element);
        if (was && moves(was, group)) this.#move(drawing, element, group);
      }
    }
  }

  dispose() {
    this.store.unsubscribe(this);
  }

  #move(drawing, element, group) {
    const origin = drawing.querySelector(`[data-slot="group ${find.other(group.unit)} ${group.group}"]`);
    if (origin) travel(drawing, element, origin, this.past.clock.speed);
  }
}

/** The active token comes over, or the standby shadow comes back. */
function moves(was, group) {
  if (!was.active && group.active) return was.state !== "Off" && was.state !== "Negotiation";
  return was.active && group.state === "Standby Ready";
}

export function drawToken(element, group, snapshot) {
  setData(element, "state", group.state);
  setData(element, "active", group.active);
  setData(element, "configured", group.configured);
  setAttribute(element, "aria-label", groupLabel(group));
  setMark(part(element, "mark"), `state-${slug(group.state)}`);
  const shape = shapeOf(element);
  drawLines(parts(element, "state"), stateLines(group.state, shape));
  setAttribute(part(element, "home"), "visibility", group.preferred ? "visible" : "hidden");
  const feet = [...parts(element, "contexts")];
  const lines = footLines(footOf(element, group, snapshot), { ...shape, state: group.state, count: feet.length });
  for (const [at, foot] of feet.entries()) setText(foot, lines[at] ?? "");
}

/** The numbers by which a token's words are laid out, of its size. */
function shapeOf(element) {
  const { middle, step, letters, footLetters } = part(element, "inner").dataset;
  return {
    middle: Number(middle),
    step: Number(step),
    letters: Number(letters),
    footLetters: Number(footLetters),
  };
}

function drawLines(nodes, lines) {
  const present = [...nodes];
  for (const [index, line] of lines.entries()) {
    const text = present[index] ?? present[0].cloneNode();
    if (!present[index]) present[0].before(text);
    setText(text, line.text);
    setAttribute(text, "y", line.y);
  }
  for (const extra of present.slice(lines.length)) extra.remove();
}

/** Usually the contexts, or those that nothing below the token shows; before a preemption, when it is due. */
function footOf(element, group, { interfaces }) {
  if (group.preempt_due_ms === null) {
    if (element.dataset.size === "full") return group.contexts;
    const shown = new Set(interfaces.map((view) => view.context));
    return group.contexts.filter((name) => !shown.has(name));
  }
  return ["preempt", group.preempt_due_ms === 0 ? "overdue" : elapsed(group.preempt_due_ms)];
}
