"""Tests of pair/masking."""
