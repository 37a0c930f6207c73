"""simulator/faults/words.py: every row has a sentence when it comes, one when it goes, and a place on the screen."""

import pytest

from simulator.faults.rows import ROWS, row_of
from simulator.faults.words import order, place, put_sentence, repaired_sentence
from tests.faults.named import fault

FAULTS = {
    "power primary": ("Power off: Primary.", "Power on: Primary boots.", "unit primary"),
    "crash secondary": (
        "Software crashed: Secondary.",
        "Restarted after the crash: Secondary boots.",
        "unit secondary",
    ),
    "hardware primary": (
        "Hardware failed: Primary.",
        "Replaced by a new unit with the same configuration: Primary boots.",
        "unit primary",
    ),
    "cable primary Ethernet0": (
        "Cable pulled: Primary Ethernet0.",
        "Cable plugged in: Primary Ethernet0.",
        "port primary Ethernet0",
    ),
    "switch-port secondary Ethernet1": (
        "Switch port shut down: toward Secondary Ethernet1.",
        "Switch port no longer shut down: toward Secondary Ethernet1.",
        "port secondary Ethernet1",
    ),
    "shutdown primary Ethernet0": (
        "Interface shut down: Primary Ethernet0.",
        "Interface no longer shut down: Primary Ethernet0.",
        "port primary Ethernet0",
    ),
    "vlan inside 2": (
        "VLAN 2 not forwarded: inside switch.",
        "VLAN 2 forwarded again: inside switch.",
        "switch inside",
    ),
    "vlan inside 2 primary": (
        "VLAN 2 not forwarded: inside switch toward Primary.",
        "VLAN 2 forwarded again: inside switch toward Primary.",
        "switch inside",
    ),
    "loss primary Ethernet3 30": (
        "30 % of all frames lost: Primary Ethernet3.",
        "No more frames lost: Primary Ethernet3.",
        "port primary Ethernet3",
    ),
    "delay primary Ethernet3 200": (
        "All frames delayed by 200 ms: Primary Ethernet3.",
        "Frames no longer delayed: Primary Ethernet3.",
        "port primary Ethernet3",
    ),
    "one-way primary Ethernet3 in": (
        "One-way failure: no frame reaches Primary Ethernet3.",
        "Frames reach Primary Ethernet3 again.",
        "port primary Ethernet3",
    ),
    "serial primary": (
        "Serial failover cable pulled: Primary.",
        "Serial failover cable plugged in: Primary.",
        "link failover",
    ),
    "serial-bad": ("Serial failover cable faulty.", "Serial failover cable replaced.", "link failover"),
    "one-way primary Ethernet3 out": (
        "One-way failure: no frame leaves Primary Ethernet3.",
        "Frames leave Primary Ethernet3 again.",
        "port primary Ethernet3",
    ),
    "link failover": (
        "Failover link passes no traffic, ports stay up.",
        "Failover link passes traffic again.",
        "link failover",
    ),
    "no-portfast inside": (
        "No PortFast: a port of the inside switch forwards 30 s after its link comes up.",
        "PortFast enabled: a port of the inside switch forwards at once.",
        "switch inside",
    ),
    "switch inside": ("Power off: inside switch.", "Power on: inside switch.", "switch inside"),
}


@pytest.mark.parametrize("name", FAULTS)
def test_fault_is_told_when_it_comes_and_when_it_goes(name: str) -> None:
    broken = fault(name)
    assert (put_sentence(broken), repaired_sentence(broken), place(broken)) == FAULTS[name]


def test_every_row_is_told() -> None:
    assert {row_of(fault(name)).name for name in FAULTS} == {row.name for row in ROWS}


def test_what_a_person_does_names_the_place_as_it_is() -> None:
    cable = fault("cable secondary GigabitEthernet0/3")
    assert order(cable, on=True) == "Pull the cable of Secondary GigabitEthernet0/3"
    assert order(cable, on=False) == "Plug in the cable of Secondary GigabitEthernet0/3"
    vlan = fault("vlan dmz-2 1017 secondary")
    assert order(vlan, on=True) == "Stop VLAN 1017 on the dmz-2 switch toward Secondary"
