// Small things that every view needs. Text goes in by textContent only.

const SVG = "http://www.w3.org/2000/svg";

export const part = (root, name) => root.querySelector(`[data-part="${name}"]`);
export const parts = (root, name) => root.querySelectorAll(`[data-part="${name}"]`);

/** Writes only what differs, so that nothing is laid out again for nothing. */
export function setText(element, text) {
  if (element && element.textContent !== text) element.textContent = text;
}

export function setAttribute(element, name, value) {
  const text = String(value);
  if (element && element.getAttribute(name) !== text) element.setAttribute(name, text);
}

export function setData(element, name, value) {
  const text = String(value);
  if (element && element.dataset[name] !== text) element.dataset[name] = text;
}

export const setMark = (use, id) => setAttribute(use, "href", `#${id}`);

export function svg(name, attributes = {}) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

export function html(name, attributes = {}, text = "") {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  if (text) element.textContent = text;
  return element;
}

/** A sentence in which lines of a configuration stand between backticks: each as code. */
export function sentence(name, attributes, text) {
  const element = html(name, attributes);
  const pieces = text.split("`");
  if (pieces.length % 2 === 0) return html(name, attributes, text);
  for (const [at, piece] of pieces.entries()) {
    if (piece) element.append(at % 2 ? html("code", {}, piece) : piece);
  }
  return element;
}

/** A mark of partials/_marks.html as an icon beside words. */
export function icon(id) {
  const picture = svg("svg", { class: "icon", viewBox: "-8 -8 16 16", "aria-hidden": "true" });
  picture.append(svg("use", { href: `#${id}`, x: -7, y: -7, width: 14, height: 14 }));
  return picture;
}
