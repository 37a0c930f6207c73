"""A fault by its name, as tests write it."""

from simulator.faults.names import Unreadable, parse
from simulator.faults.values import Fault


def fault(name: str) -> Fault:
    found = parse(name)
    assert not isinstance(found, Unreadable), found
    return found
