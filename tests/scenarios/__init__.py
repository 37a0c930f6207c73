"""Golden scenarios: a story of actions and the full trace under each."""
