"""Tests of the past as a value."""
