// Words for the state of a socket (socket.js) on pages that show nothing else of it: a phone, a seat.

/** what: "lab" or "seat", what is gone where it is gone. */
export const connectionWords = (what) => ({
  connecting: "Connecting",
  live: "Connected",
  silent: "No answer from the server",
  unkept: "Connected, no simulator at the moment",
  waiting: "Connection lost, reconnecting",
  gone: `This ${what} no longer exists`,
  broken: "This lab cannot be opened",
});
