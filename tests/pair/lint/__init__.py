"""Tests of simulator/pair/lint."""
