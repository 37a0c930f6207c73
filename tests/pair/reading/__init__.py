"""Tests of pair/reading."""
