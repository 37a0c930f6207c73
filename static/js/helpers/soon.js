// What may be done once for many events: before the next frame is painted.

/** A function that calls `work` in the next frame, once, however often it is called until then; and how to do it now. */
export function soon(work) {
  let frame = 0;
  const run = () => {
    frame = 0;
    work();
  };
  const later = () => {
    frame ||= requestAnimationFrame(run);
  };
  later.now = () => {
    if (frame) cancelAnimationFrame(frame);
    run();
  };
  later.cancel = () => cancelAnimationFrame(frame);
  return later;
}
