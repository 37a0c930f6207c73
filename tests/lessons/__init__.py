"""Tests of simulator.lessons, and every shipped lesson from start to end against the real lab."""
