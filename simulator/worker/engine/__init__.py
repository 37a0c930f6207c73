"""What the worker needs of a lab (boundary.py), and the real labs behind it (lab_engine.py), from the library or from files."""
