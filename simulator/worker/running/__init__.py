"""One awake lab: the runner that turns it, its clock, and the commands that wait for it."""
