"""Tests of the failover core."""
