// Times as people read them.

const two = (number) => String(number).padStart(2, "0");

/** Virtual time since the lab began: "1:02:03". */
export function elapsed(ms) {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** With tenths, for the event log: "0:02:03.4". */
export const precise = (ms) => `${elapsed(ms)}.${Math.floor((Math.max(0, ms) % 1000) / 100)}`;

/** To the millisecond, for moments that one steps through: "0:02:03.456". */
export const exact = (ms) => `${elapsed(ms)}.${String(Math.floor(Math.max(0, ms) % 1000)).padStart(3, "0")}`;

/** What the devices' clocks show: "06:12:45 Apr 16". */
export function deviceTime(epoch, ms) {
  const date = new Date(Date.parse(epoch) + ms);
  const month = date.toLocaleString("en-GB", { month: "short", timeZone: "UTC" });
  return `${date.toISOString().slice(11, 19)} UTC ${month} ${date.getUTCDate()}`;
}

export const speedWord = (speed) => `${speed}x`;
