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

  /** How far everything is shifted: now stands at the right edge, or, in a young lab, the beginning at the left one. */
  shift(nowMs) {
    return nowMs < this.spanMs ? -this.x(0) : this.width - this.x(nowMs);
  }

  /** So far from its base that numbers would lose precision. */
  isFar(nowMs) {
    return this.x(nowMs) > 50_000;
  }
}

/** Segments of a lane as bars: those that ended before the window are left out, the last one has no end. */
export function bars(lane, fromMs) {
  return lane.segments
    .map((segment, index) => ({ ...segment, endMs: lane.segments[index + 1]?.at_ms ?? null, tone: tone(segment.state) }))
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
  return Array.from({ length: Math.max(0, Math.floor((toMs - first) / stepMs) + 1) }, (_, index) => first + index * stepMs);
}

const ACTS = new Set(["fault", "repair", "command"]);

/** What people did, from the log: the marks above the lanes. */
export const marks = (log) => log.filter((entry) => ACTS.has(entry.kind));
