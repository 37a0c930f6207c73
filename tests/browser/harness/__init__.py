"""A page without a backend: a hand-made snapshot, and stories told as events. For work on the page alone."""
