"""The simulator: pure values and functions; only simulator.worker touches the outside."""
