"""Texts as people have them -> the configuration of each space of each unit, and what else the texts say about the pair."""
