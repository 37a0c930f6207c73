"""Configurations named by their verdict: ok_*.cfg is taken whole, fail_*.cfg says at its end what is refused."""
