// What moves, and whether it may.

const reduced = globalThis.matchMedia?.("(prefers-reduced-motion: reduce)");

export const calm = () => reduced?.matches ?? false;

const CHANGED_MS = 4000;
const marked = new WeakMap();

/** Marks a thing as just changed for a while. */
export function markChanged(element) {
  clearTimeout(marked.get(element));
  element.classList.add("changed");
  marked.set(
    element,
    setTimeout(() => element.classList.remove("changed"), CHANGED_MS),
  );
}

/** Calls `tick(wallMs)` at most `perSecond` times a second while the page is visible. Returns how to stop it. */
export function every(perSecond, tick) {
  let last = -Infinity;
  let frame = requestAnimationFrame(function step(time) {
    if (time - last >= 1000 / perSecond - 2) {
      last = time;
      tick(Date.now());
    }
    frame = requestAnimationFrame(step);
  });
  return () => cancelAnimationFrame(frame);
}
