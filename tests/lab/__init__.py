"""Tests of simulator/lab.py."""
