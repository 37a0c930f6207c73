"""The core: one unit's failover protocol."""
