// A freehand marker over the picture. It draws in the units of the drawing, so that a stroke stays on what it marks.

import { part, svg } from "../helpers/dom.js";
import { Ink, PENS, pathOf } from "../models/ink.js";

export class MarkerView {
  #ink = new Ink();
  #stroke = null;
  #pen = PENS[0].pen;
  isOn = false;

  /** `root` holds the pens; `changed` is called when the marker was taken up, put away, or given another pen. */
  connect(root, { picture, changed }) {
    this.picture = picture;
    this.root = root;
    this.changed = changed;
    for (const drawing of picture.drawings) this.#prepare(drawing);
    root.addEventListener("click", (event) => this.#click(event.target.closest("button")));
    this.fit = () => this.#cover();
    addEventListener("resize", this.fit);
  }

  dispose() {
    removeEventListener("resize", this.fit);
    for (const drawing of this.picture.drawings) part(drawing, "ink")?.remove();
  }

  set(isOn) {
    this.isOn = isOn;
    this.root.hidden = !isOn;
    this.#stroke = null;
    for (const drawing of this.picture.drawings) part(drawing, "ink").classList.toggle("is-on", isOn);
    if (isOn) this.#cover();
    this.choose(this.#pen === "eraser" ? PENS[0].pen : this.#pen);
  }

  choose(pen) {
    this.#pen = pen;
    for (const button of this.root.querySelectorAll("[data-pen]"))
      button.setAttribute("aria-pressed", String(button.dataset.pen === pen));
    this.changed();
  }

  /** Takes the last stroke away. */
  takeBack() {
    this.#remove([this.#ink.takeBack()]);
  }

  clear() {
    this.#ink.clear();
    for (const drawing of this.picture.drawings) part(drawing, "strokes").replaceChildren();
  }

  #prepare(drawing) {
    const layer = svg("g", { class: "ink", "data-part": "ink", "aria-hidden": "true" });
    const sheet = svg("rect", { class: "ink-sheet", "data-part": "sheet" });
    layer.append(svg("g", { "data-part": "strokes" }), sheet);
    drawing.append(layer);
    sheet.addEventListener("pointerdown", (event) => this.#down(drawing, sheet, event));
    sheet.addEventListener("pointermove", (event) => this.#move(drawing, event));
    for (const end of ["pointerup", "pointercancel"]) sheet.addEventListener(end, () => (this.#stroke = null));
  }

  /** The sheet that takes the strokes lies over the whole section of the picture, and over nothing else. */
  #cover() {
    const drawing = this.picture.seen;
    if (!drawing || !this.isOn) return;
    const box = this.picture.root.getBoundingClientRect();
    const matrix = drawing.getScreenCTM().inverse();
    const corner = new DOMPoint(box.left, box.top).matrixTransform(matrix);
    const end = new DOMPoint(box.right, box.bottom).matrixTransform(matrix);
    const sheet = part(drawing, "sheet");
    const sizes = { x: corner.x, y: corner.y, width: end.x - corner.x, height: end.y - corner.y };
    for (const [name, value] of Object.entries(sizes)) sheet.setAttribute(name, value);
  }

  #down(drawing, sheet, event) {
    if (!this.isOn || event.button !== 0) return;
    event.preventDefault();
    event.stopPropagation();
    sheet.setPointerCapture(event.pointerId);
    const point = pointOf(drawing, event);
    const layout = drawing.dataset.layout;
    this.#stroke = this.#pen === "eraser" ? { eraser: true } : this.#ink.begin(layout, this.#pen, point);
    if (this.#stroke.eraser) this.#remove(this.#ink.erase(layout, point));
    else this.#draw(drawing, this.#stroke);
  }

  #move(drawing, event) {
    if (this.#stroke === null) return;
    for (const one of event.getCoalescedEvents?.() ?? [event]) {
      const point = pointOf(drawing, one);
      if (this.#stroke.eraser) this.#remove(this.#ink.erase(drawing.dataset.layout, point));
      else this.#ink.extend(this.#stroke, point);
    }
    if (this.#stroke.eraser) return;
    const path = pathOf(this.#stroke.points);
    for (const line of drawing.querySelectorAll(`[data-stroke="${this.#stroke.id}"] path`))
      line.setAttribute("d", path);
  }

  #draw(drawing, stroke) {
    const path = pathOf(stroke.points);
    const group = svg("g", { class: `stroke-of pen-${stroke.pen}`, "data-stroke": stroke.id });
    group.append(svg("path", { class: "halo", d: path }), svg("path", { class: "trace", d: path }));
    part(drawing, "strokes").append(group);
  }

  #remove(ids) {
    for (const id of ids) {
      for (const drawing of this.picture.drawings) drawing.querySelector(`[data-stroke="${id}"]`)?.remove();
    }
  }

  #click(button) {
    if (button?.dataset.pen) this.choose(button.dataset.pen);
    else if (button?.dataset.do === "take-back") this.takeBack();
    else if (button?.dataset.do === "clear") this.clear();
  }
}

function pointOf(drawing, event) {
  const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(drawing.getScreenCTM().inverse());
  return [x, y];
}
