"""Tests of the way to Redis."""
