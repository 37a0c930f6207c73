"""What the console does with a line once the shell has matched it."""
