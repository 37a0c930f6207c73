"""Tests of simulator/rehearsal."""
