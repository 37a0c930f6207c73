"""Running and startup configuration: read, apply, write."""
