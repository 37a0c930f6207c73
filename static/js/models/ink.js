// What a marker drew over the picture: strokes of points in the units of a drawing. Values; nothing here touches the page.

/** Pens: a highlighter is wide and lets the picture through. The keys 1 to 4 choose them in this order. */
export const PENS = Object.freeze([
  { pen: "ink", title: "Ink" },
  { pen: "green", title: "Green" },
  { pen: "red", title: "Red" },
  { pen: "highlighter", title: "Highlighter" },
]);

const NEAR = 1.5;
const REACH = 9;

export class Ink {
  #strokes = [];
  #next = 1;

  get strokes() {
    return this.#strokes;
  }

  /** A stroke that begins at a point of a drawing ("wide" or "narrow"). */
  begin(layout, pen, point) {
    const stroke = { id: this.#next++, layout, pen, points: [point] };
    this.#strokes = [...this.#strokes, stroke];
    return stroke;
  }

  /** Goes on with a stroke; a point next to the last one says nothing new. */
  extend(stroke, point) {
    const [x, y] = stroke.points.at(-1);
    if (Math.hypot(point[0] - x, point[1] - y) >= NEAR) stroke.points.push(point);
  }

  /** Takes away the strokes that come near a point; the ids of those taken. */
  erase(layout, point) {
    const hit = this.#strokes.filter((stroke) => stroke.layout === layout && isNear(stroke, point));
    this.#strokes = this.#strokes.filter((stroke) => !hit.includes(stroke));
    return hit.map(({ id }) => id);
  }

  /** Takes the last stroke away; its id, or null where there is none. */
  takeBack() {
    const last = this.#strokes.at(-1) ?? null;
    this.#strokes = this.#strokes.slice(0, -1);
    return last?.id ?? null;
  }

  clear() {
    this.#strokes = [];
  }
}

/** A smooth path through the points: curves between the middles of its parts. */
export function pathOf(points) {
  const [[x, y], ...rest] = points;
  if (rest.length === 0) return `M${round(x)} ${round(y)}h0.01`;
  const curves = rest.slice(0, -1).map(([cx, cy], index) => {
    const [nx, ny] = rest[index + 1];
    return `Q${round(cx)} ${round(cy)} ${round((cx + nx) / 2)} ${round((cy + ny) / 2)}`;
  });
  const [endX, endY] = rest.at(-1);
  return `M${round(x)} ${round(y)}${curves.join("")}L${round(endX)} ${round(endY)}`;
}

const round = (number) => Math.round(number * 10) / 10;

function isNear({ points }, [x, y]) {
  return points.some(([toX, toY], index) => {
    const [fromX, fromY] = points[Math.max(0, index - 1)];
    return distance(x, y, fromX, fromY, toX, toY) <= REACH;
  });
}

/** From a point to a straight part of a stroke. */
function distance(x, y, fromX, fromY, toX, toY) {
  const [dx, dy] = [toX - fromX, toY - fromY];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - fromX) * dx + (y - fromY) * dy) / length));
  return Math.hypot(x - fromX - share * dx, y - fromY - share * dy);
}
