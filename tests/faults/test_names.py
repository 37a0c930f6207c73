"""simulator/faults/names.py"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.faults.names import Unreadable, name_of, parse
from simulator.faults.values import (
    CablePulled,
    Crash,
    Delay,
    Direction,
    Fault,
    HardwareFailure,
    LinkCut,
    Loss,
    OneWayCut,
    PortFastOff,
    PortShutdown,
    PowerOff,
    SwitchDead,
    SwitchPortShut,
    VlanDead,
)
from simulator.vocabulary import Link, UnitRole

P, S = UnitRole.PRIMARY, UnitRole.SECONDARY

NAMES = [
    ("power primary", PowerOff(P)),
    ("crash secondary", Crash(S)),
    ("hardware primary", HardwareFailure(P)),
    ("cable primary Ethernet0", CablePulled(P, "Ethernet0")),
    ("switch-port primary Ethernet0", SwitchPortShut(P, "Ethernet0")),
    ("shutdown primary Ethernet0", PortShutdown(P, "Ethernet0")),
    ("vlan inside 2", VlanDead("inside", 2)),
    ("vlan inside 2 primary", VlanDead("inside", 2, P)),
    ("loss primary Ethernet3 30", Loss(P, "Ethernet3", 30)),
    ("delay primary Ethernet3 200", Delay(P, "Ethernet3", 200)),
    ("one-way primary Ethernet3 in", OneWayCut(P, "Ethernet3", Direction.IN)),
    ("one-way secondary Ethernet3 out", OneWayCut(S, "Ethernet3", Direction.OUT)),
    ("link failover", LinkCut(Link.FAILOVER)),
    ("link state", LinkCut(Link.STATE)),
    ("switch inside", SwitchDead("inside")),
    ("no-portfast inside", PortFastOff("inside")),
]


@pytest.mark.parametrize(("name", "fault"), NAMES)
def test_every_fault_has_one_name_that_is_read_back(name: str, fault: Fault) -> None:
    assert name_of(fault) == name
    assert parse(name) == fault


@pytest.mark.parametrize(
    ("name", "word"),
    [
        ("", 1),
        ("earthquake primary", 1),
        ("power", 1),
        ("power tertiary", 2),
        ("power primary now", 2),
        ("loss primary Ethernet3 0", 4),
        ("loss primary Ethernet3 101", 4),
        ("loss primary Ethernet3 -5", 4),
        ("loss primary Ethernet3 ٣", 4),
        ("delay primary Ethernet3 60001", 4),
        ("delay primary Ethernet3 " + "9" * 5_000, 4),
        ("one-way primary Ethernet3 up", 4),
        ("vlan inside two", 3),
        ("vlan inside 2 both", 4),
        ("link stateful", 2),
    ],
)
def test_a_name_that_is_none_names_the_first_wrong_word(name: str, word: int) -> None:
    unread = parse(name)
    assert isinstance(unread, Unreadable)
    assert unread.word == word


@given(st.text())
def test_no_text_breaks_the_reading(name: str) -> None:
    fault = parse(name)
    assert isinstance(fault, Unreadable) or parse(name_of(fault)) == fault
