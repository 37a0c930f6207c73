// The interfaces of the contexts, in the column of their group and the row of their port, with the address owned now.

import { part, setData, setMark, setText } from "../helpers/dom.js";
import { markChanged } from "../helpers/motion.js";
import * as find from "../models/find.js";
import * as words from "../models/words.js";
import { travel } from "./picture.js";

const keyOf = (view) => `${view.unit} ${view.context}/${view.name}`;
const cellOf = (view) => `${view.unit} ${view.port} ${view.group}`;

export class InterfacesView {
  connect(lab, picture) {
    this.lab = lab;
    this.picture = picture;
    lab.store.subscribe(this, ["interface", "interface-gone"]);
  }

  update(event, before) {
    const snapshot = this.lab.store.snapshot;
    if (event?.type !== "interface") {
      this.#arrange(snapshot);
      return;
    }
    const view = event.interface;
    const was = find.interfaceOf(before, view.unit, view.context, view.name);
    if (was === null || cellOf(was) !== cellOf(view)) this.#arrange(snapshot);
    this.#draw(view, was);
    const mate = find.interfaceOf(snapshot, find.other(view.unit), view.context, view.name);
    if (mate) this.#draw(mate, mate);
  }

  dispose() {
    this.lab.store.unsubscribe(this);
  }

  /** Puts a chip for every interface into its cell; several in one cell share its height. */
  #arrange(snapshot) {
    for (const drawing of this.picture.drawings) {
      for (const cell of drawing.querySelectorAll("[data-cell]")) {
        const here = snapshot.interfaces.filter((view) => cellOf(view) === cell.dataset.cell);
        fill(cell, here, drawing.dataset.layout);
      }
    }
    for (const view of snapshot.interfaces) this.#draw(view, null);
  }

  #draw(view, was) {
    const mate = find.interfaceOf(this.lab.store.snapshot, find.other(view.unit), view.context, view.name);
    const twice = Boolean(view.address) && mate?.address === view.address;
    for (const { element, drawing } of this.picture.all("interface", keyOf(view))) {
      drawChip(element, view, twice);
      if (was && was.status !== view.status) markChanged(element);
      if (was?.address && view.address && was.address !== view.address) this.#move(drawing, element, view);
    }
  }

  #move(drawing, element, view) {
    const mate = drawing.querySelector(`[data-interface="${find.other(view.unit)} ${view.context}/${view.name}"]`);
    if (mate) travel(drawing, part(element, "owned"), part(mate, "owned"), this.lab.clock.speed);
  }
}

function drawChip(element, view, twice) {
  setData(element, "group", view.group);
  setData(element, "tone", twice ? "bad" : words.interfaceTone(view));
  setText(part(element, "name"), view.name);
  setText(part(element, "context"), view.context);
  setText(part(element, "address"), view.address || "no address");
  setText(part(element, "status"), twice ? "duplicate" : words.interfaceWord(view));
  setMark(part(element, "mark"), twice ? "status-failed" : words.interfaceMark(view));
  setText(element.querySelector("title"), words.interfaceLabel(view));
}

function fill(cell, here, layout) {
  for (const chip of [...cell.children]) {
    if (!here.some((view) => keyOf(view) === chip.dataset.interface)) chip.remove();
  }
  const step = Number(cell.dataset.height) / Math.max(1, here.length);
  here.forEach((view, index) => {
    const chip = cell.querySelector(`[data-interface="${CSS.escape(keyOf(view))}"]`) ?? newChip(layout, view);
    const y = (index - (here.length - 1) / 2) * step;
    chip.setAttribute("transform", here.length > 1 ? `translate(0 ${y}) scale(${1 / here.length})` : "translate(0 0)");
    cell.append(chip);
  });
}

function newChip(layout, view) {
  const prototype = document.querySelector(`[data-prototype="interface-${layout}"]`);
  const chip = document.importNode(prototype.content.querySelector("[data-interface]"), true);
  chip.dataset.interface = keyOf(view);
  return chip;
}
