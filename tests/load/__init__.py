"""A class in full: many labs, many viewers, real sockets, real processes (`make load`)."""
