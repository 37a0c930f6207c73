"""The catalogue of faults: what can be broken, a row each. Everything else about a fault is read off its row."""
