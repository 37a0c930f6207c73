// The timeline's arithmetic: virtual time -> places on a lane. Lanes are drawn in pixels from a base that moves rarely, so
// that from tick to tick only one transform changes.

/** States that look alike on a lane. */
const TONES = {
  Active: "active",
  "Standby Ready": "ready",
  Failed: "failed",
  Off: "off",
  Disabled: "off",
};

/** "active", "rising", "ready", "failed", "off" or "between". */
export function tone(state) {
  return TONES[state] ?? (state === "Just Active" || state.startsWith("Active ") ? "rising" : "between");
}

/** The lanes of the user groups, a group's two units side by side. */
export const shown = (lanes) =>
  lanes.filter((lane) => lane.group > 0).sort((a, b) => a.group - b.group || (a.unit < b.unit ? -1 : 1));

/** Scale of a timeline: `span` virtual ms over `width` pixels, counted from `baseMs`. */
export class Scale {
  constructor(spanMs, width, baseMs) {
    this.spanMs = spanMs;
    this.width = width;
    this.baseMs = baseMs;
  }

  get perMs() {
    return this.width / this.spanMs;
  }

  x(atMs) {
    return (atMs - this.baseMs) * this.perMs;
  }

  /** The virtual time at so many pixels from the left edge of a window that begins at `fromMs`. */
  at(px, fromMs) {
    return fromMs + px / this.perMs;
  }

  /** How far everything is shifted so that the window begins at its left edge. */
  shift(fromMs) {
    return -this.x(fromMs);
  }

  /** So far from its base that numbers would lose precision. */
  isFar(atMs) {
    return Math.abs(this.x(atMs)) > 50_000;
  }
}

/** The span that suits a lab of this age, of those that can be chosen: its life fills a good part of the window. */
export const spanFor = (ageMs, spans) => spans.find((spanMs) => ageMs < spanMs) ?? spans.at(-1);

const MARGIN_SHARE = 0.1;

/**
 * Where the window begins. In the present, now stands at its right edge, in a young lab the beginning at its left one. While
 * looking back it rests where it was (`fromMs`), as long as the moment is in it.
 */
export function windowFrom({ nowMs, lookMs, spanMs, fromMs }) {
  if (lookMs === null) return Math.max(0, nowMs - spanMs);
  const lastMs = Math.max(0, Math.max(nowMs, lookMs) - spanMs);
  const within =
    lookMs < fromMs
      ? lookMs - MARGIN_SHARE * spanMs
      : lookMs > fromMs + spanMs
        ? lookMs - (1 - MARGIN_SHARE) * spanMs
        : fromMs;
  return Math.min(lastMs, Math.max(0, within));
}

/** With another span, the moment keeps its place in the window. */
export const zoomedFrom = ({ lookMs, fromMs, spanMs, newSpanMs }) =>
  Math.max(0, lookMs - ((lookMs - fromMs) / spanMs) * newSpanMs);

/** What a key does to the knob of the timeline: the moment that it goes to, Infinity for now, or null. */
export function knobTarget(key, { atMs, openedMs, spanMs }) {
  const steps = { ArrowLeft: -0.01, ArrowDown: -0.01, ArrowRight: 0.01, ArrowUp: 0.01, PageUp: -0.1, PageDown: 0.1 };
  if (key === "Home") return openedMs;
  if (key === "End" || key === "Escape") return Infinity;
  return Object.hasOwn(steps, key) ? Math.max(openedMs, atMs + steps[key] * spanMs) : null;
}

const ROW_PX = 26;

/** Heights in a lane, in pixels: the row, the bars of the present, and the bars of so many branches beneath them. */
export function rowOf(branches) {
  if (!branches) return { height: ROW_PX, top: 4, bar: 18, branches: [], branch: 0 };
  const bar = branches > 2 ? 13 : 15;
  const first = bar + 2 + (branches === 2 ? 0.5 : 0);
  return {
    height: ROW_PX,
    top: 0.5,
    bar,
    branch: branches === 1 ? 6 : 3,
    branches: Array.from({ length: branches }, (_, index) => first + index * 4),
  };
}

/** Segments of a lane as bars: those that ended before the window are left out, the last one has no end. */
export function bars(lane, fromMs) {
  return lane.segments
    .map((segment, index) => ({
      ...segment,
      endMs: lane.segments[index + 1]?.at_ms ?? null,
      tone: tone(segment.state),
    }))
    .filter((bar) => bar.endMs === null || (bar.endMs > fromMs && bar.endMs > bar.at_ms));
}

const STEPS_MS = [5e3, 10e3, 15e3, 30e3, 60e3, 120e3, 300e3, 600e3, 900e3, 1800e3, 3600e3, 7200e3];

/** Distance between ticks, so that each has at least `room` pixels. */
export function tickStepMs(spanMs, width, room) {
  return STEPS_MS.find((step) => (step / spanMs) * width >= room) ?? STEPS_MS.at(-1);
}

/** Times of the ticks in a window. */
export function ticks(fromMs, toMs, stepMs) {
  const first = Math.max(0, Math.ceil(fromMs / stepMs) * stepMs);
  return Array.from(
    { length: Math.max(0, Math.floor((toMs - first) / stepMs) + 1) },
    (_, index) => first + index * stepMs,
  );
}
