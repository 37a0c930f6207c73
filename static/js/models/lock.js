// The lock of presenter mode: which requests change the lab. Time, lessons and questions stay free.

const ACTS = new Set(["console", "operate", "fault", "repair-all", "flow", "rate", "rewind", "undo", "return"]);

export const isAct = (type) => ACTS.has(type);

/** How long K, the padlock, Enter or Space on it is held until acts are free again. */
export const HOLD_MS = 1000;

export const LOCKED = "Locked: nothing was done. Hold K, or the padlock, for a second to unlock.";
