"""Tests of pair."""
