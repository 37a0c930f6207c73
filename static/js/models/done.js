// Lessons that were done to their end in this browser. Nothing of it leaves the browser.

export const DONE_LESSONS = "foverlab-lessons-done";

/** The keys of those lessons, as a set. `storage`: as localStorage, which may be closed to us. */
export function doneLessons(storage) {
  try {
    const kept = JSON.parse(storage.getItem(DONE_LESSONS) ?? "[]");
    return new Set(Array.isArray(kept) ? kept : []);
  } catch {
    return new Set();
  }
}

/** Ticks in a list of lessons those that were done. */
export function tick(root, done) {
  for (const choice of root.querySelectorAll(".lesson-choice")) choice.dataset.done = String(done.has(choice.value));
}
