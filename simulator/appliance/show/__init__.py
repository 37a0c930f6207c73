"""Renderers of show commands: one device and the time in, lines of text out."""
